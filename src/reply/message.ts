import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIComponentInContainer,
  APIComponentInMessageActionRow,
  APIContainerComponent,
  APISectionComponent,
  APITextDisplayComponent,
} from 'discord-api-types/v10';
import { MAX_BUTTONS, MAX_COMPONENTS, MAX_TEXT_BYTES, MAX_TEXT_LENGTH } from './limits.ts';

// The values of discord-api-types' enums are written out (and checked by the compiler): importing the enums would load
// the whole package, which takes longer than everything else that the terminal needs.

/** `MessageFlags.IsComponentsV2`: the message is made of components alone. */
const IS_COMPONENTS_V2 = 1 << 15;
/** `MessageFlags.Ephemeral`: only who asked sees the message. */
const EPHEMERAL = 1 << 6;

/** A Discord message as JSON: what a command returns, the terminal prints and Discord is sent. */
export interface Reply {
  readonly flags: number;
  readonly components: [APIContainerComponent];
  /** Nobody is pinged, whatever the text says. */
  readonly allowed_mentions: { readonly parse: [] };
}

/** A part of a reply that stays whole when a reply is divided into pages. */
export type Component = APIComponentInContainer;

/** A button that opens a page. */
export function linkButton(label: string, url: string): APIButtonComponent {
  return { type: 2, style: 5, label, url };
}

/**
 * A button that runs a command. Its `custom_id` is the command line that someone at the terminal would type, so that
 * it works after a restart, and for anyone.
 */
export function commandButton(label: string, line: string): APIButtonComponent {
  return { type: 2, style: 2, label, custom_id: line };
}

/** Markdown on its own. */
export function textDisplay(markdown: string): APITextDisplayComponent {
  return { type: 10, content: markdown };
}

/** Markdown with a button beside it. */
export function section(markdown: string, button: APIButtonComponent): APISectionComponent {
  return { type: 9, components: [{ type: 10, content: markdown }], accessory: button };
}

/** Buttons in a row; there have to be from one to {@link MAX_BUTTONS}. */
export function actionRow(
  buttons: readonly APIButtonComponent[],
): APIActionRowComponent<APIComponentInMessageActionRow> {
  return { type: 1, components: [...buttons] };
}

/** What can be chosen in a menu: a command line, and what to call it. */
export interface SelectOption {
  /** At most {@link MAX_CHOICE} characters, like all of these. */
  readonly label: string;
  readonly customId: string;
  readonly description?: string;
}

/**
 * A menu that runs the command line that is chosen in it.
 *
 * @param name tells the menus of a reply apart
 * @param options up to {@link MAX_CHOICES}, one at least, no line twice
 */
export function stringSelect(name: string, placeholder: string, options: readonly SelectOption[]): Component {
  const choices = options.map(({ label, customId: line, description }) => ({
    label,
    value: line,
    ...(description && { description }),
  }));
  return { type: 1, components: [{ type: 3, custom_id: `menu:${name}`, placeholder, options: choices }] };
}

/** `parts` with one more button at the end: in the last row of buttons, or in a row of its own. */
export function appendButton(parts: readonly Component[], button: APIButtonComponent): Component[] {
  const at = parts.findLastIndex(
    (part) => part.type === 1 && part.components[0]?.type === 2 && part.components.length < MAX_BUTTONS,
  );
  const row = parts[at];
  if (row?.type !== 1) return [...parts, actionRow([button])];
  return parts.with(at, { type: 1, components: [...row.components, button] });
}

/** The texts of a part, and for how many components it counts, itself included. */
function measureComponent(part: Component): { components: number; texts: string[] } {
  switch (part.type) {
    case 10:
      return { components: 1, texts: [part.content] };
    case 9:
      return { components: 2 + part.components.length, texts: part.components.map(({ content }) => content) };
    case 1:
      return { components: 1 + part.components.length, texts: [] };
    default:
      return { components: 1, texts: [] };
  }
}

/**
 * Room that every reply leaves for what is added to it last: a row with the button that shares it, or the line that says
 * who did.
 */
const RESERVED = { components: 2, text: 60 };

/**
 * The room that Discord's limits leave beside these parts, the reply's container and some room counted.
 *
 * @returns whether a further part has room beside them and those taken before; if so, it is taken
 */
export function capacityLeft(around: readonly Component[]): (part: Component) => boolean {
  let components = MAX_COMPONENTS - 1 - RESERVED.components;
  let text = MAX_TEXT_LENGTH - RESERVED.text;
  let bytes = MAX_TEXT_BYTES - RESERVED.text;
  const take = (part: Component): void => {
    const content = measureComponent(part);
    components -= content.components;
    for (const one of content.texts) {
      text -= one.length;
      bytes -= Buffer.byteLength(one);
    }
  };
  around.forEach(take);
  return (part) => {
    const before = { components, text, bytes };
    take(part);
    if (components >= 0 && text >= 0 && bytes >= 0) return true;
    ({ components, text, bytes } = before);
    return false;
  };
}

/** Whether a reply of these parts stays within Discord's limits, its container and some room counted. */
export function fits(parts: readonly Component[]): boolean {
  return parts.every(capacityLeft([]));
}

/**
 * A reply of `parts`, which have to {@link fits | fit}.
 *
 * @param options.ephemeral whether only who asked is to see it. Default: false
 */
export function createReply(
  parts: readonly Component[],
  options: { readonly ephemeral?: boolean } = {},
): Reply {
  return {
    flags: IS_COMPONENTS_V2 | (options.ephemeral ? EPHEMERAL : 0),
    components: [{ type: 17, components: [...parts] }],
    allowed_mentions: { parse: [] },
  };
}

/** A short word to the one who asked, and to nobody else: what went wrong, and what to do next. */
export function ephemeralNotice(markdown: string): Reply {
  return createReply([textDisplay(markdown)], { ephemeral: true });
}
