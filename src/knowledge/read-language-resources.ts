import { readFileSync } from 'node:fs';
import { type LanguageResources, parseTranslations } from '../search/language-resources.ts';
import { WordVectors } from '../search/word-vectors.ts';

/** The data files of the lexicon, seen from `src/knowledge`, `dist/src/knowledge`, and `dist/bench/src/knowledge`. */
const DATA_FOLDERS = ['../lexicon/data/', '../../../src/lexicon/data/', '../../../../src/lexicon/data/'].map(
  (path) => new URL(path, import.meta.url),
);

function readData(name: string): Buffer {
  for (const folder of DATA_FOLDERS) {
    try {
      return readFileSync(new URL(name, folder));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    }
  }
  throw new Error(`${name} is missing from src/lexicon/data; get it back from the repository`);
}

/**
 * The word vectors.
 *
 * @throws Error when a file is missing or cannot be read
 */
export function readWordVectors(): WordVectors {
  const values = readData('word-vectors.en.bin');
  return new WordVectors(
    readData('word-vectors.en.txt').toString('utf8').trim().split('\n'),
    new Int8Array(values.buffer, values.byteOffset, values.length),
  );
}

/**
 * The translation tables and word vectors.
 *
 * @throws Error when a file is missing or cannot be read
 */
export function readLanguageResources(): LanguageResources {
  return {
    translations: {
      en: parseTranslations(readData('translations.en-es.txt').toString('utf8')),
      es: parseTranslations(readData('translations.es-en.txt').toString('utf8')),
    },
    vectors: readWordVectors(),
  };
}
