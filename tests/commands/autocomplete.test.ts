import { describe, expect, it } from 'vitest';
import { autocomplete } from '../../src/interactions/execute.ts';
import { autocompleteQuestions } from '../../src/search/suggest-questions.ts';
import { LANGUAGES } from '../../src/text/language.ts';
import { articleFile, file, knowledgeFrom, knowledgeOf, ownKnowledge } from '../support/article.ts';
import { cpuTime } from '../support/cpu-time.ts';
import { hostileCorpus, mixedCorpus, severalArticles } from '../support/hostile-corpora.ts';
import { blockQuotesOf, textOf } from '../support/messages.ts';
import { replyToCommand, replyToLine } from '../support/replies.ts';

const knowledge = ownKnowledge();
const run = (line: string, language: 'en' | 'es' = 'en') => replyToLine(line, language, knowledge);
const questions = (typed: string, language: 'en' | 'es' = 'en'): string[] =>
  autocomplete('ask', 'question', typed, language, knowledge).map(({ value }) => value);

describe('autocomplete of questions', () => {
  it.each([
    ['who attended', 'Who attended the meeting?'],
    ['WHO ATTENDED', 'Who attended the meeting?'],
    // A typing error, an unfinished word, another order of words.
    ['who atended the meetng', 'Who attended the meeting?'],
    ['who joined Tru', 'Who joined Trump at the meeting?'],
    ['the meeting who attended', 'Who attended the meeting?'],
  ])('has the closest question first: %s', (typed, first) => {
    expect(questions(typed)[0]).toBe(first);
  });

  it('ignores accents', () => {
    const found = questions('quien asistio a la reunion', 'es');
    expect(found[0]).toMatch(/asisti/);
    expect(found).toStrictEqual(questions('quién asistió a la reunión', 'es'));
  });

  it('matches the beginning of the last word, and whole words before it', () => {
    const word = 'attended';
    for (let length = 3; length <= word.length; length += 1) {
      const typed = word.slice(0, length);
      const found = questions(typed);
      expect(found, typed).toContain('Who attended the meeting?');
      if (length < 5) for (const question of found) expect(question.toLowerCase()).toContain(` ${typed}`);
    }
    expect(questions('attend xylophone')).toStrictEqual([]);
  });

  it.each(['meetng', 'meetting', 'atended', 'sanctionz'])('tolerates a typing error: %s', (typed) => {
    const [first = ''] = questions(typed);
    expect(first).toMatch(/meeting|attended|sanction/i);
  });

  it('does not take one short word for another', () => {
    expect(questions('off')).toStrictEqual(['Who went with Petro to the Oval Office?']);
  });

  it('lists questions in reading order before anything is typed', () => {
    for (const language of LANGUAGES) {
      const all = autocompleteQuestions('', knowledge.index, language);
      expect(questions('', language)).toStrictEqual(all.slice(0, 25).map(({ question }) => question));
      expect(questions('  ', language)).toStrictEqual(questions('', language));
      expect(all.every((one) => one.language === language && one.suggested)).toBe(true);
      const paragraphs = all.flatMap(({ paragraphs: numbers }) => numbers);
      expect(paragraphs).toStrictEqual([...paragraphs].sort((a, b) => a - b));
    }
  });

  it('offers only questions that are answered', () => {
    for (const typed of ['who', 'why', 'energy', 'what did he say'])
      for (const question of questions(typed)) {
        const reply = replyToCommand('ask', { question }, 'en', knowledge);
        expect(blockQuotesOf(reply), question).not.toStrictEqual([]);
        expect(textOf(reply), question).not.toContain('Nearest:');
      }
  });

  it('leaves out questions longer than a choice may be', () => {
    const long = `what is ${'very '.repeat(25)}wide`;
    const known = knowledgeFrom(
      articleFile(['It is wide.']),
      file(
        'corpus/story.questions.yaml',
        `1:\n  en: ["${long}", what is wide]\n  es: []\nnone:\n  en: [hello]\n  es: []\n`,
      ),
    );
    expect(autocomplete('ask', 'question', 'what', 'en', known).map(({ value }) => value)).toStrictEqual([
      'what is wide',
    ]);
  });
});

