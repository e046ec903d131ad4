import type { Inspection } from './inspect.ts';

/** In characters: what a terminal shows beside a number. */
const WIDTH = 96;

const oneLine = (text: string, width = WIDTH): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= width ? line : `${line.slice(0, width - 1).trimEnd()}…`;
};

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];

const withoutArticle = (words: string): string => words.toLowerCase().replace(/^(?:the|an?|el|la|una?) /, '');

/** Somebody in a line: "Henk Bakker, port director (Bakker; the harbour chief)". Aliases that only repeat the role are left out. */
function personLine({ name, role, aliases }: Inspection['people'][number]): string {
  const roles = new Set(Object.values(role ?? {}).map(withoutArticle));
  const others = aliases.filter((alias) => !roles.has(withoutArticle(alias)));
  return `${name}${role ? `, ${role.en}` : ''}${others.length > 0 ? ` (${others.join('; ')})` : ''}`;
}

/** An inspection as text for a terminal, the lines of it without an end of line behind the last. */
export function formatInspection({ file, passages, quotes, people, topics, warnings }: Inspection): string {
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
    ...section('People', people.map(personLine)),
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
