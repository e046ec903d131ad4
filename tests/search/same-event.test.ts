import { describe, expect, it } from 'vitest';
import { compareEventTopics } from '../../src/search/event-topics.ts';
import { reportSameEvent } from '../../src/search/same-event.ts';
import { articleFile, at, knowledgeFrom } from '../support/article.ts';

const NAMES = ['Ida Bell', 'Tom Hale', 'Rosa Moss', 'Omar Reyes', 'Marta Lund', 'Nora Quill', 'Jon Pell'];
const OTHERS = ['Ana Ruiz', 'Ed Marsh', 'Rita Vance', 'Carl Voss', 'Eva Lind', 'Hal Frost', 'Jo Sand'];

describe('two articles', () => {
  const people = (names: readonly string[]) => ({ people: names.map((name) => ({ name })) });
  const { articles } = knowledgeFrom(
    articleFile(['It rained.'], people(NAMES), 'one'),
    articleFile(['It snowed.'], people([...NAMES.slice(0, 2), ...OTHERS.slice(0, 5)]), 'two'),
    articleFile(['It hailed.'], people([...NAMES.slice(0, 3), ...OTHERS.slice(0, 4)]), 'three'),
  ).corpus;

  it('report one event if a third of their people are the same, and not if two of many are', () => {
    const byId = (id: string) =>
      at(
        articles.filter((article) => article.id === id),
        0,
      );
    expect(reportSameEvent(byId('one'), byId('two'))).toBe(false);
    expect(reportSameEvent(byId('one'), byId('three'))).toBe(true);
  });
});

describe('the topics of an event', () => {
  it('are not in an article that is about nothing else', () => {
    const mill = (paragraphs: number[]) => [{ name: { en: 'The mill', es: 'El molino' }, paragraphs }];
    const sharedBetween = (others: readonly string[]): string[] => {
      const { corpus, index } = knowledgeFrom(
        articleFile(
          ['Ida Bell met Tom Hale on Monday.', 'The mill burned down.', 'It rained.'],
          { topics: mill([2]), captions: [1, 3] },
          'one',
        ),
        articleFile(
          ['Tom Hale came with Ida Bell.', ...others],
          { topics: [{ name: { en: 'The rest', es: 'Lo demás' }, paragraphs: [1, 2, 3] }] },
          'two',
        ),
      );
      return compareEventTopics(corpus.topicComparison, index).shared.map(({ name }) => name.en);
    };
    expect(sharedBetween(['The mill was old.', 'They had lunch.'])).toStrictEqual(['The mill']);
    expect(sharedBetween(['The mill was old.', 'The mill is gone.'])).toStrictEqual([]);
  });
});
