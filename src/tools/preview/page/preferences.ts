import { element } from './dom.ts';
import type { Language } from './api-types.ts';
import { WORDS } from './i18n.ts';

const languages = element('language', HTMLSelectElement);
const themes = element('theme', HTMLSelectElement);
const messages = element('messages', HTMLElement);

/** The language that this Discord is set to. */
export function language(): Language {
  return languages.value === 'es' ? 'es' : 'en';
}

/** Gives the components on the page the theme: most of them ask for it only once. */
export function applyTheme(): void {
  const light = themes.value === 'light';
  document.documentElement.dataset['theme'] = themes.value;
  for (const one of [messages, ...messages.querySelectorAll('*')])
    if ('lightTheme' in one) one.lightTheme = light;
}

function applyLanguage(): void {
  const words = WORDS[language()];
  document.documentElement.lang = language();
  for (const one of document.querySelectorAll<HTMLElement>('[data-word]')) {
    const word = Object.entries(words).find(([name]) => name === one.dataset['word'])?.[1];
    if (typeof word === 'string') one.textContent = word;
  }
  const box = element('box', HTMLInputElement);
  box.placeholder = words.box;
  box.setAttribute('aria-label', words.box);
}

/** Keeps the setting in the address, so that it is the same after a reload, and can be linked to. */
function remember(): void {
  const query = new URLSearchParams({ language: languages.value, theme: themes.value });
  history.replaceState(null, '', `?${query}`);
}

/** Sets language and theme as the address says, or else the browser, and follows the choices above the channel. */
export function followSetting(): void {
  const query = new URLSearchParams(location.search);
  const wanted = query.get('language') ?? navigator.language;
  languages.value = /^es\b/i.test(wanted) ? 'es' : 'en';
  const prefersLight = matchMedia('(prefers-color-scheme: light)').matches;
  themes.value = (query.get('theme') ?? (prefersLight ? 'light' : 'dark')) === 'light' ? 'light' : 'dark';
  const apply = (): void => {
    applyLanguage();
    applyTheme();
  };
  apply();
  for (const choice of [languages, themes])
    choice.addEventListener('change', () => {
      apply();
      remember();
    });
}
