import type {
  Action,
  ActionResult,
  CommandInput,
  CorpusEvent,
  Suggestion,
  Suggestions,
} from './api-types.ts';

async function post<T>(path: string, body: object): Promise<T> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

/** @throws TypeError when the server cannot be reached, Error when it refuses */
export function postAction(action: Action): Promise<ActionResult> {
  return post('/api/act', action);
}

/** @throws like {@link postAction} */
export async function fetchSuggestions(input: CommandInput): Promise<readonly Suggestion[]> {
  const { suggestions } = await post<Suggestions>('/api/suggest', input);
  return suggestions;
}

/** Calls `listener` for each event of the corpus, and reconnects when the server comes back. */
export function onCorpusEvent(listener: (event: CorpusEvent) => void): void {
  new EventSource('/api/events').addEventListener('message', ({ data }) => listener(JSON.parse(data)));
}
