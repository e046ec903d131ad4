/** Denials in a passage of what a question asks about. */

import { denialsIn } from '../../analysis/clauses/denials.ts';
import { clausesOf } from '../../analysis/clauses/split-clauses.ts';
import { isNegativeWord } from '../../analysis/grammar/negative-words.ts';
import { NEGATIONS } from '../../lexicon/negations.ts';
import type { Evidence, ScoredPassage } from '../evidence/evidence.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { formsOf } from '../query/analyze-query.ts';
import { termOf } from '../terms/index-terms.ts';

/**
 * True where a passage denies the event of a question: every occurrence of one of its words is negated or refused. A negative
 * pronoun is an answer: nobody did it.
 */
export function isDenied({ query }: Evidence, { position }: ScoredPassage, index: ArticleIndex): boolean {
  const { language } = index.article;
  if (query.tokens.some((token) => isNegativeWord(token) || NEGATIONS.has(token))) return false;
  const occurrences = index
    .sentenceTexts(position)
    .flatMap(clausesOf)
    .flatMap((clause) => {
      const denials = denialsIn(clause, language);
      return clause.map(({ token }, at) => ({ term: termOf(token, language), denial: denials[at] }));
    });
  return query.terms.some((event) => {
    const forms = event.isNamedEntity ? new Set<string>() : formsOf(event, query, language);
    const ofEvent = occurrences.filter(({ term }) => forms.has(term));
    return ofEvent.length > 0 && ofEvent.every(({ denial }) => denial && denial !== 'nobody');
  });
}
