/** Requirements of an answering passage besides words in common: those of the expected answer, and those of the frame. */

import { isAuxiliary } from '../../analysis/grammar/auxiliaries.ts';
import { isDefiniteArticle } from '../../analysis/grammar/function-words.ts';
import { hasNegation } from '../../analysis/grammar/negative-words.ts';
import { isTypedPersonNoun } from '../../analysis/grammar/person-nouns.ts';
import { slice } from '../../corpus/article.ts';
import { INTERROGATIVES } from '../../lexicon/es/interrogatives.ts';
import type { Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { capitalizedTokens } from '../../text/question-tokens.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { maxOf } from '../../util/extremes.ts';
import { onlyOf } from '../../util/only-of.ts';
import { type Evidence, passageAt, type ScoredPassage, statesAnswer } from '../evidence/evidence.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { isMainPerson, referencesIn } from '../index/passage-people.ts';
import { namesDomain } from '../people/office-holders.ts';
import type { AnalyzedQuery, QueryTerm } from '../query/analyze-query.ts';
import { CORRECTION_WEIGHT } from '../query/term-matcher.ts';
import { mayBePolar } from '../question/interrogative.ts';
import type { ParsedQuestion } from '../question/parse-question.ts';
import { tellsRepetition } from '../question/repetition.ts';
import { termOf } from '../terms/index-terms.ts';
import { isConfidentOf } from './answerability-by-bank.ts';
import { lacksAct } from './attested-act.ts';
import { isDenied } from './denial.ts';
import { lacksComplement } from './preposition-complement.ts';
import { personOfPronoun } from './pronoun-subject.ts';
import { isSaidOfOthers } from './quoted-predicate.ts';

/** Minimum share of answered questions of a name that the bank knows. */
const MIN_ANSWERED_SHARE = 0.5;

/**
 * True where the word at a position is likely the subject of a question, or the first one of it: right after the auxiliary of
 * an English one ("why did | Trump | bring it", "did mayor | Bell | bring it"), after the interrogative and the verb of a
 * Spanish one ("por qué | trajo | Trump").
 */
function isSubject(tokens: readonly string[], position: number, language: Language): boolean {
  // “Did the | mayor | bring it”
  const at = isDefiniteArticle(tokens[position - 1]) ? position - 1 : position;
  const [before = '', beforeThat = ''] = [tokens[at - 1], tokens[at - 2]];
  if (language === 'es')
    return !isStopWord(before) && tokens.slice(0, at - 1).some((token) => INTERROGATIVES.has(token));
  return isAuxiliary(before, 'en') || (isAuxiliary(beforeThat, 'en') && !isStopWord(before));
}

/**
 * True where the question has a name that neither passage nor bank know: “Kell” is no mistyped “kill”, but “Kel” may be “Kell”.
 */
function namesUnknown(
  question: string,
  { query, bank }: Evidence,
  position: number,
  { aliases, article, passages }: ArticleIndex,
): boolean {
  const names = capitalizedTokens(question);
  const passage = passages[position];
  const written = passage ? [...capitalizedTokens(slice(article, passage))] : [];
  const known = new Set(written.map((token) => termOf(token, article.language)));
  const isCorrectedWord = ({ isWord, matches }: QueryTerm): boolean =>
    !isWord &&
    maxOf(matches.values()) <= CORRECTION_WEIGHT &&
    [...matches.keys()].every((term) => !known.has(term));
  return query.terms.some(
    (term) =>
      names.has(term.token) &&
      (term.matches.size === 0 || isCorrectedWord(term)) &&
      !aliases.lookup(term.token) &&
      (bank?.answeredShare(term.token) ?? 0) < MIN_ANSWERED_SHARE,
  );
}

/** A person whom a question names. */
interface NamedPerson {
  readonly name: string;
  /** True for the likely subject of the question. */
  readonly isSubject: boolean;
}

/** The only holder of a role that is the subject of a question: “when was the | priest | born”. */
function holderOfSubject(
  { tokens, language, terms }: AnalyzedQuery,
  { article }: ArticleIndex,
): string | undefined {
  const subjects = terms.filter(({ token }) =>
    tokens.some(
      (one, at) => one === token && isTypedPersonNoun(token, language) && isSubject(tokens, at, language),
    ),
  );
  const isAsked = (head: string): boolean =>
    subjects.some(({ matches }) => matches.get(termOf(normalize(head), article.language)) === 1);
  return onlyOf(
    article.roles.flatMap(({ person, heads, isFormer }) =>
      !isFormer && heads.some(isAsked) ? [person] : [],
    ),
  );
}

/**
 * The people whom a question names; none of a single stop word, “will”. Where it names nobody, whom its pronoun or a role
 * likely means.
 */
function namedIn({ tokens }: ParsedQuestion, { query }: Evidence, index: ArticleIndex): NamedPerson[] {
  const named = index.aliases
    .findNames(tokens)
    .filter(({ start, end }) => end - start > 1 || !isStopWord(tokens[start] ?? ''))
    .map(({ person: { name }, start }) => ({ name, isSubject: isSubject(tokens, start, query.language) }));
  const meant =
    named.length === 0 ? (personOfPronoun(tokens, index) ?? holderOfSubject(query, index)) : undefined;
  return meant === undefined ? named : [{ name: meant, isSubject: true }];
}

/** True for a passage that has people or speakers, and nobody of whom the question names. */
function hasOnlyOthers(named: readonly NamedPerson[], present: ReadonlySet<string>): boolean {
  return present.size > 0 && !named.some(({ name }) => present.has(name));
}

/** Minimum that a passage matches of a word that it has. */
const MIN_MATCH = 0.5;

/**
 * True where only passages beside one on the subject of a question have any of what is asked, and these are on others: “when
 * was Bell born”, of “Bell baked bread in May. | Moss, born in Tamora, left”.
 */
function isOfOthersBeside(
  named: readonly NamedPerson[],
  evidence: Evidence,
  { position, lexical }: ScoredPassage,
  index: ArticleIndex,
): boolean {
  const { terms, language } = evidence.query;
  const hasPredicate = (matched: readonly number[] = []): boolean =>
    terms.some(
      ({ token, isNamedEntity }, i) =>
        !isNamedEntity && !isTypedPersonNoun(token, language) && (matched[i] ?? 0) >= MIN_MATCH,
    );
  if (!named.some((person) => person.isSubject) || hasPredicate(lexical?.matched)) return false;
  const beside = [position - 1, position + 1].filter((at) =>
    hasPredicate(passageAt(evidence, at).lexical?.matched),
  );
  return beside.length > 0 && beside.every((at) => hasOnlyOthers(named, index.peopleIn(at)));
}

/**
 * True where the question names somebody who is not in the best passage, or whom neither article nor bank
 * know: a minor person or, as the subject of the question, any person in whose place the passage has another
 * one.
 */
export function asksOfSomebodyElse(
  question: ParsedQuestion,
  evidence: Evidence,
  passage: ScoredPassage,
  index: ArticleIndex,
): boolean {
  const { position } = passage;
  if (namesUnknown(question.text, evidence, position, index)) return true;
  const named = namedIn(question, evidence, index);
  if (isOfOthersBeside(named, evidence, passage, index)) return true;
  const asked = new Set(named.map(({ name }) => name));
  const present = index.peopleIn(position);
  const namesAnother = index.article.people.some(({ name }) => !asked.has(name) && present.has(name));
  return named.some(
    (person) =>
      !present.has(person.name) &&
      (!isMainPerson(person.name, index.article) || (namesAnother && person.isSubject)),
  );
}

/**
 * Tells which passages are on somebody else than the person who is the subject of a question: others are in them or speak, and
 * that person is not meant, by a pronoun either.
 */
export function passagesOnOthers(
  question: ParsedQuestion,
  evidence: Evidence,
  index: ArticleIndex,
): (passage: ScoredPassage) => boolean {
  const named = namedIn(question, evidence, index);
  if (!named.some((person) => person.isSubject)) return () => false;
  return ({ position }) => {
    const passage = index.passages[position];
    const meant = passage ? referencesIn(passage, index.article).map(({ person }) => person) : [];
    return hasOnlyOthers(named, new Set([...index.peopleIn(position), ...meant]));
  };
}

/** True for a question for what is not so, of a passage without a negation. */
export function lacksNegation(
  { isNegated }: ParsedQuestion,
  { position }: ScoredPassage,
  index: ArticleIndex,
): boolean {
  const passage = index.passages[position];
  if (!passage || !isNegated) return false;
  return !hasNegation(slice(index.article, passage));
}

/** True for a question for what happens once more, of a passage none of whose sentences with its words tells of that. */
export function lacksRepetition(
  { isRepeated }: ParsedQuestion,
  { position, lexical }: ScoredPassage,
  index: ArticleIndex,
): boolean {
  if (!isRepeated) return false;
  const isOnQuestion = (at: number): boolean => lexical?.sentences[at]?.some((match) => match > 0) ?? false;
  return !index
    .sentenceTexts(position)
    .some((sentence, at) => isOnQuestion(at) && tellsRepetition(sentence, index.article.language));
}

/** True for a question of yes or no in words that every text has: "could it happen again". Nothing tells what it asks. */
export const isContentless = ({ terms, tokens, language }: AnalyzedQuery): boolean =>
  terms.length === 0 && mayBePolar(tokens, language);

/** True for a passage that is a question itself, and states no answer beside it. */
export const onlyAsks = (passage: ScoredPassage, { query }: Evidence, index: ArticleIndex): boolean =>
  index.isQuestion(passage.position) && !statesAnswer(passage, query, index);

/** True where a passage denies the event of a question for its agent. */
export const deniesWhoDid = (evidence: Evidence, passage: ScoredPassage, index: ArticleIndex): boolean =>
  evidence.query.expected?.type === 'person' && isDenied(evidence, passage, index);

/** True where a passage lacks the preposition whose complement is asked for. */
export const lacksGoverned = (
  { governed }: ParsedQuestion,
  evidence: Evidence,
  passage: ScoredPassage,
  index: ArticleIndex,
): boolean => governed !== undefined && lacksComplement(governed, evidence, passage, index);

/** True where the best passage may answer a question: none of these keeps it from that. */
export const mayAnswer = (
  question: ParsedQuestion,
  evidence: Evidence,
  best: ScoredPassage,
  index: ArticleIndex,
): boolean =>
  !isContentless(evidence.query) &&
  !onlyAsks(best, evidence, index) &&
  !asksOfSomebodyElse(question, evidence, best, index) &&
  !lacksNegation(question, best, index) &&
  !lacksRepetition(question, best, index) &&
  !deniesWhoDid(evidence, best, index) &&
  !lacksAct(evidence, best, index) &&
  !isSaidOfOthers(evidence, best, index) &&
  !lacksGoverned(question, evidence, best, index);

/** The requirement of a frame for a passage to answer, beside words in common. */
export type FrameRequirement = (passage: ScoredPassage, evidence: Evidence) => boolean;

/** The requirement of a question for a term that the article does not know: a bank may know better. */
export const isKnownToBank =
  (index: ArticleIndex): FrameRequirement =>
  (passage, { bank }) =>
    bank !== undefined && isConfidentOf(bank, passage, index);

/** Minimum that a heading matches of each word of a question that it asks itself. */
const MIN_ASKED_MATCH = 0.5;

/** True for a passage below a heading that asks the question itself: “What the bakers ask for”. */
export const isAskedAbove = ({ lexical }: ScoredPassage): boolean =>
  lexical?.heading?.every((share) => share >= MIN_ASKED_MATCH) === true;

/**
 * The requirement of a question for an office that nobody in the article is known to hold. Of one with a domain ("president of
 * Brazil") a bank knows no better: the words of its questions tell the office, and not whose it is.
 */
export const isHolderKnownToBank = (office: string, index: ArticleIndex): FrameRequirement =>
  namesDomain(office, index) ? () => false : isKnownToBank(index);
