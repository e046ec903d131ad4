import { describe, expect, it } from 'vitest';
import { executeComponent, executeMessageCommand } from '../../src/interactions/execute.ts';
import type { Reply } from '../../src/reply/message.ts';
import { articleFile, knowledgeFrom, ownKnowledge } from '../support/article.ts';
import {
  accentColorOf,
  allCustomIds,
  blockQuotesOf,
  customIdsByLabel,
  isEphemeral,
  menuOf,
  shareIdOf,
  textOf,
  textsIn,
} from '../support/messages.ts';
import { replyToCommand } from '../support/replies.ts';

const own = ownKnowledge();
const shelf = knowledgeFrom(
  articleFile(['The bridge of Tamora opened.', '“It is wide,” said Mayor Ida Bell.'], { title: 'A' }, 'a'),
  articleFile(['The ferry sank.', '“It was old,” said Carl Voss.'], { title: 'B' }, 'b'),
);

/** Commands that together have every kind of button and menu, and whether a private reply of them is worth sharing. */
const COMMANDS: [name: string, options: object, isShareable?: boolean][] = [
  ['ask', { question: 'who attended' }],
  ['ask', { question: 'who attended', page: 2 }],
  ['ask', { question: 'where did they seize the cocaine' }],
  ['ask', { question: 'how old is Petro' }],
  ['ask', { question: 'hello' }, false],
  ['quote', { speaker: 'petro' }],
  ['quote', { speaker: 'petro', page: 2 }],
  ['quote', { speaker: 'petro', about: 'unicorns' }],
  ['people', {}],
  ['people', { person: 'petro', page: 2 }],
  ['people', { person: 'nobody' }, false],
  ['topics', {}],
  ['topics', { topic: 'clean energy' }],
  ['topics', { topic: 'unicorns' }, false],
  ['help', {}],
];

const isContext = (customId: string): boolean => customId.startsWith('/context ');
const canBeShared = (reply: Reply): boolean => allCustomIds(reply).some((id) => id.startsWith('/share '));
/** What a reply shows, besides who sees it and what can be pressed. */
const contentOf = (reply: Reply) => [textsIn(reply), accentColorOf(reply), [...menuOf(reply)]];

/** The buttons and menu options of a reply, and of those behind its buttons. */
function pressable(reply: Reply): string[] {
  const first = allCustomIds(reply);
  const behind = first.flatMap((customId) => {
    const { reply: next } = executeComponent(customId, 'en', own, {
      isOwn: true,
      ephemeral: isEphemeral(reply),
    });
    return allCustomIds(next);
  });
  return [...new Set([...first, ...behind])].filter((customId) => !customId.startsWith('/share '));
}

