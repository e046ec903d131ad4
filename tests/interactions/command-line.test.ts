import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command, Options } from '../../src/interactions/command.ts';
import { formatCommandLine, parseCommandLine, parseOptions } from '../../src/interactions/command-line.ts';
import { findCommand } from '../../src/interactions/command-registry.ts';
import { validateOptions } from '../../src/interactions/options.ts';
import { toCanonicalForm } from '../../src/text/canonical-form.ts';
import { ownKnowledge } from '../support/article.ts';
import { replyToLine } from '../support/replies.ts';

const OWN = ownKnowledge();
const [ask, quote, topics, help] = ['ask', 'quote', 'topics', 'help'].map((name) =>
  findCommand(name, 'en', OWN),
);

/** The options of a whole line. */
function optionsIn(line: string): Record<string, string> {
  const { name = 'ask', args } = parseCommandLine(line);
  return parseOptions(findCommand(name, 'en', OWN), args);
}

describe('a command line', () => {
  it.each([
    ['/quote petro', 'quote', 'petro'],
    ['  /quote   gustavo  petro ', 'quote', 'gustavo  petro'],
    ['/topics', 'topics', ''],
    ['/', '', ''],
    ['/quote\npetro', 'quote', 'petro'],
  ])('is split into name and arguments: %j', (line, name, args) => {
    expect(parseCommandLine(line)).toStrictEqual({ name, args });
  });

  it.each(['who attended', ' who attended ', 'is it 5/6?', '', 'http://b.org'])(
    'has no name without a slash: %j',
    (line) => {
      expect(parseCommandLine(line)).toStrictEqual({ name: undefined, args: line.trim() });
    },
  );

  it.each<[string, Record<string, string>]>([
    ['/ask who attended', { question: 'who attended' }],
    ['/ask question:who attended', { question: 'who attended' }],
    ['/ask QUESTION: who attended', { question: 'who attended' }],
    ['who attended', { question: 'who attended' }],
    ['at 5:00 p.m.: what?', { question: 'at 5:00 p.m.: what?' }],
    ['who won in 2020', { question: 'who won in 2020' }],
    ['/ask who won in 2020', { question: 'who won in 2020' }],
    ['/ask who won in 2020 page:2', { question: 'who won in 2020', page: '2' }],
    ['/help private:true', { private: 'true' }],
    ['/quote petro about:sanctions page:2', { speaker: 'petro', about: 'sanctions', page: '2' }],
    ['/quote petro', { speaker: 'petro' }],
    ['/quote gustavo petro 2', { speaker: 'gustavo petro', page: '2' }],
    ['/quote petro page:2', { speaker: 'petro', page: '2' }],
    ['/quote page:2 speaker:gustavo petro', { speaker: 'gustavo petro', page: '2' }],
    ['/quote speaker:gustavo petro page:2', { speaker: 'gustavo petro', page: '2' }],
    ['/quote 2', { speaker: '2' }],
    ['/topics', {}],
    ['/topics page:2', { page: '2' }],
    ['/topics clean energy', { topic: 'clean energy' }],
    ['/topics clean energy 2', { topic: 'clean energy', page: '2' }],
    ['/help', {}],
    ['/ask what was the question: why', { question: 'what was the question: why' }],
    ['My question: who attended?', { question: 'My question: who attended?' }],
    ['/quote petro page: 2', { speaker: 'petro', page: '2' }],
    ['/quote page: 2 private: true speaker: petro', { speaker: 'petro', page: '2', private: 'true' }],
    ['/topics Front page: 2 stories', { topic: 'Front page: 2 stories' }],
    ['/topics hot topic: rain', { topic: 'hot topic: rain' }],
    ['/ask question:what was the question: why', { question: 'what was the question: why' }],
    ['/topics topic:Front page: the story page:2', { topic: 'Front page: the story', page: '2' }],
  ])('gives options by position or by name: %j', (line, expected) => {
    expect(optionsIn(line)).toStrictEqual(expected);
  });

  it('is refused, not cut, when the command does not take all of it', () => {
    expect(() => replyToLine('/help me', 'en', OWN)).toThrow('There is no option “me” here: /help');
  });

  it.each([
    ['/quote speaker:petro speaker:trump', 'The option “speaker” is there twice: /quote speaker [about]'],
    ['/quote petro speaker:trump', 'The option “speaker” is there twice: /quote'],
    ['/quote petro persona:trump', 'The option “speaker” is there twice: /quote'],
    ['/citar petro página:2 page:3', 'La opción «página» está dos veces: /citar'],
    ['/ask who attended page:2 page:3', 'The option “page” is there twice: /ask'],
    [
      '/quote petro article:tram',
      'There is no option “article” here: /quote speaker [about] [page] [private]',
    ],
    ['/topics article:tram', 'There is no option “article” here: /topics'],
    ['/quote person:paz', 'There is no option “person” here: /quote'],
  ])('is refused, and nothing of it swallowed: %j', (line, message) => {
    expect(() => replyToLine(line, 'en', OWN)).toThrow(message);
  });

  it('is parsed to the options that it was formatted from', () => {
    // Names in a corpus are one line, trimmed, in canonical form, and have no option's name with a colon in them here.
    const name = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 60 })
      .map((text) => toCanonicalForm(text.replace(/\p{Cc}/gu, '')).trim())
      .filter((text) => text !== '' && !/(?:^|\s)(?:speaker|topic|page):/i.test(text));
    const pages = fc.integer({ min: 1, max: 9999 });
    const roundTrip = (command: Command, options: Options): Options => {
      const { name, args } = parseCommandLine(formatCommandLine(command, options));
      expect(name).toBe(command.data.name);
      return validateOptions(command, parseOptions(command, args), 'en');
    };
    fc.assert(
      fc.property(name, pages, (text, page) => {
        for (const [command, options] of [
          [quote, { speaker: text, page }],
          [topics, { topic: text, page }],
          [topics, { page }],
          [topics, { topic: text }],
          [help, {}],
          [ask, { question: `${text}?` }],
        ] as const) {
          if (command) expect(roundTrip(command, options)).toStrictEqual(options);
        }
      }),
      { numRuns: 60 },
    );
  });
});
