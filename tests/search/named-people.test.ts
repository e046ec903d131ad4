import { describe, expect, it } from 'vitest';
import type { ExecutionContext } from '../../src/interactions/command.ts';
import {
  membersOf,
  namedPeople,
  paragraphsNaming,
  peopleCalled,
  sentencesNaming,
} from '../../src/search/named-people.ts';
import {
  articleFile,
  at,
  file,
  knowledgeFrom,
  knowledgeOf,
  onlyArticle,
  ownKnowledge,
  readFixture,
} from '../support/article.ts';

/** The mentions of the only article: who is named, in which paragraph, and by which words. */
function mentionsIn({ corpus }: ExecutionContext): [person: string, paragraph: number, words: string][] {
  const article = onlyArticle(corpus);
  return (corpus.contents.get(article)?.mentions ?? []).map(({ person, paragraph, start, end }) => [
    person,
    paragraph,
    article.text.slice(start, end),
  ]);
}

describe('mentions', () => {
  it('are full names and parts of them, in reading order', () => {
    const knowledge = knowledgeOf([
      'It rained. Mayor Ida Bell opened the bridge with the engineer Tom Okafor.',
      'Okafor was happy, said Bell. “Ida knows,” he said.',
    ]);
    expect(mentionsIn(knowledge)).toStrictEqual([
      ['Ida Bell', 1, 'Ida Bell'],
      ['Tom Okafor', 1, 'Tom Okafor'],
      ['Tom Okafor', 2, 'Okafor'],
      ['Ida Bell', 2, 'Bell'],
      ['Ida Bell', 2, 'Ida'],
    ]);
  });

  it('are no pronouns, roles, things or other people', () => {
    const knowledge = knowledgeOf([
      'Mayor Ida Bell opened the bridge. She was happy, and the mayor said that her bridge is wide.',
      'The bell rang. Bell Labs closed. The engineer Jane Bell came.',
    ]);
    expect(mentionsIn(knowledge)).toStrictEqual([
      ['Ida Bell', 1, 'Ida Bell'],
      ['Jane Bell', 2, 'Jane Bell'],
    ]);
  });

  it('end before the ’s of a possessive', () => {
    const knowledge = knowledgeOf([
      'Mayor Ida Bell’s bridge opened.',
      "Then Bell's boat sank, and Bell’s sister wept.",
    ]);
    expect(mentionsIn(knowledge)).toStrictEqual([
      ['Ida Bell', 1, 'Ida Bell'],
      ['Ida Bell', 2, 'Bell'],
      ['Ida Bell', 2, 'Bell'],
    ]);
  });

  it('are found in Spanish, with accents and without', () => {
    const knowledge = knowledgeOf(
      [
        'El alcalde Germán Roldán saludó a la ministra Ana María Núñez de la Hoz.',
        'Ella no habló. Ayer dijo Roldan que la casa de Núñez es de la ministra.',
      ],
      { language: 'es' },
    );
    expect(mentionsIn(knowledge).map(([person, paragraph]) => [person, paragraph])).toStrictEqual([
      ['Germán Roldán', 1],
      ['Ana María Núñez de la Hoz', 1],
      ['Germán Roldán', 2],
      ['Ana María Núñez de la Hoz', 2],
    ]);
  });

  const corpora: [name: string, ExecutionContext][] = [
    ['the project’s own article', ownKnowledge()],
    ...['written', 'held-out'].map((name): [string, ExecutionContext] => {
      const lines = readFixture(`analysis/quotations/spanish/${name}.txt`).split('\n');
      return [
        `Spanish news, ${name}`,
        knowledgeOf(
          lines.filter((line) => line !== '' && !/^=/.test(line)),
          { language: 'es' },
        ),
      ];
    }),
    ...['diario-del-puerto', 'harbor-herald', 'northern-post'].map((name): [string, ExecutionContext] => [
      name,
      knowledgeFrom(file(`corpus/${name}.md`, readFixture(`corpus/event/${name}.md`))),
    ]),
  ];

  it.each(corpora)('are words of names inside their paragraph, each once, in order: %s', (_, { corpus }) => {
    const article = onlyArticle(corpus);
    const mentions = corpus.contents.get(article)?.mentions ?? [];
    expect(mentions.length).toBeGreaterThan(5);
    const names = new Map(corpus.people.map(({ name, aliases }) => [name, [name, ...aliases].join(' ')]));
    const wordsOf = (text: string): string[] =>
      text
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    for (const [i, { person, paragraph, start, end }] of mentions.entries()) {
      const words = article.text.slice(start, end);
      expect(start, words).toBeGreaterThanOrEqual(i > 0 ? at(mentions, i - 1).end : 0);
      const bounds = article.paragraphs.find(({ number }) => number === paragraph);
      expect([bounds && bounds.start <= start, bounds && end <= bounds.end], words).toStrictEqual([
        true,
        true,
      ]);
      // A name in capitals, whole words, without white space around it.
      expect(words).toMatch(/^\p{Lu}(?:.*[\p{L}\p{N}.])?$/u);
      expect(article.text.slice(end)).not.toMatch(/^\p{L}/u);
      expect(wordsOf(names.get(person) ?? ''), `${words} for ${person}`).toEqual(
        expect.arrayContaining(wordsOf(words)),
      );
    }
  });

  it('belong to people of the whole corpus where several articles name them', () => {
    const { corpus } = knowledgeFrom(
      articleFile(['Mayor Ida Bell came.', 'Bell left.'], { title: 'A' }, 'a'),
      articleFile(['The mayor, Ida Bell, stayed.', 'It rained.', 'Bell arrived.'], { title: 'B' }, 'b'),
    );
    const [a, b] = corpus.articles;
    if (!a || !b) throw new Error('There are two articles');
    expect(
      namedPeople({ corpus, article: undefined }).map(({ person, articles }) => [
        person.name,
        articles.length,
      ]),
    ).toStrictEqual([['Ida Bell', 2]]);
    expect(namedPeople({ corpus, article: a }).map(({ articles }) => articles)).toStrictEqual([[a]]);
    expect([paragraphsNaming('Ida Bell', a, corpus), paragraphsNaming('Ida Bell', b, corpus)]).toStrictEqual([
      [1, 2],
      [1, 3],
    ]);
    expect(paragraphsNaming('Nobody', a, corpus)).toStrictEqual([]);
  });
});

