import { describe, expect, it } from 'vitest';
import { tokenizeSentence } from '../../../src/analysis/tokens/tokenizer.ts';
import { EMPTY_VOCABULARY } from '../../../src/analysis/tokens/vocabulary.ts';
import { nounPhraseChunker } from '../../../src/analysis/topics/noun-phrases.ts';
import type { Language } from '../../../src/text/language.ts';

/** The noun phrases of a sentence, but those that name nothing by themselves. */
function phrasesOf(text: string, language: Language): string[] {
  const tokens = tokenizeSentence(
    { text, language, vocabulary: EMPTY_VOCABULARY },
    { start: 0, end: text.length },
  );
  return nounPhraseChunker(
    text,
    language,
  )(tokens.filter(({ type }) => type === 'word'))
    .filter(({ isIncomplete }) => !isIncomplete)
    .map(({ start, end }) => text.slice(start, end));
}

describe('noun phrases with a complement', () => {
  it.each([
    ['en', 'They asked for a recount of the last votes.', 'recount of the last votes'],
    ['en', 'They sold plots of common eelgrass.', 'plots of common eelgrass'],
    ['es', 'Pidieron el recuento de los últimos votos.', 'recuento de los últimos votos'],
    ['es', 'Hablan del sueldo de una enfermera.', 'sueldo de una enfermera'],
  ] as const)('have its determiner and adjectives (%s): %s', (language, text, phrase) => {
    expect(phrasesOf(text, language)).toContain(phrase);
  });

  it.each([
    ['en', 'They want a grant of £38,000.', 'grant of £38,000'],
    ['en', 'They want a loan of 2.5 million euros, no less.', 'loan of 2.5 million euros'],
    ['es', 'Impuso una multa de 450.000 euros.', 'multa de 450.000 euros'],
    ['es', 'Piden un recargo del 9 por ciento.', 'recargo del 9 por ciento'],
    ['es', 'Reparten una subvención de 1,8 millones de euros.', 'subvención de 1,8 millones de euros'],
  ] as const)('have an amount (%s): %s', (language, text, phrase) => {
    expect(phrasesOf(text, language)).toContain(phrase);
  });

  it.each([
    ['en', 'It was done on behalf of the harbour board.', 'harbour board'],
    ['es', 'Queda en manos de una comisión gestora.', 'comisión gestora'],
    ['es', 'Queda a cargo de un organismo independiente.', 'organismo independiente'],
  ] as const)('are without the noun of a complex preposition (%s): %s', (language, text, phrase) => {
    expect(phrasesOf(text, language)).toContain(phrase);
  });

  it('end before a name in apposition to the complement', () => {
    expect(phrasesOf('Acordaron el reparto de las aguas del río Guara.', 'es')).toContain(
      'reparto de las aguas',
    );
  });
});

it.each([
  ['a unit of area', 'They grew by six to the square metre.', 'square metre'],
  ['a room of somebody', 'They wrote to Bell’s office twice.', 'Bell’s office'],
  ['an adverb at the end', 'They read the case online.', 'case online'],
])('noun phrases are not %s', (_, text, phrase) => {
  expect(phrasesOf(text, 'en')).not.toContain(phrase);
});

it('keep a minimum: servicios mínimos', () => {
  expect(phrasesOf('Fijaron los servicios mínimos ayer.', 'es')).toContain('servicios mínimos');
});
