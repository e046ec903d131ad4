import { describe, expect, it } from 'vitest';
import { at, file, knowledgeFrom } from '../../support/article.ts';

/** The topics of a plain text, with their paragraphs. */
function topicsOf(lines: readonly string[]): [string, readonly number[]][] {
  const { corpus } = knowledgeFrom(file('corpus/a.txt', lines.join('\n')));
  return at(corpus.articles, 0).topics.map(({ name, paragraphs }) => [name.en, paragraphs]);
}

describe('topics of an article without headings', () => {
  const topics = topicsOf([
    'The bridge tolls of Tamora rise in March, and the council wants the bridge tolls to rise again.',
    'Drivers who have paid the bridge tolls say every day that they were never asked about it by anybody.',
    'The ferry timetable is another matter: the ferry timetable has not changed since the storm.',
    'Nobody reads the ferry timetable, says a sailor, because nothing leaves before it is full.',
  ]);

  it('are groups of paragraphs, named by what they have in common', () => {
    expect(topics).toStrictEqual([
      ['Bridge tolls', [1, 2]],
      ['Ferry timetable', [3, 4]],
    ]);
  });

  it('have every paragraph once', () => {
    expect(topics.flatMap(([, paragraphs]) => paragraphs)).toStrictEqual([1, 2, 3, 4]);
  });

  it('are the first words of an article that no noun phrase names', () => {
    expect(topicsOf(['It was. It is.'])).toStrictEqual([['It was.', [1]]]);
  });
});

