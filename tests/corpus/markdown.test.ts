import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/corpus/markdown.ts';
import { at, diagnosticsOf, file, knowledgeFrom, onlyArticle, paragraphsOf } from '../support/article.ts';
import { cpuTime } from '../support/cpu-time.ts';

const FRONT_MATTER = [
  '---',
  'title: Council rejects the tram',
  'publication: The Tamora Courier',
  'url: https://courier.example.org/tram',
  'published: 2026-03-04',
  'language: en',
  '---',
];

const story = (...lines: string[]) => file('corpus/tram.md', [...FRONT_MATTER, ...lines].join('\n'));

const articleOf = (...lines: string[]) => onlyArticle(knowledgeFrom(story(...lines)).corpus);

const paragraphs = (...lines: string[]) => paragraphsOf(articleOf(...lines));

describe('Markdown in an article', () => {
  it('gives its text: of emphasis, links, code, escapes, and character references', () => {
    expect(
      paragraphs(
        'The *council* voted **against** the [tram](https://example.org/a_b "Title"), `T-4`, on Monday.',
        '',
        'It costs \\*five\\* million, <https://example.org/costs> says, &ldquo;give or take&rdquo;.',
        '',
        'See [the minutes][m], and [no such thing][x].',
        '',
        '[m]: https://example.org/minutes',
      ),
    ).toStrictEqual([
      'The council voted against the tram, T-4, on Monday.',
      'It costs *five* million, https://example.org/costs says, “give or take”.',
      'See the minutes, and [no such thing][x].',
    ]);
  });

  it('has a paragraph over several lines as one', () => {
    expect(
      paragraphs(
        'The council voted against the tram on Monday, after a',
        'debate of four hours. Nobody was pleased.',
        'The mayor left early.',
        '',
        'A second vote is possible in',
        'May.',
      ),
    ).toStrictEqual([
      'The council voted against the tram on Monday, after a debate of four hours. Nobody was pleased. The mayor left early.',
      'A second vote is possible in May.',
    ]);
  });

  it('has each line as a paragraph where no sentence goes on across them', () => {
    expect(
      paragraphs(
        'The council voted on Monday.',
        'Background',
        'The tram was planned in 2019.',
        '',
        'It is dead.',
      ),
    ).toStrictEqual([
      'The council voted on Monday.',
      'Background',
      'The tram was planned in 2019.',
      'It is dead.',
    ]);
  });

  it('begins a paragraph at a line break that is meant', () => {
    expect(
      paragraphs('**Q:** What did it', 'cost?  ', '**A:** Nobody knows,', 'not even I.', '', 'One<br>Two'),
    ).toStrictEqual(['Q: What did it cost?', 'A: Nobody knows, not even I.', 'One', 'Two']);
  });

  it('gives the text of lists and block quotes, a paragraph for each item', () => {
    expect(
      paragraphs(
        'Three points:',
        '',
        '- the cost',
        '- the *noise*',
        '    - at night',
        '',
        '1. One',
        '2. Two',
        '',
        '> We are done.',
        '>',
        '> Good night.',
      ),
    ).toStrictEqual([
      'Three points:',
      'the cost',
      'the noise',
      'at night',
      'One',
      'Two',
      'We are done.',
      'Good night.',
    ]);
  });

  it('loses no word that only looks like markup', () => {
    const lines = [
      '1984. It was a cold year.',
      '[Mayor]: No.',
      '<inaudible>',
      'He said <inaudible> and left, at 2 < 3 * 4 * 5, for snake_case_words.',
      '    Indented, as the first line of a paragraph may be.',
      '#tram was the word of the day.',
    ];
    expect(paragraphs(...lines.flatMap((line) => [line, '']))).toStrictEqual(
      lines.map((line) => line.trim()),
    );
  });

  it('is without comments, separators, and images', () => {
    expect(
      paragraphs(
        'One.',
        '<!-- not',
        '',
        'for readers -->',
        'Two, with a ![sign](x.png) in it.',
        '',
        '***',
        'Three.',
        '---',
        'Four.',
      ),
    ).toStrictEqual(['One.', 'Two, with a in it.', 'Three.', 'Four.']);
  });
});

