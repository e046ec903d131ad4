import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_SENTENCE_LENGTH } from '../../src/corpus/passages.ts';
import { loadCorpus } from '../../src/knowledge/load-corpus.ts';
import { at, file, knowledgeFrom, onlyArticle, paragraphsOf, problemsOf } from '../support/article.ts';

/** The lines of an article's file that has nothing wrong with it; the first paragraph is on line 11. */
const GOOD = [
  '---',
  'title: The bridge of Tamora opens',
  'publication: The Tamora Courier',
  'url: https://courier.example.org/bridge',
  'published: 2026-01-05',
  'language: en',
  'topics:',
  '  - name: { en: The bridge, es: El puente }',
  '    paragraphs: [1, 2]',
  '---',
  'The bridge opened on Monday.',
  '',
  'It has four lanes.',
  '',
] as const;

/** {@link GOOD} with the line at `number`, counted from 1, replaced; no lines in its place leave it out. */
function replaced(number: number, ...lines: readonly string[]): string {
  return [...GOOD.slice(0, number - 1), ...lines, ...GOOD.slice(number)].join('\n');
}

/** What is wrong with an article of this text. */
function problems(text: string | Uint8Array): string[] {
  return problemsOf(file('corpus/bridge.md', text));
}

const paragraphsIn = (text: string): string[] =>
  paragraphsOf(onlyArticle(loadCorpus([file('corpus/bridge.md', text)])));

describe('an article’s file', () => {
  it('has nothing wrong with it when it is as the README says', () => {
    expect(problems(GOOD.join('\n'))).toStrictEqual([]);
    expect(paragraphsIn(GOOD.join('\n'))).toStrictEqual([
      'The bridge opened on Monday.',
      'It has four lanes.',
    ]);
  });

  it('may come from Windows, with CRLF line ends and a byte order mark', () => {
    const text = `\uFEFF${GOOD.join('\r\n')}`;
    expect(problems(text)).toStrictEqual([]);
    expect(paragraphsIn(text)).toStrictEqual(['The bridge opened on Monday.', 'It has four lanes.']);
  });

  it('keeps every character of a paragraph but the white space around it', () => {
    fc.assert(
      fc.property(
        fc.array(
          // Any characters, but nothing that ends a line and no white space at the ends.
          fc
            .string({ unit: 'binary', minLength: 1, maxLength: 80 })
            .map((text) => text.replace(/[\r\n\p{Cs}]/gu, '').trim())
            .filter((text) => text !== ''),
          { minLength: 1, maxLength: 6 },
        ),
        (paragraphs) => {
          const head = GOOD.slice(0, 8);
          const numbers = paragraphs.map((_, i) => i + 1).join(', ');
          const body = paragraphs.map((paragraph) => ` \t${paragraph}  \n\n`);
          const text = [...head, `    paragraphs: [${numbers}]`, '---', ...body].join('\n');
          expect(paragraphsIn(text)).toStrictEqual(paragraphs);
        },
      ),
    );
  });

  it('may hold a line of hyphens in its text: only the second one ends the front matter', () => {
    const text = replaced(12, '---').replace('[1, 2]', '[1, 2, 3]');
    expect(paragraphsIn(text)).toStrictEqual(['The bridge opened on Monday.', '---', 'It has four lanes.']);
  });

  it('takes its id from its name, or from a field', () => {
    const read = (path: string, text: string) => onlyArticle(loadCorpus([file(path, text)])).id;
    expect(read('corpus/bridge-2.md', GOOD.join('\n'))).toBe('bridge-2');
    expect(read('C:\\texts\\bridge-2.md', GOOD.join('\n'))).toBe('bridge-2');
    expect(read('corpus/The Bridge!.md', replaced(2, 'id: the-bridge', GOOD[1]))).toBe('the-bridge');
  });

  it('may have its topics in any order: they are shown in reading order', () => {
    const text = replaced(
      9,
      '    paragraphs: [2, 2]',
      '  - name: { en: Opening, es: Apertura }',
      '    paragraphs: [2, 1]',
    );
    const { topics } = onlyArticle(loadCorpus([file('corpus/bridge.md', text)]));
    expect(topics.map(({ name, paragraphs }) => [name.en, paragraphs])).toStrictEqual([
      ['Opening', [1, 2]],
      ['The bridge', [2]],
    ]);
  });
});

