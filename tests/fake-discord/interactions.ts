import { randomBytes } from 'node:crypto';
import { InteractionResponseType, InteractionType, MessageFlags } from 'discord-api-types/v10';
import { type Refusal, refusals } from './api-errors.ts';
import type { JsonObject } from './json.ts';

import { botMessage, editMessage, isV2, type StoredMessage } from './messages.ts';
import { IDS } from './user-and-channel-objects.ts';
import { checkCallback } from './validate-interaction-response.ts';
import { checkMessage, type MessageData } from './validate-message.ts';

/** The first response to an interaction. */
export interface FirstResponse {
  /**
   * The type of response:
   * https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type
   */
  type: number;
  /** The message's data when `type` is 4, 5 or 7; empty otherwise. */
  data: MessageData;
  /** The response's data as it was sent, whatever its type. */
  raw: JsonObject;
  /** Milliseconds from the dispatch of the interaction to this response. */
  at: number;
  /** All that has become of the interaction, later edits and follow-ups included. */
  interaction: InteractionRecord;
}

/** An edit or follow-up: its data, the message's id, and when, in milliseconds since the dispatch. */
export interface LaterMessage {
  messageId: string;
  data: MessageData;
  at: number;
}

/** One interaction and all that the bot did with it. */
export interface InteractionRecord {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  /** The payload of INTERACTION_CREATE. */
  readonly payload: JsonObject;
  response?: FirstResponse;
  readonly edits: LaterMessage[];
  readonly followUps: LaterMessage[];
  /** The message that `@original` means, as it is now: the reply, or the message of an updated component. */
  original?: StoredMessage | undefined;
}

/** The answer to an HTTP request about an interaction. */
export type Outcome = { status: number; body?: unknown } | { refusal: Refusal };

/** The context that the bot's response is checked against. */
export interface OpenOptions {
  optionType?: number;
  message?: StoredMessage;
}

interface Open extends InteractionRecord {
  start: number;
  optionType: number | undefined;
  /** The message that a component stands on. */
  source: StoredMessage | undefined;
  late: boolean;
  answered: (response: FirstResponse) => void;
}

/** A token as unguessable and as long as Discord's, safe in a path. */
export function interactionToken(id: string): string {
  return Buffer.from(`interaction:${id}:${randomBytes(60).toString('hex')}`).toString('base64url');
}

/** The interactions of one server: which are open, how they were answered, and the messages that came of them. */
export class Interactions {
  /** Every interaction in the order of dispatch. */
  readonly records: InteractionRecord[] = [];
  /** Every message that there is, by id. */
  readonly messages = new Map<string, StoredMessage>();
  /** Set to true: every new message is ephemeral, as where members may not use external apps. */
  hidesMessages = false;
  readonly #byId = new Map<string, Open>();
  readonly #byToken = new Map<string, Open>();
  readonly #deadline: number;
  readonly #tokenLife: number;
  readonly #lastRefusal: () => Error | undefined;
  readonly #forgets: boolean;
  readonly #pending = new Set<(reason: Error) => void>();

  /** @param forgets whether nothing is kept of an interaction once it is answered */
  constructor(deadline: number, tokenLife: number, lastRefusal: () => Error | undefined, forgets: boolean) {
    this.#deadline = deadline;
    this.#tokenLife = tokenLife;
    this.#lastRefusal = lastRefusal;
    this.#forgets = forgets;
  }