describe.each(COMMANDS)('the buttons and menus of /%s %j', (name, options, isShareable = true) => {
  const seen = replyToCommand(name, { ...options }, 'en', own);
  const customIds = pressable(seen);

  it('change one’s own public message, and stay public', () => {
    expect(customIds.length).toBeGreaterThan(0);
    for (const customId of customIds) {
      const result = executeComponent(customId, 'en', own, { isOwn: true, ephemeral: false });
      const isNew = isContext(customId);
      expect([customId, result.asNewMessage, isEphemeral(result.reply)]).toStrictEqual([
        customId,
        isNew,
        isNew,
      ]);
      expect(canBeShared(result.reply), customId).toBe(isNew);
      expect(result.shared, customId).toBeUndefined();
    }
  });

  it('answer whoever presses, privately and with the same, on somebody else’s message', () => {
    for (const customId of customIds) {
      const onOwn = executeComponent(customId, 'en', own, { isOwn: true, ephemeral: false });
      for (const whose of [{ isOwn: false, ephemeral: false }, {}, undefined]) {
        const result = executeComponent(customId, 'en', own, whose);
        expect([customId, result.asNewMessage, isEphemeral(result.reply)]).toStrictEqual([
          customId,
          true,
          true,
        ]);
        expect(canBeShared(result.reply), customId).toBe(true);
        expect(contentOf(result.reply), customId).toStrictEqual(contentOf(onOwn.reply));
      }
    }
  });

  it('change a private message, which stays private, whoever presses', () => {
    for (const customId of customIds) {
      for (const isOwn of [true, false]) {
        const result = executeComponent(customId, 'en', own, { isOwn, ephemeral: true });
        expect([customId, result.asNewMessage, isEphemeral(result.reply)]).toStrictEqual([
          customId,
          isContext(customId),
          true,
        ]);
        expect(canBeShared(result.reply), customId).toBe(true);
      }
    }
  });

  it('share once: the private message loses the button, and the public one has none', () => {
    const hidden = replyToCommand(name, { ...options, private: true }, 'en', own);
    expect(canBeShared(hidden)).toBe(isShareable);
    for (const isOwn of isShareable ? [true, false] : []) {
      const customId = shareIdOf(hidden);
      const { reply, shared, asNewMessage } = executeComponent(customId, 'en', own, {
        isOwn,
        ephemeral: true,
        userId: '42',
      });
      if (!shared) throw new Error(`Nothing is shared by ${customId}`);
      expect([asNewMessage, isEphemeral(reply), isEphemeral(shared)]).toStrictEqual([false, true, false]);
      expect([canBeShared(reply), canBeShared(shared)]).toStrictEqual([false, false]);
      expect(allCustomIds(reply)).toStrictEqual(allCustomIds(hidden).filter((id) => id !== customId));
      expect(blockQuotesOf(shared)).toStrictEqual(blockQuotesOf(hidden));
      expect(textOf(shared)).toMatch(/\n-# Shared by <@42>$/);
    }
  });
});

describe('“Find in article”', () => {
  it('is shared, and its buttons open the context privately', () => {
    const found = executeMessageCommand('Find in article', 'Petro seized tons of cocaine', 'en', own);
    const { shared } = executeComponent(shareIdOf(found), 'en', own, { ephemeral: true });
    expect(shared && blockQuotesOf(shared)).toStrictEqual(blockQuotesOf(found));
    for (const customId of allCustomIds(found).filter(isContext))
      expect(executeComponent(customId, 'en', own, { ephemeral: true }).asNewMessage).toBe(true);
  });
});

describe('the Share of an old message', () => {
  it.each([
    '/share /ask question:who attended',
    '/share /quote speaker:Gustavo Petro page:2',
    '/share /topics topic:Clean energy',
    '/share /help',
  ])('works as it did: %s', (customId) => {
    const { reply, shared } = executeComponent(customId, 'en', own, { ephemeral: true, userId: '42' });
    if (!shared) throw new Error('Nothing is shared');
    const line = executeComponent(customId.replace('/share ', ''), 'en', own, { isOwn: true }).reply;
    expect(contentOf(reply)).toStrictEqual(contentOf(line));
    expect(textOf(shared)).toBe(`${textOf(line)}\n-# Shared by <@42>`);
    expect([canBeShared(reply), canBeShared(shared)]).toStrictEqual([false, false]);
  });
});

describe('the language of a pressed button', () => {
  it('is that of the question, whoever presses; and otherwise that of the person', () => {
    const english = replyToCommand('ask', { question: 'who attended' }, 'es', own);
    const customId = customIdsByLabel(english).get('More passages') ?? '';
    for (const isOwn of [true, false])
      expect(textOf(executeComponent(customId, 'es', own, { isOwn }).reply)).toContain(
        'The next closest passages',
      );
    const people = replyToCommand('people', {}, 'en', shelf);
    const [option = ''] = menuOf(people).values();
    const { reply, asNewMessage } = executeComponent(option, 'es', shelf, { isOwn: false });
    expect(asNewMessage).toBe(true);
    expect([...customIdsByLabel(reply).keys()]).toContain('Todas las personas');
  });
});
