/** Judges "how old is X" by the ages that an article has beside names. */
import { CARDINAL } from './answer-type.ts';
import type { ArticleIndex } from './article-index.ts';
import { type EvidenceSources, gatherEvidence, passageAt } from './evidence.ts';
import type { Judgement } from './judgement.ts';
import { type NameContext, passagesSaying } from './person-context.ts';

/** Maximum distance of an age from a name, in UTF-16 units. */
const REACH = 60;
const NUMBER = `(?:\\d{1,3}|(?:${CARDINAL})(?:[- ](?:y )?(?:${CARDINAL}))?)`;
/** "Ida Bell | , 56,", "Ida Bell | , who is fifty-six", "Ida Bell | , de 56 años" */
const AGE_AFTER = new RegExp(
  `^(?: \\([^)]*\\))?,?(?: (?:who|que|quien))?(?: (?:is|was|turned|turns|aged?|tiene|tenía|cumplió|cumple|de|con))* ${NUMBER}(?:[,;)]|\\.?$| (?:años|years old|at the time|and|y)\\b|$)|^ \\(\\d{1,3}\\)`,
  'u',
);
/** "the 56-year-old miner | Ida Bell", "At fifty-six, | Bell", "A sus 56 años, | Bell" */
const AGE_BEFORE = new RegExp(
  `\\b${NUMBER}-year-old (?:[\\p{L}’'-]+ ){0,5}$|\\b(?:At|Aged|Con|A sus) ${NUMBER}(?: años)?,? $`,
  'u',
);

const hasAge = ({ before, after }: NameContext): boolean => AGE_AFTER.test(after) || AGE_BEFORE.test(before);

/** @returns `undefined` for nobody known, and where no age is beside their name */
export function judgeAge(
  asked: string,
  index: ArticleIndex,
  sources: EvidenceSources,
): Judgement | undefined {
  const person = index.aliases.lookup(asked);
  const [position] = person ? passagesSaying(person, index, REACH, hasAge) : [];
  if (!person || position === undefined) return undefined;
  const evidence = gatherEvidence(`how old is ${person.name}`, index, sources);
  const chosen = [passageAt(evidence, position)];
  return { outcome: 'answer', chosen, evidence, confidence: 1, reason: `age of ${person.name}` };
}
