import { setTimeout as delay } from 'node:timers/promises';
import { DiscordAPIError, type Interaction, RESTJSONErrorCodes } from 'discord.js';
import { UsageError } from '../errors.ts';
import type { Log } from '../log.ts';
import {
  componentLine,
  type HandlerContext,
  handleError,
  handleInteraction,
  notice,
} from './handle-interaction.ts';
import { type RateLimiter, rateLimitReply } from './rate-limit.ts';
import { RecentIds } from './recent-ids.ts';
import { type SendResponse, sendResponse } from './send-response.ts';

/** More than come in the 15 minutes for which an interaction can be answered, short of a flood. */
const RECENT_INTERACTIONS = 2_000;

/** What was sent: an answer, a notice of a mistake or of the rate limit, or one of an error of ours. */
type Handled = 'answered' | 'refused' | 'limited' | 'failed';
/** How an interaction ended: Discord took what was sent, or no longer waited for it, or could not be reached. */
export type Outcome = Handled | 'late' | 'lost';

/** Error codes of Discord that mean that the response came too late, or that another one was faster. */
const LATE: ReadonlyMap<unknown, string> = new Map([
  [RESTJSONErrorCodes.UnknownInteraction, 'reply came too late: Discord no longer waits for it'],
  [RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged, 'interaction was already answered'],
]);

export interface ReceiverOptions {
  /** Asked for at each interaction, since the corpus may change. */
  readonly context: () => HandlerContext;
  readonly log: Log;
  /** Logs what people ask. */
  readonly logQuestions: boolean;
  readonly rateLimiter: RateLimiter | undefined;
  /** Called when an interaction has ended, with the seconds since its arrival. */
  readonly onHandled: (command: string, outcome: Outcome, seconds: number) => void;
}

/** The name of a command; `component` or `modal` for what has none. */
function commandName(interaction: Interaction): string {
  if (interaction.isMessageComponent()) return 'component';
  return interaction.isModalSubmit() ? 'modal' : interaction.commandName;
}

/** What was asked, for a log that may hold it. What is only being typed is never logged. */
function askedText(interaction: Interaction): unknown {
  if (interaction.isMessageComponent()) return componentLine(interaction);
  if (interaction.isMessageContextMenuCommand()) return interaction.targetMessage.content;
  if (!interaction.isChatInputCommand()) return undefined;
  return Object.fromEntries(interaction.options.data.map(({ name, value }) => [name, value]));
}

/** Answers every interaction once, at once: that takes far less than the three seconds that Discord waits. */
export class InteractionReceiver {
  readonly #options: ReceiverOptions;
  readonly #recentIds = new RecentIds(RECENT_INTERACTIONS);
  readonly #inFlight = new Set<Promise<void>>();

  constructor(options: ReceiverOptions) {
    this.#options = options;
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
    const drained = new AbortController();
    const allHandled = async (): Promise<void> => {
      while (this.#inFlight.size > 0) await Promise.all(this.#inFlight);
    };
    const timeout = delay(timeoutMs, undefined, { signal: drained.signal }).catch(() => {});
    await Promise.race([allHandled(), timeout]);
    drained.abort();
  }

  /** Never rejects: what goes wrong is logged. */
  async #answer(interaction: Interaction): Promise<void> {
    const { log, logQuestions, onHandled } = this.#options;
    const start = performance.now();
    const about = {
      interaction: interaction.id,
      command: commandName(interaction),
      ...(logQuestions && { asked: askedText(interaction) }),
    };
    const { send, outcome, error } = this.#handle(interaction);
    if (outcome === 'failed') log.error({ ...about, err: error }, 'command failed');
    const ms = Math.round((performance.now() - start) * 1000) / 1000;
    const end = (ended: Outcome): void => onHandled(about.command, ended, (performance.now() - start) / 1000);
    try {
      await sendResponse(send);
      log.info({ ...about, outcome, ms, sent: Math.round(performance.now() - start) }, 'interaction');
      end(outcome);
    } catch (sendError) {
      const late = sendError instanceof DiscordAPIError ? LATE.get(sendError.code) : undefined;
      if (late !== undefined) log.warn({ ...about, ms }, late);
      else log.error({ ...about, ms, err: sendError }, 'reply could not be sent');
      end(late === undefined ? 'lost' : 'late');
    }
  }

  #handle(interaction: Interaction): { send: SendResponse; outcome: Handled; error?: unknown } {
    try {
      const refusal = rateLimitReply(interaction, this.#options.rateLimiter);
      if (refusal) return { send: notice(interaction, refusal), outcome: 'limited' };
      return { send: handleInteraction(interaction, this.#options.context()), outcome: 'answered' };
    } catch (error) {
      const outcome = error instanceof UsageError ? 'refused' : 'failed';
      return { send: handleError(interaction, error), outcome, error };
    }
  }
}
