import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExecutionContext } from '../../../src/interactions/command.ts';
import { autocomplete } from '../../../src/interactions/execute.ts';
import type { Language } from '../../../src/text/language.ts';
import { suggest } from '../../../src/tools/preview/suggest.ts';
import { ownKnowledge } from '../../support/article.ts';
import { severalArticles } from '../../support/hostile-corpora.ts';
import { hostileInput } from '../../support/hostile-input.ts';

const SEVERAL = severalArticles();

const lines = (
  line: string,
  language: 'en' | 'es' = 'en',
  knowledge: ExecutionContext = ownKnowledge(),
): string[] => suggest({ line, language }, knowledge).map((one) => one.line);

describe('the command box suggests', () => {
  it('the commands, in the language of whoever types, and goes on with what they need', () => {
    expect(lines('/')).toEqual(['/ask question:', '/quote speaker:', '/topics ', '/help ']);
    expect(lines('/', 'es')).toEqual(['/preguntar pregunta:', '/citar persona:', '/temas ', '/ayuda ']);
    expect(lines('/qu')).toEqual(['/quote speaker:']);
    expect(suggest({ line: '/as', language: 'es' }, ownKnowledge())).toEqual([]);
    expect(suggest({ line: '/pre', language: 'es' }, ownKnowledge())).toEqual([
      {
        label: '/preguntar',
        detail: 'Pregúntale al artículo: responde con sus propias palabras',
        line: '/preguntar pregunta:',
      },
    ]);
  });

  it.each([
    ['/ask question:who att', 'ask', 'question', 'who att', '/ask question:', 'en'],
    ['/ask who att', 'ask', 'question', 'who att', '/ask question:', 'en'],
    ['/quote speaker:pe', 'quote', 'speaker', 'pe', '/quote speaker:', 'en'],
    ['/topics page:1 topic:', 'topics', 'topic', '', '/topics page:1 topic:', 'en'],
    ['/preguntar pregunta:quién', 'ask', 'question', 'quién', '/preguntar pregunta:', 'es'],
  ] as const)('for %s what Discord would', (line, name, option, typed, before, language) => {
    const choices = autocomplete(name, option, typed, language, ownKnowledge());
    expect(choices.length).toBeGreaterThan(0);
    const shown = suggest({ line, language }, ownKnowledge()).slice(0, choices.length);
    expect(shown).toEqual(
      choices.map((choice) => ({ label: choice.name, detail: '', line: `${before}${choice.value}` })),
    );
  });

  it('true and false where an option takes no more', () => {
    expect(lines('/help private:')).toEqual(['/help private:true', '/help private:false']);
    expect(lines('/ayuda privado:t', 'es')).toEqual(['/ayuda privado:true']);
  });

  it('the options that are left, where a word begins', () => {
    const left = lines('/quote speaker:Gustavo Petro ');
    expect(left.slice(-3)).toEqual([
      '/quote speaker:Gustavo Petro about:',
      '/quote speaker:Gustavo Petro page:',
      '/quote speaker:Gustavo Petro private:',
    ]);
    expect(lines('/quote speaker:Gustavo Petro page:2 pr')).toEqual([
      '/quote speaker:Gustavo Petro page:2 private:',
    ]);
    expect(lines('/topics ').some((line) => line === '/topics article:')).toBe(false);
    expect(lines('/topics ', 'en', SEVERAL)).toContain('/topics article:');
  });

  it('nothing for a message, nor for a command that there is not', () => {
    expect(lines('who attended')).toEqual([]);
    expect(lines('/nonsense who')).toEqual([]);
    expect(lines('')).toEqual([]);
  });

  it('something or nothing for whatever is typed, and never fails', () => {
    const commands = fc.constantFrom('/ask ', '/quote speaker:', '/temas ', '/preguntar pregunta:', '/', '');
    fc.assert(
      fc.property(
        commands,
        hostileInput,
        fc.constantFrom<Language>('en', 'es'),
        (command, text, language) => {
          const found = suggest({ line: `${command}${text}`.slice(0, 2000), language }, SEVERAL);
          for (const { line } of found) expect(line.startsWith('/')).toBe(true);
        },
      ),
    );
  });
});
