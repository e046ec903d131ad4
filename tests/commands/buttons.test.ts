import { describe, expect, it } from 'vitest';
import { MAX_PASSAGE_LENGTH } from '../../src/corpus/passages.ts';
import { UsageError } from '../../src/errors.ts';
import type { ExecutionContext } from '../../src/interactions/command.ts';
import { executeCommand, executeComponent, executeMessageCommand } from '../../src/interactions/execute.ts';
import { formatPassageReference } from '../../src/interactions/passage-reference.ts';
import type { Reply } from '../../src/reply/message.ts';
import { checkMessage } from '../fake-discord/validate-message.ts';
import {
  articleFile,
  at,
  file,
  knowledgeFrom,
  knowledgeOf,
  onlyArticle,
  ownKnowledge,
} from '../support/article.ts';
import {
  allCustomIds,
  blockQuotesOf,
  citedParagraphs,
  customIdsByLabel,
  isEphemeral,
  menuOf,
  textOf,
  textsIn,
} from '../support/messages.ts';

const knowledge = ownKnowledge();

/** What a button of a reply leads to. */
function press(
  on: Reply,
  label: string,
  known: ExecutionContext = knowledge,
  language: 'en' | 'es' = 'en',
): Reply {
  const line = customIdsByLabel(on).get(label);
  if (line === undefined) throw new Error(`There is no button ${label}: ${[...customIdsByLabel(on).keys()]}`);
  return executeComponent(line, language, known, { ephemeral: isEphemeral(on) }).reply;
}

describe('In context', () => {
  const ask = (question: string): Reply => executeCommand('ask', { question }, 'en', knowledge);

  it('shows the passage between the ones before and after it, its sentence still in bold', () => {
    const around = press(ask('who joined Trump'), 'In context');
    expect(citedParagraphs(around)).toStrictEqual([3, 4, 5]);
    expect(textOf(around).match(/\*\*.*?\*\*/g)).toStrictEqual([
      expect.stringMatching(/^\*\*Trump, for his part, was joined by .*\.\*\*$/),
    ]);
  });

  it('has a button for each passage of an answer, which says which it is for', () => {
    const answer = ask('clean energy');
    const labels = [...customIdsByLabel(answer).keys()].filter((label) => label.endsWith('in context'));
    const cited = citedParagraphs(answer);
    expect(labels).toStrictEqual(
      cited.length === 1 ? [] : cited.map((paragraph) => `¶${paragraph} in context`),
    );
    const two = knowledgeOf(['It rained.', 'The bridge opened at noon.', 'The bridge opened.', 'It shone.']);
    const both = executeCommand('ask', { question: 'bridge opened' }, 'en', two);
    expect([...customIdsByLabel(both).keys()]).toStrictEqual(['¶3 in context', '¶2 in context']);
    expect(citedParagraphs(press(both, '¶2 in context', two))).toStrictEqual([1, 2, 3]);
  });

  it('reads on to the end and back to the beginning, and there has no further button', () => {
    const start = press(ask('who attended'), 'In context');
    const seen = (label: string): number[] => {
      const found: number[] = [];
      let page = start;
      while (customIdsByLabel(page).has(label)) {
        page = press(page, label);
        found.push(...citedParagraphs(page));
      }
      return found;
    };
    const last = onlyArticle(knowledge.corpus).paragraphs.length;
    expect(new Set(seen('Later'))).toStrictEqual(
      new Set(Array.from({ length: last - 5 }, (_, i) => i + 6).concat(5)),
    );
    expect(Math.min(...seen('Earlier'))).toBe(1);
  });

  it('goes through the parts of a paragraph that is longer than a passage', () => {
    const long = Array.from({ length: 60 }, (_, i) => `Sentence ${i} says that the bridge opened.`).join(' ');
    expect(long.length).toBeGreaterThan(2 * MAX_PASSAGE_LENGTH);
    const known = knowledgeOf(['It rained.', long, 'It shone.']);
    const { passages } = known.corpus;
    let page: Reply | undefined = executeComponent(
      `/context at:${formatPassageReference({ passage: at(passages, 0), sentence: undefined })}`,
      'en',
      known,
    ).reply;
    const quoted = new Set<string>();
    while (page) {
      for (const words of blockQuotesOf(page)) quoted.add(words);
      page = customIdsByLabel(page).has('Later') ? press(page, 'Later', known) : undefined;
    }
    expect([...quoted].join(' ')).toBe(`It rained. ${long} It shone.`);
  });

  it('of the only passage that there is shows that, with nowhere to turn', () => {
    const alone = knowledgeOf(['The bridge opened.']);
    const around = press(executeCommand('ask', { question: 'bridge' }, 'en', alone), 'In context', alone);
    expect(blockQuotesOf(around)).toStrictEqual(['The bridge opened.']);
    expect([...customIdsByLabel(around).keys()]).toStrictEqual(['Share']);
  });
});

