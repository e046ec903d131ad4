import { detectLanguage } from '../text/detect-language.ts';
import type { Language } from '../text/language.ts';
import { splitSentences } from '../text/sentences.ts';
import { shortHash } from '../util/short-hash.ts';
import type { ArticleText, EditorEntries, Paragraph } from './article.ts';
import type { Diagnostic } from './diagnostics.ts';
import { editorEntries, type FrontMatter, findInconsistencies, frontMatterSchema } from './front-matter.ts';
import { MAX_SENTENCE_LENGTH } from './passages.ts';
import { readText, type SourceFile } from './source-file.ts';
import { fieldName, type ParsedYaml, parseYaml } from './yaml.ts';

/** An article before analysis. */
export interface ParsedArticle {
  readonly article: ArticleText;
  readonly entries: EditorEntries;
  readonly path: string;
  /** Locates the fields of the front matter. */
  readonly lineOf: ParsedYaml<FrontMatter>['lineOf'];
  /** Mistakes that the bot refuses the article for, although it can be read. */
  readonly diagnostics: readonly Diagnostic[];
}

/** YAML between two lines of `---`, and the line break after them. */
const FRONT_MATTER = /^---[ \t]*\r?\n(?<yaml>[\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

const LINE = /[^\r\n]+/g;

/** In characters. The time of `Intl.Segmenter` grows with the square of the length; longer ones would take minutes. */
const MAX_PARAGRAPH_LENGTH = 20_000;

const NO_ENTRIES: EditorEntries = { people: [], places: [], nonPeople: [], topics: undefined };

/** The text of an article's file, after the front matter. */
interface Body {
  readonly path: string;
  readonly text: string;
  /** The line of the file, counted from 1, on which the text begins. */
  readonly firstLine: number;
}

/** A diagnostic that concerns no field, at an offset into the text. */
function diagnosticAt(offset: number, { path, text, firstLine }: Body, message: string): Diagnostic {
  const line = firstLine + text.slice(0, offset).split('\n').length - 1;
  return { path, line, field: '', message };
}

/** The non-empty lines of a text. */
function splitParagraphs(text: string, language: Language): Paragraph[] {
  return [...text.matchAll(LINE)]
    .map(({ 0: line, index }) => {
      const trimmed = line.trim();
      const start = index + line.indexOf(trimmed);
      return { start, end: start + trimmed.length };
    })
    .filter(({ start, end }) => start < end)
    .map((span, i) => ({ number: i + 1, ...span, sentences: splitSentences(text, span, language) }));
}

/** The first line that is too long to be split into sentences. */
function findOverlongParagraph(body: Body): Diagnostic[] {
  const overlong = [...body.text.matchAll(LINE)].find(([line]) => line.length > MAX_PARAGRAPH_LENGTH);
  if (!overlong) return [];
  const message = `is a paragraph of ${overlong[0].length} characters; it may have ${MAX_PARAGRAPH_LENGTH}, so begin a new one in it`;
  return [diagnosticAt(overlong.index, body, message)];
}

/** A diagnostic for each paragraph with a sentence that is too long for a message. */
function findOverlongSentences(paragraphs: readonly Paragraph[], body: Body): Diagnostic[] {
  return paragraphs.flatMap(({ number, start, sentences }) => {
    const overlong = sentences.find((sentence) => sentence.end - sentence.start > MAX_SENTENCE_LENGTH);
    if (!overlong) return [];
    const message = `paragraph ${number} has a sentence of ${overlong.end - overlong.start} characters; a Discord message takes ${MAX_SENTENCE_LENGTH}, and sentences are never cut, so begin a new paragraph in it`;
    return [diagnosticAt(start, body, message)];
  });
}

function fileName(path: string): string {
  return path.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
}

/** @param remedy what else to do than to rename the file */
function checkId(id: string, remedy: string): string | undefined {
  if (/^[a-z0-9-]{1,60}$/.test(id)) return undefined;
  return `the file's name makes no id: "${id}"; use lower case letters, digits and hyphens${remedy}`;
}

/** `petro-trump-meeting` as "Petro trump meeting". */
function titleFromId(id: string): string {
  const words = id.replaceAll('-', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Parses an article with front matter. */
function parseMarkdown(source: string, path: string): ParsedArticle | Diagnostic[] {
  const match = FRONT_MATTER.exec(source);
  const yaml = match?.groups?.['yaml'];
  if (!match || yaml === undefined || match.index !== 0) {
    const message =
      'has no front matter; begin the file with a line "---", the fields, and another line "---", or give it the ending .txt';
    const missing = { path, line: 1, field: '', message };
    const parsed = parsePlainText(source, path);
    return Array.isArray(parsed) ? [missing] : { ...parsed, diagnostics: [missing] };
  }
  const parsed = parseYaml(yaml, frontMatterSchema, { path, line: 2 });
  if (Array.isArray(parsed)) return parsed;
  const { data, lineOf } = parsed;
  const text = source.slice(match[0].length);
  const body = { path, text, firstLine: match[0].split('\n').length };
  const overlong = findOverlongParagraph(body);
  if (overlong.length > 0) return overlong;
  const paragraphs = splitParagraphs(text, data.language);
  if (paragraphs.length === 0) return [diagnosticAt(0, body, 'has no paragraphs behind the front matter')];

  const { title, publication, url, published, language } = data;
  const id = data.id ?? fileName(path);
  const invalidId = checkId(id, ', or give an id here');
  return {
    path,
    lineOf,
    article: {
      id,
      key: shortHash(id, title, url, text),
      title,
      publication,
      url,
      published,
      language,
      text,
      paragraphs,
      captions: new Set(data.captions),
    },
    entries: editorEntries(data),
    diagnostics: [
      ...(invalidId === undefined ? [] : [{ path, line: 2, field: 'id', message: invalidId }]),
      ...findInconsistencies(data, paragraphs.length).map(([field, message]) => ({
        path,
        line: lineOf(field),
        field: fieldName(field),
        message,
      })),
      ...findOverlongSentences(paragraphs, body),
    ],
  };
}

/** Parses an article that is only its text. */
function parsePlainText(source: string, path: string): ParsedArticle | Diagnostic[] {
  const body = { path, text: source, firstLine: 1 };
  const overlong = findOverlongParagraph(body);
  if (overlong.length > 0) return overlong;
  const language = detectLanguage(source);
  const paragraphs = splitParagraphs(source, language);
  if (paragraphs.length === 0) return [diagnosticAt(0, body, 'has no paragraphs in it')];
  const id = fileName(path);
  const invalidId = checkId(id, '');
  return {
    path,
    lineOf: () => 1,
    article: {
      id,
      key: shortHash(id, source),
      title: titleFromId(id),
      publication: undefined,
      url: undefined,
      published: undefined,
      language,
      text: source,
      paragraphs,
      captions: new Set(),
    },
    entries: NO_ENTRIES,
    diagnostics: [
      ...(invalidId === undefined ? [] : [diagnosticAt(0, body, invalidId)]),
      ...findOverlongSentences(paragraphs, body),
    ],
  };
}

/**
 * Parses an article, one paragraph a line; empty lines are ignored. A `.md` file begins with front matter. A `.txt` file is
 * only the text: its title is made from the file's name, its language is detected, and there is no page to link to.
 *
 * @returns the article, with its mistakes; or only these, if it cannot be read at all
 */
export function parseArticle(file: SourceFile): ParsedArticle | Diagnostic[] {
  const source = readText(file);
  if (typeof source !== 'string') return source;
  return file.path.endsWith('.txt') ? parsePlainText(source, file.path) : parseMarkdown(source, file.path);
}
