/**
 * Predicate nominals (https://en.wikipedia.org/wiki/Predicative_expression): "Ida Bell is | a nurse |", "| The mayor | is Ida
 * Bell".
 */

import { isEmploymentVerb } from '../grammar/employment-verbs.ts';
import { isPredicativePreposition, isRelativePronoun, isSingularCopula } from '../grammar/function-words.ts';
import { isPresentForm } from '../grammar/office-verbs.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { namingStart } from '../mentions/naming-start.ts';
import type { RolePhrase } from '../mentions/role-phrases.ts';
import type { Token } from '../tokens/token.ts';
import { closingPause } from './asides.ts';
import { nominalEndingAt, roleAt, roleOfMention } from './nominal-phrases.ts';
import { clauseStart, mentionEndingAt, mentionStartingAt, type SentenceGroup } from './sentence-group.ts';

/** A role that is a predicate of a name. */
interface PredicateNominal extends RolePhrase {
  /** True if it stands before the name. */
  readonly isBefore: boolean;
  /** True in the past tense. */
  readonly isPast: boolean;
}

const PAST_COPULA = /^(?:was|era|fue)$/;
/** Auxiliaries of the perfect. Whoever "has been" something still may be it. */
const PERFECT = /^(?:has|had|ha|había)$/;
const PAST_PERFECT = /^(?:had|había)$/;
/** Conjunctions of conditional and indirect interrogative clauses: "| if | Ida Bell was the president". */
const CONDITIONAL = /^(?:if|unless|whether|si)$/;

const isPastCopula = (token: Token | undefined): boolean => PAST_COPULA.test(token?.lower ?? '');

/** The index of the last word of the copula at an index, in the perfect too: "| is |", "has | been |", "había | sido |". */
function copulaAt(tokens: readonly Token[], at: number): number | undefined {
  if (isSingularCopula(tokens[at]?.lower)) return at;
  const isPerfect =
    PERFECT.test(tokens[at]?.lower ?? '') && /^(?:been|sido)$/.test(tokens[at + 1]?.lower ?? '');
  return isPerfect ? at + 1 : undefined;
}

/** The words between a name and its predicate. */
interface Link {
  /** The index of the first word after them. */
  readonly end: number;
  readonly isPast: boolean;
}

/** The link that begins at an index: a copula, or a verb of employment with its preposition: "| is |", "| has worked as |". */
function linkAt({ tokens, language }: SentenceGroup, at: number): Link | undefined {
  const copula = copulaAt(tokens, at);
  if (copula !== undefined) {
    const isPast = isPastCopula(tokens[copula]) || PAST_PERFECT.test(tokens[copula - 1]?.lower ?? '');
    return { end: copula + 1, isPast };
  }
  const isPerfect = PERFECT.test(tokens[at]?.lower ?? '');
  const index = isPerfect ? at + 1 : at;
  const [verb = '', preposition = ''] = tokens.slice(index, index + 2).map(({ lower }) => lower);
  const isEmployment = isEmploymentVerb(verb, language, isPerfect ? 'participle' : 'finite');
  if (!isEmployment || !isPredicativePreposition(preposition, language)) return undefined;
  const isPast = isPerfect ? PAST_PERFECT.test(tokens[at]?.lower ?? '') : !isPresentForm(verb, language);
  return { end: index + 2, isPast };
}

/** The places of the verb of a name that is its subject: "Ida Bell | was | a nurse", "Ida Bell, 44, | is | the mayor". */
export function clausePlaces(group: SentenceGroup, { start, end }: Mention): number[] {
  const { tokens } = group;
  if (CONDITIONAL.test(tokens[start - 1]?.lower ?? '')) return [];
  // "Tom Hale, who married Ida Bell, 44, is a nurse"
  const closing = start === clauseStart(group, start) ? closingPause(group, end) : undefined;
  return [end, ...(closing === undefined ? [] : [closing + 1])];
}

/**
 * The places of the verb in a relative clause of a name: "Ida Bell, who | is | a nurse", "Ida Bell, la menor, que | es |
 * médica".
 */
