/** Checks the claims of a text against the articles: each sentence and clause by itself. */
import { isTypedFiniteReport } from '../analysis/grammar/reporting-verbs.ts';
import { LANGUAGES, type Language } from '../text/language.ts';
import type { Normalized } from '../text/normalize.ts';
import { INTERROGATIVES } from '../text/question-openers.ts';
import { endsInQuestion } from '../text/sentences.ts';
import { distinctBy } from '../util/distinct-by.ts';
import { answer, type Hit, mergeRepeats } from './answer.ts';
import { matchClaim } from './claims/match-claim.ts';
import { coordinatedClauses, MAX_CLAIM_LENGTH, sentencesOf } from './claims/split-claims.ts';
import { parseQuestion } from './question/parse-question.ts';
import type { SearchIndex } from './search-index.ts';

/** Sentences searched for, and as many clauses, so that the longest message takes no longer than some tens of questions. */
const MAX_SENTENCES = 40;
/** Minimum confidence of a passage that comes near a question in a text. */
const MIN_NEAREST_CONFIDENCE = 0.5;

/** The passages of all articles for the claims of a text. */
interface FoundClaims {
  /** False where nothing says any, and passages only come near. */
  readonly isSaid: boolean;
  /** Those with a claim word for word first, then those that say most of one, each passage once. */
  readonly hits: readonly Hit[];
  /** The number of sentences that were searched for, and of all. */
  readonly sentences: { readonly searched: number; readonly total: number };
}

/** A passage that says a claim, comes near one, or is on its topic. */
interface FoundClaim {
  readonly hit: Hit;
  readonly relevance: ReturnType<typeof matchClaim>[number]['relevance'];
  readonly isVerbatim: boolean;
  /** True where other words of the claim go together in it, so that no conjunct of the claim is said there either. */
  readonly isExchanged: boolean;
}

/** A number with its sign: "2026", "$1,900", "42%". */
const NUMBER = /\p{Sc}?\d[\d.,]*(?:\s?%)?/gu;

/** The passages of all articles for a claim. */
function find(text: string, searchIndex: SearchIndex): FoundClaim[] {
  const claim = parseQuestion(text);
  return searchIndex.articlesFor(text, undefined).flatMap((index) =>
    matchClaim(claim, index, searchIndex).flatMap(
      ({ position, sentences, share, relevance, isVerbatim, refutation }) => {
        const passage = index.passages[position];
        if (!passage) return [];
        const hit = { passage, highlights: sentences, confidence: share, repeats: [] };
        return [{ hit, relevance, isVerbatim, isExchanged: refutation === 'exchanged conjuncts' }];
      },
    ),
  );
}

/** The passages that say a claim or come near it. */
const findNear = (text: string, searchIndex: SearchIndex): FoundClaim[] =>
  find(text, searchIndex).filter(({ relevance }) => relevance !== 'on-topic');

/** True for a question, and for no statement with an indirect one: “Bell said exactly | when it opens”. */
function isQuestion(claim: string): boolean {
  if (endsInQuestion(claim)) return true;
  const { interrogative, tokens } = parseQuestion(claim);
  const interrogativeAt = tokens.findIndex((token) => INTERROGATIVES.has(token));
  const isReportBefore = (token: Normalized, at: number): boolean =>
    at < interrogativeAt && LANGUAGES.some((language) => isTypedFiniteReport(token, language));
  return interrogative !== undefined && !tokens.some(isReportBefore);
}

/** The passages for a question in a text: its answers. */
function findAnswers(question: string, searchIndex: SearchIndex): FoundClaim[] {
  const { outcome, hits } = answer(question, searchIndex);
  const relevance = outcome === 'answer' ? 'said' : 'near';
  return hits
    .filter(({ confidence }) => relevance === 'said' || confidence >= MIN_NEAREST_CONFIDENCE)
    .map((hit) => ({ hit, relevance, isVerbatim: false, isExchanged: false }));
}

/** The hits to show, each passage once. */
function hitsOf(found: readonly FoundClaim[]): Hit[] {
  const ordered = found.toSorted(
    (a, b) => Number(b.isVerbatim) - Number(a.isVerbatim) || b.hit.confidence - a.hit.confidence,
  );
  const hits = ordered.map(({ hit }) => hit);
  return mergeRepeats(distinctBy(hits, ({ passage }) => passage));
}

/** The passages for a sentence and for its clauses; one that exchanges words between its conjuncts says none of the clauses. */
function findInParts(
  sentence: string,
  clauses: readonly string[],
  lookUp: (claim: string) => FoundClaim[],
): FoundClaim[] {
  const found = lookUp(sentence);
  const exchanged = new Set(found.filter(({ isExchanged }) => isExchanged).map(({ hit }) => hit.passage));
  const ofClauses = clauses
    .flatMap(lookUp)
    .map((one) => (exchanged.has(one.hit.passage) ? { ...one, relevance: 'near' as const } : one));
  return [...found, ...ofClauses];
}

/**
 * The passages for each sentence of a text, its clauses, and the whole of a short one; or the nearest, where nothing says any.
 */
export function findClaims(text: string, language: Language, searchIndex: SearchIndex): FoundClaims {
  const all = sentencesOf(text, language);
  const searched = all.slice(0, MAX_SENTENCES);
  const sentences = { searched: searched.length, total: all.length };
  const whole = text.replace(/\s+/g, ' ').trim().slice(0, MAX_CLAIM_LENGTH);
  const claims = new Set([whole, ...searched]);
  const clauses = searched
    .flatMap((sentence) => coordinatedClauses(sentence).map((clause) => ({ clause, sentence })))
    .slice(0, MAX_SENTENCES);
  const lookUp = (claim: string): FoundClaim[] =>
    isQuestion(claim) ? findAnswers(claim, searchIndex) : findNear(claim, searchIndex);
  const found = [...claims].flatMap((claim) => {
    const own = clauses.filter(({ sentence, clause }) => sentence === claim && !claims.has(clause));
    return findInParts(
      claim,
      own.map(({ clause }) => clause),
      lookUp,
    );
  });
  const said = found.filter(({ relevance }) => relevance === 'said');
  if (said.length > 0) return { isSaid: true, hits: hitsOf(said), sentences };
  if (found.length > 0) return { isSaid: false, hits: hitsOf(found), sentences };
  // The article may give another figure for the same thing.
  const tried = new Set([...claims, ...clauses.map(({ clause }) => clause)]);
  const numberless = [...tried]
    .map((claim) => claim.replace(NUMBER, ' '))
    .filter((claim) => !tried.has(claim));
  const ofOthers = numberless.flatMap((claim) => findNear(claim, searchIndex));
  const statements = [...tried].filter((claim) => !isQuestion(claim));
  const near = ofOthers.length > 0 ? ofOthers : statements.flatMap((claim) => find(claim, searchIndex));
  return { isSaid: false, hits: hitsOf(near), sentences };
}
