import type { Language } from '../text/language.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { ArticleText, Heading, Paragraph } from './article.ts';
import type { Extension } from './gfm.ts';
import { findHtml } from './html.ts';
import { type Block, readMarkdown } from './markdown.ts';

/** The text of an article’s file after the front matter, and where it has its blocks. */
export interface Body {
  readonly text: string;
  readonly blocks: readonly PlacedBlock[];
  /** The first HTML that would be quoted or lost, with its line, counted from 0. */
  readonly html: { readonly line: number; readonly markup: string } | undefined;
  /** Markup that only some Markdown has, and would be quoted. */
  readonly extensions: readonly Extension[];
}

/** A block, with its place in the text of the body. */
interface PlacedBlock extends Block, Span {}

/** Lays out blocks as lines, with the blank lines that the source has between them. */
function layOut(blocks: readonly Block[]): Pick<Body, 'text' | 'blocks'> {
  let text = '';
  let line = 0;
  const placed = blocks.map((block): PlacedBlock => {
    const breaks = Math.max(block.line - line, text === '' ? 0 : 1);
    text += '\n'.repeat(breaks);
    line = block.line;
    const start = text.length;
    text += block.text;
    return { ...block, start, end: text.length };
  });
  return { text, blocks: placed };
}

/** Reads the body of a `.md` file. */
export function readMarkdownBody(source: string): Body {
  const { blocks: read, html, extensions } = readMarkdown(source);
  const { text, blocks } = layOut(read);
  // Text without markup is its own Markdown, to the last line break.
  return { text: source.endsWith('\n') ? `${text}\n` : text, blocks, html, extensions };
}

/** Reads a `.txt` file, each line of which is a paragraph. Its text is the source as it is. */
export function readPlainBody(source: string): Body {
  let line = 0;
  let end = 0;
  const blocks = [...source.matchAll(/[^\r\n]+/g)].flatMap(({ 0: match, index }): PlacedBlock[] => {
    const trimmed = match.trim();
    if (trimmed === '') return [];
    line += source.slice(end, index).split('\n').length - 1;
    end = index;
    const start = index + match.indexOf(trimmed);
    return [{ kind: 'paragraph', text: trimmed, line, start, end: start + trimmed.length }];
  });
  const html = findHtml(source);
  const htmlLine = source.slice(0, html?.offset).split('\n').length - 1;
  return { text: source, blocks, html: html && { markup: html.markup, line: htmlLine }, extensions: [] };
}

/** Sorts the blocks of a body into paragraphs, headings, and captions. */
export function splitParagraphs(
  { text, blocks }: Body,
  language: Language,
): Pick<ArticleText, 'paragraphs' | 'headings'> & { readonly captions: readonly number[] } {
  const paragraphs: Paragraph[] = [];
  const headings: Heading[] = [];
  const captions: number[] = [];
  for (const { kind, isEmphasized, start, end } of blocks) {
    const number = paragraphs.length + 1;
    if (kind === 'heading') headings.push({ start, end, paragraph: number });
    else
      paragraphs.push({
        number,
        start,
        end,
        sentences: splitSentences(text, { start, end }, language),
        ...(isEmphasized && { isEmphasized }),
      });
    if (kind === 'caption') captions.push(number);
  }
  // Nothing is below the last ones.
  return {
    paragraphs,
    headings: headings.filter(({ paragraph }) => paragraph <= paragraphs.length),
    captions,
  };
}
