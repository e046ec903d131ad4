import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { LANGUAGES } from '../../text/language.ts';
import { act, type Setting } from './handle-action.ts';
import { suggest } from './suggest.ts';

/** More than any request of the page, in bytes. */
const MAX_BODY = 32_000;
/** As much as Discord lets a message have, in characters. */
const MAX_LINE = 2000;

const language = z.enum(LANGUAGES);
const line = z.string().max(MAX_LINE);
const typed = z.object({ line, language });
const action = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('line'), line, language }),
  z.object({ kind: z.literal('press'), line, private: z.boolean(), language }),
  z.object({ kind: z.literal('find'), text: line, language }),
]);

/** Why a request is not answered. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly status: number;

  /** @param status of HTTP */
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The body of a request, as JSON. @throws Refusal where it is something else, or too long */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  // A page of another site cannot send this type without asking first, and is then refused.
  if (request.headers['content-type'] !== 'application/json')
    throw new Refusal(415, 'Only application/json.');
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > MAX_BODY) throw new Refusal(413, `At most ${MAX_BODY} bytes.`);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new Refusal(400, 'The body is no JSON.');
  }
}

/** What a request says, checked. @throws Refusal where it is not as it has to be */
function checked<S extends z.ZodType>(schema: S, body: unknown): z.output<S> {
  const { data, error } = schema.safeParse(body);
  if (error) throw new Refusal(400, z.prettifyError(error));
  return data;
}

/**
 * What a POST of the page is answered with: `/act` with what comes of doing something, `/suggest` with what a line could go
 * on with. See page/wire.ts.
 *
 * @throws Refusal where there is nothing at that path, or the body is not as it has to be
 */
export async function answerPost(path: string, request: IncomingMessage, setting: Setting): Promise<object> {
  switch (path) {
    case '/act':
      return act(checked(action, await bodyOf(request)), setting);
    case '/suggest':
      return { suggestions: suggest(checked(typed, await bodyOf(request)), setting.context) };
    default:
      throw new Refusal(404, 'There are /act and /suggest.');
  }
}
