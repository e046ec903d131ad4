import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The parts of speech in the order in which WordNet's files are read: nouns, verbs, adjectives, adverbs. */
const FILES = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' } as const;

/** WordNet's number of a part of speech in a sense key; 5 is the satellite of an adjective. */
const POS_OF_SENSE: Readonly<Record<string, string>> = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' };

/** A relation of one word to another, by WordNet's symbol for it. @internal for tests */
export interface Pointer {
  readonly symbol: string;
  readonly source: string;
  readonly target: string;
}

/** The parts of WordNet that the lists are made from. */
export interface WordNet {
  /** Frequency of a word, in any sense, in the texts that are tagged with senses (SemCor). */
  readonly tagCounts: ReadonlyMap<string, number>;
  /** Relations between words, in the order of the files. */
  readonly pointers: readonly Pointer[];
  /** The words that share a sense with a word, in its first senses as each part of speech. */
  synonymsOf(word: string, senses: number): string[];
}

/** An entry of a data file: https://wordnet.princeton.edu/documentation/wndb5wn. */
interface Synset {
  readonly words: readonly string[];
  /** Relations of one of its words, by index, to one of another synset. */
  readonly pointers: readonly { symbol: string; source: number; synset: string; target: number }[];
}

const linesOf = (folder: string, name: string): string[] =>
  readFileSync(join(folder, name), 'latin1').split('\n');

/** Reads a line of a data file; the words come without a syntactic marker like "(p)", in lower case. */
function parseSynset(line: string): Synset {
  const fields = (line.split(' | ')[0] ?? '').trim().split(' ');
  const field = (at: number): string => fields[at] ?? '';
  const wordCount = Number.parseInt(field(3), 16);
  const words = Array.from({ length: wordCount }, (_, i) =>
    field(4 + 2 * i)
      .replace(/\(\w+\)$/, '')
      .toLowerCase(),
  );
  const first = 4 + 2 * wordCount + 1;
  const pointers = Array.from({ length: Number(field(first - 1)) }, (_, i) => {
    const at = first + 4 * i;
    const [source, target] = [field(at + 3).slice(0, 2), field(at + 3).slice(2)];
    return {
      symbol: field(at),
      source: Number.parseInt(source, 16) - 1,
      synset: field(at + 2).replace('s', 'a') + field(at + 1),
      target: Number.parseInt(target, 16) - 1,
    };
  });
  return { words, pointers };
}

function readSynsets(folder: string): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const [pos, file] of Object.entries(FILES)) {
    for (const line of linesOf(folder, `data.${file}`)) {
      if (/^\d{8} /.test(line)) synsets.set(pos + line.slice(0, 8), parseSynset(line));
    }
  }
  return synsets;
}

/** The synset of each sense of a word as a part of speech, from the commonest sense on, and how often words are tagged. */
function readSenses(folder: string): { senses: Map<string, string[]>; tagCounts: Map<string, number> } {
  const senses = new Map<string, string[]>();
  const tagCounts = new Map<string, number>();
  for (const line of linesOf(folder, 'index.sense')) {
    const [key = '', offset = '', sense = '', count = ''] = line.split(' ');
    const [word = '', rest = ''] = key.split('%');
    const pos = POS_OF_SENSE[rest.charAt(0)];
    if (pos === undefined) continue;
    const known = senses.get(`${word} ${pos}`) ?? [];
    known[Number(sense) - 1] = pos + offset;
    senses.set(`${word} ${pos}`, known);
    tagCounts.set(word, (tagCounts.get(word) ?? 0) + Number(count));
  }
  return { senses, tagCounts };
}

/**
 * Reads WordNet.
 *
 * @param folder that of its files: data.noun, index.sense and so on
 */
export function readWordNet(folder: string): WordNet {
  const synsets = readSynsets(folder);
  const { senses, tagCounts } = readSenses(folder);
  const pointers = [...synsets.values()].flatMap((synset) =>
    synset.pointers.flatMap(({ symbol, source, synset: other, target }) => {
      const [from, to] = [synset.words[source], synsets.get(other)?.words[target]];
      return from !== undefined && to !== undefined ? [{ symbol, source: from, target: to }] : [];
    }),
  );
  return {
    tagCounts,
    pointers,
    synonymsOf: (word, most) =>
      Object.keys(FILES).flatMap((pos) =>
        (senses.get(`${word} ${pos}`) ?? [])
          .slice(0, most)
          .flatMap((synset) => synsets.get(synset)?.words ?? []),
      ),
  };
}
