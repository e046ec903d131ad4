import { connect, createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import type { LoopbackDiscord } from '../fake-discord/fake-discord.ts';
import { expectReply, loopback, serve, stop } from '../support/bot.ts';
import { it, type Place } from '../support/program.ts';

/** A line to the gateway that can be cut as networks cut them: nothing arrives any more, and neither end is told. */
interface Line {
  readonly url: string;
  leadTo(discord: LoopbackDiscord): void;
  cut(): void;
}

async function line(place: Place): Promise<Line> {
  let port = 0;
  const cuts: (() => void)[] = [];
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    near.pipe(far).pipe(near);
    for (const socket of [near, far]) socket.on('error', () => {});
    cuts.push(() => {
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
  if (address === null || typeof address === 'string') throw new Error('The line has no port');
  return {
    url: `ws://127.0.0.1:${address.port}`,
    leadTo: (discord) => {
      port = Number(new URL(discord.url).port);
    },
    cut: () => {
      for (const cut of cuts) cut();
    },
  };
}

describe('a connection to the gateway that is cut without a word', { concurrent: true }, () => {
  it('is noticed by its heartbeats and come back to, and what was sent meanwhile is answered once', async ({
    place,
  }) => {
    const wire = await line(place);
    const discord = await loopback(place, {
      gatewayUrl: wire.url,
      heartbeatInterval: 1000,
      deadline: 120_000,
    });
    wire.leadTo(discord);
    const bot = await serve(place, discord);
    wire.cut();
    const missed = discord.command('help');
    // The websocket library waits half a minute for the other end to agree to the close.
    await bot.shows('the gateway goes on', 60_000);
    expectReply(await missed);
    expectReply(await discord.command('help'));
    expect(discord.rejections).toEqual([]);
    expect(bot.stdout.match(/connecting to the gateway again/g)).toHaveLength(1);
    await stop(bot);
  });

  it('does not keep the program from ending in five seconds', async ({ place }) => {
    const wire = await line(place);
    const discord = await loopback(place, { gatewayUrl: wire.url });
    wire.leadTo(discord);
    const bot = await serve(place, discord);
    wire.cut();
    await delay(100);
    const began = performance.now();
    bot.signal('SIGTERM');
    expect(await bot.ended()).toMatchObject({ code: 0, stderr: '' });
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
