/** Reads masked links with a Markdown parser that is not ours. */
import { parse } from 'discord-markdown-parser';
import { expect } from 'vitest';

/** Anything in the tree of a Markdown parser that is not ours. */
type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

const treesOf = (value: unknown): Tree[] => (Array.isArray(value) ? value.filter(isTree) : []);

/** The text that a reader sees of a node. Anything but text, as emphasis, is marked with its type. */
function shownText(node: Tree): string {
  const { type, content, name } = node;
  if (type === 'twemoji') return String(name);
  const inner = typeof content === 'string' ? content : treesOf(content).map(shownText).join('');
  return type === 'text' || type === 'newline' || type === 'br' ? inner : `«${type}: ${inner}»`;
}

/** The only link of a line of small print, and all that stands around it. */
export function readLink(markdown: string): { label: string; target: unknown; around: string } {
  const [line, ...others] = treesOf(parse(markdown, 'extended'));
  expect([line?.['type'], others], markdown).toStrictEqual(['subtext', []]);
  const nodes = treesOf(line?.['content']);
  const links = nodes.filter(({ type }) => type === 'link');
  expect(links, `the links in ${markdown}`).toHaveLength(1);
  const [link] = links;
  return {
    label: treesOf(link?.['content']).map(shownText).join(''),
    target: link?.['target'],
    around: nodes.map((node) => (node === link ? '…' : shownText(node))).join(''),
  };
}

/**
 * True if `target` is `url` with some characters percent-encoded. Escapes and delimiters that the address has are the same, so
 * that it opens the same page at the same words.
 */
export function isSameAddress(target: string, url: string): boolean {
  let rest = target;
  for (const character of url) {
    const encoded = [...Buffer.from(character)]
      .map((byte) => `%${byte.toString(16).padStart(2, '0')}`)
      .join('');
    const written = [character, encoded.toUpperCase()].find((each) => rest.startsWith(each));
    if (written === undefined) return false;
    rest = rest.slice(written.length);
  }
  return rest === '';
}
