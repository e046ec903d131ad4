import { words } from '../../util/word-list.ts';

/** English adjectives that ask for a physical quantity behind "how": "how deep is the cave". Written for this project. */
export const MEASURE_ADJECTIVES = words(
  'tall deep shallow wide broad narrow thick thin heavy far fast hot cold steep',
);

/** Those that may ask for any number: "how big is the surplus". */
export const SIZE_ADJECTIVES = words('big large small high low');

/** Nouns for physical quantities: "what is the depth of the cave". */
export const MEASURE_NOUNS = words(`
  size height length width depth weight distance speed temperature altitude elevation thickness diameter
`);
