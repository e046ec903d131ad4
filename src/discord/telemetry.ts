import type { CommandRegistry } from '../interactions/command.ts';
import type { KnowledgeStore } from '../knowledge/knowledge-store.ts';
import type { Log } from '../log.ts';
import type { Outcome } from './handle-interaction.ts';

/** What is told about the bot while it runs, to whoever may ask on its health port; to nobody without one. */
export interface Telemetry {
  /** Counts an interaction: its command, how it ended, and in how many seconds. */
  readonly answered: (command: string, outcome: Outcome, seconds: number) => void;
  /** Counts a connection to the gateway that was lost and is back. */
  readonly reconnected: () => void;
  /** Says how to find out whether the bot can answer now. Until it is said, it cannot. */
  readonly ready: (isReady: () => boolean) => void;
  readonly close: () => void;
}

const NONE: Telemetry = { answered() {}, reconnected() {}, ready() {}, close() {} };

/**
 * Opens the health port, if there is to be one. Only then is what it needs loaded.
 *
 * @throws StartupError when the port cannot be opened
 */
export async function telemetryOf(
  port: number | undefined,
  registry: CommandRegistry,
  library: KnowledgeStore,
  log: Log,
): Promise<Telemetry> {
  if (port === undefined) return NONE;
  const { openHealthPort } = await import('./health.ts');
  return openHealthPort(port, registry, library, log);
}
