/** The tokens of a sentence. */

import type { Span } from '../../text/span.ts';
import type { PartOfSpeech } from '../grammar/part-of-speech.ts';
import type { VerbTag } from '../grammar/verb-forms.ts';
import type { MarkedQuotation } from '../marks/quotation-marks.ts';

/**
 * A word, a punctuation mark or a whole quotation.
 *
 * - `pause`: a comma or a dash
 * - `stop`: a semicolon, or the end of a sentence
 */
export interface Token extends Span {
  readonly type: 'word' | 'pause' | 'colon' | 'stop' | 'quotation';
  /** The token as written; empty for a quotation and the end of a sentence. */
  readonly text: string;
  /** In lower case with straight apostrophes, without the ending of a possessive. */
  readonly lower: string;
  /** `unknown` for a proper noun, whatever the lists say of the word. */
  readonly partOfSpeech: PartOfSpeech;
  /** The forms of a verb that it may be where it stands; none for a proper noun. */
  readonly verb: VerbTag;
  readonly isCapitalized: boolean;
  /** True for a capitalized word that is part of a name: its capital letter is not owed to where it stands. */
  readonly isProperNoun: boolean;
  /** True for a proper noun that the article has after a given name, so that it is no title: "Brian | Baker". */
  readonly isSurname: boolean;
  /** True for a proper noun before a surname that is a function word, a month or the like elsewhere: "Will | Stone". */
  readonly isGivenName: boolean;
  /** True for a word that ends in "’s" or "s’". */
  readonly isPossessive: boolean;
  /** Between it and the word before: white space alone, a quotation mark too, or any other punctuation. */
  readonly separator: 'space' | 'quote' | 'punctuation';
  /** The quotation; `undefined` for words and marks. */
  readonly quotation?: MarkedQuotation;
}

/** True for a stop, and for none, before the first token of a sentence and after the last. */
export const isStop = (token: Token | undefined): boolean => (token?.type ?? 'stop') === 'stop';

/** True for a word that nothing but white space separates from the word before. */
export const followsSpace = (token: Token | undefined): boolean =>
  token?.type === 'word' && token.separator === 'space';
