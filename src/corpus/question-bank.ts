import { z } from 'zod';
import { LANGUAGES, type Language } from '../text/language.ts';
import type { Article } from './article.ts';
import { deduplicationKey } from './deduplication-key.ts';
import type { Diagnostic } from './diagnostics.ts';
import { readText, type SourceFile } from './source-file.ts';
import { type ParsedYaml, parseYaml } from './yaml.ts';

/** A question that people ask of an article, as its editor has written it down. */
export interface BankQuestion {
  readonly question: string;
  readonly language: Language;
  readonly article: Article;
  /** The numbers of the paragraphs that answer it, the best first; none if the article does not. */
  readonly paragraphs: readonly number[];
  /** True for the first of its paragraph and language, which are offered to people. Never of several paragraphs. */
  readonly suggested: boolean;
}

/** The contents of a file of questions. */
interface QuestionBank {
  readonly questions: readonly BankQuestion[];
}

/** Suggested questions of each paragraph and language. */
const MAX_SUGGESTED = 4;

/** In UTF-16 units: no question that people ask is longer. */
export const MAX_BANK_QUESTION_LENGTH = 300;

/** The key of questions that the article does not answer. */
export const UNANSWERED = 'none';

/** A paragraph, several that answer together, or {@link UNANSWERED}. */
export const BANK_KEY: RegExp = /^(?:none|[1-9]\d*(?:, ?[1-9]\d*)*)$/;

const questionList = z
  .array(
    z
      .string('should be a question; put it in quotation marks')
      .trim()
      .refine((question) => deduplicationKey(question) !== '', 'should be a question with words in it')
      .max(
        MAX_BANK_QUESTION_LENGTH,
        `should be a question of at most ${MAX_BANK_QUESTION_LENGTH} characters`,
      ),
    'should be a list of questions, like [Who came?]',
  )
  .default([]);

const schema = z.record(
  z.string().regex(BANK_KEY, 'should be the number of a paragraph, several like "7, 5", or none'),
  z.strictObject(
    { en: questionList, es: questionList },
    'should have lists of questions under en and es, like { en: [Who came?] }',
  ),
  'should have paragraph numbers, and none, with the questions of each, like 4: { en: [Who came?] }',
);

type ParsedBank = ParsedYaml<z.output<typeof schema>>;

/** The numbers in a key: "7" or "7, 5, 2"; none of {@link UNANSWERED}. */
export function paragraphNumbers(key: string): number[] {
  return key === UNANSWERED ? [] : key.split(',').map(Number);
}

/**
 * Messages on the mistakes in a key's paragraph numbers: paragraphs that the article does not have, or that are there twice.
 */
export function paragraphMistakes(numbers: readonly number[], { paragraphs }: Article): string[] {
  const { length } = paragraphs;
  const unknown = numbers.filter((number) => number > length);
  const repeated = new Set(numbers.filter((number, i) => numbers.indexOf(number) < i));
  return [
    ...unknown.map((number) => `there is no paragraph ${number}; the article has ${length}`),
    ...[...repeated].map((number) => `paragraph ${number} is there twice`),
  ];
}

/** Questions that are in the bank twice. */
function duplicateQuestions({ data, lineOf }: ParsedBank, path: string): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const fields = new Map<string, string>();
  for (const [key, lists] of Object.entries(data)) {
    for (const language of LANGUAGES) {
      for (const [i, question] of lists[language].entries()) {
        const field = `${key}.${language}[${i}]`;
        const dedupKey = deduplicationKey(question);
        const same = fields.get(dedupKey);
        if (same !== undefined) {
          const message = `"${question}" is at ${same} too; take one of them out`;
          diagnostics.push({ path, line: lineOf([key, language, i]), field, message });
        }
        fields.set(dedupKey, field);
      }
    }
  }
  return diagnostics;
}

/**
 * Parses a question bank: under the number of each paragraph, of several that answer together, and `none`, lists of questions
 * in English and Spanish.
 *
 * @param article the article that the questions are about
 */
export function parseQuestionBank(file: SourceFile, article: Article): QuestionBank | Diagnostic[] {
  const source = readText(file);
  if (typeof source !== 'string') return source;
  const { path } = file;
  const parsed = parseYaml(source, schema, { path, line: 1, ifEmpty: {} });
  if (Array.isArray(parsed)) return parsed;
  const diagnostics = [
    ...Object.keys(parsed.data).flatMap((key) =>
      paragraphMistakes(paragraphNumbers(key), article).map((message) => ({
        path,
        line: parsed.lineOf([key]),
        field: key,
        message,
      })),
    ),
    ...duplicateQuestions(parsed, path),
  ];
  if (diagnostics.length > 0) return diagnostics;
  const questions = Object.entries(parsed.data).flatMap(([key, lists]) => {
    const paragraphs = paragraphNumbers(key);
    return LANGUAGES.flatMap((language) =>
      lists[language].map((question, i) => ({
        question,
        language,
        article,
        paragraphs,
        suggested: paragraphs.length === 1 && i < MAX_SUGGESTED,
      })),
    );
  });
  return { questions };
}
