import { describe, expect, it } from 'vitest';
import { asksForRepetition, tellsRepetition } from '../../../src/search/question/repetition.ts';

describe('a question for what happens once more', () => {
  it.each([
    ['will the rowers race again', true],
    ['did the ferry sink again?', true],
    ['When will the council vote once more?', true],
    ['when is the next regatta', true],
    ['¿volverán a cruzar el río?', true],
    ['¿cuándo vuelve a abrir el museo?', true],
    ['¿cuándo se votará de nuevo?', true],
    ['¿dónde será la próxima regata?', true],
    ['¿chocó otra vez la barca?', true],
    // The answer is to be told again.
    ['when did the rowers race again', false],
    ['who is Bell again', false],
    ['what was it called again?', false],
    ['¿cuándo fue la regata otra vez?', false],
    ['what happens next week', false],
    ['¿qué pasa la próxima semana?', false],
    ['will the rowers race', false],
    ['¿volvieron a casa?', false],
  ])('“%s”: %s', (question, expected) => {
    expect(asksForRepetition(question)).toBe(expected);
  });
});

describe('a text that tells of something once more, or still to come', () => {
  it.each([
    ['en', 'They will race again in June.', true],
    ['en', 'A second race is planned.', true],
    ['en', 'The talks resumed on Friday.', true],
    ['en', 'They will race in June.', true],
    ['en', 'A race is planned for June.', true],
    ['en', 'They raced in June.', false],
    ['en', 'They raced longer than planned.', false],
    ['es', 'Volverán a remar en junio.', true],
    ['es', 'Habrá otra regata.', true],
    ['es', 'Remaron de nuevo.', true],
    ['es', 'Remarán en junio.', true],
    ['es', 'La regata está prevista para junio.', true],
    ['es', 'Remaron en junio.', false],
    ['es', 'Remaron el doble de lo previsto.', false],
  ] as const)('%s: “%s” is %s', (language, text, expected) => {
    expect(tellsRepetition(text, language)).toBe(expected);
  });
});
