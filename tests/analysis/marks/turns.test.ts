import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/corpus/article.ts';
import { type FrontMatter, file, knowledgeFrom, knowledgeOf } from '../../support/article.ts';

/** The quotations of an article with their speakers. */
function quoted(paragraphs: readonly string[], head: FrontMatter = {}): [string, string | undefined][] {
  const { corpus } = knowledgeOf(paragraphs, head);
  return corpus.quotations.map((quotation) => [slice(quotation.article, quotation.words), quotation.speaker]);
}

const SPANISH = { language: 'es', publication: 'El Faro de Tamora' } as const;

describe('turns of an interview', () => {
  it('are by whom their labels name, initials and further paragraphs too', () => {
    expect(
      quoted([
        'The pilot Ida Bell spoke to the Courier Hour on Monday.',
        'COURIER HOUR: When did you first fly?',
        'IDA BELL: At six.',
        'It was a small plane.',
        'CH: And now?',
        'IB: Every day.',
      ]).map(([words, speaker]) => `${speaker}: ${words}`),
    ).toStrictEqual([
      'Courier Hour: When did you first fly?',
      'Ida Bell: At six.',
      'Ida Bell: It was a small plane.',
      'Courier Hour: And now?',
      'Ida Bell: Every day.',
    ]);
  });

  it('are by the initials of a label in full, or of the end of a longer name', () => {
    const said = (first: string, second: string): (string | undefined)[] =>
      quoted([
        'Cook Ida Bell sat down with Tamora FM DJ Carla Lund in May.',
        `${first}: When did you first cook?`,
        `${second}: At six.`,
        'CL: And now?',
        'IB: Every day.',
      ]).map(([, speaker]) => speaker?.split(' ').slice(-2).join(' '));
    const speakers = ['Carla Lund', 'Ida Bell', 'Carla Lund', 'Ida Bell'];
    expect(said('Carla Lund', 'Ida Bell')).toStrictEqual(speakers);
    expect(said('CL', 'IB')).toStrictEqual(speakers);
  });

  it.each([
    ['by a title', 'MOSS: Mr. Hale?', 'TOM HALE', 'Tom Hale'],
    ['without one', 'MOSS: Hale, you go first.', 'DR. TOM HALE', 'Tom Hale'],
    ['by another title', 'MOSS: Mrs. Hale?', 'TOM HALE', 'Tom Hale'],
  ])('are by whom the turn before calls by the last name %s', (_, before, label, speaker) => {
    const paragraphs = [before, `${label}: Slowly.`, 'MOSS: And lands?', 'HALE: Like a brick.'];
    expect(quoted(paragraphs).flatMap(([words, by]) => (words === 'Slowly.' ? [by] : []))).toStrictEqual([
      speaker,
    ]);
  });

  it('are by one person, whom a turn calls by the last name before a label has it in full', () => {
    expect(
      quoted(['MOSS: Dr. Hale?', 'TOM HALE: Slowly.', 'MOSS: And lands?', 'HALE: Like a brick.']).map(
        ([, speaker]) => speaker,
      ),
    ).toStrictEqual(['Moss', 'Tom Hale', 'Moss', 'Tom Hale']);
  });

  it.each([
    ['Ana Hale', 'ANA HALE'],
    ['Paul Hale', 'PAUL HALE'],
  ])(
    'are by two people with the same last name, neither of whom it means alone: Tom Hale and %s',
    (name, label) => {
      expect(
        quoted(['MOSS: Dr. Hale?', 'TOM HALE: Slowly.', 'MOSS: And lands?', `${label}: Like a brick.`]).map(
          ([, speaker]) => speaker,
        ),
      ).toStrictEqual(['Moss', 'Tom Hale', 'Moss', name]);
    },
  );

  it.each<[label: string, headline: string, speaker: string | undefined]>([
    ['THE VICE PRESIDENT', 'Remarks by Vice President Lund at the New Port', 'Lund'],
    ['VICE PRESIDENT', 'Remarks by Vice President Lund at the New Port', 'Lund'],
    ['THE GOVERNOR', 'Press Call with Governor Ida Tyler Aboard the Ferry', 'Ida Tyler'],
    ['GOVERNOR', 'Governor Ida Tyler Opens New Port', 'Ida Tyler'],
    ['THE GOVERNOR', 'Remarks by Governor Lund and Deputy Governor Moss', 'Lund'],
    ['THE DEPUTY GOVERNOR', 'Remarks by Governor Lund and Deputy Governor Moss', 'Moss'],
    ['THE PRESS SECRETARY', 'Press secretary Lund met reporters at the new port.', 'Lund'],
    ['THE PRESIDENT', 'Remarks by Vice President Lund at the New Port', undefined],
    ['THE MINISTER', 'Remarks by Minister Lund and Minister Moss', undefined],
  ])(
    'are by whom a headline or the text names with the office of a label: %s, %s',
    (label, headline, speaker) => {
      const said = quoted([headline, `${label}: It is open.`, 'Q Until when?', `${label}: Six.`]);
      expect(said.slice(-3).map(([, by]) => by)).toStrictEqual([speaker, undefined, speaker]);
    },
  );

  it('are by whom a headline gives an office, rather than by whom the text does', () => {
    const said = quoted([
      'Remarks by Minister Lund at the New Port',
      'THE MINISTER: It is open.',
      'Q Minister Moss of Elmar says no. Until when?',
      'THE MINISTER: Six.',
    ]);
    expect(said.map(([, by]) => by).filter((by) => by !== undefined)).toStrictEqual(['Lund', 'Lund']);
  });

  it.each([
    ['LA MINISTRA', 'Ruiz'],
    ['LA SEÑORA MINISTRA', 'Ruiz'],
    ['La ministra', 'Ruiz'],
    ['EL PRESIDENTE MUNICIPAL', 'Juan Soto'],
    ['LA CONCEJALA', undefined],
  ])('are by whom the text names with the office of a Spanish label: %s', (label, speaker) => {
    const said = quoted(
      [
        'La ministra Ruiz y el presidente municipal Juan Soto hablaron el lunes en el puerto.',
        `${label}: Está abierto.`,
        'EL PERIODISTA: ¿Hasta cuándo?',
        `${label}: Hasta las seis.`,
      ],
      SPANISH,
    );
    expect(said.map(([, by]) => by)).toStrictEqual([speaker, undefined, speaker]);
  });

  it('are by somebody with a title as a surname', () => {
    expect(
      quoted([
        'MOSS: How does it fly?',
        'IDA BISHOP BELL: Slowly.',
        'MOSS: And lands?',
        'BELL: It does.',
      ]).map(([, speaker]) => speaker),
    ).toStrictEqual(['Moss', 'Ida Bishop Bell', 'Moss', 'Ida Bishop Bell']);
  });

  it.each([
    ['BOARD MEMBER', {}],
    ['Parish council chair', {}],
    ['TREASURER', {}],
    ['CONCEJALA', SPANISH],
  ])('are by whom a label names after “%s”', (title, head) => {
    const paragraphs = [
      'MOSS: How does it fly?',
      `${title} Ida Bell: Slowly.`,
      'MOSS: And lands?',
      'Bell: It does.',
    ];
    expect(quoted(paragraphs, head).map(([, speaker]) => speaker)).toStrictEqual([
      'Moss',
      'Ida Bell',
      'Moss',
      'Ida Bell',
    ]);
  });

  it('are by a last name that another label has, once though it is', () => {
    expect(
      quoted([
        'Courier: How does it fly?',
        'Ida Bell: Slowly.',
        'Courier: And lands?',
        'Tom Hale: Like a brick.',
        'Bell: It does.',
      ]).slice(-2),
    ).toStrictEqual([
      ['Like a brick.', 'Tom Hale'],
      ['It does.', 'Ida Bell'],
    ]);
  });

  it('are no names of who has an office', () => {
    expect(
      quoted(['They met.', 'CHAIR: Ida Bell', 'CLERK: Tom Hale', 'MEMBERS: Ana Lund, Max Roy']),
    ).toStrictEqual([]);
    expect(
      quoted(
        ['Eligen junta.', 'Presidente: Luis Roca', 'Tesorera: Ana Prado', 'Vocal: Eva de la Hoz'],
        SPANISH,
      ),
    ).toStrictEqual([]);
  });

  it('are no figures', () => {
    expect(
      quoted([
        'BRENT: US$61.53',
        'Oil fell, and Mayor Ida Bell said “nobody is safe” on Monday.',
        'FERRIES: 0.78%',
        'They sail again.',
      ]),
    ).toStrictEqual([['nobody is safe', 'Ida Bell']]);
  });

  it('are by who is interviewed where a label says no more than that it is an answer', () => {
    expect(
      quoted([
        'We met the pilot Ida Bell on Monday. Bell had just landed.',
        'Q: Is it safe?',
        'A: It is.',
        'Q: Always?',
        'A: Most days.',
      ]),
    ).toStrictEqual([
      ['Is it safe?', undefined],
      ['It is.', 'Ida Bell'],
      ['Always?', undefined],
      ['Most days.', 'Ida Bell'],
    ]);
  });

  it('are by whom a newspaper spoke to, not by whom it names more often', () => {
    expect(
      quoted([
        'Tom Okafor built the bridge, and Okafor painted it. The Courier talked with Ida Bell, who crosses it.',
        'Q: Is it safe?',
        'A: It is.',
        'Q: Always?',
        'A: Most days.',
      ]).map(([, speaker]) => speaker),
    ).toStrictEqual([undefined, 'Ida Bell', undefined, 'Ida Bell']);
  });

  it.each([
    ['without a period', 'Q Will it stand?', 'Q And the road?'],
    ['with a number', 'Q1: Will it stand?', 'Q2: And the road?'],
  ])('are of a briefing whose questions have a label %s', (_, first, second) => {
    const briefing = knowledgeOf([
      'Remarks by Press Secretary Ida Bell',
      first,
      'MS. BELL: It will.',
      'We have tested it.',
      second,
      'MS. BELL: Not yet.',
    ]);
    expect(briefing.corpus.quotations.map(({ speaker }) => speaker)).toStrictEqual([
      undefined,
      'Ida Bell',
      'Ida Bell',
      undefined,
      'Ida Bell',
    ]);
    expect(briefing.corpus.people.map(({ name }) => name)).toStrictEqual(['Ida Bell']);
  });

  it('are of people whom nothing but a label with an honorific names', () => {
    const { corpus } = knowledgeOf([
      'Mr. BELL: Did he hand you the papers?',
      'Ms. HALL: Yes, sir. They were in the hall.',
      'Mr. BELL: When?',
      'Ms. HALL: On Friday.',
    ]);
    expect(corpus.people.map(({ name }) => name)).toStrictEqual(['Bell', 'Hall']);
  });

  it('are by whom a label calls by the given name, if one person has it', () => {
    const speakers = (intro: string) =>
      quoted([intro, 'Tom: It is old.', 'Ida: It is not.', 'Tom: It is.', 'Ida: No.']).map(
        ([, speaker]) => speaker,
      );
    expect(speakers('We met the pilot Ida Bell and the baker Tom Okafor.')).toStrictEqual([
      'Tom Okafor',
      'Ida Bell',
      'Tom Okafor',
      'Ida Bell',
    ]);
    expect(
      speakers('We met the pilot Ida Bell, the baker Tom Okafor and the poet Tom Moss.')[0],
    ).toBeUndefined();
  });

  it('are by whom a label calls by some words of the name', () => {
    expect(
      quoted(
        [
          'Lidia Arbeláez Ruiz dirige el puerto.',
          'Lidia Ruiz: Es seguro.',
          'Ramiro Escalona: No lo es.',
          'Lidia Ruiz: Lo es.',
          'Ramiro Escalona: No.',
        ],
        SPANISH,
      ).map(([, speaker]) => speaker),
    ).toStrictEqual(['Lidia Arbeláez Ruiz', 'Ramiro Escalona', 'Lidia Arbeláez Ruiz', 'Ramiro Escalona']);
  });

  it('end before a paragraph on whoever has answered', () => {
    expect(
      quoted([
        'Q: Is it safe?',
        'IDA BELL: It is.',
        'It always was.',
        'Q: Will it stay so?',
        'IDA BELL: It will.',
        'Ida Bell has run the port since May.',
      ]).map(([words]) => words),
    ).toStrictEqual(['Is it safe?', 'It is.', 'It always was.', 'Will it stay so?', 'It will.']);
  });

  it('with dashes are questions of the publication and answers of who is interviewed', () => {
    expect(
      quoted(
        [
          'Entrevista a Lidia Arbeláez, pescadora de Tamora.',
          '—¿Desde cuándo pesca?',
          '—Desde niña.',
          '—¿Y es seguro?',
          '—Lo es.',
        ],
        SPANISH,
      ).map(([words, speaker]) => `${speaker}: ${words}`),
    ).toStrictEqual([
      'El Faro de Tamora: ¿Desde cuándo pesca?',
      'Lidia Arbeláez: Desde niña.',
      'El Faro de Tamora: ¿Y es seguro?',
      'Lidia Arbeláez: Lo es.',
    ]);
  });

  it('are by who introduces themselves in a question, until somebody else asks', () => {
    expect(
      quoted(
        [
          'PREGUNTA: Buenos días. Lidia Arbeláez, de Radio Tamora. ¿Habrá ley?',
          'PRESIDENTE RAMIRO ESCALONA: La habrá.',
          'PREGUNTA: ¿Este año?',
          'PRESIDENTE RAMIRO ESCALONA: Este año.',
          'PREGUNTA: Presidente, ¿y los barcos?',
          'PRESIDENTE RAMIRO ESCALONA: También.',
        ],
        SPANISH,
      ).map(([, speaker]) => speaker),
    ).toStrictEqual([
      'Lidia Arbeláez',
      'Ramiro Escalona',
      'Lidia Arbeláez',
      'Ramiro Escalona',
      undefined,
      'Ramiro Escalona',
    ]);
  });
});

