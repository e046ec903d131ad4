import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/analysis/corpus.ts';
import { slice } from '../../../src/corpus/article.ts';
import { aliasesOf, file, knowledgeFrom, knowledgeOf, ownCorpus } from '../../support/article.ts';
import { BELL, type Case, OKAFOR, speakersIn } from './speakers.ts';

/** The quotations of a corpus: paragraph, speaker and the very words with their marks. */
function quotationsIn({
  quotations,
}: Corpus): [paragraph: number, speaker: string | undefined, words: string][] {
  return quotations.map((quotation) => [
    quotation.paragraph,
    quotation.speaker,
    slice(quotation.article, quotation),
  ]);
}

describe('the article that Acta comes with', () => {
  it('has every quotation attributed to its speaker', () => {
    expect(quotationsIn(ownCorpus())).toStrictEqual([
      [6, 'Gustavo Petro', '“we can be very different, but what brings us together is freedom.”'],
      [7, 'Gustavo Petro', '“Trump himself said it,”'],
      [7, 'Gustavo Petro', '“anti-economic”'],
      [7, 'Gustavo Petro', '“irrational.”'],
      [
        7,
        'Gustavo Petro',
        '“This is not a path of sanctions; it is a path of freedom… true solutions are built on the basis of freedom.”',
      ],
      [8, 'Gustavo Petro', '“even”'],
      [9, 'Gustavo Petro', '“reconciliation”'],
      [9, 'Gustavo Petro', '“triple alliance”'],
      [10, 'Gustavo Petro', '“The persecution of peasants is not an effective fight,”'],
      [10, 'Gustavo Petro', '“expanded.”'],
      [11, 'Gustavo Petro', '“have been terrible for more than a decade,”'],
      [12, 'Gustavo Petro', '“In three days we have seized nearly 15 tons of cocaine,”'],
      [13, 'Gustavo Petro', '“Colombia has found a peaceful way to eradicate coca crops.”'],
      [16, 'Donald Trump', '“I like you.”'],
      [16, 'Donald Trump', '“Gustavo: A great honor. I love Colombia.”'],
      [
        17,
        'Gustavo Petro',
        '“created with a headline, a rumor, or a tweet. Colombia experienced that. That’s why it’s best to engage in face-to-face dialogue, without talking down to each other: we can recognize one another, see where we went wrong, and avoid any act of violence.”',
      ],
      [19, 'Gustavo Petro', '“humiliations”'],
      [19, 'Gustavo Petro', '“We talked about concrete problems and joint paths to solve them.”'],
    ]);
  });
});

const PEOPLE = [
  { name: OKAFOR, aliases: ['the governor', 'el gobernador'] },
  { name: BELL, aliases: ['the mayor', 'la alcaldesa'] },
];

/** The speakers of the quotations of an article whose people an editor has declared, in order. */
function speakersAmongDeclared(
  paragraphs: readonly string[],
  language: 'en' | 'es' = 'en',
): (string | undefined)[] {
  const { corpus } = knowledgeOf(paragraphs, { people: PEOPLE, language });
  return corpus.quotations.map(({ speaker }) => speaker);
}

