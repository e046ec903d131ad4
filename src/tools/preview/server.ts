import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Connect, createServer, type InlineConfig, type Plugin } from 'vite';
import { messageOf, StartupError } from '../../errors.ts';
import { type ApiOptions, createApi } from './api.ts';
import { createCorpusEvents } from './corpus-events.ts';
import { forbiddenReason } from './guard.ts';

/** Loopback only, since there is no password. */
const HOST = '127.0.0.1';

/** The page's sources, which Vite compiles. This file runs as `dist/src/tools/preview/server.js`. */
const PAGE_FOLDER = fileURLToPath(new URL('../../../../src/tools/preview/page', import.meta.url));

/** Headers against loading from elsewhere, embedding by other pages, and storing. */
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    // The components color names with it.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** Vite plugin with the guard, the API and the page, in front of Vite's own middleware. */
function previewPlugin(api: Connect.SimpleHandleFunction): Plugin {
  return {
    name: 'acta-preview',
    configureServer({ config, middlewares }) {
      middlewares.use((request, response, next) => {
        for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
        const reason = forbiddenReason(request.headers, config.server.port);
        if (reason === undefined) next();
        else response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' }).end(`${reason}\n`);
      });
      middlewares.use('/api', api);
      // Vite would open files in the operator's editor, even when another site links to this.
      middlewares.use('/__open-in-editor', (_, response) => {
        response.writeHead(404).end();
      });
      // Not through Vite's HTML transform, which adds its client for hot reloading, and that needs a WebSocket.
      middlewares.use((request, response, next) => {
        if (request.url?.split('?')[0] !== '/') return next();
        const page = readFileSync(join(PAGE_FOLDER, 'index.html'));
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
      });
    },
  };
}

function viteConfig(port: number, api: Connect.SimpleHandleFunction): InlineConfig {
  return {
    configFile: false,
    root: PAGE_FOLDER,
    appType: 'custom',
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [previewPlugin(api)],
    // No pre-bundling, which writes to disk: the packages are ES modules, and load fast enough one by one.
    optimizeDeps: { noDiscovery: true, include: [] },
    // Vite's defaults without `development`, in which Lit warns that it is a development build.
    resolve: { conditions: ['module', 'browser'] },
    server: {
      host: HOST,
      port,
      strictPort: true,
      cors: false,
      hmr: false,
      ws: false,
      // Vite adds the modules that it finds imported by those that it serves, and nothing else.
      fs: { strict: true, allow: [PAGE_FOLDER] },
    },
  };
}

/** A running preview. */
interface PreviewServer {
  /** `http://127.0.0.1:PORT/` */
  readonly url: string;
  /** Stops it, with open connections. */
  close(): Promise<void>;
}

/**
 * Serves the preview on a port of 127.0.0.1, and follows changes in the corpus.
 *
 * @param port 0 for any that is free
 * @throws StartupError when the port cannot be opened
 */
export async function startPreviewServer(port: number, options: ApiOptions): Promise<PreviewServer> {
  const events = createCorpusEvents(options.store, options.log);
  const server = await createServer(viteConfig(port, createApi(options, events)));
  const close = (): Promise<void> => {
    events.close();
    return server.close();
  };
  try {
    await server.listen();
  } catch (error) {
    await close();
    const remedy = 'Choose another: npm run preview -- --port 8500';
    throw new StartupError(`Cannot open port ${port} of ${HOST}: ${messageOf(error)}. ${remedy}`, {
      cause: error,
    });
  }
  return { url: `http://${HOST}:${server.config.server.port}/`, close };
}
