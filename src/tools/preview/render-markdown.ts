import { parse } from 'discord-markdown-parser';
import { type HtmlValue, html, type SafeHtml } from './html-template.ts';

/** Somebody who can be mentioned. */
interface User {
  readonly id: string;
  readonly name: string;
}

/** A node of the parser's syntax tree; its other properties depend on its type. */
type MarkdownNode = Readonly<Record<string, unknown>> & { readonly type: string };

const isNode = (value: unknown): value is MarkdownNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

function childrenOf(node: MarkdownNode): readonly MarkdownNode[] {
  const content = node['content'];
  return Array.isArray(content) ? content.filter(isNode) : [];
}

const asString = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A link to a web page; other schemes lose their link. */
function renderLink(url: string, text: HtmlValue): SafeHtml {
  if (!/^https?:\/\//i.test(url)) return html`${text}`;
  return html`<a href="${url}" target="_blank" rel="noopener noreferrer">${text}</a>`;
}

function renderMention(node: MarkdownNode, users: readonly User[]): SafeHtml {
  const name = users.find(({ id }) => id === node['id'])?.name ?? asString(node['id']);
  return html`<discord-mention>${name}</discord-mention>`;
}

function renderNode(node: MarkdownNode, users: readonly User[]): SafeHtml {
  const children = childrenOf(node).map((child) => renderNode(child, users));
  const text = asString(node['content']);
  switch (node.type) {
    case 'br':
    case 'newline':
      return html`<br>`;
    case 'strong':
      return html`<strong>${children}</strong>`;
    case 'em':
      return html`<em>${children}</em>`;
    case 'underline':
      return html`<u>${children}</u>`;
    case 'strikethrough':
      return html`<s>${children}</s>`;
    case 'spoiler':
      return html`<span class="spoiler">${children}</span>`;
    case 'inlineCode':
      return html`<code>${text}</code>`;
    case 'codeBlock':
      return html`<pre><code>${text}</code></pre>`;
    case 'blockQuote':
      return html`<discord-quote>${children}</discord-quote>`;
    case 'heading':
      return html`<discord-header level="${String(node['level'])}">${children}</discord-header>`;
    case 'subtext':
      return html`<small>${children}</small>`;
    case 'link':
    case 'url':
    case 'autolink':
      return renderLink(asString(node['target']), children);
    case 'user':
      return renderMention(node, users);
    case 'everyone':
    case 'here':
      return html`<discord-mention>${node.type}</discord-mention>`;
    case 'twemoji':
      return html`${asString(node['name'])}`;
    default:
      // Text, or what only a server has: channels, roles, custom emoji.
      return html`${text === '' ? children : text}`;
  }
}

const LIST_ITEM = /^ *[-*+] +(?=\S)/;
const NUMBERED_ITEM = /^ *(\d{1,9})\. +(?=\S)/;
const BLOCK_QUOTE = /^ *> /;

/** Groups lines into blocks: a list, a numbered list, a block quote or a single line. */
function splitBlocks(markdown: string): string[][] {
  const blocks: string[][] = [];
  for (const line of markdown.split('\n')) {
    const block = blocks.at(-1);
    const continues = [LIST_ITEM, NUMBERED_ITEM, BLOCK_QUOTE].some(
      (marker) => marker.test(line) && marker.test(block?.[0] ?? ''),
    );
    if (block && continues) block.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

/**
 * Renders Discord's Markdown. The parser is a library's, so that a missing escape of Acta's shows.
 *
 * Blocks are split here: discord-markdown-parser knows no lists, and takes subtext below a block quote for plain text.
 *
 * @param users mentions of their ids show their names
 */
export function renderMarkdown(markdown: string, users: readonly User[]): SafeHtml {
  const render = (text: string): SafeHtml[] => parse(text, 'extended').map((node) => renderNode(node, users));
  const renderItems = (lines: readonly string[], marker: RegExp): SafeHtml[] =>
    lines.map((line) => html`<li>${render(line.replace(marker, ''))}</li>`);
  const blocks = splitBlocks(markdown).map((lines) => {
    const [first = ''] = lines;
    const start = NUMBERED_ITEM.exec(first)?.[1];
    // Discord counts on from the first number, whatever the others are.
    if (start !== undefined) return html`<ol start="${start}">${renderItems(lines, NUMBERED_ITEM)}</ol>`;
    if (LIST_ITEM.test(first)) return html`<ul>${renderItems(lines, LIST_ITEM)}</ul>`;
    return html`<div>${render(lines.join('\n'))}</div>`;
  });
  return html`${blocks}`;
}
