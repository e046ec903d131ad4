import { isUtf8 } from 'node:buffer';
import { basename } from 'node:path';
import { toCanonicalForm } from '../text/canonical-form.ts';
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

const LINE_FEED = 0x0a;

/** The kind of corpus file that has this path; `undefined` for other files. */
export function corpusFileKind(path: string): 'article' | 'bank' | 'synonyms' | undefined {
  if (ARTICLE_EXTENSION.test(path)) return 'article';
  if (path.endsWith(BANK_SUFFIX)) return 'bank';
  return basename(path) === SYNONYMS_NAME ? 'synonyms' : undefined;
}

/** Names that tell people about a folder. */
const README = /^README/;

/** Files that lie beside articles and are none: of editors, file systems and desktops, and pictures. */
const IGNORED = [
  // Hidden: .git, .DS_Store, .story.md.swp, and the links of Kubernetes' volumes (..data).
  /^\./,
  // Backups and files that an editor has open: story.md~, #story.md#, story.md.bak.
  /~$|^#.*#$|\.(?:sw[a-p]|bak|orig|tmp)$/i,
  /^(?:lost\+found|Thumbs\.db|desktop\.ini)$/i,
  /\.(?:avif|gif|heic|jpe?g|png|svg|tiff?|webp)$/i,
];

/** True for a file that is ignored silently. */
export const isReadme = (name: string): boolean => README.test(name);

/** True for a file that is ignored, and named in the log. */
export const isIgnored = (name: string): boolean => IGNORED.some((pattern) => pattern.test(name));

/** Near misses of the names of corpus files, and what they should end in. */
const NEAR_MISSES: readonly (readonly [pattern: RegExp, remedy: string])[] = [
  [/^synonyms?\.ya?ml$/i, 'rename it to synonyms.yaml'],
  [/[._-]questions?\.ya?ml$/i, 'a question bank ends in .questions.yaml'],
  [/\.(?:md|markdown|mdown|mkdn?)$/i, 'an article with front matter ends in .md'],
  [/\.(?:txt|text)$/i, 'an article without front matter ends in .txt'],
];

/** States how a file that is no corpus file should be named, or that it should be moved away. */
export function unknownFileRemedy(name: string): string {
  const remedy = NEAR_MISSES.find(([pattern]) => pattern.test(name))?.[1];
  return (
    remedy ??
    'it is neither an article (.md, .txt), a question bank (.questions.yaml) nor synonyms.yaml; rename it, or move it away'
  );
}

/**
 * The first line, counted from 1, that is not UTF-8. Lines can be looked at one by one: no longer sequence has a line feed in
 * it.
 */
function firstInvalidLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
    if (!isUtf8(bytes.subarray(start, end))) break;
    start = end + 1;
    line += 1;
  }
  return line;
}

/** The text of a file as it is, or a diagnostic at the line of the first byte that is not UTF-8. */
export function decodeUtf8({ path, bytes }: SourceFile): string | Diagnostic[] {
  if (isUtf8(bytes)) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const line = firstInvalidLine(bytes);
  return [{ path, line, field: '', message: 'is not UTF-8 text from here on; save the file as UTF-8' }];
}

/** The text of a file in canonical form, with the lines of the file, or a diagnostic if it is not UTF-8. */
export function readText(file: SourceFile): string | Diagnostic[] {
  const decoded = decodeUtf8(file);
  return typeof decoded === 'string' ? toCanonicalForm(decoded) : decoded;
}
