import {
  type APIButtonComponent,
  ApplicationCommandOptionType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { paragraphId } from '../src/corpus/article.ts';
import {
  ALL_CONTEXTS,
  type Choice,
  type Command,
  type CommandResult,
  type Invocation,
} from '../src/interactions/command.ts';
import { findCommand } from '../src/interactions/command-registry.ts';
import { encodeNamedId } from '../src/interactions/custom-id.ts';
import { spanishLocalizations } from '../src/interactions/localization.ts';
import { pageOption, textOption } from '../src/interactions/options.ts';
import { ARTICLE_OPTION, PAGE_OPTION, PRIVATE_OPTION } from '../src/interactions/shared-options.ts';
import { nameMatcher, namesMeant } from '../src/interactions/typed-names.ts';
import { namePassages, rolePassages } from '../src/interactions/word-passages.ts';
import { autocompleteChoice } from '../src/reply/autocomplete-choice.ts';
import { texts, textsFor } from '../src/reply/i18n/index.ts';
import { MAX_CHOICE_LENGTH, MAX_CHOICES, MAX_ECHO_LENGTH, MAX_LABEL_LENGTH } from '../src/reply/limits.ts';
import { escapeMarkdown, oneLine, subtext } from '../src/reply/markdown.ts';
import { ACCENT_COLORS, buttonRows, commandButton, takeFitting, textDisplay } from '../src/reply/message.ts';
import { paginate } from '../src/reply/pagination.ts';
import { quotationComponents } from '../src/reply/quote-layout.ts';
import {
  isInPassage,
  quotationsAfterSubject,
  quotationsOf,
  quotedSpeakers,
  rankQuotedPassages,
  unattributedCount,
} from '../src/search/find-quotations.ts';
import { namedPeople, peopleCalled, personIn } from '../src/search/named-people.ts';
import { passagesNaming } from '../src/search/passages-about.ts';
import { MAX_NAME_WORDS } from '../src/search/people/resolve-names.ts';
import { textTokens } from '../src/text/question-tokens.ts';
import { isStopWord } from '../src/text/stop-words.ts';
import { onlyOf } from '../src/util/only-of.ts';

/** A subject has to fit a `custom_id` beside a name and a page. */
const MAX_ABOUT_LENGTH = 36;

const data = {
  name: 'quote',
  name_localizations: spanishLocalizations('citar'),
  description: 'What someone said, word for word',
  description_localizations: spanishLocalizations('Lo que alguien dijo, palabra por palabra'),
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'speaker',
      name_localizations: spanishLocalizations('persona'),
      description: 'Whose words: a name or a role',
      description_localizations: spanishLocalizations('De quién: un nombre o un cargo'),
      required: true,
      autocomplete: true,
      max_length: MAX_CHOICE_LENGTH,
    },
    {
      type: ApplicationCommandOptionType.String,
      name: 'about',
      name_localizations: spanishLocalizations('sobre'),
      description: 'Only what they said about this',
      description_localizations: spanishLocalizations('Solo lo que dijo sobre esto'),
      max_length: MAX_ABOUT_LENGTH,
    },
    ARTICLE_OPTION,
    PAGE_OPTION,
    PRIVATE_OPTION,
  ],
  ...ALL_CONTEXTS,
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** The role of a person, in the language of the reply. */
function roleOf(name: string, invocation: Invocation): string | undefined {
  return personIn(name, invocation)?.role?.[invocation.language];
}

