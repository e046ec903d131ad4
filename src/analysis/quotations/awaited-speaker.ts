/**
 * Quotations whose speaker is named only after them: what a paragraph leaves open, and what a quotation beside it goes on with.
 */

import type { MarkedQuotation } from '../marks/quotation-marks.ts';
import { hasOnlyQuotations, type Sentence } from '../syntax/parse-sentences.ts';
import type { SentenceCue } from './attribution-cues.ts';
import { isQuestion } from './dialogue.ts';

/** An answer to the words before it, which are then somebody else's: "“It leaks.” “No, it does not,” Bell said". */
const ANSWER = /^\P{L}*(?:yes|no|sí|why|what|por qué|qué)(?:[,.;:!?…—–-]|$)/iu;

/** Why a quotation has the speaker of a later one. */
export type AwaitedCue = 'left open' | 'side by side';

/** The quotations that await their speaker, by the indices of their attributions. */
export class AwaitedSpeaker {
  readonly #text: string;
  #leftOpen: readonly number[] = [];
  #sideBySide: readonly number[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  beginSentence({ opensParagraph, tokens, quotations: [first] }: Sentence): void {
    const beginsWithQuotation = tokens[0]?.type === 'quotation';
    // Only a paragraph that opens the marks again goes on with what was left open.
    if (!opensParagraph || !beginsWithQuotation) this.#leftOpen = [];
    const answers = first && ANSWER.test(this.#text.slice(first.words.start, first.words.end));
    if (opensParagraph || !beginsWithQuotation || answers) this.#sideBySide = [];
  }

  /** Notes a quotation, and whether it has a speaker. */
  note(index: number, quotation: MarkedQuotation, hasSpeaker: boolean, sentence: Sentence): void {
    const staysOpen = quotation.isUnclosed && !hasSpeaker;
    this.#leftOpen = staysOpen ? [...this.#leftOpen, index] : [];
    const mayGoOn = !hasSpeaker && hasOnlyQuotations(sentence) && !isQuestion(this.#text, quotation);
    this.#sideBySide = mayGoOn ? [...this.#sideBySide, index] : [];
  }

  /**
   * The quotations that have the speaker of the one at token `at`, whom a cue names: "“It leaks.” | “It will sink,” | Bell
   * said".
   */
  ended(at: number, cue: SentenceCue): readonly (readonly [number, AwaitedCue])[] {
    const beside = at === 0 && cue === 'after' ? this.#sideBySide : [];
    return [
      ...beside.map((index) => [index, 'side by side'] as const),
      ...this.#leftOpen.map((index) => [index, 'left open'] as const),
    ];
  }
}
