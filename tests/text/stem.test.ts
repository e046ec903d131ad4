import { expect, it } from 'vitest';
import { stem } from '../../src/text/stem.ts';

it('the past of a verb has its stem, and not that of another verb that is spelled like it', () => {
  const stems = ['found', 'finding', 'founded', 'founding'].map((word) => stem(word, 'en'));
  expect(stems).toStrictEqual(['find', 'find', 'found', 'found']);
});

it.each([
  'die dies died dying',
  'tie ties tied tying',
  'try tries tried trying',
  'dye dyes dyed dyeing',
  'sue sues sued suing',
  'shoe shoes shoed',
  'add adds added adding',
])('the forms of a short word have one stem: %s', (forms) => {
  expect(new Set(forms.split(' ').map((form) => stem(form, 'en'))).size).toBe(1);
});

it.each([
  ['died', 'dyed'],
  ['bed', 'bing'],
  ['seed', 'see'],
])('other short words keep theirs: “%s”, “%s”', (word, other) => {
  expect(stem(word, 'en')).not.toBe(stem(other, 'en'));
});
