import { expect } from 'vitest';
import type { LoopbackDiscord } from '../fake-discord/fake-discord.ts';
import type { FirstResponse } from '../fake-discord/interactions.ts';
import { expectReply, loopback, registrations, startBot, stop } from './bot.ts';
import type { Place, Program } from './program.ts';

/** A server that this shard of four serves: https://docs.discord.com/developers/events/gateway#sharding-sharding-formula */
const guildOf = (shard: number): string => `${(281_600_000_000n + BigInt(shard)) << 22n}`;
const SHARDS = [0, 1, 2, 3];

/** Has people ask in the servers of these shards and, where shard 0 is one, in direct messages, all at once. */
async function ask(discord: LoopbackDiscord, shards: readonly number[]): Promise<void> {
  const answers = Array.from({ length: 10 }).flatMap((): Promise<FirstResponse>[] => [
    ...shards.map((shard) => discord.command('help', {}, { guildId: guildOf(shard) })),
    ...(shards.includes(0) ? [discord.command('help', {}, { context: 1 as const })] : []),
  ]);
  for (const answer of await Promise.all(answers)) expectReply(answer);
}

/** The shards whose interactions a process has answered, in order. */
const answeredBy = (bot: Program): number => bot.stdout.match(/"msg":"interaction"/g)?.length ?? 0;

/**
 * Runs a bot of four shards as two processes that are started together; kills one, and starts it again. Checks that
 * everybody is answered once throughout, but by the shards that are away, and that no two shards identify too soon.
 *
 * @param maxConcurrency how many shards Discord lets identify at once
 * @param within milliseconds until all shards have had their turn
 */
export async function runTwoProcesses(place: Place, maxConcurrency: number, within: number): Promise<void> {
  const guilds = SHARDS.map(guildOf);
  const discord = await loopback(place, { guilds, shards: 4, maxConcurrency });
  const start = (SHARD_IDS: string): Program =>
    startBot(place, discord, { env: { SHARD_IDS, SHARD_COUNT: '4' } });
  const connected = (shards: readonly number[]): Promise<void> =>
    discord.waitFor(() => `${discord.gateway.liveShards}` === `${shards}`, `shards ${shards}`, within);

  const first = start('0-1');
  const second = start('2,3');
  await connected(SHARDS);
  await first.shows('commands registered');
  await second.shows('commands are left to the process that runs shard 0');
  await ask(discord, SHARDS);
  await discord.waitFor(() => answeredBy(first) + answeredBy(second) === 50, 'the log');
  expect([answeredBy(first), answeredBy(second)]).toEqual([30, 20]);

  await second.kill();
  await connected([0, 1]);
  await ask(discord, [0, 1]);
  const again = start('2,3');
  await connected(SHARDS);
  await again.shows('commands are left');
  await ask(discord, SHARDS);

  expect(registrations(discord)).toBe(1);
  expect(discord.gateway.hasty).toEqual([]);
  expect(discord.identifies.map(({ shard }) => `${shard}`).sort()).toEqual(
    ['0,4', '1,4', '2,4', '2,4', '3,4', '3,4'].sort(),
  );
  // A second answer to an interaction would have been refused.
  expect(discord.rejections).toEqual([]);
  expect(discord.interactions.every(({ response }) => response)).toBe(true);
  await Promise.all([stop(first), stop(again)]);
}
