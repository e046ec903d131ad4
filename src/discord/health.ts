import { createServer, type RequestListener } from 'node:http';
import { StartupError } from '../errors.ts';
import type { CommandRegistry } from '../interactions/command.ts';
import type { KnowledgeStore } from '../knowledge/knowledge-store.ts';
import type { Log } from '../log.ts';
import { createMetrics } from './metrics.ts';
import type { Telemetry } from './telemetry.ts';

/** Only this machine is told: there is no password. */
const HOST = '127.0.0.1';

/**
 * Answers on a port of this machine: `/live` with 200 for as long as the program runs, `/ready` with 200 when the corpus is
 * loaded and every shard connected, otherwise with 503, and `/metrics` as Prometheus reads them.
 *
 * @throws StartupError when the port cannot be opened
 */
export async function openHealthPort(
  port: number,
  commands: CommandRegistry,
  library: KnowledgeStore,
  log: Log,
): Promise<Telemetry> {
  const { registry, answered, reconnected } = createMetrics(commands, () => library.version);
  // Whoever has got here has loaded the corpus: it is checked before anything is opened.
  let isReady = (): boolean => false;
  const listener: RequestListener = async ({ method, url }, response) => {
    const say = (status: number, text: string, type = 'text/plain; charset=utf-8'): void => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
      response.end(method === 'HEAD' ? undefined : text);
    };
    if (method !== 'GET' && method !== 'HEAD') return say(405, 'Only GET and HEAD.\n');
    switch (url) {
      case '/live':
        return say(200, 'live\n');
      case '/ready':
        return isReady() ? say(200, 'ready\n') : say(503, 'not connected to Discord\n');
      case '/metrics':
        return say(200, await registry.metrics(), registry.contentType);
      default:
        return say(404, 'There are /live, /ready and /metrics.\n');
    }
  };
  const server = createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      reject(
        new StartupError(
          `Cannot open port ${port} of ${HOST}: ${error.message}. Set HEALTH_PORT to another.`,
        ),
      );
    });
    server.listen(port, HOST, resolve);
  });
  log.info(`how the bot is: http://${HOST}:${port}/live, /ready and /metrics`);
  return {
    answered,
    reconnected,
    ready: (now) => {
      isReady = now;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
