import { describe, expect } from 'vitest';
import { commandPayloads } from '../../src/interactions/command-registry.ts';
import type { FakeDiscordOptions } from '../fake-discord/fake-discord.ts';
import { IDS } from '../fake-discord/user-and-channel-objects.ts';
import { knowledgeOf } from '../support/article.ts';
import { expectReply, fakeDiscord, registrations, replyText, serve, stop } from '../support/bot.ts';
import { it, PROGRAMS } from '../support/program.ts';

/** A Discord-compatible server without some features. */
const BARE: FakeDiscordOptions = { localizations: false, resume: false, applicationFlags: false };

/** The commands that are registered for one article. */
const COMMANDS = commandPayloads(knowledgeOf(['It rained.']));

describe(
  'a Discord-compatible server without localizations, resuming and application flags',
  PROGRAMS,
  () => {
    it('is served, and commands are registered only once', async ({ place }) => {
      const discord = await fakeDiscord(place, BARE);
      const first = await serve(place, discord);
      expect(discord.commands().map(({ name }) => name)).toEqual(COMMANDS.map(({ name }) => name));
      const answer = await discord.command('ask', { question: 'quién asistió' }, { locale: 'es-ES' });
      expectReply(answer);
      expect(replyText(answer)).toContain('en inglés');
      await stop(first);

      const second = await serve(place, discord);
      expect(registrations(discord)).toBe(1);
      expectReply(await discord.command('topics'));
      expect(discord.rejections).toEqual([]);
      expect(discord.unknownRoutes).toEqual([]);
      await stop(second);
    });

    it('gets the commands of one guild only once, too', async ({ place }) => {
      const discord = await fakeDiscord(place, BARE);
      const env = { DISCORD_GUILD_ID: IDS.guild };
      for (const _start of [1, 2]) await stop(await serve(place, discord, { env }));
      expect(registrations(discord)).toBe(1);
      expect(discord.commands(IDS.guild)).toHaveLength(COMMANDS.length);
    });

    it('gets a new session after the connection was lost', async ({ place }) => {
      const discord = await fakeDiscord(place, BARE);
      const bot = await serve(place, discord);
      discord.gateway.breakConnections();
      // discord.js leaves five seconds between two sessions' beginnings, as Discord asks.
      await discord.waitFor(() => discord.identifies.length === 2, 'a second session');
      await discord.connected();
      expectReply(await discord.command('help'));
      expect(discord.identifies.map(({ intents }) => intents)).toEqual([0, 0]);
      await stop(bot);
    });

    it('may have tokens without the application’s id, and an address that ends in slashes', async ({
      place,
    }) => {
      // The first part of a token holds the id of the application at Discord; elsewhere it may hold anything.
      const discord = await fakeDiscord(place, { ...BARE, token: 'opaque-token-of-another-server' });
      const bot = await serve(place, discord, { env: { DISCORD_API_URL: `${discord.url}//` } });
      expect(bot.stdout).toContain(`client_id=${discord.applicationId}`);
      expect(discord.commands()).toHaveLength(COMMANDS.length);
      expect(discord.rejections).toEqual([]);
      expect(discord.unknownRoutes).toEqual([]);
      await stop(bot);
    });
  },
);
