import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import { chunk } from '../util/chunk.ts';
import { MAX_BUTTONS, MAX_COMPONENTS, MAX_TEXT_BYTES, MAX_TEXT_LENGTH } from './limits.ts';

/** A Discord message as JSON: what a command returns, the terminal prints and Discord is sent. */
export interface Reply {
  readonly flags: number;
  readonly components: [APIContainerComponent];
  /** Suppresses all pings, whatever the text mentions. */
  readonly allowed_mentions: { readonly parse: [] };
}

/** A top-level part of a reply. It stays whole when a reply is divided into pages. */
export type Component = APIComponentInContainer;

/** @param customId from interactions/custom-id.ts: it says which command the button runs */
export function commandButton(label: string, customId: string): APIButtonComponent {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: customId };
}

export function textDisplay(markdown: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content: markdown };
}

/** @param buttons from one to {@link MAX_BUTTONS} */
export function actionRow(
  buttons: readonly APIButtonComponent[],
): APIActionRowComponent<APIComponentInMessageActionRow> {
  return { type: ComponentType.ActionRow, components: [...buttons] };
}

/** Buttons in rows, as many in each as fit; no row without buttons. */
export function buttonRows(buttons: readonly APIButtonComponent[]): Component[] {
  return chunk(buttons, MAX_BUTTONS).map(actionRow);
}

/** An option of a string select. Each of its fields may have {@link MAX_CHOICE_LENGTH} characters. */
export interface SelectOption {
  readonly label: string;
  /** The value of the option. Choosing it runs the same command as a button with this `custom_id`. */
  readonly customId: string;
  readonly description?: string;
}

/**
 * A select menu that runs the option chosen in it.
 *
 * @param name unique among the menus of a reply
 * @param options from one to {@link MAX_CHOICES}, each with another `customId`
 */
export function stringSelect(name: string, placeholder: string, options: readonly SelectOption[]): Component {
  const menu = {
    type: ComponentType.StringSelect as const,
    custom_id: `menu:${name}`,
    placeholder,
    options: options.map(({ label, customId, description }) => ({
      label,
      value: customId,
      ...(description && { description }),
    })),
  };
  return { type: ComponentType.ActionRow, components: [menu] };
}

/** `components` with one more button at the end: in the last row of buttons if it is not full, or in a new row. */
export function appendButton(components: readonly Component[], button: APIButtonComponent): Component[] {
  const index = components.findLastIndex(
    (component) =>
      component.type === ComponentType.ActionRow &&
      component.components[0]?.type === ComponentType.Button &&
      component.components.length < MAX_BUTTONS,
  );
  const row = components[index];
  if (row?.type !== ComponentType.ActionRow) return [...components, actionRow([button])];
  return components.with(index, { type: ComponentType.ActionRow, components: [...row.components, button] });
}

/** A component's count, nested ones included, and its texts: they count towards Discord's limits. */
function measureComponent(component: Component): { count: number; texts: string[] } {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return { count: 1, texts: [component.content] };
    case ComponentType.ActionRow:
      return { count: 1 + component.components.length, texts: [] };
    default:
      return { count: 1, texts: [] };
  }
}

/**
 * Left free in every reply for what is added to it: the sentence that this is the first page again, and a row with the button
 * that shares, or the line that names who shared it.
 */
const RESERVED = { components: 3, text: 120 };

/** The capacity that Discord's limits leave in a message. */
interface Capacity {
  /** Takes a component if it fits, and says whether it did. */
  take(component: Component): boolean;
}

/** The capacity left in a reply with these components, its container included. */
export function capacityLeft(taken: readonly Component[]): Capacity {
  let components = MAX_COMPONENTS - 1 - RESERVED.components;
  let length = MAX_TEXT_LENGTH - RESERVED.text;
  let bytes = MAX_TEXT_BYTES - RESERVED.text;
  const subtract = (component: Component): void => {
    const { count, texts } = measureComponent(component);
    components -= count;
    for (const text of texts) {
      length -= text.length;
      bytes -= Buffer.byteLength(text);
    }
  };
  for (const component of taken) subtract(component);
  return {
    take(component) {
      const before = { components, length, bytes };
      subtract(component);
      if (components >= 0 && length >= 0 && bytes >= 0) return true;
      ({ components, length, bytes } = before);
      return false;
    },
  };
}

/** True if a reply of these components stays within Discord's limits. */
export function fits(components: readonly Component[]): boolean {
  const capacity = capacityLeft([]);
  return components.every((component) => capacity.take(component));
}

/** The first of `components`, as many as fit in a reply with `others`. */
export function takeFitting(components: readonly Component[], others: readonly Component[]): Component[] {
  const capacity = capacityLeft(others);
  const end = components.findIndex((component) => !capacity.take(component));
  return components.slice(0, end === -1 ? components.length : end);
}

/** The colors of the bar beside replies that are no answer: amber for passages that only come near, gray for none. */
export const ACCENT_COLORS = { nearest: 0xf0b232, none: 0x80848e } as const;

interface MessageOptions {
  /** Visible to one person only. Default: false. */
  readonly ephemeral?: boolean;
  /** Default: no color. */
  readonly accentColor?: number | undefined;
}

/** @param components have to {@link fits | fit} */
export function createReply(
  components: readonly Component[],
  { ephemeral = false, accentColor }: MessageOptions = {},
): Reply {
  return {
    flags: MessageFlags.IsComponentsV2 | (ephemeral ? MessageFlags.Ephemeral : 0),
    components: [
      {
        type: ComponentType.Container,
        ...(accentColor !== undefined && { accent_color: accentColor }),
        components: [...components],
      },
    ],
    allowed_mentions: { parse: [] },
  };
}

/** A short text that only one person sees: what went wrong, and what to do next. */
export function ephemeralNotice(markdown: string): Reply {
  return createReply([textDisplay(markdown)], { ephemeral: true });
}
