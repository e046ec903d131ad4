/**
 * Noun phrase chunking (shallow parsing, https://en.wikipedia.org/wiki/Shallow_parsing) by function words and endings: a
 * run of words of the open classes, cut at verbs, is a chunk.
 */

import { PAST_HOMOGRAPHS } from '../../lexicon/en/irregular-verbs.ts';
import { POLITICAL_NOUNS } from '../../lexicon/en/political-nouns.ts';
import { NAME_FUNCTION_WORDS } from '../../lexicon/name-function-words.ts';
import { NAME_PARTICLES } from '../../lexicon/name-particles.ts';
import { RELATIONAL_ADJECTIVES } from '../../lexicon/relational-adjectives.ts';
import type { Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { stem } from '../../text/stem.ts';
import { pushAll } from '../../util/push-all.ts';
import { isCollective, isNounOf } from '../grammar/noun-kinds.ts';
import { isAbbreviatedTitle, isHonorific, isPeopleNoun, isRole } from '../grammar/person-nouns.ts';
import { isNounVerbHomograph } from '../grammar/verb-forms.ts';
import { isVerb } from '../tokens/tag-verbs.ts';
import type { Token } from '../tokens/token.ts';
import { joinComplement, withAmount } from './complements.ts';
import type { NounPhrase } from './noun-phrase.ts';
import {
  type Context,
  isVerbUsedAsNoun,
  NOMINAL_CONTEXTS,
  type OpenClassRun,
  splitAtVerbs,
} from './open-class-runs.ts';
import { isGeneric, isPluralUnit, isQualitative, isVague } from './vague-nouns.ts';

/** Maximum words of a phrase, names aside; longer runs mostly are a clause with a verb that was not seen. */
const MAX_WORDS: Record<Language, number> = { en: 4, es: 3 };
const MAX_PROPER_NAME_WORDS = 6;
const MAX_NAME_FUNCTION_WORDS = 2;

/** True for a preposition, or "to", which joins the words of a name: "Access to Information Act". */
const isPrepositionOrTo = (word: Token | undefined): boolean =>
  word?.partOfSpeech === 'preposition' || word?.partOfSpeech === 'infinitive';

/** The number of function words from `at` on that join the name before them to one after them: "Bill of Rights". */
function nameJointLength(words: readonly Token[], at: number, language: Language): number {
  if (!words[at - 1]?.isProperNoun || !isPrepositionOrTo(words[at])) return 0;
  for (let length = 0; length <= MAX_NAME_FUNCTION_WORDS; length += 1) {
    const word = words[at + length];
    if (word?.separator !== 'space') return 0;
    if (word.isProperNoun) return length;
    const isJoint = word.partOfSpeech === 'infinitive' || NAME_FUNCTION_WORDS[language].has(word.lower);
    if (!isJoint) return 0;
  }
  return 0;
}

/** The runs of words of a sentence that may be noun phrases. */
function runsOf(sentence: readonly Token[], language: Language): OpenClassRun[] {
  const runs: OpenClassRun[] = [];
  let words: Token[] = [];
  let before: Context = 'punctuation';
  let previous: Context = 'punctuation';
  const close = (after: Context): void => {
    if (words.length > 0) runs.push({ words, before, after });
    words = [];
  };
  for (let at = 0; at < sentence.length; at += 1) {
    const word = sentence[at];
    if (!word) break;
    if (word.separator !== 'space') close('punctuation');
    // A quotation mark does not hide the context of the words after it: a “triple alliance”.
    if (word.separator === 'punctuation') previous = 'punctuation';
    const jointLength = words.length > 0 ? nameJointLength(sentence, at, language) : 0;
    if (jointLength > 0) {
      pushAll(words, sentence.slice(at, at + jointLength));
      at += jointLength - 1;
    } else if (
      word.partOfSpeech === 'unknown' ||
      (language === 'en' && isVerbUsedAsNoun(word, previous, words.length > 0, sentence[at + 1]))
    ) {
      if (words.length === 0) before = previous;
      words.push(word);
      previous = 'unknown';
    } else {
      close(word.partOfSpeech);
      // An adverb changes nothing about what may follow: "he also floated".
      if (word.partOfSpeech !== 'adverb' || previous === 'unknown') previous = word.partOfSpeech;
    }
  }
  close('punctuation');
  return runs;
}

/** True for a word in lower case that is a title of a name rather than a term: "president", "doña". */
export const isRoleOrHonorific = (lower: string, language: Language): boolean =>
  isRole(lower, language) || isHonorific(lower, language);

/** The start of the name at the end of some words, after titles: "former FBI director | James Comey". */
function finalNameStart(words: readonly Token[], language: Language): number {
  // "Bank | of the | West"
  const isJoint = (at: number): boolean =>
    isPrepositionOrTo(words[at]) ||
    (words[at]?.partOfSpeech === 'determiner' && isPrepositionOrTo(words[at - 1]));
  // "Ida | van der | Moss"
  const isParticle = (at: number): boolean => NAME_PARTICLES.has(words[at]?.text ?? '');
  let start = words.length;
  while (start > 0 && (words[start - 1]?.isProperNoun || isJoint(start - 1) || isParticle(start - 1)))
    start -= 1;
  while (start < words.length && !words[start]?.isProperNoun) start += 1;
  for (let at = words.length - 2; at >= 0 && at >= start - 1; at -= 1) {
    if (!isRoleOrHonorific(words[at]?.lower ?? '', language)) continue;
    // "Guardia Nacional"
    if (RELATIONAL_ADJECTIVES.has(words[at + 1]?.lower ?? '')) continue;
    // "Secretary of State | John Kerry", and not "Secretary | of State".
    const nameAt = words[at + 1]?.partOfSpeech === 'preposition' ? at + 3 : at + 1;
    if (nameAt < words.length) return nameAt;
  }
  return start;
}

/** A run, or the name at its end and the words before it. */
function splitBeforeName(run: OpenClassRun, language: Language): OpenClassRun[] {
  const start = finalNameStart(run.words, language);
  if (start === 0 || start === run.words.length) return [run];
  const modifiers = run.words.slice(0, start);
  const name: OpenClassRun = { ...run, words: run.words.slice(start) };
  if (modifiers.some((word) => word.isProperNoun)) return [name];
  return [{ words: modifiers, before: run.before, after: 'unknown' }, name];
}

/** The certainty that a run is a noun phrase. The figures order the cases; nothing else depends on them. */
function certaintyOf({ words, before, after }: OpenClassRun): number {
  const isName = words[0]?.isProperNoun === true;
  const byNext = after === 'unknown' && !isName ? 0.3 : after === 'pronoun' || after === 'adverb' ? 0.7 : 1;
  if (NOMINAL_CONTEXTS.has(before) || (before === 'infinitive' && isName)) return byNext;
  if (before === 'verb') return (isName ? 0.9 : 0.85) * byNext;
  if (before === 'punctuation' || before === 'conjunction') return (isName ? 0.9 : 0.6) * byNext;
  return (isName ? 0.8 : 0.3) * byNext;
}

/** The nouns of such adjectives stand elsewhere: "he called it irrational". */
const ADJECTIVE_ENDING = /(?:ous|ful|ible|able|less|ical|ive|ish|ial|ual|ional)$/;

/** True for a word of a heading, a dateline or a speaker in capitals, and not an acronym. */
const isInCapitals = ({ text }: Token): boolean => text.length > 6 && text === text.toUpperCase();

/**
 * True for a word that names nothing alone.
 *
 * @param noun the word in lower case, without the ending of a possessive
 */
function namesNothingAlone(word: Token, noun: string, language: Language): boolean {
  const { lower, isProperNoun } = word;
  if (lower.length < 3 || isRoleOrHonorific(lower, language)) return true;
  // Words for a party or a group of people, like "Republican" and "R-Fla".
  if (isProperNoun)
    return (
      isInCapitals(word) ||
      /^[dri]-/.test(lower) ||
      POLITICAL_NOUNS.has(noun.replace(/s$/, '')) ||
      isCollective(noun, language)
    );
  if (language === 'es' && word.verb.participle) return true;
  return (
    isGeneric(noun, language) ||
    // The noun of an authority alone leaves open which one it is: "court".
    isNounOf(noun, language, 'authority') ||
    isQualitative(noun, language) ||
    ADJECTIVE_ENDING.test(lower) ||
    word.verb.participial === 'certain'
  );
}

/** True for a generic name, which leaves its referent open: "the State", "Gobierno Nacional". */
function isGenericName(words: readonly Token[], language: Language): boolean {
  const [noun, another] = words.filter(({ lower }) => !RELATIONAL_ADJECTIVES.has(lower));
  return !noun || (!another && isGeneric(noun.lower, language));
}

/** True for "square metre", "cubic foot". */
const isUnitOfArea = ([first, second, ...others]: readonly Token[]): boolean =>
  others.length === 0 && second !== undefined && /^(?:square|cubic)$/.test(first?.lower ?? '');

const endsInPossessive = (word: Token | undefined): boolean => word?.isPossessive === true;

/** UTF-16 units of the ending of a possessive, or of a quotation mark that is taken for an apostrophe: "Open Tamora’". */
const endingLength = ({ text, isPossessive }: Token): number =>
  (isPossessive ? /['’]s?$/ : /['’]$/).exec(text)?.[0].length ?? 0;

const stemOf = (word: Token, language: Language): string =>
  stem(normalize(word.lower.slice(0, word.lower.length - endingLength(word))).replaceAll('.', ''), language);

/** True for a word that is a plural or, before the head of a noun phrase, more often a verb. */
const isPluralOrVerb = ({ lower, isProperNoun, isPossessive }: Token): boolean =>
  !isProperNoun && !isPossessive && /[^suiy]s$/.test(lower);

/** True if the last of some words is a verb: "Bell appearing", "Bell shot", "Bell plans major changes", "partido apoyar". */
function isVerbAtEnd(words: readonly Token[], after: Context, language: Language): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (!last || last.isProperNoun) return false;
  if (language === 'es') return last.verb.base === 'certain';
  if (!first?.isProperNoun) return false;
  const isHomograph = isNounVerbHomograph(last.lower) || last.lower.endsWith('s');
  return (
    last.verb.participial === 'certain' ||
    PAST_HOMOGRAPHS.has(last.lower) ||
    (after === 'adjective' && isHomograph)
  );
}