describe('names of topics', () => {
  it.each(['Ida Bell lost her umbrella on the pier.', 'Ida Bell drove forty kilometres.'])(
    'are not what stands about in a scene, or a unit: %s',
    (first) => {
      const names = topicsOf([first, first.replace('Ida Bell', 'Tom Okafor')]).map(([name]) => name);
      expect(names.join('\n')).not.toMatch(/^(?:umbrella|(?:forty )?kilometres)$/m);
    },
  );

  it.each([
    [
      [
        'Ida Bell, the mayor, said the harbour fees were fair.',
        '“We need the harbour fees,” Ida Bell said.',
        'It was Ida Bell who swam.',
        'It was Ida Bell who slept.',
        'It was Ida Bell who sang.',
      ],
      'Harbour fees',
      'The ferry timetable is old. It was late. ',
    ],
    [
      [
        'Era tarde. Ida Bell, la alcaldesa, dijo que las tarifas portuarias son justas.',
        '“Necesitamos las tarifas portuarias”, dijo Ida Bell. Nadie quiere las tarifas portuarias.',
        'Fue Ida Bell quien nadó.',
        'Fue Ida Bell quien durmió.',
        'Fue Ida Bell quien cantó.',
      ],
      'Tarifas portuarias',
      'El horario nocturno es viejo. Era tarde. ',
    ],
  ])(
    'are people where a text tells of them, and a matter where they speak about it',
    (lines, matter, other) => {
      const [first, second] = topicsOf([...lines, ...Array.from({ length: 6 }, () => other.repeat(10))]);
      expect(first).toStrictEqual([matter, [1, 2]]);
      expect(second).toStrictEqual(['Ida Bell', [3, 4, 5]]);
    },
  );

  it.each([
    [
      ['The regulation of ferries is new.', 'Nobody knows the regulation of ferries.'],
      'Regulation of ferries',
    ],
    [
      ['The owner of the pier is away.', 'Nobody saw the owner of the pier.'],
      'The owner of the pier is away.',
    ],
  ])('have a complement, unless they are somebody: %s', (lines, name) => {
    expect(topicsOf(lines).map(([found]) => found)).toStrictEqual([name]);
  });

  it('are terms whose words come apart, as verbs too', () => {
    const topics = topicsOf([
      'It was on Monday. The council delayed the harbour expansion.',
      'Ships wait outside because the harbour cannot expand.',
      'It was in May. Rosa Quist opened the night school.',
      'The night school has forty pupils.',
    ]);
    expect(topics).toContainEqual(['Harbour expansion', [1, 2]]);
  });

  it.each([
    [
      'nouns, and not how something is',
      ['The bizarre harbour crane fell, which was bizarre.', 'It was bizarre: a harbour crane fell.'],
      ['Harbour crane'],
    ],
    [
      'people without what they are',
      [
        'The papers asked Democrat Ida Bell about the pier.',
        'Then Democrat Ida Bell answered the papers.',
        'Ida Bell was asked again.',
      ],
      ['Ida Bell'],
    ],
  ])('are %s', (_, lines, names) => {
    expect(topicsOf(lines).map(([name]) => name)).toStrictEqual(names);
  });

  it.each([
    ['El amplio respaldo ciudadano llegó ayer.', 'Hubo un amplio respaldo ciudadano.', 'Respaldo ciudadano'],
    ['La alcaldesa habló a favor de la pesca artesanal.', 'Defendió la pesca artesanal.', 'Pesca artesanal'],
  ])('have neither Spanish adjectives of little meaning nor nouns of none: %s', (first, second, name) => {
    expect(topicsOf([first, second]).map(([found]) => found)).toStrictEqual([name]);
  });

  it.each(['Republican', 'Democrat'])('are not the political color of one person alone: %s', (color) => {
    const topics = topicsOf([
      `Ida Bell, the ${color} from Tamora, opened the pier.`,
      `No ${color} had opened a pier before.`,
    ]);
    expect(topics.map(([name]) => name)).not.toContain(color);
  });

  it('have the article that a Spanish name begins with', () => {
    const topics = topicsOf([
      'Ida abrió el teatro El Faro.',
      'Nadie vio antes El Faro.',
      'Ayer cerró El Faro.',
    ]);
    expect(topics.map(([name]) => name)).toStrictEqual(['El Faro']);
  });

  it.each(['Reuters', 'Colombia'])('are no places, and no news media: %s', (name) => {
    const topics = topicsOf([
      `Ida Bell came back, and everybody saw ${name}.`,
      `Tom Okafor went away, and nobody saw ${name}.`,
    ]);
    expect(topics.map(([found]) => found)).not.toContain(name);
  });

  it('fit where their noun stands alone', () => {
    const topics = topicsOf([
      'It was dawn. The harbour crane fell. The harbour crane broke.',
      'Nobody saw how the crane broke.',
      'It is late. The ferry timetable has not changed.',
      'Nobody reads the ferry timetable.',
    ]);
    expect(topics).toStrictEqual([
      ['Harbour crane', [1, 2]],
      ['Ferry timetable', [3, 4]],
    ]);
  });

  it.each([
    [
      'particles of a surname',
      ['Dr Ida van der Moss came.', 'Nobody saw Ida van der Moss go.', 'Ida van der Moss slept.'],
      'Ida van der Moss',
    ],
    [
      'particles of a surname in Spanish',
      ['Ayer salió Ida von der Moss.', 'Nadie vio a Ida von der Moss.', 'Hoy duerme Ida von der Moss.'],
      'Ida von der Moss',
    ],
    [
      'function words of a law',
      ['It was late. The Right to Harbours Act passed.', 'Nobody read the Right to Harbours Act.'],
      'Right to Harbours Act',
    ],
  ])('have the %s', (_, lines, name) => {
    expect(topicsOf(lines).map(([found]) => found)).toStrictEqual([name]);
  });

  it('are one phrase, and no common noun alone', () => {
    const topics = topicsOf([
      'The ferry timetable changed in the season of storms.',
      'Nobody likes the ferry timetable of this season.',
      'The season has been wet. Tom Okafor blames the harbour crane.',
      'Tom Okafor wants the harbour crane gone.',
    ]);
    expect(topics.map(([name]) => name)).toStrictEqual(['Ferry timetable', 'Harbour crane']);
  });

  it('fit where a longer phrase has them inside', () => {
    const topics = topicsOf([
      'The harbour crane fell. It was late.',
      'The harbour crane company is silent about it.',
      'The harbour crane inspectors came at dawn.',
      'The ferry timetable has changed.',
      'Nobody reads the ferry timetable.',
    ]);
    expect(topics).toContainEqual(['Harbour crane', [1, 2, 3]]);
  });

  it.each([
    ['The crew told Solmara Voice that it left.', 'The captain told Solmara Voice nothing.', 'Solmara Voice'],
    [
      'La tripulación dijo a Voz Solmara que salió.',
      'El capitán explicó a Voz Solmara la salida.',
      'Voz Solmara',
    ],
    ['The Plataforma met.', 'The Union met the Plataforma.', 'Union'],
    ['Nobody left East Solmara.', 'Everybody likes East Solmara.', 'East Solmara'],
  ])('are not who is only told something, a collective or a place: %s %s', (first, second, name) => {
    expect(topicsOf([first, second]).map(([found]) => found)).not.toContain(name);
  });

  it.each([
    'The court sat late. “Hi Tamorans!” The harbour crane moved the court.',
    'El club juega en la Serie B. Lo vio la corte. Antes jugaba en la Serie B. Lo supo la corte.',
  ])('are no misread words, and no authority alone: %s', (text) => {
    const names = topicsOf([text, text]).map(([name]) => name);
    expect(names.join()).not.toMatch(/^court|^corte|Hi |B\. Lo/);
  });
});

