import { describe, expect, it } from 'vitest';
import { classify, train } from '../../src/search/classifier.ts';
import { normalize } from '../../src/text/normalize.ts';
import { tokenize } from '../../src/text/tokenize.ts';

const wordsOf = (question: string): string[] => tokenize(normalize(question));

/** Questions about three subjects, in two languages. */
const questions: { question: string; class: number }[] = [
  'what animals live in the zoo',
  'is there a lion at the zoo',
  'which beasts are kept there',
  'qué animales hay en el zoológico',
].map((question) => ({ question, class: 1 }));
questions.push(
  ...[
    'how much is a ticket',
    'what does it cost to get in',
    'price for children',
    'cuánto vale la entrada',
  ].map((question) => ({ question, class: 2 })),
  ...['what is the capital of France', 'who are you', 'tell me a joke', 'quién ganó el mundial'].map(
    (question) => ({
      question,
      class: 0,
    }),
  ),
);

const examples = questions.map(({ question, class: right }) => ({ words: wordsOf(question), class: right }));
const learned = train(examples, 3);
const likeliest = (question: string): number => {
  const probabilities = classify(wordsOf(question), learned);
  return probabilities.indexOf(Math.max(...probabilities));
};

describe('the classifier', () => {
  it('knows the questions that it has learned', () => {
    for (const { question, class: right } of questions) expect(likeliest(question), question).toBe(right);
  });

  it('knows questions of the same kind in other words, with slips, and in the other language', () => {
    expect(likeliest('lions in the zoo?')).toBe(1);
    expect(likeliest('animls')).toBe(1);
    expect(likeliest('ticket prices')).toBe(2);
    expect(likeliest('cuanto cuesta entrar')).toBe(2);
    expect(likeliest('capital of Spain')).toBe(0);
  });

  it('gives probabilities that add up to 1, whatever it is asked', () => {
    for (const question of ['', '???', '🦁', 'x'.repeat(5000), 'zoo ticket', '\ud800']) {
      const probabilities = classify(wordsOf(question), learned);
      expect(probabilities).toHaveLength(3);
      expect(probabilities.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
      expect(probabilities.every((one) => one >= 0 && one <= 1)).toBe(true);
    }
  });

  it('learns the same from the same examples, so that an answer never depends on when the bot was started', () => {
    const again = train(examples, 3);
    expect([...classify(wordsOf('is the zoo cheap'), again)]).toEqual([
      ...classify(wordsOf('is the zoo cheap'), learned),
    ]);
  });
});
