/** The verbs of a claim and their forms in a passage, with the people whom each sentence names or means. */

import type { AnnotatedText, PersonAt } from '../../analysis/clauses/name-arguments.ts';
import { normalizedForms } from '../../analysis/grammar/conjugation.ts';
import { isWith } from '../../analysis/grammar/function-words.ts';
import { isTypedFiniteReport } from '../../analysis/grammar/reporting-verbs.ts';
import { type Article, slice } from '../../corpus/article.ts';
import { SYMMETRIC_VERBS } from '../../lexicon/symmetric-verbs.ts';
import type { Language } from '../../text/language.ts';
import { type Normalized, normalize } from '../../text/normalize.ts';
import { capitalizedTokens, questionTokens } from '../../text/question-tokens.ts';
import type { Span } from '../../text/span.ts';
import { stem } from '../../text/stem.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { tokenSpans } from '../../text/tokenize.ts';
import { maximaBy } from '../../util/extremes.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { referencesIn } from '../index/passage-people.ts';
import type { AnalyzedQuery } from '../query/analyze-query.ts';

const SYMMETRIC: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(SYMMETRIC_VERBS.en.map((verb) => stem(normalize(verb), 'en'))),
  es: new Set([...normalizedForms('es', SYMMETRIC_VERBS.es)].map((form) => stem(form, 'es'))),
};
/** True for a symmetric verb, which means the same with its subject and object exchanged. */
export const isSymmetric = (word: Normalized, language: Language): boolean =>
  SYMMETRIC[language].has(stem(word, language));

const MARK = /[,;()–—]/;
const CAPITALIZED_FIRST_WORD = /^\p{Lu}[\p{L}\p{M}]+/u;

/** Known people, and each other word that is a name: “Bell told | Moss”, of whom nothing else is known. */
function withNames(
  people: readonly PersonAt[],
  tokens: readonly string[],
  names: ReadonlySet<string>,
): PersonAt[] {
  const isKnown = (at: number): boolean => people.some(({ start, end }) => start <= at && at < end);
  const others = tokens.flatMap((token, at) =>
    names.has(token) && !isStopWord(token) && !isKnown(at)
      ? [{ name: token, start: at, end: at + 1, isKnown: false }]
      : [],
  );
  return [...people, ...others].sort((a, b) => a.start - b.start);
}

/** The tokens of a sentence, the people whom they mean, by a pronoun, too, and its marks. */
function readSentence(sentence: Span, names: ReadonlySet<string>, article: Article): AnnotatedText {
  const text = slice(article, sentence);
  const words = tokenSpans(text);
  const wordsUpTo = (offset: number): number =>
    words.filter(({ start }) => sentence.start + start < offset).length;
  const people = referencesIn(sentence, article).map(({ person, start, end }) => ({
    name: person,
    start: wordsUpTo(start),
    end: wordsUpTo(end),
    isKnown: true,
  }));
  const tokens = words.map(({ token }) => token);
  const isMarked = (at: number): boolean => MARK.test(text.slice(words[at - 1]?.end ?? 0, words[at]?.start));
  const marks = new Set([...words.keys()].filter(isMarked));
  return { tokens, people: withNames(people, tokens, names), marks };
}

/** The first word of a claim, where the article has it with a capital letter alone. */
function initialName(claim: string, { text }: Article): string[] {
  const [word] = claim.match(CAPITALIZED_FIRST_WORD) ?? [];
  return word && text.includes(word) && !text.includes(word.toLowerCase()) ? [normalize(word)] : [];
}

/** A claim and the sentences of a passage, with the people in each. */
interface Reading {
  readonly claim: AnnotatedText;
  readonly sentences: readonly FoundSentence[];
}

/** A sentence of a passage, with the number of the claim’s words. */
export interface FoundSentence extends AnnotatedText {
  readonly text: string;
  readonly matched: number;
}

