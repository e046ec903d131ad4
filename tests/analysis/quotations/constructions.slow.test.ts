import { describe, it } from 'vitest';
import constructions from './constructions.json' with { type: 'json' };
import { expectSameIn, UNICODE_FORMS } from './unicode-forms.ts';

describe('a text in any other form of Unicode', () => {
  it.each(constructions)('has the same speakers, people and topics: $construction', ({ paragraphs }) => {
    expectSameIn(UNICODE_FORMS, paragraphs);
  });
});
