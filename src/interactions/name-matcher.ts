import { genderOfGivenName } from '../analysis/grammar/given-names.ts';
import { HONORIFICS } from '../analysis/grammar/person-nouns.ts';
import { peopleCalled } from '../search/named-people.ts';
import { normalize } from '../text/normalize.ts';
import type { Invocation } from './command.ts';

/**
 * Tells the names that have `typed` at the start of a word, with honorifics or without ("don Patricio"), or that it stands for, such as
 * those of a role's holders.
 */
export function nameMatcher(typed: string, invocation: Invocation): (name: string) => boolean {
  const words = normalize(typed.trim()).split(' ');
  const start = words.findIndex((word, i) => i === words.length - 1 || !HONORIFICS.has(word));
  const genders = words.slice(0, start).flatMap((word) => HONORIFICS.get(word) ?? []);
  const prefix = ` ${words.slice(start).join(' ')}`;
  const called = peopleCalled(typed, invocation, invocation.index);
  const agrees = (name: string): boolean => {
    const own = genderOfGivenName(name.split(' ')[0] ?? '');
    return own === undefined || genders.every((gender) => gender === own);
  };
  return (name) => called.has(name) || (` ${normalize(name)}`.includes(prefix) && agrees(name));
}
