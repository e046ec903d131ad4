import type { Article } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Passage } from '../corpus/passages.ts';
import { answer, type Within } from './answer.ts';
import type { Index } from './index.ts';
import { OF_ITS_FAMILY } from './kin.ts';
import { type Question, readQuestion } from './question.ts';

/**
 * What stands for a subject in a text: its words and, where they are somebody's name, the last name alone. An article says the
 * whole name once.
 */
function namesOf(subject: string, { names }: Corpus): string[] {
  const person = names.exactly(subject);
  const last = person?.name.split(' ').at(-1);
  return last !== undefined && names.exactly(last)?.name === person?.name ? [subject, last] : [subject];
}

/** Whether a passage has every word of a subject that carries weight, or one of its family. */
function hasAll(id: number, { words }: Question, index: Index): boolean {
  const terms = (index.sentences[id] ?? []).flat();
  const isSaid = ({ terms: own, kin }: Question['words'][number]): boolean =>
    terms.some((term) => own.has(term) || kin?.get(term) === OF_ITS_FAMILY);
  return words.length > 0 && words.every(isSaid);
}

/**
 * Those passages that have to do with a subject, with how well they fit it: 0 for the one that answers best what is asked with
 * the subject alone, then 1 and so on; those that only have all of its words come last, and are equals.
 *
 * @param isAmong whether a passage is one of those
 */
export function passagesOn(
  subject: string,
  isAmong: (passage: Passage) => boolean,
  corpus: Corpus,
  index: Index,
  options: Within = {},
): Map<Passage, number> {
  const read = namesOf(subject, corpus).map((name) => readQuestion(name, corpus.names, index));
  const having = corpus.passages.filter(
    (passage, id) => isAmong(passage) && read.some((one) => hasAll(id, one, index)),
  );
  const all = new Set(having);
  const banked = new Set<Article>(corpus.bank.map(({ article }) => article));
  // What is about a subject may call it by other words: a question bank has taught that, which people ask in their own.
  // Without one there are only the words: a passage with some of them is taken where none has all.
  const hits = answer(subject, corpus, index, options)
    .hits.map(({ passage }) => passage)
    .filter(
      (passage) => isAmong(passage) && (all.size === 0 || all.has(passage) || banked.has(passage.article)),
    );
  return new Map([
    ...having.map((passage): [Passage, number] => [passage, hits.length]),
    ...hits.map((passage, rank): [Passage, number] => [passage, rank]),
  ]);
}