export function relativePlaces(group: SentenceGroup, { end }: Mention): number[] {
  const { tokens } = group;
  if (tokens[end]?.type !== 'pause') return [];
  const closing = closingPause(group, end);
  return [end, ...(closing === undefined ? [] : [closing])]
    .filter((pause) => isRelativePronoun(tokens[pause + 1]?.lower))
    .map((pause) => pause + 2);
}

/**
 * The start of the naming words between a noun and its name: "a woman | called | Ida Bell", "a man | identified as | Tom Bell".
 * In English it may be a verb: "a judge | named | Ida Bell to the board".
 */
export function namedFrom(
  { tokens, language }: SentenceGroup,
  { nameStart, end }: Mention,
): number | undefined {
  const naming = namingStart(tokens, nameStart);
  const isVerb =
    language === 'en' &&
    naming === nameStart - 1 &&
    (tokens[end]?.partOfSpeech === 'preposition' || tokens[end]?.lower === 'to');
  return isVerb ? undefined : naming;
}

/**
 * The predicate nominal before a name: "| The new coach | is Ida Bell", "| a woman | called Ida Bell". "The president named Ida
 * Bell" says nothing of her.
 */
function predicateBefore(group: SentenceGroup, name: Mention): RolePhrase | undefined {
  const { tokens } = group;
  const naming = name.nameStart === name.start ? namedFrom(group, name) : undefined;
  const at = naming ?? name.start - 1;
  if (naming === undefined && !isSingularCopula(tokens[at]?.lower)) return undefined;
  // "el testigo | identificado | como Juan": the participle is a part of the phrase.
  const named = naming === undefined ? undefined : mentionEndingAt(group, naming + 1);
  const nominal = nominalEndingAt(group, at) ?? (named?.type === 'nominal' ? named : undefined);
  // "El problema | del alcalde | es Ida Bell"
  const isSubject = nominal && tokens[nominal.start - 1]?.partOfSpeech !== 'preposition';
  const isObject = naming === name.start - 1 && nominal?.isDefinite === true;
  return isSubject && !isObject ? roleOfMention(group, nominal, at) : undefined;
}

/** Modifiers that single one out of others by what follows: "the | first | mayor to resign", "el | único | juez que votó". */
const SINGLING = /^(?:first|second|third|only|last|primer[oa]?|segund[oa]|tercer[oa]?|únic[oa]|últim[oa])$/;

/** True for one singled out of others, who hold the office too: "the first mayor of Tamora | to resign |". */
function isOneOfOthers({ tokens }: SentenceGroup, { start, end }: Mention): boolean {
  const isSingled = tokens.slice(start, end).some(({ lower }) => SINGLING.test(lower));
  const clause = tokens.slice(end).findIndex(({ lower, type }) => type === 'pause' || isRestrictive(lower));
  return isSingled && isRestrictive(tokens[end + clause]?.lower);
}

/** True for a word that a restrictive relative clause or an infinitive begins with. */
const isRestrictive = (lower: string | undefined): boolean => isRelativePronoun(lower) || lower === 'to';

/** The predicate nominals of a name, by a copula or a word for naming. */
export function predicateNominals(group: SentenceGroup, name: Mention): PredicateNominal[] {
  const { tokens } = group;
  if (name.isPossessive) return [];
  const firstLink = (places: readonly number[]): Link | undefined =>
    places.map((at) => linkAt(group, at)).find((link) => link !== undefined);
  const links = [clausePlaces(group, name), relativePlaces(group, name)].map(firstLink);
  const after = links.flatMap((link) => {
    const mention = link && mentionStartingAt(group, link.end);
    const role = mention && mention.type !== 'name' ? roleAt(group, mention.start) : undefined;
    const isPredicate =
      role !== undefined &&
      mention !== undefined &&
      role.head < mention.end &&
      !isOneOfOthers(group, mention);
    return isPredicate ? [{ ...role, isBefore: false, isPast: link?.isPast === true }] : [];
  });
  const before = predicateBefore(group, name);
  const isPast = isPastCopula(tokens[name.start - 1]);
  return [...after, ...(before ? [{ ...before, isBefore: true, isPast }] : [])];
}
