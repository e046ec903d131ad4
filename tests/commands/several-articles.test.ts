import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import type { ExecutionContext } from '../../src/interactions/command.ts';
import {
  autocomplete,
  executeCommand,
  executeComponent,
  executeLine,
  executeMessageCommand,
} from '../../src/interactions/execute.ts';
import { articleFile, at, file, knowledgeFrom, ownKnowledge } from '../support/article.ts';
import { allCustomIds, blockQuotesOf, menuOf, textOf } from '../support/messages.ts';

const TOPIC = (en: string, es: string) => ({ topics: [{ name: { en, es }, paragraphs: [1, 2] }] });

/** Three articles on the same thing, which say different things of it. */
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

const byId = (id: string) => {
  const article = shelf.corpus.articles.find((one) => one.id === id);
  if (!article) throw new Error(`There is no article ${id}`);
  return article;
};
const asked = (article: string, language: 'en' | 'es' = 'en', knowledge: ExecutionContext = shelf) =>
  executeCommand('ask', { question: 'when was the bridge', article }, language, knowledge);

describe('with several articles, the option article', () => {
  it.each([
    ['its id', 'bridge-closes'],
    ['its key', byId('bridge-closes').key],
    ['its headline', 'The bridge of Tamora closes'],
    ['its headline in other letters', ' the BRIDGE of tamóra closes '],
    ['a part of its headline that no other has', 'closes'],
  ])('means one by %s', (_, named) => {
    const found = blockQuotesOf(asked(named));
    expect(found).toStrictEqual(['The bridge closed on Friday, the mayor said.']);
  });

  it('means the one that is called so, before one that has it in its headline', () => {
    const rain = knowledgeFrom(
      articleFile(['It rained.'], { title: 'Rain' }, 'a'),
      articleFile(['It rained more.'], { title: 'Rain again' }, 'b'),
    );
    const reply = executeCommand('topics', { article: 'rain' }, 'en', rain);
    expect(blockQuotesOf(reply)).toStrictEqual(['It rained.']);
  });

  it.each(['The bridge', 'tunnel', 'bridge', 'xxxxxxx', '@everyone'])(
    'that means none of them, or several, is answered with a word: %s',
    (named) => {
      expect(() => asked(named)).toThrow(
        new UsageError(`There is no article “${named}”, or more than one. Choose one from the list.`),
      );
      expect(() => asked(named, 'es')).toThrow(
        new UsageError(`No hay ningún artículo «${named}», o hay más de uno. Elige uno de la lista.`),
      );
    },
  );

  it('keeps each command to it, and what its buttons and menus lead to', () => {
    const { key } = byId('bridge-opens');
    for (const [name, options] of [
      ['ask', { question: 'when was the bridge' }],
      ['quote', { speaker: 'Ida Bell' }],
      ['topics', {}],
      ['topics', { topic: 'the bridge' }],
    ] as const) {
      const reply = executeCommand(name, { ...options, article: 'bridge-opens' }, 'en', shelf, {
        ephemeral: true,
      });
      expect(blockQuotesOf(reply)).not.toStrictEqual([]);
      for (const line of allCustomIds(reply)) {
        // A reference has its article's key in it, an option of a command is it.
        expect(line).toContain(key);
        expect(textOf(executeComponent(line, 'en', shelf).reply)).not.toMatch(/closed|narrow|harbour/);
      }
    }
  });

  it('is not taken where there is only one', () => {
    expect(() => executeCommand('ask', { question: 'who', article: 'x' }, 'en', ownKnowledge())).toThrow(
      'There is no option “article” here',
    );
  });

  it('is suggested by headline, with the day, where there is one', () => {
    const choices = (typed: string, language: 'en' | 'es' = 'en') =>
      autocomplete('quote', 'article', typed, language, shelf);
    expect(choices('')).toStrictEqual([
      { name: 'The bridge of Tamora closes · 9 Jan 2026', value: 'bridge-closes' },
      { name: 'The bridge of Tamora opens · 5 Jan 2026', value: 'bridge-opens' },
      { name: 'Harbour notes', value: 'harbour-notes' },
    ]);
    expect(choices('OPENS', 'es')).toStrictEqual([
      { name: 'The bridge of Tamora opens · 5 ene 2026', value: 'bridge-opens' },
    ]);
    expect(choices('tunnel')).toStrictEqual([]);
  });

  it('is suggested with a long headline cut, so that the day can be read', () => {
    const title = 'x'.repeat(200);
    const long = knowledgeFrom(
      articleFile(['It rained.'], { title }, 'a'),
      articleFile(['It rained.'], { title: 'b' }, 'b'),
    );
    const { name } = at(autocomplete('ask', 'article', 'xx', 'en', long), 0);
    expect(name).toHaveLength(100);
    expect(name).toMatch(/^x+… · 5 Jan 2026$/);
  });
});

