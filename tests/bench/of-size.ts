// Answers 500 questions from the corpus and the saved index that its arguments name, and prints how long the slowest in a
// hundred took and what is in memory then. A process of its own, so that no other corpus is.

import { registry } from '../../commands/index.ts';
import { executeCommand } from '../../src/interactions/execute.ts';
import { createExecutionContext } from '../../src/interactions/registry.ts';
import { KnowledgeStore } from '../../src/knowledge/knowledge-store.ts';
import { quantile } from './statistics.ts';
import { questionsAbout } from './text.ts';

const [corpus = '', cache = ''] = process.argv.slice(2);
const context = createExecutionContext(registry, (await KnowledgeStore.open(corpus, cache)).knowledge);
const ask = (question: string): number => {
  const began = performance.now();
  JSON.stringify(executeCommand('ask', { question }, 'en', context));
  return performance.now() - began;
};
questionsAbout(100).forEach(ask);
const times = questionsAbout(600).slice(100).map(ask);
globalThis.gc?.();
const { heapUsed, external } = process.memoryUsage();
process.stdout.write(JSON.stringify({ p99: quantile(times, 0.99), memory: (heapUsed + external) / 1e6 }));
