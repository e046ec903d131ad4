import type { APIButtonComponent } from 'discord-api-types/v10';
import type { Invocation } from '../../src/interactions/command.ts';
import { formatCommandLine } from '../../src/interactions/command-line.ts';
import { encodeCustomId } from '../../src/interactions/custom-id.ts';
import { texts } from '../../src/reply/i18n/index.ts';
import { MAX_LABEL_LENGTH } from '../../src/reply/limits.ts';
import { commandButton } from '../../src/reply/message.ts';
import { answer } from '../../src/search/answer.ts';
import { type NamedPerson, namedPeople } from '../../src/search/named-people.ts';
import { autocompleteQuestions } from '../../src/search/suggest-questions.ts';
import { quote } from '../quote.ts';
import { topics } from '../topics.ts';

/** People whom a question is tried on. */
const MAX_TRIED = 3;

/** A question that is answered: the first of the question banks or, without one, who somebody is. */
function exampleQuestion(named: readonly NamedPerson[], invocation: Invocation): string | undefined {
  const { index, language, fullRegistry } = invocation;
  const canBeAsked = (question: string): boolean =>
    question.length <= MAX_LABEL_LENGTH &&
    encodeCustomId(fullRegistry.defaultCommand, { question }) !== undefined;
  const ofBanks = autocompleteQuestions('', index, language).map(({ question }) => question);
  // Of somebody without a role, the articles may say little.
  const people = named.toSorted(
    (a, b) => Number(b.person.role !== undefined) - Number(a.person.role !== undefined),
  );
  const aboutPeople = people.slice(0, MAX_TRIED).map(({ person }) => texts[language].whoIs(person.name));
  return (
    ofBanks.find(canBeAsked) ??
    aboutPeople.find((question) => canBeAsked(question) && answer(question, index).outcome === 'answer')
  );
}

/** Up to three things to try: a question that is answered, somebody's quotations, the topics. */
export function exampleButtons(invocation: Invocation): APIButtonComponent[] {
  const { corpus, language, fullRegistry } = invocation;
  const t = texts[language];
  const named = namedPeople(invocation);
  const question = exampleQuestion(named, invocation);
  const quoted = named.filter(({ quotations }) => quotations > 0).map(({ person }) => person.name);
  // A speaker need not be one of the people: a ministry.
  const speakers = [...quoted, ...corpus.quotations.flatMap(({ speaker }) => speaker ?? [])];
  const speaker = speakers.find(
    (name) => t.quotationsBy(name).length <= MAX_LABEL_LENGTH && encodeCustomId(quote, { speaker: name }),
  );
  const hasTopics = corpus.articles.some((article) => article.topics.length > 0);
  return [
    ...(question === undefined
      ? []
      : [commandButton(question, formatCommandLine(fullRegistry.defaultCommand, { question }))]),
    ...(speaker === undefined
      ? []
      : [commandButton(t.quotationsBy(speaker), formatCommandLine(quote, { speaker }))]),
    ...(hasTopics ? [commandButton(t.tryTopics, formatCommandLine(topics, {}))] : []),
  ];
}
