import { expect, it } from 'vitest';
import { registry } from '../../commands/index.ts';
import { createMetrics } from '../../src/discord/metrics.ts';

it('the metrics name the current version of the corpus, and no earlier one', async () => {
  let version = 'a1';
  const { metricsRegistry } = createMetrics(registry, {
    corpusVersion: () => version,
    droppedLogLines: () => 0,
  });
  expect(await metricsRegistry.metrics()).toContain('acta_corpus_info{version="a1"} 1');
  version = 'b2';
  const text = await metricsRegistry.metrics();
  expect(text).toContain('acta_corpus_info{version="b2"} 1');
  expect(text).not.toContain('a1');
});

it('unknown command names are counted together, which bounds the number of metrics', async () => {
  const { metricsRegistry, recordInteraction } = createMetrics(registry, {
    corpusVersion: () => 'a1',
    droppedLogLines: () => 3,
  });
  for (let i = 0; i < 100; i += 1) recordInteraction(`made-up-${i}`, 'refused', 0.001);
  recordInteraction('ask', 'answered', 0.001);
  const text = await metricsRegistry.metrics();
  expect(text).not.toContain('made-up');
  expect(text).toContain('acta_interactions_total{command="other",outcome="refused"} 100');
});
