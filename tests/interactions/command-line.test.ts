import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import type { Command, Options } from '../../src/interactions/command.ts';
import { formatCommandLine, parseCommandLine, parseOptions } from '../../src/interactions/command-line.ts';
import { executeCommand, executeComponent, executeLine } from '../../src/interactions/execute.ts';
import { validateOptions } from '../../src/interactions/options.ts';
import { findCommand } from '../../src/interactions/registry.ts';
import { articleFile, knowledgeFrom, knowledgeOf, ownKnowledge } from '../support/article.ts';
import { blockQuotesOf, customIdsByLabel, menuOf, textOf } from '../support/messages.ts';

const OWN = ownKnowledge();
const [ask, quote, topics, help] = ['ask', 'quote', 'topics', 'help'].map((name) =>
  findCommand(name, 'en', OWN),
);

/** The options of a whole command line. */
function optionsIn(line: string): Record<string, string> {
  const { name = 'ask', args: rest } = parseCommandLine(line);
  return parseOptions(findCommand(name, 'en', OWN), rest);
}

describe('a command line', () => {
  it.each([
    ['/quote petro', 'quote', 'petro'],
    ['  /quote   gustavo  petro ', 'quote', 'gustavo  petro'],
    ['/topics', 'topics', ''],
    ['/', '', ''],
    ['/quote\npetro', 'quote', 'petro'],
  ])('%j is taken apart', (line, name, rest) => {
    expect(parseCommandLine(line)).toStrictEqual({ name, args: rest });
  });

  it.each([
    ['/ASK who attended', '/ask who attended'],
    ['/Quote petro page:2', '/quote petro page:2'],
    ['/preguntar pregunta:quién asistió página:2', '/ask question:quién asistió page:2'],
    ['/citar trump', '/quote trump'],
    ['/CITAR persona:petro sobre:gaza', '/quote speaker:petro about:gaza'],
    ['/temas', '/topics'],
    ['/ayuda', '/help'],
  ])('%j is understood as %s, and answered in the same language', (line, same) => {
    expect(executeLine(line, 'en', OWN)).toStrictEqual(executeLine(same, 'en', OWN));
  });

  it.each(['who attended', ' who attended ', 'is it 5/6?', '', 'http://b.org'])(
    '%j without a slash is a question',
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
    ['/topics topic:Front page: the story page:2', { topic: 'Front page: the story', page: '2' }],
  ])('%j gives options by position or by name', (line, expected) => {
    expect(optionsIn(line)).toStrictEqual(expected);
  });

  it('may hold what the command does not take, which is refused, not left out', () => {
    expect(() => executeLine('/help me', 'en', OWN)).toThrow('There is no option “me” here: /help');
  });

  it('is read again as what it was made of, for whatever a button holds', () => {
    // What a corpus can have for a name: one line, no white space around it, and no option's name with a colon in it.
    const name = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 60 })
      .map((text) => text.replace(/\p{Cc}/gu, '').trim())
      .filter((text) => text !== '' && !/(?:^|\s)(?:speaker|topic|page):/i.test(text));
    const pages = fc.integer({ min: 1, max: 9999 });
    const back = (command: Command, options: Options): Options => {
      const { name: of, args: rest } = parseCommandLine(formatCommandLine(command, options));
      expect(of).toBe(command.data.name);
      return validateOptions(command, parseOptions(command, rest), 'en');
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
          if (command) expect(back(command, options)).toStrictEqual(options);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the line behind a page’s button', () => {
  /** An article with so much in it that every list has several pages, under names as long as they may be. */
  const speaker = `${'Ñ*_'.repeat(18)} Zoë ${'x'}`;
  const paragraphs = Array.from({ length: 60 }, (_, i) => {
    const said = Array.from({ length: 20 }, (_, j) => `It is ${i * 20 + j}.`).join(' ');
    return `Statement ${i}: “${said} Yes,” said Okafor.`;
  });
  const knowledge = knowledgeOf(paragraphs, {
    people: [{ name: speaker, aliases: ['Okafor'] }],
    topics: [
      {
        name: { en: `${'[*]'.repeat(19)}One`, es: `${'|ñ|'.repeat(19)}Uno` },
        paragraphs: paragraphs.map((_, i) => i + 1),
      },
      ...paragraphs.map((_, i) => ({ name: { en: `Part ${i}`, es: `Parte ${i}` }, paragraphs: [i + 1] })),
    ],
  });
  const starts: [string, 'en' | 'es'][] = [
    ['/topics', 'en'],
    ['/topics', 'es'],
    [`/topics topic:${'[*]'.repeat(19)}One`, 'en'],
    [`/topics topic:${'|ñ|'.repeat(19)}Uno`, 'es'],
    ['/quote okafor', 'en'],
    ['/quote okafor', 'es'],
  ];

  it.each(starts)(
    'of %s (%s) is short enough for Discord, and shows another page that leads back',
    (line, language) => {
      const first = executeLine(line, language, knowledge);
      const [next] = customIdsByLabel(first).values();
      expect(customIdsByLabel(first).size).toBe(1);
      expect(next?.length).toBeLessThanOrEqual(100);
      const second = executeComponent(next ?? '', language, knowledge).reply;
      // At the terminal it is typed instead.
      expect(textOf(executeLine(next ?? '', language, knowledge))).toBe(textOf(second));
      expect(blockQuotesOf(second)).not.toStrictEqual(blockQuotesOf(first));
      expect(blockQuotesOf(second)).not.toStrictEqual([]);
      const [back, onwards] = customIdsByLabel(second).values();
      expect(textOf(executeComponent(back ?? '', language, knowledge).reply)).toBe(textOf(first));
      expect((onwards ?? '').length).toBeLessThanOrEqual(100);
    },
  );

  it('means its topic or its speaker also where their name could mean an option', () => {
    const names = ['What the article: says', 'Page 2 page:2', 'On private:true', `about: ${'x'.repeat(50)}`];
    const odd = knowledgeFrom(
      articleFile(
        names.map((_, i) => `“It is ${i},” said Okafor${i}.`),
        {
          people: names.map((name, i) => ({ name, aliases: [`Okafor${i}`] })),
          topics: names.map((name, i) => ({ name: { en: name, es: `${name} es` }, paragraphs: [i + 1] })),
        },
        'odd',
      ),
      articleFile(['It rained.'], { title: 'Rain' }, 'rain'),
    );
    for (const language of ['en', 'es'] as const) {
      const opened = [...menuOf(executeLine('/topics article:odd', language, odd)).values()].map(
        (line) => blockQuotesOf(executeComponent(line, language, odd).reply)[0],
      );
      expect(opened).toStrictEqual(names.map((_, i) => `“It is ${i},” said Okafor${i}.`));
    }
    for (const [i] of names.entries()) {
      const reply = executeCommand('quote', { speaker: `okafor${i}`, private: true }, 'en', odd);
      const shared = executeComponent(customIdsByLabel(reply).get('Share') ?? '', 'en', odd).reply;
      expect(blockQuotesOf(shared)).toStrictEqual([`“It is ${i},”`]);
    }
  });

  it('works in the language of whoever presses it', () => {
    const [next = ''] = customIdsByLabel(
      executeLine(`/topics topic:${'[*]'.repeat(19)}One`, 'en', knowledge),
    ).values();
    expect(blockQuotesOf(executeComponent(next, 'es', knowledge).reply)).toStrictEqual(
      blockQuotesOf(executeComponent(next, 'en', knowledge).reply),
    );
  });

  it.each([
    ['nothing', ''],
    ['a question', 'who attended'],
    ['a command that there is not', '/attend page:1'],
    ['an option that there is not', '/topics size:1'],
    ['options by position', '/quote okafor'],
    ['options twice', '/topics page:1 page:2'],
    ['more white space', '/topics  page:2'],
    ['a page with zeros', '/topics page:02'],
    ['a page that is none', '/topics page:0'],
    ['something of other bots', 'confirm_delete:12'],
  ])('is refused when it is none of ours: %s', (_, line) => {
    expect(() => executeComponent(line, 'en', knowledge)).toThrow(UsageError);
  });
});
