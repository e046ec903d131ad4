import { expect, it } from 'vitest';
import { createMetrics, versionOf } from '../../src/discord/metrics.ts';
import { knowledgeOf } from '../support/article.ts';

it('a corpus has one version for the same words, and another when one differs', () => {
  const { corpus } = knowledgeOf(['The bridge opened.', 'It rained.']);
  expect(versionOf(corpus)).toMatch(/^[0-9a-f]{12}$/);
  expect(versionOf(knowledgeOf(['The bridge opened.', 'It rained.']).corpus)).toBe(versionOf(corpus));
  const others = [
    knowledgeOf(['The bridge opened.', 'It poured.']),
    knowledgeOf(['The bridge opened.', 'It rained.'], { title: 'Another' }),
    knowledgeOf(['The bridge opened.', 'It rained.'], { captions: [2] }),
  ];
  for (const other of others) expect(versionOf(other.corpus)).not.toBe(versionOf(corpus));
});

it('whatever the commands are called that come in, there is a bounded number of metrics', async () => {
  const { registry, answered } = createMetrics(knowledgeOf(['It rained.']).corpus);
  for (let i = 0; i < 100; i += 1) answered(`made-up-${i}`, 'refused', 0.001);
  answered('ask', 'answered', 0.001);
  const text = await registry.metrics();
  expect(text).not.toContain('made-up');
  expect(text).toContain('acta_interactions_total{command="other",outcome="refused"} 100');
});
