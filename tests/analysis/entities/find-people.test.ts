import { describe, expect, it } from 'vitest';
import type { Person } from '../../../src/corpus/article.ts';
import {
  aliasesOf,
  at,
  type FrontMatter,
  file,
  knowledgeFrom,
  knowledgeOf,
  onlyArticle,
} from '../../support/article.ts';

/** The people of an article with these paragraphs and that front matter. */
function found(paragraphs: readonly string[], head: FrontMatter = {}): readonly Person[] {
  return onlyArticle(knowledgeOf(paragraphs, head).corpus).people;
}

const inEnglish = (text: string): [string, string | undefined][] =>
  found([text]).map(({ name, role }) => [name, role?.en]);
const inSpanish = (text: string): [string, string | undefined][] =>
  found([text], { language: 'es' }).map(({ name, role }) => [name, role?.es]);

describe('people in an English text', () => {
  it.each([
    ['a title', 'They met Foreign Minister Rosa Duarte on Monday.', 'Rosa Duarte', 'Foreign Minister'],
    [
      'a title and a party',
      'It was Republican Senator Bert Moss who left.',
      'Bert Moss',
      'Republican Senator',
    ],
    ['brackets behind the name', 'Present were Ida Bell (Chair) and others.', 'Ida Bell', 'Chair'],
    ['an abbreviated title', 'The bill is by Sen. Bert Moss and others.', 'Bert Moss', 'Sen.'],
    ['two initials behind a title', 'It was Coach TJ Moss who left.', 'TJ Moss', 'Coach'],
    [
      'a demonym before two given names',
      'Hale beat Colombian Daniel Tomas Okafor.',
      'Daniel Tomas Okafor',
      undefined,
    ],
    ['a demonym that companies have', 'It was won by American Mary Lind.', 'Mary Lind', undefined],
    ['an honorific of Malaysia', 'They met Puan Zuri Lind on Monday.', 'Zuri Lind', undefined],
    ['a compound adjective', 'Ida Bell left. Grey-haired Bell, who sang, was late.', 'Ida Bell', undefined],
    [
      'the office of a hospital named after a saint',
      'St. Alban’s chief executive, Ruth Lind, left.',
      'Ruth Lind',
      'St. Alban’s chief executive',
    ],
    [
      'an office before an academic title',
      'The museum’s director, Dr Alma Finch, rose.',
      'Alma Finch',
      'museum’s director',
    ],
    [
      'an office of two words behind a name',
      'Alma Finch, executive vice president of the Linden Works, rose.',
      'Alma Finch',
      'executive vice president of the Linden Works',
    ],
    ['an office behind the name of a country', 'Jordan England, a nurse, left.', 'Jordan England', 'nurse'],
    ['an office behind a common noun', 'Chase Law, the clerk, left.', 'Chase Law', 'clerk'],
    ['an office behind an age', 'Jane Roe, 54, a miner who dug it, rose.', 'Jane Roe', 'miner'],
    [
      'the fullest of two offices',
      'The head of the Linden Works, the engineer Jane Roe, rose.',
      'Jane Roe',
      'head of the Linden Works',
    ],
    [
      'what an office is of, before a rank',
      'Vice President Jane Roe, a director of the Linden Works, rose.',
      'Jane Roe',
      'director of the Linden Works',
    ],
    [
      'a department that is a verb elsewhere',
      'Jane Roe, head of public works for the harbor, rose.',
      'Jane Roe',
      'head of public works for the harbor',
    ],
    ['an office for whom a pronoun means', 'The lawyer for them, Jane Roe, rose.', 'Jane Roe', 'lawyer'],
    [
      'an office after common nouns of an organization',
      'Linden rail union President Jane Roe rose.',
      'Jane Roe',
      'Linden rail union President',
    ],
    [
      'an office after a long name of an organization',
      'Linden Welders and Riveters Union (LWRU) Secretary-General Jane Roe rose.',
      'Jane Roe',
      'Linden Welders and Riveters Union (LWRU) Secretary-General',
    ],
    [
      'an office after an organization that begins its sentence',
      'Council of Welders (CoW) Chairperson Jane Roe rose.',
      'Jane Roe',
      'Council of Welders (CoW) Chairperson',
    ],
    [
      'a relative of whose name ends like a place’s',
      'Laura Jordan’s former husband left.',
      'Laura Jordan',
      undefined,
    ],
    ['relatives with whom somebody acts', 'Milan England and her son left.', 'Milan England', undefined],
    [
      'two titles in coordination',
      'It was founder and director Jane Roe who rose.',
      'Jane Roe',
      'founder and director',
    ],
    ['a relation to an officeholder', 'The wife of the mayor, Jane Roe, rose.', 'Jane Roe', undefined],
    [
      'an office of somebody’s staff',
      'A lawyer for the mayor, Jane Roe, rose.',
      'Jane Roe',
      'lawyer for the mayor',
    ],
    ['a position', 'Jane Roe, a partner at a fund, rose.', 'Jane Roe', 'partner at a fund'],
    ['an office, and not a position', 'Jane Roe, a judge, a guest at a fair, rose.', 'Jane Roe', 'judge'],
    ['what she may be no more', 'In May, Jane Roe was the mayor of Tamora.', 'Jane Roe', undefined],
    [
      'what she is, and not what she was',
      'Jane Roe, once the mayor’s aide, is a judge.',
      'Jane Roe',
      'judge',
    ],
    ['an office behind an academic title', 'Dr. Alma Finch, a surgeon, rose.', 'Alma Finch', 'surgeon'],
    [
      'an office behind a full title',
      'Doctor Alma Finch, director of the clinic, rose.',
      'Alma Finch',
      'director of the clinic',
    ],
    [
      'an office of state',
      'They heard Secretary of State Ida F. Bell speak.',
      'Ida F. Bell',
      'Secretary of State',
    ],
    [
      'an office in lower case',
      'It was planned by campaign manager Tom Okafor.',
      'Tom Okafor',
      'campaign manager',
    ],
    ['a possessive role', 'She thanked Bell’s lawyer Tom Okafor at noon.', 'Tom Okafor', 'Bell’s lawyer'],
    [
      'an apposition',
      'Jane Roe, a spokeswoman for the city, declined.',
      'Jane Roe',
      'spokeswoman for the city',
    ],
    [
      'an apposition at the end',
      'The plan is by Jane Roe, director of the Linden Works.',
      'Jane Roe',
      'director of the Linden Works',
    ],
    [
      'a role before a comma',
      'A lawyer for the builders, Carl Voss, agreed.',
      'Carl Voss',
      'lawyer for the builders',
    ],
    ['words that name her', 'A keeper called Wendla Roe rose.', 'Wendla Roe', 'keeper'],
    ['an age', 'Jane Roe, 54, lives near the harbour.', 'Jane Roe', undefined],
    ['a relative clause', 'Jane Roe, who built it, was there.', 'Jane Roe', undefined],
    ['a name like a demonym without its accent', 'Cllr Frances Roe, who asked, left.', 'Frances Roe', 'Cllr'],
    ['a given name after “from”', 'They met a corner from Jane Roe at noon.', 'Jane Roe', undefined],
    ['a relationship', 'The letter is by Jane Roe, a close friend.', 'Jane Roe', undefined],
    ['a surname that is a country', 'Jane Mae Jordan runs the port.', 'Jane Mae Jordan', undefined],
    ['a compound noun', 'The singer-songwriter Jane Roe left.', 'Jane Roe', 'singer-songwriter'],
    [
      'a title behind a verb that may be a noun',
      'The Lind beats champion Jane Roe in May.',
      'Jane Roe',
      'champion',
    ],
    [
      'a title before a long quotation, where nothing else is in lower case',
      'Tamora Mayor Jane Roe “has put aside all of that, and come to the table as we had hoped”.',
      'Jane Roe',
      'Tamora Mayor',
    ],
  ])('are recognized by %s', (_, text, name, role) => {
    expect(inEnglish(text)).toStrictEqual([[name, role]]);
  });

  it.each([
    ['Chancellor of the Exchequer Rachel Thorn resigned.', 'Rachel Thorn', 'Chancellor of the Exchequer'],
    ['It was Bank of England Governor Andrew Pell who spoke.', 'Andrew Pell', 'Bank of England Governor'],
    ['Harbour League chairman Lord Paul Grey left.', 'Paul Grey', 'Harbour League chairman'],
    ['It was given by Ships.com founder Jeff Moss.', 'Jeff Moss', 'founder'],
    ['Liberal leader Ida Bell was there.', 'Ida Bell', 'Liberal leader'],
  ])('have a longer role in full: %s', (text, name, role) => {
    expect(inEnglish(text)).toStrictEqual([[name, role]]);
  });

  it('are recognized by a reporting verb and the last name further on', () => {
    expect(inEnglish('Jane Roe said so. The mayor left. Then Roe laughed.')).toStrictEqual([
      ['Jane Roe', undefined],
    ]);
  });

  it('are one person by full name, without initials, and by last name', () => {
    const [one, ...others] = found([
      'Senator Bert J. Moss came. Bert Moss left. Moss said no. Sen. Moss said yes.',
    ]);
    expect(others).toStrictEqual([]);
    expect(one).toMatchObject({ name: 'Bert J. Moss', aliases: ['Senator Moss', 'Bert Moss'], mentions: 4 });
  });

  it('are told from a namesake by a title with the last name', () => {
    const { corpus } = knowledgeOf([
      'Inspector Joanne Roe met Poppy Roe. Poppy Roe left. Joanne Roe smiled.',
    ]);
    const names = aliasesOf(corpus);
    expect(names.lookup('Inspector Roe')?.name).toBe('Joanne Roe');
    expect(names.lookup('Roe')).toBeUndefined();
  });

  it.each([
    [
      120,
      [
        ['Paul Roe', 1],
        ['Simon Roe', 2],
      ],
    ],
    [
      2,
      [
        ['Paul Roe', 1],
        ['Simon Roe', 1],
      ],
    ],
  ] as const)('are told from a namesake that was named far above: %d sentences', (sentences, expected) => {
    const people = found([
      `Paul Roe met the mayor. ${'The mill is old and wet. '.repeat(sentences)}`,
      'Simon Roe runs the mill.',
      'Mr. Roe said it was safe.',
    ]);
    expect(people.map(({ name, mentions }) => [name, mentions])).toStrictEqual(expected);
  });

  it('are one person by either of two last names', () => {
    const people = found(['President Enrique Prado Nieves came. Prado Nieves said no. Nieves said yes.']);
    expect(people.map(({ name, mentions }) => [name, mentions])).toStrictEqual([['Enrique Prado Nieves', 3]]);
  });

  it('are distinguished in a list of names', () => {
    const text =
      'Duarte was accompanied by Foreign Minister Rosa Lind, Defense Minister Paul Sand, and U.S. Ambassador Ana María Peña.';
    expect(inEnglish(text)).toStrictEqual([
      ['Rosa Lind', 'Foreign Minister'],
      ['Paul Sand', 'Defense Minister'],
      ['Ana María Peña', 'U.S. Ambassador'],
    ]);
  });

  it.each([
    [
      'The prosecutor asked for Valdo Rueda, Wismar Imanez, Mark Anthony Sole and Mary Tank.',
      'Wismar Imanez',
    ],
    ['Se trata de Marco Antonio Soler, Mario Tanco y Wismar Imáñez.', 'Wismar Imáñez'],
  ])('are recognized in a list of people: %s', (text, name) => {
    expect(found([text]).map((person) => person.name)).toContain(name);
  });

  it.each([
    ['The brothers Arno and Tom Lind sang.', ['Arno Lind', 'Tom Lind']],
    ['Doctors Arno and Mary Lind sang. Arno Pell sang.', ['Arno Pell', 'Mary Lind']],
    [
      'Los hermanos Elvira y Juan José Ríos Montero cantaron.',
      ['Elvira Ríos Montero', 'Juan José Ríos Montero'],
    ],
  ])('have a last name in common with a relative: %s', (text, names) => {
    expect(found([text]).map(({ name }) => name)).toStrictEqual(names);
  });

  it.each([
    ['Viajaron a la vecina Osria y al vecino Portugal. La vecina Osria no vota.', []],
    ['La vecina Carmen Lind cantó. La vecina Carmen calló.', ['Carmen Lind']],
    ['Carmen Lind cantó. Multaron a la vecina Lind.', ['Carmen Lind']],
  ])('are told from neighboring places: %s', (text, names) => {
    expect(found([text], { language: 'es' }).map(({ name }) => name)).toStrictEqual(names);
  });

  it.each([
    'Solmara Rovers and its rival left.',
    'They told Tom (Ohio) to wait.',
    'South Korea’s ally left.',
  ])('are not recognized in “%s”', (text) => {
    expect(inEnglish(text).filter(([name]) => /Solmara|Ohio|Korea/.test(name))).toStrictEqual([]);
  });

  it('have no part of another name before the organization that they preside', () => {
    expect(inEnglish('Ida Bell and Union President Tom Moss left.')).toStrictEqual([
      ['Ida Bell', undefined],
      ['Tom Moss', 'Union President'],
    ]);
  });

  it('are not recognized in a list of an organization and people', () => {
    const people = found([
      'The prosecutor asked for Tamora Council, Wismar Imanez, Mark Sole and Mary Tank.',
    ]);
    expect(people.map(({ name }) => name)).toStrictEqual(['Mark Sole', 'Mary Tank']);
  });

  it.each([
    ['Speaking at Lowmoor Crown Court, the prosecutor, Ida Bell, said no.', [['Ida Bell', 'prosecutor']]],
    ['Arriving at Old Lowmoor, the coach, Bert Moss, said no.', [['Bert Moss', 'coach']]],
    ['Outside Lowmoor Town Hall, the deputy mayor, Ida Bell, said no.', [['Ida Bell', 'deputy mayor']]],
    [
      'The head of Ship Repairs at Solmar, Ida Bell, left. Ship Repairs said no. Ship Repairs has closed.',
      [['Ida Bell', 'head of Ship Repairs at Solmar']],
    ],
  ])('are told from organizations and places: %s', (text, people) => {
    expect(inEnglish(text)).toStrictEqual(people);
  });

  it.each([
    ['Fue ministro durante el Gobierno de Iván Cordero.', [['Iván Cordero', undefined]]],
    ['Ante el Tribunal Superior de Osria, la fiscal, Ana Lind, calló.', [['Ana Lind', 'fiscal']]],
    ['Junto al Palacio Mayor, el alcalde, Iván Cordero, calló.', [['Iván Cordero', 'alcalde']]],
    [
      'Solmar cerró. La jefa de Recursos Humanos de Solmar, Ana Lind, calló. Solmar lo niega. Solmar insiste.',
      [['Ana Lind', 'jefa de Recursos Humanos de Solmar']],
    ],
    [
      'Lo dijo la ministra de Educación, Formación Profesional y Deportes, Nuria Salvat.',
      [['Nuria Salvat', 'ministra de Educación, Formación Profesional y Deportes']],
    ],
    ['La discoteca Luz Verde cerró.', []],
  ])('are told from organizations and departments: %s', (text, people) => {
    expect(inSpanish(text)).toStrictEqual(people);
  });

  it('are two if one last name has different titles', () => {
    const people = found(['President Moss arrived. His wife, Greta Moss, said nothing. Moss smiled.']);
    expect(people.map(({ name }) => name)).toStrictEqual(['Moss', 'Greta Moss']);
    const { corpus } = knowledgeOf(['President Moss arrived. His wife, Greta Moss, said nothing.']);
    const names = aliasesOf(corpus);
    expect(names.lookup('Moss')).toBeUndefined();
    expect(names.lookup('President Moss')?.name).toBe('Moss');
  });

  it('are three where a head of state has the last name of two others', () => {
    const people = found(['The ranger Greta Moss met her brother Rex Moss. Then President Moss arrived.']);
    expect(people.map(({ name }) => name)).toStrictEqual(['Greta Moss', 'Rex Moss', 'Moss']);
  });

  it.each([
    [
      'institutions',
      'The Linden Clean Power Plan was stopped. The Supreme Court said so. Human Rights Watch said no.',
    ],
    ['companies', 'Grand Lind said it would close. Its shares fell.'],
    ['countries', 'She called New Zealand. South Korea said no.'],
    ['places that something is in', 'It happened in Grand Haven. People in Grand Haven said no.'],
    ['titles alone', 'The Prime Minister spoke. Vice President said.'],
    ['acronyms', 'FBI Director said no. CEO Acme said.'],
    ['headlines', 'Mayor Opens The Bridge Of Port Linden At Last'],
    [
      'words at the beginning of a sentence',
      'Calling Duarte a friend, he left. Neither Duarte nor Lind came.',
    ],
    ['demonyms', 'African Americans said no. Many African Americans were there.'],
    ['names of words that the text has in lower case', 'Dawn Chorus sang at six. The chorus met at dawn.'],
    ['novels called like people', 'The novel Clara Moss sold well.'],
    ['addresses', 'The firm moved to 12 Kent Street and left 14 Grant Road to the state.'],
    ['places in a list with people', 'It was seen by Port Linden, President Tom Hale and others.'],
  ])('do not include %s', (_, text) => {
    const names = inEnglish(text).map(([name]) => name);
    expect(names.filter((name) => name !== 'Tom Hale')).toStrictEqual([]);
  });

  it('have a role in the words of the article', () => {
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

  it('have a role that fits a line, cut behind its head', () => {
    const text = `Jane Roe, director of ${'the Institute for the Bridges of '.repeat(4)}Tamora, left.`;
    expect(inEnglish(text)).toStrictEqual([['Jane Roe', 'director']]);
  });
});

describe('counterparts', () => {
  it.each([
    ['en', 'Kenyan President Ida Bell met her Norwegian counterpart, Bert Moss.', 'Norwegian president'],
    [
      'en',
      'Foreign Minister Ida Bell rose. Bell’s Danish counterpart, Bert Moss, left.',
      'Danish foreign minister',
    ],
    ['en', 'The mayor of Osria, Ida Bell, and her counterpart in Elmar, Bert Moss, left.', 'mayor in Elmar'],
    ['en', 'The head of the union, Ida Bell, met her Danish counterpart, Bert Moss.', undefined],
    ['en', 'Ida Bell met her Danish counterpart, Bert Moss.', undefined],
    [
      'es',
      'El presidente de Osria, Luis Roca, calló. Citó a su homóloga de Elmar, Ana Lind.',
      'presidenta de Elmar',
    ],
    [
      'es',
      'La ministra de Exteriores de Osria, Eva Sal, llamó a su homólogo danés, Iván Cordero.',
      'ministro de Exteriores danés',
    ],
    [
      'es',
      'La alcaldesa de Osria, Eva Sal, y su homólogo de Elmar, Iván Cordero, callaron.',
      'alcalde de Elmar',
    ],
    ['es', 'La jefa del gremio, Eva Sal, citó a su homólogo danés, Iván Cordero.', undefined],
  ] as const)('have the office of whose counterpart they are: %s “%s”', (language, text, role) => {
    const people = found([text], { language }).map((person) => [person.name, person.role?.[language]]);
    expect(people.at(-1)?.[1]).toBe(role);
  });
});

describe('people in a Spanish text', () => {
  it.each([
    [
      'a role with a demonym',
      'Ayer habló el presidente colombiano, Juan Duarte, en la radio.',
      'Juan Duarte',
      'presidente colombiano',
    ],
    [
      'a role with a country',
      'Lo dijo la presidenta de México, Ana Lind, ayer.',
      'Ana Lind',
      'presidenta de México',
    ],
    ['a role without a comma', 'La recibió la canciller Rosa Duarte.', 'Rosa Duarte', 'canciller'],
    ['a trade', 'El capataz Rosendo Duarte declaró que olía mal.', 'Rosendo Duarte', 'capataz'],
    [
      'a role with a department',
      'Lo anunció el ministro de Defensa Pablo Arenas.',
      'Pablo Arenas',
      'ministro de Defensa',
    ],
    [
      'an apposition',
      'Ana Lind, portavoz de la Junta de Tamora, calló.',
      'Ana Lind',
      'portavoz de la Junta de Tamora',
    ],
    [
      'an honorific further on',
      'Vino Ana Lind, de la que nadie habló. La señora Lind calló.',
      'Ana Lind',
      undefined,
    ],
    ['an age', 'Ayer vino Ana Lind, de 34 años, y nadie más.', 'Ana Lind', undefined],
    ['a kinship term', 'Declaró Ana Lind, esposa de otro.', 'Ana Lind', undefined],
    ['a Roman numeral', 'Habló el rey Felipe VI en inglés.', 'Felipe VI', 'rey'],
    [
      'a title, and not the subject that follows a comma',
      'Tras visitar a la alcaldesa Elisa Maya, el dirigente vecinal dijo que volvería.',
      'Elisa Maya',
      'alcaldesa',
    ],
    [
      'an age before a subject',
      'Tras ver a Elisa Maya, el dirigente vecinal dijo que volvería. La señora Maya calló.',
      'Elisa Maya',
      undefined,
    ],
    ['a relative', 'Calló el exmarido de Laura Jordania.', 'Laura Jordania', undefined],
    [
      'relatives with whom somebody acts',
      'Llegaron Fidel Castro y su hermano menor.',
      'Fidel Castro',
      undefined,
    ],
    ['a surname in brackets', 'Un día se nos unió Mateo (Arenas), y tocó.', 'Mateo Arenas', undefined],
    ['a role with a party', 'Ayer calló la timonel PL, Ana Lind.', 'Ana Lind', 'timonel PL'],
    ['a role with a party before the name', 'Ayer calló la diputada PL Ana Lind.', 'Ana Lind', 'diputada PL'],
    [
      'a role with the party of its complement',
      'Ayer calló el jefe de bancada PL, Pablo Arenas.',
      'Pablo Arenas',
      'jefe de bancada PL',
    ],
    ['a role for whom a pronoun means', 'El vocero de estos, Pablo Arenas, calló.', 'Pablo Arenas', 'vocero'],
    [
      'a role before particles',
      'Lo contó el alcalde Luis de la Fuente Peña.',
      'Luis de la Fuente Peña',
      'alcalde',
    ],
  ])('are recognized by %s', (_, text, name, role) => {
    expect(inSpanish(text)).toStrictEqual([[name, role]]);
  });

  it('do not include places joined by "y"', () => {
    const text =
      'El escritor Mario Vega vivió en Madrid, Sevilla y Lima. El presidente dijo que Lima y Quito crecen.';
    expect(inSpanish(text)).toStrictEqual([['Mario Vega', 'escritor']]);
  });

  it.each([
    ['La reunió Lidia Montero, portavoz de la Unión Obrera.', 'Lidia Montero', 'portavoz de la Unión Obrera'],
    [
      'Habló el portavoz de la Asociación Médica Iván Lozano.',
      'Iván Lozano',
      'portavoz de la Asociación Médica',
    ],
    ['La dirige el ingeniero Leonardo Reyes Madera.', 'Leonardo Reyes Madera', 'ingeniero'],
    ['Llegó el diputado Iván Obispo Lozano.', 'Iván Obispo Lozano', 'diputado'],
  ])('have no title that is a word of a name: %s', (text, name, role) => {
    expect(inSpanish(text)).toStrictEqual([[name, role]]);
  });

  it('do not include halls called after people', () => {
    const text = 'Entrenaron en el Gimnasio Iván Lozano, en el coliseo Rosa Duarte y en el Liceo Elisa Maya.';
    expect(inSpanish(text)).toStrictEqual([]);
  });

  it('do not include films called like people', () => {
    const text = 'Se estrena la película Rosa Duarte. Le gusta la película Rosa Duarte, y llora.';
    expect(inSpanish(text)).toStrictEqual([]);
  });
});

describe('people whom an editor has declared', () => {
  const TEXT = [
    'President Ida Bell came with Foreign Minister Rosa Duarte. Bell spoke. The mayor of Tamora, Carl Voss, did not.',
  ];

  it('come first, as they are declared, before those detected', () => {
    const bell = {
      name: 'Ida Bell',
      role: { en: 'head of state', es: 'jefa de Estado' },
      aliases: ['the boss'],
    };
    const people = found(TEXT, { people: [bell] });
    expect(people[0]).toStrictEqual({ ...bell, gender: 'female' });
    expect(people.map(({ name }) => name)).toStrictEqual(['Ida Bell', 'Rosa Duarte', 'Carl Voss']);
  });

  it('get a detected role and aliases when the entry has none', () => {
    const [duarte] = found(TEXT, { people: [{ name: 'Rosa María Duarte' }] });
    expect(duarte).toMatchObject({
      name: 'Rosa María Duarte',
      role: { en: 'Foreign Minister', es: 'Foreign Minister' },
    });
    expect(duarte?.aliases).toContain('Foreign Minister');
  });

  it('keep their aliases to themselves', () => {
    const { corpus } = knowledgeOf(['Senator Tom Bell came. President Ann Hale left.'], {
      people: [{ name: 'Ida Bell', aliases: ['President Hale'] }],
    });
    const names = aliasesOf(corpus);
    expect(names.lookup('Bell')?.name).toBe('Ida Bell');
    expect(names.lookup('President Hale')?.name).toBe('Ida Bell');
    expect(names.lookup('Tom Bell')?.name).toBe('Tom Bell');
  });

  it('do not include names that are declared as places', () => {
    const text = ['Mayor Port Linden is a town. Senator Tom Bell went to it.'];
    const names = (places: string[]): string[] => found(text, { places }).map(({ name }) => name);
    expect(names([])).toContain('Tom Bell');
    expect(names(['Tom Bell'])).not.toContain('Tom Bell');
    expect(onlyArticle(knowledgeOf(text, { places: ['Port Linden'] }).corpus).places).toContain(
      'Port Linden',
    );
  });
});

describe('aliases by office', () => {
  const { corpus } = knowledgeOf([
    'Ecuadorian President Diego Noboa Vela met German Chancellor Anna Lind and Republican Senator Bert Moss.',
    'Former Prime Minister Carl Voss and U.S. Ambassador Tom Hale waited. Foreign Minister Rosa Duarte spoke.',
  ]);
  const names = aliasesOf(corpus);

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
  ])('%s means %s', (alias, name) => {
    expect(names.lookup(alias)?.name).toBe(name);
  });

  it.each([
    'the president',
    'the senator',
    'the prime minister',
    'the American ambassador',
    'the Ecuadorian senator',
  ])('%s means nobody, since it is ambiguous', (alias) => {
    expect(names.lookup(alias)).toBeUndefined();
  });

  it('are replaced by the last name in a question, where first names stay', () => {
    expect(names.canonicalize(['what', 'did', 'the', 'ecuadorian', 'president', 'say']).join(' ')).toBe(
      'what did the vela say',
    );
    expect(names.canonicalize(['who', 'is', 'rosa', 'duarte']).join(' ')).toBe('who is rosa duarte');
    expect(names.canonicalize(['bert']).join(' ')).toBe('bert');
  });
});

