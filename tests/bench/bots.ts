import { setTimeout as delay } from 'node:timers/promises';
import { type FakeDiscord, type FakeDiscordOptions, startFakeDiscord } from '../fake-discord/fake-discord.ts';
import { ACTA, type Measured, PONG, start } from './processes.ts';

/** A bot, connected to a Discord of its own that runs in this process. */
export interface Bot extends Measured {
  readonly discord: FakeDiscord;
  /** Milliseconds from its start until Discord had told its first shard READY. */
  readonly readyAfter: number;
}

/** The bots that are compared. */
export type Kind = 'acta' | 'pong';

/** A start takes longer than this, in milliseconds, only when something is wrong. */
const PATIENCE = 60_000;

/** How to start a bot. */
export interface BotOptions {
  /** How its Discord differs from the usual one, which forgets what has been answered. */
  readonly discord?: FakeDiscordOptions;
  /** Settings of the bot. */
  readonly env?: Readonly<Record<string, string>>;
  /** Options of Node.js. */
  readonly node?: readonly string[];
}

/** Starts a bot, and waits until all of its shards are connected. `stop()` ends its Discord too. */
export async function startBot(
  kind: Kind,
  { discord: options = {}, env = {}, node = [] }: BotOptions = {},
): Promise<Bot> {
  const discord = await startFakeDiscord({ forgets: true, ...options });
  // One and the same person asks everything.
  const settings = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url, RATE_LIMIT: 'off', ...env };
  const began = performance.now();
  const program = start([...node, kind === 'acta' ? ACTA : PONG], settings);
  const close = async (): Promise<void> => {
    await program.stop();
    await discord.close();
  };
  const areConnected = (): boolean => discord.gateway.liveSessions >= (options.shards ?? 1);
  const tooEarly = program.ended.then((printed) => Promise.reject(new Error(`It has ended: ${printed}`)));
  try {
    await Promise.race([discord.waitFor(areConnected, `${kind} at the gateway`, PATIENCE), tooEarly]);
    return { ...program, discord, readyAfter: performance.now() - began, stop: close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What a bot may still have to do after READY, and then the calm, in milliseconds: commands, the index. */
const SETTLING = 4_000;

/** Waits until a bot that has just started is at rest. */
export function settled(): Promise<void> {
  return delay(SETTLING);
}
