/** The articles of the corpus folder with their question banks, for the editor's tools that write into banks. */
import { existsSync } from 'node:fs';
import type { Article } from '../../corpus/article.ts';
import { groupIntoParts } from '../../corpus/corpus-parts.ts';
import { corpusError } from '../../corpus/diagnostics.ts';
import type { BankQuestion } from '../../corpus/question-bank.ts';
import { MAX_FILE_SIZE, readCorpusFile, readCorpusFolder } from '../../corpus/read-folder.ts';
import { ARTICLE_EXTENSION, BANK_SUFFIX, type SourceFile } from '../../corpus/source-file.ts';
import { StartupError } from '../../errors.ts';
import { buildKnowledgeBase } from '../../knowledge/build-knowledge-base.ts';
import { readArticlePart } from '../../knowledge/index-part.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { replaceFile } from '../replace-file.ts';
import { addToBank, type BankAddition, type EditedBank } from './edit-bank.ts';

/** An article, and the file of its bank. */
export interface ArticleWithBank {
  readonly article: Article;
  /** Its bank may be missing. */
  readonly bankPath: string;
  /** Empty for an article without a bank. */
  readonly bank: readonly BankQuestion[];
}

/** A corpus folder, as the tools edit it. */
export interface EditedCorpus {
  readonly knowledge: KnowledgeBase;
  /** By id. */
  readonly articles: ReadonlyMap<string, ArticleWithBank>;
}

/**
 * The articles among files, with their banks.
 *
 * @throws StartupError with the diagnostics of all files
 * @internal for tests
 */
export function editedCorpusOf(files: readonly SourceFile[]): EditedCorpus {
  const knowledge = buildKnowledgeBase(files);
  const byId = new Map(knowledge.corpus.articles.map((article) => [article.id, article]));
  const articles = new Map<string, ArticleWithBank>();
  for (const part of groupIntoParts(files).parts) {
    if (part.kind !== 'article') continue;
    const { article: read, bank } = readArticlePart(part);
    const article = read && byId.get(read.id);
    const bankPath = part.bank?.path ?? part.file.path.replace(ARTICLE_EXTENSION, BANK_SUFFIX);
    if (article) articles.set(article.id, { article, bankPath, bank });
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
  throw new StartupError(`There is no article ${id}. Articles: ${[...articles.keys()].sort().join(', ')}.`);
}

/** The file of a bank as it is now: an editor may have saved it since the corpus was read. */
async function readBankFile({ bankPath }: ArticleWithBank): Promise<SourceFile | undefined> {
  return existsSync(bankPath) ? { path: bankPath, bytes: await readCorpusFile(bankPath) } : undefined;
}

/**
 * Adds questions to an article's bank as it is now; nothing is written.
 *
 * @throws StartupError when the file has mistakes, would have them then, or would be too large
 */
export async function addQuestions(
  additions: readonly BankAddition[],
  target: ArticleWithBank,
): Promise<EditedBank> {
  const { article, bankPath } = target;
  const edited = addToBank(additions, await readBankFile(target), bankPath, article);
  if (Array.isArray(edited)) throw corpusError(edited);
  const size = Buffer.byteLength(edited.text);
  if (size > MAX_FILE_SIZE)
    throw new StartupError(`${bankPath} would have ${size} bytes; Acta reads at most ${MAX_FILE_SIZE}.`);
  return edited;
}

/** Writes a bank. @throws StartupError when it cannot be written; then the file is as it was */
export async function writeBank({ bankPath }: ArticleWithBank, text: string): Promise<void> {
  await replaceFile(bankPath, text);
}
