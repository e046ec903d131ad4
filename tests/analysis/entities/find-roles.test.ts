import { describe, expect, it } from 'vitest';
import type { PersonRole } from '../../../src/corpus/article.ts';
import { type FrontMatter, knowledgeOf, onlyArticle } from '../../support/article.ts';

function rolesIn(text: string, head: FrontMatter = {}): readonly PersonRole[] {
  return onlyArticle(knowledgeOf([text], head).corpus).roles;
}

/** The roles of somebody, each with how the article says it. */
const rolesOf = (person: string, text: string, head: FrontMatter = {}): string[] =>
  rolesIn(text, head)
    .filter((role) => role.person === person)
    .map(({ source, words }) => `${source}: ${words}`);

describe('the roles of a person', () => {
  it.each([
    ['Mayor Ida Bell rose.', ['title: Mayor']],
    ['Host and author Ida Bell rose.', ['title: author', 'title: Host']],
    ['The mayor and Senator Ida Bell rose.', ['title: Senator']],
    ['The mayor of Tamora, Ida Bell, rose.', ['apposition: mayor of Tamora']],
    ['Ida Bell, 58, a weaver who came late, rose.', ['apposition: weaver']],
    ['Ida Bell was the mayor of Tamora. Bell left.', ['predicate: mayor of Tamora']],
    ['Ida Bell, 44, is the founder of the mill.', ['predicate: founder of the mill']],
    ['Ida Bell, who is 44, is the founder of the mill.', ['predicate: founder of the mill']],
    ['Tom Hale, who married Ida Bell, 44, is a nurse.', []],
    ['The husband of the mayor, Ida Bell, rose.', ['apposition: husband of the mayor']],
    ['The agent for the singer, Ida Bell, rose.', ['apposition: agent for the singer']],
    [
      'Ida Bell, head of the board for bridges and boats, rose.',
      ['apposition: head of the board for bridges and boats'],
    ],
    ['Ida Bell, 44, is the first mayor of Tamora to resign.', []],
    ['Ida Bell is the first mayor of Tamora.', ['predicate: first mayor of Tamora']],
    ["She went over her clerk's head, Ida Bell told the court.", []],
    ['The new coach is Ida Bell, who came late.', ['predicate: new coach']],
    ['A woman called Ida Bell rose.', ['predicate: woman']],
    ['They met a welder. Her name is Ida Bell.', ['predicate: welder']],
    [
      'Ida Bell, a judge, rose with her sister Ana Lund. “It is late,” the magistrate said.',
      ['apposition: judge', 'nominal: magistrate'],
    ],
    ['Then came Dr. Ida Bell, a geologist from Lund.', ['apposition: geologist from Lund', 'title: Dr.']],
    ['Her nephew Ida Bell rose.', ['title: nephew']],
    ['The doctor who treats him, Ida Bell, rose.', ['apposition: doctor']],
    ['The doctor that treats him, Ida Bell, rose.', ['apposition: doctor']],
    [
      'Ida Bell, a widow, owner of a bar and head of the club, said no.',
      ['apposition: owner of a bar and head of the club', 'apposition: widow'],
    ],
    [
      'Ida Bell, 56, a retired teacher, a widow, said no.',
      ['apposition: retired teacher', 'apposition: widow'],
    ],
    ['They met Ida Bell, a nurse, a farmer and an owner.', ['apposition: nurse']],
    ['Ida Bell, a nurse and mother of three, rose.', ['apposition: nurse and mother of three']],
    [
      'Ida Bell, a black Republican campaign consultant, rose.',
      ['apposition: black Republican campaign consultant'],
    ],
    ['Ida Bell — a surgeon and radio star — rose.', ['apposition: surgeon and radio star']],
    ['Ida Bell, Tom Hale’s wife, rose.', ['apposition: Tom Hale’s wife']],
    ['Ida Bell of Lund, the mayor, rose.', ['apposition: mayor']],
    ['Ida Bell, now the mayor, rose.', ['apposition: mayor']],
    ['Ida Bell, the mayor, Tom Hale, and others rose.', ['apposition: mayor']],
    ['Ida Bell is a conservative and Tom Hale is not.', ['predicate: conservative']],
    [
      'U.S. District Judge Ida Bell rose. She had met them in the U.S. and left.',
      ['title: U.S. District Judge'],
    ],
    ['Chair: Ida Bell', ['apposition: Chair']],
    ['Chair: Tom Hale; Club secretary: Ida Bell; Clerk: Ana Lund', ['apposition: Club secretary']],
    ['* Treasurer – Ida Bell', ['apposition: Treasurer']],
    ['Captaincy: Ida Bell', ['apposition: captain']],
    ['Trustees: Ida Bell, Tom Hale', ['apposition: Trustee']],
    ['The mayor added one thing: Ida Bell.', []],
    ['Apologies: Ida Bell', []],
    ['Ida Bell, who chairs the school board, rose.', ['predicate: chair of the school board']],
    ['Ida Bell, 44, has led the union of bakers since May.', ['predicate: leader of the union of bakers']],
    ['Ida Bell, who also runs the only hotel, rose.', ['predicate: manager of the only hotel']],
    ['Ida Bell founded the museum.', ['predicate: founder of the museum']],
    ['They met at the committee, headed by Ida Bell.', ['predicate: head of the committee']],
    ['Ida Bell, who leads a quiet life, rose. Ida Bell ran the race.', []],
    ['Ida Bell never ran the hotel.', []],
    ['Cllr Ida Bell - clerk, Cllr Tom Hale', ['title: Cllr', 'apposition: clerk']],
    ['Cllr Tom Hale - clerk, Cllr Ida Bell', ['title: Cllr']],
    ['The president named Ida Bell.', []],
    ['Tom Hale, the mayor, Ida Bell, and others rose.', []],
    ['On the good side for Ida Bell, President Tom Hale’s plan failed.', []],
    ['THEY SHOUTED — Ida Bell — The head of the works said no.', []],
    ['A judge named Ida Bell to the board.', []],
    ['Tom Hale, the mayor, met Ida Bell.', []],
    ['Tom Hale, the judge, thanked Ida Bell, the mayor, on Monday.', ['apposition: mayor']],
    ['Ida Bell, who has been warden since May, rose.', ['predicate: warden']],
    ['Ida Bell has been the head of the mill for years.', ['predicate: head of the mill']],
    ['Ida Bell has been told. Ida Bell had lost.', []],
    ['Ida Bell, who worked as Okafor’s secretary for two years, rose.', ['predicate: Okafor’s secretary']],
    ['Ida Bell serves as the clerk of the parish.', ['predicate: clerk of the parish']],
    ['Ida Bell has acted as a mediator for six months.', ['predicate: mediator']],
    ['Ida Bell works as hard as a welder.', []],
    [
      'They met the new landlord, the former long-distance lorry driver Ida Bell.',
      ['title: former long-distance lorry driver', 'apposition: new landlord'],
    ],
    ['Ida Bell is no doctor. She reads.', []],
    ['Ida Bell, no doctor, rose.', []],
    ['They wondered if Ida Bell was the mayor.', []],
    ['The problem of the mayor is Ida Bell.', []],
  ])('are all that an English article says of them: %s', (text, roles) => {
    expect(rolesOf('Ida Bell', text)).toStrictEqual(roles);
  });

  it.each([
    [
      'El director del puerto, el capitán Luis Prado, calló.',
      ['title: capitán', 'apposition: director del puerto'],
    ],
    [
      'Ana Prado, viuda, dueña de un bar y presidenta del club, calló.',
      ['apposition: dueña de un bar y presidenta del club', 'apposition: viuda'],
    ],
    ['Ana Prado, madre de dos hijas, calló.', ['apposition: madre de dos hijas']],
    ['Ana Prado, docente de sesenta años, calló.', ['apposition: docente']],
    ['Ana Prado, presidenta de la Primera Liga, calló.', ['apposition: presidenta de la Primera Liga']],
    ['Ana Prado, abogada de 212 socios, calló.', ['apposition: abogada de 212 socios']],
    ['Ana Prado, quien es médica, calló.', ['predicate: médica']],
    ['Ana Prado, que ha sido rectora del centro, calló.', ['predicate: rectora del centro']],
    ['Esa jueza es la chilena Ana Prado.', ['predicate: jueza', 'title: chilena']],
    ['Su abuela Ana Prado calló.', ['title: abuela']],
    ['Ana Prado, de 34 años, enfermera en Tamora, calló.', ['apposition: enfermera en Tamora']],
    ['Vino una costurera. Se llama Ana Prado.', ['predicate: costurera']],
    ['Lo dijo una vecina llamada Ana Prado.', ['predicate: vecina']],
    ['La médica que lo atiende, Ana Prado, calló.', ['apposition: médica']],
    ['Ana Prado, que preside el club de remo, calló.', ['predicate: presidenta del club de remo']],
    ['Ana Prado dirige la biblioteca desde 2010.', ['predicate: directora de la biblioteca']],
    ['La cooperativa, encabezada por Ana Prado, calló.', ['predicate: líder de la cooperativa']],
    ['Acudió el sindicato que lidera Ana Prado.', ['predicate: líder del sindicato']],
    ['Ana Prado, que trabaja como enfermera en Tamora, calló.', ['predicate: enfermera en Tamora']],
    ['Ana Prado ejerció de mediadora.', ['predicate: mediadora']],
    ['Ana Prado, que ha actuado como portavoz del club, calló.', ['predicate: portavoz del club']],
    ['Ana Prado trabaja de noche.', []],
    [
      'Calló la candidata derrotada, la doble medallista olímpica Ana Prado.',
      ['title: doble medallista olímpica', 'apposition: candidata derrotada'],
    ],
    ['Ana Prado, que preside el acto, calló.', []],
    ['Ana Prado no dirige el museo.', []],
    ['Secretaria de actas: Ana Prado', ['apposition: Secretaria de actas']],
    ['Presidencia: Eva Sal. Vicepresidencia segunda: Ana Prado.', ['apposition: vicepresidenta segunda']],
    ['Vocales: Ana Prado y Eva Sal', ['apposition: Vocal']],
    ['Dirección – Ana Prado', ['apposition: directora']],
    ['Acudió a la dirección: Ana Prado calló.', []],
    ['Dijo la alcaldesa que el plan, Ana Prado, falla.', []],
  ])('are all that a Spanish article says of them: %s', (text, roles) => {
    const name = text.includes('Luis') ? 'Luis Prado' : 'Ana Prado';
    expect(rolesOf(name, text, { language: 'es' })).toStrictEqual(roles);
  });

  it.each([
    ['Ana Prado', 'es', 'Habló la belga Ana Prado.', ['title: belga']],
    ['Ana Prado', 'es', 'La juez, la vasca Ana Prado, calló.', ['apposition: juez', 'title: vasca']],
    ['Luis Roca', 'es', 'Llegó Luis Roca. “Es tarde”, dijo el limeño Luis Roca.', ['title: limeño']],
    ['Ana Prado', 'es', 'Ana Prado, una chilena que vive cerca, calló.', ['apposition: chilena']],
    ['Ida Bell', 'en', 'Ida Bell, a Kenyan who won, rose.', ['apposition: Kenyan']],
    ['Ida Bell', 'en', 'Ida Bell is a Belgian, her aides say. Bell rose.', ['predicate: Belgian']],
    ['Ida Bell', 'en', 'Ida Bell, a Belgian coach, rose.', ['apposition: Belgian coach']],
    ['Ida Bell', 'en', 'Ida Bell, Kenyan and Belgian papers say, left.', []],
  ] as const)('are demonyms, where they stand as nouns: %s, %s: %s', (name, language, text, roles) => {
    expect(rolesOf(name, text, { language })).toStrictEqual(roles);
  });

  it.each([
    [
      'The heads of the two choirs, Ida Bell of the bassists and Ana Lund of the altos, met.',
      ['apposition: head of the bassists'],
    ],
    ['The keepers of the mill, Ida Bell, and the barn, Ana Lund, left.', ['apposition: keeper of the mill']],
    [
      'The trade ministers, Ana Lund for Osria and Ida Bell for Elmar, met.',
      ['apposition: trade minister of Elmar'],
    ],
    ['The mayors of Osria and Elmar, Ana Lund and Ida Bell, met.', ['apposition: mayor of Elmar']],
    ['The owners of both mills, Ida Bell, 44, and Ana Lund, 51, met.', ['apposition: owner']],
    ['Senators Ida Bell and Ana Lund met.', ['apposition: Senator']],
    ['They paid the two nurses, Ida Bell and Ana Lund.', ['apposition: nurse']],
    ['They paid the nurses, Ida Bell and Ana Lund.', []],
    ['The nurses from Lund, Ida Bell, sang.', []],
  ])('are those of one of several who share an English office: %s', (text, roles) => {
    expect(rolesOf('Ida Bell', text)).toStrictEqual(roles);
  });

  it.each([
    [
      'La alcaldesa de Osria, Eva Roca, y el de Elmar, Ovidio Lunt, callan.',
      ['apposition: alcalde de Elmar'],
    ],
    [
      'El ministro danés Luis Roca y el sueco Ovidio Lunt callan.',
      ['apposition: ministro sueco', 'title: sueco'],
    ],
    ['El primer ministro danés, Luis Roca, y el juez sueco Ovidio Lunt callan.', ['title: juez sueco']],
    ['El ministro danés, Luis Roca, vio ayer al sueco Ovidio Lunt.', ['title: sueco']],
  ])('are those of the one before in a list, where the noun is left out: %s', (text, roles) => {
    expect(rolesOf('Ovidio Lunt', text)).toStrictEqual(roles);
  });

  it.each([
    [
      'Los alcaldes de Osria, Luis Roca, y de Elmar, Ana Prado, callaron.',
      ['apposition: alcaldesa de Elmar'],
    ],
    [
      'Los rectores, Luis Roca por Osria y Ana Prado por el Norte, callaron.',
      ['apposition: rectora del Norte'],
    ],
    [
      'Los primeros ministros de Osria y Elmar, Ana Prado y Luis Roca, callaron.',
      ['apposition: primera ministra de Osria'],
    ],
    [
      'Los portavoces del gremio, Ana Prado, y el de la banca, Luis Roca, callan.',
      ['apposition: portavoz del gremio'],
    ],
    ['Los abogados de las dos familias, Ana Prado y Luis Roca, callaron.', ['apposition: abogada']],
    [
      'Faltaron los jefes de Osria, Luis Roca; de Elmar, Inés Sal; y de Tamora, Ana Prado.',
      ['apposition: jefa de Tamora'],
    ],
    ['Pagaron a los médicos, Ana Prado y Luis Roca.', []],
  ])('are those of one of several who share a Spanish office: %s', (text, roles) => {
    expect(rolesOf('Ana Prado', text, { language: 'es' })).toStrictEqual(roles);
  });

  it('are not those of whom they work for', () => {
    const text = 'Habló el agente del portero, Ana Prado. El portero, Luis Roca, no.';
    expect(rolesOf('Ana Prado', text, { language: 'es' })).toStrictEqual(['apposition: agente del portero']);
  });

  it('are without the name of whom they are said, and what a nominal says beside it is said once', () => {
    const text = 'La catedrática de Historia de la Universidad de Solmara Ana Prado calló.';
    expect(rolesOf('Ana Prado', text, { language: 'es' })).toStrictEqual([
      'title: catedrática de Historia de la Universidad de Solmara',
    ]);
  });

  it.each([
    ['Former mayor Ida Bell rose.', [true, false]],
    ['The mayor was Ida Bell.', [false, true]],
    ['In May, Ida Bell was a judge.', [false, true]],
    ['The mayor is Ida Bell.', [false, false]],
    ['Mayor Ida Bell rose.', [false, false]],
  ])('are former ones where the article says so, and past ones in the past tense: %s', (text, expected) => {
    expect(rolesIn(text).map(({ isFormer, isPast }) => [isFormer, isPast])).toStrictEqual([expected]);
  });

  it('are not stated of whoever the next sentence begins with', () => {
    expect(rolesOf('Ida Bell', 'They thanked the nurse. Ida Bell laughed.')).toStrictEqual([
      'nominal: nurse',
    ]);
  });

  it('are not those of the next person in a list', () => {
    const text = 'Vinieron la canciller Ana Prado, el ministro de Salud, Luis Roca, y otros.';
    expect(rolesOf('Ana Prado', text, { language: 'es' })).toStrictEqual(['title: canciller']);
    const list = 'They met Minister of Trade Ida Bell, Minister of Health Tom Hale, and others.';
    expect(rolesOf('Ida Bell', list)).toStrictEqual(['title: Minister of Trade']);
  });

  it.each([
    'Ida Bell, the mayor of Lund since 2010, rose.',
    'Ida Bell of Lund, the mayor, rose.',
    'The mayor of Lund, Ida Bell (Lib), rose.',
    'Ida Bell is the mayor of Lund.',
    'The new coach is Ida Bell.',
  ])('are not said in place of the name that they stand beside, or are said of: %s', (text) => {
    expect(onlyArticle(knowledgeOf([text]).corpus).nominals).toStrictEqual([]);
  });

  it('are not what only somebody else is said to be, or a deputy', () => {
    const text =
      'General secretary Ida Bell met the minister of trade, Tom Hale. Bell rose. The minister said no.';
    expect(rolesOf('Ida Bell', text)).toStrictEqual(['title: General secretary']);
    const deputy = 'Vice President Ida Bell rose. “It is late,” the president said.';
    expect(rolesOf('Ida Bell', deputy)).toStrictEqual(['title: Vice President']);
  });

  it('are those of a deputy of somebody else, too', () => {
    const text = 'Mayor Tom Hale left. Ida Bell stayed. “It is late,” the deputy mayor said.';
    expect(rolesOf('Ida Bell', text)).toStrictEqual(['nominal: deputy mayor']);
  });

  it('are the editor’s first', () => {
    const bell = { name: 'Ida Bell', role: { en: 'head of state', es: 'jefa de Estado' } };
    expect(rolesOf('Ida Bell', 'President Ida Bell rose.', { people: [bell] })).toStrictEqual([
      'entry: head of state',
      'title: President',
    ]);
  });

  it('stand in the text where they say, with the lemmas of their nouns', () => {
    const article = onlyArticle(
      knowledgeOf(['The coach driver Ida Bell, a spokeswoman and painter, rose. The painter’s hat fell.'])
        .corpus,
    );
    for (const { words, spans } of article.roles)
      expect(spans.map(({ start, end }) => article.text.slice(start, end))).toStrictEqual([words]);
    expect(article.roles.map(({ words, heads }) => [words, heads])).toStrictEqual([
      ['coach driver', ['driver']],
      ['spokeswoman and painter', ['spokesman', 'painter']],
      ['painter', ['painter']],
    ]);
  });

  it('are one with all places where they stand', () => {
    const article = onlyArticle(
      knowledgeOf(['Mayor Ida Bell rose. The mayor sang.', 'Mayor Bell left.']).corpus,
    );
    const [mayor] = article.roles;
    expect(mayor?.spans.map(({ start, end }) => [start, article.text.slice(start, end)])).toStrictEqual([
      [0, 'Mayor'],
      [article.text.indexOf('Mayor Bell'), 'Mayor'],
      [article.text.indexOf('mayor sang'), 'mayor'],
    ]);
  });
});

