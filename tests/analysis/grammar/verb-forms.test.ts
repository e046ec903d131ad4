import { describe, expect, it } from 'vitest';
import {
  isFiniteForm,
  isGerund,
  isInfinitive,
  isParticiple,
  isTypedInfinitive,
  tenseOf,
} from '../../../src/analysis/grammar/verb-forms.ts';
import { NON_INFINITIVES } from '../../../src/lexicon/es/non-infinitives.ts';
import { normalize } from '../../../src/text/normalize.ts';

describe('a participle', () => {
  it.each([
    ['en', 'called', true],
    ['en', 'written', true],
    ['en', 'told', true],
    ['en', 'known', true],
    ['en', 'then', false],
    ['en', 'man', false],
    ['en', 'reed', false],
    ['es', 'consultada', true],
    ['es', 'hechas', true],
    ['es', 'escrito', true],
    ['es', 'nada', false],
    ['es', 'cada', false],
    ['es', 'cuando', false],
    ['es', 'leído', true],
    ['es', 'leido', true],
    ['es', 'caida', true],
    ['es', 'oídas', true],
  ] as const)('%s: %s, %s', (language, word, expected) => {
    expect(isParticiple(word, language)).toBe(expected);
  });
});

describe('a Spanish infinitive as it was typed', () => {
  it.each(['abrir', 'reír', 'reir', 'venderla', 'decírselo'])('is one: %s', (word) => {
    expect(isTypedInfinitive(normalize(word))).toBe(true);
  });

  it.each([...NON_INFINITIVES])('is none, with its accent or without: %s', (word) => {
    expect(isTypedInfinitive(normalize(word))).toBe(false);
  });
});

describe('the tense of a verb', () => {
  it.each([
    ['en', 'past', 'wrote written opened agreed freed said told was did had felt'],
    ['en', 'present', 'opens opposes says watches'],
    ['en', 'future', 'will shall'],
    ['en', 'conditional', 'would could'],
    [
      'es',
      'past',
      'abrió cerraron dijo trajeron hizo hicieron quiso fue eran iba hubo estuvo puso vendía querían adquiría',
    ],
    ['es', 'present', 'abre cierran queremos dice'],
    ['es', 'future', 'abrirá venderán irá haré saldremos tendrás podrá querrá habrán sabréis será'],
    [
      'es',
      'conditional',
      'abriría vendería firmarían haría saldríamos tendrías podría querría habrían sería leería',
    ],
  ] as const)('%s: %s: %s', (language, tense, words) => {
    for (const word of words.split(' ')) expect([word, tenseOf(word, language)]).toStrictEqual([word, tense]);
  });

  it('is no future of nouns, names and adverbs that end like one', () => {
    const nouns =
      'mayoría minoría librería panadería galerías cafetería batería cancillería secretaría comisarías maría teherán andré detrás atrás';
    for (const noun of nouns.split(' ')) {
      expect([noun, 'future', 'conditional']).not.toContain(tenseOf(noun, 'es'));
    }
  });

  it('is none of what is no verb', () => {
    for (const word of ['need', 'shed', 'king', 'dam', 'supply'])
      expect(tenseOf(word, 'en'), word).toBeUndefined();
    for (const word of ['dam', 'con', 'azul']) expect(tenseOf(word, 'es'), word).toBeUndefined();
  });
});

describe('forms of verbs', () => {
  it('are infinitives in Spanish alone', () => {
    expect(isInfinitive('abrir', 'es')).toBe(true);
    expect(isInfinitive('mujer', 'es')).toBe(false);
    expect(isInfinitive('other', 'en')).toBe(false);
  });

  it('are gerunds, but for nouns that end like them', () => {
    expect(['firmando', 'diciendo', 'leyendo'].every((word) => isGerund(word, 'es'))).toBe(true);
    expect(['bando', 'mando', 'contrabando'].some((word) => isGerund(word, 'es'))).toBe(false);
  });

  it('are finite, irregular pasts and auxiliaries among them', () => {
    expect(['wrote', 'was', 'opened'].every((word) => isFiniteForm(word, 'en'))).toBe(true);
    expect(['abrió', 'están', 'hizo'].every((word) => isFiniteForm(word, 'es'))).toBe(true);
    expect(isFiniteForm('trucks', 'en')).toBe(false);
    expect(['son', 'era'].map((word) => [isFiniteForm(word, 'en'), isFiniteForm(word, 'es')])).toEqual([
      [false, true],
      [false, true],
    ]);
    expect(isFiniteForm('camiones', 'es')).toBe(false);
  });
});
