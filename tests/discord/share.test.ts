import { HTTPError, REST } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { ResponseSender, type SendResponse, UnconfirmedError } from '../../src/discord/send-response.ts';
import { type Share, Sharer } from '../../src/discord/share.ts';

/** A share whose requests are counted; `replaced` takes the place of some of them. */
function countedShare(replaced: Partial<Record<keyof Omit<Share, 'id'>, SendResponse>> = {}) {
  const sent: string[] = [];
  const counted =
    (name: keyof Omit<Share, 'id'>): SendResponse =>
    async () => {
      sent.push(name);
      await replaced[name]?.();
    };
  const share: Share = {
    id: 'message /share /help',
    removeButton: counted('removeButton'),
    acknowledge: counted('acknowledge'),
    post: async () => {
      await counted('post')();
      return undefined;
    },
    restoreButton: counted('restoreButton'),
  };
  return { share, sent };
}

const newSharer = (): Sharer => new Sharer(new ResponseSender(new REST()));
const unexpected = (error: unknown): void => expect.fail(String(error));
const refuse: SendResponse = async () => {
  throw new UnconfirmedError();
};

describe('sharing', { concurrent: true }, () => {
  it('posts a message once, and other messages too', async () => {
    const sharer = newSharer();
    const { share, sent } = countedShare();
    await Promise.all([sharer.share(share, unexpected), sharer.share(share, unexpected)]);
    expect(sent.toSorted()).toEqual(['acknowledge', 'post', 'removeButton']);
    await sharer.share(share, unexpected);
    expect(sent.slice(3)).toEqual(['removeButton']);
    await sharer.share({ ...share, id: 'other' }, unexpected);
    expect(sent.slice(4)).toEqual(['removeButton', 'post']);
  });

  it('posts nothing when the button cannot be removed, and can be tried again', async () => {
    const sharer = newSharer();
    const broken = async (): Promise<never> => {
      throw new HTTPError(503, 'Unavailable', 'POST', 'url', {});
    };
    const failing = countedShare({ removeButton: broken });
    await expect(sharer.share(failing.share, unexpected)).rejects.toBeInstanceOf(HTTPError);
    expect(new Set(failing.sent)).toEqual(new Set(['removeButton']));
    const { share, sent } = countedShare();
    await sharer.share(share, unexpected);
    expect(sent).toEqual(['removeButton', 'post']);
  });

  it('is tried though the update was not confirmed, since the button may be gone', async () => {
    const { share, sent } = countedShare({ removeButton: () => new Promise(() => {}) });
    await newSharer().share(share, unexpected);
    expect(sent).toEqual(['removeButton', 'post']);
  });

  it('says whether everyone sees the message, and has the person told if not', async () => {
    const sharer = newSharer();
    const { share, sent } = countedShare();
    expect(await sharer.share(share, unexpected)).toBe(true);
    const explain = async (): Promise<void> => {
      sent.push('explain');
    };
    const hidden: Share = { ...share, id: 'hidden', post: async () => explain };
    expect(await sharer.share(hidden, unexpected)).toBe(false);
    expect(sent).toEqual(['removeButton', 'post', 'removeButton', 'explain']);
  });

  it('restores the button after a failure, and works at once while that is being confirmed', async () => {
    const sharer = newSharer();
    const again = countedShare();
    const pressAgain = (): Promise<boolean> => sharer.share(again.share, unexpected);
    const { share, sent } = countedShare({ post: refuse, restoreButton: pressAgain });
    await expect(sharer.share(share, unexpected)).rejects.toBeInstanceOf(UnconfirmedError);
    expect(sent).toEqual(['removeButton', 'post', 'restoreButton']);
    expect(again.sent).toEqual(['removeButton', 'post']);
  });

  it('reports that the button could not be restored, and throws why it had to be', async () => {
    const errors: unknown[] = [];
    const restoreError = Object.assign(new TypeError('reset'), { code: 'ECONNRESET' });
    const restoreButton = async (): Promise<never> => {
      throw restoreError;
    };
    const { share } = countedShare({ post: refuse, restoreButton });
    const sender = new ResponseSender(new REST());
    // The real sender tries for half a minute.
    sender.send = (send) => send();
    const sharing = new Sharer(sender).share(share, (error) => errors.push(error));
    await expect(sharing).rejects.toBeInstanceOf(UnconfirmedError);
    expect(errors).toEqual([restoreError]);
  });
});