describe('More passages', () => {
  it('has what came next in rank, said to be so, with citations that count on', () => {
    const first = executeCommand('ask', { question: 'who attended' }, 'en', knowledge);
    const more = press(first, 'More passages');
    const shown = citedParagraphs(first);
    expect(citedParagraphs(more).filter((paragraph) => shown.includes(paragraph))).toStrictEqual([]);
    expect(textOf(more)).toContain('-# These came next. They may not answer.');
    expect(textOf(first)).not.toContain('They may not answer');
    expect(textOf(more)).toContain(`[${shown.length + 1}] ¶`);
    expect([...customIdsByLabel(more).keys()]).not.toContain('More passages');
  });

  it('goes on over as many pages as a message needs, each passage once', () => {
    const paragraphs = Array.from({ length: 5 }, (_, i) => `The bridge ${i} ${'*'.repeat(1200)} ends.`);
    const wide = knowledgeOf(paragraphs);
    let page: Reply | undefined = executeCommand('ask', { question: 'bridge' }, 'en', wide);
    const seen: string[] = [];
    let pages = 0;
    while (page) {
      pages += 1;
      seen.push(...blockQuotesOf(page));
      page = customIdsByLabel(page).has('More passages') ? press(page, 'More passages', wide) : undefined;
    }
    expect(pages).toBeGreaterThan(2);
    expect([...seen].sort()).toStrictEqual([...paragraphs].sort());
  });

  it.each([
    ['too long for a button', `who attended ${'and who did not '.repeat(12)}`],
    ['that would mean something else in a button', 'who attended page:2'],
    ['with line ends in it', 'who\n attended'],
  ])('works for a question %s', (_, question) => {
    const first = executeCommand('ask', { question }, 'en', knowledge);
    const more = press(first, 'More passages');
    expect(citedParagraphs(more).length).toBeGreaterThan(0);
    expect(
      citedParagraphs(more).filter((paragraph) => citedParagraphs(first).includes(paragraph)),
    ).toStrictEqual([]);
  });

  it('past the last page shows the last', () => {
    const last = executeCommand('ask', { question: 'who attended', page: 99 }, 'en', knowledge);
    expect(citedParagraphs(last)).toStrictEqual(
      citedParagraphs(executeCommand('ask', { question: 'who attended', page: 2 }, 'en', knowledge)),
    );
  });
});

describe('related questions', () => {
  it.each([
    ['en', 'who attended'],
    ['es', 'quiénes asistieron'],
    ['en', 'clean energy'],
    ['es', '¿qué dijo de Gaza?'],
  ] as const)(
    'lead on: in the language of who asks, answered, and by other paragraphs (%s): %s',
    (language, question) => {
      const reply = executeCommand('ask', { question }, language, knowledge);
      const related = menuOf(reply);
      expect(related.size).toBeGreaterThan(2);
      expect(related.size).toBeLessThanOrEqual(8);
      const bank = knowledge.corpus.bank
        .filter((one) => one.language === language)
        .map((one) => one.question);
      for (const [label, line] of related) {
        expect(bank).toContain(label);
        const next = executeComponent(line, language, knowledge).reply;
        expect(at(textsIn(next), 0).lines[0]).toBe(`**${label}**`);
        expect(citedParagraphs(next)[0]).not.toBe(citedParagraphs(reply)[0]);
      }
    },
  );

  it('ask of each paragraph once', () => {
    const { bank } = knowledge.corpus;
    const asked = [
      ...menuOf(executeCommand('ask', { question: 'who attended' }, 'en', knowledge)).keys(),
    ].map((label) => bank.find(({ question }) => question === label)?.paragraph);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked).not.toContain(4);
  });

  it('are those nearest to what was asked, where the article does not say', () => {
    const refused = executeCommand('ask', { question: 'who was the pope at the meeting' }, 'en', knowledge);
    expect(blockQuotesOf(refused)).toStrictEqual([]);
    expect(JSON.stringify(refused)).toContain('Questions that the article answers');
    const offered = menuOf(refused);
    expect([...offered.keys()]).toContain('Who attended the meeting?');
    for (const line of offered.values())
      expect(blockQuotesOf(executeComponent(line, 'en', knowledge).reply)).not.toStrictEqual([]);
  });

  it.each([
    ['how old is the cocaine', 12],
    ['what colour is the basket', 14],
    ['what colour are the peasants', 10],
  ])(
    'are four at most where it does not say, near in topic, not in the way of asking: %s',
    (question, near) => {
      const refused = executeCommand('ask', { question }, 'en', knowledge);
      expect(blockQuotesOf(refused)).toStrictEqual([]);
      const offered = [...menuOf(refused).keys()];
      expect(offered.length).toBeLessThanOrEqual(4);
      const asked = knowledge.corpus.bank.filter(({ paragraph }) => paragraph === near);
      expect(asked.some((one) => offered.includes(one.question))).toBe(true);
    },
  );

  it('are none where there is no bank', () => {
    expect(
      menuOf(executeCommand('ask', { question: 'bridge' }, 'en', knowledgeOf(['The bridge opened.']))).size,
    ).toBe(0);
  });
});

