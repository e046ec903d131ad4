import { settled, startBot } from './bots.ts';
import { askSteadily } from './load.ts';
import type { Measurement } from './measurement.ts';
import { newQuestions } from './questions.ts';

/** What Discord waits for a first response, in milliseconds. */
const DEADLINE = 3_000;

export const burst: Measurement = {
  name: 'burst',
  summary: '10,000 interactions within a second',
  seconds: 25,
  how: `10,000 new questions, evenly within a second, to a bot that has just started and one that has answered as many before. Lost: not answered within ${DEADLINE / 1000} s. Twice: refused by the loopback as answered already. The loopback, which checks every reply, shares the machine, and has been warmed up with the pong bot.`,
  async run(effort) {
    const count = effort === 'quick' ? 500 : 10_000;
    const questions = newQuestions();
    // The loopback is not what is measured: Node.js is to have compiled it before.
    const pong = await startBot('pong', { discord: { forgets: false } });
    await askSteadily(pong.discord, questions, count, 2).finally(() => pong.stop());
    const bot = await startBot('acta', { discord: { forgets: false } });
    const rows = [];
    try {
      await settled();
      for (const when of ['just started', 'again']) {
        const refused = bot.discord.rejections.length;
        const { latencies, lost } = await askSteadily(bot.discord, questions, count, 1);
        const twice = bot.discord.rejections.length - refused;
        const slowest = latencies.reduce((longest, one) => Math.max(longest, one), 0);
        rows.push({
          figure: `${count.toLocaleString('en')} interactions in a second, ${when}`,
          against: '–',
          acta: `${lost} lost, ${twice} twice or refused, slowest ${(slowest / 1000).toFixed(2)} s`,
          other: '–',
          target: '0, 0, ≤ 3 s',
          reached: lost === 0 && twice === 0 && slowest <= DEADLINE,
        });
      }
    } finally {
      await bot.stop();
    }
    return rows;
  },
};
