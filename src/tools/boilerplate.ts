/** Recognizes lines around a story: teasers, bylines, and the like. What they begin with is in src/lexicon. */

import { AMBIGUOUS_BOILERPLATE, BOILERPLATE_PHRASES } from '../lexicon/boilerplate-phrases.ts';
import { normalize } from '../text/normalize.ts';

/** What a line around a story is. */
export type Boilerplate = keyof typeof BOILERPLATE_PHRASES;

/** In UTF-16 units. A longer line is a paragraph. */
const MAX_LINE_LENGTH = 160;
const MAX_BYLINE_WORDS = 8;

/** "AP Photo/John Doe", "(Reuters)", "© EFE" at the end of a line. */
const CREDIT_AT_END =
  /(?:\((?:photo|foto|image|imagen|credit|crédito)\b[^)]*\)\.?|\b(?:AP Photo|AFP|EFE|Reuters|Getty Images|Shutterstock|Unsplash)\b.{0,25}(?<!\.)|©.*)$/i;
const COPYRIGHT = /^(?:©|\(c\)\s)/i;
const SENTENCE_END = /[.!?…]["”»’')]*$/;

/** The words that a line begins with, up to a colon, dash or bar, or all of a short line. */
function openings(line: string): string[] {
  const words = normalize(line)
    .replace(/[^\p{L}\p{N}:|–—-]+/gu, ' ')
    .trim();
  const [label = ''] = words.split(/\s*[:|–—]\s*|\s-\s/u);
  return [label, words];
}

const startsWith = (text: string, phrase: string): boolean =>
  text === phrase || text.startsWith(`${phrase} `);

/** True for words before a colon or a dash, or that are all of a line. */
const isLabel = (label: string, phrase: string): boolean => label === phrase;

/** A name or two behind "By": every long word has a capital letter. */
function isByline(line: string): boolean {
  const words = line.split(/\s+/).slice(1);
  return (
    words.length > 0 &&
    words.length <= MAX_BYLINE_WORDS &&
    words.every((word) => word.length <= 3 || /^\P{L}*[\p{Lu}\d]/u.test(word))
  );
}

function matches(kind: Boilerplate, line: string, label: string, words: string): boolean {
  return BOILERPLATE_PHRASES[kind].some((phrase) => {
    if (kind === 'byline' && (phrase === 'by' || phrase === 'por'))
      return startsWith(words, phrase) && isByline(line);
    if (isLabel(label, phrase)) return true;
    return !AMBIGUOUS_BOILERPLATE.has(phrase) && startsWith(words, phrase);
  });
}

/** What a line is, if it is not a part of the story. A long line is always a part of it. */
export function classifyBoilerplate(line: string): Boilerplate | undefined {
  if (line.length > MAX_LINE_LENGTH) return undefined;
  if (COPYRIGHT.test(line)) return 'sharing';
  const [label = '', words = ''] = openings(line);
  const kinds: readonly Boilerplate[] = ['teaser', 'subscription', 'sharing', 'byline', 'caption'];
  const kind = kinds.find((each) => matches(each, line, label, words));
  if (kind) return kind;
  return CREDIT_AT_END.test(line) && !SENTENCE_END.test(line.replace(CREDIT_AT_END, ''))
    ? 'caption'
    : undefined;
}
