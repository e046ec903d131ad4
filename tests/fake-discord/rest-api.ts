import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Refusal, refusals } from './api-errors.ts';
import { type CommandScope, type CommandView, showCommand } from './application-commands.ts';
import type { Interactions, Outcome } from './interactions.ts';
import { isObject, type JsonObject, parseJson } from './json.ts';
import { isSnowflake } from './snowflake.ts';
import { botUser, IDS, userObject } from './user-and-channel-objects.ts';

/** A request as it came, its body already read. */
export interface ApiRequest {
  method: string;
  /** The path after `/api/v10`, without the query. */
  path: string;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
  /** The JSON of the body, `undefined` if there is none. */
  body: unknown;
}

/** An answer that a test gives instead of the server; a body is sent as JSON. */
export interface ApiAnswer {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
}

/** A request and the status that it got (0 when the connection was broken off). */
export interface ApiRecord {
  method: string;
  path: string;
  status: number;
}

/** A request that was refused (4xx, or 5xx by the server's own rules), and with what. */
export interface Rejection extends ApiRecord {
  reason: Refusal['body'];
  /** The body of the request. */
  sent: unknown;
}

/** The parts of the server that the routes need. */
export interface Api {
  token: string;
  acceptsTokens: () => boolean;
  gatewayUrl: () => string;
  shards: number;
  maxConcurrency: number;
  guilds: readonly string[];
  localizations: () => boolean;
  applicationFlags: () => boolean;
  interactions: Interactions;
  scope: (guildId: string | null) => CommandScope;
}

/** Routes a request: https://discord.com/developers/docs/reference */
export function route(request: ApiRequest, api: Api): Outcome {
  const [root = '', ...rest] = request.path.split('/').filter(Boolean);
  // Routes with a token in their path need no other.
  if (root === 'interactions') return interactionRoute(request, rest, api);
  if (root === 'webhooks') return webhookRoute(request, rest, api);
  if (!api.acceptsTokens() || request.headers.authorization !== `Bot ${api.token}`) {
    return { refusal: refusals.unauthorized };
  }
  switch (request.path) {
    case '/gateway':
      return get(request, { url: api.gatewayUrl() });
    case '/gateway/bot':
      return get(request, {
        url: api.gatewayUrl(),
        shards: api.shards,
        session_start_limit: {
          total: 1000,
          remaining: 1000,
          reset_after: 14_400_000,
          max_concurrency: api.maxConcurrency,
        },
      });
    case '/users/@me':
      return get(request, botUser());
    case '/applications/@me':
    case '/oauth2/applications/@me':
      return get(request, application(api));
  }
  return root === 'applications' ? commandRoute(request, rest, api) : { refusal: refusals.notFound };
}

function get(request: ApiRequest, body: unknown): Outcome {
  return request.method === 'GET' ? { status: 200, body } : { refusal: refusals.methodNotAllowed };
}

/** https://discord.com/developers/docs/resources/application#application-object */
function application(api: Api): JsonObject {
  return {
    id: IDS.application,
    name: 'Fake',
    icon: null,
    description: '',
    type: null,
    summary: '',
    bot: botUser(),
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    owner: userObject(),
    team: null,
    hook: true,
    is_monetized: false,
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    approximate_guild_count: api.guilds.length,
    approximate_user_install_count: 0,
    integration_types_config: { 0: {} },
    ...(api.applicationFlags() ? { flags: 0 } : {}),
  };
}

/** https://discord.com/developers/docs/interactions/application-commands#endpoints */
function commandRoute(request: ApiRequest, rest: readonly string[], api: Api): Outcome {
  const [applicationId, ...below] = rest;
  if (applicationId !== IDS.application) {
    return {
      refusal: {
        status: 403,
        body: { code: 20012, message: 'You are not authorized to perform this action on this application' },
      },
    };
  }
  if (below[0] !== 'guilds') return commands(request, below, api, null);
  const guildId = below[1] ?? '';
  if (!isSnowflake(guildId)) return { refusal: notSnowflake('guild_id', guildId) };
  if (!api.guilds.includes(guildId)) return { refusal: refusals.missingAccess };
  return commands(request, below.slice(2), api, guildId);
}

