import type { Language } from '../../text/language.ts';
import { wordSet } from '../../util/word-list.ts';
import type { PartOfSpeech } from './part-of-speech.ts';
import type { Word } from './word-tokenizer.ts';

/** What stands beside words: the class of the nearest word, or punctuation. */
export type ContextClass = PartOfSpeech | 'stop';

/** Words that follow one another without a listed verb or a small word between them. */
export interface WordRun {
  readonly words: readonly Word[];
  readonly before: ContextClass;
  readonly after: ContextClass;
}

/** Behind these a noun phrase begins. */
export const NOMINAL: ReadonlySet<ContextClass> = new Set(['determiner', 'plain', 'preposition']);

/** Nouns in -ing, which are no participles. */
const ING_NOUNS =
  wordSet(`meeting building spending funding briefing hearing housing training shooting king spring evening morning wing
    ring string nursing fracking marketing banking advertising lobbying trafficking bombing killing fundraising policing
    voting polling drilling mining farming wedding painting gathering finding ruling warning feeling beginning
    understanding clothing manufacturing engineering reporting screening testing filing sentencing zoning parking hacking
    warming bullying racing boxing fishing hunting swimming gambling smuggling laundering profiling`);

/** Listed verbs that are nouns as often. */
const NOUNS_TOO =
  wordSet(`fight fights help vote votes deal deals return returns support need needs call calls talk talks increase
    increases claim claims report reports lead leads move moves offer offers run show shows sign start stop turn control
    plan plans cut cuts hike hikes love hate hope hopes protest attack attacks trust share shares test tests promise
    promises threat demand demands request requests comment comments remark remarks debate estimate estimates note notes
    work pay use look watch hit strike strikes fall rise loss win wins build reach praise warning kill`);

/** Whether an English verb, in lower case, is a noun as often: "talk", "reports". */
export function isAlsoNoun(lower: string): boolean {
  return NOUNS_TOO.has(lower);
}

/** Whether a word in -ing is a verb form, and no noun that is listed. */
export function isIng({ lower, isCapitalized: capital }: Word): boolean {
  return !capital && lower.length > 4 && lower.endsWith('ing') && !ING_NOUNS.has(lower);
}

const isPast = ({ lower, isCapitalized: capital }: Word): boolean =>
  !capital && lower.length > 4 && lower.endsWith('ed') && !lower.endsWith('eed') && !lower.includes('-');

/** Whether `next` is what a verb before it acts on: an article, a pronoun. A noun is followed by neither. */
const isGoverned = (next: ContextClass): boolean => next === 'determiner' || next === 'pronoun';

/**
 * Whether an English word that is listed as a verb is a noun where it stands: "the claims", "an effective fight".
 *
 * @param last what stands before it
 * @param inRun whether it goes on with words before it
 */
export function isListedNoun(
  word: Word,
  last: ContextClass,
  inRun: boolean,
  next: Word | undefined,
): boolean {
  if (word.partOfSpeech !== 'verb' || isPast(word)) return false;
  if (last === 'determiner' || last === 'plain') return true;
  const close = next?.gap === 'space' ? next.partOfSpeech : 'stop';
  if (!NOUNS_TOO.has(word.lower) || isGoverned(close) || close === 'relative') return false;
  return last === 'preposition' || (inRun && close !== 'open');
}

function isEnglishVerb(word: Word, at: number, { words, before, after: behind }: WordRun): boolean {
  const first = at === 0;
  const last = at === words.length - 1;
  if (first && (before === 'pronoun' || before === 'infinitive' || before === 'auxiliary')) return true;
  if (last && isGoverned(behind) && !(first && NOMINAL.has(before))) return true;
  // "leaked taxes" behind an article is a noun phrase; "Trump shared photos" is none.
  if (isPast(word)) return last || !first || !NOMINAL.has(before);
  if (!isIng(word)) return false;
  if (first) return before !== 'determiner' && before !== 'plain';
  // "drug smuggling in the north", but "people living in poverty".
  return !last || (behind !== 'stop' && /s$|men$|people$/.test(words[at - 1]?.lower ?? ''));
}

const SPANISH_FINITE =
  /..ó$|.(?:aron|ieron|aba|aban|ará|arán|erá|erán|irá|irán|ando|iendo|yendo|arían|erían|uvo|uvieron|dujo|dujeron|puso|pusieron|iera|ieran|ara[ns]|[aei]rse|[aei]rl[oa]s?)$/;
const NO_SPANISH_VERBS = wordSet('bando mando contrabando comando primavera');
const SPANISH_INFINITIVE = /...[aei]r$/;
const SPANISH_PARTICIPLE = /...[aií]d[oa]s?$/;

const isPlural = ({ lower }: Word): boolean => /s$/.test(lower) && !/[iu]s$/.test(lower);

/** Whether a Spanish word, in lower case, has the ending of a verb: "abrió", "estaban", "asegurando". */
export const looksFinite = (lower: string): boolean =>
  SPANISH_FINITE.test(lower) && !NO_SPANISH_VERBS.has(lower);
const isFiniteVerb = ({ lower }: Word): boolean => looksFinite(lower);

function isSpanishVerb(word: Word, at: number, { words, before, after: behind }: WordRun): boolean {
  const first = at === 0;
  const last = at === words.length - 1;
  if (first && before === 'determiner') return false;
  // A noun comes with an article or a preposition, or in a list.
  if (first && !NOMINAL.has(before) && before !== 'verb' && before !== 'stop' && before !== 'conjunction')
    return true;
  if (isFiniteVerb(word)) return true;
  if (last && isGoverned(behind) && !(first && NOMINAL.has(before))) return true;
  if (first) {
    if (SPANISH_INFINITIVE.test(word.lower)) return true;
    return SPANISH_PARTICIPLE.test(word.lower) && before !== 'preposition';
  }
  const noun = words[0];
  if (!noun || noun.isCapitalized) return false;
  // "la empresa busca acuerdos": what does not go with the noun in number is the object of a verb between them.
  const strays = (other: Word): boolean => isPlural(other) !== isPlural(noun);
  const next = words[at + 1];
  return strays(word) || (next !== undefined && !next.isCapitalized && !isFiniteVerb(next) && strays(next));
}

const isVerb: Record<Language, typeof isEnglishVerb> = { en: isEnglishVerb, es: isSpanishVerb };

/** The parts of a run between the verbs that its words' shapes and neighbours give away: the lists know only the commonest. */
export function splitAtVerbs(run: WordRun, language: Language): WordRun[] {
  const parts: WordRun[] = [];
  let words: Word[] = [];
  let before = run.before;
  for (const [at, word] of run.words.entries()) {
    if (word.isCapitalized || word.partOfSpeech === 'preposition' || !isVerb[language](word, at, run)) {
      words.push(word);
      continue;
    }
    if (words.length > 0) parts.push({ words, before, after: 'verb' });
    words = [];
    before = 'verb';
  }
  if (words.length > 0) parts.push({ words, before, after: run.after });
  return parts;
}
