/** Syntax trees of Markdown: https://github.com/syntax-tree/mdast */
import type { Nodes } from 'mdast';

/** The line of the source that a node begins on, counted from 0. */
export const lineOf = ({ position }: Nodes): number => (position?.start.line ?? 1) - 1;

/** A node as it is written. */
export const sourceOf = ({ position }: Nodes, source: string): string =>
  source.slice(position?.start.offset, position?.end.offset);

/** The nodes of a tree in document order, parents first; with a stack, since Markdown can be nested without limit. */
export function* walk(roots: readonly Nodes[]): Generator<Nodes> {
  const stack = roots.toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    if ('children' in node) for (const child of node.children.toReversed()) stack.push(child);
  }
}
