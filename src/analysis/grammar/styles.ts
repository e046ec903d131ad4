/** Styles: what holders of an office are called after a possessive (https://en.wikipedia.org/wiki/Style_(form_of_address)). */

import { STYLES } from '../../lexicon/styles.ts';
import { isPersonalPossessive } from './pronouns.ts';

const OFFICES: ReadonlyMap<string, readonly string[]> = new Map(
  STYLES.map(([style = '', ...offices]) => [style, offices]),
);

/** The offices whose holders have a style, in lower case; none for other words. */
export const officesOfStyle = (style: string): readonly string[] => OFFICES.get(style) ?? [];

/** True for a possessive in lower case and the style after it: "Her | Majesty", "Su | Santidad". */
export const isStyle = (possessive: string, style: string): boolean =>
  isPersonalPossessive(possessive) && OFFICES.has(style);
