import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { knowledgeOf } from '../../support/article.ts';

/** A text of these fixtures, and the speaker of each of its quotations: `undefined` for nobody whom it names. */
interface Case {
  readonly paragraphs: readonly string[];
  readonly speakers: readonly (string | undefined)[];
}

/**
 * The texts of a file: paragraphs between empty lines, and behind them a line "= " with the speaker of each quotation in
 * order, " | " between them and "-" for nobody. Invented people and events, written as Spanish and Latin American papers do.
 */
function casesOf(name: string): Case[] {
  const text = readFileSync(new URL(`spanish/${name}.txt`, import.meta.url), 'utf8');
  return [...text.matchAll(/(?<body>[\s\S]+?)\n= (?<answer>.*)\n/g)].map(({ groups }) => ({
    paragraphs: (groups?.['body'] ?? '').split('\n').filter((line) => line !== '' && line !== '==='),
    speakers: (groups?.['answer'] ?? '').split(' | ').map((one) => (one === '-' ? undefined : one)),
  }));
}

/** Counts the quotations of a file, those with the right speaker, and those with a wrong one. */
function tallyOf(name: string): { all: number; right: number; wrong: number } {
  const tally = { all: 0, right: 0, wrong: 0 };
  for (const { paragraphs, speakers } of casesOf(name)) {
    const found = knowledgeOf(paragraphs, { language: 'es' }).corpus.quotations.map(({ speaker }) => speaker);
    expect(found, paragraphs.join('\n')).toHaveLength(speakers.length);
    for (const [i, speaker] of speakers.entries()) {
      tally.all += 1;
      if (found[i] === speaker) tally.right += 1;
      else if (found[i] !== undefined) tally.wrong += 1;
    }
  }
  return tally;
}

describe('speakers in Spanish news', () => {
  it.each([
    ['texts that the rules were written by', 'written', { all: 140, right: 139, wrong: 0 }],
    ['texts held out', 'held-out', { all: 37, right: 37, wrong: 0 }],
  ])('are right as often as documented, and never wrong: %s', (_, name, tally) => {
    expect(tallyOf(name)).toStrictEqual(tally);
  });
});
