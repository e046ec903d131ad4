import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/text/language.ts';
import { splitSentences } from '../../src/text/sentences.ts';

/** The sentences of a text, as they stand in it. */
function sentences(text: string, language: Language = 'en'): string[] {
  return splitSentences(text, { start: 0, end: text.length }, language).map(({ start, end }) =>
    text.slice(start, end),
  );
}

/** Texts written as the list of their sentences, a space between two of them. */
const ENGLISH: [what: string, ...sentences: string[]][] = [
  ['initials before what they belong to', 'He met U.S. Ambassador Daniel García Peña.', 'They talked.'],
  [
    'initials at a sentence’s end',
    'He lives in the U.S.',
    'He works there.',
    'She left the U.S.',
    'The rest stayed.',
  ],
  ['initials in the middle', 'The U.S. Treasury said no.', 'He left the U.S. in 2020.'],
  ['a time of day in the middle', 'It began around 5:00 p.m., during which he spoke.', 'It ended.'],
  [
    'a time of day at the end',
    'It began at 5 p.m.',
    'The guests left at 7 a.m. Monday.',
    'At 8 p.m. EST it rained.',
  ],
  [
    'a middle initial',
    'President Donald J. Trump met him.',
    'John F. Kennedy did not.',
    'J. R. R. Tolkien wrote.',
  ],
  [
    'titles',
    'Sen. Bernie Moreno came with Dr. Ruiz.',
    'Mr. and Mrs. Okafor saw Gov. Smith and Lt. Gov. Jones.',
  ],
  [
    'months',
    'He was born on Feb. 3 and left on Jan. 5, 2020.',
    'Sept. 11 came.',
    'He came in Jan.',
    'It rained.',
  ],
  ['numbers', 'It costs 3.5 million.', 'He is No. 5 of 9.', 'She got $1.2 billion.'],
  ['quotations that end a sentence', '“We won.”', 'She left.', '“Did we?” he asked.', 'He said “no.”'],
  [
    'questions and shouts inside a sentence',
    '“Stop!” he shouted.',
    '“Is it over?” she asked.',
    'It was not!',
  ],
  ['brackets', '(It rained.)', 'He stayed (as ever) inside.'],
  ['dots that go on', 'He waited… and waited.', 'Wait... what?', 'Yes.'],
];

const SPANISH: [what: string, ...sentences: string[]][] = [
  ['titles', 'El Sr. Gómez vino con la Dra. Ruiz.', 'La Sra. Pérez no vino.', 'La Srta. Díaz tampoco.'],
  ['questions and shouts', '¿Vino?', '¡Sí!', 'Luego se fue.', '«¿Qué dice?», preguntó ella.'],
  ['the United States in the middle', 'Viajó a EE. UU. con su padre.', 'El Gobierno de EE. UU. respondió.'],
  ['the United States at the end', 'Vive en EE. UU.', 'El país es grande.'],
];

describe('English sentences stay whole, and end where they end', () => {
  it.each(ENGLISH)('%s', (_, ...expected) => {
    expect(sentences(expected.join(' '))).toStrictEqual(expected);
  });
});

describe('Spanish sentences stay whole, and end where they end', () => {
  it.each(SPANISH)('%s', (_, ...expected) => {
    expect(sentences(expected.join(' '), 'es')).toStrictEqual(expected);
  });
});

/** Texts of what sentences are cut by, in any order. */
const texts = fc.oneof(
  fc
    .array(
      fc.constantFrom(
        'U.S.',
        'p.m.',
        'Mr.',
        'The',
        'he',
        'A.',
        '“No.”',
        '?',
        '!',
        '…',
        '5',
        'EE. UU.',
        '\u2028',
        '¿Qué?',
        '.',
      ),
      { maxLength: 20 },
    )
    .map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('sentences of any text', () => {
  it('hold every character but white space, in order, none of them twice', () => {
    fc.assert(
      fc.property(texts, texts, fc.constantFrom<Language>('en', 'es'), (before, text, language) => {
        const within = { start: before.length, end: before.length + text.length };
        const whole = `${before}${text}${before}`;
        const spans = splitSentences(whole, within, language);
        let end = within.start;
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(whole.slice(end, span.start).trim()).toBe('');
          expect(span.end).toBeGreaterThan(span.start);
          const words = whole.slice(span.start, span.end);
          expect(words).toBe(words.trim());
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(within.end);
        expect(whole.slice(end, within.end).trim()).toBe('');
      }),
    );
  });
});