describe('names of topics as the article means them', () => {
  it('are whole, and one for all forms of a name', () => {
    const topics = topicsOf([
      'The Ports and Harbours Authority closed the pier.',
      'The PHA blames the storm, and the PHA wants money.',
    ]);
    expect(topics).toStrictEqual([['Ports and Harbours Authority', [1, 2]]]);
  });

  it.each([
    [
      'what one person is',
      'The harbour pilot came at six.',
      'Nobody saw the harbour pilot go.',
      'harbour pilot',
    ],
    ['a title', 'The Vice Chair came at six.', 'Nobody saw the Vice Chair go.', 'Vice Chair'],
    [
      'people of one political color',
      'It was the Republicans who came.',
      'All saw Republicans go.',
      'Republicans',
    ],
    ['a generic noun with a capital', 'It was late, and the State came.', 'All saw the State go.', 'State'],
    [
      'a part of a compound',
      'It was U.S.-Tamoran trade that broke.',
      'All saw U.S.-Tamoran trade break.',
      'Tamoran trade',
    ],
    [
      'an amount',
      'The crane lifts twelve cubic meters.',
      'It once lifted nine cubic meters.',
      'cubic meters',
    ],
  ])('are not %s', (_, first, second, name) => {
    const names = topicsOf([first, second]).map(([found]) => found);
    expect(names).not.toContain(name);
  });

  it.each([
    ['The pier fell. Ida Bell.', 'It was late. Ida Bell.'],
    ['The pier fell. By Ida Bell.', 'It was late. By Ida Bell.'],
    ['Anoche cayó el muelle. (Según El Faro.)', 'Era muy tarde en la calle. (Según El Faro.)'],
  ])('are not a credit or a byline: %s', (...lines) => {
    expect(
      topicsOf(lines)
        .map(([name]) => name)
        .join(),
    ).not.toMatch(/Ida|Faro/);
  });

  it('are whole where an adjective follows a noun that is a title, too', () => {
    const topics = topicsOf(['Ayer llegó la Guardia Nacional.', 'Nadie vio a la Guardia Nacional.']);
    expect(topics.map(([name]) => name)).toStrictEqual(['Guardia Nacional']);
  });

  it('fit where the noun of a term stands alone behind it', () => {
    const [topic] = topicsOf(['The council spoke of the harbour crane.', 'The crane is forty years old.']);
    expect(topic).toStrictEqual(['Harbour crane', [1, 2]]);
  });
});

describe('people with one name', () => {
  it.each([
    ['Princess Ida opened the old pier.', 'Nobody saw Ida go.', 'Ida slept.', 'Princess Ida'],
    ['La princesa Ida abrió el muelle.', 'Nadie vio salir a Ida.', 'Ida dormía.', 'Princesa Ida'],
    ['Sister Ida Bell opened the pier.', 'Nobody saw Ida Bell go.', 'Ida Bell slept.', 'Ida Bell'],
    ['Mr. Okafor opened the pier.', 'Nobody saw Mr. Okafor go.', 'Mr. Okafor slept.', 'Okafor'],
  ])('have their title, and others have none: %s %s', (first, second, third, name) => {
    expect(topicsOf([first, second, third]).map(([found]) => found)).toStrictEqual([name]);
  });
});

