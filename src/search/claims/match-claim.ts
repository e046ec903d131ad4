/**
 * Matches of a claim with the passages of an article: those that say it, or come near it. The question bank is not used, since
 * it knows questions and no claims.
 */
import { type Article, slice } from '../../corpus/article.ts';
import type { Passage } from '../../corpus/passages.ts';
import { detectQuestionLanguage } from '../../text/detect-language.ts';
import { textTokens } from '../../text/question-tokens.ts';
import type { Span } from '../../text/span.ts';
import { memoizeByObject } from '../../util/memoize.ts';
import {
  type Evidence,
  type EvidenceSources,
  explainAlone,
  rankPassages,
  type ScoredPassage,
} from '../evidence/evidence.ts';
import { answerSentences } from '../evidence/highlight.ts';
import { verbatimSpan } from '../frames/verbatim.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { analyzeQuery } from '../query/analyze-query.ts';
import type { ParsedQuestion } from '../question/parse-question.ts';
import { currencySign, numbersOf } from './numbers.ts';
import { isName } from './polarity.ts';
import { ALL_REFUTATIONS, type Refutation, refutationOf } from './refutations.ts';

/**
 * Minimum share of a claim that a passage explains by itself, to say it or to come near: most messages are about something
 * else.
 */
const MIN_SHARE = { said: 0.6, nearest: 0.5, onTopic: 0.4, ofSomebody: 0.3, withHapax: 0.25 } as const;
/** Minimum words of a claim, one of them as it is, by which a passage that names nobody of it is on its topic. */
const MIN_TOPIC_WORDS = 2;
/** Minimum match of such a word. */
const MIN_TOPIC_MATCH = 0.8;
/** A mark after which another sentence begins. */
const SENTENCE_END = /[.!?…:;]["”»)]*\s/u;
/** Maximum passages of an article that are looked at, the best first. */
const MAX_PASSAGES = 8;

/** A passage that says a claim, comes near it, or is on its topic. */
interface ClaimMatch {
  readonly position: number;
  /** Near: it has half of the claim, or several people of it. */
  readonly relevance: 'said' | 'near' | 'on-topic';
  readonly isVerbatim: boolean;
  /** The refutation of the claim in a passage with its words; nothing where they are not looked at. */
  readonly refutation: Refutation | undefined;
  /** The sentences that match it, in order. */
  readonly sentences: readonly Span[];
  /** The share of the claim that the passage explains, 0 to 1. */
  readonly share: number;
}

/** The only refutation that is looked for in a passage with too few words of a claim. */
const OF_CONJUNCTS: readonly Refutation[] = ['exchanged conjuncts'];
/** Refutations of a part of a sentence by the rest of it. */
const OUT_OF_CONTEXT: readonly Refutation[] = ['contradicted', 'overstated', 'exchanged numbers'];

/**
 * True for a part of a sentence that says something else as a whole: “the mill is safe” of “Hale denied that the mill is safe”.
 */
function isOutOfContext(
  claim: ParsedQuestion,
  evidence: Evidence,
  passage: ScoredPassage,
  verbatim: Span,
  index: ArticleIndex,
): boolean {
  const isSentence = index.passages[passage.position]?.sentences.includes(verbatim) === true;
  const sentence = slice(index.article, verbatim);
  if (!isSentence || textTokens(sentence).length <= claim.tokens.length) return false;
  return refutationOf(claim, evidence, passage, index, sentence, OUT_OF_CONTEXT) !== undefined;
}

/**
 * True for a claim of one sentence whose words stand across two: “barns burned | this spring” of “barns burned. This spring”.
 */
const isAcross = ({ asked }: ParsedQuestion, { sentences }: Passage, verbatim: Span): boolean =>
  sentences.length > 1 && !sentences.includes(verbatim) && !SENTENCE_END.test(asked.trim());

/** The people whom a claim names, if a passage means all of them. */
function namedPeople({ tokens }: ParsedQuestion, position: number, index: ArticleIndex): ReadonlySet<string> {
  const names = new Set(index.aliases.findNames(tokens).map(({ person }) => person.name));
  const present = index.peopleIn(position);
  return [...names].every((name) => present.has(name)) ? names : new Set();
}

/** True where a passage is on the topic of a claim: it means its people, has a name of it, or has several of its words. */
function isOnTopic(
  { query, ranked }: Evidence,
  passage: ScoredPassage,
  share: number,
  people: number,
): boolean {
  const has = ({ lexical }: ScoredPassage, i: number): boolean =>
    (lexical?.matched[i] ?? 0) >= MIN_TOPIC_MATCH;
  const found = [...query.terms.keys()].filter((i) => has(passage, i));
  const known = found.filter((i) => query.terms[i]?.matchConfidence === 1);
  if (share >= MIN_SHARE.onTopic && found.length >= MIN_TOPIC_WORDS && known.length > 0) return true;
  const isHapax = (i: number): boolean => ranked.filter((other) => has(other, i)).length === 1;
  if (share >= MIN_SHARE.withHapax && known.length >= MIN_TOPIC_WORDS && known.some(isHapax)) return true;
  const isOfName = query.terms.some((term, i) => known.includes(i) && isName(term));
  return share >= MIN_SHARE.ofSomebody && (people > 0 || isOfName);
}

/** The values of the numbers of an article. */
const valuesOf = memoizeByObject(
  ({ text, language }: Article): ReadonlySet<number> =>
    new Set(numbersOf(textTokens(text), language).map(({ value }) => value)),
);

/**
 * A claim without what the article writes in another way: the nouns of currencies for which it has a sign (“45 million |
 * dollars”), and numbers that it has in words, or in digits. Whether a passage has them is told by their values.
 */
function withoutRewritten(claim: ParsedQuestion, { article, vocabulary }: ArticleIndex): ParsedQuestion {
  const { tokens } = claim;
  const language = detectQuestionLanguage(claim.asked) ?? article.language;
  const isKnown = (token: string): boolean => vocabulary.has(token);
  const rewritten = numbersOf(tokens, language).filter(
    ({ start, end, value }) => !tokens.slice(start, end).every(isKnown) && valuesOf(article).has(value),
  );
  const isRewritten = (token: string, at: number): boolean => {
    const sign = currencySign(token);
    const isSigned = sign !== undefined && article.text.includes(sign) && !isKnown(token);
    return isSigned || rewritten.some(({ start, end }) => start <= at && at < end);
  };
  return { ...claim, tokens: tokens.filter((token, at) => !isRewritten(token, at)) };
}

const verbatimMatch = (position: number, span: Span): ClaimMatch => ({
  position,
  relevance: 'said',
  isVerbatim: true,
  refutation: undefined,
  sentences: [span],
  share: 1,
});

/**
 * The passages with a claim of function words alone, which no term finds, as it stands; one of two words has to be a sentence.
 */
function verbatimMatches({ text }: ParsedQuestion, { article, passages }: ArticleIndex): ClaimMatch[] {
  const words = textTokens(text).join(' ');
  if (!words.includes(' ')) return [];
  return [...passages.entries()].flatMap(([position, passage]) => {
    const isWhole = (sentence: Span): boolean => textTokens(slice(article, sentence)).join(' ') === words;
    const span = verbatimSpan(text, passage) ?? passage.sentences.find(isWhole);
    return span ? [verbatimMatch(position, span)] : [];
  });
}

/** The passages of an article that say a claim, come near it, or are on its topic, the best first. */
export function matchClaim(
  claim: ParsedQuestion,
  index: ArticleIndex,
  { resources, synonyms }: EvidenceSources,
): ClaimMatch[] {
  const query = analyzeQuery(withoutRewritten(claim, index), index, resources, synonyms);
  const evidence = rankPassages(query, index, undefined);
  if (query.terms.length === 0) return verbatimMatches(claim, index);
  return evidence.ranked.slice(0, MAX_PASSAGES).flatMap((passage): ClaimMatch[] => {
    const { position } = passage;
    const found = index.passages[position];
    if (!found) return [];
    const { share, predicateShare } = explainAlone(evidence, position);
    const verbatim = verbatimSpan(claim.asked, found);
    if (
      verbatim &&
      !isAcross(claim, found, verbatim) &&
      !isOutOfContext(claim, evidence, passage, verbatim, index)
    )
      return [verbatimMatch(position, verbatim)];
    const { size: people } = namedPeople(claim, position, index);
    const isOnMatter =
      evidence.query.terms.some((term) => !term.isNamedEntity) && predicateShare >= MIN_SHARE.nearest;
    const isNear = share >= MIN_SHARE.nearest || isOnMatter || people > 1;
    if (!isNear && !isOnTopic(evidence, passage, share, people)) return [];
    const names = share >= MIN_SHARE.said ? ALL_REFUTATIONS : OF_CONJUNCTS;
    const refutation = isNear
      ? refutationOf(claim, evidence, passage, index, slice(index.article, found), names)
      : undefined;
    const isSaid = isNear && share >= MIN_SHARE.said && refutation === undefined;
    const relevance = isSaid ? 'said' : isNear ? 'near' : 'on-topic';
    const sentences = answerSentences(passage, evidence, index);
    return [{ position, relevance, isVerbatim: false, refutation, sentences, share }];
  });
}
