/** Reads replies: their texts, buttons, menus, block quotes and citations. */
import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Reply } from '../../src/reply/message.ts';

/** A text of a reply, and the button beside it. */
export interface TextWithButton {
  readonly lines: readonly string[];
  readonly button: APIButtonComponent | undefined;
}

export function componentsOf({ components: [container] }: Reply): readonly APIComponentInContainer[] {
  return container.components;
}

/** All texts of a reply, in order. */
export function textsIn(reply: Reply): TextWithButton[] {
  return componentsOf(reply).flatMap((component): TextWithButton[] => {
    if (component.type === ComponentType.TextDisplay)
      return [{ lines: component.content.split('\n'), button: undefined }];
    if (component.type !== ComponentType.Section) return [];
    const button = component.accessory.type === ComponentType.Button ? component.accessory : undefined;
    return component.components.map(({ content }) => ({ lines: content.split('\n'), button }));
  });
}

/** All text of a reply. */
export function textOf(reply: Reply): string {
  return textsIn(reply)
    .flatMap(({ lines }) => lines)
    .join('\n');
}

/** The buttons and menus in the action rows of a reply. */
function interactiveComponents(reply: Reply): readonly APIComponentInMessageActionRow[] {
  return componentsOf(reply).flatMap((component) =>
    component.type === ComponentType.ActionRow ? component.components : [],
  );
}

/** The values of the options of a reply's first menu, by their labels; empty if there is no menu. */
export function menuOf(reply: Reply): Map<string, string> {
  const menu = interactiveComponents(reply).find(({ type }) => type === ComponentType.StringSelect);
  return new Map(
    menu?.type === ComponentType.StringSelect ? menu.options.map(({ label, value }) => [label, value]) : [],
  );
}

/** The `custom_id`s of all buttons of a reply, and the values of all menu options. */
export function allCustomIds(reply: Reply): string[] {
  return interactiveComponents(reply).flatMap((component) => {
    if (component.type === ComponentType.StringSelect) return component.options.map(({ value }) => value);
    return component.type === ComponentType.Button && 'custom_id' in component ? [component.custom_id] : [];
  });
}

/** The `custom_id`s of the buttons of a reply, by their labels. */
export function customIdsByLabel(reply: Reply): Map<string, string> {
  const customIds = new Map<string, string>();
  for (const button of interactiveComponents(reply)) {
    if (button.type === ComponentType.Button && 'custom_id' in button)
      customIds.set(button.label ?? '', button.custom_id);
  }
  return customIds;
}

export function isEphemeral({ flags }: Reply): boolean {
  return (flags & MessageFlags.Ephemeral) !== 0;
}

/**
 * A line as Discord shows it, without bold and escapes. Discord keeps a backslash before a letter, a digit or white space.
 */
export function withoutMarkdown(line: string): string {
  return line.replace(/\\([^\p{L}\p{N}\s])|\*\*/gu, '$1');
}

/** The block quotes of a reply, as Discord shows them. */
export function blockQuotesOf(reply: Reply): string[] {
  return textsIn(reply)
    .flatMap(({ lines }) => lines)
    .filter((line) => line.startsWith('> '))
    .map((line) => withoutMarkdown(line.slice(2)));
}

/** The paragraphs that a reply cites, in order: 4 for `[1] ¶4 · …`. */
export function citedParagraphs(reply: Reply): number[] {
  return textsIn(reply)
    .flatMap(({ lines }) => lines)
    .flatMap((line) => /^-# \[\d+\] ¶(\d+) · /.exec(line)?.[1] ?? [])
    .map(Number);
}
