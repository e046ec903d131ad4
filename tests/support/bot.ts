import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import {
  type LoopbackDiscord,
  type LoopbackOptions,
  startLoopbackDiscord,
} from '../fake-discord/fake-discord.ts';
import type { FirstResponse } from '../fake-discord/interactions.ts';
import { isObject, type JsonObject, parseJson } from '../fake-discord/json.ts';
import { FLAGS } from '../fake-discord/limits.ts';
import type { Launch, Place, Program } from './program.ts';

/** Starts a Discord on loopback that is gone when the test is over. */
export async function loopback(place: Place, options?: LoopbackOptions): Promise<LoopbackDiscord> {
  const discord = await startLoopbackDiscord(options);
  place.defer(() => discord.close());
  return discord;
}

/** The corpus that Acta comes with. */
const OWN = fileURLToPath(new URL('../../corpus/', import.meta.url));

/** The corpus that Acta comes with, question bank and all: a bot of it takes a second longer to be ready. */
export const WITH_BANK = { CORPUS_DIR: OWN };

/**
 * Starts the built program as a bot of this Discord. Its corpus is Acta's own without the question bank, unless
 * `launch` says otherwise: what is tested of most bots has nothing to do with what it has learned.
 */
export function startBot(place: Place, discord: LoopbackDiscord, launch: Launch = {}): Program {
  const article = readFileSync(join(OWN, 'petro-trump-meeting.md'), 'utf8');
  const synonyms = readFileSync(join(OWN, 'synonyms.yaml'), 'utf8');
  const CORPUS_DIR = place.folder({ 'petro-trump-meeting.md': article, 'synonyms.yaml': synonyms });
  const env = {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.url,
    CORPUS_DIR,
    // Most tests have one and the same person ask everything.
    RATE_LIMIT: 'off',
    ...launch.env,
  };
  return place.start({ ...launch, env });
}

/** Starts the built program as a bot of this Discord, and waits until it has registered what it had to. */
export async function serve(place: Place, discord: LoopbackDiscord, launch?: Launch): Promise<Program> {
  const bot = startBot(place, discord, launch);
  await bot.shows('install it to yourself');
  return bot;
}

/** Stops a bot as an operator does, and checks that it then ends as it should: promptly, and with exit code 0. */
export async function stop(bot: Program): Promise<void> {
  const began = performance.now();
  bot.signal('SIGTERM');
  expect(await bot.ended(10_000)).toMatchObject({ code: 0, stderr: '' });
  expect(performance.now() - began).toBeLessThan(3000);
}

/** The lines of a log, each a JSON object; one whose end has not come yet is left out. */
export function logged(log: string): JsonObject[] {
  return log
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const entry = parseJson(line);
      if (!isObject(entry)) throw new Error(`Not a JSON object: ${line}`);
      return entry;
    });
}

/** Every text under one of these keys, in order, wherever it is. */
function textsIn(value: unknown, keys: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, keys));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    typeof member === 'string' ? (keys.includes(key) ? [member] : []) : textsIn(member, keys),
  );
}

/** What a response says: its texts and the labels of its buttons, without Markdown's bold and escapes. */
export function wordsOf({ raw }: FirstResponse): string {
  return textsIn(raw, ['content', 'label']).join('\n').replace(/\*\*/g, '').replace(/\\(.)/g, '$1');
}

/** The `custom_id` of the button of a response with this label. */
export function buttonOf({ raw }: FirstResponse, label: string): string {
  const find = (value: unknown): string | undefined => {
    if (Array.isArray(value)) return value.map(find).find((id) => id !== undefined);
    if (!isObject(value)) return undefined;
    const id = value['custom_id'];
    if (value['label'] === label && typeof id === 'string') return id;
    return find(Object.values(value));
  };
  const id = find(raw);
  if (id === undefined) throw new Error(`No button "${label}" in ${JSON.stringify(raw)}`);
  return id;
}

/** Checks what holds for every message that Acta sends: made of components alone, and nobody is pinged. */
export function expectReply(response: FirstResponse, { hidden = false } = {}): void {
  const flags = FLAGS.componentsV2 | (hidden ? FLAGS.ephemeral : 0);
  expect(response.raw).toMatchObject({ flags, allowed_mentions: { parse: [] } });
  expect(response.raw).not.toHaveProperty('content');
  expect(response.raw).not.toHaveProperty('embeds');
}

/** How often commands were registered. */
export function registrations({ requests }: LoopbackDiscord): number {
  return requests.filter(({ method, path }) => method !== 'GET' && /\/commands(?:\/|$)/.test(path)).length;
}

/** A gateway in front of a loopback's, which knows with what codes the client closed its connections. */
export interface Relay {
  readonly url: string;
  readonly closed: readonly number[];
  /** Whose gateway is behind this one. */
  leadTo(discord: LoopbackDiscord): void;
}

/** Starts a {@link Relay}; its address goes into the loopback's `gatewayUrl`. */
export async function relay(place: Place): Promise<Relay> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The relay has no port');
  const closed: number[] = [];
  let target = '';
  server.on('connection', (client, request) => {
    const gateway = new WebSocket(`${target}${request.url}`, { perMessageDeflate: false });
    gateway.on('message', (data) => client.send(String(data)));
    client.on('message', (data) => gateway.send(String(data)));
    client.on('close', (code) => {
      closed.push(code);
      gateway.close(1000);
    });
    gateway.on('close', () => client.terminate());
    for (const socket of [client, gateway]) socket.on('error', () => {});
  });
  place.defer(() => {
    for (const client of server.clients) client.terminate();
    server.close();
  });
  return {
    url: `ws://127.0.0.1:${address.port}`,
    closed,
    leadTo: (discord) => {
      target = new URL(discord.url).origin.replace('http', 'ws');
    },
  };
}

/** A corpus of one article in which Ada is quoted `count` times: more than fits a page. */
export function longCorpus(count: number): Readonly<Record<string, string>> {
  const front = `---
title: A long speech
publication: The Loopback Times
url: https://example.com/speech
published: 2026-02-03
language: en
people:
- name: Ada Lovelace
topics:
- name: { en: The speech, es: El discurso }
  paragraphs: [${Array.from({ length: count }, (_, i) => i + 1).join(', ')}]
---
`;
  const paragraphs = Array.from(
    { length: count },
    (_, i) => `“This is sentence ${i + 1} of my speech,” said Ada.`,
  );
  return { 'long/speech.md': `${front}\n${paragraphs.join('\n\n')}\n` };
}