/**
 * The words of a run that make up the phrase: without an abbreviated title, a possessor at the end, or a qualitative adjective.
 */
function phraseWords(run: OpenClassRun, language: Language): Token[] {
  const words = [...run.words];
  // "la carta de la izquierda | liderada por"
  while (language === 'es' && words.length > 1 && words.at(-1)?.verb.participle) words.pop();
  // "Petro’s previous criticisms": the possession follows the word that ends the run.
  while (endsInPossessive(words.at(-1)) && words.length > 1 && run.after !== 'punctuation') words.pop();
  const isQuality = (word: Token | undefined): boolean =>
    word !== undefined && !word.isProperNoun && isQualitative(word.lower, language);
  while (words.length > 1 && isQuality(words[0])) words.shift();
  // "líder | histórico", "edit | sooner", but "Iowa primary"
  const isAdjectiveAtEnd = (): boolean =>
    (isQuality(words.at(-1)) || words.at(-1)?.lower === 'online') &&
    (language === 'es' || /(?:er|^online)$/.test(words.at(-1)?.lower ?? ''));
  while (words.length > 1 && (isAdjectiveAtEnd() || isVerbAtEnd(words, run.after, language))) words.pop();
  // "Tamora-based | Ida Bell"
  while (words.length > 1 && /-\p{Ll}+ed$/u.test(words[0]?.text ?? '') && words[0]?.isProperNoun)
    words.shift();
  // "Mr. Bell's plan" is about Bell's plan.
  while (isAbbreviatedTitle(words[0]?.lower ?? '') && words.length > 1) words.shift();
  return words;
}

