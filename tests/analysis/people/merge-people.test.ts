import { describe, expect, it } from 'vitest';
import { mergePeople } from '../../../src/analysis/people/merge-people.ts';
import { aliasesOf, articleFile, knowledgeFrom } from '../../support/article.ts';

describe('people of several articles', () => {
  const first = articleFile(
    ['One.'],
    { people: [{ name: 'Ana Ruiz', aliases: ['the mayor'] }, { name: 'Tom Okafor' }] },
    'one',
  );
  const second = articleFile(
    ['Two.'],
    {
      people: [
        { name: 'Ana Ruiz', aliases: ['the minister'], role: { en: 'Minister', es: 'ministra' } },
        { name: 'Eva Ruiz' },
      ],
    },
    'two',
  );

  it('are merged by name, with all their aliases', () => {
    const { corpus } = knowledgeFrom(first, second);
    expect(corpus.people.map(({ name }) => name)).toStrictEqual(['Ana Ruiz', 'Tom Okafor', 'Eva Ruiz']);
    expect(aliasesOf(corpus).lookup('the mayor')?.name).toBe('Ana Ruiz');
    expect(aliasesOf(corpus).lookup('the minister')?.role?.en).toBe('Minister');
  });

  it('make a last name ambiguous that is unambiguous in each article', () => {
    expect(aliasesOf(knowledgeFrom(first).corpus).lookup('Ruiz')?.name).toBe('Ana Ruiz');
    expect(aliasesOf(knowledgeFrom(first, second).corpus).lookup('Ruiz')).toBeUndefined();
    expect(aliasesOf(knowledgeFrom(first, second).corpus).fuzzyLookup('Ruiz')).toBeUndefined();
  });

  it('keep the role of the first article', () => {
    const people = mergePeople([
      ...knowledgeFrom(second).corpus.people,
      ...knowledgeFrom(first).corpus.people,
    ]);
    expect(people.find(({ name }) => name === 'Ana Ruiz')?.role?.es).toBe('ministra');
  });

  it.each([
    ['the newest article', 'Ida Moss, the port director, left.', 'port director'],
    ['no article that a newer one denies', 'Ida Moss, who was the mayor, left.', undefined],
    ['the newest article, also what it was', 'Former mayor Ida Moss left.', 'Former mayor'],
  ])('have the role of %s', (_, text, role) => {
    const { corpus } = knowledgeFrom(
      articleFile(['Mayor Ida Moss left.'], { published: '2020-01-05' }, 'a-old'),
      articleFile([text], { published: '2026-01-05' }, 'b-new'),
    );
    expect(corpus.peopleByName.get('Ida Moss')?.role?.en).toBe(role);
  });
});
