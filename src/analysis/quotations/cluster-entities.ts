import { type Gender, isGivenName } from '../grammar/given-names.ts';
import type { AliasIndex } from '../people/alias-index.ts';
import { apposedName, apposedRoles } from './appositions.ts';
import {
  areSameEntity,
  createEntity,
  type EntityCluster,
  genderOf,
  isEndOf,
  isOrganization,
  mayBe,
  merge,
  wordsOf,
} from './entity.ts';
import type { SentenceGroup } from './sentence-group.ts';
import { isAgent, isReportingAgent } from './verb-subjects.ts';

/** What is said of each name in the sentences of an article. */
function partsOf(units: readonly SentenceGroup[], known: AliasIndex): Map<string, EntityCluster> {
  const parts = new Map<string, EntityCluster>();
  let place = 0;
  const partOf = (written: string): EntityCluster => {
    const name = known.lookup(written)?.name ?? written;
    const part = parts.get(name) ?? createEntity(name);
    parts.set(name, part);
    return part;
  };
  for (const unit of units) {
    for (const mention of unit.mentions) {
      const apposed = apposedName(unit, mention);
      for (const role of apposed ? mention.roles : []) partOf(apposed?.name ?? '').roles.add(role);
      if (mention.type !== 'name') continue;
      const part = partOf(mention.name);
      if (part.times === 0) {
        part.first = place;
        part.rolesAtFirst = mention.roles;
      }
      place += 1;
      part.times += 1;
      for (const role of [...mention.roles, ...apposedRoles(unit, mention)]) part.roles.add(role);
      if (mention.gender) part.genders.set(mention.gender, (part.genders.get(mention.gender) ?? 0) + 1);
      part.acts ||= isAgent(unit, mention);
      part.speaks ||= isReportingAgent(unit, mention);
    }
  }
  return parts;
}

/** More full names than this with one word in common tell nothing about who has them. */
const MOST_SHARING = 50;

/** Who plays a part in an article: everyone by one name, with what is known of them. */
export class EntityClusters {
  private readonly known: AliasIndex;
  private readonly parts: ReadonlyMap<string, EntityCluster>;
  /** Full names by their first and last words, and what each was found to be another form of. */
  private readonly byWord = new Map<string, EntityCluster[]>();
  private readonly formOf = new Map<EntityCluster, EntityCluster>();
  /** What has been asked before. */
  private readonly found = new Map<string, string>();
  private readonly genders = new Map<string, Gender | undefined>();
  private readonly byRole = new Map<string, Set<EntityCluster>>();

  /**
   * @param units the sentences of the article, without headlines
   * @param known whom the front matter names, and who was found in the text: their names come first
   */
  constructor(units: readonly SentenceGroup[], known: AliasIndex) {
    this.known = known;
    this.parts = partsOf(units, known);
    const full = [...this.parts.values()].filter((part) => part.words.length > 1 && !isOrganization(part));
    for (const part of full.sort((a, b) => b.times - a.times)) this.add(part);
    // What is said of a last name alone is said of whom it means.
    for (const part of this.parts.values()) {
      const [only, another] = part.words.length === 1 ? this.sharing(part.name) : [];
      if (only && !another && mayBe(part, only)) merge(only, part);
    }
    for (const part of full.map((one) => this.root(one))) {
      for (const role of part.roles) this.byRole.set(role, (this.byRole.get(role) ?? new Set()).add(part));
    }
  }

  private root(part: EntityCluster): EntityCluster {
    const form = this.formOf.get(part);
    return form ? this.root(form) : part;
  }

  /** Everyone whose full name begins or ends with a word; nobody where it is too many people’s to tell anything. */
  private having(word: string): EntityCluster[] {
    const parts = this.byWord.get(word) ?? [];
    return parts.length > MOST_SHARING ? [] : [...new Set(parts.map((part) => this.root(part)))];
  }

  private add(part: EntityCluster): void {
    const [first = '', last = ''] = [part.words[0], part.words.at(-1)];
    const same = [...this.having(first), ...this.having(last)].find((one) => areSameEntity(one, part));
    for (const word of new Set([first, last])) {
      const parts = this.byWord.get(word);
      if (parts && parts.length <= MOST_SHARING) parts.push(part);
      else if (!parts) this.byWord.set(word, [part]);
    }
    if (!same) return;
    // The most frequent form is the name, unless it is only a part of this one: "De Souza".
    const [name, form] = isEndOf(same, part) ? [part, same] : [same, part];
    merge(name, form);
    this.formOf.set(form, name);
  }

  /** Whom a name may mean. */
  private sharing(name: string): EntityCluster[] {
    const part = this.parts.get(name);
    if (part && part.words.length > 1 && !isOrganization(part)) return [this.root(part)];
    const words = wordsOf(name);
    const last = this.having(words.at(-1) ?? '').filter((one) =>
      words.every((word, i) => word === one.words[one.words.length - words.length + i]),
    );
    if (last.length > 0 || words.length > 1) return last;
    return this.having(words[0] ?? '');
  }

  /**
   * The fullest name of whom a name means: "Sanders" is "Bernie Sanders" where the article has only one of that name. A name
   * that several may have stays as it is.
   *
   * @param gender what else is known of whom is meant
   */
  fullName(name: string, gender?: Gender): string {
    const key = `${name}/${gender ?? ''}`;
    const found = this.found.get(key) ?? this.find(name, gender);
    this.found.set(key, found);
    return found;
  }

  private find(name: string, gender?: Gender): string {
    const person = this.known.lookup(name);
    if (person) return person.name;
    const short = this.parts.get(name);
    const single = wordsOf(name).length === 1;
    const wanted = gender ?? (single ? this.genderOf(name) : undefined);
    const [only, another] = this.sharing(name).filter((part) => {
      const own = genderOf(part);
      return wanted === undefined || own === undefined || own === wanted;
    });
    if (!only || another) return name;
    return single && short && !mayBe(short, only) ? name : only.name;
  }

  /** Whether someone of that name is a "he" or a "she", where the article or the given name tells. */
  genderOf(name: string): Gender | undefined {
    if (!this.genders.has(name)) this.genders.set(name, this.findGender(name));
    return this.genders.get(name);
  }

  private findGender(name: string): Gender | undefined {
    const part = this.parts.get(name);
    const own = part && genderOf(part);
    if (own) return own;
    const genders = new Set(this.sharing(name).map(genderOf));
    return genders.size === 1 ? [...genders][0] : undefined;
  }

  /**
   * Whether a name is somebody’s who may be a "he" or a "she", not an organization’s or a place’s: it speaks, or has a title, a
   * given name, or several words and something to do.
   */
  isPerson(name: string): boolean {
    if (this.known.lookup(name)) return true;
    const part = this.parts.get(name);
    if (!part || isOrganization(part) || /\p{N}/u.test(name)) return false;
    if (part.speaks || part.roles.size > 0 || part.genders.size > 0) return true;
    if (part.acts && part.words.length > 1) return true;
    return isGivenName(part.words[0] ?? '') || this.fullName(name) !== name;
  }

  /** The only one of whom the article says that they are all that: "the Republican senator". */
  withRoles(roles: readonly string[]): string | undefined {
    const [first = '', ...others] = roles;
    const having = [...(this.byRole.get(first) ?? [])].filter((part) =>
      others.every((role) => part.roles.has(role)),
    );
    const [only, another] = having;
    return another ? undefined : only?.name;
  }
}
