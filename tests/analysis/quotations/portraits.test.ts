import { describe, expect, it } from 'vitest';
import { knowledgeOf } from '../../support/article.ts';

const FUNES = 'Delia Funes';
const LAGOS = 'Ramiro Lagos';
const REYES = 'Carla Reyes';

/** The speakers of a portrait of Delia Funes, whom its title names. */
const speakersIn = (paragraphs: readonly string[]): (string | null)[] =>
  knowledgeOf(paragraphs, { language: 'es', title: 'Delia Funes afina pianos' }).corpus.quotations.map(
    ({ speaker }) => speaker ?? null,
  );

const OPENING = 'Delia Funes afina pianos en Osorno. “No me canso”, dice.';
const NEPHEW = 'Su sobrino, Ramiro Lagos, estudia con ella. “Me gana siempre”, se queja.';
const DAUGHTER = 'Su hija, Carla Reyes, es abogada. Lo cuenta de otra manera: “Mamá no para nunca”.';

describe('a dialogue with dashes in a portrait', () => {
  it.each([
    [
      'is with whoever has answered before',
      [
        OPENING,
        '—¿Y por qué sigue?',
        '—Porque me gusta. Nadie me obliga.',
        NEPHEW,
        '—¿Y cuando usted se retire?',
        '—Que se arreglen los jóvenes.',
      ],
      [FUNES, null, FUNES, LAGOS, null, FUNES],
    ],
    [
      'is with the protagonist after prose about several people',
      [OPENING, NEPHEW, '—¿Y cuando usted se retire?', '—Que se arreglen los jóvenes.'],
      [FUNES, LAGOS, null, FUNES],
    ],
    [
      'is with the only person of the prose before it',
      [
        OPENING,
        'Ramiro Lagos hace guitarras en Valdivia. Tiene 30 años y un taller.',
        '—¿Le va bien?',
        '—Mejor que antes.',
      ],
      [FUNES, null, LAGOS],
    ],
    [
      'is with whom the question addresses',
      [OPENING, NEPHEW, '—¿Y qué aprendiste, Ramiro?', '—A callarme y mirar.'],
      [FUNES, LAGOS, null, LAGOS],
    ],
    [
      'is not with whom the question only names',
      [OPENING, NEPHEW, '—¿Y el muchacho, Ramiro?', '—Tiene más oído que yo.'],
      [FUNES, LAGOS, null, FUNES],
    ],
  ])('%s', (_, paragraphs, speakers) => {
    expect(speakersIn(paragraphs)).toStrictEqual(speakers);
  });
});

describe('an overt Spanish pronoun', () => {
  it('means the protagonist where the paragraph has left the others', () => {
    const paragraphs = [
      OPENING,
      DAUGHTER,
      'La guerra dejó una marca. En 1977 dos soldados rompieron un piano. A ella la detuvieron. “Me gritaban”, dice.',
    ];
    expect(speakersIn(paragraphs)).toStrictEqual([FUNES, REYES, FUNES]);
  });

  it('means somebody of the paragraph otherwise', () => {
    const paragraphs = [
      OPENING,
      DAUGHTER,
      'Reyes estudió en Valdivia. A ella la eligieron delegada. “Me gustaba discutir”, dice.',
    ];
    expect(speakersIn(paragraphs)).toStrictEqual([FUNES, REYES, REYES]);
  });
});
