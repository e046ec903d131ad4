import { describe, expect, it } from 'vitest';
import { partOfSpeech, typedPartOfSpeech } from '../../../src/analysis/grammar/part-of-speech.ts';
import { isPersonNoun, isTypedPersonNoun } from '../../../src/analysis/grammar/person-nouns.ts';
import { isFiniteReport, isTypedFiniteReport } from '../../../src/analysis/grammar/reporting-verbs.ts';
import { verbForms } from '../../../src/analysis/grammar/verb-forms.ts';
import { PARTS_OF_SPEECH } from '../../../src/lexicon/es/parts-of-speech.ts';
import { normalize } from '../../../src/text/normalize.ts';
import { tokenize } from '../../../src/text/tokenize.ts';

describe('a word without its accents', () => {
  it('is refused by grammar that reads them', () => {
    const [token = normalize('')] = tokenize('Médico');
    // @ts-expect-error
    expect(isPersonNoun(token, 'es')).toBe(false);
    // @ts-expect-error
    expect(isFiniteReport(normalize('afirmó'), 'es')).toBe(false);
    // @ts-expect-error
    expect(partOfSpeech(normalize('según'), 'es')).toBe('unknown');
    // @ts-expect-error
    expect(verbForms(normalize('nació'), 'es')).toStrictEqual({});
  });

  it('is read by grammar for words that were typed', () => {
    expect(['médico', 'médicos', 'juezas', 'hidróloga', 'portavoz'].map(normalize)).toSatisfy(
      (words: string[]) => words.every((word) => isTypedPersonNoun(word, 'es')),
    );
    expect(isTypedPersonNoun('monologo', 'es')).toBe(false);
    expect(isTypedFiniteReport(normalize('señaló'), 'es')).toBe(true);
    expect(isTypedFiniteReport(normalize('navegó'), 'es')).toBe(false);
  });

  it('has the part of speech of a word that it may be', () => {
    const listed = Object.values(PARTS_OF_SPEECH).flat();
    for (const word of listed) {
      const namesakes = listed.filter((other) => normalize(other) === normalize(word));
      expect(namesakes.map((other) => partOfSpeech(other, 'es'))).toContain(
        typedPartOfSpeech(normalize(word), 'es'),
      );
    }
  });

  it('keeps what an ending tells', () => {
    expect(typedPartOfSpeech(normalize('rápidamente'), 'es')).toBe('adverb');
    expect(typedPartOfSpeech(normalize('quickly'), 'en')).toBe('adverb');
    expect(typedPartOfSpeech(normalize('supply'), 'en')).toBe('unknown');
  });
});
