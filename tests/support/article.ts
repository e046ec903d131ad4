/** Builds articles and corpora from paragraphs, and loads the project's own. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { registry } from '../../commands/index.ts';
import type { Corpus } from '../../src/analysis/corpus.ts';
import { type AliasIndex, buildAliasIndex } from '../../src/analysis/people/alias-index.ts';
import type { Article } from '../../src/corpus/article.ts';
import { type CorpusPart, groupIntoParts } from '../../src/corpus/corpus-parts.ts';
import { corpusError } from '../../src/corpus/diagnostics.ts';
import type { BankQuestion } from '../../src/corpus/question-bank.ts';
import { readCorpusFolder } from '../../src/corpus/read-folder.ts';
import type { SourceFile } from '../../src/corpus/source-file.ts';
import { StartupError } from '../../src/errors.ts';
import type { ExecutionContext } from '../../src/interactions/command.ts';
import { createExecutionContext } from '../../src/interactions/command-registry.ts';
import { buildKnowledgeBase } from '../../src/knowledge/build-knowledge-base.ts';
import { cacheKey, IndexCache, versionOf } from '../../src/knowledge/index-cache.ts';
import { type IndexedPart, indexPart, readArticlePart } from '../../src/knowledge/index-part.ts';
import { createKnowledgeBase, type LoadedPart, loadPart } from '../../src/knowledge/knowledge-base.ts';
import { hashProgram } from '../../src/knowledge/program-hash.ts';
import { readLanguageResources } from '../../src/knowledge/read-language-resources.ts';
import { answer } from '../../src/search/answer.ts';
import type { SearchIndex } from '../../src/search/search-index.ts';
import type { Span } from '../../src/text/span.ts';
import { lazy } from '../../src/util/lazy.ts';
import { SHARED_CACHE } from './program.ts';

export interface FrontMatterPerson {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly role?: { readonly en: string; readonly es: string };
}

/** Front matter. Fields left out have valid values: see {@link articleFile}. */
export interface FrontMatter {
  readonly title?: string;
  readonly publication?: string;
  readonly url?: string;
  readonly published?: string;
  readonly language?: 'en' | 'es';
  readonly captions?: readonly number[];
  readonly people?: readonly FrontMatterPerson[];
  readonly places?: readonly string[];
  readonly not_people?: readonly string[];
  /** Default: one topic with every paragraph. */
  readonly topics?: readonly {
    readonly name: { readonly en: string; readonly es: string };
    readonly paragraphs: readonly number[];
  }[];
}

/** @throws Error when there is no such element */
export function at<T>(list: readonly T[], index: number): T {
  const element = list.at(index);
  if (element === undefined) throw new Error(`There is no element ${index} in a list of ${list.length}`);
  return element;
}

/** A file of the corpus. */
export function file(path: string, text: string | Uint8Array): SourceFile {
  return { path, bytes: typeof text === 'string' ? Buffer.from(text) : text };
}

/** Text as Markdown that stands for it, whatever it is: a backslash before any punctuation of ASCII. */
const escapePunctuation = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, '\\$&');

/** An article as a file, with valid front matter. */
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
  // Values as JSON, which is YAML too and holds any character.
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return file(
    `corpus/${id}.md`,
    ['---', ...lines, '---', ...paragraphs.map((text) => `${escapePunctuation(text)}\n`), ''].join('\n'),
  );
}

/** An execution context whose corpus has these files. */
export function knowledgeFrom(...files: readonly SourceFile[]): ExecutionContext {
  return createExecutionContext(registry, buildKnowledgeBase(files));
}

/** An execution context whose corpus has a single article of these paragraphs. */
export function knowledgeOf(paragraphs: readonly string[], head: FrontMatter = {}): ExecutionContext {
  return knowledgeFrom(articleFile(paragraphs, head));
}

/** The files of the project's own corpus. */
export const OWN_FILES: readonly SourceFile[] = (
  await readCorpusFolder(fileURLToPath(new URL('../../corpus', import.meta.url)))
).files;

const resources = lazy(readLanguageResources);

function load(part: CorpusPart, cached?: IndexedPart): LoadedPart {
  const indexed = cached ?? indexPart(part, resources());
  if (Array.isArray(indexed)) throw corpusError(indexed);
  return loadPart(part, indexed, resources());
}

/**
 * Training on the question bank takes seconds: tests/build.ts has filled the cache, for the program as it was at that moment.
 */
const cache = inject('isIndexCached') ? await IndexCache.open(SHARED_CACHE.CACHE_DIR, () => {}) : undefined;
const programHash = hashProgram();
const cachedParts = await Promise.all(
  groupIntoParts(OWN_FILES).parts.map(async (part) => ({
    part,
    cached: await cache?.read(cacheKey(part, programHash)),
  })),
);
const ownParts = lazy(() => cachedParts.map(({ part, cached }) => load(part, cached)));

/** An execution context with the project's own corpus, and further articles. */
export function ownKnowledgeWith(...files: readonly SourceFile[]): ExecutionContext {
  const others = groupIntoParts(files).parts;
  const keys = [...groupIntoParts(OWN_FILES).parts, ...others].map((part) => cacheKey(part, ''));
  const parts = [...ownParts(), ...others.map((part) => load(part))];
  return createExecutionContext(registry, createKnowledgeBase(parts, resources(), versionOf(keys)));
}

/** An execution context with the project's own corpus, always the same one. */
export const ownKnowledge: () => ExecutionContext = lazy(() => ownKnowledgeWith());

/** All questions of the project's own question bank. */
export const ownBank: () => readonly BankQuestion[] = lazy(() => bankFrom(...OWN_FILES));

/** All questions of the question banks among some files. */
export function bankFrom(...files: readonly SourceFile[]): BankQuestion[] {
  return groupIntoParts(files).parts.flatMap((part) =>
    part.kind === 'article' ? readArticlePart(part).bank : [],
  );
}

/** The people of a corpus by their names. */
export const aliasesOf = ({ people }: Corpus): AliasIndex => buildAliasIndex(people);

/** The project's own corpus. */
export const ownCorpus = (): Corpus => ownKnowledge().corpus;

/** @throws Error when there are several */
export function onlyArticle({ articles }: Corpus): Article {
  if (articles.length > 1) throw new Error('There are several articles');
  return at(articles, 0);
}

/** The texts of an article's paragraphs. */
export function paragraphsOf(article: Article): string[] {
  return article.paragraphs.map(({ start, end }) => article.text.slice(start, end));
}

/** The span of `part` in `text`. @throws Error when it is not there, or twice */
export function spanOf(text: string, part: string): Span {
  const start = text.indexOf(part);
  if (start < 0 || text.indexOf(part, start + 1) >= 0) throw new Error(`"${part}" does not stand there once`);
  return { start, end: start + part.length };
}

/** The formatted diagnostics that a corpus of these files is refused with. */
export function diagnosticsOf(...files: readonly SourceFile[]): string[] {
  try {
    buildKnowledgeBase(files);
  } catch (error) {
    if (!(error instanceof StartupError)) throw error;
    return error.message.split('\n').slice(1);
  }
  return [];
}

/** A file of test data, by its path from `tests/`. */
export function readFixture(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
}

/** The outcome of a question, and the numbers of the paragraphs on the first page. */
export function outcomeOf(question: string, index: SearchIndex): [string, ...number[]] {
  const { outcome, hits } = answer(question, index);
  return [outcome, ...hits.map(({ passage }) => passage.paragraph)];
}
