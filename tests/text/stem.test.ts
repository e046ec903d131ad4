import { stemmer } from '@orama/stemmers/spanish';
import { expect, it } from 'vitest';
import { STEM_HOMOGRAPHS } from '../../src/lexicon/es/stem-homographs.ts';
import { stem } from '../../src/text/stem.ts';

it('the past of a verb has its stem, and not that of another verb that is spelled like it', () => {
  const stems = ['found', 'finding', 'founded', 'founding'].map((word) => stem(word, 'en'));
  expect(stems).toStrictEqual(['find', 'find', 'found', 'found']);
});

it.each([
  'die dies died dying',
  'tie ties tied tying',
  'try tries tried trying',
  'dye dyes dyed dyeing',
  'sue sues sued suing',
  'shoe shoes shoed',
  'add adds added adding',
])('the forms of a short word have one stem: %s', (forms) => {
  expect(new Set(forms.split(' ').map((form) => stem(form, 'en'))).size).toBe(1);
});

it.each([
  ['died', 'dyed'],
  ['bed', 'bing'],
  ['seed', 'see'],
])('other short words keep theirs: “%s”, “%s”', (word, other) => {
  expect(stem(word, 'en')).not.toBe(stem(other, 'en'));
});

it.each([
  ['marido', 'mar'],
  ['sabado', 'saber'],
  ['plazo', 'plaza'],
  ['casada', 'casa'],
  ['puerta', 'puerto'],
  ['autoridad', 'autor'],
  ['dios', 'dio'],
])('a Spanish word does not have the stem of an unrelated one: “%s”, “%s”', (word, other) => {
  expect(stem(word, 'es')).not.toBe(stem(other, 'es'));
});

it('no Spanish word is listed for a stem that it has anyway', () => {
  expect(STEM_HOMOGRAPHS.filter(([own = '']) => stemmer(own) === own)).toStrictEqual([]);
});

it.each([
  'mujer mujeres',
  'joven jovenes',
  'ciudad ciudades',
  'eleccion elecciones',
  'tarea tareas',
  'gobierno gobiernos',
  'minimo minimos',
  'año años',
  'isla islas',
  'juez jueces',
  'marido maridos',
])('a Spanish plural has the stem of its singular: %s', (forms) => {
  expect(new Set(forms.split(' ').map((form) => stem(form, 'es'))).size).toBe(1);
});

it.each(['quiere quieres', 'mantiene mantienes', 'puede puedes'])(
  'a Spanish verb in the second person has the stem of the third: %s',
  (forms) => {
    expect(new Set(forms.split(' ').map((form) => stem(form, 'es'))).size).toBe(1);
  },
);
