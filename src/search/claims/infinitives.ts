/**
 * Infinitives that another word governs: “agreed | to meet”, “acordaron | reunirse”. Words that say so have both in this order;
 * where people met, and agreed on something else, no meeting was agreed.
 */

import { isCountingWord } from '../../analysis/grammar/cardinals.ts';
import { isQuantifier } from '../../analysis/grammar/function-words.ts';
import { isInfinitive, isTypedInfinitive } from '../../analysis/grammar/verb-forms.ts';
import type { Language } from '../../text/language.ts';
import type { Normalized } from '../../text/normalize.ts';
import { stem } from '../../text/stem.ts';
import { type Word, wordsOf } from '../../text/tokenize.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import type { AnalyzedQuery, QueryTerm } from '../query/analyze-query.ts';

/** Maximum words from the governor to its infinitive, or to a noun for it: “agreed on a second | meeting”. */
const MAX_DISTANCE = 4;
/**
 * The same to an infinitive with its mark, which a subject or an adverbial may stand before: “agreed after nine hours of talks
 * | to meet”.
 */
const MAX_MARKED_DISTANCE = 12;
/** Before a Spanish infinitive. */
const SPANISH_LINK = /^(?:a|de|en|que)$/;
/** Infinitives of compound prepositions: “a partir de”, “a pesar de”. */
const PREPOSITIONAL = /^(?:partir|pesar)$/;

/** True for a word after “to”, and for a Spanish infinitive. */
const isMarked = (words: readonly Word[], at: number, language: Language): boolean =>
  language === 'en'
    ? words[at - 1]?.token === 'to'
    : words.slice(at, at + 1).some(({ written }) => isInfinitive(written, language));

/** The same of words as they were typed. */
const isTypedMarked = (tokens: readonly Normalized[], at: number, language: Language): boolean =>
  language === 'en' ? tokens[at - 1] === 'to' : tokens.slice(at, at + 1).some(isTypedInfinitive);

/** True for a word that is no infinitive after all: “to | both”, “a | partir | de”. */
const isNoInfinitive = (token: string, language: Language): boolean =>
  language === 'en'
    ? isQuantifier(token, 'en') || isCountingWord(token, language)
    : PREPOSITIONAL.test(token);

/** A word with the infinitive that it governs. */
type Government = readonly [governor: QueryTerm, infinitive: QueryTerm];

/** The governors of infinitives among the words of a query; a name after “to” is no infinitive. */
function governments({ tokens, terms, language }: AnalyzedQuery): Government[] {
  const termAt = (at: number): QueryTerm | undefined =>
    terms.find(({ token, isNamedEntity }) => token === tokens[at] && !isNamedEntity);
  const isGoverned = (at: number): boolean =>
    isTypedMarked(tokens, at, language) && !isNoInfinitive(tokens[at] ?? '', language);
  return tokens.flatMap((_, at) => {
    const isLinked = language === 'en' || SPANISH_LINK.test(tokens[at - 1] ?? '');
    const [governor, infinitive] = [termAt(at - (isLinked ? 2 : 1)), termAt(at)];
    return governor && infinitive && isGoverned(at) ? [[governor, infinitive] as const] : [];
  });
}

/** True where no sentence of a passage has an infinitive of a query, or a noun for it, after the word that governs it. */
export function lacksInfinitive(query: AnalyzedQuery, position: number, index: ArticleIndex): boolean {
  const { language } = index.article;
  const sentences = index.sentenceTexts(position).map(wordsOf);
  const hasBoth = ([governor, infinitive]: Government): boolean =>
    sentences.some((words) =>
      words.some((governing, from) => {
        if (!governor.matches.has(stem(governing.token, language))) return false;
        return words.some((governed, at) => {
          const max = isMarked(words, at, language) ? MAX_MARKED_DISTANCE : MAX_DISTANCE;
          return at > from && at <= from + max && infinitive.matches.has(stem(governed.token, language));
        });
      }),
    );
  return !governments(query).every(hasBoth);
}
