/** Nominals with their complements, their extent and their description: "the | keeper of the bridge |". */

import { isDepartment } from '../grammar/departments.ts';
import { isAnd, isComplementPreposition, isDefiniteArticle, isOf } from '../grammar/function-words.ts';
import { isGivenName } from '../grammar/given-names.ts';
import { isPersonNoun, isRole } from '../grammar/person-nouns.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { type Description, descriptionOf } from '../mentions/description.ts';
import {
  isNegativeDeterminer,
  isRelational,
  type RolePhrase,
  roleBeginningAt,
  roleWithHead,
  type TokenRange,
} from '../mentions/role-phrases.ts';
import type { Token } from '../tokens/token.ts';
import { mentionStartingAt, type SentenceGroup } from './sentence-group.ts';

/** The conjunction before the last of several departments; Catalan papers in Spanish leave their own. */
const LAST_ITEM = /^(?:and|y|e|i)$/;

/** The index after a department of a list that begins at `start`; `start` for anything else: a person, words in lower case. */
function departmentEnd({ tokens }: SentenceGroup, start: number): number {
  const isDepartmentWord = (at: number): boolean => {
    const { type, lower = '', isCapitalized } = tokens[at] ?? {};
    return type === 'word' && (isCapitalized || isDepartment(lower)) && !isGivenName(lower);
  };
  let end = start;
  while (isDepartmentWord(end)) {
    const article = isDefiniteArticle(tokens[end + 2]?.lower) ? end + 2 : end + 1;
    const isJoined = isOf(tokens[end + 1]?.lower) && isDepartmentWord(article + 1);
    end = isJoined ? article + 1 : end + 1;
  }
  return end;
}

/**
 * The index after the further departments of an office, from the comma after the first on: "la ministra de Educación |, Cultura
 * y Deporte|, Ida Bell", "the minister of Trade|, Industry and Energy|"; `comma` where no such list follows.
 */
function departmentListEnd(group: SentenceGroup, comma: number): number {
  const { tokens } = group;
  if (!tokens[comma - 1]?.isCapitalized && !isDepartment(tokens[comma - 1]?.lower ?? '')) return comma;
  for (let at = comma; tokens[at]?.text === ','; ) {
    const item = departmentEnd(group, at + 1);
    if (item === at + 1) break;
    const conjunction = tokens[item]?.text === ',' ? item + 1 : item;
    const isLast = LAST_ITEM.test(tokens[conjunction]?.lower ?? '');
    const end = isLast ? departmentEnd(group, conjunction + 1) : item;
    // "la ministra de Cultura, Bell y Okafor llegaron": those are people.
    if (isLast && end > conjunction + 1)
      return tokens[end]?.type === 'word' && !tokens[end]?.isCapitalized ? comma : end;
    at = item;
  }
  return comma;
}

/** True for a nominal for an office: "the minister", not "the mother". */
const saysOffice = ({ tokens, language }: SentenceGroup, { type, start, end }: Mention): boolean =>
  type === 'nominal' && tokens.slice(start, end).some(({ lower }) => isRole(lower, language));

/**
 * The index after a nominal and its prepositional phrase, in Spanish all of them: "la secretaria | de Hacienda y Minas de
 * México |"; of an office with all of its departments.
 */
export function prepositionalPhraseEnd(group: SentenceGroup, mention: Mention): number {
  const { tokens, language } = group;
  const { end } = mention;
  let at = end;
  for (let token = tokens[at]; token; token = tokens[at]) {
    const mayGoOn = at === end || language === 'es';
    const isConjunction = language === 'es' && at > end && isAnd(token.lower);
    const isJoint = token.partOfSpeech === 'preposition' || isConjunction;
    const phrase = mayGoOn && isJoint ? mentionStartingAt(group, at + 1) : undefined;
    if (!phrase) break;
    at = phrase.end;
  }
  return at > end && saysOffice(group, mention) ? departmentListEnd(group, at) : at;
}

/** The words of a mention with its complement: "the keeper of the bridge". */
export function phraseText(group: SentenceGroup, mention: Mention): string {
  return group.tokens
    .slice(mention.start, prepositionalPhraseEnd(group, mention))
    .map(({ text }) => text)
    .join(' ');
}

