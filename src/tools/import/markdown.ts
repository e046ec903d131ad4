/** Writes an article as Markdown whose text is the article's, character by character. */
import { Document } from 'yaml';
import type { Language } from '../../text/language.ts';
import type { StoryBlock } from './select-story.ts';

/** The fields of front matter that the import fills in. */
export interface ArticleFields {
  readonly title: string;
  readonly publication: string;
  readonly url: string;
  /** As YYYY-MM-DD. */
  readonly published: string;
  readonly language: Language;
}

/** Characters that begin markup wherever they stand, and references to characters, like `&amp;`. */
const MARKUP = /[\\`*_[\]<]|~(?=~)|&(?=#?\w+;)/g;

/** Marks that begin a heading, a quote, a list, a rule, or code at the beginning of a line. */
const OPENING_MARK = /^(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$)|-(?=[-\s]*$)|=+\s*$)/;
/** The number of an item in a list. */
const ITEM_NUMBER = /^(\d{1,9})([.)])(?=\s|$)/;
/** Number signs that end a heading. */
const CLOSING_MARK = /(^|\s)(#+)$/;

/**
 * Escapes what CommonMark would read as markup in a line of text, and what strikes text out elsewhere.
 *
 * @see https://spec.commonmark.org/0.31.2/#backslash-escapes
 * @internal for tests
 */
export function escapeMarkdown(line: string): string {
  return line
    .replace(MARKUP, '\\$&')
    .replace(OPENING_MARK, '\\$&')
    .replace(ITEM_NUMBER, '$1\\$2')
    .replace(CLOSING_MARK, '$1\\$2');
}

function formatBlock({ kind, level = 2, text }: StoryBlock): string {
  const prefixes = { paragraph: '', heading: `${'#'.repeat(level)} `, item: '- ', quote: '> ' };
  return prefixes[kind] + escapeMarkdown(text);
}

/** YAML 1.1 sees a day in 2026-02-03, and quotes texts that look like one. */
function formatFrontMatter({ published, ...texts }: ArticleFields): string {
  const { title, publication, url, language } = texts;
  const fields = { title, publication, url, published: new Date(`${published}T00:00:00Z`), language };
  return new Document(fields, { version: '1.1' }).toString({ lineWidth: 0, directives: false });
}

/** An article's file: front matter, then a block a line with empty lines between. */
export function formatArticle(fields: ArticleFields, blocks: readonly StoryBlock[]): string {
  const body = blocks.map(formatBlock).join('\n\n');
  return `---\n${formatFrontMatter(fields)}---\n\n${body}\n`;
}
