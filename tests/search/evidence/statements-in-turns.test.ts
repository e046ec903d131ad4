import { describe, expect, it } from 'vitest';
import { knowledgeOf, outcomeOf } from '../../support/article.ts';

describe('a turn that states something and then asks', () => {
  const hearing = knowledgeOf([
    'The committee of Tamora met on Monday.',
    'MS. FINN: My town has nine mines. In 2019 two men died in the mine of Kell. Will you close it?',
    'DR. MUNK: Yes.',
    'MR. LOW: The county has not paid for the pumps. Are you angry?',
    'DR. MUNK: No.',
    'MR. LOW: You wrote a book about the river. What did you learn from it?',
    'DR. MUNK: Patience.',
  ]).index;

  it.each([
    ['when did two men die', 2],
    ['who died in the mine of Kell', 2],
    ['has the county paid for the pumps', 4],
  ])('answers by its statements: “%s”', (question, paragraph) => {
    expect(outcomeOf(question, hearing)).toEqual(['answer', paragraph]);
  });

  it.each([
    ['will Munk close the mine', 3],
    ['is Munk angry', 5],
    ['what did Munk learn from the river', 7],
  ])('is answered below where it is what is asked: “%s”', (question, paragraph) => {
    expect(outcomeOf(question, hearing)).toEqual(['answer', paragraph]);
  });

  it('comes near, before the reply to it, where that is about something else', () => {
    const cars = knowledgeOf([
      'SEN. FINN: Nine cars left the track. They carried acid. Mr. Munk, when did you learn of it?',
      'MR. MUNK: At six.',
      'SEN. FINN: And then?',
      'MR. MUNK: I ran.',
    ]).index;
    expect(outcomeOf('what did the cars carry', cars)).toEqual(['nearest', 1, 2]);
    expect(outcomeOf('when did Munk learn of it', cars)[1]).toBe(2);
  });

  it('does so in Spanish', () => {
    const entrevista = knowledgeOf(
      [
        'P: El tesorero Luis Mora murió en mayo. ¿Lo conocía?',
        'R: Era mi primo.',
        'P: ¿Y el dinero?',
        'R: No está.',
      ],
      { language: 'es' },
    ).index;
    expect(outcomeOf('¿cuándo murió el tesorero?', entrevista)).toEqual(['answer', 1]);
    expect(outcomeOf('¿conocía a Luis Mora?', entrevista)[1]).toBe(2);
  });
});
