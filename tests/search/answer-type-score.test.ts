import { describe, expect, it } from 'vitest';
import { answerTypeScore } from '../../src/search/answer-type-score.ts';
import { knowledgeOf, onlyArticle } from '../support/article.ts';

const article = onlyArticle(
  knowledgeOf(['Mayor Ida Bell met Senator Bert Moss in Port Linden, near Peru.'], {
    people: [{ name: 'Rosa Duarte' }],
  }).corpus,
);
const surely = (sentence: string, kind: 'person' | 'place' | 'time', asked: string[] = []): number =>
  answerTypeScore(sentence, kind, new Set(asked), article);

describe('a sentence of an article whose people and places are known', () => {
  it('holds them surely, at its beginning too, and the editor’s as those that were found', () => {
    expect(surely('Bell opened it.', 'person')).toBe(1);
    expect(surely('It was opened by Duarte.', 'person')).toBe(1);
    expect(surely('It stands in Linden.', 'place')).toBe(1);
    expect(surely('Peru has one too.', 'place')).toBe(1);
  });

  it('may hold them where it has other names, but less surely', () => {
    expect(surely('It was opened by the Harbour Board.', 'person')).toBeGreaterThan(0);
    expect(surely('It was opened by the Harbour Board.', 'person')).toBeLessThan(1);
    expect(surely('It was found in Roman ruins.', 'place')).toBeLessThan(1);
    expect(surely('It was opened at noon.', 'person')).toBe(0);
  });

  it('does not hold whom the question names itself', () => {
    expect(surely('Bell opened it.', 'person', ['bell'])).toBe(0);
    expect(surely('Bell and Moss opened it.', 'person', ['bell'])).toBe(1);
  });

  it('holds a time, or anything else, by its words alone', () => {
    expect(surely('It was opened at 9:30 a.m.', 'time')).toBe(1);
    expect(surely('Bell opened it.', 'time')).toBe(0);
  });
});
