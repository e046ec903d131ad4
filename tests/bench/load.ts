import { setTimeout as delay } from 'node:timers/promises';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';

/** So many people ask at the same time, where each asks the next question as soon as one is answered. */
export const AT_A_TIME = 32;

/** What came of some interactions. */
export interface Load {
  /** Milliseconds from the gateway's frame to the callback of each that was answered, in no order. */
  readonly latencies: readonly number[];
  /** Those that were not answered within three seconds. */
  readonly lost: number;
  /** Seconds from the first to the last answer. */
  readonly seconds: number;
}

/** Asks a question as a person in Discord does; also of a bot that has not registered the command. */
async function ask(discord: FakeDiscord, question: string | undefined): Promise<number | undefined> {
  try {
    const { at } = await discord.command('ask', { question: question ?? '' }, { force: true });
    return at;
  } catch {
    return undefined;
  }
}

function loadOf(answers: readonly (number | undefined)[], began: number): Load {
  const latencies = answers.filter((at) => at !== undefined);
  return {
    latencies,
    lost: answers.length - latencies.length,
    seconds: (performance.now() - began) / 1000,
  };
}

/** Asks so many questions, so many at a time: the next as soon as one is answered. */
export async function askInTurn(
  discord: FakeDiscord,
  questions: readonly string[],
  count: number,
  atATime: number,
): Promise<Load> {
  const began = performance.now();
  const answers: (number | undefined)[] = [];
  let next = 0;
  const person = async (): Promise<void> => {
    while (next < count) {
      next += 1;
      answers.push(await ask(discord, questions[next % questions.length]));
    }
  };
  await Promise.all(Array.from({ length: atATime }, person));
  return loadOf(answers, began);
}

/** Asks so many questions a second, evenly, whatever becomes of those before; then waits for the answers. */
export async function askSteadily(
  discord: FakeDiscord,
  questions: readonly string[],
  perSecond: number,
  seconds: number,
): Promise<Load> {
  const began = performance.now();
  const pending: Promise<number | undefined>[] = [];
  const count = Math.round(perSecond * seconds);
  while (pending.length < count) {
    const due = Math.min(Math.floor(((performance.now() - began) / 1000) * perSecond) + 1, count);
    while (pending.length < due) pending.push(ask(discord, questions[pending.length % questions.length]));
    await delay(1);
  }
  return loadOf(await Promise.all(pending), began);
}
