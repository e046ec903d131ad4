/** Judges questions that no frame is known for. */
import { isNegativeWord } from '../analysis/grammar/negative-words.ts';
import { slice } from '../corpus/article.ts';
import { AUXILIARIES } from '../lexicon/en/auxiliaries.ts';
import { MODAL_VERBS } from '../lexicon/en/modal-verbs.ts';
import { INTERROGATIVES } from '../lexicon/es/interrogatives.ts';
import { NEGATIONS } from '../lexicon/negations.ts';
import type { Language } from '../text/language.ts';
import { capitalizedTokens, questionTokens, textTokens } from '../text/question-tokens.ts';
import type { ArticleIndex } from './article-index.ts';
import { type Evidence, nearBest, type ScoredPassage, textEvidence } from './evidence.ts';
import { hasExpectedAnswer, NUMERIC_TYPES } from './expected-answer.ts';
import { termOf } from './index-terms.ts';
import { isNegated } from './interrogative.ts';
import { isConfidentOf, judgeByLargeBank, judgeBySmallBank } from './judge-by-bank.ts';
import { judgeByText } from './judge-by-text.ts';
import { judgeLead } from './judge-lead.ts';
import type { Judgement, Verdict } from './judgement.ts';
import { mentionsOf } from './passage-people.ts';
import { wantsOverview } from './question-frame.ts';
import { isStopWord } from './stop-words.ts';

/** Minimum score of a further passage, relative to the best. */
const MIN_RELATIVE_SCORE = {
  bank: { fact: 0.4, overview: 0.3 },
  text: { fact: 0.6, overview: 0.38 },
  nearest: 0.5,
} as const;
const MAX_CHOSEN = { fact: 4, overview: 6, nearest: 3 } as const;
/** Minimum share of paragraphs that mean a main person of the article. */
const MIN_MAIN_PERSON_SHARE = 0.25;
/** Minimum share of answered questions of a name that the bank knows. */
const MIN_ANSWERED_SHARE = 0.5;

const isAuxiliary = (token: string): boolean => AUXILIARIES.has(token) || MODAL_VERBS.has(token);

/**
 * True where the word at a position is likely the subject of a question, or the first one of it: right after the auxiliary of an
 * English one ("why did | Trump | bring it", "did mayor | Bell | bring it"), after the interrogative and the verb of a Spanish one
 * ("por qué | trajo | Trump").
 */
function isSubject(tokens: readonly string[], at: number, language: Language): boolean {
  const [before = '', beforeThat = ''] = [tokens[at - 1], tokens[at - 2]];
  if (language === 'es')
    return !isStopWord(before) && tokens.slice(0, at - 1).some((token) => INTERROGATIVES.has(token));
  return isAuxiliary(before) || (isAuxiliary(beforeThat) && !isStopWord(before));
}

/** True for somebody whom few paragraphs of an article mean. */
function isMinor(name: string, { article }: ArticleIndex): boolean {
  const paragraphs = new Set(mentionsOf(name, article).map(({ paragraph }) => paragraph));
  return paragraphs.size < MIN_MAIN_PERSON_SHARE * article.paragraphs.length;
}

/** True where the question has a name that neither article nor bank know. */
function namesUnknown(question: string, { query, bank }: Evidence, { aliases }: ArticleIndex): boolean {
  const names = capitalizedTokens(question);
  return query.terms.some(
    ({ token, matches }) =>
      names.has(token) &&
      matches.size === 0 &&
      !aliases.lookup(token) &&
      (bank?.answeredShare(token) ?? 0) < MIN_ANSWERED_SHARE,
  );
}

/**
 * True where the question names somebody who is not in the best passage, or whom neither article nor bank
 * know: a minor person or, as the subject of the question, any person in whose place the passage has another
 * one.
 */
function asksOfSomebodyElse(
  question: string,
  evidence: Evidence,
  { position }: ScoredPassage,
  index: ArticleIndex,
): boolean {
  if (namesUnknown(question, evidence, index)) return true;
  const tokens = questionTokens(question);
  const named = index.aliases
    .findNames(tokens)
    .filter(({ start, end }) => end - start > 1 || !isStopWord(tokens[start] ?? ''));
  const asked = new Set(named.map(({ person }) => person.name));
  const present = index.peopleIn(position);
  const namesAnother = index.article.people.some(({ name }) => !asked.has(name) && present.has(name));
  return named.some(
    ({ person: { name }, start }) =>
      !present.has(name) &&
      (isMinor(name, index) || (namesAnother && isSubject(tokens, start, evidence.query.language))),
  );
}

/** True for a question for what is not so, of a passage without a negation. */
function lacksNegation(question: string, { position }: ScoredPassage, index: ArticleIndex): boolean {
  const passage = index.passages[position];
  if (!passage || !isNegated(question)) return false;
  return !textTokens(slice(index.article, passage)).some((token) => NEGATIONS.has(token));
}

/** Words between a denial and what has not happened: "rejected | calls for her | resignation". */
const MAX_DENIAL_DISTANCE = 5;

