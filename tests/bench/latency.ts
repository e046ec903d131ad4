import { type Bot, settled, startBot } from './bots.ts';
import { AT_A_TIME, askInTurn, askSteadily } from './load.ts';
import { compared, type Measurement, type Row } from './measurement.ts';
import { fewQuestions, newQuestions } from './questions.ts';
import { median, quantile } from './statistics.ts';

/** Half of the questions a second that a bot answers when the next one comes as soon as one is answered. */
async function halfLoad(bot: Bot, questions: readonly string[]): Promise<number> {
  const count = 3_000;
  await askInTurn(bot.discord, questions, count, AT_A_TIME);
  return count / (await askInTurn(bot.discord, questions, count, AT_A_TIME)).seconds / 2;
}

export const latency: Measurement = {
  name: 'latency',
  summary: 'p99 from the gateway’s frame in to the callback out, at half of the load that a bot can take',
  seconds: 75,
  how: 'The load that a bot can take is what Acta answers of new questions, 32 at a time. At half of that, evenly, whatever becomes of the questions before, both bots are asked in turns A B C A B C. From the dispatch in the loopback to the arrival of the callback, so that what the loopback takes is in both. Median of the rounds’ p99. New questions and those asked before: as in throughput.',
  async run(effort) {
    const [rounds, seconds] = effort === 'quick' ? [1, 1] : [5, 3];
    const anew = newQuestions();
    const few = fewQuestions();
    const [acta, pong] = [await startBot('acta'), await startBot('pong')];
    const found = { anew: [] as number[], before: [] as number[], pong: [] as number[] };
    let perSecond = 0;
    try {
      await settled();
      await halfLoad(pong, anew);
      perSecond = await halfLoad(acta, anew);
      for (let round = 0; round < rounds; round += 1) {
        const p99 = async (bot: Bot, questions: readonly string[]): Promise<number> =>
          quantile((await askSteadily(bot.discord, questions, perSecond, seconds)).latencies, 0.99);
        found.anew.push(await p99(acta, anew));
        found.pong.push(await p99(pong, anew));
        // What was asked since has made it forget them.
        await askInTurn(acta.discord, few, 2 * few.length, AT_A_TIME);
        found.before.push(await p99(acta, few));
      }
    } finally {
      await acta.stop();
      await pong.stop();
    }
    const row = (what: string, ours: readonly number[]): Row =>
      compared(
        {
          figure: `p99 of /ask, ${what}, ${perSecond.toFixed(0)} a second`,
          against: 'pong bot',
          acta: `${median(ours).toFixed(1)} ms`,
          other: `${median(found.pong).toFixed(1)} ms`,
          values: [median(ours), median(found.pong)],
        },
        { atMost: 1.25 },
      );
    return [row('asked before', found.before), row('new questions', found.anew)];
  },
};
