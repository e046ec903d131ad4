import { RecentIds } from './recent-ids.ts';
import {
  type ResponseSender,
  type SendingRules,
  type SendResponse,
  UnconfirmedError,
} from './send-response.ts';

/** More than are shared while somebody could still see a button that another press has removed. */
const RECENT_SHARES = 2_000;

/** Short of the 15 minutes for which Discord takes a follow-up: nobody expects a message that comes much later. */
const FOLLOW_UP_DEADLINE_MS = 30_000;

/** Discord would post a follow-up that comes again once more. */
const POST: SendingRules = { deadlineMs: FOLLOW_UP_DEADLINE_MS, isRepeatable: false };
const EDIT: SendingRules = { deadlineMs: FOLLOW_UP_DEADLINE_MS, isRepeatable: true };

/** A press of the button that shares a private reply. */
export interface Share {
  /** Identifies the button, whoever presses it and how often: the id of its message, and a hash of its `custom_id`. */
  readonly id: string;
  /** A first response: updates the message to one without the button. */
  readonly removeButton: SendResponse;
  /** A first response that changes nothing. */
  readonly acknowledge: SendResponse;
  /**
   * A follow-up: the message for everyone. Resolves to a request that edits it where Discord has made it ephemeral, to say that
   * it was not shared.
   */
  readonly post: SendResponse<SendResponse | undefined>;
  /** An edit of the message, to one with a button that shares again. */
  readonly restoreButton: SendResponse;
}

/**
 * Posts what is shared, once for each button. That holds within this process, which is enough: Discord sends all interactions
 * of a server to the same shard.
 */
export class Sharer {
  readonly #sender: ResponseSender;
  readonly #inFlight = new Set<string>();
  readonly #shared = new RecentIds(RECENT_SHARES);

  constructor(sender: ResponseSender) {
    this.#sender = sender;
  }

  /**
   * Removes the button and posts the message, unless another press of the button has, or is about to. Where the message cannot
   * be posted, the person gets the button back.
   *
   * @param onNotRestored called when not even that is possible
   * @returns false if Discord shows the message to the person alone, who was told so
   * @throws like {@link ResponseSender.send}
   */
  async share(share: Share, onNotRestored: (error: unknown) => void): Promise<boolean> {
    const { id, acknowledge, removeButton, restoreButton } = share;
    // The press that is in flight decides whether the button stays; a reply that was paged away and back has its button again.
    const before = this.#inFlight.has(id) ? acknowledge : this.#shared.has(id) ? removeButton : undefined;
    if (before) {
      await this.#sender.send(before);
      return true;
    }
    this.#inFlight.add(id);
    const posted = await this.#removeAndPost(share).finally(() => this.#inFlight.delete(id));
    if (posted.status === 'fulfilled') {
      const explain = posted.value;
      if (explain) await this.#sender.send(explain, EDIT);
      return explain === undefined;
    }
    await this.#sender.send(restoreButton, EDIT).catch(onNotRestored);
    throw posted.reason;
  }

  /**
   * @returns whether the message was posted
   * @throws Error when the button could not be removed: then nothing is posted
   */
  async #removeAndPost({
    id,
    removeButton,
    post,
  }: Share): Promise<PromiseSettledResult<SendResponse | undefined>> {
    await this.#sender.send(removeButton).catch((error: unknown) => {
      // The button may be gone. If it is not, Discord refuses the follow-up.
      if (!(error instanceof UnconfirmedError)) throw error;
    });
    const [posted] = await Promise.allSettled([this.#sender.send(post, POST)]);
    if (posted.status === 'fulfilled') this.#shared.addIfNew(id);
    return posted;
  }
}
