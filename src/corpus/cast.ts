import { fold } from '../fold.ts';
import { type Gender, genderOfGivenName, isGivenName } from './given-names.ts';
import type { Names } from './people.ts';
import type { Unit } from './phrases.ts';
import { acts, speaks } from './subjects.ts';

/** What an article says of one name. */
interface Part {
  readonly name: string;
  /** Folded, without suffixes like "Jr.". */
  readonly words: readonly string[];
  readonly roles: Set<string>;
  readonly genders: Map<Gender, number>;
  times: number;
  /** In which place it is mentioned first, and with which roles. */
  first: number;
  rolesAtFirst: readonly string[];
  /** Whether it is said to do something, or to say something. */
  acts: boolean;
  speaks: boolean;
}

/** Who plays a part in an article: everyone by one name, with what is known of them. */
export interface Cast {
  /**
   * The fullest name of whom a name means: "Sanders" is "Bernie Sanders" where the article has only one of that name.
   *
   * @param gender what else is known of whom is meant
   */
  fullName(name: string, gender?: Gender): string;
  /** Whether someone of that name is a "he" or a "she", where the article or the given name tells. */
  genderOf(name: string): Gender | undefined;
  /** Whether a name is somebody’s who may be a "he" or a "she": not an organization’s, nor a place’s that only is somewhere. */
  isPerson(name: string): boolean;
  /** The only one of whom the article says that they are all that: "the Republican senator". */
  withRoles(roles: readonly string[]): string | undefined;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;
const ORGANIZATION =
  /^(?:the|party|committee|council|university|college|institute|institution|center|centre|court|house|senate|congress|department|agency|association|foundation|fund|group|news|times|post|journal|press|radio|tv|network|bank|company|corp|inc|union|board|bureau|office|coalition|alliance|caucus|society|project|program|conference|forum|review|magazine|daily|commission|administration|campaign|police|army|force|league|club|church|school|hospital|street|park|states|act|partido|universidad|comité|consejo|ministerio|congreso|senado|instituto|fundación|banco|radio|policía|fiscalía|corte|tribunal|agencia|gobierno|asociación|diario)$/;

const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[\s-]+/)
    .filter((word) => word !== '' && !SUFFIX.test(word));

const newPart = (name: string): Part => ({
  name,
  words: wordsOf(name),
  roles: new Set(),
  genders: new Map(),
  times: 0,
  first: Number.POSITIVE_INFINITY,
  rolesAtFirst: [],
  acts: false,
  speaks: false,
});

const isOrganization = ({ words }: Part): boolean => words.some((word) => ORGANIZATION.test(word));

/** Whether the words of `some` are the last, or the first, of `others`. */
function isWithin(some: readonly string[], others: readonly string[]): boolean {
  const { length } = some;
  const same = (part: readonly string[]): boolean => part.every((word, i) => word === some[i]);
  return length <= others.length && (same(others.slice(-length)) || same(others.slice(0, length)));
}

/** Whether two names of several words may be one person’s: "Paul Ryan" and "Paul D. Ryan", "Suu Kyi" and "Aung San Suu Kyi". */
function areSame(some: Part, others: Part): boolean {
  if (isWithin(some.words, others.words) || isWithin(others.words, some.words)) return true;
  return some.words.at(-1) === others.words.at(-1) && some.words[0] === others.words[0];
}

function ownGender({ words, genders }: Part): Gender | undefined {
  const male = genders.get('male') ?? 0;
  const female = genders.get('female') ?? 0;
  if (male !== female) return male > female ? 'male' : 'female';
  return genderOfGivenName(words[0] ?? '');
}

/**
 * Whether a last name alone may mean someone: not where they differ in gender, nor where it came with a title before the
 * full name did, which had another or none ("President Obama", and later "Michelle Obama").
 */
function mayBe(short: Part, full: Part): boolean {
  const [some, others] = [ownGender(short), ownGender(full)];
  if (some && others && some !== others) return false;
  const titled = short.rolesAtFirst.length > 0 && short.first < full.first;
  return !titled || short.rolesAtFirst.some((role) => full.roles.has(role));
}

