import { describe, expect, it } from 'vitest';
import type { ExecutionContext } from '../../src/interactions/command.ts';
import { autocomplete } from '../../src/interactions/execute.ts';
import { articleFile, knowledgeFrom } from '../support/article.ts';
import { cpuTime } from '../support/cpu-time.ts';
import { replyToCommand } from '../support/replies.ts';

const SYLLABLES = ['ba', 'co', 'du', 'fe', 'gi', 'ha', 'ko', 'lu', 'me', 'ni'];

/** A name that no other number gives: syllables for its digits. */
const nameOf = (i: number, salt: number): string =>
  [...String(i * 7 + salt)].map((digit) => SYLLABLES[Number(digit)] ?? '').join('');

const capitalize = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Articles that each quote two people, besides somebody whom all of them quote. */
function articles(count: number): ExecutionContext {
  return knowledgeFrom(
    ...Array.from({ length: count }, (_, i) => {
      const [ann, tom] = [`Ann ${capitalize(nameOf(i, 1))}`, `Tom ${capitalize(nameOf(i, 2))}`];
      return articleFile(
        [
          `Senator ${ann} spoke first. “It is a bridge of many lanes,” ${ann} said.`,
          `“Nobody will cross it,” said Mayor ${tom}. “We shall see,” said President Ida Bellwether.`,
        ],
        {},
        `article-${i}`,
      );
    }),
  );
}

/** The median of the times that a use takes in each corpus, in milliseconds of CPU, in turns. */
function medianTimes(
  corpora: readonly ExecutionContext[],
  use: (context: ExecutionContext) => void,
): number[] {
  const times = corpora.map((): number[] => []);
  for (let round = 0; round < 101; round += 1) {
    for (const [i, context] of corpora.entries()) {
      times[i]?.push(cpuTime(() => use(context)));
    }
  }
  return times.map((own) => own.toSorted((a, b) => a - b)[50] ?? 0);
}

describe('/quote, with 1,000 articles', () => {
  const [few, many] = [articles(1), articles(1_000)];

  it.each([
    ['somebody who is not quoted', { speaker: 'Queen Zenobia' }],
    ['a typing error', { speaker: 'Ann Bellwethr' }],
    ['one person', { speaker: `Tom ${capitalize(nameOf(0, 2))}` }],
  ])('costs about as much as with one: %s', (_, options) => {
    const [one = 0, thousand = 0] = medianTimes([few, many], (context) => {
      replyToCommand('quote', options, 'en', context);
    });
    // A table of all people, made each time, costs more than a hundred times as much.
    expect(thousand).toBeLessThan(Math.max(20 * one, 12));
  });

  it('is suggested names within a few milliseconds', () => {
    const [, thousand = 0] = medianTimes([few, many], (context) => {
      autocomplete('quote', 'speaker', 'bell', 'en', context);
    });
    expect(thousand).toBeLessThan(10);
  });
});