describe('turns of an interview with somebody called by one name', () => {
  it('are those of whom the introduction says an office, and “A:” asks where it does', () => {
    const paragraphs = [
      'Hoy habla Sigrid, vocalista de la banda Marea Larga.',
      'A: ¿Cuándo empezó?',
      'Sigrid: En mayo.',
      'A: ¿Y el disco? Dicen que es "Marea".',
      'S: Sí, salió ayer.',
      'A: ¿Qué tal "Larga Noche"?',
      'S: Bien.',
    ];
    expect(quoted(paragraphs, SPANISH).filter(([, speaker]) => speaker === 'Sigrid')).toStrictEqual([
      ['En mayo.', 'Sigrid'],
      ['Sí, salió ayer.', 'Sigrid'],
      ['Bien.', 'Sigrid'],
    ]);
    const { corpus } = knowledgeOf(paragraphs, SPANISH);
    expect(corpus.people.map(({ name }) => name)).toStrictEqual(['Sigrid']);
  });
});

describe('turns of an interview without labels', () => {
  const interview = [
    'The pilot Ida Bell spoke to the Courier on Monday.',
    'When did you first fly?',
    'I was six.',
    'Nobody saw it.',
    'And now?',
    'Every day.',
    'Is it safe? Is it loud?',
    'My father says so.',
  ];
  const answers = ['I was six.', 'Nobody saw it.', 'Every day.', 'My father says so.'];

  it('are questions of one paragraph each, and the answers below them', () => {
    expect(quoted(interview)).toStrictEqual([
      ['When did you first fly?', undefined],
      ['I was six.', 'Ida Bell'],
      ['Nobody saw it.', 'Ida Bell'],
      ['And now?', undefined],
      ['Every day.', 'Ida Bell'],
      ['Is it safe? Is it loud?', undefined],
      ['My father says so.', 'Ida Bell'],
    ]);
  });

  /** The quotations of an article in Markdown as it is written. */
  const quotedIn = (paragraphs: readonly string[]): [string, string | undefined][] => {
    const head =
      'title: "A flight"\npublication: B\nurl: https://e.org/a\npublished: 2026-01-05\nlanguage: en';
    const body = paragraphs.join('\n\n');
    const { corpus } = knowledgeFrom(file('corpus/a.md', `---\n${head}\n---\n${body}\n`));
    return corpus.quotations.map(({ article, words, speaker }) => [slice(article, words), speaker]);
  };

  it('are the answers below questions that are headings', () => {
    const withHeadings = interview.map((text) => (text.endsWith('?') ? `## ${text}` : text));
    expect(quotedIn(withHeadings)).toStrictEqual(answers.map((words) => [words, 'Ida Bell']));
  });

  it('are the interviewer’s where they are bold like the questions, and ask nothing', () => {
    const bold = interview.map((text) => (text.endsWith('?') ? `**${text}**` : text));
    expect(quotedIn([...bold, '**You are not afraid.**', 'I am.']).slice(-2)).toStrictEqual([
      ['You are not afraid.', undefined],
      ['I am.', 'Ida Bell'],
    ]);
  });

  it.each([
    ['You said the plane was built in a barn.', undefined],
    ['You’ve also flown balloons.', undefined],
    ['You know how barns are.', 'Ida Bell'],
    ['I told my father. You said “no”, he answered.', 'Ida Bell'],
    ['I’d like to talk to you about the barn you made, and about its roof.', undefined],
    ['I talk to birds, and you made me laugh.', 'Ida Bell'],
  ])('are the interviewer’s between answers where they tell what somebody did: “%s”', (words, speaker) => {
    const story = [...interview.slice(0, 3), words, 'I had help.', ...interview.slice(3)];
    expect(quoted(story).find(([said]) => said === words)).toStrictEqual([words, speaker]);
  });

  it.each([
    ['Si voy a hablar con usted del globo, usted mencionó un taller, y quiero verlo.', undefined],
    ['Quiero hablar con mi madre, y usted mencionó un taller.', 'Lidia Arbeláez'],
  ])('are the interviewer’s in the first person where it talks to somebody: “%s”', (words, speaker) => {
    const story = [
      ...['La piloto Lidia Arbeláez habló con El Faro.', '¿Cuándo voló?', 'Yo tenía seis años.', words],
      ...['Mi padre me ayudó.', '¿Y ahora?', 'Vuelo con mi hija.', '¿Es seguro?', 'Creo que sí.'],
    ];
    expect(quoted(story, SPANISH).find(([said]) => said === words)).toStrictEqual([words, speaker]);
  });

  it('end where the article goes on without a first person', () => {
    const story = [...interview, 'We flew on.', 'Tom Moss, who built the plane, left.', 'It is mine.'];
    expect(quoted(story).at(-1)).toStrictEqual(['We flew on.', 'Ida Bell']);
  });

  it('are nobody’s in an explanation, which has no first person', () => {
    const explanation = ['What is it?', 'A levy.', 'Since when?', 'June.', 'Why?', 'Ask “me”.'];
    expect(quoted(explanation).filter(([words]) => words !== 'me')).toStrictEqual([]);
  });

  it('have words with a period for labels', () => {
    expect(
      quoted(
        ['Habló la alcaldesa Lidia Arbeláez.', 'Pregunta. ¿Habrá ley?', 'Respuesta. La habrá.', 'P. ¿Ya?'],
        SPANISH,
      ).map(([words]) => words),
    ).toStrictEqual(['¿Habrá ley?', 'La habrá.', '¿Ya?']);
  });
});

