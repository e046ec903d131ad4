/**
 * Reads CommonMark (https://spec.commonmark.org): its text and nothing else. Four things are read otherwise, so that no word
 * of an article is lost or taken for markup:
 *
 * - Indentation means nothing: there is no indented code, and no list inside a list.
 * - A list that does not begin with 1 keeps its markers: "1984. It was a cold year."
 * - A link reference definition that nothing refers to is text: "[Trump]: No."
 * - Lines without a blank line between them are one paragraph only where sentences go on across them.
 */

import type { Nodes, PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toCanonicalForm } from '../text/canonical-form.ts';
import { findHardWraps } from '../text/hard-wraps.ts';
import { endsSentence } from '../text/sentences.ts';
import { type Extension, findExtensions } from './gfm.ts';
import { findHtmlTag } from './html.ts';
import { lineOf, sourceOf, walk } from './mdast.ts';

/** A part of the text that stands on its own lines. */
export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'caption';
  /** Without markup, line breaks, and white space around it; not empty. */
  readonly text: string;
  /** True if all of it is bold or in italics, as an interviewer's questions are. */
  readonly isEmphasized?: true;
  /** The line of the source that it begins on, counted from 0. */
  readonly line: number;
}

/** The text of Markdown. */
interface MarkdownText {
  /** In reading order. */
  readonly blocks: readonly Block[];
  /** The first tag of HTML, but for `<br>`, with its line counted from 0. Tags are in no block. */
  readonly html: { readonly line: number; readonly markup: string } | undefined;
  /** Markup that CommonMark does not have, and would be quoted. */
  readonly extensions: readonly Extension[];
}

/** A block whose text still has its line breaks: `\n` for one in the source, {@link HARD_BREAK} for one that is meant. */
type RawBlock = Block;

/** More markers of block quotes and lists at the beginning of a line than a text has; parsing them takes very long. */
const EXCESSIVE_MARKERS = /^(?:>[ \t]*|(?:[-+*]|\d{1,9}[.)])[ \t]+){9,}/gm;

const HARD_BREAK = '\n\n';
const BR_TAG = /^<br\s*\/?>$/i;

/** The tag of HTML that a node is or begins with. */
function tagOf(node: Nodes): string | undefined {
  if (node.type !== 'html' || node.value.startsWith('<!--') || BR_TAG.test(node.value)) return undefined;
  return findHtmlTag(node.value);
}

function leafText(node: Nodes): string {
  switch (node.type) {
    case 'break':
      return HARD_BREAK;
    case 'html':
      if (BR_TAG.test(node.value)) return HARD_BREAK;
      // "<inaudible>" only looks like HTML.
      return node.value.startsWith('<!--') || tagOf(node) !== undefined ? '' : node.value;
    default:
      return 'value' in node ? node.value : '';
  }
}

const plainText = (nodes: readonly Nodes[]): string => [...walk(nodes)].map(leafText).join('');

/** True for an image, also one that is a link. */
const isImage = (node: PhrasingContent): boolean =>
  node.type === 'image' ||
  node.type === 'imageReference' ||
  (node.type === 'link' && node.children.length > 0 && node.children.every(isImage));

/** True for a paragraph that describes an image: after it, or below it in italics. */
function isCaption(children: readonly PhrasingContent[], previous: Nodes | undefined): boolean {
  const [first, ...rest] = children;
  if (!first) return false;
  if (isImage(first)) return true;
  return (
    previous?.type === 'paragraph' &&
    previous.children.every(
      (child) => isImage(child) || (child.type === 'text' && child.value.trim() === ''),
    ) &&
    first.type === 'emphasis' &&
    rest.length === 0
  );
}

const isEmphasis = (node: Nodes): boolean => node.type === 'strong' || node.type === 'emphasis';

/** True for a paragraph of which all words are bold or in italics. */
const isEmphasized = (children: readonly PhrasingContent[]): boolean =>
  children.some(isEmphasis) &&
  children.every((child) => isEmphasis(child) || (child.type === 'text' && child.value.trim() === ''));

/** Collects the blocks of a document. */
class BlockReader {
  readonly blocks: RawBlock[] = [];
  readonly #source: string;
  readonly #nodes: readonly Nodes[];
  /** The identifiers of the link reference definitions that something refers to. */
  readonly #referenced: ReadonlySet<string>;
  /** List markers that are kept, by the node whose text they begin. */
  readonly #markers = new Map<Nodes, string>();
  /** The nodes inside paragraphs and headings. */
  readonly #inline = new Set<Nodes>();
  #previous: Nodes | undefined;

