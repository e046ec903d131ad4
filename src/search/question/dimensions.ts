/** Dimensions of lengths: “40 metres tall” is a height, which is no answer to “how wide”. */

import { UNITS as ENGLISH_UNITS } from '../../lexicon/en/measure-units.ts';
import * as ENGLISH from '../../lexicon/en/measure-words.ts';
import { UNITS as SPANISH_UNITS } from '../../lexicon/es/measure-units.ts';
import * as SPANISH from '../../lexicon/es/measure-words.ts';
import type { Dimension, MeasureWords } from '../../lexicon/measure-units.ts';
import { normalize } from '../../text/normalize.ts';
import type { Span } from '../../text/span.ts';
import { alternation } from '../../util/word-list.ts';

const dimensionsOf = (lists: readonly MeasureWords[]): [word: string, dimension: Dimension][] =>
  lists.flatMap(({ dimension, words }) =>
    dimension ? words.map((word): [string, Dimension] => [normalize(word), dimension]) : [],
  );

const NOUNS = dimensionsOf([...ENGLISH.MEASURE_NOUNS, ...SPANISH.MEASURE_NOUNS]);
const DIMENSIONS: ReadonlyMap<string, Dimension> = new Map([
  ...dimensionsOf([...ENGLISH.MEASURE_ADJECTIVES, ...ENGLISH.DIMENSION_WORDS, ...SPANISH.MEASURE_ADJECTIVES]),
  ...NOUNS,
]);
const WORD = alternation(DIMENSIONS.keys());
const UNIT = alternation([...ENGLISH_UNITS.length, ...SPANISH_UNITS.length].map(normalize));

/** After a measure: “40 metres | tall”, “40-metre-|high”, “40 metres | in height”, “40 metros | de alto”. */
const BEHIND = new RegExp(`^[-\\s](?:in\\s|de\\s)?(?<word>${WORD})\\b`);
/** Before one: “a height of about | 40 metres”, “su altura es de | 40 metros”. */
const BEFORE = new RegExp(
  `\\b(?<word>${alternation(NOUNS.map(([word]) => word))})(?:\\s[a-z]+)?\\s(?:of|de|is|was|es|era)\\s(?:[a-z]+\\s){0,2}$`,
);

const dimensionIn = (pattern: RegExp, text: string): Dimension | undefined =>
  DIMENSIONS.get(pattern.exec(text)?.groups?.['word'] ?? '');

/** The dimension that the words beside a measure tell; nothing for “the 40-metre tower”. */
export const dimensionOf = (sentence: string, { start, end }: Span): Dimension | undefined =>
  dimensionIn(BEHIND, normalize(sentence.slice(end))) ??
  dimensionIn(BEFORE, normalize(sentence.slice(0, start)));

/**
 * Before the dimension that a question asks for: “how | deep”, “what is the | depth”, “cuánto mide | de ancho”, “how many
 * metres | long”.
 */
const ASKING = `(?:how|tan|(?:what|which|que|cual)(?:'?s| is| was| es| era)?(?: the| el| la)?|de|in|${UNIT})`;
/** “How far down” asks for a depth, or a height. */
const ASKED = new RegExp(`\\b${ASKING} (?<word>${WORD})\\b(?! (?:down|up|below|above)\\b)`);

/** The dimension that a question for a length asks for, normalized. */
export const dimensionAsked = (question: string): Dimension | undefined => dimensionIn(ASKED, question);

/** Dimensions of a route, either of which answers for the other. */
const OF_A_WAY: ReadonlySet<Dimension> = new Set(['length', 'distance']);

/** True for a length that may be of the dimension that is asked for, or of an unknown one. */
export const isOfDimension = (dimension: Dimension | undefined, asked: Dimension | undefined): boolean =>
  dimension === undefined ||
  asked === undefined ||
  dimension === asked ||
  (OF_A_WAY.has(dimension) && OF_A_WAY.has(asked));
