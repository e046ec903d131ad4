import { createServer, type RequestListener } from 'node:http';
import { StartupError } from '../errors.ts';
import type { CommandRegistry } from '../interactions/command.ts';
import type { Log } from '../log.ts';
import { createMetrics, type MetricSources, type Metrics } from './metrics.ts';
import type { Telemetry } from './telemetry.ts';

/** Loopback only, since there is no password. */
const HOST = '127.0.0.1';

/**
 * `/live` is 200 while the program runs, `/ready` 200 while the corpus is loaded and every shard connected, otherwise 503, and
 * `/metrics` is Prometheus's text format.
 */
function healthRequests(
  metricsRegistry: Metrics['metricsRegistry'],
  whyNotReady: () => string | undefined,
): RequestListener {
  return async ({ method, url }, response) => {
    const respond = (status: number, body: string, contentType = 'text/plain; charset=utf-8'): void => {
      response.writeHead(status, { 'content-type': contentType, 'cache-control': 'no-store' });
      response.end(method === 'HEAD' ? undefined : body);
    };
    const respondReady = (): void => {
      const reason = whyNotReady();
      if (reason === undefined) respond(200, 'ready\n');
      else respond(503, `not ready: ${reason}\n`);
    };
    if (method !== 'GET' && method !== 'HEAD') return respond(405, 'Only GET and HEAD.\n');
    switch (url) {
      case '/live':
        return respond(200, 'live\n');
      case '/ready':
        return respondReady();
      case '/metrics':
        return respond(200, await metricsRegistry.metrics(), metricsRegistry.contentType);
      default:
        return respond(404, 'There are /live, /ready and /metrics.\n');
    }
  };
}

/**
 * Answers health checks and Prometheus on a port of this machine.
 *
 * @throws StartupError when the port cannot be opened
 */
export async function openHealthPort(
  port: number,
  commandRegistry: CommandRegistry,
  sources: MetricSources,
  log: Log,
): Promise<Telemetry> {
  const { metricsRegistry, recordInteraction, recordReconnect } = createMetrics(commandRegistry, sources);
  let whyNotReady = (): string | undefined => 'starting';
  const server = createServer(healthRequests(metricsRegistry, () => whyNotReady()));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      const message = `Cannot open port ${port} of ${HOST}: ${error.message}. Set HEALTH_PORT to another.`;
      reject(new StartupError(message, { cause: error }));
    });
    server.listen(port, HOST, resolve);
  });
  log.info(`health port: http://${HOST}:${port}/live, /ready and /metrics`);
  return {
    recordInteraction,
    recordReconnect,
    setReadyCheck: (check) => {
      whyNotReady = check;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
