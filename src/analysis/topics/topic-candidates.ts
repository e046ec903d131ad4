import { type Article, MAX_TOPIC_NAME_LENGTH, type Paragraph } from '../../corpus/article.ts';
import { pushTo } from '../../util/push-to.ts';
import { capitalizedWords, isHeadline, wordTokenizer } from '../grammar/word-tokenizer.ts';
import { type NounPhrase, nounPhraseChunker } from './noun-phrases.ts';

/** What a topic may be called: a noun phrase of the article, and what is known of it. */
export interface TopicCandidate {
  /** Where it stands best: in its fullest form, where it is surest that it is a noun phrase. */
  readonly phrase: NounPhrase;
  /** The indices of the paragraphs that it stands in. */
  readonly places: ReadonlySet<number>;
  /** How much paragraphs are about it, by their index. Those that it has nothing to do with are left out. */
  readonly affinities: ReadonlyMap<number, number>;
}

interface Occurrence {
  readonly phrase: NounPhrase;
  /** The index of its paragraph. */
  readonly at: number;
  /** Whether it stands in the paragraph's first sentence, which says what the paragraph is about. */
  readonly early: boolean;
}

/** How good a name is by how many words it has, from none on. */
const LENGTH = [0, 0.6, 1, 1, 0.85, 0.7, 0.6];
/** What a paragraph has of a phrase that stands in its first sentence, further on, by its head alone, and next door. */
const EARLY = 1;
const LATER = 0.85;
const HEAD_ONLY = 0.4;
const NEXT_DOOR = 0.25;
/** A phrase in a larger share of the paragraphs than this is what the article is about, and tells no parts of it apart. */
const WIDEST = { name: 0.12, noun: 0.25 };
/** What is less surely a noun phrase is no name. */
const LEAST_CERTAIN = 0.6;

function occurrencesIn(
  { text, language }: Pick<Article, 'text' | 'language'>,
  paragraphs: readonly Paragraph[],
): Occurrence[] {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  const names = capitalizedWords(text, sentences);
  const wordsOf = wordTokenizer(text, language, names);
  const phrasesOf = nounPhraseChunker(text, language);
  return paragraphs.flatMap((paragraph, at) =>
    paragraph.sentences.flatMap((sentence, i) => {
      const words = wordsOf(sentence);
      return isHeadline(words) ? [] : phrasesOf(words).map((phrase) => ({ phrase, at, early: i === 0 }));
    }),
  );
}

/** The paragraphs that each stem stands in, and how much it says about where it stands. */
interface Stems {
  places(stem: string): ReadonlySet<number>;
  weight(stem: string): number;
}

function stemsOf(occurrences: readonly Occurrence[], paragraphs: number): Stems {
  const counts = new Map<string, number>();
  const places = new Map<string, Set<number>>();
  for (const { phrase, at } of occurrences) {
    for (const stem of phrase.stems) {
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
      const known = places.get(stem);
      if (known) known.add(at);
      else places.set(stem, new Set([at]));
    }
  }
  const nowhere: ReadonlySet<number> = new Set();
  return {
    places: (stem) => places.get(stem) ?? nowhere,
    // tf-idf, with the paragraphs for documents: much for what is frequent, but not everywhere.
    weight: (stem) => {
      const spread = places.get(stem)?.size ?? 0;
      return (1 + Math.log(counts.get(stem) ?? 1)) * Math.log((paragraphs + 1) / (spread + 0.5));
    },
  };
}

const keyOf = ({ stems }: NounPhrase): string => stems.join(' ');

/** The occurrences of each phrase; "Petro" and "Gustavo" are Gustavo Petro's where only one name has them. */
function byPhrase(occurrences: readonly Occurrence[]): Occurrence[][] {
  const groups = new Map<string, Occurrence[]>();
  for (const occurrence of occurrences) pushTo(groups, keyOf(occurrence.phrase), occurrence);
  const fullNames = new Map<string, string | undefined>();
  for (const [key, [first]] of groups) {
    if (!first?.phrase.name) continue;
    const { stems } = first.phrase;
    if (stems.length < 2 || stems.length > 3) continue;
    for (const short of new Set([stems[0], stems.at(-1)])) {
      if (short !== undefined) fullNames.set(short, fullNames.has(short) ? undefined : key);
    }
  }
  for (const [short, key] of fullNames) {
    const group = groups.get(short);
    if (key === undefined || !group?.every(({ phrase }) => phrase.name)) continue;
    groups.get(key)?.push(...group);
    groups.delete(short);
  }
  return [...groups.values()];
}

