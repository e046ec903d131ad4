/**
 * Grammatical subjects that are groups and things, clause by clause: “the council wants a park” is not said where “the tenants
 * want a park; the council wants a road”.
 */

import { nounPhraseAt } from '../../analysis/clauses/arguments.ts';
import { nextContentWord, predicationsOf } from '../../analysis/clauses/split-clauses.ts';
import { cardinalValue } from '../../analysis/grammar/cardinals.ts';
import {
  isAdversative,
  isAnd,
  isDeterminer,
  isQuantifier,
  opensClause,
} from '../../analysis/grammar/function-words.ts';
import type { Gender } from '../../analysis/grammar/given-names.ts';
import { isPreposition } from '../../analysis/grammar/part-of-speech.ts';
import { typedPersonNoun } from '../../analysis/grammar/person-nouns.ts';
import { PERSONAL_PRONOUNS } from '../../analysis/grammar/pronouns.ts';
import { isFiniteForm } from '../../analysis/grammar/verb-forms.ts';
import type { Article } from '../../corpus/article.ts';
import type { Language } from '../../text/language.ts';
import { type Word, wordsOf } from '../../text/tokenize.ts';
import { maximaBy } from '../../util/extremes.ts';
import { upperFirst } from '../../util/upper-first.ts';
import { type AnalyzedQuery, formsOf, termsMatching, totalSpecificity } from '../query/analyze-query.ts';
import { termOf } from '../terms/index-terms.ts';

/** A mark between two sentences in one. */
const STRONG_MARK = /[;:]/;
/** After a determiner without a noun: “los | de la calle Alta”, “the | others”. */
const ELLIPTICAL_HEAD = /^(?:de|del|que|of|others?|rest|demas|otr[ao]s?)$/;
/** A mark between two sentences of a claim. */
const SENTENCE_MARK = /(?<=[.!?])\s+/;
/** Maximum words of a noun phrase from its determiner to its noun. */
const MAX_NOUN_DISTANCE = 3;

/** True for a determiner before a noun phrase; “that” opens a clause as often. */
const opensPhrase = ({ token }: Word, language: Language): boolean =>
  (isDeterminer(token, language) && !opensClause(token)) || isQuantifier(token, language);

/** The noun phrase that a determiner opens: all of it in English, which has its noun last, its first word in Spanish. */
function phraseAfter(words: readonly Word[], determiner: number, language: Language): Word[] {
  const phrase = nounPhraseAt(words, determiner + 1, language);
  return language === 'es' ? phrase.slice(0, 1) : phrase;
}

/** True for a word that a preposition governs: “of | the nuns”. */
const isGoverned = (words: readonly Word[], at: number, language: Language): boolean =>
  words.slice(Math.max(0, at - 1), at).some(({ token }) => isPreposition(token, language));

/** Between two clauses of a sentence, each with a subject of its own. */
const isLink = (word: Word | undefined): boolean =>
  word !== undefined && (isAnd(word.token) || isAdversative(word.token));

/** The value of a word that is a number, in digits or in words. */
const numberOf = ({ token }: Word, language: Language): number | undefined =>
  /^\d+$/.test(token) ? Number(token) : cardinalValue(token, language);

/** The noun phrase of a determiner or numeral, the noun of which may be elided: “| seven families”, “| seven | signed”. */
function nominalAt(words: readonly Word[], at: number, language: Language): readonly Word[] {
  const [word, next] = words.slice(at, at + 2);
  if (!word || isGoverned(words, at, language)) return [];
  const isCounted =
    numberOf(word, language) !== undefined &&
    !words.slice(Math.max(0, at - 1), at).some((before) => opensPhrase(before, language));
  if (!isCounted && !opensPhrase(word, language)) return [];
  const phrase = phraseAfter(words, at, language);
  const isElliptical = isCounted || (next !== undefined && ELLIPTICAL_HEAD.test(next.token));
  return phrase.length > 0 && !isCounted ? phrase : isElliptical ? [word, ...phrase] : [];
}

/** The words of the subject of a clause, if that is a noun phrase before its verb: “in spring | the tenants | want”. */
function subjectPhrase(words: readonly Word[], language: Language): readonly Word[] {
  for (const [at, word] of words.entries()) {
    const phrase = nominalAt(words, at, language);
    if (phrase.length > 0) return phrase;
    if (isFiniteForm(word.written, language)) return [];
  }
  return [];
}

const hasFiniteForm = (words: readonly Word[], language: Language): boolean =>
  words.some(({ written }) => isFiniteForm(written, language));

/** The clauses of a sentence that have a subject and a verb each. */
function finiteClausesOf(sentence: string, language: Language): Word[][] {
  return sentence.split(STRONG_MARK).flatMap((part) => {
    const words = wordsOf(part);
    const hasVerb = (from: number, to: number): boolean => hasFiniteForm(words.slice(from, to), language);
    const isStart = (at: number): boolean =>
      isLink(words[at - 1]) && words.slice(at, at + 1).some((word) => opensPhrase(word, language));
    // “The nuns kept the orchard and | the mill”
    const starts = [...words.keys()]
      .filter((at) => isStart(at) && hasVerb(0, at))
      .filter((at, i, all) => hasVerb(at, all[i + 1] ?? words.length));
    return [0, ...starts].map((start, i) => words.slice(start, starts[i]));
  });
}

/** The finite verb of a claim after its subject, or the full verb of its auxiliary. */
function verbAfter(words: readonly Word[], subject: number, language: Language): Word | undefined {
  const finite = words.findIndex(({ written }, at) => at > subject && isFiniteForm(written, language));
  const full = finite < 0 ? -1 : nextContentWord(words, finite, language);
  return words[full];
}

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

/** The gender of the subject of a predication, by a pronoun or a person noun: “here | he | has”, “the | bride | brought”. */
function genderOfSubject(words: readonly Word[], language: Language): Gender | undefined {
  for (const [at, word] of words.entries()) {
    const { written } = word;
    if (isGoverned(words, at, language)) continue;
    const pronoun = PERSONAL_PRONOUNS.get(written);
    if (pronoun) return pronoun;
    const phrase = opensPhrase(word, language) ? phraseAfter(words, at, language) : [];
    const nouns = phrase.flatMap((word) => typedPersonNoun(word.token, language) ?? []);
    const gender = nouns.at(-1)?.gender;
    if (phrase.length > 0) return gender === 'masculine' ? undefined : gender;
    if (isFiniteForm(written, language)) return undefined;
  }
  return undefined;
}

/** The predications of a sentence with the gender of their subjects, which conjuncts share: “he sold the barn | and left”. */
function genderedPredications(
  sentence: string,
  language: Language,
): { readonly words: readonly Word[]; readonly gender: Gender | undefined }[] {
  let shared: Gender | undefined;
  return predicationsOf(sentence, language).map((words) => {
    const isShared =
      isAnd(words[0]?.token) && words.slice(1, 2).some(({ written }) => isFiniteForm(written, language));
    const gender = isShared ? shared : genderOfSubject(words, language);
    shared = gender;
    return { words, gender };
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

/** True where the clause of a passage with most of a claim has a subject other than the claim’s, which that passage has in another clause. */
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
      best.every(({ words, subject }) => subject.length > 0 && !isClaimed(isCounted ? subject : words)) &&
      // “Of the nuns 60 left; of the monks, | nine”
      clauses.some(
        ({ words, subject }) => isClaimed(subject) && (!isCounted || hasFiniteForm(words, language)),
      ))
  );
}
