/** Judges "how old is X" by the ages that an article has beside names. */
import type { Language } from '../text/language.ts';
import { CARDINAL_WORDS } from './answer-type.ts';
import type { ArticleIndex } from './article-index.ts';
import { type EvidenceSources, gatherEvidence, passageAt } from './evidence.ts';
import type { Judgement } from './judgement.ts';
import { type NameContext, passagesSaying } from './person-context.ts';

/** Maximum distance of an age from a name, in UTF-16 units. */
const REACH = 60;
/** Words that are a pronoun, or count something else, where no unit follows: "Bell was one". */
const NO_AGE = /^(?:one|un[oa]|several|vari[oa]s|hundreds?|thousands?|millions?|billions?|half|twice)$/;

/** The patterns of an age behind a name, and before one. */
interface AgePatterns {
  readonly after: RegExp;
  readonly before: RegExp;
}

function agePatterns(language: Language): AgePatterns {
  const words = CARDINAL_WORDS[language].filter((word) => !NO_AGE.test(word)).join('|');
  const number = `(?:\\d{1,3}|(?:${words})(?:[- ](?:y )?(?:${CARDINAL_WORDS[language].join('|')}))?)`;
  return {
    // "Ida Bell | , 56,", "Ida Bell | , who is fifty-six", "Ida Bell | , de 56 años"
    after: new RegExp(
      `^(?: \\([^)]*\\))?,?(?: (?:who|que|quien))?(?: (?:is|was|turned|turns|aged?|tiene|tenía|cumplió|cumple|de|con))* ${number}(?![.,]\\d)(?:[,;)]|\\.?$| (?:años|years old|at the time|and|y)\\b|$)|^ \\(\\d{1,3}\\)`,
      'u',
    ),
    // "the 56-year-old miner | Ida Bell", "At fifty-six, | Bell", "A sus 56 años, | Bell"
    before: new RegExp(
      `\\b${number}-year-old (?:[\\p{L}’'-]+ ){0,5}$|\\b(?:At|Aged|Con|A sus) ${number}(?: años)?,? $`,
      'u',
    ),
  };
}

const AGE_PATTERNS: Readonly<Record<Language, AgePatterns>> = {
  en: agePatterns('en'),
  es: agePatterns('es'),
};

/** @returns `undefined` for nobody known, and where no age is beside their name */
export function judgeAge(
  asked: string,
  index: ArticleIndex,
  sources: EvidenceSources,
): Judgement | undefined {
  const person = index.aliases.lookup(asked);
  const patterns = AGE_PATTERNS[index.article.language];
  const hasAge = ({ before, after }: NameContext): boolean =>
    patterns.after.test(after) || patterns.before.test(before);
  const [position] = person ? passagesSaying(person, index, REACH, hasAge) : [];
  if (!person || position === undefined) return undefined;
  const evidence = gatherEvidence(`how old is ${person.name}`, index, sources);
  const chosen = [passageAt(evidence, position)];
  return { outcome: 'answer', chosen, evidence, confidence: 1, reason: `age of ${person.name}` };
}
