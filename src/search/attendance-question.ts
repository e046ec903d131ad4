import type { AliasIndex } from '../analysis/people/alias-index.ts';
import { wordSet } from '../util/word-list.ts';
import { stopWords } from './stop-words.ts';

/** Verbs that say nothing yet: whether it is about taking part is in what follows. */
const AUXILIARY = wordSet(
  'was were is are did does do has have had estuvo estaba estuvieron estaban fue fueron',
);
/** Those of them that need another verb to say it. */
const DOING = wordSet('do does did has have had');
/** Verbs with which others say it: "did she take part", "did she get to be there". */
const HELPING = wordSet('take be get');
/** What joins a place, or company, to somebody. */
const AT = wordSet('at in with among en con a al');
/** Verbs of taking part, as folded questions have them; in English the name is before it, in Spanish on either side. */
const ENGLISH = wordSet('attended joined participated came accompanied went sat');
const AFTER_DID = wordSet(
  'attend attending join joining participate participating come coming accompany go sit',
);
const SPANISH = wordSet(`
asistio asistieron asistir participo participaron participar acompano acompanaron acompanar vino vinieron acudio acudieron
`);
const isVerb = (word: string): boolean => ENGLISH.has(word) || SPANISH.has(word);
const hasVerb = (word: string): boolean => isVerb(word) || AFTER_DID.has(word);
/** Other words that say that somebody took part. */
const PRESENT = wordSet(
  'there present along part invited included alli ahi presente presentes invitado invitada invitados',
);
const isTakingPart = (word: string): boolean => hasVerb(word) || PRESENT.has(word);
/** What one takes part in: such a question has no other words of weight, but for people. */
const TAKEN_PART_IN = wordSet(`
meeting meet summit talks reunion cumbre encuentro room sala white oval office despacho house casa blanca hall palace palacio
delegation delegacion team equipo group grupo entourage comitiva event evento
`);
/** Words that ask for something else than whether, or about another time, or make another verb: "did it come up". */
const ASKING = wordSet(`
who whom whose what which when where why how quien quienes que cual cuales cuando donde como cuanto cuanta cuantos cuantas
next again later proxima proximo will would could should can may might up out back down over through
`);
/** A name, with what somebody is, has hardly more words. */
const LONGEST = 5;
/** Words inside names and roles: "the president of Peru". */
const WITHIN_NAMES = wordSet('the of el la los las de del');

/** What ends so is hardly a last name. */
const PARTICIPLE = /ed$/;

/** Where a name stands among the words of a question. */
interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** The run of words from one on, in one direction, that may be a name or a role. */
function nameAt(said: readonly string[], from: number, step: 1 | -1): WordRange | undefined {
  const isOther = (word: string): boolean =>
    stopWords.has(word) || isTakingPart(word) || HELPING.has(word) || TAKEN_PART_IN.has(word);
  const isNamed = (word: string | undefined): boolean =>
    word !== undefined && (WITHIN_NAMES.has(word) || !isOther(word));
  let end = from;
  while (isNamed(said[end])) end += step;
  if (end === from) return undefined;
  return step === 1 ? { from, to: end } : { from: end + 1, to: from + 1 };
}

/** The name of whoever may have taken part by the verb in a place. */
function nameBy(
  said: readonly string[],
  verb: number,
  isPerson: (word: string) => boolean,
  isKnown: (word: string) => boolean,
): WordRange | undefined {
  const asked = said[verb] ?? '';
  const before = nameAt(said, verb - 1, -1);
  const after = ENGLISH.has(asked) ? undefined : nameAt(said, verb + 1, 1);
  const isBefore = before && said.slice(before.from, before.to).some(isPerson);
  const name = isBefore ? before : (after ?? before);
  // "Is there anything on it" is about no place.
  if (!name || said[verb + 1] === 'there') return undefined;
  const words = said.slice(name.from, name.to).filter((word) => !WITHIN_NAMES.has(word));
  const isSomebody = words.some(isPerson) ? words.every(isPerson) : words.some((word) => !isKnown(word));
  // "Was Ruiz invited" names Ruiz; in "was Ruiz applauded at the meeting" there is more than a name.
  const isMore = words.length > 1 && PARTICIPLE.test(words.at(-1) ?? '');
  if (words.length > LONGEST || !isSomebody || isMore) return undefined;
  const rest = said.slice(Math.max(name.to, verb + 1));
  const weighty = rest.filter((word) => !(stopWords.has(word) || isTakingPart(word) || HELPING.has(word)));
  const isOfIt = weighty.every((word) => TAKEN_PART_IN.has(word) || isPerson(word));
  // After "did" and a name comes what they did, but for an adverb.
  const says = DOING.has(asked)
    ? rest.slice(0, 2).some((word) => hasVerb(word) || HELPING.has(word))
    : rest.some(isTakingPart);
  // "Was Ruiz with Trump" may go on in any way: "was Ruiz angry with Trump".
  const isAt =
    !DOING.has(asked) && rest.some((word) => AT.has(word)) && weighty.some((word) => TAKEN_PART_IN.has(word));
  return isOfIt && (isVerb(asked) || says || isAt) ? name : undefined;
}

/**
 * The name in a question about whether somebody took part: "was Ruiz there", "did the mayor of Lima attend", "asistió Ruiz".
 * Whoever is listed among those who did, or is not, it is the list that answers.
 *
 * @param said the words of the question, folded, with everyone called by one name
 * @param isKnown whether the articles have a word: a name is somebody's in them, or has a word that they do not have
 * @returns nothing where a question asks something else
 */
export function findAttendee(
  said: readonly string[],
  names: AliasIndex,
  isKnown: (word: string) => boolean,
): WordRange | undefined {
  if (said.some((word) => ASKING.has(word))) return undefined;
  const isPerson = (word: string): boolean => names.lookup(word) !== undefined;
  for (const [i, word] of said.entries()) {
    const name = AUXILIARY.has(word) || isVerb(word) ? nameBy(said, i, isPerson, isKnown) : undefined;
    if (name) return name;
  }
  return undefined;
}
