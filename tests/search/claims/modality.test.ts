import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/search/find-claims.ts';
import { knowledgeOf } from '../../support/article.ts';

const english = knowledgeOf([
  'The landlord threatened to evict the weavers in the old mill.',
  'The abbot will open the library when the roof is dry.',
  'The pilots asked that the harbor be dredged in summer.',
  'Hale said the bank would lower its rates if prices fell.',
  'A clerk asked whether the judge had burned the letters.',
  'The islanders considered selling the lighthouse.',
  'Voss promised to repair the organ.',
  'The beekeepers planted lindens along the canal.',
  'The tailor may leave the guild.',
  'The minstrels want a stage that the smiths have built.',
  'The verger has promised lanterns for the crypt.',
]).index;
const spanish = knowledgeOf(
  [
    'El casero amenazó con desalojar a los tejedores del molino.',
    'El abad abrirá la biblioteca cuando el techo esté seco.',
    'Los prácticos pidieron que se dragara el puerto en verano.',
    'Un escribano preguntó si la jueza había quemado las cartas.',
    'Los isleños quieren vender el faro.',
    'La carpintera prometió reparar el órgano.',
    'La capitana llevó las redes al taller para que fueran remendadas.',
    'La maestra confía en que los pupitres estén pintados en abril.',
  ],
  { language: 'es' },
).index;

describe('a claim that tells as done what is planned, asked for, or to come', () => {
  it.each([
    ['The landlord evicted the weavers in the old mill', 'en'],
    ['The abbot opened the library', 'en'],
    ['The harbor was dredged in summer', 'en'],
    ['The bank will lower its rates', 'en'],
    ['The judge has burned the letters', 'en'],
    ['The islanders sold the lighthouse', 'en'],
    ['Voss repaired the organ', 'en'],
    ['The tailor will leave the guild', 'en'],
    ['The verger has bought lanterns for the crypt', 'en'],
    ['Los pupitres están pintados', 'es'],
    ['El casero desalojó a los tejedores del molino', 'es'],
    ['El abad abrió la biblioteca', 'es'],
    ['El puerto se dragará en verano', 'es'],
    ['La jueza ha quemado las cartas', 'es'],
    ['Los isleños vendieron el faro', 'es'],
    ['La carpintera reparó el órgano', 'es'],
    ['Las redes fueron remendadas', 'es'],
  ] as const)('is not said: %s', (claim, language) => {
    expect(findClaims(claim, language, language === 'en' ? english : spanish).isSaid).toBe(false);
  });
});

describe('a claim that tells as much as the passage does', () => {
  it.each([
    ['The landlord threatened to evict the weavers in the old mill', 'en'],
    ['The abbot opens the library when the roof is dry', 'en'],
    ['The abbot will open the library', 'en'],
    ['Voss will repair the organ', 'en'],
    ['The smiths have built a stage', 'en'],
    ['The beekeepers planted lindens', 'en'],
    ['The pilots asked that the harbor be dredged', 'en'],
    ['El abad abrirá la biblioteca', 'es'],
    ['Los isleños quieren vender el faro', 'es'],
    ['La carpintera reparará el órgano', 'es'],
  ] as const)('is said: %s', (claim, language) => {
    expect(findClaims(claim, language, language === 'en' ? english : spanish).isSaid).toBe(true);
  });
});

describe('a claim of what is only considered, due, awaited, or was so before', () => {
  const index = knowledgeOf([
    'The brewers are weighing a costly lawsuit.',
    'The chapel roof was to have been mended in May.',
    'The choir will move when the loft, above the nave, is painted.',
    'The porters will be balloted on a walkout in June.',
    'Dean Orla Finch had supported the tunnel until last year.',
  ]).index;
  const indice = knowledgeOf(
    [
      'Los cerveceros sopesan un recurso costoso.',
      'El estudio tenía que haberse publicado en abril.',
      'El tejado tenía que haberse reparado en mayo.',
    ],
    { language: 'es' },
  ).index;

  it.each([
    ['The brewers filed a costly lawsuit', index],
    ['The chapel roof was mended in May', index],
    ['The loft above the nave is painted', index],
    ['Finch supports the tunnel', index],
    ['The porters will stage a walkout in June', index],
    ['El estudio se publicó en abril', indice],
    ['Los cerveceros presentaron un recurso costoso', indice],
    ['El tejado se reparó en mayo', indice],
  ] as const)('is not said: %s', (claim, knowledge) => {
    expect(findClaims(claim, 'en', knowledge).isSaid).toBe(false);
  });

  it.each([
    ['The brewers are weighing a costly lawsuit', index],
    ['The choir will move when the loft is painted', index],
    ['Finch supported the tunnel', index],
    ['Los cerveceros sopesan un recurso', indice],
  ] as const)('is said as the passage tells it: %s', (claim, knowledge) => {
    expect(findClaims(claim, 'en', knowledge).isSaid).toBe(true);
  });
});

