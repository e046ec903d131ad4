/** Person, language and theme: set in the URL's query or else by the browser, changed in the header. */

import type { Language } from './api-types.ts';
import { getElement } from './dom.ts';
import { UI_STRINGS } from './i18n.ts';
import { PEOPLE, PERSON_KEYS, type PersonKey } from './people.ts';

const personSelect = getElement('person', HTMLSelectElement);
const languageSelect = getElement('language', HTMLSelectElement);
const themeSelect = getElement('theme', HTMLSelectElement);
const commandInput = getElement('command-input', HTMLInputElement);
const messages = getElement('messages', HTMLElement);

/** The person who types and presses. */
export function currentPerson(): PersonKey {
  return PERSON_KEYS.find((key) => key === personSelect.value) ?? PERSON_KEYS[0];
}

export function currentLanguage(): Language {
  return languageSelect.value === 'es' ? 'es' : 'en';
}

/** Sets the theme on the page and on its components, most of which read it only when they are created. */
export function applyTheme(): void {
  document.documentElement.dataset['theme'] = themeSelect.value;
  for (const element of [messages, ...messages.querySelectorAll('*')])
    if ('lightTheme' in element) element.lightTheme = themeSelect.value === 'light';
}

/** Hides the private messages of the other person. */
export function applyPerson(): void {
  for (const message of messages.querySelectorAll<HTMLElement>('[data-ephemeral]'))
    message.hidden = message.dataset['owner'] !== currentPerson();
}

/** Fills every element with `data-i18n`, the name of its text. */
function applyLanguage(): void {
  const strings = UI_STRINGS[currentLanguage()];
  const texts = new Map<string | undefined, unknown>(Object.entries(strings));
  document.documentElement.lang = currentLanguage();
  for (const element of document.querySelectorAll<HTMLElement>('[data-i18n]'))
    element.textContent = String(texts.get(element.dataset['i18n']));
  commandInput.placeholder = strings.inputPlaceholder;
  commandInput.setAttribute('aria-label', strings.inputPlaceholder);
}

function readPreferences(): void {
  const query = new URLSearchParams(location.search);
  personSelect.append(...PERSON_KEYS.map((key) => new Option(PEOPLE[key].name, key)));
  const person = PERSON_KEYS.find((key) => key === query.get('person'));
  personSelect.value = person ?? PERSON_KEYS[0];
  const locale = query.get('language') ?? navigator.language;
  languageSelect.value = /^es\b/i.test(locale) ? 'es' : 'en';
  const preferredTheme = matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark';
  themeSelect.value = (query.get('theme') ?? preferredTheme) === 'light' ? 'light' : 'dark';
}

function writePreferences(): void {
  const query = new URLSearchParams({
    person: personSelect.value,
    language: languageSelect.value,
    theme: themeSelect.value,
  });
  history.replaceState(null, '', `?${query}`);
}

function applyPreferences(): void {
  applyLanguage();
  applyTheme();
  applyPerson();
}

export function initPreferences(): void {
  readPreferences();
  applyPreferences();
  for (const select of [personSelect, languageSelect, themeSelect])
    select.addEventListener('change', () => {
      applyPreferences();
      writePreferences();
    });
}
