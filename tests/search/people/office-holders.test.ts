import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/search/answer.ts';
import { findOfficeHolders } from '../../../src/search/people/office-holders.ts';
import { peopleOf, readOrganization } from '../../../src/search/people/organization-members.ts';
import { at, knowledgeOf } from '../../support/article.ts';

const { index } = knowledgeOf([
  'The council of Tamora met on Monday. “We have waited for this,” said Mayor Ida Bell.',
  'Deputy Mayor Ana Lund disagreed. “The roof is not safe,” she said.',
  'Former mayor Omar Reyes sat in the front row. “I built it,” Reyes said.',
  '“It will cost millions,” said Councilor Tom Price. “It will not,” said Councilor Rita Moss.',
]);

const holders = (words: string, inIndex = index): string[] =>
  findOfficeHolders(words, at(inIndex.articles, 0), inIndex).map(({ name }) => name);

describe('the holders of an office', () => {
  it.each([
    ['the mayor', ['Ida Bell']],
    ['the deputy mayor', ['Ana Lund']],
    ['the former mayor', ['Omar Reyes']],
    ['councilors', ['Tom Price', 'Rita Moss']],
    ['la alcaldesa', ['Ida Bell']],
    ['las concejalas', ['Rita Moss']],
    ['los concejales', ['Tom Price', 'Rita Moss']],
    ['el exalcalde', ['Omar Reyes']],
    ['the politician', ['Ida Bell', 'Tom Price', 'Rita Moss']],
    ['los políticos', ['Ida Bell', 'Tom Price', 'Rita Moss']],
    ['the governor', []],
    ['the two', []],
    ['Mr. Mayor', ['Ida Bell']],
  ])('are those whose whole office it is, in either language: “%s”', (words, expected) => {
    expect(holders(words)).toEqual(expected);
  });

  it('are known by a feminine or a masculine, and by a former officeholder’s prefix', () => {
    const spanish = knowledgeOf(
      ['“Esperamos años”, dijo la alcaldesa Ida Bello.', '“Yo la hice”, dijo el exalcalde Omar Ruiz.'],
      { language: 'es' },
    ).index;
    const named = (words: string): string[] =>
      findOfficeHolders(words, at(spanish.articles, 0), spanish).map(({ name }) => name);
    expect(named('el alcalde')).toEqual(['Ida Bello']);
    expect(named('the mayor')).toEqual(['Ida Bello']);
    expect(named('the former mayor')).toEqual(['Omar Ruiz']);
  });
});

describe('the holders of one of several roles', () => {
  const { index: council } = knowledgeOf([
    'The head of the harbour board, Dr Ida Bell, 61, a weaver from Lund, came with her sister, the painter Ana Bell.',
    'Justice Tom Okafor was there. “It is late,” said Okafor. The judge left with judge Rita Moss.',
    'Councilor Carl Voss watched. “So it is,” the official said.',
  ]);

  it.each([
    ['the head of the board', ['Ida Bell']],
    ['la doctora', ['Ida Bell']],
    ['the weaver', ['Ida Bell']],
    ['the sister', ['Ana Bell']],
    // By the word itself before those whose office is another word for it.
    ['the judge', ['Rita Moss']],
    ['the justice', ['Tom Okafor']],
    ['the hermit', []],
  ])('are found by each, once: “%s”', (words, expected) => {
    const found = findOfficeHolders(words, at(council.articles, 0), council).map(({ name }) => name);
    expect(found).toEqual(expected);
  });

  it('are those who are only called so in passing, too, where the article says it of nobody', () => {
    const { index: court } = knowledgeOf([
      'Justice Tom Okafor came. “It is late,” the judge said.',
      'Magistrate Rita Moss stayed.',
    ]);
    const found = findOfficeHolders('the judge', at(court.articles, 0), court).map(({ name }) => name);
    expect(found.toSorted()).toEqual(['Rita Moss', 'Tom Okafor']);
  });
});

