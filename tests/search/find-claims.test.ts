import { describe, expect, it } from 'vitest';
import { coordinatedClauses } from '../../src/search/claims/split-claims.ts';
import { findClaims } from '../../src/search/find-claims.ts';
import { knowledgeOf } from '../support/article.ts';

const { index } = knowledgeOf(
  [
    'Mayor Ruth Hale met the ferry captain Omar Bell in the harbour of Tamora on Monday.',
    'Hale rejected calls for her resignation over the theft at the museum.',
    'Bell did not sign the contract for the new lighthouse.',
    'It rained on Sunday, and the council drank coffee.',
    'A farmer found the gold in a drain.',
    'The two councils met at noon and agreed on the price of salt.',
    'Both ferrymen agreed at once to paint the pier.',
  ],
  { people: [{ name: 'Ruth Hale' }, { name: 'Omar Bell' }] },
);

/** What is found for a text: whether it is said, and the paragraphs. */
const find = (text: string, language: 'en' | 'es' = 'en') => {
  const { isSaid, hits } = findClaims(text, language, index);
  return { isSaid, paragraphs: hits.map(({ passage }) => passage.paragraph) };
};

describe('the claims of a text', () => {
  it.each([
    ['Ruth Hale met Omar Bell in the harbour', 1],
    ['Hale rejected the calls for her resignation', 2],
    ['Bell did not sign a contract', 3],
    ['a farmer found gold', 5],
    ['The ferrymen agreed to paint the pier', 7],
  ])('are said by a passage that has their predicate: %s', (text, paragraph) => {
    const { isSaid, paragraphs } = find(text);
    expect(isSaid).toBe(true);
    expect(paragraphs[0]).toBe(paragraph);
  });

  it.each([
    'Ruth Hale married Omar Bell in the harbour',
    'Ruth Hale sued the ferry captain Omar Bell',
    'Hale never rejected the calls for her resignation',
    'The councils agreed to meet again',
    'los concejos acordaron reunirse',
    'Bell signed the contract for the new lighthouse',
    'Bell firmó el contrato del faro nuevo',
    'Hale met the captain in the harbour at 7 on Monday',
  ])('are not said by a passage on the same people that says something else: %s', (text) => {
    expect(find(text).isSaid).toBe(false);
  });

  it('come near what says something else of the same people, and are not denied', () => {
    for (const claim of [
      'Ruth Hale sued Omar Bell in the harbour',
      'Hale met the captain in the harbour at 7',
    ])
      expect(find(claim)).toStrictEqual({ isSaid: false, paragraphs: [1] });
  });

  it('come near what tells of their matter, and not only what names their people', () => {
    const { index: own } = knowledgeOf(
      [
        'Mayor Ida Bell met the captain Omar Sand, and Bell and Sand sang.',
        'As a sign of peace, Bell had a basket of pears with her.',
        'Sand told Bell that he liked the pier.',
      ],
      { people: [{ name: 'Ida Bell' }, { name: 'Omar Sand' }] },
    );
    const { hits } = findClaims('Bell handed Sand a basket of pears', 'en', own);
    expect(hits.map(({ passage }) => passage.paragraph)).toContain(2);
  });

  it.each([
    ['Rita Moss would rather keep the orchard', 1],
    ['The weavers will get a payment by June', 2],
    ['The granary has a new roof', 4],
    ['Rita Moss prefiere quedarse con la huerta', 1],
  ])('come near what is on their topic where nothing is closer: %s', (text, paragraph) => {
    const { index: own } = knowledgeOf([
      'Nobody in Tamora wants to sell less than Rita Moss, whose orchard has 400 trees.',
      'The tannery by the river has to make a payment of 900 crowns to the weavers, a judge ruled.',
      'The weavers danced in the square until dawn.',
      'A storm took the roof of the granary in spring.',
    ]);
    const { isSaid, hits } = findClaims(text, 'en', own);
    expect({ isSaid, first: hits[0]?.passage.paragraph }).toStrictEqual({ isSaid: false, first: paragraph });
  });

  it.each([
    'The library closed its doors on Friday',
    'Un tren descarriló cerca de Lugo',
    'My cousin painted a bicycle',
    'Hale painted clocks and bicycles in Lisbon',
  ])('come near nothing where they are on another topic: %s', (text) => {
    expect(find(text).paragraphs).toStrictEqual([]);
  });

  it('may be questions, which what answers them says', () => {
    expect(find('Whom did Hale meet?')).toMatchObject({ isSaid: true });
    expect(find('tell me where Hale met the captain')).toMatchObject({ isSaid: true });
  });

  it('are no questions where they tell of one', () => {
    expect(find('The ferrymen said exactly where Hale met the captain')).toMatchObject({ isSaid: false });
  });

  it.each(['and', 'but', 'while', 'y', 'e', 'pero', 'mientras'])(
    'may be clauses joined by “%s”',
    (conjunction) => {
      expect(coordinatedClauses(`they met there ${conjunction} it rained hard`)).toStrictEqual([
        'they met there',
        'it rained hard',
      ]);
    },
  );

  it('may be clauses joined by a comma or a semicolon, and are no single words', () => {
    expect(coordinatedClauses('they met there; it rained hard, and all went home')).toStrictEqual([
      'they met there',
      'it rained hard',
      'all went home',
    ]);
    expect(coordinatedClauses('penguins and cocoa')).toStrictEqual([]);
    expect(coordinatedClauses('it rained')).toStrictEqual([]);
  });

  it('share the subject of the first one, and are no noun phrases', () => {
    expect(coordinatedClauses('Tilda Munro was promoted and will be followed by Voss')).toStrictEqual([
      'Tilda Munro was promoted',
      'Tilda Munro will be followed by Voss',
    ]);
    expect(coordinatedClauses('The inn never closed and was sold')).toStrictEqual([
      'The inn never closed',
      'was sold',
    ]);
    expect(coordinatedClauses('La tesorera dimitió y ha sido sustituida')).toStrictEqual([
      'La tesorera dimitió',
      'La tesorera ha sido sustituida',
    ]);
    expect(coordinatedClauses('the archive got the maps and the ledgers of the abbey')).toStrictEqual([]);
    expect(coordinatedClauses('the maps and the ledgers were lost')).toStrictEqual([]);
    expect(coordinatedClauses('the bride brought a chest and two mirrors')).toStrictEqual([]);
    expect(coordinatedClauses('La novia fue recibida y será aplaudida')).toStrictEqual([
      'La novia fue recibida',
      'La novia será aplaudida',
    ]);
  });

  it('are found in either language, clause by clause', () => {
    expect(find('un granjero encontró oro y llovió el domingo', 'es').paragraphs.sort()).toStrictEqual([
      4, 5,
    ]);
  });

  it.each([
    ['Both of them had been there', 'en', true],
    ['Neither would.', 'en', true],
    ['No lo hizo', 'es', true],
    ['them had', 'en', false],
    ['He would not do it', 'en', false],
  ] as const)(
    'are found as they stand where they have function words alone: %s',
    (text, language, isSaid) => {
      const { index: own } = knowledgeOf([
        'The twins knew the cave. Both of them had been there.',
        'Hale asked them to sing. Neither would.',
        'Bell pudo cantar. No lo hizo.',
      ]);
      expect(findClaims(text, language, own)).toMatchObject({ isSaid, hits: { length: isSaid ? 1 : 0 } });
    },
  );

  it('are those of the first 40 sentences', () => {
    const { sentences } = findClaims('It was so. '.repeat(50), 'en', index);
    expect(sentences).toStrictEqual({ searched: 40, total: 50 });
  });
});

describe('what comes near a claim in other words', () => {
  const { index } = knowledgeOf([
    'The trustees have been given a seat on the board and a veto over the name, colours and crest of the choir.',
    'The trustees met on Monday and the board met on Friday.',
    'The choir sang in Lisk, and the board thanked the trustees for the hall.',
  ]);

  it('is the one passage with a word of it, beside another one', () => {
    const { isSaid, hits } = findClaims('The trustees and the board can stop any new crest', 'en', index);
    expect(isSaid).toBe(false);
    expect(hits.map(({ passage }) => passage.paragraph)).toStrictEqual([1]);
  });

  it('is nothing with no more than common words', () => {
    expect(findClaims('The board game needs four players and sharp pencils', 'en', index).hits).toStrictEqual(
      [],
    );
  });
});
