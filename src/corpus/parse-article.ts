import { detectLanguage } from '../text/detect-language.ts';
import type { Language } from '../text/language.ts';
import { splitSentences } from '../text/sentences.ts';
import { shortHash } from '../util/short-hash.ts';
import type { ArticleText, EditorEntries, Paragraph, Topic } from './article.ts';
import { type FrontMatter, frontMatter } from './front-matter.ts';
import { MAX_SENTENCE_LENGTH } from './passages.ts';
import { type Diagnostic, decodeUtf8, type SourceFile } from './source-file.ts';
import { type CheckedYaml, fieldName, readYaml } from './yaml.ts';

/** Front matter between two lines of `---`, the first of them the file's first line. */
const PARTS = /^---[ \t]*\r?\n(?<head>[\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** In characters. Longer ones are no paragraphs, and would take `Intl.Segmenter` minutes: its time grows with the square. */
const MAX_PARAGRAPH_LENGTH = 20_000;

/** The non-empty lines of `text`, which are its paragraphs. */
function splitParagraphs(text: string, language: Language): Paragraph[] {
  return [...text.matchAll(/[^\r\n]+/g)]
    .map((line) => {
      const words = line[0].trim();
      const start = line.index + line[0].indexOf(words);
      return { start, end: start + words.length };
    })
    .filter(({ start, end }) => start < end)
    .map((span, i) => ({ number: i + 1, ...span, sentences: splitSentences(text, span, language) }));
}

/** What the front matter says of paragraphs and people that the text, or the front matter itself, contradicts. */
function* contradictions(
  { captions, people, topics = [] }: FrontMatter,
  last: number,
): Generator<[PropertyKey[], string]> {
  const named = (numbers: readonly number[], path: PropertyKey[]): [PropertyKey[], string][] =>
    numbers
      .map((number, i): [PropertyKey[], string] => [
        [...path, i],
        `there is no paragraph ${number}; the article has ${last}`,
      ])
      .filter((_, i) => (numbers[i] ?? 0) > last);
  yield* named(captions, ['captions']);
  for (const [i, { paragraphs }] of topics.entries()) yield* named(paragraphs, ['topics', i, 'paragraphs']);

  const covered = new Set([...captions, ...topics.flatMap(({ paragraphs }) => paragraphs)]);
  const left = Array.from({ length: last }, (_, i) => i + 1).filter((number) => !covered.has(number));
  if (topics.length > 0 && left.length > 0) {
    yield [
      ['topics'],
      `no topic has paragraph ${left.join(', ')}; add it to one, or to captions if it is not part of the story`,
    ];
  }
  for (const [i, { name }] of people.entries()) {
    if (people.findIndex((person) => person.name === name) < i)
      yield [['people', i, 'name'], `"${name}" is in the list twice`];
  }
  for (const [i, { name }] of topics.entries()) {
    for (const language of ['en', 'es'] as const) {
      if (topics.findIndex((topic) => topic.name[language] === name[language]) < i)
        yield [['topics', i, 'name', language], `"${name[language]}" is in the list twice`];
    }
  }
}

/** The topics in reading order: by their first paragraph, then by their next. */
function inReadingOrder(topics: NonNullable<FrontMatter['topics']>): Topic[] {
  return topics
    .map((topic) => ({ ...topic, paragraphs: [...new Set(topic.paragraphs)].sort((a, b) => a - b) }))
    .sort((a, b) => (a.paragraphs[0] ?? 0) - (b.paragraphs[0] ?? 0));
}

/** What the front matter declares of people, places and topics. */
function entriesOf({ people, places, topics }: FrontMatter): EditorEntries {
  return {
    people: people.map(({ role, ...person }) => ({ ...person, ...(role && { role }) })),
    places,
    topics: topics && inReadingOrder(topics),
  };
}

const NO_ENTRIES: EditorEntries = { people: [], places: [], topics: undefined };

const fileName = (path: string): string => path.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');

/** An article and where the fields of its front matter stand, for problems that show only beside other articles. */
export interface ParsedArticle {
  readonly article: ArticleText;
  readonly entries: EditorEntries;
  readonly path: string;
  readonly lineOf: CheckedYaml<FrontMatter>['lineOf'];
  /** What keeps the bot from showing the article, although it can be read. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What is wrong with an id made from the name of a file; nothing when it is right. */
function invalidId(id: string, remedy: string): string | undefined {
  if (/^[a-z0-9-]{1,60}$/.test(id)) return undefined;
  return `the file's name makes no id: "${id}"; use lower case letters, digits and hyphens${remedy}`;
}

/** The first line that is too long to be read as a paragraph at all. */
function overlongParagraphs(text: string, path: string, firstLine: number): Diagnostic[] {
  const long = [...text.matchAll(/[^\r\n]+/g)].find(([line]) => line.length > MAX_PARAGRAPH_LENGTH);
  if (!long) return [];
  const line = firstLine + text.slice(0, long.index).split('\n').length - 1;
  const message = `is a paragraph of ${long[0].length} characters; it may have ${MAX_PARAGRAPH_LENGTH}, so begin a new one in it`;
  return [{ path, line, field: '', message }];
}

/** The paragraphs with a sentence too long for a message. */
function overlongSentences({ text, paragraphs }: ArticleText, path: string, firstLine: number): Diagnostic[] {
  return paragraphs.flatMap((paragraph) => {
    const long = paragraph.sentences.find(({ start, end }) => end - start > MAX_SENTENCE_LENGTH);
    if (!long) return [];
    const line = firstLine + text.slice(0, paragraph.start).split('\n').length - 1;
    const message = `paragraph ${paragraph.number} has a sentence of ${long.end - long.start} characters; a Discord message takes ${MAX_SENTENCE_LENGTH}, and sentences are never cut, so begin a new paragraph in it`;
    return [{ path, line, field: '', message }];
  });
}

/** Reads an article with front matter. */
function parseMarkdown(source: string, path: string): ParsedArticle | Diagnostic[] {
  const problem = (line: number, field: string, message: string): Diagnostic => ({
    path,
    line,
    field,
    message,
  });

  const parts = PARTS.exec(source);
  const head = parts?.groups?.['head'];
  if (!parts || head === undefined || parts.index !== 0) {
    const message =
      'has no front matter; begin the file with a line "---", the fields, and another line "---", or give it the ending .txt';
    const parsed = parseText(source, path);
    const missing = problem(1, '', message);
    return Array.isArray(parsed) ? [missing] : { ...parsed, diagnostics: [missing] };
  }
  const checked = readYaml(head, frontMatter, { path, line: 2 });
  if (Array.isArray(checked)) return checked;
  const { data, lineOf } = checked;
  const text = source.slice(parts[0].length);
  const bodyLine = parts[0].split('\n').length;

  const id = data.id ?? fileName(path);
  const wrong = invalidId(id, ', or give an id here');
  const endless = overlongParagraphs(text, path, bodyLine);
  if (endless.length > 0) return endless;
  const paragraphs = splitParagraphs(text, data.language);
  if (paragraphs.length === 0) return [problem(bodyLine, '', 'has no paragraphs behind the front matter')];
  const article: ArticleText = {
    id,
    key: shortHash(id, data.title, data.url, text),
    title: data.title,
    publication: data.publication,
    url: data.url,
    published: data.published,
    language: data.language,
    text,
    paragraphs,
    captions: new Set(data.captions),
  };
  const problems = [...contradictions(data, paragraphs.length)].map(([field, message]) =>
    problem(lineOf(field), fieldName(field), message),
  );
  if (wrong) problems.unshift(problem(2, 'id', wrong));
  problems.push(...overlongSentences(article, path, bodyLine));
  return { path, lineOf, article, entries: entriesOf(data), diagnostics: problems };
}

/** `petro-trump-meeting` as "Petro trump meeting": what to call an article that has no headline of its own. */
function titleFromId(id: string): string {
  const words = id.replaceAll('-', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Reads an article that is nothing but its text. */
function parseText(source: string, path: string): ParsedArticle | Diagnostic[] {
  const id = fileName(path);
  const problem = (message: string): Diagnostic => ({ path, line: 1, field: '', message });
  const wrong = invalidId(id, '');
  const endless = overlongParagraphs(source, path, 1);
  if (endless.length > 0) return endless;
  const language = detectLanguage(source);
  const paragraphs = splitParagraphs(source, language);
  if (paragraphs.length === 0) return [problem('has no paragraphs in it')];
  const article: ArticleText = {
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
  };
  const problems = [...(wrong ? [problem(wrong)] : []), ...overlongSentences(article, path, 1)];
  return { path, lineOf: () => 1, article, entries: NO_ENTRIES, diagnostics: problems };
}

/**
 * Reads an article, one paragraph a line; empty lines count for nothing. A `.md` file begins with front matter. A `.txt`
 * file is the text alone: its title is made from the file's name, its language found out, and there is no page to link
 * to.
 *
 * @returns the article with what is wrong with it, or what keeps the file from being read at all
 */
export function parseArticle(file: SourceFile): ParsedArticle | Diagnostic[] {
  const source = decodeUtf8(file);
  if (typeof source !== 'string') return [source];
  return file.path.endsWith('.txt') ? parseText(source, file.path) : parseMarkdown(source, file.path);
}
