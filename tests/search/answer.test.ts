import { describe, expect, it } from 'vitest';
import { slice } from '../../src/corpus/article.ts';
import type { ExecutionContext } from '../../src/interactions/command.ts';
import { answer } from '../../src/search/answer.ts';
import { articleFile, file, knowledgeFrom, knowledgeOf, ownKnowledge } from '../support/article.ts';

/** The paragraphs on the first page of an answer, best first: those that answer, or that come nearest. */
const paragraphs = (question: string, { index }: ExecutionContext): number[] =>
  answer(question, index).hits.map(({ passage }) => passage.paragraph);

/** The id of the first passage of an answer. */
const firstId = (question: string, { index }: ExecutionContext): string | undefined =>
  answer(question, index).hits.at(0)?.passage.id;

describe('a question about attendance', () => {
  // The project's own synonyms, with other articles.
  const { synonyms } = ownKnowledge().corpus;
  const withSynonyms = (paragraphs: readonly string[], language: 'en' | 'es' = 'en'): ExecutionContext =>
    knowledgeFrom(
      articleFile(paragraphs, { language }),
      file('corpus/synonyms.yaml', JSON.stringify(synonyms)),
    );

  it.each([
    ['who attended', 'Engineers from nine provinces participated in the opening of the bridge.'],
    ['who attended', 'The guests present at the opening were engineers from nine provinces.'],
    ['who was there', 'A delegation of engineers crossed the bridge first.'],
    ['who came', 'Engineers attended, and farmers from the valley.'],
  ])('“%s” is answered by synonyms: “%s”', (question, sentence) => {
    const knowledge = withSynonyms([
      'The bridge of Tamora opened on Monday after nine years of work.',
      'It has four lanes, and a path for bicycles beside them.',
      sentence,
      'The governor called it safe.',
    ]);
    expect(paragraphs(question, knowledge)[0]).toBe(3);
  });

  it('is answered across languages, either way', () => {
    const spanish = ['El puente abrió el lunes.', 'Asistieron ingenieros de nueve provincias.', 'Es seguro.'];
    expect(paragraphs('who attended', withSynonyms(spanish, 'es'))[0]).toBe(2);
    const english = ['The bridge opened.', 'Engineers of nine provinces attended.', 'It is safe.'];
    expect(paragraphs('¿Quién asistió?', withSynonyms(english))[0]).toBe(2);
  });
});

describe('a question for who did what nobody did', () => {
  const denied = knowledgeOf([
    'Ruth Hale rejected calls for her resignation over the theft.',
    'The council of Tamora met on Monday. It rained.',
    'A farmer found the gold in a drain.',
  ]);

  it('is not answered by whoever denies it', () => {
    expect(answer('who resigned', denied.index).outcome).toBe('nearest');
    expect(answer('who rejected calls for her resignation', denied.index).outcome).toBe('answer');
    expect(answer('who found the gold', denied.index).outcome).toBe('answer');
  });

  it.each([
    ['who resigned', 'Ruth Hale refused to say who resigned.'],
    ['who resigned', 'Ruth Hale’s refusal to resign angered the council.'],
    ['quién dimitió', 'Ruth Hale se negó a dimitir.'],
    ['quién dimitió', 'Ruth Hale sigue negándose a dimitir.'],
    ['quién dimitió', 'Los socios de Ruth Hale se opusieron a dimitir.'],
  ])('“%s” is not answered by any form of such a verb: “%s”', (question, sentence) => {
    const language = question.startsWith('who') ? 'en' : 'es';
    const { index } = knowledgeOf([sentence, 'Llovió. It rained.'], { language });
    expect(answer(question, index).outcome).not.toBe('answer');
  });

  it.each([
    ['who resigned', 'Opposition leader Ida Bell resigned on Monday.'],
    ['who resigned', 'Denis Bell resigned on Monday.'],
    ['quién firmó el acuerdo', 'La ministra de Negocios Ana Ruiz firmó el acuerdo.'],
    ['quién firmó el acuerdo', 'Tras la negociación, Ana Ruiz firmó el acuerdo.'],
  ])('“%s” is answered where a word only begins like a denial: “%s”', (question, sentence) => {
    const language = question.startsWith('who') ? 'en' : 'es';
    const { index } = knowledgeOf([sentence, 'Llovió. It rained.'], { language });
    expect(answer(question, index).outcome).toBe('answer');
  });
});

