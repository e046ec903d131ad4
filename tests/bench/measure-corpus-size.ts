// A program that corpus-sizes.ts runs with a corpus folder and a cache folder as arguments: answers 500 questions, and prints
// the 99th percentile of their times and the memory in use. A process of its own, so that no other corpus is in memory.
import { registry } from '../../commands/index.ts';
import { createExecutionContext } from '../../src/interactions/command-registry.ts';
import { KnowledgeStore } from '../../src/knowledge/knowledge-store.ts';
import { replyToCommand } from '../support/replies.ts';
import { quantile } from './statistics.ts';
import { syntheticQuestions } from './synthetic-corpus.ts';

const WARM_UP = 100;

const [corpusFolder = '', cacheFolder = ''] = process.argv.slice(2);
const { knowledge } = await KnowledgeStore.open({
  corpusFolder,
  cacheFolder,
  onWarning: (message) => process.stderr.write(`${message}\n`),
});
const context = createExecutionContext(registry, knowledge);

/** The milliseconds that a question takes. */
function timeOf(question: string): number {
  const began = performance.now();
  JSON.stringify(replyToCommand('ask', { question }, 'en', context));
  return performance.now() - began;
}

const times = syntheticQuestions(WARM_UP + 500)
  .map(timeOf)
  .slice(WARM_UP);
globalThis.gc?.();
const { heapUsed, external } = process.memoryUsage();
process.stdout.write(
  JSON.stringify({ p99Ms: quantile(times, 0.99), megabytes: (heapUsed + external) / 1e6 }),
);
