/** Part-of-speech tagging by lists and endings alone: a word has the same tag wherever it stands. */

import { IRREGULAR_VERBS, PAST_HOMOGRAPHS } from '../../lexicon/en/irregular-verbs.ts';
import { NON_ADVERBS as ENGLISH_NON_ADVERBS } from '../../lexicon/en/non-adverbs.ts';
import { PARTS_OF_SPEECH as ENGLISH_PARTS_OF_SPEECH } from '../../lexicon/en/parts-of-speech.ts';
import { NON_ADVERBS as SPANISH_NON_ADVERBS } from '../../lexicon/es/non-adverbs.ts';
import { PARTS_OF_SPEECH as SPANISH_PARTS_OF_SPEECH } from '../../lexicon/es/parts-of-speech.ts';
import type { Language } from '../../text/language.ts';
import type { Written } from '../../text/normalize.ts';
import { type Normalized, normalize } from '../../text/normalize.ts';
import { cardinalWords } from './cardinals.ts';
import { isContractedArticle } from './function-words.ts';
import { isGivenName } from './given-names.ts';
import { FINITE_REPORTING_VERBS } from './reporting-verbs.ts';

/** The parts of speech that the lists have, from the surest to the least sure. A word stands in one of them. */
const LISTED = [
  'determiner',
  'adjective',
  'preposition',
  'infinitive',
  'conjunction',
  'relative',
  'pronoun',
  'auxiliary',
  'adverb',
  'verb',
  'time',
] as const;

/**
 * The part of speech of a word, as far as lists can tell.
 *
 * - `adjective`: one that narrows nothing down: "new", "last", "big"
 * - `infinitive`: "to", which leads to a verb or a place
 * - `relative`: a relative pronoun: "who", "que"; not "that", which is a determiner as often
 * - `time`: a day, a month, or a unit of time
 * - `unknown`: any other word, of the open classes: nouns, other adjectives, verbs that no list has
 */
export type PartOfSpeech = (typeof LISTED)[number] | 'unknown';

const sureness = (tag: PartOfSpeech): number => (tag === 'unknown' ? LISTED.length : LISTED.indexOf(tag));

type WordLists = Partial<Record<PartOfSpeech, readonly string[]>>;

/**
 * The tags of all words that lists have; throws for a word with two. Numbers and verbs of other lists have the tag that `lists`
 * says.
 */
function tagsOf(
  language: Language,
  lists: WordLists,
  reportingVerbs: ReadonlySet<string>,
  irregularPasts: readonly string[],
): ReadonlyMap<string, PartOfSpeech> {
  const tags = new Map<string, PartOfSpeech>();
  const addMissing = (words: Iterable<string>, tag: PartOfSpeech): void => {
    for (const word of words) if (!tags.has(word)) tags.set(word, tag);
  };
  for (const tag of LISTED) {
    for (const word of lists[tag] ?? []) {
      if (tags.has(word)) throw new Error(`lexicon: "${word}" has two parts of speech`);
      tags.set(word, tag);
    }
  }
  addMissing(cardinalWords(language), 'determiner');
  addMissing(reportingVerbs, 'verb');
  addMissing(irregularPasts, 'verb');
  return tags;
}

/** "wept", "fled", "swam" */
const ENGLISH_PASTS = IRREGULAR_VERBS.flatMap(([, past]) => past ?? []).filter(
  (past) => !PAST_HOMOGRAPHS.has(past),
);

const TAGS: Record<Language, ReadonlyMap<string, PartOfSpeech>> = {
  en: tagsOf('en', ENGLISH_PARTS_OF_SPEECH, FINITE_REPORTING_VERBS.en, ENGLISH_PASTS),
  es: tagsOf('es', SPANISH_PARTS_OF_SPEECH, FINITE_REPORTING_VERBS.es, []),
};

function typedTags(language: Language): ReadonlyMap<string, PartOfSpeech> {
  const tags = new Map<string, PartOfSpeech>();
  const surest = [...TAGS[language]].toSorted(([, a], [, b]) => sureness(a) - sureness(b));
  for (const [word, tag] of surest) {
    const token = normalize(word);
    if (!tags.has(token)) tags.set(token, tag);
  }
  return tags;
}

/** The same by the normalized word; of those that differ by an accent alone, the surer one: "el" and "él". */
const TYPED_TAGS: Record<Language, ReadonlyMap<string, PartOfSpeech>> = {
  en: typedTags('en'),
  es: typedTags('es'),
};

const ADVERB_ENDING: Record<Language, RegExp> = { en: /.{3}ly$/, es: /.mente$/ };
const NON_ADVERBS: Record<Language, ReadonlySet<string>> = {
  en: ENGLISH_NON_ADVERBS,
  es: SPANISH_NON_ADVERBS,
};

const byEnding = (word: string, language: Language): PartOfSpeech =>
  ADVERB_ENDING[language].test(word) && !NON_ADVERBS[language].has(word) && !isGivenName(word)
    ? 'adverb'
    : 'unknown';

/** The part of speech of a word in lower case, with its accents and straight apostrophes. */
export const partOfSpeech = (word: Written, language: Language): PartOfSpeech =>
  TAGS[language].get(word) ?? byEnding(word, language);

/** True for an adverb that is made of an adjective, in lower case: "exactly", "exactamente"; not for "supply", "aumente". */
export const isDerivedAdverb = (word: Written, language: Language): boolean =>
  partOfSpeech(word, language) === 'adverb' && ADVERB_ENDING[language].test(word);

/** The part of speech of a word as it was typed, with accents or without: "tambien". */
export const typedPartOfSpeech = (token: Normalized, language: Language): PartOfSpeech =>
  TYPED_TAGS[language].get(token) ?? byEnding(token, language);

/** True for a preposition as it was typed: "of", "to", "al"; for "as" and "before", too, which may open a clause. */
export function isPreposition(token: Normalized, language: Language): boolean {
  const tag = typedPartOfSpeech(token, language);
  return tag === 'preposition' || tag === 'infinitive' || isContractedArticle(token);
}

/** True for the word after a preposition, which is no subject: “the talks with | Moss”. */
export const isGoverned = (before: Normalized | undefined, language: Language): boolean =>
  before !== undefined && isPreposition(before, language);