describe('a term that is said once', () => {
  it.each([
    ['They argue about the harbour fees.', 'Nobody likes the new fees.', 'Harbour fees'],
    ['Discuten por las tarifas portuarias.', 'Nadie quiere esas mismas tarifas.', 'Tarifas portuarias'],
  ])('is meant by its noun with a definite determiner: %s %s', (first, second, name) => {
    expect(topicsOf([first, second])).toStrictEqual([[name, [1, 2]]]);
  });

  it.each([
    ['They argue about the harbour fees.', 'Ida Bell never heard of fees.'],
    ['They argue about the harbour fees.', 'Ida Bell forgot the fee.'],
    ['Discuten por las tarifas portuarias.', 'Ida Bell nunca oyó de tarifas.'],
    ['Discuten por las tarifas portuarias.', 'Ida Bell olvidó la tarifa.'],
  ])('is meant less by it without one, or in another number: %s %s', (first, second) => {
    const [ferry, last] = first.startsWith('T')
      ? ['The night ferry', `The night ferry is late.${' It was late.'.repeat(12)}`]
      : ['La lancha nocturna', `La lancha nocturna llega tarde.${' Era muy tarde.'.repeat(12)}`];
    const topics = topicsOf([first, `${ferry}… ${second}`, last]);
    expect(topics.find(([, paragraphs]) => paragraphs.includes(2))?.[0]).toMatch(/^Night ferry|^Lancha/);
  });
});

describe('names of topics that are shortened', () => {
  it.each([
    ['The Colombia Festival opened late.', 'Boats left Colombia at dawn.', 'Colombia Festival'],
    ['El Festival Colombia abrió tarde.', 'Los barcos salieron de Colombia al alba.', 'Festival Colombia'],
    ['Ida Bell vio el Banco de Puertos.', 'Nadie vio a Puertos antes.', 'Banco de Puertos'],
  ])('are not meant by a place or a complement in them: %s %s', (first, second, name) => {
    const topic = topicsOf([first, second]).find(([found]) => found === name);
    expect(topic?.[1] ?? []).not.toContain(2);
  });

  it.each([
    ['It was late. The Tidal Festival opened.', 'Nobody saw the Festival close.', 'Tidal Festival'],
    ['Abrió tarde el Festival de Mareas.', 'Nadie vio cerrar el Festival.', 'Festival de Mareas'],
  ])('are meant by their head: %s %s', (first, second, name) => {
    expect(topicsOf([first, second])).toStrictEqual([[name, [1, 2]]]);
  });

  it.each([
    ['Nobody wrote to the clerk of Fisheries and Harbours.', 'Harbours'],
    ['Nadie avisó a la encargada de Pesca y Puertos.', 'Puertos'],
  ])('are not the end of a coordination: %s', (text, name) => {
    expect(topicsOf([text, text]).map(([found]) => found)).not.toContain(name);
  });
});

describe('what most of an article is about', () => {
  const lines = [
    'Ida Bell opened the pier. The storm damage was worse than Ida Bell had said.',
    'Ida Bell will pay for the storm damage herself.',
    'Of the ferry timetable Ida Bell knew nothing.',
    'Nobody reads the ferry timetable, Ida Bell admitted.',
    'Ida Bell wants the bridge tolls to rise.',
    'The bridge tolls were never the idea of Ida Bell.',
    'With Ida Bell the harbour crane came back.',
    'Ida Bell calls the harbour crane a bargain.',
    'It rained for days, and Ida Bell went home.',
    'The rain did not stop when Ida Bell came again.',
  ];

  it('names no topic', () => {
    expect(topicsOf(lines).map(([name]) => name)).not.toContain('Ida Bell');
  });

  it('makes no term of another noun', () => {
    const ferry = lines.map((line) =>
      line.replace('Ida Bell', 'the ferry').replace('Bridge tolls', 'ferry tolls'),
    );
    expect(topicsOf(ferry).map(([name]) => name)).not.toContain('ferry tolls');
  });
});

describe('names of topics in their sentences', () => {
  it.each([
    [
      'superlatives',
      'The heaviest harbour crane fell.',
      'Nobody saw the heaviest harbour crane fall.',
      'Harbour crane',
    ],
    [
      'where somebody is based',
      'It was Ida Bell who came. It was the Tamora-based Bell who paid.',
      'It was the Tamora-based Bell who left.',
      'Ida Bell',
    ],
    [
      'a vague complement in Spanish',
      'Hubo una visita pastoral de carácter privado.',
      'Nadie vio la visita pastoral de carácter privado.',
      'Visita pastoral',
    ],
    [
      'losing their object in Spanish',
      'Ayer creció la oposición a los peajes.',
      'Nadie entiende la oposición a los peajes.',
      'Oposición a los peajes',
    ],
  ])('are without %s', (_, first, second, name) => {
    expect(topicsOf([first, second]).map(([found]) => found)).toStrictEqual([name]);
  });

  it.each([
    ['Ayer llegó la ministra de Pesca.', 'Nadie vio a la ministra de Pesca.', 'Pesca'],
    ['It was the secretary of Fisheries who came.', 'Nobody saw the secretary of Fisheries go.', 'Fisheries'],
    ['It was Osmara that refused.', 'Nobody saw Osmara or the Osmarans again.', 'Osmara'],
    ['Dicen que Osmara se negó.', 'Nadie vio a Osmara ni a un barco osmarés.', 'Osmara'],
  ])('are neither an office nor a place that has people: %s', (first, second, name) => {
    expect(topicsOf([first, second]).map(([found]) => found)).not.toContain(name);
  });
});

