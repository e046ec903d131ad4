/**
 * Sections by their headings: those that Markdown marks, short lines without a full stop, each above paragraphs, or run-in
 * headings: “Library hours. The council …”
 *
 * @see https://en.wikipedia.org/wiki/Heading_(typography)
 */

import type { Article, Heading, Paragraph } from '../../corpus/article.ts';
import { ENTRY_TIME, MAX_HEADING_LENGTH, mayBeHeading } from '../../text/headings.ts';
import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { partOfSpeech } from '../grammar/part-of-speech.ts';
import type { TopicLabel } from './topic-name.ts';

/** Paragraphs with what names them. */
export interface Section {
  /** A heading without a number in front, a question, or a noun phrase. */
  readonly name: TopicLabel;
  /** The indices of its paragraphs; the heading's first, if it is one. */
  readonly paragraphs: readonly number[];
}

/** More sections do not fit a menu: they are the entries of a live page. */
const MAX_MARKED_SECTIONS = 25;
/** Fewer short lines may be anything. */
const MIN_HEADINGS = 3;
const NUMBER = /^(?:\d+|[IVX]+|[a-z])[.)]\s+/;
/** A line of a list, or of a table. */
const NO_HEADING = /^[—–-]|\|/;

/** True for a line that may be a heading, above `next`. */
function isSectionHeading(text: string, paragraph: Span, next: Span | undefined): boolean {
  const line = text.slice(paragraph.start, paragraph.end);
  if (!next || !mayBeHeading(line)) return false;
  const words = line.replace(NUMBER, '');
  return /^\P{L}*\p{Lu}/u.test(words) && /\s/.test(words) && !NO_HEADING.test(line) && !ENTRY_TIME.test(line);
}

/** Maximum words of a run-in heading. */
const MAX_RUN_IN_WORDS = 5;
/** Parts of speech that a run-in heading has none of. */
const OF_CLAUSES: ReadonlySet<string> = new Set([
  'verb',
  'auxiliary',
  'pronoun',
  'relative',
  'conjunction',
  'adverb',
]);

/** The run-in heading of a paragraph, without its full stop, if there is one. */
function runInHeading(text: string, { sentences }: Paragraph, language: Language): Span | undefined {
  const [first, second] = sentences;
  if (!first || !second) return undefined;
  const words =
    /^(\p{Lu}[\p{L}\p{N}’' -]+)\.$/u.exec(text.slice(first.start, first.end))?.[1]?.split(' ') ?? [];
  const isPhrase = words.every((word) => !OF_CLAUSES.has(partOfSpeech(word.toLowerCase(), language)));
  const isShort = words.length > 0 && words.length <= MAX_RUN_IN_WORDS;
  return isShort && isPhrase ? { start: first.start, end: first.end - 1 } : undefined;
}

/** The indices from `start` to before `end`. */
const range = (start: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);

/** The span of a heading without the number in front. */
function withoutNumber(text: string, { start, end }: Span): Span {
  return { start: start + (NUMBER.exec(text.slice(start, end))?.[0].length ?? 0), end };
}

/** The sections below headings of Markdown. One right above another has none; those of one name are one. */
function markedSections(
  text: string,
  paragraphs: readonly Paragraph[],
  headings: readonly Heading[],
): Section[] {
  const indexOf = (paragraph: number): number => {
    const index = paragraphs.findIndex(({ number }) => number >= paragraph);
    return index === -1 ? paragraphs.length : index;
  };
  const sections = new Map<string, Section>();
  for (const [i, heading] of headings.entries()) {
    const after = headings[i + 1];
    const indices = range(indexOf(heading.paragraph), after ? indexOf(after.paragraph) : paragraphs.length);
    if (indices.length === 0) continue;
    const name = withoutNumber(text, heading);
    const words = text.slice(name.start, name.end);
    const sameName = sections.get(words);
    sections.set(words, { name, paragraphs: [...(sameName?.paragraphs ?? []), ...indices] });
  }
  return [...sections.values()];
}

/**
 * The sections of an article by its headings; none if it has too few.
 *
 * @param headings those that its Markdown marks; if there are none, lines that look like headings are taken for them
 * @param turns the numbers of paragraphs that are a turn of an interview, and no heading
 * @param maxCount more such lines than topics that the article should have are entries of a list or of a live page
 */
export function findSections(
  { text, language }: Pick<Article, 'text' | 'language'>,
  paragraphs: readonly Paragraph[],
  headings: readonly Heading[],
  turns: ReadonlySet<number>,
  maxCount: number,
): Section[] {
  const marked = markedSections(text, paragraphs, headings);
  if (marked.length > 0) return marked.length > MAX_MARKED_SECTIONS ? [] : marked;
  // The first line is the title.
  const starts = paragraphs.flatMap((paragraph, i) => {
    const next = paragraphs[i + 1];
    const isAboveText = next !== undefined && next.end - next.start > MAX_HEADING_LENGTH;
    return i > 0 && isAboveText && !turns.has(paragraph.number) && isSectionHeading(text, paragraph, next)
      ? [i]
      : [];
  });
  const lines = starts.map((at) => ({
    name: withoutNumber(text, paragraphs[at] ?? { start: 0, end: 0 }),
    at,
  }));
  const runIns = paragraphs.flatMap((paragraph, at) => {
    const name = turns.has(paragraph.number) ? undefined : runInHeading(text, paragraph, language);
    return name ? [{ name, at }] : [];
  });
  const found = lines.length < MIN_HEADINGS ? runIns : lines;
  if (found.length < MIN_HEADINGS || found.length > maxCount) return [];
  return found.map(({ name, at }, i) => ({
    name,
    paragraphs: range(at, found[i + 1]?.at ?? paragraphs.length),
  }));
}
