import type { Corpus } from '../../analysis/corpus.ts';
import { slice } from '../../corpus/article.ts';
import type { Diagnostic } from '../../corpus/source-file.ts';
import type { Span } from '../../text/span.ts';
import { warningsOf } from './warnings.ts';

/** What the bot makes of one article. */
export interface Inspection {
  /** The path of the file, as it was given. */
  readonly file: string;
  readonly passages: readonly { readonly paragraph: number; readonly text: string }[];
  readonly quotes: readonly Quote[];
  readonly people: Corpus['people'];
  readonly topics: Corpus['articles'][number]['topics'];
  /** What an editor should look at before the article is published, in reading order. */
  readonly warnings: readonly Warning[];
}

/** A quotation, or one piece of it: `start` and `end` are those of the words, without marks, in the article’s text. */
export interface Quote extends Span {
  readonly text: string;
  readonly speaker: string | null;
  readonly paragraph: number;
}

/** Something thin or suspicious. */
export interface Warning {
  /** Where; nothing for the article as a whole. */
  readonly paragraph: number | undefined;
  readonly message: string;
}

/**
 * What the bot makes of the only article of a corpus.
 *
 * @param problems why the bot would refuse the file as it is
 * @throws Error when the corpus has no article, or several
 */
export function inspect(file: string, corpus: Corpus, problems: readonly Diagnostic[]): Inspection {
  const [article, another] = corpus.articles;
  if (!article || another) throw new Error('inspect() takes a corpus of one article');
  return {
    file,
    passages: corpus.passages.map((passage) => ({
      paragraph: passage.paragraph,
      text: slice(article, passage),
    })),
    quotes: corpus.quotations.map(({ words, speaker, paragraph }) => ({
      text: slice(article, words),
      speaker: speaker ?? null,
      paragraph,
      ...words,
    })),
    people: corpus.people,
    topics: article.topics,
    warnings: warningsOf(article, corpus, problems),
  };
}
