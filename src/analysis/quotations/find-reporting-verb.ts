import { wordSet } from '../../util/word-list.ts';
import { reportingForms } from '../grammar/reporting-verbs.ts';
import { isClitic, type SentenceGroup } from './sentence-group.ts';
import type { Token } from './quotation-tokenizer.ts';

/** Where a verb stands that reports, and how. */
export interface ReportingVerb {
  readonly at: number;
  /**
   * - `finite`: "said", "has said", "is saying"
   * - `hanging`: "saying", on the sentence before it
   * - `infinitive`: "to say", "would say"
   * - `passive`: "was described"
   */
  readonly form: 'finite' | 'hanging' | 'infinitive' | 'passive';
}

const BE = wordSet('be been being is are was were am get gets got fue fueron es son ser sido era eran');
const HAVE = wordSet(
  'have has had having ha han he había habían haber habrá habrán habría habrían haya hayan',
);
const MODAL = wordSet(
  "will would can could may might must shall should do does did to not never didn't doesn't don't won't",
);
/** Subjects behind which an English verb has no ending. */
const PLURAL = wordSet('they we i you who people some many others');
/** Determiners that may be subjects themselves. */
const STANDING = /^(?:this|that|these|those|all|some|many|both|who|which|what|each|none|one)$/;
/** Whoever uses them says what is quoted: "used the phrase “…”". */
const WORDINGS = wordSet(
  'phrase term word words expression slogan language término palabra palabras expresión frase',
);

/** Ways to report in several words: "went on", "put it", "used the phrase". */
function idiomAt({ tokens }: SentenceGroup, at: number): ReportingVerb | undefined {
  const { lower } = tokens[at] ?? { lower: '' };
  const next = tokens[at + 1]?.lower;
  if (/^(?:went|goes|going)$/.test(lower) && next === 'on') return { at, form: 'finite' };
  if (/^puts?$/.test(lower) && next === 'it') return { at, form: 'finite' };
  if (!/^(?:used?|uses|using)$/.test(lower) || !WORDINGS.has(tokens[at + 2]?.lower ?? '')) return undefined;
  return { at, form: lower === 'using' ? 'hanging' : 'finite' };
}

/** How the word at `at` reports; nothing where it does not, or is a noun. */
export function reportingVerbAt(unit: SentenceGroup, at: number): ReportingVerb | undefined {
  const { tokens, language } = unit;
  const token = tokens[at];
  if (token?.type !== 'word' || token.possessive) return undefined;
  const idiom = idiomAt(unit, at);
  if (idiom) return idiom;
  const forms = reportingForms(token.lower);
  if (!forms || (token.capital && tokens[at - 1]?.type === 'word')) return undefined;
  let left = at - 1;
  while (tokens[left]?.kind === 'adverb' && tokens[left]?.type === 'word') left -= 1;
  const before = tokens[left]?.type === 'word' ? tokens[left] : undefined;
  const led = before?.lower ?? '';
  if (forms.has('participle') && BE.has(led)) return { at, form: 'passive' };
  if (forms.has('participle') && HAVE.has(led)) return { at, form: 'finite' };
  if (forms.has('finite')) {
    if (isNoun(unit, at, before, left)) return undefined;
    // "a plan called by Trump": without a subject.
    const bare = /^(?:by|por)$/.test(tokens[at + 1]?.lower ?? '') && before?.kind !== 'pronoun';
    return { at, form: bare && forms.has('participle') ? 'passive' : 'finite' };
  }
  if (forms.has('hanging')) {
    if (BE.has(led)) return { at, form: 'finite' };
    return before?.kind === 'determiner' ? undefined : { at, form: 'hanging' };
  }
  if (!forms.has('base')) return undefined;
  if (MODAL.has(led) || (language === 'es' && before)) return { at, form: 'infinitive' };
  return PLURAL.has(led) ? { at, form: 'finite' } : undefined;
}

/** Whether what looks like a verb is a noun or an adjective: "his claims", "the alleged plot". */
function isNoun(unit: SentenceGroup, at: number, before: Token | undefined, left: number): boolean {
  const { tokens } = unit;
  if (!before || left < at - 1) return false;
  if (before.possessive || before.kind === 'plain' || before.kind === 'preposition') return true;
  if (before.kind === 'determiner' && !isClitic(unit, before)) return !STANDING.test(before.lower);
  if (before.kind !== 'open' || before.capital || !tokens[at]?.lower.endsWith('s')) return false;
  // "the campaign claims that", but "rape claims against".
  const next = tokens[at + 1];
  return !(
    next?.type === 'quote' ||
    next?.kind === 'determiner' ||
    next?.kind === 'pronoun' ||
    next?.kind === 'relative' ||
    next?.capital
  );
}
