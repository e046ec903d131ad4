import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { CommandRegistry } from '../interactions/command.ts';
import type { Outcome } from './handle-interaction.ts';

/** Seconds: from what an answer takes alone, to what Discord waits for. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3];

/** What is not the name of a command, but may stand where one does. Anything else is counted as `other`. */
const KINDS = ['component', 'form', 'malformed', 'unknown'];

/** What is measured. */
export interface Metrics {
  readonly registry: Registry;
  readonly answered: (command: string, outcome: Outcome, seconds: number) => void;
  readonly reconnected: () => void;
}

/**
 * Metrics for Prometheus, the usual ones of a Node.js process among them.
 *
 * @param version the corpus’s, whenever it is asked for: it changes with the files
 */
export function createMetrics(
  { commands, messageCommands }: CommandRegistry,
  version: () => string,
): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const interactions = new Counter({
    name: 'acta_interactions_total',
    help: 'Interactions, by command and outcome.',
    labelNames: ['command', 'outcome'],
    registers,
  });
  const durations = new Histogram({
    name: 'acta_interaction_seconds',
    help: 'From an interaction’s arrival until Discord has taken the response.',
    buckets: BUCKETS,
    registers,
  });
  const reconnects = new Counter({
    name: 'acta_gateway_reconnects_total',
    help: 'Connections to the gateway that were lost and are back.',
    registers,
  });
  new Gauge({
    name: 'acta_corpus_info',
    help: 'Always 1; the label is the version of the corpus.',
    labelNames: ['version'],
    registers,
    collect() {
      this.reset();
      this.set({ version: version() }, 1);
    },
  });
  const names = new Set([...[...commands, ...messageCommands].map(({ data }) => data.name), ...KINDS]);
  return {
    registry,
    answered: (command, outcome, seconds) => {
      interactions.inc({ command: names.has(command) ? command : 'other', outcome });
      durations.observe(seconds);
    },
    reconnected: () => reconnects.inc(),
  };
}
