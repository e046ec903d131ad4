import { describe, expect, it } from 'vitest';
import type { KnowledgeBase } from '../../../src/knowledge/knowledge-base.ts';
import { answer } from '../../../src/search/answer.ts';
import { knowledgeOf } from '../../support/article.ts';

const spelled = knowledgeOf([
  'The mayor opened the bridge on Monday.',
  'A mission of the United Nations counted the boats.',
  'The European Union paid for the towers.',
]);
const short = knowledgeOf([
  'The mayor opened the bridge on Monday.',
  'A UN mission counted the boats.',
  'Engineers of NATO built the towers.',
]);
const spanish = knowledgeOf([
  'La alcaldesa abrió el puente el lunes.',
  'Una misión de la OMS contó los barcos.',
  'Estados Unidos pagó las torres.',
]);

/** The outcome, and the first paragraph that is shown. */
const ask = (question: string, { index }: KnowledgeBase): [string, number | undefined] => {
  const { outcome, hits } = answer(question, index);
  return [outcome, hits[0]?.passage.paragraph];
};

describe('an acronym', () => {
  it.each([
    ['does it mention the UN', spelled, 2],
    ['algo sobre la ONU', spelled, 2],
    ['what does it say about the EU', spelled, 3],
    ['¿qué dice de la OTAN?', short, 3],
    ['anything on the United Nations', short, 2],
    ['does it mention WHO', spanish, 2],
    ['anything on the World Health Organization', spanish, 2],
    ['what does it say about the US', spanish, 3],
    ['hablan de EEUU', spanish, 3],
  ])('leads to what it stands for, in either language: “%s”', (question, knowledge, paragraph) => {
    expect(ask(question, knowledge)).toStrictEqual(['answer', paragraph]);
  });

  it.each(['does it mention WHO', 'anything on NATO', '¿dice algo del FMI?'])(
    'that an article has in no form is not there: “%s”',
    (question) => {
      expect(ask(question, spelled)).toStrictEqual(['none', undefined]);
    },
  );

  it('that is a word, too, is one only in capitals', () => {
    expect(ask('what did they give us', spanish)[0]).not.toBe('answer');
  });
});

describe('an acronym of a name with common words', () => {
  const drugs = knowledgeOf([
    'Mayor Ida Bell met a crew. “We fight drugs in the harbour,” Bell said.',
    '“The United Nations Office on Drugs and Crime sent a boat,” Bell said on Monday.',
    ...Array.from({ length: 8 }, (_, i) => `It rained on day ${i}.`),
  ]);

  it('means the name, and not everything with one of these words', () => {
    const { hits } = answer('what did Bell say about the UNODC', drugs.index);
    expect(hits.map(({ passage }) => passage.paragraph)).toEqual([2]);
  });
});
