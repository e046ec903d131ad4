import { join } from 'node:path';
import { InteractionResponseType } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import type { FirstResponse } from '../fake-discord/interactions.ts';
import { IDS } from '../fake-discord/user-and-channel-objects.ts';

import {
  buttonOf,
  expectReply,
  fakeDiscord,
  followUpOf,
  manyQuotationsCorpus,
  menuOf,
  replyText,
  serve,
  WITH_BANK,
} from '../support/bot.ts';
import { Place, type Program } from '../support/program.ts';

const WHO = 'Petro was accompanied in the Oval Office by Foreign Minister Rosa Villavicencio';
const SPANISH = { locale: 'es-419' };

describe('a reply in Discord', () => {
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

  /** Presses the button with this label on a response. */
  const press = (on: FirstResponse, label: string, situation = {}): Promise<FirstResponse> =>
    discord.component(buttonOf(on, label), on.interaction.original, situation);

  it('opens “In context” as a private message, and pages on in it', async () => {
    const answer = await discord.command('ask', { question: 'who attended' });
    const around = await press(answer, 'In context');
    expect(around.type).toBe(InteractionResponseType.ChannelMessageWithSource);
    expectReply(around, { hidden: true });
    expect(replyText(around)).toContain(WHO);
    expect(replyText(around)).toContain('¶3 ·');
    expect(replyText(around)).toContain('¶5 ·');
    const later = await press(around, 'Later');
    expect(later.type).toBe(InteractionResponseType.UpdateMessage);
    expect(replyText(later)).toContain('¶6 ·');
    expect(replyText(later)).not.toContain('¶3 ·');
  });

  it('shows further passages with “More passages”, also for a question that is too long for a custom_id', async () => {
    const short = await discord.command('ask', { question: 'who attended' });
    const long = await discord.command('ask', {
      question: `who attended ${'and who did not come along '.repeat(9)}`,
    });
    for (const answer of [short, long]) {
      const shown: string[] = replyText(answer).match(/¶\d+(?= · Latin)/g) ?? [];
      const more = await press(answer, 'More passages');
      expect(more.type).toBe(InteractionResponseType.UpdateMessage);
      const further: string[] = replyText(more).match(/¶\d+(?= · Latin)/g) ?? [];
      expect(further.length).toBeGreaterThan(0);
      expect(further.filter((paragraph) => shown.includes(paragraph))).toEqual([]);
    }
  });

  it('that is private can be shared, which names who shared it', async () => {
    const answer = await discord.command('ask', { question: 'who attended', private: true });
    expectReply(answer, { hidden: true });
    const pressed = await press(answer, 'Share with everyone');
    expect(pressed.type).toBe(InteractionResponseType.UpdateMessage);
    expect(replyText(pressed)).toBe(replyText(answer).replace('\nShare with everyone', ''));
    const shared = await followUpOf(discord, pressed);
    expectReply(shared);
    expect(replyText(shared)).toBe(`${replyText(pressed)}\n-# Shared by <@${IDS.user}>`);
  });

  it('answers a related question that is chosen in its menu, in place', async () => {
    const answer = await discord.command('ask', { question: 'who attended' });
    const menu = menuOf(answer);
    const [label = '', line = ''] = [...menu.values][0] ?? [];
    const next = await discord.component(menu.id, answer.interaction.original, { values: [line] });
    expect(next.type).toBe(InteractionResponseType.UpdateMessage);
    expect(replyText(next)).toContain(label);
    expect(replyText(next)).not.toContain(WHO);
  });

  it('shows a topic that is chosen in its menu, in place', async () => {
    const all = await discord.command('topics');
    const menu = menuOf(all);
    const topic = await discord.component(menu.id, all.interaction.original, {
      values: [menu.values.get('Who attended') ?? ''],
    });
    expect(topic.type).toBe(InteractionResponseType.UpdateMessage);
    expect(replyText(topic)).toContain(WHO);
  });

  it('to “Find in article” is private and can be shared', async () => {
    const claim = 'lol no. Petro gave Trump a basket of coffee and chocolate! @everyone';
    const found = await discord.messageCommand('Find in article', claim);
    expectReply(found, { hidden: true });
    expect(replyText(found)).toMatch(/\[1\] \[¶1[34] · Latin America Reports/);
    const shared = await followUpOf(discord, await press(found, 'Share with everyone'));
    expectReply(shared);
    expect(replyText(shared)).toMatch(/\[1\] \[¶1[34] · Latin America Reports/);

    const nothing = await discord.messageCommand('Find in article', 'my cat has eaten the goldfish');
    expect(replyText(nothing)).toContain('I found nothing like this in the article.');
    const empty = await discord.messageCommand('Find in article', '');
    expectReply(empty, { hidden: true });
  });

  it('in Spanish says that the article’s words are English', async () => {
    const answer = await discord.command('ask', { question: 'quien fue a la reunion' }, SPANISH);
    expect(replyText(answer)).toContain('[1] [¶4 · Latin America Reports · 3 feb 2026 · en inglés](');
    const around = await press(answer, 'En contexto', SPANISH);
    expect(replyText(await press(around, 'Después', SPANISH))).toContain('Antes');
    const mine = await discord.command('quote', { speaker: 'trump', private: true }, SPANISH);
    const shared = await followUpOf(discord, await press(mine, 'Compartir con todos', SPANISH));
    expect(replyText(shared)).toContain('Compartido por');
    const help = await discord.command('help', {}, SPANISH);
    expect(replyText(help)).toContain('/preguntar pregunta');
    expect(replyText(help)).not.toMatch(/\/(?:ask|quote|topics)\b/);
  });

  it('is preceded by suggestions for each option that is typed', async () => {
    const choices = async (name: string, values: Record<string, string>, focused: string) =>
      JSON.stringify((await discord.autocomplete(name, values, focused)).raw['choices']);
    expect(await choices('ask', { question: 'who atended' }, 'question')).toContain('Who attended');
    expect(await choices('quote', { speaker: 'tru' }, 'speaker')).toContain(
      'Donald Trump, U.S. President · 2 quotations',
    );
    expect(await choices('topics', { topic: 'energy' }, 'topic')).toContain('Clean energy · ¶8');
  });
});

describe('with REPLIES=private', () => {
  it('replies are private unless the option says otherwise, and so are their pages, which can be shared', async () => {
    const place = new Place();
    try {
      const discord = await fakeDiscord(place);
      const CORPUS_DIR = join(place.folder(manyQuotationsCorpus(40)), 'long');
      await serve(place, discord, { env: { REPLIES: 'private', CORPUS_DIR } });
      expectReply(await discord.command('topics'), { hidden: true });
      expectReply(await discord.command('topics', { private: false }));
      const first = await discord.command('quote', { speaker: 'ada' });
      const second = await discord.component(buttonOf(first, 'Next page'), first.interaction.original);
      expect(second.type).toBe(InteractionResponseType.UpdateMessage);
      expect(second.interaction.original?.flags).toBe(first.interaction.original?.flags);
      const pressed = await discord.component(
        buttonOf(second, 'Share with everyone'),
        second.interaction.original,
      );
      const shared = await followUpOf(discord, pressed);
      expectReply(shared);
      expect(replyText(shared)).toContain('Page 2 of');
    } finally {
      await place.close();
    }
  });
});

describe('buttons of an earlier message', () => {
  const place = new Place();
  afterAll(() => place.close());
  const article = (words: string): string =>
    `---\ntitle: A bridge opens\npublication: The Courier\nurl: https://example.com/a\npublished: 2026-02-03\nlanguage: en\ntopics: [{ name: { en: All, es: Todo }, paragraphs: [1, 2] }]\n---\nThe bridge of Tamora opened on Monday.\n\n${words}\n`;

  it('work after a restart, and say when the article has changed', async () => {
    const discord = await fakeDiscord(place);
    const start = async (words: string): Promise<Program> => {
      const CORPUS_DIR = place.folder({ 'bridge.md': article(words) });
      return serve(place, discord, { env: { CORPUS_DIR } });
    };
    let bot = await start('It has four lanes.');
    const answer = await discord.command('ask', { question: 'when did the bridge open' });
    const context = buttonOf(answer, 'In context');
    bot.signal('SIGTERM');
    await bot.ended();

    bot = await start('It has four lanes.');
    expect(replyText(await discord.component(context, answer.interaction.original))).toContain('four lanes');
    bot.signal('SIGTERM');
    await bot.ended();

    bot = await start('It has six lanes.');
    const changed = await discord.component(context, answer.interaction.original);
    expectReply(changed, { hidden: true });
    expect(replyText(changed)).toContain('The article has changed since then.');
    expect(replyText(changed)).not.toContain('lanes');
    const again = await discord.component(buttonOf(changed, 'Ask again'), changed.interaction.original);
    expect(replyText(again)).toContain('opened on Monday');
  });
});
