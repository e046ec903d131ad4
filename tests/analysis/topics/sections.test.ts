import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../../src/analysis/analyze-article.ts';
import { parseArticle } from '../../../src/corpus/parse-article.ts';
import { file } from '../../support/article.ts';

/** The topics of a plain text, with their paragraphs. */
function topicsOf(lines: readonly string[]): [string, readonly number[]][] {
  const parsed = parseArticle(file('corpus/a.txt', lines.join('\n')));
  if (Array.isArray(parsed)) throw new Error('the article cannot be parsed');
  return analyzeArticle(parsed.article, parsed.entries).topics.map(({ name, paragraphs }) => [
    name.en,
    paragraphs,
  ]);
}

const BODY =
  'The council of Tamora talked about this for most of the evening, and voted on it in the end, late at night.';

describe('topics of an article with headings', () => {
  it('are its sections, named by the headings without their numbers', () => {
    const topics = topicsOf([
      'The council of Tamora votes',
      BODY,
      '1. Smoking on the piers',
      BODY,
      BODY,
      '2. Rents by the harbour',
      BODY,
      '3. The new bridge',
      BODY,
    ]);
    expect(topics.slice(-3)).toStrictEqual([
      ['Smoking on the piers', [3, 4, 5]],
      ['Rents by the harbour', [6, 7]],
      ['The new bridge', [8, 9]],
    ]);
  });

  it.each([
    ['two short lines', ['A short line', BODY, 'Another short line', BODY]],
    ['sentences', ['It rained.', BODY, 'It rained again.', BODY, 'It stopped.', BODY]],
    [
      'the entries of a live page',
      ['22:31 The doors open', BODY, '22:45 Bell speaks', BODY, '23:00 All leave', BODY],
    ],
  ])('are not %s', (_, lines) => {
    const names = topicsOf(['The title of it', BODY, ...lines]).map(([name]) => name);
    for (const line of lines) expect(names).not.toContain(line);
  });

  it('are one above the first of them', () => {
    const topics = topicsOf([
      'The harbour crane fell.',
      'The council',
      BODY,
      'A bridge',
      BODY,
      'A pier',
      BODY,
    ]);
    expect(topics).toStrictEqual([
      ['The harbour crane fell.', [1]],
      ['The council', [2, 3]],
      ['A bridge', [4, 5]],
      ['A pier', [6, 7]],
    ]);
  });

  it('are run-in headings, too', () => {
    const topics = topicsOf([
      'The council of Tamora met on Monday.',
      `Harbour fees. ${BODY}`,
      BODY,
      `The night ferry. ${BODY}`,
      `Trees on the pier. ${BODY}`,
    ]);
    expect(topics.slice(1)).toStrictEqual([
      ['Harbour fees', [2, 3]],
      ['The night ferry', [4]],
      ['Trees on the pier', [5]],
    ]);
  });

  it('are no short sentences that begin paragraphs', () => {
    const topics = topicsOf([`Nobody came. ${BODY}`, `It rained. ${BODY}`, `They left early. ${BODY}`]);
    expect(topics.map(([name]) => name)).not.toContain('It rained');
  });

  it.each(['QUESTION: [Inaudible]', 'PREGUNTA: [Inaudible]'])('are not turns of an interview: %s', (turn) => {
    const answer = `${turn.startsWith('Q') ? 'ANSWER' : 'RESPUESTA'}: ${BODY}`;
    const names = topicsOf(['The title of it', turn, answer, turn, answer, turn, answer]).map(
      ([name]) => name,
    );
    expect(names.join()).not.toContain('naudible');
  });

  it.each([
    [
      'Rents by the old harbour will rise for all of us, and boats too will be dearer than now',
      'Rents by the old harbour will rise for all of us…',
    ],
    [
      'What the council of Tamora decided in the month of May on the harbour and of boats in it',
      'What the council of Tamora decided in the month of May on the harbour…',
    ],
  ])('are cut at the end of a clause, or before a function word: %s', (heading, name) => {
    const topics = topicsOf(['The title of it', BODY, heading, BODY, 'A bridge', BODY, 'A pier', BODY]);
    expect(topics.map(([found]) => found)).toContain(name);
  });
});