/** A subject without punctuation, which search ignores; a colon could make an option of it in a `custom_id`. */
function normalizeSubject(about: string): string {
  return about.replace(/[^\p{L}\p{N}\p{M}'’.-]+/gu, ' ').trim();
}

/**
 * The `custom_id` that shows a page of someone's quotations.
 *
 * @param about a subject; empty for all of them
 */
export function quoteId(name: string, about: string, invocation: Invocation, page = 1): string {
  const others = about === '' ? {} : { about };
  return encodeNamedId(quote, { option: 'speaker', name, others }, invocation, page);
}

/** Separates a name from a subject. */
const SUBJECT_PREPOSITION = /^(?:on|about|sobre|acerca de)(?:\s+|$)/i;

/** True for a subject of somebody's quotations, or one that the articles have, unless it is a name: another one has it then. */
function isSubjectOf(name: string, about: string, invocation: Invocation): boolean {
  const { index, article } = invocation;
  if (rankQuotedPassages(about, quotationsOf(name, invocation), invocation, index).size > 0) return true;
  const isNameOf = nameMatcher(about, invocation);
  return (
    !namedPeople(invocation).some(({ person }) => isNameOf(person.name)) &&
    passagesNaming(about, index, article && { article }).length > 0
  );
}

/**
 * The name and the subject in a text typed as a name, "petro on gaza". The first words have to name someone, quoted or not; the
 * rest has to be a subject, or to begin with a preposition.
 */
function nameAndSubject(
  typed: string,
  invocation: Invocation,
): { readonly name: string; readonly about: string } | undefined {
  const words = typed.trim().split(/\s+/);
  for (let count = Math.min(words.length - 1, MAX_NAME_WORDS); count > 0; count -= 1) {
    const name = onlyOf(peopleCalled(words.slice(0, count).join(' '), invocation, invocation.index));
    const rest = words.slice(count).join(' ');
    const about = normalizeSubject(rest.replace(SUBJECT_PREPOSITION, ''));
    // "okafor her"
    const saysNothing =
      !SUBJECT_PREPOSITION.test(rest) && textTokens(rest).every((token) => isStopWord(token));
    if (name !== undefined && saysNothing) return { name, about: '' };
    if (name === undefined || about === '' || [...about].length > MAX_ABOUT_LENGTH) continue;
    if (SUBJECT_PREPOSITION.test(rest) || isSubjectOf(name, about, invocation)) return { name, about };
  }
  return undefined;
}

/**
 * A button to the sentences of the articles about somebody; none where they do not name them. `/people` is found by its name,
 * because its file imports this one.
 */
function saidOfThemButton(name: string, invocation: Invocation): APIButtonComponent[] {
  if (namedPeople(invocation).every(({ person }) => person.name !== name)) return [];
  const context = { ...invocation, registry: invocation.fullRegistry };
  const people = findCommand('people', invocation.language, context);
  const customId = encodeNamedId(people, { option: 'person', name }, invocation);
  return [commandButton(textsFor(invocation).saidOfThem, customId)];
}

/** The most quoted people, each with the number of quotations, and the number of people. */
function quotedPeople(invocation: Invocation): string[] {
  const t = textsFor(invocation);
  const speakers = quotedSpeakers(invocation);
  if (speakers.length === 0) return [];
  const shown = speakers.slice(0, MAX_CHOICES);
  return [
    t.quotedPeople(shown.length, speakers.length),
    ...shown.map(([speaker, count]) => `- ${escapeMarkdown(speaker)} · ${t.quotations(count)}`),
  ];
}

/** Says that nobody of that name is quoted, or where the articles have the words for a role, and who is. */
function notQuoted(typed: string, name: string | undefined, invocation: Invocation): CommandResult {
  const { article } = invocation;
  const t = textsFor(invocation);
  const people = article && invocation.corpus.contents.get(article)?.people;
  const isNamed = name !== undefined && (!people || people.some((person) => person.name === name));
  const role = isNamed ? roleOf(name, invocation) : undefined;
  const asked = escapeMarkdown(oneLine(typed, MAX_ECHO_LENGTH));
  const onRole = isNamed ? [] : rolePassages(typed, invocation);
  const onName = isNamed || onRole.length > 0 ? [] : namePassages(typed, invocation);
  const passages = [...onRole, ...onName];
  const message = isNamed
    ? t.notQuoted(escapeMarkdown(role === undefined ? name : `${name} (${role})`))
    : onRole.length > 0
      ? t.unknownReferent(asked)
      : onName.length > 0
        ? t.nameNotQuoted(asked)
        : t.unknownSpeaker(asked);
  const quoted = quotedPeople(invocation);
  const unattributed = unattributedCount(invocation);
  // First of all, because these may be theirs.
  const others =
    unattributed > 0 ? t.unattributed(unattributed) : quoted.length === 0 ? t.nobodyQuoted : undefined;
  const lines = [...(others === undefined ? [] : [others]), ...quoted];
  if (passages.length > 0) {
    const [heading, people] = [textDisplay(message), textDisplay(lines.join('\n'))];
    const components = [heading, ...takeFitting(passages, [heading, people]), people];
    return { components, accentColor: ACCENT_COLORS.nearest };
  }
  const buttons = isNamed ? saidOfThemButton(name, invocation) : [];
  return {
    components: [textDisplay([message, ...lines].join('\n')), ...buttonRows(buttons)],
    accentColor: ACCENT_COLORS.none,
  };
}

/** Says that someone is not quoted on a subject, with buttons to all their quotations, and to the sentences about them. */
function notQuotedAbout(
  name: string,
  about: string,
  totalCount: number,
  invocation: Invocation,
): CommandResult {
  const t = textsFor(invocation);
  const message = textDisplay(t.notQuotedAbout(escapeMarkdown(name), escapeMarkdown(about)));
  const button = commandButton(t.quotations(totalCount), quoteId(name, '', invocation));
  return {
    components: [message, ...buttonRows([button, ...saidOfThemButton(name, invocation)])],
    accentColor: ACCENT_COLORS.none,
    customId: quoteId(name, about, invocation),
  };
}

/** The possible referents of a typed name, role or label: those who are quoted, if any is. */
function speakersCalled(typed: string, invocation: Invocation): readonly string[] {
  const completions = quotedSpeakers(invocation).map(([name]) => name);
  const { speakers, peopleByName } = invocation.corpus;
  const names = [...new Set([...speakers.counts.map(([name]) => name), ...peopleByName.keys()])];
  const meant = namesMeant(typed, { names, completions, suggest }, invocation);
  const quoted = meant.filter((name) => quotationsOf(name, invocation).length > 0);
  return quoted.length > 0 ? quoted : meant;
}

/** Asks which of several people is meant. */
function chooseSpeaker(
  typed: string,
  names: readonly string[],
  about: string,
  invocation: Invocation,
): CommandResult {
  const t = texts[invocation.language];
  const buttons = names
    .slice(0, MAX_CHOICES)
    .map((name) => commandButton(oneLine(name, MAX_LABEL_LENGTH), quoteId(name, about, invocation)));
  const asked = escapeMarkdown(oneLine(typed, MAX_ECHO_LENGTH));
  const message = t.severalSpeakers(asked, buttons.length, names.length);
  return { components: [textDisplay(message), ...buttonRows(buttons)], accentColor: ACCENT_COLORS.none };
}

/** Someone's quotations, on a subject if it is not empty. */
function showQuotations(name: string, about: string, invocation: Invocation): CommandResult {
  const { options, language, index } = invocation;
  const t = textsFor(invocation);
  const all = quotationsOf(name, invocation);
  const ranks = about === '' ? undefined : rankQuotedPassages(about, all, invocation, index);
  const passages = ranks && [...ranks.keys()];
  const found = passages
    ? all.filter((quotation) => passages.some((passage) => isInPassage(quotation, passage)))
    : all;
  const isAfter = found.length === 0;
  const quotations = isAfter ? quotationsAfterSubject(about, all, invocation, index) : found;
  if (quotations.length === 0) return notQuotedAbout(name, about, all.length, invocation);

  const role = roleOf(name, invocation);
  const paragraphs = new Set(quotations.map(({ article, paragraph }) => paragraphId(article, paragraph)));
  const counted = t.quotationsIn(quotations.length, paragraphs.size);
  const tell = isAfter ? t.quotationsAfter : t.quotationsAbout;
  const count = about === '' ? counted : tell(counted, escapeMarkdown(about));
  const subtitle = [...(role ? [escapeMarkdown(role)] : []), count].join(' · ');
  const page = pageOption(options);
  const content = {
    title: escapeMarkdown(name),
    subtitle: subtext(subtitle),
    components: quotationComponents(quotations, invocation, ranks),
    page,
    customIdFor: (number: number) => quoteId(name, about, invocation, number),
  };
  return { components: paginate(content, language), customId: quoteId(name, about, invocation, page) };
}

/** Someone's quotations, on a subject if one is given; or who is quoted, if not they. */
function run(invocation: Invocation): CommandResult {
  const { options } = invocation;
  const typed = textOption(options, 'speaker') ?? '';
  const about = normalizeSubject(textOption(options, 'about') ?? '');
  const called = speakersCalled(typed, invocation);
  if (called.length > 1) return chooseSpeaker(typed, called, about, invocation);
  const [name] = called;
  if (name !== undefined && quotationsOf(name, invocation).length > 0)
    return showQuotations(name, about, invocation);
  const both = name === undefined && about === '' ? nameAndSubject(typed, invocation) : undefined;
  return both && quotationsOf(both.name, invocation).length > 0
    ? showQuotations(both.name, both.about, invocation)
    : notQuoted(typed, both?.name ?? name, invocation);
}

/** The quoted speakers whose names have `typed` at the start of a word, or whom it means. */
function suggest(typed: string, invocation: Invocation): Choice[] {
  const matches = nameMatcher(typed, invocation);
  return quotedSpeakers(invocation)
    .filter(([name]) => matches(name))
    .map(([name, count]) =>
      autocompleteChoice(name, texts[invocation.language].quotations(count), roleOf(name, invocation)),
    );
}

export const quote: Command = { data, run, autocomplete: { speaker: suggest } };
