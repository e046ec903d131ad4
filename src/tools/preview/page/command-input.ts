/** Text field with suggestions: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ */

import { fetchSuggestions } from './api-client.ts';
import type { Suggestion } from './api-types.ts';
import { getElement } from './dom.ts';
import { performAction } from './message-list.ts';
import { currentLanguage, currentPerson } from './preferences.ts';

const input = getElement('command-input', HTMLInputElement);
const listbox = getElement('suggestions', HTMLElement);
const form = getElement('composer', HTMLFormElement);

let suggestions: readonly Suggestion[] = [];
/** Index of the suggestion that the arrow keys are at; -1 for none. */
let activeIndex = -1;

/** Moves to a suggestion. Beyond either end is none, and then the other end. */
function setActive(index: number): void {
  if (index < -1) activeIndex = suggestions.length - 1;
  else activeIndex = index < suggestions.length ? index : -1;
  for (const [i, option] of [...listbox.children].entries())
    option.setAttribute('aria-selected', String(i === activeIndex));
  const active = listbox.children[activeIndex];
  if (active) input.setAttribute('aria-activedescendant', active.id);
  else input.removeAttribute('aria-activedescendant');
  active?.scrollIntoView({ block: 'nearest' });
}

function createOption({ label, description }: Suggestion, index: number): HTMLElement {
  const option = document.createElement('div');
  option.id = `suggestion-${index}`;
  option.role = 'option';
  const name = document.createElement('b');
  name.textContent = label;
  const details = document.createElement('span');
  details.textContent = description;
  option.append(name, details);
  // Not `click`: the input would lose the focus before.
  option.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    accept(index);
  });
  return option;
}

function showSuggestions(next: readonly Suggestion[]): void {
  suggestions = next;
  listbox.replaceChildren(...next.map(createOption));
  listbox.hidden = next.length === 0;
  input.setAttribute('aria-expanded', String(next.length > 0));
  setActive(-1);
}

const hideSuggestions = (): void => showSuggestions([]);

async function updateSuggestions(): Promise<void> {
  const text = input.value;
  // An unreachable server is reported when a message is sent.
  const fetched = text.startsWith('/')
    ? await fetchSuggestions({ text, language: currentLanguage() }).catch(() => [])
    : [];
  const isStale = input.value !== text;
  if (!isStale) showSuggestions(fetched);
}

function accept(index: number): void {
  const suggestion = suggestions[index];
  if (!suggestion) return;
  input.value = suggestion.text;
  input.focus();
  hideSuggestions();
  const expectsMore = /[\s:]$/.test(input.value);
  if (expectsMore) updateSuggestions();
}

function handleKey(event: KeyboardEvent): void {
  if (event.key === 'ArrowDown') setActive(activeIndex + 1);
  else if (event.key === 'ArrowUp') setActive(activeIndex - 1);
  else if (event.key === 'Escape') hideSuggestions();
  else if (event.key === 'Tab' && !event.shiftKey && suggestions.length > 0) accept(Math.max(activeIndex, 0));
  else if (event.key === 'Enter' && activeIndex >= 0) accept(activeIndex);
  else return;
  event.preventDefault();
}

function send(): void {
  const content = input.value.trim();
  if (content === '') return;
  input.value = '';
  hideSuggestions();
  performAction({ kind: 'send', content, person: currentPerson(), language: currentLanguage() });
}

export function initCommandInput(): void {
  input.addEventListener('input', updateSuggestions);
  input.addEventListener('focus', updateSuggestions);
  input.addEventListener('blur', hideSuggestions);
  input.addEventListener('keydown', handleKey);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  input.focus();
}
