import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/search/find-claims.ts';
import { knowledgeOf } from '../../support/article.ts';

const english = knowledgeOf([
  'Mayor Ida Bell told Tom Okafor that the dam would be built. “You will be paid,” she said.',
  'Ana Lund met Omar Voss in Tamora.',
  'Rita Moss was sued by Carl Price over the ferry.',
  'The keeper Ana Holm asked Baxter to mend the lamp.',
  'The dam is old, and Nora Reyes blames Paul Sand for it.',
  'Lena Hood sang the hymn composed by Ivan Frost for the choir.',
]).index;
const spanish = knowledgeOf(
  [
    'La alcaldesa Ida Bello acusó a Tomás Okafor de robar la presa.',
    'A Ana Ruiz la contrató Pedro Lima en marzo.',
  ],
  { language: 'es' },
).index;

describe('a claim about two people', () => {
  it.each([
    'Bell told Okafor that the dam would be built',
    'Price sued Moss over the ferry',
    'Moss was sued by Price',
    'Reyes blames Sand for the dam',
    'Voss met Lund in Tamora',
    'Frost composed the hymn that Hood sang',
  ])('is said where the same one does it, or both do: %s', (claim) => {
    expect(findClaims(claim, 'en', english).isSaid).toBe(true);
  });

  it.each([
    'Okafor told Bell to pay',
    'Okafor told Bell that the dam would be built',
    'Moss sued Price over the ferry',
    'Price was sued by Moss',
    'Sand blames Reyes for the dam',
    'Baxter asked Holm to mend the lamp',
    'baxter asked holm to mend the lamp',
  ])('is not said where the other one does it: %s', (claim) => {
    expect(findClaims(claim, 'en', english)).toMatchObject({ isSaid: false, hits: { length: 1 } });
  });

  it.each([
    ['Bello acusó a Okafor de robar la presa', true],
    ['Lima contrató a Ruiz', true],
    ['Okafor acusó a Bello de robar la presa', false],
    ['Ruiz contrató a Lima', false],
  ])('in Spanish, too: %s', (claim, isSaid) => {
    expect(findClaims(claim, 'es', spanish).isSaid).toBe(isSaid);
  });
});

describe('a claim about what somebody does', () => {
  const news = knowledgeOf([
    'The bill was popular, said Judge Ida Bell, who drafted the bill, and Carl Price read it aloud.',
    'Nora Reyes praised the bakers of Tamora.',
    'Lund and Voss rowed to the island, and Holm and Moss stayed in Tamora.',
    'On Monday Rita Sand sold the brewery. She kept the cellar.',
    'Arvania wants a tunnel that Belmora opposes.',
  ]).index;

  it.each([
    'Bell drafted the bill',
    'Judge Ida Bell drafted the bill',
    'Price read the bill aloud',
    'Reyes praised the bakers',
    'Voss and Lund rowed to the island',
    'Sand sold the brewery',
    'Sand kept the cellar',
    'Belmora opposes the tunnel',
  ])('is said where that one does it: %s', (claim) => {
    expect(findClaims(claim, 'en', news).isSaid).toBe(true);
  });

  it.each([
    'Price drafted the bill',
    'Holm and Moss rowed to the island',
    'Price sold the brewery',
    'Arvania opposes the tunnel',
  ])('is not said where another one right before the verb does it: %s', (claim) => {
    expect(findClaims(claim, 'en', news).isSaid).toBe(false);
  });
});

describe('a subject with an apposition, a relative clause or a complement', () => {
  const news = knowledgeOf([
    'Ida Bell of the Tamora Guild mended the organ in May, while Omar Voss, a clerk at the Salt Office, said that the organ was dear.',
    'Brother Paul Sand, who met Nora Reyes at the weir, sold the orchard to the nuns.',
    'A keeper, Carl Price, who had fed the swans for years, freed the eels.',
  ]).index;
  const noticias = knowledgeOf(
    [
      'Ida Bello, del Gremio de Tamora, arregló el órgano en mayo, mientras que Omar Vidal, oficial en la calle Larga, dijo que el órgano era caro.',
      'Un guarda, Carlos Prado, que llevaba años cuidando los cisnes, soltó las anguilas.',
      'La jueza Ana Lindo felicitó al sastre.',
    ],
    { language: 'es' },
  ).index;

  it.each([
    ['Bell mended the organ in May', news],
    ['Voss said that the organ was dear', news],
    ['Price freed the eels', news],
    ['Bello arregló el órgano en mayo', noticias],
    ['Vidal dijo que el órgano era caro', noticias],
    ['Prado soltó las anguilas', noticias],
  ] as const)('does what the sentence says: %s', (claim, index) => {
    expect(findClaims(claim, 'en', index).isSaid).toBe(true);
  });

  it.each([
    ['Voss mended the organ in May', news],
    ['Bell said that the organ was dear', news],
    ['Reyes sold the orchard to the nuns', news],
    ['Vidal arregló el órgano en mayo', noticias],
    ['Bello dijo que el órgano era caro', noticias],
  ] as const)('is the only one to do so: %s', (claim, index) => {
    expect(findClaims(claim, 'en', index).isSaid).toBe(false);
  });
});
