/**
 * Statements: words of a sentence in a row that say something by themselves, and are few enough for the name of a topic. They
 * are all of it; or what somebody says in it, without who does; or its main clause, without an opening adverbial or what
 * follows it.
 */

import { MAX_TOPIC_NAME_LENGTH } from '../../corpus/article.ts';
import { withoutDateline } from '../../text/dateline.ts';
import { ENTRY_TIME } from '../../text/headings.ts';
import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { wordSet } from '../../util/word-list.ts';
import { isFunctionalPreposition, isThat } from '../grammar/function-words.ts';
import { isFiniteReport, type ReportingVerbClass, reportingClasses } from '../grammar/reporting-verbs.ts';
import { isFiniteVerb } from '../tokens/tag-verbs.ts';
import type { Token } from '../tokens/token.ts';

/** Words of a sentence as a name. */
interface Statement extends Span {
  /** True if it begins inside the sentence, and not just behind a connective: "Bell said that | the pier leaks". */
  readonly isContinued: boolean;
  /** True if the clause goes on behind it. */
  readonly isCut: boolean;
  /** The share of the sentence's meaning that it keeps, by what is cut, 0 to 1. */
  readonly completeness: number;
}

const COMPLETENESS = { whole: 1, content: 0.95, clause: 0.9, phrase: 0.75 } as const;
/** Minimum lexical words of a clause that is cut, and nouns and verbs after its verb: "The mayor opened | the pier". */
const MIN_WORDS = 3;
const MIN_OBJECT_WORDS = 1;
/** Maximum words between the comma and the verb of an attribution: "The pier leaks, the mayor of Tamora said." */
const MAX_SPEAKER_WORDS = 5;

/** Maximum words between a reporting verb and its clause: "said in a letter on Monday that". */
const MAX_ADJUNCT_WORDS = 5;

/** Maximum words of the first of two: "between the mayor of Tamora | and the council". */
const MAX_PAIR_WORDS = 6;

/** Beginnings of clauses without which the main clause says something else: "The pier closes | unless it is mended". */
const CONDITIONS = wordSet('if unless si salvo');
/** The same of a negated one: "The pier does not close | until it is mended". */
const LIMITS = wordSet('until till hasta');
/** Conjunctions of words and of main clauses. */
const COORDINATING = wordSet('and but or nor yet neither either y e o u ni pero sino');
/** Prepositions that a clause may follow: "As the storm came, | the pier fell". */
const CLAUSAL_PREPOSITIONS = wordSet('as after before since');
/** Inverted after these: "Nor did the pier leak". */
const INVERTING = wordSet('nor neither ni');
/** Classes of verbs that assert what their clause says, but for those that say that it is not so, or that it should be. */
const ASSERTING: ReadonlySet<ReportingVerbClass> = new Set(['say', 'tell', 'ambiguous', 'other']);
const NON_ASSERTING =
  /^(?:den[iy]|disput|disclaim|doubt|demand|urg|neg|nieg|desm[ei]nt|dud|exig|exhort|propon|propus|suger|sugi)/;
