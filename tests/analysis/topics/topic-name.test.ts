import { describe, expect, it } from 'vitest';
import { topicName } from '../../../src/analysis/topics/topic-name.ts';

describe('names of topics that are too long', () => {
  it.each([
    [
      'es',
      'El ministro de Pesca, Braulio Quintana Salas, rechazó la protesta de los estibadores del puerto.',
      'El ministro de Pesca, Braulio Quintana Salas, rechazó la protesta…',
    ],
    [
      'es',
      'Ida Bell creció en un barco de pesca de altura, de niña vendía anguilas en Osmara, y supo nadar antes de andar.',
      'Ida Bell creció en un barco de pesca de altura, de niña vendía anguilas…',
    ],
    [
      'en',
      'The harbour ferry and freight company, Quist & Sons, said it had lost 2.1 million pounds last winter alone.',
      'The harbour ferry and freight company, Quist & Sons…',
    ],
    [
      'en',
      'The ferry and freight company, Quist & Sons, said it had lost 2.1 million last winter alone.',
      'The ferry and freight company, Quist & Sons, said it had lost 2.1 million…',
    ],
    [
      'en',
      'Everybody has asked about the pier by now, and nobody has got an answer from the board.',
      'Everybody has asked about the pier by now…',
    ],
  ] as const)('are cut after a phrase, with an ellipsis (%s): %s', (language, text, name) => {
    expect(topicName({ text, language }, { start: 0, end: text.length })[language]).toBe(name);
  });

  it('have the sign of a percentage', () => {
    const text = 'Un arancel del 20 % a la lana.';
    expect(topicName({ text, language: 'es' }, { start: 3, end: 17 }).es).toBe('Arancel del 20 %');
  });

  it('begin with a capital letter, but for a name without one and where a sentence goes on', () => {
    const nameOf = (text: string, isContinued = false): string =>
      topicName({ text, language: 'en' }, { start: 0, end: text.length, isContinued }).en;
    expect(nameOf('night ferry')).toBe('Night ferry');
    expect(nameOf('eBoat sales')).toBe('eBoat sales');
    expect(nameOf('the ferry leaks.', true)).toBe('…the ferry leaks.');
  });

  it.each([
    [
      'en',
      'The captain of the night ferry and her two mates, who live there, sold the old full and empty barrels of the harbour.',
      'The captain of the night ferry and her two mates, who live there…',
    ],
    [
      'es',
      'Para el mercado de la plaza y la lonja del puerto de Osmara, Ida Bell por fin contó con una grúa.',
      'Para el mercado de la plaza y la lonja del puerto de Osmara, Ida Bell…',
    ],
  ] as const)('end neither in a verb nor in an adjective (%s): %s', (language, text, name) => {
    expect(topicName({ text, language }, { start: 0, end: text.length })[language]).toBe(name);
  });
});
