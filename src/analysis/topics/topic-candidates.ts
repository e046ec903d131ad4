/** Noun phrases of an article as names for its topics, scored by tf-idf and by how good a name each is. */

import { type Article, MAX_TOPIC_NAME_LENGTH, type Paragraph } from '../../corpus/article.ts';
import { normalize } from '../../text/normalize.ts';
import { pushAll } from '../../util/push-all.ts';
import { pushTo } from '../../util/push-to.ts';
import { type TokenizerInput, tokenize } from '../grammar/tokenizer.ts';
import { isHeadline } from '../syntax/parse-sentences.ts';
import { type NounPhrase, nounPhraseChunker } from './noun-phrases.ts';

/** A noun phrase that a topic may be called by. */
export interface TopicCandidate {
  /** Its best occurrence: in the fullest form, where it is surest that it is a noun phrase. */
  readonly phrase: NounPhrase;
  /** The indices of the paragraphs that it stands in. */
  readonly paragraphs: ReadonlySet<number>;
  /** Affinity of paragraphs to it, by their index. Those that it has nothing to do with are left out. */
  readonly affinities: ReadonlyMap<number, number>;
}

interface Occurrence {
  readonly phrase: NounPhrase;
  /** The index of its paragraph. */
  readonly paragraph: number;
  /** True in the first sentence of a paragraph, which says what it is about. */
  readonly isInFirstSentence: boolean;
}

/** Factor of a name by the number of its words, from 0 on. */
const LENGTH_FACTORS = [0, 0.6, 1, 1, 0.85, 0.7, 0.6];
const LONGER_FACTOR = 0.5;

/** Affinity of a paragraph to a phrase in its first sentence, in another one, by its head alone, and in its neighbor. */
const FIRST_SENTENCE_AFFINITY = 1;
const LATER_AFFINITY = 0.85;
const HEAD_AFFINITY = 0.4;
const NEIGHBOR_AFFINITY = 0.25;

/** A phrase in a larger share of the paragraphs is what the article is about, and tells no parts of it apart. */
const MAX_SPREAD = { name: 0.12, noun: 0.25 };
/** Factors of the names of people and of places, and of what only one paragraph of several names. */
const PERSON_FACTOR = 0.6;
const PLACE_FACTOR = 0.6;
const ONCE_FACTOR = 0.6;
const MIN_PARAGRAPHS_TO_REPEAT = 10;
/** Less certain phrases are no names. */
const MIN_CERTAINTY = 0.6;
/** Names with a verb beside them so often are persons who act, and not what a part of the article is about. */
const MIN_AGENT_SHARE = 0.3;

function occurrencesIn(
  { text, language, vocabulary }: TokenizerInput,
  paragraphs: readonly Paragraph[],
): Occurrence[] {
  const input = { text, language, vocabulary };
  const chunk = nounPhraseChunker(text, language);
  return paragraphs.flatMap((paragraph, at) =>
    paragraph.sentences.flatMap((sentence, i) => {
      const tokens = tokenize(input, sentence);
      if (isHeadline({ tokens, language })) return [];
      return chunk(tokens.filter(({ type }) => type === 'word')).map((phrase) => ({
        phrase,
        paragraph: at,
        isInFirstSentence: i === 0,
      }));
    }),
  );
}

/** Frequencies of stems, with the paragraphs for documents. */
interface StemStatistics {
  /** The indices of the paragraphs that have a stem. */
  paragraphsWith(stem: string): ReadonlySet<number>;
  /** Tf-idf: high for what is frequent, but not everywhere. */
  weight(stem: string): number;
}

function stemStatistics(occurrences: readonly Occurrence[], paragraphCount: number): StemStatistics {
  const counts = new Map<string, number>();
  const paragraphs = new Map<string, Set<number>>();
  for (const { phrase, paragraph } of occurrences) {
    for (const stem of phrase.stems) {
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
      paragraphs.set(stem, (paragraphs.get(stem) ?? new Set()).add(paragraph));
    }
  }
  return {
    paragraphsWith: (stem) => paragraphs.get(stem) ?? new Set(),
    weight: (stem) => {
      const documentFrequency = paragraphs.get(stem)?.size ?? 0;
      const termFrequency = 1 + Math.log(counts.get(stem) ?? 1);
      return termFrequency * Math.log((paragraphCount + 1) / (documentFrequency + 0.5));
    },
  };
}

const phraseKey = ({ stems }: NounPhrase): string => stems.join(' ');

/** Groups occurrences by phrase; "Petro" and "Gustavo" are Gustavo Petro's where only one name has them. */
function groupOccurrences(occurrences: readonly Occurrence[]): Occurrence[][] {
  const groups = new Map<string, Occurrence[]>();
  for (const occurrence of occurrences) pushTo(groups, phraseKey(occurrence.phrase), occurrence);
  /** The full name with a first or last word; undefined where several have it. */
  const fullNames = new Map<string, string | undefined>();
  for (const [key, [first]] of groups) {
    if (!first?.phrase.isName) continue;
    const { stems } = first.phrase;
    if (stems.length < 2 || stems.length > 3) continue;
    for (const word of new Set([stems[0], stems.at(-1)])) {
      if (word !== undefined) fullNames.set(word, fullNames.has(word) ? undefined : key);
    }
  }
  for (const [word, fullName] of fullNames) {
    const [group, named] = [groups.get(word), fullName === undefined ? undefined : groups.get(fullName)];
    if (!named || !group?.every(({ phrase }) => phrase.isName)) continue;
    pushAll(named, group);
    groups.delete(word);
  }
  return [...groups.values()];
}

