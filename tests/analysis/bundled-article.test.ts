import { describe, expect, it } from 'vitest';
import { onlyArticle, ownCorpus, paragraphsOf, readFixture } from '../support/article.ts';

/** The published article: line n is paragraph n. */
const published = readFixture('corpus/article.txt').trimEnd().split('\n');
const article = onlyArticle(ownCorpus());

describe('the article that Acta comes with', () => {
  it('is the published text, word for word', () => {
    expect(published).toHaveLength(21);
    expect(paragraphsOf(article)).toStrictEqual(published);
  });

  it('numbers its paragraphs from 1', () => {
    expect(article.paragraphs.map(({ number }) => number)).toStrictEqual(published.map((_, i) => i + 1));
  });

  it('has the headline, publication, address, day and language of its publication', () => {
    expect(article).toMatchObject({
      id: 'petro-trump-meeting',
      title: 'Petro and Trump hold amicable meeting at White House in major de-escalation',
      publication: 'Latin America Reports',
      url: 'https://latinamericareports.com/petro-and-trump-hold-amicable-meeting-at-white-house-in-major-de-escalation/13460',
      published: '2026-02-03',
      language: 'en',
    });
  });

  it('has every paragraph but its captions under a topic', () => {
    expect([...article.captions]).toStrictEqual([20, 21]);
    const covered = new Set(article.topics.flatMap(({ paragraphs }) => paragraphs));
    expect([...covered].sort((a, b) => a - b)).toStrictEqual(Array.from({ length: 19 }, (_, i) => i + 1));
  });

  it('lists its topics in reading order', () => {
    const first = article.topics.map(({ paragraphs }) => paragraphs[0] ?? 0);
    expect(first).toStrictEqual([...first].sort((a, b) => a - b));
  });

  it('lists everyone whom the text names', () => {
    expect(article.people.map(({ name }) => name)).toStrictEqual([
      'Gustavo Petro',
      'Donald Trump',
      'Rosa Villavicencio',
      'Pedro Sánchez',
      'Daniel García Peña',
      'Marco Rubio',
      'Pete Hegseth',
      'Bernie Moreno',
      'Daniel Noboa',
    ]);
    // A name that the article does not have as it stands there would be the editor's, not the article's.
    for (const { name } of article.people) expect(article.text).toContain(name);
  });
});