describe('a broken article names the file, the line and the field, and what to write instead', () => {
  const url = (address: string): string => replaced(4, `url: ${address}`);
  const published = (day: string): string => replaced(5, `published: ${day}`);
  const cases: [what: string, text: string, ...problems: string[]][] = [
    [
      'no front matter',
      'The bridge opened on Monday.\n',
      'corpus/bridge.md:1: has no front matter; begin the file with a line "---", the fields, and another line "---", or give it the ending .txt',
    ],
    [
      'front matter that does not end',
      GOOD.slice(0, 9).join('\n'),
      'corpus/bridge.md:1: has no front matter',
    ],
    ['text before the front matter', `\n${GOOD.join('\n')}`, 'corpus/bridge.md:1: has no front matter'],
    ['an empty file', '', 'corpus/bridge.md:1: has no front matter'],
    ['broken YAML', replaced(6, 'language: [en'), 'corpus/bridge.md:7: is not YAML: '],
    [
      'a colon in a text, once however many there are',
      replaced(2, 'title: Tamora: its bridge: a story'),
      'corpus/bridge.md:2: is not YAML: a text with a colon in it has to stand in quotation marks, as in title: "Tamora: a bridge"',
    ],
    [
      'a text over two lines with a colon in the second',
      replaced(2, 'title: Tamora\n  bridge: a story'),
      'corpus/bridge.md:2: is not YAML: a text with a colon in it has to stand in quotation marks',
    ],
    ['a field twice', replaced(6, 'language: en', 'language: en'), 'corpus/bridge.md:7: is not YAML: '],
    [
      'front matter that is no list of fields',
      ['---', 'Just words', '---', 'The bridge.'].join('\n'),
      'corpus/bridge.md:2: should be fields like "title: …", one a line, not "Just words"',
    ],
    [
      'a missing field',
      replaced(2),
      'corpus/bridge.md:2: title: is missing; it should be the article’s headline',
    ],
    [
      'a missing name inside a topic, at the topic',
      replaced(8, '  - name: { en: The bridge }'),
      'corpus/bridge.md:8: topics[0].name.es: is missing; it should be the topic’s name, in Spanish',
    ],
    [
      'a number for a text',
      replaced(2, 'title: 5'),
      'corpus/bridge.md:2: title: should be the article’s headline, not 5',
    ],
    [
      'an empty text',
      replaced(3, 'publication: ""'),
      'corpus/bridge.md:3: publication: should be the name of the publication, not ""',
    ],
    [
      'a language that Acta does not speak',
      replaced(6, 'language: fr'),
      'corpus/bridge.md:6: language: should be one of en, es, not "fr"',
    ],
    [
      'a day that does not exist',
      published('2026-02-30'),
      'corpus/bridge.md:5: published: should be a day, like 2026-02-03, not "2026-02-30"',
    ],
    [
      'a day in words',
      published('3 Feb'),
      'corpus/bridge.md:5: published: should be a day, like 2026-02-03, not "3 Feb"',
    ],
    [
      'a day and its time',
      published('2026-02-03T10:00:00Z'),
      'corpus/bridge.md:5: published: should be a day',
    ],
    [
      'a year alone',
      published('2026'),
      'corpus/bridge.md:5: published: should be a day, like 2026-02-03, not 2026',
    ],
    // A citation would print a day that nobody gave: 1 Feb 2026.
    ['a month without a day', published('2026-02'), 'corpus/bridge.md:5: published: should be a day'],
    [
      'a field that there is not',
      replaced(3, GOOD[2], 'author: Jane Doe'),
      'corpus/bridge.md:4: author: is not a field that there is; take it out',
    ],
    [
      'a field that there is not, deep inside',
      replaced(9, '    paragraphs: [1, 2]', '    paragraph: 3'),
      'corpus/bridge.md:10: topics[0].paragraph: is not a field that there is; take it out',
    ],
    [
      'no text',
      GOOD.slice(0, 10).join('\n'),
      'corpus/bridge.md:10: has no paragraphs behind the front matter',
    ],
    [
      'only white space for a text',
      `${GOOD.slice(0, 10).join('\n')}\n \n\t\n`,
      'corpus/bridge.md:11: has no paragraphs',
    ],
    [
      'an address of another kind',
      url('ftp://courier.example.org/bridge'),
      'corpus/bridge.md:4: url: should be an address that begins with https:// or http://, not "ftp://courier.example.org/bridge"',
    ],
    ['an address with no host', url('"https://"'), 'corpus/bridge.md:4: url: should be an address'],
    ['words for an address', url('the bridge'), 'corpus/bridge.md:4: url: should be an address'],
    [
      'an address that leaves no room for the words to link to',
      url(`https://courier.example.org/${'x'.repeat(300)}`),
      'corpus/bridge.md:4: url: should be an address of at most 300 characters',
    ],
    [
      'a topic with a paragraph that does not exist',
      replaced(9, '    paragraphs: [1, 2, 3]'),
      'corpus/bridge.md:9: topics[0].paragraphs[2]: there is no paragraph 3; the article has 2',
    ],
    [
      'a caption that does not exist',
      replaced(6, GOOD[5], 'captions: [9]'),
      'corpus/bridge.md:7: captions[0]: there is no paragraph 9; the article has 2',
    ],
    [
      'paragraph numbers from 0',
      replaced(9, '    paragraphs: [0, 1, 2]'),
      'corpus/bridge.md:9: topics[0].paragraphs[0]: should be a number from 1 on, not 0',
    ],
    [
      'a paragraph that is no number',
      replaced(9, '    paragraphs: [one]'),
      'corpus/bridge.md:9: topics[0].paragraphs[0]: should be the number of a paragraph, like 4, not "one"',
    ],
    [
      'a paragraph that no topic covers',
      replaced(9, '    paragraphs: [1]'),
      'corpus/bridge.md:8: topics: no topic has paragraph 2; add it to one, or to captions if it is not part of the story',
    ],
    [
      'a person twice',
      replaced(6, GOOD[5], 'people:', '  - name: Ana Ruiz', '  - name: Ana Ruiz'),
      'corpus/bridge.md:9: people[1].name: "Ana Ruiz" is in the list twice',
    ],
    [
      'a topic’s name twice',
      replaced(9, '    paragraphs: [1]', '  - name: { en: The bridge, es: Otro }', '    paragraphs: [2]'),
      'corpus/bridge.md:10: topics[1].name.en: "The bridge" is in the list twice',
    ],
    [
      'a name too long for a button',
      replaced(6, GOOD[5], 'people:', `  - name: ${'x'.repeat(61)}`),
      'corpus/bridge.md:8: people[0].name: should be a person’s full name, in at most 60 characters',
    ],
    [
      'a sentence that no message has room for',
      replaced(13, `It ${'very '.repeat(300)}long.`),
      `corpus/bridge.md:13: paragraph 2 has a sentence of 1508 characters; a Discord message takes ${MAX_SENTENCE_LENGTH}`,
    ],
  ];

  it.each(cases)('%s', (_, text, expected) => {
    const [found, ...others] = problems(text);
    expect(found).toContain(expected);
    expect(others).toStrictEqual([]);
  });

  it('gives each kind of mistake a message of its own', () => {
    const messages = [
      'no front matter',
      'broken YAML',
      'a missing field',
      'a number for a text',
      'a day that does not exist',
      'a field that there is not',
      'no text',
      'a topic with a paragraph that does not exist',
      'a paragraph that no topic covers',
      'a person twice',
      'an address of another kind',
      'a sentence that no message has room for',
    ].map((what) => {
      const text = at(
        cases.filter(([name]) => name === what),
        0,
      )[1];
      return at(problems(text), 0).replace(/^[^ ]* (?:[\w[\].]+: )?/, '');
    });
    expect(new Set(messages).size).toBe(messages.length);
  });

  it('not UTF-8: the line of the first byte that is not', () => {
    const latin1 = Buffer.from(replaced(13, 'It has four cañones, Bogotá says.'), 'latin1');
    expect(problems(latin1)).toStrictEqual([
      'corpus/bridge.md:13: is not UTF-8 text from here on; save the file as UTF-8',
    ]);
    const utf16 = Buffer.from(`\uFEFF${GOOD.join('\n')}`, 'utf16le');
    expect(problems(utf16)).toStrictEqual([
      'corpus/bridge.md:1: is not UTF-8 text from here on; save the file as UTF-8',
    ]);
  });

  it('a file whose name makes no id', () => {
    const [found] = problemsOf(file('corpus/The Bridge!.md', GOOD.join('\n')));
    expect(found).toContain('corpus/The Bridge!.md:2: id: the file\'s name makes no id: "The Bridge!"');
  });

  it('two articles with one id, whichever of name and field it comes from', () => {
    const other = replaced(2, GOOD[1], 'id: bridge');
    expect(
      problemsOf(file('corpus/bridge.md', GOOD.join('\n')), file('corpus/tunnel.md', other)),
    ).toStrictEqual([
      'corpus/tunnel.md:3: id: "bridge" is the id of corpus/bridge.md too; rename one of the files, or give one an id of its own',
    ]);
    expect(
      problemsOf(file('corpus/bridge.md', GOOD.join('\n')), file('corpus/tunnel.md', GOOD.join('\n'))),
    ).toStrictEqual([]);
  });

  it('all of them at once, in all files, so that they can be mended in one go', () => {
    const broken = replaced(5, 'published: soon')
      .replace('language: en', 'language: fr')
      .replace('title: ', 'titel: ');
    const uncovered = replaced(9, '    paragraphs: [1, 7]');
    const found = problemsOf(
      file('corpus/a.md', broken),
      file('corpus/b.md', uncovered),
      file('corpus/c.md', 'No front matter.'),
      file('corpus/synonyms.yaml', '- one'),
    );
    const places = found.map((problem) => problem.split(': ').slice(0, 2).join(': '));
    expect(places.sort()).toStrictEqual(
      [
        'corpus/a.md:2: title',
        'corpus/a.md:2: titel',
        'corpus/a.md:5: published',
        'corpus/a.md:6: language',
        'corpus/b.md:8: topics',
        'corpus/b.md:9: topics[0].paragraphs[1]',
        'corpus/c.md:1: has no front matter; begin the file with a line "---", the fields, and another line "---", or give it the ending .txt',
        'corpus/synonyms.yaml:1: [0]',
      ].sort(),
    );
  });
});

