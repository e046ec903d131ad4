import { REST } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { registry } from '../../commands/index.ts';
import { changesBetween, isNothing, registerCommands } from '../../src/discord/register-commands.ts';
import { commandPayloads } from '../../src/interactions/registry.ts';
import { CommandScope, showCommand } from '../fake-discord/commands.ts';
import {
  type LoopbackDiscord,
  type LoopbackOptions,
  startLoopbackDiscord,
} from '../fake-discord/fake-discord.ts';
import { isObject, type JsonObject } from '../fake-discord/json.ts';
import { IDS } from '../fake-discord/people.ts';

/** What this program registers: its commands, and what can be done with messages. */
const OFFERED = commandPayloads({ registry });
const OURS: readonly JsonObject[] = OFFERED.map((data) => ({ ...data }));

/** Whether there is nothing to register. */
const sameCommands = (ours: readonly JsonObject[], theirs: readonly JsonObject[]): boolean =>
  isNothing(changesBetween(ours, theirs));

/** What a server returns after these were registered. */
function returned(ours: readonly JsonObject[], { localizations = true, guildId = '' } = {}): JsonObject[] {
  const scope = new CommandScope();
  const result = scope.overwrite(structuredClone(ours));
  if ('refusal' in result) throw new Error(JSON.stringify(result.refusal));
  const view = { applicationId: IDS.application, localizations, ...(guildId ? { guildId } : {}) };
  return result.commands.map((command) => showCommand(command, view));
}

/** The commands with one command, by its name, replaced. */
function changed(
  list: readonly JsonObject[],
  name: string,
  change: (command: JsonObject) => JsonObject,
): JsonObject[] {
  return structuredClone(list).map((one) => (one['name'] === name ? change(one) : one));
}

/** The paths to every value inside `value` that is not an object or a list. */
function leaves(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  return Object.entries(value).flatMap(([key, member]) => leaves(member, [...path, key]));
}

/** Another value of the same type. */
function other(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  return typeof value === 'boolean' ? !value : `${value} (changed)`;
}

/** A copy in which the value at `path` is another. */
function withOther(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return other(value);
  if (Array.isArray(value)) return value.map((one, i) => (`${i}` === key ? withOther(one, rest) : one));
  return isObject(value) ? { ...value, [key]: withOther(value[key], rest) } : value;
}

describe('whether a server has just our commands', () => {
  it.each([
    ['with localizations', {}],
    ['without localizations', { localizations: false }],
  ])('is so when it has them, as it returns them %s', (_how, view) => {
    expect(sameCommands(OURS, returned(OURS, view))).toBe(true);
  });

  it.each([
    ['with localizations', { guildId: IDS.guild }],
    ['without localizations', { guildId: IDS.guild, localizations: false }],
  ])('is so in one server, where commands have no contexts, as it returns them %s', (_how, view) => {
    const ours = OURS.map(({ contexts, integration_types, ...rest }) => rest);
    expect(sameCommands(ours, returned(ours, view))).toBe(true);
  });

  it('is not so when any one value of any field differs', () => {
    const theirs = returned(OURS);
    const unnoticed = leaves(OURS).filter((path) => {
      const ours = withOther(OURS, path);
      return Array.isArray(ours) && sameCommands(ours, theirs);
    });
    expect(leaves(OURS).length).toBeGreaterThan(50);
    expect(unnoticed).toEqual([]);
  });

  it('is not so when a command is missing there, or is one too many', () => {
    expect(sameCommands(OURS, returned(OURS.slice(1)))).toBe(false);
    expect(sameCommands(OURS, [])).toBe(false);
    expect(sameCommands(OURS, returned([...OURS, { name: 'extra', description: 'Extra' }]))).toBe(false);
  });

  it('is not so when a command of that name is one of a menu', () => {
    const menus = OURS.map(({ name }) => ({ name, type: 3 }));
    expect(sameCommands(OURS, returned(menus))).toBe(false);
  });

  it('is not so when an option is missing there, or is one too many', () => {
    const fewer = changed(OURS, 'topics', ({ options, ...rest }) => rest);
    expect(sameCommands(OURS, returned(fewer))).toBe(false);
    expect(sameCommands(fewer, returned(OURS))).toBe(false);
  });

  it('is not so when the server kept a localization that we have taken back', () => {
    const plain = changed(OURS, 'help', ({ name_localizations, ...rest }) => rest);
    expect(sameCommands(plain, returned(OURS))).toBe(false);
  });

  it('is not so when the server does not know a localization that it could return', () => {
    const plain = changed(OURS, 'help', ({ name_localizations, ...rest }) => rest);
    expect(sameCommands(OURS, returned(plain))).toBe(false);
  });

  it('does not depend on the order of the commands, nor of the places that a command is for', () => {
    expect(sameCommands(OURS, returned(OURS).reverse())).toBe(true);
    const turned = changed(returned(OURS), 'ask', (one) => ({
      ...one,
      contexts: [2, 0, 1],
      integration_types: [1, 0],
    }));
    expect(sameCommands(OURS, turned)).toBe(true);
  });

  it('depends on the order of the options, which is what people see', () => {
    const turned = changed(OURS, 'topics', (one) => ({
      ...one,
      options: Array.isArray(one['options']) ? one['options'].reverse() : [],
    }));
    expect(sameCommands(OURS, returned(turned))).toBe(false);
  });

  it('does not depend on defaults, written out or left out', () => {
    const short = [{ name: 'x', description: 'X', options: [{ type: 3, name: 'y', description: 'Y' }] }];
    const long = [
      {
        ...short[0],
        type: 1,
        nsfw: false,
        default_member_permissions: null,
        name_localizations: null,
        description_localizations: {},
        options: [
          { type: 3, name: 'y', description: 'Y', required: false, autocomplete: false, choices: [] },
        ],
      },
    ];
    for (const ours of [short, long]) {
      for (const theirs of [short, long]) expect(sameCommands(ours, returned(theirs))).toBe(true);
    }
  });

  it('is so for no commands at all', () => {
    expect(sameCommands([], [])).toBe(true);
  });
});

