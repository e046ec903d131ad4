import { words } from '../../util/word-list.ts';

/** English words for numbers and quantities, which count something. Written for this project. */
export const CARDINAL_WORDS = words(`
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
  sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
  hundred hundreds thousand thousands million millions billion billions half third quarter dozen dozens
  twice several
`);
