/** Quotations inside a turn or another quotation, of whoever its words name: "Bell: Okafor came and said: | “I know.” |" */

import type { Entity } from '../entities/entity.ts';
import type { MarkedQuotation } from '../marks/quotation-marks.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import type { Aside } from '../syntax/parse-sentences.ts';
import { findSource, type SentenceCue } from './attribution-cues.ts';
import { isTitleOfWork } from './titles-of-works.ts';

/** A quotation inside another one, the cue that names its source there, and whom that means. */
interface NestedQuotation {
  readonly quotation: MarkedQuotation;
  readonly aside: Aside;
  readonly source: Mention;
  readonly cue: SentenceCue;
  readonly speaker: Entity;
}

/**
 * The quotations inside another one that its words give to people. All others, titles and scare quotes among them, are no more than
 * words of whoever says it.
 *
 * @param asides the words of the outer quotation
 * @param resolved whom the mentions in it mean, but for its speaker
 */
export function nestedQuotations(
  text: string,
  asides: readonly Aside[],
  resolved: ReadonlyMap<Mention, Entity>,
): NestedQuotation[] {
  return asides.flatMap((aside) =>
    aside.quotations.flatMap((quotation) => {
      const at = aside.tokens.findIndex((token) => token.quotation === quotation);
      if (at < 0 || isTitleOfWork(text, aside, at)) return [];
      const { source, cue } = findSource(text, aside, at) ?? {};
      if (!source || !cue || source.type === 'null subject') return [];
      const speaker = resolved.get(source);
      return speaker?.kind === 'person' ? [{ quotation, aside, source, cue, speaker }] : [];
    }),
  );
}
