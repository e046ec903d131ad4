import fc from 'fast-check';
import type { SourceFile } from '../../src/corpus/source-file.ts';
import type { ExecutionContext } from '../../src/interactions/command.ts';
import { articleFile, file, knowledgeFrom, knowledgeOf } from './article.ts';

/** Names as long as the front matter lets them be, of characters that Markdown gives a meaning to, or of two units each. */
const LONG_NAME = `${'*_`~|['.repeat(9)}Smith`;
const EMOJI_NAME = `${'👩‍👧'.repeat(11)} Ann`;

/** A sentence just short enough to be taken, none of whose characters goes through Markdown as it is. */
const ESCAPED = `The ${'*'.repeat(1486)} ends now.`;
/** The same in characters of three bytes. */
const WIDE = `${'語'.repeat(1490)}終了。`;

/** Many quotations in one paragraph, statements and fragments, and everything that can be taken for a mark. */
const QUOTED = [
  ...Array.from({ length: 90 }, (_, i) => `“No ${i},” said Okafor.`),
  'Okafor called it “*bold*,” “_thin_,” “||hidden||,” “`code`,” “[a](https://b.org)” and “> quoted.”',
  ...Array.from({ length: 30 }, (_, i) => `“Yes *${i}*.”`),
].join(' ');

const PARAGRAPHS = [
  '# Heading, **bold** and _thin_: the bridge - a *long* one - opened. > Nobody came.',
  '> The bridge is ||hidden|| and `coded`. ```Fenced``` [masked](https://evil.example.org) <@123> @everyone @here.',
  '- - -',
  '1. First, the \\*bridge\\* of https://evil.example.org/a_b_c opened. -# Small print follows.',
  ESCAPED,
  WIDE,
  `Okafor said: “${ESCAPED.slice(0, 1480)}”`,
  QUOTED,
  '橋は開通した。「素晴らしい」と市長は言った。👩‍👧👩‍👧 Emoji 😀 stand here.',
  `“${Array.from({ length: 40 }, (_, i) => `Long words are said ${i} times.`).join(' ')}” said ${LONG_NAME}.`,
  'It rained.',
  'It rained.',
  `Somebody said “${'a “b” c '.repeat(100)}.”`,
  'It is \u202Eturned around\u202C, has a bell \u0007 and a \u001b[31mcolour\u001b[0m.',
  ...Array.from(
    { length: 60 },
    (_, i) => `“Word ${i},” said ${String.fromCharCode(65 + (i % 26))}${'y'.repeat(50)}${i}.`,
  ),
];

/** A corpus of one article that puts every rule about replies to the test. */
export function hostileCorpus(): ExecutionContext {
  const name = (i: number, tail: string): string => `${'*_`~|[]#'.repeat(7)}${i}${tail}`;
  const numbers = PARAGRAPHS.map((_, i) => i + 1);
  return knowledgeOf(PARAGRAPHS, {
    title: '*_`~|[]()<>#-'.repeat(19),
    publication: '*_`~|[]<'.repeat(10),
    url: `https://courier.example.org/${'x'.repeat(265)}#part`,
    published: '2026-09-15',
    people: [
      { name: 'Tom Okafor', role: { en: '*'.repeat(100), es: '_'.repeat(100) } },
      { name: LONG_NAME },
      { name: EMOJI_NAME },
    ],
    topics: Array.from({ length: 60 }, (_, i) => ({
      name: { en: name(i, 'e'), es: name(i, 's') },
      // The first has several pages, most of the others a single paragraph.
      paragraphs:
        i === 0 ? numbers.slice(0, 20) : numbers.filter((number) => number % 60 === i || number === i + 1),
    })),
  });
}

/** A corpus of several articles in both languages, with the same people, the longest titles and the same words. */
export function severalArticles(): ExecutionContext {
  const head = (i: number) => ({
    title: `${'*'.repeat(240)}${i}`,
    publication: '_'.repeat(80),
    url: `https://courier.example.org/${i}/story`,
    published: '2026-09-15',
    language: i % 2 === 0 ? ('es' as const) : ('en' as const),
    people: [{ name: 'Tom Okafor', aliases: ['the governor'] }, { name: 'Ida Bell' }],
    topics: [{ name: { en: `Topic ${i}`, es: `Tema ${i}` }, paragraphs: [1, 2, 3] }],
  });
  return knowledgeFrom(
    ...Array.from({ length: 7 }, (_, i) =>
      articleFile(
        [
          `The bridge of Tamora, number ${i}, opened on Monday to cars and bicycles after nine years.`,
          `“We built bridge ${i},” said Okafor. “It is *safe*.” Bell called it “${'very '.repeat(i * 30)}good.”`,
          `El puente ${i} se abrió. «Es seguro», dijo Bell.`,
        ],
        head(i),
        `story-${i}`,
      ),
    ),
  );
}

/**
 * Articles of every kind together: some with a question bank in both languages, some that are their text alone, with and
 * without a bank, in either language, and long enough to be read on in.
 */
export function mixedCorpus(): ExecutionContext {
  const bank = (path: string, paragraphs: number, about: string): SourceFile => {
    const questions = Array.from({ length: paragraphs }, (_, i) =>
      [
        `${i + 1}:`,
        `  en: ["What is ${about} ${i}?", "${about} ${i} please", "Tell me of ${'very '.repeat(i % 20)}old ${about} ${i}"]`,
        `  es: ["¿Qué es ${about} ${i}?", "${about} ${i} por favor"]`,
      ].join('\n'),
    );
    return file(path, `${questions.join('\n')}\nnone:\n  en: [hello there]\n  es: [hola]\n`);
  };
  const lines = (what: string, count: number): string[] =>
    Array.from(
      { length: count },
      (_, i) => `The ${what} ${i} stands here. It is *old* and ${'very '.repeat(i)}big.`,
    );
  return knowledgeFrom(
    articleFile(lines('ferry', 25), { title: 'The ferries | of _Tamora_' }, 'ferries'),
    bank('corpus/ferries.questions.yaml', 25, 'ferry'),
    file('corpus/harbour-notes.txt', `\uFEFF${lines('crane', 12).join('\r\n\r\n')}\r\n`),
    bank('corpus/harbour-notes.questions.yaml', 12, 'crane'),
    file(
      'corpus/apuntes.txt',
      'El faro de Tamora se abrió en la noche. «Es *alto*», dijo la alcaldesa.\n\nNo hay que pagar por la visita.\n',
    ),
    file('corpus/long-minutes.txt', [ESCAPED, WIDE, QUOTED, ESCAPED, 'It rained.', 'It rained.'].join('\n')),
  );
}

/** What nobody types by mistake. */
const PIECES = [
  ...[
    '*',
    '_',
    '`',
    '~',
    '|',
    '\\',
    '<',
    '>',
    '[',
    ']',
    '(',
    ')',
    '#',
    '-',
    '\n> ',
    '\n# ',
    '\n',
    '\r\n',
    '-# ',
    '> ',
  ],
  ...[
    '@everyone',
    '@here',
    '<@1>',
    '<#2>',
    '<@&3>',
    '[a](https://evil.example.org)',
    'https://evil.example.org',
    '```',
  ],
  ...[
    '\u202E',
    '\u200B',
    '\u0000',
    '\u001b[31m',
    '\u2028',
    '\uFEFF',
    '\uD83D',
    '\uDE00',
    '😀',
    '👩‍👧',
    '語',
    'e\u0301',
  ],
  ...[
    'page:2',
    'page:',
    'speaker:',
    'about:',
    'article:',
    'private:true',
    'question:',
    'topic:',
    'at:',
    '/ask',
    '/quote',
    '/share /ask',
    '/read at:',
    '99999999999',
    '0',
    '-1',
    '__proto__',
  ],
  ...['petro', 'trump', 'okafor', 'bridge', 'who attended', 'the', 'gaza', '“', '”', '’'],
];

/** Hostile text of any length that Discord lets through, and more. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((all) => all.join('')),
  },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((all) => all.join(' ')),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  // Around the limits, in characters of one, two and four bytes, escaped and not.
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...PIECES), fc.constantFrom(60, 80, 299, 300, 301, 4000))
      .map(([piece, length]) => [...piece.repeat(length)].slice(0, length).join('')),
  },
);

/** Text that a corpus has something for: its own words, names and topics, often not quite. */
export function corpusText({ corpus }: ExecutionContext): fc.Arbitrary<string> {
  const names = [
    ...corpus.people.map(({ name }) => name),
    ...corpus.quotations.flatMap(({ speaker }) => speaker ?? []),
  ];
  const topics = corpus.articles.flatMap(({ topics }) => topics.flatMap(({ name }) => [name.en, name.es]));
  const words = [...new Set(corpus.articles.flatMap(({ text }) => text.split(/\s+/)))].filter(
    (word) => word !== '',
  );
  const slices = fc
    .tuple(fc.constantFrom(...corpus.articles), fc.nat(), fc.integer({ min: 1, max: 300 }))
    .map(([{ text }, from, length]) => text.slice(from % text.length, (from % text.length) + length));
  return fc.oneof(
    ...(names.length > 0 ? [fc.constantFrom(...new Set(names))] : []),
    ...(topics.length > 0 ? [fc.constantFrom(...topics)] : []),
    fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }).map((all) => all.join(' ')),
    slices,
  );
}
