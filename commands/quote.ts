import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Corpus } from '../src/corpus/corpus.ts';
import { fold } from '../src/fold.ts';
import type { Language } from '../src/language.ts';
import { choice } from '../src/reply/choice.ts';
import { MAX_CHOICES } from '../src/reply/limits.ts';
import { escapeMarkdown, oneLine, subtext } from '../src/reply/markdown.ts';
import { pageReply } from '../src/reply/pages.ts';
import { quotationParts } from '../src/reply/quotation-parts.ts';
import { type Reply, reply, textPart } from '../src/reply/reply.ts';
import { texts } from '../src/reply/texts.ts';
import { type Choice, type Command, EVERYWHERE, inSpanish, type Request } from './command.ts';
import { formatLine } from './line.ts';
import { PAGE, pageOption, textOption } from './options.ts';

/** How much may be typed of a name; a role may be longer than any name. */
const MAX_TYPED = 80;

const data = {
  name: 'quote',
  name_localizations: inSpanish('citar'),
  description: 'What someone said, word for word',
  description_localizations: inSpanish('Lo que alguien dijo, palabra por palabra'),
  options: [
    {
      type: 3,
      name: 'speaker',
      name_localizations: inSpanish('persona'),
      description: 'Whose words: a name or a role',
      description_localizations: inSpanish('De quién: un nombre o un cargo'),
      required: true,
      autocomplete: true,
      max_length: MAX_TYPED,
    },
    PAGE,
  ],
  ...EVERYWHERE,
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** Who is quoted, the most quoted first, with how often. */
function speakers({ quotations }: Corpus): [name: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { speaker } of quotations) {
    if (speaker !== undefined) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** The name of whom `typed` means: someone known by that name or role, or a speaker the article alone names. */
function nameOf(typed: string, corpus: Corpus): string | undefined {
  const same = ([name]: [string, number]): boolean => fold(name) === fold(typed.trim());
  return (
    corpus.names.exactly(typed)?.name ?? speakers(corpus).find(same)?.[0] ?? corpus.names.nearly(typed)?.name
  );
}

/** What to say where nobody of that name is quoted: who is. */
function notQuoted(typed: string, name: string | undefined, corpus: Corpus, language: Language): Reply {
  const words = texts[language];
  const shown = escapeMarkdown(oneLine(typed, MAX_TYPED));
  const lines = [name === undefined ? words.unknownSpeaker(shown) : words.notQuoted(escapeMarkdown(name))];
  const quoted = speakers(corpus);
  if (quoted.length === 0) lines.push(words.nobodyQuoted);
  else lines.push(words.quotedAre);
  for (const [speaker, count] of quoted.slice(0, MAX_CHOICES)) {
    lines.push(`- ${escapeMarkdown(speaker)} · ${words.quotations(count)}`);
  }
  const nobodys = corpus.quotations.filter(({ speaker }) => speaker === undefined).length;
  if (nobodys > 0) lines.push(words.withoutSpeaker(nobodys));
  return reply([textPart(lines.join('\n'))]);
}

/** What someone said, word for word, or who is quoted where it is nobody of that name. */
function run({ options, language, corpus }: Request): Reply {
  const typed = textOption(options, 'speaker') ?? '';
  const name = nameOf(typed, corpus);
  const quotations = corpus.quotations.filter(({ speaker }) => name !== undefined && speaker === name);
  if (name === undefined || quotations.length === 0) return notQuoted(typed, name, corpus, language);
  const role = corpus.people.find((person) => person.name === name)?.role?.[language];
  const subtitle = [...(role ? [escapeMarkdown(role)] : []), texts[language].quotations(quotations.length)];
  return pageReply(
    {
      title: escapeMarkdown(name),
      subtitle: subtext(subtitle.join(' · ')),
      parts: quotationParts(quotations, corpus, language),
      page: pageOption(options),
      lineFor: (page) => formatLine(quote, { speaker: name, page }),
    },
    language,
  );
}

function suggest(typed: string, { corpus, language }: Omit<Request, 'options'>): Choice[] {
  const wanted = fold(typed.trim());
  const meant = corpus.names.exactly(typed)?.name;
  return speakers(corpus)
    .filter(
      ([name]) =>
        name === meant ||
        fold(name)
          .split(' ')
          .some((_, i, parts) => parts.slice(i).join(' ').startsWith(wanted)),
    )
    .map(([name, count]) => choice(name, texts[language].quotations(count)));
}

export const quote: Command = { data, run, suggest };
