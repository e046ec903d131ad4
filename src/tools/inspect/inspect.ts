import { type Article, type Person, slice } from '../../corpus/article.ts';
import type { Diagnostic } from '../../corpus/diagnostics.ts';
import type { ParsedArticle } from '../../corpus/parse-article.ts';
import { splitIntoPassages } from '../../corpus/passages.ts';
import type { BankQuestion } from '../../corpus/question-bank.ts';
import type { FormChange } from '../../text/canonical-form.ts';
import type { Span } from '../../text/span.ts';
import { type EntryEffect, findEntryEffects } from './entry-effects.ts';
import { type Explanation, explainQuotations } from './explain.ts';
import { findWarnings, type Warning } from './warnings.ts';

/** Everything that the bot finds in an article. */
export interface Inspection {
  /** The path of the article. */
  readonly file: string;
  /** What the text was changed by when it was read: invisible characters and ligatures. */
  readonly changes: readonly FormChange[];
  readonly passages: readonly { readonly paragraph: number; readonly text: string }[];
  readonly quotes: readonly Quote[];
  readonly people: readonly Person[];
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

/** An article to inspect. */
export interface InspectedArticle {
  readonly article: Article;
  /** What was parsed before the analysis. */
  readonly parsed: Pick<ParsedArticle, 'entries' | 'changes'>;
  readonly bank: readonly BankQuestion[];
  /** Mistakes that the bot would refuse the files for. */
  readonly diagnostics: readonly Diagnostic[];
}

/** @param file the path of the article */
export function inspect(file: string, { article, parsed, bank, diagnostics }: InspectedArticle): Inspection {
  const { entries, changes } = parsed;
  return {
    file,
    changes,
    passages: splitIntoPassages(article).map((passage) => ({
      paragraph: passage.paragraph,
      text: slice(article, passage),
    })),
    quotes: article.quotations.map(({ words, speaker, paragraph }) => ({
      text: slice(article, words),
      speaker: speaker ?? null,
      paragraph,
      ...words,
    })),
    people: article.people,
    topics: article.topics,
    entryEffects: findEntryEffects(article, entries),
    explanations: explainQuotations(article, entries),
    warnings: findWarnings(article, bank, diagnostics),
  };
}
