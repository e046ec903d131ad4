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

describe('a claim about whom something is done to, and about who does it in a later conjunct', () => {
  const news = knowledgeOf([
    'Ida Bell and Omar Voss were arrested on Monday. The jury acquitted, however, the night porter, Carl Price, of arson.',
    'Nora Reyes was praised twice, once at the request of Rita Sand, and turned down the medal.',
    'The envoy of the Interior, Paul Holm, left the talks on Friday. Tom Lund wept.',
    'A guest called Ana Moss heard the bell. Another, a cook called Ivan Frost, rang the bishop.',
    'Lena Hood asked for the removal of Hugo Baxter.',
  ]).index;
  const spanish = knowledgeOf(
    [
      'Ida Bello y Omar Vargas fueron detenidos el lunes. El jurado sancionó, sin embargo, al portero de noche, Carlos Prado.',
      'El secretario de Comercio, Pablo Luna, abandonó la reunión el viernes. Según Tomás Rey, también debería abandonarla Rita Soler.',
      'La junta la encabezará Nora Duarte, aunque el gremio había propuesto a un notario, Iván Quintana.',
      'Elena Haro exigió el cese de Hugo Barrios.',
    ],
    { language: 'es' },
  ).index;

  it.each([
    ['Price was acquitted of arson', 'en', true],
    ['Reyes turned down the medal', 'en', true],
    ['Holm left the talks on Friday', 'en', true],
    ['Frost rang the bishop', 'en', true],
    ['Hood asked for the removal of Baxter', 'en', true],
    ['Prado fue sancionado', 'es', true],
    ['Luna abandonó la reunión el viernes', 'es', true],
    ['La junta la encabezará Duarte', 'es', true],
    ['Haro exigió el cese de Barrios', 'es', true],
    ['Bell was acquitted of arson', 'en', false],
    ['Sand turned down the medal', 'en', false],
    ['Lund left the talks on Friday', 'en', false],
    ['Moss rang the bishop', 'en', false],
    ['Baxter asked for the removal of Hood', 'en', false],
    ['Vargas fue sancionado', 'es', false],
    ['Soler abandonó la reunión el viernes', 'es', false],
    ['La junta la encabezará Quintana', 'es', false],
    ['Barrios exigió el cese de Haro', 'es', false],
  ] as const)('is said of them alone: %s', (claim, language, isSaid) => {
    expect(findClaims(claim, language, language === 'en' ? news : spanish).isSaid).toBe(isSaid);
  });
});

describe('a Spanish verb that says the same with subject and object exchanged', () => {
  it.each([
    ['Ana Gil encuentra a Eva Ruiz en el puerto.', 'Eva Ruiz encuentra a Ana Gil', true],
    ['Ana Gil abraza a Eva Ruiz en el puerto.', 'Eva Ruiz abraza a Ana Gil', true],
    ['Ana Gil multa a Eva Ruiz en el puerto.', 'Eva Ruiz multa a Ana Gil', false],
  ])('does so in the present, too: %s', (paragraph, claim, isSaid) => {
    const { index } = knowledgeOf([paragraph, 'Llovió.'], { language: 'es' });
    expect(findClaims(claim, 'es', index).isSaid).toBe(isSaid);
  });
});

describe('a claim about somebody’s relative', () => {
  const index = knowledgeOf([
    'Orla Finch sat in the choir with her uncle. She closed the gate of the crypt.',
    'Omar Voss, a smith, has a nephew who plays the lute. Voss’s nephew won the prize of the guild.',
  ]).index;
  const indice = knowledgeOf(['Carmen Vidal fue al coro con su tío. Ella cerró la verja de la cripta.'], {
    language: 'es',
  }).index;

  it.each([
    ['Finch’s uncle closed the gate of the crypt', index, false],
    ['Orla Finch closed the gate of the crypt', index, true],
    ['Voss’s nephew won the prize of the guild', index, true],
    ['El tío de Carmen Vidal cerró la verja de la cripta', indice, false],
    ['Carmen Vidal cerró la verja de la cripta', indice, true],
  ] as const)('is not said of what that person did: %s', (claim, knowledge, isSaid) => {
    expect(findClaims(claim, knowledge === index ? 'en' : 'es', knowledge).isSaid).toBe(isSaid);
  });
});

