import { describe, expect, it } from 'vitest';
import { joinPhrases } from '../../src/text/join-phrases.ts';

const isPhrase = (phrase: string): boolean =>
  ['united states', 'united states of america', 'new york'].includes(phrase);

describe('words with their phrases joined', () => {
  it('have the longest phrase that begins at a word', () => {
    expect(joinPhrases('the united states of america in new york'.split(' '), 4, isPhrase)).toStrictEqual([
      'the',
      'united states of america',
      'in',
      'new york',
    ]);
  });

  it('have no phrase of more words than are looked for', () => {
    expect(joinPhrases('united states of america'.split(' '), 3, isPhrase)).toStrictEqual([
      'united states',
      'of',
      'america',
    ]);
  });
});
