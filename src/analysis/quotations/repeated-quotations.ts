/**
 * Quotations that an article repeats, in a headline or a summary: whoever says the words at one place says them at the other.
 */

import { addTo } from '../../util/add-to.ts';
import { onlyOf } from '../../util/only-of.ts';

/** A shorter quotation may be anybody's, but in a title. */
const MIN_WORDS = 4;
const MIN_WORDS_IN_TITLE = 2;

const quotedWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .match(/[\p{L}\p{M}\p{N}']+/gu) ?? [];

/** The words of quotations with their speakers, found by any {@link MIN_WORDS} words that follow one another. */
class AttributedWords<T> {
  readonly #speakers = new Map<string, Set<T>>();
  readonly #byWindow = new Map<string, Set<string>>();

  add(words: readonly string[], speaker: T): void {
    const key = keyOf(words);
    const isKnown = this.#speakers.has(key);
    addTo(this.#speakers, key, speaker);
    if (isKnown) return;
    for (let at = 0; at + MIN_WORDS <= words.length; at += 1) {
      addTo(this.#byWindow, keyOf(words.slice(at, at + MIN_WORDS)), key);
    }
  }

  /** The only speaker of quotations that have the words. */
  speakerOf(words: readonly string[]): T | undefined {
    const key = keyOf(words);
    // A title is short, and the only one.
    const isShort = words.length < MIN_WORDS;
    const candidates = isShort
      ? this.#speakers.keys()
      : (this.#byWindow.get(keyOf(words.slice(0, MIN_WORDS))) ?? []);
    const found = new Set<T>();
    for (const candidate of candidates) {
      if (!candidate.includes(key)) continue;
      for (const speaker of this.#speakers.get(candidate) ?? []) found.add(speaker);
    }
    return onlyOf(found);
  }
}

/** Words as a string in which others are found as whole words. */
const keyOf = (words: readonly string[]): string => ` ${words.join(' ')} `;

/**
 * The speakers of quotations, those without one given that of the quotation that has the same words; in a title, also those of
 * somebody who may be no person: "Government resigns: “…”".
 *
 * @param texts the words of each
 * @param inTitle true for those in a heading or the first paragraph, where an article without front matter has its title
 * @param speakers by the same index
 * @param isUnnamed true for those of somebody without a name, who stay so
 * @param isPerson true for a speaker who surely is a person
 */
export function speakersOfRepeated<T>(
  texts: readonly string[],
  inTitle: readonly boolean[],
  speakers: readonly (T | undefined)[],
  isUnnamed: readonly boolean[],
  isPerson: (speaker: T) => boolean,
): (T | undefined)[] {
  const words = texts.map(quotedWords);
  const [inText, anywhere] = [new AttributedWords<T>(), new AttributedWords<T>()];
  for (const [i, speaker] of speakers.entries()) {
    if (speaker === undefined) continue;
    anywhere.add(words[i] ?? [], speaker);
    if (!inTitle[i]) inText.add(words[i] ?? [], speaker);
  }
  return speakers.map((speaker, i) => {
    const own = words[i] ?? [];
    const isTitle = inTitle[i] === true;
    if (isUnnamed[i] || own.length < (isTitle ? MIN_WORDS_IN_TITLE : MIN_WORDS)) return speaker;
    if (isTitle && speaker !== undefined)
      return isPerson(speaker) ? speaker : (inText.speakerOf(own) ?? speaker);
    return speaker ?? anywhere.speakerOf(own);
  });
}