/** True for a question for who did something where every sentence of the best passage that has it denies it. */
function isDenied({ query }: Evidence, { position, lexical }: ScoredPassage, index: ArticleIndex): boolean {
  if (query.expected?.type !== 'person') return false;
  const { article } = index;
  const events = query.terms.filter(({ isNamedEntity }) => !isNamedEntity);
  const matching = new Set(events.flatMap(({ matches }) => [...matches.keys()]));
  if (matching.size === 0 || query.terms.some(({ token }) => isNegativeWord(token)) || !lexical) return false;
  const isEvent = (token: string): boolean => matching.has(termOf(token, article.language));
  const sentences = (index.passages[position]?.sentences ?? [])
    .map((span) => textTokens(slice(article, span)))
    .filter((tokens) => tokens.some(isEvent));
  return (
    sentences.length > 0 &&
    sentences.every((tokens) =>
      tokens.every(
        (token, at) =>
          !isEvent(token) || tokens.slice(Math.max(0, at - MAX_DENIAL_DISTANCE), at).some(isNegativeWord),
      ),
    )
  );
}

/** Judges the best passage by the bank, as far as there is one, and by the text. */
function judgeBest(evidence: Evidence, top: ScoredPassage, index: ArticleIndex): Verdict {
  const { bank } = evidence;
  if (!bank) return judgeByText(evidence, top, index);
  return bank.size === 'large'
    ? judgeByLargeBank(evidence, bank, top, index)
    : judgeBySmallBank(evidence, bank, top, index);
}

/** True where a passage has a word of the question that the bank does not know. */
function hasUnknownWord({ query, bank }: Evidence, { lexical }: ScoredPassage): boolean {
  return query.terms.some(({ token }, i) => (lexical?.matched[i] ?? 0) > 0 && !bank?.knowsWord(token));
}

/**
 * Judges a question that no frame is known for. Where the bank has no answer, and none of its questions is for the paragraph that
 * the text speaks for, the text judges: if it answers, or comes near with a word on which the bank cannot have an opinion.
 */
export function judgePlain(question: string, evidence: Evidence, index: ArticleIndex): Judgement {
  const judgement = judgeByEvidence(question, evidence, index);
  const uncovered = index.bank?.uncovered;
  if (judgement.outcome === 'answer' || !uncovered || uncovered.size === 0) return judgement;
  const byText = judgeByEvidence(question, textEvidence(evidence, index), index);
  const [best] = byText.chosen;
  if (!best || index.isHeading(best.position)) return judgement;
  const isUncovered = uncovered.has(index.passages[best.position]?.paragraph ?? 0);
  return isUncovered && (byText.outcome === 'answer' || hasUnknownWord(evidence, best)) ? byText : judgement;
}

/** Of the passages that answer a question for a number or a date, the best, and those others that have one. */
function withNumbers(
  chosen: readonly ScoredPassage[],
  evidence: Evidence,
  index: ArticleIndex,
): readonly ScoredPassage[] {
  const type = evidence.query.expected?.type;
  if (type === undefined || !NUMERIC_TYPES.has(type)) return chosen;
  return chosen.filter((passage, rank) => rank === 0 || hasExpectedAnswer(evidence, passage, index));
}

function judgeByEvidence(question: string, evidence: Evidence, index: ArticleIndex): Judgement {
  const { bank, ranked } = evidence;
  const lead = judgeLead(question, evidence, index);
  const [top] = ranked;
  if (!top)
    return lead ?? { outcome: 'none', chosen: [], evidence, confidence: 0, reason: 'no word in common' };
  const { outcome, confidence } = judgeBest(evidence, top, index);
  const judged = { evidence, confidence, reason: `plain, confidence ${confidence.toFixed(2)}` };
  const isAnswered = outcome === 'answer' && (lead?.outcome === 'nearest' || wantsOverview(question));
  const isKnown = bank && (isAnswered || isConfidentOf(bank, top, index));
  if (lead && !isKnown) return lead;
  if (outcome === 'none') return { outcome, chosen: [], ...judged };
  const isOther =
    asksOfSomebodyElse(question, evidence, top, index) ||
    lacksNegation(question, top, index) ||
    isDenied(evidence, top, index);
  if (outcome === 'nearest' || isOther) {
    const chosen = nearBest(ranked, MIN_RELATIVE_SCORE.nearest, MAX_CHOSEN.nearest);
    return { outcome: 'nearest', chosen, ...judged };
  }
  const scope = wantsOverview(question) ? 'overview' : 'fact';
  const minScore = MIN_RELATIVE_SCORE[bank ? 'bank' : 'text'][scope];
  // An overview has the text, and a heading or caption only where that answers best.
  const mayBeShown = (passage: ScoredPassage, rank: number): boolean =>
    (scope === 'fact' || rank === 0 || !index.isHeading(passage.position)) &&
    !lacksNegation(question, passage, index);
  const chosen = nearBest(ranked.filter(mayBeShown), minScore, MAX_CHOSEN[scope]);
  return { outcome, chosen: scope === 'fact' ? withNumbers(chosen, evidence, index) : chosen, ...judged };
}
