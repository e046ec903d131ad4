import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import type { ExecutionContext } from '../../src/interactions/command.ts';
import {
  autocomplete,
  executeCommand,
  executeComponent,
  executeLine,
} from '../../src/interactions/execute.ts';
import { escapeMarkdown } from '../../src/reply/markdown.ts';
import { ephemeralNotice, type Reply } from '../../src/reply/message.ts';
import { renderReply } from '../../src/terminal/print.ts';
import { LANGUAGES } from '../../src/text/language.ts';
import { checkCallback } from '../fake-discord/validate-interaction-response.ts';
import { adversary, severalArticles } from '../support/adversary.ts';
import { ownKnowledge } from '../support/article.ts';
import { hostileInput } from '../support/hostile.ts';
import { textOf } from '../support/messages.ts';
import { faultsOf } from '../support/rules.ts';

/** A hundred thousand hostile inputs: nothing throws, pings, breaks the layout, goes over a limit, or takes long. */

/** In milliseconds, of any answer, however hostile the question. */
const LONGEST = 20;
/** The same where the article is hostile too: sixty topics of the longest names there may be, paragraphs of escapes. */
const LONGEST_OF_TRAPS = 1000;

/**
 * How long it takes at best: nothing but the machine makes the same answer take longer at one time than at another, so
 * what was slow is given twenty more chances, and only what is slow each time is slow of itself.
 */
function durationOf(run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let times = 0; times < 21 && least > LONGEST; times += 1) {
    const began = performance.now();
    run();
    least = Math.min(least, performance.now() - began);
  }
  return least;
}

/** What Discord is sent: the reply, or the word about a mistake. Anything else that is thrown is a fault. */
function sent(run: () => Reply): Reply {
  try {
    return run();
  } catch (error) {
    if (error instanceof UsageError) return ephemeralNotice(escapeMarkdown(error.message));
    throw error;
  }
}

/** Controls but for line ends, and characters that turn the direction of writing. */
const RAW = /[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/u;

const language = fc.constantFrom(...LANGUAGES);
const use = fc.oneof(
  fc.record({
    kind: fc.constant<'command'>('command'),
    name: fc.constantFrom('ask', 'ask', 'quote', 'topics', 'help', 'nothing', '__proto__'),
    option: fc.constantFrom('question', 'speaker', 'topic', 'page', '__proto__', 'constructor', ''),
    value: fc.oneof(
      { weight: 8, arbitrary: hostileInput },
      {
        weight: 1,
        arbitrary: fc.constantFrom<unknown>(null, true, 7, -1, 2 ** 53, Number.NaN, 1e308, {}, [], ['a'], {
          toString: null,
        }),
      },
    ),
  }),
  fc.record({
    kind: fc.constantFrom<'line' | 'button'>('line', 'button'),
    name: fc.constantFrom('', '/ask ', '/quote ', '/topics topic:', '/quote page:2 speaker:', '/nothing '),
    value: hostileInput,
  }),
);

const KNOWLEDGE: [what: string, ExecutionContext, runs: number, longest: number][] = [
  ['the article that Acta comes with', ownKnowledge(), 75_000, LONGEST],
  ['several articles in two languages', severalArticles(), 20_000, LONGEST],
  ['an article full of traps', adversary(), 5_000, LONGEST_OF_TRAPS],
];

const OPTION: Record<string, string> = { ask: 'question', quote: 'speaker', topics: 'topic' };

describe.each(KNOWLEDGE)('with %s', (what, knowledge, numRuns, longest) => {
  knowledge.index.bank();

  it(`${numRuns} hostile inputs`, () => {
    fc.assert(
      fc.property(use, language, (input, spoken) => {
        const { name, value } = input;
        const run = (): Reply => {
          if (input.kind !== 'command') {
            const line = `${name}${value}`;
            return input.kind === 'line'
              ? executeLine(line, spoken, knowledge)
              : executeComponent(line, spoken, knowledge).reply;
          }
          // Mostly the option that the command has, so that what is in it is looked at.
          const option = input.option === 'question' ? (OPTION[name] ?? 'question') : input.option;
          return executeCommand(name, Object.fromEntries([[option, value]]), spoken, knowledge);
        };
        const typed = `${name}${typeof value === 'string' ? value : JSON.stringify(value)}`;
        const reply = sent(run);
        const faults = faultsOf(reply, knowledge, typed);
        if (faults.length > 0) throw new Error(faults.join('\n'));
        for (const colours of [false, true]) {
          const printed = renderReply(reply, { colors: colours, width: 80 });
          // biome-ignore lint/suspicious/noControlCharactersInRegex: the styles that the printer itself sets
          const plain = printed.replace(/\u001b\[(?:1|2|22|36|39)m/g, '');
          // The article full of traps holds such characters itself; there they are words like others.
          if (what !== 'an article full of traps' && RAW.test(plain))
            throw new Error(`raw: ${JSON.stringify(plain)}`);
        }
        const took = durationOf(() => sent(run));
        if (took > longest) throw new Error(`${took} ms`);
      }),
      { numRuns },
    );
  });

  it('and what is suggested while they are typed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('ask', 'quote', 'topics', 'help'),
        hostileInput,
        language,
        (name, typed, spoken) => {
          const run = () => autocomplete(name, OPTION[name] ?? 'article', typed, spoken, knowledge);
          const body = {
            type: InteractionResponseType.ApplicationCommandAutocompleteResult,
            data: { choices: run() },
          };
          expect(
            checkCallback(body, { interactionType: InteractionType.ApplicationCommandAutocomplete }),
          ).not.toHaveProperty('refusal');
          const took = durationOf(run);
          if (took > longest) throw new Error(`${took} ms`);
        },
      ),
      { numRuns: numRuns / 10 },
    );
  });
});

it('what is looked for would be found', () => {
  expect(RAW.test('\u001b[31m')).toBe(true);
  expect(RAW.test('a\u202Eb')).toBe(true);
  expect(RAW.test('a\nb 語 👩‍👧')).toBe(false);
  const reply = sent(() => executeCommand('ask', { question: '@everyone' }, 'en', ownKnowledge()));
  expect(textOf(reply)).toContain('\\@everyone');
});
