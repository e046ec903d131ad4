import { LANGUAGE_MARKERS as ENGLISH_MARKERS } from '../lexicon/en/language-markers.ts';
import { STOP_WORDS as ENGLISH_STOP_WORDS } from '../lexicon/en/stop-words.ts';
import { LANGUAGE_MARKERS as SPANISH_MARKERS } from '../lexicon/es/language-markers.ts';
import { STOP_WORDS as SPANISH_STOP_WORDS } from '../lexicon/es/stop-words.ts';
import type { Language } from './language.ts';
import { normalize } from './normalize.ts';

/** Characters at the beginning of a text that its language is detected from. */
const MAX_SAMPLE_LENGTH = 20_000;

/** A lower-case word with a letter that only Spanish has; names have one in English texts too. */
const SPANISH_LETTER = /^\p{Ll}*[áíóúñ]/u;

const normalizedSet = (...words: readonly string[]): ReadonlySet<string> => new Set(words.map(normalize));
const ENGLISH_FUNCTION_WORDS = normalizedSet(...ENGLISH_MARKERS, ...ENGLISH_STOP_WORDS);
const SPANISH_FUNCTION_WORDS = normalizedSet(...SPANISH_MARKERS, ...SPANISH_STOP_WORDS);

const wordsOf = (text: string): string[] => text.slice(0, MAX_SAMPLE_LENGTH).match(/\p{L}+/gu) ?? [];

function countMarkers(words: readonly string[]): Record<Language, number> {
  const count = (markers: ReadonlySet<string>): number =>
    words.filter((word) => markers.has(word.toLowerCase())).length;
  return { es: count(SPANISH_MARKERS), en: count(ENGLISH_MARKERS) };
}

/** So many more function words make a paragraph one of another language than its article. */
const MARKER_MARGIN = 2;

/** The language of a paragraph: that of its article, unless function words of another prevail. */
export function detectParagraphLanguage(text: string, ofArticle: Language): Language {
  const counts = countMarkers(wordsOf(text));
  const other = ofArticle === 'es' ? 'en' : 'es';
  return counts[other] - counts[ofArticle] >= MARKER_MARGIN ? other : ofArticle;
}

/** The language that a text is written in, by its most frequent function words. Default: English. */
export function detectLanguage(text: string): Language {
  const words = wordsOf(text);
  const { es: spanish, en: english } = countMarkers(words);
  if (spanish !== english) return spanish > english ? 'es' : 'en';
  // A short text may have no marker, or as many of both: «Hemos ganado», afirmó.
  return words.some((word) => SPANISH_LETTER.test(word)) ? 'es' : 'en';
}

/** The evidence for one language has to be so many times that for the other. */
const CLEAR_RATIO = 2;

/** The Spanish article of a name, which English texts have too: "La Guajira", "El País". */
const ARTICLE_OF_NAME = /(?<!\p{L})(?:El|La|Los|Las)(?= \p{Lu})/gu;

/** The language that a question is clearly in; `undefined` if its words do not tell. */
export function detectQuestionLanguage(question: string): Language | undefined {
  const words = wordsOf(question.replace(ARTICLE_OF_NAME, ''));
  const normalized = words.map(normalize);
  const count = (own: ReadonlySet<string>, other: ReadonlySet<string>): number =>
    normalized.filter((word) => own.has(word) && !other.has(word)).length;
  const english = count(ENGLISH_FUNCTION_WORDS, SPANISH_FUNCTION_WORDS);
  // Once only: a name typed in lower case may have several.
  const hasSpanishLetter = words.some(
    (word) => SPANISH_LETTER.test(word) && !SPANISH_FUNCTION_WORDS.has(normalize(word)),
  );
  const spanish =
    count(SPANISH_FUNCTION_WORDS, ENGLISH_FUNCTION_WORDS) +
    (/[¿¡]/u.test(question) ? 1 : 0) +
    (hasSpanishLetter ? 1 : 0);
  if (spanish >= CLEAR_RATIO * english && spanish > 0) return 'es';
  return english >= CLEAR_RATIO * spanish && english > 0 ? 'en' : undefined;
}

/** The language of normalized words, by the stop words that only one language has. Default: English. */
export function detectQueryLanguage(words: readonly string[]): Language {
  let spanish = 0;
  for (const word of words) {
    if (SPANISH_STOP_WORDS.has(word) && !ENGLISH_STOP_WORDS.has(word)) spanish += 1;
    else if (ENGLISH_STOP_WORDS.has(word) && !SPANISH_STOP_WORDS.has(word)) spanish -= 1;
  }
  return spanish > 0 ? 'es' : 'en';
}
