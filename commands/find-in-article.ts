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
import type { Hit } from '../src/search/answer.ts';
import { findClaims } from '../src/search/find-claims.ts';
import { contextButtons } from './buttons/in-context.ts';
import { closestPassages, passages } from './buttons/referenced-passages.ts';
import { topicMenu, topicsIn } from './topics.ts';

const data = {
  type: ApplicationCommandType.Message,
  name: 'Find in article',
  name_localizations: spanishLocalizations('Buscar en el artículo'),
  ...ALL_CONTEXTS,
} satisfies RESTPostAPIContextMenuApplicationCommandsJSONBody;

const MAX_HITS = 3;
/** Characters of the message that are repeated above the hits. */
const MAX_MESSAGE_LENGTH = 200;

function run(content: string, invocation: Invocation): CommandResult {
  const { language } = invocation;
  const t = textsFor(invocation);
  const message = oneLine(content, Number.POSITIVE_INFINITY);
  if (message === '') return { components: [textDisplay(t.noTextInMessage)] };
  const { isSaid, hits, sentences } = findClaims(content, language, invocation.index);
  const beginning =
    message.length > MAX_MESSAGE_LENGTH ? `${oneLine(message, MAX_MESSAGE_LENGTH)}…` : message;
  const { searched, total } = sentences;
  const part = searched < total ? [subtext(t.partOfMessage(searched, total))] : [];
  const near = isSaid ? [] : [bold(t.comesNearest)];
  const about = [t.aboutMessage(escapeMarkdown(beginning)), ...part];
  const heading = textDisplay([...about, ...near].join('\n'));
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
        textDisplay([...about, bold(t.nothingAboutMessage)].join('\n')),
        ...topicMenu(t.coveredTopics, topicsIn(invocation), invocation),
      ],
      accentColor: ACCENT_COLORS.none,
    };
  }
  const references = shown.map(referenceTo);
  const shownBy = isSaid ? passages : closestPassages;
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
    description: 'What is said about the claims in a text',
    description_localizations: spanishLocalizations('Lo que se dice sobre las afirmaciones de un texto'),
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
  freeText: true,
};

/** Checks what a message claims against the articles. */
export const findInArticle: MessageCommand = { data, typed, run };
