import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'vitest';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import type { FirstResponse } from '../fake-discord/interactions.ts';
import { expectReply, fakeDiscord, registrations, startBot, stop } from './bot.ts';
import type { Place, Program } from './program.ts';

/** A server of this shard of four: https://docs.discord.com/developers/events/gateway#sharding-sharding-formula */
const guildOf = (shard: number): string => `${(281_600_000_000n + BigInt(shard)) << 22n}`;
const SHARDS = [0, 1, 2, 3];

/** https://docs.discord.com/developers/events/gateway#sharding-max-concurrency */
const IDENTIFY_INTERVAL_MS = 5_000;

/** Asks in the servers of these shards and, where shard 0 is one, in direct messages, all at once. */
async function ask(discord: FakeDiscord, shards: readonly number[]): Promise<void> {
  const answers = Array.from({ length: 10 }).flatMap((): Promise<FirstResponse>[] => [
    ...shards.map((shard) => discord.command('help', {}, { guildId: guildOf(shard) })),
    ...(shards.includes(0) ? [discord.command('help', {}, { context: 1 as const })] : []),
  ]);
  for (const answer of await Promise.all(answers)) expectReply(answer);
}

/** The number of interactions that a process has answered. */
const answeredBy = (bot: Program): number => bot.stdout.match(/"msg":"interaction"/g)?.length ?? 0;

/**
 * Runs a bot of four shards in two processes, started one after the other; kills one, and starts it again. Checks that
 * everybody is answered once throughout, except by the shards that are away, and that no two shards identify too soon.
 *
 * @param maxConcurrency the number of shards that may identify at once
 * @param timeoutMs until all shards of a process have identified
 */
export async function runTwoProcesses(
  place: Place,
  maxConcurrency: number,
  timeoutMs: number,
): Promise<void> {
  const guilds = SHARDS.map(guildOf);
  const discord = await fakeDiscord(place, { guilds, shards: 4, maxConcurrency });
  const start = (SHARD_IDS: string): Program =>
    startBot(place, discord, { env: { SHARD_IDS, SHARD_COUNT: '4' } });
  const connected = (shards: readonly number[]): Promise<void> =>
    discord.waitFor(() => `${discord.gateway.liveShards}` === `${shards}`, `shards ${shards}`, timeoutMs);

  const first = start('0-1');
  await connected([0, 1]);
  // discord.js spaces the shards of one process; the operator spaces the processes.
  await delay(IDENTIFY_INTERVAL_MS);
  const second = start('2,3');
  await connected(SHARDS);
  await first.shows('commands registered');
  await second.shows('commands are registered by the process that runs shard 0');
  await ask(discord, SHARDS);
  await discord.waitFor(() => answeredBy(first) + answeredBy(second) === 50, 'the log');
  expect([answeredBy(first), answeredBy(second)]).toEqual([30, 20]);

  await second.kill();
  await connected([0, 1]);
  await ask(discord, [0, 1]);
  await delay(IDENTIFY_INTERVAL_MS);
  const again = start('2,3');
  await connected(SHARDS);
  await again.shows('commands are registered by');
  await ask(discord, SHARDS);

  expect(registrations(discord)).toBe(1);
  expect(discord.gateway.prematureIdentifies).toEqual([]);
  expect(discord.identifies.map(({ shard }) => `${shard}`).sort()).toEqual(
    ['0,4', '1,4', '2,4', '2,4', '3,4', '3,4'].sort(),
  );
  // A second answer to an interaction would have been refused.
  expect(discord.rejections).toEqual([]);
  expect(discord.interactions.every(({ response }) => response)).toBe(true);
  await Promise.all([stop(first), stop(again)]);
}
