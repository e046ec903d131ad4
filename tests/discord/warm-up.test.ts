import { expect, it, vi } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { warmUp } from '../../src/discord/warm-up.ts';
import { knowledgeOf, ownKnowledge } from '../support/article.ts';

const own = ownKnowledge();
// Learning is not a part of it: the bot has done that before.
own.index.bank();

it.each([
  ['the questions of the bank', own],
  ['passages where there is no bank', knowledgeOf(['Trump met Petro.', 'They spoke about trade.'])],
])('answers two thousand times: %s', async (_, knowledge) => {
  const run = vi.spyOn(ask, 'run');
  await warmUp({ ...knowledge, commands: [ask] });
  expect(run).toHaveBeenCalledTimes(2_000);
  run.mockRestore();
});

it('lets all else have its turn between the answers', async () => {
  let turns = 0;
  const other = setInterval(() => {
    turns += 1;
  }, 1);
  await warmUp(own);
  clearInterval(other);
  expect(turns).toBeGreaterThan(5);
});

it('has nothing to answer where there is nothing to ask', async () => {
  await expect(
    warmUp({ ...own, corpus: { ...own.corpus, bank: [], passages: [] } }),
  ).resolves.toBeUndefined();
});