describe('the sentences that name somebody', () => {
  it('are whole, in reading order, and neighbors in a paragraph are one span', () => {
    const { corpus } = knowledgeOf([
      'It rained. Mayor Ida Bell came. Bell left. It was cold. Bell laughed.',
      'Bell woke up. The engineer Tom Okafor laughed.',
      'Okafor left.',
    ]);
    const article = onlyArticle(corpus);
    const sentencesOf = (name: string): string[] =>
      sentencesNaming(name, article, corpus).map(({ start, end }) => article.text.slice(start, end));
    expect(sentencesOf('Ida Bell')).toStrictEqual([
      'Mayor Ida Bell came. Bell left.',
      'Bell laughed.',
      'Bell woke up.',
    ]);
    expect(sentencesOf('Tom Okafor')).toStrictEqual(['The engineer Tom Okafor laughed.', 'Okafor left.']);
    expect(sentencesOf('Nobody')).toStrictEqual([]);
  });
});

describe('the people whom articles name', () => {
  it('are first those who are quoted most', () => {
    const { corpus } = knowledgeOf([
      'The engineer Tom Okafor came with the captain Carl Voss.',
      '“It is old,” said Mayor Ida Bell. “It is wide,” said Voss. “And high,” said Voss.',
    ]);
    expect(
      namedPeople({ corpus, article: undefined }).map(({ person, quotations }) => [person.name, quotations]),
    ).toStrictEqual([
      ['Carl Voss', 2],
      ['Ida Bell', 1],
      ['Tom Okafor', 0],
    ]);
  });
});

