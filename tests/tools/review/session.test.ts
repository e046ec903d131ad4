/** The keys of a review in a terminal. */
import { describe, expect, it } from 'vitest';
import { editedCorpusOf } from '../../../src/tools/bank-file/articles.ts';
import type { QuestionGroup } from '../../../src/tools/review/group-questions.ts';
import { answersOf, press, promptOf, type Session, startSession } from '../../../src/tools/review/session.ts';
import { articleFile } from '../../support/article.ts';

const { knowledge } = editedCorpusOf([
  articleFile(['The bridge opened.', 'It is tall.', 'Ferries wait.']),
  articleFile(['Oats were lost.'], {}, 'oats'),
]);
const { articles } = knowledge.corpus;
const [oats, story] = articles;
if (!oats || !story) throw new Error('There are two articles');

const groupOf = (question: string): QuestionGroup => ({
  variants: [{ question, language: 'en', count: 1 }],
  count: 1,
  outcome: 'nearest',
  isInBank: false,
  nearest: [{ article: story, paragraph: 3 }],
  article: story,
});
const GROUPS = ['first', 'second', 'third'].map(groupOf);

/** Presses keys, characters or names, and returns the session with all that was printed. */
function type(keys: readonly string[], of = articles): { session: Session; output: string } {
  let { session } = startSession(GROUPS, of);
  let output = '';
  for (const key of keys) {
    const ctrl = key.startsWith('^');
    const isCharacter = [...key].length === 1;
    const step = press(session, {
      character: isCharacter ? key : key === 'return' ? '\r' : '\u007f',
      name: ctrl ? key.slice(1) : isCharacter ? undefined : key,
      ctrl,
    });
    session = step.session;
    output += step.output;
  }
  return { session, output };
}

const given = (keys: readonly string[]) =>
  answersOf(type(keys).session).map(({ questions, paragraphs, article }) => [
    questions[0]?.question,
    paragraphs,
    article.id,
  ]);

describe('a review in a terminal', () => {
  it('takes a number, several, and none, and skips with s or Enter', () => {
    expect(given(['3', 'return', 'n', 's'])).toStrictEqual([
      ['first', [3], 'story'],
      ['second', [], 'story'],
    ]);
    expect(given(['return', '2', ',', ' ', '1', 'return', 'q'])).toStrictEqual([['second', [2, 1], 'story']]);
  });

  it('is saved after the last group, with q and with Ctrl-D, and left with Ctrl-C', () => {
    expect(type(['n', 'n']).session.state).toBe('asking');
    expect(type(['n', 'n', 'n']).session.state).toBe('saved');
    expect(type(['n', 'q']).session.state).toBe('saved');
    expect(type(['n', '^d']).session.state).toBe('saved');
    expect(type(['n', '^c']).session.state).toBe('left');
  });

  it('says what is wrong with a number, and asks again', () => {
    const { session, output } = type(['4', 'return']);
    expect(output).toBe('  there is no paragraph 4; the article has 3\n');
    expect(session).toMatchObject({ position: 0, typed: '', given: new Map() });
  });

  it('shows what is typed, and takes it back with Backspace', () => {
    expect(promptOf(type(['3', '1', 'backspace']).session)).toMatch(/in story.*: 3$/);
  });

  it('shows the text of the nearest paragraphs, or of the one that is typed', () => {
    expect(type(['t']).output).toBe('  ¶3  Ferries wait.\n');
    expect(type(['2', 't']).output).toBe('  ¶2  It is tall.\n');
    expect(type(['2', 't']).session.typed).toBe('2');
  });

  it('goes back, and a second answer replaces the first', () => {
    expect(given(['3', 'return', 'b', 'n', 'q'])).toStrictEqual([['first', [], 'story']]);
    expect(given(['3', 'return', 'b', 's', 'q'])).toStrictEqual([]);
  });

  it('chooses another article with a, for this group alone', () => {
    expect(given(['a', '1', 'return', '1', 'return', 'q'])).toStrictEqual([
      ['first', [1], 'oats'],
      ['second', [1], 'story'],
    ]);
    expect(type(['a'], [story]).output).toContain('only one article');
  });

  it('explains its keys', () => {
    for (const key of ['Enter', 'n', 's', 't', 'b', 'a', 'q', 'Ctrl-C'])
      expect(type(['?']).output).toContain(key);
  });

  it('ignores keys that mean nothing', () => {
    expect(type(['x', '^x', 'constructor', 'up']).session).toStrictEqual(
      startSession(GROUPS, articles).session,
    );
  });
});