describe('headings in Markdown', () => {
  const lines = [
    '# Council rejects the tram',
    '',
    'The council voted against the tram on Monday.',
    '',
    '## A long debate',
    '',
    'It took four hours, and the mayor left early.',
    '',
    'Nobody was pleased.',
    '',
    'What it would cost',
    '---',
    '',
    'Five million a year, the treasurer said.',
  ];

  it('are no paragraphs, and answer nothing', () => {
    const article = articleOf(...lines);
    expect(paragraphsOf(article)).toStrictEqual([
      'The council voted against the tram on Monday.',
      'It took four hours, and the mayor left early.',
      'Nobody was pleased.',
      'Five million a year, the treasurer said.',
    ]);
    expect(
      article.headings.map(({ start, end, paragraph }) => [article.text.slice(start, end), paragraph]),
    ).toStrictEqual([
      ['A long debate', 2],
      ['What it would cost', 4],
    ]);
  });

  it('are the topics of the paragraphs below them', () => {
    expect(
      articleOf(...lines)
        .topics.slice(-2)
        .map(({ name, paragraphs: numbers }) => [name.en, numbers]),
    ).toStrictEqual([
      ['A long debate', [2, 3]],
      ['What it would cost', [4]],
    ]);
  });

  it('are one topic where they have one name', () => {
    const { topics } = articleOf('## Then', 'One.', '## Now', 'Two.', '## Then', 'Three.');
    expect(topics.map(({ name, paragraphs: numbers }) => [name.en, numbers])).toStrictEqual([
      ['Then', [1, 3]],
      ['Now', [2]],
    ]);
  });
});

describe('captions in Markdown', () => {
  it('are the text behind an image, and a paragraph in italics below one', () => {
    const article = articleOf(
      'The council voted.',
      '',
      '![Council](a.jpg) The chamber on Monday. Photo: R. Oak',
      '',
      '[![Tram](b.jpg)](https://example.org/b)',
      '',
      '*A tram in Tamora. Photo: R. Oak*',
      '',
      '*The mayor did not comment.*',
    );
    expect(paragraphsOf(article)).toHaveLength(4);
    expect([...article.captions]).toStrictEqual([2, 3]);
  });

  it('need no topic', () => {
    const [open = '', ...rest] = FRONT_MATTER;
    const text = [
      open,
      'topics: [{ name: { en: Vote, es: Voto }, paragraphs: [1] }]',
      ...rest,
      'It voted.',
      '',
      '![A](a.jpg) Photo',
    ];
    expect(diagnosticsOf(file('corpus/tram.md', text.join('\n')))).toStrictEqual([]);
  });
});

describe('what Markdown changes nothing of', () => {
  it('is text without markup: it is its own, so that passages keep their keys', () => {
    const source = readFileSync('corpus/petro-trump-meeting.md', 'utf8');
    const body = source.slice(source.indexOf('\n---\n') + '\n---\n'.length);
    const { text } = onlyArticle(knowledgeFrom(file('corpus/petro-trump-meeting.md', source)).corpus);
    expect(text).toBe(body);
  });
});

