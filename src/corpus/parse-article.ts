import { detectLanguage } from '../text/detect-language.ts';
import { findHardWraps } from '../text/hard-wraps.ts';
import { maxOf } from '../util/extremes.ts';
import { upperFirst } from '../util/upper-first.ts';
import { type ArticleText, type EditorEntries, isArticleId, type Paragraph } from './article.ts';
import { type Body, readMarkdownBody, readPlainBody, splitParagraphs } from './body.ts';
import type { Diagnostic } from './diagnostics.ts';
import { editorEntries, type FrontMatter, findInconsistencies, frontMatterSchema } from './front-matter.ts';
import { MAX_SENTENCE_LENGTH } from './passages.ts';
import { articleRevision } from './revision.ts';
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

/** A line of `---` above a field. In a .md file that {@link FRONT_MATTER} does not match, the line that ends it is missing. */
const FRONT_MATTER_START = /^---[ \t]*\r?\n\s*[a-z_]+:/;

/** In characters. The time of `Intl.Segmenter` grows with the square of the length; longer ones would take minutes. */
const MAX_PARAGRAPH_LENGTH = 20_000;

/** A single line in lower case may be a field of a list. */
const MIN_WRAPPED_LINES = 2;

const NO_ENTRIES: EditorEntries = { people: [], places: [], nonPeople: [], topics: undefined };

/** An article's file. */
interface Source {
  readonly path: string;
  readonly body: Body;
  /** The line of the file, counted from 1, on which the body begins. */
  readonly firstLine: number;
}

/** A diagnostic that concerns no field. */
function diagnosticAt({ path, firstLine }: Source, line: number, message: string): Diagnostic {
  return { path, line: firstLine + line, field: '', message };
}

/** The first line that is too long to be split into sentences, before Markdown is read. */
function findOverlongLine(text: string): { readonly line: number; readonly length: number } | undefined {
  // A pattern for a line would overflow the stack of the regular expression engine in a line of megabytes.
  for (const [line, content] of text.split('\n').entries()) {
    const length = maxOf(content.split('\r').map((part) => part.length));
    if (length > MAX_PARAGRAPH_LENGTH) return { line, length };
  }
  return undefined;
}

/** Reads a body, unless it has a paragraph that is too long. */
function readBody(
  text: string,
  path: string,
  firstLine: number,
  read: (source: string) => Body,
): Source | Diagnostic[] {
  const tooLong = (line: number, length: number): Diagnostic[] => [
    {
      path,
      line: firstLine + line,
      field: '',
      message: `is a paragraph of ${length} characters; it may have ${MAX_PARAGRAPH_LENGTH}, so begin a new one in it`,
    },
  ];
  const overlong = findOverlongLine(text);
  if (overlong) return tooLong(overlong.line, overlong.length);
  const body = read(text);
  const block = body.blocks.find(({ start, end }) => end - start > MAX_PARAGRAPH_LENGTH);
  return block ? tooLong(block.line, block.end - block.start) : { path, body, firstLine };
}

/** A diagnostic for each paragraph with a sentence that is too long for a message. */
function findOverlongSentences(paragraphs: readonly Paragraph[], source: Source): Diagnostic[] {
  return paragraphs.flatMap(({ number, start, sentences }) => {
    const overlong = sentences.find((sentence) => sentence.end - sentence.start > MAX_SENTENCE_LENGTH);
    if (!overlong) return [];
    const line = source.body.blocks.find((block) => block.start === start)?.line ?? 0;
    const message = `paragraph ${number} has a sentence of ${overlong.end - overlong.start} characters; a Discord message takes ${MAX_SENTENCE_LENGTH}, and sentences are never cut, so begin a new paragraph in it`;
    return [diagnosticAt(source, line, message)];
  });
}

/** HTML, which would be quoted with its tags. */
function diagnoseHtml(source: Source): Diagnostic[] {
  const { html } = source.body;
  if (!html) return [];
  const message = `has HTML (${html.markup}); make an article of the page with "npm run import -- PAGE.html", or leave only its text`;
  return [diagnosticAt(source, html.line, message)];
}

/** Lines that end inside a sentence: each would be taken for a paragraph. */
function findWrappedLines(text: string, source: Source): Diagnostic[] {
  const lines = findHardWraps(text);
  const [line] = lines;
  if (line === undefined || lines.length < MIN_WRAPPED_LINES) return [];
  const message =
    'ends inside a sentence, and each line of a .txt file is a paragraph; write each paragraph on one line, or make it a .md file with front matter, where blank lines separate paragraphs';
  return [diagnosticAt(source, line, message)];
}

function fileName(path: string): string {
  return path.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
}

/** @param remedy what else to do than to rename the file */
function checkId(id: string, remedy: string): string | undefined {
  if (isArticleId(id)) return undefined;
  return `the file's name makes no id: "${id}"; use lower-case letters and digits, with single hyphens between words${remedy}`;
}

