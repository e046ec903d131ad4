import { CARDINAL_WORDS } from '../../lexicon/en/cardinal-words.ts';

const ENGLISH_CARDINALS: ReadonlySet<string> = new Set(CARDINAL_WORDS);

/** True for an English word for a number or a quantity, in lower case: "five", "dozens". */
export const isEnglishCardinal = (word: string): boolean => ENGLISH_CARDINALS.has(word);
