import { fold } from '../fold.ts';
import { type Gender, genderOfGivenName, isGivenName } from './given-names.ts';
import type { Mention } from './mentions.ts';
import type { Names } from './people.ts';

/** What an article says of one name. */
interface Part {
  readonly name: string;
  /** Folded, without suffixes like "Jr.". */
  readonly words: readonly string[];
  readonly roles: Set<string>;
  readonly genders: Map<Gender, number>;
  times: number;
}

/** Who plays a part in an article: everyone by one name, with what is known of them. */
export interface Cast {
  /**
   * The fullest name of whom a name means: "Sanders" is "Bernie Sanders" where the article has only one of that name.
   *
   * @param gender what else is known of whom is meant
   */
  fullName(name: string, gender?: Gender): string;
  /** Whether someone of that full name is a "he" or a "she", where the article or the given name tells. */
  genderOf(name: string): Gender | undefined;
  /** Whether a full name is a person’s: one with a title, a given name or a gender. */
  isPerson(name: string): boolean;
  /** The only one of whom the article says that they are all that: "the Republican senator". */
  withRoles(roles: readonly string[]): string | undefined;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;
const ORGANIZATION =
  /^(?:the|party|committee|council|university|college|institute|institution|center|centre|court|house|senate|congress|department|agency|association|foundation|fund|group|news|times|post|journal|press|radio|tv|network|bank|company|corp|inc|union|board|bureau|office|commission|administration|campaign|police|army|force|league|club|church|school|hospital|street|states|act|partido|universidad|comité|consejo|ministerio|congreso|senado|instituto|fundación|banco|radio|policía|fiscalía|corte|tribunal|agencia|gobierno|asociación|diario)$/;

const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[\s-]+/)
    .filter((word) => word !== '' && !SUFFIX.test(word));

/** Whether two full names may be one person’s: the same first and last word, or a short form of the first. */
function areSame(some: Part, others: Part): boolean {
  if (some.words.at(-1) !== others.words.at(-1)) return false;
  return some.words[0] === others.words[0];
}

/**
 * Puts together who is mentioned in an article.
 *
 * @param mentions all of them, from outside quotations and headlines
 * @param known whom an editor knows: their names come first
 */
export function castOf(mentions: readonly Mention[], known: Names): Cast {
  const parts = new Map<string, Part>();
  const partOf = (name: string): Part => {
    const part = parts.get(name) ?? {
      name,
      words: wordsOf(name),
      roles: new Set(),
      genders: new Map(),
      times: 0,
    };
    parts.set(name, part);
    return part;
  };
  for (const { type, name, roles, gender } of mentions) {
    if (type !== 'name') continue;
    const part = partOf(known.exactly(name)?.name ?? name);
    part.times += 1;
    for (const role of roles) part.roles.add(role);
    if (gender) part.genders.set(gender, (part.genders.get(gender) ?? 0) + 1);
  }
  const isOrganization = ({ words }: Part): boolean => words.some((word) => ORGANIZATION.test(word));
  const full = [...parts.values()].filter((part) => part.words.length > 1 && !isOrganization(part));
  /** One for each person, under the most frequent form of their name. */
  const people: Part[] = [];
  const forms = new Map<string, Part>();
  for (const part of full.sort((a, b) => b.times - a.times)) {
    const same = people.find((one) => areSame(one, part));
    if (!same) people.push(part);
    forms.set(part.name, same ?? part);
  }
  const genderOfPart = (part: Part | undefined): Gender | undefined => {
    if (!part) return undefined;
    const [male = 0, female = 0] = [part.genders.get('male'), part.genders.get('female')];
    if (male !== female) return male > female ? 'male' : 'female';
    return part.words.length > 1 || isGivenName(part.words[0] ?? '')
      ? genderOfGivenName(part.words[0] ?? '')
      : undefined;
  };
  const found = new Map<string, string>();
  const fullName = (name: string, gender?: Gender): string => {
    const person = known.exactly(name);
    if (person) return person.name;
    const key = `${name}/${gender ?? ''}`;
    const before = found.get(key);
    if (before !== undefined) return before;
    const words = wordsOf(name);
    const form = forms.get(name);
    const last = words.join(' ');
    const sharing = form
      ? [form]
      : people.filter((part) => part.words.slice(-words.length).join(' ') === last);
    const titled = parts.get(name);
    const wanted = gender ?? genderOfPart(titled && titled.words.length === 1 ? titled : undefined);
    const fitting = sharing.filter((part) => {
      const own = genderOfPart(part);
      return wanted === undefined || own === undefined || own === wanted;
    });
    const given =
      fitting.length === 0 && words.length === 1 ? people.filter((part) => part.words[0] === words[0]) : [];
    const [only, another] = fitting.length > 0 ? fitting : given;
    const result = only && !another ? only.name : name;
    found.set(key, result);
    return result;
  };
  // What is said of a last name alone is said of whom it means.
  for (const part of parts.values()) {
    if (part.words.length > 1) continue;
    const person = parts.get(fullName(part.name));
    if (!person || person === part) continue;
    for (const role of part.roles) person.roles.add(role);
    for (const [gender, times] of part.genders)
      person.genders.set(gender, (person.genders.get(gender) ?? 0) + times);
  }
  return {
    fullName,
    genderOf(name) {
      return genderOfPart(
        parts.get(name) ?? { name, words: wordsOf(name), roles: new Set(), genders: new Map(), times: 0 },
      );
    },
    isPerson(name) {
      if (known.exactly(name)) return true;
      const part = parts.get(name);
      if (!part || isOrganization(part)) return false;
      return part.roles.size > 0 || part.genders.size > 0 || isGivenName(part.words[0] ?? '');
    },
    withRoles(roles) {
      const having = [...parts.values()].filter((part) => roles.every((role) => part.roles.has(role)));
      const names = new Set(having.map(({ name }) => fullName(name)));
      const [only, another] = names;
      return another === undefined ? only : undefined;
    },
  };
}
