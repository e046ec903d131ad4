import type { Article } from '../../corpus/article.ts';
import type { Span } from '../../text/span.ts';
import type { AliasIndex } from '../people/alias-index.ts';
import { type Attribution, attribute } from './attribution.ts';
import { findQuotationMarks } from './quotation-marks.ts';

/** Words inside quotation marks in an article, with their speaker. The span is that of the words with their marks. */
export interface Quotation extends Span, Attribution {
  readonly article: Article;
  readonly paragraph: number;
  /** The words without their marks. */
  readonly words: Span;
  /** The sentence, or the sentences, that it stands in. */
  readonly sentence: Span;
  /** Words that go on with the sentence around them, and say little without it: “even”, “have been terrible”. */
  readonly fragment: boolean;
}

/** Words that begin like a sentence are a statement; all others are part of somebody else's sentence. */
function isFragment(words: string): boolean {
  return !/^\P{L}*\p{Lu}/u.test(words);
}

/** All quotations of an article, in reading order, attributed with the help of the `names` of the people in it. */
export function extractQuotations(article: Article, names: AliasIndex): Quotation[] {
  const paragraphs = article.paragraphs.map((paragraph) => ({
    number: paragraph.number,
    sentences: paragraph.sentences,
    quoted: findQuotationMarks(article.text, paragraph),
  }));
  const attributed = attribute(article.text, paragraphs, names, article.language);
  const quotations = paragraphs.flatMap(({ number, sentences, quoted }) =>
    quoted.map(({ marked, words }) => {
      const around = sentences.filter(({ start, end }) => start < marked.end && end > marked.start);
      return {
        article,
        paragraph: number,
        ...marked,
        words,
        sentence: { start: around[0]?.start ?? marked.start, end: around.at(-1)?.end ?? marked.end },
        fragment: isFragment(article.text.slice(words.start, words.end)),
      };
    }),
  );
  return quotations.map((quotation, i) => ({
    speaker: undefined,
    nested: false,
    ...quotation,
    ...attributed[i],
  }));
}
