import { type Interaction, type REST, RESTJSONErrorCodes } from 'discord.js';
import { UsageError } from '../errors.ts';
import type { Log } from '../log.ts';
import { withTimeLimit } from '../util/time-limit.ts';
import {
  customIdOf,
  givenOptions,
  type HandlerContext,
  handleError,
  handleInteraction,
  notice,
} from './handle-interaction.ts';
import { messageText } from './message-text.ts';
import { type RateLimiter, rateLimitReply } from './rate-limit.ts';
import { RecentIds } from './recent-ids.ts';
import { classifyFailure, failureReason } from './request-failure.ts';
import { ResponseSender, type SendResponse, UnconfirmedError } from './send-response.ts';
import { type Share, Sharer } from './share.ts';

/** More than come in the 15 minutes for which an interaction can be answered, short of a flood. */
const RECENT_INTERACTIONS = 2_000;

/** The response: an answer, a notice of the person's mistake or of the rate limit, or one of an unexpected error. */
type HandlerOutcome = 'answered' | 'refused' | 'limited' | 'failed';
/** The handler’s outcome if Discord took the response; otherwise it came too late, was not confirmed, or could not be sent. */
export type InteractionOutcome = HandlerOutcome | 'late' | 'unconfirmed' | 'lost';

/** Error codes of Discord for a response that came too late, or after another one. */
const LATE: ReadonlyMap<unknown, string> = new Map([
  [RESTJSONErrorCodes.UnknownInteraction, 'reply came too late: Discord no longer waits for it'],
  [RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged, 'interaction was already answered'],
]);

/** Log messages: Discord did not answer, Discord refused the response. */
const UNSENT = {
  reply: {
    unconfirmed: 'reply not confirmed: Discord did not answer, and may have shown it',
    lost: 'reply could not be sent',
  },
  share: {
    unconfirmed: 'shared reply not confirmed: Discord did not answer, and may have shown it',
    lost: 'reply could not be shared',
  },
} as const;

/** A response, or those that share a reply. */
type Response = SendResponse | Share;

interface ReceiverOptions {
  /** The client's, which knows of the global rate limit. */
  readonly rest: REST;
  /** Asked for at each interaction, since the corpus may change. */
  readonly context: () => HandlerContext;
  readonly log: Log;
  /** Logs what people ask. */
  readonly logQuestions: boolean;
  readonly rateLimiter: RateLimiter | undefined;
  /** Called when an interaction has ended, with the seconds since its arrival. */
  readonly onHandled: (command: string, outcome: InteractionOutcome, seconds: number) => void;
}

/** The name of a command; `component` or `modal` for what has none. */
function commandName(interaction: Interaction): string {
  if (interaction.isMessageComponent()) return 'component';
  return interaction.isModalSubmit() ? 'modal' : interaction.commandName;
}

/** The question, for the log. Text that is still being typed is never logged. */
function askedText(interaction: Interaction): unknown {
  if (interaction.isMessageComponent()) return customIdOf(interaction);
  if (interaction.isMessageContextMenuCommand()) return messageText(interaction.targetMessage);
  return interaction.isChatInputCommand() ? givenOptions(interaction) : undefined;
}

/** Answers every interaction once, at once: that takes far less than the three seconds that Discord waits. */
export class InteractionReceiver {
  readonly #options: ReceiverOptions;
  readonly #sender: ResponseSender;
  readonly #sharer: Sharer;
  readonly #recentIds = new RecentIds(RECENT_INTERACTIONS);
  readonly #inFlight = new Set<Promise<void>>();

  constructor(options: ReceiverOptions) {
    this.#options = options;
    this.#sender = new ResponseSender(options.rest);
    this.#sharer = new Sharer(this.#sender);
  }

  /** Takes an interaction in. The gateway may deliver one twice. */
  receive(interaction: Interaction): void {
    if (!this.#recentIds.addIfNew(interaction.id)) {
      this.#options.log.warn({ interaction: interaction.id }, 'duplicate interaction ignored');
      return;
    }
    const handled = this.#answer(interaction);
    this.#inFlight.add(handled);
    handled.finally(() => this.#inFlight.delete(handled));
  }

  /** Waits until no interaction is in flight, at most `timeoutMs`. */
  async drain(timeoutMs: number): Promise<void> {
    const allHandled = async (): Promise<void> => {
      while (this.#inFlight.size > 0) await Promise.allSettled(this.#inFlight);
    };
    await withTimeLimit(allHandled(), timeoutMs, () => undefined);
  }

  /** Never rejects: what goes wrong is logged. */
  async #answer(interaction: Interaction): Promise<void> {
    const { log, logQuestions, onHandled } = this.#options;
    const start = performance.now();
    const logFields = {
      interaction: interaction.id,
      command: commandName(interaction),
      ...(logQuestions && { asked: askedText(interaction) }),
    };
    const { response, outcome, error } = this.#handle(interaction);
    if (outcome === 'failed') log.error({ ...logFields, err: error }, 'command failed');
    const ms = Math.round((performance.now() - start) * 1000) / 1000;
    const finish = (outcome: InteractionOutcome): void =>
      onHandled(logFields.command, outcome, (performance.now() - start) / 1000);
    try {
      const sent = (await this.#send(response, logFields)) ? outcome : 'refused';
      log.info(
        { ...logFields, outcome: sent, ms, sent: Math.round(performance.now() - start) },
        'interaction',
      );
      finish(sent);
    } catch (sendError) {
      const kind = typeof response === 'function' ? 'reply' : 'share';
      const unsent = this.#logUnsent(kind, sendError, { ...logFields, ms });
      // The interaction is still unanswered: without a notice, the person would see no reply at all.
      if (unsent === 'lost' && kind === 'reply' && classifyFailure(sendError).kind === 'refused')
        await this.#sender.send(handleError(interaction, sendError)).catch(() => {});
      finish(unsent);
    }
  }

  /** @returns false if what was to be shared is not */
  async #send(response: Response, logFields: object): Promise<boolean> {
    if (typeof response === 'function') {
      await this.#sender.send(response);
      return true;
    }
    const { log } = this.#options;
    return this.#sharer.share(response, (err) =>
      log.error({ ...logFields, err }, 'the button that shares could not be put back'),
    );
  }

  /** Logs that a response was not taken, and why. */
  #logUnsent(kind: keyof typeof UNSENT, error: unknown, logFields: object): 'late' | 'unconfirmed' | 'lost' {
    const { log } = this.#options;
    const failure = classifyFailure(error);
    const late = failure.kind === 'refused' ? LATE.get(failure.code) : undefined;
    if (late !== undefined) {
      log.warn(logFields, late);
      return 'late';
    }
    if (error instanceof UnconfirmedError) {
      const reason = error.cause === undefined ? 'no answer in time' : failureReason(error.cause);
      log.warn({ ...logFields, reason }, UNSENT[kind].unconfirmed);
      return 'unconfirmed';
    }
    log.error({ ...logFields, reason: failureReason(error), err: error }, UNSENT[kind].lost);
    return 'lost';
  }

  #handle(interaction: Interaction): { response: Response; outcome: HandlerOutcome; error?: unknown } {
    try {
      const refusal = rateLimitReply(interaction, this.#options.rateLimiter);
      if (refusal) return { response: notice(interaction, refusal), outcome: 'limited' };
      return { response: handleInteraction(interaction, this.#options.context()), outcome: 'answered' };
    } catch (error) {
      const outcome = error instanceof UsageError ? 'refused' : 'failed';
      return { response: handleError(interaction, error), outcome, error };
    }
  }
}
