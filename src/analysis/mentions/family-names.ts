/** Family names with a particle that is an article or a preposition elsewhere: "Samira | el Hadad", "Ahmed | al Jalil". */

import type { Language } from '../../text/language.ts';
import { isPlainDemonym } from '../grammar/demonyms.ts';
import { isInGazetteer } from '../grammar/gazetteer.ts';
import { isGivenName } from '../grammar/given-names.ts';
import { isNonPersonWord } from '../grammar/noun-kinds.ts';
import { isPersonNoun, isTitle } from '../grammar/person-nouns.ts';
import type { Token } from '../tokens/token.ts';

/** True for a word that may stand before somebody's name: "la actriz | Samira el Hadad", "el turco | Yusuf al Idrisi". */
export const isPersonOrDemonym = (lower: string, language: Language): boolean =>
  isPersonNoun(lower, language) || isPlainDemonym(lower, language);

/**
 * True for "el" or "al" between a given name and a family name, where a person noun, a demonym or nothing stands before the
 * given name: "la actriz Samira | el | Hadad"; not "venció Marta | al | Rey".
 */
export function joinsFamilyName(tokens: readonly Token[], at: number, language: Language): boolean {
  const [before, given, particle, family] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]];
  const { lower = '', isProperNoun = false } = family ?? {};
  const opensName = before?.type !== 'word' || isPersonOrDemonym(before.lower, language);
  return (
    language === 'es' &&
    /^[ae]l$/.test(particle?.lower ?? '') &&
    opensName &&
    isGivenName(given?.lower ?? '') &&
    isProperNoun &&
    !isTitle(lower, language) &&
    !isNonPersonWord(lower) &&
    !isInGazetteer(lower)
  );
}
