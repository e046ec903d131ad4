import fc from 'fast-check';
import { hostileText } from './hostile-corpora.ts';

/** What attackers try, each of its kind; longer than Discord lets through where length is the attack. */
const CORPUS: readonly string[] = [
  // Six thousand people in one word, and marks that pile up on a letter.
  '👩‍👩‍👧‍👦'.repeat(6000),
  '😀'.repeat(6000),
  `Z${'\u0300\u0301\u0302\u0303\u0330\u0331'.repeat(800)}algo`,
  // Halves of characters, in both orders.
  '\uD83D'.repeat(300),
  '\uDE00\uD83D'.repeat(150),
  // Right to left, and controls that say so or hide what stands there.
  'من حضر الاجتماع؟ '.repeat(17),
  '\u202Ewho\u202C \u2066attended\u2069 \u200Ball\u200B of\u00AD it\uFEFF',
  '\u2028\u2029\u0085\u000b\u000c',
  // What a terminal would obey.
  '\u001b[2J\u001b[H\u001b]0;title\u0007\u001b]8;;https://evil.example.org\u001b\\click\u001b]8;;\u001b\\',
  '\u009b31m\u0090q\u009c\r\rover\b\b\b\b',
  // What Discord would obey.
  '@everyone @here <@1180000000000000005> <@&1180000000000000006> <#1180000000000000003> </ask:1> <t:0:R> <id:home>',
  '[the article](https://evil.example.org) <https://evil.example.org> https://evil.example.org/a_b_c*d*',
  '**bold** __under__ ~~struck~~ ||hidden|| `code` ```js\nblock\n``` > quote\n>>> quote\n# head\n-# small\n- item\n1. one',
  '\\\\**\\*\\_\\`\\[x\\](y)',
  '] ( ) [ ]( )[ ](https://evil.example.org "title")',
  // What careless regular expressions never come back from.
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
  // What careless lookups find.
  '__proto__',
  'constructor',
  'hasOwnProperty toString valueOf',
  'null undefined NaN -0 1e999 0x10 true',
  '$' + '{7*7} {{7*7}} <%= 7*7 %> %s %n $& $1',
  "'; DROP TABLE passages; -- ",
  '../../etc/passwd\u0000.md',
  '<script>alert(1)</script>',
];

/** Questions, names and ids from people who mean harm, and what comes of them when they are cut, joined and repeated. */
export const hostileInput: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...CORPUS) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...CORPUS), fc.constantFrom(...CORPUS), fc.nat(300), fc.nat(300))
      .map(([a, b, from, length]) => `${a.slice(from, from + length)}${b.slice(0, 300 - length)}`),
  },
  { weight: 3, arbitrary: hostileText },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 300 }) },
);
