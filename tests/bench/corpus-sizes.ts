import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Benchmark, Row } from './benchmark.ts';
import { ACTA, start, timeToEnd } from './processes.ts';
import { syntheticArticles } from './synthetic-corpus.ts';

const MEASURE_PROGRAM = fileURLToPath(new URL('measure-corpus-size.js', import.meta.url));
const HEAP_LIMIT = '--max-old-space-size=8192';

/** The output of {@link MEASURE_PROGRAM}. */
const measured = z.object({ p99Ms: z.number(), megabytes: z.number() });

interface CorpusSize extends z.output<typeof measured> {
  readonly passageCount: number;
  /** Milliseconds to the first answer in the terminal, without a cached index and with it. */
  readonly coldStartMs: number;
  readonly warmStartMs: number;
}

async function measure(passageCount: number): Promise<CorpusSize> {
  const folder = mkdtempSync(join(tmpdir(), 'acta-bench-'));
  try {
    const [corpusFolder, cacheFolder] = [join(folder, 'corpus'), join(folder, 'cache')];
    mkdirSync(corpusFolder);
    for (const [i, text] of [...syntheticArticles(passageCount)].entries())
      writeFileSync(join(corpusFolder, `synthetic-${i}.txt`), text);
    const env = { CORPUS_DIR: corpusFolder, CACHE_DIR: cacheFolder };
    const answer = [HEAP_LIMIT, ACTA, 'what', 'about', 'a', 'type'];
    const coldStartMs = await timeToEnd(answer, env);
    const warmStartMs = await timeToEnd(answer, env);
    const output = await start([HEAP_LIMIT, '--expose-gc', MEASURE_PROGRAM, corpusFolder, cacheFolder]).ended;
    return { passageCount, coldStartMs, warmStartMs, ...measured.parse(JSON.parse(output)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const inPassages = (count: number): string => `${count.toLocaleString('en')} passages`;
const inSeconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

export const corpusSizes: Benchmark = {
  name: 'sizes',
  summary: '1,000 to 50,000 passages: response time, memory and start',
  seconds: 120,
  method:
    'Plain texts of 20 paragraphs each, made by tests/bench/synthetic-corpus.ts. p99: from a question to the JSON of its reply, of 500 questions, in a process of its own. Memory: heap and external memory after garbage collection, less those of a corpus of one passage, for each passage. Start: to the first answer in the terminal, without a cached index and with it. The ratio is that of p99 to p99 with 1,000 passages.',
  async run(effort) {
    const empty = await measure(1);
    const sizes: CorpusSize[] = [];
    for (const passageCount of effort === 'quick' ? [100] : [1_000, 10_000, 50_000])
      sizes.push(await measure(passageCount));
    const { passageCount: smallestCount = 0, p99Ms: smallestP99 = 0 } = sizes[0] ?? {};
    return sizes.map(({ passageCount, p99Ms, megabytes, coldStartMs, warmStartMs }): Row => {
      const kilobytesEach = ((megabytes - empty.megabytes) * 1e3) / passageCount;
      return {
        figure: inPassages(passageCount),
        baseline: inPassages(smallestCount),
        acta: `p99 ${p99Ms.toFixed(1)} ms, ${kilobytesEach.toFixed(1)} kB each, start ${inSeconds(coldStartMs)}, cached ${inSeconds(warmStartMs)}`,
        other: `p99 ${smallestP99.toFixed(1)} ms`,
        ratio: p99Ms / smallestP99,
      };
    });
  },
};
