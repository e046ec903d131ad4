import { z } from 'zod';
import { CONTROL_CHARACTER } from '../text/control-characters.ts';
import { LANGUAGES } from '../text/language.ts';
import { normalize } from '../text/normalize.ts';
import {
  ARTICLE_ID,
  type EditorEntries,
  MAX_ARTICLE_ID_LENGTH,
  MAX_PERSON_NAME_LENGTH,
  MAX_TOPIC_NAME_LENGTH,
  type Topic,
} from './article.ts';
import { PlainTimestamp } from './yaml.ts';

/** Characters that no text of the front matter may contain: control characters and lone surrogates. */
const FORBIDDEN_CHARACTER = new RegExp(`${CONTROL_CHARACTER.source}|\\p{Cs}`, 'u');

/** Of a value in a message, in UTF-16 units. */
const MAX_QUOTED_LENGTH = 200;

/** Of the fields whose limits nothing else needs, in UTF-16 units. */
const MAX_LENGTH = { title: 250, publication: 80, url: 300, role: 100, alias: 80 } as const;

/** A value as a message quotes it: on one line, cut when it is long. */
function quoteValue(input: unknown): string {
  const json = (input instanceof PlainTimestamp ? String(input) : JSON.stringify(input)).replace(
    new RegExp(FORBIDDEN_CHARACTER, 'gu'),
    '\uFFFD',
  );
  return json.length > MAX_QUOTED_LENGTH ? `${json.slice(0, MAX_QUOTED_LENGTH)}…` : json;
}

/** The message of a field that is missing or is something else. */
const expected = (description: string) => ({
  error: ({ input }: { input?: unknown }) =>
    input === undefined
      ? `is missing; it should be ${description}`
      : `should be ${description}, not ${quoteValue(input)}`,
});

/** The message of a text that is missing or that YAML takes for something else: `1984`, `true`, `null`, `2026-02-03`. */
const expectedText = (description: string) => ({
  error: ({ input }: { input?: unknown }) => {
    if (input === null)
      return `is empty; it should be ${description}, in quotation marks if it begins with # or is the word null`;
    return `${expected(description).error({ input })}${input === undefined ? '' : '; put a text in quotation marks'}`;
  },
});

const line = (description: string, maxLength: number) =>
  z
    .string(expectedText(description))
    .trim()
    .refine(
      (value) => !FORBIDDEN_CHARACTER.test(value),
      expected(`${description}, without control characters`),
    )
    .min(1, expected(description))
    .max(maxLength, expected(`${description}, in at most ${maxLength} characters`));

