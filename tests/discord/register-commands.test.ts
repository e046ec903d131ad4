import { REST, Routes } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { registry } from '../../commands/index.ts';
import { isUnchanged } from '../../src/discord/command-changes.ts';
import { registerCommands } from '../../src/discord/register-commands.ts';
import { commandPayloads } from '../../src/interactions/command-registry.ts';
import { type FakeDiscord, type FakeDiscordOptions, startFakeDiscord } from '../fake-discord/fake-discord.ts';
import { IDS } from '../fake-discord/user-and-channel-objects.ts';

/** The slash commands and message commands that Acta registers. */
const COMMANDS = commandPayloads({ registry });

describe('registering commands', () => {
  const ending: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const end of ending.splice(0)) await end();
  });

  async function start(options?: FakeDiscordOptions): Promise<{ discord: FakeDiscord; rest: REST }> {
    const discord = await startFakeDiscord(options);
    ending.push(() => discord.close());
    return { discord, rest: new REST({ api: discord.url, retries: 0 }).setToken(discord.token) };
  }
  const EVERYWHERE = { applicationId: IDS.application, guildId: undefined, commands: COMMANDS };
  const methods = ({ requests }: FakeDiscord) => requests.map(({ method }) => method);

  it.each([
    ['everywhere', undefined, {}],
    ['everywhere, with no localizations', undefined, { localizations: false }],
    ['in one server', IDS.guild, {}],
    ['in one server, with no localizations', IDS.guild, { localizations: false }],
  ])('happens once, and not again while nothing changes: %s', async (_where, guildId, options) => {
    const { discord, rest } = await start(options);
    const registration = { applicationId: IDS.application, guildId, commands: COMMANDS };
    const names = COMMANDS.map(({ name }) => name);
    expect(await registerCommands(rest, registration)).toStrictEqual({
      added: names,
      changed: [],
      removed: [],
    });
    const versions = discord.commands(guildId).map(({ version }) => version);
    expect(versions).toHaveLength(names.length);
    expect(isUnchanged(await registerCommands(rest, registration))).toBe(true);
    expect(discord.commands(guildId).map(({ version }) => version)).toEqual(versions);
    expect(methods(discord)).toEqual(['GET', 'PUT', 'GET']);
    expect(discord.rejections).toEqual([]);
  });

  it('everywhere sends contexts and integration types', async () => {
    const { discord, rest } = await start();
    await registerCommands(rest, EVERYWHERE);
    for (const command of discord.commands()) {
      expect(command).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
    }
  });

  it('removes registered commands that are no longer in the list', async () => {
    const { discord, rest } = await start();
    await registerCommands(rest, EVERYWHERE);
    expect(await registerCommands(rest, { ...EVERYWHERE, commands: COMMANDS.slice(1) })).toStrictEqual({
      added: [],
      changed: [],
      removed: ['ask'],
    });
    expect(discord.commands().map(({ name }) => name)).toEqual(COMMANDS.slice(1).map(({ name }) => name));
    expect((await registerCommands(rest, { ...EVERYWHERE, commands: [] })).removed).toHaveLength(
      COMMANDS.length - 1,
    );
    expect(discord.commands()).toEqual([]);
  });

  it('keeps a command of another kind, without which Discord refuses the list', async () => {
    const { discord, rest } = await start();
    const launch = { name: 'Launch', type: 4, handler: 2, integration_types: [0, 1], contexts: [0] };
    await rest.post(Routes.applicationCommands(IDS.application), { body: launch });
    const [before] = discord.commands();
    expect((await registerCommands(rest, EVERYWHERE)).removed).toStrictEqual([]);
    expect(discord.commands().find(({ type }) => type === 4)).toStrictEqual(before);
    expect(discord.commands()).toHaveLength(COMMANDS.length + 1);
    expect(isUnchanged(await registerCommands(rest, EVERYWHERE))).toBe(true);
    await registerCommands(rest, { ...EVERYWHERE, commands: [] });
    expect(discord.commands()).toStrictEqual([before]);
    expect(discord.rejections).toEqual([]);
  });

  it('changes nothing in a dry run, and returns what it would change', async () => {
    const { discord, rest } = await start();
    const changes = await registerCommands(rest, EVERYWHERE, { dryRun: true });
    expect(changes.added).toEqual(COMMANDS.map(({ name }) => name));
    expect(discord.commands()).toEqual([]);
    expect(methods(discord)).toEqual(['GET']);
  });

  it('fails in a server that the bot is not in', async () => {
    const { rest } = await start();
    const elsewhere = registerCommands(rest, { ...EVERYWHERE, guildId: '123456789012345678' });
    await expect(elsewhere).rejects.toMatchObject({ status: 403, code: 50001 });
  });
});