describe('mistakes in the text of an article', () => {
  it.each([
    ['<p>The council voted.</p>', '<p>'],
    ['The council <strong class="x">voted</strong>.', '<strong class="x">'],
    ['<IMG src="a.jpg">', '<IMG src="a.jpg">'],
  ])('is HTML in Markdown: %s', (line, tag) => {
    expect(diagnosticsOf(story('One.', '', line))).toStrictEqual([
      `corpus/tram.md:10: has HTML (${tag}); make an article of the page with "npm run import -- PAGE.html", or leave only its text`,
    ]);
  });

  it.each([
    ['<p>Two.</p>', '<p>'],
    ['It closed the bridge.<br>It rained.', '<br>'],
    ['<!-- advert 12 -->', '<!--'],
    ['The works&nbsp;will cost', '&nbsp;'],
    ['a 10&#160;km road', '&#160;'],
  ])('is HTML in a text, where all of it would be quoted: %s', (line, markup) => {
    expect(diagnosticsOf(file('corpus/tram.txt', `One.\n${line}\n`))).toStrictEqual([
      `corpus/tram.txt:2: has HTML (${markup}); make an article of the page with "npm run import -- PAGE.html", or leave only its text`,
    ]);
  });

  it.each([
    [9, ['The school[^1] closed.', '', '[^1]: https://example.org/school']],
    [9, ['The school[^1] closed.', '', '[^1]: Courier']],
    [9, ['The school[^note] closed.', '', '[^note]: It had been open for a year.']],
    [11, ['It closed.', 'The *mayor*', '`left`[^2].']],
    [10, ['One.', '[^1]: Courier']],
  ])('are footnotes, at line %i', (line, lines) => {
    expect(diagnosticsOf(story('', ...lines))).toStrictEqual([
      `corpus/tram.md:${line}: has a footnote; take it out, or make its note a part of the text`,
    ]);
  });

  it.each([
    [10, 'has a table', ['It cost more.', '| Year | **Cost** |', '| --- | :-: |', '| 2020 | 4 |']],
    [11, 'has a table', ['It cost more.', '', '> Year | Cost', '> --- | ---', '> 2020 | 4']],
    [9, 'has text that is struck out (~~)', ['It ~~failed~~ passed.']],
    [9, 'has text that is struck out (~~)', ['It ~~**failed**~~ passed.']],
    [11, 'is an item of a task list', ['To do:', '', '- [x] done', '- [ ] not yet']],
    [9, 'is an item of a task list', ['1. [ ] *not* yet']],
  ])('are markup that CommonMark does not have, at line %i: it %s', (line, message, lines) => {
    expect(diagnosticsOf(story('', ...lines))).toStrictEqual([
      expect.stringMatching(new RegExp(`^corpus/tram\\.md:${line}: ${message.replace(/[()]/g, '\\$&')}; `)),
    ]);
  });

  it('are not marks that are escaped, or stand in code and addresses', () => {
    const lines = [
      'The school\\[^1] closed, with `x[^2]`, and [a link](https://example.org/[^3]).',
      'He said [^ to] it.',
      '',
      'It cost \\~~five~~ ~~ or so, `~~`, a | b,',
      '-- | --, or so.',
      '',
      '[x] marks the spot.',
    ];
    expect(paragraphs(...lines)).toStrictEqual([
      'The school[^1] closed, with x[^2], and a link.',
      'He said [^ to] it.',
      'It cost ~~five~~ ~~ or so, ~~, a | b,',
      '-- | --, or so.',
      '[x] marks the spot.',
    ]);
  });

  it('are not an ampersand or angle brackets in a text', () => {
    const text = 'AT&T; Bell & Sons; 3 < 4 > 2, <inaudible>.\nR&D; a <- b.\n';
    expect(diagnosticsOf(file('corpus/tram.txt', text))).toStrictEqual([]);
  });

  it('are hard-wrapped lines in a text', () => {
    const text =
      'The council voted.\n\nIt took four hours, and the\nmayor left early. Nobody was\npleased with it.\n';
    expect(diagnosticsOf(file('corpus/tram.txt', text))).toStrictEqual([
      expect.stringMatching(
        /^corpus\/tram\.txt:3: ends inside a sentence, and each line of a \.txt file is a paragraph; write/,
      ),
    ]);
    expect(diagnosticsOf(file('corpus/tram.txt', text.replace(/(?<!\n)\n(?!\n)/g, ' ')))).toStrictEqual([]);
  });

  it('are named by the line of the file', () => {
    const overlong = `A ${'very '.repeat(400)}long sentence.`;
    expect(
      diagnosticsOf(story('One line', 'goes on, and', 'on.', '', '- a', '- b', '', overlong)),
    ).toStrictEqual([expect.stringMatching(/^corpus\/tram\.md:15: paragraph 4 has a sentence of/)]);
    const wrapped = Array.from(
      { length: 500 },
      () => 'and so it went on for fifty characters or a few more,',
    );
    expect(at(diagnosticsOf(story('One.', '', ...wrapped)), 0)).toMatch(
      /^corpus\/tram\.md:10: is a paragraph of \d+ characters/,
    );
  });
});

describe('hostile Markdown is read in time', () => {
  const repeat = (text: string, length = 6000): string => text.repeat(length / text.length);
  it.each([
    ...['>', '[', '![', '*a ', '`a``', '<a ', '- ', '1. ', '&a;', '\\'].map((text): [string, string] => [
      text,
      repeat(text),
    ]),
    ['nested emphasis', `${repeat('*a **b ', 1400)}${repeat('** c*', 1000)}`],
    ['nested links', `${repeat('[', 9000)}a${repeat('](b)', 9000)}`],
    ['nested lists', Array.from({ length: 500 }, (_, i) => `${' '.repeat(i * 2)}- a`).join('\n')],
    ['definitions', '[a]: b\n'.repeat(1000)],
    ['short paragraphs', 'a\n\n'.repeat(2000)],
  ])('%s', (_, text) => {
    expect(cpuTime(() => readMarkdown(`${text}\n`.repeat(3)))).toBeLessThan(10_000);
  });
});
