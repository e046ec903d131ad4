import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { registry } from '../../commands/index.ts';
import { UsageError } from '../../src/errors.ts';
import { type ExecutionContext, optionsOf } from '../../src/interactions/command.ts';
import { executeLine } from '../../src/interactions/execute.ts';
import { usageOf, validateOptions } from '../../src/interactions/options.ts';
import { commandPayloads, findCommand } from '../../src/interactions/registry.ts';
import { checkCommand, checkCommandList } from '../fake-discord/validate-commands.ts';
import { articleFile, knowledgeFrom, ownKnowledge } from '../support/article.ts';
import { severalArticles } from '../support/hostile-corpora.ts';

const OWN = ownKnowledge();

/** What is said to someone whose options are refused. */
function refusal(name: string, given: Record<string, unknown>, language: 'en' | 'es' = 'en'): string {
  try {
    validateOptions(findCommand(name, language, OWN), given, language);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return 'They were taken';
}

describe('options that are not as they have to be are refused with what to do', () => {
  it('where one has swallowed what was meant for another, with how to tell them apart', () => {
    const two = knowledgeFrom(articleFile(['It rained.'], {}, 'a'), articleFile(['It snowed.'], {}, 'b'));
    expect(() => executeLine('/ask article:a who attended', 'en', two)).toThrow(
      'The option “question” is missing: /ask question [article] [page] [private]\nAll that follows “article:” was taken for its value. Write “question:” before what is meant for that.',
    );
    expect(() => executeLine('/ask article:a', 'en', two)).toThrow(/\[private\]$/);
    // What is no text has swallowed nothing, whatever it is.
    for (const about of [Object.create(null), [' a b '], 7])
      expect(refusal('quote', { about })).toMatch(/\[private\]$/);
  });

  it.each<[string, string, Record<string, unknown>, en: string, es: string]>([
    [
      'left out',
      'quote',
      {},
      'The option “speaker” is missing: /quote speaker [about] [page] [private]',
      'Falta la opción «persona»: /citar persona [sobre] [página] [privado]',
    ],
    [
      'empty',
      'ask',
      { question: ' \n' },
      'The option “question” is missing: /ask question [page] [private]',
      'Falta la opción «pregunta»: /preguntar pregunta [página] [privado]',
    ],
    [
      'null',
      'ask',
      { question: null },
      'The option “question” is missing: /ask question [page] [private]',
      'Falta la opción «pregunta»: /preguntar pregunta [página] [privado]',
    ],
    [
      'not an option of the command',
      'topics',
      { speaker: 'petro' },
      'There is no option “speaker” here: /topics [topic] [page] [private]',
      'Aquí no hay ninguna opción «speaker»: /temas [tema] [página] [privado]',
    ],
    [
      'too long',
      'ask',
      { question: 'x'.repeat(301) },
      'The question can be at most 300 characters long; please say it shorter.',
      'pregunta puede tener como mucho 300 caracteres; dilo más corto, por favor.',
    ],
    ['not text', 'ask', { question: 5 }, 'The question has to be text.', 'pregunta tiene que ser texto.'],
    [
      'not a number',
      'topics',
      { page: 'two' },
      'The page has to be a whole number from 1 on.',
      'página tiene que ser un número entero desde 1.',
    ],
    [
      'neither true nor false',
      'help',
      { private: 'yes' },
      'The option private has to be true or false.',
      'La opción privado tiene que ser true o false.',
    ],
    [
      'of several articles, where there is one',
      'topics',
      { article: 'story' },
      'There is no option “article” here: /topics [topic] [page] [private]',
      'Aquí no hay ninguna opción «article»: /temas [tema] [página] [privado]',
    ],
  ])('%s', (_, name, given, en, es) => {
    expect(refusal(name, given)).toBe(en);
    expect(refusal(name, given, 'es')).toBe(es);
  });

  it.each([
    0,
    -1,
    1.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '0',
    '-1',
    '1.5',
    '1e3',
    '',
    ' 2',
    '12345678901',
    true,
    {},
    [],
  ])('a page of %j is no page', (page) => {
    // What is empty is left out, and page 1 is shown.
    if (page === '')
      expect(validateOptions(findCommand('topics', 'en', OWN), { page }, 'en')).toStrictEqual({});
    else expect(refusal('topics', { page })).toBe('The page has to be a whole number from 1 on.');
  });

  it('a command that there is not names those that there are', () => {
    expect(() => executeLine('/attend now', 'en', OWN)).toThrow(
      'There is no command /attend. There are /ask, /quote, /topics, /help.',
    );
    expect(() => executeLine('/Preguntas who', 'es', OWN)).toThrow(
      'No hay ningún comando /Preguntas. Hay /ask, /quote, /topics, /help.',
    );
  });
});

describe('options that are as they have to be', () => {
  it('are taken as they are, numbers also as text', () => {
    expect(
      validateOptions(findCommand('quote', 'en', OWN), { speaker: ' petro', page: '12' }, 'en'),
    ).toStrictEqual({
      speaker: ' petro',
      page: 12,
    });
    expect(
      validateOptions(findCommand('topics', 'en', OWN), { topic: undefined, page: 3 }, 'en'),
    ).toStrictEqual({
      page: 3,
    });
  });

  it('say yes or no in a word, too, as the terminal gives it', () => {
    for (const [given, expected] of [
      [true, true],
      ['true', true],
      [false, false],
      ['false', false],
    ])
      expect(validateOptions(findCommand('help', 'en', OWN), { private: given }, 'en')).toStrictEqual({
        private: expected,
      });
  });

  it('are counted in characters as people see them, as Discord does', () => {
    const question = '😀'.repeat(300);
    expect(validateOptions(findCommand('ask', 'en', OWN), { question }, 'en')).toStrictEqual({ question });
    expect(refusal('ask', { question: `${question}x` })).toContain('at most 300');
  });
});

/** All that Discord is to register: what can be typed, and what can be done with messages. */
const { buttonCommands, commands, messageCommands } = registry;
const OFFERED: RESTPostAPIApplicationCommandsJSONBody[] = [...commands, ...messageCommands].map(
  ({ data }) => data,
);

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

describe('the one list of commands', () => {
  it.each(OFFERED.map((data) => [data.name, data] as const))(
    '%s is one that Discord registers',
    (_, data) => {
      const checked = checkCommand(data);
      expect('refusal' in checked ? checked.refusal.body : undefined).toBeUndefined();
    },
  );

  it('is one that Discord registers as a whole: no name stands for two', () => {
    const data = OFFERED.flatMap((one) => {
      const checked = checkCommand(one);
      return 'command' in checked ? [checked.command] : [];
    });
    expect(data).toHaveLength(OFFERED.length);
    expect(checkCommandList(data)).toBeUndefined();
  });

  it('is ask, quote, topics and help, typed like this, in either language', () => {
    expect(commands.map((command) => usageOf(command, 'en'))).toStrictEqual([
      '/ask question [article] [page] [private]',
      '/quote speaker [about] [article] [page] [private]',
      '/topics [topic] [article] [page] [private]',
      '/help [private]',
    ]);
    expect(commands.map((command) => usageOf(command, 'es'))).toStrictEqual([
      '/preguntar pregunta [artículo] [página] [privado]',
      '/citar persona [sobre] [artículo] [página] [privado]',
      '/temas [tema] [artículo] [página] [privado]',
      '/ayuda [privado]',
    ]);
  });

  it('asks which article only where there are several', () => {
    const usages = (knowledge: ExecutionContext): string[] =>
      knowledge.registry.commands
        .map((command) => usageOf(command, 'en'))
        .filter((usage) => usage.includes('[article]'));
    expect(usages(OWN)).toStrictEqual([]);
    expect(usages(severalArticles())).toHaveLength(3);
    const offers = (knowledge: ExecutionContext): boolean =>
      JSON.stringify(commandPayloads(knowledge)).includes('"name":"article"');
    expect([offers(OWN), offers(severalArticles())]).toStrictEqual([false, true]);
  });

  it('has nothing in it that stands only behind buttons', () => {
    const names = OFFERED.map(({ name }) => name);
    for (const { data } of buttonCommands) expect(names).not.toContain(data.name);
  });

  it.each(commands.map((command) => [command.data.name, command] as const))(
    '/%s is in both kinds of Spanish that Discord has, under names that it takes, in servers and in private',
    (_, command) => {
      const { data } = command;
      for (const described of [data, ...optionsOf(command)]) {
        for (const locale of ['es-ES', 'es-419'] as const) {
          const name = described.name_localizations?.[locale] ?? '';
          expect(name).toMatch(NAME);
          expect(name).toBe(name.toLowerCase());
          expect(name).not.toBe(described.name);
          expect(described.description_localizations?.[locale]).toBeTruthy();
          expect(described.description_localizations?.[locale]).not.toBe(described.description);
        }
        expect(described.name).toMatch(/^[a-z]{1,32}$/);
        expect('choices' in described ? described.choices : undefined).toBeUndefined();
      }
      expect(data).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
    },
  );

  it.each(messageCommands.map(({ data }) => [data.name, data] as const))(
    '“%s” is in both kinds of Spanish too, and wherever messages are',
    (name, data) => {
      for (const locale of ['es-ES', 'es-419'] as const) {
        expect(data.name_localizations?.[locale]?.length).toBeLessThanOrEqual(32);
        expect(data.name_localizations?.[locale]).not.toBe(name);
      }
      expect(data).toMatchObject({ type: 3, integration_types: [0, 1], contexts: [0, 1, 2] });
    },
  );

  it('offers suggestions for every option that Discord is told to complete, and for no other', () => {
    for (const command of commands) {
      const completed = optionsOf(command).flatMap((option) =>
        'autocomplete' in option && option.autocomplete && option.name !== 'article' ? [option.name] : [],
      );
      expect(completed).toStrictEqual(Object.keys(command.autocomplete ?? {}));
    }
  });
});