describe('a button of a reply from before', () => {
  const story = (last: string) =>
    knowledgeOf(['The bridge of Tamora opened on Monday.', 'The bridge has four lanes.', last]);
  const before = story('It was built by the city.');
  const after = story('It was built by the state.');
  const CHANGED = 'The article has changed since then. Please ask again.';
  const answer = (known: ExecutionContext, question = 'when did the bridge open', hidden = true): Reply =>
    executeCommand('ask', { question, private: hidden }, 'en', known);
  const LONG = `when did the bridge open ${'and who came '.repeat(12)}`;
  const isReference = (line: string): boolean => / at:/.test(line);

  it('works where the article is the same', () => {
    const again = story('It was built by the city.');
    for (const line of allCustomIds(answer(before)))
      expect(executeComponent(line, 'en', again)).toStrictEqual(executeComponent(line, 'en', before));
  });

  it('that refers to words of an article that has changed says so, shows none, and offers to ask again', () => {
    const lines = [...allCustomIds(answer(before)), ...allCustomIds(answer(before, LONG))].filter(
      isReference,
    );
    expect(lines.map((line) => line.split(' at:')[0])).toEqual(
      expect.arrayContaining(['/context', '/share /passages']),
    );
    for (const line of lines) {
      const { reply, asNewMessage: beside } = executeComponent(line, 'en', after, { userId: '42' });
      expect(textOf(reply), line).toBe(CHANGED);
      expect([beside, isEphemeral(reply)]).toStrictEqual([true, true]);
    }
    const context = customIdsByLabel(answer(before)).get('In context') ?? '';
    const again = press(executeComponent(context, 'en', after).reply, 'Ask again', after);
    expect(blockQuotesOf(again)).toContain('The bridge of Tamora opened on Monday.');
    expect(isEphemeral(again)).toBe(true);
    expect(textOf(executeComponent(context, 'es', after).reply)).toContain(
      'El artículo ha cambiado desde entonces.',
    );
  });

  it('that has a question in it too long to ask again says so alone', () => {
    const [line = ''] = allCustomIds(answer(before, LONG)).filter(isReference);
    expect(allCustomIds(executeComponent(line, 'en', after).reply)).toStrictEqual([]);
  });

  it('that carries the question asks it of the article as it is now', () => {
    const share = customIdsByLabel(answer(before, 'who built it')).get('Share') ?? '';
    expect(share).toBe('/share /ask question:who built it');
    expect(blockQuotesOf(executeComponent(share, 'en', after).reply)).toContain('It was built by the state.');
  });

  it('that keeps to an article which has changed says so', () => {
    const shelf = (last: string): ExecutionContext =>
      knowledgeFrom(
        articleFile(['The bridge of Tamora opened on Monday.', last], { title: 'A' }, 'a'),
        articleFile(['The ferry sank.'], { title: 'B' }, 'b'),
      );
    const old = shelf('It is wide.');
    for (const [name, options] of [
      ['ask', { question: 'bridge' }],
      ['topics', {}],
      ['topics', { topic: 'all of it' }],
    ] as const) {
      const reply = executeCommand(name, { ...options, article: 'a', private: true }, 'en', old);
      const share = customIdsByLabel(reply).get('Share') ?? '';
      const pressed = executeComponent(share, 'en', shelf('It is narrow.')).reply;
      expect(textOf(pressed), share).toBe(CHANGED);
      expect(customIdsByLabel(pressed).get('Ask again')).toBe(
        name === 'ask' ? '/ask question:bridge' : undefined,
      );
    }
  });

  it('never shows what another article, or another place, has now', () => {
    const text = 'The bridge opened. It is wide.';
    const renamed = knowledgeFrom(file('corpus/b.txt', text));
    const passage = at(knowledgeFrom(file('corpus/a.txt', text)).corpus.passages, 0);
    const line = `/read at:${formatPassageReference({ passage, sentence: undefined })}`;
    expect(textOf(executeComponent(line, 'en', renamed).reply)).toBe(CHANGED);
  });

  it('under “Find in article” says so too', () => {
    const found = executeMessageCommand('Find in article', 'The bridge has four lanes!', 'en', before);
    for (const line of allCustomIds(found))
      expect(textOf(executeComponent(line, 'en', after).reply)).toBe(CHANGED);
  });

  it('that has a reference twice shows its passage once: Discord takes no button twice', () => {
    const [one, other] = before.corpus.passages.map((passage) =>
      formatPassageReference({ passage, sentence: undefined }),
    );
    const reply = executeComponent(`/passages at:${one} ${other} ${one}`, 'en', before).reply;
    expect(citedParagraphs(reply)).toStrictEqual([1, 2]);
    expect([...customIdsByLabel(reply).keys()]).toStrictEqual(['¶1 in context', '¶2 in context']);
    expect(checkMessage(reply)).not.toHaveProperty('refusal');
  });

  it('that is none of ours is another thing, and said to be', () => {
    for (const line of ['/read', '/read at:', '/read 1', '/context size:2'])
      expect(() => executeComponent(line, 'en', before), line).toThrow(UsageError);
  });
});
