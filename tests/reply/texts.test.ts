import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language.ts';
import { choice } from '../../src/reply/choice.ts';
import { type Texts, texts } from '../../src/reply/texts.ts';

/** Every text in a language, by its name, filled in with values that are the same in all languages. */
function filled(all: Texts): Map<string, string> {
  const {
    open,
    page,
    moreTopics,
    moreArticles,
    quotations,
    notQuoted,
    unknownSpeaker,
    withoutSpeaker,
    unknownTopic,
  } = all;
  const {
    helpSource,
    unknownCommand,
    missingOption,
    unknownOption,
    tooLong,
    notANumber,
    notText,
    unknownMenu,
    slowDown,
    unexpected,
  } = all;
  const made = {
    ...all,
    open: open(3),
    page: page(3, 7),
    moreTopics: moreTopics(7),
    moreArticles: moreArticles(7),
    quotations: quotations(7),
    notQuoted: notQuoted('VALUE'),
    unknownSpeaker: unknownSpeaker('VALUE'),
    withoutSpeaker: withoutSpeaker(7),
    unknownTopic: unknownTopic('VALUE'),
    helpSource: helpSource('VALUE', 'OTHER', 7),
    unknownCommand: unknownCommand('VALUE', 'OTHER'),
    missingOption: missingOption('VALUE', 'OTHER'),
    unknownOption: unknownOption('VALUE', 'OTHER'),
    tooLong: tooLong('VALUE', 7),
    notANumber: notANumber('VALUE', 7),
    notText: notText('VALUE'),
    unknownMenu: unknownMenu('VALUE', 'OTHER'),
    slowDown: slowDown(7),
    unexpected: unexpected('VALUE'),
  };
  return new Map(Object.entries(made));
}

describe('Acta’s own words', () => {
  const english = filled(texts.en);
  const spanish = filled(texts.es);

  it.each([...english.keys()])('%s: there are words for it in both languages, and not the same', (name) => {
    const [en, es] = [english.get(name), spanish.get(name)];
    expect(en).toBeTypeOf('string');
    expect(es).toBeTypeOf('string');
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
    expect(languageOf(locale)).toBe(language);
  });
});

describe('a suggestion', () => {
  it('shows a detail beside its value, where there is room for both', () => {
    expect(choice('Gustavo Petro', '16 quotations')).toStrictEqual({
      name: 'Gustavo Petro · 16 quotations',
      value: 'Gustavo Petro',
    });
    const [fits, tooLong] = ['x'.repeat(95), 'x'.repeat(96)];
    expect(choice(fits, '¶4').name).toBe(`${fits} · ¶4`);
    expect(choice(tooLong, '¶4').name).toBe(tooLong);
  });
});
