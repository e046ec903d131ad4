/** Who does what to whom in a claim and in a passage: “Moss told Bell” is not said where Bell told Moss. */

import { isAnd, isBe } from '../../analysis/grammar/function-words.ts';
import { isParticiple } from '../../analysis/grammar/verb-forms.ts';
import { type Article, slice } from '../../corpus/article.ts';
import { SYMMETRIC_VERBS } from '../../lexicon/symmetric-verbs.ts';
import type { Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { capitalizedTokens, questionTokens } from '../../text/question-tokens.ts';
import type { Span } from '../../text/span.ts';
import { stem } from '../../text/stem.ts';
import { tokenSpans } from '../../text/tokenize.ts';
import { maxOf } from '../../util/extremes.ts';
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
  /** False for a word of which nothing is known but that it is a name. */
  readonly isKnown: boolean;
}

const SYMMETRIC: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(SYMMETRIC_VERBS.en.map((verb) => stem(normalize(verb), 'en'))),
  es: new Set(SYMMETRIC_VERBS.es.map((verb) => stem(normalize(verb), 'es'))),
};
const WITH = /^(?:with|con)$/;
const BY = /^(?:by|por)$/;
/** Before a person as the object of a Spanish verb. */
const PERSONAL_A = /^al?$/;
const INITIAL = /^\p{Lu}[\p{L}\p{M}]+/u;
/** Before a name that is no subject: “the talks with | Moss”. */
const PREPOSITION =
  /^(?:of|in|on|at|from|to|for|with|by|about|after|before|against|than|de|del|en|a|al|con|por|para|desde|sobre|tras|contra)$/;
/** Subordinating and adversative conjunctions: after a subject, they open a clause that has another one. */
const SUBORDINATOR = /^(?:when|while|because|if|after|before|than|as|but|cuando|mientras|porque|si|pero)$/;
/** Maximum words between the auxiliary of a passive and its verb: “was | never | told”. */
const MAX_AUXILIARY_DISTANCE = 2;

/** True for a verb in the passive: “was | told”, and without an auxiliary “a letter | written | by”. */
const isPassive = (tokens: readonly string[], verb: number, language: Language): boolean =>
  isParticiple(tokens[verb] ?? '', language) &&
  (BY.test(tokens[verb + 1] ?? '') ||
    tokens.slice(Math.max(0, verb - MAX_AUXILIARY_DISTANCE), verb).some(isBe));

/** Who is the subject of a verb, and who its object, as word order, the passive, and the Spanish “a” tell it. */
function rolesOf(
  tokens: readonly string[],
  verb: number,
  people: readonly PersonAt[],
  language: Language,
): Roles {
  const before = people.findLast(({ end }) => end <= verb);
  const after = people.filter(({ start }) => start > verb);
  if (isPassive(tokens, verb, language)) {
    const agent = after.find(({ start }) => BY.test(tokens[start - 1] ?? ''));
    return { subject: agent?.name, object: before?.name };
  }
  const isObject = ({ start }: PersonAt): boolean => PERSONAL_A.test(tokens[start - 1] ?? '');
  const [next] = after;
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
    names.has(token) && !isStopWord(token) && !isKnown(at)
      ? [{ name: token, start: at, end: at + 1, isKnown: false }]
      : [],
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
    isKnown: true,
  }));
  const tokens = words.map(({ token }) => token);
  return { tokens, people: withNames(people, tokens, names) };
}

/** The first word of a claim, where the article has it with a capital letter alone. */
function initialName(claim: string, { text }: Article): string[] {
  const [word] = claim.match(INITIAL) ?? [];
  return word && text.includes(word) && !text.includes(word.toLowerCase()) ? [normalize(word)] : [];
}

/** A claim and the sentences of a passage, with the people in each. */
interface Reading {
  readonly claim: { readonly tokens: readonly string[]; readonly people: readonly PersonAt[] };
  readonly sentences: readonly {
    readonly tokens: readonly string[];
    readonly people: readonly PersonAt[];
    /** The number of the claim’s words in it. */
    readonly matched: number;
  }[];
}

function readBoth(claim: string, { terms }: AnalyzedQuery, position: number, index: ArticleIndex): Reading {
  const { aliases, article, passages } = index;
  const spans = passages[position]?.sentences ?? [];
  const texts = [claim, ...spans.map((span) => slice(article, span))];
  const names = new Set([
    ...texts.flatMap((text) => [...capitalizedTokens(text)]),
    ...index.placeTokens(),
    ...initialName(claim, article),
  ]);
  const tokens = questionTokens(claim);
  const known = aliases
    .findNames(tokens)
    .map(({ person, start, end }) => ({ name: person.name, start, end, isKnown: true }));
  return {
    claim: { tokens, people: withNames(known, tokens, names) },
    sentences: spans.map((span) => {
      const sentence = readSentence(span, names, article);
      const stems = new Set(sentence.tokens.map((token) => stem(token, article.language)));
      const matched = terms.filter(({ matches }) =>
        [...matches.keys()].some((term) => stems.has(term)),
      ).length;
      return { ...sentence, matched };
    }),
  };
}

