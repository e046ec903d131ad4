import { describe, expect } from 'vitest';
import { commandPayloads } from '../../src/interactions/registry.ts';
import type { LoopbackOptions } from '../fake-discord/fake-discord.ts';
import { IDS } from '../fake-discord/people.ts';
import { knowledgeOf } from '../support/article.ts';
import { expectReply, loopback, registrations, serve, stop, wordsOf } from '../support/bot.ts';
import { it, PROGRAMS } from '../support/program.ts';

/** A server that speaks Discord's API, but not all of it. */
const BARE: LoopbackOptions = { localizations: false, resume: false, applicationFlags: false };

/** What is registered for one article. */
const OFFERED = commandPayloads(knowledgeOf(['It rained.']));

describe('a server without localizations, resuming and application flags', PROGRAMS, () => {
  it('is served all the same, and given the commands only once', async ({ place }) => {
    const discord = await loopback(place, BARE);
    const first = await serve(place, discord);
    expect(discord.commands().map(({ name }) => name)).toEqual(OFFERED.map(({ name }) => name));
    const answer = await discord.command('ask', { question: 'who attended' }, { locale: 'es-ES' });
    expectReply(answer);
    expect(wordsOf(answer)).toContain('Abrir ¶4');
    await stop(first);

    const second = await serve(place, discord);
    expect(registrations(discord)).toBe(1);
    expectReply(await discord.command('topics'));
    expect(discord.rejections).toEqual([]);
    expect(discord.unknownRoutes).toEqual([]);
    await stop(second);
  });

  it('is given the commands only once in one of its servers, too', async ({ place }) => {
    const discord = await loopback(place, BARE);
    const env = { DISCORD_GUILD_ID: IDS.guild };
    for (const _start of [1, 2]) await stop(await serve(place, discord, { env }));
    expect(registrations(discord)).toBe(1);
    expect(discord.commands(IDS.guild)).toHaveLength(OFFERED.length);
  });

  it('is given a new session after the connection broke', async ({ place }) => {
    const discord = await loopback(place, BARE);
    const bot = await serve(place, discord);
    discord.gateway.breakConnections();
    // discord.js leaves five seconds between two sessions' beginnings, as Discord asks.
    await discord.waitFor(() => discord.identifies.length === 2, 'a second session', 15_000);
    await discord.connected();
    expectReply(await discord.command('help'));
    expect(discord.identifies.map(({ intents }) => intents)).toEqual([0, 0]);
    await stop(bot);
  });

  it('may have tokens that do not tell the application’s id, and an address that ends in slashes', async ({
    place,
  }) => {
    // The first part of a token holds the id of the application at Discord; elsewhere it may hold anything.
    const discord = await loopback(place, { ...BARE, token: 'opaque-token-of-another-server' });
    const bot = await serve(place, discord, { env: { DISCORD_API_URL: `${discord.url}//` } });
    expect(bot.stdout).toContain(`client_id=${discord.applicationId}`);
    expect(discord.commands()).toHaveLength(OFFERED.length);
    expect(discord.rejections).toEqual([]);
    expect(discord.unknownRoutes).toEqual([]);
    await stop(bot);
  });
});
