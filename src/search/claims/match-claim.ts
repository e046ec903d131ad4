/** Whether the passages of an article say a claim, or come near it: by their words alone, since a bank knows what is asked, not what is claimed. */
import { slice } from '../../corpus/article.ts';
import { textTokens } from '../../text/question-tokens.ts';
import type { Span } from '../../text/span.ts';
import { stem } from '../../text/stem.ts';
import {
  type Evidence,
  type EvidenceSources,
  explain,
  rankPassages,
  type ScoredPassage,
} from '../evidence/evidence.ts';
import { answerSentences } from '../evidence/highlight.ts';
import { verbatimSpan } from '../frames/verbatim.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { explainsPredicate } from '../judgement/answerability-by-text.ts';
import { mayAnswer } from '../judgement/requirements.ts';
import { analyzeQuery } from '../query/analyze-query.ts';
import type { ParsedQuestion } from '../question/parse-question.ts';
import { hasOtherComplement } from './complements.ts';
import { exchangesConjuncts } from './exchanged-conjuncts.ts';
import { exchangesNumbers } from './exchanged-numbers.ts';
import { lacksInfinitive } from './infinitives.ts';
import { isOverstated } from './modality.ts';
import { currencySign, lacksNumbers } from './numbers.ts';
import { hasOpposite } from './opposites.ts';
import { alignedOccurrences, contradicts, isName } from './polarity.ts';
import { repliesNo } from './replies.ts';
import { hasOtherRoles } from './semantic-roles.ts';
import { hasOtherSpeaker } from './speakers.ts';
import { hasOtherSubjectNoun } from './subject-nouns.ts';
import { substitutesWord } from './substituted-words.ts';

/** Minimum share of a claim that a passage explains by itself, to say it or to come near: most messages are about something else. */
const MIN_SHARE = { said: 0.6, nearest: 0.5, onTopic: 0.4, ofSomebody: 0.3 } as const;
/** Minimum words of a claim, one of them as it is, by which a passage that names nobody of it is on its topic. */
const MIN_TOPIC_WORDS = 2;
/** Minimum match of such a word. */
const MIN_TOPIC_MATCH = 0.8;
/** Maximum passages of an article that are looked at, the best first. */
const MAX_PASSAGES = 8;

/** A passage that says a claim, or comes near it. */
interface ClaimMatch {
  readonly position: number;
  readonly isSaid: boolean;
  readonly isVerbatim: boolean;
  /** True where other words of the claim go together in it, so that no conjunct of the claim is said there either. */
  readonly isExchanged: boolean;
  /** The sentences that match it, in order. */
  readonly sentences: readonly Span[];
  /** The share of the claim that the passage explains, 0 to 1. */
  readonly share: number;
}

/** True where a passage says a claim rather than something else of the same people: it has its predicate, its infinitives, its numbers, its subject, and its negation. */
function says(
  claim: ParsedQuestion,
  evidence: Evidence,
  passage: ScoredPassage,
  index: ArticleIndex,
): boolean {
  const { position } = passage;
  const found = index.passages[position];
  if (!found || explain(evidence, position, 0).share < MIN_SHARE.said) return false;
  const text = slice(index.article, found);
  const { language } = evidence.query;
  const worded = { text: claim.text, query: evidence.query };
  const occurrences = alignedOccurrences(evidence.query, position, index);
  return (
    !contradicts(worded, text, occurrences) &&
    !repliesNo(claim.text, evidence.query, position, index) &&
    !isOverstated(worded, occurrences, index.article.language) &&
    !substitutesWord(evidence.query, position, index) &&
    !hasOpposite(evidence.query, position, index) &&
    explainsPredicate(evidence, position) &&
    !lacksNumbers({ text: claim.text, language }, { text, language: index.article.language }) &&
    !exchangesNumbers(claim.text, evidence.query, position, index) &&
    !hasOtherComplement(claim.text, evidence.query, position, index) &&
    mayAnswer({ ...claim, isNegated: false }, evidence, passage, index) &&
    !lacksInfinitive(evidence.query, position, index) &&
    !hasOtherRoles(claim.text, evidence.query, position, index) &&
    !hasOtherSubjectNoun(claim.text, evidence.query, position, index) &&
    !hasOtherSpeaker(evidence.query, position, index)
  );
}