describe('autocomplete of speakers and topics', () => {
  it('lists the quoted speakers, the most quoted first', () => {
    expect(autocomplete('quote', 'speaker', '', 'en', knowledge)).toStrictEqual([
      { name: 'Gustavo Petro, President of Colombia · 16 quotations', value: 'Gustavo Petro' },
      { name: 'Donald Trump, U.S. President · 2 quotations', value: 'Donald Trump' },
    ]);
    expect(autocomplete('quote', 'speaker', '', 'es', knowledge)[0]?.name).toBe(
      'Gustavo Petro, presidente de Colombia · 16 citas',
    );
  });

  it.each([
    ['pet', ['Gustavo Petro']],
    ['GUS', ['Gustavo Petro']],
    ['donald t', ['Donald Trump']],
    ['the Colombian president', ['Gustavo Petro']],
    ['avo', []],
    ['rubio', []],
  ])('matches the beginning of a name, or a role: %s', (typed, expected) => {
    expect(autocomplete('quote', 'speaker', typed, 'en', knowledge).map(({ value }) => value)).toStrictEqual(
      expected,
    );
  });

  it.each([
    ['en', 'drug', ['Drug trafficking and Ecuador']],
    ['en', 'LIST', ['The OFAC list']],
    ['es', 'energia', ['Energía limpia']],
    ['es', 'quien', ['Quiénes asistieron']],
    ['en', 'xyz', []],
  ] as const)(
    'matches any part of a topic’s name in the person’s language (%s): %s',
    (language, typed, expected) => {
      expect(
        autocomplete('topics', 'topic', typed, language, knowledge).map(({ value }) => value),
      ).toStrictEqual(expected);
    },
  );

  it('offers suggested questions of the bank in the person’s language, all of them answered', () => {
    const offered = autocomplete('ask', 'question', 'who joined', 'en', knowledge).map(({ value }) => value);
    expect(offered).toContain('Who joined Trump at the meeting?');
    for (const value of autocomplete('ask', 'question', '', 'es', knowledge).map((choice) => choice.value)) {
      expect(value).toMatch(/^¿.*\?$/);
      expect(textOf(run(`/ask ${value}`))).not.toContain('The article does not say');
    }
    expect(autocomplete('ask', 'question', '', 'en', knowledge)).toHaveLength(25);
  });

  it('has no choices for unknown words and commands', () => {
    expect(autocomplete('ask', 'question', 'xylophone', 'en', knowledge)).toStrictEqual([]);
    expect(autocomplete('nothing', 'question', 'who', 'en', knowledge)).toStrictEqual([]);
  });

  it.each([
    ['own', knowledge],
    ['adversary', hostileCorpus()],
    ['several', severalArticles()],
  ])('keeps to Discord’s limits, and each choice works as a value (%s)', (_, known) => {
    for (const language of ['en', 'es'] as const) {
      for (const [name, option] of [
        ['quote', 'speaker'],
        ['people', 'person'],
        ['topics', 'topic'],
      ] as const) {
        const choices = autocomplete(name, option, '', language, known);
        expect(choices.length).toBeGreaterThan(0);
        expect(choices.length).toBeLessThanOrEqual(25);
        for (const { name: shown, value } of choices) {
          expect(Math.max(shown.length, value.length)).toBeLessThanOrEqual(100);
          expect(blockQuotesOf(replyToCommand(name, { [option]: value }, language, known))).not.toStrictEqual(
            [],
          );
        }
      }
    }
  });
});

describe('autocomplete', () => {
  it('is empty when there is nothing to suggest, for unknown options and commands', () => {
    const bare = knowledgeOf(['It rained.']);
    for (const [name, option, typed] of [
      ['ask', 'question', ''],
      ['ask', 'question', 'who'],
      ['ask', 'page', '1'],
      ['ask', 'nothing', 'x'],
      ['quote', 'speaker', ''],
      ['quote', 'about', 'rain'],
      ['people', 'person', ''],
      ['topics', 'topic', 'xylophone'],
      ['help', 'private', 't'],
      ['passages', 'at', 'x'],
      ['nothing', 'question', 'x'],
      ['', '', ''],
    ] as const)
      expect(autocomplete(name, option, typed, 'en', bare), `${name} ${option}`).toStrictEqual([]);
  });

  it.each([
    '__proto__',
    'constructor',
    'toString',
    '\u0000',
    '\ud83d',
    '*'.repeat(6000),
    '.*[',
    'x '.repeat(3000),
  ])('takes any text: %j', (typed) => {
    for (const known of [knowledge, hostileCorpus(), mixedCorpus()]) {
      for (const option of [
        'question',
        'speaker',
        'person',
        'topic',
        'article',
        '__proto__',
        'constructor',
      ]) {
        for (const name of ['ask', 'quote', 'people', 'topics'])
          expect(autocomplete(name, option, typed, 'es', known).length).toBeLessThanOrEqual(25);
      }
    }
  });

  it('answers within milliseconds', () => {
    questions('');
    const typed = 'what did petro say about the sanctons';
    const times = Array.from({ length: typed.length - 3 }, (_, i) => {
      const tries = Array.from({ length: 3 }, () => cpuTime(() => questions(typed.slice(0, i + 4))));
      // The best, because garbage is collected during others.
      return Math.min(...tries);
    });
    // The slowest takes some 0.2 ms.
    expect(Math.max(...times)).toBeLessThan(5);
  });
});
