import { expect, it } from 'vitest';
import { gatherEvidence } from '../../../src/search/evidence/evidence.ts';
import { readQuery } from '../../../src/search/question/parse-question.ts';
import { at, knowledgeOf, outcomeOf } from '../../support/article.ts';

const { index } = knowledgeOf(['The keeper Bell told Moss of the leak at night.', 'It rained on Sunday.']);

it('an honorific before a name is no word to look for, whoever is meant', () => {
  expect(outcomeOf('who told Mr. Moss of the leak', index)).toStrictEqual(['answer', 1]);
});

it('a synonym matches in its irregular forms, too, and an irregular form has synonyms', () => {
  const { index: strike } = knowledgeOf([
    'The strike began after Easter.',
    'Bell started a band.',
    'It rained.',
  ]);
  const matchesOf = (question: string, token: string) =>
    gatherEvidence(readQuery(question), at(strike.articles, 0), strike).query.terms.find(
      (term) => term.token === token,
    )?.matches;
  expect([...(matchesOf('when did the strike start', 'start')?.keys() ?? [])]).toContain('began');
  expect([...(matchesOf('when was it begun', 'begun')?.keys() ?? [])]).toContain('start');
});

it('a translation has synonyms', () => {
  const { index: port } = knowledgeOf(['La naviera enviará nueve agentes al muelle.', 'Llovió el domingo.'], {
    language: 'es',
  });
  expect(outcomeOf('how many police officers will the shipping company send', port)).toStrictEqual([
    'nearest',
    1,
  ]);
  const { query } = gatherEvidence(readQuery('where are the police'), at(port.articles, 0), port);
  expect(query.terms.find(({ token }) => token === 'police')?.matches.size).toBeGreaterThan(0);
});

it.each([
  ['does the leak haappen withinn the keepers house', ['leak', 'keepers', 'house']],
  ['who told Withinn of the leak', ['told', 'withinn', 'leak']],
  ['who told bell of the rain', ['told', 'bell', 'rain']],
])('a mistyped stop word is no word to look for, a name is: “%s”', (question, terms) => {
  const { query } = gatherEvidence(readQuery(question), at(index.articles, 0), index);
  expect(query.terms.map(({ token }) => token)).toEqual(terms);
});

it.each([
  ['did anybody offer Bell cash', 'en', 'Moss made Bell an offer of $900,000, and went.'],
  ['where is the money', 'en', 'The keeper hid fifty crowns and £30 in a jar.'],
  ['¿da dinero la feria?', 'es', 'La feria deja dos millones de euros al año.'],
  ['does the fair bring money', 'es', 'La feria deja dos millones de euros al año.'],
] as const)('a word for money matches an amount of it: “%s”', (question, language, sentence) => {
  const { index: fair } = knowledgeOf(['Bell paid no visit.', sentence, 'Moss closed a jar.'], { language });
  expect(outcomeOf(question, fair)[1]).toBe(2);
});

it('neither an adverb of place without a referent nor an auxiliary is a word to look for', () => {
  const termsOf = (question: string): string[] =>
    gatherEvidence(readQuery(question), at(index.articles, 0), index).query.terms.map(({ token }) => token);
  expect(termsOf('how many keepers would live there')).toStrictEqual(['keepers', 'live']);
  expect(termsOf('¿por qué no pudieron dormir los fareros allí?')).toStrictEqual(['dormir', 'fareros']);
});

it('a single word has no pairs: “the leak” is no nearer than “a leak”', () => {
  const { query } = gatherEvidence(readQuery('what happened to the leak'), at(index.articles, 0), index);
  expect(query.terms).toHaveLength(1);
  expect(query.bigrams.size).toBe(0);
});

it.each([
  ['did the shipyard pay any severance', 'en', 'The shipyard gave those who left nine weeks’ pay.'],
  ['is there any help for farmers', 'en', 'The board offers farmers tax relief.'],
  ['how much did the ceo earn', 'en', 'Its chief executive earned $3m.'],
  ['¿qué piden los transportistas?', 'es', 'Los choferes exigen un puente nuevo.'],
  ['¿cuánto le pagaron al sicario?', 'es', 'El autor de los tiros cobró 900 euros.'],
  ['¿quién montó la fábrica?', 'es', 'Abrió la fábrica Ida Bello, una costurera de Tamora.'],
] as const)('an everyday word matches that of a newspaper: “%s”', (question, language, sentence) => {
  const { index: paper } = knowledgeOf(['A gull cried on the pier.', sentence, 'Es domingo.'], { language });
  expect(outcomeOf(question, paper)[1]).toBe(2);
});
