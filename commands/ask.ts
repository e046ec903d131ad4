import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { fold } from '../src/fold.ts';
import { cited } from '../src/reply/citation.ts';
import { excerpt } from '../src/reply/excerpt.ts';
import { MAX_CHOICE, MAX_QUESTION } from '../src/reply/limits.ts';
import { bold, escapeMarkdown, oneLine } from '../src/reply/markdown.ts';
import { fits, type Part, type Reply, reply, textPart } from '../src/reply/reply.ts';
import { texts } from '../src/reply/texts.ts';
import { topicNames } from '../src/reply/topic-names.ts';
import { answer } from '../src/search/answer.ts';
import { tokensOf } from '../src/search/terms.ts';
import { type Choice, type Command, EVERYWHERE, inSpanish, type Request } from './command.ts';
import { textOption } from './options.ts';

const data = {
  name: 'ask',
  name_localizations: inSpanish('preguntar'),
  description: 'Ask the article a question, and get its own words',
  description_localizations: inSpanish('Pregúntale al artículo: responde con sus propias palabras'),
  options: [
    {
      type: 3,
      name: 'question',
      name_localizations: inSpanish('pregunta'),
      description: 'What you want to know, in your own words',
      description_localizations: inSpanish('Lo que quieres saber, con tus palabras'),
      required: true,
      autocomplete: true,
      min_length: 1,
      max_length: MAX_QUESTION,
    },
  ],
  ...EVERYWHERE,
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** The passages that answer, best first, or that the article does not say. */
function run({ options, language, corpus, index }: Request): Reply {
  const question = textOption(options, 'question') ?? '';
  const asked = textPart(bold(escapeMarkdown(oneLine(question, MAX_QUESTION)) || '?'));
  const { hits } = answer(question, corpus, index);
  if (hits.length === 0) {
    const words = texts[language];
    return reply([asked, textPart(`${words.doesNotSay}\n${words.covers}\n${topicNames(corpus, language)}`)]);
  }
  const parts: Part[] = [asked];
  for (const [i, { passage, sentence }] of hits.entries()) {
    const { article, paragraph, start, end } = passage;
    const words = excerpt(article, passage, [sentence]);
    const part = cited([words], { article, paragraph, span: { start, end } }, i + 1, language);
    // The best passages come first: one that does not fit any more leaves what is there whole.
    if (fits([...parts, part])) parts.push(part);
  }
  return reply(parts);
}

/** The well-put questions that have each word as it is typed so far, in reading order of what answers them. */
function suggest(typed: string, { corpus, language }: Omit<Request, 'options'>): Choice[] {
  const wanted = tokensOf(fold(typed));
  return corpus.bank
    .filter((one) => one.canonical && one.language === language && one.question.length <= MAX_CHOICE)
    .filter(({ question }) => {
      const words = tokensOf(fold(question));
      return wanted.every((start) => words.some((word) => word.startsWith(start)));
    })
    .map(({ question }) => ({ name: question, value: question }));
}

export const ask: Command = { data, run, suggest };
