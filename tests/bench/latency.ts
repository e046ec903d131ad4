import { type Benchmark, compare } from './benchmark.ts';
import { type Bot, settle, startBot } from './bots.ts';
import { runOpenLoop } from './load-generator.ts';
import { variedQuestions } from './questions.ts';
import { median, quantile } from './statistics.ts';

const PER_SECOND = 200;

export const latency: Benchmark = {
  name: 'latency',
  summary: `99th percentile of the response time of /ask, at ${PER_SECOND} a second`,
  seconds: 55,
  method: `Both bots are asked in turns, at a constant rate of ${PER_SECOND} a second, however long the answers take. From the dispatch by the gateway of the fake Discord to the arrival of the response, so the time that the fake Discord takes is in both. Medians of the 99th percentiles of seven rounds of three seconds, after one to warm up.`,
  async run(effort) {
    const [rounds, seconds] = effort === 'quick' ? [1, 1] : [7, 3];
    const questions = variedQuestions();
    const acta = await startBot('acta');
    const pong = await startBot('pong');
    const p99s = { acta: [] as number[], pong: [] as number[] };
    const measureP99 = async ({ discord }: Bot): Promise<number> =>
      quantile(await runOpenLoop(discord, questions, { perSecond: PER_SECOND, seconds }), 0.99);
    try {
      await settle();
      for (let round = 0; round <= rounds; round += 1) {
        const actaP99 = await measureP99(acta);
        const pongP99 = await measureP99(pong);
        // The first round warms up the compiler.
        if (round === 0) continue;
        p99s.acta.push(actaP99);
        p99s.pong.push(pongP99);
      }
    } finally {
      await acta.stop();
      await pong.stop();
    }
    return [
      compare(
        { figure: `p99 of /ask, ${PER_SECOND} a second`, baseline: 'pong bot', goal: 1.5 },
        { acta: median(p99s.acta), other: median(p99s.pong) },
        (value) => `${value.toFixed(1)} ms`,
      ),
    ];
  },
};
