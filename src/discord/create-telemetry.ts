import type { CommandRegistry } from '../interactions/command.ts';
import type { Log } from '../log.ts';
import type { MetricSources } from './metrics.ts';
import type { Telemetry } from './telemetry.ts';

const NO_TELEMETRY: Telemetry = {
  recordInteraction() {},
  recordReconnect() {},
  setReadyCheck() {},
  close() {},
};

/**
 * Opens the health port if one is set. Its modules are loaded only then.
 *
 * @throws StartupError when the port cannot be opened
 */
export async function createTelemetry(
  port: number | undefined,
  registry: CommandRegistry,
  sources: MetricSources,
  log: Log,
): Promise<Telemetry> {
  if (port === undefined) return NO_TELEMETRY;
  const { openHealthPort } = await import('./health.ts');
  return openHealthPort(port, registry, sources, log);
}
