import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStopWord } from '../../src/text/stop-words.ts';
import { tokenize, tokenSpans } from '../../src/text/tokenize.ts';
import { onlyArticle, ownCorpus } from '../support/article.ts';

describe('the content words of a text', () => {
  it.each([
    ['$3.90, 3,90 or 2,50 euros', ['3.9', '3.9', '2.5', 'euros']],
    ['4.00 and 4,0 and 100', ['4', '4', '100']],
    ['0.125, 0,500, 10.500 and 100,000', ['0.125', '0.5', '10500', '100000']],
    ['12,345.50 and 1.200.300', ['12345.5', '1200300']],
    ['3.2.2026 and 7.30 p.m.', ['3', '2', '2026', '7', '30', 'pm']],
    ['$4.5m', ['4.5m']],
    ['U.S. Ambassador', ['us', 'ambassador']],
    ['5:00 p.m.', ['5', '00', 'pm']],
    ["Petro’s and Petro's", ['petro', 'petro']],
    ['Bogotá, BOGOTA', ['bogota', 'bogota']],
    ['sanctions.Then', ['sanctions']],
    ['face-to-face', ['face', 'face']],
    [
      'go\u00ADvern\u00ADment, Pe\u200Btro\u2060, \u2068Me\u200Etz\u2069, Jose\u0301',
      ['government', 'petro', 'metz', 'jose'],
    ],
    ['the of and', []],
    ['', []],
  ])('%j: %j', (text, expected) => {
    expect(tokenize(text).filter((word) => !isStopWord(word))).toStrictEqual(expected);
  });
});

describe('tokens with their offsets', () => {
  it.each([
    [
      'O’Brien’s boat',
      [
        ['obrien', 'O’Brien'],
        ['boat', 'boat'],
      ],
    ],
    [
      'They didn’t go.',
      [
        ['they', 'They'],
        ['didnt', 'didn’t'],
        ['go', 'go'],
      ],
    ],
    [
      'U.S. Ambassador at 5 p.m.',
      [
        ['us', 'U.S.'],
        ['ambassador', 'Ambassador'],
        ['at', 'at'],
        ['5', '5'],
        ['pm', 'p.m.'],
      ],
    ],
    [
      'see https://courier.example.org/a now',
      [
        ['see', 'see'],
        ['now', 'now'],
      ],
    ],
    [
      'Bogotá, 1,200 «años»',
      [
        ['bogota', 'Bogotá'],
        ['1200', '1,200'],
        ['anos', 'años'],
      ],
    ],
    ['', []],
  ])('%j: %j', (text, expected) => {
    const found = tokenSpans(text).map(({ token, start, end }) => [token, text.slice(start, end)]);
    expect(found).toStrictEqual(expected);
  });

  it('are the tokens of a text', () => {
    const texts = fc.array(fc.constantFrom(..."aÁñzS19.,:’'-“” ".split(''), 's', 'U.S.', 'https://a.b'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('');
        expect(tokenSpans(text).map(({ token }) => token)).toStrictEqual(tokenize(text));
      }),
    );
  });

  it('are those of the article', () => {
    const { text } = onlyArticle(ownCorpus());
    expect(tokenSpans(text).map(({ token }) => token)).toStrictEqual(tokenize(text));
  });
});