it.each([
  [
    'where the article is in the place too',
    ['Jordan England, a nurse said, is wet.', 'It rains in Jordan England.'],
  ],
  ['where an article stands before the name', ['The Water Law, a clerk said, is bad.']],
])('an office behind a name makes nobody of it %s', (_, paragraphs) => {
  expect(found(paragraphs)).toStrictEqual([]);
});

describe('people of several articles', () => {
  const people = (...texts: string[]): [string, number | undefined][] =>
    knowledgeFrom(...texts.map((text, i) => file(`corpus/${i}.txt`, text))).corpus.people.map(
      ({ name, mentions }) => [name, mentions],
    );

  it('are called by the form that came first', () => {
    expect(people('Senator Bert Moss left.', 'Senator Bert J. Moss came. Moss said no.')).toStrictEqual([
      ['Bert Moss', 3],
    ]);
  });

  it('are linked by title and last name if the office is the same', () => {
    expect(people('President Ida Bell left.', 'President Bell came.')).toStrictEqual([['Ida Bell', 2]]);
    expect(people('President Ida Bell left.', 'Judge Bell came.')).toStrictEqual([
      ['Ida Bell', 1],
      ['Bell', 1],
    ]);
  });

  it('share a last name that means who is named by far the most', () => {
    const often = 'Senator Bert Moss left. Moss said no. Moss said yes.';
    const { corpus } = knowledgeFrom(
      file('corpus/a.txt', often),
      file('corpus/b.txt', 'Judge Greta Moss came.'),
    );
    const names = aliasesOf(corpus);
    expect(names.lookup('Moss')?.name).toBe('Bert Moss');
  });

  it('have the name that an editor has declared for another article', () => {
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

describe('people by initials', () => {
  it.each([
    ['en', 'The report is by Cllr A Lund and others.', ['A Lund']],
    ['en', 'Councillors A Lund, I Moss and O Bell voted no.', ['A Lund', 'I Moss', 'O Bell']],
    ['en', 'Apologies for absence: Mr. A Dace, Mrs E Vann.', ['A Dace', 'E Vann']],
    [
      'en',
      'In attendance: O. Lund, A. Moss and P. J. Holt, for the works.',
      ['O. Lund', 'A. Moss', 'P. J. Holt'],
    ],
    ['en', 'Absent were two. A Lund is a town.', []],
    ['en', 'In the vote: K Lund 12, A Moss 4.', []],
    ['es', 'Los concejales A. Prado, Y. Roca y E. Sal votaron en contra.', ['A. Prado', 'Y. Roca', 'E. Sal']],
    ['es', 'Asistentes: A. Pruna, Y. Rabal y E. Muñiz, con otros.', ['A. Pruna', 'Y. Rabal', 'E. Muñiz']],
    ['es', 'Excusan su asistencia la Sra. Y. Roca y el Sr. O. Sal.', ['Y. Roca', 'O. Sal']],
  ] as const)('are those with a title or in a list of who was there, in %s: %s', (language, text, names) => {
    expect(found([text], { language }).map(({ name }) => name)).toStrictEqual(names);
  });
});

describe('people by given names alone', () => {
  it.each([
    ['en', 'Present: Nora, Pete and Gus', ['Nora', 'Pete', 'Gus']],
    ['en', 'Apologies for absence: Ben', ['Ben']],
    ['en', 'In attendance: Nora (chair), Lena (minutes).', ['Nora', 'Lena']],
    ['en', 'Present: Nora, Tamora Council', ['Nora']],
    ['en', 'Colors: Amber, Olive, Ruby', []],
    ['es', 'Asistentes: Pepe, Nuria y Lola', ['Pepe', 'Nuria', 'Lola']],
    ['es', 'Excusan su asistencia: Chema, Paco', ['Chema', 'Paco']],
    ['es', 'Colores: Celeste, Violeta', []],
  ] as const)('are those in a list of who was there, in %s: %s', (language, text, names) => {
    expect(found(['They met on Monday.', text], { language }).map(({ name }) => name)).toStrictEqual(names);
  });

  it.each(['General Business.', 'General Correspondence', 'Major Discussion'])(
    'are no items of an agenda: %s',
    (item) => {
      expect(found(['They met on Monday.', item, 'The roof leaks.'], { language: 'en' })).toStrictEqual([]);
    },
  );
});

describe('people whom “and” joins', () => {
  it.each([
    ['It came after Max Roy and Harbor News chief Eva Hale resigned.', ['Max Roy', 'Eva Hale']],
    ['It came after club director Max Roy and Harbor Council leader Eva Hale left.', ['Max Roy', 'Eva Hale']],
    ['It came after Competition and Markets Authority chief Eva Hale resigned.', ['Eva Hale']],
  ])('are two where an organization stands before the title of the second: %s', (text, names) => {
    expect(found([text], { language: 'en' }).map(({ name }) => name)).toStrictEqual(names);
  });
});

describe('organizations', () => {
  it.each([
    ['en', 'It is a blow for Wen Lin Castings, the family firm in Taipei. Wen Lin fell.', []],
    ['en', 'De Witt Marine, a shipyard in Lund, closed in May.', []],
    ['es', 'Es un golpe para Ko Lin Castings, la empresa familiar que hizo los cuadros.', []],
    ['en', 'Piet Moss, the company lawyer, left.', ['Piet Moss']],
    ['en', 'Piet Moss, the company said, had left. Moss was 40.', ['Piet Moss']],
    [
      'es',
      'Clara, Rita Ruiz y Piedad Sal, del Colegio Alba, cantaron. Ruiz ganó.',
      ['Rita Ruiz', 'Piedad Sal'],
    ],
    ['en', 'Carpenters Local 212 met Piet Moss.', ['Piet Moss']],
    ['en', 'Forty came. Many wore white T-shirts, and T-shirts said more than Piet Moss.', ['Piet Moss']],
  ] as const)('are nobody, in %s: %s', (language, text, names) => {
    expect(found([text], { language }).map(({ name }) => name)).toStrictEqual(names);
  });
});

describe('the number in the name of an organization', () => {
  it.each([
    ['en', 'Piet Moss, president of Carpenters Local 212, left.', 'president of Carpenters Local 212'],
    ['en', 'Piet Moss, a plumber with Local 32, left.', 'plumber with Local 32'],
    ['es', 'Rita Ruiz, directora de la Escuela 27, cantó.', 'directora de la Escuela 27'],
    ['es', 'Rita Ruiz, jueza del Juzgado número 3, habló.', 'jueza del Juzgado número 3'],
    ['en', 'Piet Moss, the mayor of Tamora in 2019, left.', 'mayor of Tamora'],
    ['es', 'Rita Ruiz, alcaldesa de Tamora 3 veces, habló.', 'alcaldesa de Tamora'],
  ] as const)('belongs to a role, in %s: %s', (language, text, role) => {
    expect(at(found([text], { language }), 0).role?.en).toBe(role);
  });
});
