import { parse } from 'discord-markdown-parser';
import { type Content, type Html, html } from './html-template.ts';

/** Who is mentioned in a preview is always the one who sits before it. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** What the parser gives: each node has a type, and fields that go with it. */
type Node = Readonly<Record<string, unknown>> & { readonly type: string };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** The nodes inside a node. */
function inside(node: Node): readonly Node[] {
  const content = node['content'];
  return Array.isArray(content) ? content.filter(isNode) : [];
}

const string = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A link to a page; other addresses are shown as they are. */
function link(address: string, text: Content): Html {
  if (!/^https?:\/\//i.test(address)) return html`${text}`;
  return html`<a href="${address}" target="_blank" rel="noopener noreferrer">${text}</a>`;
}

function mention(node: Node, person: Person): Html {
  const name = node['id'] === person.id ? person.name : string(node['id']);
  return html`<discord-mention>${name}</discord-mention>`;
}

function render(node: Node, person: Person): Html {
  const content = inside(node).map((one) => render(one, person));
  const text = string(node['content']);
  switch (node.type) {
    case 'br':
    case 'newline':
      return html`<br>`;
    case 'strong':
      return html`<strong>${content}</strong>`;
    case 'em':
      return html`<em>${content}</em>`;
    case 'underline':
      return html`<u>${content}</u>`;
    case 'strikethrough':
      return html`<s>${content}</s>`;
    case 'spoiler':
      return html`<span class="spoiler">${content}</span>`;
    case 'inlineCode':
      return html`<code>${text}</code>`;
    case 'codeBlock':
      return html`<pre><code>${text}</code></pre>`;
    case 'blockQuote':
      return html`<discord-quote>${content}</discord-quote>`;
    case 'heading':
      return html`<discord-header level="${String(node['level'])}">${content}</discord-header>`;
    case 'subtext':
      return html`<small>${content}</small>`;
    case 'link':
    case 'url':
    case 'autolink':
      return link(string(node['target']), content);
    case 'user':
      return mention(node, person);
    case 'everyone':
    case 'here':
      return html`<discord-mention>${node.type}</discord-mention>`;
    case 'twemoji':
      return html`${string(node['name'])}`;
    default:
      // What is left is text, and things of Discord's that a preview has none of: channels, roles, emoji of a server.
      return html`${text === '' ? content : text}`;
  }
}

const ITEM = /^ *[-*+] +(?=\S)/;
const QUOTE = /^ *> /;

/** The lines of a text, those of one list or one block quote together. */
function blocksOf(markdown: string): string[][] {
  const blocks: string[][] = [];
  for (const line of markdown.split('\n')) {
    const block = blocks.at(-1);
    const goesOn = [ITEM, QUOTE].some((mark) => mark.test(line) && mark.test(block?.[0] ?? ''));
    if (block && goesOn) block.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

/**
 * Discord’s Markdown as HTML of Discord’s look. The parser is not Acta’s own, so that what Acta forgets to escape is seen.
 *
 * Blocks are told apart here: the parser knows no lists, and takes small print below a block quote for text.
 *
 * @param person who is meant by their id
 */
export function renderMarkdown(markdown: string, person: Person): Html {
  const parsed = (text: string): Html[] => parse(text, 'extended').map((node) => render(node, person));
  const blocks = blocksOf(markdown).map((lines) =>
    ITEM.test(lines[0] ?? '')
      ? html`<ul>${lines.map((line) => html`<li>${parsed(line.replace(ITEM, ''))}</li>`)}</ul>`
      : html`<div>${parsed(lines.join('\n'))}</div>`,
  );
  return html`${blocks}`;
}
