/**
 * Markup that GitHub Flavored Markdown adds to CommonMark, which reads it as text or as something else: it is refused, because
 * it would be quoted with the words.
 *
 * @see https://github.github.com/gfm/
 */
import type { Nodes } from 'mdast';
import { lineOf, sourceOf, walk } from './mdast.ts';

/** The start of markup of an extension. */
export interface Extension {
  /** Counted from 0. */
  readonly line: number;
  /** The markup, and a replacement for it. */
  readonly message: string;
}

/** The kinds of markup, by a pattern of the text of a block. */
const KINDS: readonly { readonly pattern: RegExp; readonly message: string }[] = [
  {
    pattern: /(?<!\\)\[\^[^\]\s]+\]/,
    message: 'has a footnote; take it out, or make its note a part of the text',
  },
  {
    // The line above a delimiter row: "| --- | :-: |".
    pattern: /^(?=.*\n[ \t>]*(?=.*\|)\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$)/m,
    message: 'has a table; write it as sentences, or take it out',
  },
  {
    pattern: /(?<![\\~])~~(?=[^\s~])/,
    message: 'has text that is struck out (~~); take it out, or only its marks',
  },
  {
    pattern: /^- \[[ x]\][ \t]/i,
    message: 'is an item of a task list; take out the box before it',
  },
];

/** Placeholder for characters other than text, such as those of code and of addresses. */
const NO_TEXT = '\uFFFC';

const isFootnote = (node: Nodes): boolean =>
  (node.type === 'definition' || node.type === 'linkReference') && node.identifier.startsWith('^');

/** The source of a block, with all but its line breaks and its text masked. */
function textSource(block: Nodes, source: string): string {
  const mask = (start: number, end: number): string => source.slice(start, end).replace(/[^\n]/g, NO_TEXT);
  let at = block.position?.start.offset ?? 0;
  let text = '';
  for (const node of walk([block])) {
    const start = node.position?.start.offset ?? 0;
    if ((node.type !== 'text' && !isFootnote(node)) || start < at) continue;
    text += mask(at, start) + sourceOf(node, source);
    at = node.position?.end.offset ?? at;
  }
  return text + mask(at, block.position?.end.offset ?? at);
}

/** The marker before the first block of an item in a list, whichever it is. */
const MARKER = '- ';

const isBlock = ({ type }: Nodes): boolean =>
  type === 'paragraph' || type === 'heading' || type === 'definition';

/**
 * The first markup of each kind.
 *
 * @param nodes those of a document, parents first
 */
export function findExtensions(nodes: readonly Nodes[], source: string): Extension[] {
  const blocks = nodes.flatMap((block, i) => {
    if (!isBlock(block)) return [];
    const marker = nodes[i - 1]?.type === 'listItem' ? MARKER : '';
    return [{ line: lineOf(block), text: marker + textSource(block, source) }];
  });
  return KINDS.flatMap(({ pattern, message }) => {
    for (const { line, text } of blocks) {
      const at = text.search(pattern);
      if (at >= 0) return [{ line: line + text.slice(0, at).split('\n').length - 1, message }];
    }
    return [];
  });
}
