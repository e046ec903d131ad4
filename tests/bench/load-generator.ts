/** Generates load: people who use /ask in a fake Discord. */
import { setTimeout as delay } from 'node:timers/promises';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';

/** Asks a question, whether or not the bot has registered the command. Returns the milliseconds until the response. */
async function ask(discord: FakeDiscord, question: string): Promise<number> {
  const { at } = await discord.command('ask', { question }, { force: true });
  return at;
}

const pick = (questions: readonly string[], i: number): string => questions[i % questions.length] ?? '';

/**
 * A closed loop: `users` people, each of whom asks the next question as soon as the last one is answered.
 *
 * @throws Error when a question is not answered within Discord's three seconds
 */
export async function runClosedLoop(
  discord: FakeDiscord,
  questions: readonly string[],
  { count, users }: { readonly count: number; readonly users: number },
): Promise<void> {
  let next = 0;
  const user = async (): Promise<void> => {
    while (next < count) {
      next += 1;
      await ask(discord, pick(questions, next));
    }
  };
  await Promise.all(Array.from({ length: users }, user));
}

/**
 * An open loop: questions at a constant rate, however long the answers take.
 *
 * @returns the milliseconds from the dispatch by the gateway to the response, of each question
 * @throws Error when a question is not answered within Discord's three seconds
 */
export async function runOpenLoop(
  discord: FakeDiscord,
  questions: readonly string[],
  { perSecond, seconds }: { readonly perSecond: number; readonly seconds: number },
): Promise<number[]> {
  const began = performance.now();
  const count = Math.round(perSecond * seconds);
  const latencies: Promise<number>[] = [];
  while (latencies.length < count) {
    const elapsedSeconds = (performance.now() - began) / 1000;
    const due = Math.min(Math.floor(elapsedSeconds * perSecond) + 1, count);
    while (latencies.length < due) {
      const latency = ask(discord, pick(questions, latencies.length));
      // Reported by Promise.all below.
      latency.catch(() => {});
      latencies.push(latency);
    }
    await delay(1);
  }
  return Promise.all(latencies);
}
