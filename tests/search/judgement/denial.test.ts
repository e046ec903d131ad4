import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/search/answer.ts';
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
