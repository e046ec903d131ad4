import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Tests with a limit in milliseconds that a busy machine would exceed: nothing else runs beside them. */
const TIMED = [
  // Its thirty-two people ask all at once, and wait three seconds.
  'tests/bench/bench.slow.test.ts',
  'tests/commands/quote.slow.test.ts',
  'tests/discord/reload.e2e.slow.test.ts',
  'tests/knowledge/long-files.slow.test.ts',
];

/** Tests that wait for most of a minute until discord.js tries again, and two that keep a core busy meanwhile. */
const WAITING = [
  'tests/discord/close-codes.e2e.slow.test.ts',
  'tests/discord/half-open.slow.test.ts',
  'tests/discord/shards.e2e.slow.test.ts',
  'tests/discord/two-processes.e2e.slow.test.ts',
  'tests/commands/hostile.slow.test.ts',
  'tests/corpus/own-bank.slow.test.ts',
];

/** Property tests of `npm test`, here with other random cases: a failure is printed with its seed and path. */
const PROPERTIES = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((name) => `tests/${name}`)
  .filter((path) => path.endsWith('.test.ts') && !path.endsWith('.slow.test.ts'))
  .filter((path) => readFileSync(path, 'utf8').includes("from 'fast-check'"));

interface Group {
  readonly name: string;
  readonly include: string[];
  readonly exclude?: string[];
  readonly maxWorkers: number;
  readonly isolate?: boolean;
}

/** One after the other. */
const GROUPS: readonly Group[] = [
  { name: 'waiting', include: WAITING, maxWorkers: WAITING.length },
  {
    name: 'programs',
    include: ['tests/**/*.slow.test.ts'],
    exclude: [...TIMED, ...WAITING],
    // The default is 1 on two cores.
    maxWorkers: 2,
    // Files share the modules of their worker, such as the lexicon.
    isolate: false,
  },
  { name: 'properties', include: PROPERTIES, maxWorkers: 2, isolate: false },
  { name: 'timed', include: TIMED, maxWorkers: 1 },
];

/** `npm run test:slow`: tests that take minutes. Without tests/setup.ts, so random cases are others in every run. */
export default defineConfig({
  test: {
    globalSetup: ['tests/build.ts', 'tests/build-bench.ts'],
    projects: GROUPS.map((group, groupOrder) => ({
      test: {
        ...group,
        sequence: { groupOrder },
        // Tests of one file that run at a time: each starts a program, and more programs than cores time out.
        maxConcurrency: 3,
        // Some take minutes on an idle machine.
        testTimeout: 1_800_000,
        hookTimeout: 120_000,
      },
    })),
  },
});
