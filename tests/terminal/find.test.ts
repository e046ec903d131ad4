import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { commandPayloads } from '../../src/interactions/command-registry.ts';
import { executeMessageCommand } from '../../src/interactions/execute.ts';
import { complete } from '../../src/terminal/readline-completer.ts';
import { ownKnowledge } from '../support/article.ts';
import { blockQuotesOf, isEphemeral, textOf } from '../support/messages.ts';
import { replyToLine } from '../support/replies.ts';

const knowledge = ownKnowledge();

const CLAIM = 'Petro gave Trump a gift basket. My cat ate a goldfish. They differ over Gaza.';

describe('/find', () => {
  it.each([
    ['en', CLAIM],
    ['es', CLAIM],
    ['en', 'my cat ate the goldfish'],
    ['es', 'Petro le regaló a Trump una canasta'],
    ['en', 'It was all over by 2'],
    ['en', 'Petro page:2'],
  ] as const)('says in %s what “Find in article” says of the same message: %s', (language, text) => {
    const typed = replyToLine(`/find ${text}`, language, knowledge);
    const chosen = executeMessageCommand('Find in article', text, language, knowledge);
    expect(textOf(typed)).toBe(textOf(chosen));
    expect(isEphemeral(typed)).toBe(false);
  });

  it('finds the passages of a text', () => {
    const found = blockQuotesOf(replyToLine(`/find ${CLAIM}`, 'en', knowledge)).join('\n');
    expect(found).toContain('Petro brought a basket');
    expect(found).toContain('Gaza');
  });

  it.each([
    ['/buscar', 'es'],
    ['/FIND', 'en'],
    ['/Buscar texto:', 'es'],
    ['/find text:', 'en'],
  ] as const)('can be typed as %s', (name, language) => {
    expect(replyToLine(`${name} ${CLAIM}`, 'en', knowledge)).toStrictEqual(
      replyToLine(`/find ${CLAIM}`, language, knowledge),
    );
  });

  it.each([
    ['en', 'The option “text” is missing: /find text'],
    ['es', 'Falta la opción «texto»: /buscar texto'],
  ] as const)('says in %s that the text is missing', (language, message) => {
    for (const line of ['/find', '/find  ', '/find text:'])
      expect(() => replyToLine(line, language, knowledge)).toThrow(new UsageError(message));
  });

  it('says it in Spanish to whoever types the Spanish name', () => {
    expect(() => replyToLine('/buscar  ', 'en', knowledge)).toThrow(
      new UsageError('Falta la opción «texto»: /buscar texto'),
    );
  });

  it('is not meant by names that are near', () => {
    expect(() => replyToLine('/fnd a basket', 'en', knowledge)).toThrow('There is no command /fnd.');
    expect(() => replyToLine('/busca una canasta', 'es', knowledge)).toThrow('No hay ningún comando /busca.');
  });

  it('is completed', () => {
    expect(complete('/fi', 'en', knowledge)).toStrictEqual([['/find '], '/fi']);
  });

  it('is not registered with Discord, where the message is chosen', () => {
    const names = commandPayloads(knowledge).map(({ name }) => name);
    expect(names).toContain('Find in article');
    expect(names).not.toContain('find');
  });
});
