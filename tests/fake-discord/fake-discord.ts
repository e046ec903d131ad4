import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { PATIENCE_MS } from '../support/patience.ts';
import type { Refusal } from './api-errors.ts';
import { CommandScope, showCommand } from './application-commands.ts';
import type { OptionValues } from './command-options.ts';
import { Gateway, type Identify, type Resume } from './gateway.ts';
import { type FirstResponse, type InteractionRecord, Interactions } from './interactions.ts';
import type { JsonObject } from './json.ts';
import { DEADLINE_MS, TOKEN_LIFE_MS } from './limits.ts';
import type { StoredMessage } from './messages.ts';
import {
  type Api,
  type ApiAnswer,
  type ApiRecord,
  type ApiRequest,
  errorIn,
  type Rejection,
  readRequest,
  route,
  writeAnswer,
} from './rest-api.ts';
import { botUser, IDS } from './user-and-channel-objects.ts';
import { type CommandSituation, type ComponentSituation, type Situation, UserClient } from './user-client.ts';

/** The token that is accepted: it has the form of a token (the first part is the bot's id), and is no secret. */
export const FAKE_TOKEN = `${Buffer.from(IDS.application).toString('base64url')}.GFAKE0.this-is-no-real-token-only-for-the-fake-discord`;

/**
 * An answer in place of the server's: `disconnect` breaks the connection, `lose` handles the request and then breaks it,
 * `undefined` lets the server answer.
 */
export type RequestHookResult = ApiAnswer | 'disconnect' | 'lose' | undefined;
export type RequestHook = (request: ApiRequest) => RequestHookResult | Promise<RequestHookResult>;

/** Differences from the default. */
export interface FakeDiscordOptions {
  /** The only token that is accepted. */
  token?: string;
  /** The servers that the bot is in; the first is where people are when a test names no other. */
  guilds?: readonly string[];
  /** `false`: localizations are never returned, whatever the query. */
  localizations?: boolean;
  /** `false`: the application has no `flags`. */
  applicationFlags?: boolean;
  /** `false`: sessions cannot be resumed, and READY names no address for it. */
  resume?: boolean;
  /** The gateway's address as the API tells it, for a test that points it at a closed port. */
  gatewayUrl?: string;
  /** Refuses the token as revoked: everywhere in the API (401), or only at the gateway (close 4004). */
  rejectToken?: 'rest' | 'gateway';
  /** Intents that are not switched on for the bot (close 4014). */
  disallowedIntents?: number;
  /** The recommended number of shards. */
  shards?: number;
  /** The shards that may identify within five seconds; enforced only when given. */
  maxConcurrency?: number;
  /** Milliseconds between heartbeats. */
  heartbeatInterval?: number;
  /** Milliseconds in which an interaction must be answered; Discord's is 3,000. */
  deadline?: number;
  /** Milliseconds for which an interaction's token works; Discord's is 15 minutes. */
  tokenLife?: number;
  /**
   * Keeps nothing of what has been answered: neither requests, nor interactions, their messages and events. For a benchmark
   * with a million of them; an interaction that is answered twice is then refused as unknown. Default: false.
   */
  forgets?: boolean;
  onRequest?: RequestHook;
}

/**
 * A Discord on 127.0.0.1: the REST API (version 10) and the gateway, as far as a bot of interactions needs them,
 * with Discord's limits enforced, and the means to act as a person and to look at what the bot did.
 */
export class FakeDiscord {
  /** The API's base, for discord.js' `rest.api`. */
  readonly url: string;
  /** The token that is accepted. */
  readonly token: string;
  readonly applicationId: string = IDS.application;
  readonly guilds: readonly string[];
  /** Every request and its status, in the order of the answers. */
  readonly requests: ApiRecord[] = [];
  /** Every request that was refused, and why; those that {@link onRequest} refused included. */
  readonly rejections: Rejection[] = [];
  /** Requests that no route answers. */
  readonly unknownRoutes: ApiRecord[] = [];
  readonly gateway: Gateway;
  /** Refuses the token from now on; see {@link FakeDiscordOptions.rejectToken}. */
  rejectToken: 'rest' | 'gateway' | undefined;
  /** Set to true: people may not use external apps in public, and every new message is ephemeral. */
  set hidesMessages(hides: boolean) {
    this.#interactions.hidesMessages = hides;
  }
  /** Answers requests instead of the server. */
  onRequest: RequestHook | undefined;
  /** Set to false: heartbeats are not acknowledged any more. */
  heartbeats = true;
  /** Set to false: a RESUME is neither answered nor refused any more. */
  answersResumes = true;

