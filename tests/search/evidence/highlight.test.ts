import { describe, expect, it } from 'vitest';
import { speakerWords } from '../../../src/search/evidence/highlight.ts';
import { at, knowledgeOf } from '../../support/article.ts';

/** The words of somebody in the second paragraph of an article. */
function wordsOf(speaker: string, paragraphs: readonly string[], language: 'en' | 'es'): string[] {
  const index = at(knowledgeOf(paragraphs, { language }).index.articles, 0);
  return speakerWords([speaker], 1, index).map(({ start, end }) => index.article.text.slice(start, end));
}

describe('the words of a speaker', () => {
  it('are one clause of two with a semicolon between them', () => {
    const english = ['Ida Bell met Bert Moss.', 'Bell said the dock leaks; Moss fears “a flood of bills”.'];
    expect(wordsOf('Bert Moss', english, 'en')).toStrictEqual(['Moss fears “a flood of bills”.']);
    expect(wordsOf('Ida Bell', english, 'en')).toStrictEqual(['Bell said the dock leaks']);
    const spanish = [
      'La alcaldesa Ana Ruiz recibió al senador Blas Moss.',
      'Ruiz calificó el muelle de “ruina sin dueño”; Moss contestó que lo heredó.',
    ];
    expect(wordsOf('Ana Ruiz', spanish, 'es')).toStrictEqual([
      'Ruiz calificó el muelle de “ruina sin dueño”',
    ]);
    expect(wordsOf('Blas Moss', spanish, 'es')).toStrictEqual(['Moss contestó que lo heredó.']);
  });
});
