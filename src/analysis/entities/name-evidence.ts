/** Evidence beside a name that it is a person's, a place's or an organization's. */

import type { Span } from '../../text/span.ts';
import { isAnd } from '../grammar/function-words.ts';
import { isNameWordOf } from '../grammar/noun-kinds.ts';
import { isPluralRole, marksPersonOnly, personNoun } from '../grammar/person-nouns.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { namingStart } from '../mentions/naming-start.ts';
import { mayBePersonName } from '../mentions/person-names.ts';
import { isPlaceWithEpithet } from '../mentions/place-epithets.ts';
import {
  hasArticleBefore,
  isDepartmentName,
  isLocative,
  isMunicipality,
  isNamedThing,
  isPlaceComplement,
  isVesselName,
  wordBefore,
} from '../mentions/thing-names.ts';
import { isNamedOfSeveral } from '../syntax/apposed-names.ts';
import { type Apposition, appositionsOf, isOffice } from '../syntax/appositions.ts';
import { nominalOffices } from '../syntax/derived-offices.ts';
import { hasRelative } from '../syntax/kinship.ts';
import { isListedAsPresent } from '../syntax/labelled-offices.ts';
import type { SentenceGroup } from '../syntax/sentence-group.ts';
import { ageInWord, isAgeApposed } from '../tokens/ages.ts';

/**
 * Evidence of one mention for the kind of a name: person, place or thing. The span is that of the name, without the ending of a
 * possessive.
 */
export interface NameEvidence extends Span {
  /** The office or the profession beside it, of several the one that says more: "surgeon" of "Dr Ida Bell, a surgeon". */
  readonly office: Apposition | undefined;
  /** True if the context tells that it is a person: a role, "Mr.", an age, "who". */
  readonly isPerson: boolean;
  /** True in a list of those who were there, or were not: "Present: | Ida |, Tom". */
  readonly isListedAsPresent: boolean;
  /** True if a role, an honorific or a kinship term stands before it. */
  readonly hasTitle: boolean;
  /** True if a title stands before it that is said with a last name alone. */
  readonly hasSurnameTitle: boolean;
  /** True if it is said to have a relative: "Ida Bell’s son". */
  readonly hasRelative: boolean;
  /** True if an article stands before it, as before no person's name: "the Clean Power Plan". */
  readonly hasArticle: boolean;
  /** True after a preposition of place: "in Leeds", "across the Sahara"; and for an address. */
  readonly isLocative: boolean;
  /** True if it is said to be a place: "the city of Leeds", "alcaldesa de Sevilla". */
  readonly isPlaceComplement: boolean;
  /** True if it is said to be a municipality: "the city of Leeds", "los municipios de Tamora y Solmara". */
  readonly isMunicipality: boolean;
  /** True after a noun for an organization, a work or a place: "el diario | El Faro", "the film | Selma". */
  readonly isNamedThing: boolean;
  /** True after whoever heads it: "director de | Recursos Humanos |". */
  readonly isDepartment: boolean;
  /** True if it is said to be a ship: "the Lady | Maud | sank". */
  readonly isVessel: boolean;
  /** True if it can be a person's name by its words. */
  readonly mayBePerson: boolean;
}

/** True for the first of several names: "Senators | Bell | and Moss"; not in "president of Nurses | United |". */
function isFirstOfSeveral({ tokens }: SentenceGroup, { end }: Mention): boolean {
  const [next, name] = tokens.slice(end, end + 2);
  return isAnd(next?.lower) || (next?.text === ',' && name?.isProperNoun === true);
}

/** True for an honorific or a plural role right before a name: "Mrs. | Bell", "Senators | Bell | and Moss". */
function hasHonorific(group: SentenceGroup, mention: Mention): boolean {
  const { tokens, language } = group;
  const { nameStart, end } = mention;
  const title = wordBefore(tokens, nameStart);
  if (isPlaceWithEpithet(tokens, nameStart, end)) return false;
  // "Asociación de Propietarios | Urbanos |"
  const isAfterPlural = language === 'es' && end - nameStart === 1;
  if (marksPersonOnly(title, language)) return true;
  const isTitled = end - nameStart > 1 || isFirstOfSeveral(group, mention);
  return !isAfterPlural && isTitled && isPluralRole(title, language);
}

/** True for a name with an age after it, or a clause with "who". */
function isDescribedAsPerson({ tokens }: SentenceGroup, end: number): boolean {
  if (tokens[end]?.text !== ',') return false;
  const [next, second] = tokens.slice(end + 1, end + 3);
  // "Ida Bell, a | 44-year-old |"
  const isAged = ageInWord(second?.lower ?? '') !== undefined || isAgeApposed(tokens, end);
  return isAged || /^(?:who|whose|quien)$/.test(next?.lower ?? '');
}

/** True for an address: "12 | Kent Street". */
const isAddress = ({ tokens }: SentenceGroup, { nameStart, end }: Mention): boolean =>
  /^\d+$/.test(tokens[nameStart - 1]?.text ?? '') && isNameWordOf(tokens[end - 1]?.lower ?? '', 'place');

/** The evidence for a name where it stands. */
export function nameEvidence(group: SentenceGroup, mention: Mention): NameEvidence {
  const { tokens, language } = group;
  const { nameStart, end } = mention;
  const name = tokens.slice(nameStart, end);
  const [first, last] = [name[0], name.at(-1)];
  const beside = appositionsOf(group, mention);
  const office = beside.find((phrase) => phrase.kind !== 'predicate' && isOffice(group, phrase));
  const isNaming = ({ kind, isBefore }: Apposition): boolean =>
    isBefore && (kind !== 'predicate' || namingStart(tokens, nameStart) !== undefined);
  const hasTitle = beside.some(isNaming) || hasHonorific(group, mention);
  const isListed = isListedAsPresent(group, mention);
  const isRelated = hasRelative(group, mention);
  const hasArticle = hasArticleBefore(group, nameStart);
  const possessiveLength = last?.isPossessive ? (/['’]s?$/.exec(last.text)?.[0].length ?? 0) : 0;
  return {
    start: first?.start ?? 0,
    end: (last?.end ?? 0) - possessiveLength,
    office,
    isPerson:
      hasTitle ||
      beside.some(({ kind }) => kind === 'apposition') ||
      isDescribedAsPerson(group, end) ||
      isNamedOfSeveral(group, mention) ||
      isListed ||
      isRelated ||
      nominalOffices(group, mention).length > 0,
    isListedAsPresent: isListed,
    hasTitle,
    hasSurnameTitle: personNoun(wordBefore(tokens, nameStart), language)?.takesSurname === true,
    hasRelative: isRelated,
    hasArticle: office === undefined && hasArticle,
    isLocative: isLocative(group, nameStart) || isAddress(group, mention),
    isPlaceComplement: isPlaceComplement(tokens, nameStart),
    isMunicipality: isMunicipality(tokens, nameStart),
    isNamedThing: isNamedThing(group, nameStart, end),
    isDepartment: isDepartmentName(group, nameStart),
    isVessel: isVesselName(group, nameStart, end),
    mayBePerson: mayBePersonName(name, language, hasTitle || (office !== undefined && !hasArticle)),
  };
}
