/** Quotations of an article with their speakers: finds the marks (quotation-marks.ts), then the sources (attribution.ts). */

import type { Article } from '../../corpus/article.ts';
import type { Span } from '../../text/span.ts';
import type { AliasIndex } from '../people/alias-index.ts';
import { type Attribution, attributeQuotations } from './attribution.ts';
import { findQuotationMarks } from './quotation-marks.ts';

/** Words inside quotation marks in an article, with their speaker. The span includes the marks. */
export interface Quotation extends Span, Attribution {
  readonly article: Article;
  readonly paragraph: number;
  /** The words without their marks. */
  readonly words: Span;
  /** The sentence, or the sentences, that it stands in. */
  readonly sentence: Span;
  /** True for words that say little without the sentence around them: “even”, “have been terrible”. */
  readonly fragment: boolean;
}

/** True for words that do not begin like a sentence, and so are part of one. */
function isFragment(words: string): boolean {
  return !/^\P{L}*\p{Lu}/u.test(words);
}

/** Extracts all quotations of an article, in reading order, attributed with the help of the `names` of its people. */
export function extractQuotations(article: Article, names: AliasIndex): Quotation[] {
  const { text, language } = article;
  const paragraphs = article.paragraphs.map((paragraph) => ({
    number: paragraph.number,
    sentences: paragraph.sentences,
    quotations: findQuotationMarks(text, paragraph),
  }));
  const attributions = attributeQuotations(text, paragraphs, names, language);
  const extracted = paragraphs.flatMap(({ number, sentences, quotations }) =>
    quotations.map(({ marked, words }) => {
      const around = sentences.filter(({ start, end }) => start < marked.end && end > marked.start);
      return {
        article,
        paragraph: number,
        ...marked,
        words,
        sentence: { start: around[0]?.start ?? marked.start, end: around.at(-1)?.end ?? marked.end },
        fragment: isFragment(text.slice(words.start, words.end)),
      };
    }),
  );
  return extracted.map((quotation, i) => ({
    speaker: undefined,
    nested: false,
    ...quotation,
    ...attributions[i],
  }));
}