describe('a speaker whom the front matter names', () => {
  it.each([
    ['X said, “…”', 'Okafor said, “We will build it.”', OKAFOR],
    ['X said “…”', 'Tom Okafor said the bridge was “safe.”', OKAFOR],
    ['X also said', 'Okafor also said: “We will build it.”', OKAFOR],
    ['X himself said', 'Okafor himself said, “We will build it.”', OKAFOR],
    ['“…,” X said', '“We will build it,” Okafor said.', OKAFOR],
    ['“…,” said X', '“We will build it,” said Okafor.', OKAFOR],
    ['with a title', '“We will build it,” said Governor Tom Okafor on Monday.', OKAFOR],
    ['with straight marks', '"We will build it," said Okafor.', OKAFOR],
    ['by a role', '“We will build it,” the mayor said.', BELL],
    ['by a role in front', 'The governor noted that the bridge was “safe.”', OKAFOR],
    ['not by whom it was said to, in front', 'Okafor told Bell, “We will build it.”', OKAFOR],
    ['not by whom it was said to, behind', '“We will build it,” Okafor told Bell.', OKAFOR],
    ['not by who asked', 'Asked by Bell about it, Okafor said, “We will build it.”', OKAFOR],
    ['behind several sentences', '“It is over. We won. Go home,” said Bell.', BELL],
    ['behind a question', '“Is it over?” asked Bell.', BELL],
    ['by the participle that hangs on the sentence', 'Okafor opened the bridge, calling it “safe.”', OKAFOR],
    ['inside what somebody says', 'Bell revealed that Okafor told her, “I agree.”', OKAFOR],
    ['of an interview', 'In an interview with the Courier, Bell said, “We will build it.”', BELL],
    ['whom the front matter does not know', '“No rain again,” said Paul Newman, a farmer.', 'Paul Newman'],
  ])('is found: %s', (_, paragraph, expected) => {
    expect(speakersAmongDeclared([paragraph])).toStrictEqual([expected]);
  });

  it.each([
    ['X dijo: «…»', 'Okafor dijo: «Lo construiremos».', OKAFOR],
    ['«…», dijo X', '«Lo construiremos», dijo Okafor.', OKAFOR],
    ['«…», aseguró el cargo', '«Lo construiremos», aseguró la alcaldesa.', BELL],
    ['“…”, explicó X', '“Lo construiremos”, explicó el gobernador el lunes.', OKAFOR],
    ['X aseguró que es «…»', 'Ida Bell aseguró que el puente es «seguro».', BELL],
  ])('is found in Spanish: %s', (_, paragraph, expected) => {
    expect(speakersAmongDeclared([paragraph], 'es')).toStrictEqual([expected]);
  });

  it('is meant by a pronoun in the next sentence', () => {
    expect(speakersAmongDeclared(['Okafor came late. “We will build it,” he said.'])).toStrictEqual([OKAFOR]);
    expect(speakersAmongDeclared(['Bell came late.', '“We will build it,” she said.'])).toStrictEqual([BELL]);
    expect(speakersAmongDeclared(['Okafor came, and he said, “We will build it.”'])).toStrictEqual([OKAFOR]);
  });

  it('goes on in a quotation that stands alone', () => {
    expect(speakersAmongDeclared(['“It is over,” Okafor said. “We won.”'])).toStrictEqual([OKAFOR, OKAFOR]);
    expect(speakersAmongDeclared(['Bell spoke to reporters. “We won.”'])).toStrictEqual([BELL]);
    expect(speakersAmongDeclared(['Bell said “yes.” Okafor said “no.” “We won.”'])).toStrictEqual([
      BELL,
      OKAFOR,
      OKAFOR,
    ]);
  });

  it('has all quotations of a sentence until somebody else speaks', () => {
    expect(speakersAmongDeclared(['Okafor called it “safe,” “fast” and “cheap.”'])).toStrictEqual([
      OKAFOR,
      OKAFOR,
      OKAFOR,
    ]);
    expect(speakersAmongDeclared(['“Yes,” said Bell, while Okafor said, “No.”'])).toStrictEqual([
      BELL,
      OKAFOR,
    ]);
  });
});

