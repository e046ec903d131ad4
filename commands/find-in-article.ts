import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import {
  ALL_CONTEXTS,
  type Command,
  type CommandResult,
  type Invocation,
  type MessageCommand,
} from '../src/interactions/command.ts';
import { spanishLocalizations } from '../src/interactions/localization.ts';
import { textOption } from '../src/interactions/options.ts';
import { encodeReferencesId, joinReferences, referenceTo } from '../src/interactions/passage-reference.ts';
import { citedPassage } from '../src/reply/citation.ts';
import { textsFor } from '../src/reply/i18n/index.ts';
import { MAX_QUESTION_LENGTH } from '../src/reply/limits.ts';
import { bold, escapeMarkdown, oneLine, subtext } from '../src/reply/markdown.ts';
import { ACCENT_COLORS, actionRow, type Component, fits, textDisplay } from '../src/reply/message.ts';
import { type Answer, answer, type Hit } from '../src/search/answer.ts';
import { verbatimSpan } from '../src/search/verbatim.ts';
import type { Language } from '../src/text/language.ts';
import { splitSentences } from '../src/text/sentences.ts';
import { distinctBy } from '../src/util/distinct-by.ts';
import { contextButtons } from './buttons/in-context.ts';
import { nearestPassages, passages } from './buttons/passages.ts';
import { topicMenu, topicsIn } from './topics.ts';

const data = {
  type: ApplicationCommandType.Message,
  name: 'Find in article',
  name_localizations: spanishLocalizations('Buscar en el artículo'),
  ...ALL_CONTEXTS,
} satisfies RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** Sentences searched for, and as many clauses, so that the longest message takes no longer than some tens of questions. */
const MAX_SENTENCES = 40;
const MAX_HITS = 3;
/** The least share of a claim that a passage explains which comes near: most messages are about something else. */
const MIN_NEAREST_CONFIDENCE = 0.5;
/** Characters of the message that are repeated above the hits. */
const MAX_MESSAGE_LENGTH = 200;
/** At most as much of a sentence as a question may have, up to the end of a word where there is one. */
const QUESTION_PART = new RegExp(
  `\\S[^]{0,${MAX_QUESTION_LENGTH - 1}}(?!\\S)|\\S[^]{0,${MAX_QUESTION_LENGTH - 1}}`,
  'gu',
);

/** The sentences of a message, those that are too long for a question in parts. */
function claimsIn(message: string, language: Language): string[] {
  return message
    .split('\n')
    .flatMap((line) =>
      splitSentences(line, { start: 0, end: line.length }, language).map(({ start, end }) =>
        line.slice(start, end),
      ),
    )
    .flatMap((sentence) => sentence.match(QUESTION_PART) ?? []);
}

const CONJUNCTION = /([,;]? (?:and|but|while|y|e|pero|mientras) |[,;] )/i;
/** A shorter part of a sentence claims nothing by itself: "Rubio | and Vance were there". */
const MIN_CLAUSE_WORDS = 2;

/** The coordinated clauses of a sentence; none of a sentence that is one. */
function clausesOf(sentence: string): string[] {
  // Every other part is a conjunction.
  const parts = sentence.split(CONJUNCTION);
  const clauses: string[] = [];
  let clause = '';
  for (let i = 0; i < parts.length; i += 2) {
    clause += parts[i] ?? '';
    const isLong = clause.split(' ').length >= MIN_CLAUSE_WORDS;
    const isNextLong = (parts[i + 2] ?? '').split(' ').length >= MIN_CLAUSE_WORDS;
    if (isLong && (isNextLong || i + 4 < parts.length)) {
      clauses.push(clause);
      clause = '';
    } else clause += parts[i + 1] ?? '';
  }
  return clauses.length === 0 ? [] : [...clauses, clause].filter((one) => one !== '');
}

/** The search results for a message. */
interface SearchResults {
  /** False where nothing says it, and passages only come near. */
  readonly isSaid: boolean;
  /** Those with a claim word for word first, then the most confident, each passage once. */
  readonly hits: readonly Hit[];
}

/** A number with its sign: "2026", "$1,900", "42%". */
const NUMBER = /\p{Sc}?\d[\d.,]*(?:\s?%)?/gu;

const eachPassageOnce = (hits: readonly Hit[]): Hit[] => distinctBy(hits, ({ passage }) => passage);

const mostConfidentFirst = (hits: readonly Hit[]): Hit[] =>
  hits.toSorted((a, b) => b.confidence - a.confidence);

