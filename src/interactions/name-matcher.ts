import { peopleCalled } from '../search/named-people.ts';
import { normalize } from '../text/normalize.ts';
import type { Invocation } from './command.ts';

/** Tells the names that have `typed` at the start of a word, or that it stands for, such as those of a role's holders. */
export function nameMatcher(typed: string, invocation: Invocation): (name: string) => boolean {
  const prefix = ` ${normalize(typed.trim())}`;
  const called = peopleCalled(typed, invocation, invocation.index);
  return (name) => called.has(name) || ` ${normalize(name)}`.includes(prefix);
}