/** The verbs of a claim with those of a passage that are forms of them, as far as they tell who does what to whom. */
function comparableVerbs(
  { claim, sentences }: Reading,
  { terms }: AnalyzedQuery,
  language: Language,
): { claimed: number; found: { sentence: Reading['sentences'][number]; verb: number }[] }[] {
  return terms.flatMap(({ token, matches, isNamedEntity }) => {
    const claimed = claim.tokens.indexOf(token);
    if (isNamedEntity || claimed < 0 || WITH.test(claim.tokens[claimed + 1] ?? '')) return [];
    const found = sentences.flatMap((sentence) =>
      sentence.tokens.flatMap((word, verb) => {
        const term = stem(word, language);
        const isSymmetric = SYMMETRIC[language].has(term) || WITH.test(sentence.tokens[verb + 1] ?? '');
        return matches.has(term) && !isSymmetric ? [{ sentence, verb }] : [];
      }),
    );
    return [{ claimed, found }];
  });
}

/** True where a passage turns a claim around: the subject of a verb in the claim is its object wherever the passage has it beside them. */
function turnsAround(reading: Reading, query: AnalyzedQuery, language: Language): boolean {
  const { tokens, people } = reading.claim;
  if (new Set(people.map(({ name }) => name)).size < 2) return false;
  const comparisons = comparableVerbs(reading, query, language).flatMap(({ claimed, found }) => {
    const own = rolesOf(tokens, claimed, people, query.language);
    if (own.subject === undefined || own.object === undefined) return [];
    return found.map(({ sentence, verb }) => {
      const { subject, object } = rolesOf(sentence.tokens, verb, sentence.people, language);
      return { isSame: subject === own.subject, isTurned: object === own.subject };
    });
  });
  return comparisons.some(({ isTurned }) => isTurned) && !comparisons.some(({ isSame }) => isSame);
}

/** The subject right before a verb in the active, coordinated ones together; none where another word is between, or a preposition before. */
function directSubjects(
  tokens: readonly string[],
  verb: number,
  people: readonly PersonAt[],
  language: Language,
): readonly PersonAt[] {
  if (isPassive(tokens, verb, language)) return [];
  const subjects: PersonAt[] = [];
  for (const person of people.filter(({ end }) => end <= verb).reverse()) {
    const [next] = subjects.slice(-1);
    const between = tokens.slice(person.end, next?.start ?? verb);
    // “Council President | Denise Okafor”
    if (next && between.length === 0) continue;
    const isLinked = next
      ? between.length === 1 && between.every(isAnd)
      : between.every((token) => isStopWord(token, language) && !isAnd(token) && !SUBORDINATOR.test(token));
    if (!isLinked) break;
    subjects.push(person);
  }
  const first = subjects.at(-1)?.start ?? 0;
  return PREPOSITION.test(tokens[first - 1] ?? '') ? [] : subjects;
}

/**
 * True where a passage has each verb of a claim right after somebody else than the claim has it: “Moss introduced the bill” is not said
 * where Bell, who introduced it, told Moss.
 */
function hasOtherSubject(reading: Reading, query: AnalyzedQuery, language: Language): boolean {
  const { tokens, people } = reading.claim;
  return comparableVerbs(reading, query, language).some(({ claimed, found }) => {
    const own = directSubjects(tokens, claimed, people, query.language);
    if (own.length === 0) return false;
    const most = maxOf(found.map(({ sentence }) => sentence.matched));
    const best = found.filter(({ sentence }) => sentence.matched === most);
    return (
      best.length > 0 &&
      best.every(({ sentence, verb }) => {
        const others = directSubjects(sentence.tokens, verb, sentence.people, language);
        const isOther = (person: PersonAt): boolean =>
          own.every(({ name, isKnown }) => name !== person.name && isKnown === person.isKnown);
        return others.length > 0 && others.every(isOther);
      })
    );
  });
}

/**
 * True where a passage gives the people of a claim other roles: their places are exchanged, or its verbs have another subject.
 *
 * @param query the claim as the article sees it
 */
export function hasOtherRoles(
  claim: string,
  query: AnalyzedQuery,
  position: number,
  index: ArticleIndex,
): boolean {
  const { language } = index.article;
  const reading = readBoth(claim, query, position, index);
  return turnsAround(reading, query, language) || hasOtherSubject(reading, query, language);
}
