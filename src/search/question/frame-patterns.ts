/** The form of the tables by which a question's frame is told, one for each language. */

import { normalize } from '../../text/normalize.ts';
import { alternation } from '../../util/word-list.ts';

/** Patterns over normalized questions without punctuation; of each kind the first that matches counts. */
export interface FramePatterns {
  /** The group `x` is the subject. */
  readonly mention: readonly RegExp[];
  /** The groups `s` and `y` are the speaker and the subject; `v`, a verb, if any reporting verb will do. */
  readonly speech: readonly RegExp[];
  /** The group `y` is the words. */
  readonly speaker: readonly RegExp[];
  /** The group `x` is the person. */
  readonly identity: readonly RegExp[];
  readonly age: readonly RegExp[];
  /** The group `x` is the term. */
  readonly definition: readonly RegExp[];
  /** No name or role of a speaker: another question, a part of what is asked, words that break off, or "one" of several. */
  readonly noSpeaker: RegExp;
  /** A question for all who speak. */
  readonly speakers: readonly RegExp[];
  /** A question for future events: “what happens next”. */
  readonly prospects: readonly RegExp[];
  /** The beginning of a question for the events of an occasion or a place. */
  readonly events: readonly RegExp[];
  /** Before whom something is said to. */
  readonly addressee: RegExp;
  /** "The row over | the bridge", "el lío con | el puente": the bridge is the subject. */
  readonly affair: RegExp;
  /** The preposition that introduces a subject. */
  readonly introduction: RegExp;
}

/** Patterns that match a whole question. */
export const framesOf = (...patterns: readonly string[]): RegExp[] =>
  patterns.map((pattern) => new RegExp(`^${pattern}$`));

/** Any of some words, normalized, as a part of a pattern. */
export const oneOf = (words: ReadonlySet<string>): string => alternation(new Set([...words].map(normalize)));
