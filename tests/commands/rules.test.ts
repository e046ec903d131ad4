import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registry } from '../../commands/index.ts';
import type { ExecutionContext } from '../../src/interactions/command.ts';
import {
  autocomplete,
  executeCommand,
  executeComponent,
  executeLine,
  executeMessageCommand,
} from '../../src/interactions/execute.ts';
import { formatPassageReference } from '../../src/interactions/passage-reference.ts';
import { texts } from '../../src/reply/i18n/texts.ts';
import type { Reply } from '../../src/reply/message.ts';
import { LANGUAGES, type Language } from '../../src/text/language.ts';
import { checkCallback } from '../fake-discord/validate-interaction-response.ts';
import { adversary, hostileText, mixedShelf, severalArticles, wordsOf } from '../support/adversary.ts';
import { articleFile, knowledgeFrom, ownKnowledge } from '../support/article.ts';
import { blockQuotesOf, everyLineBehind, isPrivate, linesBehind, textOf } from '../support/messages.ts';
import { attempt, faultsOf } from '../support/rules.ts';

/** Whom the presses of buttons are by. */
const USER = '123456789012345678';

/** What a button or a menu's choice of ours leads to. It has to: no line of ours is refused. */
function pressed(line: string, on: Reply, language: Language, knowledge: ExecutionContext): Reply {
  const { reply, asNewMessage: beside } = executeComponent(line, language, knowledge, {
    ephemeral: isPrivate(on),
    userId: USER,
  });
  const shared = line.startsWith('/share ');
  expect(textOf(reply), line).not.toContain(texts[language].changed);
  expect(beside, line).toBe(shared || line.startsWith('/context '));
  // What is shared is for all; what only one person sees stays so.
  expect(isPrivate(reply), line).toBe(!shared && (beside || isPrivate(on)));
  expect(textOf(reply).includes(`<@${USER}>`), line).toBe(shared);
  return reply;
}

/**
 * Holds a reply to the rules, and all that its buttons and menus lead to; and so on behind one of these for each step.
 *
 * @param steps which of them
 */
function follow(
  reply: Reply,
  typed: string,
  steps: readonly number[],
  language: Language,
  knowledge: ExecutionContext,
): void {
  expect(faultsOf(reply, knowledge, typed)).toStrictEqual([]);
  const lines = everyLineBehind(reply);
  for (const line of lines) {
    const next = pressed(line, reply, language, knowledge);
    expect(faultsOf(next, knowledge, `${typed} ${line}`), line).toStrictEqual([]);
  }
  const [step, ...rest] = steps;
  const line = step === undefined ? undefined : lines[step % lines.length];
  if (line === undefined) return;
  follow(pressed(line, reply, language, knowledge), `${typed} ${line}`, rest, language, knowledge);
}

const KNOWLEDGE: [what: string, ExecutionContext, runs: number][] = [
  ['the article that Acta comes with', ownKnowledge(), 100],
  ['an article full of traps', adversary(), 40],
  ['several articles in two languages', severalArticles(), 60],
  ['articles with and without banks and pages', mixedShelf(), 60],
];

const language = fc.constantFrom(...LANGUAGES);

