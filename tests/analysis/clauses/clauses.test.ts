import { describe, expect, it } from 'vitest';
import { argumentsAt } from '../../../src/analysis/clauses/arguments.ts';
import { recipientsIn } from '../../../src/analysis/clauses/recipients.ts';
import { clausesOf, predicationsOf } from '../../../src/analysis/clauses/split-clauses.ts';
import { isPassive } from '../../../src/analysis/clauses/voice.ts';
import type { Language } from '../../../src/text/language.ts';
import { type Word, wordsOf } from '../../../src/text/tokenize.ts';

const join = (words: readonly Word[]): string => words.map(({ written }) => written).join(' ');
/** The words of a clause and the place of the one that a test asks for. */
const placed = (clause: string, verb: string) => {
  const words = wordsOf(clause);
  return { words, at: words.findIndex(({ written }) => written === verb) };
};

describe('a sentence', () => {
  it('has a clause between marks, and a predication for each finite verb', () => {
    expect(clausesOf('The dam leaks; Bell, who built it, left').map(join)).toEqual([
      'the dam leaks',
      'bell',
      'who built it',
      'left',
    ]);
    expect(predicationsOf('She sold the barn and left when it rained', 'en').map(join)).toEqual([
      'she sold the barn',
      'and left',
      'when it rained',
    ]);
  });
});

describe('a verb in a clause', () => {
  it.each([
    ['The barn was never sold', 'sold', 'en', true],
    ['a letter written by the clerk', 'written', 'en', true],
    ['She has sold the barn', 'sold', 'en', false],
    ['El granero fue vendido', 'vendido', 'es', true],
    ['Ha vendido el granero', 'vendido', 'es', false],
  ] as const)('is passive by its auxiliary or its agent: %s', (clause, verb, language, expected) => {
    const { words, at } = placed(clause, verb);
    expect(isPassive((i) => words[i]?.written, at, language)).toBe(expected);
  });

  it.each([
    ['The guild of Tamora sued the bank in May', 'sued', 'en', 'guild', 'the bank', ''],
    ['The bank was sued by the guild', 'sued', 'en', 'bank', '', 'the guild'],
    ['El tesorero culpó al coro por la pérdida', 'culpó', 'es', 'tesorero', 'coro', ''],
    ['La verja fue pintada por las novicias', 'pintada', 'es', 'verja', '', 'las novicias'],
  ] as const)('has its arguments: %s', (clause, verb, language, subject, object, agent) => {
    const { words, at } = placed(clause, verb);
    const found = argumentsAt(words, at, language);
    expect([found.subject, found.object, found.agent].map(join)).toEqual([subject, object, agent]);
  });
});

describe('a recipient', () => {
  const pairs = (clause: string, language: Language): string[] =>
    recipientsIn(wordsOf(clause), language).map(
      ({ recipient, theme }) => `${join(recipient)}: ${join(theme)}`,
    );

  it.each([
    ['The storm cost the growers £80m', 'en', ['growers: 80m']],
    ['A seat costs pilgrims £9 and monks £2', 'en', ['pilgrims: 9', 'monks: 2']],
    ['The sexton gave the novices a harp', 'en', ['novices: a harp']],
    ['The abbess lent £700 to the ferrymen', 'en', ['ferrymen: 700']],
    [
      'La obra costó al obispo dos millones y a los vecinos cinco millones',
      'es',
      ['obispo: dos millones', 'vecinos: cinco millones'],
    ],
    ['La abadesa prestó 700 euros a los barqueros', 'es', ['barqueros: 700']],
    ['Bell met Moss three times', 'en', []],
    ['Volvió a vender un arpa', 'es', []],
    ['Pagan 80 euros al mes', 'es', []],
  ] as const)('stands with what it gets or loses: %s', (clause, language, expected) => {
    expect(pairs(clause, language)).toEqual(expected);
  });
});
