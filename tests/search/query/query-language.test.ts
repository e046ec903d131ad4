import { describe, expect, it } from 'vitest';
import type { ExecutionContext } from '../../../src/interactions/command.ts';
import { answer } from '../../../src/search/answer.ts';
import { queryLanguage } from '../../../src/search/query/query-language.ts';
import { questionTokens } from '../../../src/text/question-tokens.ts';
import { at, knowledgeOf } from '../../support/article.ts';

const english = knowledgeOf([
  'The miners of Tamora ended their strike on Friday after a vote in the union hall.',
  'The mayor, Ida Bell, gave the miners a basket of fruit.',
  'Snow had closed the road to the harbour for a week.',
]);
const spanish = knowledgeOf(
  [
    'Los mineros de Tamora terminaron su huelga el viernes tras una votación.',
    'La alcaldesa, Ida Bell, dio a los mineros una canasta de fruta.',
    'La nieve había cerrado la carretera al puerto durante una semana.',
  ],
  { language: 'es' },
);

const languageOf = (question: string, { index }: ExecutionContext): string =>
  queryLanguage(question, questionTokens(question), at(index.articles, 0).vocabulary, index.resources);

describe('the language of a question to an article', () => {
  it.each([
    ['what did Bell give them', 'en'],
    ['¿votación?', 'es'],
    ['votación', 'es'],
    ['canasta', 'es'],
    ['nieve', 'es'],
    ['Bell canasta', 'es'],
    ['earthquake', 'en'],
  ])('is told by its words, whatever the article: “%s”', (question, language) => {
    expect(languageOf(question, english)).toBe(language);
    expect(languageOf(question, spanish)).toBe(language);
  });

  it.each(['Ida Bell', 'Tamora?', '5:00', ''])('is the article’s where no word tells: “%s”', (question) => {
    expect(languageOf(question, english)).toBe('en');
    expect(languageOf(question, spanish)).toBe('es');
  });
});

describe('a keyword in the other language', () => {
  it.each([
    ['¿huelga?', 1],
    ['votación', 1],
    ['canasta', 2],
    ['nieve', 3],
  ])('finds its translation in an English article: “%s”', (question, paragraph) => {
    const { outcome, hits } = answer(question, english.index);
    expect(outcome).toBe('answer');
    expect(hits[0]?.passage.paragraph).toBe(paragraph);
  });

  it.each([
    ['strike', 1],
    ['basket', 2],
    ['snow', 3],
  ])('finds its translation in a Spanish article: “%s”', (question, paragraph) => {
    expect(answer(question, spanish.index).hits[0]?.passage.paragraph).toBe(paragraph);
  });
});
