/**
 * Answers to "what does UTA stand for": the full name with the abbreviation in parentheses after it, or a name with these
 * initials.
 */
import { slice } from '../../corpus/article.ts';
import { normalize } from '../../text/normalize.ts';
import { questionTokens } from '../../text/question-tokens.ts';
import { type EvidenceSources, gatherEvidence, passageAt } from '../evidence/evidence.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { type Finding, found } from '../judgement/judgement.ts';
import { type FrameRequirement, isKnownToBank } from '../judgement/requirements.ts';
import { ACRONYM_WEIGHT } from '../query/analyze-query.ts';
import { readQuery } from '../question/parse-question.ts';

/** "Unión de Transportistas del Altiplano (UTA)" */
const DEFINED = /\((\p{Lu}[\p{Lu}\p{N}&-]+)\)/gu;

/** A definition has a word of the term; it needs no other. */
const hasTerm =
  (term: string, index: ArticleIndex): FrameRequirement =>
  (passage, evidence) => {
    const tokens: ReadonlySet<string> = new Set(questionTokens(term));
    const { terms } = evidence.query;
    const isMatched = terms.some(({ token, matches }) => tokens.has(token) && matches.size > 0);
    return isMatched || isKnownToBank(index)(passage, evidence);
  };

/**
 * Finds the definition of an abbreviation, in parentheses or as the initials of a name. Any other passage has to have the term.
 */
export function findDefinition(
  term: string,
  index: ArticleIndex,
  sources: EvidenceSources,
): Finding | FrameRequirement {
  const texts = index.passages.map((passage) => slice(index.article, passage));
  const defining = texts.findIndex((text) =>
    [...text.matchAll(DEFINED)].some(([, abbreviation = '']) => normalize(abbreviation) === term),
  );
  const name = index.nameByInitials(term);
  const position =
    defining < 0 && name !== undefined ? texts.findIndex((text) => text.includes(name)) : defining;
  if (position < 0) return hasTerm(term, index);
  const evidence = gatherEvidence(readQuery(term.toUpperCase()), index, sources);
  return found({
    answering: [passageAt(evidence, position)],
    evidence,
    confidence: defining < 0 ? ACRONYM_WEIGHT : 1,
    reason: `abbreviation "${term}"`,
  });
}
