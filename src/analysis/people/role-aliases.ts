/** Other ways to say a role, in either language, so that a person is found by their office: "the leader of Colombia". */

import type { Country } from '../../lexicon/countries.ts';
import { PROVISIONAL_WORDS } from '../../lexicon/role-qualifiers.ts';
import { LANGUAGES, type Language } from '../../text/language.ts';
import { feminineDemonym } from '../grammar/demonym-endings.ts';
import { countryByDemonym, countryByName } from '../grammar/gazetteer.ts';
import { expandTitle, isPersonNoun, isRole } from '../grammar/person-nouns.ts';
import { isFormer } from '../mentions/description.ts';
import { isHeadOfCountry, isNational, translateOffice } from './offices.ts';

/** An office, in lower case, and the country that it is of. */
interface Office {
  readonly name: string;
  readonly country: Country | undefined;
}

/** True for a role that somebody does not hold, or not for good: they are not called by it. */
const isQualified = (role: string, language: Language): boolean =>
  role
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => isFormer(word, language) || PROVISIONAL_WORDS.has(word));

/** After an office: "of the Philippines", "de Colombia". */
const COUNTRY_COMPLEMENT: Record<Language, RegExp> = {
  en: / of (?:the )?([^,]+)$/,
  es: / de (?:la |el )?([^,]+)$/,
};

/** Separates an office from its country: "Colombian President", "presidente de Colombia". */
function parseOffice(role: string, language: Language): Office {
  const complement = COUNTRY_COMPLEMENT[language].exec(role);
  const named = complement?.[1] === undefined ? undefined : countryByName(complement[1]);
  if (complement && named) return { name: role.slice(0, complement.index).toLowerCase(), country: named };
  const words = role.split(' ');
  // The demonym is the last of a Spanish role, and the first of an English one; some have two words.
  for (const length of [2, 1]) {
    if (words.length <= length) continue;
    const start = language === 'es' ? words.length - length : 0;
    const demonym = words
      .slice(start, start + length)
      .map((word) => word.replace(/['’]s$/, ''))
      .join(' ');
    const country = countryByDemonym(demonym) ?? countryByName(demonym);
    if (!country) continue;
    const name = words.filter((_, i) => i < start || i >= start + length).join(' ');
    return { name: name.toLowerCase(), country };
  }
  return { name: role.toLowerCase(), country: undefined };
}

/** The forms of a Spanish demonym that agree with an office: the feminine, the masculine, or either. */
function agreeingForms(demonym: string, office: string): string[] {
  const head = office.split(' ')[0] ?? '';
  if (head.endsWith('a')) return [feminineDemonym(demonym)];
  const isMasculine = /o$|^presidente$|^primer$|^rey$|or$/.test(head);
  return isMasculine ? [demonym] : [...new Set([demonym, feminineDemonym(demonym)])];
}

/** Countries that are named with an article: "the president of the United States". */
const WITH_ARTICLE = /^(?:United|U|Netherlands|Philippines|Dominican)/;

/** The offices of a country in each language, with its name and with its demonym. */
function nationalForms(country: Country, offices: Readonly<Record<Language, readonly string[]>>): string[] {
  const { names, demonyms } = country;
  return [
    ...offices.en.flatMap((office) => [
      ...demonyms.en.map((demonym) => `the ${demonym} ${office}`),
      ...names.en.map((name) => `the ${office} of ${WITH_ARTICLE.test(name) ? 'the ' : ''}${name}`),
    ]),
    ...offices.es.flatMap((office) => [
      ...demonyms.es.flatMap((demonym) => agreeingForms(demonym, office).map((form) => `${office} ${form}`)),
      ...names.es.map((name) => `${office} de ${name}`),
    ]),
  ];
}

/**
 * A role with the acronym of an organization, before a title or at the end: "Welders Union (WU) | President", "head of the |
 * Welders Union (WU)".
 */
const WITH_ACRONYM = /^(?<name>.+?) \((?<acronym>\p{Lu}[\p{L}\d.-]*)\)(?<title> .+)?$/u;
/** The head noun of a role with its preposition, before an organization: "| head of the | Welders Union". */
const BEFORE_COMPLEMENT = /^.+? (?:of|for|del?|para)(?: the| el| la)?(?= )/;

/** A role that has an acronym, with that alone and without it: "WU President", "Welders Union President". */
function acronymForms(role: string): string[] {
  const { name = '', acronym = '', title } = WITH_ACRONYM.exec(role)?.groups ?? {};
  if (acronym === '') return [];
  if (title !== undefined) return [`${acronym}${title}`, `${name}${title}`];
  const head = BEFORE_COMPLEMENT.exec(name)?.[0];
  return head === undefined ? [name] : [`${head} ${acronym}`, name];
}

/**
 * Aliases of somebody with a role: "the Colombian president", "the president of Colombia", "the Colombian leader" and
 * "presidente colombiano" for "Colombian President". In either language, to look them up only; none is shown. A word alone
 * ("senator") is not among them: it could be anybody's.
 *
 * @param role as an article has it, in its language
 */
export function roleAliases(role: string, language: Language): string[] {
  const whole = role.includes(' ') ? [role, ...acronymForms(role)] : [];
  if (isQualified(role, language)) return whole;
  const { name, country } = parseOffice(role, language);
  const translations = translateOffice(name, language);
  if (!isNational(name)) return whole;
  if (!country) return name.includes(' ') ? [...whole, ...translations] : whole;
  const namesIn = (other: Language): string[] => (other === language ? [name] : translations);
  const offices: Record<Language, string[]> = { en: namesIn('en'), es: namesIn('es') };
  if (LANGUAGES.some((each) => offices[each].some(isHeadOfCountry))) {
    offices.en.push('leader');
    offices.es.push('líder', 'mandatario', 'mandataria');
  }
  return [...new Set([...whole, ...nationalForms(country, offices)])];
}

/** Separates a role from its complement. */
const COMPLEMENT = / (?:of|for|to|del?|para) /;

/**
 * The head of a role, in lower case and in full: "senator" of "Republican Sen.", "aide" of "aide to the mayor"; nothing if it
 * is none, as "wife of the mayor".
 */
export function roleHead(role: string, language: Language): string | undefined {
  const parts = role.toLowerCase().split(COMPLEMENT);
  const wordsIn = (part: string): readonly string[] => part.match(/[\p{L}-]+/gu) ?? [];
  const words = parts.map(wordsIn).find((part) => part.some((word) => isPersonNoun(word, language))) ?? [];
  const heads = words.filter((word) => isRole(word, language)).map((word) => expandTitle(word, language));
  return language === 'es' ? heads[0] : heads.at(-1);
}
