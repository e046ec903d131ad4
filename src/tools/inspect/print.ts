import { formatDiagnostic } from '../../corpus/diagnostics.ts';
import { plural } from '../plural.ts';
import { truncate } from '../truncate.ts';
import type { Inspection } from './inspect.ts';

/** In characters. */
const MAX_TEXT_WIDTH = 96;
/** Leaves space for a speaker. */
const MAX_QUOTE_WIDTH = 76;

/** Fits a text on a line: white space collapsed, and cut with an ellipsis. */
const onOneLine = (text: string, maxWidth = MAX_TEXT_WIDTH): string =>
  truncate(text.replace(/\s+/g, ' '), maxWidth);

/** An indented list under a title; nothing for an empty list. */
function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}

/** "the Colombian president" as "colombian president". */
function withoutArticle(words: string): string {
  return words.toLowerCase().replace(/^(?:the|an?|el|la|una?) /, '');
}

/** "Henk Bakker, port director (Bakker; the harbor chief)". Aliases that repeat the role are left out. */
function formatPerson({ name, role, aliases }: Inspection['people'][number]): string {
  const roles = new Set(Object.values(role ?? {}).map(withoutArticle));
  const otherAliases = aliases.filter((alias) => !roles.has(withoutArticle(alias)));
  const suffix = otherAliases.length > 0 ? ` (${otherAliases.join('; ')})` : '';
  return `${name}${role ? `, ${role.en}` : ''}${suffix}`;
}

/** The entries that change something, and those that do not: these are names to ask by all the same. */
function formatEntryEffects(effects: Inspection['entryEffects']): string[] {
  const [effective, rest] = [
    effects.filter(({ changes }) => changes.length > 0),
    effects.filter(({ changes }) => changes.length === 0),
  ];
  const list = (title: string, entries: Inspection['entryEffects']): string[] =>
    entries.length === 0 ? [] : [`${title}: ${entries.map(({ name }) => name).join('; ')}`];
  return [
    ...effective.map(({ entry, changes }) => `${entry}: ${changes.join('; ')}`),
    ...list(
      'change nothing in what is found, though people can ask by them',
      rest.filter(({ isInText }) => isInText),
    ),
    ...list(
      'not in the text, though people can ask by them',
      rest.filter(({ isInText }) => !isInText),
    ),
  ];
}

/** "characters not in NFC" as "character not in NFC". */
const toSingular = (kind: string): string => kind.replace(/s\b/, '');

/** "story.md: 2 soft hyphens, 1 ligature". */
function formatChangedFile({ path, characters }: Inspection['changed'][number]): string {
  const counts = characters.map(({ count, characters: kind }) => plural(count, toSingular(kind), kind));
  return `${path}: ${counts.join(', ')}`;
}

/** Formats the explanations of an inspection for a terminal, without a final line break. */
export function formatExplanations({ file, explanations }: Inspection): string {
  const lines = explanations.flatMap(({ paragraph, speaker, words, reason, others }) => [
    '',
    `¶${paragraph}  ${speaker ?? '?'}: “${onOneLine(words, MAX_QUOTE_WIDTH)}”`,
    `    ${reason}`,
    ...others.map((other) => `    not ${other.name}: ${other.reason}`),
  ]);
  return [`${file}: ${plural(explanations.length, 'quotation')}`, ...lines].join('\n');
}

/** Formats an inspection for a terminal, without a final line break. */
export function formatInspection({
  file,
  passages,
  quotes,
  people,
  topics,
  entryEffects,
  mistakes,
  warnings,
  changed,
}: Inspection): string {
  const lines = [
    `${file}: ${plural(passages.length, 'passage')}, ${plural(quotes.length, 'quotation')}, ${plural(people.length, 'person', 'people')}, ${plural(topics.length, 'topic')}`,
    ...section(
      'Passages',
      passages.map(({ paragraph, text }) => `¶${paragraph}  ${onOneLine(text)}`),
    ),
    ...section(
      'Quotations',
      quotes.map(
        ({ paragraph, speaker, text }) =>
          `¶${paragraph}  ${speaker ?? '?'}: “${onOneLine(text, MAX_QUOTE_WIDTH)}”`,
      ),
    ),
    ...section('People', people.map(formatPerson)),
    ...section(
      'Topics',
      topics.map(({ name, paragraphs }) => `${name.en}  ¶${paragraphs.join(', ')}`),
    ),
    ...section('Mistakes: the bot refuses the article until they are mended', mistakes.map(formatDiagnostic)),
    ...section('Your entries', formatEntryEffects(entryEffects)),
    ...section('Taken out, or brought to one form, when the files were read', changed.map(formatChangedFile)),
    ...section(
      'Look at',
      warnings.map(({ paragraph, message }) =>
        paragraph === undefined ? message : `¶${paragraph}  ${message}`,
      ),
    ),
  ];
  return lines.join('\n');
}
