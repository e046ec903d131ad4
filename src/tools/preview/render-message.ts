import {
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Reply } from '../../reply/message.ts';
import type { Language } from '../../text/language.ts';
import { html, type SafeHtml } from './html-template.ts';
import { UI_STRINGS } from './page/i18n.ts';
import { PEOPLE, type PersonKey } from './page/people.ts';
import { renderMarkdown } from './render-markdown.ts';

const USERS = Object.values(PEOPLE);

/** All components that Acta sends; new ones must be added here. */
function unsupported(component: { readonly type: ComponentType }): Error {
  const name = ComponentType[component.type];
  return new Error(`The preview cannot show a ${name}: add it to src/tools/preview/render-message.ts`);
}

function renderSelectMenu({ options, placeholder }: APIStringSelectComponent): SafeHtml {
  const items = options.map(
    ({ label, value, description }) => html`<discord-string-select-menu-option
        label="${label}" description="${description}" data-custom-id="${value}" role="option" tabindex="0"
      ></discord-string-select-menu-option>`,
  );
  return html`<discord-string-select-menu placeholder="${placeholder}" role="listbox" tabindex="0"
      aria-label="${placeholder}">${items}</discord-string-select-menu>`;
}

function renderInteractive(component: APIComponentInMessageActionRow): SafeHtml {
  if (component.type === ComponentType.StringSelect) return renderSelectMenu(component);
  const isSupported =
    component.type === ComponentType.Button &&
    component.style === ButtonStyle.Secondary &&
    'label' in component;
  if (!isSupported) throw unsupported(component);
  return html`<discord-button type="secondary" data-custom-id="${component.custom_id}">${component.label}</discord-button>`;
}

function renderComponent(component: APIComponentInContainer): SafeHtml {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return html`<div class="text-display">${renderMarkdown(component.content, USERS)}</div>`;
    case ComponentType.ActionRow:
      return html`<discord-action-row>${component.components.map(renderInteractive)}</discord-action-row>`;
    default:
      throw unsupported(component);
  }
}

function renderContainer({ accent_color: color, components }: APIContainerComponent): SafeHtml {
  const children = components.map(renderComponent);
  if (color === undefined || color === null)
    return html`<div slot="components" class="container">${children}</div>`;
  const hex = color.toString(16).padStart(6, '0');
  return html`<div slot="components" class="container accented" style="--accent:#${hex}">${children}</div>`;
}

interface RenderOptions {
  /** The person to whom the reply is addressed. */
  readonly person: PersonKey;
  readonly language: Language;
  /** The command that the reply answers, as Discord shows it above; none for replies to buttons and menus. */
  readonly commandName?: string | undefined;
}

/** Renders a reply as a message of Acta's, with what Discord's client adds to it. */
export function renderReply(reply: Reply, { person, language, commandName }: RenderOptions): SafeHtml {
  const strings = UI_STRINGS[language];
  const { name, avatar } = PEOPLE[person];
  const isEphemeral = (reply.flags & MessageFlags.Ephemeral) !== 0;
  const header =
    commandName === undefined
      ? undefined
      : html`<div slot="reply" class="command-used"><img src="${avatar}" alt="">
    <b>${name}</b> ${strings.commandUsed(commandName)}</div>`;
  const footer = isEphemeral
    ? html`<div slot="components" class="ephemeral-notice"><img src="/eye.svg" alt=""> ${strings.ephemeral} •
        <button type="button" class="dismiss">${strings.dismiss}</button></div>`
    : undefined;
  return html`<discord-message author="Acta" avatar="/bot-avatar.svg" bot${isEphemeral ? html` data-ephemeral` : undefined}>${header}
    ${reply.components.map(renderContainer)}${footer}</discord-message>`;
}

interface UserMessageOptions {
  readonly person: PersonKey;
  readonly language: Language;
  /** The names of the commands in its Apps menu. */
  readonly messageCommands: readonly string[];
}

/** Renders a message of a person's, with its Apps menu. */
export function renderUserMessage(
  content: string,
  { person, language, messageCommands }: UserMessageOptions,
): SafeHtml {
  const { name, avatar } = PEOPLE[person];
  return html`<discord-message author="${name}" avatar="${avatar}">${renderMarkdown(content, USERS)}
    <div slot="components" class="message-commands">${UI_STRINGS[language].apps}: ${messageCommands.map(
      (command) => html`<button type="button" data-message-content="${content}">${command}</button>`,
    )}</div></discord-message>`;
}
