/**
 * Negative answers to polar questions: “Bell would sell the mill” is not said where somebody asks whether she would, and she
 * answers “No.”
 */

import { isNegativeReply } from '../../analysis/clauses/denials.ts';
import { clausesOf } from '../../analysis/clauses/split-clauses.ts';
import { hasNegation } from '../../analysis/grammar/negative-words.ts';
import { slice } from '../../corpus/article.ts';
import { textTokens } from '../../text/question-tokens.ts';
import { endsInQuestion } from '../../text/sentences.ts';
import { stem } from '../../text/stem.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { type AnalyzedQuery, termsMatching, totalSpecificity } from '../query/analyze-query.ts';
import { isName } from './polarity.ts';

/** The speaker of a turn, before its words. */
const LABEL = /^[^:]{1,60}: */u;

/** True where a passage says “no” to the question above it, names nobody of a claim, and has less of it than that. */
export function repliesNo(
  claim: string,
  { terms }: AnalyzedQuery,
  position: number,
  index: ArticleIndex,
): boolean {
  const { article, passages } = index;
  const { language } = article;
  const [question, answer] = [passages[position - 1], passages[position]];
  const [first] = answer?.sentences ?? [];
  if (!question || !answer || !first || hasNegation(claim)) return false;
  if (!index.isQuestion(position - 1) && !endsInQuestion(slice(article, question))) return false;
  const [opening = []] = clausesOf(slice(article, first).replace(LABEL, ''));
  if (!isNegativeReply(opening, language)) return false;
  const foundIn = (text: string): typeof terms => {
    const stems = new Set(textTokens(text).map((token) => stem(token, language)));
    return termsMatching(terms, stems);
  };
  const own = foundIn(slice(article, answer).replace(LABEL, ''));
  // “I would not. My sister Ida Bell | would”
  const ofSpeaker = foundIn(LABEL.exec(slice(article, answer))?.[0] ?? '');
  if (own.some((term) => isName(term) && !ofSpeaker.includes(term))) return false;
  const matchOf = (found: typeof terms): number => totalSpecificity(found.filter((term) => !isName(term)));
  return matchOf(foundIn(slice(article, question))) > matchOf(own);
}
