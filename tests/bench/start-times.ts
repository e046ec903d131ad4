import { type Benchmark, compare } from './benchmark.ts';
import { BOT_NAMES, settle, startBot } from './bots.ts';
import { ACTA, MINIMAL_PROGRAM, timeToEnd } from './processes.ts';
import { median } from './statistics.ts';

const formatMs = (value: number): string => `${value.toFixed(0)} ms`;

export const terminalAnswer: Benchmark = {
  name: 'terminal',
  summary: 'process time of an answer in the terminal, with the index cached',
  seconds: 15,
  method:
    'From the start of the process to its end, in turns, medians of 21; a start before has cached the index. The baseline is a Node.js program that imports MiniSearch and reads the article.',
  async run(effort) {
    const answer = [ACTA, 'who', 'attended'];
    const times = { acta: [] as number[], minimal: [] as number[] };
    await timeToEnd(answer);
    for (let i = 0; i < (effort === 'quick' ? 3 : 21); i += 1) {
      times.acta.push(await timeToEnd(answer));
      times.minimal.push(await timeToEnd([MINIMAL_PROGRAM]));
    }
    return [
      compare(
        { figure: 'one line in the terminal', baseline: 'minimal program', goal: 3, limit: 25 },
        { acta: median(times.acta), other: median(times.minimal) },
        formatMs,
      ),
    ];
  },
};

export const botStart: Benchmark = {
  name: 'ready',
  summary: 'from the start to READY in Discord, with the index cached',
  seconds: 25,
  method:
    'From the start of the process to READY being sent by the gateway of the fake Discord, in turns, medians of eleven; a start before has cached the index.',
  async run(effort) {
    const times = { acta: [] as number[], pong: [] as number[] };
    for (let i = 0; i <= (effort === 'quick' ? 2 : 11); i += 1) {
      for (const name of BOT_NAMES) {
        const bot = await startBot(name);
        // The first start caches the index.
        if (i === 0) await settle();
        else times[name].push(bot.readyMs);
        await bot.stop();
      }
    }
    return [
      compare(
        { figure: 'start to READY', baseline: 'pong bot', goal: 1.3, limit: 3.5 },
        { acta: median(times.acta), other: median(times.pong) },
        formatMs,
      ),
    ];
  },
};
