/** Verb forms: what a word is by lists and endings, and what its neighbors make of it. */
import { describe, expect, it } from 'vitest';
import { isVerb } from '../../../src/analysis/tokens/tag-verbs.ts';
import { tokenizeSentence } from '../../../src/analysis/tokens/tokenizer.ts';
import { EMPTY_VOCABULARY } from '../../../src/analysis/tokens/vocabulary.ts';
import type { Language } from '../../../src/text/language.ts';

function tokenOf(language: Language, text: string, word: string) {
  const sentence = { start: 0, end: text.length };
  return tokenizeSentence({ text, language, vocabulary: EMPTY_VOCABULARY }, sentence).find(
    ({ lower }) => lower === word,
  );
}

describe('an English word', () => {
  it.each([
    ['The mayor vowed to stay.', 'vowed'],
    ['The mare died at dawn.', 'died'],
    ['Ida Bell co-chaired the board.', 'co-chaired'],
    ['Ida Bell prattles at the board.', 'prattles'],
    ['Ida Bell prattles that nobody listens.', 'prattles'],
    ['Ida Bell, 40, prattles to the board.', 'prattles'],
    ['Ida Bell never prattles the whole day.', 'prattles'],
    ['Nobody hears what she prattles.', 'prattles'],
    ['Bell retires in June, after a long illness.', 'retires'],
    ['Bell bows out in May.', 'bows'],
    ['On Monday Ida Bell quits.', 'quits'],
    ['Bell sails tomorrow because the ice has gone.', 'sails'],
  ])('is a finite verb in "%s"', (text, word) => {
    expect(tokenOf('en', text, word)?.verb.finite).toBe('certain');
  });

  // "shed" and "need" have no vowel before the ending; a plural noun takes a preposition or a relative clause, too.
  it.each([
    ['He left the sled outside.', 'sled'],
    ['The tweed coat was gone.', 'tweed'],
    ['A left-handed painter came.', 'left-handed'],
    ['The ferries the city bought are late.', 'ferries'],
    ['Responses to accusations that he lied came late.', 'accusations'],
    ['Tamora schools in the north are shut.', 'schools'],
    ['The Tamora trains in winter: a history.', 'trains'],
    ['Bell’s boats in the harbor.', 'boats'],
    ['Tamora trains and boats sank.', 'trains'],
    ['Nobody likes Tamora boats in May.', 'boats'],
  ])('is no finite verb in "%s"', (text, word) => {
    expect(tokenOf('en', text, word)?.verb.finite).not.toBe('certain');
  });

  it('is a present participle by its ending, unless it has no other vowel or is a noun', () => {
    expect(tokenOf('en', 'With Bell shouting, they left.', 'shouting')?.verb).toEqual({
      participial: 'certain',
    });
    expect(tokenOf('en', 'Going there takes a day.', 'going')?.verb).toEqual({ participial: 'certain' });
    expect(tokenOf('en', 'It is a nice thing.', 'thing')?.verb.participial).toBeUndefined();
    expect(tokenOf('en', 'The Bell shooting was in May.', 'shooting')?.verb.participial).toBe('possible');
  });

  it('is one behind an auxiliary, though nouns look like it', () => {
    expect(isVerb(tokenOf('en', 'Residents who were voting complained.', 'voting'))).toBe(true);
  });
});

describe('a Spanish word', () => {
  it.each([
    ['Ida Bell vende barcos.', 'vende', 'finite'],
    ['Lo debatimos ayer.', 'debatimos', 'finite'],
    ['Con Ida Bell amenazando a todos.', 'amenazando', 'participial'],
    ['Siguió criticándolo en público.', 'criticándolo', 'participial'],
    ['Pidieron votar ya.', 'votar', 'base'],
    ['Quiso darle un abrazo.', 'darle', 'base'],
  ] as const)('has one form in "%s"', (text, word, form) => {
    expect(tokenOf('es', text, word)?.verb).toEqual({ [form]: 'certain' });
  });

  it.each([
    ['Vio a una mujer.', 'mujer'],
    ['Los reclamos llegaron tarde.', 'reclamos'],
    ['Es el contrabando de siempre.', 'contrabando'],
    ['Lo importante es ganar.', 'importante'],
    ['La llegada fue tarde.', 'llegada'],
  ])('is no verb for sure in "%s"', (text, word) => {
    expect(isVerb(tokenOf('es', text, word))).toBe(false);
  });

  it.each([
    ['Ida Bell se encoge de hombros.', 'encoge'],
    ['Lo anuncia la alcaldesa.', 'anuncia'],
    ['Lo confirma Ida Bell.', 'confirma'],
    ['Han retirado la barca.', 'retirado'],
  ])('is a verb behind a clitic or an auxiliary in "%s"', (text, word) => {
    expect(isVerb(tokenOf('es', text, word))).toBe(true);
  });

  it('is no verb in a name: "Hurtado" is no participle there', () => {
    expect(tokenOf('es', 'Lo dijo Ana Hurtado.', 'hurtado')?.verb).toEqual({});
  });
});
