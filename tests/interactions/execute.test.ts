import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { executeCommand, executeComponent, executeLine } from '../../src/interactions/execute.ts';
import { knowledgeOf, ownKnowledge } from '../support/article.ts';
import {
  allCustomIds,
  blockQuotesOf,
  componentsOf,
  customIdsByLabel,
  isEphemeral,
  textOf,
} from '../support/messages.ts';

const knowledge = ownKnowledge();
const ask = (question: string, rest: object = {}, replyOptions = {}) =>
  executeCommand('ask', { question, ...rest }, 'en', knowledge, replyOptions);

/** The `custom_id` of the button Share. */
function shareOf(reply: ReturnType<typeof ask>): string {
  const customId = customIdsByLabel(reply).get('Share');
  if (customId === undefined) throw new Error('There is no button Share');
  return customId;
}

describe('the visibility of a reply', () => {
  it('is public, or ephemeral with private:true', () => {
    expect(isEphemeral(ask('who attended'))).toBe(false);
    expect(isEphemeral(ask('who attended', { private: true }))).toBe(true);
  });

  it('defaults to the operator’s setting', () => {
    expect(isEphemeral(ask('who attended', {}, { ephemeral: true }))).toBe(true);
    expect(isEphemeral(ask('who attended', { private: false }, { ephemeral: true }))).toBe(false);
    expect(isEphemeral(ask('who attended', { private: true }, { ephemeral: false }))).toBe(true);
  });

  it('changes nothing but the button Share', () => {
    const [open, hidden] = [ask('who attended'), ask('who attended', { private: true })];
    expect(textOf(hidden)).toBe(textOf(open));
    expect(allCustomIds(hidden).filter((customId) => !customId.startsWith('/share '))).toStrictEqual(
      allCustomIds(open),
    );
    expect([...customIdsByLabel(open).keys()]).not.toContain('Share');
  });

  it('has no button Share in the terminal', () => {
    const reply = executeLine('/ask who attended private:true', 'en', knowledge);
    expect(allCustomIds(reply)).toStrictEqual(allCustomIds(ask('who attended')));
    expect(() => executeLine('/ask who private:perhaps', 'en', knowledge)).toThrow('has to be true or false');
  });
});

describe('the button Share', () => {
  it.each<[string, object]>([
    ['ask', { question: 'who attended' }],
    ['ask', { question: 'who attended', page: 2 }],
    ['ask', { question: 'who is the pope' }],
    ['ask', { question: `who attended ${'and who did not '.repeat(12)}` }],
    ['ask', { question: 'who attended page:2' }],
    ['quote', { speaker: 'petro' }],
    ['quote', { speaker: 'petro', about: 'sanctions' }],
    ['quote', { speaker: 'petro', about: 'unicorns' }],
    ['topics', {}],
    ['topics', { topic: 'clean energy' }],
    ['help', {}],
  ])('posts the same reply for everyone: /%s %j', (name, options) => {
    const seen = executeCommand(name, { ...options, private: true }, 'en', knowledge);
    const { reply, asNewMessage } = executeComponent(shareOf(seen), 'en', knowledge, {
      ephemeral: true,
      userId: '42',
    });
    expect(asNewMessage).toBe(true);
    expect(isEphemeral(reply)).toBe(false);
    expect(blockQuotesOf(reply)).toStrictEqual(blockQuotesOf(seen));
    expect(textOf(reply).split('\n').at(-1)).toBe('-# Shared by <@42>');
    expect([...customIdsByLabel(reply).keys()]).not.toContain('Share');
  });

  it('is there for a question of any length', () => {
    for (let length = 1; length <= 300; length += 1) {
      const question = 'who attended and who did not '.repeat(11).slice(0, length).trimEnd();
      const reply = ask(question, { private: true });
      if (blockQuotesOf(reply).length === 0) continue;
      const shared = executeComponent(shareOf(reply), 'en', knowledge).reply;
      expect(blockQuotesOf(shared), question).toStrictEqual(blockQuotesOf(reply));
    }
  });

  it('posts the page that it is on', () => {
    const long = knowledgeOf(
      Array.from({ length: 40 }, (_, i) => `“It is ${i}, and it will be ${i} for long,” said Okafor.`),
    );
    const first = executeCommand('quote', { speaker: 'Okafor', private: true }, 'en', long);
    const second = executeComponent(customIdsByLabel(first).get('Next') ?? '', 'en', long, {
      ephemeral: true,
    }).reply;
    const shared = executeComponent(shareOf(second), 'en', long, { userId: '42' }).reply;
    expect(textOf(shared)).toContain('Page 2 of');
    expect(blockQuotesOf(shared)).toStrictEqual(blockQuotesOf(second));
  });

  it('is in the row of the other buttons, in the language of the person', () => {
    const reply = executeCommand('help', { private: true }, 'es', knowledge);
    expect([...customIdsByLabel(reply).keys()].at(-1)).toBe('Compartir');
    const rows = (one: typeof reply): number => componentsOf(one).filter(({ type }) => type === 1).length;
    expect(rows(reply)).toBe(rows(executeCommand('help', {}, 'es', knowledge)));
    const shared = executeComponent(customIdsByLabel(reply).get('Compartir') ?? '', 'es', knowledge, {
      userId: '42',
    });
    expect(textOf(shared.reply)).toContain('Compartido por <@42>');
  });

  it.each([
    '/share',
    '/share ',
    '/share who attended',
    '/share /nothing',
    '/share /share /topics',
    '/share /topics  ',
  ])('is refused without an echo when its custom_id is forged: %j', (customId) => {
    expect(() => executeComponent(customId, 'en', knowledge)).toThrow(
      new UsageError('This button is from an earlier version of me. Please use the command again.'),
    );
  });
});

describe('a pressed button', () => {
  it('updates its message, and keeps its visibility', () => {
    for (const hidden of [true, false]) {
      const customId = customIdsByLabel(ask('who attended', { private: hidden })).get('More passages') ?? '';
      const { reply, asNewMessage } = executeComponent(customId, 'en', knowledge, { ephemeral: hidden });
      expect([asNewMessage, isEphemeral(reply)]).toStrictEqual([false, hidden]);
    }
  });

  it('opens the context in a new message, for the person who pressed', () => {
    const customId = customIdsByLabel(ask('who attended')).get('In context') ?? '';
    const { reply, asNewMessage } = executeComponent(customId, 'en', knowledge);
    expect([asNewMessage, isEphemeral(reply)]).toStrictEqual([true, true]);
    expect(blockQuotesOf(executeComponent(shareOf(reply), 'en', knowledge).reply)).toStrictEqual(
      blockQuotesOf(reply),
    );
  });
});
