import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { checkOptions, optionsOf, usageOf } from '../../commands/options.ts';
import { commandNamed, runLine } from '../../commands/run.ts';
import { UsageError } from '../../src/errors.ts';
import { checkCommand, checkCommandList } from '../discord/validate-commands.ts';
import { ownKnowledge } from '../support/article.ts';

/** What is said to someone whose options are refused. */
function refusal(name: string, given: Record<string, unknown>, language: 'en' | 'es' = 'en'): string {
  try {
    checkOptions(commandNamed(name, language), given, language);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return 'They were taken';
}

describe('options that are not as they have to be are refused with what to do', () => {
  it.each<[string, string, Record<string, unknown>, en: string, es: string]>([
    [
      'left out',
      'quote',
      {},
      'The speaker is missing: /quote speaker [page]',
      'Falta speaker: /quote speaker [page]',
    ],
    [
      'empty',
      'ask',
      { question: ' \n' },
      'The question is missing: /ask question',
      'Falta question: /ask question',
    ],
    [
      'null',
      'ask',
      { question: null },
      'The question is missing: /ask question',
      'Falta question: /ask question',
    ],
    [
      'not an option of the command',
      'topics',
      { speaker: 'petro' },
      'There is no option “speaker” here: /topics [topic] [page]',
      'Aquí no hay ninguna opción «speaker»: /topics [topic] [page]',
    ],
    [
      'too long',
      'ask',
      { question: 'x'.repeat(301) },
      'The question can be at most 300 characters long; please say it shorter.',
      'question puede tener como mucho 300 caracteres; dilo más corto, por favor.',
    ],
    ['not text', 'ask', { question: 5 }, 'The question has to be text.', 'question tiene que ser texto.'],
    [
      'not a number',
      'topics',
      { page: 'two' },
      'The page has to be a whole number from 1 on.',
      'page tiene que ser un número entero desde 1.',
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
    if (page === '') expect(checkOptions(commandNamed('topics', 'en'), { page }, 'en')).toStrictEqual({});
    else expect(refusal('topics', { page })).toBe('The page has to be a whole number from 1 on.');
  });

  it('a command that there is not names those that there are', () => {
    expect(() => runLine('/attend now', 'en', ownKnowledge())).toThrow(
      'There is no command /attend. There are /ask, /quote, /topics, /help.',
    );
    expect(() => runLine('/Ask who', 'es', ownKnowledge())).toThrow(
      'No hay ningún comando /Ask. Hay /ask, /quote, /topics, /help.',
    );
  });
});

describe('options that are as they have to be', () => {
  it('are taken as they are, numbers also as text', () => {
    expect(checkOptions(commandNamed('quote', 'en'), { speaker: ' petro', page: '12' }, 'en')).toStrictEqual({
      speaker: ' petro',
      page: 12,
    });
    expect(checkOptions(commandNamed('topics', 'en'), { topic: undefined, page: 3 }, 'en')).toStrictEqual({
      page: 3,
    });
  });

  it('are counted in characters as people see them, as Discord does', () => {
    const question = '😀'.repeat(300);
    expect(checkOptions(commandNamed('ask', 'en'), { question }, 'en')).toStrictEqual({ question });
    expect(refusal('ask', { question: `${question}x` })).toContain('at most 300');
  });
});

describe('the one list of commands', () => {
  it.each(commands.map((command) => [command.data.name, command] as const))(
    '/%s is one that Discord registers',
    (_, { data }) => {
      const checked = checkCommand(data);
      expect('refusal' in checked ? checked.refusal.body : undefined).toBeUndefined();
    },
  );

  it('is one that Discord registers as a whole: no name stands for two', () => {
    const data = commands.flatMap((command) => {
      const checked = checkCommand(command.data);
      return 'command' in checked ? [checked.command] : [];
    });
    expect(data).toHaveLength(commands.length);
    expect(checkCommandList(data)).toBeUndefined();
  });

  it('is ask, quote, topics and help, typed like this', () => {
    expect(commands.map(usageOf)).toStrictEqual([
      '/ask question',
      '/quote speaker [page]',
      '/topics [topic] [page]',
      '/help',
    ]);
  });

  it.each(commands.map((command) => [command.data.name, command] as const))(
    '/%s is in both kinds of Spanish that Discord has, in servers and in private',
    (_, command) => {
      const { data } = command;
      for (const described of [data, ...optionsOf(command)]) {
        for (const locale of ['es-ES', 'es-419'] as const) {
          expect(described.name_localizations?.[locale]).toBeTruthy();
          expect(described.description_localizations?.[locale]).toBeTruthy();
          expect(described.description_localizations?.[locale]).not.toBe(described.description);
        }
      }
      expect(data).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
    },
  );

  it('offers suggestions for every option that Discord is told to complete, and for no other', () => {
    for (const command of commands) {
      const completed = optionsOf(command).filter(
        (option) => 'autocomplete' in option && option.autocomplete,
      );
      expect(completed.length).toBe(command.suggest === undefined ? 0 : 1);
    }
  });
});
