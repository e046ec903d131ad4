import { describe, expect, it } from 'vitest';
import { findHardWraps } from '../../src/text/hard-wraps.ts';

describe('hard wraps', () => {
  it('are the line breaks inside sentences of wrapped prose', () => {
    const text = 'The council voted on\nthe toll of the bridge.\nIt was a long\nnight.\n\nNobody left.';
    expect(findHardWraps(text)).toStrictEqual([0, 2]);
  });

  it('are none where a line is a paragraph, although one begins in lower case', () => {
    const text = ['The agenda', 'toll', 'Roads', 'Schools', 'Parks', 'Any other business'].join('\n');
    expect(findHardWraps(text)).toStrictEqual([]);
  });

  it('are none in a text of one line', () => {
    expect(findHardWraps('The council voted.')).toStrictEqual([]);
  });
});