describe('turns that begin with a quotation mark', () => {
  it('are of whom their labels say, as the others are', () => {
    expect(
      quoted(
        [
          'La capitana Lidia Arbeláez habló con El Faro de Tamora.',
          'PREGUNTA: ¿Cómo lo llamaban?',
          'RESPUESTA: «Abuelo». Nadie sabía su nombre. El sobrino llegó en mayo.',
          'PREGUNTA: «Nadie», ha dicho usted. ¿Tampoco usted?',
          'RESPUESTA: Tampoco.',
        ],
        SPANISH,
      ),
    ).toStrictEqual([
      ['¿Cómo lo llamaban?', undefined],
      ['«Abuelo». Nadie sabía su nombre. El sobrino llegó en mayo.', 'Lidia Arbeláez'],
      ['«Nadie», ha dicho usted. ¿Tampoco usted?', undefined],
      ['Tampoco.', 'Lidia Arbeláez'],
    ]);
    expect(
      quoted([
        'The council of Tamora met on Monday.',
        'MAYOR BELL: When did the crane fall?',
        'MR. MOSS: At nine.',
        'MAYOR BELL: What did the driver shout?',
        'MR. MOSS: “Run!” I heard him twice.',
      ]).at(-1),
    ).toStrictEqual(['“Run!” I heard him twice.', 'Moss']);
  });

  it('are none where nothing else has the label', () => {
    expect(
      quoted(['Tom Moss: “It fell.” He left.', 'Ida Bell: “It did not.” She stayed.']).map(
        ([words]) => words,
      ),
    ).toStrictEqual(['It fell.', 'It did not.']);
  });
});

