import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/text/language.ts';
import { knowledgeOf, onlyArticle } from '../../support/article.ts';

/** The words of an article that mean somebody without a name, each with whom. */
function references(paragraphs: string[], language: Language = 'en'): string[] {
  const article = onlyArticle(knowledgeOf(paragraphs, { language }).corpus);
  return [...article.nominals, ...article.pronouns]
    .sort((a, b) => a.start - b.start)
    .map(({ person, start, end }) => `${article.text.slice(start, end)}: ${person}`);
}

describe('words in a quotation', () => {
  it.each([
    [
      'mean whoever was mentioned before',
      ['Mayor Ida Bell opened the bridge.', '“She never sleeps,” said Omar Reyes.'],
      ['She: Ida Bell'],
    ],
    [
      'mean nobody by “you” or “they”, and never who says them',
      ['Mayor Ida Bell opened the bridge.', '“She and they owe you,” said Ida Bell.'],
      [],
    ],
    [
      'mean whom the quotation itself names',
      ['Mayor Ida Bell met Rosa Vance.', '“Rosa Vance sang, and her choir slept,” said Omar Reyes.'],
      ['her: Rosa Vance'],
    ],
    [
      'mean whom a quotation before it names',
      ['“I saw Rosa Vance,” said Omar Reyes. “She sang.”'],
      ['She: Rosa Vance'],
    ],
    [
      'mean somebody by their office',
      ['Mayor Ida Bell opened the bridge.', '“The mayor never sleeps,” said Omar Reyes.'],
      ['The mayor: Ida Bell'],
    ],
    [
      'mean nobody while somebody without a name is nearer',
      ['Mayor Ida Bell left.', 'A diver surfaced. “She is cold,” said Omar Reyes.'],
      [],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(references(paragraphs)).toStrictEqual(expected);
  });

  it('are nobody whom the text around them goes on with', () => {
    const after = ['Mayor Ida Bell left.', '“Rosa Vance sang,” said Omar Reyes.', 'She came back.'];
    expect(references(after)).toStrictEqual(['She: Ida Bell']);
  });

  it('are read in Spanish, too', () => {
    const paragraphs = ['La alcaldesa Ana Ruiz abrió el puente.', '“Ella no duerme”, dijo Omar Reyes.'];
    expect(references(paragraphs, 'es')).toStrictEqual(['Ella: Ana Ruiz']);
  });
});
