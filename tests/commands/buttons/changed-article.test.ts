import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/errors.ts';
import type { ExecutionContext } from '../../../src/interactions/command.ts';
import { executeComponent, executeMessageCommand } from '../../../src/interactions/execute.ts';
import { formatPassageReference } from '../../../src/interactions/passage-reference.ts';
import { texts } from '../../../src/reply/i18n/index.ts';
import type { Reply } from '../../../src/reply/message.ts';
import { checkMessage } from '../../fake-discord/validate-message.ts';
import { articleFile, at, file, knowledgeFrom, knowledgeOf } from '../../support/article.ts';
import {
  allCustomIds,
  blockQuotesOf,
  buttonsOf,
  citedParagraphs,
  customIdsByLabel,
  isEphemeral,
  menuOf,
  shareIdOf,
  textOf,
} from '../../support/messages.ts';
import { press, share } from '../../support/press.ts';
import { replyToCommand } from '../../support/replies.ts';

describe('a button of an older reply', () => {
  const story = (last: string) =>
    knowledgeOf(['The bridge of Tamora opened on Monday.', 'The bridge has four lanes.', last]);
  const before = story('It was built by the city.');
  const after = story('It was built by the state.');
  const CHANGED = 'The article has changed since then. Please ask again.';
  const answer = (known: ExecutionContext, question = 'when did the bridge open', hidden = true): Reply =>
    replyToCommand('ask', { question, private: hidden }, 'en', known);
  const LONG = `when did the bridge open ${'and who came '.repeat(12)}`;
  const isReference = (customId: string): boolean => / at:/.test(customId);

  it('works while the article is the same', () => {
    const again = story('It was built by the city.');
    for (const customId of allCustomIds(answer(before)))
      expect(executeComponent(customId, 'en', again)).toStrictEqual(executeComponent(customId, 'en', before));
  });

  it('says that the article has changed, shows no excerpt, and offers to ask again', () => {
    const customIds = [...allCustomIds(answer(before)), ...allCustomIds(answer(before, LONG))].filter(
      isReference,
    );
    expect(customIds.map((customId) => customId.split(' at:')[0])).toEqual(
      expect.arrayContaining(['/context', '/passages', '/share /nearest']),
    );
    for (const customId of customIds) {
      const { reply, asNewMessage } = executeComponent(customId, 'en', after, { userId: '42' });
      expect(textOf(reply), customId).toBe(CHANGED);
      expect([asNewMessage, isEphemeral(reply)]).toStrictEqual([true, true]);
    }
    const context = customIdsByLabel(answer(before)).get('In context') ?? '';
    const again = press(executeComponent(context, 'en', after).reply, 'Ask again', after);
    expect(blockQuotesOf(again)).toContain('The bridge of Tamora opened on Monday.');
    expect(isEphemeral(again)).toBe(true);
  });

  it('says so in the language of the question, or else of the person who presses', () => {
    const pressed = (question: string): Reply => {
      const context = customIdsByLabel(answer(before, question)).get('In context') ?? '';
      return executeComponent(context, 'es', after).reply;
    };
    const english = pressed('when did the bridge open');
    expect([textOf(english), ...customIdsByLabel(english).keys()]).toStrictEqual([CHANGED, 'Ask again']);
    const spanish = pressed('Tamora');
    expect([textOf(spanish), ...customIdsByLabel(spanish).keys()]).toStrictEqual([
      'El artículo ha cambiado desde entonces. Pregunta otra vez, por favor.',
      'Preguntar otra vez',
    ]);
  });

  it('does not offer to ask again when the question is too long for a button', () => {
    const [customId = ''] = allCustomIds(answer(before, LONG)).filter(isReference);
    expect(allCustomIds(executeComponent(customId, 'en', after).reply)).toStrictEqual([]);
  });

  it('posts for everyone only what was seen: first it shows what the article says now', () => {
    const options: [name: string, given: Record<string, string>][] = [
      ['ask', { question: 'who built it' }],
      ['topics', { topic: 'all of it' }],
      ['help', {}],
    ];
    for (const [name, given] of options) {
      const old = replyToCommand(name, { ...given, private: true }, 'en', before);
      expect(blockQuotesOf(share(old, before).shared)).toStrictEqual(blockQuotesOf(old));
      const { reply, asNewMessage, shared } = executeComponent(shareIdOf(old), 'en', after, {
        ephemeral: true,
      });
      expect([asNewMessage, shared, isEphemeral(reply)]).toStrictEqual([false, undefined, true]);
      const now = replyToCommand(name, given, 'en', after);
      expect(textOf(reply)).toBe(textOf(now));
      expect(buttonsOf(reply).at(-1)?.[0]).toBe('This may have changed: share it?');
      expect(blockQuotesOf(share(reply, after).shared)).toStrictEqual(blockQuotesOf(now));
    }
  });

  it('shares what is limited to an article, whatever becomes of others', () => {
    const shelf = (second: string): ExecutionContext =>
      knowledgeFrom(
        articleFile(['The bridge opened on Monday.'], { title: 'A' }, 'a'),
        articleFile([second], { title: 'B' }, 'b'),
      );
    const now = shelf('The ferry floats.');
    const asked = (given: object): Reply =>
      replyToCommand(
        'ask',
        { question: 'when did the bridge open', private: true, ...given },
        'en',
        shelf('x'),
      );
    expect(share(asked({ article: 'a' }), now).shared).toBeDefined();
    const { reply, shared } = executeComponent(shareIdOf(asked({})), 'en', now, { ephemeral: true });
    expect(shared).toBeUndefined();
    expect(buttonsOf(reply).at(-1)?.[0]).toBe('This may have changed: share it?');
  });

  it('says that the article it is limited to has changed', () => {
    const shelf = (last: string): ExecutionContext =>
      knowledgeFrom(
        articleFile(['The bridge of Tamora opened on Monday.', last], { title: 'A' }, 'a'),
        articleFile(['The ferry sank.'], { title: 'B' }, 'b'),
      );
    const old = shelf('It is wide.');
    for (const [name, options, again] of [
      ['ask', { question: 'bridge' }, '/ask question:bridge'],
      ['topics', {}, '/topics'],
      ['topics', { topic: 'all of it' }, '/topics topic:All of it'],
    ] as const) {
      const reply = replyToCommand(name, { ...options, article: 'a', private: true }, 'en', old);
      const customId = shareIdOf(reply);
      const { reply: pressed, shared } = executeComponent(customId, 'en', shelf('It is narrow.'));
      expect(textOf(pressed), customId).toBe(CHANGED);
      expect(shared).toBeUndefined();
      expect(buttonsOf(pressed)).toStrictEqual([['Ask again', again]]);
    }
    const options = { question: '¿cuándo abrió el puente?', article: 'a', private: true };
    const spanish = shareIdOf(replyToCommand('ask', options, 'en', old));
    const pressed = executeComponent(spanish, 'en', shelf('It is narrow.')).reply;
    expect(buttonsOf(pressed)).toStrictEqual([
      ['Preguntar otra vez', '/ask question:¿cuándo abrió el puente?'],
    ]);
  });

  it('never shows another article’s passage, even of the same text', () => {
    const text = 'The bridge opened. It is wide.';
    const renamed = knowledgeFrom(file('corpus/b.txt', text));
    const passage = at(knowledgeFrom(file('corpus/a.txt', text)).corpus.passages, 0);
    const customId = `/read at:${formatPassageReference({ passage, sentence: undefined })}`;
    expect(textOf(executeComponent(customId, 'en', renamed).reply)).toBe(CHANGED);
  });

  it('says under “Find in article” that the article has changed', () => {
    const found = executeMessageCommand('Find in article', 'The bridge has four lanes!', 'en', before);
    for (const customId of allCustomIds(found))
      expect(textOf(executeComponent(customId, 'en', after).reply)).toBe(CHANGED);
  });

  it('shows a passage that is referred to twice once, since Discord takes no button twice', () => {
    const [one, other] = before.corpus.passages.map((passage) =>
      formatPassageReference({ passage, sentence: undefined }),
    );
    const reply = executeComponent(`/passages at:${one} ${other} ${one}`, 'en', before, {
      isOwn: true,
    }).reply;
    expect(citedParagraphs(reply)).toStrictEqual([1, 2]);
    expect([...customIdsByLabel(reply).keys()]).toStrictEqual(['¶1 in context', '¶2 in context']);
    expect(checkMessage(reply)).not.toHaveProperty('refusal');
  });

  it('is refused when its references are missing or malformed', () => {
    for (const customId of [
      '/read',
      '/read at:',
      '/read 1',
      '/context size:2',
      '/context at:abc',
      '/passages at:abc',
    ])
      expect(() => executeComponent(customId, 'en', before), customId).toThrow(
        new UsageError(texts.en.outdatedButton),
      );
  });
});

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
