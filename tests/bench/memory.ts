import { fileURLToPath } from 'node:url';
import { type Bot, type Kind, settled, startBot } from './bots.ts';
import { askInTurn } from './load.ts';
import { compared, type Measurement } from './measurement.ts';
import { ownQuestions } from './questions.ts';
import { median } from './statistics.ts';

/** Makes a bot collect its garbage when it is sent SIGUSR2. */
const COLLECT = ['--import', fileURLToPath(new URL('collect.js', import.meta.url))];

export const atRest: Measurement = {
  name: 'memory',
  summary: 'memory at rest, with the one article',
  seconds: 60,
  how: 'Resident set (VmRSS in /proc/PID/status) four seconds after READY, when commands are registered and the index is loaded; in turns A B A B, medians.',
  async run(effort) {
    const found: Record<Kind, number[]> = { acta: [], pong: [] };
    for (let i = 0; i <= (effort === 'quick' ? 1 : 5); i += 1) {
      for (const kind of ['acta', 'pong'] as const) {
        const bot = await startBot(kind);
        await settled();
        // The first start saves the index.
        if (i > 0) found[kind].push(bot.memory());
        await bot.stop();
      }
    }
    const [ours, other] = [median(found.acta), median(found.pong)];
    return [
      compared(
        {
          figure: 'memory at rest, one article',
          against: 'pong bot',
          acta: `${ours.toFixed(0)} MB`,
          other: `${other.toFixed(0)} MB`,
          values: [ours, other],
        },
        { atMost: 1.15 },
      ),
    ];
  },
};

/** Memory after a number of interactions, and after a thousand. */
async function grown(bot: Bot, count: number): Promise<[thousand: number, all: number]> {
  const questions = ownQuestions();
  const ask = async (questionsMore: number): Promise<number> => {
    const { lost } = await askInTurn(bot.discord, questions, questionsMore, 32);
    if (lost > 0) throw new Error(`${lost} of ${questionsMore} interactions were not answered`);
    bot.signal('SIGUSR2');
    await settled();
    return bot.memory();
  };
  return [await ask(1_000), await ask(count - 1_000)];
}

export const growth: Measurement = {
  name: 'growth',
  summary: 'memory after many interactions: 50,000, with --long a million',
  seconds: 60,
  how: 'Resident set, after the process was made to collect its garbage (three times), so that it shows what is held rather than what Node.js has not cleared away yet. New questions all the time. The pong bot’s growth, in the same run, is beside it.',
  async run(effort) {
    const count = { quick: 2_000, usual: 50_000, long: 1_000_000 }[effort];
    const found: Record<Kind, [number, number]> = { acta: [0, 0], pong: [0, 0] };
    for (const kind of ['acta', 'pong'] as const) {
      const bot = await startBot(kind, { node: COLLECT });
      await settled();
      found[kind] = await grown(bot, count).finally(() => bot.stop());
    }
    const show = ([thousand, all]: readonly [number, number]): string =>
      `${thousand.toFixed(0)} → ${all.toFixed(0)} MB`;
    return [
      compared(
        {
          figure: `memory after ${count.toLocaleString('en')} interactions`,
          against: 'after a thousand (pong bot beside it)',
          acta: show(found.acta),
          other: show(found.pong),
          values: [found.acta[1], found.acta[0]],
        },
        { atMost: 1.05 },
      ),
    ];
  },
};