/** Before a participle: "has | said". */
const PERFECT_AUXILIARIES = wordSet('has have had ha han había habían');
/** Parts of speech that govern a word after them, so that no clause ends there. */
const OPEN_ENDED: ReadonlySet<string> = new Set([
  'preposition',
  'determiner',
  'relative',
  'conjunction',
  'infinitive',
  'pronoun',
  'auxiliary',
]);
const PAIRED_MARKS = /["“”«»()]/g;

/** Relative pronouns that are also determiners. */
const RELATIVE_DETERMINERS = wordSet('which that whose cuyo cuya cuyos cuyas');

const isRelative = ({ partOfSpeech, lower }: Token): boolean =>
  partOfSpeech === 'relative' || RELATIVE_DETERMINERS.has(lower);

/** "looking", and not "bring" */
const GERUND = /[aeiouy].*ing$/;

const mayHeadClause = (token: Token | undefined): boolean =>
  token !== undefined &&
  !GERUND.test(token.lower) &&
  (isFiniteVerb(token) || token.partOfSpeech === 'auxiliary' || token.partOfSpeech === 'verb');

const isNegation = ({ lower }: Token): boolean => /^(?:no|not|never|nunca)$|n't$/.test(lower);

const isOpenClass = ({ partOfSpeech, type }: Token): boolean =>
  type === 'word' && (partOfSpeech === 'unknown' || partOfSpeech === 'verb');

const isLexical = (token: Token): boolean =>
  isOpenClass(token) || token.partOfSpeech === 'adjective' || token.partOfSpeech === 'time';

/**
 * True for a participle that looks like a finite verb: "The team, | led by Bell", but not behind an apposition: "The captain,
 * Ida Bell, | left".
 */
function isReducedClause(tokens: readonly Token[], at: number): boolean {
  const [before, verb, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!verb || verb.partOfSpeech === 'auxiliary' || before?.partOfSpeech === 'auxiliary') return false;
  if (next?.lower === 'by') return true;
  if (verb.verb.participle === undefined) return false;
  if (before?.type !== 'pause')
    return /^(?:adjective|preposition|determiner)$/.test(before?.partOfSpeech ?? '');
  return tokens.slice(0, at).filter(({ type }) => type === 'pause').length % 2 === 1;
}

/** True for a conjunction that begins a clause inside another one: "when", "porque". */
const isSubordinating = ({ partOfSpeech, lower }: Token): boolean =>
  partOfSpeech === 'conjunction' && !COORDINATING.has(lower);

/** The index of the verb of the main clause from `from` on; none in a phrase. */
function mainVerbFrom(tokens: readonly Token[], from: number): number | undefined {
  const [first] = tokens.slice(from);
  const comma = tokens.findIndex(({ type }, at) => at > from && type === 'pause');
  // "When the storm came, | the pier fell"
  if (first && isSubordinating(first)) return comma < 0 ? undefined : mainVerbFrom(tokens, comma + 1);
  let isSubordinate = false;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token && mayHeadClause(token) && !isReducedClause(tokens, at)) {
      if (!isSubordinate) return at;
      isSubordinate = false;
      // "has been sold"
      while (tokens[at]?.partOfSpeech === 'auxiliary' && mayHeadClause(tokens[at + 1])) at += 1;
    } else if (token && at > from && isRelative(token)) isSubordinate = true;
  }
  return undefined;
}

/** The index after words that join a sentence to the one before: "But | it fell", "However, | it fell", "En cambio, | cayó". */
function afterConnective(tokens: readonly Token[]): number {
  const [first, second, third] = tokens;
  if (!first || INVERTING.has(first.lower)) return 0;
  const isConnective =
    first.partOfSpeech === 'adverb' ||
    (first.partOfSpeech === 'conjunction' && /^(?:and|but|yet|so|y|e|pero)$/.test(first.lower));
  if (first.partOfSpeech === 'preposition' && third?.type === 'pause') return 3;
  if (!isConnective) return 0;
  return second?.type === 'pause' ? 2 : first.partOfSpeech === 'conjunction' ? 1 : 0;
}

/**
 * The index after an adverbial or a subordinate clause at `from` that ends with a comma: "After the storm, | the pier fell".
 */
function afterAdverbial(tokens: readonly Token[], from: number): number {
  const first = tokens[from];
  const opens = first && /^(?:preposition|conjunction|adverb|time)$/.test(first.partOfSpeech);
  if (!opens || CONDITIONS.has(first.lower) || INVERTING.has(first.lower)) return from;
  // "For Ida Bell, who ran it, | the pier fell"
  const isEnd = ({ type }: Token, at: number): boolean => {
    const next = tokens[at + 1];
    return at > from && type === 'pause' && !(next && isRelative(next));
  };
  const comma = tokens.findIndex(isEnd);
  const isPhrase =
    isSubordinating(first) ||
    CLAUSAL_PREPOSITIONS.has(first.lower) ||
    mainVerbFrom(tokens.slice(0, Math.max(0, comma)), from) === undefined;
  return comma > 0 && isPhrase && mainVerbFrom(tokens, comma + 1) !== undefined ? comma + 1 : from;
}

/** True for “that” before one noun and its verb, which may be a determiner: "said | that | pier was older". */
const isDemonstrative = (tokens: readonly Token[], at: number): boolean => {
  const [noun, verb] = tokens.slice(at + 1);
  return noun !== undefined && isOpenClass(noun) && !/s$|^\p{Lu}/u.test(noun.text) && mayHeadClause(verb);
};

