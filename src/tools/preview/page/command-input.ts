import { suggest } from './api-client.ts';
import { perform } from './message-list.ts';
import { element } from './dom.ts';
import { language } from './preferences.ts';
import type { Suggestion } from './api-types.ts';

const box = element('box', HTMLInputElement);
const list = element('suggestions', HTMLElement);
const composer = element('composer', HTMLFormElement);

let offered: readonly Suggestion[] = [];
/** Which of the offered ones the arrow keys are at; none while it is -1. */
let chosen = -1;

/** Moves to one of the suggestions, from the last on to none and then the first. */
function choose(to: number): void {
  chosen = to < -1 ? offered.length - 1 : to >= offered.length ? -1 : to;
  for (const [i, item] of [...list.children].entries())
    item.setAttribute('aria-selected', String(i === chosen));
  const item = list.children[chosen];
  if (item) box.setAttribute('aria-activedescendant', item.id);
  else box.removeAttribute('aria-activedescendant');
  item?.scrollIntoView({ block: 'nearest' });
}

function itemOf({ label, detail }: Suggestion, i: number): HTMLElement {
  const item = document.createElement('div');
  item.id = `suggestion-${i}`;
  item.role = 'option';
  const name = document.createElement('b');
  name.textContent = label;
  const about = document.createElement('span');
  about.textContent = detail;
  item.append(name, about);
  // Before the box loses the focus.
  item.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    take(i);
  });
  return item;
}

function offer(suggestions: readonly Suggestion[]): void {
  offered = suggestions;
  list.replaceChildren(...suggestions.map(itemOf));
  list.hidden = suggestions.length === 0;
  box.setAttribute('aria-expanded', String(suggestions.length > 0));
  choose(-1);
}

/** Suggests what the line could go on with, unless it has gone on meanwhile. */
async function look(): Promise<void> {
  const line = box.value;
  // Without its server the page says so when something is sent.
  const suggestions = line.startsWith('/')
    ? await suggest({ line, language: language() }).catch(() => [])
    : [];
  if (box.value === line) offer(suggestions);
}

/** Puts a suggestion into the box, and looks for what comes next. */
function take(i: number): void {
  const suggestion = offered[i];
  if (!suggestion) return;
  box.value = suggestion.line;
  box.focus();
  // What stands there already is nothing to suggest.
  offer([]);
  if (/[\s:]$/.test(box.value)) look();
}

function send(): void {
  const line = box.value.trim();
  if (line === '') return;
  box.value = '';
  offer([]);
  perform({ kind: 'line', line, language: language() });
}

/** Has the box suggest while someone types, and send what they typed. */
export function followBox(): void {
  box.addEventListener('input', look);
  box.addEventListener('blur', () => offer([]));
  box.addEventListener('focus', look);
  box.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') choose(chosen + 1);
    else if (event.key === 'ArrowUp') choose(chosen - 1);
    else if (event.key === 'Escape') offer([]);
    else if (event.key === 'Tab' && !event.shiftKey && offered.length > 0) take(Math.max(chosen, 0));
    else if (event.key === 'Enter' && chosen >= 0) take(chosen);
    else return;
    event.preventDefault();
  });
  box.focus();
  composer.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
}
