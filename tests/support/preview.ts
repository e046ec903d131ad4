import { join } from 'node:path';
import type { Done } from '../../src/tools/preview/handle-action.ts';
import type { Act, Suggestion, Typed } from '../../src/tools/preview/page/api-types.ts';
import { type Place, type Program, ROOT } from './program.ts';

/** The built preview. */
export const PREVIEW = join(ROOT, 'dist', 'src', 'tools', 'preview', 'main.js');

/** A preview that runs, and the program that it is. */
export interface Running {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  readonly program: Program;
}

/** Starts a preview on a port that is free, with an empty folder to save in unless told otherwise. */
export async function startPreview(
  place: Place,
  env: Readonly<Record<string, string>> = {},
): Promise<Running> {
  const program = place.start({
    command: [process.execPath, PREVIEW],
    args: ['--port', '0'],
    env: { CACHE_DIR: place.folder(), ...env },
  });
  const shown = await program.shows(/http:\/\/127\.0\.0\.1:\d+\//, 40_000);
  const [origin = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(shown) ?? [];
  return { origin, program };
}

/** What the page sends. */
export function post(origin: string, path: string, body: unknown, headers: object = {}): Promise<Response> {
  return fetch(`${origin}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** What comes of doing something, with the message as Discord would be sent it. */
export async function actAt(origin: string, action: Act): Promise<Done> {
  const response = await post(origin, '/act', action);
  if (!response.ok) throw new Error(await response.text());
  const done: Done = JSON.parse(await response.text());
  return done;
}

/** What a line could go on with. */
export async function suggestAt(origin: string, typed: Typed): Promise<Suggestion[]> {
  const response = await post(origin, '/suggest', typed);
  const { suggestions }: { suggestions: Suggestion[] } = JSON.parse(await response.text());
  return suggestions;
}
