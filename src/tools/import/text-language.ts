import { LANGUAGE_MARKERS as ENGLISH_MARKERS } from '../../lexicon/en/language-markers.ts';
import { LANGUAGE_MARKERS as SPANISH_MARKERS } from '../../lexicon/es/language-markers.ts';
import { LANGUAGES, type Language } from '../../text/language.ts';

/** The share of words that every text of a language has, from which on a text is surely in it. */
const MIN_MARKER_SHARE = 0.2;
/** The words for one language have to be so many times those for the other. */
const CLEAR_RATIO = 3;

const MARKERS: Readonly<Record<Language, ReadonlySet<string>>> = { en: ENGLISH_MARKERS, es: SPANISH_MARKERS };

/** The language that a text is clearly in; `undefined` if it is in another than Acta's, or in both. */
export function clearLanguageOf(text: string): Language | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const share = (language: Language): number =>
    words.filter((word) => MARKERS[language].has(word)).length / Math.max(words.length, 1);
  return LANGUAGES.find((language) =>
    LANGUAGES.every(
      (other) =>
        other === language ||
        (share(language) >= MIN_MARKER_SHARE && share(language) >= CLEAR_RATIO * share(other)),
    ),
  );
}
