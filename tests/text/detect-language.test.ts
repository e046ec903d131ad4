import { describe, expect, it } from 'vitest';
import { detectLanguage, detectPageLanguage } from '../../src/text/detect-language.ts';

describe('language detection', () => {
  it.each([
    ['en', 'The bridge of Tamora was opened by the mayor, and it is for all.'],
    ['es', 'El puente de Tamora lo abrió la alcaldesa, y es para todos los que viven en la ciudad.'],
    // With names and quotations of the other language.
    ['en', 'The mayor of La Paz said “el puente” to the people who were in the square of Los Andes.'],
    ['es', 'El alcalde dijo “the bridge” a la gente que estaba en la plaza de The Hague.'],
    // With few function words or none.
    ['es', '«Hemos ganado», afirmó Bell.'],
    ['es', '“De ninguna manera”, respondió él.'],
    ['es', 'No quería repetirlo.'],
    ['en', 'Peña won. Muñoz lost.'],
    ['en', '“We won,” Núñez said.'],
    ['es', 'EL PUENTE SE ABRIÓ EN LA NOCHE POR FIN'],
  ])('detects %s: “%s”', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each(['', '12:30', 'Tamora', '橋は開通した。'])('defaults to English: %j', (text) => {
    expect(detectLanguage(text)).toBe('en');
  });

  it('looks only at the beginning of a long text', () => {
    expect(
      detectLanguage(`${'el puente de la ciudad '.repeat(1000)}${'the bridge of the city '.repeat(9000)}`),
    ).toBe('es');
  });
});

describe('the language of a page', () => {
  it.each([
    ['en', 'The bridge of Tamora was opened by the mayor, and it is for all.'],
    ['es', 'El puente de Tamora lo abrió la alcaldesa, y es para todos los que viven en la ciudad.'],
  ])('is %s: “%s”', (language, text) => {
    expect(detectPageLanguage(text)).toBe(language);
  });

  it.each([
    '',
    'Die Brücke von Tamora wurde vom Bürgermeister eröffnet, und sie ist für alle da.',
    'The bridge is for all. El puente es para todos los que viven en la ciudad.',
  ])('is not told by another language, or a mixture: “%s”', (text) => {
    expect(detectPageLanguage(text)).toBeUndefined();
  });
});
