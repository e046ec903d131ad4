/** Who speaks in each passage of an article, and which turns of an interview are questions. */
import type { Article, QuotedWords } from '../corpus/article.ts';
import type { Passage } from '../corpus/passages.ts';
import { overlaps } from '../text/span.ts';

/** In quotation marks or as a turn, or reported. */
type SpeechKind = 'direct' | 'reported';

/** By passage. */
export interface Speech {
  /** Who speaks in it, by name, or by the article's words for somebody without one. */
  readonly speakers: readonly ReadonlyMap<string, SpeechKind>[];
  /** What it is in an interview; `undefined` elsewhere. */
  readonly turns: readonly QuotedWords['turn'][];
}

/** Finds who speaks in each passage of an article. */
export function findSpeakers(article: Article, passages: readonly Passage[]): Speech {
  const speakers = passages.map((passage) => {
    const found = new Map<string, SpeechKind>();
    for (const { speaker, sentence } of article.reportedSpeech)
      if (overlaps(sentence, passage)) found.set(speaker, 'reported');
    for (const quotation of article.quotations)
      if (quotation.speaker !== undefined && overlaps(quotation, passage))
        found.set(quotation.speaker, 'direct');
    return found;
  });
  const turns = passages.map(
    (passage) => article.quotations.find(({ turn, words }) => turn && overlaps(words, passage))?.turn,
  );
  return { speakers, turns };
}