describe('a quotation without a named speaker', () => {
  it.each([
    ['someone without a name', '“The bridge is safe,” an official said.'],
    ['someone without a name, said first', '“The bridge is safe,” said one of the aides.'],
    [
      'someone without a name, after a sentence about someone',
      'Okafor spoke. “The bridge is safe,” an official said.',
    ],
    ['a spokesman', 'A spokesman for Okafor said, “The bridge is safe.”'],
    ['a spokesman behind', '“The bridge is safe,” a spokesman for Okafor said.'],
    ['a spokesman behind, said first', '“The bridge is safe,” said a spokesman for Okafor.'],
    ['somebody’s spokesman', 'Okafor’s spokesman said, “The bridge is safe.”'],
    ['somebody’s office behind', '“The bridge is safe,” the governor’s office said.'],
    ['a name for something', 'Okafor liked the film “The Big Bridge” best.'],
    ['a word on a wall', 'The word “freedom” was on the wall.'],
    ['no one at all', '“The bridge is safe.”'],
    ['somebody’s wife', '“The bridge is safe,” said Okafor’s wife.'],
    ['somebody’s lawyer', 'A lawyer representing Okafor said, “The bridge is safe.”'],
    ['a report', 'The report said the bridge was “unsafe.”'],
  ])('stays unattributed: %s', (_, paragraph) => {
    expect(speakersAmongDeclared([paragraph])).toStrictEqual([undefined]);
  });

  it.each([
    ['un portavoz', 'Un portavoz de Okafor dijo: «El puente es seguro».'],
    ['alguien sin nombre', '«El puente es seguro», dijo un funcionario.'],
  ])('stays unattributed in Spanish: %s', (_, paragraph) => {
    expect(speakersAmongDeclared([paragraph], 'es')).toStrictEqual([undefined]);
  });

  it('is not given to the subject of the main clause when a relative clause reports', () => {
    expect(speakersAmongDeclared(['Okafor thanked Ida Bell, who said, “The bridge is safe.”'])).toStrictEqual(
      [BELL],
    );
  });

  it('is not given to somebody by a particle of their name', () => {
    const { corpus } = knowledgeOf(['La reunión duró poco. «Estamos contentos.»'], {
      people: [{ name: 'María de la Cruz' }],
      language: 'es',
    });
    expect(corpus.quotations.map(({ speaker }) => speaker)).toStrictEqual([undefined]);
    expect(aliasesOf(corpus).lookup('de la cruz')?.name).toBe('María de la Cruz');
  });

  it('is not given to a pronoun without an antecedent', () => {
    expect(speakersAmongDeclared(['“The bridge is safe,” he said.'])).toStrictEqual([undefined]);
  });

  it('is not given to who asked in the paragraph before', () => {
    expect(speakersAmongDeclared(['“Did we win?” Okafor asked.', '“We won.”'])).toStrictEqual([
      OKAFOR,
      undefined,
    ]);
  });

  it.each([
    ['the only one who did something in the paragraph before', ['Okafor came late.', '“We won.”'], [OKAFOR]],
    ['nobody of two who did', ['Okafor and Bell came late.', '“We won.”'], [undefined]],
    ['nobody if it stands among other words', ['Okafor came late.', '“We won.” It rained.'], [undefined]],
  ])('is given to %s', (_, paragraphs, speakers) => {
    expect(speakersAmongDeclared(paragraphs)).toStrictEqual(speakers);
  });

  it('has none where two people have the last name that is given', () => {
    const { corpus } = knowledgeOf(['“We won,” said Ruiz.'], {
      people: [{ name: 'Ana Ruiz' }, { name: 'Luis Ruiz' }],
    });
    expect(corpus.quotations.map(({ speaker }) => speaker)).toStrictEqual([undefined]);
  });
});

