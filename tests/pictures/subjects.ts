import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ExecutionContext } from '../../src/interactions/command.ts';
import { act } from '../../src/tools/preview/act.ts';
import type { Language } from '../../src/tools/preview/page/wire.ts';
import { customIdsByLabel } from '../support/messages.ts';

/** What is done for a picture: a line is sent, then perhaps a button pressed that has this label. */
export interface Subject {
  /** The picture's file, without its ending. */
  readonly name: string;
  readonly language: Language;
  readonly line: string;
  readonly press?: string;
  /** Whether all messages are in the picture, or only the last. */
  readonly shows: 'all' | 'last';
}

/** The pictures of the README. */
export const SUBJECTS: readonly Subject[] = [
  { name: 'ask', language: 'en', line: '/ask question:who attended', shows: 'all' },
  { name: 'refusal', language: 'en', line: '/ask question:how old is Petro', shows: 'all' },
  {
    name: 'in-context',
    language: 'en',
    line: '/ask question:who attended',
    press: 'In context',
    shows: 'last',
  },
  { name: 'quote', language: 'en', line: '/quote speaker:petro', shows: 'all' },
  { name: 'topics', language: 'en', line: '/topics', shows: 'all' },
  { name: 'help', language: 'en', line: '/help', shows: 'all' },
  {
    name: 'find-in-article',
    language: 'en',
    line: 'Trump brought Marco Rubio along to the meeting with Petro.',
    press: 'Find in article',
    shows: 'all',
  },
  { name: 'spanish', language: 'es', line: '/preguntar pregunta:quién asistió a la reunión', shows: 'all' },
];

/** Where the pictures are, and the messages that they show. */
export const FOLDER = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
const PAYLOADS = new URL('../../docs/pictures/payloads.json', import.meta.url);

/** The messages that the pictures were made from, by the pictures' names. */
export function readPayloads(): Record<string, unknown> {
  return JSON.parse(readFileSync(PAYLOADS, 'utf8'));
}

/** Such a file, from the messages. */
export const formatPayloads = (payloads: Readonly<Record<string, object>>): string =>
  `${JSON.stringify(payloads, null, 2)}\n`;

/** The message that the program makes for a picture. @throws Error where there is nothing of that label to press */
export function payloadOf({ line, press, language }: Subject, context: ExecutionContext): object {
  const failed = (_: string, error: unknown): never => {
    throw error;
  };
  const setting = { context, privateReplies: false, failed };
  const first = act({ kind: 'line', line, language }, setting);
  if (press === undefined) return first.reply ?? {};
  if (!first.reply) return act({ kind: 'find', text: line, language }, setting).reply ?? {};
  const behind = customIdsByLabel(first.reply).get(press);
  if (behind === undefined) throw new Error(`There is no button “${press}”`);
  return act({ kind: 'press', line: behind, private: false, language }, setting).reply ?? {};
}