function commands(request: ApiRequest, path: readonly string[], api: Api, guildId: string | null): Outcome {
  const [word, id, ...more] = path;
  if (word !== 'commands' || more.length > 0) return { refusal: refusals.notFound };
  const scope = api.scope(guildId);
  const view: CommandView = {
    applicationId: IDS.application,
    localizations: api.localizations(),
    ...(guildId === null ? {} : { guildId }),
  };
  if (id !== undefined) return oneCommand(request, scope, id, view);
  switch (request.method) {
    case 'GET': {
      // Without with_localizations Discord leaves the dictionaries out.
      const wanted = ['true', '1'].includes(request.query.get('with_localizations') ?? '');
      const shown = { ...view, localizations: view.localizations && wanted };
      return { status: 200, body: scope.commands.map((c) => showCommand(c, shown)) };
    }
    case 'POST': {
      const result = scope.create(request.body);
      if ('refusal' in result) return result;
      return { status: result.created ? 201 : 200, body: showCommand(result.command, view) };
    }
    case 'PUT': {
      const result = scope.overwrite(request.body);
      if ('refusal' in result) return result;
      return { status: 200, body: result.commands.map((c) => showCommand(c, view)) };
    }
    default:
      return { refusal: refusals.methodNotAllowed };
  }
}

function oneCommand(request: ApiRequest, scope: CommandScope, id: string, view: CommandView): Outcome {
  if (!isSnowflake(id)) return { refusal: notSnowflake('command_id', id) };
  const command = scope.find(id);
  if (!command) return { refusal: refusals.unknownCommand };
  switch (request.method) {
    case 'GET':
      return { status: 200, body: showCommand(command, view) };
    case 'PATCH':
      return scope.edit(command, request.body) ?? { status: 200, body: showCommand(command, view) };
    case 'DELETE':
      scope.remove(command);
      return { status: 204 };
    default:
      return { refusal: refusals.methodNotAllowed };
  }
}

function notSnowflake(field: string, value: string): Refusal {
  const message = `Value "${value}" is not snowflake.`;
  const errors = { [field]: { _errors: [{ code: 'NUMBER_TYPE_COERCE', message }] } };
  return { status: 400, body: { code: 50035, message: 'Invalid Form Body', errors } };
}

function interactionRoute(request: ApiRequest, rest: readonly string[], api: Api): Outcome {
  const [id = '', token = '', word, ...more] = rest;
  if (word !== 'callback' || more.length > 0) return { refusal: refusals.notFound };
  if (request.method !== 'POST') return { refusal: refusals.methodNotAllowed };
  return api.interactions.callback(id, token, request.body, request.query.get('with_response') === 'true');
}

function webhookRoute(request: ApiRequest, rest: readonly string[], api: Api): Outcome {
  const [applicationId, token = '', word, messageId, ...more] = rest;
  if (applicationId !== IDS.application) return { refusal: refusals.unknownWebhook };
  const { interactions } = api;
  if (word === undefined) {
    if (request.method !== 'POST') return { refusal: refusals.methodNotAllowed };
    return interactions.followUp(token, request.body);
  }
  if (word !== 'messages' || messageId === undefined || more.length > 0)
    return { refusal: refusals.notFound };
  switch (request.method) {
    case 'GET':
      return interactions.read(token, messageId);
    case 'PATCH':
      return interactions.edit(token, messageId, request.body);
    case 'DELETE':
      return interactions.remove(token, messageId);
    default:
      return { refusal: refusals.methodNotAllowed };
  }
}

/** The request as the routes take it, or why it cannot be read. */
export async function readRequest(raw: IncomingMessage): Promise<{ request: ApiRequest; refusal?: Refusal }> {
  const url = new URL(raw.url ?? '/', 'http://127.0.0.1');
  const prefix = '/api/v10';
  const chunks: Buffer[] = [];
  for await (const chunk of raw) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  const body = text === '' ? undefined : parseJson(text);
  const request: ApiRequest = {
    method: raw.method ?? 'GET',
    // discord.js writes `%40original`.
    path: url.pathname.replace(`${prefix}/`, '/').replaceAll('%40', '@'),
    query: url.searchParams,
    headers: raw.headers,
    body,
  };
  if (!url.pathname.startsWith(`${prefix}/`)) return { request, refusal: refusals.notFound };
  if (text === '') return { request };
  // Uploads (multipart/form-data) are not modeled.
  const json = raw.headers['content-type']?.startsWith('application/json') === true;
  return json && body !== undefined ? { request } : { request, refusal: refusals.invalidJson };
}

/** Writes the answer; a status without a body ends the response at its head. */
export function writeAnswer(response: ServerResponse, { status, headers, body }: ApiAnswer): void {
  const text = body === undefined ? '' : JSON.stringify(body);
  response.writeHead(status, { ...(text ? { 'content-type': 'application/json' } : {}), ...headers });
  response.end(text);
}

/** The error in a body that a test answered with, for the record. */
export function errorIn(body: unknown): Refusal['body'] {
  const code = isObject(body) && typeof body['code'] === 'number' ? body['code'] : 0;
  const message = isObject(body) && typeof body['message'] === 'string' ? body['message'] : '';
  return { code, message };
}
