/** People named in articles, and the paragraphs and sentences that name them. Used by `/people`. */
import type { ArticleContents, Corpus } from '../analysis/corpus.ts';
import type { Article, Person } from '../corpus/article.ts';
import type { Passage } from '../corpus/passages.ts';
import type { Span } from '../text/span.ts';
import { addTo } from '../util/add-to.ts';
import { type QuotationScope, quotedSpeakers } from './find-quotations.ts';
import type { ArticleIndex } from './index/article-index.ts';
import {
  type AskedOffice,
  genderAskedFor,
  holdersIn,
  isHonorificAlone,
  namesDemonym,
  namesRole,
  ofGender,
  passagesWithRole,
  readOffice,
} from './people/office-holders.ts';
import { namesOrganization, peopleOf, readOrganization } from './people/organization-members.ts';
import { coordinatedPeople, type NameSource, personMistyped, personNamed } from './people/resolve-names.ts';
import type { SearchIndex } from './search-index.ts';

/** Somebody whom articles name. */
export interface NamedPerson {
  readonly person: Person;
  /** The number of their quotations. */
  readonly quotations: number;
  /** The articles that name them. */
  readonly articles: readonly Article[];
}

function contentsIn({ corpus, article }: QuotationScope): readonly (readonly [Article, ArticleContents])[] {
  const contents = article && corpus.contents.get(article);
  return article ? (contents ? [[article, contents]] : []) : [...corpus.contents];
}

/**
 * A person as the article of the scope has them, or else as the corpus does. Where that article gives no
 * role, it is the first that any gives.
 */
export function personIn(name: string, { corpus, article }: QuotationScope): Person | undefined {
  const known = corpus.peopleByName.get(name);
  const people = article && corpus.contents.get(article)?.people;
  const person = people?.find((candidate) => candidate.name === name);
  if (!person) return known;
  return person.role || !known?.role ? person : { ...person, role: known.role };
}

/** The people of an article under the names that they have in the corpus. */
function asInCorpus(people: readonly Person[], article: Article, { contents }: Corpus): Person[] {
  const nameOf = contents.get(article)?.nameOf;
  return people.map((person) => ({ ...person, name: nameOf?.(person.name) ?? person.name }));
}

/** The names of those people who may be meant by words of a gender. */
const namesOfGender = (people: readonly Person[], words: string): ReadonlySet<string> =>
  new Set(ofGender(people, genderAskedFor(words)).map(({ name }) => name));

/** The finds of each article of a scope for a role; none for words that are neither a role nor a demonym. */
function forRole<T>(
  role: string,
  { article }: QuotationScope,
  searchIndex: SearchIndex,
  find: (index: ArticleIndex, asked: AskedOffice) => readonly T[],
): T[] {
  if (!namesRole(role) && !namesDemonym(role)) return [];
  const asked = {
    en: readOffice(role, 'en', searchIndex),
    es: readOffice(role, 'es', searchIndex),
  };
  return searchIndex.indexesOf(article).flatMap((index) => find(index, asked[index.article.language]));
}

/** The names of those who hold an office or a profession, by all its words or fewer: "la consejera". */
function namesOfHolders(role: string, scope: QuotationScope, searchIndex: SearchIndex): ReadonlySet<string> {
  const holders = forRole(role, scope, searchIndex, (index, asked) =>
    asInCorpus(holdersIn(index, asked), index.article, scope.corpus),
  );
  return namesOfGender(holders, role);
}

/** The passages with the words of a role, whoever holds it; none for other words. */
export const passagesOnRole = (
  role: string,
  scope: QuotationScope,
  searchIndex: SearchIndex,
): readonly Passage[] => forRole(role, scope, searchIndex, passagesWithRole);

