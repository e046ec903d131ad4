/** An editor's answers to groups of questions, and the lines of question banks that they become. */
import type { Article } from '../../corpus/article.ts';
import { BANK_KEY, paragraphMistakes, paragraphNumbers } from '../../corpus/question-bank.ts';
import type { BankAddition } from '../bank-file/edit-bank.ts';
import type { Variant } from './group-questions.ts';

/** The paragraphs that answer, best first; none where the article does not say. Nothing at all for a group that was skipped. */
export type ParagraphsAnswer = readonly number[];

/** Questions, the article whose bank they go to, and the paragraphs that they stand under there. */
export interface AnsweredGroup {
  readonly article: Article;
  readonly questions: readonly Pick<Variant, 'question' | 'language'>[];
  readonly paragraphs: ParagraphsAnswer;
}

/**
 * Reads what an editor has typed: `7`, `7, 5` or `none`.
 *
 * @returns what is wrong with it, in a sentence that says what it should be
 */
export function parseAnswer(typed: string, article: Article): ParagraphsAnswer | string {
  const key = typed
    .trim()
    .toLowerCase()
    .replace(/¶/g, '')
    .replace(/\s*,\s*|\s+/g, ',');
  if (!BANK_KEY.test(key))
    return `“${typed.trim()}” should be a paragraph’s number, several like 7, 5, or none`;
  const numbers = paragraphNumbers(key);
  const [mistake] = paragraphMistakes(numbers, article);
  return mistake ?? numbers;
}

/** The lines for each article's bank, by its id, in the order of the answers. */
export function additionsByArticle(answered: readonly AnsweredGroup[]): Map<string, BankAddition[]> {
  const additions = new Map<string, BankAddition[]>();
  for (const { article, questions, paragraphs } of answered) {
    const lines = additions.get(article.id) ?? [];
    additions.set(article.id, lines);
    for (const { question, language } of questions) lines.push({ question, language, paragraphs });
  }
  return additions;
}
