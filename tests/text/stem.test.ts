import { expect, it } from 'vitest';
import { stem } from '../../src/text/stem.ts';

it('the past of a verb has its stem, and not that of another verb that is spelled like it', () => {
  const stems = ['found', 'finding', 'founded', 'founding'].map((word) => stem(word, 'en'));
  expect(stems).toStrictEqual(['find', 'find', 'found', 'found']);
});
