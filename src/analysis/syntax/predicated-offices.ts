/** Offices by what their holders do: "Ida Bell, who | chairs the board |", "| el club |, | presidido | por Ana Ruiz". */

import { isAgentPreposition, isOf, isRelativePronoun } from '../grammar/function-words.ts';
import { genderOfGivenName, isGivenName } from '../grammar/given-names.ts';
import { isNounOf } from '../grammar/noun-kinds.ts';
import { officeVerb, professionOf } from '../grammar/office-verbs.ts';
import { roleOfGender } from '../grammar/person-nouns.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import type { DerivedOffice, TokenRange } from '../mentions/role-phrases.ts';
import { clausePlaces, relativePlaces } from './predicate-nominals.ts';
import { mentionStartingAt, type SentenceGroup } from './sentence-group.ts';

/** Adverbs before a verb that say nothing against it: "who | also | chairs the board". */
const BEFORE_VERB = /^(?:also|currently|now|still|actualmente|ahora|aún|hoy|también|todavía)$/;
const PERFECT = /^(?:has|ha)$/;

/** A verb of office, and its object. */
interface Predication {
  readonly holder: string;
  readonly isPast: boolean;
  readonly object: TokenRange;
}

/** The noun phrase for an organization, a group or a place that begins at an index, with its phrases with "of". */
function organizationAt(group: SentenceGroup, at: number): TokenRange | undefined {
  const { tokens, language } = group;
  const head = mentionStartingAt(group, at);
  const words = tokens.slice(at, head?.end ?? at);
  const isOrganization = words.some(({ lower }) =>
    isNounOf(lower, language, 'organization', 'authority', 'group', 'place'),
  );
  if (!head || !isOrganization) return undefined;
  let { end } = head;
  for (let next = head; isOf(tokens[end]?.lower) && next; end = next.end) {
    const complement = mentionStartingAt(group, end + 1);
    if (!complement) break;
    next = complement;
  }
  return { start: at, end };
}

/** The predication that begins at an index, of a verb of office and the object after it: "| has led the union |". */
function predicationAt(group: SentenceGroup, at: number): Predication | undefined {
  const { tokens, language } = group;
  const start = BEFORE_VERB.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  const isPerfect = PERFECT.test(tokens[start]?.lower ?? '');
  const index = isPerfect ? start + 1 : start;
  const verb = officeVerb(tokens[index]?.lower ?? '', language);
  const object = verb?.forms.has(isPerfect ? 'participle' : 'finite') && organizationAt(group, index + 1);
  return verb && object ? { holder: verb.holder, isPast: verb.isPast && !isPerfect, object } : undefined;
}

/**
 * The predication of a participle or a relative clause before a name: "the board, | chaired by | Ida Bell", "el club | que
 * preside |".
 */
function predicationBefore(group: SentenceGroup, { start }: Mention): Predication | undefined {
  const { tokens, language } = group;
  const isAgent = isAgentPreposition(tokens[start - 1]?.lower);
  const index = isAgent ? start - 2 : start - 1;
  const verb = officeVerb(tokens[index]?.lower ?? '', language);
  const isClause = language === 'es' && isRelativePronoun(tokens[index - 1]?.lower);
  if (!verb?.forms.has(isAgent ? 'participle' : 'finite') || (!isAgent && !isClause)) return undefined;
  const after = isAgent ? index : index - 1;
  const end = tokens[after - 1]?.text === ',' ? after - 1 : after;
  const object = group.mentions
    .map((mention) => organizationAt(group, mention.start))
    .find((phrase) => phrase?.end === end);
  return object && { holder: verb.holder, isPast: verb.isPast && !isAgent, object };
}

/** The noun for whoever does the work that a relative clause of a name tells: "teacher" of "Ida Bell, who taught math". */
export function professionByVerb(group: SentenceGroup, name: Mention): string | undefined {
  const { tokens, language } = group;
  const noun = relativePlaces(group, name)
    .map((at) => (PERFECT.test(tokens[at]?.lower ?? '') ? at + 1 : at))
    .map((at) => professionOf(tokens[at]?.lower ?? '', language))
    .find((found) => found !== undefined);
  return noun && roleOfGender(noun, language, genderOfGivenName(tokens[name.nameStart]?.lower ?? ''));
}

/** The derived role of a name by a verb of office: "presidenta del club" of "Ana Ruiz, que preside el club". */
export function predicatedOffice(group: SentenceGroup, name: Mention): DerivedOffice | undefined {
  const { tokens, language } = group;
  const first = tokens[name.nameStart]?.lower ?? '';
  // "Acme runs the hotel"
  const isSurelyPerson = isGivenName(first) || name.nameStart > name.start;
  const places = [...(isSurelyPerson ? clausePlaces(group, name) : []), ...relativePlaces(group, name)];
  const after = places.map((at) => predicationAt(group, at)).find((found) => found !== undefined);
  const found = after ?? (isSurelyPerson ? predicationBefore(group, name) : undefined);
  if (!found || name.isPossessive) return undefined;
  const { object, holder, isPast } = found;
  const office = roleOfGender(holder, language, genderOfGivenName(first));
  // "The board, chaired by Ida Bell"
  const whole = tokens
    .slice(object.start, object.end)
    .map(({ text, lower, partOfSpeech }) => (partOfSpeech === 'determiner' ? lower : text));
  const words = [office, language === 'es' ? 'de' : 'of', ...whole].join(' ').replace(/ de el /, ' del ');
  return { ...object, words, isPast };
}
