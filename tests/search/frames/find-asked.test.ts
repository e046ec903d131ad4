import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/corpus/article.ts';
import { answer } from '../../../src/search/answer.ts';
import { knowledgeOf, outcomeOf } from '../../support/article.ts';

describe('a question that is asked in the article', () => {
  const { index } = knowledgeOf([
    'The board of Lund met on Monday to hear Ida Bell, the harbor master, and Paul Moss, a diver, on the spill.',
    'MR. LOW: Ms. Bell, who did this?',
    'MS. BELL: it took us a month to find out. The tanker Alba, in the night, with its lights out.',
    'MR. LOW: How much did you pay?',
    'MS. BELL: Not a cent. The port has no budget for oil.',
    'MR. LOW: Can it happen again tonight?',
    'MS. BELL: Never. The pier is shut.',
    'MR. MOSS: It can. I dive there, and I smell it.',
    'MR. LOW: Thank you both. Mr. Moss, did you lie?',
    'MR. MOSS: I kept silent. My boss lied.',
  ]);

  it.each([
    ['who did it', 3],
    ['who was behind this', 3],
    ['who is to blame for the spill', 3],
    ['how much did they pay', 5],
    ['how much did Bell pay', 5],
    ['did he lie', 10],
    ['did Moss lie', 10],
  ])('is answered by the turn below it: “%s”', (question, paragraph) => {
    expect(outcomeOf(question, index)).toEqual(['answer', paragraph]);
  });

  it('is answered by everybody who answers it, and not by who asks', () => {
    expect(outcomeOf('could it happen again', index)).toEqual(['answer', 7, 8]);
  });

  it('comes near where the article may not mean what is asked about', () => {
    expect(outcomeOf('who was responsible for the collision', index)).toEqual(['nearest', 3]);
  });

  it('is not answered by whoever else is asked', () => {
    expect(outcomeOf('how much did Moss pay', index)).not.toEqual(['answer', 5]);
  });

  it('is answered in the first sentence of the turn, or the first with what is asked for', () => {
    const bold = (question: string) =>
      answer(question, index).hits.flatMap(({ passage, highlights }) =>
        highlights.map((span) => slice(passage.article, span)),
      );
    expect(bold('how much did they pay')).toEqual(['MS. BELL: Not a cent.']);
    expect(bold('who did it')).toEqual(['The tanker Alba, in the night, with its lights out.']);
  });

  it('is found in a Spanish interview', () => {
    const entrevista = knowledgeOf(
      [
        'P: ¿Quién hizo eso?',
        'R: Unos chavales de Lugo.',
        'P: ¿Cuánto pagó usted?',
        'R: Lo que me pidieron.',
        'P: ¿Podría volver a pasar?',
        'R: Ojalá que no.',
      ],
      { language: 'es' },
    ).index;
    expect(outcomeOf('quién estuvo detrás', entrevista)).toEqual(['answer', 2]);
    expect(outcomeOf('quién lo hizo', entrevista)).toEqual(['answer', 2]);
    expect(outcomeOf('cuánto pagaron', entrevista)).toEqual(['answer', 4]);
    expect(outcomeOf('puede volver a ocurrir', entrevista)).toEqual(['answer', 6]);
  });
});