describe('dialogue with dashes', () => {
  it('is said in pieces between its tags', () => {
    expect(
      quoted(['Llegó la alcaldesa Lidia Arbeláez.', '—Es seguro —dijo Arbeláez—. Y es nuestro.'], SPANISH),
    ).toStrictEqual([
      ['Es seguro', 'Lidia Arbeláez'],
      ['Y es nuestro.', 'Lidia Arbeláez'],
    ]);
  });

  it('has tags in the first person', () => {
    expect(
      quoted(
        [
          'Lidia Arbeláez abrió la puerta.',
          '—¿Es tarde? —le dije.',
          '—No.',
          '—Nos vamos —digo.',
          '—Sí —respondió.',
        ],
        SPANISH,
      ).map(([words]) => words),
    ).toStrictEqual(['¿Es tarde?', 'No.', 'Nos vamos', 'Sí']);
  });

  it.each([
    ['a list', ['- Bread', '- Butter', '- Is it all?']],
    ['a list without spaces', ['-Pan', '-Mantequilla', '-Sal']],
    ['notes with a colon', ['NOTE: the bridge is closed.', 'It rained.', 'Public Comment: none.']],
  ])('is not %s', (_, paragraphs) => {
    expect(quoted(paragraphs)).toStrictEqual([]);
  });
});
