/** Warnings about an article's characters: traces of typing, copying and cutting. */
import { isFiniteReport } from '../../analysis/grammar/reporting-verbs.ts';
import { bareQuestions } from '../../analysis/marks/unlabelled-interview.ts';
import { type Article, type Paragraph, slice } from '../../corpus/article.ts';
import { CONTROL_CHARACTER } from '../../text/control-characters.ts';

/** A paragraph, and a warning about it. */
export interface ParagraphWarning {
  readonly paragraph: number;
  readonly message: string;
}

/** The characters before and after a mark that are printed with it. */
const CONTEXT_BEFORE = 15;
const CONTEXT_AFTER = 25;

/** The words around an offset of a text, on one line. */
export function contextOf(text: string, at: number): string {
  return text.slice(Math.max(0, at - CONTEXT_BEFORE), at + CONTEXT_AFTER).replace(/\s+/g, ' ');
}

/** A message for each paragraph where a pattern matches, made of the first match. */
function warnWhere(
  { text, paragraphs }: Article,
  pattern: RegExp,
  message: (match: RegExpExecArray, context: string) => string | undefined,
): ParagraphWarning[] {
  return paragraphs.flatMap(({ number, start, end }) => {
    const match = pattern.exec(text.slice(start, end));
    const found = match && message(match, contextOf(text, start + match.index));
    return found ? [{ paragraph: number, message: found }] : [];
  });
}

/** Marks of typewriters and of other languages, which nothing takes for quotation marks: ``so'', <<so>>, ´so´, ‹so›. */
const UNREAD_MARK = /``|(?<!\d)''|<<|>>|[‹›]|(?<=^|[\s(])[´`](?=\p{L})/u;

/** Marks that look like quotation marks and are not read as such. */
export function findUnreadMarks(article: Article): ParagraphWarning[] {
  return warnWhere(
    article,
    UNREAD_MARK,
    ([mark], context) => `${mark} is not read as a quotation mark; use “ and ”, or « and »: ${context}`,
  );
}

/** A spaced hyphen, and the word after it. */
const SPACED_HYPHEN = /\s-\s?(?<word>\p{Ll}+)/u;

/** Hyphens where Spanish dialogue has dashes: "Ya está - dijo Ruiz". At the beginning of a line, Markdown has taken one. */
export function findDialogueHyphens(article: Article): ParagraphWarning[] {
  if (article.language !== 'es') return [];
  const quoted = new Set(article.quotations.map(({ paragraph }) => paragraph));
  return warnWhere(article, SPACED_HYPHEN, ({ groups }, context) =>
    isFiniteReport(groups?.['word'] ?? '', 'es')
      ? `a dialogue with hyphens is not read; use dashes (—): ${context}`
      : undefined,
  ).filter(({ paragraph }) => !quoted.has(paragraph));
}

/** Questions in paragraphs of their own that are not read as an interviewer's. */
export function findUnreadInterview({ text, paragraphs, quotations }: Article): ParagraphWarning[] {
  const [first] = quotations.some(({ turn }) => turn !== undefined) ? [] : bareQuestions(text, paragraphs);
  const message =
    'looks like the first question of an interview, which is not read as one; put “Q:” and “A:” before its turns';
  return first ? [{ paragraph: first.number, message }] : [];
}

/** Control characters but tabs and line ends, and the replacement character for unreadable bytes. */
const DAMAGE = new RegExp(`(?![\\t\\r\\n])${CONTROL_CHARACTER.source}|\\uFFFD`, 'u');

/** Characters that no text has, unless a program has damaged it. */
export function findDamage(article: Article): ParagraphWarning[] {
  return warnWhere(article, DAMAGE, ([character], context) => {
    const codePoint = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `has the character U+${codePoint}, which is no text: ${context}`;
  });
}

/** A sentence without an end: no mark after the last word, or a comma. */
const OPEN_END = /[\p{L}\p{N},]$/u;
/** A shorter last line may be a name or a list's. */
const MIN_CUT_WORDS = 8;

/** A last paragraph that ends inside a sentence, as that of a file that was not saved as a whole. */
export function findCutEnd(article: Article): ParagraphWarning[] {
  const isStory = ({ number }: Paragraph): boolean => !article.captions.has(number);
  const last = article.paragraphs.filter(isStory).at(-1);
  const words = last ? slice(article, last) : '';
  return last && OPEN_END.test(words) && words.split(/\s+/).length >= MIN_CUT_WORDS
    ? [{ paragraph: last.number, message: 'ends inside a sentence: is the text complete?' }]
    : [];
}
