import { plural } from '../plural.ts';
import { FIELDS, firstWords, type ImportedPage, storyLength } from './import-page.ts';
import type { StoryBlock } from './select-story.ts';

const MARKS: Readonly<Record<StoryBlock['kind'], string>> = {
  paragraph: '',
  heading: '##',
  item: '-',
  quote: '>',
};

const FIELD_WIDTH = 11;
const REASON_WIDTH = 14;
const MARK_WIDTH = 3;

function formatFields({ fields }: ImportedPage): string[] {
  return FIELDS.map(
    (field) => `  ${field.padEnd(FIELD_WIDTH)}  ${fields[field].value}  (${fields[field].source})`,
  );
}

function formatLeftOut({ leftOut }: ImportedPage, all: boolean): string[] {
  const shown = leftOut.filter(({ worthALook }) => all || worthALook);
  const others = leftOut.length - shown.length;
  return [
    ...shown.map(({ reason, text }) => `  ${reason.padEnd(REASON_WIDTH)}  ${firstWords(text)}`),
    ...(others === 0 ? [] : [`  and ${plural(others, 'short line')} around the article; --all prints them`]),
  ];
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];

/**
 * Formats the blocks taken from a page, and those left out.
 *
 * @param all true to print all that was left out, also menus and the like
 */
export function formatImport(page: ImportedPage, all: boolean): string {
  const headings = page.taken.filter(({ kind }) => kind === 'heading').length;
  const summary = `${plural(page.taken.length - headings, 'paragraph')}, ${plural(headings, 'heading')}, ${plural(storyLength(page.taken), 'word')}`;
  return [
    summary,
    '',
    ...formatFields(page),
    ...section(
      'Taken:',
      page.taken.map(({ kind, text }) => `  ${MARKS[kind].padEnd(MARK_WIDTH)}${firstWords(text)}`),
    ),
    ...section('Left out:', formatLeftOut(page, all)),
    ...section(
      'Look at this:',
      page.notes.map((note) => `  ${note}`),
    ),
  ].join('\n');
}