/** The words of a nominal and of its complement, without its owner: "el | jefe de Estado |". */
export function nominalRange(group: SentenceGroup, nominal: Mention): TokenRange {
  const { tokens } = group;
  // "la candidata de 47 años", "la docente de sesenta años"
  const number = tokens[nominal.end + 1];
  const isAge = /^\d/.test(number?.text ?? '') || tokens[nominal.end + 2]?.lower === 'años';
  const hasComplement = isComplementPreposition(tokens[nominal.end]?.lower) && !isAge;
  const phraseEnd = hasComplement ? prepositionalPhraseEnd(group, nominal) : nominal.end;
  // "publicó el presidente del gremio | en X |"
  const adjunct = tokens
    .slice(nominal.end + 1, phraseEnd)
    .findIndex(
      ({ partOfSpeech, lower }) => partOfSpeech === 'preposition' && !isComplementPreposition(lower),
    );
  const ownStart = tokens
    .slice(nominal.start, nominal.end - 1)
    .findLastIndex(({ isPossessive }) => isPossessive);
  return { start: nominal.start + ownStart + 1, end: adjunct < 0 ? phraseEnd : nominal.end + 1 + adjunct };
}

/** The description in a nominal and its complement: "el jefe | de Estado". */
export function nominalDescription(group: SentenceGroup, nominal: Mention): Description {
  const { start, end } = nominalRange(group, nominal);
  // "the mayor’s"
  const words = group.tokens
    .slice(start, end)
    .map((token, i) =>
      nominal.isPossessive && start + i === nominal.end - 1 ? { ...token, isPossessive: false } : token,
    );
  return descriptionOf(words, group.language);
}

/**
 * True for the complement of a relation or of an agent: "la esposa | del alcalde |, Ida Bell", "lawyer for | the coach |, Tom
 * Okafor".
 */
function isComplementOfPerson({ tokens, language }: SentenceGroup, { start }: Mention): boolean {
  const [noun, of] = tokens.slice(Math.max(0, start - 2), start);
  return isRelational(of) && isPersonNoun(noun?.lower ?? '', language);
}

/** The nominal whose words, with its complement, end before `end`: "| the mayor | of Tamora, Ida Bell". */
export const nominalEndingAt = (group: SentenceGroup, end: number): Mention | undefined =>
  group.mentions.findLast(
    (nominal) =>
      nominal.type === 'nominal' &&
      !nominal.isPossessive &&
      !isComplementOfPerson(group, nominal) &&
      prepositionalPhraseEnd(group, nominal) === end,
  );

/**
 * The role in a noun phrase for a person; nothing for a thing.
 *
 * @param least the index up to which its words go, at least. Default: its own
 */
export function roleOfMention(group: SentenceGroup, mention: Mention, least = 0): RolePhrase | undefined {
  const { tokens, language } = group;
  const isNoun = ({ lower, isPossessive }: Token): boolean => !isPossessive && isPersonNoun(lower, language);
  const words = tokens.slice(mention.start, mention.end);
  // "la jueza argentina", "the city judge"
  const at = language === 'es' ? words.findIndex(isNoun) : words.findLastIndex(isNoun);
  const head = mention.start + at;
  // "President | Bell’s rating"
  const isTitle = tokens[head + 1]?.isProperNoun === true && head + 1 < mention.end;
  if (at < 0 || isTitle) return undefined;
  return roleWithHead(group, mention.start, head, Math.max(least, mention.end));
}

/** The role in the words that begin at an index; nothing for a negated one, "no doctor". */
export function roleAt(group: SentenceGroup, begin: number): RolePhrase | undefined {
  const mention = mentionStartingAt(group, begin);
  if (isNegativeDeterminer(group.tokens[begin])) return undefined;
  const isNominal = mention !== undefined && mention.type !== 'name' && !mention.isPossessive;
  const [ofMention, ofTokens] = [
    isNominal ? roleOfMention(group, mention) : undefined,
    roleBeginningAt(group, begin),
  ];
  // "a black Republican | campaign consultant"
  const isLonger = group.language === 'en' && (ofTokens?.head ?? 0) > (ofMention?.head ?? 0);
  return isLonger ? ofTokens : (ofMention ?? ofTokens);
}
