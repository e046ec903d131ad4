import { randomBytes } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import { GatewayOpcodes } from 'discord-api-types/v10';
import { WebSocket, WebSocketServer } from 'ws';
import { isObject, type JsonObject, parseJson } from './json.ts';

/** A close by the gateway's own rules. */
export interface CloseReason {
  code: number;
  reason: string;
}

/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
const CLOSE_REASONS = {
  unknownOpcode: { code: 4001, reason: 'Unknown opcode.' },
  decodeError: { code: 4002, reason: 'Error while decoding payload.' },
  notModeled: { code: 4002, reason: 'Only uncompressed JSON is modeled.' },
  notAuthenticated: { code: 4003, reason: 'Not authenticated.' },
  authenticationFailed: { code: 4004, reason: 'Authentication failed.' },
  alreadyAuthenticated: { code: 4005, reason: 'Already authenticated.' },
  invalidSequence: { code: 4007, reason: 'Invalid seq.' },
  invalidShard: { code: 4010, reason: 'Invalid shard.' },
  invalidVersion: { code: 4012, reason: 'Invalid API version.' },
  invalidIntents: { code: 4013, reason: 'Invalid intent(s).' },
  disallowedIntents: { code: 4014, reason: 'Disallowed intent(s).' },
} as const satisfies Record<string, CloseReason>;

/** https://discord.com/developers/docs/events/gateway#sharding-max-concurrency */
const IDENTIFY_INTERVAL_MS = 5000;
/** A larger payload is refused: https://discord.com/developers/docs/events/gateway#sending-events */
const MAX_PAYLOAD = 4096;
/** The bits that mean an intent: https://discord.com/developers/docs/events/gateway#list-of-intents */
const KNOWN_INTENTS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 20, 21, 24, 25].reduce(
  (bits, bit) => bits | (1 << bit),
  0,
);

/** The behavior of a gateway; functions are asked each time. */
export interface GatewayBehavior {
  /** True if heartbeats are acknowledged. */
  acknowledges: () => boolean;
  /** True if a RESUME is answered. */
  answersResumes: () => boolean;
  /** True if sessions can be resumed, and READY says where. */
  resume: boolean;
  /** Intents that close the connection with 4014, as privileged ones do that are not switched on. */
  disallowedIntents: number;
  heartbeatInterval: number;
  acceptsToken: (token: unknown) => boolean;
  /**
   * The number of shards that may identify within five seconds, one for each remainder of division by it. Unlimited without
   * it, so that a test can restart a bot at once.
   */
  maxConcurrency: number | undefined;
  /** True if events are not kept: what was missed is then not sent again after a RESUME. */
  forgets: boolean;
  /** `user` and `application` of READY. */
  identity: () => JsonObject;
  /** The ids of the servers that the bot is in. */
  guilds: readonly string[];
}

/** An IDENTIFY payload. */
export interface Identify {
  intents: number;
  shard: [number, number];
  properties: JsonObject;
}

/** A RESUME payload, and the path that it came to. */
export interface Resume {
  sessionId: string;
  seq: number;
  path: string;
  /** False if the session was declared invalid. */
  accepted: boolean;
}

interface Session {
  id: string;
  shard: [number, number];
  seq: number;
  sent: { op: GatewayOpcodes; s: number; t: string; d: unknown }[];
  socket: WebSocket | undefined;
}

/** A gateway (version 10, JSON, uncompressed) on the HTTP server that it is attached to. */
export class Gateway {
  readonly identifies: Identify[] = [];
  readonly resumes: Resume[] = [];
  /** The closes by the gateway's own rules. */
  readonly closeReasons: CloseReason[] = [];
  /** The shards that identified too soon after another. */
  readonly prematureIdentifies: number[] = [];
  /** Set to true: new connections are broken off; to an HTTP status: they are refused with it. */
  down: boolean | number = false;
  /** Set to a close code: connections are accepted, and closed with it at IDENTIFY and RESUME. */
  refusesWith: number | undefined;
  readonly #behavior: GatewayBehavior;
  readonly #server = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  readonly #sessions = new Map<string, Session>();
  /** When a shard of each remainder identified last. */
  readonly #identified = new Map<number, number>();
  #url = '';

