/** Who speaks in which paragraph of an article. Used to find topics. */

import type { Article } from '../../corpus/article.ts';

type Quotations = Article['quotations'];

/** The numbers of paragraphs that begin with who speaks: "QUESTION: [Inaudible]". */
export const labelledTurns = (quotations: Quotations): Set<number> =>
  new Set(
    quotations.flatMap(({ turn, words, sentence, paragraph }) =>
      turn !== undefined && words.start > sentence.start ? [paragraph] : [],
    ),
  );
