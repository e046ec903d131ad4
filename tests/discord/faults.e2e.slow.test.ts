import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import type { HookAnswer, LoopbackDiscord } from '../fake-discord/fake-discord.ts';
import type { JsonObject } from '../fake-discord/json.ts';
import { IDS } from '../fake-discord/people.ts';
import {
  buttonOf,
  expectReply,
  logged,
  longCorpus,
  loopback,
  serve,
  startBot,
  stop,
  wordsOf,
} from '../support/bot.ts';
import { it, MAIN, PROGRAMS, type Program } from '../support/program.ts';

/** What Discord may do, each to a bot of its own; afterwards the bot answers, once, and has said what happened. */

const LOST = 'connecting to the gateway again';
const BACK = 'the gateway goes on';

/** The entries of the log with this message. */
function entries(bot: Program, message: string): JsonObject[] {
  return logged(bot.stdout).filter(({ msg }) => msg === message);
}

/** What was logged as amiss, at `warn` or above. */
function complaints(bot: Program): JsonObject[] {
  return logged(bot.stdout).filter(({ level }) => typeof level === 'number' && level >= 40);
}

/** How often a response to this interaction was sent, successful or not. */
function attempts({ requests }: LoopbackDiscord, id: string): number {
  return requests.filter(({ path }) => path.startsWith(`/interactions/${id}/`)).length;
}

/** Checks that the bot is as well as it was: it answers, and printed nothing but its log. */
async function isWell(bot: Program, discord: LoopbackDiscord): Promise<void> {
  const answer = await discord.command('ask', { question: 'who attended' });
  expectReply(answer);
  expect(wordsOf(answer)).toContain('¶4');
  expect(attempts(discord, answer.interaction.id)).toBe(1);
  expect(bot.stderr).toBe('');
}

describe('a gateway that', PROGRAMS, () => {
  it.for<
    [what: string, code: number, session: 'resumed' | 'anew', happens: (discord: LoopbackDiscord) => void]
  >([
    ['breaks the connection off', 1006, 'resumed', ({ gateway }) => gateway.breakConnections()],
    ['closes with 4000', 4000, 'resumed', ({ gateway }) => gateway.closeConnections(4000)],
    ['closes with 4008', 4008, 'anew', ({ gateway }) => gateway.closeConnections(4008)],
    ['closes with 4009', 4009, 'resumed', ({ gateway }) => gateway.closeConnections(4009)],
    ['closes with 1001, as for a restart', 1001, 'resumed', ({ gateway }) => gateway.closeConnections(1001)],
    ['asks for a new connection', 4200, 'resumed', ({ gateway }) => gateway.askToReconnect()],
    ['declares the session invalid', 1000, 'anew', ({ gateway }) => gateway.invalidate(false)],
    [
      'breaks the connection off, and has the session no more',
      1006,
      'anew',
      ({ gateway }) => {
        gateway.breakConnections();
        gateway.forgetSessions();
      },
    ],
  ])('%s is come back to', async ([, code, session, happens], { place }) => {
    const discord = await loopback(place);
    const bot = await serve(place, discord);
    happens(discord);
    await bot.shows(BACK, 20_000);
    expect(entries(bot, LOST)).toMatchObject([{ shard: 0, code, why: expect.stringMatching(/\w/) }]);
    expect(entries(bot, BACK)).toMatchObject([{ shard: 0, session, seconds: expect.any(Number) }]);
    expect(complaints(bot)).toHaveLength(1);
    expect(discord.identifies).toHaveLength(session === 'anew' ? 2 : 1);
    await isWell(bot, discord);
    await stop(bot);
  });

  it('declares the session invalid and resumable has it resumed', async ({ place }) => {
    const discord = await loopback(place);
    const bot = await serve(place, discord);
    discord.gateway.invalidate(true);
    await bot.shows(BACK);
    expect(entries(bot, BACK)).toMatchObject([{ session: 'resumed' }]);
    expect(complaints(bot)).toEqual([]);
    await isWell(bot, discord);
  });

  it('does not answer heartbeats any more, as over a line that is cut, is left and come back to', async ({
    place,
  }) => {
    const discord = await loopback(place, { heartbeatInterval: 1000 });
    const bot = await serve(place, discord);
    discord.heartbeats = false;
    await bot.shows(LOST);
    discord.heartbeats = true;
    await bot.shows(BACK);
    expect(entries(bot, LOST)).toMatchObject([{ code: 4200 }]);
    await isWell(bot, discord);
    await stop(bot);
  });

  it('is away for a while is come back to, and the log does not tell of every attempt', async ({ place }) => {
    const discord = await loopback(place);
    const bot = await serve(place, discord);
    discord.gateway.down = true;
    discord.gateway.breakConnections();
    await bot.shows(LOST);
    await delay(4000);
    discord.gateway.down = false;
    await bot.shows(BACK, 20_000);
    expect(complaints(bot)).toHaveLength(1);
    const [back] = entries(bot, BACK);
    expect(back?.['failed']).toBeGreaterThan(1);
    expect(back?.['seconds']).toBeGreaterThan(3);
    await isWell(bot, discord);
    await stop(bot);
  });

  it('is away at first is waited for', async ({ place }) => {
    const discord = await loopback(place);
    discord.gateway.down = true;
    const bot = startBot(place, discord);
    await bot.shows(LOST);
    await delay(1000);
    discord.gateway.down = false;
    await bot.shows('install it to yourself', 20_000);
    expect(complaints(bot)).toHaveLength(1);
    await isWell(bot, discord);
    await stop(bot);
  });

  it('sends what is no event, or one that discord.js fails at, is not heeded', async ({ place }) => {
    const discord = await loopback(place);
    const bot = await serve(place, discord);
    discord.gateway.broadcastText('not JSON');
    discord.gateway.broadcast({ op: 0, s: 2, t: 'GUILD_CREATE', d: null });
    await bot.shows('discord.js failed at an event of the gateway');
    expect(complaints(bot)).toMatchObject([{ event: 'GUILD_CREATE' }]);
    await isWell(bot, discord);
    await stop(bot);
  });
});

