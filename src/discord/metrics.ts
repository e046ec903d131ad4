import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { CommandRegistry } from '../interactions/command.ts';
import type { InteractionOutcome } from './interaction-receiver.ts';

/** Seconds, from the time to make a reply to the time that Discord waits. */
const DURATION_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3];

/** Values of the label `command` for interactions other than commands. Unknown names are counted as `other`. */
const OTHER_INTERACTIONS = ['component', 'modal'];

/** Asked at each scrape. */
export interface MetricSources {
  /** `undefined` before the corpus is loaded. */
  readonly corpusVersion: () => string | undefined;
  readonly droppedLogLines: () => number;
}

export interface Metrics {
  /** Prometheus's registry. */
  readonly metricsRegistry: Registry;
  readonly recordInteraction: (command: string, outcome: InteractionOutcome, seconds: number) => void;
  readonly recordReconnect: () => void;
}

/** Creates the metrics, the usual ones of a Node.js process among them. */
export function createMetrics(
  { commands, messageCommands }: CommandRegistry,
  { corpusVersion, droppedLogLines }: MetricSources,
): Metrics {
  const metricsRegistry = new Registry();
  const registers = [metricsRegistry];
  collectDefaultMetrics({ register: metricsRegistry });
  const interactions = new Counter({
    name: 'acta_interactions_total',
    help: 'Interactions, by command and outcome.',
    labelNames: ['command', 'outcome'],
    registers,
  });
  const durations = new Histogram({
    name: 'acta_interaction_seconds',
    help: 'From an interaction’s arrival until Discord has taken the response.',
    buckets: DURATION_BUCKETS,
    registers,
  });
  const reconnects = new Counter({
    name: 'acta_gateway_reconnects_total',
    help: 'Lost gateway connections that are back.',
    registers,
  });
  new Gauge({
    name: 'acta_corpus_info',
    help: 'Always 1; the label is the version of the corpus.',
    labelNames: ['version'],
    registers,
    collect() {
      this.reset();
      const version = corpusVersion();
      if (version !== undefined) this.set({ version }, 1);
    },
  });
  new Counter({
    name: 'acta_log_lines_dropped_total',
    help: 'Log lines that the reader did not take in time.',
    registers,
    collect() {
      this.reset();
      this.inc(droppedLogLines());
    },
  });
  // Interactions can hold any name: only known ones become labels.
  const labels = new Set([
    ...[...commands, ...messageCommands].map(({ data }) => data.name),
    ...OTHER_INTERACTIONS,
  ]);
  return {
    metricsRegistry,
    recordInteraction: (command, outcome, seconds) => {
      interactions.inc({ command: labels.has(command) ? command : 'other', outcome });
      durations.observe(seconds);
    },
    recordReconnect: () => reconnects.inc(),
  };
}
