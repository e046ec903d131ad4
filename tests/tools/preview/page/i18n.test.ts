import { describe, expect, it } from 'vitest';
import { WORDS } from '../../../../src/tools/preview/page/i18n.ts';

describe('the words of the preview’s page', () => {
  it('are in Spanish what they are in English, and none was left', () => {
    const spanish = new Map<string, unknown>(Object.entries(WORDS.es));
    const said = (value: unknown): unknown => (typeof value === 'function' ? value('x') : value);
    expect(Object.keys(WORDS.es)).toEqual(Object.keys(WORDS.en));
    for (const [name, english] of Object.entries(WORDS.en))
      expect(said(spanish.get(name))).not.toBe(said(english));
  });
});
