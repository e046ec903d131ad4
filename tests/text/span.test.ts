import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlapping, overlaps } from '../../src/text/span.ts';

const span = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ start, end: start + length }));

describe('overlapping', () => {
  it('finds by search what a look at each finds, nested spans among them', () => {
    fc.assert(
      fc.property(fc.array(span), span, (spans, wanted) => {
        const ordered = spans.toSorted((a, b) => a.start - b.start);
        expect(overlapping(ordered, wanted)).toEqual(ordered.filter((one) => overlaps(one, wanted)));
      }),
    );
  });

  it('finds a long span whose end is behind those of later ones', () => {
    const [sentence, word, far] = [
      { start: 0, end: 30 },
      { start: 2, end: 4 },
      { start: 40, end: 44 },
    ];
    expect(overlapping([sentence, word, far], { start: 20, end: 22 })).toEqual([sentence]);
  });

  it('finds none that only touch', () => {
    expect(overlapping([{ start: 0, end: 4 }], { start: 4, end: 6 })).toEqual([]);
  });
});
