import { describe, expect, it } from 'vitest';
import { derivationsOf, inflectionsOf, synonymsOf } from '../../../src/search/terms/word-relations.ts';
import { normalize } from '../../../src/text/normalize.ts';
import { stem } from '../../../src/text/stem.ts';

const en = (word: string): string => stem(word, 'en');

describe('query expansion', () => {
  it.each([
    ['led', 'leader'],
    ['leader', 'led'],
    ['born', 'bear'],
    ['Poland', 'Polish'],
    ['lost', 'loss'],
    ['prove', 'proof'],
    ['high', 'height'],
  ])('relates words of one derivational family: “%s”, “%s”', (word, related) => {
    expect(derivationsOf(en(word.toLowerCase()), 'en')).toContain(en(related.toLowerCase()));
  });

  it.each([
    ['murió', 'murieron'],
    ['murió', 'muere'],
    ['pedirá', 'pidió'],
    ['venderá', 'vendió'],
    ['tuvo', 'tiene'],
    ['cuesta', 'costó'],
    ['empezó', 'empecé'],
    ['tiene', 'tengo'],
    ['buscó', 'busqué'],
  ])('relates the forms of a Spanish verb, also without their accents: “%s”, “%s”', (form, other) => {
    const [a = '', b = ''] = [form, other].map((word) => stem(normalize(word), 'es'));
    expect(derivationsOf(a, 'es')).toContain(b);
  });

  it('relates the forms of an irregular English verb, and not its nouns', () => {
    expect(inflectionsOf(en('begin'), 'en')).toEqual(new Set([en('began'), en('begun')]));
    expect(inflectionsOf(stem('murio', 'es'), 'es')).toContain(stem('muere', 'es'));
  });

  it.each([
    ['labour', 'labor'],
    ['organized', 'organised'],
    ['theatres', 'theater'],
    ['neighbourhood', 'neighborhood'],
    ['paediatricians', 'pediatrician'],
  ])('relates American and British spellings as forms of one word: “%s”, “%s”', (word, other) => {
    expect(inflectionsOf(en(word), 'en')).toContain(en(other));
    expect(derivationsOf(en(word), 'en')).toContain(en(other));
  });

  it('relates the irregular plurals of English nouns', () => {
    expect(inflectionsOf(en('wolf'), 'en')).toContain(en('wolves'));
    expect(inflectionsOf(en('women'), 'en')).toContain(en('woman'));
  });

  it('relates no verb to the infinitive of another one that has a form like it', () => {
    expect(derivationsOf(stem('entrenar', 'es'), 'es')).not.toContain(stem('entrada', 'es'));
  });

  it.each([
    ['alcalde', 'alcaldesa'],
    ['alcaldesa', 'alcalde'],
    ['actor', 'actriz'],
    ['emperador', 'emperatriz'],
    ['poeta', 'poetisa'],
    ['abad', 'abadesa'],
  ])('relates a Spanish role to its feminine: “%s”, “%s”', (role, other) => {
    expect(inflectionsOf(stem(role, 'es'), 'es')).toContain(stem(other, 'es'));
  });

  it('does not relate kin who are two people', () => {
    expect(derivationsOf(stem('tio', 'es'), 'es')).not.toContain(stem('tia', 'es'));
  });

  it.each([
    ['investigo', 'investigacion'],
    ['vacunacion', 'vacunar'],
  ])('relates a Spanish verb and its noun: “%s”, “%s”', (word, other) => {
    expect(derivationsOf(stem(word, 'es'), 'es')).toContain(stem(other, 'es'));
  });

  it('relates no verb to a noun that is another thing', () => {
    expect(derivationsOf(stem('situar', 'es'), 'es')).not.toContain(stem('situacion', 'es'));
  });

  it('relates countries and their demonyms as synonyms', () => {
    expect(synonymsOf(en('scotland'), 'en')).toContain(en('scottish'));
    expect(synonymsOf(stem('escocia', 'es'), 'es')).toContain(stem('escoceses', 'es'));
    expect(synonymsOf(en('uk'), 'en')).toContain(en('british'));
    expect(synonymsOf(en('british'), 'en')).toContain(en('britain'));
    expect(synonymsOf(en('us'), 'en')).not.toContain(en('american'));
  });

  it('relates synonyms in either direction', () => {
    expect(synonymsOf(en('movie'), 'en')).toContain(en('film'));
    expect(synonymsOf(en('film'), 'en')).toContain(en('movie'));
    expect(synonymsOf(stem('carro', 'es'), 'es')).toContain(stem('auto', 'es'));
  });

  it.each([
    ['telly', 'tv'],
    ['quid', 'pounds'],
    ['postmortem', 'autopsy'],
    ['redundancies', 'layoffs'],
    ['motorbike', 'motorcycle'],
    ['sidewalk', 'pavement'],
    ['shelved', 'postponed'],
  ])('knows the words of everyday English for those of newspapers: “%s”, “%s”', (word, other) => {
    expect(synonymsOf(en(word), 'en')).toContain(en(other));
  });

  it('relates no members of a set to one another, which say different things', () => {
    expect(synonymsOf(en('parent'), 'en')).toContain(en('mother'));
    expect(synonymsOf(en('father'), 'en')).not.toContain(en('mother'));
    expect(synonymsOf(en('vehicle'), 'en')).toContain(en('van'));
    expect(synonymsOf(en('bus'), 'en')).not.toContain(en('lorry'));
  });

  it.each([
    ['multitudinario', 'masivo'],
    ['palta', 'aguacate'],
    ['balacera', 'tiroteo'],
    ['barbijo', 'mascarilla'],
    ['curul', 'escaño'],
    ['prófugo', 'huir'],
    ['chamba', 'trabajo'],
    ['preso', 'encarcelado'],
    ['riesgoso', 'peligroso'],
  ])('knows the Spanish words of other countries, and of other registers: “%s”, “%s”', (word, other) => {
    const [a = '', b = ''] = [word, other].map((one) => stem(normalize(one), 'es'));
    expect(synonymsOf(a, 'es')).toContain(b);
  });

  it('relates no word to itself, and unknown words to none', () => {
    expect(derivationsOf(en('leader'), 'en')).not.toContain(en('leader'));
    expect(derivationsOf('qqqq', 'en').size).toBe(0);
    expect(synonymsOf('qqqq', 'en').size).toBe(0);
  });
});
