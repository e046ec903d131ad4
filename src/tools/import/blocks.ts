/** A page's visible text, as the blocks that a browser sets it in. */
import { toCanonicalForm } from '../../text/canonical-form.ts';
import { endsSentence } from '../../text/sentences.ts';
import { ancestorsOf, isElement, type PageElement } from './page-tree.ts';

/** A run of text that stands on lines of its own. */
export interface Block {
  /** The innermost element that starts a line. Blocks that `<br>` divides have the same. */
  readonly element: PageElement;
  /** On one line, in canonical form, without white space at its ends; never empty. */
  readonly text: string;
  /** The share of its characters that are links, from 0 to 1. */
  readonly linkDensity: number;
  /** True where a browser shows nothing of it. */
  readonly hidden: boolean;
}

const tagSet = (tags: string): ReadonlySet<string> => new Set(tags.trim().split(/\s+/));

/** Elements that flow in a line of text. All others start one, also those that a site has named itself. */
const INLINE = tagSet(`
  a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt ruby s samp
  slot small span strike strong sub sup time tt u var wbr
`);

/** Elements whose content is not text of the page. */
const WITHOUT_TEXT = tagSet(`
  amp-ad amp-analytics amp-consent amp-iframe amp-img amp-state amp-video applet area audio base canvas datalist embed
  frame frameset head iframe img input link map math meta noembed noframes noscript object param picture progress rp
  script select source style svg template textarea title track video
`);

/** Class names for text that is there for screen readers only. */
const SCREEN_READER_ONLY = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|u-hidden)(?:\s|$)/i;

/** True for an element that is not shown, by its own attributes: style sheets are not read. */
function isHidden({ tag, attributes }: PageElement): boolean {
  const style = attributes.get('style') ?? '';
  return (
    attributes.has('hidden') ||
    attributes.get('aria-hidden') === 'true' ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style) ||
    SCREEN_READER_ONLY.test(attributes.get('class') ?? '') ||
    tag === 'dialog'
  );
}

/** White space that browsers collapse; no-break spaces are not among it. */
const COLLAPSIBLE = /[ \t\n\f\r\u2028\u2029]+/g;

/** Characters that browsers show nothing of, or that files have for something else. */
const CONTROL_CHARACTER = /\p{Cc}/gu;

/** Placeholder of `<br>` until a block is complete. */
const LINE_BREAK = '\u2028';

/** Text between two places where a line starts, with the part of it that is in links. */
interface Run {
  text: string;
  linkLength: number;
  /** The innermost element around its end, which may set it in another face. */
  element: PageElement | undefined;
}

/**
 * True where a single `<br>` divides paragraphs, as between question and answer: after the end of a sentence, or where another
 * face begins. Otherwise a text has been broken to fit a line.
 */
function startsParagraph(next: Run, previous: Run): boolean {
  if (/^\s*\p{Ll}/u.test(next.text)) return false;
  return endsSentence(previous.text.trim(), 'colon') || next.element !== previous.element;
}

/** Collects runs, and divides them into blocks. */
class BlockCollector {
  readonly blocks: Block[] = [];
  #pieces: Run[] = [];

  add(text: string, inLink: boolean, element: PageElement): void {
    const collapsed = text.replace(COLLAPSIBLE, ' ').replace(CONTROL_CHARACTER, '');
    this.#pieces.push({ text: collapsed, linkLength: inLink ? collapsed.trim().length : 0, element });
  }

  addLineBreak(): void {
    this.#pieces.push({ text: LINE_BREAK, linkLength: 0, element: undefined });
  }

  /** Ends the block. */
  end(element: PageElement, hidden: boolean): void {
    let current: Run = { text: '', linkLength: 0, element: undefined };
    const flush = (): void => {
      const text = toCanonicalForm(current.text.replace(/ {2,}/g, ' ')).trim();
      const linkDensity = Math.min(1, current.linkLength / Math.max(text.length, 1));
      if (text !== '') this.blocks.push({ element, text, linkDensity, hidden });
      current = { text: '', linkLength: 0, element: undefined };
    };
    let breaks = 0;
    for (const piece of this.#pieces) {
      if (piece.text === LINE_BREAK) breaks += 1;
      else if (piece.text.trim() === '' && breaks > 0) continue;
      else {
        if (breaks > 1 || (breaks === 1 && startsParagraph(piece, current))) flush();
        else if (breaks === 1) current.text += ' ';
        breaks = 0;
        current.text += piece.text;
        if (piece.text.trim() !== '') current.element = piece.element;
        current.linkLength += piece.linkLength;
      }
    }
    flush();
    this.#pieces = [];
  }
}

/** True for a link that leads away from a page: not to a part of it, and not to an entry of a live blog on it. */
function leadsElsewhere({ tag, attributes }: PageElement, pageUrl: string | undefined): boolean {
  const href = attributes.get('href')?.trim();
  if (tag !== 'a' || href === undefined || href.startsWith('#')) return false;
  if (pageUrl === undefined || !URL.canParse(href, pageUrl)) return true;
  const [link, page] = [new URL(href, pageUrl), new URL(pageUrl)];
  return link.hostname !== page.hostname || link.pathname !== page.pathname;
}

/**
 * All blocks of a page, in document order, those that are hidden too.
 *
 * @param pageUrl the address of the page, if it is known: a link to it counts as text
 */
export function findBlocks(root: PageElement, pageUrl: string | undefined): Block[] {
  const collector = new BlockCollector();
  const visit = (element: PageElement, block: PageElement, inLink: boolean, inHidden: boolean): void => {
    const hidden = inHidden || isHidden(element);
    const isBlock = !INLINE.has(element.tag);
    // A hidden part of a line does not divide it.
    if (hidden && !inHidden && !isBlock) return;
    const own = isBlock ? element : block;
    if (isBlock) collector.end(block, inHidden);
    for (const child of element.children) {
      if (!isElement(child)) collector.add(child, inLink, element);
      else if (child.tag === 'br') collector.addLineBreak();
      else if (!WITHOUT_TEXT.has(child.tag))
        visit(child, own, inLink || leadsElsewhere(child, pageUrl), hidden);
    }
    if (isBlock) collector.end(element, hidden);
  };
  visit(root, root, false, false);
  return collector.blocks;
}

/** The elements around a block that are not above all of the page. */
export const elementsAround = ({ element }: Block): PageElement[] =>
  [...ancestorsOf(element)].filter(({ tag }) => tag !== 'html' && tag !== 'body');
