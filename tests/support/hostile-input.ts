/** Generators of input from people who mean harm, and of input that a corpus has answers for. */
import fc from 'fast-check';
import type { ExecutionContext } from '../../src/interactions/command.ts';

/** Fragments that mean something to Markdown, Discord, command lines or terminals, and some names and words. */
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

/** Fragments joined in every way, random text, and lengths around every limit. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')),
  },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(' ')),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  // In characters of one to four bytes, escaped and not.
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...PIECES), fc.constantFrom(60, 80, 299, 300, 301, 4000))
      .map(([piece, length]) => [...piece.repeat(length)].slice(0, length).join('')),
  },
);

/** Text that a corpus has answers for: its names, its topics, its words, slices of its articles. */
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
    .map(([{ text }, offset, length]) => {
      const start = offset % text.length;
      return text.slice(start, start + length);
    });
  return fc.oneof(
    ...(names.length > 0 ? [fc.constantFrom(...new Set(names))] : []),
    ...(topics.length > 0 ? [fc.constantFrom(...topics)] : []),
    fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(' ')),
    slices,
  );
}

/** Known attacks, one of each kind. Where length is the attack, they are longer than Discord takes. */
const ATTACKS: readonly string[] = [
  // Thousands of joined emoji, and hundreds of combining marks on one letter.
  '👩‍👩‍👧‍👦'.repeat(6000),
  '😀'.repeat(6000),
  `Z${'\u0300\u0301\u0302\u0303\u0330\u0331'.repeat(800)}algo`,
  // Lone surrogates, in both orders.
  '\uD83D'.repeat(300),
  '\uDE00\uD83D'.repeat(150),
  // Right-to-left text, marks of writing direction, invisible characters.
  'من حضر الاجتماع؟ '.repeat(17),
  '\u202Ewho\u202C \u2066attended\u2069 \u200Ball\u200B of\u00AD it\uFEFF',
  '\u2028\u2029\u0085\u000b\u000c',
  // Escape sequences of terminals.
  '\u001b[2J\u001b[H\u001b]0;title\u0007\u001b]8;;https://evil.example.org\u001b\\click\u001b]8;;\u001b\\',
  '\u009b31m\u0090q\u009c\r\rover\b\b\b\b',
  // Discord's mentions and Markdown.
  '@everyone @here <@1180000000000000005> <@&1180000000000000006> <#1180000000000000003> </ask:1> <t:0:R> <id:home>',
  '[the article](https://evil.example.org) <https://evil.example.org> https://evil.example.org/a_b_c*d*',
  '**bold** __under__ ~~struck~~ ||hidden|| `code` ```js\nblock\n``` > quote\n>>> quote\n# head\n-# small\n- item\n1. one',
  '\\\\**\\*\\_\\`\\[x\\](y)',
  '] ( ) [ ]( )[ ](https://evil.example.org "title")',
  // Catastrophic backtracking.
  `${'a'.repeat(299)}!`,
  `${'a '.repeat(149)}?`,
  `${'('.repeat(150)}${')'.repeat(150)}`,
  `${'.'.repeat(299)}x`,
  `${'1'.repeat(299)}.`,
  `${'-'.repeat(299)}a`,
  `${' '.repeat(298)}a`,
  `${'\t \n'.repeat(100)}`,
  `${'*_'.repeat(150)}`,
  `${'\\'.repeat(299)}*`,
  `${'“'.repeat(150)}${'”'.repeat(150)}`,
  `${'speaker:'.repeat(37)}x`,
  `${'"'.repeat(299)}`,
  `${'https://'.repeat(37)}`,
  `${'@everyon'.repeat(37)}e`,
  'petro '.repeat(50),
  'petrotrumppetrotrumpwhitehouse'.repeat(10),
  `${'quién '.repeat(50)}`,
  // Inherited properties, special numbers, injections.
  '__proto__',
  'constructor',
  'hasOwnProperty toString valueOf',
  'null undefined NaN -0 1e999 0x10 true',
  '$' + '{7*7} {{7*7}} <%= 7*7 %> %s %n $& $1',
  "'; DROP TABLE passages; -- ",
  '../../etc/passwd\u0000.md',
  '<script>alert(1)</script>',
];

/** Attacks, two of them cut and joined, hostile text, random text. */
export const hostileInput: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...ATTACKS) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...ATTACKS), fc.constantFrom(...ATTACKS), fc.nat(300), fc.nat(300))
      .map(([a, b, start, length]) => `${a.slice(start, start + length)}${b.slice(0, 300 - length)}`),
  },
  { weight: 3, arbitrary: hostileText },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 300 }) },
);
