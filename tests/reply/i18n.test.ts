import { describe, expect, it } from 'vitest';
import { autocompleteChoice } from '../../src/reply/autocomplete-choice.ts';
import { texts, textsFor } from '../../src/reply/i18n/index.ts';
import type { Texts } from '../../src/reply/i18n/texts.ts';
import { languageFromLocale } from '../../src/text/language.ts';

/** What stands for the values that a text is filled in with, in their order: names, and numbers for what is counted. */
const GIVEN: Readonly<Record<string, readonly (string | number)[]>> = {
  openParagraph: [3],
  page: [3, 7],
  inContext: [3],
  sharedBy: ['VALUE'],
  aboutMessage: ['VALUE'],
  moreTopics: [7],
  quotations: [7],
  notQuoted: ['VALUE'],
  unknownSpeaker: ['VALUE'],
  notQuotedAbout: ['VALUE', 'OTHER'],
  quotationsAbout: [7, 'VALUE'],
  speakerOnSubject: ['VALUE', 'OTHER'],
  unattributed: [7],
  unknownTopic: ['VALUE'],
  askThis: ['VALUE'],
  paragraphs: [7],
  quotationsBy: ['VALUE'],
  moreArticles: [7],
  unknownCommand: ['VALUE', 'OTHER'],
  missingOption: ['VALUE', 'OTHER'],
  swallowedBy: ['VALUE', 'OTHER'],
  unknownOption: ['VALUE', 'OTHER'],
  tooLong: ['VALUE', 7],
  notANumber: ['VALUE', 7],
  notText: ['VALUE'],
  notYesOrNo: ['VALUE'],
  unknownArticle: ['VALUE'],
  unknownMenu: ['VALUE', 'OTHER'],
  slowDown: [7],
  articles: [7],
  unexpected: ['VALUE'],
};

/** Every text in a language, by its name, filled in with values that are the same in all languages. */
function filled(all: Texts): Map<string, string> {
  return new Map(
    Object.entries(all).flatMap(([name, text]: [string, unknown]) => {
      if (typeof text !== 'function') {
        const parts: [string, unknown][] =
          typeof text === 'string' ? [[name, text]] : Object.entries(text ?? {});
        return parts.map(([part, words]): [string, string] => [
          part === name ? name : `${name}.${part}`,
          String(words),
        ]);
      }
      const given = GIVEN[name];
      if (!given) throw new Error(`What is ${name} to be filled in with?`);
      const words: unknown = Reflect.apply(text, undefined, given);
      return [[name, String(words)]];
    }),
  );
}

const two = { corpus: { articles: [1, 2] } };

describe.each([
  ['of one article', texts.en, texts.es],
  ['of several', textsFor({ ...two, language: 'en' }), textsFor({ ...two, language: 'es' })],
])('Acta’s own words, %s', (_, en, es) => {
  const english = filled(en);
  const spanish = filled(es);

  it.each([...english.keys()])('%s: there are words for it in both languages, and not the same', (name) => {
    const [en, es] = [english.get(name), spanish.get(name)];
    expect(en).toBeTruthy();
    expect(es).toBeTruthy();
    expect(en?.trim()).toBe(en);
    expect(es?.trim()).toBe(es);
    // The bot's own name is the same everywhere.
    if (name === 'helpTitle') expect(es).toBe(en);
    else expect(es).not.toBe(en);
  });

  it.each([...english.keys()])('%s: hold in Spanish whatever they were given in English', (name) => {
    const given = (text: string | undefined): string[] => (text?.match(/VALUE|OTHER|\b[37]\b/g) ?? []).sort();
    expect(given(spanish.get(name))).toStrictEqual(given(english.get(name)));
  });

  it('fill in all that they are given', () => {
    for (const [name, given] of Object.entries(GIVEN)) {
      for (const value of given) expect(english.get(name), name).toContain(String(value));
    }
  });

  it('speak of as many articles as are asked', () => {
    const wrong =
      en === texts.en
        ? /\b(?:the|these) articles\b|\b(?:los|estos) artículos\b/i
        : /\b(?:the|this) article\b|\b(?:el|este) artículo\b/i;
    for (const [name, text] of [...english, ...spanish]) {
      // The button stands beside one of them.
      if (name !== 'openArticle') expect(text, name).not.toMatch(wrong);
    }
  });
});

describe('Acta’s own words', () => {
  it('speak of one article where one of several is meant', () => {
    for (const language of ['en', 'es'] as const) {
      expect(textsFor({ ...two, language, article: 1 })).toBe(texts[language]);
      expect(textsFor({ corpus: { articles: [1] }, language })).toBe(texts[language]);
    }
  });

  it('say which paragraph is shown in context only where there are several', () => {
    expect([texts.en.inContext(), texts.en.inContext(3)]).toStrictEqual(['In context', '¶3 in context']);
    expect([texts.es.inContext(), texts.es.inContext(3)]).toStrictEqual(['En contexto', '¶3 en contexto']);
  });

  it('name commands and options as people see them in their language', () => {
    const { es } = texts;
    for (const text of [es.moreTopics(3), es.helpPrivate, es.helpVerbatim, es.outdated, es.articleChanged])
      expect(text).not.toMatch(/\/(?:ask|quote|topics|help)|`(?:private|article|page)`/);
    expect(es.moreTopics(3)).toContain('/temas');
    expect(es.helpPrivate).toContain('`privado`');
  });

  it('know one from many', () => {
    expect([texts.en.quotations(1), texts.en.quotations(2)]).toStrictEqual(['1 quotation', '2 quotations']);
    expect([texts.es.quotations(1), texts.es.quotations(2)]).toStrictEqual(['1 cita', '2 citas']);
  });
});

describe('the language to speak to someone', () => {
  it.each([
    ['es-ES', 'es'],
    ['es-419', 'es'],
    ['ES', 'es'],
    ['en-GB', 'en'],
    ['en-US', 'en'],
    ['fr', 'en'],
    ['et', 'en'],
    ['esperanto', 'en'],
    ['', 'en'],
  ])('%j is answered in %s', (locale, language) => {
    expect(languageFromLocale(locale)).toBe(language);
  });
});

describe('a suggestion', () => {
  it('shows a detail beside its value, where there is room for both', () => {
    expect(autocompleteChoice('Gustavo Petro', '16 quotations')).toStrictEqual({
      name: 'Gustavo Petro · 16 quotations',
      value: 'Gustavo Petro',
    });
    const [fits, tooLong] = ['x'.repeat(95), 'x'.repeat(96)];
    expect(autocompleteChoice(fits, '¶4').name).toBe(`${fits} · ¶4`);
    expect(autocompleteChoice(tooLong, '¶4').name).toBe(tooLong);
  });

  it('says what somebody is where there is room for that too', () => {
    expect(autocompleteChoice('Ana Ruiz', '2 quotations', 'mayor').name).toBe(
      'Ana Ruiz, mayor · 2 quotations',
    );
    expect(autocompleteChoice('Ana Ruiz', '2 quotations', 'x'.repeat(90)).name).toBe(
      'Ana Ruiz · 2 quotations',
    );
  });
});
