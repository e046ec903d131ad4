/**
 * Named entity recognition by rules: the kind of a name, a person's, a place's or an organization's, by the words beside it.
 */

import { normalize } from '../../text/normalize.ts';
import { isInGazetteer, isKnownPlace } from '../grammar/gazetteer.ts';
import { isGivenName } from '../grammar/given-names.ts';
import { isNameWordOf } from '../grammar/noun-kinds.ts';
import { isPersonOnlyRole } from '../grammar/person-nouns.ts';
import { ACRONYM } from '../mentions/person-names.ts';
import type { Vocabulary } from '../tokens/vocabulary.ts';
import { hasPersonTitle } from './cluster-names.ts';
import { type Entity, type EntityKind, isGivenNameAlone, mentionsOf, type NamedMention } from './entity.ts';

/** Evidence that makes a name a person's. */
const MIN_PERSON_EVIDENCE = 2;

/** True for the name of an organization, by one of its words: "Tamora Council", "The Courier". */
const isOrganization = ({ words, full, short }: Entity): boolean =>
  words[0] === 'the' ||
  words.some((word) => isNameWordOf(word, 'organization', 'authority', 'document')) ||
  [...full, ...short].some(({ written }) => ACRONYM.test(written));

/**
 * True for an office or a profession in apposition to a full name: "Jordan England, | a nurse", "Paris Hill, | 30, | a clerk".
 */
const isApposedToOffice = ({ evidence, roleHead, group }: NamedMention): boolean =>
  evidence.office?.kind === 'apposition' &&
  !evidence.isLocative &&
  roleHead !== undefined &&
  isPersonOnlyRole(roleHead, group.language);

/** True for a given name before others; "Virginia Court" may be in Virginia. */
const beginsWithGivenName = ({ words: [first = '', ...others] }: Entity): boolean =>
  others.length > 0 && isGivenName(first) && !isKnownPlace(first);

/** True for the name of somebody who has a title, a relative, or an office in apposition. */
function isIntroducedAsPerson(entity: Entity): boolean {
  const { full, short } = entity;
  const all = [...full, ...short];
  // "Laura Jordan’s son"
  const isRelated = beginsWithGivenName(entity) && full.some(({ evidence }) => evidence.hasRelative);
  // "Jordan England, a nurse": unless the article also is in England, it is somebody.
  const isUsedAsPlace = all.some(({ evidence }) => evidence.isLocative || evidence.isPlaceComplement);
  return all.some(hasPersonTitle) || isRelated || (!isUsedAsPlace && full.some(isApposedToOffice));
}

/** The weight of the uses of a whole name as that of a place or thing. */
function counterEvidence({ full }: Entity): number {
  const isThing = ({ evidence }: NamedMention): boolean =>
    evidence.hasArticle || evidence.isNamedThing || evidence.isMunicipality || evidence.isDepartment;
  return 2 * full.filter(isThing).length + full.filter(({ evidence }) => evidence.isLocative).length;
}

/** The evidence that a name is a person's; -1 where more speaks against it. */
function personEvidence(entity: Entity, { lowercase }: Vocabulary): number {
  const { words, full, short, shared } = entity;
  const isTitled = [...full, ...short].some(hasPersonTitle);
  const isIntroduced = full.some(
    ({ evidence, roleHead, group }) =>
      evidence.isPerson && (roleHead === undefined || isPersonOnlyRole(roleHead, group.language)),
  );
  // "Gustavo Arana Prado" has the name of a town, but "Jack London" may be one.
  const isPlace = isKnownPlace(words.at(-1) ?? '') && !(beginsWithGivenName(entity) && words.length > 2);
  const isCommon = words.every((word) => lowercase.has(word));
  if ((isPlace || isCommon) && !isIntroducedAsPerson(entity)) return -1;
  if (!isTitled && counterEvidence(entity) > full.length) return -1;

  const isName = ({ evidence }: NamedMention): boolean => !evidence.hasArticle && !evidence.isLocative;
  const actsLikePerson = ({ evidence, isSpeaker }: NamedMention): boolean => isSpeaker || evidence.isPerson;
  const alone = short.filter(isName);
  const byLastName = alone.filter((named) => named.words.at(-1) === words.at(-1));
  const isRepeated = full.length > 1;
  const hasGivenName = beginsWithGivenName(entity) && full.some(isName);
  return (
    (isTitled || isIntroduced || hasGivenName ? MIN_PERSON_EVIDENCE : 0) +
    (full.some(actsLikePerson) ? 1 : 0) +
    (alone.length > 0 || (isRepeated && shared.some(isName)) ? 1 : 0) +
    (byLastName.length > 1 ? 1 : 0) +
    (alone.some(actsLikePerson) ? 1 : 0) +
    (isRepeated && shared.some(({ isSpeaker }) => isSpeaker) ? 1 : 0)
  );
}

/** Minimum that somebody does who is called by a given name alone. */
const MIN_ACTIONS = 2;

/** True for a given name alone that does something again and again, or is in a list of those who were there: "Eulalia". */
function actsByGivenName(entity: Entity, surnames: ReadonlySet<string>): boolean {
  const mentions = mentionsOf(entity);
  if (surnames.has(entity.words.join(' '))) return false;
  const isListed = mentions.some((named) => named.evidence.isListedAsPresent && isGivenNameAlone(named));
  const isActing = mentions.filter(({ isAgent }) => isAgent).length >= MIN_ACTIONS;
  return isListed || (isActing && mentions.every(isGivenNameAlone));
}

/**
 * The kind of an entity, by its evidence. A name of one word that no title stands before is a person's only if somebody's full
 * name has it, or if it is a given name that acts or was present.
 *
 * @param places normalized names that an editor declares as places
 * @param others normalized names that an editor declares as nobody's
 * @param surnames the words of the article's names, but for the first of each
 */
export function entityKind(
  entity: Entity,
  vocabulary: Vocabulary,
  places: ReadonlySet<string>,
  others: ReadonlySet<string>,
  surnames: ReadonlySet<string>,
): EntityKind {
  const name = normalize(entity.name);
  if (entity.declared) return 'person';
  if (places.has(name)) return 'place';
  if (others.has(name)) return 'none';
  // "The Lady Maud was built in May, and the Lady Maud has leaked since."
  if (entity.words.length === 1 && mentionsOf(entity).some(({ evidence }) => evidence.isVessel))
    return 'none';
  const mayBePerson = mentionsOf(entity).some(({ evidence }) => evidence.mayBePerson);
  if (mayBePerson && actsByGivenName(entity, surnames)) return 'person';
  const hasName = entity.words.length > 1 || entity.full.length > 0;
  if (mayBePerson && hasName && personEvidence(entity, vocabulary) >= MIN_PERSON_EVIDENCE) return 'person';
  if (isInGazetteer(entity.name)) return 'place';
  return isOrganization(entity) ? 'organization' : 'unknown';
}
