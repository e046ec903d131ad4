import { settled, startBot } from './bots.ts';
import { askInTurn, askSteadily } from './load.ts';
import { compared, type Measurement } from './measurement.ts';
import { ownQuestions } from './questions.ts';
import { median, quantile } from './statistics.ts';

export const latency: Measurement = {
  name: 'latency',
  summary: 'p99 from the gateway’s frame in to the callback out, at half of the load that a bot can take',
  seconds: 60,
  how: 'The load that a bot can take is what Acta answers of new questions, 32 at a time. At half of that, evenly, whatever becomes of the questions before, both bots are asked in turns A B A B. From the dispatch in the loopback to the arrival of the callback, so that what the loopback takes is in both. Median of the rounds’ p99.',
  async run(effort) {
    const [rounds, seconds] = effort === 'quick' ? [1, 1] : [5, 3];
    const questions = ownQuestions();
    const [acta, pong] = [await startBot('acta'), await startBot('pong')];
    const found = { acta: [] as number[], pong: [] as number[] };
    let perSecond = 0;
    try {
      await settled();
      for (const bot of [pong, acta]) {
        await askInTurn(bot.discord, questions, 3_000, 32);
        const count = 3_000;
        perSecond = count / (await askInTurn(bot.discord, questions, count, 32)).seconds / 2;
      }
      for (let round = 0; round < rounds; round += 1) {
        for (const [name, bot] of [
          ['acta', acta],
          ['pong', pong],
        ] as const) {
          const { latencies } = await askSteadily(bot.discord, questions, perSecond, seconds);
          found[name].push(quantile(latencies, 0.99));
        }
      }
    } finally {
      await acta.stop();
      await pong.stop();
    }
    const [ours, other] = [median(found.acta), median(found.pong)];
    return [
      compared(
        {
          figure: `p99 of /ask, new questions, ${perSecond.toFixed(0)} a second`,
          against: 'pong bot',
          acta: `${ours.toFixed(1)} ms`,
          other: `${other.toFixed(1)} ms`,
          values: [ours, other],
        },
        { atMost: 1.25 },
      ),
    ];
  },
};
