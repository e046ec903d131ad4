import { act } from './api-client.ts';
import { element } from './dom.ts';
import { applyTheme, language } from './preferences.ts';
import type { Act, Acted } from './api-types.ts';
import { WORDS } from './i18n.ts';

const messages = element('messages', HTMLElement);

/** Scrolls to something that is new, once its components have drawn themselves. */
function reveal(one: Element): void {
  requestAnimationFrame(() => one.scrollIntoView({ block: 'nearest' }));
}

/** A line between the messages that is nobody’s: what happens to the preview. */
export function note(text: string): void {
  const line = document.createElement('p');
  line.className = 'notice';
  line.textContent = text;
  messages.append(line);
  reveal(line);
}

/** The message that the server made, with the time that it is now. */
function messageFrom({ html }: Acted): Element | undefined {
  const template = document.createElement('template');
  // All that anybody wrote was escaped where this was made, and the page runs no code but its own.
  template.innerHTML = html;
  const message = template.content.firstElementChild ?? undefined;
  const time = new Intl.DateTimeFormat(language(), { hour: 'numeric', minute: '2-digit' }).format(new Date());
  message?.setAttribute('timestamp', WORDS[language()].today(time));
  return message;
}

/** Shows what came of something: below everything, or in the place of the message that it was done to. */
function show(acted: Acted, pressed: Element | undefined): void {
  const message = messageFrom(acted);
  if (!message) return;
  if (acted.beside || !pressed) messages.append(message);
  else {
    // What was used to get the message stays above it.
    const above = pressed.querySelector('[slot="reply"]');
    if (above) message.prepend(above);
    pressed.replaceWith(message);
  }
  applyTheme();
  reveal(message);
}

/** Does something, and shows what comes of it. */
export async function perform(action: Act, pressed?: Element): Promise<void> {
  try {
    show(await act(action), pressed);
  } catch (error) {
    const reason = error instanceof TypeError ? WORDS[language()].gone : String(error);
    note(reason);
  }
}

/** What is pressed: the first on the way outwards that does something. */
function pressable(event: Event): HTMLElement | undefined {
  const path = event.composedPath();
  // A click on a label is followed by one on its switch, which the components have inside.
  if (path[0] instanceof HTMLInputElement) return undefined;
  return path
    .filter((one) => one instanceof HTMLElement)
    .find((one) => one.matches('[data-line], [data-find], .dismiss, discord-string-select-menu'));
}

/** Scrolls to the options of a menu that opens at the lower edge. */
function revealOptions(menu: HTMLElement): void {
  const options = menu.shadowRoot?.querySelector('.discord-string-select-menu-option-slot');
  if (options) reveal(options);
}

/** Opens or closes a menu for those who have no pointer: its own switch cannot be reached with keys. */
function toggle(menu: HTMLElement): void {
  menu.shadowRoot?.querySelector('input')?.click();
  revealOptions(menu);
}

function press(target: HTMLElement): void {
  const message = target.closest('discord-message');
  const { line, find } = target.dataset;
  if (target.matches('.dismiss')) message?.remove();
  else if (target.matches('discord-string-select-menu')) revealOptions(target);
  else if (find !== undefined) perform({ kind: 'find', text: find, language: language() });
  else if (line !== undefined && message)
    perform(
      { kind: 'press', line, private: message.hasAttribute('data-private'), language: language() },
      message,
    );
}

/** Has the buttons and menus of all messages do what they say. */
export function followPresses(): void {
  messages.addEventListener('click', (event) => {
    const target = pressable(event);
    if (target) press(target);
  });
  messages.addEventListener('keydown', (event) => {
    const target = pressable(event);
    if (!target || (event.key !== 'Enter' && event.key !== ' ')) return;
    if (target.matches('discord-string-select-menu')) toggle(target);
    else if (target.matches('discord-string-select-menu-option')) press(target);
    else return;
    event.preventDefault();
  });
}
