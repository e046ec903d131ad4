import { setTimeout as delay } from 'node:timers/promises';
import { settled, startBot } from './bots.ts';
import type { Measurement, Row } from './measurement.ts';
import { line } from './statistics.ts';

export const shards: Measurement = {
  name: 'shards',
  summary: '1 to 16 shards in one process: memory and processor for each',
  seconds: 75,
  how: 'A bot with so many shards, all of which may identify at once: its resident set at rest, and what its process takes of a processor in five seconds of heartbeats every second; Discord’s come every 41 seconds. The straight line is that of least squares.',
  async run(effort) {
    const counts = effort === 'quick' ? [1, 2] : [1, 2, 4, 8, 16];
    const found: { count: number; memory: number; cpu: number }[] = [];
    for (const count of counts) {
      const bot = await startBot('acta', {
        discord: { shards: count, maxConcurrency: 16, heartbeatInterval: 1_000 },
        env: { SHARDS: `${count}` },
      });
      try {
        await settled();
        const before = bot.cpu();
        await delay(5_000);
        found.push({ count, memory: bot.memory(), cpu: ((bot.cpu() - before) / 5) * 1000 });
      } finally {
        await bot.stop();
      }
    }
    const memory = line(found.map(({ count, memory }) => [count, memory]));
    const cpu = line(found.map(({ count, cpu }) => [count, cpu]));
    const [first, last] = [found[0], found.at(-1)];
    const row = (figure: string, acta: string, other: string): Row => ({
      figure,
      against: 'a straight line',
      acta,
      other,
    });
    return [
      row(
        `memory, ${counts.join(', ')} shards`,
        found
          .map((one) => one.memory.toFixed(0))
          .join(', ')
          .concat(' MB'),
        `${memory.base.toFixed(0)} MB + ${memory.rise.toFixed(2)} MB a shard`,
      ),
      row(
        'processor at rest, a heartbeat a second',
        found
          .map((one) => one.cpu.toFixed(1))
          .join(', ')
          .concat(' ms/s'),
        `${cpu.base.toFixed(1)} + ${cpu.rise.toFixed(2)} ms/s a shard`,
      ),
      {
        figure: `memory of ${last?.count} shards for each`,
        against: 'of one shard',
        acta: `${((last?.memory ?? 0) / (last?.count ?? 1)).toFixed(1)} MB`,
        other: `${(first?.memory ?? 0).toFixed(1)} MB`,
        ratio: (last?.memory ?? 0) / (last?.count ?? 1) / (first?.memory ?? 1),
        target: '≤ 1',
        reached: (last?.memory ?? 0) / (last?.count ?? 1) <= (first?.memory ?? 0),
      },
    ];
  },
};
