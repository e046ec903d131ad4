/** A turn (conversation analysis) of an interview, a press conference, minutes or a dialogue. */

import type { Span } from '../../text/span.ts';

/** The speaker of a turn, as far as its form tells. */
export interface Turn {
  /** A speaker's label, without its colon; carried on over the paragraphs of a turn. */
  readonly label: string | undefined;
  /** The name in brackets after a label that is a role: "PREGUNTA (Ida Bell):". */
  readonly name?: string;
  /** True for a question: by the label "Q", or by the question mark of a dash turn. */
  readonly isQuestion: boolean;
  /** True for a further paragraph of a turn. */
  readonly isContinued: boolean;
}

/** The words of a turn where they stand. The span begins with the label or dash. */
export interface TurnWords {
  readonly marked: Span;
  readonly words: Span;
  /** Nothing where a tag may name the speaker: "—Lo haré —dijo Bell." */
  readonly turn: Turn | undefined;
}

/** Turns at least that make an interview of an article. */
export const MIN_TURNS = 3;
