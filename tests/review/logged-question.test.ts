import { describe, expect, it } from 'vitest';
import type { Options } from '../../src/interactions/command.ts';
import { executeCommand, executeComponent, executeLine } from '../../src/interactions/execute.ts';
import { articleFile, knowledgeFrom, knowledgeOf } from '../support/article.ts';

const TAMORA = [
  'Mayor Ida Bell opened the bridge of Tamora on Monday.',
  'The crane cost nine million crowns.',
];
const knowledge = knowledgeOf(TAMORA);

const loggedFor = (options: Options, language: 'en' | 'es' = 'en') =>
  executeCommand('ask', options, language, knowledge).loggedQuestion;

describe('loggedQuestion', () => {
  it('has the question, its language, the outcome and the passages that were shown', () => {
    expect(loggedFor({ question: 'who opened the bridge' })).toStrictEqual({
      question: 'who opened the bridge',
      language: 'en',
      outcome: 'answer',
      passages: [{ article: 'story', paragraph: 1 }],
      article: undefined,
    });
  });

  it('has the language of the question, and otherwise that of the person', () => {
    expect(loggedFor({ question: '¿quién abrió el puente?' })?.language).toBe('es');
    expect(loggedFor({ question: 'Tamora' }, 'es')?.language).toBe('es');
  });

  it('has what came nearest where nothing answers', () => {
    const logged = loggedFor({ question: 'why was the crane so late and expensive' });
    expect(logged?.outcome).not.toBe('answer');
    expect(logged?.passages[0]).toStrictEqual({ article: 'story', paragraph: 2 });
  });

  it('tells small talk apart', () => {
    expect(loggedFor({ question: 'hello' })?.outcome).toBe('small-talk');
  });

  it('has no mentions of people and channels, and no contact details', () => {
    const question =
      'who opened <@123456789012345678> <#123456789012345679> the bridge HTTPS://discord.com/channels/1/2/3 me@example.org';
    expect(loggedFor({ question })?.question).toBe('who opened the bridge');
    expect(loggedFor({ question: '<@123456789012345678>' })).toBeUndefined();
  });

  it('has the article if one was chosen', () => {
    const two = knowledgeFrom(articleFile(TAMORA), articleFile(['It rained in Lugo.'], {}, 'rain'));
    expect(
      executeCommand('ask', { question: 'rain', article: 'rain' }, 'en', two).loggedQuestion?.article,
    ).toBe('rain');
    expect(executeCommand('ask', { question: 'rain' }, 'en', two).loggedQuestion?.article).toBeUndefined();
  });

  it('is made of a typed line, and not of later pages, other commands and buttons', () => {
    expect(executeLine('who opened the bridge', 'en', knowledge).loggedQuestion?.question).toBe(
      'who opened the bridge',
    );
    expect(executeLine('/ask bridge page:2', 'en', knowledge).loggedQuestion).toBeUndefined();
    expect(executeLine('/topics', 'en', knowledge).loggedQuestion).toBeUndefined();
    expect(executeComponent('/ask question:who opened the bridge', 'en', knowledge)).not.toHaveProperty(
      'loggedQuestion',
    );
  });
});
