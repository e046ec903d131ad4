import { MAX_ARTICLE_ID_LENGTH } from '../../corpus/article.ts';
import { normalize } from '../../text/normalize.ts';

/** Letters that have no decomposition in Unicode. */
const ASCII_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ł', 'l'],
  ['þ', 'th'],
  ['ı', 'i'],
]);

/** A text in lower-case letters, digits, and hyphens, cut after a word; empty if it has no letter of that kind. */
function slugOf(text: string): string {
  const slug = normalize(text)
    .replace(/[^\0-\x7F]/g, (letter) => ASCII_LETTERS.get(letter) ?? letter)
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug.length <= MAX_ARTICLE_ID_LENGTH) return slug;
  const cut = slug.slice(0, MAX_ARTICLE_ID_LENGTH + 1);
  return cut.slice(0, cut.includes('-') ? cut.lastIndexOf('-') : MAX_ARTICLE_ID_LENGTH);
}

/** Numbers and keys at either end of an address's segment: `-13460`, `-20260203`, `-c20d7l2k9xo`. */
const KEY = /^(?:\d{4,}|\d{1,2}|(?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]{8,})$/;

/** A segment of an address without keys; empty unless it has two words at least. */
function wordsOfSegment(segment: string): string {
  const words = slugOf(segment.replace(/\.(?:s?html?|php|aspx?|jsp|amp|ece|cms)$/i, '')).split('-');
  while (words.length > 0 && KEY.test(words.at(-1) ?? '')) words.pop();
  return words.length > 1 ? words.join('-') : '';
}

/** Empty for a segment that is not encoded rightly. */
function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return '';
  }
}

/**
 * An id for an article: the words of the last part of its address that has some, or its title.
 *
 * @returns an id as front matter takes it; empty if neither has letters of the Latin alphabet
 */
export function articleIdFrom(url: string, title: string): string {
  const segments = new URL(url).pathname.split('/').map(decodeSegment).toReversed();
  return segments.map(wordsOfSegment).find((words) => words !== '') ?? slugOf(title);
}
