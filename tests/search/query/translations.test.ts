import { describe, expect, it } from 'vitest';
import { knowledgeOf, outcomeOf } from '../../support/article.ts';

describe('a word of the other language', () => {
  const { index } = knowledgeOf(
    [
      'La feria del puerto abre en mayo con cuarenta puestos.',
      'La alcaldesa Ana Moss quiere ampliar el muelle antes del invierno.',
      'Los jueces del concurso probaron doce quesos.',
    ],
    { language: 'es' },
  );

  it.each([
    ['what does the mayor want', 2],
    ['what did the judges taste', 3],
  ])('finds a feminine, and a plural, of its translation: “%s”', (question, paragraph) => {
    expect(outcomeOf(question, index)[1]).toBe(paragraph);
  });
});
