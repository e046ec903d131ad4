import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import { expectReply, fakeDiscord, startBot, stop } from '../support/bot.ts';
import { runTwoProcesses } from '../support/processes.ts';
import { it, PROGRAMS } from '../support/program.ts';

describe('a bot of several shards', PROGRAMS, () => {
  it('answers everybody once from two processes, also after one is killed and started again', ({ place }) =>
    runTwoProcesses(place, 4, 30_000));

  it('answers on connected shards while others still wait to identify', async ({ place }) => {
    const discord = await fakeDiscord(place, { shards: 3, maxConcurrency: 1 });
    const bot = startBot(place, discord);
    await bot.shows('commands registered');
    expect(discord.gateway.liveShards).toEqual([0]);
    expectReply(await discord.command('help', {}, { context: 1 }));
    expect(discord.gateway.liveShards).toEqual([0]);
    await discord.waitFor(() => discord.gateway.liveShards.length === 3, 'all shards');
    await bot.shows('all shards connected');
    expect(discord.gateway.prematureIdentifies).toEqual([]);
    await stop(bot);
  });

  it('answers on connected shards while the gateway refuses another at first', async ({ place }) => {
    const discord = await fakeDiscord(place, { shards: 2, maxConcurrency: 1 });
    const bot = startBot(place, discord);
    await discord.waitFor(() => discord.gateway.liveShards.includes(0), 'the first shard');
    discord.gateway.down = 503;
    discord.gateway.breakConnections();
    await bot.shows('gateway connection lost, reconnecting');
    // discord.js tries again every half a second.
    await delay(1500);
    discord.gateway.down = false;
    await discord.waitFor(() => discord.gateway.liveShards.length === 2, 'both shards');
    expectReply(await discord.command('help', {}, { context: 1 }));
    await stop(bot);
  });

  it('has the number of shards in SHARDS, whatever Discord recommends', async ({ place }) => {
    const discord = await fakeDiscord(place, { shards: 1, maxConcurrency: 16 });
    const bot = startBot(place, discord, { env: { SHARDS: '2' } });
    await discord.waitFor(() => `${discord.gateway.liveShards}` === '0,1', 'both shards');
    await stop(bot);
  });
});
