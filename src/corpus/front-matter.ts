import { z } from 'zod';
import { LANGUAGES } from '../text/language.ts';
import { MAX_PERSON_NAME_LENGTH, MAX_TOPIC_NAME_LENGTH } from './article.ts';

/** Characters that nobody sees, and that can make a line say something else than it does: https://trojansource.codes */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u;

/** A value as an error message shows it: in a line, and not without end. */
function shown(input: unknown): string {
  const text = JSON.stringify(input).replace(new RegExp(UNSEEN, 'gu'), '\uFFFD');
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

/** The error of a field: what it should be, and what it is instead. */
const expected = (be: string) => ({
  error: ({ input }: { input?: unknown }) =>
    input === undefined ? `is missing; it should be ${be}` : `should be ${be}, not ${shown(input)}`,
});

const text = (be: string, max: number) =>
  z
    .string(expected(be))
    .trim()
    .refine((value) => !UNSEEN.test(value), expected(`${be}, without control characters`))
    .min(1, expected(be))
    .max(max, expected(`${be}, in at most ${max} characters`));

/** The day exists: 2026-02-30 does not. */
function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

function isWebAddress(value: string): boolean {
  if (!/^https?:\/\/[^\s\p{C}<>"\\^`{|}]+$/iu.test(value) || !URL.canParse(value)) return false;
  // Discord takes no button that leads to a host without a dot, and with it refuses the whole reply. What stands before an @
  // is no host, and made to be taken for one.
  const { hostname, username, password } = new URL(value);
  return hostname.includes('.') && username === '' && password === '';
}

const translated = (be: string, max: number) =>
  z.strictObject(
    { en: text(`${be}, in English`, max), es: text(`${be}, in Spanish`, max) },
    expected(`{ en: …, es: … }: ${be}`),
  );

const paragraphNumber = z
  .int(expected('the number of a paragraph, like 4'))
  .min(1, expected('a number from 1 on'));

const person = z.strictObject(
  {
    name: text('a person’s full name', MAX_PERSON_NAME_LENGTH),
    role: translated('what the person is, in a few words', 100).optional(),
    aliases: z
      .array(text('another name, like "the Colombian president"', 80), expected('a list of other names'))
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

/** What stands between the two `---` lines of an article's file. There are no other fields. */
export const frontMatter = z.strictObject(
  {
    /** What passage ids begin with. Default: the file's name without its ending. */
    id: z
      .string(expected('a name of lower case letters, digits and hyphens'))
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, expected('a name of lower case letters, digits and hyphens'))
      .max(60, expected('at most 60 characters'))
      .optional(),
    title: text('the article’s headline', 250),
    publication: text('the name of the publication', 80),
    url: z
      .string(expected('the address of the published page'))
      .refine(isWebAddress, expected('an address that begins with https:// or http://'))
      .max(
        300,
        expected('an address of at most 300 characters, so that a link to its words fits Discord’s 512'),
      ),
    published: z.string(expected('a day, like 2026-02-03')).refine(isDay, expected('a day, like 2026-02-03')),
    language: z.enum(LANGUAGES, expected(`one of ${LANGUAGES.join(', ')}`)),
    /** Paragraphs around the story, like an image's description: no topic has to cover them. Default: none. */
    captions: z.array(paragraphNumber, expected('a list of paragraph numbers, like [20, 21]')).default([]),
    /** Whom the article names, beside those who are found in the text. Default: nobody. */
    people: z.array(person, expected('a list of people')).default([]),
    /** Places that it names, beside those that are found: what is listed is taken for no person. Default: none. */
    places: z
      .array(text('the name of a place', MAX_PERSON_NAME_LENGTH), expected('a list of places'))
      .default([]),
    /** What the paragraphs are about. Default: found in the text. */
    topics: z
      .array(topic, expected('a list of topics'))
      .min(1, expected('a list of at least one topic; leave topics out to have them found'))
      .optional(),
  },
  expected('fields like "title: …", one a line'),
);

/** What the front matter of an article says, checked. */
export type FrontMatter = z.output<typeof frontMatter>;
