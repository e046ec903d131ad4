/** Names as people type them into an option: whole, in part, with a typing error, by a role, or the label of a choice. */

import { honorificsAt, mayBeCalled } from '../analysis/people/alias-index.ts';
import { membersOf, peopleCalled } from '../search/named-people.ts';
import { normalize } from '../text/normalize.ts';
import { valueOfLabel } from './choice-label.ts';
import type { AutocompleteHandler, Invocation } from './command.ts';
import { findNamed } from './custom-id.ts';

/**
 * Tells the names that have `typed` at the start of a word, with honorifics or without ("don Patricio"), or that it stands for,
 * such as those of a role's holders.
 */
export function nameMatcher(typed: string, invocation: Invocation): (name: string) => boolean {
  const words = normalize(typed.trim()).split(' ');
  const count = honorificsAt(words, 0);
  const honorifics = words.slice(0, count);
  const prefix = ` ${words.slice(count).join(' ')}`;
  const called = peopleCalled(typed, invocation, invocation.index);
  return (name) =>
    called.has(name) || (` ${normalize(name)}`.includes(prefix) && mayBeCalled(name, honorifics));
}

/** The names that an option takes. */
interface NameOption {
  /** All that may be meant. */
  readonly names: readonly string[];
  /** The names that autocomplete offers, too. */
  readonly completions: readonly string[];
  readonly suggest: AutocompleteHandler;
}

/**
 * The names that `typed` means: the one that is exactly it, or has it for a hash; else those of the people whom it calls; the
 * one with that label; the completions that have it at the start of a word; or those of the members of an organization.
 */
export function namesMeant(
  typed: string,
  { names, completions, suggest }: NameOption,
  invocation: Invocation,
): readonly string[] {
  const known = new Set(names);
  const among = (found: Iterable<string>): string[] => [...found].filter((name) => known.has(name));
  const stages = [
    () => findNamed(typed, names, (name) => [name]).slice(0, 1),
    () => among(peopleCalled(typed, invocation, invocation.index)),
    () => among([valueOfLabel(typed, suggest, invocation) ?? '']),
    () => (normalize(typed).trim() === '' ? [] : completions.filter(nameMatcher(typed, invocation))),
    () => among(membersOf(typed, invocation, invocation.index)),
  ];
  for (const stage of stages) {
    const found = stage();
    if (found.length > 0) return found;
  }
  return [];
}
