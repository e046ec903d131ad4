/** The articles of the corpus folder with their question banks, for the editor's tools that write into banks. */
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Article } from '../../corpus/article.ts';
import { groupIntoParts } from '../../corpus/corpus-parts.ts';
import { corpusError } from '../../corpus/diagnostics.ts';
import type { BankQuestion } from '../../corpus/question-bank.ts';
import { readCorpusFolder } from '../../corpus/read-folder.ts';
import { ARTICLE_EXTENSION, BANK_SUFFIX, type SourceFile } from '../../corpus/source-file.ts';
import { messageOf, StartupError } from '../../errors.ts';
import { buildKnowledgeBase } from '../../knowledge/build-knowledge-base.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { readArticlePart } from '../../knowledge/prepare-part.ts';
import { writeFileAtomically } from '../../knowledge/write-file-atomically.ts';
import { addToBank, type BankAddition, type EditedBank } from './edit-bank.ts';

/** An article, and the file of its bank. */
export interface ArticleWithBank {
  readonly article: Article;
  readonly bankPath: string;
  /** `undefined` for an article without a bank. */
  readonly bankFile: SourceFile | undefined;
  readonly bank: readonly BankQuestion[];
}

/** What the tools need of a corpus folder. */
export interface EditedCorpus {
  readonly knowledge: KnowledgeBase;
  /** By id. */
  readonly articles: ReadonlyMap<string, ArticleWithBank>;
}

/** The articles among files, with their banks. @throws StartupError with the diagnostics of all files */
export function editedCorpusOf(files: readonly SourceFile[]): EditedCorpus {
  const knowledge = buildKnowledgeBase(files);
  const byId = new Map(knowledge.corpus.articles.map((article) => [article.id, article]));
  const articles = new Map<string, ArticleWithBank>();
  for (const part of groupIntoParts(files).parts) {
    if (part.kind !== 'article') continue;
    const { article: read, bank } = readArticlePart(part);
    const article = read && byId.get(read.id);
    const bankPath = part.bank?.path ?? part.file.path.replace(ARTICLE_EXTENSION, BANK_SUFFIX);
    if (article) articles.set(article.id, { article, bankPath, bankFile: part.bank, bank });
  }
  return { knowledge, articles };
}

/** Reads a corpus folder. @throws StartupError when it cannot be read, or has mistakes */
export async function readEditedCorpus(folder: string): Promise<EditedCorpus> {
  return editedCorpusOf((await readCorpusFolder(folder)).files);
}

/** @throws StartupError with the ids that there are, when there is no such article */
export function articleWithId(id: string, { articles }: EditedCorpus): ArticleWithBank {
  const found = articles.get(id);
  if (found) return found;
  throw new StartupError(`There is no article ${id}. There are ${[...articles.keys()].sort().join(', ')}.`);
}

/** Adds questions to an article's bank. @throws StartupError when the file would have mistakes then */
export function addQuestions(
  additions: readonly BankAddition[],
  { article, bankFile, bankPath }: ArticleWithBank,
): EditedBank {
  const edited = addToBank(additions, bankFile, bankPath, article);
  if (Array.isArray(edited)) throw corpusError(edited);
  return edited;
}

/**
 * Writes a bank whole or not at all. A link stays one, and permissions stay as they are.
 *
 * @throws StartupError when it cannot be written; then the file is as it was
 */
export async function writeBank({ bankPath, bankFile }: ArticleWithBank, text: string): Promise<void> {
  try {
    const path = bankFile ? await realpath(bankPath) : bankPath;
    const mode = bankFile ? (await stat(path)).mode & 0o777 : 0o644;
    // Hidden files are passed over where the bot reads the folder.
    const temporaryPath = join(dirname(path), `.${basename(path)}.${process.pid}`);
    await writeFileAtomically(path, temporaryPath, Buffer.from(text), mode);
  } catch (error) {
    throw new StartupError(`${bankPath} cannot be written, and is as it was: ${messageOf(error)}.`, {
      cause: error,
    });
  }
}