describe('a response', PROGRAMS, () => {
  const limited = (headers: Record<string, string>, retry_after: number): HookAnswer => ({
    status: 429,
    headers,
    body: { message: 'You are being rate limited.', retry_after, global: false },
  });

  it.for<[what: string, answer: HookAnswer, times: number]>([
    ['that is put off, as for all', limited({ 'retry-after': '0.3', 'x-ratelimit-scope': 'shared' }, 0.3), 1],
    ['that is put off, without a scope', limited({ 'retry-after': '0.3' }, 0.3), 2],
    ['that is put off, without saying until when', limited({}, 0), 2],
    ['that meets 500', { status: 500 }, 1],
    ['that meets 502 several times', { status: 502 }, 3],
    ['that meets 503', { status: 503 }, 1],
    ['whose connection is broken off', 'disconnect', 2],
  ])('%s is sent again, and the person has their answer', async ([, answer, times], { place }) => {
    const discord = await loopback(place);
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
    expect(complaints(bot)).toEqual([]);
    await isWell(bot, discord);
    await stop(bot);
  });

  it('that was taken, though the answer to it was lost, is not taken for one that failed', async ({
    place,
  }) => {
    const discord = await loopback(place);
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
    expect(complaints(bot)).toEqual([]);
    await isWell(bot, discord);
  });

  it.for<[what: string, answer: HookAnswer | Promise<never>, level: number]>([
    ['that is too late', { status: 404, body: { code: 10062, message: 'Unknown interaction' } }, 40],
    [
      'that someone else has given',
      { status: 400, body: { code: 40060, message: 'Interaction has already been acknowledged.' } },
      40,
    ],
    [
      'that Discord refuses',
      { status: 400, body: { code: 50035, message: 'Invalid Form Body', errors: {} } },
      50,
    ],
    ['that is put off for longer than Discord waits', limited({ 'retry-after': '60' }, 60), 50],
    ['that meets 503 for as long as Discord waits', { status: 503 }, 50],
    ['that nothing is heard of', new Promise<never>(() => {}), 50],
  ])(
    '%s is given up, with a line in the log, without what was asked or the interaction’s token',
    async ([, answer, level], { place }) => {
      const discord = await loopback(place);
      const bot = await serve(place, discord);
      discord.onRequest = ({ path }) => (path.endsWith('/callback') ? answer : undefined);
      discord.command('ask', { question: 'who attended the very first time' }).catch(() => {});
      const { id = '', token = '' } = discord.interactions.at(-1) ?? {};
      await bot.shows(`"interaction":"${id}"`);
      discord.onRequest = undefined;
      expect(complaints(bot)).toMatchObject([{ level, interaction: id, command: 'ask' }]);
      // Many such in ten minutes, and Discord bans the address.
      expect(attempts(discord, id)).toBeLessThan(10);
      await isWell(bot, discord);
      expect(bot.stdout).not.toContain(token);
      expect(bot.stdout).not.toContain('first time');
      await stop(bot);
    },
  );
});

