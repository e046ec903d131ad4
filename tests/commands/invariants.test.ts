import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registry } from '../../commands/index.ts';
import type { ExecutionContext } from '../../src/interactions/command.ts';
import { autocomplete, executeComponent, executeMessageCommand } from '../../src/interactions/execute.ts';
import { formatPassageReference } from '../../src/interactions/passage-reference.ts';
import { texts } from '../../src/reply/i18n/index.ts';
import type { Reply } from '../../src/reply/message.ts';
import { LANGUAGES, type Language } from '../../src/text/language.ts';
import { checkCallback } from '../fake-discord/validate-interaction-response.ts';
import { articleFile, knowledgeFrom, ownKnowledge } from '../support/article.ts';
import { cases } from '../support/cases.ts';
import { hostileCorpus, mixedCorpus, severalArticles } from '../support/hostile-corpora.ts';
import { corpusText, hostileText } from '../support/hostile-input.ts';
import { allCustomIds, blockQuotesOf, customIdsByLabel, isEphemeral, textOf } from '../support/messages.ts';
import { replyToCommand, replyToLine } from '../support/replies.ts';
import { attempt, replyFaults } from '../support/reply-faults.ts';

/** The user who presses buttons. */
const USER_ID = '123456789012345678';

/** The reply to pressing a button of a reply, or choosing a menu option: it is never refused. */
function pressed(customId: string, on: Reply, language: Language, knowledge: ExecutionContext): Reply {
  const { reply, asNewMessage, shared } = executeComponent(customId, language, knowledge, {
    ephemeral: isEphemeral(on),
    isOwn: true,
    userId: USER_ID,
  });
  const isShare = customId.startsWith('/share ');
  expect(textOf(reply), customId).not.toContain(texts[language].articleChanged);
  expect(asNewMessage, customId).toBe(customId.startsWith('/context '));
  expect(isEphemeral(reply), customId).toBe(asNewMessage || isEphemeral(on));
  expect(shared !== undefined, customId).toBe(isShare);
  if (!shared) return reply;
  expect(isEphemeral(shared), customId).toBe(false);
  expect(textOf(shared), customId).toContain(`<@${USER_ID}>`);
  return shared;
}

/** The faults of the first page that a button to a later one shows after a change, in a private message. */
function faultsAfterChange(customId: string, language: Language, knowledge: ExecutionContext): string[] {
  const { reply } = executeComponent(customId, language, { ...knowledge, revision: 'another' });
  return replyFaults(reply, knowledge, customId);
}

/**
 * Checks a reply, and the replies behind all of its buttons and menu options; then goes on from one of these for each step.
 *
 * @param steps indexes of the buttons and options to go on from, modulo their number
 */
function checkFrom(
  reply: Reply,
  typed: string,
  steps: readonly number[],
  language: Language,
  knowledge: ExecutionContext,
): void {
  expect(replyFaults(reply, knowledge, typed)).toStrictEqual([]);
  const customIds = allCustomIds(reply);
  for (const customId of customIds) {
    const next = pressed(customId, reply, language, knowledge);
    expect(replyFaults(next, knowledge, `${typed} ${customId}`), customId).toStrictEqual([]);
    expect(faultsAfterChange(customId, language, knowledge), customId).toStrictEqual([]);
  }
  const [step, ...rest] = steps;
  const customId = step === undefined ? undefined : customIds[step % customIds.length];
  if (customId === undefined) return;
  checkFrom(pressed(customId, reply, language, knowledge), `${typed} ${customId}`, rest, language, knowledge);
}

const CORPORA: [name: string, ExecutionContext, cases: number][] = [
  ['the project’s own article', ownKnowledge(), 100],
  ['a hostile article', hostileCorpus(), 40],
  ['several articles in two languages', severalArticles(), 60],
  ['articles with and without question banks and pages', mixedCorpus(), 60],
];

const languages = fc.constantFrom(...LANGUAGES);

