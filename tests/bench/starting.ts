import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Kind, startBot } from './bots.ts';
import { compared, type Measurement } from './measurement.ts';
import { ACTA, timeOf } from './processes.ts';
import { median } from './statistics.ts';

/** The least that a program could do that answers from the article. */
const LEAST = fileURLToPath(new URL('least.js', import.meta.url));

export const terminal: Measurement = {
  name: 'terminal',
  summary: 'start to first answer in the terminal',
  seconds: 15,
  how: 'From starting the process to its end, in turns A B A B, medians; the index has been saved by a start before. Against: a Node.js that imports MiniSearch and reads the article.',
  async run(effort) {
    const found = { acta: [] as number[], least: [] as number[] };
    await timeOf([ACTA, 'who', 'attended']);
    for (let i = 0; i < (effort === 'quick' ? 3 : 21); i += 1) {
      found.acta.push(await timeOf([ACTA, 'who', 'attended']));
      found.least.push(await timeOf([LEAST]));
    }
    const [ours, other] = [median(found.acta), median(found.least)];
    return [
      compared(
        {
          figure: 'start to first answer, terminal',
          against: 'node importing minisearch, reading the article',
          acta: `${ours.toFixed(0)} ms`,
          other: `${other.toFixed(0)} ms`,
          values: [ours, other],
        },
        { atMost: 2 },
      ),
    ];
  },
};

export const ready: Measurement = {
  name: 'ready',
  summary: 'start to READY in Discord',
  seconds: 25,
  how: 'From starting the process to READY being sent by the loopback’s gateway, in turns A B A B, medians; the index has been saved by a start before.',
  async run(effort) {
    const found: Record<Kind, number[]> = { acta: [], pong: [] };
    for (let i = 0; i <= (effort === 'quick' ? 2 : 11); i += 1) {
      for (const kind of ['acta', 'pong'] as const) {
        const bot = await startBot(kind);
        // The first start saves the index.
        if (i > 0) found[kind].push(bot.readyAfter);
        else await delay(2_000);
        await bot.stop();
      }
    }
    const [ours, other] = [median(found.acta), median(found.pong)];
    return [
      compared(
        {
          figure: 'start to READY, Discord',
          against: 'pong bot',
          acta: `${ours.toFixed(0)} ms`,
          other: `${other.toFixed(0)} ms`,
          values: [ours, other],
        },
        { atMost: 1.15 },
      ),
    ];
  },
};
