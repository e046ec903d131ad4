import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { registry } from '../../commands/index.ts';
import type { Corpus } from '../../src/analysis/corpus.ts';
import type { Article } from '../../src/corpus/article.ts';
import { readCorpusFiles } from '../../src/corpus/read-files.ts';
import type { SourceFile } from '../../src/corpus/source-file.ts';
import { StartupError } from '../../src/errors.ts';
import type { ExecutionContext } from '../../src/interactions/command.ts';
import { createExecutionContext } from '../../src/interactions/registry.ts';
import { createKnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { loadCorpus } from '../../src/knowledge/load-corpus.ts';
import type { Span } from '../../src/text/span.ts';

/** Someone in the front matter of a test's article. */
export interface FrontMatterPerson {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly role?: { readonly en: string; readonly es: string };
}

/** The front matter of a test's article; whatever is left out is plain and right. */
export interface FrontMatter {
  readonly title?: string;
  readonly publication?: string;
  readonly url?: string;
  readonly published?: string;
  readonly language?: 'en' | 'es';
  readonly captions?: readonly number[];
  readonly people?: readonly FrontMatterPerson[];
  readonly places?: readonly string[];
  /** Default: one topic that has every paragraph. */
  readonly topics?: readonly {
    readonly name: { readonly en: string; readonly es: string };
    readonly paragraphs: readonly number[];
  }[];
}

/** The element at `index`, which has to be there. */
export function at<T>(list: readonly T[], index: number): T {
  const element = list.at(index);
  if (element === undefined) throw new Error(`There is no element ${index} in a list of ${list.length}`);
  return element;
}

/** `text` as a file of the corpus. */
export function file(path: string, text: string | Uint8Array): SourceFile {
  return { path, bytes: typeof text === 'string' ? Buffer.from(text) : text };
}

/** The article of these paragraphs as a file, with front matter that has nothing wrong with it. */
export function articleFile(paragraphs: readonly string[], head: FrontMatter = {}, id = 'story'): SourceFile {
  const fields = {
    title: 'The bridge of Tamora opens',
    publication: 'The Tamora Courier',
    url: `https://courier.example.org/${id}`,
    published: '2026-01-05',
    language: 'en',
    topics: [{ name: { en: 'All of it', es: 'Todo' }, paragraphs: paragraphs.map((_, i) => i + 1) }],
    ...head,
  };
  // JSON is YAML too, so that names may hold any character.
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return file(`corpus/${id}.md`, ['---', ...lines, '---', ...paragraphs, ''].join('\n'));
}

/** What interactions with a corpus are executed in. */
export const contextOf = (corpus: Corpus): ExecutionContext =>
  createExecutionContext(registry, createKnowledgeBase(corpus));

/** What Acta knows when these are its files. */
export function knowledgeFrom(...files: readonly SourceFile[]): ExecutionContext {
  return contextOf(loadCorpus(files));
}

/** What Acta knows when this is its only article. */
export function knowledgeOf(paragraphs: readonly string[], head: FrontMatter = {}): ExecutionContext {
  return knowledgeFrom(articleFile(paragraphs, head));
}

/** The corpus that the project comes with, read from its folder as the program does. */
export function ownCorpus(): Corpus {
  return loadCorpus(readCorpusFiles(fileURLToPath(new URL('../../corpus', import.meta.url))));
}

let own: ExecutionContext | undefined;

/** What the program knows with the project's own corpus: the same each time, since learning its bank takes a while. */
export function ownKnowledge(): ExecutionContext {
  own ??= contextOf(ownCorpus());
  return own;
}

/** The only article of a corpus that has one. */
export function onlyArticle({ articles }: Corpus): Article {
  if (articles.length > 1) throw new Error('There are several articles');
  return at(articles, 0);
}

/** The paragraphs of an article, word for word. */
export function paragraphsOf(article: Article): string[] {
  return article.paragraphs.map(({ start, end }) => article.text.slice(start, end));
}

/** What `part` stands for in `text`, where it has to stand once. */
export function spanOf(text: string, part: string): Span {
  const start = text.indexOf(part);
  if (start < 0 || text.indexOf(part, start + 1) >= 0) throw new Error(`"${part}" does not stand there once`);
  return { start, end: start + part.length };
}

/**
 * The lines of the error that these files of a corpus are refused with, its heading left out; none when there is
 * nothing wrong with them.
 */
export function problemsOf(...files: readonly SourceFile[]): string[] {
  try {
    loadCorpus(files);
  } catch (error) {
    if (!(error instanceof StartupError)) throw error;
    return error.message.split('\n').slice(1);
  }
  return [];
}

/** A file of the tests' own data, by its path from `tests/`. */
export function readFixture(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
}
