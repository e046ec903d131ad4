import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, vi } from 'vitest';
import type { FakeDiscord, RequestHookResult } from '../fake-discord/fake-discord.ts';
import type { JsonObject } from '../fake-discord/json.ts';
import type { ApiRequest } from '../fake-discord/rest-api.ts';
import { IDS, userObject } from '../fake-discord/user-and-channel-objects.ts';
import {
  buttonOf,
  expectReply,
  fakeDiscord,
  logged,
  manyQuotationsCorpus,
  registrations,
  replyText,
  serve,
  startBot,
  stop,
} from '../support/bot.ts';
import { freePort } from '../support/free-port.ts';
import { MAX_STOP_MS, PATIENCE_MS } from '../support/patience.ts';
import { it, MAIN, PROGRAMS, type Program } from '../support/program.ts';

/** Faults of Discord and of the network. Afterwards the bot answers, once, and the log says what happened. */

const LOST = 'gateway connection lost, reconnecting';
const RECONNECTED = 'reconnected';

/** The log entries with this message. */
function entries(bot: Program, message: string): JsonObject[] {
  return logged(bot.stdout).filter(({ msg }) => msg === message);
}

/** The log entries at `warn` or above. */
function problems(bot: Program): JsonObject[] {
  return logged(bot.stdout).filter(({ level }) => typeof level === 'number' && level >= 40);
}

/** The number of attempts to answer this interaction, successful or not. */
function attempts({ requests }: FakeDiscord, id: string): number {
  return requests.filter(({ path }) => path.startsWith(`/interactions/${id}/`)).length;
}

/** Checks that the bot answers, and printed nothing but its log. */
async function expectAnswers(bot: Program, discord: FakeDiscord): Promise<void> {
  const answer = await discord.command('ask', { question: 'who attended' });
  expectReply(answer);
  expect(replyText(answer)).toContain('¶4');
  expect(attempts(discord, answer.interaction.id)).toBe(1);
  expect(bot.stderr).toBe('');
}

describe('a gateway connection', PROGRAMS, () => {
  it.for<[what: string, code: number, session: 'resumed' | 'new', happens: (discord: FakeDiscord) => void]>([
    ['breaks off', 1006, 'resumed', ({ gateway }) => gateway.breakConnections()],
    ['is closed with 4000', 4000, 'resumed', ({ gateway }) => gateway.closeConnections(4000)],
    ['is closed with 4008', 4008, 'new', ({ gateway }) => gateway.closeConnections(4008)],
    ['is closed with 4009', 4009, 'resumed', ({ gateway }) => gateway.closeConnections(4009)],
    [
      'is closed with 1001, as before a restart of the gateway',
      1001,
      'resumed',
      ({ gateway }) => gateway.closeConnections(1001),
    ],
    ['is to be replaced, as Discord asks', 4200, 'resumed', ({ gateway }) => gateway.askToReconnect()],
    ['has an invalid session', 1000, 'new', ({ gateway }) => gateway.invalidate(false)],
    [
      'breaks off, and the session is forgotten',
      1006,
      'new',
      ({ gateway }) => {
        gateway.breakConnections();
        gateway.forgetSessions();
      },
    ],
  ])('that %s is made again', async ([, code, session, happens], { place }) => {
    const discord = await fakeDiscord(place);
    const bot = await serve(place, discord);
    happens(discord);
    await bot.shows(RECONNECTED);
    expect(entries(bot, LOST)).toMatchObject([{ shard: 0, code, why: expect.stringMatching(/\w/) }]);
    expect(entries(bot, RECONNECTED)).toMatchObject([{ shard: 0, session, seconds: expect.any(Number) }]);
    expect(problems(bot)).toHaveLength(1);
    expect(discord.identifies).toHaveLength(session === 'new' ? 2 : 1);
    await expectAnswers(bot, discord);
    await stop(bot);
  });

  it('whose session is invalid but resumable resumes it', async ({ place }) => {
    const discord = await fakeDiscord(place);
    const bot = await serve(place, discord);
    discord.gateway.invalidate(true);
    await bot.shows(RECONNECTED);
    expect(entries(bot, RECONNECTED)).toMatchObject([{ session: 'resumed' }]);
    expect(problems(bot)).toEqual([]);
    await expectAnswers(bot, discord);
  });

  it('whose heartbeats are not answered is closed and reopened', async ({ place }) => {
    const discord = await fakeDiscord(place, { heartbeatInterval: 1000 });
    const bot = await serve(place, discord);
    discord.heartbeats = false;
    await bot.shows(LOST);
    discord.heartbeats = true;
    await bot.shows(RECONNECTED);
    expect(entries(bot, LOST)).toMatchObject([{ code: 4200 }]);
    await expectAnswers(bot, discord);
    await stop(bot);
  });

  it('that fails for a while is made later, and the log does not list every attempt', async ({ place }) => {
    const discord = await fakeDiscord(place);
    const bot = await serve(place, discord);
    discord.gateway.down = true;
    discord.gateway.breakConnections();
    await bot.shows(LOST);
    await delay(4000);
    discord.gateway.down = false;
    await bot.shows(RECONNECTED);
    expect(problems(bot)).toHaveLength(1);
    const [back] = entries(bot, RECONNECTED);
    expect(back?.['failedAttempts']).toBeGreaterThan(1);
    expect(back?.['seconds']).toBeGreaterThan(3);
    await expectAnswers(bot, discord);
    await stop(bot);
  });

  it.for([
    ['breaks off', true],
    ['is refused with 503', 503],
  ] as const)('that %s at first is waited for', async ([, down], { place }) => {
    const discord = await fakeDiscord(place);
    discord.gateway.down = down;
    const bot = startBot(place, discord);
    await bot.shows(LOST);
    await delay(1000);
    discord.gateway.down = false;
    await bot.shows('commands registered');
    expect(problems(bot)).toHaveLength(1);
    await expectAnswers(bot, discord);
    await stop(bot);
  });

  it('survives text that is not JSON, and an event that makes discord.js throw', async ({ place }) => {
    const discord = await fakeDiscord(place);
    const bot = await serve(place, discord);
    discord.gateway.broadcastText('not JSON');
    discord.gateway.broadcast({ op: 0, s: 2, t: 'GUILD_CREATE', d: null });
    await bot.shows('unhandled rejection');
    expect(problems(bot)).toMatchObject([
      { level: 50, err: { stack: expect.stringContaining('GUILD_CREATE') } },
    ]);
    await expectAnswers(bot, discord);
    await stop(bot);
  });
});

