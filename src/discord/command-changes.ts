/** The difference between Acta's commands and those that are registered. */
import { isDeepStrictEqual } from 'node:util';
import { isRecord } from '../util/record.ts';

/** A command as JSON, Acta's own or one that Discord returned. */
export type CommandJson = Readonly<Record<string, unknown>>;

/** Fields that other Discord-compatible servers may not know, and then never return. They are not compared there. */
const OPTIONAL_FIELDS = ['name_localizations', 'description_localizations', 'integration_types', 'contexts'];

/** Fields of commands and options that an overwrite without them resets to nothing or to false, each where it belongs. */
const FIELDS_WITH_DEFAULT = [
  'name_localizations',
  'description_localizations',
  'default_member_permissions',
  'nsfw',
  'options',
  'required',
  'autocomplete',
  'choices',
  'channel_types',
  'min_value',
  'max_value',
  'min_length',
  'max_length',
];

/** The names of commands that are added, changed and removed. */
export interface CommandChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** Options and choices have an order; Discord may return lists of numbers in its own. */
function equalLists(ours: readonly unknown[], theirs: readonly unknown[]): boolean {
  if (ours.length !== theirs.length) return false;
  return ours.every(isRecord)
    ? ours.every((item, i) => equalValues(item, theirs[i]))
    : isDeepStrictEqual(new Set(ours), new Set(theirs));
}

/** True for a field that is left out, or has the default that stands for that. */
function isUnset(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return isRecord(value) ? Object.keys(value).length === 0 : (value ?? false) === false;
}

/** Compares one field of a command, an option, or a choice. */
function equalFields(name: string, ours: unknown, theirs: unknown): boolean {
  if (theirs === undefined && OPTIONAL_FIELDS.includes(name)) return true;
  if (isUnset(ours) || isUnset(theirs)) return isUnset(ours) && isUnset(theirs);
  if (name.endsWith('_localizations')) return isDeepStrictEqual(ours, theirs);
  return equalValues(ours, theirs);
}

/** Compares what Acta sets, or leaves at its default; other fields of `theirs` are ids, versions, and what Discord adds. */
function equalValues(ours: unknown, theirs: unknown): boolean {
  if (Array.isArray(ours)) return equalLists(ours, Array.isArray(theirs) ? theirs : []);
  if (!isRecord(ours)) return ours === theirs;
  if (!isRecord(theirs)) return false;
  const fields = new Set([...Object.keys(ours), ...FIELDS_WITH_DEFAULT]);
  return [...fields].every((name) => equalFields(name, ours[name], theirs[name]));
}

/** A command with its type, which a slash command may leave out. */
const withType = (command: CommandJson): CommandJson => ({ type: 1, ...command });

/** A slash command and a message command may have the same name. */
function findSame(command: CommandJson, others: readonly CommandJson[]): CommandJson | undefined {
  return others.find(({ name, type }) => name === command['name'] && type === command['type']);
}

/**
 * Compares commands with those that are registered, whatever the order of either.
 *
 * @param registered as Discord returns them
 */
export function findChanges(
  commands: readonly CommandJson[],
  registered: readonly CommandJson[],
): CommandChanges {
  const [ours, theirs] = [commands.map(withType), registered.map(withType)];
  const names = (list: readonly CommandJson[]): string[] => list.map(({ name }) => String(name));
  return {
    added: names(ours.filter((command) => !findSame(command, theirs))),
    changed: names(
      ours.filter((command) => {
        const same = findSame(command, theirs);
        return same && !equalValues(command, same);
      }),
    ),
    removed: names(theirs.filter((command) => !findSame(command, ours))),
  };
}

/** True if there is nothing to register. */
export function isUnchanged({ added, changed, removed }: CommandChanges): boolean {
  return added.length + changed.length + removed.length === 0;
}
