/** Buttons and menus on messages of two people, Ada and Grace: who sees what a press does. */
import { join } from 'node:path';
import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import type { FirstResponse, InteractionRecord } from '../fake-discord/interactions.ts';
import { botMessage, type StoredMessage, withIds } from '../fake-discord/messages.ts';
import { IDS, userObject } from '../fake-discord/user-and-channel-objects.ts';
import type { ComponentSituation } from '../fake-discord/user-client.ts';
import { at } from '../support/article.ts';
import {
  buttonOf,
  expectReply,
  fakeDiscord,
  followUpOf,
  logged,
  manyQuotationsCorpus,
  menuOf,
  replyText,
  serve,
  stop,
  WITH_BANK,
} from '../support/bot.ts';
import { Place, type Program } from '../support/program.ts';

const { ChannelMessageWithSource, DeferredMessageUpdate, UpdateMessage } = InteractionResponseType;
const ADA = { user: { id: IDS.user, username: 'ada', globalName: 'Ada' } };
/** She speaks Spanish. */
const GRACE = { user: { id: IDS.author, username: 'grace', globalName: 'Grace' }, locale: 'es-419' };
const SHARE = 'Share with everyone';
const SHARE_AGAIN = 'Try to share again';

/** What is pressed or chosen: a button's `custom_id`, or a menu's and the value of an option. */
interface Press {
  readonly id: string;
  readonly values?: readonly string[];
}

/** The first option of the first menu of a response. */
function firstOption(response: FirstResponse): Press {
  const { id, values } = menuOf(response);
  return { id, values: [...values.values()].slice(0, 1) };
}

/** The message of a response, as it is now. */
function messageOf({ interaction }: FirstResponse): StoredMessage {
  if (!interaction.original) throw new Error('The response has no message');
  return interaction.original;
}

/** The labels of the buttons of a message. */
const labelsOf = ({ components }: StoredMessage): string =>
  replyText({ raw: { components } }).split('\n').slice(-4).join('\n');