describe('a reply', PROGRAMS, () => {
  const limited = (headers: Record<string, string>, retry_after: number): RequestHookResult => ({
    status: 429,
    headers,
    body: { message: 'You are being rate limited.', retry_after, global: false },
  });

  it.for<[what: string, answer: RequestHookResult, times: number]>([
    [
      'that meets a shared rate limit',
      limited({ 'retry-after': '0.3', 'x-ratelimit-scope': 'shared' }, 0.3),
      1,
    ],
    ['that meets a rate limit twice', limited({ 'retry-after': '0.3' }, 0.3), 2],
    ['that meets a rate limit without a time', limited({}, 0), 2],
    ['that meets 500', { status: 500 }, 1],
    ['that meets 502 three times', { status: 502 }, 3],
    ['that meets 503', { status: 503 }, 1],
    ['whose connection breaks off twice', 'disconnect', 2],
  ])('%s is sent again and arrives', async ([, answer, times], { place }) => {
    const discord = await fakeDiscord(place);
    const bot = await serve(place, discord);
    let left = times;
    discord.onRequest = ({ path }) => {
      if (!path.endsWith('/callback') || left === 0) return undefined;
      left -= 1;
      return answer;
    };
    const reply = await discord.command('ask', { question: 'who attended' });
    expectReply(reply);
    const { id } = reply.interaction;
    expect(attempts(discord, id)).toBe(times + 1);
    await bot.shows(`"interaction":"${id}"`);
    expect(entries(bot, 'interaction')).toMatchObject([{ interaction: id, outcome: 'answered' }]);
    expect(problems(bot)).toEqual([]);
    await expectAnswers(bot, discord);
    await stop(bot);
  });

  it('that arrived though Discord’s answer was lost counts as sent', async ({ place }) => {
    const discord = await fakeDiscord(place);
    const bot = await serve(place, discord);
    let first = true;
    discord.onRequest = ({ path }) => {
      if (!path.endsWith('/callback') || !first) return undefined;
      first = false;
      return 'lose';
    };
    const reply = await discord.command('help');
    await bot.shows(`"interaction":"${reply.interaction.id}"`);
    expect(entries(bot, 'interaction')).toMatchObject([{ outcome: 'answered' }]);
    expect(problems(bot)).toEqual([]);
    await expectAnswers(bot, discord);
  });

  it.for<[what: string, outcome: string, msg: string, answer: RequestHookResult | Promise<never>]>([
    [
      'that comes too late',
      'late',
      'reply came too late: Discord no longer waits for it',
      { status: 404, body: { code: 10062, message: 'Unknown interaction' } },
    ],
    [
      'to an interaction that was already answered',
      'late',
      'interaction was already answered',
      { status: 400, body: { code: 40060, message: 'Interaction has already been acknowledged.' } },
    ],
    [
      'that Discord refuses',
      'lost',
      'reply could not be sent',
      { status: 400, body: { code: 50035, message: 'Invalid Form Body', errors: {} } },
    ],
    [
      'that meets a rate limit longer than Discord waits',
      'lost',
      'reply could not be sent',
      limited({ 'retry-after': '60' }, 60),
    ],
    ['that meets 503 for as long as Discord waits', 'lost', 'reply could not be sent', { status: 503 }],
    [
      'that Discord never answers, and may have shown,',
      'unconfirmed',
      'reply not confirmed: Discord did not answer, and may have shown it',
      new Promise<never>(() => {}),
    ],
    [
      'whose connection breaks each time, perhaps after it was shown,',
      'unconfirmed',
      'reply not confirmed: Discord did not answer, and may have shown it',
      'disconnect',
    ],
  ])(
    '%s is counted as %s, and logged without the question or the interaction’s token',
    async ([, outcome, msg, answer], { place }) => {
      const discord = await fakeDiscord(place);
      const HEALTH_PORT = await freePort(place);
      const bot = await serve(place, discord, { env: { HEALTH_PORT } });
      discord.onRequest = ({ path }) => (path.endsWith('/callback') ? answer : undefined);
      discord.command('ask', { question: 'who attended the very first time' }).catch(() => {});
      const { id = '', token = '' } = discord.interactions.at(-1) ?? {};
      await bot.shows(`"interaction":"${id}"`);
      discord.onRequest = undefined;
      const level = outcome === 'lost' ? 50 : 40;
      expect(problems(bot)).toMatchObject([{ level, msg, interaction: id, command: 'ask' }]);
      // After the log line, a notice may be sent before the interaction is counted.
      const counted = async (): Promise<void> => {
        const metrics = await (await fetch(`http://127.0.0.1:${HEALTH_PORT}/metrics`)).text();
        expect(metrics).toContain(`acta_interactions_total{command="ask",outcome="${outcome}"} 1\n`);
      };
      await vi.waitFor(counted, { timeout: PATIENCE_MS });
      // Discord bans an address with 10,000 invalid requests in ten minutes.
      expect(attempts(discord, id)).toBeLessThan(10);
      await expectAnswers(bot, discord);
      expect(bot.stdout).not.toContain(token);
      expect(bot.stdout).not.toContain('first time');
      await stop(bot);
    },
  );
});

