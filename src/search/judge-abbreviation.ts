/**
 * Judges "what does UTA stand for": an article tells the name once, with the abbreviation in parentheses behind it; or has a name
 * with these initials.
 */
import { slice } from '../corpus/article.ts';
import { normalize } from '../text/normalize.ts';
import type { ArticleIndex } from './article-index.ts';
import { type EvidenceSources, gatherEvidence, passageAt } from './evidence.ts';
import type { Judgement } from './judgement.ts';

/** "Unión de Transportistas del Altiplano (UTA)" */
const DEFINED = /\((\p{Lu}[\p{Lu}\p{N}&-]+)\)/gu;

/** @returns `undefined` for what the article neither defines in parentheses nor has as the initials of a name */
export function judgeAbbreviation(
  term: string,
  index: ArticleIndex,
  sources: EvidenceSources,
): Judgement | undefined {
  const texts = index.passages.map((passage) => slice(index.article, passage));
  const defining = texts.findIndex((text) =>
    [...text.matchAll(DEFINED)].some(([, abbreviation = '']) => normalize(abbreviation) === term),
  );
  const name = index.nameByInitials(term);
  const position =
    defining < 0 && name !== undefined ? texts.findIndex((text) => text.includes(name)) : defining;
  if (position < 0) return undefined;
  const evidence = gatherEvidence(term.toUpperCase(), index, sources);
  const chosen = [passageAt(evidence, position)];
  return { outcome: 'answer', chosen, evidence, confidence: 1, reason: `abbreviation "${term}"` };
}
