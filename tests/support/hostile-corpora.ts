/**
 * Corpora that are hard to lay out: escapes and names of full length, many topics, articles of every kind. Each is made once.
 */
import type { SourceFile } from '../../src/corpus/source-file.ts';
import type { ExecutionContext } from '../../src/interactions/command.ts';
import { lazy } from '../../src/util/lazy.ts';
import { articleFile, file, knowledgeFrom, knowledgeOf } from './article.ts';

/** Names of the longest that front matter takes, in characters that are escaped, or that have several UTF-16 units. */
const LONG_NAME = `${'*_`~|['.repeat(9)}Smith`;
const EMOJI_NAME = `${'👩‍👧'.repeat(11)} Ann`;

/** A sentence of nearly the longest that an article takes, in characters that are all escaped. */
const ESCAPED = `The ${'*'.repeat(1486)} ends now.`;
/** The same in characters of three bytes in UTF-8. */
const WIDE = `${'語'.repeat(1490)}終了。`;

/** Many quotations in one paragraph, statements and fragments, with Markdown in them. */
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

/** One article with Markdown, long sentences, many quotations and sixty topics. */
export const hostileCorpus: () => ExecutionContext = lazy(() => {
  const topicName = (i: number, language: string): string => `${'*_`~|[]#'.repeat(7)}${i}${language}`;
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
      name: { en: topicName(i, 'e'), es: topicName(i, 's') },
      // The first fills several pages, most others have a single paragraph.
      paragraphs:
        i === 0 ? numbers.slice(0, 20) : numbers.filter((number) => number % 60 === i || number === i + 1),
    })),
  });
});

/** Seven articles in both languages, with a topic in common, the same people, the longest titles and the same words. */
export const severalArticles: () => ExecutionContext = lazy(() => {
  const frontMatter = (i: number) => ({
    title: `${'*'.repeat(240)}${i}`,
    publication: '_'.repeat(80),
    url: `https://courier.example.org/${i}/story`,
    published: '2026-09-15',
    language: i % 2 === 0 ? ('es' as const) : ('en' as const),
    people: [{ name: 'Tom Okafor', aliases: ['the governor'] }, { name: 'Ida Bell' }],
    topics: [
      { name: { en: `Topic ${i}`, es: `Tema ${i}` }, paragraphs: [1, 2, 3] },
      { name: { en: 'The opening', es: 'La apertura' }, paragraphs: [1] },
    ],
  });
  return knowledgeFrom(
    ...Array.from({ length: 7 }, (_, i) =>
      articleFile(
        [
          `The bridge of Tamora, number ${i}, opened on Monday to cars and bicycles after nine years.`,
          `“We built bridge ${i},” said Okafor. “It is *safe*.” Bell called it “${'very '.repeat(i * 30)}good.”`,
          `El puente ${i} se abrió. «Es seguro», dijo Bell.`,
        ],
        frontMatter(i),
        `story-${i}`,
      ),
    ),
  );
});

/** Articles of every kind: with and without front matter, question banks and pages, in either language. */
export const mixedCorpus: () => ExecutionContext = lazy(() => {
  const bank = (path: string, count: number, subject: string): SourceFile => {
    const questions = Array.from({ length: count }, (_, i) =>
      [
        `${i + 1}:`,
        `  en: ["What is ${subject} ${i}?", "${subject} ${i} please", "Tell me of ${'very '.repeat(i % 20)}old ${subject} ${i}"]`,
        `  es: ["¿Qué es ${subject} ${i}?", "${subject} ${i} por favor"]`,
      ].join('\n'),
    );
    return file(path, `${questions.join('\n')}\nnone:\n  en: [hello there]\n  es: [hola]\n`);
  };
  const paragraphs = (subject: string, count: number): string[] =>
    Array.from(
      { length: count },
      (_, i) => `The ${subject} ${i} stands here. It is *old* and ${'very '.repeat(i)}big.`,
    );
  return knowledgeFrom(
    articleFile(paragraphs('ferry', 25), { title: 'The ferries | of _Tamora_' }, 'ferries'),
    bank('corpus/ferries.questions.yaml', 25, 'ferry'),
    file('corpus/harbour-notes.txt', `\uFEFF${paragraphs('crane', 12).join('\r\n\r\n')}\r\n`),
    bank('corpus/harbour-notes.questions.yaml', 12, 'crane'),
    file(
      'corpus/apuntes.txt',
      'El faro de Tamora se abrió en la noche. «Es *alto*», dijo la alcaldesa.\n\nNo hay que pagar por la visita.\n',
    ),
    file('corpus/long-minutes.txt', [ESCAPED, WIDE, QUOTED, ESCAPED, 'It rained.', 'It rained.'].join('\n')),
  );
});
