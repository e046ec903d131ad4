/**
 * Nominal ellipsis in a list of offices: an article with a demonym or a domain takes its noun from the item before: "the French
 * president, Ida Bell, and | the Italian |, Tom Hale", "el alcalde de Tamora, Luis Peña, y | la de Belmar |, Rosa Gil".
 */

import { memoizeByObject } from '../../util/memoize.ts';
import { isDemonym } from '../grammar/demonyms.ts';
import { isDefiniteArticle, isOf } from '../grammar/function-words.ts';
import { masculine, roleOfGender } from '../grammar/person-nouns.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import type { DerivedOffice, TokenRange } from '../mentions/role-phrases.ts';
import { pauseAfterAge } from '../tokens/ages.ts';
import { appositionsOf, isOffice } from './appositions.ts';
import type { SentenceGroup } from './sentence-group.ts';
import { afterSeparator } from './shared-offices.ts';

/** Maximum tokens of a domain with its article: "el | de Estados Unidos de América |". */
const MAX_DOMAIN_LENGTH = 6;

/** An item of a list: a name with the words before it. */
interface Item {
  /** The index of its first word, the article. */
  readonly start: number;
  /** The words that tell it from the others, a demonym or a domain. */
  readonly domain: TokenRange;
  /** The office itself; nothing where it is left out. */
  readonly office: (TokenRange & { readonly head: number }) | undefined;
}

const isDetermined = ({ tokens }: SentenceGroup, at: number): boolean =>
  isDefiniteArticle(tokens[at - 1]?.lower);

/** The index of the demonym among some tokens, or of the last "of". */
function domainStart({ tokens, language }: SentenceGroup, { start, end }: TokenRange): number {
  const words = tokens.slice(start, end);
  const demonym = words.findIndex(({ lower }) => isDemonym(lower, language));
  return demonym >= 0 ? start + demonym : start + words.findLastIndex(({ lower }) => isOf(lower));
}

/** An item with its office: "| the French president |, Ida Bell", "| el alcalde de Tamora |, Luis Peña". */
function wholeItem(group: SentenceGroup, name: Mention): Item | undefined {
  const phrase = appositionsOf(group, name).find(
    ({ isBefore, kind, ...role }) => isBefore && kind !== 'predicate' && isOffice(group, role),
  );
  if (!phrase) return undefined;
  const { start, head, end } = phrase;
  const domainAt = domainStart(group, phrase);
  if (domainAt < start) return undefined;
  const isPhrase = isOf(group.tokens[domainAt]?.lower);
  const domain = { start: domainAt, end: isPhrase ? end : domainAt + 1 };
  return { start: isDetermined(group, start) ? start - 1 : start, domain, office: { start, head, end } };
}

/** An item without its noun: "| the Italian |, Tom Hale", "| la de Belmar |, Rosa Gil", "| el chileno | Luis Peña". */
function ellipticalItem(group: SentenceGroup, { nameStart }: Mention): Item | undefined {
  const { tokens, language } = group;
  const hasComma = tokens[nameStart - 1]?.text === ',';
  const end = hasComma ? nameStart - 1 : nameStart;
  const isDomain = isDemonym(tokens[end - 1]?.lower ?? '', language) && isDetermined(group, end - 1);
  if (isDomain && (hasComma || language === 'es'))
    return { start: end - 2, domain: { start: end - 1, end }, office: undefined };
  if (!hasComma) return undefined;
  const first = Math.max(0, end - MAX_DOMAIN_LENGTH);
  const article =
    first + tokens.slice(first, end).findLastIndex(({ lower }) => /^(?:el|la|that)$/.test(lower));
  const isPhrase = article >= first && isOf(tokens[article + 1]?.lower) && article + 2 < end;
  const isBare = tokens.slice(article, end).every(({ type }) => type === 'word');
  return isPhrase && isBare
    ? { start: article, domain: { start: article + 1, end }, office: undefined }
    : undefined;
}

/** The words of an office with another domain: "presidenta chilena" of "presidente peruano" and "la chilena". */
function officeWords({ tokens, language }: SentenceGroup, { office, domain }: Item, item: Item): string {
  const article = tokens[item.start]?.lower;
  const gender = article === 'la' ? 'female' : article === 'el' ? 'male' : undefined;
  const own = tokens.slice(office?.start, office?.end).flatMap(({ text, lower }, i) => {
    const at = (office?.start ?? 0) + i;
    if (at >= domain.start && at < domain.end) return [];
    if (/^primera?$/.test(lower)) return [gender === 'female' ? 'primera' : 'primer'];
    const isHead = language === 'es' && at === office?.head;
    return [isHead ? roleOfGender(masculine(lower), language, gender) : text];
  });
  const other = tokens.slice(item.domain.start, item.domain.end).map(({ text }) => text);
  const isLast = language === 'es' || isOf(tokens[item.domain.start]?.lower);
  return (isLast ? [...own, ...other] : [...other, ...own]).join(' ');
}

function findEllipticalOffices(group: SentenceGroup): ReadonlyMap<Mention, DerivedOffice> {
  const offices = new Map<Mention, DerivedOffice>();
  const nounOf = ({ office }: Item): string | undefined => group.tokens[office?.head ?? -1]?.lower;
  let last: Item | undefined;
  let isOfOneOffice = true;
  let next = -1;
  for (const name of group.mentions.filter(({ type, isPossessive }) => type === 'name' && !isPossessive)) {
    const whole = wholeItem(group, name);
    const item = whole ?? ellipticalItem(group, name);
    // "el alcalde de | Tamora |"
    if (!item) continue;
    if (item.start !== next) last = undefined;
    // "the French president, Ida Bell, the German chancellor, Tom Hale, and the Italian": one or the other
    if (whole) isOfOneOffice = last === undefined || (isOfOneOffice && nounOf(last) === nounOf(whole));
    if (!whole && last && isOfOneOffice)
      offices.set(name, { ...item.domain, words: officeWords(group, last, item) });
    last = whole ?? last;
    const end = pauseAfterAge(group.tokens, name.end);
    const after = afterSeparator(group.tokens, end);
    next = after === end ? -1 : after;
  }
  return offices;
}

const officesIn = memoizeByObject(findEllipticalOffices);

/** The derived role of a name whose office is left out, because the one before it in a list has it. */
export const ellipticalOffice = (group: SentenceGroup, name: Mention): DerivedOffice | undefined =>
  officesIn(group).get(name);