  /** Opens an interaction; the promise is that of its first response, rejected when none came in time. */
  open(
    payload: JsonObject & { id: string; token: string; type: number },
    options: OpenOptions = {},
  ): Promise<FirstResponse> {
    const { promise, resolve, reject } = withResolvers<FirstResponse>();
    const open: Open = {
      id: payload.id,
      token: payload.token,
      type: payload.type,
      payload,
      edits: [],
      followUps: [],
      start: performance.now(),
      optionType: options.optionType,
      source: options.message,
      late: false,
      answered: (response) => {
        clearTimeout(timer);
        this.#pending.delete(fail);
        if (this.#forgets) this.#forget(open);
        resolve(response);
      },
    };
    const fail = (reason: Error): void => {
      clearTimeout(timer);
      this.#pending.delete(fail);
      open.late = true;
      reject(reason);
    };
    const timer = setTimeout(() => {
      fail(new Error('The application did not respond', { cause: this.#lastRefusal() }));
    }, this.#deadline);
    this.#pending.add(fail);
    this.#byId.set(open.id, open);
    this.#byToken.set(open.token, open);
    if (!this.#forgets) this.records.push(open);
    // Callers that await the promise see its rejection; one that nobody awaits must not end the test run.
    promise.catch(() => {});
    return promise;
  }

  #forget({ id, token, original }: Open): void {
    this.#byId.delete(id);
    this.#byToken.delete(token);
    if (original) this.messages.delete(original.id);
  }

  /** Rejects what still waits for a response. */
  close(): void {
    for (const fail of [...this.#pending]) fail(new Error('the fake Discord was closed'));
  }

  /** https://discord.com/developers/docs/interactions/receiving-and-responding#create-interaction-response */
  callback(id: string, token: string, body: unknown, withResponse: boolean): Outcome {
    const open = this.#byId.get(id);
    if (!open || open.token !== token) return { refusal: refusals.unknownInteraction };
    if (open.response) return { refusal: refusals.alreadyAcknowledged };
    const at = performance.now() - open.start;
    if (open.late || at > this.#deadline) return { refusal: refusals.unknownInteraction };
    const checked = checkCallback(body, {
      interactionType: open.type,
      ...(open.optionType === undefined ? {} : { optionType: open.optionType }),
      wasV2: open.source !== undefined && isV2(open.source),
    });
    if ('refusal' in checked) return checked;
    const { type, data, message } = checked.callback;
    open.response = { type, data: message, raw: data, at, interaction: open };
    const created = this.#respond(open, type, message);
    open.answered(open.response);
    if (!withResponse) return { status: 204 };
    return { status: 200, body: callbackResponse(open, type, created) };
  }

  #respond(open: Open, type: number, data: MessageData): StoredMessage | undefined {
    if (
      type === InteractionResponseType.ChannelMessageWithSource ||
      type === InteractionResponseType.DeferredChannelMessageWithSource
    ) {
      const message = this.#create(open, data);
      if (type === InteractionResponseType.DeferredChannelMessageWithSource)
        message.flags |= MessageFlags.Loading;
      open.original = message;
      return message;
    }
    if (
      type === InteractionResponseType.UpdateMessage ||
      type === InteractionResponseType.DeferredMessageUpdate
    )
      open.original = open.source;
    if (type === InteractionResponseType.UpdateMessage && open.source) editMessage(open.source, data);
    return type === InteractionResponseType.UpdateMessage ? open.source : undefined;
  }

  /** @param isFollowUp whether the interaction was answered before */
  #create(open: Open, data: MessageData, isFollowUp = false): StoredMessage {
    const targetId = contextMenuTarget(open.payload);
    // 20: answer to a slash command, 23: to a context menu command, 19: a reply (a component's, or a follow-up).
    const isReply = isFollowUp || open.type === InteractionType.MessageComponent;
    const kind = isReply ? 19 : targetId !== undefined ? 23 : 20;
    const channelId = open.payload['channel_id'];
    const message = botMessage(data, {
      channelId: typeof channelId === 'string' ? channelId : IDS.channel,
      type: kind,
      interaction: {
        id: open.id,
        type: open.type,
        user: userOf(open.payload),
        authorizing_integration_owners: open.payload['authorizing_integration_owners'] ?? {},
        ...(open.source ? { interacted_message_id: open.source.id } : {}),
        ...(targetId === undefined ? {} : { target_message_id: targetId }),
        ...(isFollowUp && open.original ? { original_response_message_id: open.original.id } : {}),
      },
    });
    if (this.hidesMessages) message.flags |= MessageFlags.Ephemeral;
    this.messages.set(message.id, message);
    return message;
  }

  /** https://discord.com/developers/docs/interactions/receiving-and-responding#create-followup-message */
  followUp(token: string, body: unknown): Outcome {
    const open = this.#answered(token);
    if ('refusal' in open) return open;
    // Discord takes the first follow-up of a deferred response for the response itself.
    if (open.original && (open.original.flags & MessageFlags.Loading) !== 0)
      return this.edit(token, '@original', body);
    const checked = checkMessage(body);
    if ('refusal' in checked) return checked;
    const message = this.#create(open, checked.data, true);
    open.followUps.push({ messageId: message.id, data: checked.data, at: performance.now() - open.start });
    return { status: 200, body: message };
  }

  /** https://discord.com/developers/docs/interactions/receiving-and-responding#get-original-interaction-response */
  read(token: string, messageId: string): Outcome {
    const message = this.#message(token, messageId);
    return 'refusal' in message ? message : { status: 200, body: message.message };
  }

  /** https://discord.com/developers/docs/interactions/receiving-and-responding#edit-original-interaction-response */
  edit(token: string, messageId: string, body: unknown): Outcome {
    const found = this.#message(token, messageId);
    if ('refusal' in found) return found;
    const { open, message } = found;
    const loading = (message.flags & MessageFlags.Loading) !== 0;
    const checked = checkMessage(body, { edit: !loading, wasV2: isV2(message) });
    if ('refusal' in checked) return checked;
    editMessage(message, checked.data);
    open.edits.push({ messageId: message.id, data: checked.data, at: performance.now() - open.start });
    return { status: 200, body: message };
  }

  /** https://discord.com/developers/docs/interactions/receiving-and-responding#delete-original-interaction-response */
  remove(token: string, messageId: string): Outcome {
    const found = this.#message(token, messageId);
    if ('refusal' in found) return found;
    this.messages.delete(found.message.id);
    return { status: 204 };
  }

  #answered(token: string): Open | { refusal: Refusal } {
    const open = this.#byToken.get(token);
    if (!open?.response) return { refusal: refusals.unknownWebhook };
    if (performance.now() - open.start > this.#tokenLife) return { refusal: refusals.invalidWebhookToken };
    return open;
  }

  #message(token: string, messageId: string): { open: Open; message: StoredMessage } | { refusal: Refusal } {
    const open = this.#answered(token);
    if ('refusal' in open) return open;
    const own = [open.original?.id, ...open.followUps.map((f) => f.messageId)];
    const id = messageId === '@original' ? open.original?.id : messageId;
    const message = id !== undefined && own.includes(id) ? this.messages.get(id) : undefined;
    return message ? { open, message } : { refusal: refusals.unknownMessage };
  }
}

/**
 *
 * https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-callback-interaction-callback-response-object
 */
function callbackResponse(open: Open, type: number, message: StoredMessage | undefined): JsonObject {
  return {
    interaction: {
      id: open.id,
      type: open.type,
      ...(message
        ? {
            response_message_id: message.id,
            response_message_loading: (message.flags & MessageFlags.Loading) !== 0,
            response_message_ephemeral: (message.flags & MessageFlags.Ephemeral) !== 0,
          }
        : {}),
    },
    resource: { type, ...(message ? { message } : {}) },
  };
}

/** The id of the message that a message command is used on. */
function contextMenuTarget(payload: JsonObject): unknown {
  const data = payload['data'];
  return typeof data === 'object' && data !== null && 'target_id' in data ? data.target_id : undefined;
}

function userOf(payload: JsonObject): unknown {
  const member = payload['member'];
  if (typeof member === 'object' && member !== null && 'user' in member) return member.user;
  return payload['user'];
}

/** `Promise.withResolvers`, which Node.js 20 does not have. */
function withResolvers<T>(): {
  promise: Promise<T>;
  resolve: (value: T) => void;
  reject: (reason: Error) => void;
} {
  let resolve: (value: T) => void = () => {};
  let reject: (reason: Error) => void = () => {};
  const promise = new Promise<T>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}