describe('a claim of two clauses about two people', () => {
  const english = knowledgeOf([
    'The treasurer, Owen Pratt, has resigned. He will be succeeded in April by Mara Lindqvist, who ran the accounts.',
  ]).index;
  const spanish = knowledgeOf(
    ['El director, Omar Voss, fue destituido. Será sustituido en mayo por Tilda Munar.'],
    { language: 'es' },
  ).index;

  it.each([
    ['Pratt resigned and will be succeeded by Lindqvist', 'en', true],
    ['Lindqvist resigned and will be succeeded by Pratt', 'en', false],
    ['Voss fue destituido y será sustituido por Munar', 'es', true],
    ['Munar fue destituida y será sustituida por Voss', 'es', false],
  ] as const)('%s', (claim, language, isSaid) => {
    expect(findClaims(claim, language, language === 'en' ? english : spanish).isSaid).toBe(isSaid);
  });
});

describe('a claim of what somebody does, where a passage has a noun for it', () => {
  const english = knowledgeOf([
    'Omar Voss insisted that he would stay. “I am going nowhere,” he said.',
    'The treasurer, Mara Lindqvist, submitted her resignation on Monday. She had warned Voss.',
  ]).index;
  const spanish = knowledgeOf(
    [
      'Omar Vidal aseguró que seguirá en el puesto.',
      'La tesorera, Mara Lindo, presentó su renuncia el lunes. Había avisado a Vidal.',
    ],
    { language: 'es' },
  ).index;

  it.each([
    ['Lindqvist resigned on Monday', 'en', true],
    ['Voss announced that he resigned on Monday', 'en', false],
    ['Voss resigned on Monday', 'en', false],
    ['Lindo renunció el lunes', 'es', true],
    ['Vidal anunció que renunciará el lunes', 'es', false],
    ['Vidal renunció el lunes', 'es', false],
  ] as const)('%s', (claim, language, isSaid) => {
    expect(findClaims(claim, language, language === 'en' ? english : spanish).isSaid).toBe(isSaid);
  });
});

describe('a claim of what is done to somebody, or by somebody in the passive', () => {
  const news = knowledgeOf([
    'The gate was forged by the smith Ivan Frost. His rival, Carl Price, wanted a wall.',
    'The choir thanked Nora Reyes and dismissed Paul Sand.',
    'Ida Bell brought Arvanian cheeses to the fair.',
    'The growers blamed Harbor councillor Vera Quist for her silence.',
  ]).index;
  const noticias = knowledgeOf(['La junta premió a Ana Ruiz y multó a Pedro Lima.'], {
    language: 'es',
  }).index;

  it.each([
    ['Frost forged the gate', 'en', true],
    ['The choir thanked Reyes', 'en', true],
    ['The choir dismissed Sand', 'en', true],
    ['Bell brought cheeses to the fair', 'en', true],
    ['The growers blamed Quist for her silence', 'en', true],
    ['La junta premió a Ruiz', 'es', true],
    ['La junta multó a Lima', 'es', true],
    ['Price forged the gate', 'en', false],
    ['The gate was forged by Price', 'en', false],
    ['The choir thanked Sand', 'en', false],
    ['The choir dismissed Reyes', 'en', false],
    ['La junta premió a Lima', 'es', false],
    ['La junta multó a Ruiz', 'es', false],
  ] as const)('is said of that one alone: %s', (claim, language, isSaid) => {
    expect(findClaims(claim, language, language === 'en' ? news : noticias).isSaid).toBe(isSaid);
  });
});
