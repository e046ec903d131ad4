import type { Diagnostic } from './diagnostics.ts';
import { ARTICLE_EXTENSION, BANK_SUFFIX, corpusFileKind, type SourceFile } from './source-file.ts';

/** An article and its question bank. */
export interface ArticlePart {
  readonly kind: 'article';
  readonly file: SourceFile;
  readonly bank: SourceFile | undefined;
}

interface SynonymsPart {
  readonly kind: 'synonyms';
  readonly file: SourceFile;
}

/** A part of the corpus that is indexed, and cached, by itself. */
export type CorpusPart = ArticlePart | SynonymsPart;

/** The files of a part. */
export function filesOf(part: CorpusPart): SourceFile[] {
  return part.kind === 'article' && part.bank ? [part.file, part.bank] : [part.file];
}

/** Groups the files of a corpus into parts; a diagnostic for each question bank without an article. */
export function groupIntoParts(files: readonly SourceFile[]): {
  readonly parts: readonly CorpusPart[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const ofKind = (kind: ReturnType<typeof corpusFileKind>): SourceFile[] =>
    files.filter(({ path }) => corpusFileKind(path) === kind);
  const banks = new Map(ofKind('bank').map((bank) => [bank.path, bank]));
  const articles = ofKind('article').map((file): ArticlePart => {
    const bankPath = file.path.replace(ARTICLE_EXTENSION, BANK_SUFFIX);
    const bank = banks.get(bankPath);
    banks.delete(bankPath);
    return { kind: 'article', file, bank };
  });
  return {
    parts: [...articles, ...ofKind('synonyms').map((file): SynonymsPart => ({ kind: 'synonyms', file }))],
    diagnostics: [...banks.keys()].map((path) => {
      const articlePaths = ['.md', '.txt'].map((extension) => path.replace(BANK_SUFFIX, extension));
      const message = `there is no article beside it: ${articlePaths.join(' or ')}`;
      return { path, line: 1, field: '', message };
    }),
  };
}