describe('the holders of an office by the forms of its word', () => {
  const { index: port } = knowledgeOf(
    [
      'La alcaldesa Ana Lund saludó. El entrenador Luis Roca calló. La técnica dental Rita Prado rio.',
      'La directora del puerto, Eva Bello, y el director del teatro, Juan Sosa, hablaron.',
      'Su abuela, Inés Lara, y su hermana, Olga Lara, oyeron a su hermano, Raúl Lara.',
      'Habló la capitana Quenby Arx. El geólogo Iker Lund calló.',
    ],
    { language: 'es' },
  );

  it.each([
    ['el alcalde', ['Ana Lund']],
    ['the mayor', ['Ana Lund']],
    ['alcaldesas', ['Ana Lund']],
    ['entrenador', ['Luis Roca']],
    ['entrenadores', ['Luis Roca']],
    // A feminine finds no man, of whatever word.
    ['entrenadora', []],
    ['entrenadoras', []],
    ['geologa', []],
    ['geólogas', []],
    // A masculine is said of both where there is no man, a plural of all.
    ['director', ['Eva Bello', 'Juan Sosa']],
    ['directora', ['Eva Bello']],
    ['directoras', ['Eva Bello']],
    ['directores', ['Eva Bello', 'Juan Sosa']],
    ['el capitán', ['Quenby Arx']],
    // A brother is no sister.
    ['el abuelo', []],
    ['the grandfather', []],
    ['los abuelos', ['Inés Lara']],
    ['hermano', ['Raúl Lara']],
    ['the brothers', ['Raúl Lara']],
    ['los hermanos', ['Olga Lara', 'Raúl Lara']],
    ['the sister', ['Olga Lara']],
  ])('are all of them but those of another gender: “%s”', (words, expected) => {
    expect(findOfficeHolders(words, at(port.articles, 0), port).map(({ name }) => name)).toEqual(expected);
  });

  it('are those of a noun in the masculine where there are a man and a woman', () => {
    const { index: club } = knowledgeOf(
      ['La ministra Ana Lund saludó al ministro Luis Roca.', 'El ministro no habló. Rio la jefa, Olga Sosa.'],
      { language: 'es' },
    );
    const named = (words: string): string[] =>
      findOfficeHolders(words, at(club.articles, 0), club).map(({ name }) => name);
    expect(named('el ministro')).toEqual(['Luis Roca']);
    expect(named('los ministros')).toEqual(['Ana Lund', 'Luis Roca']);
    expect(named('jefe')).toEqual(['Olga Sosa']);
  });

  it('are told by a pronoun, too', () => {
    const { index: hall } = knowledgeOf(['Mayor Quenby Arx rose. “It is late,” he said.']);
    expect(findOfficeHolders('la alcaldesa', at(hall.articles, 0), hall)).toEqual([]);
    expect(findOfficeHolders('el alcalde', at(hall.articles, 0), hall)).toHaveLength(1);
  });
});

describe('the holders of an office in the past tense', () => {
  const told = (...text: string[]): ((words: string) => string[]) => {
    const past = knowledgeOf(text).index;
    return (words) => findOfficeHolders(words, at(past.articles, 0), past).map(({ name }) => name);
  };

  it('are found where nobody holds it now', () => {
    const held = told('In 1990 Ida Bell was the mayor of Tamora.', 'Mayor Tom Okafor spoke of her.');
    expect(held('the mayor')).toEqual(['Tom Okafor']);
    expect(held('the former mayor')).toEqual(['Ida Bell']);
    expect(told('The winner was Ida Bell.')('the winner')).toEqual(['Ida Bell']);
  });
});

