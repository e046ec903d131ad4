/** Reads the lines that src/review/review-file.ts writes. */
import { z } from 'zod';
import type { LoggedQuestion } from '../../review/logged-question.ts';
import { LANGUAGES } from '../../text/language.ts';

/** A line of a review file. */
export type LogRecord = Omit<LoggedQuestion, 'passages'>;

const schema = z.object({
  question: z.string().trim().min(1),
  language: z.enum(LANGUAGES),
  outcome: z.enum(['answer', 'nearest', 'none', 'small-talk']),
  passages: z.array(z.string()),
  article: z.string().optional(),
});

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/**
 * Reads the lines of a review file. One may be broken, as after a full disk.
 *
 * @returns the questions, and the numbers of the lines, counted from 1, that are none
 */
export function readQuestionLog(text: string): { readonly records: LogRecord[]; readonly broken: number[] } {
  const records: LogRecord[] = [];
  const broken: number[] = [];
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const { success, data } = schema.safeParse(parseJson(line));
    if (success) {
      const { question, language, outcome, article } = data;
      records.push({ question, language, outcome, article });
    } else {
      broken.push(i + 1);
    }
  }
  return { records, broken };
}
