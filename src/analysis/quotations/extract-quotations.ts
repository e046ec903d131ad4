/** Quotations of an article with their speakers: the marks (quotation-marks.ts), and the source of each (attribution.ts). */

import type { Article, ArticleText, QuotedWords } from '../../corpus/article.ts';
import type { Entities } from '../entities/read-entities.ts';
import type { ParsedArticle, QuotedParagraph } from '../syntax/parse-sentences.ts';
import { attributeQuotations } from './attribution.ts';
import { findQuotationMarks } from './quotation-marks.ts';

/** Words inside quotation marks in an article, with their speaker. */
export interface Quotation extends QuotedWords {
  readonly article: Article;
}

/** True for words that do not begin like a sentence, and so are part of one. */
function isFragment(words: string): boolean {
  return !/^\P{L}*\p{Lu}/u.test(words);
}

/** The paragraphs of an article with the quotations that begin in each. */
export function quotedParagraphs({
  text,
  paragraphs,
}: Pick<ArticleText, 'text' | 'paragraphs'>): QuotedParagraph[] {
  return paragraphs.map((paragraph) => ({ ...paragraph, quotations: findQuotationMarks(text, paragraph) }));
}

/** The quotations of a parsed article, in reading order. */
export function extractQuotations(
  { text, paragraphs }: Pick<ArticleText, 'text' | 'paragraphs'>,
  quoted: readonly QuotedParagraph[],
  { sentences }: ParsedArticle,
  entities: Entities,
): QuotedWords[] {
  const attributions = attributeQuotations(text, sentences, entities);
  const located = quoted.flatMap(({ quotations }, i) =>
    quotations.map((quotation) => ({ quotation, at: i })),
  );
  return located.map(({ quotation: { marked, words }, at }, i) => {
    const paragraph = paragraphs[at];
    const around = (paragraph?.sentences ?? []).filter(
      ({ start, end }) => start < marked.end && end > marked.start,
    );
    const { speaker, nested } = attributions[i] ?? { speaker: undefined, nested: false };
    return {
      ...marked,
      paragraph: paragraph?.number ?? 0,
      words,
      sentence: { start: around[0]?.start ?? marked.start, end: around.at(-1)?.end ?? marked.end },
      fragment: isFragment(text.slice(words.start, words.end)),
      speaker: speaker?.name,
      nested,
    };
  });
}
