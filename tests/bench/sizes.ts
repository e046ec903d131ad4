import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Effort, Measurement, Row } from './measurement.ts';
import { ACTA, start, timeOf } from './processes.ts';
import { madeArticles } from './text.ts';

const OF_SIZE = fileURLToPath(new URL('of-size.js', import.meta.url));

const SIZES: Record<Effort, readonly number[]> = {
  quick: [1_000],
  usual: [1_000, 10_000, 50_000],
  long: [1_000, 10_000, 50_000, 200_000],
};

/** What ./of-size.ts prints. */
interface Printed {
  readonly p99: number;
  readonly memory: number;
}

function isPrinted(value: unknown): value is Printed {
  return typeof value === 'object' && value !== null && 'p99' in value && 'memory' in value;
}

interface Size {
  readonly passages: number;
  /** The first start, with the articles read, and the next, with the index saved, to the first answer; milliseconds. */
  readonly first: number;
  readonly next: number;
  /** Milliseconds of the slowest question in a hundred. */
  readonly p99: number;
  /** Megabytes of the heap and beside it, without garbage. */
  readonly memory: number;
}

async function measure(passages: number): Promise<Size> {
  const folder = mkdtempSync(join(tmpdir(), 'acta-bench-'));
  try {
    const [corpus, cache] = [join(folder, 'corpus'), join(folder, 'cache')];
    mkdirSync(corpus);
    let i = 0;
    for (const text of madeArticles(passages)) {
      writeFileSync(join(corpus, `made-${i}.txt`), text);
      i += 1;
    }
    const settings = { CORPUS_DIR: corpus, CACHE_DIR: cache };
    const args = ['--max-old-space-size=8192', ACTA, 'what', 'about', 'a', 'type'];
    const first = await timeOf(args, settings);
    const next = await timeOf(args, settings);
    const printed: unknown = JSON.parse(
      await start(['--max-old-space-size=8192', '--expose-gc', OF_SIZE, corpus, cache]).ended,
    );
    if (!isPrinted(printed)) throw new TypeError('It has not printed what was to be measured');
    return { passages, first, next, p99: printed.p99, memory: printed.memory };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const sizes: Measurement = {
  name: 'sizes',
  summary: '1,000 to 50,000 passages, with --long to 200,000: p99, memory and start',
  seconds: 120,
  how: 'Plain texts of 20 paragraphs each (10,000 of them for 200,000 passages), made by tests/bench/text.ts of sentences from the installed packages’ documentation. p99: question → reply JSON of 500 questions, in a process of its own. Memory: heap and what is beside it, garbage collected, less that of a corpus of one passage, for each passage. Starts: to the first answer in the terminal, reading everything, and from the saved index. The ratio is p99 to that of 1,000 passages.',
  async run(effort) {
    const found: Size[] = [];
    const nothing = await measure(1);
    for (const passages of SIZES[effort]) found.push(await measure(passages));
    return found.map((size): Row => {
      const each = ((size.memory - nothing.memory) * 1e6) / size.passages / 1e3;
      return {
        figure: `${size.passages.toLocaleString('en')} passages`,
        against: '1,000 passages',
        acta: `p99 ${size.p99.toFixed(1)} ms, ${each.toFixed(1)} kB each, start ${(size.first / 1000).toFixed(1)} s, saved ${(size.next / 1000).toFixed(1)} s`,
        other: `p99 ${(found[0]?.p99 ?? 0).toFixed(1)} ms`,
        ratio: size.p99 / (found[0]?.p99 ?? 1),
      };
    });
  },
};