describe('topics that are called by people', () => {
  it('have no paragraphs in which only others speak', () => {
    const topics = topicsOf([
      'It was in May. Ida Bell opened it. Nobody knew Ida Bell.',
      'It was Ida Bell who swam.',
      '“Nobody asked us,” said Tom Okafor, a sailor.',
      '“And nobody will,” said Rosa Quist, a nurse.',
    ]);
    expect(topics).toContainEqual(['Ida Bell', [1, 2]]);
  });
});

describe('topics of an interview', () => {
  it.each([
    [
      [
        'Nobody had seen the pier so full of people before.',
        'Rosa Quist: Why did the harbour crane fall?',
        'Ida Bell: It was old, and nobody had oiled it.',
        'Rosa Quist: You have said that you warned them.',
        'Ida Bell: Twice, and by letter.',
        'Rosa Quist: And who reads the ferry timetable?',
        'Ida Bell: Nobody, since it came out.',
        'Rosa Quist: Will it change?',
        'Ida Bell: The ferry timetable never changes.',
        'Rosa Quist: Will you write again about the harbour crane?',
        'Ida Bell: I will.',
        'Then she went home.',
      ],
      ['Why did the harbour crane fall?', 'Ferry timetable', 'Will you write again about the harbour crane?'],
    ],
    [
      [
        'Nadie había visto tan lleno el muelle.',
        'Rosa Quist: ¿Por qué cayó la grúa portuaria?',
        'Ida Bell: Era vieja, y nadie la cuidaba.',
        'Rosa Quist: Usted ha dicho que avisó.',
        'Ida Bell: Dos veces, y por carta.',
        'Rosa Quist: ¿Y quién lee el horario nocturno?',
        'Ida Bell: Nadie, desde que salió.',
        'Rosa Quist: ¿Cambiará?',
        'Ida Bell: El horario nocturno no cambia nunca.',
        'Rosa Quist: ¿Escribirá otra vez sobre la grúa portuaria?',
        'Ida Bell: Lo haré.',
        'Luego se fue a casa.',
      ],
      [
        '¿Por qué cayó la grúa portuaria?',
        'Horario nocturno',
        '¿Escribirá otra vez sobre la grúa portuaria?',
      ],
    ],
  ])(
    'are its questions with their answers and those that only ask on, or what several of them are about',
    (lines, [first, second, third]) => {
      expect(topicsOf(lines).slice(1)).toStrictEqual([
        [first, [2, 3, 4, 5]],
        [second, [6, 7, 8, 9]],
        [third, [10, 11, 12]],
      ]);
    },
  );

  it.each([
    ['They sold the old pier. Why is that?', 'They sold the old pier.'],
    ['Was the pier dear? And who bought it from them?', 'Was the pier dear?'],
    [
      'What did the council of Tamora pay for the old pier by the harbour and who signed the bill in the end?',
      'What did the council of Tamora pay for the old pier by the harbour…',
    ],
  ])('are called by the sentence that says what is asked, up to a phrase: %s', (turn, name) => {
    const topics = topicsOf([
      'Ida Bell met us in May.',
      `Rosa Quist: ${turn}`,
      'Ida Bell: I do not know, and nobody told me.',
      'Rosa Quist: Who was the captain of the ferry?',
      'Ida Bell: My aunt.',
      'Rosa Quist: Where is the harbour crane now?',
      'Ida Bell: Gone.',
    ]);
    expect(topics.map(([found]) => found)).toContain(name);
  });

  it('begin where the question does, without an address', () => {
    const topics = topicsOf([
      'Ida Bell habló con nosotros en mayo.',
      'Rosa Quist: Alcaldesa, ¿quién pagó la grúa portuaria?',
      'Ida Bell: Nadie, que yo sepa.',
      'Rosa Quist: ¿Y quién lee el horario nocturno?',
      'Ida Bell: Mi tía.',
      'Rosa Quist: ¿Dónde está la lancha?',
      'Ida Bell: En el fondo.',
    ]);
    expect(topics.map(([found]) => found)).toContain('¿quién pagó la grúa portuaria?');
  });

  it('are no more than fit a menu', () => {
    const turns = Array.from({ length: 40 }, (_, at) => [
      `Rosa Quist: Who painted boat number ${at}?`,
      `Ida Bell: My aunt. ${'It took long. '.repeat(at % 7)}`,
    ]);
    expect(topicsOf(['Ida Bell met us.', ...turns.flat()]).length).toBeLessThanOrEqual(25);
  });

  it.each([
    [
      'Ida Bell, a sailor, was asked in May.',
      'Rosa Quist: How did the pier fall?',
      'Ida Bell: Nobody knows. I blame Tom Okafor.',
      'Rosa Quist: And what then?',
      'Ida Bell: We swam. It was cold, and Tom Okafor can swim.',
      'Rosa Quist: Was it late?',
      'Ida Bell: It was.',
    ],
    [
      'Ida Bell, marinera, contestó en mayo.',
      'Rosa Quist: ¿Cómo cayó el muelle?',
      'Ida Bell: Nadie lo sabe. Yo culpo a Tom Okafor.',
      'Rosa Quist: ¿Y luego?',
      'Ida Bell: Nadamos. Hacía frío, y Tom Okafor sabe nadar.',
      'Rosa Quist: ¿Era tarde?',
      'Ida Bell: Lo era.',
    ],
  ])('are not whom an answer names late: %s', (...lines) => {
    expect(topicsOf(lines).map(([, paragraphs]) => paragraphs)).toStrictEqual([[1], [2, 3, 4, 5, 6, 7]]);
  });

  it('have no turns of who asks for what is about them', () => {
    const topics = topicsOf([
      'Rosa Quist went to the pier in May, as people do.',
      'Rosa Quist: Why did it fall?',
      'Ida Bell: It was old, and nobody had oiled it.',
      'Rosa Quist: You have said that you warned them.',
      'Ida Bell: Twice, and by letter.',
      'Rosa Quist: Will you write again?',
      'Ida Bell: I will.',
    ]);
    expect(topics.map(([name]) => name)).not.toContain('Rosa Quist');
  });
});

