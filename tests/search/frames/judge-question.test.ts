import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/corpus/article.ts';
import { answer } from '../../../src/search/answer.ts';
import type { SearchIndex } from '../../../src/search/search-index.ts';
import { knowledgeOf } from '../../support/article.ts';

const english = knowledgeOf([
  'Ida Bell, the harbour master of Tamora, opened the lighthouse in June. The lighthouse, known as Gull Rock, stands 300 metres from the old pier.',
  'The lamp fund holds $40,000. Half of it came from a tax on moorings. The first nine keepers begin in the autumn.',
  'Paul Moss quit the council in March to keep bees in Varda. Asked about the pier, he accepted the 14 proposals.',
  'The boats for the regatta came from Osteria.',
]).index;

const spanish = knowledgeOf(
  [
    'Ida Bello, la alcaldesa de Tamora, inauguró el faro en junio. Está a 300 metros del muelle viejo, en Peña Gaviota.',
    'El coro ensayará la cantata en Varda en otoño. Los primeros nueve tenores la cantarán.',
    'Pablo Moreno dejó el concejo en marzo para criar abejas en Osteria. La mitad del fondo vino de un impuesto.',
  ],
  { language: 'es' },
).index;

/** The paragraphs of the first page, and the part that is left open, if any. */
function asked(question: string, index: SearchIndex): unknown[] {
  const { outcome, hits, remark } = answer(question, index);
  const open = remark?.kind === 'part-unanswered' ? [remark.part, remark.isNear] : [];
  return [outcome, hits.map(({ passage }) => passage.paragraph), ...open];
}

describe('the second part of a question that leaves it to the first what it is about', () => {
  it.each([
    // By a pronoun.
    ['how far is the lighthouse from the pier and what is it called', [1]],
    ['how much does the lamp fund hold and where did it come from', [2]],
    // By ellipsis.
    ['when do the keepers begin and how many are first', [2]],
    ['how many proposals are there and who accepted them', [3]],
  ])('is answered on the same subject: “%s”', (question, paragraphs) => {
    expect(asked(question, english)).toEqual(['answer', paragraphs]);
  });

  it.each([
    ['dónde ensayará la cantata y cuándo', [2]],
    ['dónde ensayará el coro y cuántos son los primeros', [2]],
  ])('in Spanish, too: “%s”', (question, paragraphs) => {
    expect(asked(question, spanish)).toEqual(['answer', paragraphs]);
  });

  it.each([
    ['when did Moss quit and where did he move', [3], 'where did he move'],
    ['who opened the lighthouse and how much did she pay', [1, 2], 'how much did she pay'],
  ])('and otherwise comes near: “%s”', (question, paragraphs, part) => {
    expect(asked(question, english)).toEqual(['answer', paragraphs, part, true]);
  });

  it('has no answer where it has words of its own, and no passage has them', () => {
    expect(asked('who opened the lighthouse and who won the lottery', english).slice(2)).toEqual([
      'who won the lottery',
      false,
    ]);
  });

  it.each([
    ['who opened the lighthouse and who was before her', 'who was before her'],
    ['quién dejó el concejo y quién fue antes', 'quién fue antes'],
  ])('is not answered by whom the first part has: “%s”', (question, part) => {
    const index = question.startsWith('who') ? english : spanish;
    expect(asked(question, index).slice(2)).toEqual([part, true]);
  });
});

describe('a question in two parts, neither of which is answered', () => {
  const { index } = knowledgeOf([
    'The dam broke at 4.10 a.m. on Monday, 30 metres down.',
    'Nobody was hurt.',
  ]);

  it.each(['what time was it and how deep was it?', 'how deep was it and what time was it?'])(
    'is no denial where passages come near a part: “%s”',
    (question) => {
      expect(asked(question, index)).toEqual(['nearest', [1]]);
    },
  );
});

describe('a question in two parts that one passage answers', () => {
  it.each([
    ['how much does the lamp fund hold and when do the keepers begin', english, ['The lamp', 'The first']],
    ['dónde ensayará el coro y quién cantará la cantata', spanish, ['El coro', 'Los primeros']],
  ])('has the sentences for each in bold: “%s”', (question, index, starts) => {
    const [hit] = answer(question, index).hits;
    const bold = hit?.highlights.map((span) => slice(hit.passage.article, span)) ?? [];
    expect(bold.map((text) => text.split(' ').slice(0, 2).join(' '))).toEqual(starts);
  });
});

describe('a second part', () => {
  const { index } = knowledgeOf([
    'The tollhouse of Osteria, built in 1911, lets through 900 vehicles an hour.',
    'Omar Reyes, a baker, has sued the guild over the smell of its kiln.',
    'It rained on Sunday.',
  ]);

  it('is answered by the number of what it counts in the passage of the first', () => {
    expect(asked('how old is the tollhouse and how many cars use it', index)).toEqual(['answer', [1]]);
  });

  it('for a reason alone is answered by what may tell one', () => {
    expect(asked('who sued the guild and why', index)).toEqual(['answer', [2]]);
    expect(asked('who built the tollhouse and why', index)[2]).toBe('why');
  });
});
