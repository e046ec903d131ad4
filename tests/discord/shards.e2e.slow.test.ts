import { describe, expect } from 'vitest';
import { expectReply, loopback, startBot, stop } from '../support/bot.ts';
import { runTwoProcesses } from '../support/processes.ts';
import { it, PROGRAMS } from '../support/program.ts';

describe('a bot of several shards', { ...PROGRAMS, timeout: 90_000 }, () => {
  it('runs as several processes that know nothing of each other', ({ place }) =>
    runTwoProcesses(place, 4, 30_000));

  it('answers on the shards that are connected while others still wait for their turn', async ({ place }) => {
    const discord = await loopback(place, { shards: 3, maxConcurrency: 1 });
    const bot = startBot(place, discord);
    await bot.shows('install it to yourself');
    expect(discord.gateway.liveShards).toEqual([0]);
    expectReply(await discord.command('help', {}, { context: 1 }));
    await discord.waitFor(() => discord.gateway.liveShards.length === 3, 'all shards', 30_000);
    expect(discord.gateway.hasty).toEqual([]);
    await stop(bot);
  });

  it('has as many as SHARDS says, whatever Discord recommends', async ({ place }) => {
    const discord = await loopback(place, { shards: 1, maxConcurrency: 16 });
    const bot = startBot(place, discord, { env: { SHARDS: '2' } });
    await discord.waitFor(() => `${discord.gateway.liveShards}` === '0,1', 'both shards', 20_000);
    await stop(bot);
  });
});
