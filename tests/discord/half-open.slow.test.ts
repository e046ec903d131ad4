import { connect, createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { expectReply, fakeDiscord, serve, stop } from '../support/bot.ts';
import { MAX_STOP_MS } from '../support/patience.ts';
import { it, type Place } from '../support/program.ts';

/** A TCP proxy to the gateway whose connections can become half-open: nothing arrives any more, and neither end is told. */
interface TcpProxy {
  readonly url: string;
  forwardTo(discord: FakeDiscord): void;
  cutConnections(): void;
}

async function startTcpProxy(place: Place): Promise<TcpProxy> {
  let port = 0;
  const cutters: (() => void)[] = [];
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    near.pipe(far).pipe(near);
    for (const socket of [near, far]) socket.on('error', () => {});
    cutters.push(() => {
      near.unpipe(far).resume();
      far.unpipe(near).resume();
    });
    place.defer(() => {
      near.destroy();
      far.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  place.defer(() => server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port');
  return {
    url: `ws://127.0.0.1:${address.port}`,
    forwardTo: (discord) => {
      port = Number(new URL(discord.url).port);
    },
    cutConnections: () => {
      for (const cut of cutters) cut();
    },
  };
}

describe('a half-open gateway connection', { concurrent: true }, () => {
  it('is noticed by missing heartbeats and reopened; interactions sent meanwhile are answered once', async ({
    place,
  }) => {
    const proxy = await startTcpProxy(place);
    const discord = await fakeDiscord(place, {
      gatewayUrl: proxy.url,
      heartbeatInterval: 1000,
      deadline: 120_000,
    });
    proxy.forwardTo(discord);
    const bot = await serve(place, discord);
    proxy.cutConnections();
    const missed = discord.command('help');
    // The websocket library waits half a minute for the other end to agree to the close.
    await bot.shows('reconnected', 120_000);
    expectReply(await missed);
    expectReply(await discord.command('help'));
    expect(discord.rejections).toEqual([]);
    expect(bot.stdout.match(/gateway connection lost, reconnecting/g)).toHaveLength(1);
    await stop(bot);
  });

  it('is given up where heartbeats are answered, and RESUME is not: a new session starts', async ({
    place,
  }) => {
    const discord = await fakeDiscord(place, { heartbeatInterval: 1000, deadline: 120_000 });
    const bot = await serve(place, discord);
    discord.answersResumes = false;
    discord.gateway.breakConnections();
    await discord.waitFor(() => discord.resumes.length > 0, 'a resume');
    await bot.shows('reconnected', 120_000);
    expectReply(await discord.command('help'));
    expect(discord.resumes).toHaveLength(1);
    expect(discord.identifies).toHaveLength(2);
    await stop(bot);
  });

  it('does not keep the program from ending within five seconds', async ({ place }) => {
    const proxy = await startTcpProxy(place);
    const discord = await fakeDiscord(place, { gatewayUrl: proxy.url });
    proxy.forwardTo(discord);
    const bot = await serve(place, discord);
    proxy.cutConnections();
    await delay(100);
    const began = performance.now();
    bot.signal('SIGTERM');
    expect(await bot.ended()).toMatchObject({ code: 0, stderr: '' });
    expect(performance.now() - began).toBeLessThan(MAX_STOP_MS);
  });
});
