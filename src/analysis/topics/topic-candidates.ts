/** The noun phrases of an article: what its paragraphs are compared by, and candidate names for its topics. */

import { type Article, MAX_TOPIC_NAME_LENGTH, type Paragraph } from '../../corpus/article.ts';
import { NEWS_MEDIA } from '../../lexicon/news-media.ts';
import { normalize } from '../../text/normalize.ts';
import { pushAll } from '../../util/push-all.ts';
import { pushTo } from '../../util/push-to.ts';
import { countryByDemonym, isKnownPlace } from '../grammar/gazetteer.ts';
import { isHeadline } from '../syntax/parse-sentences.ts';
import { type TokenizerInput, tokenize } from '../tokens/tokenizer.ts';
import { type NounPhrase, nounPhraseChunker } from './noun-phrases.ts';

/** A noun phrase that a topic may be called by. */
export interface TopicCandidate {
  /** Its best occurrence: in the fullest form, where it is surest that it is a noun phrase. */
  readonly phrase: NounPhrase;
  /** The indices of the paragraphs that it stands in. */
  readonly paragraphs: ReadonlySet<number>;
  /** Its term frequency in each paragraph by index, 0 to 1: most in a first sentence, less in another, least by its head alone. */
  readonly presence: ReadonlyMap<number, number>;
  /** True for several words of which another paragraph has one. */
  readonly isRelated: boolean;
  /** True for what the article says more than once, or who speaks in it. */
  readonly isEstablished: boolean;
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
/** Factors of a phrase as a name: of people, of anything else with a name, of a noun alone, of what is vague, of what is said once. */
const FACTORS = { person: 0.8, name: 0.85, noun: 0.5, vague: 0.5, once: 0.6 } as const;
const REPETITION_WEIGHT = 0.3;
/** Weight of a stem of names in the vector of a paragraph: whoever comes again is a surer sign than what does. */
const NAME_WEIGHT = 2;
/** The fewest occurrences of what names several paragraphs: what is said once is a detail. */
const MIN_OCCURRENCES = 2;
/** Less certain phrases, and words alone, are no names. */
const MIN_CERTAINTY = { phrase: 0.7, word: 0.8 } as const;

/** The names of people and places, normalized, and the words of people's. */
interface KnownNames {
  readonly people: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

/** A name without what is no part of it: "Democrat | Ida Bell", "Ida Bell | on Twitter", "Tamora | for Germany". */
function trimName(phrase: NounPhrase, text: string, { people, places }: KnownNames): NounPhrase {
  const { start, end, stems } = phrase;
  if (!phrase.isName || stems.length < 2) return phrase;
  // "Ida van der Moss"
  if (people.has(normalize(text.slice(start, end)))) return phrase;
  const joint = /\s\p{Ll}/u.exec(text.slice(start, end))?.index;
  if (joint !== undefined) {
    const name = normalize(text.slice(start, start + joint));
    if (!people.has(name) && !places.has(name)) return phrase;
    const own = stems.slice(0, name.split(/\s+/).length);
    return { ...phrase, end: start + joint, stems: own, head: own.at(-1) ?? phrase.head };
  }
  for (let count = stems.length - 1; count >= 2; count -= 1) {
    const name = text.slice(start, end).split(/\s+/).slice(-count).join(' ');
    if (people.has(normalize(name)))
      return { ...phrase, start: end - name.length, stems: stems.slice(-count) };
  }
  return phrase;
}

function occurrencesIn(
  { text, language, vocabulary }: TokenizerInput,
  paragraphs: readonly Paragraph[],
  known: KnownNames,
): Occurrence[] {
  const input = { text, language, vocabulary };
  const chunk = nounPhraseChunker(text, language);
  return paragraphs.flatMap((paragraph, at) =>
    paragraph.sentences.flatMap((sentence, i) => {
      const tokens = tokenize(input, sentence);
      if (isHeadline({ tokens, language })) return [];
      return chunk(tokens.filter(({ type }) => type === 'word')).map((phrase) => ({
        phrase: trimName(phrase, text, known),
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
    (kind === 'person' ? FACTORS.person : 1) *
    (phrase.isName ? FACTORS.name : wordCount === 1 ? FACTORS.noun : 1) *
    (phrase.isVague || phrase.isRole ? FACTORS.vague : 1) *
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

/** A part of an article is about what people do more than about them; a place tells where, and not what it is about. */
function kindOf(key: string, { people, places }: EntityNames): 'person' | 'place' | undefined {
  if (people.has(key)) return 'person';
  return places.has(key) || isKnownPlace(key) || countryByDemonym(key.replace(/s$/, ''))
    ? 'place'
    : undefined;
}

/** The noun phrases of some paragraphs. */
export interface Phrases {
  readonly occurrences: readonly Occurrence[];
  readonly statistics: StemStatistics;
  readonly paragraphs: readonly Paragraph[];
}

/** Reads the noun phrases of some paragraphs of an article. */
export function readPhrases(
  article: TokenizerInput & Pick<Article, 'people' | 'places'>,
  paragraphs: readonly Paragraph[],
): Phrases {
  const known = {
    people: new Set(article.people.flatMap(({ name }) => [name, ...name.split(/\s+/)]).map(normalize)),
    places: new Set(article.places.map(normalize)),
  };
  const occurrences = occurrencesIn(article, paragraphs, known);
  const statistics = stemStatistics(occurrences, paragraphs.length);
  return { occurrences, statistics, paragraphs };
}

/** What of an article names a topic. */
type NamingSource = Pick<Article, 'text' | 'people' | 'places' | 'quotations'>;

/** True for a name of news media, which mostly says where something was said. */
const isNewsMedia = (key: string): boolean => key.split(' ').some((word) => NEWS_MEDIA.has(word));

/** True if a phrase with these occurrences may name a topic. */
function mayName(
  phrase: NounPhrase,
  group: readonly Occurrence[],
  longerCount: number,
  key: string,
  kind: 'person' | 'place' | undefined,
): boolean {
  const isWord = phrase.stems.length === 1;
  if (
    phrase.isIncomplete ||
    phrase.certainty < MIN_CERTAINTY[isWord ? 'word' : 'phrase'] ||
    phrase.end - phrase.start > MAX_TOPIC_NAME_LENGTH
  )
    return false;
  // "recount" says less than "recount of votes", where that is as frequent.
  if (isWord && longerCount > 1 && longerCount >= group.length) return false;
  if (phrase.isName) {
    // "Yeah, it is."
    const isOpening = isWord && group.every((occurrence) => occurrence.phrase.isAfterPunctuation);
    return kind !== 'place' && !isNewsMedia(key) && (kind !== undefined || !isOpening);
  }
  if (phrase.hasPluralModifier && group.length === 1) return false;
  return !phrase.isVague || group.some(({ paragraph }) => paragraph !== group[0]?.paragraph);
}

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
    const key = normalize(article.text.slice(phrase.start, phrase.end));
    const kind = kindOf(key, names);
    if (!mayName(phrase, group, longerCounts.get(phraseKey(phrase)) ?? 0, key, kind)) return [];
    const speaksIn = names.people.get(key) ?? new Set();
    return [
      {
        phrase,
        paragraphs: new Set(group.map(({ paragraph }) => paragraph)),
        presence: presenceOf(phrase, group, statistics, speaksIn),
        isRelated:
          phrase.stems.length > 1 && phrase.stems.some((stem) => statistics.paragraphsWith(stem).size > 1),
        isEstablished: group.length + speaksIn.size >= MIN_OCCURRENCES,
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
