import {
  ApplicationCommandType,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import {
  ALL_CONTEXTS,
  type CommandResult,
  type Invocation,
  type MessageCommand,
} from '../src/interactions/command.ts';
import { encodeCustomId } from '../src/interactions/custom-id.ts';
import { spanishLocalizations } from '../src/interactions/localization.ts';
import { formatPassageReference, referenceTo } from '../src/interactions/passage-reference.ts';
import { citedPassage } from '../src/reply/citation.ts';
import { textsFor } from '../src/reply/i18n/index.ts';
import { MAX_QUESTION_LENGTH } from '../src/reply/limits.ts';
import { escapeMarkdown, oneLine } from '../src/reply/markdown.ts';
import { actionRow, type Component, fits, textDisplay } from '../src/reply/message.ts';
import { coverageLines } from '../src/reply/topic-list.ts';
import { answer, type Hit } from '../src/search/answer.ts';
import { splitSentences } from '../src/text/sentences.ts';
import { contextButtons } from './buttons/in-context.ts';
import { passages } from './buttons/passages.ts';

const data = {
  type: ApplicationCommandType.Message,
  name: 'Find in article',
  name_localizations: spanishLocalizations('Buscar en el artículo'),
  ...ALL_CONTEXTS,
} satisfies RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** Sentences searched for, so that the longest message takes no longer than a few questions. */
const MAX_SENTENCES = 12;
const MAX_HITS = 3;
/** Characters of the message that are repeated above the hits. */
const MAX_MESSAGE_LENGTH = 200;

/** The hits for each sentence of a message, and for the whole of a short one: the surest first, each passage once. */
function findClaims(message: string, { index, language }: Invocation): Hit[] {
  const sentences = splitSentences(message, { start: 0, end: message.length }, language)
    .slice(0, MAX_SENTENCES)
    .map(({ start, end }) => message.slice(start, Math.min(end, start + MAX_QUESTION_LENGTH)));
  const claims = new Set([message.slice(0, MAX_QUESTION_LENGTH), ...sentences]);
  const hits = [...claims]
    .map((claim) => answer(claim, index))
    .flatMap(({ outcome, hits: found }) => (outcome === 'answer' ? found : []))
    .sort((a, b) => b.confidence - a.confidence);
  return hits.filter(({ passage }, i) => hits.findIndex((hit) => hit.passage === passage) === i);
}

function run(content: string, invocation: Invocation): CommandResult {
  const { language } = invocation;
  const t = textsFor(invocation);
  const message = oneLine(content, Number.POSITIVE_INFINITY);
  const beginning =
    message.length > MAX_MESSAGE_LENGTH ? `${oneLine(message, MAX_MESSAGE_LENGTH)}…` : message;
  const heading = textDisplay(t.aboutMessage(escapeMarkdown(beginning)));
  const excerpts: Component[] = [];
  const shown: Hit[] = [];
  for (const hit of findClaims(message, invocation).slice(0, MAX_HITS)) {
    const excerpt = citedPassage(hit.passage, shown.length + 1, invocation, hit.highlights);
    const buttons = actionRow(contextButtons([...shown, hit].map(referenceTo), language));
    if (!fits([heading, ...excerpts, excerpt, buttons])) break;
    excerpts.push(excerpt);
    shown.push(hit);
  }
  if (shown.length === 0) {
    const refusal = [t.nothingAboutMessage, ...coverageLines(invocation)].join('\n');
    return { components: [heading, textDisplay(refusal)] };
  }
  return {
    components: [heading, ...excerpts, actionRow(contextButtons(shown.map(referenceTo), language))],
    customId: encodeCustomId(passages, { at: shown.map(referenceTo).map(formatPassageReference).join(' ') }),
  };
}

/** Checks what a message claims against the articles. */
export const findInArticle: MessageCommand = { data, run };