/** A global rate limit, and the requests that were sent before it had passed. */
interface GlobalLimit {
  begun?: number;
  readonly sentDuring: string[];
}

/** Answers the first request that `meets` accepts with a global rate limit of two seconds. */
function limitGlobally(discord: FakeDiscord, meets: (request: ApiRequest) => boolean): GlobalLimit {
  const limit: GlobalLimit = { sentDuring: [] };
  discord.onRequest = (request) => {
    if (limit.begun !== undefined) {
      if (performance.now() - limit.begun < 1_990) limit.sentDuring.push(request.path);
      return undefined;
    }
    if (!meets(request)) return undefined;
    limit.begun = performance.now();
    return {
      status: 429,
      headers: { 'retry-after': '2', 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global' },
      body: { message: 'You are being rate limited.', retry_after: 2, global: true },
    };
  };
  return limit;
}

describe('a global rate limit is kept to by everything, and then everything is sent', PROGRAMS, () => {
  it('where a reply meets it', async ({ place }) => {
    const discord = await fakeDiscord(place);
    const folder = manyQuotationsCorpus(3);
    const CORPUS_DIR = join(place.folder(folder), 'long');
    const bot = await serve(place, discord, { env: { CORPUS_DIR } });
    const limit = limitGlobally(discord, ({ path }) => path.endsWith('/callback'));
    const first = discord.command('ask', { question: 'what of my speech' });
    await discord.waitFor(() => limit.begun !== undefined, 'the rate limit');
    // Until the bot has been told, on a busy machine, too.
    await delay(500);
    const others = Array.from({ length: 10 }, () => discord.command('help'));
    // With a second article, commands have another option: they are registered again.
    const [article = ''] = Object.values(folder);
    writeFileSync(join(CORPUS_DIR, 'another.md'), article.replaceAll('speech', 'talk'));
    for (const reply of await Promise.all([first, ...others])) expectReply(reply);
    await discord.waitFor(() => registrations(discord) === 2, 'the registration');
    expect(limit.sentDuring).toStrictEqual([]);
    await stop(bot);
  });

  it('where the registration of commands meets it', async ({ place }) => {
    const discord = await fakeDiscord(place);
    const limit = limitGlobally(discord, ({ method }) => method === 'PUT');
    const bot = startBot(place, discord);
    await bot.shows('global rate limit');
    expectReply(await discord.command('help', {}, { force: true }));
    await bot.shows('commands registered');
    expect(limit.sentDuring).toStrictEqual([]);
    await stop(bot);
  });
});

describe('an interaction', PROGRAMS, () => {
  it('that is delivered twice is answered once', async ({ place }) => {
    const discord = await fakeDiscord(place);
    const bot = await serve(place, discord);
    const { interaction } = await discord.command('help');
    discord.gateway.dispatch('INTERACTION_CREATE', interaction.payload, IDS.guild);
    await bot.shows('duplicate interaction ignored');
    expect(problems(bot)).toMatchObject([{ interaction: interaction.id }]);
    expect(attempts(discord, interaction.id)).toBe(1);
    await expectAnswers(bot, discord);
    await stop(bot);
  });

  it('that discord.js cannot read is logged, and others are answered', async ({ place }) => {
    const discord = await fakeDiscord(place);
    const bot = await serve(place, discord);
    for (const d of [null, { id: '1', type: 2 }, { id: 1, token: 'x', type: 2 }])
      discord.gateway.dispatch('INTERACTION_CREATE', d);
    await bot.shows(/(?:[\s\S]*?unhandled rejection){3}/);
    expect(problems(bot)).toHaveLength(3);
    await expectAnswers(bot, discord);
    await stop(bot);
  });

  it('of a user command or a modal, which Acta does not have, gets a notice', async ({ place }) => {
    const discord = await fakeDiscord(place);
    const bot = await serve(place, discord);
    const resolved = { users: { [IDS.user]: userObject() } };
    const data = { id: '1', name: 'Who is *this*', type: 2, target_id: IDS.user, resolved };
    const userCommand = await discord.dispatch({ type: 2, data });
    expectReply(userCommand, { hidden: true });
    expect(replyText(userCommand)).toContain('There is no command “Who is *this*” any more. There are /ask');
    const modal = await discord.dispatch({ type: 5, data: { custom_id: 'form', components: [] } });
    expectReply(modal, { hidden: true });
    expect(problems(bot)).toEqual([]);
    await expectAnswers(bot, discord);
    await stop(bot);
  });
});

describe('a system clock', PROGRAMS, () => {
  it.for([
    ['ten years ahead', 'Date.now() + 315e9'],
    ['in 1980', '315e9 + (Date.now() % 1e6)'],
    ['that jumps about', 'Date.now() + (Math.floor(performance.now() / 100) % 2) * 9e9'],
  ] as const)('%s does no harm', async ([, clock], { place }) => {
    const folder = place.folder({
      'clock.mjs': `const now = Date.now.bind(Date); const real = { now }; Date.now = () => ((Date) => ${clock})(real);\n`,
    });
    const discord = await fakeDiscord(place);
    const command = [process.execPath, '--import', `${folder}/clock.mjs`, MAIN] as const;
    const bot = await serve(place, discord, { command: [...command], env: { RATE_LIMIT: '20/60' } });
    await expectAnswers(bot, discord);
    discord.gateway.breakConnections();
    await bot.shows(RECONNECTED);
    await expectAnswers(bot, discord);
    await stop(bot);
  });
});

describe('stopping', PROGRAMS, () => {
  it('in the middle of a burst leaves no interaction without a reply', async ({ place }) => {
    // All of them are answered; how soon depends on the machine.
    const discord = await fakeDiscord(place, { deadline: 20_000 });
    const bot = await serve(place, discord);
    const answers = Array.from({ length: 100 }, () => discord.command('ask', { question: 'who attended' }));
    await Promise.race(answers);
    const began = performance.now();
    bot.signal('SIGTERM');
    const settled = await Promise.allSettled(answers);
    expect(settled.filter(({ status }) => status === 'rejected')).toEqual([]);
    expect(await bot.ended()).toMatchObject({ code: 0, stderr: '' });
    expect(performance.now() - began).toBeLessThan(MAX_STOP_MS);
    expect(discord.rejections).toEqual([]);
  });

  it('takes at most five seconds when neither the gateway nor the API answers', async ({ place }) => {
    const discord = await fakeDiscord(place);
    const bot = await serve(place, discord);
    discord.onRequest = () => new Promise<never>(() => {});
    discord.command('help').catch(() => {});
    await delay(300);
    const began = performance.now();
    bot.signal('SIGTERM');
    expect(await bot.ended()).toMatchObject({ code: 0, stderr: '' });
    expect(performance.now() - began).toBeLessThan(MAX_STOP_MS);
  });

  it('with SIGKILL loses nothing: buttons from before work after a restart', async ({ place }) => {
    const discord = await fakeDiscord(place);
    const launch = { cwd: place.folder(manyQuotationsCorpus(30)), env: { CORPUS_DIR: 'long' } };
    const bot = await serve(place, discord, launch);
    const first = await discord.command('quote', { speaker: 'ada' });
    await bot.kill();
    const other = await serve(place, discord, launch);
    const next = await discord.component(buttonOf(first, 'Next page'));
    expect(next.type).toBe(7);
    expectReply(next);
    expect(replyText(next)).toContain('Page 2 of 3');
    await stop(other);
  });
});
