import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExecutionContext } from '../../src/interactions/command.ts';
import { handleAction } from '../../src/tools/preview/handle-action.ts';
import type { Language } from '../../src/tools/preview/page/api-types.ts';
import { customIdsByLabel } from '../support/messages.ts';

/** A picture of the README. */
export interface Scene {
  /** The picture's file name without extension. */
  readonly name: string;
  readonly language: Language;
  /** The message that is sent. */
  readonly content: string;
  /** Label of the button that is pressed afterwards. Default: none. */
  readonly button?: string;
  /** Which messages are in the picture. */
  readonly messages: 'all' | 'last';
}

export const SCENES: readonly Scene[] = [
  { name: 'ask', language: 'en', content: '/ask question:who attended', messages: 'all' },
  { name: 'refusal', language: 'en', content: '/ask question:how old is Petro', messages: 'all' },
  {
    name: 'in-context',
    language: 'en',
    content: '/ask question:who attended',
    button: 'In context',
    messages: 'last',
  },
  { name: 'quote', language: 'en', content: '/quote speaker:petro', messages: 'all' },
  { name: 'people', language: 'en', content: '/people', messages: 'all' },
  { name: 'topics', language: 'en', content: '/topics', messages: 'all' },
  { name: 'help', language: 'en', content: '/help', messages: 'all' },
  {
    name: 'find-in-article',
    language: 'en',
    content: 'Marco Rubio joined Trump at the meeting with Petro.',
    button: 'Find in article',
    messages: 'all',
  },
  {
    name: 'spanish',
    language: 'es',
    content: '/preguntar pregunta:quién asistió a la reunión',
    messages: 'all',
  },
];

/** Folder of the pictures, and of the payloads that they show with the pictures' hashes. */
export const FOLDER = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
const PAYLOADS = new URL('../../docs/pictures/payloads.json', import.meta.url);

/** A picture as it was made. */
interface MadePicture {
  /** The SHA-256 of its file and of its payload together: neither changes without the other. */
  readonly sha256: string;
  /** The payload that it shows. */
  readonly payload: unknown;
}

/** The pictures that were made, by their names. */
export function readPictures(): Record<string, MadePicture> {
  return JSON.parse(readFileSync(PAYLOADS, 'utf8'));
}

/** The SHA-256 of a picture's file and its payload. @throws Error when there is no such file */
export const pictureHash = (name: string, payload: unknown): string =>
  createHash('sha256')
    .update(readFileSync(join(FOLDER, `${name}.png`)))
    .update(JSON.stringify(payload))
    .digest('hex');

/** Text of the file that {@link readPictures} reads, of the payloads of pictures that are made. */
export function formatPictures(payloads: Readonly<Record<string, unknown>>): string {
  const made = Object.entries(payloads).map(([name, payload]): [string, MadePicture] => [
    name,
    { sha256: pictureHash(name, payload), payload },
  ]);
  return `${JSON.stringify(Object.fromEntries(made), null, 2)}\n`;
}

/** The last payload of a scene. @throws Error when no button has the label */
export function payloadOf({ content, button, language }: Scene, context: ExecutionContext): object {
  const onError = (_: string, error: unknown): never => {
    throw error;
  };
  const actionContext = { context, privateReplies: false, onError };
  const person = 'ana';
  const { reply } = handleAction({ kind: 'send', content, person, language }, actionContext);
  if (button === undefined) return reply ?? {};
  if (!reply)
    return handleAction({ kind: 'message-command', content, person, language }, actionContext).reply ?? {};
  const customId = customIdsByLabel(reply).get(button);
  if (customId === undefined) throw new Error(`There is no button “${button}”`);
  const press = { kind: 'component', customId, ephemeral: false, isOwn: true, person, language } as const;
  return handleAction(press, actionContext).reply ?? {};
}
