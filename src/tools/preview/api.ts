import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Connect } from 'vite';
import { z } from 'zod';
import { registry } from '../../../commands/index.ts';
import { createExecutionContext } from '../../interactions/command-registry.ts';
import type { KnowledgeStore } from '../../knowledge/knowledge-store.ts';
import { LANGUAGES } from '../../text/language.ts';
import type { CorpusEvents } from './corpus-events.ts';
import { handleAction } from './handle-action.ts';
import type { Action, CommandInput, Suggestions } from './page/api-types.ts';
import { PERSON_KEYS } from './page/people.ts';
import { suggest } from './suggest.ts';

/** More than the longest request of the page. */
const MAX_BODY_BYTES = 32_000;
/** Discord's limit for the content of a message, in characters. */
const MAX_CONTENT_LENGTH = 2000;

const language = z.enum(LANGUAGES);
const content = z.string().max(MAX_CONTENT_LENGTH);
const ofPerson = { person: z.enum(PERSON_KEYS), language };
const inputSchema = z.object({ text: content, language }) satisfies z.ZodType<CommandInput>;
const actionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('send'), content, ...ofPerson }),
  z.object({
    kind: z.literal('component'),
    customId: content,
    ephemeral: z.boolean(),
    isOwn: z.boolean(),
    ...ofPerson,
  }),
  z.object({ kind: z.literal('message-command'), content, ...ofPerson }),
]) satisfies z.ZodType<Action>;

class HttpError extends Error {
  override name = 'HttpError';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** @throws HttpError when the body is not JSON, or too long */
async function readJson(request: IncomingMessage): Promise<unknown> {
  // Pages of other sites cannot send this type without a preflight request, which is refused.
  if (request.headers['content-type'] !== 'application/json')
    throw new HttpError(415, 'Only application/json.');
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > MAX_BODY_BYTES) throw new HttpError(413, `At most ${MAX_BODY_BYTES} bytes.`);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new HttpError(400, 'The body is not JSON.');
  }
}

/** @throws HttpError naming the fields that are wrong */
function validate<S extends z.ZodType>(schema: S, body: unknown): z.output<S> {
  const { data, error } = schema.safeParse(body);
  if (error) throw new HttpError(400, z.prettifyError(error));
  return data;
}

export interface ApiOptions {
  readonly store: KnowledgeStore;
  /** Default visibility of replies; `private:` on a command overrides it. */
  readonly privateReplies: boolean;
  /** Prints a line for the operator. */
  log(text: string): void;
}

/**
 * Middleware for `POST /act`, `POST /suggest` and `GET /events`; page/api-types.ts has their bodies.
 *
 * @param events what `/events` subscribes to
 */
export function createApi(
  { store, privateReplies, log }: ApiOptions,
  events: CorpusEvents,
): Connect.SimpleHandleFunction {
  const onError = (id: string, error: unknown): void =>
    log(`${id}: ${error instanceof Error ? error.stack : error}`);

  const respond = async (request: IncomingMessage): Promise<object> => {
    const context = createExecutionContext(registry, store.knowledge);
    switch (`${request.method} ${request.url}`) {
      case 'POST /act': {
        const action = validate(actionSchema, await readJson(request));
        return handleAction(action, { context, privateReplies, onError });
      }
      case 'POST /suggest': {
        const input = validate(inputSchema, await readJson(request));
        return { suggestions: suggest(input, context) } satisfies Suggestions;
      }
      default:
        throw new HttpError(404, 'There are POST /act, POST /suggest and GET /events.');
    }
  };

  return async (request: IncomingMessage, response: ServerResponse) => {
    if (request.method === 'GET' && request.url === '/events') return events.subscribe(response);
    try {
      const body = JSON.stringify(await respond(request));
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(body);
    } catch (error) {
      const isExpected = error instanceof HttpError;
      if (!isExpected) onError('preview', error);
      const message = isExpected ? error.message : 'Something went wrong; the terminal says what.';
      const status = isExpected ? error.status : 500;
      response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${message}\n`);
    }
  };
}