describe('an interaction', PROGRAMS, () => {
  it('that comes twice is answered once', async ({ place }) => {
    const discord = await loopback(place);
    const bot = await serve(place, discord);
    const { interaction } = await discord.command('help');
    discord.gateway.dispatch('INTERACTION_CREATE', interaction.payload, IDS.guild);
    await bot.shows('this interaction came a second time');
    expect(complaints(bot)).toMatchObject([{ interaction: interaction.id }]);
    expect(attempts(discord, interaction.id)).toBe(1);
    await isWell(bot, discord);
    await stop(bot);
  });

  it.for<[what: string, interaction: JsonObject & { type: number }]>([
    ['a command without data', { type: 2 }],
    ['a command whose data is nothing', { type: 2, data: null }],
    ['a command without a name', { type: 2, data: { id: '1', type: 1 } }],
    ['a command whose options are no list', { type: 2, data: { id: '1', name: 'ask', options: {} } }],
    ['a button that is no text', { type: 3, data: { component_type: 2, custom_id: { toString: null } } }],
    ['a button without data', { type: 3 }],
  ])(
    'that is not as it has to be (%s) is told its number, which is in the log once',
    async ([, sent], { place }) => {
      const discord = await loopback(place);
      const bot = await serve(place, discord);
      const answer = await discord.dispatch({ ...sent, locale: 'es-ES' });
      expectReply(answer, { hidden: true });
      const { id } = answer.interaction;
      expect(wordsOf(answer)).toContain(
        `Algo ha fallado por mi parte. Si lo comunicas, da este número, por favor: ${id}`,
      );
      await bot.shows('"msg":"interaction"');
      expect(complaints(bot)).toMatchObject([
        { level: 50, interaction: id, err: { stack: expect.any(String) } },
      ]);
      await isWell(bot, discord);
      await stop(bot);
    },
  );

  it('whose person, language or option is not as it has to be is answered as far as may be', async ({
    place,
  }) => {
    const discord = await loopback(place);
    const bot = await serve(place, discord);
    const help = { id: '1', name: 'help', type: 1 };
    expectReply(await discord.dispatch({ type: 2, data: help, locale: 7, member: 'nobody' }));
    const options = [{ name: 'question', type: 3, value: { a: 1 } }];
    const ask = await discord.dispatch({ type: 2, data: { ...help, name: 'ask', options } });
    expect(wordsOf(ask)).toContain('The question has to be text.');
    const typing = {
      ...help,
      name: 'ask',
      options: [{ name: 'question', type: 3, value: 7, focused: true }],
    };
    expect((await discord.dispatch({ type: 4, data: typing })).type).toBe(8);
    await isWell(bot, discord);
    expect(complaints(bot)).toEqual([]);
    await stop(bot);
  });

  it('that nobody can be answered to is logged', async ({ place }) => {
    const discord = await loopback(place);
    const bot = await serve(place, discord);
    for (const d of [null, {}, { id: '1', type: 2 }, { id: 1, token: 'x', type: 2 }, 'text'])
      discord.gateway.dispatch('INTERACTION_CREATE', d);
    discord.dispatch({ type: 99, data: {} }).catch(() => {});
    await bot.shows('of a kind that Acta does not know');
    expect(complaints(bot)).toHaveLength(6);
    await isWell(bot, discord);
    await stop(bot);
  });

  it('with a command of a menu that there is no more, or a form, gets a word to the person', async ({
    place,
  }) => {
    const discord = await loopback(place);
    const bot = await serve(place, discord);
    // discord.js throws at a command on a person that comes without the person.
    const data = { id: '1', name: 'Who is *this*', type: 2, target_id: IDS.user };
    const menu = await discord.dispatch({ type: 2, data });
    expectReply(menu, { hidden: true });
    expect(wordsOf(menu)).toContain('There is no command “Who is *this*” any more. There are /ask');
    const form = await discord.dispatch({ type: 5, data: { custom_id: 'form', components: [] } });
    expectReply(form, { hidden: true });
    expect(complaints(bot)).toEqual([]);
    await isWell(bot, discord);
    await stop(bot);
  });
});