/** Frequency of the most frequent longer phrase with a stem. */
function longerPhraseCounts(groups: readonly (readonly Occurrence[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const group of groups) {
    const stems = group[0]?.phrase.stems ?? [];
    if (stems.length < 2) continue;
    for (const stem of stems) counts.set(stem, Math.max(counts.get(stem) ?? 0, group.length));
  }
  return counts;
}

/** Score of a phrase as a name, wherever it stands. The factors were set by reading what came out. */
function nameScore(
  phrase: NounPhrase,
  group: readonly Occurrence[],
  statistics: StemStatistics,
  paragraphCount: number,
): number {
  const wordCount = phrase.stems.length;
  const meanWeight = phrase.stems.reduce((sum, stem) => sum + statistics.weight(stem), 0) / wordCount;
  const spread = new Set(group.map(({ paragraph }) => paragraph)).size / paragraphCount;
  const maxSpread = phrase.isName ? MAX_SPREAD.name : MAX_SPREAD.noun;
  const agentCount = group.filter((occurrence) => occurrence.phrase.isAgent).length;
  const isPerson = phrase.isName && agentCount > MIN_AGENT_SHARE * group.length;
  const isCommon = phrase.stems.some(
    (stem) => statistics.paragraphsWith(stem).size > Math.max(5, paragraphCount / 3),
  );
  const isRareNoun = wordCount === 1 && !phrase.isName && group.length === 1;
  const repetition = 1 + (wordCount > 1 ? 0.5 : 0.3) * Math.log(group.length);
  return (
    meanWeight *
    phrase.certainty *
    repetition *
    (LENGTH_FACTORS[wordCount] ?? LONGER_FACTOR) *
    Math.min(1, maxSpread / spread) *
    (isPerson ? 0.6 : phrase.isName ? 0.85 : 1) *
    (phrase.isVague ? 0.5 : 1) *
    (isCommon ? 0.75 : 1) *
    (isRareNoun ? 0.7 : 1)
  );
}

/** Affinity of paragraphs to a phrase, from 0 to 1, by their index. */
function paragraphAffinities(
  phrase: NounPhrase,
  group: readonly Occurrence[],
  statistics: StemStatistics,
  paragraphCount: number,
): Map<number, number> {
  const affinities = new Map<number, number>();
  const raise = (paragraph: number, affinity: number): void => {
    affinities.set(paragraph, Math.max(affinities.get(paragraph) ?? 0, affinity));
  };
  for (const paragraph of statistics.paragraphsWith(phrase.head)) raise(paragraph, HEAD_AFFINITY);
  for (const { paragraph, isInFirstSentence } of group)
    raise(paragraph, isInFirstSentence ? FIRST_SENTENCE_AFFINITY : LATER_AFFINITY);
  for (const [paragraph, affinity] of [...affinities]) {
    for (const neighbor of [paragraph - 1, paragraph + 1]) {
      if (neighbor >= 0 && neighbor < paragraphCount) raise(neighbor, NEIGHBOR_AFFINITY * affinity);
    }
  }
  return affinities;
}

/** Normalized names of people, and of places. */
interface EntityNames {
  readonly people: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

function namesIn({ people, places }: Pick<Article, 'people' | 'places'>): EntityNames {
  const words = people.flatMap(({ name }) => [name, ...name.split(/\s+/)]);
  return { people: new Set(words.map(normalize)), places: new Set(places.map(normalize)) };
}

/** A part of an article is about what people do, and about what is in places, more than about them. */
function entityFactor(name: string, { people, places }: EntityNames): number {
  const key = normalize(name);
  return people.has(key) ? PERSON_FACTOR : places.has(key) ? PLACE_FACTOR : 1;
}

/** All candidate names for topics of these paragraphs, in the order of first occurrence. */
export function topicCandidates(
  article: TokenizerInput & Pick<Article, 'people' | 'places'>,
  paragraphs: readonly Paragraph[],
): TopicCandidate[] {
  const names = namesIn(article);
  const occurrences = occurrencesIn(article, paragraphs);
  const statistics = stemStatistics(occurrences, paragraphs.length);
  const groups = groupOccurrences(occurrences);
  const longerCounts = longerPhraseCounts(groups);
  return groups.flatMap((group) => {
    const quality = ({ phrase }: Occurrence): number => phrase.stems.length + phrase.certainty;
    const { phrase } = group.reduce((best, occurrence) =>
      quality(occurrence) > quality(best) ? occurrence : best,
    );
    if (phrase.certainty < MIN_CERTAINTY || phrase.end - phrase.start > MAX_TOPIC_NAME_LENGTH) return [];
    // "recount" says less than "recount of votes", where that is as frequent.
    const longerCount = phrase.stems.length === 1 ? (longerCounts.get(phraseKey(phrase)) ?? 0) : 0;
    if (longerCount > 1 && longerCount >= group.length) return [];
    const score =
      nameScore(phrase, group, statistics, paragraphs.length) *
      entityFactor(article.text.slice(phrase.start, phrase.end), names) *
      (new Set(group.map(({ paragraph }) => paragraph)).size === 1 &&
      paragraphs.length >= MIN_PARAGRAPHS_TO_REPEAT
        ? ONCE_FACTOR
        : 1);
    const affinities = paragraphAffinities(phrase, group, statistics, paragraphs.length);
    return [
      {
        phrase,
        paragraphs: new Set(group.map(({ paragraph }) => paragraph)),
        affinities: new Map([...affinities].map(([paragraph, affinity]) => [paragraph, affinity * score])),
      },
    ];
  });
}