/** The stems of longer phrases, each with how often the most frequent of them stands. */
function inLongerPhrases(groups: readonly (readonly Occurrence[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const group of groups) {
    const stems = group[0]?.phrase.stems ?? [];
    if (stems.length < 2) continue;
    for (const stem of stems) counts.set(stem, Math.max(counts.get(stem) ?? 0, group.length));
  }
  return counts;
}

/** How much a name is worth to a reader, wherever it stands. The factors were set by reading what came out. */
function worthOf(phrase: NounPhrase, group: readonly Occurrence[], stems: Stems, paragraphs: number): number {
  const words = phrase.stems.length;
  const weight = phrase.stems.reduce((sum, stem) => sum + stems.weight(stem), 0) / words;
  const share = new Set(group.map(({ at }) => at)).size / paragraphs;
  const widest = phrase.name ? WIDEST.name : WIDEST.noun;
  const person = phrase.name && group.filter(({ phrase }) => phrase.acts).length > 0.3 * group.length;
  const common = phrase.stems.some((stem) => stems.places(stem).size > Math.max(5, paragraphs / 3));
  const repeated = 1 + (words > 1 ? 0.5 : 0.3) * Math.log(group.length);
  const once = words === 1 && !phrase.name && group.length === 1;
  return (
    weight *
    phrase.certainty *
    repeated *
    (LENGTH[words] ?? 0.5) *
    Math.min(1, widest / share) *
    (person ? 0.6 : phrase.name ? 0.85 : 1) *
    (phrase.vague ? 0.5 : 1) *
    (common ? 0.75 : 1) *
    (once ? 0.7 : 1)
  );
}

/** How much paragraphs are about a phrase, from 0 to 1, by their index. */
function sharesOf(
  phrase: NounPhrase,
  group: readonly Occurrence[],
  stems: Stems,
  paragraphs: number,
): Map<number, number> {
  const shares = new Map<number, number>();
  for (const at of stems.places(phrase.head)) shares.set(at, HEAD_ONLY);
  for (const { at, early } of group) shares.set(at, Math.max(shares.get(at) ?? 0, early ? EARLY : LATER));
  for (const [at, share] of [...shares]) {
    for (const beside of [at - 1, at + 1]) {
      if (beside < 0 || beside >= paragraphs) continue;
      shares.set(beside, Math.max(shares.get(beside) ?? 0, NEXT_DOOR * share));
    }
  }
  return shares;
}

/** Everything that a topic of these paragraphs may be called, in the order of first occurrence. */
export function topicCandidates(
  article: Pick<Article, 'text' | 'language'>,
  paragraphs: readonly Paragraph[],
): TopicCandidate[] {
  const occurrences = occurrencesIn(article, paragraphs);
  const stems = stemsOf(occurrences, paragraphs.length);
  const groups = byPhrase(occurrences);
  const longer = inLongerPhrases(groups);
  return groups.flatMap((group) => {
    const quality = ({ phrase }: Occurrence): number => phrase.stems.length + phrase.certainty;
    const { phrase } = group.reduce((best, one) => (quality(one) > quality(best) ? one : best));
    if (phrase.certainty < LEAST_CERTAIN || phrase.end - phrase.start > MAX_TOPIC_NAME_LENGTH) return [];
    // "recount" says less than "recount of votes", where that is as frequent.
    const around = phrase.stems.length === 1 ? (longer.get(keyOf(phrase)) ?? 0) : 0;
    if (around > 1 && around >= group.length) return [];
    const worth = worthOf(phrase, group, stems, paragraphs.length);
    const shares = sharesOf(phrase, group, stems, paragraphs.length);
    const affinities = new Map([...shares].map(([at, share]) => [at, share * worth]));
    return [{ phrase, places: new Set(group.map(({ at }) => at)), affinities }];
  });
}
