import type { APIButtonComponent } from 'discord-api-types/v10';
import type { Invocation } from '../../src/interactions/command.ts';
import { formatCommandLine } from '../../src/interactions/command-line.ts';
import { encodeCustomId } from '../../src/interactions/custom-id.ts';
import { texts } from '../../src/reply/i18n/index.ts';
import { MAX_LABEL_LENGTH } from '../../src/reply/limits.ts';
import { commandButton } from '../../src/reply/message.ts';
import { autocompleteQuestions } from '../../src/search/suggest-questions.ts';
import { quote } from '../quote.ts';
import { topics } from '../topics.ts';

/** Up to three things to try: a question that is answered, somebody's quotations, the topics. */
export function exampleButtons({ corpus, index, language, fullRegistry }: Invocation): APIButtonComponent[] {
  const t = texts[language];
  const ask = fullRegistry.defaultCommand;
  const question = autocompleteQuestions('', index, language)
    .map((suggested) => suggested.question)
    .find((text) => text.length <= MAX_LABEL_LENGTH && encodeCustomId(ask, { question: text }));
  const speaker = corpus.quotations
    .flatMap((quotation) => quotation.speaker ?? [])
    .find(
      (name) => t.quotationsBy(name).length <= MAX_LABEL_LENGTH && encodeCustomId(quote, { speaker: name }),
    );
  const hasTopics = corpus.articles.some((article) => article.topics.length > 0);
  return [
    ...(question === undefined ? [] : [commandButton(question, formatCommandLine(ask, { question }))]),
    ...(speaker === undefined
      ? []
      : [commandButton(t.quotationsBy(speaker), formatCommandLine(quote, { speaker }))]),
    ...(hasTopics ? [commandButton(t.tryTopics, formatCommandLine(topics, {}))] : []),
  ];
}
