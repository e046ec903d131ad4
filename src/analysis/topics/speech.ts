/** The speakers of each paragraph of an article, and the paragraphs of one speech. Used to find topics. */

import type { Article, Paragraph } from '../../corpus/article.ts';
import { contains } from '../../text/span.ts';

type Quotations = Article['quotations'];

/** The speaker of an utterance, and the index of its paragraph. */
interface Utterance {
  readonly speaker: string;
  readonly at: number;
}

/** Those most of whose turns are questions: interviewers. */
function interviewersIn(quotations: Quotations): Set<string> {
  const balance = new Map<string, number>();
  for (const { speaker, turn } of quotations) {
    if (speaker === undefined || turn === undefined) continue;
    balance.set(speaker, (balance.get(speaker) ?? 0) + (turn === 'question' ? 1 : -1));
  }
  return new Set([...balance].flatMap(([speaker, excess]) => (excess > 0 ? [speaker] : [])));
}

/** Quotations with every turn of an interviewer as a question: "You have said that you argued." */
function withInterviewers(quotations: Quotations): Quotations {
  const interviewers = interviewersIn(quotations);
  return quotations.map((quotation) =>
    quotation.turn !== undefined && interviewers.has(quotation.speaker ?? '')
      ? { ...quotation, turn: 'question' }
      : quotation,
  );
}

/** The turns of an interview in which somebody only asks. */
export const questionTurns = (quotations: Quotations): Quotations =>
  withInterviewers(quotations).filter(({ turn }) => turn === 'question');

/** The utterances in some paragraphs: quotations, reported speech, and turns that do not only ask. */
export function utterancesIn(
  { quotations, reportedSpeech }: Pick<Article, 'quotations' | 'reportedSpeech'>,
  paragraphs: readonly Paragraph[],
): Utterance[] {
  const indices = new Map(paragraphs.map(({ number }, at) => [number, at]));
  const quoted = withInterviewers(quotations).flatMap(({ speaker, paragraph, turn }) => {
    const at = indices.get(paragraph);
    if (speaker === undefined || at === undefined || turn === 'question') return [];
    return [{ speaker, at }];
  });
  const reported = reportedSpeech.flatMap(({ speaker, sentence }) => {
    const at = paragraphs.findIndex((paragraph) => contains(paragraph, sentence));
    return at === -1 ? [] : [{ speaker, at }];
  });
  return [...quoted, ...reported];
}

/** The numbers of paragraphs that begin with the label of a speaker: "QUESTION: [Inaudible]". */
export const labelledTurns = (quotations: Quotations): Set<number> =>
  new Set(
    quotations.flatMap(({ turn, words, sentence, paragraph }) =>
      turn !== undefined && words.start > sentence.start ? [paragraph] : [],
    ),
  );

function pushToSet<Key, Value>(sets: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

/** The indices of paragraphs that answer a question which is all of the one before: adjacency pairs of an interview. */
export function answersIn(quotations: Quotations, paragraphs: readonly Paragraph[]): Set<number> {
  const turnsOf = new Map<number, Set<string | undefined>>();
  for (const { paragraph, turn } of withInterviewers(quotations)) pushToSet(turnsOf, paragraph, turn);
  const isAll = (at: number, turn: 'question' | 'answer'): boolean => {
    const turns = turnsOf.get(paragraphs[at]?.number ?? 0);
    return turns?.size === 1 && turns.has(turn);
  };
  return new Set([...paragraphs.keys()].filter((at) => isAll(at - 1, 'question') && isAll(at, 'answer')));
}

/** The indices of paragraphs in which somebody who speaks in the one before goes on, or that answer it. */
export function continuedSpeech(
  quotations: Quotations,
  paragraphs: readonly Paragraph[],
  answers: ReadonlySet<number>,
): Set<number> {
  const speakers = new Map<number, Set<string>>();
  for (const { paragraph, speaker } of quotations)
    if (speaker !== undefined) pushToSet(speakers, paragraph, speaker);
  const speakersAt = (at: number): Set<string> => speakers.get(paragraphs[at]?.number ?? 0) ?? new Set();
  const isContinued = (at: number): boolean =>
    [...speakersAt(at)].some((speaker) => speakersAt(at - 1).has(speaker));
  return new Set([...paragraphs.keys()].filter((at) => answers.has(at) || isContinued(at)));
}