  constructor(behavior: GatewayBehavior) {
    this.#behavior = behavior;
  }

  /** Listens for upgrades on `http`, which is reached at `url` (`ws://…`). */
  attach(http: Server, url: string): void {
    this.#url = url;
    http.on('upgrade', (request, socket, head) => {
      if (this.down === true) {
        socket.destroy();
        return;
      }
      if (this.down !== false) {
        socket.end(`HTTP/1.1 ${this.down} Refused\r\nConnection: close\r\n\r\n`);
        return;
      }
      this.#server.handleUpgrade(request, socket, head, (ws) => this.#accept(ws, request));
    });
  }

  /** The number of open connections. */
  get connections(): number {
    return this.#server.clients.size;
  }

  /** The number of sessions, connected or able to resume. */
  get sessions(): number {
    return this.#sessions.size;
  }

  /** The shards that could receive events now, in order. */
  get liveShards(): number[] {
    const live = [...this.#sessions.values()].filter(({ socket }) => socket !== undefined);
    return live.map(({ shard: [id] }) => id).sort((a, b) => a - b);
  }

  /** The number of sessions that could receive events now. */
  get liveSessions(): number {
    return [...this.#sessions.values()].filter((s) => s.socket !== undefined).length;
  }

  /**
   * Makes sure that some shard serves the guild, connected or able to resume.
   * @throws {Error} when none does: an event would reach nobody.
   */
  requireSession(guildId: string | null): void {
    this.#sessionFor(guildId);
  }

  /**
   * Sends an event to the shard that serves the guild (shard 0 for none), or keeps it for when that shard resumes.
   * https://discord.com/developers/docs/events/gateway#sharding
   */
  dispatch(t: string, d: unknown, guildId?: string | null): void {
    const session = this.#sessionFor(guildId ?? null);
    if (!session) throw new Error('No bot is connected to the fake Discord: nobody would receive the event');
    session.seq += 1;
    const event = { op: GatewayOpcodes.Dispatch, s: session.seq, t, d };
    if (!this.#behavior.forgets) session.sent.push(event);
    if (session.socket) send(session.socket, event);
  }

  /** Sends any payload to every connection, unchecked. */
  broadcast(payload: JsonObject): void {
    for (const ws of this.#server.clients) send(ws, payload);
  }

  /** Sends text as it is (it need not be JSON) to every connection. */
  broadcastText(text: string): void {
    for (const ws of this.#server.clients) ws.send(text);
  }

  /** Closes every connection with a code; sessions stay and can be resumed. */
  closeConnections(code: number, reason = ''): void {
    for (const ws of this.#server.clients) {
      this.#detach(ws);
      ws.close(code, reason);
    }
  }

  /** Breaks every connection off without a closing frame, as a failing network does. */
  breakConnections(): void {
    for (const ws of this.#server.clients) {
      this.#detach(ws);
      ws.terminate();
    }
  }

  /**
   * Asks every client to connect again.
   * https://discord.com/developers/docs/events/gateway#reconnect
   */
  askToReconnect(): void {
    this.broadcast({ op: GatewayOpcodes.Reconnect, s: null, t: null, d: null });
  }

  /**
   * Declares every session invalid.
   * https://discord.com/developers/docs/events/gateway#invalid-session
   *
   * @param resumable whether the client may resume it, over the same connection
   */
  invalidate(resumable: boolean): void {
    for (const ws of this.#server.clients) {
      const session = this.#detach(ws);
      if (session && !resumable) this.#sessions.delete(session.id);
      send(ws, { op: GatewayOpcodes.InvalidSession, s: null, t: null, d: resumable });
    }
  }

  /** Forgets every session, so that a RESUME is answered with INVALID_SESSION. */
  forgetSessions(): void {
    this.#sessions.clear();
  }

  /** Ends all connections. */
  close(): void {
    for (const ws of this.#server.clients) ws.terminate();
    this.#server.close();
  }

  #sessionFor(guildId: string | null): Session {
    // The newest session of each shard serves it.
    const sessions = [...this.#sessions.values()].reverse();
    const found = sessions.find(({ shard: [id, count] }) => {
      return id === shardFor(guildId, count);
    });
    if (!found) throw new Error('No bot is connected to the fake Discord: nobody would receive the event');
    return found;
  }

  #accept(ws: WebSocket, request: IncomingMessage): void {
    const { pathname, searchParams } = new URL(request.url ?? '/', this.#url);
    ws.on('error', () => {});
    if (searchParams.get('v') !== '10') {
      this.#refuse(ws, CLOSE_REASONS.invalidVersion);
      return;
    }
    if (searchParams.get('encoding') !== 'json' || searchParams.has('compress')) {
      this.#refuse(ws, CLOSE_REASONS.notModeled);
      return;
    }
    ws.on('message', (data, isBinary) => {
      if (ws.readyState !== WebSocket.OPEN) return;
      const closeReason = this.#receive(ws, isBinary ? '' : String(data), pathname);
      if (closeReason) this.#refuse(ws, closeReason);
    });
    ws.on('close', (code) => {
      const session = this.#detach(ws);
      // A client that closes with these ends its session:
      // https://discord.com/developers/docs/events/gateway#initiating-a-disconnect
      if (session && (code === 1000 || code === 1001)) this.#sessions.delete(session.id);
    });
    send(ws, {
      op: GatewayOpcodes.Hello,
      s: null,
      t: null,
      d: { heartbeat_interval: this.#behavior.heartbeatInterval },
    });
  }

  #receive(ws: WebSocket, text: string, path: string): CloseReason | undefined {
    const payload = Buffer.byteLength(text) <= MAX_PAYLOAD ? parseJson(text) : undefined;
    if (!isObject(payload) || typeof payload['op'] !== 'number') {
      return CLOSE_REASONS.decodeError;
    }
    const d = payload['d'];
    const session = this.#sessionOf(ws);
    switch (payload['op']) {
      case GatewayOpcodes.Heartbeat:
        if (this.#behavior.acknowledges())
          send(ws, { op: GatewayOpcodes.HeartbeatAck, s: null, t: null, d: null });
        return undefined;
      case GatewayOpcodes.Identify:
        if (this.refusesWith !== undefined) return { code: this.refusesWith, reason: 'Refused.' };
        if (session) return CLOSE_REASONS.alreadyAuthenticated;
        return this.#identify(ws, d);
      case GatewayOpcodes.Resume:
        if (this.refusesWith !== undefined) return { code: this.refusesWith, reason: 'Refused.' };
        if (session) return CLOSE_REASONS.alreadyAuthenticated;
        return this.#resume(ws, d, path);
      case GatewayOpcodes.PresenceUpdate:
      case GatewayOpcodes.VoiceStateUpdate:
      case GatewayOpcodes.RequestGuildMembers:
        return session ? undefined : CLOSE_REASONS.notAuthenticated;
      default:
        return CLOSE_REASONS.unknownOpcode;
    }
  }

  #identify(ws: WebSocket, d: unknown): CloseReason | undefined {
    if (!isObject(d) || !isObject(d['properties']) || typeof d['intents'] !== 'number') {
      return CLOSE_REASONS.decodeError;
    }
    const { intents, properties } = d;
    const shard = shardOf(d['shard']);
    if (!this.#behavior.acceptsToken(d['token'])) {
      return CLOSE_REASONS.authenticationFailed;
    }
    if (d['compress'] === true) {
      return CLOSE_REASONS.notModeled;
    }
    if (!shard) return CLOSE_REASONS.invalidShard;
    if (!Number.isInteger(intents) || (intents & ~KNOWN_INTENTS) !== 0) {
      return CLOSE_REASONS.invalidIntents;
    }
    if ((intents & this.#behavior.disallowedIntents) !== 0) {
      return CLOSE_REASONS.disallowedIntents;
    }
    if (this.#isTooSoon(shard[0])) {
      this.prematureIdentifies.push(shard[0]);
      send(ws, { op: GatewayOpcodes.InvalidSession, s: null, t: null, d: false });
      return undefined;
    }
    this.identifies.push({ intents, shard, properties });
    const id = randomBytes(16).toString('hex');
    const session: Session = { id, shard, seq: 1, sent: [], socket: ws };
    this.#sessions.set(id, session);
    send(ws, {
      op: GatewayOpcodes.Dispatch,
      s: 1,
      t: 'READY',
      d: {
        v: 10,
        user_settings: {},
        ...this.#behavior.identity(),
        // Without the GUILDS intent there is no GUILD_CREATE for them.
        guilds: this.#behavior.guilds
          .filter((guildId) => shardFor(guildId, shard[1]) === shard[0])
          .map((guildId) => ({ id: guildId, unavailable: true })),
        private_channels: [],
        relationships: [],
        presences: [],
        session_type: 'normal',
        session_id: id,
        ...(this.#behavior.resume ? { resume_gateway_url: `${this.#url}/resume` } : {}),
        shard,
      },
    });
    return undefined;
  }

  #isTooSoon(shardId: number): boolean {
    const { maxConcurrency } = this.#behavior;
    if (maxConcurrency === undefined) return false;
    const key = shardId % maxConcurrency;
    const now = performance.now();
    const tooSoon = now - (this.#identified.get(key) ?? -Infinity) < IDENTIFY_INTERVAL_MS;
    if (!tooSoon) this.#identified.set(key, now);
    return tooSoon;
  }

  #resume(ws: WebSocket, d: unknown, path: string): CloseReason | undefined {
    if (!isObject(d) || typeof d['session_id'] !== 'string' || typeof d['seq'] !== 'number') {
      return CLOSE_REASONS.decodeError;
    }
    if (!this.#behavior.acceptsToken(d['token'])) {
      return CLOSE_REASONS.authenticationFailed;
    }
    const { session_id: sessionId, seq } = d;
    const session = this.#behavior.resume ? this.#sessions.get(sessionId) : undefined;
    this.resumes.push({ sessionId, seq, path, accepted: session !== undefined });
    if (!session) {
      send(ws, { op: GatewayOpcodes.InvalidSession, s: null, t: null, d: false });
      return undefined;
    }
    if (seq > session.seq) return CLOSE_REASONS.invalidSequence;
    if (!this.#behavior.answersResumes()) return undefined;
    session.socket = ws;
    for (const event of session.sent) if (event.s > seq) send(ws, event);
    session.seq += 1;
    send(ws, { op: GatewayOpcodes.Dispatch, s: session.seq, t: 'RESUMED', d: {} });
    return undefined;
  }

  #sessionOf(ws: WebSocket): Session | undefined {
    return [...this.#sessions.values()].find((s) => s.socket === ws);
  }

  #detach(ws: WebSocket): Session | undefined {
    const session = this.#sessionOf(ws);
    if (session) session.socket = undefined;
    // A session that cannot be resumed ends with its connection.
    if (session && !this.#behavior.resume) this.#sessions.delete(session.id);
    return session;
  }

  #refuse(ws: WebSocket, closeReason: CloseReason): void {
    this.closeReasons.push(closeReason);
    this.#detach(ws);
    ws.close(closeReason.code, closeReason.reason);
  }
}

function send(ws: WebSocket, payload: unknown): void {
  if (ws.readyState === WebSocket.OPEN) ws.send(JSON.stringify(payload));
}

/** https://discord.com/developers/docs/events/gateway#sharding-sharding-formula */
function shardFor(guildId: string | null, shardCount: number): number {
  return guildId === null ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(shardCount));
}

function shardOf(value: unknown): [number, number] | undefined {
  if (value === undefined) return [0, 1];
  if (!Array.isArray(value)) return undefined;
  const [id, count]: unknown[] = value;
  if (typeof id !== 'number' || typeof count !== 'number') return undefined;
  return Number.isInteger(id) && Number.isInteger(count) && id >= 0 && id < count ? [id, count] : undefined;
}