describe('with several articles', () => {
  it('all of them are looked through, and each citation names the one', () => {
    const reply = executeLine('bridge', 'en', shelf);
    const citations = textOf(reply).match(/^-# \[\d\] .*$/gm) ?? [];
    expect(citations.map((line) => line.replace(/^-# \[\d\] /, '')).sort()).toStrictEqual([
      '¶1 · Harbour notes',
      '¶1 · The bridge of Tamora closes · The Tamora Courier · 9 Jan 2026',
      '¶1 · The bridge of Tamora opens · The Tamora Courier · 5 Jan 2026',
    ]);
  });

  it('what somebody said in each of them comes together, each with its own citation', () => {
    const text = textOf(executeLine('/quote ida bell', 'en', shelf));
    expect(text).toContain('> “It is narrow,”\n-# [1] ¶2 · The bridge of Tamora closes');
    expect(text).toContain('> “It is wide,”\n-# [2] ¶2 · The bridge of Tamora opens');
  });

  it.each([
    ['en', /\bthe article\b|\bit does\b|\bits own\b/i, 'The articles do not say.\nThey do cover:'],
    ['es', /\b[Ee]l artículo\b|\btrata\b|A quién cita:/, 'Los artículos no lo dicen.\nSí tratan de:'],
  ] as const)(
    'what is said of them is said of several, unless one is meant: %s',
    (language, single, refusal) => {
      const lines = ['xyzzy', '/quote nobody', '/quote ida bell about:xyzzy', '/help'];
      const said = lines.map((line) => textOf(executeLine(line, language, shelf)));
      for (const text of said) expect(text).not.toMatch(single);
      expect(said[0]).toContain(refusal);
      const claim = executeMessageCommand('Find in article', 'xyzzy', language, shelf);
      expect(textOf(claim)).not.toMatch(single);
      const one = executeCommand('ask', { question: 'xyzzy', article: 'bridge-opens' }, language, shelf);
      expect(textOf(one)).toMatch(single);
    },
  );

  it('/topics leads on to each of them', () => {
    const choices = menuOf(executeLine('/topics', 'en', shelf));
    expect([...choices.keys()]).toStrictEqual(shelf.corpus.articles.map(({ title }) => title));
    const opened = executeComponent(choices.get('Harbour notes') ?? '', 'en', shelf).reply;
    expect(textOf(opened)).toContain('Harbour notes');
    expect(blockQuotesOf(opened)).toStrictEqual(['The bridge can be seen from the harbour.']);
  });

  it('a refusal in one of them offers questions that this one answers', () => {
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
    const refused = executeCommand('ask', { question: 'what unicorns are for', article: 'a' }, 'en', banked);
    expect(blockQuotesOf(refused)).toStrictEqual([]);
    const offered = menuOf(refused);
    expect([...offered.keys()]).toContain('What is the crane for?');
    expect([...offered.keys()]).not.toContain('What is the ferry for?');
    for (const line of offered.values())
      expect(blockQuotesOf(executeComponent(line, 'en', banked).reply)).toStrictEqual(['The crane lifts.']);
  });
});

describe('the people of a text that nobody has prepared', () => {
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
  const first = (question: string): string => at(blockQuotesOf(executeLine(question, 'en', knowledge)), 0);

  it('are quoted by name, office or country, with what the text says they are', () => {
    for (const speaker of [
      'lacroix',
      'the Canadian prime minister',
      'la primera ministra canadiense',
      'Lacroyx',
    ]) {
      const reply = executeCommand('quote', { speaker }, 'en', knowledge);
      expect(textOf(reply)).toContain('### Anne Lacroix\n-# Canadian Prime Minister · 1 quotation');
      expect(blockQuotesOf(reply)).toStrictEqual(['“We congratulate everyone,”']);
    }
  });

  it('are suggested with what they are', () => {
    expect(autocomplete('quote', 'speaker', 'anne', 'en', knowledge)).toStrictEqual([
      { name: 'Anne Lacroix, Canadian Prime Minister · 1 quotation', value: 'Anne Lacroix' },
    ]);
  });

  it('are said to be named where they are not quoted, in the article that is asked only if it names them', () => {
    const asked = (article: string): string =>
      textOf(executeCommand('quote', { speaker: 'jane roe', article }, 'en', knowledge));
    expect(asked('harbour-notes')).toContain(
      'Jane Roe (engineer at the Linden Works) is named in the article',
    );
    expect(asked('ferry')).toContain('Nobody called “jane roe” is quoted');
  });

  it('are found by what they are called elsewhere, in questions and in the text', () => {
    const done = blockQuotesOf(executeLine('what did the prime minister of Canada do', 'en', knowledge));
    expect(done.join()).toContain('Anne Lacroix opened it');
    const said = blockQuotesOf(executeLine('what did lacroix say', 'en', knowledge));
    expect(said.join()).toContain('We congratulate everyone');
  });

  it('are preferred where a question asks who', () => {
    expect(first('who watched from the harbour')).toContain('Jane Roe');
  });
});