describe('Spanish attribution', () => {
  it.each<Case>([
    ['a last name', ['La alcaldesa Ida Bell abrió el puente.', '«Es seguro», dijo Bell.'], [BELL]],
    ['a role', ['La alcaldesa Ida Bell abrió el puente.', '«Es seguro», afirmó la alcaldesa.'], [BELL]],
    [
      'nobody where an answer follows without a name',
      ['Ida Bell y Tom Okafor llegaron.', 'Tom Okafor consultó si era tarde. “Es seguro”.'],
      [null],
    ],
    [
      'nobody where somebody is asked what they have said',
      ['La alcaldesa Ida Bell le consultó si en mayo había prometido “más agua”.'],
      [null],
    ],
    ['a role and a name', ['El ministro de Defensa, Tom Okafor, aseguró que es “seguro”.'], [OKAFOR]],
    ['a role and a name, inverted', ['“Es seguro”, dijo el presidente de Tamora, Tom Okafor.'], [OKAFOR]],
    ['a perfect', ['«Es seguro», ha dicho el ministro Tom Okafor.'], [OKAFOR]],
    [
      'a null subject',
      ['El presidente Tom Okafor llegó el lunes. Aseguró que el puente es «seguro».'],
      [OKAFOR],
    ],
    [
      'a null subject behind the quotation',
      ['El puente se abrió. “Es seguro”, dijo Ida Bell. “Es nuestro”, agregó.'],
      [BELL, BELL],
    ],
    [
      'a synonym of a role',
      ['El presidente de Tamora, Tom Okafor, llegó. El mandatario dijo que es “bueno”.'],
      [OKAFOR],
    ],
    ['“según”', ['El puente es «seguro», según Ida Bell.'], [BELL]],
    ['“según dijo”', ['El puente es «seguro», según dijo Ida Bell.'], [BELL]],
    ['“para” for an opinion', ['Para Ida Bell, el puente es “una trampa”.'], [BELL]],
    ['“a juicio de”', ['A juicio de Ida Bell, el puente es “una trampa”.'], [BELL]],
    [
      'an attribution between dashes',
      ['El puente se abrió. “Es seguro —dijo Ida Bell— y es nuestro”.'],
      [BELL, BELL],
    ],
    ['a colon', ['Ida Bell lo dijo claro: “El puente es seguro”.'], [BELL]],
    ['a dative pronoun', ['Okafor contó que Bell le dijo: “Me gusta el puente”.'], ['Bell']],
    ['a gerund with a pronoun', ['Ida Bell cerró el puente, calificándolo de “trampa”.'], [BELL]],
    ['“ella”', ['María Ruiz y Pedro Gómez abrieron el puente.', '“Es seguro”, dijo ella.'], ['María Ruiz']],
    [
      'several paragraphs',
      ['«Es seguro», dijo Ida Bell. «Es nuestro.', '»Lo hicimos.', '»Lo pagamos», concluyó.'],
      [BELL, BELL, BELL, BELL],
    ],
    ['a role with an adjective', ['“Es seguro”, dijo el alcalde socialista, Tom Okafor.'], [OKAFOR]],
    [
      'a role with an adjective, without a comma',
      ['“Es seguro”, dijo la alcaldesa liberal Ida Bell.'],
      [BELL],
    ],
    [
      'a role with the same adjective, and not with another',
      [
        'La presidenta tamorana, Ida Bell, recibió al presidente ruso, Tom Okafor.',
        '“Es seguro”, dijo el presidente ruso.',
        '“Es caro”, dijo el presidente alemán.',
      ],
      [OKAFOR, null],
    ],
    [
      'a role with a complement, without a comma',
      ['La ministra de Salud Ida Bell dijo que es “seguro”.'],
      [BELL],
    ],
    [
      'a role with two complements',
      ['La ministra de Hacienda y Minas, Ida Bell, dijo que es “seguro”.'],
      [BELL],
    ],
    ['“de acuerdo con”', ['De acuerdo con Ida Bell, el puente es “seguro”.'], [BELL]],
    ['a verbal periphrasis', ['«Es seguro», se limitó a decir el ministro Tom Okafor.'], [OKAFOR]],
    [
      'an addressee between verb and subject',
      ['«Es seguro», explicó a este medio la alcaldesa Ida Bell.'],
      [BELL],
    ],
    ['a verb inside what is said', ['Ida Bell dijo que considera “seguro” el puente.'], [BELL]],
    ['a perfect between dashes', ['«Es seguro —ha dicho Ida Bell— y es nuestro».'], [BELL, BELL]],
    ['a month that is a name', ['«Es seguro», recordó el pintor Julio Ruiz.'], ['Julio Ruiz']],
    [
      'a participle at the beginning',
      ['Tom Okafor calló. Preguntado por el puente, dijo: “Es seguro”.'],
      [OKAFOR],
    ],
    [
      'a quotation left open until its speaker is named',
      ['El puente se abrió ayer.', '“Es seguro.', '“Es nuestro”, dijo Ida Bell.'],
      [BELL, BELL],
    ],
    [
      'a quotation left open that does not go on',
      ['El puente se abrió. “Es seguro.', 'Ida Bell llegó. “Es nuestro”, dijo.'],
      [null, BELL],
    ],
    ['a newspaper as the addressee', ['Ida Bell dijo al diario “No vamos a ceder”.'], [BELL]],
    ['a plural verb without a speaker', ['Ida Bell llegó. «Es seguro», añaden.'], [null]],
    ['the title of a novel without a speaker', ['Ida Bell presentó su última novela, «El puente».'], [null]],
    [
      'an unnamed spokesman without a speaker',
      ['Un portavoz de Ida Bell dijo que el puente es «seguro».'],
      [null],
    ],
    ['an unnamed group without a speaker', ['Las autoridades dijeron que el puente es “seguro”.'], [null]],
    [
      'unnamed sources without a speaker',
      ['Fuentes del Gobierno aseguran que el puente es “seguro”.'],
      [null],
    ],
    [
      'the title of a film without a speaker',
      ['La película “El puente” se estrenó. Ida Bell fue al cine.'],
      [null],
    ],
  ])('understands %s', (_, paragraphs, expected) => {
    expect(speakersIn(paragraphs)).toStrictEqual(expected);
  });
});

