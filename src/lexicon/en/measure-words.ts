import { words } from '../../util/word-list.ts';
import type { MeasureWords } from '../measure-units.ts';

/** English adjectives and adverbs that ask for a quantity after "how": "how deep is the cave". Written for this project. */
export const MEASURE_ADJECTIVES: readonly MeasureWords[] = [
  { quantities: ['length'], dimension: 'height', words: words('tall') },
  { quantities: ['length'], dimension: 'depth', words: words('deep shallow') },
  { quantities: ['length'], dimension: 'width', words: words('wide broad') },
  { quantities: ['length'], dimension: 'thickness', words: words('thick') },
  { quantities: ['length'], dimension: 'distance', words: words('far') },
  { quantities: ['weight'], words: words('heavy') },
  { quantities: ['temperature'], words: words('hot cold warm') },
  { quantities: ['angle', 'share'], words: words('steep') },
  { quantities: ['speed', 'duration', 'share'], words: words('fast slow quickly slowly') },
];

/** Adjectives that may ask for any number: "how big is the surplus". */
export const SIZE_ADJECTIVES = words('big large small high low narrow thin');

/** Words that tell a dimension only beside a unit of length, and ask for other quantities, or for none: "40 metres | long". */
export const DIMENSION_WORDS: readonly MeasureWords[] = [
  { quantities: ['length'], dimension: 'length', words: words('long') },
  { quantities: ['length'], dimension: 'height', words: words('high') },
  { quantities: ['length'], dimension: 'width', words: words('across') },
  { quantities: ['length'], dimension: 'distance', words: words('away apart') },
];

/** Nouns for quantities: "what is the depth of the cave". */
export const MEASURE_NOUNS: readonly MeasureWords[] = [
  { quantities: ['length'], dimension: 'height', words: words('height altitude elevation') },
  { quantities: ['length'], dimension: 'length', words: words('length') },
  { quantities: ['length'], dimension: 'width', words: words('width diameter') },
  { quantities: ['length'], dimension: 'depth', words: words('depth') },
  { quantities: ['length'], dimension: 'distance', words: words('distance') },
  { quantities: ['length'], dimension: 'thickness', words: words('thickness') },
  { quantities: ['area'], words: words('surface') },
  { quantities: ['volume'], words: words('volume') },
  { quantities: ['weight'], words: words('weight') },
  { quantities: ['temperature'], words: words('temperature') },
  { quantities: ['speed'], words: words('speed') },
];

/** Nouns that may be any number: "what is the size of the surplus". */
export const SIZE_NOUNS = words('size capacity population rank score');

/** Verbs that ask for a quantity after "how much": "how much does it weigh". */
export const MEASURE_VERBS: readonly MeasureWords[] = [
  { quantities: ['weight'], words: words('weigh weighs weighed') },
];
