import { z } from 'zod';
import { LANGUAGES, type Language } from '../text/language.ts';
import { normalize } from '../text/normalize.ts';
import type { Article } from './article.ts';
import { type Diagnostic, decodeUtf8, type SourceFile } from './source-file.ts';
import { readYaml } from './yaml.ts';

/** A question that people ask of an article, as an editor has put it down. */
export interface BankQuestion {
  readonly question: string;
  readonly language: Language;
  readonly article: Article;
  /** The paragraph that answers it; nothing where the article does not. */
  readonly paragraph: number | undefined;
  /** One of the first of its paragraph and language, which are put well enough to be offered to others. */
  readonly suggested: boolean;
}

/** What the file of an article's question bank is called: the article's id, and this. */
export const BANK_SUFFIX = '.questions.yaml';

/** So many questions of each paragraph and language are canonical. */
const MAX_SUGGESTED = 4;

/** Longer than what may be asked, a question teaches nothing. */
const MAX_QUESTION_LENGTH = 300;

const questions = z
  .array(
    z
      .string('should be a question; put it in quotes')
      .trim()
      .min(1, 'should be a question')
      .max(MAX_QUESTION_LENGTH),
    'should be a list of questions',
  )
  .default([]);

const bank = z.record(
  z.string().regex(/^(?:none|[1-9]\d*)$/, 'should be the number of a paragraph, or none'),
  z.strictObject({ en: questions, es: questions }, 'should have lists of questions under en and es'),
  'should have paragraph numbers, and none, with the questions of each',
);

/**
 * Reads a question bank: under the number of each paragraph, and `none`, lists of questions in English and Spanish.
 *
 * @param article the article that the bank is about
 * @returns the questions, or everything that is wrong with the file
 */
export function parseQuestionBank(
  file: SourceFile,
  article: Article,
): { readonly questions: BankQuestion[] } | Diagnostic[] {
  const source = decodeUtf8(file);
  if (typeof source !== 'string') return [source];
  const { path } = file;
  const checked = readYaml(source, bank, { path, line: 1 });
  if (Array.isArray(checked)) return checked;
  const problems: Diagnostic[] = [];
  const found: BankQuestion[] = [];
  const places = new Map<string, string>();
  for (const [key, lists] of Object.entries(checked.data)) {
    const paragraph = key === 'none' ? undefined : Number(key);
    if (paragraph !== undefined && paragraph > article.paragraphs.length) {
      const message = `there is no paragraph ${key}; the article has ${article.paragraphs.length}`;
      problems.push({ path, line: checked.lineOf([key]), field: key, message });
    }
    for (const language of LANGUAGES) {
      for (const [i, question] of lists[language].entries()) {
        const same = normalize(question)
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim();
        const place = `${key}.${language}[${i}]`;
        const other = places.get(same);
        if (other !== undefined) {
          const message = `"${question}" is at ${other} too; take one of them out`;
          problems.push({ path, line: checked.lineOf([key, language, i]), field: place, message });
        }
        places.set(same, place);
        found.push({
          question,
          language,
          article,
          paragraph,
          suggested: paragraph !== undefined && i < MAX_SUGGESTED,
        });
      }
    }
  }
  return problems.length > 0 ? problems : { questions: found };
}
