import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/search/find-claims.ts';
import { knowledgeOf } from '../../support/article.ts';

const english = knowledgeOf([
  'In spring the tenants want to open a garden; the council prefers a car park.',
  'The weavers, who had waited a year, hoped the strike would end by Easter. The dyers, on the other hand, wanted to go on.',
  'The foreman had called the offer an insult. His nephew came to the meeting.',
  'The nuns kept the orchard and the mill, and the abbot sold the barn.',
  'The choir rehearsed on Monday. It sang the mass on Sunday.',
]).index;
const spanish = knowledgeOf(
  [
    'En el patio, los inquilinos quieren abrir un huerto; el concejo prefiere un frontón.',
    'Los tejedores, que habían esperado un año, confiaban en que la huelga acabara en Pascua. Los tintoreros, en cambio, pedían seguir.',
    'El capataz rechazó la oferta y el sobrino abandonó la reunión.',
    'El coro ensayó el lunes. Cantó la misa el domingo.',
  ],
  { language: 'es' },
).index;

describe('a claim about what a group does', () => {
  it.each([
    ['The tenants want to open a garden', 'en', true],
    ['The council prefers a car park', 'en', true],
    ['The weavers hoped the strike would end by Easter', 'en', true],
    ['The dyers wanted to go on', 'en', true],
    ['The foreman called the offer an insult', 'en', true],
    ['The nuns kept the mill', 'en', true],
    ['The choir sang the mass on Sunday', 'en', true],
    ['Los inquilinos quieren abrir un huerto', 'es', true],
    ['El concejo prefiere un frontón', 'es', true],
    ['Los tejedores confiaban en que la huelga acabara en Pascua', 'es', true],
    ['El sobrino abandonó la reunión', 'es', true],
    ['El coro cantó la misa el domingo', 'es', true],
    ['The council wants to open a garden', 'en', false],
    ['The tenants prefer a car park', 'en', false],
    ['The dyers hoped the strike would end by Easter', 'en', false],
    ['The nephew called the offer an insult', 'en', false],
    ['The abbot kept the orchard', 'en', false],
    ['El concejo quiere abrir un huerto', 'es', false],
    ['Los inquilinos prefieren un frontón', 'es', false],
    ['Los tintoreros confiaban en que la huelga acabara en Pascua', 'es', false],
    ['El capataz abandonó la reunión', 'es', false],
  ] as const)('is said where its own clause has that as its subject: %s', (claim, language, isSaid) => {
    expect(findClaims(claim, language, language === 'en' ? english : spanish).isSaid).toBe(isSaid);
  });
});

describe('a claim about the subject of one verb', () => {
  const index = knowledgeOf([
    'The bishop gave Ostrava a bridge, a chapel and a bell. The town has melted the bell.',
    'The rowers want nine boats. Ostrava buys four boats in the autumn.',
  ]).index;
  const indice = knowledgeOf(
    [
      'El obispo regaló a Ostrava un puente, una capilla y una campana. La villa la ha fundido.',
      'Los remeros piden nueve barcas; Ostrava compra cuatro barcas en otoño.',
    ],
    { language: 'es' },
  ).index;

  it.each([
    ['The bishop has melted the bell', index, false],
    ['The town has melted the bell', index, true],
    ['The rowers buy four boats', index, false],
    ['Ostrava buys four boats', index, true],
    ['El obispo ha fundido la campana', indice, false],
    ['La villa ha fundido la campana', indice, true],
    ['Los remeros compran cuatro barcas', indice, false],
    ['La villa compra cuatro barcas', indice, true],
  ] as const)(
    'is not said where that has another one, a name or with a pronoun as its object: %s',
    (claim, knowledge, isSaid) => {
      expect(findClaims(claim, knowledge === index ? 'en' : 'es', knowledge).isSaid).toBe(isSaid);
    },
  );
});

describe('a claim about one of two', () => {
  const english = knowledgeOf([
    '“We thought the duke ruled,” the clerk said. “Now we know that he owned a mule and a lamp. She owned the rest.”',
    'The bride brought a chest and two mirrors. He brought what was left.',
    'The bank offered each tenant a loan. Twelve signed; those of the High Street returned the contract.',
    'Six crews sailed on Monday, but the others waited for the tide.',
    'The widow planted the limes and pruned the yews.',
  ]).index;
  const spanish = knowledgeOf(
    [
      'El banco ofreció un crédito a cada vecino. Doce firmaron; los de la calle Alta devolvieron el contrato.',
      'Dos talleres cerraron en junio y los otros tres despidieron a la mitad de la plantilla.',
      'La novia trajo un arcón. Él trajo lo que faltaba.',
    ],
    { language: 'es' },
  ).index;

  it.each([
    ['He owned a mule and a lamp. She owned the rest', 'en', true],
    ['The duke owned a mule', 'en', true],
    ['She brought a chest while he brought what was left', 'en', true],
    ['Twelve tenants signed', 'en', true],
    ['Six crews sailed on Monday', 'en', true],
    ['The others waited for the tide', 'en', true],
    ['The widow pruned the yews', 'en', true],
    ['Doce vecinos firmaron', 'es', true],
    ['Dos talleres cerraron en junio', 'es', true],
    ['La novia trajo un arcón', 'es', true],
    ['She owned a mule and a lamp. He owned the rest', 'en', false],
    ['The duchess owned a mule', 'en', false],
    ['He brought a chest while she brought what was left', 'en', false],
    ['The groom pruned the yews', 'en', false],
    ['Twelve tenants returned the contract', 'en', false],
    ['Six crews waited for the tide', 'en', false],
    ['Doce vecinos devolvieron el contrato', 'es', false],
    ['Dos talleres despidieron a la mitad de la plantilla', 'es', false],
    ['Él trajo un arcón', 'es', false],
  ] as const)('by a numeral or the gender of its subject: %s', (claim, language, isSaid) => {
    expect(findClaims(claim, language, language === 'en' ? english : spanish).isSaid).toBe(isSaid);
  });
});