describe('quotations in pieces or over paragraphs', () => {
  it.each<Case>([
    ['split by the reporting clause', ['“It is safe,” said Ida Bell, “and it is ours.”'], [BELL, BELL]],
    ['split early', ['“It,” Ida Bell said, “is safe.”'], [BELL, BELL]],
    [
      'left open',
      ['“It is safe,” said Ida Bell. “It is ours.', '“We built it.”', 'It rained.'],
      [BELL, BELL, BELL],
    ],
    ['behind a colon', ['Ida Bell wrote to the city:', '“It is safe. It is ours.”'], [BELL]],
    ['in the next paragraph', ['“It is safe,” said Ida Bell.', '“We built it.”'], [BELL, BELL]],
    [
      'not an answer to who asks',
      [
        'Ida Bell rose. Tom Okafor wondered whether it was late. “It is safe.”',
        'Tom Okafor asked Ida Bell why. “It is old.”',
      ],
      [null, null],
    ],
    [
      'with the verb of asking before the subject',
      ['Ida Bell came with Tom Okafor. In the past, wondered Bell, was it “safe”?'],
      [BELL],
    ],
    ['not what an organization demands', ['Ida Bell said that the newspaper demands “more.”'], [null]],
    [
      'two speakers in one sentence',
      ['While Tom Okafor called it “unsafe,” Ida Bell said it was “safe.”'],
      [OKAFOR, BELL],
    ],
    ['reported by a third', ['Bell called it “safe,” the Tamora Times reported.'], ['Bell']],
  ])('are attributed: %s', (_, paragraphs, expected) => {
    expect(speakersIn(paragraphs)).toStrictEqual(expected);
  });
});

describe('a nested quotation', () => {
  it.each([
    ['before it in its sentence', 'Okafor revealed that Bell told him, “I like it.”', true],
    ['in no other clause', 'Bell told him, “I like it.”', false],
    ['not behind it', '“I like it,” said Bell, who met Okafor.', false],
  ])('is told of by somebody else %s', (_, text, nested) => {
    const { corpus } = knowledgeFrom(file('corpus/story.txt', text));
    expect(corpus.quotations.map((quotation) => [quotation.speaker, quotation.nested])).toStrictEqual([
      ['Bell', nested],
    ]);
  });
});

