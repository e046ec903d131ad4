import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../src/lexicon/measure-units.ts';
import { answerTypeScore } from '../../../src/search/answer-types/answer-type.ts';
import type { ExpectedAnswer } from '../../../src/search/question/interrogative.ts';
import type { AnswerType } from '../../../src/search/question/interrogative-patterns.ts';
import { at, knowledgeOf } from '../../support/article.ts';

const index = at(
  knowledgeOf(['Mayor Ida Bell met Senator Bert Moss in Port Linden, near Peru.'], {
    people: [{ name: 'Rosa Duarte' }],
  }).index.articles,
  0,
);

const spanish = at(knowledgeOf(['Ana Ruiz cenó con Rosa Duarte.'], { language: 'es' }).index.articles, 0);

/** An expected answer; a measure is a length. */
const expecting = (type: AnswerType, rest: Partial<ExpectedAnswer> = {}): ExpectedAnswer => ({
  type,
  quantities: type === 'measure' ? ['length'] : [],
  dimension: undefined,
  counted: new Set(),
  event: undefined,
  goods: undefined,
  context: new Set(),
  countsPeople: false,
  countsOccurrences: false,
  ...rest,
});

/** The confidence that a sentence holds an answer of a type. */
const scoreOf = (sentence: string, type: AnswerType, asked: string[] = [], counted: string[] = []): number =>
  answerTypeScore(sentence, expecting(type, { counted: new Set(counted) }), new Set(asked), index);

/** The same of a measure of a quantity, in either language. */
const measureScore = (sentence: string, quantity: Quantity, article = index): number =>
  answerTypeScore(sentence, expecting('measure', { quantities: [quantity] }), new Set(), article);

describe('the answer types that a sentence contains', () => {
  it.each([
    ['The bridge was opened by Ana Ruiz.', 'person'],
    ['The bridge was opened by teachers.', 'person'],
    ['It was opened by the driver of a bus.', 'person'],
    ['Tenía 9 años cuando se fue.', 'age'],
    ['A los 24 años decidió emigrar.', 'age'],
    ['They raised the retirement age from 65 to 67.', 'age'],
    ['El proyecto subía de 65 a 67 la edad de jubilación.', 'age'],
    ['Two women opened it.', 'person'],
    ['It was opened in March 1911.', 'time'],
    ['They meet again in May.', 'time'],
    ['It was built in 1747.', 'time'],
    ['The doors open at 9:30 a.m. every day.', 'time'],
    ['She was born in Lima.', 'place'],
    ['They met at her house.', 'place'],
    ['The board hears her on Nov. 24.', 'time'],
    ['It will start within the first 100 days.', 'time'],
    ['The strike lasted eleven weeks.', 'duration'],
    ['It was a 14-hour count.', 'duration'],
    ['It took an hour.', 'duration'],
    ['She has led it since 1990.', 'duration'],
    ['Some 40 people came.', 'number'],
    ['The cave is 212 meters deep.', 'measure'],
    ['They built a 60-metre tower.', 'measure'],
    ['It grows an inch.', 'number'],
    ['It cost €40,000.', 'money'],
    ['They paid forty dollars.', 'money'],
    ['He was fined ₹10 lakh.', 'money'],
    ['She received a bonus of R31 million.', 'money'],
    ['The gifts were worth Sh1.3 billion.', 'money'],
    ['It cost 500 CHF.', 'money'],
    ['Millions of dollars are missing.', 'money'],
    ['It cost 200 Canadian dollars.', 'money'],
    ['The fine is R40,000.', 'money'],
    ['Forty dollars is too much.', 'money'],
    ['Some 40% of them came.', 'percent'],
    ['A third of them came.', 'percent'],
    ['It closed because nobody came.', 'reason'],
    ['Cerró debido a la lluvia.', 'reason'],
    ['Cerró para evitar accidentes.', 'reason'],
    ['It was retaliation for the strike.', 'reason'],
  ] as const)('“%s”: %s', (sentence, type) => {
    expect(scoreOf(sentence, type)).toBeGreaterThan(0);
  });

  it.each([
    ['The envoy may visit the dam.', 'time'],
    ['Thousands march past the dam.', 'time'],
    ['About 1500 soldiers came.', 'time'],
    ['The mayor once swam here.', 'number'],
    ['It was a costly mistake.', 'number'],
    ['Prices rose 42 per cent.', 'money'],
    ['The strike began last week.', 'duration'],
    ['It is a once-in-a-century strike.', 'duration'],
    ['The strike began two years ago.', 'duration'],
    ['The 40-year-old mayor swam every day.', 'duration'],
    ['The cave has 3 mayors.', 'measure'],
    ['The R635 road is closed.', 'money'],
    ['See section r 4.', 'money'],
    ['It was a grand party for adolescents.', 'money'],
  ] as const)('are not words that only look like them: “%s” has no %s', (sentence, type) => {
    expect(scoreOf(sentence, type)).toBe(0);
  });

  it('count more near a word of the question than far from all of them', () => {
    const expected = expecting('money', { context: new Set(['toll']) });
    const score = (sentence: string): number => answerTypeScore(sentence, expected, new Set(), index);
    const near = score('The toll of €2 is due from May on.');
    const far = score(
      'The toll is loathed by every fishing family of the town, which owes the bank €40,000.',
    );
    expect([near, far > 0, far < near]).toEqual([1, true, true]);
  });

  it('are read in the article’s language', () => {
    const place = expecting('place');
    expect(answerTypeScore('Cenaron en casa de la alcaldesa.', place, new Set(), spanish)).toBeGreaterThan(0);
    // "a" is no preposition of English.
    expect(scoreOf('She met a Republican aide.', 'place')).toBe(0);
  });

  it('include no person whom the question names', () => {
    const sentence = 'Yesterday the bridge was opened by Ruiz.';
    expect(scoreOf(sentence, 'person', ['ruiz'])).toBe(0);
    expect(scoreOf(sentence, 'person')).toBeGreaterThan(0);
  });

  it('include no number that the question gives', () => {
    const sentence = 'The 40 trucks were weighed in 2019.';
    expect(scoreOf(sentence, 'number', ['40', '2019'])).toBe(0);
    expect(scoreOf(sentence, 'number', ['40'])).toBeGreaterThan(0);
    expect(scoreOf(sentence, 'time', ['2019'])).toBe(0);
  });

  it('include a name at the beginning of the sentence, if a last name follows or it is a possessive', () => {
    expect(scoreOf('Ana Ruiz opened it.', 'person')).toBeGreaterThan(0);
    expect(scoreOf('Ruiz’s bridge is green.', 'person')).toBeGreaterThan(0);
  });

  it('include no name for the capital letter at the beginning of a sentence', () => {
    expect(scoreOf('Bridges are expensive.', 'person')).toBe(0);
  });
});

