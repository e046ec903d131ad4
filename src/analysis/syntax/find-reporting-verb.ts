/** Reporting verbs in a sentence, distinguished from nouns, with their voice and form by auxiliaries. */

import { COMMUNICATION_MEANS } from '../../lexicon/en/communication-means.ts';
import { INVERTIBLE_VERBS } from '../../lexicon/en/reporting-verbs.ts';
import { VALUATION_VERBS as ENGLISH_VALUATION } from '../../lexicon/en/valuation-verbs.ts';
import { VALUATION_VERBS as SPANISH_VALUATION } from '../../lexicon/es/valuation-verbs.ts';
import { APPOSITIVE_PARTICIPLES } from '../../lexicon/naming-words.ts';
import { WORDING_NOUNS, WORDING_VERBS } from '../../lexicon/wording-nouns.ts';
import type { Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { wordSet } from '../../util/word-list.ts';
import { isCountingWord, isEnglishCardinal } from '../grammar/cardinals.ts';
import { finiteForms } from '../grammar/conjugation.ts';
import { isAgentPreposition, isBe, isHave, isPersonalA } from '../grammar/function-words.ts';
import { isPerceptionVerb } from '../grammar/perception-verbs.ts';
import { isPhrasalReport, reportingForms, reportingVerbs } from '../grammar/reporting-verbs.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { isFiniteVerb } from '../tokens/tag-verbs.ts';
import type { Token } from '../tokens/token.ts';
import { auxiliaryBeforeAdverbial } from './perfect-tense.ts';
import {
  isClitic,
  isParenthetical,
  isPersonMention,
  mentionEndingAt,
  mentionStartingAt,
  type SentenceGroup,
} from './sentence-group.ts';

/** A reporting verb where it stands. */
export interface ReportingVerb {
  /** The index of its token. */
  readonly at: number;
  /**
   * - `finite`: "said", "has said", "is saying"
   * - `participial`: "saying", which belongs to the clause before it
   * - `infinitive`: "to say", "would say"
   * - `passive`: "was described"
   */
  readonly form: 'finite' | 'participial' | 'infinitive' | 'passive';
}

const GET = wordSet('get gets got');

/** True for an auxiliary of the passive or the progressive. */
const isBeAuxiliary = (lower: string): boolean => isBe(lower) || GET.has(lower);

/** Words before an English verb in its base form: modals, do-support, negation, “to”. */
const BEFORE_BASE_FORM = wordSet(
  "will would can could may might must shall should do does did to not never didn't doesn't don't won't",
);
/** Subjects of an English verb whose finite form is its base form: "they | say". */
const BASE_FORM_SUBJECTS = wordSet('they we i you who people some many others');
/** Determiners that may be subjects themselves. */
const DETERMINER_PRONOUN = /^(?:this|that|these|those|all|some|many|both|who|which|what|each|none|one)$/;
/** With accents and without. */
const SPANISH_VALUATION_FORMS: ReadonlySet<string> = new Set(
  [...finiteForms('es', SPANISH_VALUATION)].flatMap((form) => [form, normalize(form)]),
);
/** Verbs that report with a figure, and the preposition before that: "puts it | at | $3", "lo cifra | en | 90.000 euros". */
const VALUATION: Record<Language, { readonly verbs: ReadonlySet<string>; readonly preposition: RegExp }> = {
  en: { verbs: ENGLISH_VALUATION, preposition: /^(?:at|to)$/ },
  es: { verbs: SPANISH_VALUATION_FORMS, preposition: /^en$/ },
};
/** Maximum tokens from such a verb to its preposition, and from that to the figure: "en | poco más de | 90.000". */
const MAX_VALUED_LENGTH = 8;
const MAX_APPROXIMATION = 3;

/** True for a verb that gives a value to something: "| puts | the cost at $3 million", "lo | sitúa | en 90.000 euros". */
export function isValuationAt({ tokens, language }: SentenceGroup, at: number): boolean {
  const { verbs, preposition } = VALUATION[language];
  if (!verbs.has(tokens[at]?.lower ?? '')) return false;
  const after = tokens.slice(at + 1, at + 1 + MAX_VALUED_LENGTH);
  const to = after.findIndex(({ lower, type }) => type !== 'word' || preposition.test(lower));
  if (to < 0 || !preposition.test(after[to]?.lower ?? '')) return false;
  const figure = tokens.slice(at + 2 + to, at + 2 + to + MAX_APPROXIMATION);
  return figure.some(({ text, lower }) => /\d/.test(text) || isCountingWord(lower, language));
}

/** Idioms for saying something: "let it be known", "made it clear", "hizo saber", "dio a entender", "dio la bienvenida". */
const ANNOUNCING: Readonly<Record<Language, RegExp>> = {
  en: /^(?:lets? it be known|(?:made|makes) (?:it )?(?:clear|known|plain))(?= |$)/,
  es: /^(?:dej(?:a|ó|aba) (?:claro|caer|dicho|entrever)|(?:hace|hizo|hacía) (?:saber|constar|ver)|(?:da|dio|daba) (?:a (?:conocer|entender)|la bienvenida))(?= |$)/,
};
/** In tokens. */
const MAX_IDIOM_LENGTH = 4;

/** The index after a verb, with the words of such an idiom: "let it be known |", "hizo saber |". */
export function predicatorEnd({ tokens, language }: SentenceGroup, verb: number): number {
  const words = tokens.slice(verb, verb + MAX_IDIOM_LENGTH).map(({ lower }) => lower);
  const idiom = ANNOUNCING[language].exec(words.join(' '))?.[0];
  return verb + (idiom?.split(' ').length ?? 1);
}

/** True for a question that is put to somebody: "“Why?” Bell | put | to her"; not for "were put to her". */
function isPutToSomebody({ tokens }: SentenceGroup, at: number): boolean {
  const [before, verb, to, asked, next] = [-1, 0, 1, 2, 3].map((i) => tokens[at + i]);
  const isPerson = /^(?:him|her|them|me|us)$/.test(asked?.lower ?? '') || asked?.isProperNoun === true;
  const isPutTo = /^puts?$/.test(verb?.lower ?? '') && to?.lower === 'to' && next?.type !== 'word';
  return isPutTo && isPerson && !isBeAuxiliary(before?.lower ?? '');
}

/** A verb that reports in several words: "went on", "put it", "used the phrase". */
function reportingIdiomAt(group: SentenceGroup, at: number): ReportingVerb | undefined {
  const { tokens } = group;
  const lower = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  if (isPhrasalReport(lower, next) || isValuationAt(group, at)) return { at, form: 'finite' };
  if (/^(?:went|goes|going)$/.test(lower) && next === 'on') return { at, form: 'finite' };
  // "holding that there was “evidence in none”"
  if (/^h(?:eld|olds|olding)$/.test(lower) && next === 'that')
    return { at, form: lower === 'holding' ? 'participial' : 'finite' };
  if (/^puts?$/.test(lower) && next === 'it') return { at, form: 'finite' };
  if (isPutToSomebody(group, at)) return { at, form: 'finite' };
  if (predicatorEnd(group, at) > at + 1) return { at, form: 'finite' };
  // "used the phrase “…”", "has coined a new term, “…”"
  const object = WORDING_VERBS.has(lower) ? mentionStartingAt(group, at + 1) : undefined;
  if (!object || !WORDING_NOUNS.has(tokens[object.end - 1]?.lower ?? '')) return undefined;
  return { at, form: lower.endsWith('ing') ? 'participial' : 'finite' };
}

/**
 * True for a verb form that is a noun or an adjective where it stands: "his claims", "the alleged plot".
 *
 * @param before the token before it, adverbs left out
 * @param beforeAt the index of that token
 */
function isNominalUse(
  group: SentenceGroup,
  at: number,
  before: Token | undefined,
  beforeAt: number,
): boolean {
  const { tokens } = group;
  if (!before || beforeAt < at - 1) return false;
  const { partOfSpeech } = before;
  // "Esta contestó", "the investor says"; "She | later | said", "the mayor | first | said"
  const isBetween = isParenthetical(group, beforeAt);
  const subject = mentionEndingAt(group, isBetween ? beforeAt : at);
  const mayBeSubject = isPersonMention(subject) && !subject.isPossessive;
  if (mayBeSubject && (isBetween || subject.type !== 'name')) return false;
  if (before.isPossessive || partOfSpeech === 'adjective' || partOfSpeech === 'preposition') return true;
  // "esta quinta | cita | reúne"
  const isModified = partOfSpeech === 'unknown' && tokens[at - 2]?.partOfSpeech === 'determiner';
  if (group.language === 'es' && isModified && isFiniteVerb(tokens[at + 1])) return true;
  // "la sentencia" is a noun phrase, "la acusó" is none.
  if (isClitic(group, before) && (mentionStartingAt(group, at - 1)?.end ?? 0) > at) return true;
  // "the mother of five | said"
  if (isEnglishCardinal(before.lower) && !tokens[at]?.lower.endsWith('s')) return false;
  if (partOfSpeech === 'determiner' && !isClitic(group, before))
    return !DETERMINER_PRONOUN.test(before.lower);
  if (partOfSpeech !== 'unknown' || before.isCapitalized || !tokens[at]?.lower.endsWith('s')) return false;
  // "the campaign claims that", but "rape claims against".
  const next = tokens[at + 1];
  return !(
    next?.type === 'quotation' ||
    next?.partOfSpeech === 'determiner' ||
    next?.partOfSpeech === 'pronoun' ||
    next?.partOfSpeech === 'relative' ||
    next?.isCapitalized
  );
}

/** The speaker in the complement of a perception verb: "heard | Bell | say", "oyó a | Bell | decir". */
export function perceivedSpeaker(group: SentenceGroup, verb: number): Mention | undefined {
  const { tokens } = group;
  const mention = mentionEndingAt(group, verb);
  if (!mention || mention.type === 'other' || mention.isPossessive) return undefined;
  const before = isPersonalA(tokens[mention.start - 1]?.lower) ? mention.start - 2 : mention.start - 1;
  return isPerceptionVerb(tokens[before]?.lower ?? '', group.language) ? mention : undefined;
}

/** Forms of verbs that may come before their subject, after a comma: "In the past, said Bell, …". */
const INVERTIBLE: ReadonlySet<string> = reportingVerbs('en', ['finite'], INVERTIBLE_VERBS);

/** True if an English verb at `at` may come before its subject after any phrase: "In the past, | said | Bell". */
export const isInvertible = ({ tokens }: SentenceGroup, at: number): boolean =>
  INVERTIBLE.has(tokens[at]?.lower ?? '');

/**
 * True where an English verb may come before its subject: "“…”, | jeered | Bell", but not "Bell, a nurse, | thanked | Okafor".
 */
export function isPlaceOfInversion(group: SentenceGroup, at: number): boolean {
  const { tokens } = group;
  if (tokens[at - 1]?.type === 'word') return false;
  return tokens[at - 1]?.type !== 'pause' || tokens[at - 2]?.type !== 'word' || isInvertible(group, at);
}

/** True for a word after "by" that is no agent: "said by | telephone |", "by | way | of", "by | then |". */
const isAdjunct = (lower: string): boolean => COMMUNICATION_MEANS.has(lower) || /^(?:way|then)$/.test(lower);

/**
 * True for a participle that names the noun before it: "a driver | called | Ida Bell phoned"; not in "a driver called Ida Bell
 * a liar".
 */
function isNamingParticiple(group: SentenceGroup, at: number): boolean {
  const { tokens } = group;
  const noun = APPOSITIVE_PARTICIPLES.has(tokens[at]?.lower ?? '') ? mentionEndingAt(group, at) : undefined;
  const name = noun && mentionStartingAt(group, at + 1);
  const isIndefinite =
    noun !== undefined && /^(?:an?|another|una?|otr[oa])$/.test(tokens[noun.start]?.lower ?? '');
  return isIndefinite && name?.type === 'name' && tokens[name.end]?.partOfSpeech !== 'determiner';
}

/** The reporting verb at `at`, with the form that its auxiliaries make of it; nothing for other words. */
export function reportingVerbAt(group: SentenceGroup, at: number): ReportingVerb | undefined {
  const { tokens, language } = group;
  const token = tokens[at];
  if (token?.type !== 'word' || token.isPossessive || token.isProperNoun) return undefined;
  const idiom = reportingIdiomAt(group, at);
  if (idiom) return idiom;
  const forms = reportingForms(token.lower, language);
  if (!forms || (token.isCapitalized && tokens[at - 1]?.type === 'word')) return undefined;
  if (isNamingParticiple(group, at)) return undefined;
  let beforeAt = at - 1;
  while (tokens[beforeAt]?.partOfSpeech === 'adverb' && tokens[beforeAt]?.type === 'word') beforeAt -= 1;
  const before = tokens[beforeAt]?.type === 'word' ? tokens[beforeAt] : undefined;
  const previous = before?.lower ?? '';
  if (forms.has('participle') && isBeAuxiliary(previous)) return { at, form: 'passive' };
  // "calificado de “robo” | por Bell"
  const hasQuotedAgent = tokens[at + 2]?.type === 'quotation' && tokens[at + 3]?.lower === 'por';
  if (forms.has('participle') && language === 'es' && hasQuotedAgent) return { at, form: 'passive' };
  // "in a letter that Bell has | read |, she wrote"
  const isReader = token.lower === 'read' && isHave(previous) && tokens[at + 1]?.text === ',';
  if (isReader) return undefined;
  const isPerfect = isHave(previous) || auxiliaryBeforeAdverbial(group, at) !== undefined;
  if (forms.has('participle') && isPerfect) return { at, form: 'finite' };
  if (forms.has('finite')) {
    if (isNominalUse(group, at, before, beforeAt)) return undefined;
    // "a plan called by Trump": without a subject.
    const hasAgent =
      isAgentPreposition(tokens[at + 1]?.lower) &&
      !isAdjunct(tokens[at + 2]?.lower ?? '') &&
      before?.partOfSpeech !== 'pronoun';
    return { at, form: hasAgent && forms.has('participle') ? 'passive' : 'finite' };
  }
  if (forms.has('participial')) {
    if (isBeAuxiliary(previous)) return { at, form: 'finite' };
    return before?.partOfSpeech === 'determiner' ? undefined : { at, form: 'participial' };
  }
  if (!forms.has('base')) return undefined;
  if (perceivedSpeaker(group, at)) return { at, form: 'infinitive' };
  if (BEFORE_BASE_FORM.has(previous) || (language === 'es' && before)) return { at, form: 'infinitive' };
  return BASE_FORM_SUBJECTS.has(previous) ? { at, form: 'finite' } : undefined;
}
