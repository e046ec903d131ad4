/** Frequencies of stems in an article, with its paragraphs for documents. Used by topic-candidates.ts. */

import type { Paragraph } from '../../corpus/article.ts';
import type { Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import type { Span } from '../../text/span.ts';
import { stem } from '../../text/stem.ts';
import { addTo } from '../../util/add-to.ts';
import { pushTo } from '../../util/push-to.ts';
import { partOfSpeech } from '../grammar/part-of-speech.ts';
import { areRelatedStems } from './name-variants.ts';
import type { Occurrence } from './term-occurrences.ts';

/** Words, of which some have a stem. */
type StemIndex = ReadonlyMap<string, ReadonlySet<number>>;

/** Frequencies of stems. */
export interface StemStatistics {
  /** The indices of the paragraphs that have a stem in a noun phrase. */
  paragraphsWith(stem: string): ReadonlySet<number>;
  /** The same for a stem and those related to it: "Europe", "European". */
  paragraphsWithRelated(stem: string): ReadonlySet<number>;
  /** The same in any word, a verb too: "increase", "increased". */
  paragraphsWithWord(stem: string): ReadonlySet<number>;
  /** True if the title has a stem or one related to it. */
  isInTitle(stem: string): boolean;
  /** Inverse document frequency. */
  idf(stem: string): number;
  /** Tf-idf: high for what is frequent, but not everywhere. */
  weight(stem: string): number;
}

/** A function that finds in an index what stems related to one have. */
function relatedIn(index: StemIndex): (stem: string) => ReadonlySet<number> {
  // Related stems have their first letters in common.
  const prefixOf = (stem: string): string => stem.slice(0, 4);
  const families = new Map<string, string[]>();
  for (const stem of index.keys()) pushTo(families, prefixOf(stem), stem);
  const found = new Map<string, ReadonlySet<number>>();
  return (stem) => {
    const known = found.get(stem);
    if (known) return known;
    const family = (families.get(prefixOf(stem)) ?? []).filter((other) => areRelatedStems(stem, other));
    const related = new Set(family.flatMap((other) => [...(index.get(other) ?? [])]));
    found.set(stem, related);
    return related;
  };
}

/** True for what may be a noun or a verb, and no function word: "us" is not "US". */
function isOpenClass(word: string, language: Language): boolean {
  const part = partOfSpeech(word, language);
  return part === 'unknown' || part === 'verb';
}

/** The stems of texts, by their indices. */
function indexStems(texts: readonly string[], language: Language): StemIndex {
  const index = new Map<string, Set<number>>();
  for (const [at, text] of texts.entries())
    for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? [])
      if (isOpenClass(word, language)) addTo(index, stem(normalize(word), language), at);
  return index;
}

/** Counts the stems of noun phrases of some paragraphs. */
export function stemStatistics(
  occurrences: readonly Occurrence[],
  paragraphs: readonly Paragraph[],
  { text, title, language }: { text: string; title: string; language: Language },
): StemStatistics {
  const counts = new Map<string, number>();
  const inPhrases = new Map<string, Set<number>>();
  for (const { phrase, paragraph } of occurrences) {
    for (const stem of phrase.stems) {
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
      addTo(inPhrases, stem, paragraph);
    }
  }
  const textOf = ({ start, end }: Span): string => text.slice(start, end);
  const paragraphsWithRelated = relatedIn(inPhrases);
  const paragraphsWithWord = relatedIn(indexStems(paragraphs.map(textOf), language));
  const inTitle = relatedIn(indexStems([title], language));
  const idf = (stem: string): number =>
    Math.log((paragraphs.length + 1) / ((inPhrases.get(stem)?.size ?? 0) + 0.5));
  return {
    paragraphsWith: (stem) => inPhrases.get(stem) ?? new Set(),
    paragraphsWithRelated,
    paragraphsWithWord,
    isInTitle: (stem) => inTitle(stem).size > 0,
    idf,
    weight: (stem) => (1 + Math.log(counts.get(stem) ?? 1)) * idf(stem),
  };
}