describe('a measure in English', () => {
  it.each([
    ['The bridge is 5 m wide.', 'length'],
    ['The ditch is 6 ft deep.', 'length'],
    ['It is half a mile away.', 'length'],
    ['The ledge is a foot wide.', 'length'],
    ['The hut is a mile away.', 'length'],
    ['They walked two and a half miles.', 'length'],
    ['Almost a yard of snow fell.', 'length'],
    ['The lake covers 12 square miles.', 'area'],
    ['The lake covers 30 sq km.', 'area'],
    ['The lake covers 30 km².', 'area'],
    ['They spilled two million litres.', 'volume'],
    ['They spilled 300 cubic metres.', 'volume'],
    ['The bell weighs 5 lb.', 'weight'],
    ['The bell weighs 2m tonnes.', 'weight'],
    ['It was 40C at noon.', 'temperature'],
    ['It was twelve below zero.', 'temperature'],
    ['Gusts of 90 miles an hour hit it.', 'speed'],
    ['The train does 120 km/h.', 'speed'],
    ['The plant makes 12 MW.', 'power'],
    ['It rose by eight per cent.', 'share'],
  ] as const)('is of one quantity: “%s”, a measure of %s', (sentence, quantity) => {
    expect(measureScore(sentence, quantity)).toBe(1);
  });

  it.each([
    ['The bridge weighs 300 tonnes.', 'length'],
    ['The lake covers 30 km².', 'length'],
    ['The lake covers 12 square miles.', 'length'],
    ['Gusts of 90 miles an hour hit it.', 'length'],
    ['It is 90 miles away.', 'speed'],
    ['The bridge is 5 m wide.', 'weight'],
    ['The bus stood in a yard.', 'length'],
    ['She has a foot in the door.', 'length'],
    ['She has a degree.', 'temperature'],
    ['They baked three pies.', 'length'],
    ['They came by metro.', 'length'],
    ['It costs 40 cents a mile.', 'length'],
    ['The damage is put at £5m by the board.', 'length'],
    ['The town has 5G.', 'weight'],
  ] as const)(
    'is of no other, and no word that looks like one: “%s”, no measure of %s',
    (sentence, quantity) => {
      expect(measureScore(sentence, quantity)).toBe(0);
    },
  );
});

