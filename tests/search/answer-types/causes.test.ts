import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/search/answer.ts';
import { knowledgeOf } from '../../support/article.ts';

const shown = (question: string, paragraphs: string[], language: 'en' | 'es' = 'en') => {
  const { outcome, hits } = answer(question, knowledgeOf(paragraphs, { language }).index);
  return [outcome, hits[0]?.passage.paragraph];
};

const FLOOD = 'Two swans drowned in the flood of Tamora, and the flood spoiled the hay.';

describe('a question for what made something happen', () => {
  it.each(['what caused the flood', 'how did the flood start', 'what triggered the flood'])(
    'is answered by what tells a cause, not by the event alone: “%s”',
    (question) => {
      expect(shown(question, [FLOOD, 'The flood began when a beaver gnawed the dam.'])).toEqual([
        'answer',
        2,
      ]);
      expect(shown(question, [FLOOD, 'It rained.'])[0]).toBe('nearest');
    },
  );

  it('is asked in Spanish, too', () => {
    const flood = 'Dos cisnes murieron en la inundación de Tamora.';
    const cause = 'Un castor originó la inundación al roer la presa.';
    expect(shown('¿qué provocó la inundación?', [flood, cause], 'es')).toEqual(['answer', 2]);
    expect(shown('¿cómo empezó la inundación?', [flood, cause], 'es')).toEqual(['answer', 2]);
    expect(shown('¿qué provocó la inundación?', [flood, 'Llovió.'], 'es')[0]).toBe('nearest');
  });
});
