import { describe, expect, it } from 'vitest';
import { tokenizeSentence } from '../../../src/analysis/tokens/tokenizer.ts';
import { EMPTY_VOCABULARY } from '../../../src/analysis/tokens/vocabulary.ts';
import { statementIn } from '../../../src/analysis/topics/topic-statements.ts';
import type { Language } from '../../../src/text/language.ts';

/** The words of the statement in a sentence, with "…" where it is cut, or begins inside it. */
function statementOf(text: string, language: Language): string | undefined {
  const sentence = { start: 0, end: text.length };
  const tokens = tokenizeSentence({ text, language, vocabulary: EMPTY_VOCABULARY }, sentence);
  const statement = statementIn(tokens, sentence, text, language);
  if (!statement) return undefined;
  const words = text.slice(statement.start, statement.end);
  return `${statement.isContinued ? '…' : ''}${words}${statement.isCut ? '…' : ''}`;
}

describe('the statement of a sentence', () => {
  it('has its main verb', () => {
    const sentence =
      'Ida Bell, whose cousin built the night ferry for the captains of Osmara with wood from the wreck of a whaler, left.';
    expect(statementOf(sentence, 'en')).toBeUndefined();
  });

  it.each([
    ['en', 'The gulls have left the pier.', 'The gulls have left the pier.'],
    ['es', 'Las gaviotas dejaron el muelle.', 'Las gaviotas dejaron el muelle.'],
  ] as const)('is all of it if it fits (%s): %s', (language, text, statement) => {
    expect(statementOf(text, language)).toBe(statement);
  });

  it.each([
    ['en', 'But nobody oiled the crane.', 'nobody oiled the crane.'],
    ['en', 'However, nobody oiled the crane.', 'nobody oiled the crane.'],
    ['es', 'En cambio, nadie engrasó la grúa.', 'nadie engrasó la grúa.'],
    ['en', '19:12 The doors of the hall open.', 'The doors of the hall open.'],
    ['en', 'TAMORA (AP) — The crane fell at dawn.', 'The crane fell at dawn.'],
    ['es', '—La grúa no es nuestra.', 'La grúa no es nuestra.'],
  ] as const)(
    'begins after a connective, a time, a dateline and a dash (%s): %s',
    (language, text, statement) => {
      expect(statementOf(text, language)).toBe(statement);
    },
  );

  it.each([
    [
      'en',
      'The head of the harbour board, Ida Bell of Osmara, said on Monday that the night ferry would stop in June.',
      '…the night ferry would stop in June.',
    ],
    [
      'es',
      'La presidenta de la junta del puerto, Ida Bell de Osmara, dijo el lunes que la lancha nocturna parará en junio.',
      '…la lancha nocturna parará en junio.',
    ],
    [
      'en',
      'The board will close the old pier in June, said Ida Bell, who leads it and who wrote all of its twelve reports.',
      'The board will close the old pier in June',
    ],
    [
      'en',
      'For Ida Bell of Osmara, who has run the night ferry for nine years, the vote means that she will sell her boat.',
      '…the vote means that she will sell her boat.',
    ],
    [
      'en',
      'Bell, who runs the ferry, said that pier was older.',
      'Bell, who runs the ferry, said that pier was older.',
    ],
  ] as const)('is what somebody says, without who (%s): %s', (language, text, statement) => {
    expect(statementOf(text, language)).toBe(statement);
  });

  it.each([
    [
      'en',
      'The head of the harbour board and former captain, Ida Bell of Osmara, denied that the night ferry would stop in June.',
    ],
    [
      'en',
      'The head of the harbour board and former captain, Ida Bell of Osmara, did not say that the night ferry would stop.',
    ],
    [
      'es',
      'La presidenta de la junta del puerto y antigua capitana, Ida Bell de Osmara, negó que la lancha nocturna pare en junio.',
    ],
  ] as const)('is not what somebody does not say (%s): %s', (language, text) => {
    expect(statementOf(text, language)).toBeUndefined();
  });

  it.each([
    [
      'en',
      'The storm sank the night ferry, which Ida Bell and three of her cousins from Osmara had built out of driftwood.',
      'The storm sank the night ferry…',
    ],
    [
      'en',
      'The harbour board bought the crane because the old one had fallen into the sea with its driver and all of his hens.',
      'The harbour board bought the crane…',
    ],
    [
      'es',
      'La tormenta hundió la lancha y destruyó el muelle que los vecinos del puerto de Osmara habían construido con sus manos.',
      'La tormenta hundió la lancha…',
    ],
    [
      'en',
      'After the long winter storms of that year, the harbour board bought a new crane, which nobody in the whole of the town can drive.',
      '…the harbour board bought a new crane…',
    ],
    [
      'en',
      'The captain of the night ferry, Ida Bell, offered her cabin to the families whom the flood had left without a home.',
      'The captain of the night ferry, Ida Bell, offered her cabin to the families…',
    ],
    [
      'en',
      'The harbour board asked for a new crane so early in the spring that nobody in the whole town had heard of the fall.',
      'The harbour board asked for a new crane so early in the spring…',
    ],
    [
      'en',
      'The harbour board has told the captains of the ferries about the way in which it will pay for the repair of the crane.',
      'The harbour board has told the captains of the ferries…',
    ],
    [
      'es',
      'La junta del puerto de Osmara contó en junio con la ayuda de los vecinos porque nadie del ayuntamiento quiso pagar la grúa.',
      'La junta del puerto de Osmara contó en junio con la ayuda de los vecinos…',
    ],
  ] as const)('is its main clause, up to the end of a clause (%s): %s', (language, text, statement) => {
    expect(statementOf(text, language)).toBe(statement);
  });

  it.each([
    [
      'en',
      'The harbour board will sell the crane if nobody in Osmara or Tamora pays for its repair before the end of June.',
    ],
    [
      'en',
      'The harbour board will not sell the crane until somebody in Osmara or Tamora has paid for all of the repairs.',
    ],
    [
      'es',
      'La junta del puerto venderá la grúa si nadie en Osmara ni en Tamora paga la reparación del motor antes del verano.',
    ],
  ] as const)('keeps a condition (%s): %s', (language, text) => {
    expect(statementOf(text, language) ?? '').not.toMatch(/(?:crane|grúa)…$/);
  });

  it('does not end inside quotation marks or brackets', () => {
    const text =
      'Ida Bell called the new crane “a gift for a town, which has never had a penny for its own harbour or its boats”.';
    expect(statementOf(text, 'en') ?? '').not.toMatch(/town…$/);
  });

  it.each([
    [
      'en',
      'The captain has carried letters between the mayor of Osmara and the fishermen of Tamora since the crane fell on the market.',
      'The captain has carried letters…',
    ],
    [
      'es',
      'El capitán llevó cartas entre la alcaldesa de Osmara y los pescadores de Tamora desde que la grúa cayó en el mercado.',
      'El capitán llevó cartas entre la alcaldesa de Osmara y los pescadores de Tamora…',
    ],
  ] as const)('is not cut between two that go together (%s)', (language, text, statement) => {
    expect(statementOf(text, language)).toBe(statement);
  });

  it.each(['Ida Bell said that she would paint the crane', 'Ida Bell said it would not be painted'])(
    'has who says it, where a pronoun means them: %s',
    (clause) => {
      const sentence = `${clause} by the harbour in the spring of another year at the earliest.`;
      expect(statementOf(sentence, 'en')).toBe(`${clause} by the harbour…`);
    },
  );
});
