/** Comparisons: “wheat keeps twice as long” is not said where rye keeps twice as long as wheat. */
import { comparedBefore, comparisonsIn, degreeAt, degreesIn } from '../../analysis/clauses/comparatives.ts';
import { clausesOf } from '../../analysis/clauses/split-clauses.ts';
import { wordsOf } from '../../text/tokenize.ts';
import { type AnalyzedQuery, formsOf } from '../query/analyze-query.ts';
import { termOf } from '../terms/index-terms.ts';

/** True where a claim compares by a degree what a passage has as the standard of that degree alone. */
export function reversesComparison(
  claim: string,
  query: AnalyzedQuery,
  sentences: readonly string[],
): boolean {
  const { language } = query;
  const own = wordsOf(claim);
  const degree = degreeAt(own, language);
  if (degree < 1) return false;
  const degrees = degreesIn(own, language);
  const compared: readonly string[] = comparedBefore(own, degree, language);
  const terms = query.terms
    .filter(({ token }) => compared.includes(token))
    .map((term) => formsOf(term, query, language));
  const has = (words: readonly string[], forms: ReadonlySet<string>): boolean =>
    words.some((word) => forms.has(termOf(word, language)));
  const found = sentences
    .flatMap(clausesOf)
    .flatMap((clause) => comparisonsIn(clause, language))
    .filter((comparison) => degrees.includes(comparison.degree));
  return found.some(({ compared: others, standard }) => {
    const isOnlyIn = (words: readonly string[], rest: readonly string[]): boolean =>
      terms.some((forms) => has(words, forms) && !has(rest, forms));
    return isOnlyIn(standard, others) && !isOnlyIn(others, standard);
  });
}
