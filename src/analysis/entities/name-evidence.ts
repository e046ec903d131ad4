/** Evidence beside a name that it is a person's, a place's or an organization's. */

import { normalize } from '../../text/normalize.ts';
import type { Span } from '../../text/span.ts';
import { isGivenName } from '../grammar/given-names.ts';
import { HONORIFICS, isPluralRole, marksPersonOnly, personNoun } from '../grammar/person-nouns.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { mayBePersonName } from '../mentions/person-names.ts';
import {
  isDescribedAsPerson,
  isIntroducedAsPerson,
  roleAfter,
  roleBefore,
  type TokenizedSentence,
  type TokenRange,
} from '../mentions/role-phrases.ts';
import {
  hasArticleBefore,
  isLocative,
  isNamedThing,
  isPlaceComplement,
  wordBefore,
} from '../mentions/thing-names.ts';

/** What a sentence tells of a name in it. The span is that of the name, without the ending of a possessive. */
export interface NameEvidence extends Span {
  /** The roles beside it, the one that says more first: "surgeon" of "Dr Ida Bell, a surgeon". */
  readonly roles: readonly TokenRange[];
  /** True if the first of these stands before it. */
  readonly isRoleBefore: boolean;
  /** True if the context tells that it is a person: a role, "Mr.", an age, "who". */
  readonly isPerson: boolean;
  /** True if a role, an honorific or a kinship term stands before it. */
  readonly hasTitle: boolean;
  /** True if a title stands before it that is said with a last name alone. */
  readonly hasSurnameTitle: boolean;
  /** True if an article stands before it, as before no person's name: "the Clean Power Plan". */
  readonly hasArticle: boolean;
  /** True after a preposition of place: "in Leeds", "across the Sahara". */
  readonly isLocative: boolean;
  /** True if it is said to be a place: "the city of Leeds", "alcaldesa de Sevilla". */
  readonly isPlaceComplement: boolean;
  /** True after a noun for an organization, a work or a place: "el diario | El Faro", "the film | Selma". */
  readonly isNamedThing: boolean;
  /** True if it can be a person's name by its words. */
  readonly mayBePerson: boolean;
}

/** The evidence for a name where it stands. */
export function nameEvidence(sentence: TokenizedSentence, { nameStart, end }: Mention): NameEvidence {
  const { tokens, language } = sentence;
  const name = tokens.slice(nameStart, end);
  const [first, last] = [name[0], name.at(-1)];
  const title = wordBefore(tokens, nameStart);
  // "la presidenta de la cooperativa La Rueca" is not called so, but "el presidente del club Juan Ruiz" is.
  const isThing = isNamedThing(sentence, nameStart, end);
  const isThingsName = language === 'es' && isThing && !isGivenName(first?.lower ?? '');
  // "League chairman Lord Paul Grey" is chairman.
  const titleRole =
    (isThingsName ? undefined : roleBefore(sentence, nameStart)) ??
    (marksPersonOnly(title, language) ? roleBefore(sentence, nameStart - 1) : undefined);
  // "Desde La Moneda, la vocera": the comma closes an adverbial.
  const isPlace = isLocative(sentence, nameStart);
  const apposed = isPlace ? undefined : roleAfter(sentence, end);
  // "El doctor | Raúl Iturbe |, director del hospital" is director.
  const isAcademic =
    titleRole?.end === nameStart && titleRole.start === nameStart - 1 && HONORIFICS.has(normalize(title));
  const roles = (isAcademic ? [apposed, titleRole] : [titleRole, apposed]).filter(
    (range) => range !== undefined,
  );
  // "Asociación de Propietarios Urbanos", but "Senators Bell and Moss"
  const isAfterPlural = language === 'es' && name.length === 1 && isPluralRole(title, language);
  const hasTitle = titleRole !== undefined || (!isAfterPlural && isIntroducedAsPerson(sentence, nameStart));
  const possessiveLength = last?.isPossessive ? (/['’]s?$/.exec(last.text)?.[0].length ?? 0) : 0;
  return {
    start: first?.start ?? 0,
    end: (last?.end ?? 0) - possessiveLength,
    roles,
    isRoleBefore: titleRole !== undefined && roles[0] === titleRole,
    isPerson: hasTitle || roles.length > 0 || isDescribedAsPerson(sentence, end),
    hasTitle,
    hasSurnameTitle: personNoun(title, language)?.takesSurname === true,
    hasArticle: roles.length === 0 && hasArticleBefore(sentence, nameStart),
    isLocative: isPlace,
    isPlaceComplement: isPlaceComplement(tokens, nameStart),
    isNamedThing: isThing,
    mayBePerson: mayBePersonName(name, language, hasTitle),
  };
}
