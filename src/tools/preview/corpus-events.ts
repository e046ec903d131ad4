import type { ServerResponse } from 'node:http';
import type { KnowledgeStore } from '../../knowledge/knowledge-store.ts';
import type { CorpusEvent } from './page/api-types.ts';

/** Server-sent events about the corpus: https://html.spec.whatwg.org/multipage/server-sent-events.html */
export interface CorpusEvents {
  /** Keeps a response open, and writes every event to it. */
  subscribe(response: ServerResponse): void;
  /** Stops watching the corpus. */
  close(): void;
}

/**
 * Watches the corpus, and tells subscribers when it was reloaded or could not be.
 *
 * @param log prints the same for the operator
 */
export function createCorpusEvents(store: KnowledgeStore, log: (text: string) => void): CorpusEvents {
  const subscribers = new Set<ServerResponse>();
  const send = (event: CorpusEvent): void => {
    for (const response of subscribers) response.write(`data: ${JSON.stringify(event)}\n\n`);
  };
  const close = store.watch({
    onReload: ({ corpus: { articles } }) => {
      log(`The corpus has changed. Articles: ${articles.length}.`);
      send({ kind: 'reloaded', articles: articles.length });
    },
    onError: (reason) => {
      log(`${reason}\nThe articles stay as they were.`);
      send({ kind: 'failed', reason });
    },
  });
  return {
    subscribe: (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.flushHeaders();
      subscribers.add(response);
      response.on('close', () => subscribers.delete(response));
    },
    close,
  };
}
