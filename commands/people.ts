import {
  ApplicationCommandOptionType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Person } from '../src/corpus/article.ts';
import { onlyArticle } from '../src/interactions/article-option.ts';
import {
  ALL_CONTEXTS,
  type Choice,
  type Command,
  type CommandResult,
  type Invocation,
} from '../src/interactions/command.ts';
import { encodeNamedId, encodePageId, formatPageId } from '../src/interactions/custom-id.ts';
import { spanishLocalizations } from '../src/interactions/localization.ts';
import { pageOption, textOption } from '../src/interactions/options.ts';
import { ARTICLE_OPTION, PAGE_OPTION, PRIVATE_OPTION } from '../src/interactions/shared-options.ts';
import { nameMatcher, namesMeant } from '../src/interactions/typed-names.ts';
import { rolePassages, verbatimPassages } from '../src/interactions/word-passages.ts';
import { autocompleteChoice } from '../src/reply/autocomplete-choice.ts';
import { formatParagraphs, linkToWords } from '../src/reply/citation.ts';
import { citedSpans, splitByPassage } from '../src/reply/cited-spans.ts';
import { texts, textsFor } from '../src/reply/i18n/index.ts';
import { MAX_CHOICE_LENGTH, MAX_CHOICES, MAX_ECHO_LENGTH } from '../src/reply/limits.ts';
import { menuOf } from '../src/reply/list-layout.ts';
import { bold, escapeMarkdown, oneLine, subtext } from '../src/reply/markdown.ts';
import {
  ACCENT_COLORS,
  type Component,
  commandButton,
  type SelectOption,
  takeFitting,
  textDisplay,
} from '../src/reply/message.ts';
import { paginate, paginateList } from '../src/reply/pagination.ts';
import { quotationsOf } from '../src/search/find-quotations.ts';
import {
  type NamedPerson,
  namedPeople,
  paragraphsNaming,
  sentencesNaming,
} from '../src/search/named-people.ts';
import { quoteId } from './quote.ts';

const data = {
  name: 'people',
  name_localizations: spanishLocalizations('personas'),
  description: 'Who is named; or every sentence that names one of them',
  description_localizations: spanishLocalizations('A quién se nombra; o cada frase que nombra a alguien'),
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'person',
      name_localizations: spanishLocalizations('persona'),
      description: 'Of whom to read: a name or a role',
      description_localizations: spanishLocalizations('De quién leer: un nombre o un cargo'),
      autocomplete: true,
      max_length: MAX_CHOICE_LENGTH,
    },
    ARTICLE_OPTION,
    PAGE_OPTION,
    PRIVATE_OPTION,
  ],
  ...ALL_CONTEXTS,
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** The `custom_id` that shows a page of the list. */
function listId(invocation: Invocation, page = 1): string {
  return formatPageId(people, {}, invocation, page);
}

/** The `custom_id` that shows the sentences about somebody. */
function personId(name: string, invocation: Invocation, page = 1): string {
  return encodeNamedId(people, { option: 'person', name }, invocation, page);
}

/** The appearances of somebody quoted or else named: the paragraphs of an article, or the number of articles that name them. */
function appearancesOf({ person, quotations, articles }: NamedPerson, invocation: Invocation): string {
  const { corpus, language } = invocation;
  const t = texts[language];
  const article = onlyArticle(invocation);
  const quotedIn = quotationsOf(person.name, invocation).map(({ paragraph }) => paragraph);
  const where = !article
    ? t.articles(articles.length)
    : formatParagraphs(
        quotations > 0 ? [...new Set(quotedIn)] : paragraphsNaming(person.name, article, corpus),
      );
  return quotations > 0 ? `${t.quotations(quotations)} · ${where}` : t.namedIn(where);
}

/** A name; of the only article asked, it links to where it stands first. Others take a search each, and may be thousands. */
function linkedName(name: string, invocation: Invocation): string {
  const article = onlyArticle(invocation);
  const [first] = article ? sentencesNaming(name, article, invocation.corpus) : [];
  return article && first ? linkToWords(name, article, first) : escapeMarkdown(name);
}

/** Somebody as an item of the list: the name and role, the number of quotations, and their places. */
function personItem(named: NamedPerson, invocation: Invocation): string {
  const { name, role } = named.person;
  const description = role ? `, ${escapeMarkdown(role[invocation.language])}` : '';
  return `- ${bold(linkedName(name, invocation))}${description} · ${appearancesOf(named, invocation)}`;
}

/** A menu that opens the page of one person. */
function personMenu(named: readonly NamedPerson[], invocation: Invocation): Component[] {
  const { language } = invocation;
  const optionOf = ({ person: { name, role } }: NamedPerson): SelectOption => ({
    label: name,
    customId: personId(name, invocation),
    ...(role && { description: oneLine(role[language], MAX_CHOICE_LENGTH) }),
  });
  return menuOf('people', texts[language].peopleMenu, named, optionOf, language);
}

