import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { MessageFlags } from 'discord-api-types/v10';
import { expect } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { type FakeDiscord, type FakeDiscordOptions, startFakeDiscord } from '../fake-discord/fake-discord.ts';
import type { FirstResponse } from '../fake-discord/interactions.ts';
import { isObject, type JsonObject, parseJson } from '../fake-discord/json.ts';
import type { StoredMessage } from '../fake-discord/messages.ts';

import { PATIENCE_MS } from './patience.ts';
import type { Launch, Place, Program } from './program.ts';

/**
 * Starts a fake Discord that is closed when the test is over. It waits longer for an answer than Discord does: three seconds
 * may be too short on a busy machine, and the bot keeps to them by itself.
 */
export async function fakeDiscord(place: Place, options?: FakeDiscordOptions): Promise<FakeDiscord> {
  const discord = await startFakeDiscord({ deadline: PATIENCE_MS, ...options });
  place.defer(() => discord.close());
  return discord;
}

/** The corpus that Acta comes with. */
const OWN_CORPUS = fileURLToPath(new URL('../../corpus/', import.meta.url));

/** Setting for Acta's own corpus with its question bank: the bot then needs a second more to start. */
export const WITH_BANK = { CORPUS_DIR: OWN_CORPUS };

/**
 * Starts the built program as a bot of this Discord. Its corpus is Acta's own without the question bank, which most tests do
 * not need, unless `launch` says otherwise.
 */
export function startBot(place: Place, discord: FakeDiscord, launch: Launch = {}): Program {
  const article = readFileSync(join(OWN_CORPUS, 'petro-trump-meeting.md'), 'utf8');
  const synonyms = readFileSync(join(OWN_CORPUS, 'synonyms.yaml'), 'utf8');
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

/** Starts the built program as a bot of this Discord, and waits until it is ready and has registered its commands. */
export async function serve(place: Place, discord: FakeDiscord, launch?: Launch): Promise<Program> {
  const bot = startBot(place, discord, launch);
  await bot.shows('install it to yourself');
  // In the background.
  await bot.shows(/commands (?:registered|unchanged)|"commands are registered by/);
  return bot;
}

/** Stops a bot with SIGTERM, and checks that it ends with exit code 0. */
export async function stop(bot: Program): Promise<void> {
  bot.signal('SIGTERM');
  expect(await bot.ended()).toMatchObject({ code: 0, stderr: '' });
}

/** The entries of a log; a line that is not complete yet is left out. */
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

/** Every string with one of these keys, in order, at any depth. */
function findTexts(value: unknown, keys: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => findTexts(item, keys));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    typeof member === 'string' ? (keys.includes(key) ? [member] : []) : findTexts(member, keys),
  );
}

/** What of a response the functions below look at: its data as it was sent. */
type Sent = Pick<FirstResponse, 'raw'>;

/** The text of a response and the labels of its buttons, without Markdown's bold and escapes. */
export function replyText({ raw }: Sent): string {
  return findTexts(raw, ['content', 'label']).join('\n').replace(/\*\*/g, '').replace(/\\(.)/g, '$1');
}

/** A question that is asked, its answer on the way. */
interface QuestionInFlight {
  readonly answer: ReturnType<FakeDiscord['command']>;
}

/**
 * Asks who attended, and waits until the reply is in flight: Discord takes it half a second later.
 *
 * @param onTaken called right before Discord takes the reply
 */
export async function askInFlight(discord: FakeDiscord, onTaken = (): void => {}): Promise<QuestionInFlight> {
  let isInFlight = false;
  discord.onRequest = async ({ path }) => {
    if (!path.endsWith('/callback')) return undefined;
    isInFlight = true;
    await delay(500);
    onTaken();
    return undefined;
  };
  const answer = discord.command('ask', { question: 'who attended' });
  await discord.waitFor(() => isInFlight, 'the reply');
  return { answer };
}

/** The `custom_id` of the button of a response with this label. */
export function buttonOf({ raw }: Sent, label: string): string {
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

/** The select menu of a response: its custom_id, and the values by label. */
export function menuOf({ raw }: Sent): { id: string; values: Map<string, string> } {
  const parts: unknown = JSON.parse(JSON.stringify(raw['components']));
  const menus = JSON.stringify(parts).match(/\{"type":3,.*?\}\]\}/g) ?? [];
  const menu: { custom_id: string; options: { label: string; value: string }[] } = JSON.parse(
    menus[0] ?? 'null',
  );
  return { id: menu.custom_id, values: new Map(menu.options.map(({ label, value }) => [label, value])) };
}

/** Checks that a message is made of Components V2 and pings nobody, as every message of Acta. */
export function expectReply(response: Sent, { hidden = false } = {}): void {
  const flags = MessageFlags.IsComponentsV2 | (hidden ? MessageFlags.Ephemeral : 0);
  expect(response.raw).toMatchObject({ flags, allowed_mentions: { parse: [] } });
  expect(response.raw).not.toHaveProperty('content');
  expect(response.raw).not.toHaveProperty('embeds');
}

/** A follow-up: its data, and its message. */
export interface FollowUp extends Sent {
  readonly message: StoredMessage;
}

/** Waits for the follow-up after a response, as for the message that “Share” posts. */
export async function followUpOf(discord: FakeDiscord, { interaction }: FirstResponse): Promise<FollowUp> {
  await discord.waitFor(() => interaction.followUps.length > 0, 'the follow-up');
  const [followUp] = interaction.followUps;
  const message = discord.messages.find(({ id }) => id === followUp?.messageId);
  if (!followUp || !message) throw new Error('The message of the follow-up is gone');
  return { raw: followUp.data, message };
}

/** The number of requests that changed commands. */
export function registrations({ requests }: FakeDiscord): number {
  return requests.filter(({ method, path }) => method !== 'GET' && /\/commands(?:\/|$)/.test(path)).length;
}

/** A WebSocket proxy before a fake gateway, which records the codes with which the client closes its connections. */
export interface GatewayProxy {
  readonly url: string;
  readonly closeCodes: readonly number[];
  forwardTo(discord: FakeDiscord): void;
}

/** Starts a {@link GatewayProxy}; its address goes into the fake Discord's `gatewayUrl`. */
export async function startGatewayProxy(place: Place): Promise<GatewayProxy> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port');
  const closeCodes: number[] = [];
  let target = '';
  server.on('connection', (client, request) => {
    const gateway = new WebSocket(`${target}${request.url}`, { perMessageDeflate: false });
    gateway.on('message', (data) => client.send(String(data)));
    client.on('message', (data) => gateway.send(String(data)));
    client.on('close', (code) => {
      closeCodes.push(code);
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
    closeCodes,
    forwardTo: (discord) => {
      target = new URL(discord.url).origin.replace('http', 'ws');
    },
  };
}

/** A corpus of one article in which Ada is quoted `count` times: more than fits a page. */
export function manyQuotationsCorpus(count: number): Readonly<Record<string, string>> {
  const front = `---
title: A long speech
publication: The Fake Times
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
