import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/search/find-claims.ts';
import { knowledgeOf } from '../../support/article.ts';

const english = knowledgeOf([
  'The bakers have not yet joined the guild.',
  'Ruth Hale denied rumors that the museum was planning to sell the painting.',
  'The six divers searched the wreck. None of the divers found the anchor.',
  'Masons will get free lunches, and will not work by candlelight before Easter.',
  'The port bought twelve cranes, not the thirty that the pilots had ordered.',
  'Both shepherds met the abbot, and each swore that the other had poisoned the well. Neither had.',
  'Trucks may cross the dam at night. Horses will not need permits.',
  'Nobody painted the chapel.',
  'There were no confirmed sightings of the wolf.',
  'Omar Bell never refused to lend the ladder.',
  'The weavers rejected the new loom by 23 votes to 9.',
]).index;
const spanish = knowledgeOf(
  [
    'Los panaderos todavía no se han unido al gremio.',
    'El museo desmintió que pensara subastar el cuadro.',
    'Ninguno de los buzos de la isla encontró el ancla.',
    'La deuda del molino sigue sin pagar.',
    'Hale no descartó vender la barca.',
    'Los camiones cruzarán la presa de noche. Los caballos no necesitarán permisos.',
  ],
  { language: 'es' },
).index;
const isSaid = (claim: string, language: 'en' | 'es'): boolean =>
  findClaims(claim, language, language === 'en' ? english : spanish).isSaid;

describe('a claim that affirms what the passage denies', () => {
  it.each([
    'The bakers joined the guild',
    'The museum was planning to sell the painting',
    'The divers found the anchor',
    'Masons will work by candlelight',
    'The port bought thirty cranes',
    'The shepherds poisoned the well',
    'They painted the chapel',
    'There were confirmed sightings of the wolf',
    'Bell refused to lend the ladder',
  ])('is not said: %s', (claim) => {
    expect(isSaid(claim, 'en')).toBe(false);
  });

  it.each([
    'Los panaderos se han unido al gremio',
    'El museo pensaba subastar el cuadro',
    'Los buzos encontraron el ancla',
    'Pagaron la deuda del molino',
    'Hale descartó vender la barca',
  ])('is not said in Spanish: %s', (claim) => {
    expect(isSaid(claim, 'es')).toBe(false);
  });
});

it('may have the numbers of a refusal', () => {
  expect(isSaid('The vote of the weavers was 23 to 9', 'en')).toBe(true);
});

const undone = knowledgeOf([
  'The canal company failed to repay the loan.',
  'The bishop scrapped the plan to gild the organ.',
  'The county has prohibited the sale of candles.',
]).index;
const sinHacer = knowledgeOf(
  [
    'El banco canceló la venta del velero.',
    'La comarca prohíbe pescar truchas.',
    'Fracasó el intento de dorar el órgano.',
  ],
  { language: 'es' },
).index;

it('may affirm the first part of a sentence whose last one is denied by the next', () => {
  expect(isSaid('Both shepherds met the abbot', 'en')).toBe(true);
});

describe('a claim of what somebody leaves undone', () => {
  it.each([
    ['The canal company repaid the loan', undone],
    ['The bishop gilded the organ', undone],
    ['The county allows the sale of candles', undone],
    ['Se puede pescar truchas en la comarca', sinHacer],
    ['Hubo una venta del velero', sinHacer],
    ['Doraron el órgano', sinHacer],
  ] as const)('is not said: %s', (claim, index) => {
    expect(findClaims(claim, 'en', index).isSaid).toBe(false);
  });
});

describe('a claim that denies', () => {
  it.each([
    'The bakers have not joined the guild',
    'The museum was not planning to sell the painting',
    'Hale denied that the museum was planning to sell the painting',
    'The divers did not find the anchor',
    'Masons will not work by candlelight',
    'Nobody painted the chapel',
    'The shepherds did not poison the well',
    'Bell never refused to lend the ladder',
  ])('is said where the passage denies that: %s', (claim) => {
    expect(isSaid(claim, 'en')).toBe(true);
  });

  it.each(['Los buzos no encontraron el ancla', 'La deuda del molino no se ha pagado'])(
    'is said where the passage denies that in Spanish: %s',
    (claim) => {
      expect(isSaid(claim, 'es')).toBe(true);
    },
  );

  it.each([
    ['Trucks will not cross the dam at night', 'en'],
    ['Masons will not get free lunches', 'en'],
    ['Los camiones no cruzarán la presa de noche', 'es'],
  ] as const)('is not said where the passage denies something else: %s', (claim, language) => {
    expect(isSaid(claim, language)).toBe(false);
  });
});

describe('a claim of what is denied by another word than “not”', () => {
  const index = knowledgeOf([
    'The miller wrote forty poems, and the printers published none.',
    'The prioress neither praised nor condemned the mural.',
    'Neither Dora Finch nor the cobbler repaired the pump.',
  ]).index;
  const indice = knowledgeOf(
    [
      'El obispo ni siquiera visitó el asilo.',
      'La priora ni elogió ni condenó el mural.',
      'Ni Dora Pinzón ni el zapatero repararon la bomba.',
    ],
    { language: 'es' },
  ).index;

  it.each([
    ['The printers published the poems', index],
    ['The prioress praised the mural', index],
    ['The prioress condemned the mural', index],
    ['The cobbler repaired the pump', index],
    ['El obispo visitó el asilo', indice],
    ['La priora elogió el mural', indice],
    ['El zapatero reparó la bomba', indice],
  ] as const)('is not said: %s', (claim, knowledge) => {
    expect(findClaims(claim, 'en', knowledge).isSaid).toBe(false);
  });

  it.each([
    ['The miller wrote forty poems', index],
    ['The prioress did not praise the mural', index],
    ['The cobbler did not repair the pump', index],
    ['El obispo no visitó el asilo', indice],
    ['La priora no elogió el mural', indice],
    ['El zapatero no reparó la bomba', indice],
  ] as const)('is said where it denies that, or is about something else: %s', (claim, knowledge) => {
    expect(findClaims(claim, 'en', knowledge).isSaid).toBe(true);
  });
});

