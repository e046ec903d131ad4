import { readFileSync } from 'node:fs';
import { StartupError } from '../errors.ts';
import {
  type LanguageResources,
  parseFrequencies,
  translateVectors,
} from '../search/terms/language-resources.ts';
import { TranslationTable } from '../search/terms/translation-table.ts';
import { WordVectors } from '../search/terms/word-vectors.ts';
import { lazy } from '../util/lazy.ts';
import { lexiconDataFolder } from './lexicon-data.ts';

/** @throws StartupError when the file is missing or cannot be read */
function readData(name: string): Buffer {
  try {
    return readFileSync(new URL(name, lexiconDataFolder()));
  } catch (cause) {
    if (cause instanceof StartupError) throw cause;
    throw new StartupError(`${name} cannot be read; get it back from the repository.`, { cause });
  }
}

const readText = (name: string): string => readData(name).toString('utf8');

function readWordVectors(): WordVectors {
  const values = readData('word-vectors.en.bin');
  return new WordVectors(
    readText('word-vectors.en.txt').trim().split('\n'),
    new Int8Array(values.buffer, values.byteOffset, values.length),
  );
}

/**
 * The translation tables, stem frequencies and word vectors. Those of Spanish are made when they are first
 * asked for, in about 20 milliseconds.
 *
 * @throws StartupError when a file is missing or cannot be read
 */
export function readLanguageResources(): LanguageResources {
  const translations = {
    en: new TranslationTable(readText('translations.en-es.txt')),
    es: new TranslationTable(readText('translations.es-en.txt')),
  };
  const frequencies = {
    en: parseFrequencies(readText('stem-frequencies.en.txt')),
    es: parseFrequencies(readText('stem-frequencies.es.txt')),
  };
  const english = readWordVectors();
  const spanish = lazy(() => translateVectors(english, translations.es, frequencies.es));
  return { translations, frequencies, vectors: (language) => (language === 'en' ? english : spanish()) };
}
