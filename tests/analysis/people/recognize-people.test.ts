import { describe, expect, it } from 'vitest';
import type { Person } from '../../../src/corpus/article.ts';
import {
  at,
  type FrontMatter,
  file,
  knowledgeFrom,
  knowledgeOf,
  onlyArticle,
} from '../../support/article.ts';

/** The people found in these paragraphs, which no editor has said anything about. */
function found(paragraphs: readonly string[], head: FrontMatter = {}): readonly Person[] {
  return onlyArticle(knowledgeOf(paragraphs, head).corpus).people;
}

const inEnglish = (text: string): [string, string | undefined][] =>
  found([text]).map(({ name, role }) => [name, role?.en]);
const inSpanish = (text: string): [string, string | undefined][] =>
  found([text], { language: 'es' }).map(({ name, role }) => [name, role?.es]);

describe('people found in an English text', () => {
  it.each([
    ['a title', 'They met Foreign Minister Rosa Duarte on Monday.', 'Rosa Duarte', 'Foreign Minister'],
    [
      'a title and a party',
      'It was Republican Senator Bert Moss who left.',
      'Bert Moss',
      'Republican Senator',
    ],
    ['an abbreviated title', 'The bill is by Sen. Bert Moss and others.', 'Bert Moss', 'Sen.'],
    [
      'an office of state',
      'They heard Secretary of State Ida F. Bell speak.',
      'Ida F. Bell',
      'Secretary of State',
    ],
    [
      'an office in small letters',
      'It was planned by campaign manager Tom Okafor.',
      'Tom Okafor',
      'campaign manager',
    ],
    ['whose aide it is', 'She thanked Bell’s lawyer Tom Okafor at noon.', 'Tom Okafor', 'Bell’s lawyer'],
    [
      'who that is, behind it',
      'Jane Roe, a spokeswoman for the city, declined.',
      'Jane Roe',
      'spokeswoman for the city',
    ],
    [
      'the same, at the end',
      'The plan is by Jane Roe, director of the Linden Works.',
      'Jane Roe',
      'director of the Linden Works',
    ],
    [
      'who that is, before a comma',
      'A lawyer for the builders, Carl Voss, agreed.',
      'Carl Voss',
      'lawyer for the builders',
    ],
    ['an age', 'Jane Roe, 54, lives near the harbour.', 'Jane Roe', undefined],
    ['what they did', 'Jane Roe, who built it, was there.', 'Jane Roe', undefined],
    ['a relation', 'The letter is by Jane Roe, a close friend.', 'Jane Roe', undefined],
  ])('are told by %s', (_, text, name, role) => {
    expect(inEnglish(text)).toStrictEqual([[name, role]]);
  });

  it.each([
    ['Chancellor of the Exchequer Rachel Thorn resigned.', 'Rachel Thorn', 'Chancellor of the Exchequer'],
    ['It was Bank of England Governor Andrew Pell who spoke.', 'Andrew Pell', 'Bank of England Governor'],
    ['Harbour League chairman Lord Paul Grey left.', 'Paul Grey', 'Harbour League chairman'],
    ['It was given by Ships.com founder Jeff Moss.', 'Jeff Moss', 'founder'],
    ['Liberal leader Ida Bell was there.', 'Ida Bell', 'Liberal leader'],
  ])('have the whole of a longer role: %s', (text, name, role) => {
    expect(inEnglish(text)).toStrictEqual([[name, role]]);
  });

  it('are told by a verb of speech and the last name further on', () => {
    expect(inEnglish('Jane Roe said so. The mayor left. Then Roe laughed.')).toStrictEqual([
      ['Jane Roe', undefined],
    ]);
  });

  it('are each one, however they are called: by all names, initials left out, or the last one', () => {
    const [one, ...others] = found([
      'Senator Bert J. Moss came. Bert Moss left. Moss said no. Sen. Moss said yes.',
    ]);
    expect(others).toStrictEqual([]);
    expect(one).toMatchObject({ name: 'Bert J. Moss', aliases: ['Bert Moss'], mentions: 4 });
  });

  it('are one where a name has two last names', () => {
    const people = found(['President Enrique Prado Nieves came. Prado Nieves said no. Nieves said yes.']);
    expect(people.map(({ name, mentions }) => [name, mentions])).toStrictEqual([['Enrique Prado Nieves', 3]]);
  });

  it('are several in a sentence that is full of names', () => {
    const text =
      'Duarte was accompanied by Foreign Minister Rosa Lind, Defense Minister Paul Sand, and U.S. Ambassador Ana María Peña.';
    expect(inEnglish(text)).toStrictEqual([
      ['Rosa Lind', 'Foreign Minister'],
      ['Paul Sand', 'Defense Minister'],
      ['Ana María Peña', 'U.S. Ambassador'],
    ]);
  });

  it('are not one with somebody of the same last name who is titled otherwise', () => {
    const people = found(['President Moss arrived. His wife, Greta Moss, said nothing. Moss smiled.']);
    expect(people.map(({ name }) => name)).toStrictEqual(['Moss', 'Greta Moss']);
    const { names } = knowledgeOf(['President Moss arrived. His wife, Greta Moss, said nothing.']).corpus;
    expect(names.lookup('Moss')).toBeUndefined();
    expect(names.lookup('President Moss')?.name).toBe('Moss');
  });

  it.each([
    [
      'an institution',
      'The Linden Clean Power Plan was stopped. The Supreme Court said so. Human Rights Watch said no.',
    ],
    ['a company', 'Morgan Lind said it would close. Its shares fell.'],
    ['a country', 'She called New Zealand. South Korea said no.'],
    ['a place that something is in', 'It happened in Grand Haven. People in Grand Haven said no.'],
    ['a title alone', 'The Prime Minister spoke. Vice President said.'],
    ['letters', 'FBI Director said no. CEO Acme said.'],
    ['a heading', 'Mayor Opens The Bridge Of Port Linden At Last'],
    ['the beginning of a sentence', 'Calling Duarte a friend, he left. Neither Duarte nor Lind came.'],
    ['a people', 'African Americans said no. Many African Americans were there.'],
    ['another’s list', 'It was seen by Port Linden, President Tom Hale and others.'],
  ])('are not %s', (_, text) => {
    const names = inEnglish(text).map(([name]) => name);
    expect(names.filter((name) => name !== 'Tom Hale')).toStrictEqual([]);
  });

  it('have a role in the article’s own words: a part of it, word for word', () => {
    const text =
      'Former Vice President Ida Bell met Tom Okafor, chief engineer at the Linden Works, and Port Linden Mayor Carl Voss.';
    const roles = inEnglish(text).map(([, role]) => role);
    expect(roles).toStrictEqual([
      'Former Vice President',
      'chief engineer at the Linden Works',
      'Port Linden Mayor',
    ]);
    for (const role of roles) expect(text).toContain(role);
  });

  it('keep a role short enough for a line: the rest of it is left out at a word’s end', () => {
    const text = `Jane Roe, director of ${'the Institute for the Bridges of '.repeat(4)}Tamora, left.`;
    expect(inEnglish(text)).toStrictEqual([['Jane Roe', 'director']]);
  });
});