describe.each(KNOWLEDGE)(
  'whatever is done with %s, replies are verbatim, cited, and fit Discord',
  (_, knowledge, numRuns) => {
    const typed = fc.oneof(
      { weight: 2, arbitrary: wordsOf(knowledge) },
      { weight: 1, arbitrary: hostileText },
    );

    const steps = fc.array(fc.nat(), { maxLength: 2 });
    const articles = knowledge.corpus.articles.length > 1 ? knowledge.corpus.articles : [];

    it('a command, with any text for its options, in private or not, and all that its buttons and menus lead to', () => {
      const options: Record<string, string> = { ask: 'question', quote: 'speaker', topics: 'topic' };
      const others = fc.record(
        {
          page: fc.integer({ min: 1, max: 12 }),
          private: fc.boolean(),
          article: fc.constantFrom(undefined, ...articles.flatMap(({ id, key, title }) => [id, key, title])),
        },
        { requiredKeys: [] },
      );
      fc.assert(
        fc.property(
          fc.constantFrom('ask', 'quote', 'topics'),
          typed,
          others,
          steps,
          language,
          fc.boolean(),
          (name, text, rest, on, spoken, hidden) => {
            const given = { [options[name] ?? '']: text, ...rest };
            const reply = attempt(() =>
              executeCommand(name, given, spoken, knowledge, { ephemeral: hidden }),
            );
            if (!reply) return;
            expect(isPrivate(reply)).toBe(rest.private ?? hidden);
            follow(reply, text, on, spoken, knowledge);
          },
        ),
        { numRuns },
      );
    });

    it('what someone said, about whatever', () => {
      const { quotations, people } = knowledge.corpus;
      const names = [
        ...quotations.flatMap(({ speaker }) => speaker ?? []),
        ...people.map(({ name }) => name),
      ];
      const speakers = fc.constantFrom('nobody', ...names);
      fc.assert(
        fc.property(speakers, typed, steps, language, fc.boolean(), (speaker, text, on, spoken, hidden) => {
          const given = { speaker, about: [...text].slice(0, 36).join(''), private: hidden };
          const reply = attempt(() => executeCommand('quote', given, spoken, knowledge));
          if (reply) follow(reply, text, on, spoken, knowledge);
        }),
        { numRuns },
      );
    });

    it('any message of anyone’s, looked for in the articles', () => {
      const message = fc.array(typed, { maxLength: 4 }).map((all) => all.join('. '));
      fc.assert(
        fc.property(message, steps, language, (text, on, spoken) => {
          const reply = executeMessageCommand('Find in article', text, spoken, knowledge);
          expect(isPrivate(reply)).toBe(true);
          follow(reply, text, on, spoken, knowledge);
        }),
        { numRuns: Math.ceil(numRuns / 2) },
      );
    });

    it('references that are forged, or strung together as no reply would', () => {
      const { passages } = knowledge.corpus;
      const real = passages.flatMap((passage) =>
        [undefined, ...passage.sentences].map((sentence) => formatPassageReference({ passage, sentence })),
      );
      const keys = knowledge.corpus.articles.map(({ key }) => key);
      const pieces = fc.constantFrom(...keys, '.', '/', '-', ' ', '0', '1', '2', '7', '99', 'x', '\n', '**');
      const forged = fc.array(pieces, { maxLength: 8 }).map((all) => all.join(''));
      const references = fc
        .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...real) }, forged), {
          minLength: 1,
          maxLength: 7,
        })
        .map((all) => all.join(' '));
      const names = fc.constantFrom('/read', '/context', '/passages', '/share /read', '/share /passages');
      const asked = fc.oneof(
        fc.constant(''),
        hostileText.map((text) => ` question:${text}`),
      );
      fc.assert(
        fc.property(names, references, asked, steps, language, (name, at, question, on, spoken) => {
          const line = `${name} at:${at}${question}`;
          const reply = attempt(() => executeComponent(line, spoken, knowledge).reply);
          if (reply) follow(reply, line, on, spoken, knowledge);
          const typedToo = attempt(() => executeLine(line, spoken, knowledge));
          if (typedToo) expect(faultsOf(typedToo, knowledge, line)).toStrictEqual([]);
        }),
        { numRuns },
      );
    });

    it('a line at the terminal, or behind a forged button', () => {
      const name = fc.constantFrom(
        '',
        ...registry.commands.map(({ data }) => `/${data.name} `),
        '/',
        '/nothing ',
        ' /quote ',
        '/quote speaker:',
        '/topics topic:',
        '/topics page:7 topic:',
        '/quote speaker:okafor about:',
        '/ask question:bridge article:',
        '/help private:',
        '/context at:',
        '/share /ask question:',
        '/share /share /topics',
      );
      fc.assert(
        fc.property(name, typed, language, (command, text, spoken) => {
          const line = `${command}${text}`;
          // Behind a button a mistake is answered without a word of the line's: see src/discord/dispatch.ts.
          for (const run of [
            executeLine,
            (...all: Parameters<typeof executeComponent>) => executeComponent(...all).reply,
          ]) {
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
        fc.constantFrom(
          ...['question', 'speaker', 'topic', 'about', 'article', 'at', 'page', 'private'],
          ...['PAGE', '', 'constructor'],
        ),
        value,
      );
      fc.assert(
        fc.property(
          fc.constantFrom('ask', 'quote', 'topics', 'help', 'read', 'passages', 'nothing', ''),
          given,
          language,
          (name, options, spoken) => {
            const reply = attempt(() => executeCommand(name, options, spoken, knowledge));
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
      // Either language in turn, in private every third time: all of each would take long.
      for (const [i, [name, options]] of starts.entries()) {
        const spoken = i % 2 === 0 ? 'es' : 'en';
        let page: Reply | undefined = executeCommand(name, options, spoken, knowledge, {
          ephemeral: i % 3 === 0,
        });
        while (page) {
          expect(faultsOf(page, knowledge, '')).toStrictEqual([]);
          const next = linesBehind(page).get(spoken === 'en' ? 'Next' : 'Siguiente');
          page = next === undefined ? undefined : pressed(next, page, spoken, knowledge);
        }
      }
    });

    it('reading on, from the first passage of each article to its last, and back', () => {
      for (const article of knowledge.corpus.articles) {
        const all = knowledge.corpus.passages.filter((passage) => passage.article === article);
        for (const [from, label] of [
          [all.at(0), 'Later'],
          [all.at(-1), 'Earlier'],
        ] as const) {
          if (!from) throw new Error('There is no passage');
          const start = `/context at:${formatPassageReference({ passage: from, sentence: undefined })}`;
          let page: Reply | undefined = executeComponent(start, 'en', knowledge).reply;
          const quoted: string[] = [];
          while (page) {
            expect(faultsOf(page, knowledge, '')).toStrictEqual([]);
            const shown = blockQuotesOf(page);
            quoted.push(...(label === 'Later' ? shown : shown.reverse()));
            const next = linesBehind(page).get(label);
            page = next === undefined ? undefined : pressed(next, page, 'en', knowledge);
          }
          // A page repeats what stands at the edge of the last one; nothing else, and nothing is passed over.
          const words = all.map(({ start, end }) => article.text.slice(start, end));
          const wanted = label === 'Later' ? words : words.reverse();
          expect([...new Set(quoted)]).toStrictEqual([...new Set(wanted)]);
        }
      }
    });

    it('suggestions, which Discord takes too', () => {
      fc.assert(
        fc.property(
          fc.constantFrom('ask', 'quote', 'topics', 'help', 'nothing'),
          fc.constantFrom('question', 'speaker', 'topic', 'article', 'about', 'nothing'),
          typed,
          language,
          (name, option, text, spoken) => {
            const choices = autocomplete(name, option, text, spoken, knowledge);
            const body = {
              type: InteractionResponseType.ApplicationCommandAutocompleteResult,
              data: { choices },
            };
            expect(
              checkCallback(body, { interactionType: InteractionType.ApplicationCommandAutocomplete }),
            ).not.toHaveProperty('refusal');
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
      expect(faultsOf(executeCommand('help', {}, spoken, knowledge), knowledge, '')).toStrictEqual([]);
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
        expect(faultsOf(executeLine(line, spoken, knowledge), knowledge, line)).toStrictEqual([]);
    }
  });
});

describe('the topics of several articles', () => {
  it('fit Discord, however many there are, however long their names are', () => {
    const paragraphs = Array.from({ length: 60 }, (_, i) => `It rained ${i}.`);
    const topicsOf = (mark: string) =>
      paragraphs.map((_, i) => ({
        name: { en: `${mark.repeat(57)}${i}`, es: `${mark.repeat(56)}s${i}` },
        paragraphs: paragraphs.flatMap((_, n) => (n === i || n % 2 === i % 2 ? [n + 1] : [])),
      }));
    const knowledge = knowledgeFrom(
      articleFile(paragraphs, { title: '*'.repeat(250), topics: topicsOf('_') }, 'a'),
      articleFile(paragraphs, { title: '_'.repeat(250), topics: topicsOf('_') }, 'b'),
      articleFile(paragraphs, { title: '|'.repeat(250), topics: topicsOf('~') }, 'c'),
    );
    for (const spoken of LANGUAGES) {
      let page: Reply | undefined = executeCommand('topics', { private: true }, spoken, knowledge);
      while (page) {
        follow(page, '', [0], spoken, knowledge);
        const next = linesBehind(page).get(texts[spoken].next);
        page = next === undefined ? undefined : pressed(next, page, spoken, knowledge);
      }
    }
  });
});

describe('the check of the rules itself', () => {
  // A rule that is never seen broken may not be checked at all.
  const knowledge = ownKnowledge();
  const reply = executeCommand('ask', { question: 'OFAC list' }, 'en', knowledge);
  const changed = (change: (text: string) => string): Reply => JSON.parse(change(JSON.stringify(reply)));

  it.each<[string, Reply]>([
    ['a word that is left out', changed((text) => text.replace('was not discussed', 'was discussed'))],
    ['an ellipsis for what was cut', changed((text) => text.replace('on the OFAC list', 'on … list'))],
    ['a citation of another paragraph', changed((text) => text.replace('[1] ¶18', '[1] ¶17'))],
    ['a button to another paragraph', changed((text) => text.replaceAll('¶18', '¶17'))],
    ['an excerpt outside a block quote', changed((text) => text.replace('> ', ''))],
    ['bold that does not end', changed((text) => text.replace('**But', 'But'))],
    ['a ping', changed((text) => text.replace('"parse":[]', '"parse":["users"]'))],
    ['a button without a line', changed((text) => text.replace(/"custom_id":"\/[^"]*"/, '"custom_id":""'))],
    ['too long a text', changed((text) => text.replace('-# [1]', `${'x'.repeat(4000)}-# [1]`))],
  ])('sees %s', (_, broken) => {
    expect(faultsOf(reply, knowledge, '')).toStrictEqual([]);
    expect(faultsOf(broken, knowledge, '')).not.toStrictEqual([]);
  });

  it('sees what is wrong in a reply from articles without a page, too', () => {
    const shelf = mixedShelf();
    const plain = executeCommand('ask', { question: 'crane 5' }, 'en', shelf);
    expect(faultsOf(plain, shelf, '')).toStrictEqual([]);
    for (const [from, to] of [
      ['Harbour notes', 'Long minutes'],
      ['Harbour notes', 'The Courier'],
      ['¶6 · Harbour', '¶5 · Harbour'],
      ['crane 5 stands', 'crane 6 stands'],
    ] as const) {
      const broken: Reply = JSON.parse(JSON.stringify(plain).replace(from, to));
      expect(faultsOf(broken, shelf, ''), to).not.toStrictEqual([]);
    }
  });
});
