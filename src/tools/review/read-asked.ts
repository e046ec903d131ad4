/** Reads what {@link file://../../review/review-file.ts} has written. */
import { z } from 'zod';
import type { Asked } from '../../interactions/command.ts';
import { LANGUAGES } from '../../text/language.ts';

/** A question of a review file. */
export type AskedRecord = Omit<Asked, 'passages'>;

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
export function readAsked(text: string): { readonly records: AskedRecord[]; readonly broken: number[] } {
  const records: AskedRecord[] = [];
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