describe('the holders of an office that implies what is asked for', () => {
  const { index: report } = knowledgeOf([
    'The council’s president, Ida Bell, met President Tom Okafor and Cabinet Secretary Ana Roe.',
    'Then came editor Rita Moss and reporter Carl Voss, and her deputy, Omar Hale.',
    'The manager Eva Lund rose. “No,” said union secretary Olga Sosa. Harbour secretary Ben Cole did not.',
    'The team’s captain, Quenby Arx, and its chief executive, Jo Pell, left with senator Hal Frost.',
  ]);

  it.each([
    ['the head of state', ['Tom Okafor']],
    ['el mandatario', ['Tom Okafor']],
    ['the politician', ['Tom Okafor', 'Hal Frost']],
    ['the minister', ['Ana Roe']],
    ['the journalist', ['Carl Voss']],
    ['el periodista', ['Carl Voss']],
    ['the legislator', ['Hal Frost']],
    ['the union leader', ['Olga Sosa']],
    // Editors may edit films, managers lead shops, deputies be anybody’s.
    ['the coach', []],
    ['the lawmakers’ deputy', []],
    ['the officer', []],
    ['la empresaria', []],
    ['la jugadora', []],
  ])('are found by it, and no others: “%s”', (words, expected) => {
    expect(
      findOfficeHolders(words, at(report.articles, 0), report)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(expected.toSorted());
  });

  it.each(['Interim', 'Socialist', 'Conservative'])(
    'are those of a country where it says what kind of president they are: “%s”',
    (adjective) => {
      const { index: palace } = knowledgeOf([`${adjective} President Ida Bell met a lawyer, Tom Hale.`]);
      const holders = findOfficeHolders('the leader', at(palace.articles, 0), palace);
      expect(holders.map(({ name }) => name)).toEqual(['Ida Bell']);
    },
  );

  it('are those of a country, or of nothing, where bodies of all kinds have the office', () => {
    const { index: press } = knowledgeOf(
      [
        'El presidente colombiano, Juan Roca, habló. La presidenta de la junta, Ana Lund, calló.',
        'Su presidenta, Olga Sosa, rio con el presidente de la República, Luis Prado.',
      ],
      { language: 'es' },
    );
    const found = findOfficeHolders('los mandatarios', at(press.articles, 0), press);
    expect(found.map(({ name }) => name)).toEqual(['Juan Roca', 'Luis Prado']);
  });
});

describe('an office of a place', () => {
  const { index: local } = knowledgeOf(
    [
      'The city of Tamora voted on Monday, and a visitor from Lund looked on.',
      '“No,” said Mayor Ida Bell. “Yes,” said Lund council president Ana Roe.',
      'People in Tamora cheered.',
      'The mill of Tamora is old.',
    ],
    { places: ['Tamora', 'Lund'] },
  );

  it.each([
    ['the mayor of Tamora', ['Ida Bell']],
    ['the mayor of Lund', []],
    ['the council president of Lund', ['Ana Roe']],
    ['the council president of Tamora', []],
    ['mayor Bell', ['Ida Bell']],
    ['mayor Roe', []],
  ])('is of the main place where the article does not say: “%s”', (words, expected) => {
    expect(findOfficeHolders(words, at(local.articles, 0), local).map(({ name }) => name)).toEqual(expected);
  });
});

describe('the words of an office’s holder', () => {
  it.each(['what did the mayor say', 'qué dijo la alcaldesa'])(
    'are not those of a deputy or of a predecessor: “%s”',
    (question) => {
      expect(answer(question, index).hits.map(({ passage }) => passage.paragraph)).toEqual([1]);
    },
  );
});

describe('the holders of a role in Spanish', () => {
  const { index: village } = knowledgeOf(
    [
      'La profesora jubilada Marta Lund vive cerca. “No dormimos”, dijo Lund.',
      '“Hay barcos”, dijo Ada Ferro, presidenta del puerto.',
      '“Llegamos tarde”, dijo el bombero Raúl Bello.',
      '“Fue justo”, dijo la jueza Inés Roldán. “No lo fue”, dijo la portavoz Eva Moss.',
    ],
    { language: 'es' },
  );

  it.each([
    // A teacher need not be of any one discipline.
    ['geóloga', []],
    ['historiadora', []],
    ['bomberos', ['Raúl Bello']],
    // The translations of “union” have “del” among them.
    ['the union president', []],
    ['los jueces', ['Inés Roldán']],
    ['portavoces', ['Eva Moss']],
    ['la señora jueza', ['Inés Roldán']],
    ['Señora Portavoz', ['Eva Moss']],
  ])('are found by any of its forms, and not by a discipline: “%s”', (words, expected) => {
    expect(findOfficeHolders(words, at(village.articles, 0), village).map(({ name }) => name)).toEqual(
      expected,
    );
  });
});

describe('whose role names an organization', () => {
  const { index: relief } = knowledgeOf([
    'The Federal Bridge Agency (FBA) waited. “We wait,” said Ida Bell, head of the FBA’s board.',
    '“We do not,” said Tom Okafor, president of the Harbor Nurses Association, which is known as HNA.',
    '“Nor do we,” said Ana Roe, spokeswoman for Corvane.',
  ]);

  it.each([
    ['FBA', ['Ida Bell']],
    ['Federal Bridge Agency', ['Ida Bell']],
    ['HNA', ['Tom Okafor']],
    ['the nurses association', ['Tom Okafor']],
    ['corvane', ['Ana Roe']],
    ['Bell', []],
    ['the ferry', []],
    ['the', []],
  ])('is found by it, and by its initials: “%s”', (words, expected) => {
    expect(peopleOf(readOrganization(words), at(relief.articles, 0)).map(({ name }) => name)).toEqual(
      expected,
    );
  });
});

describe('whose somebody is by a possessive', () => {
  const { index: english } = knowledgeOf([
    'The charity Green Paws sued the town of Tamora. Its spokeswoman, Ida Bell, said it was late.',
    'Harbor Watch met on Monday, and its chair, Tom Okafor, left. The Lund Trust paid for it.',
    'Rita Moss sued Corvane. Her lawyer, Carl Voss, waited. It was late. Its director, Ana Roe, laughed.',
    'The bakers’ union, the BFU, called for a strike. Its treasurer, Hugo Penn, wept. The crane fell. Its driver, Eve Ash, ran.',
  ]);
  const { index: spanish } = knowledgeOf(
    [
      'La asociación vecinal Cuatro Calles denunció al Banco del Sur, que pagó. Su portavoz, Inés Vega, se alegró.',
      'El sindicato Unión del Puerto se opone. “No”, dijo su presidente, Omar Gil.',
    ],
    { language: 'es' },
  );
  const members = (words: string, of: typeof english): string[] =>
    peopleOf(readOrganization(words), at(of.articles, 0)).map(({ name }) => name);

  it.each([
    ['Green Paws', ['Ida Bell']],
    ['the charity Green Paws', ['Ida Bell']],
    ['Harbor Watch', ['Tom Okafor']],
    ['the bakers’ union', ['Hugo Penn']],
    ['BFU', ['Hugo Penn']],
    ['the crane', []],
    ['Corvane', []],
    ['the Lund Trust', []],
    ['Tamora', []],
  ])('is found by it in English: “%s”', (words, expected) => {
    expect(members(words, english)).toEqual(expected);
  });

  it.each([
    ['Cuatro Calles', ['Inés Vega']],
    ['Unión del Puerto', ['Omar Gil']],
    ['el Banco del Sur', []],
  ])('is found by it in Spanish: “%s”', (words, expected) => {
    expect(members(words, spanish)).toEqual(expected);
  });
});

describe('an envoy', () => {
  const { index: english } = knowledgeOf([
    'Norway’s ambassador to Kenya, Ida Bell, opened the ferry. It rained.',
    'The Danish ambassador, Omar Lund, left.',
  ]);
  const { index: spanish } = knowledgeOf(
    [
      'La embajadora de Noruega en Kenia, Ida Bello, abrió el transbordador. Llovió.',
      'El cónsul danés, Omar Lund, se fue.',
    ],
    { language: 'es' },
  );

  it.each([
    ['the ambassador of Norway', ['Ida Bell']],
    ['the Norwegian ambassador to Kenya', ['Ida Bell']],
    ['la embajadora en Kenia', ['Ida Bell']],
    ['the Danish ambassador', ['Omar Lund']],
    ['the Kenyan ambassador', []],
    ['the ambassador to Norway', []],
    ['Kenya’s ambassador to Norway', []],
    ['la embajadora de Kenia en Noruega', []],
    ['the ambassador to Denmark', []],
  ])('is who the country sends, or is sent to it, as is asked: “%s”', (words, expected) => {
    expect(holders(words, english)).toEqual(expected);
  });

  it.each([
    ['la embajadora de Noruega', ['Ida Bello']],
    ['la embajadora ante Kenia', ['Ida Bello']],
    ['Norway’s ambassador in Kenya', ['Ida Bello']],
    ['la embajadora keniana', []],
    ['la embajadora de Kenia en Noruega', []],
    ['el cónsul en Dinamarca', []],
  ])('in Spanish, too: “%s”', (words, expected) => {
    expect(holders(words, spanish)).toEqual(expected);
  });

  it('is called so by either country where the article has both: “the U.S. ambassador” is sent there', () => {
    const { index: called } = knowledgeOf(['The Kenyan ambassador, Ida Bell, left.', 'It rained.'], {
      people: [
        {
          name: 'Ida Bell',
          role: { en: 'Norway’s ambassador to Kenya', es: 'embajadora de Noruega en Kenia' },
        },
      ],
    });
    expect(holders('the ambassador of Kenya', called)).toEqual([]);
    expect(holders('the ambassador to Kenya', called)).toEqual(['Ida Bell']);
  });
});

describe('the holders of an occupation', () => {
  const inEnglish = knowledgeOf([
    'The forewoman Ida Bell came up the shaft at noon. The parson, Tom Okafor, was there. “It is over,” said Okafor.',
    'Bosun Omar Reyes waved to Rita Moss, a collier, and to the nightwatchman, Carl Voss. “I saw it,” Voss said.',
  ]).index;
  const inSpanish = knowledgeOf(
    [
      'El capataz Tomás Ruiz salió a mediodía. El párroco, Blas Soto, estaba allí. “Ya pasó”, dijo Soto.',
      'La revisora Inés Vega saludó a Ida Luna, tractorista, y al alférez Omar Gil. “Lo vi”, dijo Vega.',
    ],
    { language: 'es' },
  ).index;

  it.each([
    ['the forewoman', ['Ida Bell']],
    ['la capataza', ['Ida Bell']],
    ['the priest', ['Tom Okafor']],
    ['el cura', ['Tom Okafor']],
    ['boatswain', ['Omar Reyes']],
    ['the miner', ['Rita Moss']],
    ['the nightwatchman', ['Carl Voss']],
  ])('are found in English: “%s”', (words, expected) => {
    expect(holders(words, inEnglish)).toEqual(expected);
  });

  it.each([
    ['capataz', ['Tomás Ruiz']],
    ['the foreman', ['Tomás Ruiz']],
    ['el cura', ['Blas Soto']],
    ['the priest', ['Blas Soto']],
    ['la revisora', ['Inés Vega']],
    ['la tractorista', ['Ida Luna']],
    ['el alférez', ['Omar Gil']],
  ])('are found in Spanish: “%s”', (words, expected) => {
    expect(holders(words, inSpanish)).toEqual(expected);
  });
});

it.each(['diner', 'bookshop', 'café', 'gym', 'pharmacy'])(
  'the owner of a business is who owns it: “%s”',
  (business) => {
    const { index: street } = knowledgeOf([
      `“It is late,” said Rosa Quill, who owns a ${business} across the street. “It is early,” said Tom Price.`,
    ]);
    expect(holders(`the ${business} owner`, street)).toEqual(['Rosa Quill']);
  },
);
