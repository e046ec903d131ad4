import { describe, expect, it } from 'vitest';
import { autocomplete, executeComponent, executeMessageCommand } from '../../src/interactions/execute.ts';
import type { Reply } from '../../src/reply/message.ts';
import { checkMessage } from '../fake-discord/validate-message.ts';
import { articleFile, at, file, knowledgeFrom } from '../support/article.ts';
import {
  blockQuotesOf,
  citationsOf,
  menuOf,
  menusOf,
  textOf,
  textsIn,
  withoutMarkdown,
} from '../support/messages.ts';
import { press } from '../support/press.ts';
import { replyToCommand, replyToLine } from '../support/replies.ts';

const TOPIC = (en: string, es: string) => ({ topics: [{ name: { en, es }, paragraphs: [1, 2] }] });

/** Three articles on one subject with different facts. */
const shelf = knowledgeFrom(
  articleFile(
    ['The bridge opened on Monday, the mayor said.', '“It is wide,” said Ida Bell.'],
    { title: 'The bridge of Tamora opens', ...TOPIC('The bridge', 'El puente') },
    'bridge-opens',
  ),
  articleFile(
    ['The bridge closed on Friday, the mayor said.', '“It is narrow,” said Ida Bell.'],
    { title: 'The bridge of Tamora closes', published: '2026-01-09', ...TOPIC('The closing', 'El cierre') },
    'bridge-closes',
  ),
  file('corpus/harbour-notes.txt', 'The bridge can be seen from the harbour.'),
);

describe('a corpus of several articles', () => {
  it('is searched as a whole, and each citation names its article', () => {
    const reply = replyToLine('bridge', 'en', shelf);
    const citations = citationsOf(reply).map(({ paragraph, source, link }) => [
      paragraph,
      source,
      link?.split('#')[0],
    ]);
    expect(citations.sort()).toStrictEqual([
      [1, 'Harbour notes', undefined],
      [
        1,
        'The bridge of Tamora closes · The Tamora Courier · 9 Jan 2026',
        'https://courier.example.org/bridge-closes',
      ],
      [
        1,
        'The bridge of Tamora opens · The Tamora Courier · 5 Jan 2026',
        'https://courier.example.org/bridge-opens',
      ],
    ]);
  });

  it('gives a speaker’s quotations from each article, each with its own citation', () => {
    const quoted = textsIn(replyToLine('/quote ida bell', 'en', shelf)).slice(1);
    expect(quoted.map((lines) => lines.map(withoutMarkdown))).toStrictEqual([
      ['> “It is narrow,”', '-# [1] ¶2 · The bridge of Tamora closes · The Tamora Courier · 9 Jan 2026'],
      ['> “It is wide,”', '-# [2] ¶2 · The bridge of Tamora opens · The Tamora Courier · 5 Jan 2026'],
    ]);
  });

  it.each([
    [
      'en',
      /\b(?:the|this) article\b|\bit does\b|\bits own\b/i,
      'The articles do not say, as far as I can find.',
      'What the articles cover',
    ],
    [
      'es',
      /\b(?:el|este) artículo\b|\btrata\b|a quién cita:/i,
      'Los artículos no lo dicen, o no lo he encontrado.',
      'De qué tratan los artículos',
    ],
  ] as const)(
    'is spoken of in the plural, unless a single article is asked (%s)',
    (language, single, refusal, placeholder) => {
      // The name of the message command is the same for any number of articles.
      const said = (reply: Reply): string =>
        [textOf(reply).replace('Buscar en el artículo', ''), ...menusOf(reply).keys()].join('\n');
      const lines = ['xyzzy', '/quote nobody', '/quote ida bell about:xyzzy', '/people nobody', '/help'];
      for (const line of lines) expect(said(replyToLine(line, language, shelf)), line).not.toMatch(single);
      const refused = replyToLine('xyzzy', language, shelf);
      expect(textsIn(refused)).toStrictEqual([['**xyzzy**', refusal]]);
      expect([...menusOf(refused).keys()]).toStrictEqual([placeholder]);
      const claim = executeMessageCommand('Find in article', 'xyzzy', language, shelf);
      expect(said(claim)).not.toMatch(single);
      const one = replyToCommand('ask', { question: 'xyzzy', article: 'bridge-opens' }, language, shelf);
      expect(textOf(one)).toMatch(single);
      expect([...menusOf(one).keys()].join()).toMatch(single);
    },
  );

  it('has a menu of its articles below /topics', () => {
    const choices = menuOf(replyToLine('/topics', 'en', shelf));
    expect([...choices.keys()]).toStrictEqual(shelf.corpus.articles.map(({ title }) => title));
    const opened = executeComponent(choices.get('Harbour notes') ?? '', 'en', shelf).reply;
    expect(textsIn(opened)[0]).toStrictEqual(['### Topics', '-# Harbour notes']);
    const beginnings = press(opened, 'How each topic begins', shelf);
    expect(blockQuotesOf(beginnings)).toStrictEqual(['The bridge can be seen from the harbour.']);
  });

  describe('whose articles have a topic of the same name', () => {
    const same = TOPIC('The bridge', 'El puente');
    const twins = knowledgeFrom(
      articleFile(['The bridge opened on Monday.', 'It is wide.'], same, 'one'),
      articleFile(['The bridge closed on Monday.', 'It is narrow.'], same, 'two'),
    );

    it.each([
      ['in the menu below a refusal', 'xyzzy'],
      ['as a button below a word that is no topic', '/topics topic:monday'],
    ])('offers it once %s, since Discord takes no value and no custom_id twice', (_, line) => {
      const reply = replyToLine(line, 'en', twins);
      expect(checkMessage(reply)).not.toHaveProperty('refusal');
      expect([...menuOf(reply).keys()]).toStrictEqual(['The bridge']);
    });

    it('suggests it once, with the number of articles', () => {
      expect(autocomplete('topics', 'topic', '', 'en', twins)).toStrictEqual([
        { name: 'The bridge · 2 articles', value: 'The bridge' },
      ]);
    });
  });

  it('offers, below a refusal of one article, questions that this one answers', () => {
    const bank = (id: string, word: string) =>
      file(
        `corpus/${id}.questions.yaml`,
        `1:\n  en: [What is the ${word} for?, ${word} please]\n  es: [para qué]\nnone:\n  en: [unicorns, are there unicorns here, what ${word} unicorns are for, what unicorns]\n  es: [hola]\n`,
      );
    const banked = knowledgeFrom(
      articleFile(['The crane lifts.'], { title: 'A' }, 'a'),
      bank('a', 'crane'),
      articleFile(['The ferry leaves.'], { title: 'B' }, 'b'),
      bank('b', 'ferry'),
    );
    const refused = replyToCommand('ask', { question: 'what unicorns are for', article: 'a' }, 'en', banked);
    expect(blockQuotesOf(refused)).toStrictEqual([]);
    const offered = menuOf(refused);
    expect([...offered.keys()]).toContain('What is the crane for?');
    expect([...offered.keys()]).not.toContain('What is the ferry for?');
    for (const customId of offered.values())
      expect(blockQuotesOf(executeComponent(customId, 'en', banked).reply)).toStrictEqual([
        'The crane lifts.',
      ]);
  });
});