/** The index of what somebody says, if that is what the sentence tells: "Bell said that | the pier leaks". */
function afterAttribution(tokens: readonly Token[], from: number, language: Language): number {
  const verb = mainVerbFrom(tokens, from) ?? -1;
  let at = verb;
  if (PERFECT_AUXILIARIES.has(tokens[at]?.lower ?? '')) at += 1;
  const word = tokens[at];
  const isNegated = tokens.slice(Math.max(0, verb - 1), at).some(isNegation);
  const isReport =
    word !== undefined &&
    isFiniteReport(word.lower, language) &&
    reportingClasses(word.lower, language).some((name) => ASSERTING.has(name)) &&
    !NON_ASSERTING.test(word.lower) &&
    !isNegated;
  if (!isReport) return from;
  const next = tokens[at + 1];
  const adjunct = tokens.slice(at + 1, at + 2 + MAX_ADJUNCT_WORDS);
  const complementizer = adjunct.findIndex(({ lower }) => isThat(lower));
  if (complementizer >= 0 && !adjunct.slice(0, complementizer).some(mayHeadClause)) {
    const subject = tokens[at + 2 + complementizer];
    // "Bell said that | she would swim"
    if (subject?.partOfSpeech === 'pronoun') return from;
    // "dijo que | recurrirá"
    const hasSubject =
      (language === 'en' && !isDemonstrative(tokens, at + 1 + complementizer)) ||
      (language === 'es' &&
        subject !== undefined &&
        !mayHeadClause(subject) &&
        !/^(?:adverb|pronoun)$/.test(subject.partOfSpeech));
    return hasSubject ? afterAdverbial(tokens, at + 2 + complementizer) : from;
  }
  const isBare =
    language === 'en' &&
    word.lower === 'said' &&
    next?.type === 'word' &&
    !/^(?:preposition|pronoun)$/.test(next.partOfSpeech);
  return isBare && mainVerbFrom(tokens, at + 1) !== undefined ? at + 1 : from;
}

/** True for an attribution behind a comma, up to the end of the sentence: "The pier leaks | , the mayor said." */
function isAttributionAt(tokens: readonly Token[], pause: number, language: Language): boolean {
  const words = tokens.slice(pause + 1, pause + 1 + MAX_SPEAKER_WORDS);
  if (/^(?:according|según)$/.test(words[0]?.lower ?? '')) return true;
  if (words[0]?.partOfSpeech === 'conjunction') return false;
  const stop = words.findIndex(({ type }) => type !== 'word');
  const verb = words.findIndex(({ lower }) => isFiniteReport(lower, language));
  return (
    verb >= 0 &&
    (stop === -1 || verb < stop) &&
    words.slice(0, verb).every((word) => !mayHeadClause(word) && !isRelative(word))
  );
}

/** True for a verb in any form, which a complement is not cut from: "offered to | pay for it", "contó con". */
const governsComplement = (tokens: readonly Token[], at: number): boolean =>
  Object.values(tokens[at]?.verb ?? {}).includes('certain') || tokens[at - 1]?.partOfSpeech === 'infinitive';

/** "so early | as", "the way | in which" */
const isCorrelative = (tokens: readonly Token[], at: number): boolean =>
  /^(?:as|so|such|tan|tanto)$/.test(tokens[at - 1]?.lower ?? '') ||
  /^(?:way|manner|forma|manera|modo)$/.test(tokens[at]?.lower ?? '');

/** True after "between" or "both", which a second one follows: "between Bell | and Okafor". */
const isInPair = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - MAX_PAIR_WORDS), at)
    .some(({ lower }) => /^(?:between|both|entre)$/.test(lower));

/** The kind of boundary before a token: of a clause, as after a comma and before a subordinate one, or only of a phrase. */
function cutAt(tokens: readonly Token[], at: number): 'clause' | 'phrase' | undefined {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token || CONDITIONS.has(token.lower)) return undefined;
  if (LIMITS.has(token.lower) && tokens.slice(0, at).some(isNegation)) return undefined;
  if (COORDINATING.has(token.lower) && isInPair(tokens, at)) return undefined;
  if (before?.type !== 'word' || OPEN_ENDED.has(before.partOfSpeech) || mayHeadClause(before))
    return undefined;
  if (token.type !== 'word') return 'clause';
  if (governsComplement(tokens, at - 1) || isCorrelative(tokens, at - 1)) return undefined;
  const isContent =
    /^(?:that|how|why|whether|if|que|cómo|si)$/.test(token.lower) && Object.keys(before.verb).length > 0;
  // "reports suggest | that"
  if (before.partOfSpeech === 'adverb' || isContent) return undefined;
  if (isRelative(token) || isSubordinating(token)) return 'clause';
  // "left four dead | and destroyed the bridge"
  if (token.partOfSpeech === 'conjunction' && mayHeadClause(tokens[at + 1])) return 'clause';
  // "antes | de"
  const isComplex = /^(?:antes|después)$/.test(token.lower) && tokens[at + 1]?.lower === 'de';
  const isPhrase =
    isComplex || (token.partOfSpeech === 'preposition' && !isFunctionalPreposition(token.lower));
  return isPhrase || token.partOfSpeech === 'conjunction' ? 'phrase' : undefined;
}

