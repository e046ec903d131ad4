import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import { expectReply, fakeDiscord, logged, serve, startBot, stop } from '../support/bot.ts';
import { it, PROGRAMS } from '../support/program.ts';

describe('a gateway that accepts connections, and closes them at IDENTIFY', {
  ...PROGRAMS,
  timeout: 120_000,
}, () => {
  it.for([
    [4000, 'unknown error'],
    [4002, 'decode error'],
  ] as const)(
    'at the start: with %i is given up after ten attempts, and the code is named',
    async ([code, name], { place }) => {
      const discord = await fakeDiscord(place);
      discord.gateway.refusesWith = code;
      const bot = startBot(place, discord);
      const ended = await bot.ended(120_000);
      expect(ended.code).toBe(1);
      expect(ended.stderr).toMatch(
        /^Cannot reach Discord at the gateway that \S+ names \(10 failed attempts; /,
      );
      expect(ended.stderr).toContain(`close code ${code}: ${name}`);
      expect(ended.stderr.trim().split('\n')).toHaveLength(1);
    },
  );

  it('at the start: with 4004 ends at once, saying that the token is refused', async ({ place }) => {
    const discord = await fakeDiscord(place);
    discord.gateway.refusesWith = 4004;
    const ended = await startBot(place, discord).ended();
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(/^Discord refuses the bot's token\..*DISCORD_TOKEN\.\n$/);
  });

  it.for([
    [4000, 'unknown error'],
    [4002, 'decode error'],
  ] as const)(
    'while the bot runs: with %i is named, and tried until it works again',
    async ([code, name], { place }) => {
      const discord = await fakeDiscord(place);
      const bot = await serve(place, discord);
      discord.gateway.refusesWith = code;
      discord.gateway.closeConnections(code);
      await bot.shows('gateway connection lost');
      await delay(2_000);
      discord.gateway.refusesWith = undefined;
      await bot.shows('"reconnected"');
      const lost = logged(bot.stdout).filter(({ msg }) => msg === 'gateway connection lost, reconnecting');
      expect(lost).toMatchObject([{ code, why: name }]);
      expectReply(await discord.command('help'));
      await stop(bot);
    },
  );

  it('while the bot runs: with 4004, as when the token was revoked, ends with the reason', async ({
    place,
  }) => {
    const discord = await fakeDiscord(place);
    const bot = await serve(place, discord);
    discord.gateway.refusesWith = 4004;
    discord.gateway.breakConnections();
    const ended = await bot.ended();
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(/^Discord refuses the bot's token\./);
  });

  it('while the bot runs: a token that the API refuses, too, ends with the reason', async ({ place }) => {
    const discord = await fakeDiscord(place);
    const bot = await serve(place, discord);
    discord.rejectToken = 'rest';
    discord.gateway.invalidate(false);
    const ended = await bot.ended();
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(/^Discord refuses the bot's token\./);
  });
});
