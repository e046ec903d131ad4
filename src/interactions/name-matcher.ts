import { honorificsAt, mayBeCalled } from '../analysis/people/alias-index.ts';
import { peopleCalled } from '../search/named-people.ts';
import { normalize } from '../text/normalize.ts';
import type { Invocation } from './command.ts';

/**
 * Tells the names that have `typed` at the start of a word, with honorifics or without ("don Patricio"), or that it stands for, such as
 * those of a role's holders.
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
