import { textTokens } from '../../text/question-tokens.ts';

/** True for two names of one person: one of them has all words of the other. */
export function isSamePerson(name: string, other: string): boolean {
  const [shorter = [], longer = []] = [textTokens(name), textTokens(other)].sort(
    (a, b) => a.length - b.length,
  );
  return shorter.every((token) => longer.includes(token));
}
