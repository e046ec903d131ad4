import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UI_STRINGS } from '../../../../src/tools/preview/page/i18n.ts';
import { ROOT } from '../../../support/program.ts';

describe('the texts of the preview’s page', () => {
  it('are all translated into Spanish', () => {
    const spanish = new Map<string, unknown>(Object.entries(UI_STRINGS.es));
    const textOf = (value: unknown): unknown => (typeof value === 'function' ? value('x') : value);
    expect(Object.keys(UI_STRINGS.es)).toEqual(Object.keys(UI_STRINGS.en));
    for (const [name, english] of Object.entries(UI_STRINGS.en))
      expect(textOf(spanish.get(name))).not.toBe(textOf(english));
  });

  it('include every text that the HTML names', () => {
    const html = readFileSync(join(ROOT, 'src/tools/preview/page/index.html'), 'utf8');
    const texts = new Map<string | undefined, unknown>(Object.entries(UI_STRINGS.en));
    const names = [...html.matchAll(/data-i18n="(\w+)"/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(4);
    for (const name of names) expect(texts.get(name), name).toBeTypeOf('string');
  });
});
