/**
 * IBM model 1: word translation probabilities from sentence pairs, by expectation maximization.
 *
 * @see Brown et al., The Mathematics of Statistical Machine Translation, 1993: https://aclanthology.org/J93-2003.pdf
 */

/** A sentence and its translation, as distinct word numbers. */
export interface SentencePair {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

const ROUNDS = 12;
/** Stands for no source word at all. */
const NULL_WORD = -1;

/** Probabilities of target words, by source word: `probabilities.get(source)?.get(target)`. */
export function trainModel1(pairs: readonly SentencePair[]): Map<number, Map<number, number>> {
  let probabilities = new Map<number, Map<number, number>>();
  for (const { source, target } of pairs) {
    for (const word of [NULL_WORD, ...source]) {
      const row = probabilities.get(word) ?? new Map<number, number>();
      probabilities.set(word, row);
      for (const translation of target) row.set(translation, 1);
    }
  }
  for (let round = 0; round < ROUNDS; round += 1)
    probabilities = maximize(expectedCounts(pairs, probabilities));
  probabilities.delete(NULL_WORD);
  return probabilities;
}

/** The expectation step: how often each source word is expected to have been translated by each target word. */
function expectedCounts(
  pairs: readonly SentencePair[],
  probabilities: ReadonlyMap<number, ReadonlyMap<number, number>>,
): Map<number, Map<number, number>> {
  const counts = new Map<number, Map<number, number>>();
  for (const { source, target } of pairs) {
    const words = [NULL_WORD, ...source];
    for (const translation of target) {
      const total = words.reduce((sum, word) => sum + (probabilities.get(word)?.get(translation) ?? 0), 0);
      for (const word of words) {
        const row = counts.get(word) ?? new Map<number, number>();
        counts.set(word, row);
        const share = (probabilities.get(word)?.get(translation) ?? 0) / total;
        row.set(translation, (row.get(translation) ?? 0) + share);
      }
    }
  }
  return counts;
}

/** The maximization step: counts of each source word as probabilities. */
function maximize(
  counts: ReadonlyMap<number, ReadonlyMap<number, number>>,
): Map<number, Map<number, number>> {
  return new Map(
    [...counts].map(([word, row]) => {
      const total = [...row.values()].reduce((sum, count) => sum + count, 0);
      return [word, new Map([...row].map(([translation, count]) => [translation, count / total]))];
    }),
  );
}
