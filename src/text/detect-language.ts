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

const sampleWords = (text: string): string[] => text.slice(0, MAX_SAMPLE_LENGTH).match(/\p{L}+/gu) ?? [];

function countMarkers(words: readonly string[]): Record<Language, number> {
  const count = (markers: ReadonlySet<string>): number =>
    words.filter((word) => markers.has(word.toLowerCase())).length;
  return { es: count(SPANISH_MARKERS), en: count(ENGLISH_MARKERS) };
}

/** Minimum lead, in function words, of another language over that of the article. */
const MARKER_MARGIN = 2;

/** The language of a paragraph: that of its article, unless function words of another prevail. */
export function detectParagraphLanguage(text: string, ofArticle: Language): Language {
  const counts = countMarkers(sampleWords(text));
  const other = ofArticle === 'es' ? 'en' : 'es';
  return counts[other] - counts[ofArticle] >= MARKER_MARGIN ? other : ofArticle;
}

/** The language that a text is written in, by its most frequent function words. Default: English. */
export function detectLanguage(text: string): Language {
  const words = sampleWords(text);
  const { es: spanish, en: english } = countMarkers(words);
  if (spanish !== english) return spanish > english ? 'es' : 'en';
  // A short text may have no marker, or as many of both: «Hemos ganado», afirmó.
  return words.some((word) => SPANISH_LETTER.test(word)) ? 'es' : 'en';
}

/**
 * Minimum ratio of the evidence for one language to that for the other, in a question and on a whole page.
 */
const CLEAR_RATIO = { question: 2, page: 3 } as const;
/** Minimum share of function words of a text in a language: in one of a third language they are few. */
const MIN_MARKER_SHARE = 0.2;

/** The language that a page is clearly in; `undefined` if it is in another than Acta's, or in both. */
export function detectPageLanguage(text: string): Language | undefined {
  const words = text.match(/\p{L}+/gu) ?? [];
  const counts = countMarkers(words);
  const isClear = (own: Language, other: Language): boolean =>
    counts[own] >= MIN_MARKER_SHARE * words.length && counts[own] >= CLEAR_RATIO.page * counts[other];
  if (words.length === 0) return undefined;
  if (isClear('en', 'es')) return 'en';
  return isClear('es', 'en') ? 'es' : undefined;
}

/** The Spanish article of a name, which English texts have too: "La Guajira", "El País". */
const ARTICLE_OF_NAME = /(?<!\p{L})(?:El|La|Los|Las)(?= \p{Lu})/gu;

/** The language that a question is clearly in; `undefined` if its words do not tell. */
export function detectQuestionLanguage(question: string): Language | undefined {
  const words = sampleWords(question.replace(ARTICLE_OF_NAME, ''));
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
  if (spanish >= CLEAR_RATIO.question * english && spanish > 0) return 'es';
  return english >= CLEAR_RATIO.question * spanish && english > 0 ? 'en' : undefined;
}