/** The passages found that have a claim word for word. */
const saidVerbatim = (claim: string, found: Answer | undefined): Hit[] =>
  [...(found?.hits ?? []), ...(found?.further ?? [])].flatMap((hit) => {
    const span = verbatimSpan(claim, hit.passage);
    return span ? [{ ...hit, highlights: [span] }] : [];
  });

/** The hits for each claim, its clauses, and the whole of a short message; where nothing says any, what comes near. */
function findClaims(message: string, claims: readonly string[], { index }: Invocation): SearchResults {
  const clauses = claims.flatMap(clausesOf).slice(0, MAX_SENTENCES);
  const questions = new Set([message.slice(0, MAX_QUESTION_LENGTH), ...claims, ...clauses]);
  const answers = [...questions].map((question) => answer(question, index));
  const verbatim = [...questions].flatMap((question, i) => saidVerbatim(question, answers[i]));
  const answering = answers.flatMap(({ outcome, hits }) => (outcome === 'answer' ? hits : []));
  const said = eachPassageOnce([...verbatim, ...mostConfidentFirst(answering)]);
  if (said.length > 0) return { isSaid: true, hits: said };
  const near = nearTo(answers);
  if (near.length > 0) return { isSaid: false, hits: near };
  // The article may give another figure for the same thing.
  const numberless = [...questions].map((question) => question.replace(NUMBER, ' '));
  const others = numberless.filter((question) => !questions.has(question));
  return { isSaid: false, hits: nearTo(others.map((question) => answer(question, index))) };
}

/** The hits that come near enough. */
function nearTo(answers: readonly Answer[]): Hit[] {
  const hits = answers.flatMap((found) => found.hits);
  const near = hits.filter(({ confidence }) => confidence >= MIN_NEAREST_CONFIDENCE);
  return eachPassageOnce(mostConfidentFirst(near));
}

function run(content: string, invocation: Invocation): CommandResult {
  const { language } = invocation;
  const t = textsFor(invocation);
  const message = oneLine(content, Number.POSITIVE_INFINITY);
  if (message === '') return { components: [textDisplay(t.noTextInMessage)] };
  const claims = claimsIn(content, language);
  const beginning =
    message.length > MAX_MESSAGE_LENGTH ? `${oneLine(message, MAX_MESSAGE_LENGTH)}…` : message;
  const part = claims.length > MAX_SENTENCES ? [subtext(t.partOfMessage(MAX_SENTENCES, claims.length))] : [];
  const { isSaid, hits } = findClaims(message, claims.slice(0, MAX_SENTENCES), invocation);
  const near = isSaid ? [] : [bold(`${t.notSaidDirectly} ${t.nearest}`)];
  const heading = textDisplay([t.aboutMessage(escapeMarkdown(beginning)), ...part, ...near].join('\n'));
  const question = message.length <= MAX_QUESTION_LENGTH ? message : undefined;
  const excerpts: Component[] = [];
  const shown: Hit[] = [];
  for (const hit of hits.slice(0, MAX_HITS)) {
    const excerpt = citedPassage(hit.passage, shown.length + 1, invocation, hit.highlights, hit.repeats);
    const buttons = actionRow(contextButtons([...shown, hit].map(referenceTo), { language, question }));
    if (!fits([heading, ...excerpts, excerpt, buttons])) break;
    excerpts.push(excerpt);
    shown.push(hit);
  }
  if (shown.length === 0) {
    return {
      components: [
        textDisplay([bold(t.nothingAboutMessage), subtext(escapeMarkdown(beginning)), ...part].join('\n')),
        ...topicMenu(t.coveredTopics, topicsIn(invocation), invocation),
      ],
      accentColor: ACCENT_COLORS.none,
    };
  }
  const references = shown.map(referenceTo);
  const shownBy = isSaid ? passages : nearestPassages;
  return {
    components: [heading, ...excerpts, actionRow(contextButtons(references, { language, question }))],
    ...(!isSaid && { accentColor: ACCENT_COLORS.nearest }),
    customId: encodeReferencesId(shownBy, joinReferences(shownBy, references), question),
  };
}

const typed: Command = {
  data: {
    name: 'find',
    name_localizations: spanishLocalizations('buscar'),
    description: 'What the article says about a text, as “Find in article” does for a message in Discord',
    description_localizations: spanishLocalizations(
      'Lo que dice el artículo sobre un texto, como «Buscar en el artículo» con un mensaje en Discord',
    ),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'text',
        name_localizations: spanishLocalizations('texto'),
        description: 'The text',
        description_localizations: spanishLocalizations('El texto'),
        required: true,
      },
    ],
  },
  run: (invocation) => run(textOption(invocation.options, 'text') ?? '', invocation),
};

/** Checks what a message claims against the articles. */
export const findInArticle: MessageCommand = { data, typed, run };
