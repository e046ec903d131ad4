import { writeFileSync } from 'node:fs';
import { TRANSLATIONS } from '../../lexicon/translations.ts';
import { runMain } from '../../run-main.ts';
import { LEXICON_DATA } from '../lexicon-folder.ts';
import { readPathArgument } from '../path-argument.ts';
import { readFileText } from '../read-file.ts';
import { type SentencePair, trainModel1 } from './ibm-model-1.ts';
import {
  formatRows,
  listedPairs,
  type TranslationRows,
  withListed,
  withReversed,
} from './translation-rows.ts';
import { Vocabulary, withoutCompanions } from './vocabulary.ts';

const HELP = `Usage: npm run translations -- FILE

Makes src/lexicon/data/translations.{es-en,en-es}.txt and stem-frequencies.{en,es}.txt from FILE: English–Spanish sentence
pairs of the Tatoeba Project (CC BY 2.0), one a line, English, tab, Spanish, and from src/lexicon/translations.ts. Takes about two
minutes.
`;

const MIN_PROBABILITY = 0.08;
const MAX_TRANSLATIONS = 4;
/** Frequencies are counted per so many sentences; stems in fewer than these are rare. */
const FREQUENCY_BASE = 100_000;
const MIN_FREQUENCY = 50;

/** The likeliest translations of each source stem. */
function learnRows(pairs: readonly SentencePair[], source: Vocabulary, target: Vocabulary): TranslationRows {
  const rows = [...trainModel1(pairs)].map(([word, row]) => {
    const likely = [...row].filter(([, probability]) => probability >= MIN_PROBABILITY);
    const likeliest = withoutCompanions(word, likely, source, target)
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, MAX_TRANSLATIONS)
      .map(
        ([translation, probability]) =>
          [target.stems[translation] ?? '', Math.round(100 * probability)] as const,
      );
    return [source.stems[word] ?? '', new Map(likeliest)] as const;
  });
  return new Map(rows.filter(([, row]) => row.size > 0));
}

/** A line for each common stem: the stem, and the number of sentences, of 100,000, that have it. The commonest first. */
function formatFrequencies(sentences: Iterable<readonly number[]>, { stems }: Vocabulary): string {
  const distinct = new Map([...sentences].map((sentence) => [sentence.join(' '), sentence]));
  const counts = new Map<number, number>();
  for (const sentence of distinct.values())
    for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1);
  const lines = [...counts]
    .map(([word, count]) => [stems[word], Math.round((FREQUENCY_BASE * count) / distinct.size)] as const)
    .filter(([, frequency]) => frequency >= MIN_FREQUENCY)
    .sort(([, a], [, b]) => b - a)
    .map((entry) => entry.join(' '));
  return `${lines.join('\n')}\n`;
}

async function main(args: string[]): Promise<number> {
  const path = readPathArgument(args, { program: 'npm run translations --', name: 'FILE', help: HELP });
  if (path === undefined) return 0;
  const [english, spanish] = [new Vocabulary('en'), new Vocabulary('es')];
  const pairs = (await readFileText(path))
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([en = '', es = '']) => ({ en: english.encode(en), es: spanish.encode(es) }))
    .filter(({ en, es }) => en.length > 0 && es.length > 0);
  const write = (name: string, table: string): void => writeFileSync(new URL(name, LEXICON_DATA), table);
  const toEnglish = pairs.map(({ en, es }) => ({ source: es, target: en }));
  const toSpanish = pairs.map(({ en, es }) => ({ source: en, target: es }));
  const learned = {
    es: learnRows(toEnglish, spanish, english),
    en: learnRows(toSpanish, english, spanish),
  };
  const listed = listedPairs(TRANSLATIONS);
  const listedFromEnglish = listed.map(([spanish, english]) => [english, spanish] as const);
  write('translations.es-en.txt', formatRows(withListed(withReversed(learned.es, learned.en), listed)));
  write(
    'translations.en-es.txt',
    formatRows(withListed(withReversed(learned.en, learned.es), listedFromEnglish)),
  );
  write(
    'stem-frequencies.en.txt',
    formatFrequencies(
      pairs.map(({ en }) => en),
      english,
    ),
  );
  write(
    'stem-frequencies.es.txt',
    formatFrequencies(
      pairs.map(({ es }) => es),
      spanish,
    ),
  );
  return 0;
}

await runMain(main);
