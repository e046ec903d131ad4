import { readFileSync } from 'node:fs';
import { type LanguageResources, parseTranslations } from '../search/language-resources.ts';
import { WordVectors } from '../search/word-vectors.ts';
import { lazy } from '../util/lazy.ts';

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

function readWordVectors(): WordVectors {
  const values = readData('word-vectors.en.bin');
  return new WordVectors(
    readData('word-vectors.en.txt').toString('utf8').trim().split('\n'),
    new Int8Array(values.buffer, values.byteOffset, values.length),
  );
}

/**
 * The translation tables and word vectors, each read when it is first used.
 *
 * @throws Error then when a file is missing or cannot be read
 */
export function readLanguageResources(): LanguageResources {
  const english = lazy(() => parseTranslations(readData('translations.en-es.txt').toString('utf8')));
  const spanish = lazy(() => parseTranslations(readData('translations.es-en.txt').toString('utf8')));
  const vectors = lazy(readWordVectors);
  return {
    translations: {
      get en() {
        return english();
      },
      get es() {
        return spanish();
      },
    },
    get vectors() {
      return vectors();
    },
  };
}
