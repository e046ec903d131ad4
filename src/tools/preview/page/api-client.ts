import type { Act, Acted, Suggestion, Typed } from './api-types.ts';

async function post<T>(path: string, body: object): Promise<T> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

/** Does something as Discord would. @throws Error when the server does not answer */
export function act(action: Act): Promise<Acted> {
  return post('/act', action);
}

/** What the line could go on with. @throws Error when the server does not answer */
export async function suggest(typed: Typed): Promise<Suggestion[]> {
  const { suggestions } = await post<{ suggestions: Suggestion[] }>('/suggest', typed);
  return suggestions;
}
