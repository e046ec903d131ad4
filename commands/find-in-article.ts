import type { RESTPostAPIContextMenuApplicationCommandsJSONBody } from 'discord-api-types/v10';
import {
  ALL_CONTEXTS,
  type CommandResult,
  type Invocation,
  type MessageCommand,
  spanishLocalizations,
} from '../src/interactions/command.ts';
import { encodeCustomId } from '../src/interactions/command-line.ts';
import { formatPassageReference } from '../src/interactions/passage-reference.ts';
import { citedExcerpts } from '../src/reply/citation.ts';
import { excerpt } from '../src/reply/excerpt.ts';
import { textsFor } from '../src/reply/i18n/texts.ts';
import { MAX_QUESTION_LENGTH } from '../src/reply/limits.ts';
import { escapeMarkdown, oneLine } from '../src/reply/markdown.ts';
import { actionRow, type Component, fits, textDisplay } from '../src/reply/message.ts';
import { coverageLines } from '../src/reply/topic-list.ts';
import { answer, type Hit } from '../src/search/answer.ts';
import { splitSentences } from '../src/text/sentences.ts';
import { contextButtons } from './buttons/in-context.ts';
import { passages } from './buttons/passages.ts';

const data = {
  type: 3,
  name: 'Find in article',
  name_localizations: spanishLocalizations('Buscar en el artículo'),
  ...ALL_CONTEXTS,
} satisfies RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** So many sentences of a message are looked for, so that the longest takes no longer than a few questions. */
const MOST_SENTENCES = 12;
/** The passages shown at most. */
const MOST_HITS = 3;
/** How much of the message is repeated above what is found. */
const MAX_CLAIM = 200;

/** What the articles say about any sentence of a message, or about the whole of a short one: the surest first. */
function hitsFor(text: string, { corpus, index, language }: Invocation): Hit[] {
  const whole = { start: 0, end: text.length };
  const sentences = splitSentences(text, whole, language)
    .slice(0, MOST_SENTENCES)
    .map(({ start, end }) => text.slice(start, Math.min(end, start + MAX_QUESTION_LENGTH)));
  const claims = new Set([text.slice(0, MAX_QUESTION_LENGTH), ...sentences]);
  const found = [...claims].flatMap((claim) => answer(claim, corpus, index).hits);
  const surest = found.sort((a, b) => b.confidence - a.confidence);
  return surest.filter(({ passage }, i) => surest.findIndex((hit) => hit.passage === passage) === i);
}

/** What the articles say about what someone wrote in a channel. */
function run(text: string, request: Invocation): CommandResult {
  const { language } = request;
  const words = textsFor(request);
  const plain = oneLine(text, Number.POSITIVE_INFINITY);
  const claim = plain.length > MAX_CLAIM ? `${oneLine(plain, MAX_CLAIM)}…` : plain;
  const head = textDisplay(words.claim(escapeMarkdown(claim)));
  const parts: Component[] = [head];
  const shown: Hit[] = [];
  for (const hit of hitsFor(plain, request).slice(0, MOST_HITS)) {
    const { article, paragraph } = hit.passage;
    const excerpts = [excerpt(article, hit.passage, [hit.sentence])];
    const part = citedExcerpts(excerpts, { article, paragraph, span: hit.passage }, parts.length, request);
    if (!fits([...parts, part, actionRow(contextButtons([...shown, hit], language))])) break;
    parts.push(part);
    shown.push(hit);
  }
  if (shown.length === 0)
    return { components: [head, textDisplay([words.nothingOnClaim, ...coverageLines(request)].join('\n'))] };
  return {
    components: [...parts, actionRow(contextButtons(shown, language))],
    customId: encodeCustomId(passages, { at: shown.map(formatPassageReference).join(' ') }),
  };
}

/** "Find in article", in the Apps menu of any message: checks what someone claims against the article. */
export const findInArticle: MessageCommand = { data, run };
