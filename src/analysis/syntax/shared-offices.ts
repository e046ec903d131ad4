/**
 * Offices in the plural that several share by name, each with a domain of their own or without one: "the presidents of the
 * guilds, | Tom Ashe | of the pilots and | Vera Lunt | of the dockers", "los alcaldes de Tamora, | Luis Peña |, y de Belmar, |
 * Rosa Gil |". Of a partitive, one has it: "one of the three judges, | Ida Bell |".
 */

import { memoizeByObject } from '../../util/memoize.ts';
import { cardinalValue } from '../grammar/cardinals.ts';
import { isAnd, isOf } from '../grammar/function-words.ts';
import { genderOfGivenName, isGivenName } from '../grammar/given-names.ts';
import { isPluralRole, oneOfRole } from '../grammar/person-nouns.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import type { DerivedOffice, TokenRange } from '../mentions/role-phrases.ts';
import { pauseAfterAge } from '../tokens/ages.ts';
import type { Token } from '../tokens/token.ts';
import { clauseStart, mentionStartingAt, type SentenceGroup } from './sentence-group.ts';

/** One of several who share an office, and the words that it is of, with their preposition or without. */
interface Holder {
  readonly name: Mention;
  readonly domain: TokenRange | undefined;
}

const DOMAIN_PREPOSITION = /^(?:of|for|from|del?|por|para)$/;
/** Words that make what an office is of one for all of its holders together: "the presidents of | both | guilds". */
const SEVERAL = /^(?:both|all|these|ambos|ambas|los|las|todos|todas)$/;
/** Maximum adjectives beside an office in the plural: "los ministros | socialistas |", "the | former foreign | ministers". */
const MAX_MODIFIERS = 3;

/** The name of somebody by two words or more that begins at an index. */
function fullNameAt(group: SentenceGroup, at: number): Mention | undefined {
  const name = group.mentions.find(({ type, nameStart }) => type === 'name' && nameStart === at);
  return name && name.end - name.nameStart > 1 && !name.isPossessive ? name : undefined;
}

/** The phrase that begins at an index, with the phrases with "of" after it; none for what may be a full name. */
function phraseAt(group: SentenceGroup, at: number): TokenRange | undefined {
  const { tokens } = group;
  let mention = mentionStartingAt(group, at);
  if (!mention || (fullNameAt(group, at) && isGivenName(tokens[at]?.lower ?? ''))) return undefined;
  let { end } = mention;
  while (mention && isOf(tokens[end]?.lower)) {
    mention = mentionStartingAt(group, end + 1);
    end = mention?.end ?? end;
  }
  return { start: at, end };
}

/** The domain that begins with its preposition at an index: "| of the pilots |", "| por Nordania |". */
function domainAt(group: SentenceGroup, at: number): TokenRange | undefined {
  const phrase = DOMAIN_PREPOSITION.test(group.tokens[at]?.lower ?? '') ? phraseAt(group, at + 1) : undefined;
  return phrase && { start: at, end: phrase.end };
}

/** The index after a comma or a semicolon, a conjunction, or both, at an index. */
export function afterSeparator(tokens: readonly Token[], at: number): number {
  const afterComma = /^[,;]$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
  return isAnd(tokens[afterComma]?.lower) ? afterComma + 1 : afterComma;
}

/** The domains that an office in the plural is of, which end at the comma before the names: "de | Tamora | y | Belmar |". */
function domainsOf(group: SentenceGroup, at: number): TokenRange[] {
  const domains: TokenRange[] = [];
  for (let next = domainAt(group, at); next; ) {
    domains.push(next);
    const start = afterSeparator(group.tokens, next.end);
    next = start === next.end ? undefined : (domainAt(group, start) ?? phraseAt(group, start));
  }
  return domains;
}

/**
 * The holders of an office in several domains, each with the name in apposition: "de Tamora, | Luis Peña |, y de Belmar, | Rosa
 * Gil |".
 */
function holdersByDomain(group: SentenceGroup, at: number): Holder[] {
  const { tokens } = group;
  const holders: Holder[] = [];
  for (let domain = domainAt(group, at); domain; ) {
    const name = tokens[domain.end]?.text === ',' ? fullNameAt(group, domain.end + 1) : undefined;
    if (!name) break;
    holders.push({ name, domain });
    const after = pauseAfterAge(tokens, name.end);
    const next = afterSeparator(tokens, after);
    const start = /^(?:el|la|the|that)$/.test(tokens[next]?.lower ?? '') ? next + 1 : next;
    domain = next === after ? undefined : (domainAt(group, start) ?? phraseAt(group, next));
  }
  return holders;
}

/** Names in a list, each with what its bearer is of after it, or nothing: "| Tom Ashe | of the pilots and | Vera Lunt |". */
function listedHolders(group: SentenceGroup, at: number): Holder[] {
  const holders: Holder[] = [];
  for (let name = fullNameAt(group, at); name; ) {
    const domain = domainAt(group, name.end);
    holders.push({ name, domain });
    const end = domain?.end ?? pauseAfterAge(group.tokens, name.end);
    const next = afterSeparator(group.tokens, end);
    name = next === end ? undefined : fullNameAt(group, next);
  }
  return holders;
}

/** True for what each of several has: "the owners | of the mill |", not "the presidents | of the two guilds |". */
const isOfEach = ({ tokens, language }: SentenceGroup, { start, end }: TokenRange): boolean =>
  tokens
    .slice(start + 1, end)
    .every(({ lower }) => !SEVERAL.test(lower) && cardinalValue(lower, language) === undefined);

