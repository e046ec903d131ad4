import { normalize } from '../text/normalize.ts';
import type { Invocation } from './command.ts';

/** Tells the names that have `typed` at the start of a word, or that it stands for, such as that of a role's holder. */
export function nameMatcher(typed: string, { corpus }: Invocation): (name: string) => boolean {
  const prefix = normalize(typed.trim());
  const meant = corpus.speakers.findName(typed);
  return (name) => {
    const words = normalize(name).split(' ');
    return name === meant || words.some((_, i) => words.slice(i).join(' ').startsWith(prefix));
  };
}
