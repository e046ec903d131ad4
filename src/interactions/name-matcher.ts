import { holdersOf } from '../search/named-people.ts';
import { normalize } from '../text/normalize.ts';
import type { Invocation } from './command.ts';

/** Tells the names that have `typed` at the start of a word, or that it stands for, such as those of a role's holders. */
export function nameMatcher(typed: string, invocation: Invocation): (name: string) => boolean {
  const prefix = ` ${normalize(typed.trim())}`;
  const meant = invocation.corpus.speakers.findName(typed);
  const holders = holdersOf(typed, invocation, invocation.index);
  return (name) => name === meant || holders.has(name) || ` ${normalize(name)}`.includes(prefix);
}
