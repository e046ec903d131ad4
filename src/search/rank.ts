import { type Span, slice } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Index } from './index.ts';
import { surelyHolds } from './named.ts';
import type { Question, Word } from './question.ts';

/** A passage as the words of a question rank it. */
export interface Ranked {
  /** Its place in the corpus. */
  readonly id: number;
  /** Comparable among passages for one question only. */
  readonly score: number;
  /** The share of the question's weight that the passage has words for, 0 to 1. */
  readonly coverage: number;
}

/** How many passages, by BM25 alone, are looked at closely. */
const LOOKED_AT = 20;
/** What the words that stand together in one sentence count beside BM25. */
const IN_ONE_SENTENCE = 0.3;
/** What neighbours in the question count that are neighbours in the sentence. */
const NEIGHBOURS = 0.3;
/** How many words apart neighbours may stand, the further, the less. */
const REACH = 3;
/** What a sentence counts more for holding the kind of thing that is asked for. */
const OF_THAT_KIND = 0.1;

/** What holding the kind of thing that is asked for counts, of the question's whole weight. */
const KIND_TELLS = 0.2;
/** What neighbours tell about a sentence, beside words. */
const NEIGHBOURS_TELL = 0.6;

/** How well one sentence answers, in parts. */
interface Fit {
  /** The weight of the question's words that the sentence has. */
  readonly words: number;
  /** The same, each word the less the more sentences of the passage have it: those tell no sentence from another. */
  readonly telling: number;
  /** The weight of the question's neighbours that are neighbours in the sentence. */
  readonly neighbours: number;
  /** How surely it holds the kind of thing that is asked for, from 0 to 1. */
  readonly kind: number;
}

/** Which words of the question a term stands for, and how far it counts for each. */
type Meanings = ReadonlyMap<string, readonly (readonly [word: number, weight: number])[]>;

function meaningsOf(words: readonly Word[]): Meanings {
  const meanings = new Map<string, [number, number][]>();
  for (const [word, { terms }] of words.entries()) {
    for (const [term, weight] of terms) meanings.set(term, [...(meanings.get(term) ?? []), [word, weight]]);
  }
  return meanings;
}

/** How well each sentence of a passage answers a question. */
function fitsOf(
  id: number,
  { words, kind, asked }: Question,
  meanings: Meanings,
  corpus: Corpus,
  index: Index,
): Fit[] {
  const passage = corpus.passages[id];
  const sentences = index.sentences[id] ?? [];
  const spread = words.map(() => 0);
  const found = sentences.map((sentence) => {
    const at = words.map(() => -1);
    const counts = words.map(() => 0);
    for (let i = 0; i < sentence.length; i += 1) {
      const term = sentence[i];
      for (const [word, weight] of (term === undefined ? undefined : meanings.get(term)) ?? []) {
        if (weight <= (counts[word] ?? 0)) continue;
        if (counts[word] === 0) spread[word] = (spread[word] ?? 0) + 1;
        at[word] = i;
        counts[word] = weight;
      }
    }
    return { at, counts: counts.map((weight, word) => weight * (words[word]?.weight ?? 0)) };
  });
  return found.map(({ at, counts }, s) => {
    let inOne = 0;
    let telling = 0;
    let neighbours = 0;
    for (let word = 0; word < words.length; word += 1) {
      const [here, there] = [at[word] ?? -1, at[word + 1] ?? -1];
      if (here < 0) continue;
      const weight = counts[word] ?? 0;
      inOne += weight;
      telling += (2 * weight) / (1 + (spread[word] ?? 1));
      if (there > here && there - here <= REACH)
        neighbours += Math.min(weight, counts[word + 1] ?? 0) / (there - here);
    }
    const span = passage?.sentences[s];
    const held =
      kind && inOne > 0 && passage && span
        ? surelyHolds(slice(passage.article, span), kind, asked, passage.article)
        : 0;
    return { words: inOne, telling, neighbours, kind: held };
  });
}

/**
 * The passages with words of the question, best first: MiniSearch's BM25+ over the question's words and what stands for
 * them, and for the first of these what their best sentence adds.
 *
 * @param isWithin whether the passage in a place of the corpus is to be looked at. Default: all are
 */
export function rankPassages(
  question: Question,
  corpus: Corpus,
  index: Index,
  isWithin: (id: number) => boolean = () => true,
): Ranked[] {
  const meanings = meaningsOf(question.words);
  const found = index.passages.search([...meanings.keys()].join(' '), {
    filter: ({ id }) => isWithin(Number(id)),
    boostTerm: (term) => Math.max(0, ...(meanings.get(term) ?? []).map(([, weight]) => weight)),
  });
  return found
    .slice(0, LOOKED_AT)
    .map(({ id, score, terms, queryTerms }) => {
      const fits = fitsOf(Number(id), question, meanings, corpus, index);
      const best = Math.max(
        ...fits.map(
          (fit) =>
            IN_ONE_SENTENCE * fit.words + NEIGHBOURS * fit.neighbours + OF_THAT_KIND * fit.kind * fit.words,
        ),
      );
      const covered = question.words.filter((word) => terms.some((term) => word.terms.has(term)));
      const coverage = covered.reduce((sum, { weight }) => sum + weight, 0) / (question.weight || 1);
      return { id: Number(id), score: score / queryTerms.length + best, coverage };
    })
    .sort((a, b) => b.score - a.score);
}

/** The sentence of a passage that answers: the first of equals. */
export function answeringSentence(
  id: number,
  question: Question,
  corpus: Corpus,
  index: Index,
): Span | undefined {
  const fits = fitsOf(id, question, meaningsOf(question.words), corpus, index);
  const scores = fits.map(
    (fit) => fit.telling + NEIGHBOURS_TELL * fit.neighbours + KIND_TELLS * fit.kind * question.weight,
  );
  return corpus.passages[id]?.sentences[scores.indexOf(Math.max(...scores))];
}
