import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { executeComponent } from '../../src/interactions/execute.ts';
import type { Reply } from '../../src/reply/message.ts';
import { knowledgeOf, ownKnowledge } from '../support/article.ts';
import {
  accentColorOf,
  allCustomIds,
  blockQuotesOf,
  buttonsOf,
  componentsOf,
  customIdsByLabel,
  isEphemeral,
  shareIdOf,
  textOf,
  textsIn,
} from '../support/messages.ts';
import { press, SHARING_USER, share } from '../support/press.ts';
import { replyToCommand, replyToLine } from '../support/replies.ts';

const knowledge = ownKnowledge();
const ask = (question: string, rest: object = {}, replyOptions = {}) =>
  replyToCommand('ask', { question, ...rest }, 'en', knowledge, replyOptions);

const canBeShared = (reply: Reply): boolean =>
  allCustomIds(reply).some((customId) => customId.startsWith('/share '));

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

  it('changes nothing but the button that shares', () => {
    const [open, hidden] = [ask('who attended'), ask('who attended', { private: true })];
    expect(textOf(hidden)).toBe(textOf(open));
    expect(allCustomIds(hidden).filter((customId) => !customId.startsWith('/share '))).toStrictEqual(
      allCustomIds(open),
    );
    expect(canBeShared(open)).toBe(false);
    expect(canBeShared(hidden)).toBe(true);
  });

  it('has no button that shares in the terminal', () => {
    const reply = replyToLine('/ask who attended private:true', 'en', knowledge);
    expect(allCustomIds(reply)).toStrictEqual(allCustomIds(ask('who attended')));
    expect(() => replyToLine('/ask who private:perhaps', 'en', knowledge)).toThrow('must be true or false');
  });
});

describe('the button “Share with everyone”', () => {
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
    ['people', {}],
    ['people', { person: 'petro' }],
    ['help', {}],
  ])('posts the same reply for everyone, once: /%s %j', (name, options) => {
    const seen = replyToCommand(name, { ...options, private: true }, 'en', knowledge);
    const { shared, reply, asNewMessage } = share(seen, knowledge);
    expect(isEphemeral(shared)).toBe(false);
    expect(textsIn(shared).at(-1)).toStrictEqual([`-# Shared by <@${SHARING_USER}>`]);
    // The private message stays, and cannot be shared again.
    expect([asNewMessage, isEphemeral(reply)]).toStrictEqual([false, true]);
    expect(textsIn(shared).slice(0, -1)).toStrictEqual(textsIn(reply));
    for (const message of [shared, reply]) {
      expect(blockQuotesOf(message)).toStrictEqual(blockQuotesOf(seen));
      expect(accentColorOf(message)).toBe(accentColorOf(seen));
      expect(canBeShared(message)).toBe(false);
    }
  });

  it('says of passages that only come near, whatever the length of the question, that they do', () => {
    for (const question of [
      'did Petro bring his wife',
      `did Petro bring his wife ${'or his son '.repeat(12)}`,
    ]) {
      const reply = ask(question, { private: true });
      expect(textOf(reply), question).toContain('Nothing answers that directly. Nearest:');
      expect(textOf(share(reply, knowledge).shared)).toContain('Nothing answers that directly. Nearest:');
    }
  });

  it('is there for a question of any length', () => {
    for (let length = 1; length <= 300; length += 1) {
      const question = 'who attended and who did not '.repeat(11).slice(0, length).trimEnd();
      const reply = ask(question, { private: true });
      if (blockQuotesOf(reply).length === 0) continue;
      const { shared } = share(reply, knowledge);
      expect(blockQuotesOf(shared), question).toStrictEqual(blockQuotesOf(reply));
    }
  });

  it('posts the page that it is on', () => {
    const long = knowledgeOf(
      Array.from({ length: 40 }, (_, i) => `“It is ${i}, and it will be ${i} for long,” said Okafor.`),
    );
    const first = replyToCommand('quote', { speaker: 'Okafor', private: true }, 'en', long);
    const second = press(first, 'Next page', long);
    const { shared } = share(second, long);
    expect(textOf(shared)).toContain('Page 2 of');
    expect(blockQuotesOf(shared)).toStrictEqual(blockQuotesOf(second));
  });

  it('is in the row of the other buttons, in the language of the person', () => {
    const reply = replyToCommand('help', { private: true }, 'es', knowledge);
    expect(buttonsOf(reply).at(-1)).toStrictEqual(['Compartir con todos', shareIdOf(reply)]);
    const rows = (one: typeof reply): number => componentsOf(one).filter(({ type }) => type === 1).length;
    expect(rows(reply)).toBe(rows(replyToCommand('help', {}, 'es', knowledge)));
    const { shared } = share(reply, knowledge, 'es');
    expect(textsIn(shared).at(-1)).toStrictEqual([`-# Compartido por <@${SHARING_USER}>`]);
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
  it.each([
    ['updates one’s own public message', { ephemeral: false, isOwn: true }, [false, false]],
    ['updates a private message', { ephemeral: true, isOwn: false }, [false, true]],
    ['answers privately on somebody else’s message', { ephemeral: false, isOwn: false }, [true, true]],
  ])('%s', (_, message, [isNew, isPrivate]) => {
    const shown = ask('who attended', { private: message.ephemeral });
    const customId = customIdsByLabel(shown).get('More passages') ?? '';
    const { reply, asNewMessage, shared } = executeComponent(customId, 'en', knowledge, message);
    expect([asNewMessage, isEphemeral(reply)]).toStrictEqual([isNew, isPrivate]);
    expect(shared).toBeUndefined();
  });

  it('opens the context in a new message, for the person who pressed', () => {
    const customId = customIdsByLabel(ask('who attended')).get('In context') ?? '';
    for (const isOwn of [true, false]) {
      const { reply, asNewMessage } = executeComponent(customId, 'en', knowledge, { isOwn });
      expect([asNewMessage, isEphemeral(reply)]).toStrictEqual([true, true]);
      expect(blockQuotesOf(share(reply, knowledge).shared)).toStrictEqual(blockQuotesOf(reply));
    }
  });
});