/**
 * Everyone whom the articles name.
 *
 * @param typed all whose names have this. Default: everyone
 */
function listPeople(named: readonly NamedPerson[], invocation: Invocation, typed?: string): CommandResult {
  const { language, options } = invocation;
  const t = textsFor(invocation);
  const page = pageOption(options);
  if (named.length === 0)
    return { components: [textDisplay(t.nobodyNamed)], accentColor: ACCENT_COLORS.none };
  const pageId = (number: number): string | undefined =>
    typed === undefined
      ? listId(invocation, number)
      : encodePageId(people, { person: typed }, invocation, number);
  const content = {
    title: t.people,
    ...(typed !== undefined && { subtitle: subtext(escapeMarkdown(oneLine(typed, MAX_ECHO_LENGTH))) }),
    items: named,
    format: (each: NamedPerson) => personItem(each, invocation),
    buttons: typed === undefined ? [] : [commandButton(t.allPeople, listId(invocation))],
    menuOf: (shown: readonly NamedPerson[]) => personMenu(shown, invocation),
    page,
    customIdFor: pageId,
  };
  return { components: paginateList(content, language), customId: pageId(page) };
}

/** The sentences that name somebody. */
function showPerson(person: Person, invocation: Invocation): CommandResult {
  const { corpus, article, language, options } = invocation;
  const { name, role } = person;
  const t = texts[language];
  const page = pageOption(options);
  const spans = (article ? [article] : corpus.articles).flatMap((each) =>
    splitByPassage(
      sentencesNaming(name, each, corpus).map((span) => ({ span, highlights: [] })),
      each,
      invocation,
    ),
  );
  const quotations = quotationsOf(name, invocation).length;
  const content = {
    title: escapeMarkdown(name),
    ...(role && { subtitle: subtext(escapeMarkdown(role[language])) }),
    components: citedSpans(spans, invocation),
    buttons: [
      ...(quotations > 0 ? [commandButton(t.theirWords(quotations), quoteId(name, '', invocation))] : []),
      commandButton(t.allPeople, listId(invocation)),
    ],
    page,
    customIdFor: (number: number) => personId(name, invocation, number),
  };
  return { components: paginate(content, language), customId: personId(name, invocation, page) };
}

/** The people of the articles who may be meant by a typed name, role or label. */
function findPeople(typed: string, named: readonly NamedPerson[], invocation: Invocation): NamedPerson[] {
  const names = named.map(({ person }) => person.name);
  const meant = new Set(namesMeant(typed, { names, completions: names, suggest }, invocation));
  return named.filter(({ person }) => meant.has(person.name));
}

/** Says that nobody of that name is in the articles, or where they have the words, and who is. */
function unknownPerson(typed: string, named: readonly NamedPerson[], invocation: Invocation): CommandResult {
  const t = textsFor(invocation);
  const name = escapeMarkdown(oneLine(typed, MAX_ECHO_LENGTH));
  const onRole = rolePassages(typed, invocation);
  const passages = onRole.length > 0 ? onRole : verbatimPassages(typed, invocation);
  const message = textDisplay(bold(passages.length > 0 ? t.unknownReferent(name) : t.unknownPerson(name)));
  const menu = personMenu(named, invocation);
  return {
    components: [message, ...takeFitting(passages, [message, ...menu]), ...menu],
    accentColor: passages.length > 0 ? ACCENT_COLORS.nearest : ACCENT_COLORS.none,
  };
}

function run(invocation: Invocation): CommandResult {
  const given = textOption(invocation.options, 'person');
  const named = namedPeople(invocation);
  if (given === undefined) return listPeople(named, invocation);
  // Invisible characters name nobody, and a `custom_id` may not hold them.
  const typed = oneLine(given, MAX_CHOICE_LENGTH);
  const found = findPeople(typed, named, invocation);
  const [first, ...others] = found;
  if (!first) return unknownPerson(typed, named, invocation);
  return others.length > 0 ? listPeople(found, invocation, typed) : showPerson(first.person, invocation);
}

/** The people who may be meant by the typed text. */
function suggest(typed: string, invocation: Invocation): Choice[] {
  const matches = nameMatcher(typed, invocation);
  return namedPeople(invocation)
    .filter(({ person }) => matches(person.name))
    .slice(0, MAX_CHOICES)
    .map((named) => {
      const { name, role } = named.person;
      return autocompleteChoice(name, appearancesOf(named, invocation), role?.[invocation.language]);
    });
}

export const people: Command = { data, run, autocomplete: { person: suggest } };
