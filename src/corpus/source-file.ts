import { basename } from 'node:path';
import type { Diagnostic } from './diagnostics.ts';

/** A file of the corpus as it was read; nothing about it has been checked. */
export interface SourceFile {
  /** The path as diagnostics print it. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Articles with front matter end in `.md`, those that are only text in `.txt`. */
export const ARTICLE_EXTENSION: RegExp = /\.(?:md|txt)$/;

/** The question bank of `story.md` is `story.questions.yaml`. */
export const BANK_SUFFIX = '.questions.yaml';

const SYNONYMS_NAME = 'synonyms.yaml';

/** The kind of corpus file that has this path; `undefined` for other files. */
export function corpusFileKind(path: string): 'article' | 'bank' | 'synonyms' | undefined {
  if (ARTICLE_EXTENSION.test(path)) return 'article';
  if (path.endsWith(BANK_SUFFIX)) return 'bank';
  return basename(path) === SYNONYMS_NAME ? 'synonyms' : undefined;
}

/** The text of a file without a byte order mark, or a diagnostic at the line of the first byte that is not UTF-8. */
export function decodeUtf8({ path, bytes }: SourceFile): string | Diagnostic[] {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const decoded = new TextDecoder('utf-8').decode(bytes);
    // The decoder replaces what is not UTF-8 by U+FFFD, which no article contains.
    const line = decoded.slice(0, decoded.indexOf('\uFFFD')).split('\n').length;
    return [{ path, line, field: '', message: 'is not UTF-8 text from here on; save the file as UTF-8' }];
  }
}