/** The names after an office in the plural, of which each bearer is one, with the domains before them in the same order. */
function holdersAfter(group: SentenceGroup, start: number, at: number): Holder[] {
  const { tokens, language } = group;
  const domains = domainsOf(group, at);
  const end = domains.at(-1)?.end ?? at;
  const isApart = /^[,:]$/.test(tokens[end]?.text ?? '');
  const holders = listedHolders(group, isApart ? end + 1 : end);
  if (holders.some(({ domain }) => domain)) return holders;
  if (holders.length === 1) return holders.map(({ name }) => ({ name, domain: domains[0] }));
  if (domains.length === holders.length) return holders.map(({ name }, i) => ({ name, domain: domains[i] }));
  // "They thanked the teachers, Ida Bell and Tom Hale" may be four.
  const isCounted = cardinalValue(tokens[start - 1]?.lower ?? '', language) === holders.length;
  if (domains.length > 1 || (isApart && !isCounted && clauseStart(group, start) < start - 1)) return [];
  const [domain] = domains;
  return holders.map(({ name }) => ({
    name,
    domain: domain && isOfEach(group, domain) ? domain : undefined,
  }));
}

/** "los | primeros | ministros" */
const FIRST = /^primer[oa]s$/;

/** The index of the first word of an office in the plural: "the | foreign ministers", "los | primeros ministros". */
function officeStart({ tokens, language }: SentenceGroup, head: number): number {
  let start = head;
  const isModifier = (token: Token | undefined): boolean =>
    token?.type === 'word' &&
    !token.isPossessive &&
    (token.isProperNoun || /^(?:adjective|unknown)$/.test(token.partOfSpeech));
  if (language === 'es' && FIRST.test(tokens[head - 1]?.lower ?? '')) return head - 1;
  while (language === 'en' && head - start < MAX_MODIFIERS && isModifier(tokens[start - 1])) start -= 1;
  return start;
}

/** The index after the adjectives of a Spanish office in the plural: "los ministros | socialistas |". */
function afterAdjectives({ tokens, language }: SentenceGroup, head: number): number {
  let end = head + 1;
  const isAdjective = (token: Token | undefined): boolean =>
    token?.type === 'word' && !token.isProperNoun && /^(?:adjective|unknown)$/.test(token.partOfSpeech);
  while (language === 'es' && end - head <= MAX_MODIFIERS && isAdjective(tokens[end])) end += 1;
  return end;
}

/** True for an office in the plural of which one is meant: "one of the three | judges |", "otra de las | socias |". */
function isPartitive({ tokens, language }: SentenceGroup, start: number): boolean {
  const isCounted = cardinalValue(tokens[start - 1]?.lower ?? '', language) !== undefined;
  const determiner = isCounted ? start - 2 : start - 1;
  const isOne = /^(?:one|another|un[oa]|otr[oa])$/.test(tokens[determiner - 2]?.lower ?? '');
  return tokens[determiner]?.partOfSpeech === 'determiner' && isOf(tokens[determiner - 1]?.lower) && isOne;
}

const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ');

/** An office in the singular, without what it is of: "foreign minister", "primera ministra". */
function singularOffice(
  { tokens, language }: SentenceGroup,
  start: number,
  head: number,
  name: Mention,
): string {
  const gender = genderOfGivenName(tokens[name.nameStart]?.lower ?? '');
  const noun = tokens[head];
  const singular = oneOfRole(noun?.lower ?? '', language, gender) ?? '';
  const isOpening = noun?.isCapitalized === true && start === head;
  const before = textOf(tokens.slice(start, head)).replace(FIRST, gender === 'female' ? 'primera' : 'primer');
  return [before, isOpening ? singular.charAt(0).toUpperCase() + singular.slice(1) : singular]
    .join(' ')
    .trim();
}

/** The words of the office of one of several people: "foreign minister of Surland", "canciller de Surlandia". */
function officeWords(group: SentenceGroup, start: number, head: number, { name, domain }: Holder): string {
  const { tokens, language } = group;
  const office = singularOffice(group, start, head, name);
  if (!domain) return office;
  const first = tokens[domain.start]?.lower ?? '';
  const hasPreposition = DOMAIN_PREPOSITION.test(first);
  // "Tom Ashe | for | the pilots" is president of the pilots, a spokesman "for the pilots" is one for them.
  const isItsOwn = hasPreposition && (first === 'del' || domain.start < name.start);
  const preposition = isItsOwn ? first : language === 'es' ? 'de' : 'of';
  const whole = textOf(tokens.slice(hasPreposition ? domain.start + 1 : domain.start, domain.end));
  return `${office} ${preposition} ${whole}`.replace(/ de el /, ' del ');
}

function findSharedOffices(group: SentenceGroup): ReadonlyMap<Mention, DerivedOffice> {
  const offices = new Map<Mention, DerivedOffice>();
  for (const [head, { lower, isPossessive }] of group.tokens.entries()) {
    if (isPossessive || !isPluralRole(lower, group.language)) continue;
    const start = officeStart(group, head);
    const at = afterAdjectives(group, head);
    const byDomain = holdersByDomain(group, at);
    const holders = byDomain.length > 1 ? byDomain : holdersAfter(group, start, at);
    if (holders.length < (isPartitive(group, start) ? 1 : 2)) continue;
    for (const holder of holders) {
      const end = Math.max(head + 1, holder.domain?.end ?? 0);
      offices.set(holder.name, { start, end, words: officeWords(group, start, head, holder) });
    }
  }
  return offices;
}

const officesIn = memoizeByObject(findSharedOffices);

/** The derived role of a name by an office in the plural that it shares with others of its sentence. */
export const sharedOffice = (group: SentenceGroup, name: Mention): DerivedOffice | undefined =>
  officesIn(group).get(name);
