import { describe, expect, it } from 'vitest';
import { feminineDemonym, possibleDemonyms } from '../../../src/analysis/grammar/demonym-endings.ts';
import { isDemonym, typedDemonym } from '../../../src/analysis/grammar/demonyms.ts';
import { isNationality } from '../../../src/analysis/grammar/gazetteer.ts';

describe('a demonym', () => {
  it.each([
    ['es', 'limeño colombiana boyacense vasca alicantina mallorquina andaluza'.split(' ')],
    ['en', ['kenyan', 'texan', 'glaswegian']],
  ] as const)('is told by a list or an ending: %s', (language, words) => {
    expect(words.filter((word) => !isDemonym(word, language))).toStrictEqual([]);
  });

  it('is no thing or room that ends like one', () => {
    const words = 'cocina piscina esquina cabina ventana campana semana mañana diseño leña prensa defensa';
    expect(words.split(' ').filter((word) => isDemonym(word, 'es'))).toStrictEqual([]);
  });

  it('has a feminine', () => {
    const masculine = 'limeño danés catalán mallorquín letón español andaluz colombiano belga boyacense';
    expect(masculine.split(' ').map(feminineDemonym).join(' ')).toBe(
      'limeña danesa catalana mallorquina letona española andaluza colombiana belga boyacense',
    );
  });

  it('may be typed without accents, in any form', () => {
    expect(typedDemonym('catalanas')?.gender).toBe('female');
    expect(typedDemonym('limeno')?.singular).toBe('limeno');
    expect(typedDemonym('andaluza')).toStrictEqual({ singular: 'andaluza', gender: 'female' });
    expect(typedDemonym('ventana')).toBeUndefined();
  });

  it('may be made of the name of a place', () => {
    for (const word of ['solmaran', 'solmarans', 'solmares', 'solmaresas', 'solmarenos', 'solmarense'])
      expect(possibleDemonyms('solmara')).toContain(word);
    expect(possibleDemonyms('ola')).toStrictEqual([]);
  });

  it('of a country may be a plural', () => {
    expect(['mexican', 'Mexicans', 'swiss', 'danesas'].every(isNationality)).toBe(true);
    expect(['texans', 'tamora'].some(isNationality)).toBe(false);
  });
});