/** Before a Spanish name, inside a sentence. */
const CAPITALIZED_ARTICLE = /(?<=\p{L} )(?:El|La|Los|Las) $/u;

/** The start of a name, with an article that is part of it: "el teatro | El Faro". */
function nameStart({ start }: Token, text: string, language: Language): number {
  const article = language === 'es' && CAPITALIZED_ARTICLE.exec(text.slice(Math.max(0, start - 6), start));
  return article ? start - article[0].length : start;
}

function createChunk(run: OpenClassRun, text: string, language: Language): NounPhrase | undefined {
  const words = phraseWords(run, language);
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return undefined;
  if (words.length > (first.isProperNoun ? MAX_PROPER_NAME_WORDS : MAX_WORDS[language])) return undefined;
  // "WALLACE: And what then?" has the label of a speaker, and "Photo: …" that of a caption.
  if (run.before === 'punctuation' && text.charAt(last.end) === ':') return undefined;
  const head = language === 'en' || first.isProperNoun ? last : first;
  const noun = head.lower;
  // "Solmara-Tamoran relations" are no Tamoran relations.
  if (text.charAt(first.start - 1) === '-' || /^(?:pro|anti|non)-/.test(noun)) return undefined;
  if (language === 'es' && isVerb(head)) return undefined;
  // "Colombia comparte frontera": no Spanish noun phrase begins with a name and goes on with a noun.
  if (language === 'es' && first.isProperNoun && !last.isProperNoun) return undefined;
  const content = words.filter(
    (word) =>
      !isPrepositionOrTo(word) && word.partOfSpeech !== 'determiner' && !NAME_PARTICLES.has(word.text),
  );
  const isName = content.every((word) => word.isProperNoun);
  return {
    start: first.isProperNoun ? nameStart(first, text, language) : first.start,
    end: last.end - endingLength(last),
    stems: content.map((word) => stemOf(word, language)),
    head: stemOf(head, language),
    isName,
    isAfterPunctuation: run.before === 'punctuation',
    isAfterConjunction: run.before === 'conjunction',
    hasPluralModifier: language === 'en' && content.slice(0, -1).some(isPluralOrVerb),
    isVague: !head.isProperNoun && isVague(noun, language),
    isRole: isRole(noun, language),
    isPeople: isPeopleNoun(noun, language),
    certainty: certaintyOf(run),
    isIncomplete:
      (content.length === 1 && namesNothingAlone(head, noun, language)) ||
      content.some(isInCapitals) ||
      // "Bell's office"
      (content.length === 2 && endsInPossessive(content[0]) && isGeneric(noun, language)) ||
      (!isName && (isPluralUnit(noun, language) || isUnitOfArea(content))) ||
      (isName && isGenericName(content, language)),
  };
}

/**
 * Makes a chunker for one text.
 *
 * @returns a function from a sentence of `text` to its noun phrases, in order, but vague nouns alone; none is part of another
 */
export function nounPhraseChunker(
  text: string,
  language: Language,
): (sentence: readonly Token[]) => NounPhrase[] {
  return (sentence) => {
    const chunks: NounPhrase[] = [];
    for (const run of runsOf(sentence, language)) {
      for (const part of splitAtVerbs(run, language).flatMap((part) => splitBeforeName(part, language))) {
        const chunk = createChunk(part, text, language);
        if (!chunk) continue;
        const previous = chunks.at(-1);
        const joined = previous && joinComplement(previous, chunk, text, language);
        if (joined) chunks.splice(-1, 1, joined);
        else chunks.push(withAmount(chunk, text, language));
      }
    }
    return chunks.filter(({ isIncomplete, isVague: isEmpty }) => !isIncomplete || !isEmpty);
  };
}
