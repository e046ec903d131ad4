import { describe, expect, it } from 'vitest';
import { StartupError } from '../../../src/errors.ts';
import { parseSquad } from '../../../src/tools/eval/squad.ts';

const QUESTION = { question: 'What sank?', answers: [{ text: 'ferry', answer_start: 4 }] };
const CONTEXT = { context: 'The ferry sank.', qas: [QUESTION] };

describe('a file in SQuAD’s format', () => {
  it('is contexts, and questions with the spans that answer them', () => {
    const dry = { context: 'It rained.', qas: [] };
    expect(parseSquad('a.json', { data: [{ paragraphs: [dry, CONTEXT] }] })).toStrictEqual({
      contexts: ['It rained.', 'The ferry sank.'],
      questions: [{ question: 'What sank?', context: 2, answers: [{ start: 4, end: 9 }] }],
    });
  });

  it.each([
    ['another kind of JSON', [], /^a\.json is not in SQuAD’s format: .+ object.*\.$/],
    [
      'a context without text',
      { data: [{ paragraphs: [{ qas: [] }] }] },
      / at data\[0\]\.paragraphs\[0\]\.context: /,
    ],
  ])('is refused in one line where it is in another: %s', (_, json, message) => {
    expect(() => parseSquad('a.json', json)).toThrow(StartupError);
    expect(() => parseSquad('a.json', json)).toThrow(message);
  });
});
