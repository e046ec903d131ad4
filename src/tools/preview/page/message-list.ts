import { postAction } from './api-client.ts';
import type { Action, ActionResult } from './api-types.ts';
import { getElement } from './dom.ts';
import { UI_STRINGS } from './i18n.ts';
import { applyTheme, currentLanguage } from './preferences.ts';

const messages = getElement('messages', HTMLElement);

/** Scrolls to a new element once its components have rendered. */
function scrollToNew(element: Element): void {
  requestAnimationFrame(() => element.scrollIntoView({ block: 'nearest' }));
}

/** Appends a line of the preview's own. */
export function appendNotice(text: string): void {
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.textContent = text;
  messages.append(notice);
  scrollToNew(notice);
}

/** Creates the message of a result, with the present time. */
function createMessage({ html }: ActionResult): Element | undefined {
  const template = document.createElement('template');
  // Escaped by the server, and the content security policy runs no inline script.
  template.innerHTML = html;
  const message = template.content.firstElementChild ?? undefined;
  const format = new Intl.DateTimeFormat(currentLanguage(), { hour: 'numeric', minute: '2-digit' });
  message?.setAttribute('timestamp', UI_STRINGS[currentLanguage()].timestamp(format.format(new Date())));
  return message;
}

function showResult(result: ActionResult, source: Element | undefined): void {
  const message = createMessage(result);
  if (!message) return;
  if (result.asNewMessage || !source) messages.append(message);
  else {
    // Discord keeps the line with the command that was used above an edited reply.
    const header = source.querySelector('[slot="reply"]');
    if (header) message.prepend(header);
    source.replaceWith(message);
  }
  applyTheme();
  scrollToNew(message);
}

/**
 * Performs an action, and shows the message or the error.
 *
 * @param source the message whose component was used
 */
export async function performAction(action: Action, source?: Element): Promise<void> {
  try {
    showResult(await postAction(action), source);
  } catch (error) {
    const isUnreachable = error instanceof TypeError;
    appendNotice(isUnreachable ? UI_STRINGS[currentLanguage()].serverGone : String(error));
  }
}

const INTERACTIVE = '[data-custom-id], [data-message-content], .dismiss, discord-string-select-menu';

/** The innermost interactive element of an event. */
function interactiveTarget(event: Event): HTMLElement | undefined {
  const path = event.composedPath();
  // A click on a select menu's label dispatches a second one on the checkbox in its shadow root.
  if (path[0] instanceof HTMLInputElement) return undefined;
  return path
    .filter((target) => target instanceof HTMLElement)
    .find((element) => element.matches(INTERACTIVE));
}

/** Scrolls to the options of a select menu that opens below the visible part. */
function scrollToOptions(menu: HTMLElement): void {
  const options = menu.shadowRoot?.querySelector('.discord-string-select-menu-option-slot');
  if (options) scrollToNew(options);
}

/** Opens or closes a select menu by the keyboard, which cannot reach its checkbox. */
function toggleMenu(menu: HTMLElement): void {
  menu.shadowRoot?.querySelector('input')?.click();
  scrollToOptions(menu);
}

function activate(element: HTMLElement): void {
  const message = element.closest('discord-message');
  const { customId, messageContent } = element.dataset;
  const language = currentLanguage();
  if (element.matches('.dismiss')) message?.remove();
  else if (element.matches('discord-string-select-menu')) scrollToOptions(element);
  else if (messageContent !== undefined)
    performAction({ kind: 'message-command', content: messageContent, language });
  else if (customId !== undefined && message) {
    const ephemeral = message.hasAttribute('data-ephemeral');
    performAction({ kind: 'component', customId, ephemeral, language }, message);
  }
}

function handleKey(event: KeyboardEvent): void {
  const element = interactiveTarget(event);
  if (!element || (event.key !== 'Enter' && event.key !== ' ')) return;
  if (element.matches('discord-string-select-menu')) toggleMenu(element);
  else if (element.matches('discord-string-select-menu-option')) activate(element);
  else return;
  event.preventDefault();
}

/** Handles buttons and select menus of all messages. */
export function initMessageList(): void {
  messages.addEventListener('click', (event) => {
    const element = interactiveTarget(event);
    if (element) activate(element);
  });
  messages.addEventListener('keydown', handleKey);
}
