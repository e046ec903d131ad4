import { expect, it } from 'vitest';
import { registry as commands } from '../../commands/index.ts';
import { createMetrics } from '../../src/discord/metrics.ts';

it('the version of the corpus is the one of the moment, and no other', async () => {
  let version = 'a1';
  const { registry } = createMetrics(commands, () => version);
  expect(await registry.metrics()).toContain('acta_corpus_info{version="a1"} 1');
  version = 'b2';
  const text = await registry.metrics();
  expect(text).toContain('acta_corpus_info{version="b2"} 1');
  expect(text).not.toContain('a1');
});

it('whatever the commands are called that come in, there is a bounded number of metrics', async () => {
  const { registry, answered } = createMetrics(commands, () => 'a1');
  for (let i = 0; i < 100; i += 1) answered(`made-up-${i}`, 'refused', 0.001);
  answered('ask', 'answered', 0.001);
  const text = await registry.metrics();
  expect(text).not.toContain('made-up');
  expect(text).toContain('acta_interactions_total{command="other",outcome="refused"} 100');
});
