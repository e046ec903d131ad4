import { styleText } from 'node:util';
import type { APIComponentInMessageActionRow, APISectionAccessoryComponent } from 'discord-api-types/v10';
import { ComponentType } from 'discord-api-types/v10';
import type { Component, Reply } from '../reply/message.ts';
import { escapeControlCharacters } from '../text/control-characters.ts';

/** The capabilities of the terminal. */
export interface RenderOptions {
  /** True for bold, dim and colored text. */
  readonly colors: boolean;
  /** The column to wrap at. Default: lines are not wrapped */
  readonly width?: number;
}

type Format = Parameters<typeof styleText>[0];

/** Styles text. The caller has found out whether the terminal has colors, so `styleText` need not. */
const styler =
  ({ colors }: RenderOptions) =>
  (format: Format, text: string): string =>
    colors ? styleText(format, text, { validateStream: false }) : text;

/** Text on one line, without raw control characters. */
function printable(text: string): string {
  return escapeControlCharacters(text.replace(/[\t\n\p{Zs}]/gu, ' '));
}

/** Renders the Markdown inside a line, as reply/markdown.ts writes it: `**bold**` and backslash escapes. */
function renderInline(markdown: string, style: (format: Format, text: string) => string): string {
  let isBold = false;
  let text = '';
  for (const [token, escaped] of markdown.matchAll(/\\([^\p{L}\p{N}\s])|\*\*|[^\\*]+|./gu)) {
    if (token === '**') {
      isBold = !isBold;
      continue;
    }
    const words = printable(escaped ?? token);
    // Word by word, so that the mark before a wrapped line is not bold as well.
    text += isBold ? words.replace(/\S+/g, (word) => style('bold', word)) : words;
  }
  return text;
}

/** The columns that styled text takes. */
function columnsOf(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences are our own, from styleText
  return text.replace(/\u001b\[\d+m/g, '').length;
}

/** Breaks styled text at spaces into lines of at most `width` columns. */
function wrap(text: string, width: number | undefined): string[] {
  if (width === undefined) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && columnsOf(line) + 1 + columnsOf(word) > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** Renders a line of Markdown: a heading, small print, a block quote, a list item or plain text. */
function renderLine(line: string, options: RenderOptions): string {
  const style = styler(options);
  const [, mark = '', markdown = ''] = /^(### |-# |> |- )?(.*)$/su.exec(line) ?? [];
  const text = renderInline(markdown, style);
  const firstIndent = mark === '> ' ? (options.colors ? '│ ' : '> ') : mark === '- ' ? '- ' : '';
  const indent = mark === '- ' ? '  ' : firstIndent;
  const lines = wrap(text, options.width === undefined ? undefined : options.width - firstIndent.length);
  const rendered = lines.map((wrapped, i) => `${i === 0 ? firstIndent : indent}${wrapped}`).join('\n');
  if (mark === '### ') return style('bold', rendered);
  return mark === '-# ' ? style('dim', rendered) : rendered;
}

function renderMarkdown(markdown: string, options: RenderOptions): string {
  return markdown
    .split('\n')
    .map((line) => renderLine(line, options))
    .join('\n');
}

/** Renders a button as its address or as the line to type instead of pressing it, and a menu as such a line for each choice. */
function renderControl(
  control: APIComponentInMessageActionRow | APISectionAccessoryComponent,
  options: RenderOptions,
): string {
  if (control.type === ComponentType.StringSelect) {
    const lines = control.options.map(({ value }) => `  ${printable(value)}`);
    return [printable(`${control.placeholder ?? ''}:`), ...lines].join('\n');
  }
  if (control.type !== ComponentType.Button) return '';
  if ('url' in control) return styler(options)('cyan', printable(control.url));
  return 'custom_id' in control ? printable(`${control.label ?? ''}: ${control.custom_id}`) : '';
}

function renderComponent(component: Component, options: RenderOptions): string {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return renderMarkdown(component.content, options);
    case ComponentType.Section: {
      const texts = component.components.map(({ content }) => renderMarkdown(content, options));
      return [...texts, renderControl(component.accessory, options)].join('\n');
    }
    case ComponentType.ActionRow:
      return component.components.map((control) => renderControl(control, options)).join('\n');
    default:
      return '';
  }
}

/** Renders a reply, the very message that Discord is sent, as text with an empty line between its components. */
export function renderReply(reply: Reply, options: RenderOptions): string {
  const components = reply.components.flatMap((container) => container.components);
  return components.map((component) => renderComponent(component, options)).join('\n\n');
}