describe('a clock', PROGRAMS, () => {
  it.for([
    ['ten years ahead', 'Date.now() + 315e9'],
    ['in 1980', '315e9 + (Date.now() % 1e6)'],
    ['that jumps about', 'Date.now() + (Math.floor(performance.now() / 100) % 2) * 9e9'],
  ] as const)('%s does no harm', async ([, clock], { place }) => {
    const folder = place.folder({
      'clock.mjs': `const now = Date.now.bind(Date); const real = { now }; Date.now = () => ((Date) => ${clock})(real);\n`,
    });
    const discord = await loopback(place);
    const command = [process.execPath, '--import', `${folder}/clock.mjs`, MAIN] as const;
    const bot = await serve(place, discord, { command: [...command], env: { RATE_LIMIT: '20/60' } });
    await isWell(bot, discord);
    discord.gateway.breakConnections();
    await bot.shows(BACK);
    await isWell(bot, discord);
    await stop(bot);
  });
});

describe('stopping', PROGRAMS, () => {
  it('in the middle of a burst leaves nobody without an answer', async ({ place }) => {
    // What counts is that all of them are answered; how soon, on a busy machine, is another question.
    const discord = await loopback(place, { deadline: 20_000 });
    const bot = await serve(place, discord);
    const answers = Array.from({ length: 100 }, () => discord.command('ask', { question: 'who attended' }));
    await Promise.race(answers);
    const began = performance.now();
    bot.signal('SIGTERM');
    const settled = await Promise.allSettled(answers);
    expect(settled.filter(({ status }) => status === 'rejected')).toEqual([]);
    expect(await bot.ended()).toMatchObject({ code: 0, stderr: '' });
    expect(performance.now() - began).toBeLessThan(5000);
    expect(discord.rejections).toEqual([]);
  });

  it('ends within five seconds though neither the gateway nor the API answers any more', async ({
    place,
  }) => {
    const discord = await loopback(place);
    const bot = await serve(place, discord);
    discord.onRequest = () => new Promise<never>(() => {});
    discord.command('help').catch(() => {});
    await delay(300);
    const began = performance.now();
    bot.signal('SIGTERM');
    expect(await bot.ended()).toMatchObject({ code: 0, stderr: '' });
    expect(performance.now() - began).toBeLessThan(5000);
  });

  it('with SIGKILL loses nothing that a restart does not bring back: the old buttons work', async ({
    place,
  }) => {
    const discord = await loopback(place);
    const launch = { cwd: place.folder(longCorpus(30)), env: { CORPUS_DIR: 'long' } };
    const bot = await serve(place, discord, launch);
    const first = await discord.command('quote', { speaker: 'ada' });
    await bot.kill();
    const other = await serve(place, discord, launch);
    const next = await discord.component(buttonOf(first, 'Next'));
    expect(next.type).toBe(7);
    expectReply(next);
    expect(wordsOf(next)).toContain('Page 2 of 3');
    await stop(other);
  });
});