  readonly #http: Server;
  readonly #api: Api;
  readonly #interactions: Interactions;
  readonly #user: UserClient;
  readonly #global = new CommandScope();
  readonly #byGuild = new Map<string, CommandScope>();
  readonly #forgets: boolean;

  /** Use {@link startFakeDiscord}. */
  constructor(http: Server, port: number, options: FakeDiscordOptions) {
    this.#http = http;
    this.#forgets = options.forgets ?? false;
    this.url = `http://127.0.0.1:${port}/api`;
    this.token = options.token ?? FAKE_TOKEN;
    this.guilds = options.guilds ?? [IDS.guild];
    this.rejectToken = options.rejectToken;
    this.onRequest = options.onRequest;
    const socketUrl = `ws://127.0.0.1:${port}`;
    const flags = options.applicationFlags ?? true;
    this.gateway = new Gateway({
      acknowledges: () => this.heartbeats,
      answersResumes: () => this.answersResumes,
      resume: options.resume ?? true,
      disallowedIntents: options.disallowedIntents ?? 0,
      heartbeatInterval: options.heartbeatInterval ?? 41_250,
      maxConcurrency: options.maxConcurrency,
      forgets: this.#forgets,
      acceptsToken: (token) => this.rejectToken === undefined && token === this.token,
      guilds: this.guilds,
      identity: () => ({
        user: botUser(),
        application: { id: IDS.application, ...(flags ? { flags: 0 } : {}) },
      }),
    });
    this.gateway.attach(http, socketUrl);
    this.#interactions = new Interactions(
      options.deadline ?? DEADLINE_MS,
      options.tokenLife ?? TOKEN_LIFE_MS,
      () => {
        const last = this.rejections.at(-1);
        return last && new Error(`The last request that was refused: ${JSON.stringify(last)}`);
      },
      this.#forgets,
    );
    const scope = (guildId: string | null): CommandScope => this.#scope(guildId);
    this.#api = {
      token: this.token,
      acceptsTokens: () => this.rejectToken !== 'rest',
      gatewayUrl: () => options.gatewayUrl ?? socketUrl,
      shards: options.shards ?? 1,
      maxConcurrency: options.maxConcurrency ?? 1,
      guilds: this.guilds,
      localizations: () => options.localizations ?? true,
      applicationFlags: () => flags,
      interactions: this.#interactions,
      scope,
    };
    this.#user = new UserClient({
      gateway: this.gateway,
      interactions: this.#interactions,
      guilds: this.guilds,
      scope,
    });
    http.on('request', (request, response) => void this.#serve(request, response));
  }

  /** The IDENTIFY payloads that were accepted. */
  get identifies(): readonly Identify[] {
    return this.gateway.identifies;
  }

  /** The RESUME payloads. */
  get resumes(): readonly Resume[] {
    return this.gateway.resumes;
  }

  /** Every interaction, and what the bot did with each. */
  get interactions(): readonly InteractionRecord[] {
    return this.#interactions.records;
  }

  /** Every message that there is, oldest first. */
  get messages(): StoredMessage[] {
    return [...this.#interactions.messages.values()];
  }

  /** The commands registered globally, or in one server, as Discord returns them with their localizations. */
  commands(guildId?: string): JsonObject[] {
    const view = { applicationId: IDS.application, localizations: true, ...(guildId ? { guildId } : {}) };
    return this.#scope(guildId ?? null).commands.map((c) => showCommand(c, view));
  }

  /** Sends a slash command as a person does: see {@link UserClient.command}. */
  command(name: string, values?: OptionValues, situation?: CommandSituation): Promise<FirstResponse> {
    return this.#user.command(name, values, situation);
  }

  /** Types in an option of a command: see {@link UserClient.autocomplete}. */
  autocomplete(
    name: string,
    values: OptionValues,
    focused: string,
    situation?: Situation,
  ): Promise<FirstResponse> {
    return this.#user.autocomplete(name, values, focused, situation);
  }

  /** Presses a button or picks from a menu: see {@link UserClient.component}. */
  component(
    customId: string,
    message?: StoredMessage,
    situation?: ComponentSituation,
  ): Promise<FirstResponse> {
    return this.#user.component(customId, message, situation);
  }

  /** Uses a message command on a message with this content: see {@link UserClient.messageCommand}. */
  messageCommand(
    name: string,
    content: string,
    situation?: CommandSituation,
    fields?: JsonObject,
  ): Promise<FirstResponse> {
    return this.#user.messageCommand(name, content, situation, fields);
  }

  /** Dispatches an interaction of the test's own making: see {@link UserClient.dispatch}. */
  dispatch(interaction: JsonObject & { type: number }, situation?: Situation): Promise<FirstResponse> {
    return this.#user.dispatch(interaction, situation);
  }

  /**
   * Waits until `condition` holds.
   * @throws {Error} naming `what`, when it does not within `timeout` milliseconds.
   */
  async waitFor(condition: () => boolean, what: string, timeout = PATIENCE_MS): Promise<void> {
    const end = performance.now() + timeout;
    while (!condition()) {
      if (performance.now() > end) throw new Error(`Waited ${timeout} ms in vain for ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  /** Waits until a bot is connected and can receive events. */
  connected(timeout?: number): Promise<void> {
    return this.waitFor(() => this.gateway.liveSessions > 0, 'a bot at the gateway', timeout);
  }

  /** Ends everything at once: connections are broken off, promises still pending are rejected. */
  async close(): Promise<void> {
    this.#interactions.close();
    this.gateway.close();
    await new Promise<void>((resolve) => {
      this.#http.close(() => resolve());
      this.#http.closeAllConnections();
    });
  }

  #scope(guildId: string | null): CommandScope {
    if (guildId === null) return this.#global;
    const scope = this.#byGuild.get(guildId) ?? new CommandScope();
    this.#byGuild.set(guildId, scope);
    return scope;
  }

  async #serve(raw: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const { request, refusal } = await readRequest(raw);
      const { method, path } = request;
      const hooked = await this.onRequest?.(request);
      if (hooked === 'disconnect' || hooked === 'lose') {
        if (hooked === 'lose') this.#answer(request, refusal);
        this.requests.push({ method, path, status: 0 });
        raw.socket.destroy();
        return;
      }
      const answer = hooked ?? this.#answer(request, refusal);
      const record = { method, path, status: answer.status };
      if (!this.#forgets) this.requests.push(record);
      if (answer.status >= 400) {
        this.rejections.push({ ...record, reason: errorIn(answer.body), sent: request.body });
      }
      writeAnswer(response, answer);
    } catch (error) {
      // Either the client went away in the middle of its request, or the fake itself has a bug: be loud then.
      if (raw.destroyed && !raw.complete) return;
      const message = `Bug in the fake Discord: ${error instanceof Error ? error.stack : String(error)}`;
      const record = { method: raw.method ?? '', path: raw.url ?? '', status: 500 };
      this.rejections.push({ ...record, reason: { code: 0, message }, sent: undefined });
      writeAnswer(response, { status: 500, body: { code: 0, message } });
    }
  }

  #answer(request: ApiRequest, unreadable: Refusal | undefined): ApiAnswer {
    const outcome = unreadable ? { refusal: unreadable } : route(request, this.#api);
    if (!('refusal' in outcome)) return outcome;
    const { status, body } = outcome.refusal;
    if (status === 404 && body.code === 0)
      this.unknownRoutes.push({ method: request.method, path: request.path, status });
    return { status, body };
  }
}

/** Starts a Discord on a free port of 127.0.0.1; `close()` it in the end. */
export async function startFakeDiscord(options: FakeDiscordOptions = {}): Promise<FakeDiscord> {
  const http = createServer();
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const address = http.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return new FakeDiscord(http, address.port, options);
}
