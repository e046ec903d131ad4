import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/corpus/article.ts';
import { answer } from '../../../src/search/answer.ts';
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

describe('the sentence that answers', () => {
  const boldFor = (question: string, paragraph: string): string[] => {
    const { index } = knowledgeOf([paragraph, 'It rained.']);
    const hit = at(answer(question, index).hits, 0);
    return hit.highlights.map((span) => slice(hit.passage.article, span));
  };

  it('is negated for what is not so', () => {
    const rules = 'The new wardens of Lund took over the harbor on Friday. The wardens may not fine anyone.';
    expect(boldFor('what may Lund wardens not do', rules)).toEqual(['The wardens may not fine anyone.']);
  });

  it('has the rest of a short quotation', () => {
    const text = '“I will not say no. Of course the strike may end,” said Ida Bell. The pier is old.';
    expect(boldFor('may the strike end', text)).toEqual([
      '“I will not say no. Of course the strike may end,” said Ida Bell.',
    ]);
  });

  it('has not the rest of a long one', () => {
    const long =
      'The pier is old and the gulls are loud, and everybody who lives by the harbor knows it. '.repeat(3);
    const [bold = ''] = boldFor(
      'may the strike end',
      `“${long}Of course the strike may end,” said Ida Bell.`,
    );
    expect(bold).toBe('Of course the strike may end,” said Ida Bell.');
  });
});
