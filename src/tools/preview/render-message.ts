import {
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APISectionAccessoryComponent,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Reply } from '../../reply/message.ts';
import type { Language } from '../../text/language.ts';
import { html, type SafeHtml } from './html-template.ts';
import { UI_STRINGS } from './page/i18n.ts';
import { renderMarkdown, type User } from './render-markdown.ts';

/** A snowflake that no user of Discord has. */
export const PREVIEW_USER_ID = '100000000000000001';

const userIn = (language: Language): User => ({ id: PREVIEW_USER_ID, name: UI_STRINGS[language].user });

/** All components that Acta sends; new ones must be added here. */
function unsupported(component: { readonly type: ComponentType }): Error {
  const name = ComponentType[component.type];
  return new Error(`The preview cannot show a ${name}: add it to src/tools/preview/render-message.ts`);
}

/** The `type` of a `discord-button`. */
const BUTTON_TYPES = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'destructive',
  [ButtonStyle.Link]: 'secondary',
};

function renderSelectMenu({ options, placeholder }: APIStringSelectComponent): SafeHtml {
  const items = options.map(
    ({ label, value, description }) => html`<discord-string-select-menu-option
        label="${label}" description="${description}" data-custom-id="${value}" role="option" tabindex="0"
      ></discord-string-select-menu-option>`,
  );
  return html`<discord-string-select-menu placeholder="${placeholder}" role="listbox" tabindex="0"
      aria-label="${placeholder}">${items}</discord-string-select-menu>`;
}

function renderInteractive(
  component: APIComponentInMessageActionRow | APISectionAccessoryComponent,
): SafeHtml {
  if (component.type === ComponentType.StringSelect) return renderSelectMenu(component);
  if (component.type !== ComponentType.Button || !('label' in component)) throw unsupported(component);
  const type = BUTTON_TYPES[component.style];
  return 'url' in component
    ? html`<discord-button type="${type}" url="${component.url}">${component.label}</discord-button>`
    : html`<discord-button type="${type}" data-custom-id="${component.custom_id}">${component.label}</discord-button>`;
}

function renderComponent(component: APIComponentInContainer, user: User): SafeHtml {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return html`<div class="text-display">${renderMarkdown(component.content, user)}</div>`;
    case ComponentType.Section:
      return html`<div class="section">
        <div class="text-display">${component.components.map(({ content }) => renderMarkdown(content, user))}</div>
        <discord-action-row>${renderInteractive(component.accessory)}</discord-action-row>
      </div>`;
    case ComponentType.ActionRow:
      return html`<discord-action-row>${component.components.map(renderInteractive)}</discord-action-row>`;
    case ComponentType.Separator:
      return html`<hr>`;
    default:
      throw unsupported(component);
  }
}

export interface RenderOptions {
  readonly language: Language;
  /** The command that the reply answers, as Discord shows it above; none for replies to buttons and menus. */
  readonly commandName?: string | undefined;
}

/** Renders a reply as a message of Acta's, with what Discord's client adds to it. */
export function renderReply(reply: Reply, { language, commandName }: RenderOptions): SafeHtml {
  const strings = UI_STRINGS[language];
  const user = userIn(language);
  const isEphemeral = (reply.flags & MessageFlags.Ephemeral) !== 0;
  const header =
    commandName === undefined
      ? undefined
      : html`<div slot="reply" class="command-used"><img src="/user-avatar.svg" alt="">
    <b>${strings.user}</b> ${strings.commandUsed(commandName)}</div>`;
  const containers = reply.components.map(
    ({ components }) =>
      html`<div slot="components" class="container">${components.map((component) =>
        renderComponent(component, user),
      )}</div>`,
  );
  const footer = isEphemeral
    ? html`<div slot="components" class="ephemeral-notice">${strings.ephemeral} •
        <button type="button" class="dismiss">${strings.dismiss}</button></div>`
    : undefined;
  return html`<discord-message author="Acta" avatar="/bot-avatar.svg" bot${isEphemeral ? html` data-ephemeral` : undefined}>${header}
    ${containers}${footer}</discord-message>`;
}

/** Renders a message of the user's own, with its Apps menu. */
export function renderUserMessage(
  content: string,
  messageCommands: readonly string[],
  language: Language,
): SafeHtml {
  const { user, apps } = UI_STRINGS[language];
  return html`<discord-message author="${user}" avatar="/user-avatar.svg">${renderMarkdown(content, userIn(language))}
    <div slot="components" class="message-commands">${apps}: ${messageCommands.map(
      (name) => html`<button type="button" data-message-content="${content}">${name}</button>`,
    )}</div></discord-message>`;
}
