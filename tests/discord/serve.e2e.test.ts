import { afterAll, afterEach, beforeAll, describe, expect, it as plainIt } from 'vitest';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { IDS } from '../fake-discord/user-and-channel-objects.ts';
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
  WITH_BANK,
} from '../support/bot.ts';
import { it, MAIN, Place, PROGRAMS, type Program } from '../support/program.ts';
import { HAS_TERMINALS } from '../support/terminal.ts';
import {
  COMMANDS,
  expectGracefulStop,
  expectGracefulStopOfNpm,
  expectLateRegistration,
  PARAGRAPH_4,
} from './serve-checks.ts';

const NAMES = COMMANDS.map(({ name }) => name);

/** Sends a request to the fake Discord as the bot's owner. */
async function asOwner(discord: FakeDiscord, method: string, path: string, body: object): Promise<void> {
  const response = await fetch(`${discord.url}/v10/applications/${IDS.application}${path}`, {
    method,
    headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(response.ok).toBe(true);
}

describe('a bot in Discord', () => {
  const place = new Place();
  let discord: FakeDiscord;
  let bot: Program;
  beforeAll(async () => {
    discord = await fakeDiscord(place);
    bot = await serve(place, discord, { env: WITH_BANK });
  });
  afterEach(() => {
    // Discord accepted everything that the bot sent.
    expect(discord.rejections).toEqual([]);
    expect(discord.unknownRoutes).toEqual([]);
  });
  afterAll(() => place.close());

  plainIt('connects once, as one shard, with no intents', () => {
    expect(discord.identifies).toMatchObject([{ intents: 0, shard: [0, 1] }]);
  });

  plainIt('registers every command everywhere, in one request', () => {
    expect(discord.commands()).toMatchObject(COMMANDS);
    expect(discord.commands()).toHaveLength(COMMANDS.length);
    expect(discord.commands(IDS.guild)).toEqual([]);
    expect(registrations(discord)).toBe(1);
  });

  plainIt('tells operators where articles are', () => {
    expect(logged(bot.stdout)).toContainEqual(
      expect.objectContaining({ msg: expect.stringContaining('a new article is a file in this folder') }),
    );
  });

  plainIt('logs its name, its commands, and the links that install it for a server and for a user', () => {
    const log = logged(bot.stdout);
    expect(log).toContainEqual(
      expect.objectContaining({ user: 'fake-bot#0001', application: IDS.application }),
    );
    expect(log).toContainEqual(
      expect.objectContaining({ commands: NAMES, server: 'all', msg: 'commands registered' }),
    );
    const links = log
      .map(({ msg }) => /https:\S+/.exec(String(msg))?.[0])
      .filter((link) => link !== undefined)
      .map((link) => new URL(link));
    expect(links.map(({ origin, pathname }) => origin + pathname)).toEqual([
      'https://discord.com/oauth2/authorize',
      'https://discord.com/oauth2/authorize',
    ]);
    expect(links.map(({ searchParams }) => Object.fromEntries(searchParams))).toEqual([
      { client_id: IDS.application, scope: 'applications.commands', integration_type: '0' },
      { client_id: IDS.application, scope: 'applications.commands', integration_type: '1' },
    ]);
  });

  describe.each([
    ['a server', 0],
    ['its own direct messages', 1],
    ['a private channel of others', 2],
  ] as const)('in %s', (_where, context) => {
    const EXPECTED = {
      en: {
        ask: [PARAGRAPH_4, '-# [1] [¶4 · Latin America Reports · 3 Feb 2026](', 'In context'],
        quote: ['Gustavo Petro', 'President of Colombia · 16 quotations', 'Next page'],
        people: ['- [Gustavo Petro](https://', '), President of Colombia · 16 quotations · ¶6–13, 17, 19'],
        topics: ['Topics', '- [Clean energy]('],
        help: ['/quote speaker [about] · What someone said, word for word'],
      },
      es: {
        // The language is that of the question.
        ask: [PARAGRAPH_4, '-# [1] [¶4 · Latin America Reports · 3 Feb 2026](', 'In context'],
        quote: ['Gustavo Petro', 'presidente de Colombia · 16 citas', 'Página siguiente'],
        people: ['- [Gustavo Petro](https://', '), presidente de Colombia · 16 citas · ¶6–13, 17, 19'],
        topics: ['Temas', '- [Energía limpia]('],
        help: ['/citar persona [sobre] · Lo que alguien dijo, palabra por palabra'],
      },
    } as const;

    plainIt.each([
      ['en-US', EXPECTED.en],
      ['es-ES', EXPECTED.es],
      ['es-419', EXPECTED.es],
      // A language that Acta does not speak.
      ['de', EXPECTED.en],
    ])('answers every command where the locale is %s', async (locale, expected) => {
      const situation = { context, locale };
      const replies = {
        ask: await discord.command('ask', { question: 'who attended' }, situation),
        quote: await discord.command('quote', { speaker: 'petro' }, situation),
        people: await discord.command('people', {}, situation),
        topics: await discord.command('topics', {}, situation),
        help: await discord.command('help', {}, situation),
      };
      for (const name of ['ask', 'quote', 'people', 'topics', 'help'] as const) {
        expectReply(replies[name]);
        expect(replies[name].type).toBe(4);
        for (const text of expected[name]) expect(replyText(replies[name])).toContain(text);
      }
    });

    plainIt.each(['en-US', 'es-419'])(
      'answers a Spanish question in Spanish where the locale is %s',
      async (locale) => {
        const answer = await discord.command(
          'ask',
          { question: '¿Quiénes asistieron?' },
          { context, locale },
        );
        expect(replyText(answer)).toContain('-# [1] [¶4 · Latin America Reports · 3 feb 2026 · en inglés](');
        expect(replyText(answer)).toContain('En contexto');
      },
    );
  });

  plainIt('answers every registered command', async () => {
    await discord.messageCommand('Find in article', 'Who attended?');
    const asked = discord.interactions.map(({ payload }) => JSON.stringify(payload['data']));
    for (const name of NAMES) expect(asked.join('\n')).toContain(`"name":"${name}"`);
  });

  plainIt('says so when the article does not answer', async () => {
    const english = await discord.command('ask', { question: 'Who won the football world cup?' });
    expectReply(english);
    expect(replyText(english)).toContain('The article does not say.');
    const spanish = await discord.command(
      'ask',
      { question: '¿Quién ganó el mundial?' },
      { locale: 'es-419' },
    );
    expect(replyText(spanish)).toContain('El artículo no lo dice.');
  });

  plainIt('pings nobody, and escapes Markdown in typed text', async () => {
    const question = '@everyone <@1180000000000000005> **bold** [link](https://example.com)';
    const answer = await discord.command('ask', { question });
    expectReply(answer);
    // A link, or bold, would need a bracket, or an asterisk, without a backslash before it.
    const [shown = ''] = JSON.stringify(answer.raw).match(/\*\*[^"]*everyone[^"]*/) ?? [];
    expect(shown).toMatch(/^\*\*.*\\\\\*\\\\\*bold\\\\\*\\\\\* \\\\\[link\]/);
    expect(replyText(answer)).toContain('[link](https://example.com)');
  });

  plainIt('lists the people quoted when the speaker is not one of them', async () => {
    const answer = await discord.command('quote', { speaker: 'Maradona' });
    expectReply(answer);
    expect(replyText(answer)).toContain('Nobody called “Maradona” is quoted');
    expect(replyText(answer)).toContain('Gustavo Petro · 16 quotations');
  });

  plainIt('suggests speakers, the most quoted first', async () => {
    const all = await discord.autocomplete('quote', {}, 'speaker');
    expect(all.type).toBe(8);
    expect(all.raw).toMatchObject({
      choices: [
        { name: 'Gustavo Petro, President of Colombia · 16 quotations', value: 'Gustavo Petro' },
        { value: 'Donald Trump' },
      ],
    });
    const some = await discord.autocomplete('quote', { speaker: 'TRU' }, 'speaker', { locale: 'es-ES' });
    expect(some.raw).toEqual({
      choices: [{ name: 'Donald Trump, presidente de EE. UU. · 2 citas', value: 'Donald Trump' }],
    });
    expect((await discord.autocomplete('quote', { speaker: 'zzz' }, 'speaker')).raw).toEqual({ choices: [] });
  });

  plainIt('suggests topics in the person’s language, and answers with the one that is chosen', async () => {
    const english = await discord.autocomplete('topics', { topic: 'clean' }, 'topic', { context: 1 });
    expect(english.raw).toEqual({ choices: [{ name: 'Clean energy · ¶8', value: 'Clean energy' }] });
    const locale = 'es-419';
    // Without the accent, as it is typed in a hurry.
    const spanish = await discord.autocomplete('topics', { topic: 'energia' }, 'topic', { locale });
    expect(spanish.raw).toEqual({ choices: [{ name: 'Energía limpia · ¶8', value: 'Energía limpia' }] });
    const chosen = await discord.command('topics', { topic: 'Energía limpia' }, { locale });
    expect(replyText(chosen)).toContain('La Guajira');
  });

  plainIt('suggests nothing when no option is focused or the command is unknown', async () => {
    const data = {
      id: '1',
      name: 'quote',
      type: 1,
      options: [{ name: 'speaker', type: 3, value: 'petro' }],
    };
    const nothingFocused = await discord.dispatch({ type: 4, data });
    expect(nothingFocused.raw).toEqual({ choices: [] });
    const unknown = { ...data, name: 'gone', options: [{ ...data.options[0], focused: true }] };
    expect((await discord.dispatch({ type: 4, data: unknown })).raw).toEqual({ choices: [] });
  });

  plainIt.each([
    ['of an unknown command', '/gone page:2'],
    ['with an unknown option', '/quote who:petro'],
    ['with a page that is no number', '/topics page:first'],
    ['that lacks a required option', '/quote page:2'],
    ['without a command', 'page:2'],
    ['that holds JSON', '{"a":1}'],
  ])(
    'answers an outdated or forged button %s with a private notice, and leaves the message',
    async (_what, id) => {
      const english = await discord.component(id, undefined, { force: true });
      expect(english.type).toBe(4);
      expectReply(english, { hidden: true });
      expect(replyText(english)).toContain('This button is from an earlier version of me.');
      const spanish = await discord.component(id, undefined, { force: true, locale: 'es-ES' });
      expect(replyText(spanish)).toContain('Este botón es de una versión anterior.');
    },
  );

  plainIt('answers an unknown command with a private notice that lists the commands', async () => {
    const english = await discord.command('summary', { of: 'all' }, { force: true });
    expectReply(english, { hidden: true });
    expect(replyText(english)).toBe(
      'There is no command /summary. There are /ask, /quote, /people, /topics, /help.',
    );
    const spanish = await discord.command('summary', {}, { force: true, locale: 'es-ES' });
    expect(replyText(spanish)).toContain('No hay ningún comando /summary. Hay /preguntar, /citar,');
  });

  plainIt.each([
    ['is missing', 'quote', {}, 'The option “speaker” is missing: /quote speaker [about] [page] [private]'],
    ['is unknown', 'help', { about: 'x' }, 'There is no option “about” here: /help'],
    ['is too long', 'ask', { question: 'x'.repeat(301) }, 'must have at most 300 characters'],
    [
      'is of another type',
      'ask',
      { question: true },
      'The option “question” must be text: /ask question [page] [private]',
    ],
  ])('answers with a private notice where an option %s', async (_how, name, values, words) => {
    const answer = await discord.command(name, values, { force: true });
    expectReply(answer, { hidden: true });
    expect(replyText(answer)).toContain(words);
  });

  plainIt('gives the person the id under which an unexpected error is logged', async () => {
    await discord.command('help');
    // Discord sends no such button; it stands for any bug.
    const broken = {
      type: 3,
      data: { id: 1, component_type: 2, custom_id: { toString: null } },
      message: discord.messages[0],
    };
    const answer = await discord.dispatch(broken, { locale: 'es-ES' });
    expect(answer.type).toBe(4);
    expectReply(answer, { hidden: true });
    const { id } = answer.interaction;
    expect(replyText(answer)).toBe(
      `Algo ha fallado por mi parte. Si lo comunicas, da este número, por favor: ${id}`,
    );
    // The answer may be here before what the program printed is.
    await expect
      .poll(() => logged(bot.stdout).find(({ interaction }) => interaction === id))
      .toMatchObject({ level: 50, err: { stack: expect.stringContaining(' at ') } });
  });

  plainIt('answers a hundred people at once', async () => {
    const questions = Array.from({ length: 100 }, (_, i) => `who attended ${i}?`);
    const answers = await Promise.all(questions.map((question) => discord.command('ask', { question })));
    for (const [i, answer] of answers.entries()) {
      expect(replyText(answer)).toContain(`who attended ${i}?`);
      expect(replyText(answer)).toContain(PARAGRAPH_4);
    }
  });

  plainIt('logs a JSON line for each interaction, without questions, answers and tokens', async () => {
    await discord.command('ask', { question: 'who attended' });
    const answered = discord.interactions.filter(({ response }) => response).map(({ id }) => id);
    // On a machine that is too busy to answer in three seconds, the line says that a reply is not confirmed.
    const entries = () =>
      logged(bot.stdout).filter(({ interaction, ms }) => interaction !== undefined && ms !== undefined);
    // The program logs an interaction after Discord has the response.
    const isLogged = (id: string): boolean => entries().some(({ interaction }) => interaction === id);
    await discord.waitFor(() => answered.every(isLogged), 'the log');
    for (const { command, ms } of entries()) {
      expect([typeof command, typeof ms]).toEqual(['string', 'number']);
    }
    expect(bot.stdout).not.toMatch(
      /who attended|football|Maradona|petro|earlier version|xxxxx|Villavicencio/i,
    );
    expect(bot.stdout).not.toContain(discord.token);
    for (const { token } of discord.interactions) expect(bot.stdout).not.toContain(token);
    expect(bot.stderr).toBe('');
  });
});

describe('pages', PROGRAMS, () => {
  it('are turned by buttons, which update the message and work after a restart', async ({ place }) => {
    const discord = await fakeDiscord(place);
    const launch = { cwd: place.folder(manyQuotationsCorpus(30)), env: { CORPUS_DIR: 'long' } };
    const bot = await serve(place, discord, launch);
    const first = await discord.command('quote', { speaker: 'ada' });
    expect(replyText(first)).toMatch(/Page 1 of 3[\s\S]*sentence 1 of[\s\S]*sentence 12 of my speech/);

    const second = await discord.component(buttonOf(first, 'Next page'));
    expect(second.type).toBe(7);
    expectReply(second);
    expect(replyText(second)).toMatch(/Page 2 of 3[\s\S]*sentence 13 of[\s\S]*sentence 24 of my speech/);
    expect(discord.messages).toHaveLength(1);
    expect(JSON.stringify(discord.messages)).toContain('sentence 24 of my speech');

    await stop(bot);
    const other = await serve(place, discord, launch);
    // The page is in the language of the person who presses the button.
    const third = await discord.component(buttonOf(second, 'Next page'), undefined, { locale: 'es-ES' });
    expect(replyText(third)).toMatch(/Página 3 de 3[\s\S]*sentence 25 of[\s\S]*sentence 30 of my speech/);
    expect(() => buttonOf(third, 'Página siguiente')).toThrow('No button');
    const back = await discord.component(buttonOf(third, 'Página anterior'));
    expect(back.raw).toEqual(second.raw);
    expect(discord.rejections).toEqual([]);
    await stop(other);
  });
});

describe('registering the commands', PROGRAMS, () => {
  it('happens when Discord has an extra or a changed one, and not when nothing has changed', async ({
    place,
  }) => {
    const discord = await fakeDiscord(place);
    await asOwner(discord, 'POST', '/commands', { name: 'extra', description: 'One too many' });
    await stop(await serve(place, discord));
    expect(registrations(discord)).toBe(2);
    expect(discord.commands().map(({ name }) => name)).toEqual(NAMES);

    const [ask] = discord.commands();
    await asOwner(discord, 'PATCH', `/commands/${ask?.['id']}`, { description: 'Something else' });
    await stop(await serve(place, discord));
    expect(registrations(discord)).toBe(4);
    expect(discord.commands()).toMatchObject(COMMANDS);

    const ids = discord.commands().map(({ id, version }) => [id, version]);
    const unchanged = await serve(place, discord);
    expect(registrations(discord)).toBe(4);
    expect(discord.commands().map(({ id, version }) => [id, version])).toEqual(ids);
    expect(unchanged.stdout).toContain('commands unchanged');
    expectReply(await discord.command('help'));
  });

  it('does not hold up answers while Discord fails', ({ place }) => expectLateRegistration(place, 503, {}));

  it('happens only in DISCORD_GUILD_ID if that is set, here in .env, without the fields of global commands', async ({
    place,
  }) => {
    const discord = await fakeDiscord(place);
    const sent: unknown[] = [];
    discord.onRequest = ({ method, body }) => {
      if (method === 'PUT') sent.push(body);
      return undefined;
    };
    const file = `DISCORD_TOKEN="${discord.token}"\nDISCORD_API_URL=${discord.url}\nDISCORD_GUILD_ID=${IDS.guild}\n`;
    const first = place.start({ cwd: place.folder({ '.env': file }) });
    await first.shows('commands registered');
    await stop(first);
    expect(discord.commands()).toEqual([]);
    expect(discord.commands(IDS.guild).map(({ name }) => name)).toEqual(NAMES);
    expect(sent).toHaveLength(1);
    expect(JSON.stringify(sent)).not.toMatch(/"contexts"|"integration_types"/);

    const again = await serve(place, discord, { env: { DISCORD_GUILD_ID: IDS.guild } });
    expect(sent).toHaveLength(1);
    expect(logged(again.stdout)).toContainEqual(
      expect.objectContaining({ server: IDS.guild, msg: 'commands unchanged' }),
    );
    expectReply(await discord.command('ask', { question: 'who attended' }));
    expect(discord.rejections).toEqual([]);
  });
});

describe('stopping', PROGRAMS, () => {
  it('on SIGINT twice, as npm passes it on, finishes the reply in flight, closes the gateway connection and exits with 0', ({
    place,
  }) => expectGracefulStop(place, ['SIGINT', 'SIGINT']));

  it('does not wait forever for Discord to confirm a reply', async ({ place }) => {
    const discord = await fakeDiscord(place);
    const bot = await serve(place, discord);
    let isInFlight = false;
    discord.onRequest = async ({ path }) => {
      if (!path.endsWith('/callback')) return undefined;
      isInFlight = true;
      await new Promise<never>(() => {});
    };
    discord.command('help').catch(() => {});
    await discord.waitFor(() => isInFlight, 'the reply');
    bot.signal('SIGTERM');
    expect(await bot.ended()).toMatchObject({ code: 0, stderr: '' });
  });

  it('works with npm start: SIGTERM to npm alone, as a service manager sends it', ({ place }) =>
    expectGracefulStopOfNpm(place, (npm) => npm.signal('SIGTERM')));
});

describe('the log', PROGRAMS, () => {
  it('holds questions with LOG_QUESTIONS=true', async ({ place }) => {
    const discord = await fakeDiscord(place);
    const bot = await serve(place, discord, { env: { LOG_QUESTIONS: 'true' } });
    await discord.command('ask', { question: 'who attended' });
    expect(replyText(await discord.component('/help', undefined, { force: true }))).toContain(
      'Questions are kept',
    );
    await discord.component('/topics page:1', undefined, { force: true });
    await bot.shows('/topics page:1');
    const entries = logged(bot.stdout).filter(({ msg }) => msg === 'interaction');
    expect(entries).toMatchObject([
      { command: 'ask', asked: { question: 'who attended' }, outcome: 'answered' },
      { command: 'component', asked: '/help', outcome: 'answered' },
      { command: 'component', asked: '/topics page:1', outcome: 'answered' },
    ]);
  });

  it('holds neither questions nor tokens with LOG_LEVEL=trace', async ({ place }) => {
    const discord = await fakeDiscord(place);
    const bot = await serve(place, discord, { env: { LOG_LEVEL: 'trace' } });
    await discord.command('ask', { question: 'who attended' });
    await discord.autocomplete('quote', { speaker: 'gustavo' }, 'speaker');
    await discord.component('/gone', undefined, { force: true });
    discord.gateway.breakConnections();
    await discord.waitFor(() => discord.resumes.length > 0, 'a resume');
    await discord.command('quote', { speaker: 'petro' });
    await stop(bot);
    const [id = '', , secret = ''] = discord.token.split('.');
    for (const text of [id, secret, ...discord.interactions.map(({ token }) => token)]) {
      expect(bot.stdout).not.toContain(text);
    }
    expect(bot.stdout).not.toMatch(/attended|gustavo|petro|gone/i);
  });

  it('is empty with LOG_LEVEL=silent, and questions are answered', async ({ place }) => {
    const discord = await fakeDiscord(place);
    const bot = startBot(place, discord, { env: { LOG_LEVEL: 'silent' } });
    await discord.waitFor(() => discord.commands().length > 0, 'the commands');
    expectReply(await discord.command('help'));
    await stop(bot);
    expect(bot.stdout).toBe('');
  });

  it.skipIf(!HAS_TERMINALS)(
    'is readable in a terminal, where Ctrl-C stops the bot (skipped without util-linux script)',
    async ({ place }) => {
      const discord = await fakeDiscord(place);
      const bot = await serve(place, discord, {
        command: ['script', '-qfec', `exec '${process.execPath}' '${MAIN}'`, '/dev/null'],
        env: { TERM: 'xterm-256color', SHELL: '/bin/sh' },
      });
      expect(bot.stdout).toContain('connected to Discord');
      expect(bot.stdout).not.toContain('{"level"');
      bot.type('\u0003');
      const { code, stdout } = await bot.ended();
      expect(stdout).not.toContain(discord.token);
      expect(code).toBe(0);
    },
  );
});
