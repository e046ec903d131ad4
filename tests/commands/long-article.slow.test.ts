import { describe, expect, it } from 'vitest';
import type { ExecutionContext } from '../../src/interactions/command.ts';
import { knowledgeOf } from '../support/article.ts';
import { cpuTime } from '../support/cpu-time.ts';
import { replyToLine } from '../support/replies.ts';

const PEOPLE = ['Ida Bell', 'Tom Okafor', 'Ana Ruiz', 'Omar Sand', 'Rosa Vela'];
const THINGS = ['dam', 'bridge', 'mill', 'harbor', 'school', 'ferry', 'market', 'tower', 'road', 'well'];

/** A paragraph with a quotation, or with pronouns and sums. */
function paragraph(i: number): string {
  const [person, other] = [PEOPLE[i % 5], PEOPLE[(3 * i + 1) % 5]];
  const [thing, another] = [THINGS[i % 10], THINGS[(7 * i + 3) % 10]];
  return i % 3 === 0
    ? `“The ${thing} was not built for the ${another} ${i},” ${person} said. She asked ${other} for an answer.`
    : `${person} went to the ${thing} with ${other}. He paid $${i} for the ${another} and left the town.`;
}

/** An article of that many paragraphs on one topic. */
const article = (count: number): ExecutionContext =>
  knowledgeOf(Array.from({ length: count }, (_, i) => paragraph(i)));

const timeOf = (line: string, context: ExecutionContext): number =>
  cpuTime(() => replyToLine(line, 'en', context));

// Of four times the text; quadratic time would be sixteen times as long.
describe('a reply from a long article takes time in proportion to its length', () => {
  const [short, long] = [article(1_500), article(6_000)];

  it.each(['/people Ida Bell', '/topics All of it', '/quote Tom Okafor'])('with new links: %s', (line) => {
    // The words of each are looked for in the whole text, which is fast.
    expect(timeOf(line, long)).toBeLessThan(12 * timeOf(line, short));
  });

  it.each(['/people Ana Ruiz', '/ask what did Ida Bell say about Tom Okafor', '/ask how old is Ida Bell'])(
    'once it has been asked: %s',
    (line) => {
      const leastIn = (context: ExecutionContext): number =>
        Math.min(...[0, 1, 2].map(() => timeOf(line, context)));
      expect(leastIn(long)).toBeLessThan(8 * leastIn(short));
    },
  );
});
