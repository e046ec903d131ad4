import type {
  APIComponentInContainer,
  APIComponentInMessageActionRow,
  APISectionAccessoryComponent,
} from 'discord-api-types/v10';
import type { Reply } from '../../reply/message.ts';
import type { Language } from '../../text/language.ts';
import { type Html, html } from './html-template.ts';
import { type Person, renderMarkdown } from './render-markdown.ts';
import { WORDS } from './page/i18n.ts';

/** `MessageFlags.Ephemeral`: only who asked sees the message. */
const EPHEMERAL = 1 << 6;

/** The id of whoever sits before the preview: such as Discord gives people, and nobody’s. */
export const YOU = '100000000000000001';

const personIn = (language: Language): Person => ({ id: YOU, name: WORDS[language].you });

/** Why something cannot be shown. Acta makes nothing of the kind: to add it to replies is to add it here. */
function unknown(what: string, type: number): Error {
  return new Error(
    `The preview has no look for a ${what} of type ${type}: add it to src/tools/preview/render.ts`,
  );
}

/** Buttons’ styles by their numbers in Discord’s API. */
const STYLES: Readonly<Record<number, string>> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'destructive',
  5: 'secondary',
};

function renderControl(component: APIComponentInMessageActionRow | APISectionAccessoryComponent): Html {
  if (component.type === 3) {
    const options = component.options.map(
      ({ label, value, description }) => html`<discord-string-select-menu-option
        label="${label}" description="${description}" data-line="${value}" role="option" tabindex="0"
      ></discord-string-select-menu-option>`,
    );
    return html`<discord-string-select-menu placeholder="${component.placeholder}" role="listbox" tabindex="0"
      aria-label="${component.placeholder}">${options}</discord-string-select-menu>`;
  }
  if (component.type !== 2 || !('label' in component)) throw unknown('control', component.type);
  const type = STYLES[component.style];
  return 'url' in component
    ? html`<discord-button type="${type}" url="${component.url}">${component.label}</discord-button>`
    : html`<discord-button type="${type}" data-line="${component.custom_id}">${component.label}</discord-button>`;
}

function renderPart(part: APIComponentInContainer, person: Person): Html {
  switch (part.type) {
    case 10:
      return html`<div class="text">${renderMarkdown(part.content, person)}</div>`;
    case 9:
      return html`<div class="section">
        <div class="text">${part.components.map(({ content }) => renderMarkdown(content, person))}</div>
        <discord-action-row>${renderControl(part.accessory)}</discord-action-row>
      </div>`;
    case 1:
      return html`<discord-action-row>${part.components.map(renderControl)}</discord-action-row>`;
    case 14:
      return html`<hr>`;
    default:
      throw unknown('component', part.type);
  }
}

/** How a reply came about. */
export interface Occasion {
  readonly language: Language;
  /** The command that was used, as Discord names it above the reply; nothing behind a button. */
  readonly used?: string | undefined;
}

/** A reply as the message that Discord shows, with what Discord’s client adds to it. */
export function renderReply(reply: Reply, { language, used }: Occasion): Html {
  const words = WORDS[language];
  const person = personIn(language);
  const isPrivate = (reply.flags & EPHEMERAL) !== 0;
  const above =
    used === undefined
      ? undefined
      : html`<div slot="reply" class="used"><img src="/you.svg" alt="">
    <b>${words.you}</b> ${words.used(used)}</div>`;
  const below = isPrivate
    ? html`<div slot="components" class="only-you">${words.onlyYou} •
        <button type="button" class="dismiss">${words.dismiss}</button></div>`
    : undefined;
  return html`<discord-message author="Acta" avatar="/acta.svg" bot${isPrivate ? html` data-private` : undefined}>${above}
    ${reply.components.map(
      (container) =>
        html`<div slot="components" class="container">${container.components.map((part) =>
          renderPart(part, person),
        )}</div>`,
    )}${below}</discord-message>`;
}

/** What somebody wrote themselves, with what its Apps menu has. */
export function renderMessage(text: string, menu: readonly string[], language: Language): Html {
  const words = WORDS[language];
  const person = personIn(language);
  return html`<discord-message author="${words.you}" avatar="/you.svg">${renderMarkdown(text, person)}
    <div slot="components" class="apps">${words.apps}: ${menu.map(
      (name) => html`<button type="button" data-find="${text}">${name}</button>`,
    )}</div></discord-message>`;
}
