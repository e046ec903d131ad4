/** Questions of a bank that are probably not what their editor has meant. */
import { isScalar, parseDocument, visit } from 'yaml';
import { deduplicationKey } from '../../corpus/deduplication-key.ts';
import type { BankQuestion } from '../../corpus/question-bank.ts';
import { decodeUtf8, type SourceFile } from '../../corpus/source-file.ts';
import { detectQuestionLanguage } from '../../text/detect-language.ts';
import type { Language } from '../../text/language.ts';
import { pushAll } from '../../util/push-all.ts';

/** A shorter question does not tell its language: names have accents in English too. */
const MIN_LANGUAGE_WORDS = 4;

/** The language that a question is in, if that is not the one it stands under. */
export function otherLanguageOf(question: string, language: Language): Language | undefined {
  const detected = detectQuestionLanguage(question);
  const wordCount = deduplicationKey(question).split(' ').length;
  return detected !== language && wordCount >= MIN_LANGUAGE_WORDS ? detected : undefined;
}

/** "or that?" */
const ALTERNATIVE = /^(?:or|o|u)\s/;

/** A question without its end, and what goes on with it after a comma: "In May", "who opened it?"; "is it this", "or that?". */
function isContinued(text: string, next: string | undefined): boolean {
  if (/[?!.…]$/.test(text) || next === undefined || !/^\p{Ll}.*\?$/su.test(next)) return false;
  return /^[¿\s]*\p{Lu}/u.test(text) || ALTERNATIVE.test(next);
}

/**
 * The parts of questions that a comma has divided, because they stand between brackets without quotation marks:
 * `[Who, then, opened it?]`.
 *
 * @returns those of one word, and those that the next one goes on with; none of a file that is no YAML
 */
export function findDividedQuestions(file: SourceFile): string[] {
  const source = decodeUtf8(file);
  if (typeof source !== 'string') return [];
  const divided: string[] = [];
  visit(parseDocument(source, { uniqueKeys: false, logLevel: 'error' }), {
    Seq: (_, { flow, items }) => {
      if (flow !== true) return;
      const texts = items.map((item) => (isScalar(item) && item.type === 'PLAIN' ? String(item.value) : ''));
      pushAll(
        divided,
        texts.filter((text, i) => /^[^\s?]+$/.test(text) || isContinued(text, texts[i + 1])),
      );
    },
  });
  return divided;
}

/** The questions that surely stand under another language than theirs: without its marks, names can look Spanish. */
export function findForeignQuestions(bank: readonly BankQuestion[]): BankQuestion[] {
  return bank.filter(({ question, language }) => {
    const other = otherLanguageOf(question, language);
    return other === 'en' || (other === 'es' && /[¿¡]/.test(question));
  });
}
