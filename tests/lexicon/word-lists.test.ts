import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hasAbstractSuffix, isAbstractNoun } from '../../src/analysis/grammar/abstract-nouns.ts';
import { CURRENCY_NOUNS } from '../../src/lexicon/currencies.ts';
import * as englishNouns from '../../src/lexicon/en/abstract-nouns.ts';
import { EVERYDAY_SYNONYMS } from '../../src/lexicon/en/everyday-synonyms.ts';
import { UNITS as ENGLISH_UNITS } from '../../src/lexicon/en/measure-units.ts';
import { NON_PERSON_WORDS as englishNonPersonWords } from '../../src/lexicon/en/non-person-words.ts';
import { NOUN_KINDS as englishNounKinds } from '../../src/lexicon/en/noun-kinds.ts';
import { REPORTING_VERBS as englishReportingVerbs } from '../../src/lexicon/en/reporting-verbs.ts';
import * as english from '../../src/lexicon/en/role-hypernyms.ts';
import * as spanishNouns from '../../src/lexicon/es/abstract-nouns.ts';
import { UNITS as SPANISH_UNITS } from '../../src/lexicon/es/measure-units.ts';
import { NON_PERSON_WORDS as spanishNonPersonWords } from '../../src/lexicon/es/non-person-words.ts';
import { NOUN_KINDS as spanishNounKinds } from '../../src/lexicon/es/noun-kinds.ts';
import { REPORTING_VERBS as spanishReportingVerbs } from '../../src/lexicon/es/reporting-verbs.ts';
import * as spanish from '../../src/lexicon/es/role-hypernyms.ts';
import { SYNONYMS } from '../../src/lexicon/es/synonyms.ts';
import { TIME_UNITS } from '../../src/lexicon/time-units.ts';
import { normalize } from '../../src/text/normalize.ts';
import { isStopWord } from '../../src/text/stop-words.ts';

const LEXICON = fileURLToPath(new URL('../../src/lexicon', import.meta.url));
const files = readdirSync(LEXICON, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

/** Lists of words as they are written in a file: what `words`, `wordSet` and `phrases` are called with. */
const LIST = /\b(?<format>words|wordSet|phrases)\((?:`(?<long>[^`]*)`|'(?<short>[^']*)')\)/g;

/** The entries of each list of a file. */
function listsIn(name: string): string[][] {
  return [...readFileSync(join(LEXICON, name), 'utf8').matchAll(LIST)].map(({ groups }) => {
    const list = groups?.['long'] ?? groups?.['short'] ?? '';
    return list.trim().split(groups?.['format'] === 'phrases' ? /\s*\n\s*/ : /\s+/);
  });
}

describe('the lists of the lexicon', () => {
  it('are found by this test', () => {
    expect(files.flatMap(listsIn).length).toBeGreaterThan(80);
  });

  it.each(files.filter((name) => listsIn(name).length > 0))('have no word twice: %s', (name) => {
    for (const list of listsIn(name))
      expect(list.filter((word, i) => list.indexOf(word) !== i)).toStrictEqual([]);
  });

  it('are all in the table of its README', () => {
    const table = readFileSync(join(LEXICON, 'README.md'), 'utf8');
    const names = new Set(files.map((name) => basename(name, '.ts')));
    expect([...names].filter((name) => !table.includes(`\`${name}\``))).toStrictEqual([]);
  });
});

describe('a role', () => {
  it.each([
    ['English', english],
    ['Spanish', spanish],
  ])('either implies a word for what people are or does not: %s', (_, { ROLE_HYPERNYMS, ROLE_EPITHETS }) => {
    const pairs = [...ROLE_HYPERNYMS, ...ROLE_EPITHETS].flatMap(([word, ...roles]) =>
      roles.map((role) => `${word} of ${role}`),
    );
    expect(pairs.filter((pair, i) => pairs.indexOf(pair) !== i)).toStrictEqual([]);
  });
});

describe('a reporting verb', () => {
  it.each([
    ['English', englishReportingVerbs],
    ['Spanish', spanishReportingVerbs],
  ])('is in one class: %s', (_, classes) => {
    const verbs = Object.values(classes).flat();
    expect(verbs.filter((verb, i) => verbs.indexOf(verb) !== i)).toStrictEqual([]);
  });
});

describe('a noun for what is no person', () => {
  it.each([
    ['English', englishNounKinds, englishNonPersonWords],
    ['Spanish', spanishNounKinds, spanishNonPersonWords],
  ])('has one line, with known flags, and stands in no other list: %s', (_, table, others) => {
    const lines = table
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/));
    const nouns = lines.map(([noun = '']) => noun);
    expect(nouns.filter((noun, i) => nouns.indexOf(noun) !== i || others.has(noun))).toStrictEqual([]);
    expect(
      lines.flatMap((line) => line.slice(2)).filter((flag) => !/^(?:name|person)$/.test(flag)),
    ).toStrictEqual([]);
  });
});

describe('an abstract noun', () => {
  it.each([
    ['en', englishNouns],
    ['es', spanishNouns],
  ] as const)(
    'is listed only where its suffix does not tell (%s)',
    (language, { ABSTRACT_NOUNS, CONCRETE_NOUNS }) => {
      const concrete = [...CONCRETE_NOUNS].filter(
        (noun) => isAbstractNoun(noun, language) || ABSTRACT_NOUNS.has(noun),
      );
      const told = [...ABSTRACT_NOUNS].filter((noun) => hasAbstractSuffix(noun, language));
      expect([...concrete, ...told]).toStrictEqual([]);
    },
  );
});

describe('a unit', () => {
  it('is no stop word: “40 por la mañana” counts people', () => {
    const units = [ENGLISH_UNITS, SPANISH_UNITS].flatMap((lists) => Object.values(lists).flat());
    expect(
      [...units, ...CURRENCY_NOUNS, ...TIME_UNITS].filter((unit) => isStopWord(normalize(unit))),
    ).toStrictEqual([]);
  });
});

describe('a group of synonyms', () => {
  it.each([
    ['English', EVERYDAY_SYNONYMS],
    ['Spanish', SYNONYMS],
  ])('has several words, none of them twice: %s', (_, groups) => {
    const wrong = groups.filter((group) => group.length < 2 || new Set(group).size < group.length);
    expect(wrong).toStrictEqual([]);
  });

  it('has no Spanish stop word, which nothing looks for', () => {
    expect(SYNONYMS.flat().filter((word) => isStopWord(normalize(word), 'es'))).toStrictEqual([]);
  });
});
