import { unbalancedMarks } from '../../analysis/quotations/quotation-marks.ts';
import { type Article, slice } from '../../corpus/article.ts';
import type { Diagnostic } from '../../corpus/diagnostics.ts';
import type { BankQuestion } from '../../corpus/question-bank.ts';

/** Something that an editor should look at before the article is published. */
export interface Warning {
  /** The number of the paragraph; `undefined` for the article as a whole. */
  readonly paragraph: number | undefined;
  readonly message: string;
}

interface ParagraphWarning extends Warning {
  readonly paragraph: number;
}

/** In UTF-16 units. */
const MAX_QUOTED_LENGTH = 60;
/** The characters before and after a quotation mark that are printed with it. */
const CONTEXT_BEFORE = 15;
const CONTEXT_AFTER = 25;

function truncate(words: string): string {
  return words.length <= MAX_QUOTED_LENGTH ? words : `${words.slice(0, MAX_QUOTED_LENGTH).trimEnd()}…`;
}

function findUnattributedQuotations(article: Article): ParagraphWarning[] {
  return article.quotations
    .filter(({ speaker }) => speaker === undefined)
    .map(({ paragraph, words }) => ({
      paragraph,
      message: `nobody is known to say “${truncate(slice(article, words))}”`,
    }));
}

/** Quotation marks that close nothing, or are not closed. */
function findUnbalancedMarks({ text, paragraphs }: Article): ParagraphWarning[] {
  return unbalancedMarks(text, paragraphs).map(({ paragraph, at }) => {
    const context = text.slice(Math.max(0, at - CONTEXT_BEFORE), at + CONTEXT_AFTER);
    return {
      paragraph,
      message: `a quotation mark is left over: ${context.replace(/\s+/g, ' ')}`,
    };
  });
}

/** Paragraphs without a question in the bank, if there is a bank; captions need none. */
function findParagraphsWithoutQuestion(
  { paragraphs, captions }: Article,
  bank: readonly BankQuestion[],
): ParagraphWarning[] {
  if (bank.length === 0) return [];
  const withQuestion = new Set(bank.flatMap(({ paragraphs: answering }) => answering));
  return paragraphs
    .filter(({ number }) => !captions.has(number) && !withQuestion.has(number))
    .map(({ number }) => ({ paragraph: number, message: 'no question of the bank asks for it' }));
}

function warningFrom({ line, field, message }: Diagnostic): Warning {
  return { paragraph: undefined, message: `line ${line}: ${field && `${field}: `}${message}` };
}

/** All warnings in reading order; those about the article as a whole come first. */
export function findWarnings(
  article: Article,
  bank: readonly BankQuestion[],
  diagnostics: readonly Diagnostic[],
): Warning[] {
  const byParagraph = [
    ...findUnattributedQuotations(article),
    ...findUnbalancedMarks(article),
    ...findParagraphsWithoutQuestion(article, bank),
  ].sort((a, b) => a.paragraph - b.paragraph);
  return [...diagnostics.map(warningFrom), ...byParagraph];
}
