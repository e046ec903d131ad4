import { describe, expect, it } from 'vitest';
import { answerTypeScore, entityWordsOf } from '../../src/search/answer-type-score.ts';
import { knowledgeOf, onlyArticle } from '../support/article.ts';

const entityWords = entityWordsOf(
  onlyArticle(
    knowledgeOf(['Mayor Ida Bell met Senator Bert Moss in Port Linden, near Peru.'], {
      people: [{ name: 'Rosa Duarte' }],
    }).corpus,
  ),
);
const scoreOf = (sentence: string, type: 'person' | 'place' | 'time', queryWords: string[] = []): number =>
  answerTypeScore(sentence, type, new Set(queryWords), entityWords);

describe('the answer type score of a sentence', () => {
  it('is 1 for a known person or place, declared by an editor or found in the text', () => {
    expect(scoreOf('Bell opened it.', 'person')).toBe(1);
    expect(scoreOf('It was opened by Duarte.', 'person')).toBe(1);
    expect(scoreOf('It stands in Linden.', 'place')).toBe(1);
    expect(scoreOf('Peru has one too.', 'place')).toBe(1);
  });

  it('is lower for other capitalized words', () => {
    expect(scoreOf('It was opened by the Harbour Board.', 'person')).toBeGreaterThan(0);
    expect(scoreOf('It was opened by the Harbour Board.', 'person')).toBeLessThan(1);
    expect(scoreOf('It was found in Roman ruins.', 'place')).toBeLessThan(1);
    expect(scoreOf('It was opened at noon.', 'person')).toBe(0);
  });

  it('ignores people whom the question names', () => {
    expect(scoreOf('Bell opened it.', 'person', ['bell'])).toBe(0);
    expect(scoreOf('Bell and Moss opened it.', 'person', ['bell'])).toBe(1);
  });

  it('tells times by their words alone', () => {
    expect(scoreOf('It was opened at 9:30 a.m.', 'time')).toBe(1);
    expect(scoreOf('Bell opened it.', 'time')).toBe(0);
  });
});
