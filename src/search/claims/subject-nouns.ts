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
import type { Language } from '../../text/language.ts';
import { type Word, wordsOf } from '../../text/tokenize.ts';
import { maximaBy } from '../../util/extremes.ts';
import { upperFirst } from '../../util/upper-first.ts';
import { type AnalyzedQuery, formsOf, termsMatching, totalSpecificity } from '../query/analyze-query.ts';
import { termOf } from '../terms/index-terms.ts';
import { formsAmong, haveForm, termsOfWords } from './word-forms.ts';

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
    const found = formsAmong(clauses, formsOf(term, query, language), language);
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
      match: totalSpecificity(termsMatching(own, termsOfWords(other.words, language))),
    }));
    const best = maximaBy(matched, ({ match }) => match).filter(({ match }) => match > 0);
    return (
      gender !== undefined &&
      best.length > 0 &&
      best.every((other) => other.gender !== undefined && other.gender !== gender)
    );
  });
}

/** A clause of a passage, with its subject, and the specificity of what it has of a claim. */
interface FoundClause {
  readonly words: readonly Word[];
  readonly subject: readonly Word[];
  readonly match: number;
}

/** The clauses that have most of a claim; where some have its verb, of those. */
function closestClauses(
  clauses: readonly FoundClause[],
  verb: Word | undefined,
  language: Language,
): FoundClause[] {
  const verbTerms = termsOfWords(verb ? [verb] : [], language);
  const withVerb = clauses.filter(({ words }) => haveForm(words, verbTerms, language));
  const closest = maximaBy(withVerb.length > 0 ? withVerb : clauses, ({ match }) => match);
  return closest.filter(({ match }) => match > 0);
}

/** True for words with the head of a subject, or with the same number as their first. */
function haveHead(words: readonly Word[], head: Word, language: Language): boolean {
  const value = numberOf(head, language);
  const [first] = words;
  const isSameNumber = first !== undefined && value !== undefined && numberOf(first, language) === value;
  return isSameNumber || haveForm(words, termsOfWords([head], language), language);
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
  const phrase = nominalAt(claimed, 0, language);
  const [first] = claimed;
  const [head] = phrase;
  if (!first || !head || claimed.length === phrase.length) return false;
  const isCounted = numberOf(first, language) !== undefined;
  const headTerm = termOf(head.token, language);
  const rest = query.terms.filter(({ token }) => termOf(token, language) !== headTerm);
  const clauses = sentences
    .flatMap((sentence) => finiteClausesOf(sentence, language))
    .map((words) => ({
      words,
      subject: subjectPhrase(words, language),
      match: totalSpecificity(termsMatching(rest, termsOfWords(words, language))),
    }));
  const wordsOfClauses = clauses.map(({ words }) => words);
  if (hasSingularName(claimed, wordsOfClauses, query, article)) return true;
  const verb = verbAfter(claimed, isCounted ? phrase.length - 1 : phrase.length, language);
  const closest = closestClauses(clauses, verb, language);
  const synonyms = query.terms.filter(({ token }) => token === head.token);
  const isOther = ({ words, subject }: FoundClause): boolean =>
    subject.length > 0 &&
    !synonyms.some(({ matches }) => haveForm(subject, matches, language)) &&
    !haveHead(isCounted ? subject : words, head, language);
  // “Of the nuns 60 left; of the monks, | nine”
  const hasClaimed = ({ words, subject }: FoundClause): boolean =>
    isCounted
      ? haveHead(subject, head, language) && hasFiniteForm(words, language)
      : haveHead(words, head, language);
  return closest.length > 0 && closest.every(isOther) && clauses.some(hasClaimed);
}
