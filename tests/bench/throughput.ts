import { type Benchmark, compare } from './benchmark.ts';
import { type Bot, settle, startBot } from './bots.ts';
import { runClosedLoop } from './load-generator.ts';
import { variedQuestions } from './questions.ts';
import { median } from './statistics.ts';

const USERS = 32;

async function answersPerCpuSecond(bot: Bot, questions: readonly string[], count: number): Promise<number> {
  const before = bot.cpuSeconds();
  await runClosedLoop(bot.discord, questions, { count, users: USERS });
  return count / (bot.cpuSeconds() - before);
}

export const throughput: Benchmark = {
  name: 'throughput',
  summary: '/ask through the whole program, per second of processor time',
  seconds: 30,
  method: `Each bot runs in a process of its own, connected to a fake Discord in this process. ${USERS} people ask each bot in turns, everyone the next question as soon as the last one is answered. Interactions divided by the processor time of the bot’s process (/proc/PID/stat, all threads), medians of five rounds after one to warm up. 40,960 different questions.`,
  async run(effort) {
    const [rounds, count] = effort === 'quick' ? [1, 300] : [5, 5_000];
    const questions = variedQuestions();
    const acta = await startBot('acta');
    const pong = await startBot('pong');
    const rates = { acta: [] as number[], pong: [] as number[] };
    try {
      await settle();
      for (let round = 0; round <= rounds; round += 1) {
        const actaRate = await answersPerCpuSecond(acta, questions, count);
        const pongRate = await answersPerCpuSecond(pong, questions, count);
        // The first round warms up the compiler.
        if (round === 0) continue;
        rates.acta.push(actaRate);
        rates.pong.push(pongRate);
      }
    } finally {
      await acta.stop();
      await pong.stop();
    }
    return [
      compare(
        { figure: '/ask per core', baseline: 'pong bot' },
        { acta: median(rates.acta), other: median(rates.pong) },
        (value) => `${value.toFixed(0)}/s`,
      ),
    ];
  },
};
