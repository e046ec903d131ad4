/** Checks of a bot that serves, each for one case in serve.e2e.test.ts, and for others in serve.e2e.slow.test.ts. */
import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'vitest';
import { commandPayloads } from '../../src/interactions/command-registry.ts';
import { knowledgeOf } from '../support/article.ts';
import {
  askInFlight,
  expectReply,
  fakeDiscord,
  logged,
  replyText,
  serve,
  startBot,
  startGatewayProxy,
  stop,
} from '../support/bot.ts';
import { MAX_STOP_MS } from '../support/patience.ts';
import { NPM_OFFLINE, type Place, type Program } from '../support/program.ts';

/** The commands that are registered for one article. */
export const COMMANDS = commandPayloads(knowledgeOf(['It rained.']));

export const PARAGRAPH_4 = 'Petro was accompanied in the Oval Office by Foreign Minister Rosa Villavicencio';

/** Checks that questions are answered while Discord does not take the commands, which are registered later. */
export async function expectLateRegistration(place: Place, status: number, body: object): Promise<void> {
  const discord = await fakeDiscord(place);
  let refusals = 0;
  discord.onRequest = ({ method }) => {
    if (method !== 'PUT' || refusals > 0) return undefined;
    refusals += 1;
    const headers = status === 429 ? { 'retry-after': '6' } : {};
    return { status, headers, body };
  };
  const bot = startBot(place, discord);
  await bot.shows('commands not registered yet');
  expectReply(await discord.command('ask', { question: 'who attended' }, { force: true }));
  const [warning] = logged(bot.stdout).filter(({ msg }) =>
    `${msg}`.startsWith('commands not registered yet'),
  );
  expect(Number(warning?.['seconds'])).toBeGreaterThanOrEqual(5);
  await bot.shows('commands registered');
  expect(discord.commands()).toHaveLength(COMMANDS.length);
  await stop(bot);
}

/** Checks that a bot finishes its reply on these signals, closes the gateway connection, and exits with 0 in time. */
export async function expectGracefulStop(place: Place, signals: readonly NodeJS.Signals[]): Promise<void> {
  const proxy = await startGatewayProxy(place);
  const discord = await fakeDiscord(place, { gatewayUrl: proxy.url });
  proxy.forwardTo(discord);
  const bot = await serve(place, discord);
  let connectionsWhenAnswered = 0;
  const { answer } = await askInFlight(discord, () => {
    connectionsWhenAnswered = discord.gateway.connections;
  });
  const began = performance.now();
  for (const signal of signals) {
    bot.signal(signal);
    await delay(50);
  }
  const ended = await bot.ended();
  expect(performance.now() - began).toBeLessThan(MAX_STOP_MS);
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  expect(replyText(await answer)).toContain(PARAGRAPH_4);
  expect(connectionsWhenAnswered).toBe(1);
  await discord.waitFor(() => proxy.closeCodes.length > 0, 'the gateway’s close');
  expect(proxy.closeCodes).toEqual([1000]);
  expect(discord.rejections).toEqual([]);
  expect(logged(ended.stdout)).toContainEqual(
    expect.objectContaining({ msg: 'interaction', outcome: 'answered' }),
  );
}

/** Checks the same of a bot that `npm start` runs. */
export async function expectGracefulStopOfNpm(
  place: Place,
  sendSignal: (npm: Program) => void,
): Promise<void> {
  const proxy = await startGatewayProxy(place);
  const discord = await fakeDiscord(place, { gatewayUrl: proxy.url });
  proxy.forwardTo(discord);
  const npm = await serve(place, discord, {
    command: ['npm', 'start', '--silent'],
    cwd: place.project(),
    env: NPM_OFFLINE,
  });
  const { answer } = await askInFlight(discord);
  sendSignal(npm);
  expect(replyText(await answer)).toContain(PARAGRAPH_4);
  const { code, stderr } = await npm.ended();
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  await discord.waitFor(() => proxy.closeCodes.length > 0, 'the gateway’s close');
  expect(proxy.closeCodes).toEqual([1000]);
}
