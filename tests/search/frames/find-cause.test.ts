import { describe, expect, it } from 'vitest';
import { knowledgeOf, outcomeOf } from '../../support/article.ts';

const english = knowledgeOf(
  [
    'The lighthouse of Tamora will shut for a year, the board said.',
    'It was shut for nine days in 1950, and again in 1962.',
    'Inspectors found rot in four of the beams.',
    'Visitors may use the chapel.',
  ],
  { title: 'Lighthouse to shut after inspectors find rot in its beams' },
).index;
const spanish = knowledgeOf(
  [
    'El faro de Tamora cierra un año, dijo la junta.',
    'También cerró nueve días en 1950.',
    'Los peritos hallaron grietas en cuatro vigas.',
    'Habrá visitas a la capilla.',
  ],
  { title: 'El faro cierra por las grietas de sus vigas', language: 'es' },
).index;

describe('a question for the reason of what the headline tells', () => {
  it.each(['why are they shutting it', 'why is the lighthouse closing'])(
    'is answered by the passages with the cause that it tells: “%s”',
    (question) => {
      expect(outcomeOf(question, english)).toEqual(['answer', 3]);
    },
  );

  it('in Spanish, too', () => {
    expect(outcomeOf('por qué cierran el faro', spanish)).toEqual(['answer', 3]);
  });

  it('is none for another event', () => {
    expect(outcomeOf('why may visitors use the chapel', english)[1]).toBe(4);
  });

  it('is answered by the passage that tells a reason itself', () => {
    const { index } = knowledgeOf(
      ['The lighthouse will shut because nobody pays for the lamp.', 'Inspectors found rot in the beams.'],
      { title: 'Lighthouse to shut after inspectors find rot in its beams' },
    );
    expect(outcomeOf('why is the lighthouse shutting', index)[1]).toBe(1);
  });

  it('is no count or time after such a word', () => {
    const { index } = knowledgeOf(['The lighthouse will shut, the board said.', 'It is 90 years old.'], {
      title: 'Lighthouse to shut after 90 years',
    });
    expect(outcomeOf('why is the lighthouse shutting', index)[1]).toBe(1);
  });
});
