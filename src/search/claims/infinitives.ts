/**
 * Infinitives that another word governs: “agreed | to meet”, “acordaron | reunirse”. Words that say so have both in this order; where
 * people met, and agreed on something else, no meeting was agreed.
 */
import { verbForms } from '../../analysis/grammar/verb-forms.ts';
import { slice } from '../../corpus/article.ts';
import { textTokens } from '../../text/question-tokens.ts';
import { stem } from '../../text/stem.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import type { AnalyzedQuery, QueryTerm } from '../query/analyze-query.ts';

/** Maximum words from the governor to its infinitive, or to a noun for it: “agreed on a second | meeting”. */
const MAX_DISTANCE = 4;
/** Before a Spanish infinitive. */
const SPANISH_LINK = /^(?:a|de|en|que)$/;

/** A word with the infinitive that it governs. */
type Government = readonly [governor: QueryTerm, infinitive: QueryTerm];

/** The governors of infinitives among the words of a query; what stands after “to” is none if it is a name. */
function governments({ tokens, terms, language }: AnalyzedQuery): Government[] {
  const termAt = (at: number): QueryTerm | undefined =>
    terms.find(({ token, isNamedEntity }) => token === tokens[at] && !isNamedEntity);
  const isInfinitive = (at: number): boolean =>
    language === 'en'
      ? tokens[at - 1] === 'to'
      : verbForms(tokens[at] ?? '', 'unknown', 'es').base === 'certain';
  return tokens.flatMap((_, at) => {
    const isLinked = language === 'en' || SPANISH_LINK.test(tokens[at - 1] ?? '');
    const [governor, infinitive] = [termAt(at - (isLinked ? 2 : 1)), termAt(at)];
    return governor && infinitive && isInfinitive(at) ? [[governor, infinitive] as const] : [];
  });
}

/** True where no sentence of a passage has an infinitive of a query, or a noun for it, after the word that governs it. */
export function lacksInfinitive(
  query: AnalyzedQuery,
  position: number,
  { article, passages }: ArticleIndex,
): boolean {
  const sentences = (passages[position]?.sentences ?? []).map((span) =>
    textTokens(slice(article, span)).map((token) => stem(token, article.language)),
  );
  const hasBoth = ([governor, infinitive]: Government): boolean =>
    sentences.some((stems) =>
      stems.some(
        (governing, at) =>
          governor.matches.has(governing) &&
          stems.slice(at + 1, at + 1 + MAX_DISTANCE).some((governed) => infinitive.matches.has(governed)),
      ),
    );
  return !governments(query).every(hasBoth);
}
