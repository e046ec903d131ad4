import { join } from 'node:path';
import type { HandledAction } from '../../src/tools/preview/handle-action.ts';
import type { Action, CommandInput, Suggestion } from '../../src/tools/preview/page/api-types.ts';
import { type Place, type Program, ROOT } from './program.ts';

/** The built preview. */
export const PREVIEW = join(ROOT, 'dist', 'src', 'tools', 'preview', 'main.js');

export interface RunningPreview {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  readonly program: Program;
}

/**
 * Starts a preview on a free port.
 *
 * @param main the built program to start
 */
export async function startPreview(
  place: Place,
  env: Readonly<Record<string, string>> = {},
  main = PREVIEW,
): Promise<RunningPreview> {
  const program = place.start({
    command: [process.execPath, main],
    args: ['--port', '0'],
    env,
  });
  const output = await program.shows(/http:\/\/127\.0\.0\.1:\d+\//, 40_000);
  const [origin = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(output) ?? [];
  return { origin, program };
}

/** Sends JSON, or a string as it is. */
export function post(origin: string, path: string, body: unknown, headers: object = {}): Promise<Response> {
  return fetch(`${origin}${path}`, {
    method: 'POST',
    // A connection that is kept may be closed by the server just as a busy machine uses it again.
    headers: { 'content-type': 'application/json', connection: 'close', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** Performs an action as the page does. */
export async function postAction(origin: string, action: Action): Promise<HandledAction> {
  const response = await post(origin, '/api/act', action);
  if (!response.ok) throw new Error(await response.text());
  const result: HandledAction = JSON.parse(await response.text());
  return result;
}

/** Asks for suggestions as the page does. */
export async function fetchSuggestions(origin: string, input: CommandInput): Promise<Suggestion[]> {
  const response = await post(origin, '/api/suggest', input);
  const { suggestions }: { suggestions: Suggestion[] } = JSON.parse(await response.text());
  return suggestions;
}