describe('words in quotation marks inside what somebody says', () => {
  const interview = (answer: string): string =>
    [
      'Ida Bell, the surveyor, met Tom Okafor and Ana Lund. She spoke to the paper.',
      'Q: When did you begin?',
      `Bell: ${answer}`,
      'Q: Was it cold?',
      'Bell: It was.',
    ].join('\n');
  const inEnglish = (answer: string): [string | undefined, string][] => {
    const { corpus } = knowledgeFrom(file('corpus/story.txt', interview(answer)));
    return corpus.quotations
      .filter(({ turn, nested }) => turn === undefined && nested)
      .map(({ speaker, article, words }) => [speaker, slice(article, words)]);
  };

  it.each([
    ['Then Okafor stood up and said: “Nobody leaves.” We left.', [['Tom Okafor', 'Nobody leaves.']]],
    ['I agreed at once. “Too steep,” Lund told me last year.', [['Ana Lund', 'Too steep,']]],
    ['Tom Okafor called it “a heap of mud”.', [['Tom Okafor', 'a heap of mud']]],
    ['Lund came at noon. She wrote to me: “Bring a rope.”', [['Ana Lund', 'Bring a rope.']]],
    ['I told Okafor: “Bring a rope.”', []],
    ['I read “The Long Winter” and saw a “soft” line.', []],
    ['I met Thomas “Tiny” Moss there.', []],
    ['The clause says: “No ship may stop.”', []],
  ])('is of whom its verb names: %s', (answer, expected) => {
    expect(inEnglish(answer)).toStrictEqual(expected);
  });

  it('is of whom the question names, whoever asks', () => {
    const text = interview('I began in May.').replace('Was it cold?', 'Tom Okafor called it “mud”. Was it?');
    const { corpus } = knowledgeFrom(file('corpus/story.txt', text));
    expect(quotationsIn(corpus)).toContainEqual([4, 'Tom Okafor', '“mud”']);
  });

  it('leaves the turn with whoever has it', () => {
    const { corpus } = knowledgeFrom(file('corpus/story.txt', interview('Okafor said: “No.” I left.')));
    expect(quotationsIn(corpus)).toContainEqual([3, 'Ida Bell', 'Bell: Okafor said: “No.” I left.']);
  });

  it.each([
    ['Okafor said: “Bell told me, ‘Sell the boat,’ and I did.”', 'en', ['Okafor', 'Bell']],
    ['Dijo Ana Prado: «Luis Roca me gritó: “Vende la barca”. Y la vendí».', 'es', ['Ana Prado', 'Luis Roca']],
  ] as const)('is of whom another quotation names: %s', (text, language, speakers) => {
    const { corpus } = knowledgeOf([text, 'Bell and Tom Okafor met Ida Bell.'], { language });
    const surnames = corpus.quotations.map(({ speaker }) => speaker?.replace(/^(?:Ida|Tom) /, ''));
    expect(surnames).toStrictEqual(speakers);
  });
});

describe('a quoted fragment', () => {
  it.each([
    ['a statement', '“We will build it,” said Okafor.', false],
    ['a statement behind marks and digits', '“…‘We will build it,” said Okafor.', false],
    ['a Spanish question', '“¿Lo haremos?” said Okafor.', false],
    ['a word', 'Okafor called it “safe.”', true],
    ['a clause', 'Okafor said that figures “have been terrible for a decade.”', true],
  ])('is told from a statement: %s', (_, paragraph, fragment) => {
    const { corpus } = knowledgeOf([paragraph]);
    expect(corpus.quotations.map((quotation) => quotation.fragment)).toStrictEqual([fragment]);
  });

  it('knows the sentences that it stands in', () => {
    const { corpus } = knowledgeOf(['It rained. “It is over. We won,” said Bell. It stopped.']);
    const around = corpus.quotations.map(({ article, sentence }) => slice(article, sentence));
    expect(around).toStrictEqual(['“It is over. We won,” said Bell.']);
  });
});
