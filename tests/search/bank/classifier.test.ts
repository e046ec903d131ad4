import { describe, expect, it } from 'vitest';
import { classify, train } from '../../../src/search/bank/classifier.ts';
import { tokenize } from '../../../src/text/tokenize.ts';

/** Questions of three classes, in two languages. */
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

const examples = questions.map(({ question, class: target }) => ({
  tokens: tokenize(question),
  class: target,
}));
const model = train(examples, 3);
const likeliestClass = (question: string): number => {
  const probabilities = classify(tokenize(question), model);
  return probabilities.indexOf(Math.max(...probabilities));
};

describe('the classifier', () => {
  it('classifies the questions that it was trained on', () => {
    for (const { question, class: target } of questions)
      expect(likeliestClass(question), question).toBe(target);
  });

  it('classifies similar questions: in other words, with typing errors, in the other language', () => {
    expect(likeliestClass('lions in the zoo?')).toBe(1);
    expect(likeliestClass('animls')).toBe(1);
    expect(likeliestClass('ticket prices')).toBe(2);
    expect(likeliestClass('cuanto cuesta entrar')).toBe(2);
    expect(likeliestClass('capital of Spain')).toBe(0);
  });

  it('returns probabilities that add up to 1 for any input', () => {
    for (const question of ['', '???', '🦁', 'x'.repeat(5000), 'zoo ticket', '\ud800']) {
      const probabilities = classify(tokenize(question), model);
      expect(probabilities).toHaveLength(3);
      expect(probabilities.reduce((sum, probability) => sum + probability, 0)).toBeCloseTo(1, 9);
      expect(probabilities.every((probability) => probability >= 0 && probability <= 1)).toBe(true);
    }
  });

  it('is trained reproducibly', () => {
    const again = train(examples, 3);
    const tokens = tokenize('is the zoo cheap');
    expect(classify(tokens, again)).toEqual(classify(tokens, model));
  });
});
