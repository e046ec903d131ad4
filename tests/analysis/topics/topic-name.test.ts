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
    expect(topicName({ text, language: 'es' }, { start: 3, end: 17 }).es).toBe('arancel del 20 %');
  });
});
