import type { Topic } from '../../corpus/article.ts';
import type { Language } from '../../text/language.ts';
import { originalWords } from '../../text/original-words.ts';
import { capitalizedTokens, textTokens } from '../../text/question-tokens.ts';
import { stem } from '../../text/stem.ts';
import { maxOf } from '../../util/extremes.ts';
import {
  type Evidence,
  type EvidenceSources,
  gatherEvidence,
  nearBest,
  type ScoredPassage,
  textEvidence,
} from '../evidence/evidence.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import type { Finding } from '../judgement/judgement.ts';
import { type Referents, resolvePeople } from '../people/resolve-people.ts';
import { type ParsedQuestion, readQuery } from '../question/parse-question.ts';
import { capitalizedStopWords } from '../terms/index-terms.ts';

/** Thresholds of a word's best match in the article, by which it counts as known. */
const KNOWN = { match: 0.8, similar: 0.5, similarCounts: 0.6 } as const;
/** Minimum share of answered questions of a word, and of a name, that the bank knows. */
const MIN_KNOWN_SHARE = { word: 0.5, name: 0.7 } as const;
/** Maximum probability of “no answer” of a subject that a large bank knows. */
const MAX_NO_ANSWER = 0.1;
/** Minimum share of the subject's weight that is known. */
const THRESHOLDS = { nearest: 0.3, answer: 0.7 } as const;
/** Minimum score of a further passage, relative to the best; of one on "everything about X". */
const MIN_MENTION_SCORE = { any: 0.5, overview: 0.4 } as const;
const MAX_CHOSEN = { answer: 6, nearest: 2 } as const;

/** The share of a subject's weight that a source knows, 0 to 1. */
interface KnownShares {
  readonly either: number;
  readonly text: number;
  readonly bank: number;
}

/** The known shares of a subject's weight. Names need more of the bank than other words. */
function knownShares({ query, bank }: Evidence, names: ReadonlySet<string>, language: Language): KnownShares {
  // In the other language a name is known by its translation.
  const least = query.language === language ? KNOWN.match : KNOWN.similar;
  const isKnownToBank = bank !== undefined && bank.size === 'large' && bank.noAnswer <= MAX_NO_ANSWER;
  const known = { either: 0, text: 0, bank: 0 };
  for (const { token, matches, weight } of query.terms) {
    const match = Math.max(0, maxOf(matches.values()));
    const share = match >= least ? 1 : match >= KNOWN.similar ? KNOWN.similarCounts : 0;
    const isName = names.has(token);
    const inText = isName && share < 1 ? 0 : share;
    const leastShare = isName ? MIN_KNOWN_SHARE.name : MIN_KNOWN_SHARE.word;
    const inBank = (bank?.answeredShare(token) ?? 0) >= leastShare || isKnownToBank ? 1 : 0;
    const part = weight / (query.weight || 1);
    known.text += part * inText;
    known.bank += part * inBank;
    known.either += part * Math.max(inText, inBank);
  }
  return known;
}

/** Passages in their order, but those of topics that are named after the subject first: others only mention it. */
function topicFirst(
  chosen: readonly ScoredPassage[],
  { query }: Evidence,
  { article, passages }: ArticleIndex,
): ScoredPassage[] {
  const { language } = article;
  const isNamedAfter = ({ name }: Topic): boolean => {
    const stems = new Set(textTokens(name[language]).map((token) => stem(token, language)));
    return query.terms.every(({ matches }) =>
      [...matches].some(([term, match]) => match >= KNOWN.match && stems.has(term)),
    );
  };
  const onTopic = new Set(article.topics.filter(isNamedAfter).flatMap(({ paragraphs }) => paragraphs));
  const isOnTopic = ({ position }: ScoredPassage): boolean => onTopic.has(passages[position]?.paragraph ?? 0);
  return chosen.toSorted((a, b) => Number(isOnTopic(b)) - Number(isOnTopic(a)));
}

/**
 * The passages on a subject, as far as the words tell; on a person, only those that mean them: "Joan Bell" is not John Bell.
 */
function passagesOn(
  { people, isName }: Referents,
  { ranked }: Evidence,
  index: ArticleIndex,
): readonly ScoredPassage[] {
  if (!isName) return ranked;
  return ranked.filter(({ position }) => people.some(({ name }) => index.peopleIn(position).has(name)));
}

/**
 * Finds what is on a subject, wherever the article, or its bank, knows the words; `undefined` for one without a content word.
 *
 * @param referents those of the subject, where they are known
 */
export function findMention(
  subject: string,
  question: ParsedQuestion,
  index: ArticleIndex,
  sources: EvidenceSources,
  referents?: Referents,
): Finding | undefined {
  // As it is written: “the UN”, in capitals, is a name.
  const written = originalWords(question.text, subject);
  const evidence = gatherEvidence(readQuery(written), index, sources, question.text);
  const hasTerms = evidence.query.terms.length > 0;
  if (!hasTerms && capitalizedStopWords(`about ${written}`).length === 0) return undefined;
  const known = knownShares(evidence, capitalizedTokens(question.text), index.article.language);
  // A bank that knows less of the subject than the text does not tell where it is.
  const source = known.bank < known.text ? textEvidence(evidence, index) : evidence;
  const { text } = question;
  const ranked = hasTerms
    ? passagesOn(referents ?? resolvePeople(subject, text, index, sources), source, index)
    : [];
  const minScore = question.wantsOverview ? MIN_MENTION_SCORE.overview : MIN_MENTION_SCORE.any;
  return {
    answering: topicFirst(nearBest(ranked, minScore, MAX_CHOSEN.answer), evidence, index),
    nearest: ranked.slice(0, MAX_CHOSEN.nearest),
    evidence,
    confidence: known.either,
    thresholds: THRESHOLDS,
    requirement: ranked.length > 0 ? 'met' : 'absent',
    reason: `mention of "${subject}", known ${known.either.toFixed(2)}`,
  };
}
