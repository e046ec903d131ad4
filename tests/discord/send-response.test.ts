import { setTimeout as delay } from 'node:timers/promises';
import { DiscordAPIError, RateLimitError, REST } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { ResponseSender, UnconfirmedError } from '../../src/discord/send-response.ts';
import { networkError, rateLimit, refusal, serverError } from '../support/request-errors.ts';

/** Fails with these errors one after the other, then succeeds; counts the attempts. */
function failing(...errors: Error[]) {
  let attempts = 0;
  return {
    attempts: () => attempts,
    send: async (): Promise<void> => {
      const error = errors[attempts];
      attempts += 1;
      if (error) throw error;
    },
  };
}

describe('a response', { concurrent: true }, () => {
  it('is sent once when Discord accepts it', async () => {
    const { send, attempts } = failing();
    await new ResponseSender(new REST()).send(send);
    expect(attempts()).toBe(1);
  });

  it('is not sent again when Discord refuses it', async () => {
    const { send, attempts } = failing(refusal(10062, 404));
    await expect(new ResponseSender(new REST()).send(send)).rejects.toMatchObject({
      status: 404,
      code: 10062,
    });
    expect(attempts()).toBe(1);
  });

  it('is sent again after a 5xx, a broken connection, and the end of a rate limit', async () => {
    const start = performance.now();
    const { send, attempts } = failing(serverError(502), new TypeError('other side closed'), rateLimit(1000));
    await new ResponseSender(new REST()).send(send);
    expect(attempts()).toBe(4);
    expect(performance.now() - start).toBeGreaterThan(1_250);
  });

  it('counts as sent when an earlier attempt has arrived', async () => {
    const { send } = failing(new TypeError('other side closed'), refusal(40060, 400));
    await expect(new ResponseSender(new REST()).send(send)).resolves.toBeUndefined();
    await expect(
      new ResponseSender(new REST()).send(failing(refusal(40060, 400)).send),
    ).rejects.toMatchObject({
      code: 40060,
    });
  });

  it('is given up at once when the rate limit ends too late', async () => {
    const { send, attempts } = failing(rateLimit(60_000));
    const start = performance.now();
    await expect(new ResponseSender(new REST()).send(send)).rejects.toBeInstanceOf(RateLimitError);
    expect(attempts()).toBe(1);
    expect(performance.now() - start).toBeLessThan(3_000);
  });

  it('is given up after three seconds of errors, and after fewer than ten attempts', async () => {
    const { send, attempts } = failing(...Array.from({ length: 100 }, () => serverError(503)));
    const start = performance.now();
    await expect(new ResponseSender(new REST()).send(send)).rejects.toMatchObject({ status: 503 });
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(attempts()).toBeLessThan(10);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(attempts()).toBeLessThan(10);
  });

  it('is given up after three seconds without an answer', async () => {
    const start = performance.now();
    await expect(new ResponseSender(new REST()).send(() => new Promise(() => {}))).rejects.toBeInstanceOf(
      UnconfirmedError,
    );
    expect(performance.now() - start).toBeGreaterThan(2_990);
  });

  it.each([
    ['unconfirmed when a connection broke after it was sent', 'UND_ERR_SOCKET', [], UnconfirmedError],
    ['unsent when there was never a connection', 'ECONNREFUSED', [], TypeError],
    ['refused when Discord says so later', 'UND_ERR_SOCKET', [refusal(50035, 400)], DiscordAPIError],
  ])('is %s', async (_, code, further, expected) => {
    const broken = networkError(code);
    const errors = further.length > 0 ? [broken, ...further] : Array.from({ length: 20 }, () => broken);
    await expect(new ResponseSender(new REST()).send(failing(...errors).send)).rejects.toBeInstanceOf(
      expected,
    );
  });

  it('is unconfirmed when a connection broke, and a global rate limit prevents another attempt', async () => {
    const sender = new ResponseSender(new REST());
    const broken = networkError('UND_ERR_SOCKET');
    const { send, attempts } = failing(broken);
    const sent = sender.send(send);
    await sender.send(failing(rateLimit(60_000, true)).send).catch(() => {});
    await expect(sent).rejects.toBeInstanceOf(UnconfirmedError);
    expect(attempts()).toBe(1);
  });

  it('has the time that its rules give it', async () => {
    const sender = new ResponseSender(new REST());
    const rules = { deadlineMs: 500, isRepeatable: true };
    const start = performance.now();
    await expect(sender.send(() => new Promise(() => {}), rules)).rejects.toBeInstanceOf(UnconfirmedError);
    const errors = Array.from({ length: 20 }, () => serverError(503));
    await expect(sender.send(failing(...errors).send, rules)).rejects.toMatchObject({ status: 503 });
    expect(performance.now() - start).toBeLessThan(3_000);
    const long = failing(rateLimit(3_500));
    await sender.send(long.send, { deadlineMs: 10_000, isRepeatable: true });
    expect(long.attempts()).toBe(2);
  });

  it.each<[what: string, error: Error, attempts: number]>([
    ['a 503, which reached nobody', serverError(503), 2],
    ['a 504, which may come after Discord took it', serverError(504), 1],
    ['a rate limit', rateLimit(100), 2],
    ['a connection that was never made', networkError('ECONNREFUSED'), 2],
    ['a connection that broke', networkError('UND_ERR_SOCKET'), 1],
    ['no answer in time', new DOMException('aborted', 'AbortError'), 1],
    ['an answer that cannot be read', new TypeError('undefined is not an object'), 1],
  ])(
    'that must not come twice is sent again only if it has not arrived: after %s',
    async (_, error, attempts) => {
      const sender = new ResponseSender(new REST());
      const response = failing(error);
      const sent = sender.send(response.send, { deadlineMs: 3_000, isRepeatable: false });
      if (attempts === 1) await expect(sent).rejects.toBeInstanceOf(UnconfirmedError);
      else await sent;
      expect(response.attempts()).toBe(attempts);
    },
  );

  it('waits until a global rate limit that another one met has passed', async () => {
    const sender = new ResponseSender(new REST());
    const begun = performance.now();
    const times: number[] = [];
    const send = async (): Promise<void> => {
      times.push(performance.now() - begun);
      if (times.length === 1) throw rateLimit(1_000, true);
    };
    const first = sender.send(send);
    await delay(50);
    await Promise.all([first, sender.send(send), sender.send(send)]);
    expect(times).toHaveLength(4);
    expect(times[0]).toBeLessThan(990);
    for (const time of times.slice(1)) expect(time).toBeGreaterThan(990);
  });

  it('waits until a global rate limit that any other request met has passed', async () => {
    const rest = new REST();
    rest.globalRemaining = 0;
    rest.globalReset = Date.now() + 500;
    const start = performance.now();
    const { send } = failing();
    await new ResponseSender(rest).send(send);
    expect(performance.now() - start).toBeGreaterThan(490);
  });

  it('is given up at once while a global rate limit lasts longer than Discord waits', async () => {
    const sender = new ResponseSender(new REST());
    await expect(sender.send(failing(rateLimit(10_000, true)).send)).rejects.toBeInstanceOf(RateLimitError);
    const { send, attempts } = failing();
    await expect(sender.send(send)).rejects.toThrow('global rate limit');
    expect(attempts()).toBe(0);
  });
});
