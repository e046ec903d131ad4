import { StartupError } from '../../errors.ts';

/** In bytes: saved pages of news sites have 0.1 to 3 MB, without their pictures. */
export const MAX_PAGE_SIZE = 10_000_000;

/**
 * The length of the prescan for a page's encoding, in bytes: browsers look at the first KB, but saved pages may have a comment
 * before it.
 */
const PRESCAN_LENGTH = 4096;

/** Files that are saved pages of other kinds, or no pages, by their first bytes. */
const OTHER_FORMATS: readonly (readonly [format: string, ...beginnings: string[]])[] = [
  ['a PDF', '%PDF'],
  ['a web archive (MHTML)', 'From: <Saved by ', 'MIME-Version:', 'Content-Type: multipart/'],
  ['a web archive (.webarchive)', 'bplist00'],
  ['a compressed file', '\x1F\x8B', 'PK\x03\x04'],
  ['a picture', '\x89PNG', '\xFF\xD8\xFF', 'GIF8', 'RIFF'],
];

/**
 * Windows-1252 where it differs from ISO 8859-1: the characters of the bytes 0x80 to 0x9F, and U+FFFD for those it has not.
 *
 * @see https://encoding.spec.whatwg.org/windows-1252.html
 */
const WINDOWS_1252 = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';
const FIRST_C1_CONTROL = 0x80;

/** Several versions of Node.js decode windows-1252 as ISO 8859-1, where curly quotation marks are control characters. */
const fromWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\x80-\x9F]/g, (c) => WINDOWS_1252.charAt(c.charCodeAt(0) - FIRST_C1_CONTROL));

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** The encoding that a page declares, as a label: https://encoding.spec.whatwg.org/#names-and-labels */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const beginning = Buffer.from(bytes.subarray(0, PRESCAN_LENGTH)).toString('latin1');
  return /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(beginning)?.[1]?.toLowerCase();
}

/** The text of bytes in UTF-8; `undefined` if they are not. */
function fromUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The text of bytes in an encoding; `undefined` if there is no such encoding. */
function fromEncoding(bytes: Uint8Array, label: string): string | undefined {
  try {
    const decoder = new TextDecoder(label);
    return decoder.encoding === 'windows-1252' ? fromWindows1252(bytes) : decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** True for bytes that are UTF-8 but for a few, as where a page was cut or put together from parts. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const decoded = new TextDecoder('utf-8').decode(bytes);
  const damaged = decoded.match(/\uFFFD/g)?.length ?? 0;
  const other = decoded.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return damaged < other;
}

/**
 * Decodes a saved page: by its byte order mark, as UTF-8 if it is that, by the encoding that it declares, and otherwise as
 * windows-1252. UTF-8 comes before the declaration, because browsers convert pages that they save.
 *
 * @param name of the file, for messages
 * @throws StartupError when it is empty, larger than {@link MAX_PAGE_SIZE}, or of another format
 */
export function decodePage(bytes: Uint8Array, name: string): string {
  if (bytes.length > MAX_PAGE_SIZE) throw tooLarge(name);
  const beginning = Buffer.from(bytes.subarray(0, 64)).toString('latin1').trimStart();
  const [format] =
    OTHER_FORMATS.find(([, ...marks]) => marks.some((mark) => beginning.startsWith(mark))) ?? [];
  if (format !== undefined) {
    throw new StartupError(`${name} is ${format}; save the page again as “Webpage, HTML only”.`);
  }
  const mark = byteOrderMark(bytes);
  const text = mark === undefined ? fromBytes(bytes) : new TextDecoder(mark).decode(bytes);
  if (text.trim() === '')
    throw new StartupError(`${name} is empty; give a page that was saved as “Webpage, HTML only”.`);
  if (text.includes('\0')) throw new StartupError(`${name} is no page: it has characters that no text has.`);
  return text;
}

function fromBytes(bytes: Uint8Array): string {
  const declared = declaredEncoding(bytes);
  const isDeclaredUtf8 = declared === undefined || /^utf-?8$/.test(declared);
  const other = isDeclaredUtf8 ? undefined : fromEncoding(bytes, declared);
  const damaged = isDamagedUtf8(bytes) ? new TextDecoder('utf-8').decode(bytes) : undefined;
  return fromUtf8(bytes) ?? other ?? damaged ?? fromWindows1252(bytes);
}

/** @param name of the file */
export function tooLarge(name: string): StartupError {
  return new StartupError(
    `${name} has more than ${MAX_PAGE_SIZE / 1_000_000} MB; save the page as “Webpage, HTML only”, without its pictures.`,
  );
}