describe('a public answer', () => {
  const place = new Place();
  let discord: FakeDiscord;
  let bot: Program;
  beforeAll(async () => {
    discord = await fakeDiscord(place);
    bot = await serve(place, discord, { env: WITH_BANK });
  });
  afterEach(() => {
    expect(discord.rejections).toEqual([]);
    expect(bot.stderr).toBe('');
  });
  afterAll(() => place.close());

  const press = (
    on: StoredMessage,
    { id, values }: Press,
    person: ComponentSituation = ADA,
  ): Promise<FirstResponse> => discord.component(id, on, { ...person, ...(values && { values }) });

  describe.each<
    [what: string, ask: () => Promise<FirstResponse>, find: (answer: FirstResponse) => Press, spanish: string]
  >([
    [
      '“More passages”',
      () => discord.command('ask', { question: 'who attended' }, ADA),
      (answer) => ({ id: buttonOf(answer, 'More passages') }),
      // The language is that of the question.
      'The next closest passages.',
    ],
    [
      'a related question',
      () => discord.command('ask', { question: 'who attended' }, ADA),
      firstOption,
      'In context',
    ],
    [
      'the next page',
      () => discord.command('quote', { speaker: 'petro' }, ADA),
      (answer) => ({ id: buttonOf(answer, 'Next page') }),
      'Página anterior',
    ],
    ['a topic', () => discord.command('topics', {}, ADA), firstOption, 'en inglés'],
    [
      'an example',
      () => discord.command('help', {}, ADA),
      (answer) => ({ id: buttonOf(answer, 'Topics') }),
      'Temas',
    ],
  ])('with %s', (_what, ask, find, spanish) => {
    it('is left as it is by another person, who gets a private reply that can be shared', async () => {
      const answer = await ask();
      const before = structuredClone(messageOf(answer));
      const reply = await press(messageOf(answer), find(answer), GRACE);
      expect(reply.type).toBe(ChannelMessageWithSource);
      expectReply(reply, { hidden: true });
      expect(replyText(reply)).toContain(spanish);
      expect(replyText(reply)).toMatch(/^(?:Share with everyone|Compartir con todos)$/m);
      expect(messageOf(answer)).toEqual(before);
      expect(discord.messages.find(({ id }) => id === before.id)).toEqual(before);
    });

    it('is changed by the person who asked', async () => {
      const answer = await ask();
      const before = structuredClone(messageOf(answer));
      const reply = await press(messageOf(answer), find(answer));
      expect(reply.type).toBe(UpdateMessage);
      expect(messageOf(reply).id).toBe(before.id);
      expect(messageOf(answer).components).not.toEqual(before.components);
      expect(messageOf(answer).flags).toBe(MessageFlags.IsComponentsV2);
    });
  });

  it('still belongs to the person who asked after it was changed', async () => {
    const answer = await discord.command('quote', { speaker: 'petro' }, ADA);
    const turned = await press(messageOf(answer), { id: buttonOf(answer, 'Next page') });
    const before = structuredClone(messageOf(turned));
    const back = { id: buttonOf(turned, 'Previous page') };
    expect((await press(messageOf(turned), back, GRACE)).type).toBe(ChannelMessageWithSource);
    expect(messageOf(answer)).toEqual(before);
    expect((await press(messageOf(turned), back)).type).toBe(UpdateMessage);
  });

  it('opens “In context” as a private message for everyone', async () => {
    const answer = await discord.command('ask', { question: 'who attended' }, ADA);
    const before = structuredClone(messageOf(answer));
    for (const person of [ADA, GRACE]) {
      const around = await press(messageOf(answer), { id: buttonOf(answer, 'In context') }, person);
      expect(around.type).toBe(ChannelMessageWithSource);
      expectReply(around, { hidden: true });
    }
    expect(messageOf(answer)).toEqual(before);
  });

  it('belongs to the person who shared it', async () => {
    const mine = await discord.command('ask', { question: 'who attended', private: true }, GRACE);
    const pressed = await press(messageOf(mine), { id: buttonOf(mine, SHARE) }, GRACE);
    const { message, raw } = await followUpOf(discord, pressed);
    expect(replyText({ raw })).toContain(`Shared by <@${IDS.author}>`);
    const more = { id: buttonOf({ raw }, 'More passages') };
    const before = structuredClone(message);
    const others = await press(message, more, ADA);
    expect(others.type).toBe(ChannelMessageWithSource);
    expectReply(others, { hidden: true });
    expect(message).toEqual(before);
    expect((await press(message, more, GRACE)).type).toBe(UpdateMessage);
    expect(message.components).not.toEqual(before.components);
  });

  it('sent by the previous version has buttons that work, also where they share', async () => {
    const button = (custom_id: string) => ({ type: 2, style: 2, label: 'Old', custom_id }) as const;
    const IDS_OF_OLD_BUTTONS = [
      '/ask question:who attended page:2',
      '/ask question:Were cameras allowed in the meeting?',
      '/quote speaker:Gustavo Petro',
      '/topics topic:When and where they met',
      '/topics',
    ];
    const REFERENCES = [
      '/context at:yvfhutl.4/1 question:who attended',
      '/passages at:yvfhutl.4/1 yvfhutl.8/1',
    ];
    const sent = (ids: readonly string[], flags: number): StoredMessage => {
      const section = {
        type: 9,
        components: [{ type: 10, content: '> It rained.\n[1] ¶1 · The Courier' }],
        accessory: { type: 2, style: 5, label: 'Open ¶1', url: 'https://example.com' },
      };
      const rows = ids.map((id) => ({ type: 1, components: [button(id)] }));
      const interaction = {
        id: '1180000000000000007',
        type: 2,
        user: userObject(ADA.user),
        authorizing_integration_owners: { 0: IDS.guild },
      };
      const message = botMessage(
        { flags: flags | MessageFlags.IsComponentsV2 },
        { channelId: IDS.channel, type: 20, interaction },
      );
      message.components = withIds([{ type: 17, components: [section, ...rows] }]);
      return message;
    };
    for (const id of [...IDS_OF_OLD_BUTTONS, ...REFERENCES]) {
      for (const person of [ADA, GRACE]) {
        const response = await press(sent([id], 0), { id }, person);
        const isPrivate = person === GRACE || id.startsWith('/context');
        expect(response.type).toBe(isPrivate ? ChannelMessageWithSource : UpdateMessage);
        expectReply(response, { hidden: isPrivate });
        expect(replyText(response)).not.toMatch(/version|versión|changed|cambiado/);
      }
    }
    const shareId = '/share /ask question:who attended';
    const pressed = await press(sent([shareId], MessageFlags.Ephemeral), { id: shareId });
    expect(pressed.type).toBe(UpdateMessage);
    expect(JSON.stringify(messageOf(pressed))).not.toContain('/share');
    expectReply(await followUpOf(discord, pressed));
  });
});