describe('whom words mean', () => {
  const { corpus, index } = knowledgeFrom(
    articleFile(['La alcaldesa Ana Lund rio.'], { language: 'es', title: 'A' }, 'a'),
    articleFile(
      ['Mayor Tom Okafor laughed.', 'The aide to the minister, Dr Rita Moss, rose.'],
      { title: 'B' },
      'b',
    ),
  );
  const scope = { corpus, article: undefined };

  it.each([
    ['el alcalde', ['Tom Okafor']],
    ['la alcaldesa', ['Ana Lund']],
    ['los alcaldes', ['Ana Lund', 'Tom Okafor']],
    ['mayor', ['Ana Lund', 'Tom Okafor']],
  ])('are people of all articles, but for those of another gender: “%s”', (words, expected) => {
    expect([...peopleCalled(words, scope, index)]).toStrictEqual(expected);
  });

  it.each([
    ['Lund and Okafor', ['Ana Lund', 'Tom Okafor']],
    ['Lund, Moss y Okafor', ['Ana Lund', 'Rita Moss', 'Tom Okafor']],
    ['Lund and Penguin', []],
    ['engineer Okafor', ['Tom Okafor']],
    ['Tom Quay Okafor', ['Tom Okafor']],
    ['John Okafor', []],
    ['Okafr', ['Tom Okafor']],
    ['Tmo Okafor', ['Tom Okafor']],
    ['Toni Okafor', []],
    ['Toni Okafr', []],
  ])('are as in a question: “%s”', (words, expected) => {
    expect([...peopleCalled(words, scope, index)]).toStrictEqual(expected);
  });

  it('are those of the article before those of others', () => {
    const two = knowledgeFrom(
      articleFile(['The pilot Ann Hale laughed.', 'Hale left.'], { title: 'A' }, 'a'),
      articleFile(['The baker Joe Hale laughed.', 'Hale left.'], { title: 'B' }, 'b'),
    );
    const [first, second] = two.corpus.articles;
    const called = (article: typeof first): string[] => [
      ...peopleCalled('Hale', { corpus: two.corpus, article }, two.index),
    ];
    expect([called(first), called(second), called(undefined)]).toStrictEqual([
      ['Ann Hale'],
      ['Joe Hale'],
      [],
    ]);
  });

  it.each([
    ['the Kenyan', ['Ben Cole']],
    ['Kenyans', ['Ben Cole']],
    ['el keniano', ['Ben Cole']],
    ['la keniana', []],
    ['limeños', ['Eva Sosa']],
    ['la limena', ['Eva Sosa']],
    ['el limeño', ['Eva Sosa']],
    ['the Belgian', []],
  ])('are those of a demonym, in any of its forms: “%s”', (words, expected) => {
    const trip = knowledgeFrom(
      articleFile(['La limeña Eva Sosa rio.'], { language: 'es', title: 'A' }, 'a'),
      articleFile(['Ben Cole, a Kenyan who won, laughed. Cole left.'], { title: 'B' }, 'b'),
    );
    const everywhere = { corpus: trip.corpus, article: undefined };
    expect([...peopleCalled(words, everywhere, trip.index)]).toStrictEqual(expected);
  });

  it.each(['minister', 'ministra', 'Dr', 'señora'])(
    'are no members of a role or an honorific: “%s”',
    (words) => {
      expect([...membersOf(words, scope, index)]).toStrictEqual([]);
    },
  );
});

describe('holders of offices with a regional name', () => {
  const { corpus, index } = knowledgeOf(
    [
      'El conselleiro de Pesca, Uxío Carballal, salió. La alcaldessa de Vilar, Rosa Mir, calló.',
      'El president de la Generalitat, Pau Ferran, cantó. La seremi de Salud, Paz Oyarzún, volvió.',
      'El batlle de Petra, Toni Salom, llamó. La concelleira de Cultura, Noa Pazos, leyó.',
    ],
    { language: 'es' },
  );

  it.each([
    ['el conselleiro de Pesca', 'Uxío Carballal'],
    ['el consejero de Pesca', 'Uxío Carballal'],
    ['la alcaldessa de Vilar', 'Rosa Mir'],
    ['la alcaldesa de Vilar', 'Rosa Mir'],
    ['el president de la Generalitat', 'Pau Ferran'],
    ['la seremi de Salud', 'Paz Oyarzún'],
    ['el alcalde de Petra', 'Toni Salom'],
    ['la concejala de Cultura', 'Noa Pazos'],
    ['la concelleira de Pesca', undefined],
  ])('are found by %s', (typed, name) => {
    expect([...peopleCalled(typed, { corpus, article: undefined }, index)]).toStrictEqual(
      name === undefined ? [] : [name],
    );
  });
});

describe('a union', () => {
  const { corpus, index } = knowledgeOf([
    'Marla Pike, business manager of Carpenters Local 212, came. Hal Dorn, head of Nurses United, sang.',
    'Otto Lind, president of the Teachers Union of Tamora, left. Bea Strand, a carpenter, stayed.',
  ]);

  it.each([
    ['Carpenters Local 212', ['Marla Pike']],
    ['the carpenters union', ['Marla Pike']],
    ['the carpenters’ union', ['Marla Pike']],
    ['el sindicato de carpinteros', []],
    ['the teachers union', ['Otto Lind']],
    ['the union', ['Marla Pike', 'Otto Lind']],
    ['Nurses United', []],
    ['the plumbers union', []],
    ['the head of the carpenters union', []],
    ['the carpenters', []],
  ])('has those of its branches: %s', (words, names) => {
    expect([...membersOf(words, { corpus, article: undefined }, index)]).toStrictEqual(names);
  });

  it('is nobody by the last word of its name', () => {
    expect([...corpus.peopleByName.keys()]).toStrictEqual([
      'Marla Pike',
      'Hal Dorn',
      'Otto Lind',
      'Bea Strand',
    ]);
  });
});
