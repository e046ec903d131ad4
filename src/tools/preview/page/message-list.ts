import { postAction } from './api-client.ts';
import type { Action, ActionResult } from './api-types.ts';
import { getElement } from './dom.ts';
import { UI_STRINGS } from './i18n.ts';
import type { PersonKey } from './people.ts';
import { applyPerson, applyTheme, currentLanguage, currentPerson } from './preferences.ts';

const messages = getElement('messages', HTMLElement);

/** The number of messages so far, which gives each its id. */
let messageCount = 0;
/** Buttons that have shared their message: its id, and their `custom_id`. */
const sharedOnce = new Set<string>();

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

/** Creates a message, with the present time. It belongs to whoever used the command or pressed the button that it answers. */
function createMessage(html: string, owner: PersonKey): HTMLElement | undefined {
  const template = document.createElement('template');
  // Escaped by the server, and the content security policy runs no inline script.
  template.innerHTML = html;
  const message = template.content.querySelector('discord-message') ?? undefined;
  const format = new Intl.DateTimeFormat(currentLanguage(), { hour: 'numeric', minute: '2-digit' });
  if (!(message instanceof HTMLElement)) return undefined;
  message.setAttribute('timestamp', UI_STRINGS[currentLanguage()].timestamp(format.format(new Date())));
  messageCount += 1;
  message.dataset['id'] = String(messageCount);
  message.dataset['owner'] = owner;
  return message;
}

/** Shows a message instead of another one of the same person's: to Discord, it is the same message, changed. */
function replaceMessage(source: HTMLElement, message: HTMLElement): void {
  // Discord keeps the line with the command that was used above an edited reply.
  const header = source.querySelector('[slot="reply"]');
  if (header) message.prepend(header);
  const { id } = source.dataset;
  if (id !== undefined) message.dataset['id'] = id;
  source.replaceWith(message);
}

function showResult(
  { html, asNewMessage, sharedHtml }: ActionResult,
  action: Action,
  source: HTMLElement | undefined,
): void {
  const message = createMessage(html, action.person);
  if (message && (asNewMessage || !source)) messages.append(message);
  else if (message && source) replaceMessage(source, message);
  const shared = sharedHtml === undefined ? undefined : createMessage(sharedHtml, action.person);
  if (shared && action.kind === 'component') {
    // A message that was paged away and back has its button again, which shares nothing more.
    const shareKey = `${source?.dataset['id']} ${action.customId}`;
    if (!sharedOnce.has(shareKey)) messages.append(shared);
    sharedOnce.add(shareKey);
  }
  applyTheme();
  applyPerson();
  const last = shared?.isConnected ? shared : message;
  if (last) scrollToNew(last);
}

/**
 * Performs an action, and shows the message or the error.
 *
 * @param source the message whose component was used. As in Discord, it takes no other press until this one is answered
 */
export async function performAction(action: Action, source?: HTMLElement): Promise<void> {
  if (source?.ariaBusy === 'true') return;
  if (source) source.ariaBusy = 'true';
  try {
    showResult(await postAction(action), action, source);
  } catch (error) {
    const isUnreachable = error instanceof TypeError;
    appendNotice(isUnreachable ? UI_STRINGS[currentLanguage()].serverGone : String(error));
  } finally {
    if (source) source.ariaBusy = 'false';
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
  const message = element.closest<HTMLElement>('discord-message') ?? undefined;
  const { customId, messageContent } = element.dataset;
  const person = currentPerson();
  const language = currentLanguage();
  if (element.matches('.dismiss')) message?.remove();
  else if (element.matches('discord-string-select-menu')) scrollToOptions(element);
  else if (messageContent !== undefined)
    performAction({ kind: 'message-command', content: messageContent, person, language });
  else if (customId !== undefined && message) {
    const ephemeral = message.hasAttribute('data-ephemeral');
    const isOwn = message.dataset['owner'] === person;
    performAction({ kind: 'component', customId, ephemeral, isOwn, person, language }, message);
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