describe('an article with many quotations', () => {
  const place = new Place();
  let discord: FakeDiscord;
  let bot: Program;
  beforeAll(async () => {
    const CORPUS_DIR = join(place.folder(manyQuotationsCorpus(40)), 'long');
    discord = await fakeDiscord(place);
    bot = await serve(place, discord, { env: { CORPUS_DIR } });
  });
  afterEach(() => {
    discord.onRequest = undefined;
    discord.hidesMessages = false;
    discord.rejections.length = 0;
    expect(bot.stderr).toBe('');
  });
  afterAll(() => place.close());

  it('leaves the person with a notice, and the interaction’s id, where Discord refuses the reply', async () => {
    const refusals = [{ status: 400, body: { code: 50035, message: 'Invalid Form Body', errors: {} } }];
    discord.onRequest = ({ path }) => (path.endsWith('/callback') ? refusals.shift() : undefined);
    const response = await discord.command('help');
    const { id } = response.interaction;
    expectReply(response, { hidden: true });
    expect(replyText(response)).toContain(`please give this number: ${id}`);
    await bot.shows('reply could not be sent');
    const reported = logged(bot.stdout).filter(({ interaction }) => interaction === id);
    expect(reported).toMatchObject([
      { level: 50, msg: 'reply could not be sent', reason: 'Invalid Form Body' },
    ]);
  });

  it('has pages, which others turn in a private reply, also back to the first one', async () => {
    const answer = await discord.command('quote', { speaker: 'ada' }, ADA);
    const before = structuredClone(messageOf(answer));
    const messageCount = discord.messages.length;
    const english = { ...GRACE, locale: 'en-US' };
    const turn = (on: FirstResponse, label: string): Promise<FirstResponse> =>
      discord.component(buttonOf(on, label), messageOf(on), english);
    const second = await turn(answer, 'Next page');
    expect(second.type).toBe(ChannelMessageWithSource);
    const third = await turn(second, 'Next page');
    expect(third.type).toBe(UpdateMessage);
    expect(replyText(third)).toContain('Page 3 of 4');
    const first = await turn(third, 'First page');
    expect(first.type).toBe(UpdateMessage);
    expect(replyText(first)).toContain('Page 1 of 4');
    expect(messageOf(first).flags & MessageFlags.Ephemeral).toBe(MessageFlags.Ephemeral);
    expect(messageOf(answer)).toEqual(before);
    expect(discord.messages).toHaveLength(messageCount + 1);
    expect(discord.rejections).toEqual([]);
  });

  /** A private reply, and presses of a button on it. */
  async function privateReply() {
    const response = await discord.command('quote', { speaker: 'ada', private: true }, ADA);
    const message = messageOf(response);
    return {
      message,
      press: (label: string) => discord.component(buttonOf({ raw: message }, label), message, ADA),
    };
  }

  const isFollowUp = (method: string, path: string): boolean =>
    method === 'POST' && path.startsWith('/webhooks/');
  /** The follow-ups that Discord took in answer to these presses. */
  const posted = (...presses: FirstResponse[]): InteractionRecord['followUps'] =>
    presses.flatMap(({ interaction }) => interaction.followUps);
  /** The line that the bot logs when an interaction has ended. */
  const logOf = async ({ interaction: { id } }: FirstResponse) => {
    const find = () => logged(bot.stdout).find(({ interaction }) => interaction === id);
    await discord.waitFor(() => find() !== undefined, 'the log');
    return find();
  };

  it('removes its button and posts once, though it is pressed twice at the same moment', async () => {
    const { message, press } = await privateReply();
    let arrived = 0;
    // Both presses are with the bot before Discord takes either response.
    discord.onRequest = async ({ path }) => {
      if (!path.endsWith('/callback')) return undefined;
      arrived += 1;
      await discord.waitFor(() => arrived === 2, 'both responses');
      return undefined;
    };
    const presses = await Promise.all([press(SHARE), press(SHARE)]);
    await Promise.all(presses.map(logOf));
    expect(posted(...presses)).toHaveLength(1);
    expect(presses.map(({ type }) => type).sort()).toEqual([DeferredMessageUpdate, UpdateMessage]);
    expect(labelsOf(message)).toContain('Next page');
    expect(labelsOf(message)).not.toContain(SHARE);
    expect(discord.rejections).toEqual([]);
  });

  it('posts each page of a reply once, also when it is paged away and back', async () => {
    const { message, press } = await privateReply();
    const shared = [await press(SHARE)];
    await Promise.all(shared.map(logOf));
    await press('Next page');
    shared.push(await press(SHARE));
    await press('Previous page');
    expect(labelsOf(message)).toContain(SHARE);
    shared.push(await press(SHARE));
    await Promise.all(shared.map(logOf));
    expect(shared.map(({ interaction }) => interaction.followUps.length)).toEqual([1, 1, 0]);
    expect(labelsOf(message)).not.toContain(SHARE);
    expect(discord.rejections).toEqual([]);
  });

  it('posts once after failures of Discord and a rate limit', async () => {
    const { message, press } = await privateReply();
    const failures = [{ status: 503 }, { status: 502 }, { status: 429, headers: { 'retry-after': '1' } }];
    discord.onRequest = ({ method, path }) => {
      const failure = isFollowUp(method, path) ? failures.shift() : undefined;
      return failure && { ...failure, body: { message: 'failed', retry_after: 1, global: false } };
    };
    const pressed = await press(SHARE);
    expect(await logOf(pressed)).toMatchObject({ msg: 'interaction', outcome: 'answered' });
    expect(failures).toEqual([]);
    expect(posted(pressed)).toHaveLength(1);
    expect(labelsOf(message)).not.toContain(SHARE);
  });

  it.each([
    [
      'Discord refuses the message',
      { status: 400, body: { code: 200000, message: 'Blocked by automatic moderation' } },
    ],
    [
      'a rate limit lasts too long',
      {
        status: 429,
        headers: { 'retry-after': '60' },
        body: { message: 'You are being rate limited.', retry_after: 60, global: false },
      },
    ],
  ])('gives the button back when %s, and then works', async (_what, answer) => {
    const { message, press } = await privateReply();
    discord.onRequest = ({ method, path }) => (isFollowUp(method, path) ? answer : undefined);
    const pressed = await press(SHARE);
    expect(await logOf(pressed)).toMatchObject({ level: 50, msg: 'reply could not be shared' });
    expect(posted(pressed)).toEqual([]);
    expect(labelsOf(message)).toContain(SHARE_AGAIN);
    expect(message.flags).toBe(MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral);

    discord.onRequest = undefined;
    const again = await press(SHARE_AGAIN);
    await followUpOf(discord, again);
    expect(posted(again)).toHaveLength(1);
    expect(labelsOf(message)).not.toMatch(/share/i);
  });

  it('does not send again what may have been posted, and gives the button back', async () => {
    const { message, press } = await privateReply();
    discord.onRequest = ({ method, path }) => (isFollowUp(method, path) ? 'lose' : undefined);
    const pressed = await press(SHARE);
    expect(await logOf(pressed)).toMatchObject({
      level: 40,
      msg: expect.stringContaining('shared reply not confirmed'),
      reason: 'UND_ERR_SOCKET',
    });
    expect(posted(pressed)).toHaveLength(1);
    expect(labelsOf(message)).toContain(SHARE_AGAIN);
  });

  it('says that nothing was shared where Discord shows the message to the person alone', async () => {
    const { press } = await privateReply();
    discord.hidesMessages = true;
    const pressed = await press(SHARE);
    expect(await logOf(pressed)).toMatchObject({ msg: 'interaction', outcome: 'refused' });
    const { message } = await followUpOf(discord, pressed);
    const text = replyText({ raw: { components: message.components } });
    expect(text).toContain('Not shared: Discord shows my messages here to you alone.');
    expect(text).not.toContain('Shared by');
    expect(posted(pressed)).toHaveLength(1);
    expect(discord.rejections).toEqual([]);
  });

  it('posts though Discord’s answer to the update was lost', async () => {
    const { message, press } = await privateReply();
    let lost = 0;
    discord.onRequest = ({ path }) => {
      if (!path.endsWith('/callback') || lost > 0) return undefined;
      lost += 1;
      return 'lose';
    };
    const pressed = await press(SHARE);
    expect(await logOf(pressed)).toMatchObject({ msg: 'interaction', outcome: 'answered' });
    expect(posted(pressed)).toHaveLength(1);
    expect(labelsOf(message)).not.toContain(SHARE);
  });

  it('posts nothing when the update is refused, and works when it is pressed again', async () => {
    const { message, press } = await privateReply();
    const before = structuredClone(message);
    let refusals = 0;
    discord.onRequest = ({ path }) => {
      if (!path.endsWith('/callback')) return undefined;
      refusals += 1;
      return { status: 404, body: { code: 10062, message: 'Unknown interaction' } };
    };
    const pressed = press(SHARE);
    pressed.catch(() => {});
    await discord.waitFor(() => refusals > 0, 'the refusal');
    const last = discord.interactions.at(-1);
    await bot.shows('reply came too late');
    expect(last?.followUps).toEqual([]);
    expect(message).toEqual(before);

    discord.onRequest = undefined;
    const again = await press(SHARE);
    await followUpOf(discord, again);
    expect(posted(again)).toHaveLength(1);
  });
});

