import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { findCommand } from '../../src/interactions/command-registry.ts';
import { validateOptions } from '../../src/interactions/options.ts';
import { articleFile, knowledgeFrom, ownKnowledge } from '../support/article.ts';
import { replyToCommand, replyToLine } from '../support/replies.ts';

const OWN = ownKnowledge();

/** The message of the UsageError for these options. */
function refusal(name: string, given: Record<string, unknown>, language: 'en' | 'es' = 'en'): string {
  try {
    validateOptions(findCommand(name, language, OWN), given, language);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return 'They were taken';
}

describe('the text of an option', () => {
  it('is in the canonical form of articles', () => {
    const ask = findCommand('ask', 'en', OWN);
    const given = { question: 'did Sa\u0301n\u00ADchez \u202Ecome' };
    expect(validateOptions(ask, given, 'en')).toStrictEqual({ question: 'did Sánchez come' });
  });
});

describe('invalid options are refused with what to do instead', () => {
  it('when one has swallowed the value of another', () => {
    const two = knowledgeFrom(articleFile(['It rained.'], {}, 'a'), articleFile(['It snowed.'], {}, 'b'));
    expect(() => replyToLine('/ask article:a who attended', 'en', two)).toThrow(
      'The option “question” is missing: /ask question [article] [page] [private]\nAll that follows “article:” was taken for its value. Write “question:” before what is meant for that.',
    );
    expect(() => replyToLine('/ask article:a', 'en', two)).toThrow(/\[private\]$/);
    // A value that is not a string has swallowed nothing.
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
      'The option “question” must have at most 300 characters: /ask question [page] [private]',
      'La opción «pregunta» tiene que tener como mucho 300 caracteres: /preguntar pregunta [página] [privado]',
    ],
    [
      'not text',
      'ask',
      { question: 5 },
      'The option “question” must be text: /ask question [page] [private]',
      'La opción «pregunta» tiene que ser texto: /preguntar pregunta [página] [privado]',
    ],
    [
      'not a number',
      'topics',
      { page: 'two' },
      'The option “page” must be a whole number from 1 to 9999: /topics [topic] [page] [private]',
      'La opción «página» tiene que ser un número entero de 1 a 9999: /temas [tema] [página] [privado]',
    ],
    [
      'neither true nor false',
      'help',
      { private: 'yes' },
      'The option “private” must be true or false: /help [private]',
      'La opción «privado» tiene que ser true o false: /ayuda [privado]',
    ],
    [
      'article, in a corpus of one',
      'topics',
      { article: 'story' },
      'There is no option “article” here: /topics [topic] [page] [private]',
      'Aquí no hay ninguna opción «article»: /temas [tema] [página] [privado]',
    ],
  ])('when one is %s', (_, name, given, en, es) => {
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
    10_000,
    '10000',
    '12345678901',
    true,
    {},
    [],
  ])('when the page is %j', (page) => {
    // An empty value counts as left out.
    if (page === '')
      expect(validateOptions(findCommand('topics', 'en', OWN), { page }, 'en')).toStrictEqual({});
    else
      expect(refusal('topics', { page })).toBe(
        'The option “page” must be a whole number from 1 to 9999: /topics [topic] [page] [private]',
      );
  });

  it('as is a typed option of another command, by which nobody is called', () => {
    expect(() => replyToLine('/quote person:petro', 'en', OWN)).toThrow(
      'There is no option “person” here: /quote speaker',
    );
  });

  it('as is an unknown command, with the commands of the surface under the names that it shows', () => {
    expect(() => replyToCommand('attend', {}, 'en', OWN)).toThrow(
      'There is no command /attend. There are /ask, /quote, /people, /topics, /help.',
    );
    const terminal = { ...OWN, surface: { hasMessages: false, keepsQuestions: false } };
    expect(() => replyToLine('/Preguntas who', 'es', terminal)).toThrow(
      'No hay ningún comando /Preguntas. Hay /preguntar, /citar, /personas, /temas, /ayuda, /buscar.',
    );
  });
});

describe('valid options', () => {
  it('keep their values; numbers may be text', () => {
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

  it('may give booleans as text', () => {
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

  it('are measured in code points, as Discord does', () => {
    const question = '😀'.repeat(300);
    expect(validateOptions(findCommand('ask', 'en', OWN), { question }, 'en')).toStrictEqual({ question });
    expect(refusal('ask', { question: `${question}x` })).toContain('at most 300');
  });
});