/** The statement from a token on, if there is one that is short enough; whether it begins inside the sentence is not told. */
function statementFrom(
  tokens: readonly Token[],
  from: number,
  start: number,
  sentence: Span,
  text: string,
  language: Language,
): Omit<Statement, 'isContinued'> | undefined {
  const verb = mainVerbFrom(tokens, from);
  if (text.charAt(sentence.end - 1) === ':') return undefined;
  if (sentence.end - start <= MAX_TOPIC_NAME_LENGTH)
    return { start, end: sentence.end, isCut: false, completeness: COMPLETENESS.whole };
  if (verb === undefined) return undefined;
  let objectWords = 0;
  let isOpen = false;
  let best: Omit<Statement, 'isContinued'> | undefined;
  for (let at = verb + 1; at < tokens.length; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!token || !before || before.end - start >= MAX_TOPIC_NAME_LENGTH) break;
    const kind = !isOpen && objectWords >= MIN_OBJECT_WORDS ? cutAt(tokens, at) : undefined;
    const marks = text.slice(start, before.end).match(PAIRED_MARKS)?.length ?? 0;
    const isEnough = tokens.slice(from, at).filter(isLexical).length >= MIN_WORDS;
    if (kind && isEnough && marks % 2 === 0) {
      const isAttribution = token.type === 'pause' && isAttributionAt(tokens, at, language);
      const completeness = COMPLETENESS[isAttribution ? 'content' : kind];
      if (completeness >= (best?.completeness ?? 0))
        best = { start, end: before.end, isCut: !isAttribution, completeness };
      if (isAttribution) break;
    }
    // A clause inside it is not cut before it has a verb: "found | that in the north the pier…"
    if (isRelative(token) || isSubordinating(token)) isOpen = true;
    else if (mayHeadClause(token)) {
      if (isOpen) objectWords = 0;
      isOpen = false;
    } else if (isOpenClass(token)) objectWords += 1;
  }
  return best;
}

/** A kicker before a headline, "The storm in Tamora | The pier closes", or the label of a turn: "BELL: It is." */
const KICKER = /^(?:[^|]{1,40} \||\p{Lu}[\p{Lu}. ]+:) /u;
/** Before a turn: "—It is not." */
const DIALOGUE_DASH = /^[–—-]\s*/;

/** The start of a sentence, without the time of an entry, a kicker, a dateline or a dialogue dash. */
export function startOf(text: string, { start, end }: Span): number {
  const whole = text.slice(start, end);
  const rest = withoutDateline(whole).replace(ENTRY_TIME, '').replace(KICKER, '').replace(DIALOGUE_DASH, '');
  return start + whole.length - rest.length;
}

/**
 * The statement of a sentence that says most, if there is one that is short enough.
 *
 * @param tokens those of the sentence
 */
export function statementIn(
  tokens: readonly Token[],
  sentence: Span,
  text: string,
  language: Language,
): Statement | undefined {
  const start = startOf(text, sentence);
  const own = tokens.filter((token) => token.start >= start);
  const isQuoted = /["“«‘¿]/.test(text.charAt(start));
  const connected = isQuoted ? 0 : afterConnective(own);
  const stripped = isQuoted ? 0 : afterAdverbial(own, connected);
  const starts = [connected, stripped, isQuoted ? 0 : afterAttribution(own, stripped, language)];
  const found = [...new Set(starts)].flatMap((from) => {
    const at = from === 0 ? start : own[from]?.start;
    const statement = at === undefined ? undefined : statementFrom(own, from, at, sentence, text, language);
    if (!statement) return [];
    // A main clause that is cut says more without what comes before it.
    const isLate = statement.isCut && from < stripped;
    const factor = from > stripped ? COMPLETENESS.content : isLate ? COMPLETENESS.clause : 1;
    return [{ ...statement, isContinued: from > connected, completeness: statement.completeness * factor }];
  });
  return found.reduce<Statement | undefined>(
    (best, each) =>
      each.completeness > (best?.completeness ?? 0) ||
      (best?.isCut && each.completeness === best.completeness)
        ? each
        : best,
    undefined,
  );
}
