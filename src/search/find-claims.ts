/** Checks the claims of a text against the articles: each sentence and clause is asked like a question. */
import { slice } from '../corpus/article.ts';
import { NEGATIONS } from '../lexicon/negations.ts';
import type { Language } from '../text/language.ts';
import { textTokens } from '../text/question-tokens.ts';
import { splitSentences } from '../text/sentences.ts';
import { distinctBy } from '../util/distinct-by.ts';
import { type Answer, answer, type Hit } from './answer.ts';
import { turnsAround } from './claim-roles.ts';
import { rankPassages } from './evidence/evidence.ts';
import { verbatimSpan } from './frames/verbatim.ts';
import { lacksInfinitive } from './infinitives.ts';
import { explainsClaim } from './judgement/answerability-by-text.ts';
import { analyzeQuery } from './query/analyze-query.ts';
import { readQuery } from './question/parse-question.ts';
import type { SearchIndex } from './search-index.ts';

/** Sentences searched for, and as many clauses, so that the longest message takes no longer than some tens of questions. */
const MAX_SENTENCES = 40;
/** Maximum characters of a claim, as of a question; a longer sentence is searched for in parts. */
const MAX_CLAIM_LENGTH = 300;
/** The least share of a claim that a passage explains which comes near: most messages are about something else. */
const MIN_NEAREST_CONFIDENCE = 0.5;
/** At most as much of a sentence as a claim may have, up to the end of a word where there is one. */
const CLAIM_PART = new RegExp(
  `\\S[^]{0,${MAX_CLAIM_LENGTH - 1}}(?!\\S)|\\S[^]{0,${MAX_CLAIM_LENGTH - 1}}`,
  'gu',
);

/** The sentences of a text, those that are too long for a claim in parts. */
function sentencesOf(text: string, language: Language): string[] {
  return text
    .split('\n')
    .flatMap((line) =>
      splitSentences(line, { start: 0, end: line.length }, language).map(({ start, end }) =>
        line.slice(start, end),
      ),
    )
    .flatMap((sentence) => sentence.match(CLAIM_PART) ?? []);
}

const CONJUNCTION = /([,;]? (?:and|but|while|y|e|pero|mientras) |[,;] )/i;
/** A shorter part of a sentence claims nothing by itself: "Rubio | and Vance were there". */
const MIN_CLAUSE_WORDS = 2;

/**
 * The coordinated clauses of a sentence; none of a sentence that is one.
 *
 * @internal
 */
export function clausesOf(sentence: string): string[] {
  // Every other part is a conjunction.
  const parts = sentence.split(CONJUNCTION);
  const clauses: string[] = [];
  let clause = '';
  for (let i = 0; i < parts.length; i += 2) {
    clause += parts[i] ?? '';
    const isLong = clause.split(' ').length >= MIN_CLAUSE_WORDS;
    const isNextLong = (parts[i + 2] ?? '').split(' ').length >= MIN_CLAUSE_WORDS;
    if (isLong && (isNextLong || i + 4 < parts.length)) {
      clauses.push(clause);
      clause = '';
    } else clause += parts[i + 1] ?? '';
  }
  return clauses.length === 0 ? [] : [...clauses, clause].filter((one) => one !== '');
}

/** What the articles have for the claims of a text. */
interface FoundClaims {
  /** False where nothing says any, and passages only come near. */
  readonly isSaid: boolean;
  /** Those with a claim word for word first, then the most confident, each passage once. */
  readonly hits: readonly Hit[];
  /** The number of sentences that were searched for, and of all. */
  readonly sentences: { readonly searched: number; readonly total: number };
}

/** A number with its sign: "2026", "$1,900", "42%". */
const NUMBER = /\p{Sc}?\d[\d.,]*(?:\s?%)?/gu;

const eachPassageOnce = (hits: readonly Hit[]): Hit[] => distinctBy(hits, ({ passage }) => passage);

const mostConfidentFirst = (hits: readonly Hit[]): Hit[] =>
  hits.toSorted((a, b) => b.confidence - a.confidence);

const isNegative = (text: string): boolean => textTokens(text).some((token) => NEGATIONS.has(token));

/** The passages found that have a claim word for word. */
const saidVerbatim = (claim: string, { hits, further }: Answer): Hit[] =>
  [...hits, ...further].flatMap((hit) => {
    const span = verbatimSpan(claim, hit.passage);
    return span ? [{ ...hit, highlights: [span] }] : [];
  });

/** True where a passage says a claim rather than something else of the same people: it has its predicate, its infinitives, its subject, and its negation. */
function says({ passage }: Hit, claim: string, searchIndex: SearchIndex): boolean {
  const index = searchIndex.articles.find(({ article }) => article === passage.article);
  if (!index || (isNegative(claim) && !isNegative(slice(passage.article, passage)))) return false;
  const { resources, synonyms } = searchIndex;
  const query = analyzeQuery(readQuery(claim), index, resources, synonyms);
  const position = index.passages.indexOf(passage);
  const evidence = rankPassages(query, index, undefined);
  return (
    explainsClaim(evidence, position) &&
    !lacksInfinitive(query, position, index) &&
    !turnsAround(claim, query, position, index)
  );
}

/** The hits that answer a question, or say a claim. */
function saidIn({ outcome, hits }: Answer, claim: string, searchIndex: SearchIndex): Hit[] {
  if (outcome !== 'answer') return [];
  const asks = claim.trimEnd().endsWith('?') || readQuery(claim).interrogative !== undefined;
  return hits.filter((hit) => asks || says(hit, claim, searchIndex));
}

/** The hits that come near enough. */
function nearTo(answers: readonly Answer[]): Hit[] {
  const hits = answers.flatMap((found) => found.hits);
  const near = hits.filter(({ confidence }) => confidence >= MIN_NEAREST_CONFIDENCE);
  return eachPassageOnce(mostConfidentFirst(near));
}

/** The passages for each sentence of a text, its clauses, and the whole of a short one; or the nearest, where nothing says any. */
export function findClaims(text: string, language: Language, searchIndex: SearchIndex): FoundClaims {
  const all = sentencesOf(text, language);
  const searched = all.slice(0, MAX_SENTENCES);
  const sentences = { searched: searched.length, total: all.length };
  const clauses = searched.flatMap(clausesOf).slice(0, MAX_SENTENCES);
  const whole = text.replace(/\s+/g, ' ').trim().slice(0, MAX_CLAIM_LENGTH);
  const claims = [...new Set([whole, ...searched, ...clauses])];
  const answered = claims.map((claim) => ({ claim, found: answer(claim, searchIndex) }));
  const verbatim = answered.flatMap(({ claim, found }) => saidVerbatim(claim, found));
  const saying = answered.flatMap(({ claim, found }) => saidIn(found, claim, searchIndex));
  const said = eachPassageOnce([...verbatim, ...mostConfidentFirst(saying)]);
  if (said.length > 0) return { isSaid: true, hits: said, sentences };
  const near = nearTo(answered.map(({ found }) => found));
  if (near.length > 0) return { isSaid: false, hits: near, sentences };
  // The article may give another figure for the same thing.
  const numberless = claims.map((claim) => claim.replace(NUMBER, ' '));
  const others = numberless.filter((claim) => !claims.includes(claim));
  return { isSaid: false, hits: nearTo(others.map((claim) => answer(claim, searchIndex))), sentences };
}