describe('people found in a Spanish text', () => {
  it.each([
    [
      'presidente y adjetivo',
      'Ayer habló el presidente colombiano, Juan Duarte, en la radio.',
      'Juan Duarte',
      'presidente colombiano',
    ],
    [
      'presidente de un país',
      'Lo dijo la presidenta de México, Ana Lind, ayer.',
      'Ana Lind',
      'presidenta de México',
    ],
    ['cargo sin coma', 'La recibió la canciller Rosa Duarte.', 'Rosa Duarte', 'canciller'],
    [
      'ministro de algo',
      'Lo anunció el ministro de Defensa Pablo Arenas.',
      'Pablo Arenas',
      'ministro de Defensa',
    ],
    [
      'cargo detrás',
      'Ana Lind, portavoz de la Junta de Tamora, calló.',
      'Ana Lind',
      'portavoz de la Junta de Tamora',
    ],
    ['edad', 'Vino Ana Lind, de la que nadie habló. La señora Lind calló.', 'Ana Lind', undefined],
    ['edad en años', 'Ayer vino Ana Lind, de 34 años, y nadie más.', 'Ana Lind', undefined],
    ['parentesco', 'Declaró Ana Lind, esposa de otro.', 'Ana Lind', undefined],
    ['nombre de rey', 'Habló el rey Felipe VI en inglés.', 'Felipe VI', 'rey'],
    ['dos apellidos', 'Lo contó el alcalde Luis de la Fuente Peña.', 'Luis de la Fuente Peña', 'alcalde'],
  ])('are told by %s', (_, text, name, role) => {
    expect(inSpanish(text)).toStrictEqual([[name, role]]);
  });

  it('are not two joined by "y", nor what a sentence goes on with', () => {
    const text =
      'El escritor Mario Vega vivió en Madrid, Sevilla y Lima. El presidente dijo que Lima y Quito crecen.';
    expect(inSpanish(text)).toStrictEqual([['Mario Vega', 'escritor']]);
  });
});