describe('what registering would change', () => {
  const names = OURS.map(({ name }) => name);

  it('is said by name: what is new, what is other than it was, what is there no more', () => {
    const theirs = changed(
      returned([...OURS.slice(1), { name: 'old', description: 'Old' }]),
      'quote',
      (one) => ({
        ...one,
        description: 'Another',
      }),
    );
    expect(changesBetween(OURS, theirs)).toStrictEqual({
      added: ['ask'],
      changed: ['quote'],
      removed: ['old'],
    });
    expect(changesBetween(OURS, [])).toStrictEqual({ added: names, changed: [], removed: [] });
    expect(changesBetween([], returned(OURS))).toStrictEqual({ added: [], changed: [], removed: names });
  });

  it('tells a command from what is done with messages under the same name', () => {
    const slash = { name: 'find', description: 'Find' };
    const menu = { name: 'find', type: 3 };
    expect(changesBetween([slash, menu], returned([menu, slash]))).toStrictEqual({
      added: [],
      changed: [],
      removed: [],
    });
    expect(changesBetween([slash], returned([menu]))).toStrictEqual({
      added: ['find'],
      changed: [],
      removed: ['find'],
    });
  });
});

describe('registering, through discord.js', () => {
  const ending: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const end of ending.splice(0)) await end();
  });

  async function start(options?: LoopbackOptions): Promise<{ discord: LoopbackDiscord; rest: REST }> {
    const discord = await startLoopbackDiscord(options);
    ending.push(() => discord.close());
    return { discord, rest: new REST({ api: discord.url, retries: 0 }).setToken(discord.token) };
  }
  const EVERYWHERE = { applicationId: IDS.application, guildId: undefined, commands: OFFERED };
  const methods = ({ requests }: LoopbackDiscord) => requests.map(({ method }) => method);

  it.each([
    ['everywhere', undefined, {}],
    ['everywhere, with no localizations', undefined, { localizations: false }],
    ['in one server', IDS.guild, {}],
    ['in one server, with no localizations', IDS.guild, { localizations: false }],
  ])('is done once, and not again while nothing changes: %s', async (_where, guildId, options) => {
    const { discord, rest } = await start(options);
    const registration = { applicationId: IDS.application, guildId, commands: OFFERED };
    const names = OFFERED.map(({ name }) => name);
    expect(await registerCommands(rest, registration)).toStrictEqual({
      added: names,
      changed: [],
      removed: [],
    });
    const versions = discord.commands(guildId).map(({ version }) => version);
    expect(versions).toHaveLength(names.length);
    expect(isNothing(await registerCommands(rest, registration))).toBe(true);
    expect(discord.commands(guildId).map(({ version }) => version)).toEqual(versions);
    expect(methods(discord)).toEqual(['GET', 'PUT', 'GET']);
    expect(discord.rejections).toEqual([]);
  });

  it('everywhere says where commands are used and how they are installed', async () => {
    const { discord, rest } = await start();
    await registerCommands(rest, EVERYWHERE);
    for (const command of discord.commands()) {
      expect(command).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
    }
  });

  it('takes away what is registered and is ours no more', async () => {
    const { discord, rest } = await start();
    await registerCommands(rest, EVERYWHERE);
    expect(await registerCommands(rest, { ...EVERYWHERE, commands: OFFERED.slice(1) })).toStrictEqual({
      added: [],
      changed: [],
      removed: ['ask'],
    });
    expect(discord.commands().map(({ name }) => name)).toEqual(OFFERED.slice(1).map(({ name }) => name));
    expect((await registerCommands(rest, { ...EVERYWHERE, commands: [] })).removed).toHaveLength(
      OFFERED.length - 1,
    );
    expect(discord.commands()).toEqual([]);
  });

  it('changes nothing in a dry run, and says what it would', async () => {
    const { discord, rest } = await start();
    const changes = await registerCommands(rest, EVERYWHERE, { dryRun: true });
    expect(changes.added).toEqual(OFFERED.map(({ name }) => name));
    expect(discord.commands()).toEqual([]);
    expect(methods(discord)).toEqual(['GET']);
  });

  it('fails where the server is not the bot’s', async () => {
    const { rest } = await start();
    const elsewhere = registerCommands(rest, { ...EVERYWHERE, guildId: '123456789012345678' });
    await expect(elsewhere).rejects.toMatchObject({ status: 403, code: 50001 });
  });
});
