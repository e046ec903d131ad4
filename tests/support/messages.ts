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

/** The addresses of the links in the tree of the Markdown parser. */
function linksInTree(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(linksInTree);
  if (typeof node !== 'object' || node === null) return [];
  const isLink = 'type' in node && node.type === 'link' && 'target' in node;
  if (isLink && typeof node.target === 'string') return [node.target];
  return 'content' in node ? linksInTree(node.content) : [];
}

/** The addresses of the masked links in a line, as a Markdown parser that is not ours reads them. */
export function linksInLine(line: string): string[] {
  return linksInTree(parse(line.replace(/^-# /, ''), 'extended'));
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

/** The values of the options of a reply's menus, by their labels; the menus by their placeholders. */
export function menusOf(reply: Reply): Map<string, Map<string, string>> {
  return new Map(
    interactiveComponents(reply).flatMap((menu) =>
      menu.type === ComponentType.StringSelect
        ? [[menu.placeholder ?? '', new Map(menu.options.map(({ label, value }) => [label, value]))] as const]
        : [],
    ),
  );
}

/** The values of the options of a reply's first menu, by their labels; empty if there is no menu. */
export function menuOf(reply: Reply): Map<string, string> {
  const [first = new Map<string, string>()] = menusOf(reply).values();
  return first;
}

/** The `custom_id`s of all buttons of a reply, and the values of all menu options. */
export function allCustomIds(reply: Reply): string[] {
  return interactiveComponents(reply).flatMap((component) => {
    if (component.type === ComponentType.StringSelect) return component.options.map(({ value }) => value);
    return component.type === ComponentType.Button && 'custom_id' in component ? [component.custom_id] : [];
  });
}

/** The labels of the buttons of a reply with their `custom_id`s, in order. */
export function buttonsOf(reply: Reply): [label: string, customId: string][] {
  return interactiveComponents(reply).flatMap((button): [string, string][] =>
    button.type === ComponentType.Button && 'custom_id' in button
      ? [[button.label ?? '', button.custom_id]]
      : [],
  );
}

/** The `custom_id`s of the buttons of a reply, by their labels. */
export function customIdsByLabel(reply: Reply): Map<string, string> {
  return new Map(buttonsOf(reply));
}

/** The `custom_id` of the button that shares a reply, whatever its label. @throws Error when there is none */
export function shareIdOf(reply: Reply): string {
  const customId = allCustomIds(reply).find((candidate) => candidate.startsWith('/share '));
  if (customId === undefined) throw new Error(`There is no button that shares: ${buttonsOf(reply)}`);
  return customId;
}

/** The color of the bar beside a reply; `undefined` without one. */
export function accentColorOf({ components: [container] }: Reply): number | undefined {
  return container.accent_color ?? undefined;
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

/** `[1] ¶4 · source`, as Discord shows it, and the address that it links to. */
export interface Citation {
  readonly number: number;
  readonly paragraph: number;
  readonly source: string;
  readonly link: string | undefined;
}

/** The citation that a line of a reply is; `undefined` for other lines, typed ones that look like it among them. */
export function citationIn(line: string): Citation | undefined {
  if (!/^-# \[\d/.test(line)) return undefined;
  const [, number, paragraph, source] = /^-# \[(\d+)\] ¶(\d+) · (.*)$/.exec(withoutMarkdown(line)) ?? [];
  if (source === undefined) return undefined;
  return { number: Number(number), paragraph: Number(paragraph), source, link: linksInLine(line)[0] };
}

/** The citations of a reply, in order. */
export function citationsOf(reply: Reply): Citation[] {
  return textsIn(reply)
    .flat()
    .flatMap((line) => citationIn(line) ?? []);
}

/** The paragraphs that a reply cites, in order: 4 for `[1] ¶4 · …`. */
export function citedParagraphs(reply: Reply): number[] {
  return citationsOf(reply).map(({ paragraph }) => paragraph);
}

/** A payload as JSON has it, without the revisions in its buttons, which change with the program. */
export const withoutRevisions = (payload: object): unknown =>
  JSON.parse(JSON.stringify(payload), (key, value: unknown) =>
    key === 'custom_id' && typeof value === 'string'
      ? value.replace(/^(\/share )?[a-z0-9]+ (?=\/)/, '$1')
      : value,
  );