describe('a claim of what somebody is accused of', () => {
  const index = knowledgeOf([
    'The guild accused Omar Voss of stealing the bell.',
    'The cooper is suspected of poisoning the well in June.',
  ]).index;
  const indice = knowledgeOf(['El gremio acusó a Omar Vidal de robar la campana.'], { language: 'es' }).index;

  it.each([
    ['Voss stole the bell', index],
    ['The cooper poisoned the well', index],
    ['Vidal robó la campana', indice],
  ] as const)('is not said: %s', (claim, knowledge) => {
    expect(findClaims(claim, 'en', knowledge)).toMatchObject({ isSaid: false, hits: { length: 1 } });
  });

  it.each([
    ['Voss is accused of stealing the bell', index],
    ['Acusaron a Vidal de robar la campana', indice],
  ] as const)('is said as an accusation: %s', (claim, knowledge) => {
    expect(findClaims(claim, 'en', knowledge).isSaid).toBe(true);
  });
});

describe('a Spanish tense', () => {
  const said = (claim: string, passage: string): boolean =>
    findClaims(claim, 'es', knowledgeOf([passage], { language: 'es' }).index).isSaid;

  it.each(['mayoría', 'cancillería', 'ingeniería', 'secretaría', 'panadería', 'comisaría'])(
    'is none of a noun that ends like a conditional: %s',
    (noun) => {
      expect(
        said('Ida Bell llegó al molino', `La ${noun} votó la ley cuando Ida Bell llegó al molino.`),
      ).toBe(true);
    },
  );

  it.each([
    ['vieron', 'verán'],
    ['dieron', 'darán'],
    ['trajeron', 'traerán'],
    ['vendieron', 'venderán'],
    ['midieron', 'medirían'],
  ])('is past of “%s”, and to come of “%s”', (past, future) => {
    expect(
      said(`Los herreros ${past} un puente de hierro`, `Los herreros ${future} un puente de hierro.`),
    ).toBe(false);
    expect(
      said(`Los herreros ${past} un puente de hierro`, `Los herreros ${past} un puente de hierro ayer.`),
    ).toBe(true);
  });
});

