/**
 * Grammatical subjects that are groups and things, clause by clause: “the council wants a park” is not said where “the tenants
 * want a park; the council wants a road”.
 */

import {
  finiteClausesOf,
  genderedPredications,
  hasFiniteForm,
  isLink,
  nominalAt,
  numberOf,
  subjectPhrase,
  verbAfter,
} from '../../analysis/clauses/subjects.ts';
import { typedPersonNoun } from '../../analysis/grammar/person-nouns.ts';
import { isFiniteForm } from '../../analysis/grammar/verb-forms.ts';
import type { Article } from '../../corpus/article.ts';
import { type Word, wordsOf } from '../../text/tokenize.ts';
import { maximaBy } from '../../util/extremes.ts';
import { upperFirst } from '../../util/upper-first.ts';
import { type AnalyzedQuery, formsOf, termsMatching, totalSpecificity } from '../query/analyze-query.ts';
import { termOf } from '../terms/index-terms.ts';

/** Maximum words before the verb of a claim whose subject is in the plural. */
const MAX_NOUN_DISTANCE = 3;

/** A mark between two sentences of a claim. */
const SENTENCE_MARK = /(?<=[.!?])\s+/;
/** True for a verb in the singular with nothing but one name as its subject, none of many: “and | Norline | offers”. */
function hasNameAsSubject(words: readonly Word[], verb: number, { text, language }: Article): boolean {
  const [link, name, word] = [-2, -1, 0].map((distance) => words[verb + distance]);
  if (!name || !word || !isFiniteForm(word.written, language)) return false;
  const isName = text.includes(upperFirst(name.written)) && !text.includes(name.written);
  const isPlural = name.token.endsWith('s') || (language === 'es' && /(?:n|mos)$/.test(word.token));
  const isStart = link === undefined || (isLink(link) && hasFiniteForm(words.slice(0, verb - 2), language));
  return isName && isStart && !isPlural;
}

/** True where a claim has several people or things as the subject of a verb, and a passage has one name alone. */
function hasSingularName(
  claimed: readonly Word[],
  clauses: readonly (readonly Word[])[],
  query: AnalyzedQuery,
  article: Article,
): boolean {
  const { language } = article;
  const tokens: readonly string[] = claimed.map(({ token }) => token);
  return query.terms.some((term) => {
    const verb = tokens.indexOf(term.token);
    const isPlural = tokens[verb - 1]?.endsWith('s') && (language === 'en' || term.token.endsWith('n'));
    if (!isPlural || verb > MAX_NOUN_DISTANCE) return false;
    const forms = formsOf(term, query, language);
    const found = clauses.flatMap((words) =>
      words.flatMap(({ token }, at) => (forms.has(termOf(token, language)) ? [{ words, at }] : [])),
    );
    const isOther = ({ words, at }: (typeof found)[number]): boolean =>
      hasNameAsSubject(words, at, article) && !tokens.includes(words[at - 1]?.token ?? '');
    return found.length > 0 && found.every(isOther);
  });
}

/** True where a passage tells of a man, by a pronoun or noun, what a claim tells of a woman, or the reverse. */
export function hasSubjectOfOtherGender(
  claim: string,
  query: AnalyzedQuery,
  sentences: readonly string[],
): boolean {
  const { language } = query;
  const found = sentences.flatMap((sentence) => genderedPredications(sentence, language));
  const claimed = claim.split(SENTENCE_MARK).flatMap((sentence) => genderedPredications(sentence, language));
  return claimed.some(({ words, gender }) => {
    const tokens = words.map(({ token }): string => token);
    const isOfPerson = (token: string): boolean => typedPersonNoun(token, language)?.gender !== undefined;
    const own = query.terms.filter(({ token }) => tokens.includes(token) && !isOfPerson(token));
    const matched = found.map((other) => ({
      ...other,
      match: totalSpecificity(
        termsMatching(own, new Set(other.words.map(({ token }) => termOf(token, language)))),
      ),
    }));
    const best = maximaBy(matched, ({ match }) => match).filter(({ match }) => match > 0);
    return (
      gender !== undefined &&
      best.length > 0 &&
      best.every((other) => other.gender !== undefined && other.gender !== gender)
    );
  });
}

/**
 * True where the clause of a passage with most of a claim has a subject other than the claim’s, which that passage has in
 * another clause.
 */
export function hasOtherSubjectNoun(
  claim: string,
  query: AnalyzedQuery,
  sentences: readonly string[],
  article: Article,
): boolean {
  const { language } = article;
  const claimed = wordsOf(claim);
  const [first] = claimed;
  if (!first) return false;
  const phrase = nominalAt(claimed, 0, language);
  if (phrase.length === 0 || claimed.length === phrase.length) return false;
  const isCounted = numberOf(first, language) !== undefined;
  const isSameNumber = (one: Word, other: Word): boolean => {
    const value = numberOf(one, language);
    return value !== undefined && value === numberOf(other, language);
  };
  const has = (words: readonly Word[], token: string): boolean =>
    words.some((word) => termOf(word.token, language) === termOf(token, language));
  const rest = query.terms.filter(({ token }) => !has(phrase.slice(0, 1), token));
  const matchOf = (words: readonly Word[]): number => {
    const terms = new Set(words.map(({ token }) => termOf(token, language)));
    return totalSpecificity(termsMatching(rest, terms));
  };
  const clauses = sentences
    .flatMap((sentence) => finiteClausesOf(sentence, language))
    .map((words) => ({ words, subject: subjectPhrase(words, language), match: matchOf(words) }));
  const verb = verbAfter(claimed, isCounted ? phrase.length - 1 : phrase.length, language);
  const withVerb = clauses.filter(({ words }) => verb && has(words, verb.token));
  const best = maximaBy(withVerb.length > 0 ? withVerb : clauses, ({ match }) => match).filter(
    ({ match }) => match > 0,
  );
  const heads = query.terms.filter(({ token }) => phrase.slice(0, 1).some((head) => head.token === token));
  const isSynonym = (words: readonly Word[]): boolean =>
    words.some(({ token }) => heads.some(({ matches }) => matches.has(termOf(token, language))));
  const isClaimed = (words: readonly Word[]): boolean =>
    phrase
      .slice(0, 1)
      .some((head) => has(words, head.token) || words.slice(0, 1).some((word) => isSameNumber(head, word)));
  return (
    hasSingularName(
      claimed,
      clauses.map(({ words }) => words),
      query,
      article,
    ) ||
    (best.length > 0 &&
      best.every(
        ({ words, subject }) =>
          subject.length > 0 && !isSynonym(subject) && !isClaimed(isCounted ? subject : words),
      ) &&
      // “Of the nuns 60 left; of the monks, | nine”
      clauses.some(({ words, subject }) =>
        isCounted ? isClaimed(subject) && hasFiniteForm(words, language) : isClaimed(words),
      ))
  );
}
