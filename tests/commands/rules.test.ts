import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Knowledge } from '../../commands/command.ts';
import { commands } from '../../commands/index.ts';
import { runButton, runCommand, runLine, suggestionsFor } from '../../commands/run.ts';
import { LANGUAGES } from '../../src/language.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { checkCallback, InteractionType, ResponseType } from '../discord/validate.ts';
import { adversary, hostileText, severalArticles, wordsOf } from '../support/adversary.ts';
import { articleFile, knowledgeFrom, ownKnowledge } from '../support/article.ts';
import { linesBehind } from '../support/messages.ts';
import { attempt, faultsOf } from '../support/rules.ts';

/** The page behind each button of a reply. */
function pagesBeside(reply: Reply, language: 'en' | 'es', knowledge: Knowledge): Reply[] {
  return [...linesBehind(reply).values()].map((line) => runButton(line, language, knowledge));
}

const KNOWLEDGE: [what: string, Knowledge, runs: number][] = [
  ['the article that Acta comes with', ownKnowledge(), 250],
  ['an article full of traps', adversary(), 80],
  ['several articles in two languages', severalArticles(), 150],
];

const language = fc.constantFrom(...LANGUAGES);

describe.each(KNOWLEDGE)(
  'whatever is done with %s, replies are verbatim, cited, and fit Discord',
  (_, knowledge, numRuns) => {
    const typed = fc.oneof(
      { weight: 2, arbitrary: wordsOf(knowledge) },
      { weight: 1, arbitrary: hostileText },
    );

    it('a command, with any text for its options, and the pages beside its reply', () => {
      const options: Record<string, string> = { ask: 'question', quote: 'speaker', topics: 'topic' };
      fc.assert(
        fc.property(
          fc.constantFrom('ask', 'quote', 'topics'),
          typed,
          fc.nat(12),
          language,
          (name, text, page, spoken) => {
            const given = { [options[name] ?? '']: text, ...(name !== 'ask' && page > 0 && { page }) };
            const reply = attempt(() => runCommand(name, given, spoken, knowledge));
            if (!reply) return;
            for (const one of [reply, ...pagesBeside(reply, spoken, knowledge)])
              expect(faultsOf(one, knowledge, text)).toStrictEqual([]);
          },
        ),
        { numRuns },
      );
    });

    it('a line at the terminal, or behind a forged button', () => {
      const name = fc.constantFrom(
        '',
        ...commands.map(({ data }) => `/${data.name} `),
        '/',
        '/nothing ',
        ' /quote ',
        '/quote speaker:',
        '/topics topic:',
        '/topics page:7 topic:',
      );
      fc.assert(
        fc.property(name, typed, language, (command, text, spoken) => {
          const line = `${command}${text}`;
          // Behind a button a mistake is answered without a word of the line's: see src/discord/dispatch.ts.
          for (const run of [runLine, runButton]) {
            const reply = attempt(() => run(line, spoken, knowledge));
            if (reply) expect(faultsOf(reply, knowledge, line)).toStrictEqual([]);
          }
        }),
        { numRuns },
      );
    });

    it('options of the wrong type, and options that there are not', () => {
      const value = fc.oneof(
        typed,
        fc.double(),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.constant({}),
        fc.constant([]),
      );
      const given = fc.dictionary(
        fc.constantFrom('question', 'speaker', 'topic', 'page', 'PAGE', '', 'constructor'),
        value,
      );
      fc.assert(
        fc.property(
          fc.constantFrom('ask', 'quote', 'topics', 'help', 'nothing', ''),
          given,
          language,
          (name, options, spoken) => {
            const reply = attempt(() => runCommand(name, options, spoken, knowledge));
            if (!reply) return;
            expect(faultsOf(reply, knowledge, JSON.stringify(Object.values(options)))).toStrictEqual([]);
          },
        ),
        { numRuns },
      );
    });

    it('every page of what there is to page through', () => {
      const { corpus } = knowledge;
      const speakers = [...new Set(corpus.quotations.flatMap(({ speaker }) => speaker ?? []))];
      const topics = corpus.articles.flatMap((article) => article.topics.map(({ name }) => name));
      const starts: [string, Record<string, string>][] = [
        ['topics', {}],
        ['help', {}],
        ['quote', { speaker: 'nobody of that name' }],
        ['ask', { question: 'zzzz' }],
        ...speakers.map((speaker): [string, Record<string, string>] => ['quote', { speaker }]),
        ...topics.map(({ en }): [string, Record<string, string>] => ['topics', { topic: en }]),
      ];
      // Either language in turn: both of each would take long.
      for (const [i, [name, options]] of starts.entries()) {
        const spoken = i % 2 === 0 ? 'es' : 'en';
        let page: Reply | undefined = runCommand(name, options, spoken, knowledge);
        while (page) {
          expect(faultsOf(page, knowledge, '')).toStrictEqual([]);
          const next = linesBehind(page).get(spoken === 'en' ? 'Next' : 'Siguiente');
          page = next === undefined ? undefined : runButton(next, spoken, knowledge);
        }
      }
    }, 20_000);

    it('suggestions, which Discord takes too', () => {
      fc.assert(
        fc.property(
          fc.constantFrom('ask', 'quote', 'topics', 'help', 'nothing'),
          typed,
          language,
          (name, text, spoken) => {
            const choices = suggestionsFor(name, text, spoken, knowledge);
            const body = { type: ResponseType.choices, data: { choices } };
            expect(checkCallback(body, { interactionType: InteractionType.autocomplete })).not.toHaveProperty(
              'refusal',
            );
          },
        ),
        { numRuns },
      );
    });
  },
);

