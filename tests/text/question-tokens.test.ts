import { describe, expect, it } from 'vitest';
import { withoutDiscordMarkup } from '../../src/text/discord-markup.ts';
import { capitalizedTokens, questionTokens, textTokens } from '../../src/text/question-tokens.ts';

describe('the tokens of a text', () => {
  it.each([
    ['The U.S. has 12,345 ships', ['the', 'us', 'has', '12345', 'ships']],
    ['12.345 barcos, 3,5 toneladas', ['12345', 'barcos', '3.5', 'toneladas']],
    ['<@123456789012345678> the harbour <:wave:12345>', ['the', 'harbour']],
  ])('join groups of digits, and have no markup of Discord: “%s”', (text, tokens) => {
    expect(textTokens(text)).toStrictEqual(tokens);
  });
});

describe('the tokens of a question', () => {
  it('have the usual spelling of informal words', () => {
    expect(questionTokens('how many ppl came')).toStrictEqual(['how', 'many', 'people', 'came']);
    expect(questionTokens('Wasn’t it, and wont it')).toStrictEqual(['was', 'it', 'and', 'will', 'it']);
    expect(questionTokens('x q vino')).toStrictEqual(['por', 'que', 'vino']);
    expect(questionTokens('pq vino X')).toStrictEqual(['por', 'que', 'vino', 'x']);
    expect(textTokens('how many ppl came')).toContain('ppl');
  });

  it('are names where they have a capital letter, the first apart', () => {
    expect([...capitalizedTokens('Did the Mayor of San José meet “Bell”?')]).toStrictEqual([
      'mayor',
      'san',
      'jose',
      'bell',
    ]);
  });

  it('are whole names, with apostrophes, hyphens and accents apart, and without what is hyphenated to them', () => {
    expect([
      ...capitalizedTokens('did Sean O’Brien of Al-Masri call Sa\u0301nchez’s plan Bell-like'),
    ]).toStrictEqual(['sean', 'obrien', 'al', 'masri', 'sanchez', 'bell']);
  });
});

describe('Discord’s markup', () => {
  it.each([
    '<@123>',
    '<@!123>',
    '<@&123>',
    '<#123>',
    '<t:1700000000:R>',
    '<:name:123>',
    '<a:name:123>',
    '</ask:123>',
    '</citar ayuda:123>',
    '<id:guide>',
    '<id:linked-roles:123>',
  ])('is taken out: %s', (markup) => {
    expect(withoutDiscordMarkup(`a ${markup} b`).split(/\s+/)).toStrictEqual(['a', 'b']);
  });

  it.each(['a <b> c < 3', 'x <12> y', '<!5>', '<@>', '</b>', '<id:5>'])('is nothing else: %s', (text) => {
    expect(withoutDiscordMarkup(text)).toBe(text);
  });
});
