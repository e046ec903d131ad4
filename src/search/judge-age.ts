/** Judges "how old is X" by the ages that an article has beside names. */
import type { ArticleIndex } from './article-index.ts';
import { type EvidenceSources, gatherEvidence, unscored } from './evidence.ts';
import type { Judgement } from './judgement.ts';
import { type NameContext, passagesSaying } from './person-context.ts';

/** Maximum distance of an age from a name, in UTF-16 units. */
const REACH = 60;
/** "Ida Bell | , 56,", "Ida Bell | , de 56 años", "Ida Bell | is 56 years old" */
const AGE_AFTER =
  /^(?: \([^)]*\))?,?(?: (?:who|que|quien))?(?: (?:is|was|turned|turns|aged?|tiene|tenía|cumplió|cumple|de|con))* \d{1,3}(?:[,;)]|\.?$| (?:años|years old|at the time)|$)|^ \(\d{1,3}\)/u;
/** "the 56-year-old miner | Ida Bell", "At 56, | Bell", "A sus 56 años, | Bell" */
const AGE_BEFORE = /\b\d{1,3}-year-old (?:[\p{L}’'-]+ ){0,5}$|\b(?:At|Aged|Con|A sus) \d{1,3}(?: años)?,? $/u;

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
  const chosen = [evidence.ranked.find((passage) => passage.position === position) ?? unscored(position)];
  return { outcome: 'answer', chosen, evidence, confidence: 1, reason: `age of ${person.name}` };
}
