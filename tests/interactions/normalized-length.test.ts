import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { findCommand } from '../../src/interactions/command-registry.ts';
import { autocomplete, executeMessageCommand } from '../../src/interactions/execute.ts';
import { usageOf } from '../../src/interactions/options.ts';
import { texts } from '../../src/reply/i18n/index.ts';
import { articleFile, ownKnowledgeWith } from '../support/article.ts';
import { cpuTime } from '../support/cpu-time.ts';
import { replyToCommand } from '../support/replies.ts';

/** Two articles, so that there is an option `article`. */
const knowledge = ownKnowledgeWith(
  articleFile(['The bridge opened on Monday.'], { title: 'The bridge' }, 'bridge'),
);

/** Characters that normalization makes many letters of. */
const GROWING = ['ﷺ', '㍿', '㌀'];

const OPTIONS = [
  ['ask', 'question', 300],
  ['quote', 'speaker', 100],
  ['topics', 'topic', 100],
] as const;

describe.each(GROWING)('a text of %s, which grows when it is normalized', (character) => {
  it.each(OPTIONS)('is refused as too long: /%s %s', (command, option, max) => {
    expect(() => replyToCommand(command, { [option]: character.repeat(max) }, 'en', knowledge)).toThrow(
      new UsageError(texts.en.tooLong(usageOf(findCommand(command, 'en', knowledge), 'en'), option, max)),
    );
  });

  it.each(OPTIONS)('is taken when it is short, as in “5½ hours”: /%s %s', (command, option) => {
    expect(() =>
      replyToCommand(command, { [option]: `what about 5${character} hours` }, 'en', knowledge),
    ).not.toThrow();
  });
});

describe('text that people write', () => {
  it.each(['각', '½', '…', 'ﬃ', 'é'])(
    'is taken at its full length, though letters of it are normalized to several: %s',
    (character) => {
      for (const [command, option, max] of OPTIONS) {
        const run = () => replyToCommand(command, { [option]: character.repeat(max) }, 'en', knowledge);
        expect(run, command).not.toThrow();
      }
    },
  );
});

describe('text that is typed', () => {
  it('gets no suggestions when it grows to more than a question has', () => {
    for (const [command, option] of OPTIONS)
      expect(autocomplete(command, option, 'ﷺ'.repeat(100), 'en', knowledge)).toStrictEqual([]);
    expect(autocomplete('quote', 'speaker', 'pet', 'en', knowledge)).not.toStrictEqual([]);
  });
});

describe('text of the greatest length', () => {
  const ORDINARY = 'What did the president say to Trump about sanctions and drug trafficking? ';
  /**
   * Whatever takes longer in some analysis: one long word, many short ones, decomposed letters, and those that become several.
   */
  const UNUSUAL = [
    'ﷺ',
    '㍿',
    'ﷺ aaaaaaaaaaaa ',
    'a\u0301\u0302\u0303',
    '\u0301',
    '각',
    '½ ',
    'ǆ',
    'x',
    'ü ',
    'a.',
  ];
  const fill = (text: string, length: number): string => text.repeat(length).slice(0, length);

  /** The milliseconds of CPU of a run, whether the text is taken or refused. */
  const timeOf = (run: () => unknown): number =>
    cpuTime(() => {
      try {
        run();
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
      }
    });

  /** The least of nine times of each of two runs, in turns, so that a collection of garbage is counted to both. */
  function leastTimes(one: () => unknown, other: () => unknown): readonly [number, number] {
    const times = Array.from({ length: 9 }, () => [timeOf(one), timeOf(other)] as const);
    return [Math.min(...times.map(([time]) => time)), Math.min(...times.map(([, time]) => time))];
  }

  const command = (name: string, option: string, others = {}) => {
    return (typed: string) => replyToCommand(name, { [option]: typed, ...others }, 'en', knowledge);
  };
  const completion = (name: string, option: string) => {
    return (typed: string) => autocomplete(name, option, typed, 'en', knowledge);
  };

  it.each<[what: string, max: number, run: (typed: string) => unknown]>([
    ['/ask question', 300, command('ask', 'question')],
    ['/quote speaker', 100, command('quote', 'speaker')],
    ['/quote about', 36, command('quote', 'about', { speaker: 'petro' })],
    ['/topics topic', 100, command('topics', 'topic')],
    ['/topics article', 100, command('topics', 'article')],
    ['suggestions for a question', 300, completion('ask', 'question')],
    ['suggestions for a speaker', 100, completion('quote', 'speaker')],
    ['suggestions for a topic', 100, completion('topics', 'topic')],
    ['suggestions for an article', 100, completion('topics', 'article')],
    ['Find in article', 4000, (typed) => executeMessageCommand('Find in article', typed, 'en', knowledge)],
  ])('takes no more than three times as long as an ordinary one: %s', (_, max, run) => {
    timeOf(() => run('petro'));
    for (const text of UNUSUAL) {
      const [ordinary, unusual] = leastTimes(
        () => run(fill(ORDINARY, max)),
        () => run(fill(text, max)),
      );
      // Half a millisecond is noise, and nothing to anybody.
      expect(unusual, text).toBeLessThan(3 * ordinary + 0.5);
    }
  });
});
