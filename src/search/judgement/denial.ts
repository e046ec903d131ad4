/** What a passage denies: what is negated in it, and what somebody refuses, rejects or avoids. */

import { isAnd } from '../../analysis/grammar/function-words.ts';
import { isNegativeWord } from '../../analysis/grammar/negative-words.ts';
import { slice } from '../../corpus/article.ts';
import { FOCUS_PARTICLES, NEGATED_LIMITS, NEGATIONS, NEGATIVE_ADVERBS } from '../../lexicon/negations.ts';
import type { Language } from '../../text/language.ts';
import { AUXILIARIES } from '../../text/question-openers.ts';
import { textTokens } from '../../text/question-tokens.ts';
import type { Evidence, ScoredPassage } from '../evidence/evidence.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { formsOf } from '../query/analyze-query.ts';
import { termOf } from '../terms/index-terms.ts';
import { isStopWord } from '../terms/stop-words.ts';

/** True for a text with a negation. */
export const hasNegation = (text: string): boolean => textTokens(text).some((token) => NEGATIONS.has(token));

/** Words between a negative verb and what has not happened: "rejected | calls for her | resignation". */
const MAX_DENIAL_DISTANCE = 5;

/** Marks at which a clause may end, or another be set into it; not the comma of “12,345”. */
const CLAUSE_MARK = /[;:?!¿¡()“”"«»–—]+|,(?!\d)/;
/** Words that begin another clause: "did not know | who | signed it". */
const CLAUSE_OPENER =
  /^(?:but|because|if|that|who|whom|which|when|where|whether|while|pero|sino|porque|que|quien(?:es)?|cuando|donde|mientras)$/;
const ADVERB: Record<Language, RegExp> = { en: /.{2}ly$/, es: /.{2}mente$/ };
const SPANISH_INFINITIVE = /.[aei]r(?:se|l[aeo]s?)?$/;

/**
 * The words of a clause that a negation denies: the verb after it and what stands between them, "was not | formally | arrested", and
 * an infinitive that depends on that verb: "did not want | to sign", "no quiso | firmar".
 */
function negatedBy(tokens: readonly string[], negation: number, language: Language): number[] {
  const isBetween = (token: string): boolean =>
    isStopWord(token, language) || AUXILIARIES.has(token) || ADVERB[language].test(token);
  const next = (from: number): number =>
    tokens.findIndex((token, i) => i >= from && (!isBetween(token) || CLAUSE_OPENER.test(token)));
  const verb = next(negation + 1);
  if (verb < 0 || CLAUSE_OPENER.test(tokens[verb] ?? '')) return [];
  const infinitive = next(verb + 1);
  const isGoverned =
    language === 'en' ? tokens[verb + 1] === 'to' : SPANISH_INFINITIVE.test(tokens[infinitive] ?? '');
  const isFollowed = infinitive > 0 && isGoverned && !CLAUSE_OPENER.test(tokens[infinitive] ?? '');
  return isFollowed ? [verb, infinitive] : [verb];
}

/** True for an adverb that negates the verb after it, and not “not only”, nor “not until Monday”. */
function negates(clause: readonly string[], at: number, language: Language): boolean {
  return (
    NEGATIVE_ADVERBS[language].has(clause[at] ?? '') &&
    !FOCUS_PARTICLES.has(clause[at + 1] ?? '') &&
    !clause.some((token) => NEGATED_LIMITS.has(token))
  );
}

/** A word of a sentence that a question has, and whether it is denied. */
interface Occurrence {
  readonly term: string;
  readonly isDenied: boolean;
}

/** The words of a clause that match any of some terms. A negated refusal denies nothing: “did not refuse to | sign”. */
function occurrencesIn(
  clause: readonly string[],
  terms: ReadonlySet<string>,
  language: Language,
): Occurrence[] {
  const negations = [...clause.keys()].filter((at) => negates(clause, at, language));
  const negated = negations.map((at) => negatedBy(clause, at, language));
  const doubled = negated.filter(([verb]) => isNegativeWord(clause[verb ?? -1] ?? '')).flat();
  const denied = new Set(negated.flat().filter((at) => !doubled.includes(at)));
  /** True after a negative verb or noun of the same conjunct: “refused to | sign”, not “refused it and | signed”. */
  const isRefused = (at: number): boolean => {
    const start = Math.max(
      0,
      at - MAX_DENIAL_DISTANCE,
      clause.findLastIndex((token, i) => i < at && isAnd(token)),
    );
    return clause.slice(start, at).some((token, i) => isNegativeWord(token) && !doubled.includes(start + i));
  };
  return clause.flatMap((token, at) => {
    const term = termOf(token, language);
    return terms.has(term) ? [{ term, isDenied: denied.has(at) || isRefused(at) }] : [];
  });
}

/** True where a passage denies what a question tells of whom it asks for: it negates or refuses one of its words wherever it has it. */
export function isDenied({ query }: Evidence, { position }: ScoredPassage, index: ArticleIndex): boolean {
  const { article, passages } = index;
  if (query.tokens.some((token) => isNegativeWord(token) || NEGATIONS.has(token))) return false;
  const events = query.terms
    .filter(({ isNamedEntity }) => !isNamedEntity)
    .map((term) => formsOf(term, query, article.language));
  const forms = new Set(events.flatMap((own) => [...own]));
  const clauses = (passages[position]?.sentences ?? []).flatMap((span) =>
    slice(article, span).split(CLAUSE_MARK).map(textTokens),
  );
  const occurrences = clauses.flatMap((clause) => occurrencesIn(clause, forms, article.language));
  return events.some((own) => {
    const ofEvent = occurrences.filter(({ term }) => own.has(term));
    return ofEvent.length > 0 && ofEvent.every((occurrence) => occurrence.isDenied);
  });
}
