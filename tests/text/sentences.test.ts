import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PERSON_NOUNS } from '../../src/lexicon/en/person-nouns.ts';
import type { Language } from '../../src/text/language.ts';
import { endsInQuestion, endsSentence, splitSentences } from '../../src/text/sentences.ts';

/** The sentences of a text. */
function sentencesOf(text: string, language: Language = 'en'): string[] {
  return splitSentences(text, { start: 0, end: text.length }, language).map(({ start, end }) =>
    text.slice(start, end),
  );
}

/** Texts as lists of their sentences. */
const ENGLISH: [title: string, ...sentences: string[]][] = [
  ['initials before a name', 'He met U.S. Ambassador Daniel García Peña.', 'They talked.'],
  [
    'initials at the end of a sentence',
    'He lives in the U.S.',
    'He works there.',
    'She left the U.S.',
    'The rest stayed.',
  ],
  ['initials in the middle of a sentence', 'The U.S. Treasury said no.', 'He left the U.S. in 2020.'],
  [
    'a time of day in the middle of a sentence',
    'It began around 5:00 p.m., during which he spoke.',
    'It ended.',
  ],
  [
    'a time of day at the end of a sentence',
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
    'titles before a name',
    'Sen. Bernie Moreno came with Dr. Ruiz.',
    'Mr. and Mrs. Okafor saw Gov. Smith and Lt. Gov. Jones.',
    'MS. HALL: Yes, sir.',
    'DR. MOSS: No.',
  ],
  [
    'abbreviated months',
    'He was born on Feb. 3 and left on Jan. 5, 2020.',
    'Sept. 11 came.',
    'He came in Jan.',
    'It rained.',
  ],
  [
    'decimal points and abbreviated numbers',
    'It costs 3.5 million.',
    'He is No. 5 of 9.',
    'She got $1.2 billion.',
  ],
  ['quotations that end a sentence', '“We won.”', 'She left.', '“Did we?” he asked.', 'He said “no.”'],
  [
    'question and exclamation marks inside a sentence',
    '“Stop!” he shouted.',
    '“Is it over?” she asked.',
    'It was not!',
  ],
  ['brackets', '(It rained.)', 'He stayed (as ever) inside.'],
  ['ellipses', 'He waited… and waited.', 'Wait... what?', 'Yes.'],
];

const SPANISH: [title: string, ...sentences: string[]][] = [
  [
    'titles before a name',
    'El Sr. Gómez vino con la Dra. Ruiz.',
    'La Sra. Pérez no vino.',
    'La Srta. Díaz tampoco.',
  ],
  ['question and exclamation marks', '¿Vino?', '¡Sí!', 'Luego se fue.', '«¿Qué dice?», preguntó ella.'],
  [
    'EE. UU. in the middle of a sentence',
    'Viajó a EE. UU. con su padre.',
    'El Gobierno de EE. UU. respondió.',
  ],
  ['EE. UU. at the end of a sentence', 'Vive en EE. UU.', 'El país es grande.'],
  [
    'EE. UU. before an adverb and before a question word, which end in an accent',
    'Ocurrió en EE.UU.',
    'Allí murió.',
    'Vive en EE. UU.',
    'Qué dijo no se sabe.',
  ],
  ['EE. UU. before the name of somebody', 'El presidente de EE.UU. Tom Okafor llegó.', 'Habló.'],
  ['Dña. and D. before a name', 'Vinieron D. José Paz y Dña. Ana.', 'El Dip. Paz no vino.'],
  ['streets', 'Vive en la av. Paz.', 'La Avda. Real es larga.'],
];

describe('splitting English sentences', () => {
  it.each(ENGLISH)('ends none too early or too late: %s', (_, ...expected) => {
    expect(sentencesOf(expected.join(' '))).toStrictEqual(expected);
  });
});

describe('splitting Spanish sentences', () => {
  it.each(SPANISH)('ends none too early or too late: %s', (_, ...expected) => {
    expect(sentencesOf(expected.join(' '), 'es')).toStrictEqual(expected);
  });
});

describe('the end of a sentence', () => {
  it.each([
    'It rained.',
    'Did it?',
    'It did!',
    'And so on…',
    '“It rained.”',
    '(It rained.)',
    '[It rained.]',
    '«Llovió.»',
  ])('is a full stop or the like, with what closes behind it: “%s”', (text) => {
    expect(endsSentence(text)).toBe(true);
  });

  it.each(['It rained', 'It rained,', 'It rained –', '(It rained)'])('is no other mark: “%s”', (text) => {
    expect(endsSentence(text, 'semicolon')).toBe(false);
  });

  it('is a colon or a semicolon only for whoever takes these', () => {
    expect(
      (['full stop', 'colon', 'semicolon'] as const).map((mark) => endsSentence('He said:', mark)),
    ).toEqual([false, true, true]);
    expect(
      (['full stop', 'colon', 'semicolon'] as const).map((mark) => endsSentence('It rained;', mark)),
    ).toEqual([false, false, true]);
  });
});

/** Random sequences of abbreviations and marks, and random strings. */
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

describe('the end of a question', () => {
  it.each([
    'Is it safe?',
    'Is it safe? ',
    'Is it safe?!',
    '“Is it safe?”',
    '“Is it safe?”)',
    '‘Is it safe?’',
    '(Is it safe?)',
    '«¿Es segura?»',
    '[¿Es segura?!] ',
    '"Is it safe?"',
  ])('may have marks behind it: %s', (text) => {
    expect(endsInQuestion(text)).toBe(true);
  });

  it.each(['It is safe.', 'It is safe! ', '“Is it safe?” she asked', 'Is it safe? Yes!', '(?) It is', ''])(
    'is none of: %s',
    (text) => {
      expect(endsInQuestion(text)).toBe(false);
    },
  );
});

describe('splitting any text', () => {
  it('puts every character but white space into exactly one sentence, in order', () => {
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

describe('an abbreviated title', () => {
  const abbreviated = PERSON_NOUNS.split('\n').flatMap((line) => {
    const [word = '', ...columns] = line.trim().split(/\s+/);
    return columns.some((column) => column.startsWith('='))
      ? [word.charAt(0).toUpperCase() + word.slice(1)]
      : [];
  });

  it.each(abbreviated)('ends no sentence: %s.', (title) => {
    const text = `The gate was closed by ${title}. Ida Bell on Monday.`;
    expect(splitSentences(text, { start: 0, end: text.length }, 'en')).toHaveLength(1);
  });
});