describe('a measure in Spanish', () => {
  it.each([
    ['Crece apenas un centímetro.', 'length'],
    ['Está a 5 km del pueblo.', 'length'],
    ['Mide metro y medio.', 'length'],
    ['Mide un metro de altura.', 'length'],
    ['Queda a medio kilómetro.', 'length'],
    ['Queda a un kilómetro.', 'length'],
    ['Queda a pocos metros.', 'length'],
    ['Ocupa 60 metros cuadrados.', 'area'],
    ['Ocupa tres cuartos de hectárea.', 'area'],
    ['Perdió dos millones de litros.', 'volume'],
    ['Embalsa 30 metros cúbicos.', 'volume'],
    ['Pesa media tonelada.', 'weight'],
    ['Marcó siete bajo cero.', 'temperature'],
    ['Iba a 90 kilómetros por hora.', 'speed'],
  ] as const)('is of one quantity: “%s”, a measure of %s', (sentence, quantity) => {
    expect(measureScore(sentence, quantity, spanish)).toBe(1);
  });

  it.each([
    ['Vino en el metro.', 'length'],
    ['La ciudad quiere un metro.', 'length'],
    ['Sigue a pie.', 'length'],
    ['Ocupa 60 metros cuadrados.', 'length'],
    ['Iba a 90 kilómetros por hora.', 'length'],
    ['Tiene un grado.', 'temperature'],
    ['Una libra de pan es cara.', 'weight'],
  ] as const)(
    'is of no other, and no word that looks like one: “%s”, no measure of %s',
    (sentence, quantity) => {
      expect(measureScore(sentence, quantity, spanish)).toBe(0);
    },
  );
});

describe('a sum in Spanish', () => {
  it.each([
    ['Recibió diez mil bolivianos.', true],
    ['Costó dos millones de pesos.', true],
    ['Cuesta un dólar.', true],
    ['La película narra hechos reales.', false],
    ['Los dos son puertos francos.', false],
  ])('has a number: “%s” is %s', (sentence, isSum) => {
    expect(answerTypeScore(sentence, expecting('money'), new Set(), spanish) > 0).toBe(isSum);
  });
});

describe('a number', () => {
  it.each([
    ['It grows an inch.', true],
    ['The bus stood in a yard.', false],
    ['She has a foot in the door.', false],
  ])('is an article only before a unit that is nothing else: “%s” is %s', (sentence, isNumber) => {
    expect(scoreOf(sentence, 'number') > 0).toBe(isNumber);
  });
});

describe('a frequency', () => {
  it.each([
    'The ferry runs twice a day.',
    'The ferry runs every other day.',
    'There are three flights a week.',
    'The paper comes out weekly.',
    'The ferry runs on Mondays.',
  ])('is read in English: “%s”', (sentence) => {
    expect(scoreOf(sentence, 'frequency')).toBe(1);
  });

  it.each([
    'El agua llega cada tres días.',
    'El agua llega dos veces al mes.',
    'El mercado abre todos los lunes.',
    'Es una revista semanal.',
  ])('is read in Spanish: “%s”', (sentence) => {
    expect(answerTypeScore(sentence, expecting('frequency'), new Set(), spanish)).toBe(1);
  });

  it.each(['The ferry was launched in 1990.', 'The ferry left on Monday.', 'The ferry has 40 seats.'])(
    'is no date, and no other number: “%s”',
    (sentence) => {
      expect(scoreOf(sentence, 'frequency')).toBe(0);
    },
  );
});

