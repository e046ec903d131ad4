import { describe, expect, it } from 'vitest';
import type { ExecutionContext } from '../../../src/interactions/command.ts';
import { executeComponent, executeMessageCommand } from '../../../src/interactions/execute.ts';
import { texts } from '../../../src/reply/i18n/index.ts';
import { articleFile, knowledgeFrom } from '../../support/article.ts';
import {
  allCustomIds,
  blockQuotesOf,
  buttonsOf,
  isEphemeral,
  menuOf,
  textOf,
} from '../../support/messages.ts';
import { press } from '../../support/press.ts';
import { replyToCommand } from '../../support/replies.ts';

/** Two articles, of which the first ends in `last`. It is long enough for pages. */
const shelf = (last: string): ExecutionContext =>
  knowledgeFrom(
    articleFile(
      [
        'The bridge of Tamora opened on Monday after nine years.',
        ...Array.from(
          { length: 40 },
          (_, i) => `“It is number ${i}, and it is wide,” said Mayor Ida Bell of the bridge.`,
        ),
        last,
      ],
      { title: 'The bridge' },
      'bridge',
    ),
    articleFile(['The ferry sank.', '“It was old,” said Carl Voss.'], { title: 'The ferry' }, 'ferry'),
  );

const before = shelf('It was built by the city.');
const after = shelf('It was built by the state.');

/** Replies about the article that changes, with the line that asks the same of the articles as they are. */
const REPLIES: [name: string, options: object, again: string][] = [
  [
    'ask',
    { question: 'when did the bridge of Tamora open' },
    '/ask question:when did the bridge of Tamora open',
  ],
  ['quote', { speaker: 'bell', page: 2 }, '/quote speaker:Ida Bell'],
  ['quote', { speaker: 'bell', about: 'number' }, '/quote speaker:Ida Bell about:number'],
  ['people', {}, '/people'],
  ['people', { person: 'bell', page: 2 }, '/people person:Ida Bell'],
  ['topics', {}, '/topics'],
  ['topics', { topic: 'all of it', page: 2 }, '/topics topic:All of it'],
];

describe.each(REPLIES)('the buttons of /%s %j, of an article that changed', (name, options, again) => {
  const old = replyToCommand(name, { ...options, article: 'bridge', private: true }, 'en', before);
  const customIds = allCustomIds(old).filter((customId) => / (?:at|article):/.test(customId));

  it('say so, show nothing of it, and ask again in one press', () => {
    expect(customIds.length).toBeGreaterThan(0);
    for (const customId of customIds) {
      for (const isOwn of [true, false]) {
        const { reply, asNewMessage, shared } = executeComponent(customId, 'en', after, {
          isOwn,
          ephemeral: !isOwn,
        });
        expect([asNewMessage, isEphemeral(reply), shared], customId).toStrictEqual([true, true, undefined]);
        const changed = / article:/.test(customId) ? 'The article' : 'One of the articles';
        expect(textOf(reply), customId).toBe(`${changed} has changed since then. Please ask again.`);
        expect(blockQuotesOf(reply)).toStrictEqual([]);
        const [[label, askAgain] = [], ...others] = buttonsOf(reply);
        expect([label, others], customId).toStrictEqual(['Ask again', []]);
        const asked = press(reply, 'Ask again', after);
        expect(textOf(asked), `${customId} → ${askAgain}`).not.toContain('has changed');
        expect(allCustomIds(asked).length, `${customId} → ${askAgain}`).toBeGreaterThan(0);
      }
    }
  });

  it('ask what was asked, from the first page', () => {
    const asked = customIds.flatMap((customId) =>
      buttonsOf(executeComponent(customId, 'en', after).reply).map(([, askAgain]) => askAgain),
    );
    expect(asked).toContain(again);
    expect(asked.filter((line) => / (?:page|article|at):/.test(line))).toStrictEqual([]);
  });

  it('do all of that in Spanish', () => {
    for (const customId of customIds) {
      const { reply } = executeComponent(customId, 'es', after);
      const spoken = name === 'ask' ? texts.en : texts.es;
      expect(
        buttonsOf(reply).map(([label]) => label),
        customId,
      ).toStrictEqual([spoken.askAgain]);
    }
  });

  it('work as before while the article is the same', () => {
    const same = shelf('It was built by the city.');
    for (const customId of customIds)
      expect(textOf(executeComponent(customId, 'en', same).reply), customId).not.toContain('has changed');
  });
});

describe('the buttons of “Find in article”, of an article that changed', () => {
  it('say so, and ask again in one press', () => {
    const found = executeMessageCommand(
      'Find in article',
      'The bridge of Tamora opened on Monday!',
      'en',
      before,
    );
    expect(blockQuotesOf(found)).not.toStrictEqual([]);
    expect([...menuOf(found)]).toStrictEqual([]);
    for (const customId of allCustomIds(found)) {
      const { reply } = executeComponent(customId, 'en', after, { ephemeral: true });
      expect(textOf(reply), customId).toContain('has changed since then');
      expect(
        buttonsOf(reply).map(([label]) => label),
        customId,
      ).toStrictEqual(['Ask again']);
      expect(blockQuotesOf(press(reply, 'Ask again', after))).toContain(
        'The bridge of Tamora opened on Monday after nine years.',
      );
    }
  });
});
