/** The noun phrases of an article: what its paragraphs are compared by, and candidate names for its topics. */

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
  /** Its term frequency in each paragraph by index, 0 to 1: most in a first sentence, less in another, least by its head alone. */
  readonly presence: ReadonlyMap<number, number>;
  /** Its score as a label of any cluster, from 0 on: tf-idf by factors for its form. */
  readonly quality: number;
}

interface Occurrence {
  readonly phrase: NounPhrase;
  /** The index of its paragraph. */
  readonly paragraph: number;
  /** True in the first sentence of a paragraph, which says what it is about. */
  readonly isInFirstSentence: boolean;
}

/** Factor of a name by the number of its words, from 0 on. */
const LENGTH_FACTORS = [0, 0.5, 1, 1, 0.85, 0.7, 0.6];
const LONGER_FACTOR = 0.5;

/** Presence of a phrase in a paragraph: in its first sentence, in another one, by its head alone, and as who speaks. */
const PRESENCE = { first: 1, later: 0.85, head: 0.4, speaker: 0.85 } as const;
/** Factors of a phrase as a name: of people, of places, of anything else with a name, of what is vague, of what is said once. */
const FACTORS = { person: 0.8, place: 0.6, name: 0.85, vague: 0.5, once: 0.6 } as const;
const REPETITION_WEIGHT = 0.3;
/** Weight of a stem of names in the vector of a paragraph: whoever comes again is a surer sign than what does. */
const NAME_WEIGHT = 1.5;
/** Less certain phrases, and words alone, are no names. */
const MIN_CERTAINTY = { phrase: 0.6, word: 0.8 } as const;

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
  /** Inverse document frequency. */
  idf(stem: string): number;
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
  const idf = (stem: string): number =>
    Math.log((paragraphCount + 1) / ((paragraphs.get(stem)?.size ?? 0) + 0.5));
  return {
    paragraphsWith: (stem) => paragraphs.get(stem) ?? new Set(),
    idf,
    weight: (stem) => (1 + Math.log(counts.get(stem) ?? 1)) * idf(stem),
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

/** The score of a phrase as a label of any cluster. The factors were set by reading what came out. */
function qualityOf(
  phrase: NounPhrase,
  group: readonly Occurrence[],
  statistics: StemStatistics,
  kind: 'person' | 'place' | undefined,
): number {
  const wordCount = phrase.stems.length;
  const meanWeight = phrase.stems.reduce((sum, stem) => sum + statistics.weight(stem), 0) / wordCount;
  return (
    meanWeight *
    phrase.certainty *
    (1 + REPETITION_WEIGHT * Math.log(group.length)) *
    (LENGTH_FACTORS[wordCount] ?? LONGER_FACTOR) *
    (kind ? FACTORS[kind] : 1) *
    (phrase.isName ? FACTORS.name : 1) *
    (phrase.isVague ? FACTORS.vague : 1) *
    (group.length === 1 ? FACTORS.once : 1)
  );
}

function presenceOf(
  phrase: NounPhrase,
  group: readonly Occurrence[],
  statistics: StemStatistics,
  speaksIn: ReadonlySet<number>,
): Map<number, number> {
  const presence = new Map<number, number>();
  for (const paragraph of statistics.paragraphsWith(phrase.head)) presence.set(paragraph, PRESENCE.head);
  for (const paragraph of speaksIn) presence.set(paragraph, PRESENCE.speaker);
  for (const { paragraph, isInFirstSentence } of group) {
    const own = isInFirstSentence ? PRESENCE.first : PRESENCE.later;
    presence.set(paragraph, Math.max(presence.get(paragraph) ?? 0, own));
  }
  return presence;
}

/** Normalized names of people, with the indices of the paragraphs that they speak in, and of places. */
interface EntityNames {
  readonly people: ReadonlyMap<string, ReadonlySet<number>>;
  readonly places: ReadonlySet<string>;
}

function namesIn(
  { people, places, quotations }: NamingSource,
  paragraphs: readonly Paragraph[],
): EntityNames {
  const formsOf = (name: string): string[] => [name, ...name.split(/\s+/)].map(normalize);
  const speaking = new Map<string, Set<number>>(
    people.flatMap(({ name }) => formsOf(name).map((form) => [form, new Set()])),
  );
  const indices = new Map(paragraphs.map(({ number }, at) => [number, at]));
  for (const { speaker, paragraph } of quotations) {
    const at = indices.get(paragraph);
    if (speaker === undefined || at === undefined) continue;
    for (const form of formsOf(speaker)) speaking.get(form)?.add(at);
  }
  return { people: speaking, places: new Set(places.map(normalize)) };
}

/** A part of an article is about what people do, and about what is in places, more than about them. */
function kindOf(key: string, { people, places }: EntityNames): 'person' | 'place' | undefined {
  if (people.has(key)) return 'person';
  return places.has(key) ? 'place' : undefined;
}

/** The noun phrases of some paragraphs. */
export interface Phrases {
  readonly occurrences: readonly Occurrence[];
  readonly statistics: StemStatistics;
  readonly paragraphs: readonly Paragraph[];
}

/** Reads the noun phrases of some paragraphs of an article. */
export function readPhrases(article: TokenizerInput, paragraphs: readonly Paragraph[]): Phrases {
  const occurrences = occurrencesIn(article, paragraphs);
  const statistics = stemStatistics(occurrences, paragraphs.length);
  return { occurrences, statistics, paragraphs };
}

/** What of an article names a topic. */
type NamingSource = Pick<Article, 'text' | 'people' | 'places' | 'quotations'>;

/** All candidate names for topics of these paragraphs, in the order of first occurrence. */
export function topicCandidates(
  { occurrences, statistics, paragraphs }: Phrases,
  article: NamingSource,
): TopicCandidate[] {
  const names = namesIn(article, paragraphs);
  const groups = groupOccurrences(occurrences);
  const longerCounts = longerPhraseCounts(groups);
  return groups.flatMap((group) => {
    const fullness = ({ phrase }: Occurrence): number => phrase.stems.length + phrase.certainty;
    const { phrase } = group.reduce((best, occurrence) =>
      fullness(occurrence) > fullness(best) ? occurrence : best,
    );
    const isWord = phrase.stems.length === 1;
    if (
      phrase.certainty < MIN_CERTAINTY[isWord ? 'word' : 'phrase'] ||
      phrase.end - phrase.start > MAX_TOPIC_NAME_LENGTH
    )
      return [];
    // "recount" says less than "recount of votes", where that is as frequent.
    const longerCount = isWord ? (longerCounts.get(phraseKey(phrase)) ?? 0) : 0;
    if (longerCount > 1 && longerCount >= group.length) return [];
    const key = normalize(article.text.slice(phrase.start, phrase.end));
    const kind = kindOf(key, names);
    // "Yeah, it is."
    const isOpening = group.every((occurrence) => occurrence.phrase.isAfterPunctuation);
    if (!kind && phrase.isName && isWord && isOpening) return [];
    return [
      {
        phrase,
        paragraphs: new Set(group.map(({ paragraph }) => paragraph)),
        presence: presenceOf(phrase, group, statistics, names.people.get(key) ?? new Set()),
        quality: qualityOf(phrase, group, statistics, kind),
      },
    ];
  });
}

/** The tf-idf vectors of paragraphs over the stems of their noun phrases, as far as several have these. */
export function paragraphVectors({
  occurrences,
  statistics,
  paragraphs,
}: Phrases): ReadonlyMap<string, number>[] {
  const counts = paragraphs.map(() => new Map<string, number>());
  const nameStems = new Set(occurrences.flatMap(({ phrase }) => (phrase.isName ? phrase.stems : [])));
  const weightOf = (stem: string): number => statistics.idf(stem) * (nameStems.has(stem) ? NAME_WEIGHT : 1);
  for (const { phrase, paragraph } of occurrences) {
    const own = counts[paragraph];
    for (const stem of phrase.stems)
      if (statistics.paragraphsWith(stem).size > 1) own?.set(stem, (own.get(stem) ?? 0) + 1);
  }
  return counts.map(
    (own) => new Map([...own].map(([stem, count]) => [stem, (1 + Math.log(count)) * weightOf(stem)])),
  );
}
