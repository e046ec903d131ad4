/** Complements of prepositions and participles, which are no subjects: "with the mayor", "a lawyer representing Bell". */

import { isDemonym } from '../grammar/demonyms.ts';
import { isDepartment } from '../grammar/departments.ts';
import { isAnd, isOf, isPrepositionOrConjunction } from '../grammar/function-words.ts';
import { isGivenName } from '../grammar/given-names.ts';
import { isNameWordOf, takesName } from '../grammar/noun-kinds.ts';
import { isHonorific, isPersonNoun, isRole } from '../grammar/person-nouns.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { isFiniteVerb } from '../tokens/tag-verbs.ts';
import type { Token } from '../tokens/token.ts';
import { mentionEndingAt, mentionStartingAt, type SentenceGroup } from './sentence-group.ts';

/** The index after the phrases with "of" that follow `at`: "Archbishop Bell | of the Diocese of Tamora | told". */
function phraseEnd(group: SentenceGroup, at: number): number {
  const phrase = group.tokens[at]?.lower === 'of' ? mentionStartingAt(group, at + 1) : undefined;
  return phrase ? phraseEnd(group, phrase.end) : at;
}

/** True for the second complement of a Spanish role, before a comma: "la ministra de Hacienda y | Minas |, Ida Bell". */
function isSecondComplement(group: SentenceGroup, { start, end }: Mention): boolean {
  const { tokens, language } = group;
  if (language !== 'es' || !isAnd(tokens[start - 1]?.lower)) return false;
  const firstComplement = mentionEndingAt(group, start - 1);
  const preposition = (firstComplement?.start ?? 0) - 1;
  if (tokens[end]?.type !== 'pause' || !isOf(tokens[preposition]?.lower)) return false;
  return mentionEndingAt(group, preposition)?.type === 'nominal';
}

/** The nominal before the comma that a name is in apposition to: "contra | el presidente | del consejo, Ida Bell". */
export function appositiveNominal(group: SentenceGroup, { start, type }: Mention): Mention | undefined {
  const { tokens } = group;
  if (type !== 'name' || tokens[start - 1]?.text !== ',') return undefined;
  let phrase = mentionEndingAt(group, start - 1);
  while (phrase?.type !== 'nominal' && phrase && tokens[phrase.start - 1]?.partOfSpeech === 'preposition') {
    const head = mentionEndingAt(group, phrase.start - 1);
    if (!head) break;
    phrase = head;
  }
  return phrase?.type === 'nominal' ? phrase : undefined;
}

/** True for a name in apposition to a complement, with the apposition closed: "sobre el candidato, | Ida Bell |, dijo". */
function isAppositiveComplement(group: SentenceGroup, mention: Mention): boolean {
  const { language, tokens } = group;
  const isClosed = tokens[mention.end]?.type !== 'word';
  const nominal = language === 'es' && isClosed ? appositiveNominal(group, mention) : undefined;
  return nominal !== undefined && isComplement(group, nominal);
}

/** True for a name with the department of an office before it: "Secretary of | the Treasury Tom Bell | said". */
function endsOffice({ tokens, language }: SentenceGroup, { type, start, nameStart }: Mention): boolean {
  const between = tokens.slice(start, nameStart);
  return (
    type === 'name' &&
    between.some(({ lower }) => isDepartment(lower)) &&
    between.every(({ lower, partOfSpeech }) => partOfSpeech === 'determiner' || isDepartment(lower)) &&
    isOf(tokens[start - 1]?.lower) &&
    isPersonNoun(tokens[start - 2]?.lower ?? '', language)
  );
}

