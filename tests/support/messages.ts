/** Reads replies: their texts, buttons, menus, block quotes and citations. */
import {
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import { parse } from 'discord-markdown-parser';
import type { Reply } from '../../src/reply/message.ts';

export function componentsOf({ components: [container] }: Reply): readonly APIComponentInContainer[] {
  return container.components;
}

/** The lines of each text of a reply, in order. */
export function textsIn(reply: Reply): string[][] {
  return componentsOf(reply).flatMap((component) =>
    component.type === ComponentType.TextDisplay ? [component.content.split('\n')] : [],
  );
}

/** All text of a reply. */
export function textOf(reply: Reply): string {
  return textsIn(reply).flat().join('\n');
}

/** A node of the Markdown parser's tree that may be a link. */
const isLink = (node: object): node is { readonly type: 'link'; readonly target: string } =>
  'type' in node && node.type === 'link' && 'target' in node && typeof node.target === 'string';

/** The addresses of the masked links in a line, as a Markdown parser that is not ours reads them. */
export function linksInLine(line: string): string[] {
  return parse(line.replace(/^-# /, ''), 'extended')
    .filter(isLink)
    .map(({ target }) => target);
}

/** The addresses of all links of a reply, in order. */
export function linksOf(reply: Reply): string[] {
  return textsIn(reply).flat().flatMap(linksInLine);
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

const MASKED_LINK = /(?<!\\)\[((?:\\.|[^\\[\]])*)\]\(https?:[^\s()]*\)/g;

/**
 * A line as Discord shows it, without bold, addresses and escapes. Discord keeps a backslash before a letter, a digit or white
 * space.
 */
export function withoutMarkdown(line: string): string {
  return line.replace(MASKED_LINK, '$1').replace(/\\([^\p{L}\p{N}\s])|\*\*/gu, '$1');
}

/** The block quotes of a reply, as Discord shows them. */
export function blockQuotesOf(reply: Reply): string[] {
  return textsIn(reply)
    .flat()
    .filter((line) => line.startsWith('> '))
    .map((line) => withoutMarkdown(line.slice(2)));
}

/** The paragraphs that a reply cites, in order: 4 for `[1] ¶4 · …`. */
export function citedParagraphs(reply: Reply): number[] {
  return textsIn(reply)
    .flat()
    .flatMap((line) => /^-# \[\d+\] \[?¶(\d+) · /.exec(line)?.[1] ?? [])
    .map(Number);
}
