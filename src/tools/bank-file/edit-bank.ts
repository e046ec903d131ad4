/** Adds questions to the file of a question bank, whose comments, order and lines stay as they are. */
import { Document, isMap, isScalar, isSeq, Pair, parseDocument, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Article } from '../../corpus/article.ts';
import { deduplicationKey } from '../../corpus/deduplication-key.ts';
import type { Diagnostic } from '../../corpus/diagnostics.ts';
import {
  type BankQuestion,
  paragraphNumbers,
  parseQuestionBank,
  UNANSWERED,
} from '../../corpus/question-bank.ts';
import { decodeUtf8, type SourceFile } from '../../corpus/source-file.ts';

/** A question for a bank. */
export type BankAddition = Pick<BankQuestion, 'question' | 'language' | 'paragraphs'>;

/** A bank with more questions. */
export interface EditedBank {
  /** The new text of the file. */
  readonly text: string;
  readonly added: readonly BankAddition[];
  /** The questions that the bank has already, or that came twice, with the paragraphs that they stand under. */
  readonly present: readonly { readonly addition: BankAddition; readonly under: readonly number[] }[];
}

/** The comment at the head of a new bank. */
const FIRST_COMMENT = ' What people ask of the article, by the number of the paragraph that answers it.';

/** The key of a list: `7`, `"7, 5"` or `none`. */
export const bankKey = (paragraphs: readonly number[]): string =>
  paragraphs.length === 0 ? UNANSWERED : paragraphs.join(', ');

/** The key of a list, as people are shown it: `¶7`, `¶7, 5` or `none`. */
export const shownBankKey = (paragraphs: readonly number[]): string =>
  paragraphs.length === 0 ? UNANSWERED : `¶${bankKey(paragraphs)}`;

/** The position of a key in the file: paragraphs in order, then {@link UNANSWERED}, then several paragraphs together. */
function positionOf(paragraphs: readonly number[]): number {
  const [first = Number.POSITIVE_INFINITY] = paragraphs;
  return paragraphs.length > 1 ? Number.POSITIVE_INFINITY : first;
}

/** The paragraphs of a pair's key. */
function paragraphsOf({ key }: Pair): number[] {
  return paragraphNumbers(String(isScalar(key) ? key.value : key));
}

/** The map of lists under some paragraphs; made where there is none. */
function listsUnder(paragraphs: readonly number[], bank: YAMLMap): YAMLMap {
  const wanted = paragraphs.join();
  const found = bank.items.find((pair) => paragraphsOf(pair).join() === wanted);
  if (found && isMap(found.value)) return found.value;
  const key = new Scalar<string | number>(
    paragraphs.length === 1 ? (paragraphs[0] ?? 0) : bankKey(paragraphs),
  );
  if (paragraphs.length > 1) key.type = Scalar.QUOTE_DOUBLE;
  const lists = new YAMLMap();
  const next = bank.items.findIndex((pair) => positionOf(paragraphsOf(pair)) > positionOf(paragraphs));
  bank.items.splice(next < 0 ? bank.items.length : next, 0, new Pair(key, lists));
  return lists;
}

/** A text as it is written: in quotation marks where it could be read as something else, such as a date. */
export function textScalar(text: string): Scalar<string> {
  const scalar = new Scalar(text);
  if (!/^[\p{L}¿¡]/u.test(text)) scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

function addQuestion({ question, language, paragraphs }: BankAddition, bank: YAMLMap): void {
  const lists = listsUnder(paragraphs, bank);
  const found: unknown = lists.get(language, true);
  if (isSeq(found)) {
    found.items.push(textScalar(question));
    return;
  }
  const list = new YAMLSeq();
  list.items.push(textScalar(question));
  lists.set(language, list);
}

function openDocument(source: string | undefined): { document: Document; bank: YAMLMap } {
  // The parser of the bank has looked for duplicate keys; the library compares each with each other.
  const document: Document =
    source === undefined ? new Document() : parseDocument(source, { uniqueKeys: false });
  if (isMap(document.contents)) return { document, bank: document.contents };
  const bank = new YAMLMap();
  document.contents = bank;
  document.commentBefore ??= FIRST_COMMENT;
  return { document, bank };
}

/**
 * Adds questions to a bank, each once. The result has been read again by the parser of question banks.
 *
 * @param file `undefined` for an article without a bank
 * @param path that of the bank, for diagnostics
 * @returns diagnostics where the file has mistakes, or would have
 */
export function addToBank(
  additions: readonly BankAddition[],
  file: SourceFile | undefined,
  path: string,
  article: Article,
): EditedBank | Diagnostic[] {
  const parsed = file ? parseQuestionBank(file, article) : { questions: [] };
  if (Array.isArray(parsed)) return parsed;
  const source = file && decodeUtf8(file);
  if (Array.isArray(source)) return source;
  const under = new Map(
    parsed.questions.map(({ question, paragraphs }) => [deduplicationKey(question), paragraphs]),
  );
  const { document, bank } = openDocument(source);
  const added: BankAddition[] = [];
  const present: EditedBank['present'][number][] = [];
  for (const addition of additions) {
    const key = deduplicationKey(addition.question);
    const already = under.get(key);
    if (already) {
      present.push({ addition, under: already });
      continue;
    }
    under.set(key, addition.paragraphs);
    addQuestion(addition, bank);
    added.push(addition);
  }
  if (added.length === 0) return { text: source ?? '', added, present };
  // Lists stay as they are written: [a, b] or [ a, b ].
  const flowCollectionPadding = source !== undefined && /\[[ \t]+\S/.test(source);
  const written = document.toString({ lineWidth: 0, flowCollectionPadding });
  const text = source?.includes('\r\n') ? written.replace(/\r?\n/g, '\r\n') : written;
  const checked = parseQuestionBank({ path, bytes: Buffer.from(text) }, article);
  return Array.isArray(checked) ? checked : { text, added, present };
}
