import { describe, expect, it } from 'vitest';
import { knowledgeOf, outcomeOf } from '../support/article.ts';

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

  it('is not asked by a clause that has an office in it', () => {
    const { index: suit } = knowledgeOf([
      'The council of Tamora met on Monday.',
      'Marta Lund is suing the mayor over the mill.',
      'The judge has called both sides to the court for Friday.',
    ]);
    expect(outcomeOf('Who is suing the mayor?', suit)).toEqual(['answer', 2]);
    expect(outcomeOf('who is the mayor of Lugo', suit)[0]).not.toBe('answer');
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

  it('is not answered where the article does not say what they are', () => {
    expect(asked('what post does Marta Lund hold')[0]).not.toBe('answer');
    expect(asked('what is the job of Rosa Vance')[0]).not.toBe('answer');
  });
});
