/** Refutations: the reasons, by name, for which a passage with the words of a claim does not say it. */

import type { Article } from '../../corpus/article.ts';
import { lazy } from '../../util/lazy.ts';
import type { Evidence, ScoredPassage } from '../evidence/evidence.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { explainsPredicate } from '../judgement/answerability-by-text.ts';
import {
  asksOfSomebodyElse,
  deniesWhoDid,
  isContentless,
  lacksGoverned,
  onlyAsks,
} from '../judgement/requirements.ts';
import type { QueryTerm } from '../query/analyze-query.ts';
import type { ParsedQuestion } from '../question/parse-question.ts';
import { reversesComparison } from './comparisons.ts';
import { hasOtherComplement } from './complements.ts';
import { exchangesConjuncts } from './exchanged-conjuncts.ts';
import { exchangesNumbers } from './exchanged-numbers.ts';
import { exchangesTimes } from './exchanged-times.ts';
import { excludesObject } from './exclusive-focus.ts';
import { lacksInfinitive } from './infinitives.ts';
import { hasOtherNounRoles } from './noun-roles.ts';
import { lacksNumbers } from './numbers.ts';
import { hasOpposite } from './opposites.ts';
import { isOverstated } from './overstatement.ts';
import { alignedOccurrences, contradicts, type Occurrence } from './polarity.ts';
import { hasOtherRecipient } from './recipients.ts';
import { repliesNo } from './replies.ts';
import { hasOtherRoles } from './semantic-roles.ts';
import { hasOtherSpeaker } from './speakers.ts';
import { hasOtherSubjectNoun, hasSubjectOfOtherGender } from './subject-nouns.ts';
import { substitutesWord } from './substituted-words.ts';
import { lacksVerb } from './unsaid-verbs.ts';

/** A claim beside a passage with its words. */
interface ClaimInPassage {
  readonly claim: ParsedQuestion;
  readonly evidence: Evidence;
  readonly passage: ScoredPassage;
  readonly index: ArticleIndex;
  /** The passage, or the one sentence of it that is meant. */
  readonly text: string;
  readonly occurrences: () => ReadonlyMap<QueryTerm, Occurrence>;
}

type Refutes = (compared: ClaimInPassage) => boolean;

/** A check of the words of a claim in a passage by its number. */
type Check = (claim: string, query: Evidence['query'], position: number, index: ArticleIndex) => boolean;

const byWords =
  (check: Check): Refutes =>
  ({ claim, evidence, passage, index }) =>
    check(claim.text, evidence.query, passage.position, index);

/** A check of the words of a claim in the sentences of a passage, both in one language. */
type SentenceCheck = (
  claim: string,
  query: Evidence['query'],
  sentences: readonly string[],
  article: Article,
) => boolean;

const bySentences =
  (check: SentenceCheck): Refutes =>
  ({ claim, evidence: { query }, passage: { position }, index }) =>
    query.language === index.article.language &&
    check(claim.text, query, index.sentenceTexts(position), index.article);

/**
 * The ways in which a passage may tell something else than a claim: first the one by which its conjuncts do, too, then those
 * that cost least to find.
 */
export const ALL_REFUTATIONS = [
  'exchanged conjuncts',
  'contradicted',
  'answered with no',
  'overstated',
  'another word',
  'an opposite',
  'no predicate',
  'no verb',
  'other numbers',
  'exchanged numbers',
  'exchanged times',
  'other complements',
  'no content',
  'asked only',
  'somebody else',
  'done by nobody',
  'another preposition',
  'no infinitive',
  'other roles',
  'other roles of nouns',
  'other recipients',
  'other objects',
  'reversed comparison',
  'another subject',
  'another gender',
  'another speaker',
] as const;

/** The name of a way in which a passage tells something else than a claim. */
export type Refutation = (typeof ALL_REFUTATIONS)[number];

const REFUTATIONS: Readonly<Record<Refutation, Refutes>> = {
  'exchanged conjuncts': byWords(exchangesConjuncts),
  contradicted: ({ claim, evidence, text, occurrences }) =>
    contradicts({ text: claim.text, query: evidence.query }, text, occurrences()),
  'answered with no': byWords(repliesNo),
  overstated: ({ claim, evidence, index, occurrences }) =>
    isOverstated({ text: claim.text, query: evidence.query }, occurrences(), index.article.language),
  'another word': ({ evidence, passage, index }) => substitutesWord(evidence.query, passage.position, index),
  'an opposite': ({ evidence, passage, index }) => hasOpposite(evidence.query, passage.position, index),
  'no predicate': ({ evidence, passage }) => !explainsPredicate(evidence, passage.position),
  'no verb': ({ claim, evidence, passage }) => lacksVerb(claim.text, evidence.query, passage),
  'other numbers': ({ claim, evidence, index, text }) =>
    lacksNumbers(
      { text: claim.text, language: evidence.query.language },
      { text, language: index.article.language },
    ),
  'exchanged numbers': byWords(exchangesNumbers),
  'exchanged times': bySentences(exchangesTimes),
  'other complements': byWords(hasOtherComplement),
  'no content': ({ evidence }) => isContentless(evidence.query),
  'asked only': ({ evidence, passage, index }) => onlyAsks(passage, evidence, index),
  'somebody else': ({ claim, evidence, passage, index }) =>
    asksOfSomebodyElse(claim, evidence, passage, index),
  'done by nobody': ({ evidence, passage, index }) => deniesWhoDid(evidence, passage, index),
  'another preposition': ({ claim, evidence, passage, index }) =>
    lacksGoverned(claim, evidence, passage, index),
  'no infinitive': ({ evidence, passage, index }) => lacksInfinitive(evidence.query, passage.position, index),
  'other roles': byWords(hasOtherRoles),
  'other roles of nouns': bySentences(hasOtherNounRoles),
  'other recipients': bySentences(hasOtherRecipient),
  'other objects': bySentences(excludesObject),
  'reversed comparison': bySentences(reversesComparison),
  'another subject': bySentences(hasOtherSubjectNoun),
  'another gender': bySentences(hasSubjectOfOtherGender),
  'another speaker': ({ evidence, passage, index }) =>
    hasOtherSpeaker(evidence.query, passage.position, index),
};

/**
 * The first way in which a passage tells something else than a claim; `undefined` where it says it.
 *
 * @param text the passage, or the one sentence of it that is meant
 * @param names those that are looked for
 */
export function refutationOf(
  claim: ParsedQuestion,
  evidence: Evidence,
  passage: ScoredPassage,
  index: ArticleIndex,
  text: string,
  names: readonly Refutation[],
): Refutation | undefined {
  const occurrences = lazy(() => alignedOccurrences(evidence.query, passage.position, index));
  return names.find((name) => REFUTATIONS[name]({ claim, evidence, passage, index, text, occurrences }));
}