describe('a claim of what is denied in a construction of its own', () => {
  const index = knowledgeOf([
    'The surgeon advised the sailors not to drink the well water until Friday.',
    'Pupils may borrow a book that they have read, but not one that the monks are copying.',
    'The abbot would not say exactly which bell had cracked.',
    'Ida Holm does not think that the weir is safe.',
    'My aunt slept in the barn. Omar Sand was asked about it, and he wasn’t in the barn, he said.',
    'The mayor did not sign the charter until Monday.',
    'The toll will not rise until 2031.',
    'The dean refused to say how much the nuns had been paid.',
  ]).index;
  const indice = knowledgeOf(
    [
      'El cirujano aconsejó no beber el agua del pozo hasta el viernes.',
      'Los alumnos pueden llevarse un libro leído, pero no uno que estén copiando los monjes.',
      'La priora prometió que no se tocará el huerto ni se venderá la viña hasta 2031.',
      'Ida Holguín no cree que la presa sea segura.',
      'El alcalde no firmó la carta hasta el lunes.',
      'El decano se negó a decir cuánto se había pagado por las campanas.',
    ],
    { language: 'es' },
  ).index;

  it.each([
    ['The surgeon advised the sailors to drink the well water', index],
    ['Pupils may borrow a book that the monks are copying', index],
    ['The abbot said exactly which bell had cracked', index],
    ['The dean said how much the nuns had been paid', index],
    ['El decano dijo cuánto se había pagado por las campanas', indice],
    ['Holm thinks that the weir is safe', index],
    ['The weir is safe', index],
    ['Omar Sand was in the barn', index],
    ['The toll will rise', index],
    ['El cirujano aconsejó beber el agua del pozo', indice],
    ['Los alumnos pueden llevarse un libro que copian los monjes', indice],
    ['La priora prometió que se venderá la viña', indice],
    ['Holguín cree que la presa es segura', indice],
    ['La presa es segura', indice],
  ] as const)('is not said: %s', (claim, knowledge) => {
    expect(findClaims(claim, 'en', knowledge)).toMatchObject({ isSaid: false, hits: { length: 1 } });
  });

  it.each([
    ['The surgeon advised the sailors not to drink the well water', index],
    ['Pupils may borrow a book that they have read', index],
    ['Holm does not think that the weir is safe', index],
    ['The mayor signed the charter', index],
    ['The toll will rise in 2031', index],
    ['El cirujano aconsejó no beber el agua del pozo', indice],
    ['Holguín no cree que la presa sea segura', indice],
    ['El alcalde firmó la carta', indice],
  ] as const)('is said where it denies that, or what it leaves open: %s', (claim, knowledge) => {
    expect(findClaims(claim, 'en', knowledge).isSaid).toBe(true);
  });
});

describe('a claim of that in whose place something else is, or of what an ellipsis denies', () => {
  const news = knowledgeOf([
    'The regatta starts on Monday in Tamora rather than in Belmora.',
    'Instead of selling the orchard, the nuns leased the barn.',
    'The abbot called the ruling wise, but for the weavers it did not amount to a triumph.',
    'Ida Bell wants to keep the stable. The granary, never.',
  ]).index;
  const spanish = knowledgeOf(
    [
      'La regata empezará el lunes en Tamora en lugar de en Belmora.',
      'En vez de vender la huerta, las monjas alquilaron el granero.',
      'La tejedora Ida Bello dijo que no se trataba de un triunfo.',
      'Añora el establo. El granero no.',
      'El concejo ofreció la capilla a Omar Vargas, que contestó que no.',
      'El abad dijo que sí al nuevo órgano.',
    ],
    { language: 'es' },
  ).index;

  it.each([
    ['The regatta starts on Monday in Tamora', 'en', true],
    ['The regatta starts in Tamora rather than in Belmora', 'en', true],
    ['The nuns leased the barn', 'en', true],
    ['Bell wants to keep the stable', 'en', true],
    ['La regata empezará el lunes en Tamora', 'es', true],
    ['Las monjas alquilaron el granero', 'es', true],
    ['Vargas contestó que no', 'es', true],
    ['El abad dijo que sí al órgano', 'es', true],
    ['The regatta starts on Monday in Belmora', 'en', false],
    ['The nuns sold the orchard', 'en', false],
    ['The ruling was a triumph for the weavers', 'en', false],
    ['Bell wants to keep the granary', 'en', false],
    ['La regata empezará en Belmora', 'es', false],
    ['Las monjas vendieron la huerta', 'es', false],
    ['Bello dijo que era un triunfo', 'es', false],
    ['Añora el granero', 'es', false],
    ['Vargas contestó que sí', 'es', false],
    ['El abad dijo que no al órgano', 'es', false],
  ] as const)('is said of the other alone: %s', (claim, language, isSaid) => {
    expect(findClaims(claim, language, language === 'en' ? news : spanish).isSaid).toBe(isSaid);
  });
});
