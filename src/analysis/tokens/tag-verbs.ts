/**
 * Verbs told by their neighbors: a word that by its ending only may be a verb is one after a clitic or an auxiliary, or before
 * an object.
 */

import type { Language } from '../../text/language.ts';
import { isCliticForm } from '../grammar/function-words.ts';
import type { PartOfSpeech } from '../grammar/part-of-speech.ts';
import type { VerbTag } from '../grammar/verb-forms.ts';
import type { Token } from './token.ts';

/** What begins a complement of a verb, and hardly ever one of a plural noun. */
const COMPLEMENT: ReadonlySet<PartOfSpeech> = new Set(['determiner', 'pronoun', 'infinitive', 'relative']);
const SUBJECT_PRONOUN = /^(?:he|she|who)$/;

/** True for an English word in -s that is a verb: "Bell | prattles | at", "she | prattles"; not "the | ferries | the city bought". */
function isThirdPerson(before: Token | undefined, next: Token | undefined): boolean {
  if (SUBJECT_PRONOUN.test(before?.lower ?? '')) return true;
  const endsSubject = before?.type !== 'word' || before.isProperNoun || before.partOfSpeech === 'adverb';
  return endsSubject && next !== undefined && (next.lower === 'at' || COMPLEMENT.has(next.partOfSpeech));
}

/** The verb tag of an English word by its neighbors, where its ending leaves that open. */
const englishTag = (before: Token | undefined, { verb }: Token, next: Token | undefined): VerbTag =>
  verb.finite === 'possible' && isThirdPerson(before, next) ? { finite: 'certain' } : verb;

/** The verb tag of a Spanish word after a clitic: "se | encoge | de hombros", "lo | anuncia | la alcaldesa", not "lo | importante | es". */
function spanishTag(
  before: Token | undefined,
  { verb, isCapitalized }: Token,
  next: Token | undefined,
): VerbTag {
  if (!before || isCapitalized || !isCliticForm(before.lower, 'es')) return verb;
  const beginsSubject = next?.partOfSpeech === 'determiner' || next?.isProperNoun;
  const isPronoun = before.partOfSpeech === 'pronoun' || (before.lower === 'lo' && beginsSubject);
  return isPronoun ? { finite: 'certain' } : verb;
}

const TAGS = { en: englishTag, es: spanishTag };

/** The tokens, with the forms of verbs that they are by their neighbors. */
export function tagVerbs(tokens: readonly Token[], language: Language): Token[] {
  return tokens.map((token, at) => {
    if (token.type !== 'word' || token.partOfSpeech !== 'unknown') return token;
    const before = tokens[at - 1];
    const { participial, participle } = token.verb;
    // "were | voting", "han | señalado"
    if (before?.partOfSpeech === 'auxiliary' && participial)
      return { ...token, verb: { participial: 'certain' } };
    if (before?.partOfSpeech === 'auxiliary' && participle)
      return { ...token, verb: { ...token.verb, participle: 'certain' } };
    const verb = TAGS[language](before, token, tokens[at + 1]);
    return verb === token.verb ? token : { ...token, verb };
  });
}

/** True for a verb that has a subject: "said", "has". */
export const isFiniteVerb = (token: Token | undefined): boolean => token?.verb.finite === 'certain';

/** True for a verb in whatever form: "said", "decir", "saying", "ha | dicho". */
export const isVerb = (token: Token | undefined): boolean =>
  isFiniteVerb(token) ||
  token?.verb.base === 'certain' ||
  token?.verb.participial === 'certain' ||
  token?.verb.participle === 'certain';
