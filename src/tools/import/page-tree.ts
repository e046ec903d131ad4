/** A page as plain data: what of a document the import reads. */
import { normalize } from '../../text/normalize.ts';

/** An element with its content. */
export interface PageElement {
  /** Unique in the page, counted from 0 in document order. */
  readonly index: number;
  /** In lower case. */
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** `undefined` for the root. */
  readonly parent: PageElement | undefined;
  /** Elements and texts. */
  readonly children: readonly (PageElement | string)[];
}

export const isElement = (node: PageElement | string): node is PageElement => typeof node !== 'string';

/** An element and those that it stands in, the innermost first. */
export function* ancestorsOf(element: PageElement): Generator<PageElement> {
  for (let at: PageElement | undefined = element; at; at = at.parent) yield at;
}

/** An element and those inside it, in document order. */
export function* elementsOf(element: PageElement): Generator<PageElement> {
  yield element;
  for (const child of element.children) if (isElement(child)) yield* elementsOf(child);
}

/** The first element with one of these tags around an element, or itself; `undefined` if there is none. */
export function closest(element: PageElement, tags: ReadonlySet<string>): PageElement | undefined {
  for (const at of ancestorsOf(element)) if (tags.has(at.tag)) return at;
  return undefined;
}

/** All text inside an element, as it stands in the source. */
export function textContentOf({ children }: PageElement): string {
  return children.map((child) => (isElement(child) ? textContentOf(child) : child)).join('');
}

/** Text on one line, without white space at its ends. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words of a text without case, accents, and marks, for comparing texts. */
export const comparableWords = (text: string): string =>
  (normalize(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