/** Finds people by name among those of the article, then of the corpus, then the other speakers; the first who are found. */
function findByName(
  find: (source: NameSource) => readonly Person[],
  { corpus, article }: QuotationScope,
  searchIndex: SearchIndex,
): readonly string[] {
  const { isKnownWord } = searchIndex;
  const indexes = article ? searchIndex.indexesOf(article) : [];
  const stages = [
    () => indexes.flatMap((index) => asInCorpus(find(index), index.article, corpus)),
    () => find({ aliases: corpus.aliases, isKnownWord }),
    () => find({ aliases: corpus.speakers.aliases, isKnownWord }),
  ];
  for (const stage of stages) {
    const found = stage();
    if (found.length > 0) return found.map(({ name }) => name);
  }
  return [];
}

const listOf = (person: Person | undefined): readonly Person[] => (person ? [person] : []);

/**
 * The names of those whom words mean: by a name or an alias, and by a role all who have it ("Bishop" is a surname and a role),
 * or else by coordinated names, or a name with a typing error.
 */
export function peopleCalled(
  words: string,
  scope: QuotationScope,
  searchIndex: SearchIndex,
): ReadonlySet<string> {
  const byName = (find: (source: NameSource) => readonly Person[]): readonly string[] =>
    findByName(find, scope, searchIndex);
  const named = byName((source) => listOf(personNamed(words, source)));
  const called = new Set([...named, ...namesOfHolders(words, scope, searchIndex)]);
  if (called.size > 0) return called;
  const coordinated = byName((source) => coordinatedPeople(words, source));
  return new Set(
    coordinated.length > 0 ? coordinated : byName((source) => listOf(personMistyped(words, source))),
  );
}

/**
 * The names of the people with an organization or a place in their role: "FEMA"; nobody for the words of a role or an
 * honorific.
 */
export function membersOf(
  organization: string,
  { corpus, article }: QuotationScope,
  searchIndex: SearchIndex,
): ReadonlySet<string> {
  const isRole = namesRole(organization) && !namesOrganization(organization);
  if (isRole || isHonorificAlone(organization)) return new Set();
  const asked = readOrganization(organization);
  const members = searchIndex
    .indexesOf(article)
    .flatMap((index) => asInCorpus(peopleOf(asked, index), index.article, corpus));
  return namesOfGender(members, organization);
}

/**
 * The people whom the articles name: the most quoted first, and of those with as many quotations in reading
 * order.
 */
export function namedPeople(scope: QuotationScope): NamedPerson[] {
  const counts = new Map(quotedSpeakers(scope));
  const articlesOf = new Map<string, Set<Article>>();
  for (const [article, { mentions }] of contentsIn(scope)) {
    for (const { person } of mentions) addTo(articlesOf, person, article);
  }
  return [...articlesOf]
    .flatMap(([name, articles]) => {
      const person = personIn(name, scope);
      return person ? [{ person, quotations: counts.get(name) ?? 0, articles: [...articles] }] : [];
    })
    .sort((a, b) => b.quotations - a.quotations);
}

/** The numbers of the paragraphs of an article that name somebody, in ascending order. */
export function paragraphsNaming(name: string, article: Article, { contents }: Corpus): number[] {
  const mentions = contents.get(article)?.mentions ?? [];
  return [...new Set(mentions.filter(({ person }) => person === name).map(({ paragraph }) => paragraph))];
}

/**
 * The sentences of an article that name somebody, in reading order; those that follow each other are one
 * span.
 */
export function sentencesNaming(name: string, article: Article, { contents }: Corpus): Span[] {
  const mentions = (contents.get(article)?.mentions ?? []).filter(({ person }) => person === name);
  const spans: Span[] = [];
  let at = 0;
  for (const { sentences } of article.paragraphs) {
    let isAdjacent = false;
    for (const { start, end } of sentences) {
      while ((mentions[at]?.start ?? Number.POSITIVE_INFINITY) < start) at += 1;
      const isNaming = (mentions[at]?.start ?? Number.POSITIVE_INFINITY) < end;
      const last = spans.at(-1);
      if (isNaming && isAdjacent && last) spans[spans.length - 1] = { start: last.start, end };
      else if (isNaming) spans.push({ start, end });
      isAdjacent = isNaming;
    }
  }
  return spans;
}
