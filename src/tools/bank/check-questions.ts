/** Questions that somebody has written for a bank: what of them is good, and why the rest is not. */
import { z } from 'zod';
import { type Article, slice } from '../../corpus/article.ts';
import { deduplicationKey } from '../../corpus/deduplication-key.ts';
import type { Diagnostic } from '../../corpus/diagnostics.ts';
import {
  BANK_KEY,
  type BankQuestion,
  MAX_BANK_QUESTION_LENGTH,
  paragraphMistakes,
  paragraphNumbers,
} from '../../corpus/question-bank.ts';
import { readText, type SourceFile } from '../../corpus/source-file.ts';
import { parseYaml } from '../../corpus/yaml.ts';
import { LANGUAGES, type Language } from '../../text/language.ts';
import { shownBankKey } from '../bank-file/edit-bank.ts';
import { otherLanguageOf } from '../bank-file/suspicious-questions.ts';

/** Something that is not added, and why. */
interface Dropped {
  /** The line of the file, counted from 1. */
  readonly line: number;
  readonly what: string;
  readonly reason: string;
}

export interface CheckedQuestions {
  readonly good: readonly BankQuestion[];
  readonly dropped: readonly Dropped[];
}

/** From this many consecutive words of the article on, a line is a copy and no question. */
const MIN_COPIED_WORDS = 6;

const schema = z.record(
  z.string(),
  z.unknown(),
  'should have paragraph numbers, and none, with the questions of each',
);
const listsSchema = z.record(z.string(), z.unknown());
const listSchema = z.array(z.unknown());

/** Keeps the lines between code fences (```yaml … ```), if there are any, in their places. */
function withoutFences(source: string): string {
  const lines = source.split('\n');
  if (!lines.some((line) => /^\s*```/.test(line))) return source;
  let isInside = false;
  const kept = lines.map((line) => {
    if (!/^\s*```/.test(line)) return isInside ? line : '';
    isInside = !isInside;
    return '';
  });
  return kept.join('\n');
}

/**
 * The number of the paragraph that a question is copied from; `undefined` for one that is not, or has too few words to tell.
 */
function copiedFrom(question: string, article: Article): number | undefined {
  const words = deduplicationKey(question);
  if (words.split(' ').length < MIN_COPIED_WORDS) return undefined;
  return article.paragraphs.find((paragraph) => deduplicationKey(slice(article, paragraph)).includes(words))
    ?.number;
}

/** The reason why a text is no question of that language; `undefined` if it is one. */
function reasonAgainst(text: unknown, language: Language, article: Article): string | undefined {
  if (text === null) return 'is empty';
  if (typeof text !== 'string') return 'is not a text: put it in quotation marks';
  const words = deduplicationKey(text);
  if (words === '') return 'is empty';
  if (text.trim().length > MAX_BANK_QUESTION_LENGTH)
    return `has more than ${MAX_BANK_QUESTION_LENGTH} characters`;
  const copied = copiedFrom(text, article);
  if (copied !== undefined) return `is copied from ¶${copied}`;
  const other = otherLanguageOf(text, language);
  return other && `is in ${other === 'es' ? 'Spanish' : 'English'}, and stands under ${language}`;
}

/** The paragraphs that a key names, or why it names none. */
function paragraphsOf(key: string, article: Article): number[] | string {
  if (!BANK_KEY.test(key)) return 'should be a paragraph’s number, several like "7, 5", or none';
  const numbers = paragraphNumbers(key);
  const [mistake] = paragraphMistakes(numbers, article);
  return mistake ?? numbers;
}

const isLanguage = (name: string): name is Language => LANGUAGES.some((language) => language === name);

/** A place in the file where questions stand: a list, or what should be one. */
interface QuestionList {
  readonly key: string;
  readonly name: string;
  readonly list: unknown;
}

/** The lists of all keys, with `name` empty where the key has no lists. */
function listsOf(data: Readonly<Record<string, unknown>>): QuestionList[] {
  return Object.entries(data).flatMap(([key, value]) => {
    const lists = listsSchema.safeParse(value);
    return lists.success
      ? Object.entries(lists.data).map(([name, list]) => ({ key, name, list }))
      : [{ key, name: '', list: value }];
  });
}

/**
 * Checks a file of questions in the format of a bank, with or without a code fence around it.
 *
 * @returns diagnostics where the file cannot be read at all
 */
export function checkQuestions(
  file: SourceFile,
  article: Article,
  bank: readonly BankQuestion[],
): CheckedQuestions | Diagnostic[] {
  const source = readText(file);
  if (typeof source !== 'string') return source;
  const parsed = parseYaml(withoutFences(source), schema, { path: file.path, line: 1 });
  if (Array.isArray(parsed)) return parsed;
  const { data, lineOf } = parsed;
  const known = new Map(
    bank.map(({ question, paragraphs }) => [
      deduplicationKey(question),
      `in the bank, under ${shownBankKey(paragraphs)}`,
    ]),
  );
  const good: BankQuestion[] = [];
  const dropped: Dropped[] = [];
  for (const { key, name, list } of listsOf(data)) {
    const drop = (path: readonly PropertyKey[], what: unknown, reason: string): void => {
      dropped.push({
        line: lineOf([key, ...path]),
        what: typeof what === 'string' ? what : JSON.stringify(what),
        reason,
      });
    };
    const paragraphs = paragraphsOf(key, article);
    const texts = listSchema.safeParse(list);
    if (typeof paragraphs === 'string') drop([], `${key}.${name}`, paragraphs);
    else if (!isLanguage(name)) drop([name], `${key}.${name}`, 'should be questions under en or es');
    else if (!texts.success) drop([name], `${key}.${name}`, 'should be a list of questions');
    else {
      for (const [i, text] of texts.data.entries()) {
        const reason = reasonAgainst(text, name, article);
        const already = known.get(deduplicationKey(String(text)));
        if (reason !== undefined) drop([name, i], text, reason);
        else if (already !== undefined) drop([name, i], text, `is ${already}`);
        else {
          const question = String(text).trim();
          known.set(deduplicationKey(question), `in this file, under ${shownBankKey(paragraphs)}`);
          good.push({ question, language: name, article, paragraphs, suggested: false });
        }
      }
    }
  }
  return { good, dropped: dropped.sort((a, b) => a.line - b.line) };
}
