/** The speakers of each passage of an article, and the questions and answers of an interview. */
import type { Article, QuotedWords } from '../../corpus/article.ts';
import type { Passage } from '../../corpus/passages.ts';
import { overlaps, type Span } from '../../text/span.ts';

/** In quotation marks or as a turn, or reported. */
type SpeechKind = 'direct' | 'reported';

/** By passage. */
interface Speech {
  /** Its speakers, by name, or by the article's words for somebody without one. */
  readonly speakers: readonly ReadonlyMap<string, SpeechKind>[];
  /** Its kind of turn in an interview; `undefined` elsewhere. */
  readonly turns: readonly QuotedWords['turn'][];
}

/** The speakers in a span of an article, by name, or by the article's words for somebody without one. */
export function speakersIn(
  span: Span,
  { reportedSpeech, quotations }: Article,
): ReadonlyMap<string, SpeechKind> {
  const found = new Map<string, SpeechKind>();
  for (const { speaker, sentence } of reportedSpeech)
    if (overlaps(sentence, span)) found.set(speaker, 'reported');
  for (const quotation of quotations)
    if (quotation.speaker !== undefined && overlaps(quotation, span)) found.set(quotation.speaker, 'direct');
  return found;
}

/** Finds the speakers of each passage of an article. */
export function findSpeakers(article: Article, passages: readonly Passage[]): Speech {
  const speakers = passages.map((passage) => speakersIn(passage, article));
  const turns = passages.map(
    (passage) => article.quotations.find(({ turn, words }) => turn && overlaps(words, passage))?.turn,
  );
  return { speakers, turns };
}
