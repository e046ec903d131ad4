import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_SENTENCE_LENGTH } from '../../src/corpus/passages.ts';
import { toCanonicalForm } from '../../src/text/canonical-form.ts';
import { at, diagnosticsOf, file, knowledgeFrom, onlyArticle, paragraphsOf } from '../support/article.ts';

/** The lines of a valid article; the first paragraph is on line 11. */
const VALID = [
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

/** {@link VALID} with one line, counted from 1, replaced by any number of lines. */
function withLine(number: number, ...lines: readonly string[]): string {
  return [...VALID.slice(0, number - 1), ...lines, ...VALID.slice(number)].join('\n');
}

/** The diagnostics of an article. */
function diagnosticsIn(text: string | Uint8Array): string[] {
  return diagnosticsOf(file('corpus/bridge.md', text));
}

const paragraphsIn = (text: string): string[] =>
  paragraphsOf(onlyArticle(knowledgeFrom(file('corpus/bridge.md', text)).corpus));

describe('parsing an article', () => {
  it('accepts the format that the README describes', () => {
    expect(diagnosticsIn(VALID.join('\n'))).toStrictEqual([]);
    expect(paragraphsIn(VALID.join('\n'))).toStrictEqual([
      'The bridge opened on Monday.',
      'It has four lanes.',
    ]);
  });

  it('accepts CRLF line ends and a byte order mark', () => {
    const text = `\uFEFF${VALID.join('\r\n')}`;
    expect(diagnosticsIn(text)).toStrictEqual([]);
    expect(paragraphsIn(text)).toStrictEqual(['The bridge opened on Monday.', 'It has four lanes.']);
  });

  it('brings front matter and paragraphs to canonical form, whichever way the file was saved', () => {
    const text = withLine(2, 'title: "El puente de Bogotá: la oﬁcina cons\u00ADtruyó"').replace(
      'The bridge opened',
      'El puente de Bogo\u200Btá\u200E opened',
    );
    for (const form of ['NFC', 'NFD'] as const) {
      const { corpus } = knowledgeFrom(file('corpus/bridge.md', `\uFEFF${text.normalize(form)}`));
      const article = onlyArticle(corpus);
      expect(article.title).toBe('El puente de Bogotá: la oficina construyó');
      expect(at(paragraphsOf(article), 0)).toBe('El puente de Bogotá opened on Monday.');
    }
  });

  it('keeps every character that is no Markdown, in canonical form, but the white space around a paragraph', () => {
    fc.assert(
      fc.property(
        fc.array(
          // Any characters but line ends and those that Markdown may take for markup, without white space around them.
          fc
            .string({ unit: 'binary', minLength: 1, maxLength: 80 })
            .map((text) => toCanonicalForm(text.replace(/[\r\n\p{Cs}\0*_#>+=`~\\[\]<&!)-]/gu, '')).trim())
            .filter((text) => text !== ''),
          { minLength: 1, maxLength: 6 },
        ),
        (paragraphs) => {
          const head = VALID.slice(0, 8);
          const numbers = paragraphs.map((_, i) => i + 1).join(', ');
          const body = paragraphs.map((paragraph) => ` \t${paragraph}  \n\n`);
          const text = [...head, `    paragraphs: [${numbers}]`, '---', ...body].join('\n');
          expect(paragraphsIn(text)).toStrictEqual(paragraphs);
        },
      ),
    );
  });

  it('ends the front matter at its second line of hyphens; a third separates parts of the text', () => {
    const text = withLine(12, '---');
    expect(paragraphsIn(text)).toStrictEqual(['The bridge opened on Monday.', 'It has four lanes.']);
  });

  it('takes the id from the file’s name, or from a field', () => {
    const idOf = (path: string, text: string) => onlyArticle(knowledgeFrom(file(path, text)).corpus).id;
    expect(idOf('corpus/bridge-2.md', VALID.join('\n'))).toBe('bridge-2');
    expect(idOf('C:\\texts\\bridge-2.md', VALID.join('\n'))).toBe('bridge-2');
    expect(idOf('corpus/The Bridge!.md', withLine(2, 'id: the-bridge', VALID[1]))).toBe('the-bridge');
  });

  it('keeps a text between quotation marks whole, whatever it looks like', () => {
    const titleOf = (value: string) =>
      onlyArticle(knowledgeFrom(file('corpus/bridge.md', withLine(2, `title: ${value}`))).corpus).title;
    for (const title of ['Foo #1 wins', '1984', 'true', 'null', '2026-02-03', '#1 wins'])
      expect([titleOf(`"${title}"`), titleOf(`'${title}'`), titleOf(`>-\n  ${title}`)]).toStrictEqual([
        title,
        title,
        title,
      ]);
    expect(titleOf('Foo#1 wins')).toBe('Foo#1 wins');
  });

  it('accepts comments on lines of their own, and behind anything but a text without quotation marks', () => {
    const text = withLine(5, '# As printed', 'published: 2026-01-05 # Monday')
      .replace('title: The bridge of Tamora opens', 'title: "The bridge of Tamora opens" # all of it')
      .replace('topics:', 'topics: # of the editor')
      .replace('[1, 2]', '[1, 2] # both');
    expect(diagnosticsIn(text)).toStrictEqual([]);
  });

  it('sorts topics into reading order', () => {
    const text = withLine(
      9,
      '    paragraphs: [2, 2]',
      '  - name: { en: Opening, es: Apertura }',
      '    paragraphs: [2, 1]',
    );
    const { topics } = onlyArticle(knowledgeFrom(file('corpus/bridge.md', text)).corpus);
    expect(topics.map(({ name, paragraphs }) => [name.en, paragraphs])).toStrictEqual([
      ['Opening', [1, 2]],
      ['The bridge', [2]],
    ]);
  });
});

/** The message for a text that a comment follows. */
const CUT_TEXT =
  'the text ends before " #", where YAML has a comment begin; put the whole text in quotation marks, or the comment on a line of its own';

describe('a diagnostic states the line, the field and what to write instead for', () => {
  const url = (address: string): string => withLine(4, `url: ${address}`);
  const published = (day: string): string => withLine(5, `published: ${day}`);
  const cases: [mistake: string, text: string, diagnostic: string][] = [
    [
      'no front matter',
      'The bridge opened on Monday.\n',
      'corpus/bridge.md:1: has no front matter; begin the file with a line "---", the fields, and another line "---", or give it the ending .txt',
    ],
    [
      'front matter that does not end',
      VALID.slice(0, 9).join('\n'),
      'corpus/bridge.md:1: begins front matter that does not end; write another line "---" below the fields',
    ],
    ['text before the front matter', `\n${VALID.join('\n')}`, 'corpus/bridge.md:1: has no front matter'],
    ['an empty file', '', 'corpus/bridge.md:1: has no front matter'],
    ['broken YAML', withLine(6, 'language: [en'), 'corpus/bridge.md:7: is not YAML: '],
    [
      'a text with several colons, once',
      withLine(2, 'title: Tamora: its bridge: a story'),
      'corpus/bridge.md:2: is not YAML: a text that contains a colon must be in quotation marks, as in title: "Tamora: a bridge"',
    ],
    [
      'a text of two lines with a colon in the second',
      withLine(2, 'title: Tamora\n  bridge: a story'),
      'corpus/bridge.md:2: is not YAML: a text that contains a colon must be in quotation marks',
    ],
    [
      'a field that is indented as a part of the one above',
      withLine(6, VALID[5], 'people:', '  - name: Ana Ruiz', '      role: { en: mayor, es: alcaldesa }'),
      'if the next line is a field of its own, it has as many spaces before it as this one',
    ],
    ...['"We won" says Bell', "'We won' says Bell", '[Video] A bridge', '- A bridge', '> A bridge'].map(
      (value): [string, string, string] => [
        `${value}, of which YAML takes the beginning for the whole`,
        withLine(2, `title: ${value}`),
        'corpus/bridge.md:2: is not YAML: a text that begins with a quotation mark, a bracket or another mark must be in quotation marks as a whole',
      ],
    ),
    [
      'a quotation mark without another, at its line',
      withLine(3, 'publication: "The Courier'),
      'corpus/bridge.md:3: is not YAML: the text begins with a quotation mark that is never closed',
    ],
    [
      'a comma between braces',
      withLine(8, '  - name: { en: The bridge, of Tamora, es: El puente }'),
      'corpus/bridge.md:8: a text that contains a comma must be in quotation marks, as in { en: "mayor, then minister" }',
    ],
    ['a field twice', withLine(6, 'language: en', 'language: en'), 'corpus/bridge.md:7: is not YAML: '],
    [
      'front matter without fields',
      ['---', 'Just words', '---', 'The bridge.'].join('\n'),
      'corpus/bridge.md:2: should be fields like "title: …", one a line, not "Just words"',
    ],
    [
      'a missing field',
      withLine(2),
      'corpus/bridge.md:2: title: is missing; it should be the article’s headline',
    ],
    [
      'a missing field of a topic, at the line of the topic',
      withLine(8, '  - name: { en: The bridge }'),
      'corpus/bridge.md:8: topics[0].name.es: is missing; it should be the topic’s name, in Spanish',
    ],
    ...['1984', 'true', '0x1F', '2026-02-03', '2026-02-03 10:00:00', '[Update]'].map(
      (value): [string, string, string] => [
        `${value}, which YAML takes for no text`,
        withLine(2, `title: ${value}`),
        `corpus/bridge.md:2: title: should be the article’s headline, not ${{ '0x1F': '31', '[Update]': '["Update"]' }[value] ?? value}; put a text in quotation marks`,
      ],
    ),
    [
      'a date for a name',
      withLine(6, VALID[5], 'people:', '  - name: 2026-02-03'),
      'corpus/bridge.md:8: people[0].name: should be a person’s full name, not 2026-02-03; put a text in quotation marks',
    ],
    [
      'a number for an id',
      withLine(2, VALID[1], 'id: 1984'),
      'corpus/bridge.md:3: id: should be a name of lower-case letters and digits, with single hyphens between words, not 1984; put a text in quotation marks',
    ],
    ['a text that a # ends', withLine(2, 'title: Foo #1 wins'), `corpus/bridge.md:2: ${CUT_TEXT}`],
    [
      'a text that a # ends behind a tab',
      withLine(2, 'title: Foo\t#1 wins'),
      `corpus/bridge.md:2: ${CUT_TEXT}`,
    ],
    [
      'a text that a # ends on its second line',
      withLine(2, 'title: The bridge', '  is #1'),
      `corpus/bridge.md:3: ${CUT_TEXT}`,
    ],
    [
      'a text that begins with a #',
      withLine(2, 'title: #1 wins'),
      'corpus/bridge.md:2: title: is empty; it should be the article’s headline, in quotation marks if it begins with # or is the word null',
    ],
    [
      'a text that begins with an alias',
      withLine(2, 'title: *Stars*'),
      'corpus/bridge.md:2: a text that begins with * must be in quotation marks',
    ],
    [
      'a text that begins with a tag',
      withLine(2, 'title: !Alto al fuego!'),
      'corpus/bridge.md:2: a text that begins with ! must be in quotation marks',
    ],
    [
      'a text that begins with an anchor',
      withLine(6, VALID[5], 'places:', '  - &c. Pier'),
      'corpus/bridge.md:8: a text that begins with & must be in quotation marks',
    ],
    [
      'a text that a # ends, and the map around it',
      withLine(8, '  - name: { en: Storm #3, es: Tormenta }'),
      `corpus/bridge.md:8: ${CUT_TEXT}`,
    ],
    [
      'a text that a # ends in a list',
      withLine(6, VALID[5], 'places:', '  - Pier #2'),
      `corpus/bridge.md:8: ${CUT_TEXT}`,
    ],
    ['a word with a comment', withLine(3, 'publication: Courier # daily'), `corpus/bridge.md:3: ${CUT_TEXT}`],
    [
      'an empty text',
      withLine(3, 'publication: ""'),
      'corpus/bridge.md:3: publication: should be the name of the publication, not ""',
    ],
    [
      'an unsupported language',
      withLine(6, 'language: fr'),
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
      'a day with a time',
      published('2026-02-03T10:00:00Z'),
      'corpus/bridge.md:5: published: should be a day',
    ],
    [
      'a year alone',
      published('2026'),
      'corpus/bridge.md:5: published: should be a day, like 2026-02-03, not 2026',
    ],
    // It would be read as the first of the month.
    ['a month without a day', published('2026-02'), 'corpus/bridge.md:5: published: should be a day'],
    [
      'an unknown field',
      withLine(3, VALID[2], 'author: Jane Doe'),
      'corpus/bridge.md:4: author: is no known field; take it out',
    ],
    [
      'a field in capitals',
      withLine(3, 'Publication: Courier', VALID[2]),
      'corpus/bridge.md:3: Publication: is no known field; write publication',
    ],
    [
      'an unknown field of a topic',
      withLine(9, '    paragraphs: [1, 2]', '    paragraph: 3'),
      'corpus/bridge.md:10: topics[0].paragraph: is no known field; write paragraphs',
    ],
    [
      'no text',
      VALID.slice(0, 10).join('\n'),
      'corpus/bridge.md:10: has no paragraphs after the front matter; put the text of the article there',
    ],
    [
      'a text of white space',
      `${VALID.slice(0, 10).join('\n')}\n \n\t\n`,
      'corpus/bridge.md:11: has no paragraphs',
    ],
    [
      'an address of another protocol',
      url('ftp://courier.example.org/bridge'),
      'corpus/bridge.md:4: url: should be the page’s public address, which begins with https:// or http:// and has no spaces and no user name, not "ftp://courier.example.org/bridge"',
    ],
    [
      'an address with no host',
      url('"https://"'),
      'corpus/bridge.md:4: url: should be the page’s public address',
    ],
    [
      'an address that is not one',
      url('the bridge'),
      'corpus/bridge.md:4: url: should be the page’s public address',
    ],
    [
      'an address that is too long for a text fragment',
      url(`https://courier.example.org/${'x'.repeat(300)}`),
      'corpus/bridge.md:4: url: should be an address of at most 300 characters',
    ],
    [
      'a topic with a paragraph that does not exist',
      withLine(9, '    paragraphs: [1, 2, 3]'),
      'corpus/bridge.md:9: topics[0].paragraphs[2]: there is no paragraph 3; the article has 2',
    ],
    [
      'a caption that does not exist',
      withLine(6, VALID[5], 'captions: [9]'),
      'corpus/bridge.md:7: captions[0]: there is no paragraph 9; the article has 2',
    ],
    [
      'paragraph numbers from 0',
      withLine(9, '    paragraphs: [0, 1, 2]'),
      'corpus/bridge.md:9: topics[0].paragraphs[0]: should be a number from 1 on, not 0',
    ],
    [
      'a paragraph that is not a number',
      withLine(9, '    paragraphs: [one]'),
      'corpus/bridge.md:9: topics[0].paragraphs[0]: should be the number of a paragraph, like 4, not "one"',
    ],
    [
      'a paragraph that no topic covers',
      withLine(9, '    paragraphs: [1]'),
      'corpus/bridge.md:7: topics: no topic has paragraph 2; add it to one, or to captions if it is not part of the story',
    ],
    [
      'a person twice',
      withLine(6, VALID[5], 'people:', '  - name: Ana Ruiz', '  - name: Ana Ruiz'),
      'corpus/bridge.md:9: people[1].name: "Ana Ruiz" is in the list twice',
    ],
    [
      'a person twice, but for accents and case',
      withLine(6, VALID[5], 'people:', '  - name: Ana Ruíz', '  - name: ana Ruiz'),
      'corpus/bridge.md:9: people[1].name: "ana Ruiz" is in the list twice',
    ],
    [
      'a place that is somebody',
      withLine(6, VALID[5], 'people:', '  - name: Ana Ruiz', 'places: [Tamora, Ana Ruiz]'),
      'corpus/bridge.md:9: places[1]: "Ana Ruiz" is in people too; take one of them out',
    ],
    [
      'a name that is nobody’s and a place',
      withLine(6, VALID[5], 'not_people: [Puerto Bell]', 'places: [puerto bell]'),
      'corpus/bridge.md:7: not_people[0]: "Puerto Bell" is in places too; take one of them out',
    ],
    [
      'a place twice',
      withLine(6, VALID[5], 'places: [Tamora, Tamora]'),
      'corpus/bridge.md:7: places[1]: "Tamora" is in the list twice',
    ],
    [
      'an alias of two people',
      withLine(
        6,
        VALID[5],
        'people:',
        '  - { name: Ana Ruiz, aliases: [the mayor, The Mayor, Ana Ruiz] }',
        '  - { name: Ida Bell, aliases: [The mayor] }',
      ),
      'corpus/bridge.md:9: people[1].aliases[0]: "The mayor" is in the aliases of Ana Ruiz too; take one of them out',
    ],
    [
      'an alias that is somebody else’s name',
      withLine(6, VALID[5], 'people:', '  - { name: Ana Ruiz, aliases: [Ida Bell] }', '  - name: Ida Bell'),
      'corpus/bridge.md:8: people[0].aliases[0]: "Ida Bell" is in people too; take one of them out',
    ],
    [
      'a topic’s name twice, but for accents and case',
      withLine(9, '    paragraphs: [1]', '  - name: { en: Lanes, es: el Puenté }', '    paragraphs: [2]'),
      'corpus/bridge.md:10: topics[1].name.es: "el Puenté" is in the list twice',
    ],
    [
      'a topic’s name twice',
      withLine(9, '    paragraphs: [1]', '  - name: { en: The bridge, es: Otro }', '    paragraphs: [2]'),
      'corpus/bridge.md:10: topics[1].name.en: "The bridge" is in the list twice',
    ],
    [
      'a name too long for a button',
      withLine(6, VALID[5], 'people:', `  - name: ${'x'.repeat(61)}`),
      'corpus/bridge.md:8: people[0].name: should be a person’s full name, in at most 60 characters',
    ],
    [
      'a sentence that is too long for a message',
      withLine(13, `It ${'very '.repeat(300)}long.`),
      `corpus/bridge.md:13: paragraph 2 has a sentence of 1508 characters; a Discord message takes ${MAX_SENTENCE_LENGTH}`,
    ],
  ];

  it.each(cases)('%s', (_, text, expected) => {
    const [first, ...others] = diagnosticsIn(text);
    expect(first).toContain(expected);
    expect(others).toStrictEqual([]);
  });

  it('each kind of mistake in a different message', () => {
    const messages = [
      'no front matter',
      'broken YAML',
      'a missing field',
      '1984, which YAML takes for no text',
      'a day that does not exist',
      'an unknown field',
      'no text',
      'a topic with a paragraph that does not exist',
      'a paragraph that no topic covers',
      'a person twice',
      'an address of another protocol',
      'a sentence that is too long for a message',
    ].map((mistake) => {
      const text = at(
        cases.filter(([name]) => name === mistake),
        0,
      )[1];
      return at(diagnosticsIn(text), 0).replace(/^[^ ]* (?:[\w[\].]+: )?/, '');
    });
    expect(new Set(messages).size).toBe(messages.length);
  });

  it('text that is not UTF-8, at the line of the first invalid byte', () => {
    const latin1 = Buffer.from(withLine(13, 'It has four cañones, Bogotá says.'), 'latin1');
    expect(diagnosticsIn(latin1)).toStrictEqual([
      'corpus/bridge.md:13: is not UTF-8 text from here on; save the file as UTF-8',
    ]);
    // The character that decoders put in place of such bytes may also stand in the text.
    const replacement = Buffer.concat([
      Buffer.from(withLine(11, 'It \uFFFD rained.')),
      Buffer.of(0x0a, 0xff),
    ]);
    expect(diagnosticsIn(replacement)).toStrictEqual([
      `corpus/bridge.md:${VALID.length + 1}: is not UTF-8 text from here on; save the file as UTF-8`,
    ]);
    const utf16 = Buffer.from(`\uFEFF${VALID.join('\n')}`, 'utf16le');
    expect(diagnosticsIn(utf16)).toStrictEqual([
      'corpus/bridge.md:1: is not UTF-8 text from here on; save the file as UTF-8',
    ]);
  });

  it('mistakes behind characters that are taken out, at the lines of the file', () => {
    const text = `\uFEFF${withLine(2, 'title: Bogota\u0301 cons\u00ADtruye \u200B la oﬁcina')}`;
    expect(
      diagnosticsIn(`${text.replace('language: en', 'language: fr')}`.replaceAll('\n', '\u200B\r\n')),
    ).toStrictEqual(['corpus/bridge.md:6: language: should be one of en, es, not "fr"']);
    expect(diagnosticsIn(text.replace('It has four', `It ${'ve\u0301ry '.repeat(300)}`))).toStrictEqual([
      expect.stringMatching(/^corpus\/bridge\.md:13: paragraph 2 has a sentence of 15\d\d characters/),
    ]);
  });

  it('a file name that is not a valid id', () => {
    const [first] = diagnosticsOf(file('corpus/The Bridge!.md', VALID.join('\n')));
    expect(first).toContain('corpus/The Bridge!.md:2: id: the file\'s name makes no id: "The Bridge!"');
  });

  it('two articles with the same id, from file names or fields', () => {
    const other = withLine(2, VALID[1], 'id: bridge');
    expect(
      diagnosticsOf(file('corpus/bridge.md', VALID.join('\n')), file('corpus/tunnel.md', other)),
    ).toStrictEqual([
      'corpus/tunnel.md:3: id: "bridge" is the id of corpus/bridge.md too; rename one of the files, or give one an id of its own',
    ]);
    expect(
      diagnosticsOf(file('corpus/bridge.md', VALID.join('\n')), file('corpus/tunnel.md', VALID.join('\n'))),
    ).toStrictEqual([]);
  });

  it('all mistakes in all files at once', () => {
    const broken = withLine(5, 'published: soon')
      .replace('language: en', 'language: fr')
      .replace('title: ', 'titel: ');
    const uncovered = withLine(9, '    paragraphs: [1, 7]');
    const diagnostics = diagnosticsOf(
      file('corpus/a.md', broken),
      file('corpus/b.md', uncovered),
      file('corpus/c.md', 'No front matter.'),
      file('corpus/synonyms.yaml', '- one'),
    );
    const places = diagnostics.map((line) => line.split(': ').slice(0, 2).join(': '));
    expect(places.sort()).toStrictEqual(
      [
        'corpus/a.md:2: title',
        'corpus/a.md:2: titel',
        'corpus/a.md:5: published',
        'corpus/a.md:6: language',
        'corpus/b.md:7: topics',
        'corpus/b.md:9: topics[0].paragraphs[1]',
        'corpus/c.md:1: has no front matter; begin the file with a line "---", the fields, and another line "---", or give it the ending .txt',
        'corpus/synonyms.yaml:1: [0]',
      ].sort(),
    );
  });
});
