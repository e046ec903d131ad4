/** The evidence of an article for questions for all who speak: the first words of each, in reading order. */
import { type EvidenceSources, gatherEvidence, passageAt } from '../evidence/evidence.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { type Finding, found } from '../judgement/judgement.ts';
import type { ParsedQuestion } from '../question/parse-question.ts';

const MAX_CHOSEN = 6;

/** Finds where each speaker speaks first; `undefined` where nobody does. */
export function findSpeakers(
  question: ParsedQuestion,
  index: ArticleIndex,
  sources: EvidenceSources,
): Finding | undefined {
  const { speakers } = index.speech();
  const first = new Map<string, number>();
  for (const [position, names] of speakers.entries())
    for (const name of names.keys()) if (!first.has(name)) first.set(name, position);
  const positions = [...new Set(first.values())].slice(0, MAX_CHOSEN);
  if (positions.length === 0) return undefined;
  const evidence = gatherEvidence(question, index, sources);
  const answering = positions.map((position) => passageAt(evidence, position));
  return found({ answering, evidence, speakers: [...first.keys()], reason: 'all who speak' });
}