function readBoth(
  claim: string,
  { terms, language }: AnalyzedQuery,
  position: number,
  index: ArticleIndex,
): Reading {
  const { aliases, article, passages } = index;
  const spans = passages[position]?.sentences ?? [];
  const texts = [claim, ...spans.map((span) => slice(article, span))];
  const names = new Set([
    ...texts.flatMap((text) => [...capitalizedTokens(text)]),
    ...index.placeTokens(),
    ...initialName(claim, article),
  ]);
  const tokens = questionTokens(claim);
  // “Multó | a Ruiz”, which “A. Ruiz” is an alias of
  const afterA = (start: number, end: number): number =>
    language === 'es' && tokens[start] === 'a' && end - start > 1 ? start + 1 : start;
  const known = aliases
    .findNames(tokens)
    .map(({ person, start, end }) => ({ name: person.name, start: afterA(start, end), end, isKnown: true }));
  return {
    claim: { tokens, people: withNames(known, tokens, names), marks: new Set() },
    sentences: spans.map((span) => {
      const sentence = readSentence(span, names, article);
      const stems = new Set(sentence.tokens.map((token) => stem(token, article.language)));
      const matched = terms.filter(({ matches }) =>
        [...matches.keys()].some((term) => stems.has(term)),
      ).length;
      return { ...sentence, text: slice(article, span), matched };
    }),
  };
}

/** A verb of a claim, and the words of a passage that are forms of it. */
export interface ComparableVerb {
  readonly claimed: number;
  readonly found: readonly { readonly sentence: Reading['sentences'][number]; readonly verb: number }[];
}

/** A claim, and its verbs with their forms in a passage. */
export interface Comparison {
  readonly claim: AnnotatedText;
  readonly sentences: readonly FoundSentence[];
  readonly verbs: readonly ComparableVerb[];
  readonly query: AnalyzedQuery;
  /** The language of the passage. */
  readonly language: Language;
}

/** The verbs of a claim that have subjects and objects, and their forms in a passage; “said”, a stop word, is one of them. */
function comparableVerbs(
  { claim, sentences }: Reading,
  { terms, language: ofClaim }: AnalyzedQuery,
  language: Language,
): ComparableVerb[] {
  const compare = (
    claimed: number,
    isForm: (word: Normalized) => boolean,
    compared: Reading['sentences'] = sentences,
  ): ComparableVerb => ({
    claimed,
    found: compared.flatMap((sentence) =>
      sentence.tokens.flatMap((word, verb) => {
        const isMutual = isSymmetric(word, language) || isWith(sentence.tokens[verb + 1]);
        return isForm(word) && !isMutual ? [{ sentence, verb }] : [];
      }),
    ),
  });
  const ofTerms = terms.flatMap(({ token, matches, isNamedEntity }) => {
    const tokens: readonly string[] = claim.tokens;
    const claimed = tokens.indexOf(token);
    if (isNamedEntity || claimed < 0 || isWith(claim.tokens[claimed + 1])) return [];
    // The verb itself rather than a similar one: “phoned”, not “called”.
    const own = stem(token, language);
    const isItself = sentences.some(({ tokens }) => tokens.some((word) => stem(word, language) === own));
    const isForm = (word: string): boolean => {
      const found = stem(word, language);
      return isItself ? found === own : matches.has(found);
    };
    return [compare(claimed, isForm)];
  });
  const isSaying = (word: Normalized, of: Language): boolean =>
    isStopWord(word, of) && isTypedFiniteReport(word, of);
  const saying = claim.tokens.findIndex((token) => isSaying(token, ofClaim));
  if (saying < 0) return ofTerms;
  // Only beside what is said: in a turn, "Moss says no. The dam leaks." is of two speakers.
  const best = maximaBy(sentences, ({ matched }) => matched);
  return [...ofTerms, compare(saying, (word) => isSaying(word, language), best)];
}

/**
 * Compares the verbs of a claim with a passage.
 *
 * @param query the claim as the article sees it
 */
export function compareVerbs(
  claim: string,
  query: AnalyzedQuery,
  position: number,
  index: ArticleIndex,
): Comparison {
  const { language } = index.article;
  const reading = readBoth(claim, query, position, index);
  return { ...reading, verbs: comparableVerbs(reading, query, language), query, language };
}