describe('people whom an editor has put down', () => {
  const TEXT = [
    'President Ida Bell came with Foreign Minister Rosa Duarte. Bell spoke. The mayor of Tamora, Carl Voss, did not.',
  ];

  it('stay as they are; those whom the text names besides come after them', () => {
    const bell = {
      name: 'Ida Bell',
      role: { en: 'head of state', es: 'jefa de Estado' },
      aliases: ['the boss'],
    };
    const people = found(TEXT, { people: [bell] });
    expect(people[0]).toStrictEqual(bell);
    expect(people.map(({ name }) => name)).toStrictEqual(['Ida Bell', 'Rosa Duarte', 'Carl Voss']);
  });

  it('get a role, and what else they are called, where the entry has none', () => {
    const [duarte] = found(TEXT, { people: [{ name: 'Rosa María Duarte' }] });
    expect(duarte).toMatchObject({
      name: 'Rosa María Duarte',
      role: { en: 'Foreign Minister', es: 'Foreign Minister' },
    });
    expect(duarte?.aliases).toContain('Foreign Minister');
  });

  it('have what they are called to themselves, against all that was found', () => {
    const { names } = knowledgeOf(['Senator Tom Bell came. President Ann Hale left.'], {
      people: [{ name: 'Ida Bell', aliases: ['President Hale'] }],
    }).corpus;
    expect(names.lookup('Bell')?.name).toBe('Ida Bell');
    expect(names.lookup('President Hale')?.name).toBe('Ida Bell');
    expect(names.lookup('Tom Bell')?.name).toBe('Tom Bell');
  });

  it('may be told from places, which are then no people', () => {
    const text = ['Mayor Port Linden is a town. Senator Tom Bell went to it.'];
    const names = (places: string[]): string[] => found(text, { places }).map(({ name }) => name);
    expect(names([])).toContain('Tom Bell');
    expect(names(['Tom Bell'])).not.toContain('Tom Bell');
    expect(onlyArticle(knowledgeOf(text, { places: ['Port Linden'] }).corpus).places).toContain(
      'Port Linden',
    );
  });
});

describe('what somebody is called by an office', () => {
  const { names } = knowledgeOf([
    'Ecuadorian President Diego Noboa Vela met German Chancellor Anna Lind and Republican Senator Bert Moss.',
    'Former Prime Minister Carl Voss and U.S. Ambassador Tom Hale waited. Foreign Minister Rosa Duarte spoke.',
  ]).corpus;

  it.each([
    ['the Ecuadorian president', 'Diego Noboa Vela'],
    ['the president of Ecuador', 'Diego Noboa Vela'],
    ['the Ecuadorean leader', 'Diego Noboa Vela'],
    ['el presidente ecuatoriano', 'Diego Noboa Vela'],
    ['el presidente de Ecuador', 'Diego Noboa Vela'],
    ['el mandatario ecuatoriano', 'Diego Noboa Vela'],
    ['the chancellor of Germany', 'Anna Lind'],
    ['the Republican senator', 'Bert Moss'],
    ['the foreign minister', 'Rosa Duarte'],
    ['la canciller', 'Rosa Duarte'],
  ])('%s is %s', (alias, name) => {
    expect(names.lookup(alias)?.name).toBe(name);
  });

  it.each([
    'the president',
    'the senator',
    'the prime minister',
    'the American ambassador',
    'the Ecuadorian senator',
  ])('%s is nobody: it could be another', (alias) => {
    expect(names.lookup(alias)).toBeUndefined();
  });

  it('is understood in a question, where first names stay the words that they are', () => {
    expect(names.canonicalize(['what', 'did', 'the', 'ecuadorian', 'president', 'say']).join(' ')).toBe(
      'what did the vela say',
    );
    expect(names.canonicalize(['who', 'is', 'rosa', 'duarte']).join(' ')).toBe('who is rosa duarte');
    expect(names.canonicalize(['bert']).join(' ')).toBe('bert');
  });
});

describe('people of several articles', () => {
  const people = (...texts: string[]): [string, number | undefined][] =>
    knowledgeFrom(...texts.map((text, i) => file(`corpus/${i}.txt`, text))).corpus.people.map(
      ({ name, mentions }) => [name, mentions],
    );

  it('are one by the form that came first', () => {
    expect(people('Senator Bert Moss left.', 'Senator Bert J. Moss came. Moss said no.')).toStrictEqual([
      ['Bert Moss', 3],
    ]);
  });

  it('are one with a title and a last name only where the office is the same', () => {
    expect(people('President Ida Bell left.', 'President Bell came.')).toStrictEqual([['Ida Bell', 2]]);
    expect(people('President Ida Bell left.', 'Judge Bell came.')).toStrictEqual([
      ['Ida Bell', 1],
      ['Bell', 1],
    ]);
  });

  it('leave a last name to whom the articles name by far the most', () => {
    const often = 'Senator Bert Moss left. Moss said no. Moss said yes.';
    const { names } = knowledgeFrom(
      file('corpus/a.txt', often),
      file('corpus/b.txt', 'Judge Greta Moss came.'),
    ).corpus;
    expect(names.lookup('Moss')?.name).toBe('Bert Moss');
  });

  it('speak by the name that an editor has put down for another article', () => {
    const head = [
      '---',
      'title: A',
      'publication: B',
      'url: https://example.org/a',
      'published: 2026-01-05',
      'language: en',
    ];
    const edited = [...head, 'people:', '  - name: Ida Bell', '---', 'Bell came.'].join('\n');
    const { quotations } = knowledgeFrom(
      file('corpus/a.md', edited),
      file('corpus/b.txt', 'Mayor Ida M. Bell opened it. “It is wide,” said Bell.'),
    ).corpus;
    expect(at(quotations, 0).speaker).toBe('Ida Bell');
  });
});