describe('the role of one of several', () => {
  it.each([
    ['One of the three judges, Ida Bell, rose.', {}, ['apposition: judge']],
    ['Another of the owners of the mill, Ida Bell, rose.', {}, ['apposition: owner of the mill']],
    ['Una de las dos concejalas, Ida Bell, se fue.', { language: 'es' }, ['apposition: concejala']],
    ['They met the three judges, and Ida Bell rose.', {}, []],
  ] as const)('is told by “%s”', (text, head, roles) => {
    expect(rolesOf('Ida Bell', text, head)).toStrictEqual(roles);
  });
});

describe('the roles that the labels of turns state', () => {
  it.each([
    ['SENATOR IDA BELL', ['title: Senator']],
    ['Board member Ida Bell', ['title: Board member']],
    ['MS. IDA BELL', []],
    ['IDA BELL', []],
  ])('of “%s”', (label, roles) => {
    const paragraphs = ['MOSS: How does it fly?', `${label}: Slowly.`, 'MOSS: And lands?', 'BELL: It does.'];
    const { roles: found } = onlyArticle(knowledgeOf(paragraphs).corpus);
    const ofBell = found.filter(({ person }) => person === 'Ida Bell');
    expect(ofBell.map(({ source, words }) => `${source}: ${words}`)).toStrictEqual(roles);
  });
});