/** `petro-trump-meeting` as "Petro trump meeting". */
function titleFromId(id: string): string {
  const words = id.replaceAll('-', ' ');
  return upperFirst(words);
}

/** The YAML of a file that begins with front matter, and the text after it; `undefined` for another file. */
export function splitFrontMatter(
  source: string,
): { readonly yaml: string; readonly body: string; readonly bodyLine: number } | undefined {
  const match = FRONT_MATTER.exec(source);
  const yaml = match?.groups?.['yaml'];
  if (!match || yaml === undefined || match.index !== 0) return undefined;
  const [head] = match;
  return { yaml, body: source.slice(head.length), bodyLine: head.split('\n').length };
}

/** Parses an article with front matter. */
function parseMarkdown(source: string, path: string): ParsedArticle | Diagnostic[] {
  const parts = splitFrontMatter(source);
  if (!parts) {
    if (FRONT_MATTER_START.test(source)) {
      const message = 'begins front matter that does not end; write another line "---" below the fields';
      return [{ path, line: 1, field: '', message }];
    }
    const message =
      'has no front matter; begin the file with a line "---", the fields, and another line "---", or give it the ending .txt';
    const missing = { path, line: 1, field: '', message };
    const parsed = parsePlainText(source, path);
    return Array.isArray(parsed) ? [missing] : { ...parsed, diagnostics: [missing] };
  }
  const parsed = parseYaml(parts.yaml, frontMatterSchema, { path, line: 2 });
  if (Array.isArray(parsed)) return parsed;
  const { data, lineOf } = parsed;
  const { title, publication, url, published, language } = data;
  const read = readBody(parts.body, path, parts.bodyLine, readMarkdownBody);
  if (Array.isArray(read)) return read;
  const { text } = read.body;
  const { paragraphs, headings, captions } = splitParagraphs(read.body, language);
  if (paragraphs.length === 0)
    return [
      diagnosticAt(read, 0, 'has no paragraphs after the front matter; put the text of the article there'),
    ];
  const id = data.id ?? fileName(path);
  const invalidId = checkId(id, ', or give an id here');
  const article = {
    id,
    title,
    publication,
    url,
    published,
    language,
    text,
    paragraphs,
    headings: headings.filter(({ start, end }) => text.slice(start, end) !== title),
    captions: new Set([...data.captions, ...captions]),
  };
  return {
    path,
    lineOf,
    article: { ...article, revision: articleRevision(article) },
    entries: editorEntries(data),
    diagnostics: [
      ...(invalidId === undefined ? [] : [{ path, line: 2, field: 'id', message: invalidId }]),
      ...findInconsistencies({ ...data, captions: [...data.captions, ...captions] }, paragraphs.length).map(
        ([field, message]) => ({
          path,
          line: lineOf(field),
          field: fieldName(field),
          message,
        }),
      ),
      ...findOverlongSentences(paragraphs, read),
      ...diagnoseHtml(read),
      ...read.body.extensions.map(({ line, message }) => diagnosticAt(read, line, message)),
    ],
  };
}

/** Parses an article that is only its text. */
function parsePlainText(source: string, path: string): ParsedArticle | Diagnostic[] {
  if (path.endsWith('.txt') && FRONT_MATTER_START.test(source)) {
    const message = `has front matter, which only .md files have; rename it to ${fileName(path)}.md`;
    return [{ path, line: 1, field: '', message }];
  }
  const read = readBody(source, path, 1, readPlainBody);
  if (Array.isArray(read)) return read;
  const language = detectLanguage(source);
  const { paragraphs } = splitParagraphs(read.body, language);
  if (paragraphs.length === 0)
    return [
      diagnosticAt(read, 0, 'has no paragraphs in it; put the text of the article there, or delete the file'),
    ];
  const id = fileName(path);
  const invalidId = checkId(id, '');
  const article = {
    id,
    title: titleFromId(id),
    publication: undefined,
    url: undefined,
    published: undefined,
    language,
    text: source,
    paragraphs,
    headings: [],
    captions: new Set<number>(),
  };
  return {
    path,
    lineOf: () => 1,
    article: { ...article, revision: articleRevision(article) },
    entries: NO_ENTRIES,
    diagnostics: [
      ...(invalidId === undefined ? [] : [diagnosticAt(read, 0, invalidId)]),
      ...findOverlongSentences(paragraphs, read),
      ...diagnoseHtml(read),
      ...findWrappedLines(source, read),
    ],
  };
}

/**
 * Parses an article. A `.md` file begins with front matter, and goes on in Markdown. A `.txt` file is only the text, a
 * paragraph a line: its title is made from the file's name, its language is detected, and there is no page to link to.
 *
 * @returns the article, with its mistakes; or only these, if it cannot be read at all
 */
export function parseArticle(file: SourceFile): ParsedArticle | Diagnostic[] {
  const source = readText(file);
  if (typeof source !== 'string') return source;
  return file.path.endsWith('.txt') ? parsePlainText(source, file.path) : parseMarkdown(source, file.path);
}
