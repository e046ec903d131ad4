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

const suggestedTexts = (
  text: string,
  language: 'en' | 'es' = 'en',
  knowledge: ExecutionContext = ownKnowledge(),
): string[] => suggest({ text, language }, knowledge).map((suggestion) => suggestion.text);

describe('the command input suggests', () => {
  it('commands in the user’s language, with their required option', () => {
    expect(suggestedTexts('/')).toEqual([
      '/ask question:',
      '/quote speaker:',
      '/people ',
      '/topics ',
      '/help ',
      '/find text:',
    ]);
    expect(suggestedTexts('/', 'es')).toEqual([
      '/preguntar pregunta:',
      '/citar persona:',
      '/personas ',
      '/temas ',
      '/ayuda ',
      '/buscar texto:',
    ]);
    expect(suggestedTexts('/qu')).toEqual(['/quote speaker:']);
    expect(suggest({ text: '/as', language: 'es' }, ownKnowledge())).toEqual([]);
    expect(suggest({ text: '/pre', language: 'es' }, ownKnowledge())).toEqual([
      {
        label: '/preguntar',
        description: 'Haz una pregunta y recibe las palabras publicadas que la responden',
        text: '/preguntar pregunta:',
      },
    ]);
  });

  it.each([
    ['/ask question:who att', 'ask', 'question', 'who att', '/ask question:', 'en'],
    ['/ask who att', 'ask', 'question', 'who att', '/ask question:', 'en'],
    ['/quote speaker:pe', 'quote', 'speaker', 'pe', '/quote speaker:', 'en'],
    ['/people person:tr', 'people', 'person', 'tr', '/people person:', 'en'],
    ['/topics page:1 topic:', 'topics', 'topic', '', '/topics page:1 topic:', 'en'],
    ['/preguntar pregunta:quién', 'ask', 'question', 'quién', '/preguntar pregunta:', 'es'],
  ] as const)('what Discord would autocomplete for %s', (text, name, option, typed, before, language) => {
    const choices = autocomplete(name, option, typed, language, ownKnowledge());
    expect(choices.length).toBeGreaterThan(0);
    const suggestions = suggest({ text, language }, ownKnowledge()).slice(0, choices.length);
    expect(suggestions).toEqual(
      choices.map((choice) => ({ label: choice.name, description: '', text: `${before}${choice.value}` })),
    );
  });

  it('true and false for a boolean option', () => {
    expect(suggestedTexts('/help private:')).toEqual(['/help private:true', '/help private:false']);
    expect(suggestedTexts('/ayuda privado:t', 'es')).toEqual(['/ayuda privado:true']);
  });

  it('options that are not given yet, at the beginning of a word', () => {
    const suggested = suggestedTexts('/quote speaker:Gustavo Petro ');
    expect(suggested.slice(-3)).toEqual([
      '/quote speaker:Gustavo Petro about:',
      '/quote speaker:Gustavo Petro page:',
      '/quote speaker:Gustavo Petro private:',
    ]);
    expect(suggestedTexts('/quote speaker:Gustavo Petro page:2 pr')).toEqual([
      '/quote speaker:Gustavo Petro page:2 private:',
    ]);
    expect(suggestedTexts('/topics ').includes('/topics article:')).toBe(false);
    expect(suggestedTexts('/topics ', 'en', SEVERAL)).toContain('/topics article:');
  });

  it('nothing for a message or an unknown command', () => {
    expect(suggestedTexts('who attended')).toEqual([]);
    expect(suggestedTexts('/nonsense who')).toEqual([]);
    expect(suggestedTexts('/find text:Trump')).toEqual([]);
    expect(suggestedTexts('')).toEqual([]);
  });

  it('only command lines for hostile input, and never fails', () => {
    const commands = fc.constantFrom('/ask ', '/quote speaker:', '/temas ', '/preguntar pregunta:', '/', '');
    fc.assert(
      fc.property(
        commands,
        hostileInput,
        fc.constantFrom<Language>('en', 'es'),
        (command, text, language) => {
          const suggestions = suggest({ text: `${command}${text}`.slice(0, 2000), language }, SEVERAL);
          for (const suggestion of suggestions) expect(suggestion.text.startsWith('/')).toBe(true);
        },
      ),
    );
  });
});
