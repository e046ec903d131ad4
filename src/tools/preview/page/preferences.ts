/** Language and theme: set in the URL's query or else by the browser, changed in the header. */

import type { Language } from './api-types.ts';
import { getElement } from './dom.ts';
import { UI_STRINGS } from './i18n.ts';

const languageSelect = getElement('language', HTMLSelectElement);
const themeSelect = getElement('theme', HTMLSelectElement);
const commandInput = getElement('command-input', HTMLInputElement);
const messages = getElement('messages', HTMLElement);

export function currentLanguage(): Language {
  return languageSelect.value === 'es' ? 'es' : 'en';
}

/** Sets the theme on the page and on its components, most of which read it only when they are created. */
export function applyTheme(): void {
  document.documentElement.dataset['theme'] = themeSelect.value;
  for (const element of [messages, ...messages.querySelectorAll('*')])
    if ('lightTheme' in element) element.lightTheme = themeSelect.value === 'light';
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
  const locale = query.get('language') ?? navigator.language;
  languageSelect.value = /^es\b/i.test(locale) ? 'es' : 'en';
  const preferredTheme = matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark';
  themeSelect.value = (query.get('theme') ?? preferredTheme) === 'light' ? 'light' : 'dark';
}

function writePreferences(): void {
  const query = new URLSearchParams({ language: languageSelect.value, theme: themeSelect.value });
  history.replaceState(null, '', `?${query}`);
}

function applyPreferences(): void {
  applyLanguage();
  applyTheme();
}

export function initPreferences(): void {
  readPreferences();
  applyPreferences();
  for (const select of [languageSelect, themeSelect])
    select.addEventListener('change', () => {
      applyPreferences();
      writePreferences();
    });
}