describe('people of plain text, found by analysis', () => {
  const knowledge = knowledgeFrom(
    file(
      'corpus/harbour-notes.txt',
      [
        'The harbour bridge opened on Monday after nine years of work on it.',
        'Canadian Prime Minister Anne Lacroix opened it, with Mayor Ida Bell of Port Linden beside her.',
        '“We congratulate everyone,” the Canadian leader said.',
        'Its tolls will pay for the ferry, which nobody had asked for.',
        'Jane Roe, an engineer at the Linden Works, watched from the harbour.',
      ].join('\n'),
    ),
    articleFile(['The ferry sank.', '“It was old,” said Carl Voss.'], { title: 'The ferry' }, 'ferry'),
  );
  const first = (question: string): string => at(blockQuotesOf(replyToLine(question, 'en', knowledge)), 0);

  it('are quoted by name, office or country, and shown with their role', () => {
    for (const speaker of [
      'lacroix',
      'the Canadian prime minister',
      'la primera ministra canadiense',
      'Lacroyx',
    ]) {
      const reply = replyToCommand('quote', { speaker }, 'en', knowledge);
      expect(textOf(reply)).toContain('### Anne Lacroix\n-# Canadian Prime Minister · 1 quotation');
      expect(blockQuotesOf(reply)).toStrictEqual(['“We congratulate everyone,”']);
    }
  });

  it('are suggested with their role', () => {
    expect(autocomplete('quote', 'speaker', 'anne', 'en', knowledge)).toStrictEqual([
      { name: 'Anne Lacroix, Canadian Prime Minister · 1 quotation', value: 'Anne Lacroix' },
    ]);
  });

  it('are named but not quoted only in an article that names them', () => {
    const asked = (article: string): string =>
      textOf(replyToCommand('quote', { speaker: 'jane roe', article }, 'en', knowledge));
    expect(asked('harbour-notes')).toContain(
      'Jane Roe (engineer at the Linden Works) is named in the article',
    );
    expect(asked('ferry')).toContain('Nobody called “jane roe” is quoted');
  });

  it('are found in questions and in the text by their other names', () => {
    const done = blockQuotesOf(replyToLine('what did the prime minister of Canada do', 'en', knowledge));
    expect(done.join()).toContain('Anne Lacroix opened it');
    const said = blockQuotesOf(replyToLine('what did lacroix say', 'en', knowledge));
    expect(said.join()).toContain('We congratulate everyone');
  });

  it('rank first when a question asks who', () => {
    expect(first('who watched from the harbour')).toContain('Jane Roe');
  });
});

describe('two articles whose question banks have the same questions', () => {
  const PARAGRAPHS = ['The bridge opened on Monday.', 'It has four lanes.', 'It cost ten million euros.'];
  const BANK = JSON.stringify({
    1: { en: ['When did the bridge open?', 'on which day did it open'] },
    2: { en: ['How many lanes does it have?', 'how wide is it'] },
    3: { en: ['What did it cost?', 'was it expensive'] },
  });
  const twins = knowledgeFrom(
    ...['one', 'two'].flatMap((id) => [
      articleFile(PARAGRAPHS, {}, id),
      file(`corpus/${id}.questions.yaml`, BANK),
    ]),
  );

  it('offer each question once, since a menu takes no value twice', () => {
    const reply = replyToCommand('ask', { question: 'when did the bridge open' }, 'en', twins);
    const values = [...JSON.stringify(reply).matchAll(/"value":"([^"]*)"/g)].map(([, value]) => value);
    expect(values.length).toBeGreaterThan(0);
    expect(values).toStrictEqual([...new Set(values)]);
  });

  it('suggest each question once', () => {
    const names = autocomplete('ask', 'question', 'open', 'en', twins).map(({ name }) => name);
    expect(names).toStrictEqual([...new Set(names)]);
    expect(names).toContain('When did the bridge open?');
  });
});