/** Puts one part’s roles and genders to another’s. */
function merge(into: Part, from: Part): void {
  for (const role of from.roles) into.roles.add(role);
  for (const [gender, times] of from.genders)
    into.genders.set(gender, (into.genders.get(gender) ?? 0) + times);
  into.acts ||= from.acts;
  into.speaks ||= from.speaks;
}

/**
 * Puts together who is mentioned in an article.
 *
 * @param units its sentences, without headlines
 * @param known whom an editor knows: their names come first
 */
export function castOf(units: readonly Unit[], known: Names): Cast {
  const parts = new Map<string, Part>();
  let place = 0;
  for (const unit of units) {
    for (const mention of unit.mentions) {
      if (mention.type !== 'name') continue;
      const name = known.exactly(mention.name)?.name ?? mention.name;
      const part = parts.get(name) ?? newPart(name);
      parts.set(name, part);
      if (part.times === 0) {
        part.first = place;
        part.rolesAtFirst = mention.roles;
      }
      place += 1;
      part.times += 1;
      for (const role of mention.roles) part.roles.add(role);
      if (mention.gender) part.genders.set(mention.gender, (part.genders.get(mention.gender) ?? 0) + 1);
      part.acts ||= acts(unit, mention);
      part.speaks ||= speaks(unit, mention);
    }
  }
  const people: Part[] = [];
  const forms = new Map<string, Part>();
  const full = [...parts.values()].filter((part) => part.words.length > 1 && !isOrganization(part));
  for (const part of full.sort((a, b) => b.times - a.times)) {
    const same = people.find((one) => areSame(one, part));
    if (!same) people.push(part);
    else if (isWithin(same.words, part.words) && same.words[0] !== part.words[0]) {
      // "De Blasio" is a part of "Bill de Blasio", however often it stands alone.
      merge(part, same);
      people.splice(people.indexOf(same), 1, part);
      for (const [name, form] of forms) if (form === same) forms.set(name, part);
    } else merge(same, part);
    forms.set(part.name, same && people.includes(same) ? same : part);
  }

  /** Whom a name may mean. */
  const sharing = (name: string): Part[] => {
    const form = forms.get(name);
    if (form) return [form];
    const words = wordsOf(name);
    const byLast = people.filter((part) => isWithin(words, part.words.slice(-words.length)));
    if (byLast.length > 0 || words.length > 1) return byLast;
    return people.filter((part) => part.words[0] === words[0]);
  };
  const genderOf = (name: string): Gender | undefined => {
    const part = parts.get(name);
    const own = part && ownGender(part);
    if (own) return own;
    const genders = new Set(sharing(name).map(ownGender));
    return genders.size === 1 ? [...genders][0] : undefined;
  };
  const fullName = (name: string, gender?: Gender): string => {
    const person = known.exactly(name);
    if (person) return person.name;
    const wanted = gender ?? (wordsOf(name).length === 1 ? genderOf(name) : undefined);
    const fitting = sharing(name).filter((part) => {
      const own = ownGender(part);
      return wanted === undefined || own === undefined || own === wanted;
    });
    const [only, another] = fitting;
    if (!only || another) return name;
    const short = parts.get(name);
    return short && short !== only && short.words.length === 1 && !mayBe(short, only) ? name : only.name;
  };
  // What is said of a last name alone is said of whom it means.
  for (const part of parts.values()) {
    const [only, another] = part.words.length === 1 ? sharing(part.name) : [];
    if (only && !another && mayBe(part, only)) merge(only, part);
  }
  return {
    fullName,
    genderOf,
    isPerson(name) {
      if (known.exactly(name)) return true;
      const part = parts.get(name);
      if (!part || isOrganization(part) || /\p{N}/u.test(name)) return false;
      if (part.speaks || (part.acts && part.words.length > 1)) return true;
      return (
        part.roles.size > 0 ||
        part.genders.size > 0 ||
        isGivenName(part.words[0] ?? '') ||
        fullName(name) !== name
      );
    },
    withRoles(roles) {
      const having = people.filter((part) => roles.every((role) => part.roles.has(role)));
      const [only, another] = having;
      return another === undefined ? only?.name : undefined;
    },
  };
}