describe('synonyms.yaml', () => {
  const withSynonyms = (yaml: string | Uint8Array) => [
    file('corpus/bridge.md', GOOD.join('\n')),
    file('corpus/synonyms.yaml', yaml),
  ];

  it('is a list of groups of words', () => {
    const { corpus } = knowledgeFrom(...withSynonyms('- [bridge, crossing]\n- [lane, carril, track]\n'));
    expect(corpus.synonyms).toStrictEqual([
      ['bridge', 'crossing'],
      ['lane', 'carril', 'track'],
    ]);
  });

  it.each([
    ['an empty file', '', ':1: should be a list of lists of words'],
    ['no list', 'bridge: crossing\n', ':1: should be a list of lists of words'],
    [
      'a word that stands alone',
      '- [bridge, crossing]\n- [lane]\n',
      ':2: [1]: should be a list of at least two words',
    ],
    ['a phrase', '- [bridge, "river crossing"]\n', ':1: [0][1]: should be a single word'],
    ['a number', '- [bridge, crossing]\n- [lane, 5]\n', ':2: [1][1]: should be a word'],
    ['broken YAML', '- [bridge, crossing\n', 'is not YAML'],
  ])('says what is wrong with %s, and on which line', (_, yaml, expected) => {
    const [found, ...others] = problemsOf(...withSynonyms(yaml));
    expect(found).toMatch(/^corpus\/synonyms\.yaml:\d+: /);
    expect(found).toContain(expected);
    expect(others).toStrictEqual([]);
  });

  it('has to be UTF-8', () => {
    expect(
      problemsOf(...withSynonyms(Buffer.from('- [bridge, crossing]\n- [sesión, reunión]', 'latin1'))),
    ).toStrictEqual(['corpus/synonyms.yaml:2: is not UTF-8 text from here on; save the file as UTF-8']);
  });
});
