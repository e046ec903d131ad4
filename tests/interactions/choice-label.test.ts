import { describe, expect, it } from 'vitest';
import type { ExecutionContext } from '../../src/interactions/command.ts';
import { autocomplete } from '../../src/interactions/execute.ts';
import { texts } from '../../src/reply/i18n/index.ts';
import { articleFile, at, knowledgeFrom, OWN_FILES, ownKnowledge } from '../support/article.ts';
import { replyToCommand } from '../support/replies.ts';

const LONG_TITLE = `The bridge of Tamora opens ${'and opens '.repeat(12)}at last`;
const several = knowledgeFrom(
  ...OWN_FILES.filter(({ path }) => path.endsWith('.md')),
  articleFile(
    ['The bridge opened on Monday, said Mayor Ida Bell. “It is wide,” Bell said.', 'It has four lanes.'],
    {
      title: LONG_TITLE,
      people: [{ name: 'Ida Bell', role: { en: 'Mayor of Tamora', es: 'alcaldesa de Tamora' } }],
      topics: [{ name: { en: 'The bridge', es: 'El puente' }, paragraphs: [1, 2] }],
    },
    'bridge',
  ),
);

/** The options whose choices Discord's clients may send as labels. */
const OPTIONS = [
  ['quote', 'speaker'],
  ['topics', 'topic'],
  ['topics', 'article'],
] as const;

const CORPORA: readonly (readonly [string, ExecutionContext])[] = [
  ['the project’s own article', ownKnowledge()],
  ['several articles', several],
];

describe.each(CORPORA)('the label of a choice, with %s', (_, context) => {
  const options = OPTIONS.filter(([, option]) => option !== 'article' || context.corpus.articles.length > 1);

  it.each(options)('of /%s %s means what its value means, in both languages', (command, option) => {
    for (const language of ['en', 'es'] as const) {
      const choices = autocomplete(command, option, '', language, context);
      expect(choices.length).toBeGreaterThan(1);
      for (const { name, value } of choices) {
        const expected = replyToCommand(command, { [option]: value }, language, context);
        expect(replyToCommand(command, { [option]: name }, language, context), name).toStrictEqual(expected);
        // The client of somebody else may be set to the other language.
        const other = language === 'en' ? 'es' : 'en';
        expect(replyToCommand(command, { [option]: name }, other, context), name).toStrictEqual(
          replyToCommand(command, { [option]: value }, other, context),
        );
      }
    }
  });

  it.each(options)('of /%s %s may be cut anywhere that still tells it from others', (command, option) => {
    const choices = autocomplete(command, option, '', 'en', context);
    const names = choices.map(({ name }) => name);
    for (const { name, value } of choices) {
      const expected = replyToCommand(command, { [option]: value }, 'en', context);
      for (let length = name.length; length >= 3; length -= 1) {
        const beginning = name.slice(0, length);
        if (names.some((other) => other !== name && other.startsWith(beginning))) continue;
        expect(replyToCommand(command, { [option]: beginning }, 'en', context), beginning).toStrictEqual(
          expected,
        );
      }
    }
  });
});

describe('the beginning of several labels', () => {
  it('means none of them', () => {
    // “The conditions”, “The two leaders”, “The OFAC list”.
    const reply = replyToCommand('topics', { topic: 'the' }, 'en', ownKnowledge());
    expect(JSON.stringify(reply)).toContain(texts.en.unknownTopic('the'));
  });

  it('is cut like a headline that is too long', () => {
    const { name } = at(autocomplete('ask', 'article', 'bridge', 'en', several), 0);
    expect(name).toMatch(/…/);
    expect(JSON.stringify(replyToCommand('topics', { article: name }, 'en', several))).toContain(
      'The bridge',
    );
  });
});
