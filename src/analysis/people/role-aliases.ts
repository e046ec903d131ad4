import { LANGUAGES, type Language } from '../../text/language.ts';
import { expandTitle, isRole } from '../grammar/titles-and-roles.ts';
import { type Country, countryByDemonym, countryByName, feminine } from './gazetteer.ts';
import { isLeadership, isNational, translateOffice } from './offices.ts';

/** An office and the country that it is of. */
interface Office {
  /** In lower case. */
  readonly name: string;
  readonly nation: Country | undefined;
}

/** Somebody who was something is not called by what they were. */
const FORMER =
  /^(?:former|ex|then|late|acting|incoming|future|ex-\S+|ex(?:president|ministr|senador|alcald|canciller)\S*)\b/i;

/** Takes the country out of a role: "Colombian President", "presidente de Colombia". */
function officeIn(role: string, language: Language): Office {
  const of = language === 'es' ? / de (?:la |el )?([^,]+)$/ : / of (?:the )?([^,]+)$/;
  const country = of.exec(role);
  const named = country?.[1] === undefined ? undefined : countryByName(country[1]);
  if (country && named) return { name: role.slice(0, country.index).toLowerCase(), nation: named };
  const words = role.split(' ');
  for (const at of language === 'es' ? [words.length - 1] : [0]) {
    for (const count of [2, 1]) {
      const from = language === 'es' ? at - count + 1 : at;
      const some = words.slice(from, from + count).map((word) => word.replace(/['’]s$/, ''));
      const nation =
        words.length > count
          ? (countryByDemonym(some.join(' ')) ?? countryByName(some.join(' ')))
          : undefined;
      if (nation) {
        const rest = words.filter((_, i) => i < from || i >= from + count);
        return { name: rest.join(' ').toLowerCase(), nation };
      }
    }
  }
  return { name: role.toLowerCase(), nation: undefined };
}

/** The forms of a Spanish adjective that go with an office: of a woman, of a man, or of either. */
function agreeing(adjective: string, office: string): string[] {
  const first = office.split(' ')[0] ?? '';
  const forms = first.endsWith('a') ? [feminine(adjective)] : [adjective];
  return /[ao]$|^presidente$|^primer$|^rey$|or$/.test(first)
    ? forms
    : [...new Set([...forms, feminine(adjective)])];
}

/** Countries that are named with an article: "the president of the United States". */
const WITH_ARTICLE = /^(?:United|U|Netherlands|Philippines|Dominican)/;

/** How an office of a country is named in each language. */
function namedWith(nation: Country, names: Readonly<Record<Language, readonly string[]>>): string[] {
  const { adjectives } = nation;
  return [
    ...names.en.flatMap((name) => [
      ...adjectives.en.map((adjective) => `the ${adjective} ${name}`),
      ...nation.names.en.map(
        (country) => `the ${name} of ${WITH_ARTICLE.test(country) ? 'the ' : ''}${country}`,
      ),
    ]),
    ...names.es.flatMap((name) => [
      ...adjectives.es.flatMap((one) => agreeing(one, name).map((adjective) => `${name} ${adjective}`)),
      ...nation.names.es.map((country) => `${name} de ${country}`),
    ]),
  ];
}

/**
 * What somebody with a role is called without their name: "the Colombian president", "the president of Colombia", "the
 * Colombian leader" and "presidente colombiano" for "Colombian President". In either language, for looking up; nothing
 * of it is shown. A word alone ("senator") is not among them: it could be anybody's.
 *
 * @param role as an article has it, in its language
 */
export function roleAliases(role: string, language: Language): string[] {
  const whole = role.includes(' ') ? [role] : [];
  if (FORMER.test(role)) return whole;
  const { name, nation } = officeIn(role, language);
  const abroad = translateOffice(name, language);
  const inEach = (of: Language): string[] => (of === language ? [name] : abroad);
  const names: Record<Language, string[]> = { en: inEach('en'), es: inEach('es') };
  if (!isNational(name)) return whole;
  if (!nation) return name.includes(' ') ? [...whole, ...abroad] : whole;
  if (LANGUAGES.some((of) => names[of].some(isLeadership))) {
    names.en.push('leader');
    names.es.push('líder', 'mandatario', 'mandataria');
  }
  return [...new Set([...whole, ...namedWith(nation, names)])];
}

/** The word that says what a role is, in lower case and in full: "senator" of "Republican Sen."; nothing where none does. */
export function roleHead(role: string, language: Language): string | undefined {
  const words = role.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  const heads = words.filter((word) => isRole(word, language)).map(expandTitle);
  return language === 'es' ? heads[0] : heads.at(-1);
}
