import { setTimeout as delay } from 'node:timers/promises';
import { type FakeDiscord, startFakeDiscord } from '../fake-discord/fake-discord.ts';
import { PATIENCE_MS } from '../support/patience.ts';
import { ACTA, type MeasuredProcess, PONG_BOT, start } from './processes.ts';

/** The bots that are compared. */
export type BotName = 'acta' | 'pong';
export const BOT_NAMES = ['acta', 'pong'] as const satisfies readonly BotName[];

/** A bot, connected to a fake Discord of its own in this process. */
export interface Bot extends MeasuredProcess {
  readonly discord: FakeDiscord;
  /** Milliseconds from its start to READY. */
  readonly readyMs: number;
}

/** The time limit for a start, in milliseconds. */
const READY_TIMEOUT_MS = 60_000;
/** The time after READY until a bot is at rest, in milliseconds: commands registered, index cached. */
const SETTLE_MS = 4_000;

/**
 * Starts a bot, and waits until it is connected. Its `stop` also closes its fake Discord.
 *
 * @param settings of Acta, besides those that connect it
 */
export async function startBot(name: BotName, settings: Readonly<Record<string, string>> = {}): Promise<Bot> {
  const discord = await startFakeDiscord({ forgets: true, deadline: PATIENCE_MS });
  // The same person asks everything, so there is no rate limit.
  const connection = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url };
  const env = { ...connection, RATE_LIMIT: 'off', ...settings };
  const began = performance.now();
  const bot = start([name === 'acta' ? ACTA : PONG_BOT], env);
  const stop = async (): Promise<void> => {
    await bot.stop();
    await discord.close();
  };
  const isConnected = (): boolean => discord.gateway.liveSessions > 0;
  const endedEarly = bot.ended.then((output) => Promise.reject(new Error(`${name} has ended: ${output}`)));
  try {
    await Promise.race([
      discord.waitFor(isConnected, `${name} at the gateway`, READY_TIMEOUT_MS),
      endedEarly,
    ]);
    return { ...bot, discord, readyMs: performance.now() - began, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Waits until a bot that has just started, or has just been asked something, is at rest. */
export function settle(): Promise<void> {
  return delay(SETTLE_MS);
}
