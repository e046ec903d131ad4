import type { Corpus } from '../../analysis/corpus.ts';
import { type Article, type EditorEntries, slice } from '../../corpus/article.ts';
import type { Diagnostic } from '../../corpus/diagnostics.ts';
import type { Span } from '../../text/span.ts';
import { type EntryEffect, findEntryEffects } from './entry-effects.ts';
import { type Explanation, explainQuotations } from './explain.ts';
import { findWarnings, type Warning } from './warnings.ts';

/** Everything that the bot finds in an article. */
export interface Inspection {
  /** The path of the article. */
  readonly file: string;
  readonly passages: readonly { readonly paragraph: number; readonly text: string }[];
  readonly quotes: readonly Quote[];
  readonly people: Corpus['people'];
  readonly topics: Article['topics'];
  /** What the editor's entries about people and places change. */
  readonly entryEffects: readonly EntryEffect[];
  /** Why each quotation has its speaker. */
  readonly explanations: readonly Explanation[];
  readonly warnings: readonly Warning[];
}

/** A quotation, or a part of a split one. The span is that of the words, without marks, in the article’s text. */
export interface Quote extends Span {
  readonly text: string;
  /** `null` where the text does not tell. */
  readonly speaker: string | null;
  readonly paragraph: number;
}

/**
 * Inspects the article of a corpus.
 *
 * @param file the path of the article
 * @param entries those of its front matter
 * @param diagnostics mistakes that the bot would refuse the file for
 * @throws Error when the corpus has no article, or several
 */
export function inspect(
  file: string,
  corpus: Corpus,
  entries: EditorEntries,
  diagnostics: readonly Diagnostic[],
): Inspection {
  const [article, secondArticle] = corpus.articles;
  if (!article || secondArticle) throw new Error('inspect() takes a corpus of one article');
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
    entryEffects: findEntryEffects(article, entries),
    explanations: explainQuotations(article, entries),
    warnings: findWarnings(article, corpus, diagnostics),
  };
}