/** True for a part of a sentence that says something else as a whole: “the mill is safe” of “Hale denied that the mill is safe”. */
function isOutOfContext(
  claim: ParsedQuestion,
  { query }: Evidence,
  { position }: ScoredPassage,
  verbatim: Span,
  index: ArticleIndex,
): boolean {
  const isSentence = index.passages[position]?.sentences.includes(verbatim) === true;
  const sentence = slice(index.article, verbatim);
  if (!isSentence || textTokens(sentence).length <= claim.tokens.length) return false;
  const occurrences = alignedOccurrences(query, position, index);
  return (
    contradicts({ text: claim.text, query }, sentence, occurrences) ||
    isOverstated({ text: claim.text, query }, occurrences, index.article.language) ||
    exchangesNumbers(claim.text, query, position, index)
  );
}

/** The people whom a claim names, if a passage means all of them. */
function peopleOf({ tokens }: ParsedQuestion, position: number, index: ArticleIndex): ReadonlySet<string> {
  const names = new Set(index.aliases.findNames(tokens).map(({ person }) => person.name));
  const present = index.peopleIn(position);
  return [...names].every((name) => present.has(name)) ? names : new Set();
}

/** True where a passage is on the topic of a claim: it means its people, has a name of it, or has several of its words. */
function isOnTopic({ query }: Evidence, { lexical }: ScoredPassage, share: number, people: number): boolean {
  const found = query.terms.filter((_, i) => (lexical?.matched[i] ?? 0) >= MIN_TOPIC_MATCH);
  const known = found.filter(({ matchConfidence }) => matchConfidence === 1);
  if (share >= MIN_SHARE.onTopic && found.length >= MIN_TOPIC_WORDS && known.length > 0) return true;
  return share >= MIN_SHARE.ofSomebody && (people > 0 || known.some(isName));
}

/** A claim without the nouns of currencies for which the article has a sign: “45 million | dollars”. */
function withoutSigned(claim: ParsedQuestion, { article, frequencies }: ArticleIndex): ParsedQuestion {
  const isSigned = (token: string): boolean => {
    const sign = currencySign(token);
    return (
      sign !== undefined && article.text.includes(sign) && !frequencies.has(stem(token, article.language))
    );
  };
  return { ...claim, tokens: claim.tokens.filter((token) => !isSigned(token)) };
}

/** The passages with a claim of function words alone, which no term finds, as it stands; one of two words has to be a sentence. */
function verbatimMatches({ text }: ParsedQuestion, { article, passages }: ArticleIndex): ClaimMatch[] {
  const words = textTokens(text).join(' ');
  if (!words.includes(' ')) return [];
  return [...passages.entries()].flatMap(([position, passage]) => {
    const isWhole = (sentence: Span): boolean => textTokens(slice(article, sentence)).join(' ') === words;
    const span = verbatimSpan(text, passage) ?? passage.sentences.find(isWhole);
    return span
      ? [{ position, isSaid: true, isVerbatim: true, isExchanged: false, sentences: [span], share: 1 }]
      : [];
  });
}

/**
 * The passages of an article that say a claim or come near it, the best first.
 *
 * @param nearest what comes near: by half of the claim, or as it is on its topic
 */
export function matchClaim(
  claim: ParsedQuestion,
  index: ArticleIndex,
  { resources, synonyms }: EvidenceSources,
  nearest: 'half' | 'topic' = 'half',
): ClaimMatch[] {
  const query = analyzeQuery(withoutSigned(claim, index), index, resources, synonyms);
  const evidence = rankPassages(query, index, undefined);
  if (query.terms.length === 0) return verbatimMatches(claim, index);
  return evidence.ranked.slice(0, MAX_PASSAGES).flatMap((passage): ClaimMatch[] => {
    const found = index.passages[passage.position];
    if (!found) return [];
    const { position } = passage;
    const { share } = explain(evidence, position, 0);
    const verbatim = verbatimSpan(claim.asked, found);
    if (verbatim && !isOutOfContext(claim, evidence, passage, verbatim, index)) {
      const sentences = [verbatim];
      return [{ position, isSaid: true, isVerbatim: true, isExchanged: false, sentences, share: 1 }];
    }
    const { size: people } = peopleOf(claim, position, index);
    const isNear = share >= MIN_SHARE.nearest || people > 1;
    if (!isNear && !(nearest === 'topic' && isOnTopic(evidence, passage, share, people))) return [];
    const isExchanged = exchangesConjuncts(claim.text, query, position, index);
    const isSaid = !isExchanged && says(claim, evidence, passage, index);
    const sentences = answerSentences(passage, evidence, index);
    return [{ position, isSaid, isVerbatim: false, isExchanged, sentences, share }];
  });
}
