import { describe, expect, it } from 'vitest';
import { denialsIn, isNegativeReply } from '../../../src/analysis/clauses/denials.ts';
import { NON_ADVERBS } from '../../../src/lexicon/en/non-adverbs.ts';
import { NON_INFINITIVES } from '../../../src/lexicon/es/non-infinitives.ts';
import { answer } from '../../../src/search/answer.ts';
import { findClaims } from '../../../src/search/find-claims.ts';
import { wordsOf } from '../../../src/text/tokenize.ts';
import { knowledgeOf } from '../../support/article.ts';

/** The outcome of a question that one paragraph beside another comes near. */
const outcome = (question: string, paragraph: string, language: 'en' | 'es' = 'en') =>
  answer(question, knowledgeOf([paragraph, 'It rained. Llovió.'], { language }).index).outcome;

describe('who did what a passage negates', () => {
  it.each([
    ['who was arrested', 'Police did not arrest Omar Lund.'],
    ['who approved the plan', 'The council didn’t approve the plan.'],
    ['who approved the plan', 'The plan was not formally approved by the council.'],
    ['who approved the plan', 'The plan, said Ida Bell, has never been approved.'],
    // A noun that is a weak synonym of its verb affirms nothing.
    ['who signed the contract', 'Omar Lund did not sign the contract.'],
    ['who wrote the book', 'Omar Lund never wrote the book.'],
    ['who closed the school', 'The council rejected the plan to close the school.'],
    ['who opened the fair', 'Mayor Ida Bell did not want to open the fair.'],
  ] as const)('is not answered: “%s”, “%s”', (question, paragraph) => {
    expect(outcome(question, paragraph)).toBe('nearest');
  });

  it.each([
    ['quién fue detenido', 'La policía no detuvo a Omar Lund.'],
    ['a quién detuvo la policía', 'La policía no detuvo a Omar Lund.'],
    ['quién aprobó el plan', 'El plan nunca fue aprobado por el concejo.'],
    ['quién firmó la carta', 'Omar Lund no quiso firmar la carta.'],
    ['quién firmó la carta', 'Omar Lund tampoco firmó la carta.'],
  ] as const)('is not answered in Spanish: “%s”, “%s”', (question, paragraph) => {
    expect(outcome(question, paragraph, 'es')).toBe('nearest');
  });
});

describe('what is no denial', () => {
  it.each([
    ['who was hurt', 'Nobody was hurt, said Mayor Ida Bell.'],
    ['who did not sign the letter', 'Omar Lund did not sign the letter.'],
    ['who signed the letter', 'Omar Lund did not sign the letter, but Ida Bell signed it.'],
    ['who signed the letter', 'Omar Lund did not sign the letter until Monday.'],
    ['who signed the letter', 'Omar Lund refused the money and signed the letter.'],
    ['who was arrested', 'Omar Lund was not only arrested but fined.'],
    ['who repaired the pump', 'Omar Lund did not refuse to repair the pump.'],
    ['who painted the hull', 'The captain did not know who painted the hull: it was Omar Lund.'],
    ['did police arrest Omar Lund', 'Police did not arrest Omar Lund.'],
  ] as const)(
    'a negation of something else, of nobody, or that is asked for: “%s”, “%s”',
    (question, paragraph) => {
      expect(outcome(question, paragraph)).toBe('answer');
    },
  );

  it.each([
    ['quién resultó herido', 'Nadie resultó herido, dijo la alcaldesa Ida Bello.'],
    ['quién firmó la carta', 'Omar Lund no solo firmó la carta, sino que la escribió.'],
    ['quién firmó la carta', 'Omar Lund no firmó la carta hasta el lunes.'],
    ['quién no firmó la carta', 'Omar Lund no firmó la carta.'],
  ] as const)('nor in Spanish: “%s”, “%s”', (question, paragraph) => {
    expect(outcome(question, paragraph, 'es')).toBe('answer');
  });
});

/** The words of a clause that are denied. */
const denied = (clause: string, language: 'en' | 'es'): string[] => {
  const words = wordsOf(clause);
  const denials = denialsIn(words, language);
  return words.filter((_, at) => denials[at] !== undefined).map(({ written }) => written);
};

describe('the verb that is negated', () => {
  it.each([...NON_ADVERBS].filter((word) => word.length > 4))(
    'may end like an English adverb: %s',
    (verb) => {
      expect(denied(`the masons did not ${verb} the bricks`, 'en')).toStrictEqual([verb]);
    },
  );

  it.each(['aumente', 'fomente', 'lamente', 'comente', 'alimente'])(
    'may end like a Spanish adverb: %s',
    (verb) => {
      expect(denied(`la jueza no ${verb} la noticia`, 'es')).toStrictEqual([verb]);
    },
  );

  it('is behind an adverb', () => {
    expect(denied('the masons did not formally sign the pact', 'en')).toStrictEqual(['sign']);
    expect(denied('el gremio no firmó formalmente el pacto', 'es')).toStrictEqual(['firmó']);
  });

  it.each([...NON_INFINITIVES])('has no infinitive in a noun, an adjective or an adverb: %s', (word) => {
    expect(denied(`el gremio no pintó el ${word}`, 'es')).toStrictEqual(['pintó']);
  });

  it.each(['supone', 'supuso', 'constituye', 'constituyeron', 'equivale a', 'equivalía a', 'significa'])(
    'has its complement: %s',
    (verb) => {
      const [first = ''] = verb.split(' ');
      expect(denied(`el acuerdo no ${verb} una derrota`, 'es')).toStrictEqual([first, 'derrota']);
    },
  );

  it('has its infinitive or gerund', () => {
    expect(denied('el gremio no logró vender la barca', 'es')).toStrictEqual(['logró', 'vender']);
    expect(denied('el gremio no siguió vendiendo la barca', 'es')).toStrictEqual(['siguió', 'vendiendo']);
    expect(denied('el alcalde no leyó el bando', 'es')).toStrictEqual(['leyó']);
  });
});

describe('a claim in other words with the same negation', () => {
  const { index } = knowledgeOf([
    'The masons did not supply the bricks. Ida Bell left.',
    'The cook did not reply to the abbot.',
    'The guild did not rely on the ferry.',
  ]);

  it.each([
    'The masons never supplied the bricks',
    'The cook never replied to the abbot',
    'The guild never relied on the ferry',
  ])('is said: %s', (claim) => {
    expect(findClaims(claim, 'en', index).isSaid).toBe(true);
  });
});

describe('a negative reply', () => {
  it.each([
    ['I did not', 'en'],
    ['not yet', 'en'],
    ['no lo fue', 'es'],
  ] as const)('is nothing but a negation: “%s”', (reply, language) => {
    expect(isNegativeReply(wordsOf(reply), language)).toBe(true);
  });

  // “Son” is an auxiliary in Spanish alone.
  it.each([
    ['not my son', 'en'],
    ['no la cerró', 'es'],
  ] as const)('has no other word: “%s”', (reply, language) => {
    expect(isNegativeReply(wordsOf(reply), language)).toBe(false);
  });
});
