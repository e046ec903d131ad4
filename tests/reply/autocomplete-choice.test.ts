import { describe, expect, it } from 'vitest';
import { autocompleteChoice } from '../../src/reply/autocomplete-choice.ts';

describe('an autocomplete choice', () => {
  it('shows a detail next to its value when both fit', () => {
    expect(autocompleteChoice('Gustavo Petro', '16 quotations')).toStrictEqual({
      name: 'Gustavo Petro · 16 quotations',
      value: 'Gustavo Petro',
    });
    const [fits, tooLong] = ['x'.repeat(95), 'x'.repeat(96)];
    expect(autocompleteChoice(fits, '¶4').name).toBe(`${fits} · ¶4`);
    expect(autocompleteChoice(tooLong, '¶4').name).toBe(tooLong);
  });

  it('shows a role, too, when it fits', () => {
    expect(autocompleteChoice('Ana Ruiz', '2 quotations', 'mayor').name).toBe(
      'Ana Ruiz, mayor · 2 quotations',
    );
    expect(autocompleteChoice('Ana Ruiz', '2 quotations', 'x'.repeat(90)).name).toBe(
      'Ana Ruiz · 2 quotations',
    );
  });
});