describe('names and lists as long as the front matter lets them be', () => {
  const WIDEST = {
    title: '*'.repeat(250),
    publication: '_'.repeat(80),
    published: '2026-09-15',
  };

  it('leave /help within Discord’s limits, whatever the articles are called', () => {
    const knowledge = knowledgeFrom(
      ...Array.from({ length: 6 }, (_, i) =>
        articleFile(Array(120).fill('It rained.'), WIDEST, `story-${i}`),
      ),
    );
    for (const spoken of LANGUAGES)
      expect(faultsOf(runCommand('help', {}, spoken, knowledge), knowledge, '')).toStrictEqual([]);
  });

  it('leave the lists of topics within Discord’s limits, however scattered the paragraphs are', () => {
    const paragraphs = Array.from({ length: 240 }, (_, i) => `Sentence ${i} stands here.`);
    const topics = Array.from({ length: 14 }, (_, i) => ({
      name: { en: `${'_'.repeat(57)}${i}`, es: `${'*'.repeat(57)}${i}` },
      paragraphs: paragraphs.flatMap((_, n) => (n % 2 === i % 2 ? n + 1 : [])),
    }));
    const knowledge = knowledgeFrom(articleFile(paragraphs, { ...WIDEST, topics }));
    for (const spoken of LANGUAGES) {
      for (const line of ['zzzz', '/topics', '/topics topic:zzzz', `/topics topic:${'_'.repeat(57)}0`])
        expect(faultsOf(runLine(line, spoken, knowledge), knowledge, line)).toStrictEqual([]);
    }
  });
});

describe('the check of the rules itself', () => {
  // A rule that is never seen broken may not be checked at all.
  const knowledge = ownKnowledge();
  const reply = runCommand('ask', { question: 'OFAC list' }, 'en', knowledge);
  const changed = (change: (text: string) => string): Reply => JSON.parse(change(JSON.stringify(reply)));

  it.each<[string, Reply]>([
    ['a word that is left out', changed((text) => text.replace('was not discussed', 'was discussed'))],
    ['an ellipsis for what was cut', changed((text) => text.replace('on the OFAC list', 'on … list'))],
    ['a citation of another paragraph', changed((text) => text.replace('[1] ¶18', '[1] ¶17'))],
    ['a button to another paragraph', changed((text) => text.replaceAll('¶18', '¶17'))],
    ['an excerpt outside a block quote', changed((text) => text.replace('> ', ''))],
    ['bold that does not end', changed((text) => text.replace('**But', 'But'))],
    ['a ping', changed((text) => text.replace('"parse":[]', '"parse":["users"]'))],
    ['too long a text', changed((text) => text.replace('-# [1]', `${'x'.repeat(4000)}-# [1]`))],
  ])('sees %s', (_, broken) => {
    expect(faultsOf(reply, knowledge, '')).toStrictEqual([]);
    expect(faultsOf(broken, knowledge, '')).not.toStrictEqual([]);
  });
});
