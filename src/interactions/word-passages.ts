import type { Passage } from '../corpus/passages.ts';
import { citedSpans } from '../reply/cited-spans.ts';
import type { Component } from '../reply/message.ts';
import { passagesOnRole } from '../search/named-people.ts';
import { passagesVerbatim, passagesWithName } from '../search/passages-about.ts';
import type { Invocation } from './command.ts';

/** Maximum passages shown for words that mean nobody who is known. */
const MAX_PASSAGES = 3;

const citedPassages = (passages: readonly Passage[], invocation: Invocation): Component[] =>
  citedSpans(
    passages.slice(0, MAX_PASSAGES).map((passage) => ({ passage, span: passage, highlights: [] })),
    invocation,
  );

/** The passages with the words for a role, where nobody whom the article names has it; nothing for other words. */
export const rolePassages = (words: string, invocation: Invocation): Component[] =>
  citedPassages(passagesOnRole(words, invocation, invocation.index), invocation);

/** The passages with some words as a name, of an organization or whoever else is not known to be a person. */
export const namePassages = (words: string, invocation: Invocation): Component[] =>
  citedPassages(passagesWithName(words, invocation.index, invocation), invocation);

/** The passages with some words as they stand: a name of which it is not known whom it means. */
export const verbatimPassages = (words: string, invocation: Invocation): Component[] =>
  citedPassages(passagesVerbatim(words, invocation.index, invocation), invocation);
