import { type Bot, settled, startBot } from './bots.ts';
import { AT_A_TIME, askInTurn } from './load.ts';
import { compared, type Measurement } from './measurement.ts';
import { FEW, fewQuestions, newQuestions } from './questions.ts';
import { median } from './statistics.ts';

/** A reply as long as Acta's replies to these are, in the middle of them: 2,077 bytes of JSON. */
const AS_LONG = {
  flags: 1 << 15,
  components: [{ type: 17, components: [{ type: 10, content: 'x'.repeat(1_900) }] }],
  allowed_mentions: { parse: [] },
};

async function perSecond(bot: Bot, questions: readonly string[], count: number): Promise<number> {
  const before = bot.cpu();
  const { lost } = await askInTurn(bot.discord, questions, count, AT_A_TIME);
  if (lost > 0) throw new Error(`${lost} of ${count} interactions were not answered`);
  return count / (bot.cpu() - before);
}

export const throughput: Measurement = {
  name: 'throughput',
  summary: '/ask through the whole program, interactions per second of a core',
  seconds: 60,
  how: `Both bots run in processes of their own, each on its own loopback Discord in this process; ${AT_A_TIME} people ask each, in turns A B A B, the next question as soon as one is answered. Per core: interactions divided by the seconds that the bot's process kept a processor busy (/proc/PID/stat), all of its threads together, after a round to warm up; median of the rounds. "Asked before" goes round ${FEW} questions, which Acta remembers the replies to; "new" round 40,960: 640 with other letters in capitals each time. The second pong bot replies with as many bytes as Acta does in the middle.`,
  async run(effort) {
    const rounds = effort === 'quick' ? 1 : 5;
    const count = effort === 'quick' ? 1_000 : 5_000;
    const few = fewQuestions();
    const all = newQuestions();
    const acta = await startBot('acta');
    const pong = await startBot('pong');
    const long = await startBot('pong', { env: { REPLY: JSON.stringify(AS_LONG) } });
    const found = {
      before: [] as number[],
      anew: [] as number[],
      pong: [] as number[],
      long: [] as number[],
    };
    try {
      await settled();
      for (let round = 0; round <= rounds; round += 1) {
        // What was asked since has made it forget them.
        await askInTurn(acta.discord, few, 2 * few.length, AT_A_TIME);
        const before = await perSecond(acta, few, count);
        const other = await perSecond(pong, few, count);
        const anew = await perSecond(acta, all, count);
        const longer = await perSecond(long, few, count);
        if (round === 0 && effort !== 'quick') continue;
        found.before.push(before);
        found.anew.push(anew);
        found.pong.push(other);
        found.long.push(longer);
      }
    } finally {
      for (const bot of [acta, pong, long]) await bot.stop();
    }
    const row = (what: string, against: string, ours: readonly number[], theirs: readonly number[]) =>
      compared(
        {
          figure: `/ask per core, ${what}`,
          against,
          acta: `${median(ours).toFixed(0)}/s`,
          other: `${median(theirs).toFixed(0)}/s`,
          values: [median(ours), median(theirs)],
        },
        { atLeast: 0.85 },
      );
    return [
      row('asked before', 'pong bot', found.before, found.pong),
      row('new questions', 'pong bot', found.anew, found.pong),
      row('asked before', 'pong bot with 2 kB to reply', found.before, found.long),
    ];
  },
};
