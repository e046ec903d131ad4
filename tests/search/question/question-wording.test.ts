import { describe, expect, it } from 'vitest';
import { asksTheSame, isRecognizable, wordingOf } from '../../../src/search/question/question-wording.ts';
import type { Language } from '../../../src/text/language.ts';
import { questionTokens } from '../../../src/text/question-tokens.ts';

const read = (question: string, language: Language) =>
  wordingOf(questionTokens(question), new Set(), language);
const same = (asked: string, other: string, language: Language) =>
  asksTheSame(read(asked, language), read(other, language), language);

describe('two questions', () => {
  it.each([
    ['who wrote it', 'Who wrote this?', 'en'],
    ['why did they leave', 'Why did you leave?', 'en'],
    ['does he regret it', 'And do you regret that now?', 'en'],
    ['can it occur again', 'Will it happen again tomorrow?', 'en'],
    ['who is to blame for the spill', 'Who did that?', 'en'],
    ['whose fault was it', 'And who is to blame for this?', 'en'],
    ['who did it', 'Then who is responsible?', 'en'],
    ['quién tiene la culpa', '¿Y quién está detrás?', 'es'],
    ['quién está detrás del vertido', '¿Quién hizo eso?', 'es'],
    ['quiénes fueron los culpables', '¿Quién lo hizo?', 'es'],
    ['cuánto cobraron', '¿Cuánto cobró usted?', 'es'],
    ['podría volver a ocurrir', '¿Puede volver a pasar?', 'es'],
  ] as const)('ask the same, whoever is asked: “%s”, “%s”', (asked, other, language) => {
    expect(same(asked, other, language)).toBe(true);
  });

  it.each([
    ['who did it', 'Who did it hurt?', 'en'],
    ['who was it', 'Who are you?', 'en'],
    ['who was it', 'Who was she?', 'en'],
    ['when did they leave', 'Why did you leave?', 'en'],
    ['did they pay', 'Did you pay the rent?', 'en'],
    ['quién lo hizo', '¿Quién lo pagó?', 'es'],
    ['cuánto cobraron', '¿Cuándo cobró usted?', 'es'],
  ] as const)('do not where one asks for something else: “%s”, “%s”', (asked, other, language) => {
    expect(same(asked, other, language)).toBe(false);
  });

  it('are recognized by two words, if they open like a question', () => {
    expect(isRecognizable(read('who paid', 'en'))).toBe(true);
    expect(isRecognizable(read('why', 'en'))).toBe(false);
    expect(isRecognizable(read('the harbor', 'en'))).toBe(false);
  });
});
