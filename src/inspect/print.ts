import type { Inspection } from './inspect.ts';

/** In characters: what a terminal shows beside a number. */
const WIDTH = 96;

const oneLine = (text: string, width = WIDTH): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= width ? line : `${line.slice(0, width - 1).trimEnd()}…`;
};

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];

/** An inspection as text for a terminal, the lines of it without an end of line behind the last. */
export function printed({ file, passages, quotes, people, topics, warnings }: Inspection): string {
  const paragraphs = (numbers: readonly number[]): string => `¶${numbers.join(', ')}`;
  const lines = [
    `${file}: ${passages.length} passages, ${quotes.length} quotations, ${people.length} people, ${topics.length} topics`,
    ...section(
      'Passages',
      passages.map(({ paragraph, text }) => `¶${paragraph}  ${oneLine(text)}`),
    ),
    ...section(
      'Quotations',
      quotes.map(
        ({ paragraph, speaker, text }) => `¶${paragraph}  ${speaker ?? '?'}: “${oneLine(text, WIDTH - 20)}”`,
      ),
    ),
    ...section(
      'People',
      people.map(({ name, role, aliases }) =>
        [name, ...(role ? [role.en] : []), ...(aliases.length > 0 ? [`(${aliases.join('; ')})`] : [])].join(
          ', ',
        ),
      ),
    ),
    ...section(
      'Topics',
      topics.map((topic) => `${topic.name.en}  ${paragraphs(topic.paragraphs)}`),
    ),
    ...section(
      'Look at',
      warnings.map(({ paragraph, message }) =>
        paragraph === undefined ? message : `¶${paragraph}  ${message}`,
      ),
    ),
  ];
  return lines.join('\n');
}
