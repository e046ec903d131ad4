/** The speakers of each passage of an article, and the questions and answers of an interview. */
import type { Article, QuotedWords, ReportedSpeech } from '../../corpus/article.ts';
import type { Passage } from '../../corpus/passages.ts';
import { overlapping, overlaps, type Span } from '../../text/span.ts';
import { memoizeByObject } from '../../util/memoize.ts';

/** In quotation marks or as a turn, or reported. */
type SpeechKind = 'direct' | 'reported';

/** By passage. */
interface Speech {
  /** Its speakers, by name, or by the article's words for somebody without one. */
  readonly speakers: readonly ReadonlyMap<string, SpeechKind>[];
  /** Its kind of turn in an interview; `undefined` elsewhere. */
  readonly turns: readonly QuotedWords['turn'][];
}

/** A sentence of reported speech. */
type ReportingSentence = Span & Pick<ReportedSpeech, 'speaker'>;

const reportingSentences = memoizeByObject(
  (reportedSpeech: readonly ReportedSpeech[]): readonly ReportingSentence[] =>
    reportedSpeech.map(({ speaker, sentence }) => ({ speaker, ...sentence })),
);

/** The quotations that a span of an article has a part of, in reading order. */
export const quotationsIn = (span: Span, { quotations }: Article): QuotedWords[] =>
  overlapping(quotations, span);

/** The sentences of reported speech that a span of an article has a part of, in reading order. */
export const reportsIn = (span: Span, { reportedSpeech }: Article): ReportingSentence[] =>
  overlapping(reportingSentences(reportedSpeech), span);

/** The speakers in a span of an article, by name, or by the article's words for somebody without one. */
export function speakersIn(span: Span, article: Article): ReadonlyMap<string, SpeechKind> {
  const found = new Map<string, SpeechKind>();
  for (const { speaker } of reportsIn(span, article)) found.set(speaker, 'reported');
  for (const { speaker } of quotationsIn(span, article))
    if (speaker !== undefined) found.set(speaker, 'direct');
  return found;
}

/** Finds the speakers of each passage of an article. */
export function readSpeech(article: Article, passages: readonly Passage[]): Speech {
  const speakers = passages.map((passage) => speakersIn(passage, article));
  const turns = passages.map(
    (passage) =>
      quotationsIn(passage, article).find(({ turn, words }) => turn && overlaps(words, passage))?.turn,
  );
  return { speakers, turns };
}