describe('a button of an article that has changed', () => {
  const place = new Place();
  afterAll(() => place.close());
  const article = (title: string, words: string): string =>
    `---\ntitle: ${title}\npublication: The Courier\nurl: https://example.com/${title}\npublished: 2026-02-03\nlanguage: en\npeople:\n- name: Ada Lovelace\ntopics: [{ name: { en: All, es: Todo }, paragraphs: [1, 2] }]\n---\nThe bridge of Tamora opened on Monday.\n\n“It has ${words} lanes,” said Ada Lovelace.\n`;

  /** What Ada and Grace are told, and the label of the button below it. */
  type Notices = readonly (readonly [text: string, label: string])[];

  /** What is asked, what is pressed, words of the article, and what the two are told. */
  const CASES: readonly (readonly [
    ask: (discord: FakeDiscord) => Promise<FirstResponse>,
    find: (answer: FirstResponse) => Press,
    words: string,
    notices: Notices,
  ])[] = [
    [
      (discord) => discord.command('ask', { question: 'when did the bridge open' }, ADA),
      (answer) => ({ id: buttonOf(answer, 'In context') }),
      'opened on Monday',
      // The language is that of the question.
      [
        ['One of the articles has changed since then.', 'Ask again'],
        ['One of the articles has changed since then.', 'Ask again'],
      ],
    ],
    [
      (discord) => discord.command('topics', { article: 'Bridge' }, ADA),
      firstOption,
      'The bridge of Tamora',
      [
        ['The article has changed since then.', 'Ask again'],
        ['El artículo ha cambiado desde entonces.', 'Preguntar otra vez'],
      ],
    ],
  ];

  it('says so to whoever presses it, and asks again in one press: of passages, and of an article that was chosen', async () => {
    const discord = await fakeDiscord(place);
    const start = (lanes: string): Promise<Program> => {
      const CORPUS_DIR = place.folder({
        'bridge.md': article('Bridge', lanes),
        'road.md': article('Road', 'no').replace('bridge', 'road'),
      });
      return serve(place, discord, { env: { CORPUS_DIR } });
    };
    const old = await start('four');
    const answers = await Promise.all(CASES.map(([ask]) => ask(discord)));
    const before = structuredClone(answers.map(messageOf));
    await stop(old);
    const bot = await start('six');
    for (const [n, [, find, words, notices]] of CASES.entries()) {
      const answer = at(answers, n);
      const { id, values = [] } = find(answer);
      for (const [i, person] of [ADA, GRACE].entries()) {
        const changed = await discord.component(id, messageOf(answer), { ...person, values });
        expect(changed.type).toBe(ChannelMessageWithSource);
        expectReply(changed, { hidden: true });
        const [text = '', label = ''] = notices[i] ?? [];
        expect(replyText(changed)).toContain(text);
        expect(replyText(changed)).not.toContain(words);
        const again = await discord.component(buttonOf(changed, label), messageOf(changed), person);
        expect(again.type).toBe(UpdateMessage);
        expect(replyText(again)).toContain(words);
        expect(messageOf(answer)).toEqual(before[n]);
      }
    }
    await stop(bot);
    expect(discord.rejections).toEqual([]);
  });
});