  constructor(source: string) {
    this.#source = source;
    this.#nodes = [
      ...walk([fromMarkdown(source, { extensions: [{ disable: { null: ['codeIndented'] } }] })]),
    ];
    this.#referenced = new Set(
      this.#nodes.flatMap((node) =>
        node.type === 'linkReference' || node.type === 'imageReference' ? [node.identifier] : [],
      ),
    );
    for (const node of this.#nodes) this.#read(node);
  }

  get html(): MarkdownText['html'] {
    for (const node of this.#nodes) {
      const markup = tagOf(node);
      if (markup !== undefined) return { line: lineOf(node), markup };
    }
    return undefined;
  }

  get extensions(): readonly Extension[] {
    return findExtensions(this.#nodes, this.#source);
  }

  #read(node: Nodes): void {
    switch (node.type) {
      case 'list':
        if (node.ordered && node.start !== 1) this.#keepMarkers(node.children);
        break;
      case 'heading': {
        const text = plainText(node.children);
        // A line of dashes below a sentence is a separator that has lost its blank line, and makes no heading of it.
        const isUnderlined = !sourceOf(node, this.#source).startsWith('#');
        const isText = isUnderlined && (text.includes('\n') || endsSentence(text));
        this.#add(isText ? 'paragraph' : 'heading', text, node);
        break;
      }
      case 'paragraph': {
        const text = plainText(node.children);
        this.#add(
          isCaption(node.children, this.#previous) ? 'caption' : 'paragraph',
          // An image leaves the spaces on both sides of it.
          node.children.some(isImage) ? text.replace(/ {2,}/g, ' ') : text,
          node,
          isEmphasized(node.children),
        );
        this.#previous = node;
        break;
      }
      case 'code':
        this.#add('paragraph', node.value.replaceAll('\n', HARD_BREAK), node);
        break;
      case 'definition':
        if (!this.#referenced.has(node.identifier))
          this.#add('paragraph', sourceOf(node, this.#source), node);
        break;
      case 'html':
        if (!this.#inline.has(node)) this.#add('paragraph', leafText(node), node);
        break;
    }
    if (node.type === 'paragraph' || node.type === 'heading')
      for (const descendant of walk(node.children)) this.#inline.add(descendant);
  }

  #add(kind: Block['kind'], text: string, node: Nodes, emphasized = false): void {
    this.blocks.push({
      kind,
      text: `${this.#markers.get(node) ?? ''}${text}`,
      line: lineOf(node),
      ...(emphasized && { isEmphasized: true }),
    });
  }

  #keepMarkers(items: readonly Nodes[]): void {
    for (const item of items) {
      const first = 'children' in item ? item.children[0] : undefined;
      if (!first) continue;
      const marker = this.#source.slice(item.position?.start.offset, first.position?.start.offset);
      this.#markers.set(first, marker);
    }
  }
}

/** The lines of a block, or the paragraphs that its hard breaks make of it. */
function splitBlock({ text, line, ...rest }: RawBlock, isWrapped: boolean): Block[] {
  const separator = isWrapped ? /(\n{2,})/ : /(\n+)/;
  let at = line;
  // Character references can stand for characters that the canonical form does not have: &shy;
  return toCanonicalForm(text)
    .split(separator)
    .flatMap((part, i): Block[] => {
      const isSeparator = i % 2 === 1;
      const first = at;
      at += isSeparator ? 1 : part.split('\n').length - 1;
      const joined = part.replace(/\s*\n\s*/g, ' ').trim();
      return isSeparator || joined === '' ? [] : [{ ...rest, text: joined, line: first }];
    });
}

/** Reads the text of Markdown. */
export function readMarkdown(source: string): MarkdownText {
  const reader = new BlockReader(source.replace(/^[ \t]+/gm, '').replace(EXCESSIVE_MARKERS, ''));
  const texts = reader.blocks.map(({ text }) => text);
  const isWrapped = findHardWraps(texts.join('\n\n')).length > 0;
  const blocks = reader.blocks.flatMap((block) => splitBlock(block, isWrapped));
  return { blocks, html: reader.html, extensions: reader.extensions };
}
