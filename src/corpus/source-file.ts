/** What the files of articles end in. */
export const ARTICLE_FILE: RegExp = /\.(?:md|txt)$/;

/** A file of the corpus as it was read, before anything about it has been checked. */
export interface SourceFile {
  /** Its path, as error messages are to print it. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Something wrong in a corpus file. */
export interface Diagnostic {
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  /** The field of the front matter, like `topics[2].paragraphs`; empty where no field is to blame. */
  readonly field: string;
  /** What is wrong, and what to write instead. */
  readonly message: string;
}

/** `corpus/some.md:7: published: should be …`, as editors and terminals understand it. */
export function formatDiagnostic({ path, line, field, message }: Diagnostic): string {
  return `${path}:${line}: ${field && `${field}: `}${message}`;
}

/** The text of a file, or the problem that it is not UTF-8, at the line of the first byte that is not. */
export function decodeUtf8({ path, bytes }: SourceFile): string | Diagnostic {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const valid = new TextDecoder('utf-8').decode(bytes);
    // Decoding replaces what is not UTF-8 by U+FFFD, which an article has no business to contain.
    const line = valid.slice(0, valid.indexOf('\uFFFD')).split('\n').length;
    return { path, line, field: '', message: 'is not UTF-8 text from here on; save the file as UTF-8' };
  }
}
