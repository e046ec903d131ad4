import { describe, expect, it } from 'vitest';
import { answer } from '../../src/search/answer.ts';
import { knowledgeOf, outcomeOf } from '../support/article.ts';

const { index } = knowledgeOf([
  'The vote on the mill of Tamora divides the council, and Ida Bell’s vow on Monday that it will stay changed nothing.',
  '“The roof is not safe,” said Omar Reyes, a spokeswoman’s brother. “It will cost millions,” said Rita Moss.',
  '“We lost three games at the mill,” said Harbor coach Dana Okafor, whose team had beaten Tamora before.',
]);

const asked = (question: string) => outcomeOf(question, index);

describe('a question for somebody’s words', () => {
  it('is answered for two who are named together', () => {
    expect(asked('what did Reyes and Moss say')).toEqual(['answer', 2]);
  });

  it('finds what somebody’s vow or claim is', () => {
    expect(asked('what did Ida Bell vow about the mill')).toEqual(['answer', 1]);
  });

  it.each(['what is Dana Okafor’s answer to the games', 'what’s Okafor’s take on the games'])(
    'may ask for them by a noun: “%s”',
    (question) => {
      expect(asked(question)).toEqual(['answer', 3]);
    },
  );

  it('are on the subject where a passage that names the speaker is not', () => {
    const long = knowledgeOf([
      'Sally Hobday, 41, met the council. “The pool is ours,” said Sally Hobday, who swims there, and Hobday laughed.',
      '“I am not a politician,” she said. “But this council spent a fortune to learn how to save money.”',
      'The mayor said nothing of it.',
    ]).index;
    const { outcome, remark, hits } = answer('what did Sally Hobday say about money', long);
    expect([outcome, remark, hits.at(0)?.passage.paragraph]).toEqual(['answer', undefined, 2]);
  });

  it('come near where they may be on the subject in other words, and only otherwise are nothing on it', () => {
    const river = knowledgeOf([
      '“The river runs brown since May,” said Omar Reyes.',
      'It rained on Sunday.',
      'A dog barked.',
      'The mill stood still.',
      'Nobody came on Tuesday.',
      'The council met on Monday about pollution, dredging costs, and taxes.',
    ]).index;
    const near = answer('what did Omar Reyes say about pollution and dredging costs of the river', river);
    expect([near.outcome, near.remark]).toEqual(['nearest', undefined]);
    const silent = answer('what did Omar Reyes say about taxes', river);
    expect([silent.outcome, silent.remark?.kind]).toEqual(['nearest', 'said-nothing']);
  });

  it('shows nobody else’s as an answer where it is not known whose', () => {
    expect(asked('what did the coach of Tamora say')[0]).not.toBe('answer');
    expect(asked('what did the mill owner say about the roof')[0]).not.toBe('answer');
  });
});
