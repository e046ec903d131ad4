/** Who does what to whom in a claim and in a passage: “Moss told Bell” is not said where Bell told Moss. */

import { isBe } from '../../analysis/grammar/function-words.ts';
import { type Article, slice } from '../../corpus/article.ts';
import { SYMMETRIC_VERBS } from '../../lexicon/symmetric-verbs.ts';
import type { Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { capitalizedTokens, questionTokens } from '../../text/question-tokens.ts';
import type { Span } from '../../text/span.ts';
import { stem } from '../../text/stem.ts';
import { tokenSpans } from '../../text/tokenize.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { referencesIn } from '../index/passage-people.ts';
import type { AnalyzedQuery } from '../query/analyze-query.ts';
import { isStopWord } from '../terms/stop-words.ts';

/** Two people beside a verb, by their names. */
interface Roles {
  readonly subject: string | undefined;
  readonly object: string | undefined;
}

/** A person in a list of words, from one word to before another. */
interface PersonAt extends Span {
  readonly name: string;
}

const SYMMETRIC: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(SYMMETRIC_VERBS.en.map((verb) => stem(normalize(verb), 'en'))),
  es: new Set(SYMMETRIC_VERBS.es.map((verb) => stem(normalize(verb), 'es'))),
};
const WITH = /^(?:with|con)$/;
const BY = /^(?:by|por)$/;
/** Before a person as the object of a Spanish verb. */
const PERSONAL_A = /^al?$/;
/** Maximum words between the auxiliary of a passive and its verb: “was | never | told”. */
const MAX_AUXILIARY_DISTANCE = 2;

/** Who is the subject of a verb, and who its object, as word order, the passive, and the Spanish “a” tell it. */
function rolesOf(
  tokens: readonly string[],
  verb: number,
  people: readonly PersonAt[],
  language: Language,
): Roles {
  const before = people.findLast(({ end }) => end <= verb);
  const behind = people.filter(({ start }) => start > verb);
  const isPassive = tokens.slice(Math.max(0, verb - MAX_AUXILIARY_DISTANCE), verb).some(isBe);
  if (isPassive) {
    const agent = behind.find(({ start }) => BY.test(tokens[start - 1] ?? ''));
    return { subject: agent?.name, object: before?.name };
  }
  const isObject = ({ start }: PersonAt): boolean => PERSONAL_A.test(tokens[start - 1] ?? '');
  const [next] = behind;
  // “A Moss lo | contrató | Bell”
  if (language === 'es' && before && isObject(before)) return { subject: next?.name, object: before.name };
  if (language === 'es' && next && !isObject(next)) return { subject: before?.name, object: undefined };
  return { subject: before?.name, object: next?.name };
}

/** Known people, and each other word that is a name: “Bell told | Moss”, of whom nothing else is known. */
function withNames(
  people: readonly PersonAt[],
  tokens: readonly string[],
  names: ReadonlySet<string>,
): PersonAt[] {
  const isKnown = (at: number): boolean => people.some(({ start, end }) => start <= at && at < end);
  const others = tokens.flatMap((token, at) =>
    names.has(token) && !isStopWord(token) && !isKnown(at) ? [{ name: token, start: at, end: at + 1 }] : [],
  );
  return [...people, ...others].sort((a, b) => a.start - b.start);
}

/** The tokens of a sentence, and the people whom they mean, by a pronoun, too. */
function readSentence(
  sentence: Span,
  names: ReadonlySet<string>,
  article: Article,
): { tokens: string[]; people: PersonAt[] } {
  const words = tokenSpans(slice(article, sentence));
  const wordsUpTo = (offset: number): number =>
    words.filter(({ start }) => sentence.start + start < offset).length;
  const people = referencesIn(sentence, article).map(({ person, start, end }) => ({
    name: person,
    start: wordsUpTo(start),
    end: wordsUpTo(end),
  }));
  const tokens = words.map(({ token }) => token);
  return { tokens, people: withNames(people, tokens, names) };
}

/**
 * True where a passage turns a claim around: whoever is the subject of a verb in the claim is its object wherever the passage has it beside them.
 *
 * @param query the claim as the article sees it
 */
export function turnsAround(
  claim: string,
  query: AnalyzedQuery,
  position: number,
  index: ArticleIndex,
): boolean {
  const { aliases, article, passages } = index;
  const { language } = article;
  const spans = passages[position]?.sentences ?? [];
  const names = new Set(
    [claim, ...spans.map((span) => slice(article, span))].flatMap((text) => [...capitalizedTokens(text)]),
  );
  const tokens = questionTokens(claim);
  const known = aliases
    .findNames(tokens)
    .map(({ person, start, end }) => ({ name: person.name, start, end }));
  const people = withNames(known, tokens, names);
  if (new Set(people.map(({ name }) => name)).size < 2) return false;
  const sentences = spans.map((sentence) => readSentence(sentence, names, article));
  const comparisons = query.terms.flatMap(({ token, matches, isNamedEntity }) => {
    const verb = tokens.indexOf(token);
    if (isNamedEntity || verb < 0 || WITH.test(tokens[verb + 1] ?? '')) return [];
    const claimed = rolesOf(tokens, verb, people, query.language);
    if (claimed.subject === undefined || claimed.object === undefined) return [];
    return sentences.flatMap((sentence) =>
      sentence.tokens.flatMap((word, at) => {
        const term = stem(word, language);
        if (!matches.has(term) || SYMMETRIC[language].has(term) || WITH.test(sentence.tokens[at + 1] ?? ''))
          return [];
        const { subject, object } = rolesOf(sentence.tokens, at, sentence.people, language);
        return [{ isSame: subject === claimed.subject, isTurned: object === claimed.subject }];
      }),
    );
  });
  return comparisons.some(({ isTurned }) => isTurned) && !comparisons.some(({ isSame }) => isSame);
}
