import { describe, expect, it } from 'vitest';
import { texts, textsFor } from '../../../src/reply/i18n/index.ts';
import type { Texts } from '../../../src/reply/i18n/texts.ts';
import { languageFromLocale } from '../../../src/text/language.ts';

/** Arguments for each text that takes some: strings, and numbers for counts. */
const ARGUMENTS: Readonly<Record<string, readonly (string | number)[]>> = {
  page: [3, 7],
  noSuchPage: [3, 7],
  inContext: ['VALUE'],
  sharedBy: ['VALUE'],
  aboutMessage: ['VALUE'],
  partOfMessage: [7, 9],
  partNotSaid: ['VALUE'],
  partNotAnswered: ['VALUE'],
  saysNothing: ['VALUE', 'OTHER'],
  quotations: [7],
  notQuoted: ['VALUE'],
  severalSpeakers: ['VALUE', 3, 7],
  someOf: ['VALUE', 3, 7],
  unknownSpeaker: ['VALUE'],
  quotedPeople: [3, 7],
  unknownReferent: ['VALUE'],
  nameNotQuoted: ['VALUE'],
  notQuotedAbout: ['VALUE', 'OTHER'],
  quotationsIn: [7, 3],
  quotationsAbout: ['VALUE', 'OTHER'],
  quotationsAfter: ['VALUE', 'OTHER'],
  unattributed: [7],
  unknownTopic: ['VALUE'],
  topicsOnSubject: ['VALUE'],
  unknownPerson: ['VALUE'],
  namedIn: ['VALUE'],
  theirWords: [7],
  askThis: ['VALUE'],
  paragraphs: [7],
  quotationsBy: ['VALUE'],
  whoIs: ['VALUE'],
  moreArticles: [7],
  helpMessages: ['VALUE'],
  unknownCommand: ['VALUE', 'OTHER'],
  missingOption: ['VALUE', 'OTHER'],
  valueTakenBy: ['VALUE', 'OTHER'],
  unknownOption: ['VALUE', 'OTHER'],
  repeatedOption: ['VALUE', 'OTHER'],
  tooLong: ['VALUE', 'OTHER', 7],
  notANumber: ['VALUE', 'OTHER', 7, 8],
  notText: ['VALUE', 'OTHER'],
  notYesOrNo: ['VALUE', 'OTHER'],
  unknownArticle: ['VALUE', 'OTHER'],
  ambiguousArticle: ['VALUE', 'OTHER'],
  unknownContextMenuCommand: ['VALUE', 'OTHER'],
  rateLimited: [7],
  articles: [7],
  internalError: ['VALUE'],
};

/** Every text of a language by its key, with its arguments filled in. */
function filledTexts(all: Texts): Map<string, string> {
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
      const given = ARGUMENTS[name];
      if (!given) throw new Error(`${name} has no arguments here`);
      const words: unknown = Reflect.apply(text, undefined, given);
      return [[name, String(words)]];
    }),
  );
}

const two = { corpus: { articles: [1, 2] } };

describe.each([
  ['about one article', texts.en, texts.es],
  ['about several articles', textsFor({ ...two, language: 'en' }), textsFor({ ...two, language: 'es' })],
])('the texts %s', (_, en, es) => {
  const english = filledTexts(en);
  const spanish = filledTexts(es);

  it.each([...english.keys()])('differ between the languages: %s', (name) => {
    const [en, es] = [english.get(name), spanish.get(name)];
    expect(en).toBeTruthy();
    expect(es).toBeTruthy();
    expect(en?.trim()).toBe(en);
    expect(es?.trim()).toBe(es);
    if (name === 'helpTitle') expect(es).toBe(en);
    else expect(es).not.toBe(en);
  });

  it.each([...english.keys()])('hold the same arguments in both languages: %s', (name) => {
    const given = (text: string | undefined): string[] => (text?.match(/VALUE|OTHER|\b[37]\b/g) ?? []).sort();
    expect(given(spanish.get(name))).toStrictEqual(given(english.get(name)));
  });

  it('hold all of their arguments', () => {
    for (const [name, given] of Object.entries(ARGUMENTS)) {
      for (const value of given) expect(english.get(name), name).toContain(String(value));
    }
  });

  it('speak of the right number of articles', () => {
    const wrong =
      en === texts.en
        ? /\b(?:the|these) articles\b|\b(?:los|estos) artículos\b/i
        : /\b(?:the|this) article\b|\b(?:el|este) artículo\b/i;
    for (const [name, text] of [...english, ...spanish]) {
      expect(text, name).not.toMatch(wrong);
    }
  });
});

describe('the texts', () => {
  it('speak of one article when one of several is asked', () => {
    for (const language of ['en', 'es'] as const) {
      expect(textsFor({ ...two, language, article: 1 })).toBe(texts[language]);
      expect(textsFor({ corpus: { articles: [1] }, language })).toBe(texts[language]);
    }
  });

  it('label context buttons with paragraphs only when there are several', () => {
    const { en, es } = texts;
    expect([en.inContext(), en.inContext('¶3')]).toStrictEqual(['In context', '¶3 in context']);
    expect([es.inContext(), es.inContext('¶3')]).toStrictEqual(['En contexto', '¶3 en contexto']);
  });

  it('say that somebody says nothing at all, or nothing about a subject', () => {
    const { en, es } = texts;
    expect(en.saysNothing('Ada')).toBe('Ada is named in the article, but says nothing there.');
    expect(en.saysNothing('Ada', 'ice')).toBe('Nothing that Ada says in the article mentions “ice”.');
    expect(es.saysNothing('Ada')).toBe('El artículo nombra a Ada, pero no recoge nada que haya dicho.');
    expect(es.saysNothing('Ada', 'ice')).toBe('Nada de lo que Ada dice en el artículo menciona «ice».');
  });

  it('count quotations, and the paragraphs that they are in where these are fewer', () => {
    const { en, es } = texts;
    expect([en.quotationsIn(2, 2), es.quotationsIn(1, 1)]).toStrictEqual(['2 quotations', '1 cita']);
    expect(en.quotationsIn(6, 3)).toBe('6 quotations in 3 paragraphs');
    expect(es.quotationsIn(2, 1)).toBe('2 citas en 1 párrafo');
    expect(es.unattributed(1)).toBe('El artículo recoge una cita sin nombrar a quien habla.');
    expect(es.unattributed(3)).toBe('El artículo recoge 3 citas sin nombrar a quien habla.');
  });

  it('name commands and options in their own language', () => {
    for (const text of filledTexts(texts.es).values())
      expect(text).not.toMatch(/\/(?:ask|quote|people|topics|help)|`(?:private|article|page)`/);
    expect(texts.en.helpOptions).toContain('`private`');
    expect(texts.es.helpOptions).toContain('`privado`');
  });

  it('distinguish singular and plural', () => {
    expect([texts.en.quotations(1), texts.en.quotations(2)]).toStrictEqual(['1 quotation', '2 quotations']);
    expect([texts.es.quotations(1), texts.es.quotations(2)]).toStrictEqual(['1 cita', '2 citas']);
  });
});

describe('the language for a locale', () => {
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
  ])('is, for %j, %s', (locale, language) => {
    expect(languageFromLocale(locale)).toBe(language);
  });
});

it('Spanish “a” and an article are one word', () => {
  expect(texts.es.notQuoted('el Frente')).toContain('nombra al Frente');
  expect(texts.es.notQuoted('Elena Ruiz')).toContain('nombra a Elena Ruiz');
});
