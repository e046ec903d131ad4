/** Quotations that an article repeats, in a headline or a summary: whoever says the words at one place says them at the other. */

/** A shorter quotation may be anybody's, but in a title. */
const MIN_WORDS = 4;
const MIN_WORDS_IN_TITLE = 2;

const quotedWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .match(/[\p{L}\p{M}\p{N}']+/gu) ?? [];

/**
 * The speakers of quotations, those without one given that of the quotation that has the same words.
 *
 * @param texts the words of each
 * @param titleCount the number of quotations in the first paragraph, where an article without front matter has its title
 * @param speakers by the same index
 * @param isUnnamed true for those of somebody without a name, who stay so
 */
export function speakersOfRepeated<T>(
  texts: readonly string[],
  titleCount: number,
  speakers: readonly (T | undefined)[],
  isUnnamed: readonly boolean[],
): (T | undefined)[] {
  const keys = texts.map((text) => ` ${quotedWords(text).join(' ')} `);
  return speakers.map((speaker, i) => {
    const key = keys[i] ?? '';
    const minWords = i < titleCount ? MIN_WORDS_IN_TITLE : MIN_WORDS;
    if (speaker !== undefined || isUnnamed[i] || key.trim().split(' ').length < minWords) return speaker;
    const same = new Set(speakers.filter((other, k) => other !== undefined && keys[k]?.includes(key)));
    const [only] = same;
    return same.size === 1 ? only : undefined;
  });
}
