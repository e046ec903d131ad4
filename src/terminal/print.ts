import { styleText } from 'node:util';
import type { APIComponentInMessageActionRow, APISectionAccessoryComponent } from 'discord-api-types/v10';
import type { Component, Reply } from '../reply/message.ts';

/** How replies are to look. */
export interface RenderOptions {
  /** Whether to use colours and bold. */
  readonly colors: boolean;
  /** Wrap at this many characters; lines stay as they are without it. */
  readonly width?: number;
}

type Style = Parameters<typeof styleText>[0];

/** Whether the terminal has colours was found out before, so `styleText` is not to look for itself. */
const styling =
  ({ colors: colours }: RenderOptions) =>
  (what: Style, text: string): string =>
    colours ? styleText(what, text, { validateStream: false }) : text;

/** The words that are printed may not move the cursor or change colours. */
function withoutControls(text: string): string {
  return text.replace(/\s/g, ' ').replace(/\p{Cc}/gu, '');
}

/** Markdown inside a line, as reply/markdown.ts writes it: `**bold**`, and backslashes before what is not Markdown. */
function inline(markdown: string, style: (what: Style, text: string) => string): string {
  let bold = false;
  let text = '';
  for (const [token, escaped] of markdown.matchAll(/\\([^\p{L}\p{N}\s])|\*\*|[^\\*]+|./gu)) {
    if (token === '**') {
      bold = !bold;
      continue;
    }
    const words = withoutControls(escaped ?? token);
    // Word by word, so that what stands before a wrapped line is not bold as well.
    text += bold ? words.replace(/\S+/g, (word) => style('bold', word)) : words;
  }
  return text;
}

/** `text` in lines of at most `width` characters, broken at spaces; styles count for nothing. */
function wrap(text: string, width: number | undefined): string[] {
  if (width === undefined) return [text];
  const lines: string[] = [];
  let line = '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences are our own, from styleText
  const seen = (styled: string): number => styled.replace(/\u001b\[\d+m/g, '').length;
  for (const word of text.split(' ')) {
    if (line !== '' && seen(line) + 1 + seen(word) > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** One line of Markdown, as reply/ writes it, for the terminal. */
function printLine(line: string, look: RenderOptions): string {
  const style = styling(look);
  const [, mark = '', markdown = ''] = /^(### |-# |> |- )?(.*)$/su.exec(line) ?? [];
  const text = inline(markdown, style);
  const lead = mark === '> ' ? (look.colors ? '│ ' : '> ') : mark === '- ' ? '- ' : '';
  const rest = mark === '- ' ? '  ' : lead;
  const lines = wrap(text, look.width === undefined ? undefined : look.width - lead.length);
  const whole = lines.map((one, i) => `${i === 0 ? lead : rest}${one}`).join('\n');
  if (mark === '### ') return style('bold', whole);
  return mark === '-# ' ? style('dim', whole) : whole;
}

/** A button as a line: where it leads, or what to type instead of pressing it; a menu as such a line for each choice. */
function printButton(
  button: APIComponentInMessageActionRow | APISectionAccessoryComponent,
  look: RenderOptions,
): string {
  if (button.type === 3) {
    const lines = button.options.map(({ value }) => `  ${withoutControls(value)}`);
    return [`${button.placeholder ?? ''}:`, ...lines].join('\n');
  }
  if (button.type !== 2) return '';
  if ('url' in button) return styling(look)('cyan', withoutControls(button.url));
  return 'custom_id' in button ? withoutControls(`${button.label ?? ''}: ${button.custom_id}`) : '';
}

function printPart(part: Component, look: RenderOptions): string {
  const text = (markdown: string): string =>
    markdown
      .split('\n')
      .map((line) => printLine(line, look))
      .join('\n');
  switch (part.type) {
    case 10:
      return text(part.content);
    case 9:
      return [...part.components.map(({ content }) => text(content)), printButton(part.accessory, look)].join(
        '\n',
      );
    case 1:
      return part.components.map((component) => printButton(component, look)).join('\n');
    default:
      return '';
  }
}

/** A reply as text: the very message that Discord is sent, with an empty line between its parts. */
export function renderReply(reply: Reply, look: RenderOptions): string {
  const parts = reply.components.flatMap((container) => container.components);
  return parts.map((part) => printPart(part, look)).join('\n\n');
}
