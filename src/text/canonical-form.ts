/**
 * The one form that text is brought to when a file is read. What looks the same is then the same: names, words and quotations are
 * found whatever a content management system or an editor has put between the letters.
 */

/** Characters that are removed: invisible, and without a meaning in Spanish and English. */
const REMOVED: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['soft hyphens', /\u00AD/g],
  // Joiners hold emoji together, and have a meaning in other scripts.
  [
    'zero-width characters',
    /[\u200B\u2060\uFEFF]|(?<=\p{Script=Latin})[\u200C\u200D]+(?=\p{Script=Latin})/gu,
  ],
  ['direction marks', /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g],
];

/** Latin ligatures of typesetting, which compatibility decomposition takes apart (ﬁ, ﬀ, ﬆ); æ and œ are letters. */
const LIGATURE = /[\uFB00-\uFB06]/g;

/** The change of a text by one rule. */
export interface FormChange {
  /** In the plural, like "soft hyphens". */
  readonly kind: string;
  /** How often it applied. */
  readonly count: number;
}

export interface CanonicalForm {
  readonly text: string;
  /** Those rules that applied. */
  readonly changes: readonly FormChange[];
}

/** Brings a text to Unicode's normalization form C, without invisible characters, and with ligatures as letters. */
export function toCanonicalForm(text: string): CanonicalForm {
  let form = text;
  const changes: FormChange[] = [];
  const apply = (kind: string, pattern: RegExp, replace: (match: string) => string): void => {
    let count = 0;
    form = form.replace(pattern, (match) => {
      const replaced = replace(match);
      if (replaced !== match) count += 1;
      return replaced;
    });
    if (count > 0) changes.push({ kind, count });
  };
  for (const [kind, pattern] of REMOVED) apply(kind, pattern, () => '');
  apply('ligatures', LIGATURE, (ligature) => ligature.normalize('NFKC'));
  // A letter with what may be composed with it. What is composed already stays.
  apply('decomposed letters', /\P{M}\p{M}+/gu, (letter) => letter.normalize('NFC'));
  return { text: form.normalize('NFC'), changes };
}