/** True for a day that exists: 2026-02-30 does not. */
function isCalendarDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function isWebAddress(value: string): boolean {
  if (!/^https?:\/\/[^\s\p{C}<>"\\^`{|}]+$/iu.test(value) || !URL.canParse(value)) return false;
  // A host without a dot is no public page. User names before an @ pass for a host.
  const { hostname, username, password } = new URL(value);
  return hostname.includes('.') && username === '' && password === '';
}

/**
 * An address without its fragment directive, for which browsers have one place: Acta's own comes there.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/#the-fragment-directive
 */
function withoutFragmentDirective(address: string): string {
  const [withoutFragment = '', ...fragment] = address.split('#');
  const [ownFragment = ''] = fragment.join('#').split(':~:');
  return ownFragment === '' ? withoutFragment : `${withoutFragment}#${ownFragment}`;
}

const translated = (description: string, maxLength: number) =>
  z.strictObject(
    {
      en: line(`${description}, in English`, maxLength),
      es: line(`${description}, in Spanish`, maxLength),
    },
    expected(`{ en: …, es: … }: ${description}`),
  );

const paragraphNumber = z
  .int(expected('the number of a paragraph, like 4'))
  .min(1, expected('a number from 1 on'));

const person = z.strictObject(
  {
    name: line('a person’s full name', MAX_PERSON_NAME_LENGTH),
    role: translated('what the person is, in a few words', MAX_LENGTH.role).optional(),
    aliases: z
      .array(
        line('another name, like "the Colombian president"', MAX_LENGTH.alias),
        expected('a list of other names'),
      )
      .default([]),
  },
  expected('a person: name, and role and aliases where there are any'),
);

const topic = z.strictObject(
  {
    name: translated('the topic’s name', MAX_TOPIC_NAME_LENGTH),
    paragraphs: z
      .array(paragraphNumber, expected('a list of paragraph numbers, like [2, 5]'))
      .min(1, expected('a list of at least one paragraph number')),
  },
  expected('a topic: name and paragraphs'),
);

const ID_RULE = 'a name of lower-case letters and digits, with single hyphens between words';

/** The schema of the YAML between the two `---` lines of an article's file. */
export const frontMatterSchema = z.strictObject(
  {
    /** The prefix of passage ids. Default: the file's name without its extension. */
    id: z
      .string(expectedText(ID_RULE))
      .regex(ARTICLE_ID, expected(ID_RULE))
      .max(MAX_ARTICLE_ID_LENGTH, expected(`at most ${MAX_ARTICLE_ID_LENGTH} characters`))
      .optional(),
    title: line('the article’s headline', MAX_LENGTH.title),
    publication: line('the name of the publication', MAX_LENGTH.publication),
    url: z
      .string(expected('the address of the published page'))
      .refine(
        isWebAddress,
        expected(
          'the page’s public address, which begins with https:// or http:// and has no spaces and no user name',
        ),
      )
      .overwrite(withoutFragmentDirective)
      .max(
        MAX_LENGTH.url,
        expected(
          `an address of at most ${MAX_LENGTH.url} characters, so that a link to its words has at most 512`,
        ),
      ),
    published: z.preprocess(
      (input) => (input instanceof PlainTimestamp ? String(input) : input),
      z.string(expected('a day, like 2026-02-03')).refine(isCalendarDay, expected('a day, like 2026-02-03')),
    ),
    language: z.enum(LANGUAGES, expected(`one of ${LANGUAGES.join(', ')}`)),
    /** Paragraphs around the story, like an image's description: no topic has to cover them. Default: none. */
    captions: z.array(paragraphNumber, expected('a list of paragraph numbers, like [20, 21]')).default([]),
    /** People, besides those found in the text. Default: none. */
    people: z.array(person, expected('a list of people')).default([]),
    /** Places, besides those found in the text. Never taken for people. Default: none. */
    places: z
      .array(line('the name of a place', MAX_PERSON_NAME_LENGTH), expected('a list of places'))
      .default([]),
    /** Names that are taken for a person's in the text and are none. Default: none. */
    not_people: z
      .array(line('a name that is no person’s', MAX_PERSON_NAME_LENGTH), expected('a list of names'))
      .default([]),
    /** Default: found in the text. */
    topics: z
      .array(topic, expected('a list of topics'))
      .min(1, expected('a list of at least one topic; leave topics out to have them found'))
      .optional(),
  },
  expected('fields like "title: …", one a line'),
);

/** The front matter of an article, checked by itself. */
export type FrontMatter = z.output<typeof frontMatterSchema>;

/** A field's path, and a message on its mistake. */
type FieldProblem = [path: PropertyKey[], message: string];

/** A name in the front matter. */
interface Entry {
  readonly name: string;
  readonly path: PropertyKey[];
  /** Its field, for a message about another entry. */
  readonly place: string;
  /** Names of one person may repeat each other. */
  readonly person?: number;
}

/** A problem for each entry whose name an earlier one has, but for case and accents, which nobody has to type. */
function repeatedNames(entries: readonly Entry[]): FieldProblem[] {
  const firsts = new Map<string, Entry>();
  return entries.flatMap((entry): FieldProblem[] => {
    const { name, path, place, person } = entry;
    const first = firsts.get(normalize(name));
    if (!first) firsts.set(normalize(name), entry);
    if (!first || (person !== undefined && person === first.person)) return [];
    const where = place === first.place ? 'the list twice' : `${first.place} too; take one of them out`;
    return [[path, `"${name}" is in ${where}`]];
  });
}

/** The names of people and places, and those that are nobody's: each may mean one of them alone. */
function declaredNames({ people, places, not_people: nonPeople }: FrontMatter): Entry[] {
  return [
    ...people.map(({ name }, person) => ({
      name,
      path: ['people', person, 'name'],
      place: 'people',
      person,
    })),
    ...people.flatMap(({ name: owner, aliases }, person) =>
      aliases.map((name, i) => ({
        name,
        path: ['people', person, 'aliases', i],
        place: `the aliases of ${owner}`,
        person,
      })),
    ),
    ...places.map((name, i) => ({ name, path: ['places', i], place: 'places' })),
    ...nonPeople.map((name, i) => ({ name, path: ['not_people', i], place: 'not_people' })),
  ];
}

/**
 * Checks front matter against the text: paragraphs that do not exist, or have no topic; names declared twice.
 *
 * @param paragraphCount the number of paragraphs in the text
 */
export function findInconsistencies(data: FrontMatter, paragraphCount: number): FieldProblem[] {
  const { captions, topics = [] } = data;
  const unknown = (numbers: readonly number[], path: PropertyKey[]): FieldProblem[] =>
    numbers.flatMap((number, i): FieldProblem[] =>
      number > paragraphCount
        ? [[[...path, i], `there is no paragraph ${number}; the article has ${paragraphCount}`]]
        : [],
    );
  const covered = new Set([...captions, ...topics.flatMap(({ paragraphs }) => paragraphs)]);
  const uncovered = Array.from({ length: paragraphCount }, (_, i) => i + 1).filter((n) => !covered.has(n));
  const withoutTopic = `no topic has paragraph ${uncovered.join(', ')}; add it to one, or to captions if it is not part of the story`;
  return [
    ...unknown(captions, ['captions']),
    ...topics.flatMap(({ paragraphs }, i) => unknown(paragraphs, ['topics', i, 'paragraphs'])),
    ...(topics.length > 0 && uncovered.length > 0 ? [[['topics'], withoutTopic] satisfies FieldProblem] : []),
    ...repeatedNames(declaredNames(data)),
    ...LANGUAGES.flatMap((language) =>
      repeatedNames(
        topics.map(({ name }, i) => ({
          name: name[language],
          path: ['topics', i, 'name', language],
          place: 'topics',
        })),
      ),
    ),
  ];
}

/** Topics by their first paragraph. */
function inReadingOrder(topics: NonNullable<FrontMatter['topics']>): Topic[] {
  return topics
    .map(({ name, paragraphs }) => ({ name, paragraphs: [...new Set(paragraphs)].sort((a, b) => a - b) }))
    .sort((a, b) => (a.paragraphs[0] ?? 0) - (b.paragraphs[0] ?? 0));
}

/** The people, places and topics that front matter declares. */
export function editorEntries({ people, places, not_people: nonPeople, topics }: FrontMatter): EditorEntries {
  return {
    people: people.map(({ role, ...rest }) => ({ ...rest, ...(role && { role }) })),
    places,
    nonPeople,
    topics: topics && inReadingOrder(topics),
  };
}
