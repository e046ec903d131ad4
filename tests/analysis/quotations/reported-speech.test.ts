import { describe, expect, it } from 'vitest';
import { at, knowledgeOf } from '../../support/article.ts';

/** The speakers of each paragraph, and how each speaks. */
function speakersIn(paragraphs: readonly string[], language: 'en' | 'es' = 'en'): Record<string, string>[] {
  const index = at(knowledgeOf(paragraphs, { language }).index.articles, 0);
  return index.speech().speakers.map((speakers) => Object.fromEntries(speakers));
}

const BELL = 'Mayor Ida Bell met Senator Bert Moss in Port Linden.';

describe('who speaks in a passage', () => {
  it.each([
    ['Bell said the port would close.', { 'Ida Bell': 'reported' }],
    ['The port would close, said Bell.', { 'Ida Bell': 'reported' }],
    ['According to Moss, nothing was signed.', { 'Bert Moss': 'reported' }],
    ['“It will close,” Bell said.', { 'Ida Bell': 'direct' }],
    ['Bell opened the gate.', {}],
    ['Moss listened while Bell explained the plan.', { 'Ida Bell': 'reported' }],
  ])('“%s”: %o', (sentence, expected) => {
    expect(speakersIn([BELL, sentence])[1]).toStrictEqual(expected);
  });

  it('is a pronoun’s antecedent', () => {
    expect(speakersIn([BELL, 'Bell came late. She said the port would close.'])[1]).toStrictEqual({
      'Ida Bell': 'reported',
    });
  });

  it.each([
    ['Bello dijo que el puerto cerraría.', { 'Ana Bello': 'reported' }],
    ['Según Bello, el puerto cerrará.', { 'Ana Bello': 'reported' }],
    ['A juicio de Bello, el puerto cerrará.', { 'Ana Bello': 'reported' }],
    ['Las palabras de Bello emocionaron al puerto.', {}],
  ])('in Spanish: “%s”: %o', (sentence, expected) => {
    expect(speakersIn(['La alcaldesa Ana Bello llegó el lunes.', sentence], 'es')[1]).toStrictEqual(expected);
  });

  it('is whoever has the turn in an interview', () => {
    const speakers = speakersIn([
      'Ida Bell is the mayor of Port Linden.',
      'REPORTER: When will the port close?',
      'BELL: In May, when the ships are gone.',
      'REPORTER: And who pays?',
      'BELL: The city does.',
    ]);
    expect(Object.keys(speakers[2] ?? {})).toStrictEqual(['Ida Bell']);
    expect(speakers[1]).toStrictEqual({});
  });
});
