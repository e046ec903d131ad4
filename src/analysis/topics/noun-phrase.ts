/** A noun phrase, as the chunker finds it and topics are named by it. */

import type { Span } from '../../text/span.ts';

/** A noun phrase without a determiner: "clean energy", "OFAC list", "cultivos de coca". */
export interface NounPhrase extends Span {
  /** The stems of its words, in order, without the function words between them. */
  readonly stems: readonly string[];
  /** The stem of its head: the last word in English, before a complement, and in names, the first in Spanish. */
  readonly head: string;
  /** True if it is capitalized throughout. */
  readonly isName: boolean;
  /** True after punctuation, where a capital letter may be owed to the beginning of a sentence. */
  readonly isAfterPunctuation: boolean;
  /** True after a conjunction, where it may be the end of a longer name: "Ministry of Ports and Harbours". */
  readonly isAfterConjunction: boolean;
  /** True if its head says little: "health issues". */
  readonly isVague: boolean;
  /** True if its head is what one person is: "federal judge", "Vice Chair". */
  readonly isRole: boolean;
  /** True if its head is what people are: "lawmakers", "accounting firm employees". */
  readonly isPeople: boolean;
  /** True if it names nothing by itself. */
  readonly isIncomplete: boolean;
  /** True if a word before its head ends like a plural, which most often is a verb: "court lacks jurisdiction". */
  readonly hasPluralModifier: boolean;
  /** The certainty that it is a noun phrase, from 0 to 1, by its context. */
  readonly certainty: number;
}
