import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { messageOf, StartupError } from '../../errors.ts';
import { checkMarkup } from './markup-limits.ts';
import { comparableWords, type PageElement } from './page-tree.ts';

/** The parts of the DOM that the import uses: the project's compiler has no types of it. https://dom.spec.whatwg.org */
interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}
interface DomElement extends DomNode {
  readonly localName: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelectorAll(selectors: string): Iterable<DomElement>;
}

/** The article of a page, as Firefox's reader mode finds it; `undefined` if it finds none. */
export interface KeptContent {
  /** The indexes of elements. */
  readonly elements: ReadonlySet<number>;
  /** The words of paragraphs that it has made itself, of text that stands in none. */
  readonly texts: ReadonlySet<string>;
}

export interface Page {
  readonly root: PageElement;
  readonly kept: KeptContent;
  /** The address in the comment that browsers put into pages that they save. */
  readonly savedFrom: string | undefined;
}

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/** Tells which element of the page one of Readability's is. */
const MARK = 'data-acta-element';

const isDomElement = (node: DomNode): node is DomElement => node.nodeType === ELEMENT_NODE;

/** linkedom makes no `html`, `head` and `body` where their tags are left out, as they may be. */
function withOuterTags(html: string): string {
  if (/<body[\s>]/i.test(html)) return /<html[\s>]/i.test(html) ? html : `<html>${html}</html>`;
  const withoutOuterTags = html.replace(/<!doctype[^>]*>|<\/?(?:html|head)(?=[\s>])[^>]*>/gi, '');
  const [attributes = ''] = /<html(?=[\s>])[^>]*>/i.exec(html) ?? [];
  return `<!doctype html>${attributes || '<html>'}<head></head><body>${withoutOuterTags}</body></html>`;
}

const parseDocument = (html: string) => parseHTML(withOuterTags(html)).document;

/** An element as plain data. Marks it, and all inside it. */
function toTree(root: DomElement): PageElement {
  let count = 0;
  const convert = (element: DomElement, parent: PageElement | undefined): PageElement => {
    const children: (PageElement | string)[] = [];
    const attributes = new Map<string, string>();
    for (const { name, value } of element.attributes) attributes.set(name, value);
    const converted = { index: count, tag: element.localName.toLowerCase(), attributes, parent, children };
    count += 1;
    for (const child of element.childNodes) {
      if (isDomElement(child)) children.push(convert(child, converted));
      else if (child.nodeType === TEXT_NODE) children.push(child.textContent ?? '');
    }
    element.setAttribute(MARK, String(converted.index));
    return converted;
  };
  return convert(root, undefined);
}

/**
 * The blocks that Readability keeps of a document, by their marks.
 *
 * @param content the element that Readability returns; `undefined` if it finds no article
 */
function keptContentOf(content: DomNode | null | undefined): KeptContent {
  const [elements, texts] = [new Set<number>(), new Set<string>()];
  const marked = content && isDomElement(content) ? content.querySelectorAll(`[${MARK}], p`) : [];
  for (const element of marked) {
    const mark = element.getAttribute(MARK);
    if (mark === null) texts.add(comparableWords(element.textContent ?? ''));
    else elements.add(Number(mark));
  }
  return { elements, texts };
}

/** `<!-- saved from url=(0042)https://… -->` of Chromium, and `Page saved with SingleFile url: https://…`. */
const SAVED_FROM =
  /<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(https?:\/\/[^\s>]+)/i;

/**
 * Parses a page, and finds the article in it.
 *
 * @param name of the file, for messages
 * @throws StartupError when it has more markup than a page has, or cannot be parsed
 */
export function parsePage(html: string, name: string): Page {
  checkMarkup(html, name);
  try {
    const document = parseDocument(html);
    const root = toTree(document.documentElement);
    // Changes the document.
    const article = new Readability(document, {
      disableJSONLD: true,
      serializer: (content) => content,
    }).parse();
    return { root, kept: keptContentOf(article?.content), savedFrom: SAVED_FROM.exec(html)?.[1] };
  } catch (error) {
    throw new StartupError(`${name} cannot be read as a page: ${messageOf(error)}.`, { cause: error });
  }
}

/** The text of HTML that should have been text: headlines in JSON-LD often have `&quot;` in them. */
export function decodeEntities(text: string): string {
  if (!/&(?:#\d+|#x[\da-f]+|[a-z]\w*);/i.test(text)) return text;
  return parseDocument(`<body>${text.replaceAll('<', '&lt;')}</body>`).documentElement.textContent ?? '';
}
