/**
 * The form in which the texts of the corpus are kept, whatever they were copied from: Unicode's NFC,
 * ligatures as letters, and none of the invisible characters that are no part of a word. Words that look the
 * same are the same.
 *
 * @see https://unicode.org/reports/tr15/
 * @see https://unicode.org/reports/tr31/#Layout_and_Format_Control_Characters
 */

/** A step on the way to the form. */
interface Step {
  /** The characters that it replaces, in the plural. */
  readonly characters: string;
  apply(text: string): string;
  /** The number of characters that it changes. */
  count(text: string): number;
}

/** Characters of one kind, and how many of them a text had. */
export interface ChangedCharacters {
  /** In the plural: "soft hyphens". */
  readonly characters: string;
  readonly count: number;
}

/** @param replacement of a match, from its offset in the text */
function replacing(
  characters: string,
  pattern: RegExp,
  replacement: (match: string, offset: number, text: string) => string,
): Step {
  return {
    characters,
    apply: (text) => text.replace(pattern, replacement),
    count: (text) =>
      [...text.matchAll(pattern)].filter(({ 0: match, index }) => replacement(match, index, text) !== match)
        .length,
  };
}

/** A letter or vowel sign of a script that may need joiners, or zero-width spaces between words. */
const JOINING_LETTER =
  /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}])[\p{L}\p{M}]/u;
const AFTER_JOINING_LETTER = new RegExp(`${JOINING_LETTER.source}\\p{Script=Inherited}*$`, 'u');
const BEFORE_JOINING_LETTER = new RegExp(`^${JOINING_LETTER.source}`, 'u');
const AFTER_EMOJI = /\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F)*$/u;
const BEFORE_EMOJI = /^\p{Extended_Pictographic}/u;

/** The UTF-16 units beside a zero-width character that are looked at. */
const CONTEXT_LENGTH = 8;

/** True for the joiner of an emoji sequence, and beside letters of scripts that may need the character. */
function isNeeded(character: string, offset: number, text: string): boolean {
  const before = text.slice(Math.max(0, offset - CONTEXT_LENGTH), offset);
  const after = text.slice(offset + character.length, offset + character.length + CONTEXT_LENGTH);
  if (AFTER_JOINING_LETTER.test(before) || BEFORE_JOINING_LETTER.test(after)) return true;
  return character === '\u200D' && AFTER_EMOJI.test(before) && BEFORE_EMOJI.test(after);
}

/** A letter with the marks after it. `Intl.Segmenter` copies the whole text for each. */
const CHARACTER_WITH_MARKS = /\P{M}?\p{M}+|\P{M}/gu;

/** In this order: characters between a letter and its mark have to be gone before they are composed. */
const STEPS: readonly Step[] = [
  replacing('byte order marks', /\uFEFF/g, () => ''),
  replacing('soft hyphens', /\u00AD/g, () => ''),
  // English and Spanish are written from left to right; words of other scripts are reordered by their
  // letters.
  replacing('bidirectional controls', /\p{Bidi_Control}/gu, () => ''),
  replacing('zero-width characters', /[\u200B-\u200D\u2060]/g, (character, offset, text) =>
    isNeeded(character, offset, text) ? character : '',
  ),
  // Not æ and œ, which are letters.
  replacing('ligatures', /[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC')),
  {
    characters: 'characters not in NFC',
    apply: (text) => text.normalize('NFC'),
    count: (text) =>
      (text.match(CHARACTER_WITH_MARKS) ?? []).filter((match) => match.normalize('NFC') !== match).length,
  },
];

/**
 * A text in NFC, without invisible characters inside words, and with ligatures as letters. Line ends stay.
 */
export function toCanonicalForm(text: string): string {
  return STEPS.reduce((changed, { apply }) => apply(changed), text);
}

/** The characters of a text that {@link toCanonicalForm} changes, by kind; none for a text in that form. */
export function findChangedCharacters(text: string): ChangedCharacters[] {
  let changed = text;
  return STEPS.flatMap(({ characters, apply, count: countIn }) => {
    const count = countIn(changed);
    changed = apply(changed);
    return count > 0 ? [{ characters, count }] : [];
  });
}
