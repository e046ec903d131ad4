import { type Benchmark, compare } from './benchmark.ts';
import { BOT_NAMES, settle, startBot } from './bots.ts';
import { runClosedLoop } from './load-generator.ts';
import { variedQuestions } from './questions.ts';
import { median } from './statistics.ts';

const formatMegabytes = (value: number): string => `${value.toFixed(0)} MB`;

/** The median resident sets of both bots at rest, in megabytes. */
async function measureAtRest(starts: number): Promise<{ acta: number; pong: number }> {
  const sizes = { acta: [] as number[], pong: [] as number[] };
  for (let i = 0; i <= starts; i += 1) {
    for (const name of BOT_NAMES) {
      const bot = await startBot(name);
      await settle();
      // The first start caches the index.
      if (i > 0) sizes[name].push(bot.residentMegabytes());
      await bot.stop();
    }
  }
  return { acta: median(sizes.acta), pong: median(sizes.pong) };
}

/** The resident sets of one process of Acta at rest, and after `count` questions. */
async function measureGrowth(count: number): Promise<{ before: number; after: number }> {
  const bot = await startBot('acta');
  try {
    await settle();
    const before = bot.residentMegabytes();
    await runClosedLoop(bot.discord, variedQuestions(), { count, users: 32 });
    await settle();
    return { before, after: bot.residentMegabytes() };
  } finally {
    await bot.stop();
  }
}

export const memory: Benchmark = {
  name: 'memory',
  summary: 'resident memory at rest, and after 50,000 questions',
  seconds: 110,
  method:
    'The resident set (VmRSS in /proc/PID/status). At rest: four seconds after READY, when the commands are registered and the index is loaded; in turns, medians of five. After questions: four seconds after the last of 50,000 (40,960 different ones), against the same process at rest.',
  async run(effort) {
    const [starts, count] = effort === 'quick' ? [3, 2_000] : [5, 50_000];
    const { acta, pong } = await measureAtRest(starts);
    const { before, after } = await measureGrowth(count);
    return [
      compare(
        { figure: 'memory at rest', baseline: 'pong bot', goal: 1.3, limit: 2 },
        { acta, other: pong },
        formatMegabytes,
      ),
      compare(
        {
          figure: `memory after ${count.toLocaleString('en')} questions`,
          baseline: 'itself at rest',
          goal: 1.5,
          limit: 4,
        },
        { acta: after, other: before },
        formatMegabytes,
      ),
    ];
  },
};
