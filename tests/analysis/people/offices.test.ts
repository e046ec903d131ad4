import { expect, it } from 'vitest';
import { translateOffice } from '../../../src/analysis/people/offices.ts';

it('gives all names of an office in the other language, each once', () => {
  expect(translateOffice('spokesman', 'en')).toStrictEqual(['portavoz', 'vocero', 'vocera']);
  expect(translateOffice('defence minister', 'en')).toStrictEqual([
    'ministro de defensa',
    'ministra de defensa',
  ]);
  expect(translateOffice('canciller', 'es')).toStrictEqual(['foreign minister']);
  expect(translateOffice('glassblower', 'en')).toStrictEqual([]);
});
