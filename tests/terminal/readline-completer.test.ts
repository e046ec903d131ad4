import { describe, expect, it } from 'vitest';
import { complete } from '../../src/terminal/readline-completer.ts';
import { articleFile, file, knowledgeFrom, ownKnowledge } from '../support/article.ts';
import { mixedCorpus } from '../support/hostile-corpora.ts';
import { blockQuotesOf } from '../support/messages.ts';
import { replyToLine } from '../support/replies.ts';

const knowledge = ownKnowledge();

/** The lines that Tab may complete this one to. */
function completionsOf(line: string, language: 'en' | 'es' = 'en'): string[] {
  const [candidates, replaced] = complete(line, language, knowledge);
  expect(line.endsWith(replaced)).toBe(true);
  return candidates.map((candidate) => `${line.slice(0, line.length - replaced.length)}${candidate}`);
}

describe('complete', () => {
  it.each([
    ['/', ['/ask ', '/quote ', '/people ', '/topics ', '/help ', '/find ']],
    ['/q', ['/quote ']],
    ['/topics', ['/topics ']],
    ['/x', []],
  ])('completes command names: %s', (line, expected) => {
    expect(completionsOf(line)).toStrictEqual(expected);
  });

  it.each([
    ['/quote ', ['/quote Gustavo Petro', '/quote Donald Trump']],
    ['/quote pet', ['/quote Gustavo Petro']],
    ['/quote Gustavo P', ['/quote Gustavo Petro']],
    ['/quote speaker:tru', ['/quote speaker:Donald Trump']],
    ['/quote page:1 speaker:tru', ['/quote page:1 speaker:Donald Trump']],
  ])('completes speakers, as Discord does: %s', (line, expected) => {
    expect(completionsOf(line)).toStrictEqual(expected);
  });

  it.each([
    ['/topics who', ['/topics Who attended']],
    ['/people rub', ['/people Marco Rubio']],
    ['/topics topic:clean e', ['/topics topic:Clean energy']],
  ])('completes topics and people: %s', (line, expected) => {
    expect(completionsOf(line)).toStrictEqual(expected);
  });

  it.each([
    ['/cit', ['/citar ']],
    ['/p', ['/people ']],
    ['/pe', ['/people ']],
    ['/per', ['/personas ']],
    ['/citar tru', ['/citar Donald Trump']],
    ['/citar persona:tru', ['/citar persona:Donald Trump']],
    ['/citar petro pá', ['/citar petro página:']],
    ['/temas quie', ['/temas Quiénes asistieron']],
    ['/Quote PET', ['/Quote Gustavo Petro']],
  ])('completes Spanish names, too, in any case: %s', (line, expected) => {
    expect(completionsOf(line)).toStrictEqual(expected);
  });

  it('completes topics in the language of the terminal', () => {
    expect(completionsOf('/topics quie', 'es')).toStrictEqual(['/topics Quiénes asistieron']);
  });

  it.each([
    ['/quote petro pa', ['/quote petro page:']],
    ['/quote speaker:petro pa', ['/quote speaker:petro page:']],
    ['/topics page:2 t', ['/topics page:2 topic:']],
  ])('completes the names of options that the line does not have yet: %s', (line, expected) => {
    expect(completionsOf(line)).toStrictEqual(expected);
  });

  it.each([
    '',
    'who attended',
    '/help ',
    '/help priv',
    '/quote speaker:petro priv',
    '/nothing x',
    '/quote speaker:xyz',
    '/ask xylophone',
  ])('completes nothing of %j', (line) => {
    expect(completionsOf(line)).toStrictEqual([]);
  });

  it.each([
    ['/ask question:Who went', '/ask question:Who went with Petro to the Oval Office?'],
    ['/ask oval off', '/ask Who went with Petro to the Oval Office?'],
  ])('completes questions, the closest first: %s', (line, expected) => {
    expect(completionsOf(line)[0]).toBe(expected);
  });

  it('completes articles when there are several', () => {
    const [candidates] = complete('/topics article:ferr', 'en', mixedCorpus());
    expect(candidates).toStrictEqual(['ferries']);
    const [names] = complete('/topics cl art', 'en', mixedCorpus());
    expect(names).toStrictEqual(['article:']);
    expect(completionsOf('/topics cl art')).toStrictEqual([]);
  });

  it('completes to lines that can be executed', () => {
    for (const line of ['/quote ', '/topics ']) {
      const completions = completionsOf(line);
      expect(completions.length, line).toBeGreaterThan(1);
      for (const completion of completions) {
        expect(blockQuotesOf(replyToLine(completion, 'en', knowledge))).not.toStrictEqual([]);
      }
    }
  });

  it('offers questions of an editor with control characters escaped', () => {
    const context = knowledgeFrom(
      articleFile(['The bridge opened.']),
      file('corpus/story.questions.yaml', '1:\n  en: ["Is the bridge open \\e[2J today?"]\n'),
    );
    const [candidates] = complete('/ask bridge', 'en', context);
    expect(candidates).toStrictEqual(['Is the bridge open \\u001b[2J today?']);
  });
});
