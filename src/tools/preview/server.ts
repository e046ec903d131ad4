import { createServer, type Server, type ServerResponse } from 'node:http';
import { registry } from '../../../commands/index.ts';
import { StartupError } from '../../errors.ts';
import { createExecutionContext } from '../../interactions/registry.ts';
import type { KnowledgeStore } from '../../knowledge/knowledge-store.ts';
import { readPage, readServed } from './files.ts';
import { refusalOf } from './guard.ts';
import type { News } from './page/api-types.ts';
import { answerPost, Refusal } from './api.ts';

/** Only this machine is answered: there is no password. */
const HOST = '127.0.0.1';

const PLAIN = 'text/plain; charset=utf-8';

/** What goes with every answer: nothing is kept by the browser, taken for something else, or used by other pages. */
const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

/** What it takes to preview. */
export interface Preview {
  readonly library: KnowledgeStore;
  /** Whether only who asked sees a reply, where they do not say themselves. */
  readonly privateReplies: boolean;
  /** Told of what the operator should know. */
  log(text: string): void;
}

/** A preview that can be opened. */
export interface Opened {
  /** Where, for a browser. */
  readonly address: string;
  /** Stops it, whoever is still looking. */
  close(): void;
}

/** Listens, and returns on which port. @throws StartupError when the port cannot be opened */
async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', ({ message }) => {
      const remedy = 'Choose another: npm run preview -- --port 8500';
      reject(new StartupError(`Cannot open port ${port} of ${HOST}: ${message}. ${remedy}`));
    });
    server.listen(port, HOST, resolve);
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

/**
 * Shows the bot in a browser on this machine, on a port of 127.0.0.1 alone, and tells those who look when the corpus
 * changes.
 *
 * @param wanted the port, 0 for any that is free
 * @throws StartupError when the port cannot be opened
 */
export async function openPreview(
  wanted: number,
  { library, privateReplies, log }: Preview,
): Promise<Opened> {
  const page = readPage();
  let port = wanted;
  const readers = new Set<ServerResponse>();
  const failed = (id: string, error: unknown): void =>
    log(`${id}: ${error instanceof Error ? error.stack : error}`);
  const send = (response: ServerResponse, status: number, type: string, body: string | Uint8Array): void => {
    response.writeHead(status, { ...HEADERS, 'content-type': type });
    response.end(body);
  };

  const get = (path: string, response: ServerResponse): void => {
    if (path === '/') {
      response.setHeader('content-security-policy', page.policy);
      send(response, 200, 'text/html; charset=utf-8', page.bytes);
    } else if (path === '/news') {
      response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' });
      response.flushHeaders();
      readers.add(response);
      response.on('close', () => readers.delete(response));
    } else {
      const served = readServed(path);
      if (!served) throw new Refusal(404, 'There is nothing here.');
      send(response, 200, served.type, served.bytes);
    }
  };

  const server = createServer(async (request, response) => {
    try {
      const refusal = refusalOf(request.headers, port);
      if (refusal !== undefined) throw new Refusal(403, refusal);
      const [path = ''] = (request.url ?? '').split('?');
      if (request.method === 'GET') get(path, response);
      else if (request.method === 'POST') {
        const context = createExecutionContext(registry, library.knowledge);
        const answer = await answerPost(path, request, { context, privateReplies, failed });
        send(response, 200, 'application/json; charset=utf-8', JSON.stringify(answer));
      } else throw new Refusal(405, 'Only GET and POST.');
    } catch (error) {
      if (error instanceof Refusal) send(response, error.status, PLAIN, `${error.message}\n`);
      else {
        failed('preview', error);
        if (!response.headersSent) send(response, 500, PLAIN, 'It went wrong; the terminal says how.\n');
      }
    }
  });
  port = await listen(server, wanted);

  const tell = (news: News): void => {
    for (const reader of readers) reader.write(`data: ${JSON.stringify(news)}\n\n`);
  };
  const unfollow = library.watch({
    onReload: ({ corpus }) => {
      log(`The corpus has changed. Articles: ${corpus.articles.length}.`);
      tell({ kind: 'changed', articles: corpus.articles.length });
    },
    onError: (reason) => {
      log(`${reason}\nThe articles stay as they were.`);
      tell({ kind: 'refused', reason });
    },
  });
  return {
    address: `http://${HOST}:${port}/`,
    close: () => {
      unfollow();
      server.close();
      server.closeAllConnections();
    },
  };
}
