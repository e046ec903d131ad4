import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/search/answer.ts';
import { governedPreposition } from '../../../src/search/question/governed-preposition.ts';
import { questionTokens } from '../../../src/text/question-tokens.ts';
import { knowledgeOf } from '../../support/article.ts';

describe('the preposition whose complement is asked for', () => {
  it.each([
    ['What did Albert Gee die of?', 'die', 'of'],
    ['who was she married to', 'married', 'to'],
    ['what is it made of', 'made', 'of'],
    ['Where did the salt come from?', 'come', 'from'],
    ['what did they charge him with', 'charge', 'with'],
    ['¿De qué murió Albert Gee?', 'murio', 'de'],
    ['con quién está casada', 'casada', 'con'],
  ])('is told with its governor: “%s”', (question, governor, preposition) => {
    expect(governedPreposition(questionTokens(question))).toMatchObject({ governor, preposition });
  });

  it.each([
    'what is it for',
    'when did it come to',
    'what did they talk about',
    'de qué color es el puente',
    'por qué murió Gee',
    'a qué hora abre',
    'de quién es la casa',
    'where did he go to',
    'what party is Ida Bell from',
  ])('is not told: “%s”', (question) => {
    expect(governedPreposition(questionTokens(question))).toBeUndefined();
  });
});

describe('a question for the complement of a preposition', () => {
  const { index } = knowledgeOf([
    'The miller Albert Gee died on Tuesday, two days after the fair.',
    'His neighbour Tom Moss died last year of a fever.',
    'The blacksmith Ida Bell married Otto Marsh in the chapel.',
    'The tower of the chapel was made taller in the spring.',
    'The altar was made of oak.',
  ]);
  const outcomeOf = (question: string) => answer(question, index).outcome;

  it.each([
    'What did Tom Moss die of?',
    'who did Ida Bell get married to',
    'what was the altar made of',
    '¿De qué murió Tom Moss?',
  ])('is answered where the preposition follows, or a name: “%s”', (question) => {
    expect(outcomeOf(question)).toBe('answer');
  });

  it.each(['What did Albert Gee die of?', 'what was the tower made of', '¿De qué murió Albert Gee?'])(
    'is not answered without it: “%s”',
    (question) => {
      expect(outcomeOf(question)).not.toBe('answer');
    },
  );
});
