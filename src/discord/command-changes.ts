/** The difference between Acta's commands and those that are registered. */
import { isDeepStrictEqual } from 'node:util';
import { isRecord } from '../util/record.ts';

/** A command as JSON, Acta's own or one that Discord returned. */
export type CommandJson = Readonly<Record<string, unknown>>;

/** Fields that other Discord-compatible servers may not know, and then never return. They are not compared there. */
const OPTIONAL_FIELDS = ['name_localizations', 'description_localizations', 'integration_types', 'contexts'];

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

/** Compares what Acta sets; other fields of `theirs` are ids, versions and defaults, which Discord adds. */
function equalValues(ours: unknown, theirs: unknown): boolean {
  if (Array.isArray(ours)) return equalLists(ours, Array.isArray(theirs) ? theirs : []);
  if (!isRecord(ours)) return ours === theirs;
  if (!isRecord(theirs)) return false;
  return Object.entries(ours).every(
    ([name, value]) =>
      (theirs[name] === undefined && OPTIONAL_FIELDS.includes(name)) || equalValues(value, theirs[name]),
  );
}

/** A command with the two fields that a slash command may leave out. */
const withDefaults = (command: CommandJson): CommandJson => ({ type: 1, options: [], ...command });

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
  const [ours, theirs] = [commands.map(withDefaults), registered.map(withDefaults)];
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
