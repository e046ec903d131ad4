/**
 * Substitutions: words of a claim that a passage replaces with another one: “prices fell” for “prices rose”. Word vectors, by
 * which search finds it, bring together words with the same contexts (the distributional hypothesis), antonyms and the other
 * members of a set as well as synonyms.
 */
import { stem } from '../../text/stem.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import type { AnalyzedQuery, QueryTerm } from '../query/analyze-query.ts';
import { synonymsOf } from '../terms/word-relations.ts';

/** True where a passage has a word of a claim by nothing but similar word vectors. */
export function substitutesWord(
  { language, terms }: AnalyzedQuery,
  position: number,
  { article, sentences, vocabulary }: ArticleIndex,
): boolean {
  if (language !== article.language) return false;
  const inPassage = new Set(sentences[position]?.flatMap((sentence) => [...sentence]));
  const isSubstituted = ({ token, matches }: QueryTerm): boolean => {
    const ownStem = stem(token, language);
    const found = [...matches].filter(([term]) => inPassage.has(term));
    if (found.length === 0 || matches.get(ownStem) === 1) return false;
    const similarity = new Map(vocabulary.similarTerms(ownStem));
    const synonyms = synonymsOf(ownStem, language);
    return found.every(([term, match]) => !synonyms.has(term) && match <= (similarity.get(term) ?? 0));
  };
  return terms.some((term) => !term.isNamedEntity && isSubstituted(term));
}
