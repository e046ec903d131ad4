import { describe, expect, it } from 'vitest';
import { conjugate, normalizedForms } from '../../../src/analysis/grammar/conjugation.ts';
import {
  firstPersonsOf,
  futuresOf,
  spanishForms,
  subjunctivesOf,
} from '../../../src/analysis/grammar/spanish-conjugation.ts';
import { AR_VERBS, IRREGULAR_VERBS, REGULAR_VERBS } from '../../../src/lexicon/es/verbs.ts';

describe('third persons of a Spanish verb', () => {
  it.each([
    ['anunciar', 'anuncia anuncian anunció anunciaron anunciaba anunciaban'],
    ['admitir', 'admite admiten admitió admitieron admitía admitían'],
    ['suponer', 'supone suponen supuso supusieron suponía suponían'],
    ['constituir', 'constituye constituyen constituyó constituyeron constituía constituían'],
    ['decir', 'dice dicen dijo dijeron decía decían'],
    ['satisfacer', 'satisface satisfacen satisfizo satisficieron satisfacía satisfacían'],
    ['prever', 'prevé prevén previó previeron preveía preveían'],
    ['dar', 'da dan dio dieron daba daban'],
    ['ir', 'va van fue fueron iba iban'],
    ['oír', 'oye oyen oyó oyeron oía oían'],
    ['gruñir', 'gruñe gruñen gruñó gruñeron gruñía gruñían'],
  ])('are those of its principal parts: %s', (infinitive, forms) => {
    expect(spanishForms(infinitive).finite.join(' ')).toBe(forms);
  });
});

describe('other forms of a Spanish verb', () => {
  it('are participles and gerunds', () => {
    const forms = ['resolver', 'leer', 'reír', 'venir', 'dormir', 'poner'].map(spanishForms);
    expect(forms.map(({ participles }) => participles[0]).join(' ')).toBe(
      'resuelto leído reído venido dormido puesto',
    );
    expect(forms.map(({ gerund }) => gerund).join(' ')).toBe(
      'resolviendo leyendo riendo viniendo durmiendo poniendo',
    );
  });

  it('are spelled as they sound', () => {
    const singulars = ['proteger', 'seguir', 'vencer', 'conocer', 'negar', 'tocar', 'comenzar', 'oponer'].map(
      (infinitive) => subjunctivesOf(infinitive)[0],
    );
    expect(singulars.join(' ')).toBe('proteja siga venza conozca niegue toque comience oponga');
  });

  it('are futures and conditionals', () => {
    expect(futuresOf('vender').join(' ')).toBe('venderá venderán vendería venderían');
    expect(['decir', 'mantener', 'reír'].map((infinitive) => futuresOf(infinitive)[0]).join(' ')).toBe(
      'dirá mantendrá reirá',
    );
  });

  it('are first persons', () => {
    expect(['pensar', 'proponer', 'buscar', 'ir', 'ver', 'hacer'].flatMap(firstPersonsOf).join(' ')).toBe(
      'pienso pensé pensamos propongo propuse proponemos busco busqué buscamos voy fui vamos veo vi vemos hago hice hacemos',
    );
  });
});

describe('the conjugation of a list', () => {
  it('has the forms that a list was lacking', () => {
    const forms = normalizedForms('es', ['suponer', 'equivaler', 'querer']);
    expect(
      ['supone', 'supuso', 'equivale', 'quieren', 'quisieron', 'quiero'].every((form) => forms.has(form)),
    ).toBe(true);
    expect(['supona', 'equivalo', 'querado'].some((form) => forms.has(form))).toBe(false);
  });

  it('fails for a verb in -er or -ir whose parts nothing tells', () => {
    expect(() => conjugate('es', ['anochecer'])).toThrow('anochecer');
    expect(() => conjugate('es', ['telefonear'])).not.toThrow();
  });

  it('knows each Spanish verb once', () => {
    const infinitives = [...AR_VERBS, ...REGULAR_VERBS, ...IRREGULAR_VERBS.map(([infinitive]) => infinitive)];
    expect(infinitives.filter((infinitive, i) => infinitives.indexOf(infinitive) !== i)).toStrictEqual([]);
  });
});
