import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import type { ExecutionContext } from '../../src/interactions/command.ts';
import { autocomplete, executeComponent } from '../../src/interactions/execute.ts';
import { escapeMarkdown } from '../../src/reply/markdown.ts';
import { ephemeralNotice, type Reply } from '../../src/reply/message.ts';
import { renderReply } from '../../src/terminal/render-reply.ts';
import { LANGUAGES } from '../../src/text/language.ts';
import { checkCallback } from '../fake-discord/validate-interaction-response.ts';
import { ownKnowledge } from '../support/article.ts';
import { cpuTime } from '../support/cpu-time.ts';
import { hostileCorpus, severalArticles } from '../support/hostile-corpora.ts';
import { hostileInput } from '../support/hostile-input.ts';
import { textOf } from '../support/messages.ts';
import { replyToCommand, replyToLine } from '../support/replies.ts';
import { replyFaults } from '../support/reply-faults.ts';

/** For any answer from an ordinary article; on an idle machine, 20 ms are enough. */
const MAX_MS = 100;
/**
 * For an article with sixty long topics and paragraphs of escapes: what Discord waits. On an idle machine, a second is enough.
 */
const MAX_MS_HOSTILE = 3000;

/** The result, and the least of up to 21 times in ms of CPU: garbage is collected during some runs, but not all. */
function timed<T>(run: () => T): { result: T; ms: number } {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  let ms = (user + system) / 1000;
  for (let times = 1; times < 21 && ms > MAX_MS; times += 1) ms = Math.min(ms, cpuTime(run));
  return { result, ms };
}

/** The reply, or the notice for a UsageError. */
function replyOrNotice(run: () => Reply): Reply {
  try {
    return run();
  } catch (error) {
    if (error instanceof UsageError) return ephemeralNotice(escapeMarkdown(error.message));
    throw error;
  }
}

/** Control characters except line feeds, and marks of writing direction. */
const CONTROL_CHARACTER = /[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/u;

const languages = fc.constantFrom(...LANGUAGES);
/** An input that comes again counts as tried: the same input has the same reply. */
const once = { ignoreEqualValues: true } as const;
const interaction = fc.oneof(
  fc.record({
    kind: fc.constant<'command'>('command'),
    name: fc.constantFrom('ask', 'ask', 'quote', 'people', 'topics', 'help', 'nothing', '__proto__'),
    option: fc.constantFrom('question', 'speaker', 'person', 'topic', 'page', '__proto__', 'constructor', ''),
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
    name: fc.constantFrom(
      '',
      '/ask ',
      '/quote ',
      '/people ',
      '/topics topic:',
      '/quote page:2 speaker:',
      '/nothing ',
    ),
    value: hostileInput,
  }),
);

const CORPORA: [name: string, ExecutionContext, runs: number, maxMs: number][] = [
  ['the project’s own article', ownKnowledge(), 75_000, MAX_MS],
  ['several articles in two languages', severalArticles(), 20_000, MAX_MS],
  ['a hostile article', hostileCorpus(), 5_000, MAX_MS_HOSTILE],
];

const FIRST_OPTION: Record<string, string> = {
  ask: 'question',
  quote: 'speaker',
  people: 'person',
  topics: 'topic',
};

describe.each(CORPORA)('hostile inputs, with %s', (corpusName, knowledge, numRuns, maxMs) => {
  it(`${numRuns} are answered within Discord’s limits and in time`, () => {
    fc.assert(
      fc.property(interaction, languages, (input, language) => {
        const { name, value } = input;
        const run = (): Reply => {
          if (input.kind !== 'command') {
            const line = `${name}${value}`;
            return input.kind === 'line'
              ? replyToLine(line, language, knowledge)
              : executeComponent(line, language, knowledge).reply;
          }
          // Mostly an option that the command has.
          const option = input.option === 'question' ? (FIRST_OPTION[name] ?? 'question') : input.option;
          return replyToCommand(name, Object.fromEntries([[option, value]]), language, knowledge);
        };
        const typed = `${name}${typeof value === 'string' ? value : JSON.stringify(value)}`;
        const { result: reply, ms } = timed(() => replyOrNotice(run));
        const faults = replyFaults(reply, knowledge, typed);
        if (faults.length > 0) throw new Error(faults.join('\n'));
        for (const colors of [false, true]) {
          const printed = renderReply(reply, { colors, hyperlinks: false, width: 80 });
          // biome-ignore lint/suspicious/noControlCharactersInRegex: styleText's own sequences
          const plain = printed.replace(/\u001b\[(?:1|2|22|36|39)m/g, '');
          // The hostile article has such characters in it.
          if (corpusName !== 'a hostile article' && CONTROL_CHARACTER.test(plain))
            throw new Error(`control character: ${JSON.stringify(plain)}`);
        }
        if (ms > maxMs) throw new Error(`${ms} ms`);
      }),
      { numRuns, ...once },
    );
  });

  it('are autocompleted within Discord’s limits and in time', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('ask', 'quote', 'people', 'topics', 'help'),
        hostileInput,
        languages,
        (name, typed, language) => {
          const { result: choices, ms } = timed(() =>
            autocomplete(name, FIRST_OPTION[name] ?? 'article', typed, language, knowledge),
          );
          const body = {
            type: InteractionResponseType.ApplicationCommandAutocompleteResult,
            data: { choices },
          };
          expect(
            checkCallback(body, { interactionType: InteractionType.ApplicationCommandAutocomplete }),
          ).not.toHaveProperty('refusal');
          if (ms > maxMs) throw new Error(`${ms} ms`);
        },
      ),
      { numRuns: numRuns / 10, ...once },
    );
  });
});

it('the check of control characters finds some', () => {
  expect(CONTROL_CHARACTER.test('\u001b[31m')).toBe(true);
  expect(CONTROL_CHARACTER.test('a\u202Eb')).toBe(true);
  expect(CONTROL_CHARACTER.test('a\nb 語 👩‍👧')).toBe(false);
  const reply = replyOrNotice(() => replyToCommand('ask', { question: '@everyone' }, 'en', ownKnowledge()));
  expect(textOf(reply)).toContain('\\@everyone');
});