describe('the score of a sentence', () => {
  it('is 1 for a known person or place, declared by an editor or found in the text', () => {
    expect(scoreOf('Bell opened it.', 'person')).toBe(1);
    expect(scoreOf('It was opened by Duarte.', 'person')).toBe(1);
    expect(scoreOf('It stands in Linden.', 'place')).toBe(1);
    expect(scoreOf('Peru has one too.', 'place')).toBe(1);
  });

  it('is lower for other capitalized words', () => {
    expect(scoreOf('It was opened by the Harbour Board.', 'person')).toBeGreaterThan(0);
    expect(scoreOf('It was opened by the Harbour Board.', 'person')).toBeLessThan(1);
    expect(scoreOf('It was found in Roman ruins.', 'place')).toBeLessThan(1);
    expect(scoreOf('It was opened at noon.', 'person')).toBe(0);
  });

  it('is lower still for people without a name, unless the question has them', () => {
    const anonymous = scoreOf('It was opened by teachers.', 'person');
    expect(anonymous).toBeLessThan(scoreOf('It was opened by the Harbour Board.', 'person'));
    expect(scoreOf('It was opened by teachers.', 'person', ['teachers'])).toBe(0);
  });

  it('counts what a number is said to be of', () => {
    const sentence = 'The rule sets at twelve the largest number of round tables.';
    expect(scoreOf(sentence, 'count', [], ['tabl'])).toBe(1);
    expect(scoreOf(sentence.replace('number', 'row'), 'count', [], ['tabl'])).toBe(0);
  });

  it('ignores people whom the question names', () => {
    expect(scoreOf('Bell opened it.', 'person', ['bell'])).toBe(0);
    expect(scoreOf('Bell and Moss opened it.', 'person', ['bell'])).toBe(1);
  });

  it('counts any number of people, whom a text counts by other words', () => {
    const expected = expecting('count', { countsPeople: true });
    expect(answerTypeScore('Some 40 viewers saw it.', expected, new Set(), index)).toBe(1);
    expect(answerTypeScore('Viewers saw it.', expected, new Set(), index)).toBe(0);
    expect(answerTypeScore('Some 40 kilos fell.', expected, new Set(), index)).toBe(0);
    expect(answerTypeScore('Some 40 per cent fell.', expected, new Set(), index)).toBe(0);
    expect(answerTypeScore('Some 40 kg fell.', expected, new Set(), index)).toBe(0);
    // A preposition is no unit.
    expect(answerTypeScore('Some 40 of them came.', expected, new Set(), index)).toBe(1);
    expect(answerTypeScore('Some 40 per room came.', expected, new Set(), index)).toBe(1);
  });

  it.each(['Veintitrés personas vinieron.', 'Unas doscientas personas vinieron.', 'Vinieron treinta y una.'])(
    'counts people by any Spanish number: “%s”',
    (sentence) => {
      const expected = expecting('count', { countsPeople: true });
      expect(answerTypeScore(sentence, expected, new Set(), spanish)).toBe(1);
      expect(answerTypeScore(sentence, expecting('number'), new Set(), spanish)).toBe(1);
    },
  );

  it('counts a number that modifies what is counted more than one that stands near', () => {
    const scores = [
      'She has 41 new trucks.',
      'Three of her trucks came.',
      'A third truck came.',
      'In 2019 a fire at trucks spread.',
    ].map((sentence) => scoreOf(sentence, 'count', [], ['truck']));
    expect(scores.slice(0, 3)).toStrictEqual([1, 1, 1]);
    expect(scores[3]).toBeGreaterThan(0);
    expect(scores[3]).toBeLessThan(1);
  });

  it('counts a number only near what is counted', () => {
    expect(scoreOf('Some 40 trucks came.', 'count', [], ['truck'])).toBe(1);
    expect(scoreOf('The trucks of the northern valley passed on 3 May.', 'count', [], ['truck'])).toBe(0);
  });
});

it('a place has an adjective before its noun', () => {
  expect(scoreOf('They always dine at the same hotel.', 'place')).toBeGreaterThan(0);
  expect(
    answerTypeScore('Cenan siempre en el mismo hotel.', expecting('place'), new Set(), spanish),
  ).toBeGreaterThan(0);
  expect(scoreOf('They dine at the same hour.', 'place')).toBe(0);
});

it('a name stands near what it is asked for', () => {
  const nameScore = (sentence: string): number =>
    answerTypeScore(sentence, expecting('name', { context: new Set(['gang']) }), new Set(['gang']), index);
  expect(nameScore('They belong to a gang called Night Herons.')).toBeGreaterThan(0);
  expect(
    nameScore('Every gang in the valley takes about two million crowns a month from the mills of Varda.'),
  ).toBe(0);
});
