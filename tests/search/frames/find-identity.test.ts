import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/corpus/article.ts';
import { answer } from '../../../src/search/answer.ts';
import { knowledgeOf, outcomeOf } from '../../support/article.ts';

const { index } = knowledgeOf([
  'The council of Tamora met on Monday to vote on the old mill.',
  '“We have waited for this,” said Ida Bell, the town’s chief surveyor.',
  'Ida Bell has worked on the plan since May, and neighbors call her tireless.',
  'Fire chief Omar Reyes warned that the roof is not safe. Marta Lund sat in the front row.',
]);

const asked = (question: string) => outcomeOf(question, index);

describe('a question for somebody’s role', () => {
  it.each([
    'who is Ida Bell',
    'so what does Ida Bell do for a living?',
    'What post does Bell hold?',
    'what is the profession of Ida Bell',
    '¿A qué se dedica Ida Bell?',
    'qué cargo tiene Bell',
  ])('is answered with the passage that says it, whatever it calls an office: “%s”', (question) => {
    expect(asked(question)).toEqual(['answer', 2]);
  });

  it.each([
    ['¿a qué se dedica la alcaldesa?', [2]],
    ['¿quién es la alcaldesa y a qué se dedica?', [1, 2]],
    ['who is the mayor and what does she do for a living', [1, 2]],
    ['¿quién es la alcaldesa?', [1]],
    ['¿quién es Omar Ruiz y a qué se dedica?', [3]],
  ])('has what else the holder of an office is for a living: “%s”', (question, paragraphs) => {
    const { index: spanish } = knowledgeOf(
      [
        'La alcaldesa de Tamora, Ida Bello, anunció el lunes que el molino se cierra.',
        '“Nadie lo quiere”, explicó Bello, que es geóloga y nació en el pueblo.',
        'El presidente del club, Omar Ruiz, un panadero de 58 años, no lo acepta.',
        'El pueblo dedicará lo que ahorra a la escuela. Ruiz ha reunido 300 firmas.',
      ],
      { language: 'es' },
    );
    expect(outcomeOf(question, spanish)).toEqual(['answer', ...paragraphs]);
  });

  it('is not asked by a clause that has an office in it', () => {
    const { index: suit } = knowledgeOf([
      'The council of Tamora met on Monday.',
      'Marta Lund is suing the mayor over the mill.',
      'The judge has called both sides to the court for Friday.',
    ]);
    expect(outcomeOf('Who is suing the mayor?', suit)).toEqual(['answer', 2]);
    expect(outcomeOf('who is the mayor of Lugo', suit)[0]).not.toBe('answer');
  });

  it('is not asked by an office with a relative clause', () => {
    expect(outcomeOf('who is the surveyor who found the leak', index)[0]).not.toBe('answer');
  });

  it('may be asked by either of two titles', () => {
    const { index: panel } = knowledgeOf([
      'The panel met in the old mill.',
      'Moderator and author Ida Bell asked why it was so late.',
    ]);
    expect(outcomeOf('who was the moderator?', panel)).toEqual(['answer', 2]);
  });

  it('is not asked by the name of a thing', () => {
    const { index: library } = knowledgeOf(
      ['El pleno dio el nombre de Aurora Sanz a la nueva biblioteca del barrio.', 'Ayer llovió.'],
      { language: 'es' },
    );
    expect(outcomeOf('nombre de la nueva biblioteca del barrio', library)).toEqual(['answer', 1]);
  });

  it('is answered for somebody beside others', () => {
    expect(asked('what is Omar Reyes’ job')).toEqual(['answer', 4]);
    expect(asked('who is Bell and who is Reyes')).toEqual(['answer', 2, 4]);
  });

  it.each(['who is the fire chief', 'what is the name of the fire chief'])(
    'is answered with whoever holds it: “%s”',
    (question) => {
      expect(asked(question)).toEqual(['answer', 4]);
    },
  );

  it('is answered with whoever holds it, whatever else the question says of them', () => {
    expect(asked('who is the fire chief who warned of the roof')).toEqual(['answer', 4]);
  });

  it.each(['who is the fire chief of Ruritania', 'who was the deputy fire chief'])(
    'comes near at most where nobody is known to hold it: “%s”',
    (question) => {
      expect(asked(question)[0]).not.toBe('answer');
    },
  );

  it('is answered where it is said of them, and not where it is said of others beside them', () => {
    const { index: town } = knowledgeOf([
      'Ida Bell, the surveyor, came late.',
      'Ida Bell and the surveyor of Lund, Tom Okafor, met at the mill.',
    ]);
    expect(outcomeOf('who is Ida Bell', town)).toEqual(['answer', 1]);
    expect(outcomeOf('who is Tom Okafor', town)).toEqual(['answer', 2]);
  });

  it('is answered in bold with the sentence that says it', () => {
    const { index: mill } = knowledgeOf([
      'Ida Bell met a surveyor from Lund. Ida Bell, the surveyor, came late.',
      'It rained.',
    ]);
    const [hit] = answer('what post does Ida Bell hold', mill).hits;
    expect(hit?.highlights.map((span) => slice(hit.passage.article, span))).toEqual([
      'Ida Bell, the surveyor, came late.',
    ]);
  });

  it('is answered with the first four passages where many hold it', () => {
    const names = ['Ida Bell', 'Tom Okafor', 'Rita Moss', 'Carl Voss', 'Ana Lund'];
    const { index: hall } = knowledgeOf(names.map((name) => `Councilor ${name} came.`));
    expect(outcomeOf('who is the councilor', hall)).toEqual(['answer', 1, 2, 3, 4]);
  });

  describe('is answered where an editor declares it', () => {
    const declared = (role: string, paragraphs: readonly string[]) =>
      knowledgeOf(paragraphs, { people: [{ name: 'Ida Bell', role: { en: role, es: role } }] }).index;

    it('with where the article has the same words', () => {
      const same = declared('surveyor', ['Ida Bell came.', 'Ida Bell, the surveyor, left.']);
      expect(outcomeOf('who is Ida Bell', same)).toEqual(['answer', 2]);
    });

    it('with where the article has its head', () => {
      const other = declared('mayor of Tamora', ['It rained. The mayor left.', 'Mayor Ida Bell came.']);
      expect(outcomeOf('who is Ida Bell', other)).toEqual(['answer', 2]);
    });

    it('with where the article calls them so, and introduces them, if it says nothing else', () => {
      const passing = declared('mayor of Tamora', ['Ida Bell came.', 'The mayor left.']);
      expect(outcomeOf('who is Ida Bell', passing)).toEqual(['answer', 2, 1]);
    });
  });

  it('is answered with the text, and not with a caption that says the same before it', () => {
    const captioned = (...texts: string[]) => {
      const topics = [{ name: { en: 'All', es: 'Todo' }, paragraphs: texts.map((_, i) => i + 1).slice(1) }];
      return knowledgeOf(texts, { captions: [1], topics }).index;
    };
    expect(
      outcomeOf('who is Ida Bell', captioned('Mayor Ida Bell smiles.', 'It rained.', 'Mayor Ida Bell came.')),
    ).toEqual(['answer', 3]);
    expect(outcomeOf('who is Ida Bell', captioned('Mayor Ida Bell smiles.', 'It rained.'))).toEqual([
      'answer',
      1,
    ]);
  });

  it('is answered with their first mention by the whole name where the article has no role for them', () => {
    const farm = knowledgeOf([
      'The storm took nine of Lund’s goats on Sunday.',
      'They belonged to Marta Lund, 54, who has kept goats since her school days.',
      '“I heard nothing,” Lund said. Marta Lund will not go up again.',
    ]);
    expect(outcomeOf('who is Marta Lund', farm.index)).toEqual(['answer', 2]);
    expect(outcomeOf('¿quién es Lund?', farm.index)).toEqual(['answer', 2]);
  });

  it('is not answered where the article does not say what they are', () => {
    expect(asked('what post does Marta Lund hold')[0]).not.toBe('answer');
    expect(asked('what is the job of Rosa Vance')[0]).not.toBe('answer');
  });
});
