import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Corpus } from '../src/analysis/corpus.ts';
import { personFinder } from '../src/analysis/people/find-person.ts';
import type { Quotation } from '../src/analysis/quotations/extract-quotations.ts';
import type { Article, Person } from '../src/corpus/article.ts';
import type { Passage } from '../src/corpus/passages.ts';
import {
  ALL_CONTEXTS,
  type Choice,
  type Command,
  type CommandResult,
  type Invocation,
  spanishLocalizations,
} from '../src/interactions/command.ts';
import { encodeCustomId, formatCommandLine } from '../src/interactions/command-line.ts';
import {
  ARTICLE_OPTION,
  PAGE_OPTION,
  PRIVATE_OPTION,
  pageOption,
  textOption,
} from '../src/interactions/options.ts';
import { autocompleteChoice } from '../src/reply/autocomplete-choice.ts';
import { texts, textsFor } from '../src/reply/i18n/texts.ts';
import { MAX_CHOICES, MAX_LABEL_LENGTH } from '../src/reply/limits.ts';
import { escapeMarkdown, oneLine, subtext } from '../src/reply/markdown.ts';
import { actionRow, type Component, commandButton, textDisplay } from '../src/reply/message.ts';
import { paginate } from '../src/reply/pagination.ts';
import { quotationComponents } from '../src/reply/quotation-components.ts';
import { passagesAbout } from '../src/search/passages-about.ts';
import { normalize } from '../src/text/normalize.ts';
import { pushTo } from '../src/util/push-to.ts';
import { shortHash } from '../src/util/short-hash.ts';

/** How much may be typed of a name; a role may be longer than any name. */
const MAX_TYPED = 80;

/** How much may be typed of a subject: it has to stand in a button's `custom_id` beside the rest. */
const MAX_ABOUT = 36;