describe.each(CORPORA)(
  'replies from %s are verbatim, cited and within Discord’s limits',
  (_, knowledge, all) => {
    const numRuns = cases(all);
    const typed = fc.oneof(
      { weight: 2, arbitrary: corpusText(knowledge) },
      { weight: 1, arbitrary: hostileText },
    );

    const steps = fc.array(fc.nat(), { maxLength: 2 });
    const articles = knowledge.corpus.articles.length > 1 ? knowledge.corpus.articles : [];

    it('for any option values, and behind every button and menu option', () => {
      const firstOptions: Record<string, string> = {
        ask: 'question',
        quote: 'speaker',
        people: 'person',
        topics: 'topic',
      };
      const otherOptions = fc.record(
        {
          page: fc.integer({ min: 1, max: 12 }),
          private: fc.boolean(),
          article: fc.constantFrom(
            undefined,
            ...articles.flatMap(({ id, revision, title }) => [id, revision, title]),
          ),
        },
        { requiredKeys: [] },
      );
      fc.assert(
        fc.property(
          fc.constantFrom('ask', 'quote', 'people', 'topics'),
          typed,
          otherOptions,
          steps,
          languages,
          fc.boolean(),
          (name, text, others, path, language, ephemeral) => {
            const given = { [firstOptions[name] ?? '']: text, ...others };
            const reply = attempt(() => replyToCommand(name, given, language, knowledge, { ephemeral }));
            if (!reply) return;
            expect(isEphemeral(reply)).toBe(others.private ?? ephemeral);
            checkFrom(reply, text, path, language, knowledge);
          },
        ),
        { numRuns },
      );
    });

    it('for quotations on any subject', () => {
      const { quotations, people } = knowledge.corpus;
      const names = [
        ...quotations.flatMap(({ speaker }) => speaker ?? []),
        ...people.map(({ name }) => name),
      ];
      const speakers = fc.constantFrom('nobody', ...names);
      fc.assert(
        fc.property(
          speakers,
          typed,
          steps,
          languages,
          fc.boolean(),
          (speaker, text, path, language, ephemeral) => {
            const given = { speaker, about: [...text].slice(0, 36).join(''), private: ephemeral };
            const reply = attempt(() => replyToCommand('quote', given, language, knowledge));
            if (reply) checkFrom(reply, text, path, language, knowledge);
          },
        ),
        { numRuns },
      );
    });

    it('for any message in “Find in article”', () => {
      const message = fc.array(typed, { maxLength: 4 }).map((all) => all.join('. '));
      fc.assert(
        fc.property(message, steps, languages, (text, path, language) => {
          const reply = executeMessageCommand('Find in article', text, language, knowledge);
          expect(isEphemeral(reply)).toBe(true);
          checkFrom(reply, text, path, language, knowledge);
        }),
        { numRuns: Math.ceil(numRuns / 2) },
      );
    });

    it('for forged passage references', () => {
      const { passages } = knowledge.corpus;
      const real = passages.flatMap((passage) =>
        [undefined, ...passage.sentences].map((sentence) => formatPassageReference({ passage, sentence })),
      );
      const revisions = knowledge.corpus.articles.map(({ revision }) => revision);
      const pieces = fc.constantFrom(
        ...revisions,
        '.',
        '/',
        '-',
        ' ',
        '0',
        '1',
        '2',
        '7',
        '99',
        'x',
        '\n',
        '**',
      );
      const forged = fc.array(pieces, { maxLength: 8 }).map((all) => all.join(''));
      const references = fc
        .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...real) }, forged), {
          minLength: 1,
          maxLength: 7,
        })
        .map((all) => all.join(' '));
      const names = fc.constantFrom('/read', '/context', '/passages', '/share /read', '/share /passages');
      const questions = fc.oneof(
        fc.constant(''),
        hostileText.map((text) => ` question:${text}`),
      );
      fc.assert(
        fc.property(names, references, questions, steps, languages, (name, at, question, path, language) => {
          const line = `${name} at:${at}${question}`;
          const reply = attempt(() => executeComponent(line, language, knowledge).reply);
          if (reply) checkFrom(reply, line, path, language, knowledge);
          const typedReply = attempt(() => replyToLine(line, language, knowledge));
          if (typedReply) expect(replyFaults(typedReply, knowledge, line)).toStrictEqual([]);
        }),
        { numRuns },
      );
    });

    it('for typed lines and forged custom_ids', () => {
      const name = fc.constantFrom(
        '',
        ...registry.commands.map(({ data }) => `/${data.name} `),
        '/',
        '/nothing ',
        ' /quote ',
        '/quote speaker:',
        '/topics topic:',
        '/people person:',
        '/beginnings page:',
        '/topics page:7 topic:',
        '/quote speaker:okafor about:',
        '/ask question:bridge article:',
        '/help private:',
        '/context at:',
        '/share /ask question:',
        '/share /share /topics',
      );
      fc.assert(
        fc.property(name, typed, languages, (command, text, language) => {
          const line = `${command}${text}`;
          for (const run of [
            replyToLine,
            (...args: Parameters<typeof executeComponent>) => executeComponent(...args).reply,
          ]) {
            const reply = attempt(() => run(line, language, knowledge));
            if (reply) expect(replyFaults(reply, knowledge, line)).toStrictEqual([]);
          }
        }),
        { numRuns },
      );
    });

    it('for options of the wrong type and unknown options', () => {
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
          ...['question', 'speaker', 'person', 'topic', 'about', 'article', 'at', 'page', 'private'],
          ...['PAGE', '', 'constructor'],
        ),
        value,
      );
      fc.assert(
        fc.property(
          fc.constantFrom(
            ...['ask', 'quote', 'people', 'topics', 'help', 'read', 'passages', 'beginnings', 'nothing', ''],
          ),
          given,
          languages,
          (name, options, language) => {
            const reply = attempt(() => replyToCommand(name, options, language, knowledge));
            if (!reply) return;
            expect(replyFaults(reply, knowledge, JSON.stringify(Object.values(options)))).toStrictEqual([]);
          },
        ),
        { numRuns },
      );
    });

    it('on every page of everything that has pages', () => {
      const { corpus } = knowledge;
      const speakers = [...new Set(corpus.quotations.flatMap(({ speaker }) => speaker ?? []))];
      const topics = corpus.articles.flatMap((article) => article.topics.map(({ name }) => name));
      const starts: [string, Record<string, string>][] = [
        ['topics', {}],
        ['people', {}],
        ['help', {}],
        ['quote', { speaker: 'nobody of that name' }],
        ['ask', { question: 'zzzz' }],
        ...speakers.map((speaker): [string, Record<string, string>] => ['quote', { speaker }]),
        ...corpus.people.map(({ name }): [string, Record<string, string>] => ['people', { person: name }]),
        ...topics.map(({ en }): [string, Record<string, string>] => ['topics', { topic: en }]),
      ];
      // In turns, because all combinations would take long.
      for (const [i, [name, options]] of starts.entries()) {
        const language = i % 2 === 0 ? 'es' : 'en';
        let page: Reply | undefined = replyToCommand(name, options, language, knowledge, {
          ephemeral: i % 3 === 0,
        });
        while (page) {
          expect(replyFaults(page, knowledge, '')).toStrictEqual([]);
          const next = customIdsByLabel(page).get(texts[language].nextPage);
          if (next !== undefined) expect(faultsAfterChange(next, language, knowledge)).toStrictEqual([]);
          page = next === undefined ? undefined : pressed(next, page, language, knowledge);
        }
      }
    });

    it('on reading each article from its first passage to its last, and back', () => {
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
            expect(replyFaults(page, knowledge, '')).toStrictEqual([]);
            const shown = blockQuotesOf(page);
            quoted.push(...(label === 'Later' ? shown : shown.reverse()));
            const next = customIdsByLabel(page).get(label);
            page = next === undefined ? undefined : pressed(next, page, 'en', knowledge);
          }
          // Consecutive pages share a passage at most; none is skipped.
          const words = all.map(({ start, end }) => article.text.slice(start, end));
          const wanted = label === 'Later' ? words : words.reverse();
          expect([...new Set(quoted)]).toStrictEqual([...new Set(wanted)]);
        }
      }
    });

    it('for autocomplete, too', () => {
      fc.assert(
        fc.property(
          fc.constantFrom('ask', 'quote', 'people', 'topics', 'help', 'nothing'),
          fc.constantFrom('question', 'speaker', 'person', 'topic', 'article', 'about', 'nothing'),
          typed,
          languages,
          (name, option, text, language) => {
            const choices = autocomplete(name, option, text, language, knowledge);
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

describe('names and lists of the greatest length', () => {
  const LONGEST = {
    title: '*'.repeat(250),
    publication: '_'.repeat(80),
    published: '2026-09-15',
  };

  it('fit the reply to /help', () => {
    const knowledge = knowledgeFrom(
      ...Array.from({ length: 6 }, (_, i) =>
        articleFile(Array(120).fill('It rained.'), LONGEST, `story-${i}`),
      ),
    );
    for (const language of LANGUAGES)
      expect(replyFaults(replyToCommand('help', {}, language, knowledge), knowledge, '')).toStrictEqual([]);
  });

  it('fit lists of topics, however scattered their paragraphs are', () => {
    const paragraphs = Array.from({ length: 240 }, (_, i) => `Sentence ${i} stands here.`);
    const topics = Array.from({ length: 14 }, (_, i) => ({
      name: { en: `${'_'.repeat(57)}${i}`, es: `${'*'.repeat(57)}${i}` },
      paragraphs: paragraphs.flatMap((_, n) => (n % 2 === i % 2 ? n + 1 : [])),
    }));
    const knowledge = knowledgeFrom(articleFile(paragraphs, { ...LONGEST, topics }));
    for (const language of LANGUAGES) {
      for (const line of ['zzzz', '/topics', '/topics topic:zzzz', `/topics topic:${'_'.repeat(57)}0`])
        expect(replyFaults(replyToLine(line, language, knowledge), knowledge, line)).toStrictEqual([]);
    }
  });
});

describe('the topics of several articles', () => {
  it('fit Discord’s limits, however many and long they are', () => {
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
    for (const language of LANGUAGES) {
      let page: Reply | undefined = replyToCommand('topics', { private: true }, language, knowledge);
      while (page) {
        checkFrom(page, '', [0], language, knowledge);
        const next = customIdsByLabel(page).get(texts[language].nextPage);
        page = next === undefined ? undefined : pressed(next, page, language, knowledge);
      }
    }
  });
});

describe('the check of replies', () => {
  const knowledge = ownKnowledge();
  const reply = replyToCommand('ask', { question: 'OFAC list' }, 'en', knowledge);
  const changed = (change: (text: string) => string): Reply => JSON.parse(change(JSON.stringify(reply)));

  it.each<[string, Reply]>([
    ['a word left out', changed((text) => text.replace('was not discussed', 'was discussed'))],
    ['an ellipsis inside an excerpt', changed((text) => text.replace('on the OFAC list', 'on … list'))],
    ['a citation of another paragraph', changed((text) => text.replace('[1] [¶18', '[1] [¶17'))],
    ['a link to other words', changed((text) => text.replace(/text=[^)]*/, 'text=The%20meeting'))],
    ['an excerpt outside a block quote', changed((text) => text.replace('> ', ''))],
    ['bold without an end', changed((text) => text.replace('**But', 'But'))],
    ['a ping', changed((text) => text.replace('"parse":[]', '"parse":["users"]'))],
    [
      'a button without a custom_id',
      changed((text) => text.replace(/"custom_id":"\/[^"]*"/, '"custom_id":""')),
    ],
    ['a text above the limit', changed((text) => text.replace('-# [1]', `${'x'.repeat(4000)}-# [1]`))],
  ])('finds %s', (_, broken) => {
    expect(replyFaults(reply, knowledge, '')).toStrictEqual([]);
    expect(replyFaults(broken, knowledge, '')).not.toStrictEqual([]);
  });

  it('finds faults in replies from articles without a page', () => {
    const shelf = mixedCorpus();
    const plain = replyToCommand('ask', { question: 'crane 5' }, 'en', shelf);
    expect(replyFaults(plain, shelf, '')).toStrictEqual([]);
    for (const [from, to] of [
      ['Harbour notes', 'Long minutes'],
      ['Harbour notes', 'The Courier'],
      ['¶6 · Harbour', '¶5 · Harbour'],
      ['crane 5 stands', 'crane 6 stands'],
    ] as const) {
      const broken: Reply = JSON.parse(JSON.stringify(plain).replace(from, to));
      expect(replyFaults(broken, shelf, ''), to).not.toStrictEqual([]);
    }
  });
});

it.each([200, 231, 270])(
  'replies near a long passage repeat as much of a question with %i marks as fits',
  (count) => {
    const knowledge = hostileCorpus();
    const question = `${'*'.repeat(count)} ends now. 語`;
    for (const language of LANGUAGES) {
      const reply = replyToCommand('ask', { question }, language, knowledge, { ephemeral: true });
      checkFrom(reply, question, [], language, knowledge);
      expect(textOf(reply)).toContain('\\*'.repeat(20));
    }
  },
);
