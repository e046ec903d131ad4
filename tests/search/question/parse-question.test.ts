import { describe, expect, it } from 'vitest';
import { parseQuestion } from '../../../src/search/question/parse-question.ts';
import { storyOf } from '../../../src/search/question/question-frame.ts';

describe('a question', () => {
  it('is read without what asks nothing', () => {
    const { text, frame, interrogative } = parseQuestion('Can you tell me how old is Ida Bell?');
    expect(text).toBe('how old is Ida Bell?');
    expect(frame).toStrictEqual({ kind: 'age', person: 'ida bell' });
    expect(interrogative?.type).toBe('age');
  });

  it('is read in its usual spelling', () => {
    const { text, frame } = parseQuestion('q dijo Bell de la presa');
    expect(text).toBe('que dijo Bell de la presa');
    expect(frame).toStrictEqual({ kind: 'speech', speaker: 'bell', about: 'la presa' });
  });

  it('in two parts has both read', () => {
    const { parts } = parseQuestion('who is Ida Bell and what did she say about the ferry');
    expect(parts.map(({ frame }) => frame.kind)).toStrictEqual(['identity', 'speech']);
  });

  it.each([
    ['what happened', 'summary'],
    ['when was it', 'detail'],
    ['what happened to the ferry', undefined],
  ])('may be about the story as a whole: “%s”', (question, story) => {
    expect(storyOf(parseQuestion(question))).toBe(story);
  });
});