describe('a claim of what has to be done, is ordered or permitted, or is not excluded', () => {
  const index = knowledgeOf([
    'The new organ must still be tuned by the choirmaster.',
    'The millers have applied to the abbey for permission to dam the brook.',
    'The magistrate ordered the tanners to scrub the vats.',
    'The weavers have not ruled out burning the looms.',
    'The bailiff has to count the geese before Easter.',
    'The ferry company plans to sell the old boats and hire a cook.',
    'The lease of the granary expires in August.',
    'The smith, who has leave to hunt boar, has permission to fell oaks and felled nine of them.',
    'The pilgrims called for the release of the smuggler.',
    'The chandler has yet to weigh the wax.',
    'The fair opens on 3 July in the castle yard. Orla Finch opens the gate on Monday in a picture.',
    'The dean told the sexton to ring, and ordered him to sweep the nave and to light the lamps.',
    'The statute requires innkeepers to hang out a lantern.',
  ]).index;
  const indice = knowledgeOf(
    [
      'El órgano todavía debe ser afinado por el maestro.',
      'La magistrada ordenó fregar las tinajas.',
      'Los tejedores no descartan quemar los telares.',
      'El alguacil tiene que contar las ocas.',
      'Los monjes piden una campana y que se perdone a seis molineros.',
      'Entre sus propuestas están bajar el diezmo y vender la noria.',
      'La barca traerá vino a las tres aldeas.',
      'El arriendo del granero acaba en agosto.',
      'La propuesta que el prior leyó en el coro hizo reír a las novicias.',
    ],
    { language: 'es' },
  ).index;

  it.each([
    ['The choirmaster has tuned the new organ', index],
    ['The millers dammed the brook', index],
    ['The tanners scrubbed the vats', index],
    ['The weavers have burned the looms', index],
    ['The bailiff counted the geese', index],
    ['The ferry company hired a cook', index],
    ['The smuggler was released', index],
    ['The chandler weighed the wax', index],
    ['The fair opened on 3 July', index],
    ['The sexton lit the lamps', index],
    ['The lease of the granary expired in August', index],
    ['El arriendo del granero acabó en agosto', indice],
    ['El órgano ya ha sido afinado por el maestro', indice],
    ['Se han fregado las tinajas', indice],
    ['Los tejedores quemaron los telares', indice],
    ['El alguacil contó las ocas', indice],
    ['Se perdonó a seis molineros', indice],
    ['Se ha vendido la noria', indice],
    ['La barca ya trae vino a las tres aldeas', indice],
  ] as const)('is not said as done: %s', (claim, knowledge) => {
    expect(findClaims(claim, knowledge === index ? 'en' : 'es', knowledge).isSaid).toBe(false);
  });

  it.each([
    ['The choirmaster must still tune the new organ', index],
    ['The magistrate ordered the tanners to scrub the vats', index],
    ['The weavers have not ruled out burning the looms', index],
    ['The bailiff has to count the geese', index],
    ['The lease of the granary expires in August', index],
    ['The fair opens on 3 July', index],
    ['Orla Finch opened the gate on Monday', index],
    ['The smith felled nine oaks', index],
    ['Innkeepers must hang out a lantern', index],
    ['El arriendo del granero acabará en agosto', indice],
    ['El prior leyó la propuesta en el coro', indice],
    ['El órgano debe ser afinado por el maestro', indice],
    ['La magistrada ordenó fregar las tinajas', indice],
    ['Los tejedores no descartan quemar los telares', indice],
    ['El alguacil tiene que contar las ocas', indice],
    ['La barca traerá vino a las tres aldeas', indice],
  ] as const)('is said as the passage tells it: %s', (claim, knowledge) => {
    expect(findClaims(claim, knowledge === index ? 'en' : 'es', knowledge).isSaid).toBe(true);
  });
});

describe('a claim that tells as done, by another verb, what is to come', () => {
  const english = knowledgeOf([
    'Marsh hopes to quit Pier Street, which floods, for a larger workshop beside the canal.',
    'The abbey has requested the maps. It received the letters and the seal from the duke.',
    'The lighthouse will be opened to tourists on 3 May.',
    'The brewer wants to shut the tannery. The malthouse was shut in March.',
  ]).index;
  const spanish = knowledgeOf(
    [
      'El gremio quiere abandonar la calle Mayor por un taller más amplio junto al canal.',
      'El faro se abrirá a los turistas el 3 de mayo.',
      'El obispo recibió las cartas y el sello.',
    ],
    { language: 'es' },
  ).index;

  it.each([
    ['Marsh has moved to a larger workshop beside the canal', 'en', false],
    ['The abbey bought the maps', 'en', false],
    ['Tourists came to the lighthouse on 3 May', 'en', false],
    ['El gremio se ha mudado a un taller más amplio junto al canal', 'es', false],
    ['Los turistas visitaron el faro el 3 de mayo', 'es', false],
    ['Marsh wants to quit Pier Street for a larger workshop', 'en', true],
    ['The abbey got the letters and the seal', 'en', true],
    ['The malthouse closed in March', 'en', true],
    ['El obispo tuvo las cartas y el sello', 'es', true],
  ] as const)('%s', (claim, language, isSaid) => {
    expect(findClaims(claim, language, language === 'en' ? english : spanish).isSaid).toBe(isSaid);
  });
});
