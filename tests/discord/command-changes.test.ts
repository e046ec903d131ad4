import { describe, expect, it } from 'vitest';
import { registry } from '../../commands/index.ts';
import { findChanges, isUnchanged } from '../../src/discord/command-changes.ts';
import { commandPayloads } from '../../src/interactions/command-registry.ts';
import { CommandScope, showCommand } from '../fake-discord/application-commands.ts';
import { isObject, type JsonObject } from '../fake-discord/json.ts';
import { IDS } from '../fake-discord/user-and-channel-objects.ts';

/** The slash commands and message commands that Acta registers. */
const COMMANDS: readonly JsonObject[] = commandPayloads({ registry }).map((data) => ({ ...data }));

const isSame = (ours: readonly JsonObject[], theirs: readonly JsonObject[]): boolean =>
  isUnchanged(findChanges(ours, theirs));

/** The commands as a server returns them after they were registered. */
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

describe('commands', () => {
  it.each([
    ['with localizations', {}],
    ['without localizations', { localizations: false }],
  ])('are unchanged as Discord returns them %s', (_how, view) => {
    expect(isSame(COMMANDS, returned(COMMANDS, view))).toBe(true);
  });

  it.each([
    ['with localizations', { guildId: IDS.guild }],
    ['without localizations', { guildId: IDS.guild, localizations: false }],
  ])('of one server, which have no contexts, are unchanged as Discord returns them %s', (_how, view) => {
    const ours = COMMANDS.map(({ contexts, integration_types, ...rest }) => rest);
    expect(isSame(ours, returned(ours, view))).toBe(true);
  });

  it('have changed when a value of any field differs', () => {
    const theirs = returned(COMMANDS);
    const unnoticed = leaves(COMMANDS).filter((path) => {
      const ours = withOther(COMMANDS, path);
      return Array.isArray(ours) && isSame(ours, theirs);
    });
    expect(leaves(COMMANDS).length).toBeGreaterThan(50);
    expect(unnoticed).toEqual([]);
  });

  it('have changed when one is missing or extra', () => {
    expect(isSame(COMMANDS, returned(COMMANDS.slice(1)))).toBe(false);
    expect(isSame(COMMANDS, [])).toBe(false);
    expect(isSame(COMMANDS, returned([...COMMANDS, { name: 'extra', description: 'Extra' }]))).toBe(false);
  });

  it('have changed when the registered command of that name is a message command', () => {
    const menus = COMMANDS.map(({ name }) => ({ name, type: 3 }));
    expect(isSame(COMMANDS, returned(menus))).toBe(false);
  });

  it('have changed when an option is missing or extra', () => {
    const fewer = changed(COMMANDS, 'topics', ({ options, ...rest }) => rest);
    expect(isSame(COMMANDS, returned(fewer))).toBe(false);
    expect(isSame(fewer, returned(COMMANDS))).toBe(false);
  });

  it('have changed when a localization is missing', () => {
    const plain = changed(COMMANDS, 'help', ({ name_localizations, ...rest }) => rest);
    expect(isSame(COMMANDS, returned(plain))).toBe(false);
  });

  it('are unchanged in another order, and with contexts in another order', () => {
    expect(isSame(COMMANDS, returned(COMMANDS).reverse())).toBe(true);
    const turned = changed(returned(COMMANDS), 'ask', (one) => ({
      ...one,
      contexts: [2, 0, 1],
      integration_types: [1, 0],
    }));
    expect(isSame(COMMANDS, turned)).toBe(true);
  });

  it('have changed when options are in another order, which people see', () => {
    const turned = changed(COMMANDS, 'topics', (one) => ({
      ...one,
      options: Array.isArray(one['options']) ? one['options'].reverse() : [],
    }));
    expect(isSame(COMMANDS, returned(turned))).toBe(false);
  });

  it('are unchanged when Discord returns fields that Acta does not set', () => {
    const short = { name: 'x', description: 'X', options: [{ type: 3, name: 'y', description: 'Y' }] };
    expect(isSame([short], returned([short]))).toBe(true);
    expect(isSame([short], [{ ...returned([short])[0], new_field: { a: 1 } }])).toBe(true);
    const defaults = { nsfw: false, default_member_permissions: null, name_localizations: null };
    const option = { ...short.options[0], required: false, autocomplete: false, choices: [] };
    expect(isSame([short], [{ ...short, ...defaults, options: [option] }])).toBe(true);
    expect(isSame([{ ...short, ...defaults, options: [option] }], [short])).toBe(true);
  });

  it.each([
    ['only for administrators', { default_member_permissions: '0' }],
    ['only for adults', { nsfw: true }],
    ['in another language, too', { name_localizations: { de: 'fragen' } }],
    ['with an option', { options: [{ type: 3, name: 'y', description: 'Y' }] }],
  ])('have changed when one that leaves it out is registered %s', (_, field) => {
    const plain = { name: 'x', description: 'X' };
    expect(isSame([plain], returned([{ ...plain, ...field }]))).toBe(false);
  });

  it.each([
    ['required', { required: true }],
    ['completed', { autocomplete: true }],
    ['with choices', { choices: [{ name: 'a', value: 'a' }] }],
    ['with a greatest length', { max_length: 9 }],
    ['with a least length', { min_length: 2 }],
    ['in another language, too', { name_localizations: { de: 'y' } }],
  ])('have changed when an option that leaves it out is registered %s', (_, field) => {
    const option = { type: 3, name: 'y', description: 'Y' };
    const plain = { name: 'x', description: 'X', options: [option] };
    const registered = returned([{ ...plain, options: [{ ...option, ...field }] }]);
    expect(isSame([plain], registered)).toBe(false);
  });

  it('have changed when a language more is registered', () => {
    const more = changed(COMMANDS, 'help', ({ name_localizations: names, ...rest }) => ({
      ...rest,
      name_localizations: { ...(isObject(names) ? names : {}), de: 'hilfe' },
    }));
    expect(isSame(COMMANDS, returned(more))).toBe(false);
  });

  it('are unchanged when there are none', () => {
    expect(isSame([], [])).toBe(true);
  });
});

describe('changes', () => {
  const names = COMMANDS.map(({ name }) => name);

  it('are added, changed and removed commands, by name', () => {
    const theirs = changed(
      returned([...COMMANDS.slice(1), { name: 'old', description: 'Old' }]),
      'quote',
      (one) => ({
        ...one,
        description: 'Another',
      }),
    );
    expect(findChanges(COMMANDS, theirs)).toStrictEqual({
      added: ['ask'],
      changed: ['quote'],
      removed: ['old'],
    });
    expect(findChanges(COMMANDS, [])).toStrictEqual({ added: names, changed: [], removed: [] });
    expect(findChanges([], returned(COMMANDS))).toStrictEqual({ added: [], changed: [], removed: names });
  });

  it('distinguish a slash command and a message command of the same name', () => {
    const slash = { name: 'find', description: 'Find' };
    const menu = { name: 'find', type: 3 };
    expect(findChanges([slash, menu], returned([menu, slash]))).toStrictEqual({
      added: [],
      changed: [],
      removed: [],
    });
    expect(findChanges([slash], returned([menu]))).toStrictEqual({
      added: ['find'],
      changed: [],
      removed: ['find'],
    });
  });
});
