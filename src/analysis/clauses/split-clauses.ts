/** Clauses of a sentence and their boundaries, as far as words and marks tell. */

import { NEGATED_ADVERBS } from '../../lexicon/negations.ts';
import type { Language } from '../../text/language.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { type Word, wordsOf } from '../../text/tokenize.ts';
import { isAuxiliary } from '../grammar/auxiliaries.ts';
import { isAnd, opensClause } from '../grammar/function-words.ts';
import { isDerivedAdverb } from '../grammar/part-of-speech.ts';
import { isFiniteForm } from '../grammar/verb-forms.ts';

/** Marks at which a clause may end, or another be set into it; not the comma of “12,345”. */
const CLAUSE_MARK = /[;:?!¿¡()“”"«»–—]+|,(?!\d)/;

/** The clauses of a sentence, as far as its marks tell them. */
export const clausesOf = (sentence: string): Word[][] =>
  sentence
    .split(CLAUSE_MARK)
    .map(wordsOf)
    .filter((clause) => clause.length > 0);

/**
 * The first word from a position on that is neither a function word nor an adverb, or that opens another clause; -1 for none.
 */
export function nextContentWord(clause: readonly Word[], from: number, language: Language): number {
  return clause.findIndex(
    ({ token, written }, i) =>
      i >= from &&
      (opensClause(token, written) ||
        !(
          isStopWord(token, language) ||
          isAuxiliary(token, language) ||
          NEGATED_ADVERBS.has(token) ||
          isDerivedAdverb(written, language)
        )),
  );
}

/** The start of the last conjunct of a clause before a word: after a conjunction, or a word that opens a clause. */
export const lastPartStart = (clause: readonly Word[], before: number): number =>
  clause.findLastIndex(
    ({ token, written }, i) => i < before && (opensClause(token, written) || isAnd(token)),
  ) + 1;

const OR = /^(?:or|o|u)$/;

/**
 * The predications of a sentence, in order. A part without a verb belongs to the one before, the first of a sentence to the one
 * after.
 */
export function predicationsOf(sentence: string, language: Language): Word[][] {
  const isOpener = ({ token, written }: Word, at: number): boolean =>
    at > 0 && (isAnd(token) || OR.test(token) || opensClause(token, written));
  const parts = clausesOf(sentence).flatMap((clause) => {
    const starts = [0, ...clause.flatMap((word, at) => (isOpener(word, at) ? [at] : []))];
    return starts.map((start, i) => clause.slice(start, starts[i + 1]));
  });
  const predications: Word[][] = [];
  let isOpen = false;
  for (const part of parts) {
    const hasVerb = part.some((word) => isFiniteForm(word.written, language));
    const last = predications.at(-1);
    if (last && (!hasVerb || isOpen)) predications[predications.length - 1] = [...last, ...part];
    else predications.push(part);
    isOpen = hasVerb ? false : isOpen || !last;
  }
  return predications;
}