describe('a question about somebody', () => {
  const { index } = knowledgeOf([
    'Mayor John Bell opened the bridge in May.',
    'Senator John Reyes sold the boats. Captain Ana Reyes sang.',
    'The senator cleaned the mill in June, and Tom Okafor watched.',
    ...['It rained.', 'A dog barked.', 'The sea rose.', 'Nobody came.', 'It snowed.', 'The boats sank.'],
  ]);

  it.each([
    ['When did John Bell open the bridge?', 'answer'],
    ['When did John Reyes open the bridge?', 'nearest'],
    ['When did Ana Reyes open the bridge?', 'nearest'],
    ['¿Cuándo abrió John Reyes el puente?', 'nearest'],
  ])('is not answered with what a namesake did: “%s”', (question, outcome) => {
    expect(answer(question, index).outcome).toBe(outcome);
  });

  it.each([
    ['When did John Reyes clean the mill?', 'answer'],
    ['When did John Bell clean the mill?', 'nearest'],
  ])('is answered with what it says of them by another word: “%s”', (question, outcome) => {
    expect(answer(question, index).outcome).toBe(outcome);
  });
});

describe('a question for a sum', () => {
  const knowledge = knowledgeOf([
    'De-icing costs airlines about $450 million a year. Five of the airports have been fined over it.',
    'The airport of Tamora was fined $2 million in May.',
    'Snow fell on Monday.',
  ]);

  it('is answered by the sum that its own sentence has', () => {
    expect(paragraphs('how much was the airport of Tamora fined', knowledge)[0]).toBe(2);
    const five = knowledgeOf([
      'De-icing costs airlines about $450 million a year. Five of the airports have been fined over it.',
      'Snow fell.',
    ]);
    expect(answer('how much were the five airports fined', five.index).outcome).not.toBe('answer');
  });
});

describe('a question for a place or a person', () => {
  const { index } = knowledgeOf(
    [
      'Lucía Prado trabaja con vidrio para una textilera.',
      'El sonar lo pagó, según parece, la lotería.',
      'El ayuntamiento de Tamora se reunió con Ana Ruiz el lunes y el martes.',
    ],
    { language: 'es' },
  );

  it.each(['dónde trabaja Lucía Prado', 'quién pagó el sonar'])(
    'is answered without a name where a passage has all its words: %s',
    (question) => {
      expect(answer(question, index).outcome).toBe('answer');
    },
  );

  it('is not answered without a name where a word is missing', () => {
    expect(answer('dónde cose Lucía Prado', index).outcome).not.toBe('answer');
  });
});

describe('a question for names', () => {
  const { index } = knowledgeOf([
    'Gunmen opened fire at the museum of Solmara on Monday.',
    'Mayor Ida Bell came at once. Two gunmen died.',
    'The boat is called Albatross by those who sail in it.',
  ]);

  it('is not answered where people have none', () => {
    expect(answer('what were the names of the gunmen', index).outcome).toBe('nearest');
  });

  it('is answered by that of a thing', () => {
    expect(answer('what is the name of the boat', index).outcome).toBe('answer');
  });
});

describe('an article in Spanish', () => {
  const knowledge = knowledgeOf(
    [
      'El puente de Tamora abrió el lunes tras nueve años de trabajos.',
      'Los ingenieros construyeron cuatro carriles y una senda para bicicletas.',
      'El gobernador aseguró que las pensiones de los trabajadores no se tocarán.',
    ],
    { language: 'es' },
  );

  it.each([
    ['¿Quién construyó el carril?', 2],
    ['pension', 3],
    ['¿Cuántos AÑOS duró?', 1],
    ['bicicleta', 2],
    ['aseguraron', 3],
  ])('is searched by Spanish stems: “%s”', (question, expected) => {
    expect(paragraphs(question, knowledge)).toStrictEqual([expected]);
  });

  it('is searched together with an English one, each by the stems of its language', () => {
    const both = knowledgeFrom(
      articleFile(['The trucks were weighed twice.', 'It rained.'], {}, 'english'),
      articleFile(['Los camiones pasaron dos veces.', 'Llovió.'], { language: 'es' }, 'spanish'),
    );
    expect(firstId('truck', both)).toBe('english.1');
    expect(firstId('camión', both)).toBe('spanish.1');
    expect(firstId('weighing', both)).toBe('english.1');
  });
});