const data = {
  name: 'quote',
  name_localizations: spanishLocalizations('citar'),
  description: 'What someone said, word for word',
  description_localizations: spanishLocalizations('Lo que alguien dijo, palabra por palabra'),
  options: [
    {
      type: 3,
      name: 'speaker',
      name_localizations: spanishLocalizations('persona'),
      description: 'Whose words: a name or a role',
      description_localizations: spanishLocalizations('De quién: un nombre o un cargo'),
      required: true,
      autocomplete: true,
      max_length: MAX_TYPED,
    },
    {
      type: 3,
      name: 'about',
      name_localizations: spanishLocalizations('sobre'),
      description: 'Only what they said about this',
      description_localizations: spanishLocalizations('Solo lo que dijo sobre esto'),
      max_length: MAX_ABOUT,
    },
    ARTICLE_OPTION,
    PAGE_OPTION,
    PRIVATE_OPTION,
  ],
  ...ALL_CONTEXTS,
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** Who is quoted, in one article or in all: the most quoted first, with how often. */
function speakers({ corpus, article }: Invocation): [name: string, count: number][] {
  const counts = new Map<string, number>();
  for (const quotation of corpus.quotations) {
    const { speaker } = quotation;
    if (speaker === undefined || (article && quotation.article !== article)) continue;
    counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

type NameFinder = (typed: string) => string | undefined;

/** Finds the name of whom is meant: someone known by that name or role, or a speaker the article alone names. */
function nameFinder(request: Invocation): NameFinder {
  const quoted = speakers(request).map(([name]) => name);
  const find = personFinder(request.corpus.people, quoted);
  return (typed) => {
    const wanted = typed.trim();
    const same = (name: string): boolean =>
      normalize(name) === normalize(wanted) || shortHash(name) === wanted;
    return quoted.find(same) ?? find(wanted);
  };
}

/** The people of a corpus by name, made once: there may be thousands of them. */
const byName = new WeakMap<Corpus, ReadonlyMap<string, Person>>();

/** What somebody is: as the article says that is looked in, or else the first that says it. */
function roleOf(name: string, { corpus, article, language }: Invocation): string | undefined {
  const here = article?.people.find((person) => person.name === name)?.role;
  const people = byName.get(corpus) ?? new Map(corpus.people.map((person) => [person.name, person]));
  byName.set(corpus, people);
  return (here ?? people.get(name)?.role)?.[language];
}

/** The words of a subject: marks between them mean nothing to search, and a colon could mean an option in a button. */
function subjectOf(about: string): string {
  return about.replace(/[^\p{L}\p{N}\p{M}'’.-]+/gu, ' ').trim();
}

/** Whether a quotation stands in a passage, or a part of it does. */
function standsIn(quotation: Quotation, { article, start, end }: Passage): boolean {
  return article === quotation.article && start < quotation.end && quotation.start < end;
}

/** The passages with these quotations that have to do with a subject, and how well they fit it. */
function ranksOn(about: string, quotations: readonly Quotation[], request: Invocation): Map<Passage, number> {
  const { corpus, index, article } = request;
  const byArticle = new Map<Article, Quotation[]>();
  for (const quotation of quotations) pushTo(byArticle, quotation.article, quotation);
  const isAmong = (passage: Passage): boolean =>
    byArticle.get(passage.article)?.some((quotation) => standsIn(quotation, passage)) ?? false;
  return passagesAbout(about, isAmong, corpus, index, { article });
}

/** The quotations of a speaker, in one article or in all. */
function quotationsOf(name: string, { corpus, article }: Invocation): Quotation[] {
  return corpus.quotations.filter((one) => one.speaker === name && (!article || one.article === article));
}

/** The command line that shows a page of what somebody said, on a subject where it is not empty. */
function lineTo(name: string, about: string, { article }: Invocation, page = 1): string {
  const rest = {
    ...(about !== '' && { about }),
    ...(article && { article: article.key }),
    ...(page > 1 && { page }),
  };
  return (
    encodeCustomId(quote, { speaker: name, ...rest }) ??
    formatCommandLine(quote, { speaker: shortHash(name), ...rest })
  );
}

/** How many words of what was typed may be a name: more are hardly anybody's. */
const MOST_WORDS = 6;

/** What people put between whom they mean and on what. */
const ON = /^(?:on|about|sobre|acerca de)(?:\s+|$)/i;

/**
 * A button for who typed a name and a subject as if they were one name, "petro on gaza": where its first words name somebody who is
 * quoted on the rest, or the rest says that it is a subject.
 */
function otherwise(typed: string, nameOf: NameFinder, request: Invocation): Component[] {
  const parts = typed.trim().split(/\s+/);
  for (let taken = Math.min(parts.length - 1, MOST_WORDS); taken > 0; taken -= 1) {
    const rest = parts.slice(taken).join(' ');
    const about = subjectOf(rest.replace(ON, ''));
    const name = nameOf(parts.slice(0, taken).join(' '));
    if (name === undefined || about === '' || [...about].length > MAX_ABOUT) continue;
    const said = quotationsOf(name, request);
    if (said.length === 0 || !(ON.test(rest) || ranksOn(about, said, request).size > 0)) continue;
    const label = oneLine(textsFor(request).quotesOn(name, about), MAX_LABEL_LENGTH);
    return [actionRow([commandButton(label, lineTo(name, about, request))])];
  }
  return [];
}

/** What to say where nobody of that name is quoted: who is. */
function notQuoted(
  typed: string,
  name: string | undefined,
  nameOf: NameFinder,
  request: Invocation,
): CommandResult {
  const { corpus, article } = request;
  const words = textsFor(request);
  const shown = escapeMarkdown(oneLine(typed, MAX_TYPED));
  const isNamed = name !== undefined && (!article || article.people.some((person) => person.name === name));
  const role = isNamed ? roleOf(name, request) : undefined;
  const who = isNamed && role !== undefined ? `${name} (${role})` : isNamed ? name : undefined;
  const lines = [who === undefined ? words.unknownSpeaker(shown) : words.notQuoted(escapeMarkdown(who))];
  const quoted = speakers(request);
  const nobodys = corpus.quotations.filter(
    (one) => one.speaker === undefined && (!article || one.article === article),
  ).length;
  // Who is not known to be quoted may well be: this goes before all else.
  if (nobodys > 0) lines.push(words.withoutSpeaker(nobodys));
  else if (quoted.length === 0) lines.push(words.nobodyQuoted);
  if (quoted.length > 0) lines.push(words.quotedAre);
  for (const [speaker, count] of quoted.slice(0, MAX_CHOICES)) {
    lines.push(`- ${escapeMarkdown(speaker)} · ${words.quotations(count)}`);
  }
  const parts = name === undefined ? otherwise(typed, nameOf, request) : [];
  return { components: [textDisplay(lines.join('\n')), ...parts] };
}

/** What someone said, word for word, or who is quoted where it is nobody of that name. */
function run(request: Invocation): CommandResult {
  const { options, language } = request;
  const words = textsFor(request);
  const typed = textOption(options, 'speaker') ?? '';
  const about = subjectOf(textOption(options, 'about') ?? '');
  const nameOf = nameFinder(request);
  const name = nameOf(typed);
  const all = name === undefined ? [] : quotationsOf(name, request);
  if (name === undefined || all.length === 0) return notQuoted(typed, name, nameOf, request);
  const lineFor = (page: number): string => lineTo(name, about, request, page);
  const ranks = about === '' ? undefined : ranksOn(about, all, request);
  const passages = ranks && [...ranks.keys()];
  const quotations = passages
    ? all.filter((quotation) => passages.some((passage) => standsIn(quotation, passage)))
    : all;
  if (quotations.length === 0) {
    const everything = commandButton(words.quotations(all.length), lineTo(name, '', request));
    const text = words.notQuotedAbout(escapeMarkdown(name), escapeMarkdown(about));
    return { components: [textDisplay(text), actionRow([everything])], customId: lineFor(1) };
  }
  const role = roleOf(name, request);
  const { length } = quotations;
  const count =
    about === '' ? words.quotations(length) : words.quotationsAbout(length, escapeMarkdown(about));
  const subtitle = [...(role ? [escapeMarkdown(role)] : []), count];
  return {
    components: paginate(
      {
        title: escapeMarkdown(name),
        subtitle: subtext(subtitle.join(' · ')),
        components: quotationComponents(quotations, request, ranks),
        page: pageOption(options),
        customIdFor: lineFor,
      },
      language,
    ),
    customId: lineFor(pageOption(options)),
  };
}

function suggest(typed: string, request: Invocation): Choice[] {
  const wanted = normalize(typed.trim());
  const meant = request.corpus.names.lookup(typed)?.name;
  return speakers(request)
    .filter(
      ([name]) =>
        name === meant ||
        normalize(name)
          .split(' ')
          .some((_, i, parts) => parts.slice(i).join(' ').startsWith(wanted)),
    )
    .map(([name, count]) =>
      autocompleteChoice(name, texts[request.language].quotations(count), roleOf(name, request)),
    );
}

export const quote: Command = { data, run, autocomplete: { speaker: suggest } };
