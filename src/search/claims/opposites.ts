/** Opposites: words of a passage that exclude the one in their place in a claim, “voted against” for “voted for”. */

import { OPPOSITES as ENGLISH } from '../../lexicon/en/opposites.ts';
import { OPPOSITES as SPANISH } from '../../lexicon/es/opposites.ts';
import type { Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { textTokens } from '../../text/question-tokens.ts';
import { maxOf } from '../../util/extremes.ts';
import { lazy } from '../../util/lazy.ts';
import { words } from '../../util/word-list.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { type AnalyzedQuery, termsMatching, totalSpecificity } from '../query/analyze-query.ts';
import { termOf } from '../terms/index-terms.ts';
import { isStopWordMark } from '../terms/stop-words.ts';
import { inflectionsOf } from '../terms/word-relations.ts';

/** Content words on each side of a word that tell its place. */
const CONTEXT = 2;
const THAN: Readonly<Record<Language, RegExp>> = { en: /^~than$/, es: /^~que$/ };
/** The terms of Spanish comparatives, before “que”. */
const COMPARATIVES: ReadonlySet<string> = new Set(
  words('mas menos mayor menor mejor peor').map((word) => termOf(word, 'es')),
);
/** Maximum words from a comparative to “than”: “more | old cattle | than”. */
const MAX_COMPARED = 3;

/** The words that exclude each other, by their terms: each side of a contrast, with synonyms. */
type Contrast = readonly ReadonlySet<string>[];

const contrastsOf = (lines: readonly string[], language: Language): Contrast[] =>
  lines.map((line) =>
    line.split(' / ').map((side) => {
      const terms = words(side).map((word) => termOf(normalize(word), language));
      return new Set(terms.flatMap((term) => [term, ...inflectionsOf(term, language)]));
    }),
  );
const CONTRASTS: Readonly<Record<Language, () => readonly Contrast[]>> = {
  en: lazy(() => contrastsOf(ENGLISH, 'en')),
  es: lazy(() => contrastsOf(SPANISH, 'es')),
};

const contentOf = (terms: readonly string[]): string[] => terms.filter((term) => !isStopWordMark(term));

/**
 * The content words next to a position. Of a comparison it is what it compares, and with what: “more | hopeful | than | Bell”.
 * For “older than | Bell”, “Bell is younger than Moss” has an opposite in another place.
 */
function contextOf(terms: readonly string[], at: number, language: Language): string[] {
  const than = terms.findIndex((term, i) => i > at && i <= at + MAX_COMPARED && THAN[language].test(term));
  if (than > 0 && (language === 'en' || COMPARATIVES.has(terms[at] ?? '')))
    return [
      ...contentOf(terms.slice(at + 1, than)),
      ...contentOf(terms.slice(than + 1)).slice(0, language === 'es' ? CONTEXT : 1),
    ];
  return [
    ...contentOf(terms.slice(0, at)).slice(-CONTEXT),
    ...contentOf(terms.slice(at + 1)).slice(0, CONTEXT),
  ];
}

/** True where a passage matches a claim best with the opposite of one of its words, beside the same words. */
export function hasOpposite(query: AnalyzedQuery, position: number, index: ArticleIndex): boolean {
  const { language } = index.article;
  if (query.language !== language) return false;
  const sentences = index
    .sentenceTexts(position)
    .map((sentence) => textTokens(sentence).map((token) => termOf(token, language)));
  const matchOf = (sentence: readonly string[]): number =>
    totalSpecificity(termsMatching(query.terms, new Set(sentence)));
  const claimed = query.tokens.map((token) => termOf(token, language));
  return claimed.some((word, at) => {
    const context = new Set(
      contextOf(claimed, at, language).flatMap((term) =>
        query.terms.flatMap(({ token, matches }) =>
          termOf(token, language) === term ? [...matches.keys()] : [],
        ),
      ),
    );
    const isInPlace = (sentence: readonly string[], i: number): boolean =>
      contextOf(sentence, i, language).some((term) => context.has(term));
    return CONTRASTS[language]().some((contrast) => {
      const own = contrast.filter((side) => side.has(word)).flatMap((side) => [...side]);
      const others = contrast.flatMap((side) => (own.length === 0 || side.has(word) ? [] : [...side]));
      const withOwn = sentences.filter((sentence) => own.some((term) => sentence.includes(term)));
      const withOther = sentences.filter((sentence) =>
        sentence.some((term, i) => others.includes(term) && !own.includes(term) && isInPlace(sentence, i)),
      );
      return maxOf(withOther.map(matchOf)) > maxOf(withOwn.map(matchOf));
    });
  });
}
