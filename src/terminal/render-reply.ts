import { styleText } from 'node:util';
import { type APIComponentInMessageActionRow, ComponentType } from 'discord-api-types/v10';
import { commandLineOf } from '../interactions/custom-id.ts';
import type { Component, Reply } from '../reply/message.ts';
import { escapeControlCharacters } from '../text/control-characters.ts';
import { type Indent, wrap } from './wrap.ts';

/** The capabilities of the terminal. */
export interface RenderOptions {
  /** True for bold, dim and colored text. */
  readonly colors: boolean;
  /** True for links whose text opens them. Otherwise their addresses are printed below the line. */
  readonly hyperlinks: boolean;
  /** The column to wrap at. Addresses are not wrapped, so that they can be copied. Default: lines are not wrapped */
  readonly width?: number | undefined;
  /** A command line as it is to be typed. Default: with the commands' own names */
  readonly localize?: (line: string) => string;
}

type Format = Parameters<typeof styleText>[0];

/** Styles text. The caller has found out whether the terminal has colors, so `styleText` need not. */
function style(format: Format, text: string, { colors }: RenderOptions): string {
  return colors ? styleText(format, text, { validateStream: false }) : text;
}

/** Text on one line, without raw control characters. */
function printable(text: string): string {
  return escapeControlCharacters(text.replace(/[\t\n\p{Zs}]/gu, ' '));
}

/** An address as a terminal takes it: of ASCII characters, none of which controls it. */
function printableAddress(url: string): string {
  return URL.canParse(url) ? new URL(url).href : printable(url);
}

/**
 * Text that opens an address (OSC 8).
 *
 * @see https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda
 */
function hyperlink(text: string, address: string): string {
  return `\u001b]8;;${address}\u0007${text}\u001b]8;;\u0007`;
}

/**
 * The tokens of Markdown inside a line, as reply/markdown.ts writes it: backslash escapes, bold, code, masked links and text.
 */
const TOKEN =
  /\\(?<escaped>[^\p{L}\p{N}\s])|\*\*|`(?<code>[^`]+)`|\[(?<label>(?:\\.|[^\\[\]])+)\]\((?<address>[^\s()]+)\)|[^\\*`[]+|./gu;

/** Text, and the addresses to print below it. */
interface Inline {
  readonly text: string;
  readonly addresses: readonly string[];
}

/** Renders the Markdown inside a line. */
function renderInline(markdown: string, options: RenderOptions): Inline {
  let isBold = false;
  let text = '';
  const addresses: string[] = [];
  for (const [token, escaped, code, label, url] of markdown.matchAll(TOKEN)) {
    if (token === '**') {
      isBold = !isBold;
      continue;
    }
    let words = printable(escaped ?? token);
    if (code !== undefined && options.colors) words = style('cyan', printable(code), options);
    if (label !== undefined && url !== undefined) {
      const address = printableAddress(url);
      const { text: linkText } = renderInline(label, options);
      words = options.hyperlinks ? hyperlink(style('cyan', linkText, options), address) : linkText;
      if (!options.hyperlinks) addresses.push(address);
    }
    text += isBold ? style('bold', words, options) : words;
  }
  return { text, addresses };
}

const NO_INDENT: Indent = { first: '', others: '' };
const ITEM_INDENT: Indent = { first: '- ', others: '  ' };

/**
 * Renders a line of Markdown: a heading, small print, a block quote, a list item or plain text; then the addresses of its
 * links.
 */
function renderLine(line: string, options: RenderOptions): string {
  const [, mark, markdown = ''] = /^(### |-# |> |- )?(.*)$/su.exec(line) ?? [];
  const { text, addresses } = renderInline(markdown, options);
  const format = mark === '### ' ? 'bold' : mark === '-# ' ? 'dim' : undefined;
  const bar = options.colors ? '│ ' : '> ';
  const indent = mark === '> ' ? { first: bar, others: bar } : mark === '- ' ? ITEM_INDENT : NO_INDENT;
  const styled = format === undefined ? text : style(format, text, options);
  return [
    wrap(styled, options.width, indent),
    ...addresses.map((address) => `${indent.others}${style('cyan', address, options)}`),
  ].join('\n');
}

function renderMarkdown(markdown: string, options: RenderOptions): string {
  return markdown
    .split('\n')
    .map((line) => renderLine(line, options))
    .join('\n');
}

/** The line to type instead of pressing a button or choosing an option, after its label if that says more. */
function renderChoice(
  label: string,
  customId: string,
  indent: string,
  { width, localize = (line) => line }: RenderOptions,
): string {
  const line = localize(commandLineOf(customId));
  const text = line.includes(label) ? line : `${label} → ${line}`;
  return wrap(printable(text), width, { first: indent, others: `${indent}  ` });
}

/** Renders a button, or a menu with its options below it. */
function renderControl(control: APIComponentInMessageActionRow, options: RenderOptions): string {
  if (control.type === ComponentType.StringSelect) {
    const heading = wrap(printable(`${control.placeholder ?? ''}:`), options.width);
    const choices = control.options.map(({ label, value }) => renderChoice(label, value, '  ', options));
    return [heading, ...choices].join('\n');
  }
  return control.type === ComponentType.Button && 'custom_id' in control
    ? renderChoice(control.label ?? '', control.custom_id, '', options)
    : '';
}

function renderComponent(component: Component, options: RenderOptions): string {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return renderMarkdown(component.content, options);
    case ComponentType.ActionRow:
      return component.components.map((control) => renderControl(control, options)).join('\n');
    default:
      return '';
  }
}

/** True if a component goes on with the list at the end of the one before it. */
function continuesList(before: Component | undefined, component: Component): boolean {
  return (
    before?.type === ComponentType.TextDisplay &&
    component.type === ComponentType.TextDisplay &&
    /(?:^|\n)- .*$/.test(before.content) &&
    component.content.startsWith('- ')
  );
}

/** Renders a reply, the very message that Discord is sent, as text with an empty line between its components. */
export function renderReply(reply: Reply, options: RenderOptions): string {
  const components = reply.components.flatMap((container) => container.components);
  return components
    .map((component, i) => {
      const separator = i === 0 ? '' : continuesList(components[i - 1], component) ? '\n' : '\n\n';
      return `${separator}${renderComponent(component, options)}`;
    })
    .join('');
}
