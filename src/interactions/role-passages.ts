import { citedSpans } from '../reply/cited-spans.ts';
import type { Component } from '../reply/message.ts';
import { passagesOnRole } from '../search/named-people.ts';
import type { Invocation } from './command.ts';

/** Passages shown for a role that nobody has by name. */
const MAX_PASSAGES = 3;

/** The passages with the words for a role, where nobody whom the articles name has it; nothing for other words. */
export function rolePassages(words: string, invocation: Invocation): Component[] {
  const passages = passagesOnRole(words, invocation, invocation.index).slice(0, MAX_PASSAGES);
  return citedSpans(
    passages.map((passage) => ({ passage, span: passage, highlights: [] })),
    invocation,
  );
}
