/** The complements of prepositions that questions ask for, in passages: “Gee died | of a fever”. */
import { isTimeWord } from '../../analysis/grammar/calendar.ts';
import { partOfSpeech } from '../../analysis/grammar/part-of-speech.ts';
import { GOVERNED_PREPOSITIONS } from '../../lexicon/governed-prepositions.ts';
import type { Language } from '../../text/language.ts';
import type { Written } from '../../text/normalize.ts';
import { capitalizedTokens } from '../../text/question-tokens.ts';
import { stem } from '../../text/stem.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { wordsOf } from '../../text/tokenize.ts';
import { wordSet } from '../../util/word-list.ts';
import type { Evidence, ScoredPassage } from '../evidence/evidence.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { formsOf } from '../query/analyze-query.ts';
import { type GovernedPreposition, mayBeVerb } from '../question/governed-preposition.ts';
import { derivationsOf } from '../terms/word-relations.ts';

/** Maximum words from the governor to its preposition, and to an object without one. */
const MAX_DISTANCE = { preposition: 6, object: 2 } as const;
const isListedPreposition = (word: Written, language: Language): boolean =>
  partOfSpeech(word, language) === 'preposition';
/** Beside the time words between a verb and its preposition: “died | last | year of a fever”. */
const TIME_MODIFIERS = wordSet('last late early ago pasado pasada');

/**
 * The stems of the words that are the governor itself; `undefined` where it is a name, or cannot be told in the other language.
 */
function governorForms(
  { governor, language }: GovernedPreposition,
  { query }: Evidence,
  textLanguage: Language,
): ReadonlySet<string> | undefined {
  const term = query.terms.find(({ token }) => token === governor);
  if (term?.isNamedEntity) return undefined;
  if (term) return formsOf(term, query, textLanguage);
  if (language !== textLanguage) return undefined;
  const own = stem(governor, language);
  return new Set([own, ...derivationsOf(own, language)]);
}

/**
 * Parts of a government relation in a sentence: the `governor` alone, or with its `complement`; `none` without any form of the
 * governor.
 */
type Government = 'none' | 'governor' | 'complement';

/**
 * Looks for a governor in a sentence, with an equivalent of its preposition after it or, before a person, a name: “married Ruth
 * Gee”.
 */
function governmentIn(
  sentence: string,
  forms: ReadonlySet<string>,
  equivalents: readonly string[],
  isPerson: boolean,
  language: Language,
): Government {
  const words = wordsOf(sentence);
  const tokens = words.map(({ token }) => token);
  const names = capitalizedTokens(sentence);
  const mayStandBetween = (token: string): boolean =>
    isStopWord(token, language) ||
    /^\d/.test(token) ||
    isTimeWord(token) ||
    TIME_MODIFIERS.has(token) ||
    names.has(token);
  const governors = [...tokens.keys()].filter((at) => forms.has(stem(tokens[at] ?? '', language)));
  const hasComplement = governors.some((at) => {
    const following = tokens.slice(at + 1, at + 1 + MAX_DISTANCE.preposition);
    const distance = following.findIndex((word) => equivalents.includes(word));
    const next = words.slice(at + 1, at + 1 + MAX_DISTANCE.object);
    const object = next.findIndex(({ token }) => names.has(token));
    return (
      (distance >= 0 && following.slice(0, distance).every(mayStandBetween)) ||
      (isPerson &&
        object >= 0 &&
        !next.slice(0, object).some(({ written }) => isListedPreposition(written, language)))
    );
  });
  return hasComplement ? 'complement' : governors.length > 0 ? 'governor' : 'none';
}

/**
 * True where a passage has the governor of a preposition, and nowhere the preposition after it; or no governor, if that is a
 * stop word (“made”), which it has to match nowhere else.
 */
export function lacksComplement(
  governed: GovernedPreposition,
  evidence: Evidence,
  { position }: ScoredPassage,
  index: ArticleIndex,
): boolean {
  const { language } = index.article;
  const forms = governorForms(governed, evidence, language);
  if (!forms) return false;
  const equivalents = GOVERNED_PREPOSITIONS[governed.language][governed.preposition]?.[language] ?? [];
  const isPerson = evidence.query.expected?.type === 'person';
  const found = index
    .sentenceTexts(position)
    .map((sentence) => governmentIn(sentence, forms, equivalents, isPerson, language));
  if (found.includes('complement')) return false;
  return found.includes('governor') || (isStopWord(governed.governor) && mayBeVerb(governed.governor));
}