it('are no kinds of what most of an article is about: Solmara, Solmaran', () => {
  const lines = Array.from({ length: 12 }, (_, at) => `Nobody left Solmara by boat ${at}.`);
  const some = ['Solmaran fishermen', 'Solmaran fishermen', 'Solmaran harbours', 'Solmaran harbours'];
  const topics = topicsOf([...lines.slice(0, 8), ...some.map((name) => `Boats brought the ${name} there.`)]);
  expect(topics.map(([name]) => name).join('\n')).not.toMatch(/^Solmaran/m);
});

describe('topics of a short article', () => {
  const topics = topicsOf([
    'The council of Tamora voted on Monday to close the covered fish market that has stood by the river since 1911.',
    'Traders learned of it from a notice on the door, and several of them wept when they read it to the others.',
    'The fish market loses 400,000 a year, said the treasurer, who has a list of eleven cheaper buildings.',
    'Nobody has asked the gulls.',
    'They come at noon, when the last crates are hosed down, and they leave before anybody has swept the floor.',
    'It was late. The drainage survey is in a drawer. They never published the drainage survey.',
    'An engineer who wrote most of it has left the country, and answers no letters from his former colleagues.',
    'The minister, who opened the hall as a young man, may still overturn all of this before the summer ends.',
  ]);

  it('have every paragraph once, in reading order', () => {
    expect(topics.flatMap(([, paragraphs]) => paragraphs)).toStrictEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('are called by terms of several words, or by a first sentence where a section has none', () => {
    const names = topics.map(([name]) => name);
    expect(names).toContain('Drainage survey');
    expect(names).toContain('Nobody has asked the gulls.');
    for (const name of names) expect(name).toMatch(/\s/);
  });
});

describe('names of topics by their place in a sentence', () => {
  it.each([
    ['Ida Bell wept in the public gallery.', 'Nobody else in the public gallery wept.', 'public gallery'],
    ['Ida Bell lloró en la sala contigua.', 'Nadie más lloró en la sala contigua.', 'sala contigua'],
    ['It looks like a rubber duck.', 'It swims like a rubber duck.', 'rubber duck'],
  ])('are no adverbials, and nothing that something is only like: %s', (first, second, name) => {
    expect(topicsOf([first, second]).map(([found]) => found)).not.toContain(name);
  });

  it.each([
    [
      'The harbour firm, Quist & Sons, sold it.',
      'Nobody knew the harbour firm, Quist & Sons.',
      'harbour firm',
    ],
    ['Vendió la empresa concesionaria, Velamar.', 'Calla la empresa concesionaria, Velamar.', 'empresa'],
  ])('are no descriptions before a name: %s', (first, second, name) => {
    const names = topicsOf([first, second]).map(([found]) => found);
    expect(names.filter((found) => found.startsWith(name))).toStrictEqual([]);
  });

  it('are no subjects with their verb', () => {
    const names = topicsOf(['The night orchestra plays in June.', 'The night orchestra plays again.']);
    expect(names.map(([name]) => name)).not.toContain('night orchestra plays');
  });

  it.each([
    ['Nobody sweeps the plaza de la Garza.', 'All like the plaza de la Garza.', 'plaza de la Garza'],
    ['Nadie barre la plaza de la Garza.', 'Todos miran la plaza de la Garza.', 'plaza de la Garza'],
    ['It was the city of Osmara that fell.', 'All mourned the city of Osmara.', 'city of Osmara'],
  ])('are no places that are called by a name: %s', (first, second, name) => {
    expect(topicsOf([first, second]).map(([found]) => found)).not.toContain(name);
  });
});

it('are called by the fullest form of a noun that has one only', () => {
  const topics = topicsOf([
    'They will build the dam of Cold Hollow after all, whatever the farmers below it may say in court.',
    'The dam is forty metres high. The dam leaks, and the dam is late.',
    'Everybody wanted the dam. Nobody paid for the dam.',
  ]);
  expect(topics.map(([name]) => name)).toContain('Dam of Cold Hollow');
});

describe('what a section is called by', () => {
  it.each([
    [
      'Ida Bell sold eels by the harbour crane in May.',
      'Nobody bought any eels from her on that day.',
      'Harbour crane',
    ],
    [
      'Ida Bell vendía anguilas junto a la grúa portuaria.',
      'Nadie compró anguilas aquel día.',
      'grúa portuaria',
    ],
    [
      '“We want a harbour crane,” said Ida Bell.',
      '“A harbour crane is all,” said Tom Okafor.',
      'Harbour crane',
    ],
  ])('is told of in two sentences, and not only in quotations: %s', (first, second, name) => {
    expect(topicsOf([first, second]).map(([found]) => found)).not.toContain(name);
  });

  it.each([
    ['Rosa Quist contributed to this report from Osmara.'],
    ['(Reporting by Rosa Quist; editing by Tom Okafor.)'],
    ['Rosa Quist covers the harbours of the north.'],
    ['Con información de Rosa Quist.'],
    ['Read also: The harbour of Osmara has a new crane'],
    ['Lea también: Osmara tiene una grúa nueva'],
    ['The crane of Osmara in May Photo: Rosa Quist'],
    ['(Applause.)'],
  ])('is no credit and no link, which goes with the section above: %s', (credit) => {
    const topics = topicsOf([
      'The harbour crane fell at dawn.',
      'It was late. Nobody saw the harbour crane fall.',
      credit,
    ]);
    expect(topics).toStrictEqual([['The harbour crane fell at dawn.', [1, 2, 3]]]);
  });

  it('is no sentence about what was said before, where another one says what it is', () => {
    const topics = topicsOf([
      'The mayor does not accept that. Ida Bell sold the night ferry to a friend for nothing.',
    ]);
    expect(topics).toStrictEqual([['Ida Bell sold the night ferry to a friend for nothing.', [1]]]);
  });

  it.each([
    [
      'Under the crane she slept for a week. Ida Bell sold the ferry to a friend.',
      'Ida Bell sold the ferry to a friend.',
    ],
    [
      'La alcaldesa no lo acepta ahora. Ida Bell vendió la lancha a un amigo.',
      'Ida Bell vendió la lancha a un amigo.',
    ],
  ])('has no pronoun for what was said before: %s', (text, name) => {
    expect(topicsOf([text]).map(([found]) => found)).toStrictEqual([name]);
  });

  it.each([
    ['Both sides want the ferry back. Ida Bell sold the ferry to a friend.'],
    ['The two towns want the ferry back. Ida Bell sold the ferry to a friend.'],
    ['Drivers paid this fee with pleasure. Ida Bell sold the ferry to a friend.'],
  ])('has no words for who or what was told of before: %s', (text) => {
    expect(topicsOf([text]).map(([found]) => found)).toStrictEqual(['Ida Bell sold the ferry to a friend.']);
  });

  it('may have the time of it: this week', () => {
    const topics = topicsOf(['Drivers paid the fee this week. Ida Bell sold the ferry to a friend.']);
    expect(topics.map(([found]) => found)).toStrictEqual(['Drivers paid the fee this week.']);
  });

  it.each([
    ['Harbour of Osmara closes for the winter'],
    ['“The harbour of Osmara is too cold”'],
    ['Ida Bell: “The harbour of Osmara is too cold”'],
  ])('is not the title above the story: %s', (title) => {
    const story = ['Ferries stay in Tamora until May.', 'Ida Bell will paint the crane in April.'];
    expect(topicsOf([title, ...story])).toStrictEqual([['Ferries stay in Tamora until May.', [1, 2, 3]]]);
  });

  it('is a headline with what is below it', () => {
    const topics = topicsOf([
      'The night ferry sank off Tamora on Monday, and nobody was hurt by it.',
      'Divers found the bell of the ferry on Tuesday, under a bed of oysters.',
      'Bell: “We saw the crane fall”',
      'She said that it fell at dawn, and that it took the roof of the market with it.',
    ]);
    expect(topics.at(-1)).toStrictEqual(['Bell: “We saw the crane fall”', [3, 4]]);
  });

  it('may be told by the second paragraph, where the first sentence of the article is too long', () => {
    const topics = topicsOf([
      'Eight months after the river that runs through the old town of Osmara broke its banks and drowned the market and its cats, Ida Bell is dry.',
      'The flood destroyed forty houses by the river.',
    ]);
    expect(topics).toStrictEqual([['The flood destroyed forty houses by the river.', [1, 2]]]);
  });
});

it('are not called by whom most paragraphs of a short article tell of', () => {
  const topics = topicsOf([
    'It was Ida Bell who swam.',
    'It was Ida Bell who slept.',
    'It was Ida Bell who sang.',
    'It was Ida Bell who left.',
    'The harbour crane fell at dawn.',
  ]);
  expect(topics.map(([name]) => name)).not.toContain('Ida Bell');
});

it('are called by no question that says nothing, but go on with the one before', () => {
  const topics = topicsOf([
    'Ida Bell met us in May.',
    'Rosa Quist: Who oiled the harbour crane?',
    'Ida Bell: My aunt.',
    'Rosa Quist: What was the other question?',
    'Ida Bell: It was about the winter, and I forgot it.',
    'Rosa Quist: Where is the old pier now?',
    'Ida Bell: Gone.',
  ]);
  expect(topics.slice(1)).toStrictEqual([
    ['Who oiled the harbour crane?', [2, 3, 4, 5]],
    ['Where is the old pier now?', [6, 7]],
  ]);
});

it('are not called by what the title tells of, but for people', () => {
  const lines = [
    'The night ferry sank off Tamora on Monday.',
    'The harbour crane fell, and the harbour crane was old.',
    'Nobody liked the harbour crane.',
  ];
  const called = (title: string): string[] => topicsOf([title, ...lines]).map(([name]) => name);
  expect(called('A ferry sinks off Tamora')).toContain('Harbour crane');
  expect(called('A harbour crane falls in Tamora')).not.toContain('Harbour crane');
});

it('are called by the question of an interview without what leads to it', () => {
  const topics = topicsOf([
    'Ida Bell met us in May.',
    'Rosa Quist: Let me ask this directly: Who oiled the harbour crane?',
    'Ida Bell: My aunt.',
    'Rosa Quist: You have heard of the night ferry. Does that hold up in practice?',
    'Ida Bell: It does not, and nobody told me.',
    'Rosa Quist: Where is the old pier now?',
    'Ida Bell: Gone.',
  ]);
  expect(topics.map(([name]) => name).slice(1)).toStrictEqual([
    'Who oiled the harbour crane?',
    'You have heard of the night ferry.',
    'Where is the old pier now?',
  ]);
});