describe('typing errors', () => {
  const knowledge = knowledgeOf([
    'The bridge has four lanes.',
    'The fridge is empty.',
    'A tax on cars is planned, and a ban on lorries.',
    'The infrastructure of the valley improved.',
  ]);

  it('are not corrected in words that the article has', () => {
    expect(paragraphs('bridge', knowledge)).toStrictEqual([1]);
    expect(paragraphs('fridge', knowledge)).toStrictEqual([2]);
  });

  it('are corrected: one in words of at least four letters, two in words of at least eight', () => {
    expect(paragraphs('lorrie', knowledge)).toStrictEqual([3]);
    expect(paragraphs('infrastucturre', knowledge)).toStrictEqual([4]);
    expect(paragraphs('emtpi', knowledge)).toStrictEqual([2]);
    expect(paragraphs('emtpa', knowledge)).toStrictEqual([]);
  });

  it('are not corrected in shorter words, which resemble too many others', () => {
    expect(paragraphs('tex', knowledge)).toStrictEqual([]);
    expect(paragraphs('bun', knowledge)).toStrictEqual([]);
  });
});

describe('a question without an answer', () => {
  it('is refused when the articles have only a small part of its words', () => {
    const knowledge = knowledgeOf(['The hotel opened.', 'The hotel closed.', 'The hotel burned.']);
    expect(paragraphs('hotel', knowledge)).not.toStrictEqual([]);
    expect(paragraphs('hotel penguin migration antarctica', knowledge)).toStrictEqual([]);
  });
});

describe('query expansion', () => {
  it.each([
    ['who led the expedition', 'Ruiz was the leader of the expedition.'],
    ['who is the polish ambassador', 'The ambassador of Poland is Ruiz.'],
    ['which movies by Ruiz did she see', 'She saw three films by Ruiz.'],
    ['Poland', 'A Polish expedition crossed it.'],
    ['how many 3 lane bridges', 'Five bridges have three lanes.'],
  ])('“%s” is answered by: “%s”', (question, sentence) => {
    const knowledge = knowledgeOf([
      'The expedition of the ambassador crossed a bridge in the morning.',
      sentence,
      'She went to see an expedition, an ambassador and lanes.',
    ]);
    expect(paragraphs(question, knowledge)[0]).toBe(2);
  });
});

describe('a form of a Spanish verb', () => {
  it('has the synonyms of the others', () => {
    const { index } = knowledgeOf(
      ['La sesión fue larga.', 'El acto arrancó a las 12:30 horas en la sala.', 'Una sala es un lugar.'],
      { language: 'es' },
    );
    expect(answer('¿a qué hora empieza el acto?', index).outcome).toBe('answer');
  });
});

describe('the answering sentence', () => {
  /** The answering sentence in an article of one paragraph. */
  const sentenceFor = (question: string, paragraph: string): string | undefined => {
    const { index } = knowledgeOf([paragraph, 'It rained.']);
    const [hit] = answer(question, index).hits;
    return hit?.highlights.map((span) => slice(hit.passage.article, span)).join(' ');
  };

  it.each([
    [
      'how many trucks came',
      'contains the expected type of answer',
      'Trucks came to the bridge. By noon 40 trucks had come. The bridge is old.',
      'By noon 40 trucks had come.',
    ],
    [
      'how many of the 12 trucks crossed the bridge',
      'does not only contain the number that the question gives',
      'The 12 trucks came to the bridge. Of the trucks five crossed it.',
      'Of the trucks five crossed it.',
    ],
    [
      'who painted the bridge of Tamora green',
      'has the words that its neighbors do not have',
      'The bridge of Tamora is long. The bridge of Tamora was painted by Ana Ruiz. The bridge of Tamora is green.',
      'The bridge of Tamora was painted by Ana Ruiz.',
    ],
    [
      'when was the governor of the valley elected',
      'may continue the previous sentence',
      'The governor of the valley is a farmer. The governor was greeted by nobody. The valley held a feast. It elected him in May 1990.',
      'It elected him in May 1990.',
    ],
    [
      'is the water of the harbor safe',
      'answers a question that the article asks',
      'The harbor is old. Is the water of the harbor safe? Ana Ruiz says no. It rained.',
      'Is the water of the harbor safe? Ana Ruiz says no.',
    ],
    [
      'school harbor bridge town',
      'is the best one, however many before it come near',
      'The school by the harbor has a bridge. The harbor has a bridge and a town. The school, the harbor, the bridge and the town are old.',
      'The harbor has a bridge and a town. The school, the harbor, the bridge and the town are old.',
    ],
  ])('to “%s” %s', (question, _, paragraph, expected) => {
    expect(sentenceFor(question, paragraph)).toBe(expected);
  });
});