/** True for an English name with an employer before it: "a manager at | Tamora Rail Tom Bell | said", not "at | Royal Hall". */
function endsEmployment(
  { tokens, language }: SentenceGroup,
  { type, start, nameStart, end }: Mention,
): boolean {
  const isOfEmployer = ({ lower, isProperNoun, isPossessive }: Token): boolean =>
    isProperNoun &&
    !isPossessive &&
    !isPersonNoun(lower, language) &&
    !isHonorific(lower, language) &&
    !isDemonym(lower, language);
  return (
    language === 'en' &&
    type === 'name' &&
    start < nameStart &&
    /^(?:at|for|of)$/.test(tokens[start - 1]?.lower ?? '') &&
    isRole(tokens[start - 2]?.lower ?? '', language) &&
    tokens.slice(start, nameStart).every(isOfEmployer) &&
    !isNameWordOf(tokens[end - 1]?.lower ?? '', 'place', 'organization', 'authority')
  );
}

/** Prepositions between somebody and their organization: "Bell | of | the charity", "Ruiz | de | la consultora". */
const OF_ORGANIZATION = /^(?:of|from|at|with|del?)$/;

/** True for a noun that somebody's name has as its complement: "Ida Bell of | the brokerage | Open Water". */
const isOfNamed = (group: SentenceGroup, { start }: Mention): boolean =>
  OF_ORGANIZATION.test(group.tokens[start - 1]?.lower ?? '') &&
  mentionEndingAt(group, start - 1)?.type === 'name';

/**
 * The noun that the name of an organization stands after without a comma: "of | the charity | Open Water", also of no list
 * where it is somebody's complement, "Ida Bell of | the brokerage | Open Water"; in Spanish any complement before the
 * apposition to the whole: "la presidenta de la junta de | vecinos | Las Dunas, Ida Bell".
 */
function namedNoun(group: SentenceGroup, { start, end, nameStart, type }: Mention): Mention | undefined {
  const { tokens, language } = group;
  const noun = type === 'name' ? mentionEndingAt(group, start) : undefined;
  if (noun?.type !== 'other') return undefined;
  // "cruzó la plaza | el poeta Ruiz |"
  if (language === 'es' && tokens[start]?.partOfSpeech === 'determiner' && nameStart > start + 1)
    return undefined;
  // "Bell of the committee | Ida Moss | chairs"
  const isPerson = isGivenName(tokens[nameStart]?.lower ?? '');
  const isNamed =
    takesName(tokens[start - 1]?.lower ?? '', language) || (!isPerson && isOfNamed(group, noun));
  const isBeforeApposition =
    language === 'es' &&
    tokens[noun.start - 1]?.partOfSpeech === 'preposition' &&
    tokens[end]?.type === 'pause' &&
    mentionStartingAt(group, end + 1)?.type === 'name';
  return (noun.isDefinite && isNamed) || isBeforeApposition ? noun : undefined;
}

/** The index of the first token of a complement, after its preposition. */
export const complementStart = (group: SentenceGroup, mention: Mention): number =>
  namedNoun(group, mention)?.start ?? mention.start;

/**
 * True for the complement of a preposition or participle: "of the senator", "a lawyer representing Trump". English "he" and
 * "she" never are, "him" always is.
 */
export function isComplement(group: SentenceGroup, mention: Mention): boolean {
  const { tokens, language } = group;
  const { start, end, type } = mention;
  if (type === 'pronoun' && language === 'en') return tokens[start]?.lower === 'him';
  if (endsOffice(group, mention) || endsEmployment(group, mention)) return false;
  const before = tokens[start - 1];
  if (isPrepositionOrConjunction(before?.lower) && isFiniteVerb(tokens[phraseEnd(group, end)])) return false;
  if (before?.partOfSpeech === 'preposition' || before?.partOfSpeech === 'infinitive') return true;
  // "para alcanzar | este objetivo |"
  if (language === 'es' && before?.verb.base && tokens[start - 2]?.partOfSpeech === 'preposition')
    return true;
  if (isSecondComplement(group, mention) || isAppositiveComplement(group, mention)) return true;
  const named = namedNoun(group, mention);
  if (named && isComplement(group, named)) return true;
  // "a lawyer representing Trump", but "the meeting Trump had".
  const noun = tokens[start - 2];
  return (
    before?.type === 'word' &&
    !before.isCapitalized &&
    before.verb.participial === 'certain' &&
    noun?.type === 'word' &&
    noun.partOfSpeech === 'unknown'
  );
}
