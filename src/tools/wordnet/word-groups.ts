import { STOP_WORDS as ENGLISH_STOP_WORDS } from '../../lexicon/en/stop-words.ts';
import { STOP_WORDS as SPANISH_STOP_WORDS } from '../../lexicon/es/stop-words.ts';
import { stemOfLemma } from '../../text/stem.ts';
import { pushTo } from '../../util/push-to.ts';
import type { WordNet } from './read-wordnet.ts';

/** WordNet's symbols: derivationally related form, pertainym ("polish" of "poland"), participle ("broken" of "break"). */
const DERIVATION_SYMBOLS = ['+', '\\', '<'];

/** Synonyms are words that the tagged texts have at least so often: rarer ones did not help. */
const MIN_SYNONYM_COUNT = 10;
/** The senses of a word, as each part of speech, whose synonyms it gets. */
const SYNONYM_SENSES = 2;
const MIN_SYNONYM_LENGTH = 3;
/** Slurs, left out. */
const EXCLUDED = new Set(['negro']);

type Pair = readonly [word: string, related: string];
type Groups = ReadonlyMap<string, readonly string[]>;

/** Two words by their stems, in either order. */
const stemPair = (a: string, b: string): string =>
  [stemOfLemma(a, 'en'), stemOfLemma(b, 'en')].sort().join(' ');

/** True for a word that a question is searched by. */
const isContentWord = (word: string): boolean =>
  /^[a-z]+$/.test(word) && !ENGLISH_STOP_WORDS.has(word) && !SPANISH_STOP_WORDS.has(word);

/** Adds each pair to the group of its first word, unless its stems are one or paired already. */
function addPairs(groups: Map<string, string[]>, pairs: readonly Pair[], paired: Set<string>): void {
  for (const [word, related] of pairs) {
    const key = stemPair(word, related);
    if (stemOfLemma(word, 'en') === stemOfLemma(related, 'en') || paired.has(key)) continue;
    paired.add(key);
    pushTo(groups, word, related);
  }
}

/** Lines of a list in alphabetical order, each word with those of its group and then those of its additions. */
function toLines(groups: Groups, additions: readonly (readonly string[])[] = []): string[] {
  const added = new Map(additions.map(([word = '', ...forms]) => [word, forms]));
  return [...new Set([...groups.keys(), ...added.keys()])]
    .sort()
    .map((word) => [word, ...[...(groups.get(word) ?? [])].sort(), ...(added.get(word) ?? [])].join(' '));
}

/** Families of words under their commonest member, and the synonyms of words, a line each. */
export function relatedWords(
  { tagCounts, pointers, synonymsOf }: WordNet,
  additions: readonly (readonly string[])[],
): { readonly derivations: string[]; readonly synonyms: string[] } {
  const countOf = (word: string): number => tagCounts.get(word) ?? 0;
  const byCount = (a: string, b: string): number => countOf(b) - countOf(a) || (a < b ? -1 : 1);
  const paired = new Set<string>();

  const families = new Map<string, string[]>();
  for (const symbol of DERIVATION_SYMBOLS) {
    const pairs = pointers
      .filter((pointer) => pointer.symbol === symbol)
      .map(({ source, target }): string[] => [source, target])
      .filter((pair) => pair.every((word) => isContentWord(word) && countOf(word) > 0))
      .map((pair): Pair => {
        const [word = '', related = ''] = [...pair].sort(byCount);
        return [word, related];
      })
      .sort(([a], [b]) => countOf(b) - countOf(a));
    addPairs(families, pairs, paired);
  }

  const synonyms = new Map<string, string[]>();
  const isSynonym = (word: string): boolean =>
    isContentWord(word) &&
    countOf(word) >= MIN_SYNONYM_COUNT &&
    word.length >= MIN_SYNONYM_LENGTH &&
    !EXCLUDED.has(word);
  for (const word of [...tagCounts.keys()].filter(isSynonym).sort(byCount)) {
    const related = synonymsOf(word, SYNONYM_SENSES).filter(isSynonym);
    addPairs(
      synonyms,
      related.map((other) => [word, other]),
      paired,
    );
  }
  return { derivations: toLines(families, additions), synonyms: toLines(synonyms) };
}
