import { fileURLToPath } from 'node:url';
import { type Bot, type Kind, settled, startBot } from './bots.ts';
import { AT_A_TIME, askInTurn } from './load.ts';
import { compared, type Measurement, type Row } from './measurement.ts';
import { newQuestions } from './questions.ts';
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

/** A bot's memory at rest, in megabytes. */
interface Held {
  readonly resident: number;
  /** The heap and what is beside it, without garbage. */
  readonly inUse: number;
}

/** Memory after a thousand interactions, and after `count`. */
async function grown(bot: Bot, count: number): Promise<[thousand: Held, all: Held]> {
  const questions = newQuestions();
  const after = async (interactions: number): Promise<Held> => {
    const { lost } = await askInTurn(bot.discord, questions, interactions, AT_A_TIME);
    if (lost > 0) throw new Error(`${lost} of ${interactions} interactions were not answered`);
    await settled();
    const resident = bot.memory();
    bot.signal('SIGUSR2');
    await settled();
    const [, bytes] = /in use: (\d+)\n$/.exec(bot.complaints()) ?? [];
    return { resident, inUse: Number(bytes) / 1e6 };
  };
  return [await after(1_000), await after(count - 1_000)];
}

export const growth: Measurement = {
  name: 'growth',
  summary: 'memory after many interactions: 50,000, with --long a million',
  seconds: 60,
  how: 'Four seconds after the last interaction: the resident set; then, after the process was made to collect its garbage (three times), heap and what is beside it, which shows what is held. New questions all the time. The pong bot’s growth, in the same run, is beside it.',
  async run(effort) {
    const count = { quick: 2_000, usual: 50_000, long: 1_000_000 }[effort];
    const found: Partial<Record<Kind, [Held, Held]>> = {};
    for (const kind of ['acta', 'pong'] as const) {
      const bot = await startBot(kind, { node: COLLECT });
      await settled();
      found[kind] = await grown(bot, count).finally(() => bot.stop());
    }
    const { acta, pong } = found;
    if (!acta || !pong) throw new Error('A bot has not been measured');
    const row = (what: string, of: keyof Held): Row =>
      compared(
        {
          figure: `${what} after ${count.toLocaleString('en')} interactions`,
          against: 'after a thousand (pong bot beside it)',
          acta: `${acta[0][of].toFixed(0)} → ${acta[1][of].toFixed(0)} MB`,
          other: `${pong[0][of].toFixed(0)} → ${pong[1][of].toFixed(0)} MB`,
          values: [acta[1][of], acta[0][of]],
        },
        { atMost: 1.05 },
      );
    return [row('memory in use', 'inUse'), row('resident memory', 'resident')];
  },
};
