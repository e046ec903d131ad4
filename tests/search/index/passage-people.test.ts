import { describe, expect, it } from 'vitest';
import { mentionsOfPerson, peopleIn } from '../../../src/search/index/passage-people.ts';
import { passagesAbout } from '../../../src/search/passages-about.ts';
import { at, knowledgeOf, onlyArticle } from '../../support/article.ts';

const { corpus, index } = knowledgeOf([
  'Mayor John Bell opened the bridge with Captain John Reyes.',
  'The mayor laughed. The bridge is old, the captain said, and Bell Labs built it.',
  'The bell rang, and John the cat left.',
]);
const article = onlyArticle(corpus);

describe('the people of a passage', () => {
  it('are those whom it names, or means by a nominal, and those who speak; not whom it has a word of', () => {
    const people = article.paragraphs.map((paragraph) => [...peopleIn(paragraph, article)].toSorted());
    expect(people).toStrictEqual([['John Bell', 'John Reyes'], ['John Bell', 'John Reyes'], []]);
  });

  it('are those who speak by a pronoun alone', () => {
    const laugh = onlyArticle(knowledgeOf(['Mayor Ida Bell laughed.', '“It is old,” she said.']).corpus);
    expect([...peopleIn(at(laugh.paragraphs, 1), laugh)]).toStrictEqual(['Ida Bell']);
  });

  it('are told of a sentence, too', () => {
    const sentences = at(article.paragraphs, 1).sentences;
    expect(sentences.map((sentence) => [...peopleIn(sentence, article)])).toStrictEqual([
      ['John Bell'],
      ['John Reyes'],
    ]);
  });

  it('stand where the whole words for them do', () => {
    const words = mentionsOfPerson('John Bell', article).map(({ start, end }) =>
      article.text.slice(start, end),
    );
    expect(words).toStrictEqual(['John Bell', 'The mayor']);
  });
});

it('a passage is about somebody where it means them, and not where it has their name for something else', () => {
  const paragraphs = [...passagesAbout('John Bell', (passage) => [passage], index).keys()].map(
    ({ paragraph }) => paragraph,
  );
  expect(paragraphs.toSorted()).toStrictEqual([1, 2]);
  const bank = knowledgeOf([
    'Mayor Ida Bell opened the bridge. The day was cold.',
    'Bell Labs built the boats.',
    'The bell rang at noon.',
    'The mayor left.',
  ]).index;
  const about = [...passagesAbout('Bell', (passage) => [passage], bank).keys()].map(
    ({ paragraph }) => paragraph,
  );
  expect(about.toSorted()).toStrictEqual([1, 4]);
});
