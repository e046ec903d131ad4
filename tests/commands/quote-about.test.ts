import { describe, expect, it } from 'vitest';
import type { ExecutionContext } from '../../src/interactions/command.ts';
import { executeCommand } from '../../src/interactions/execute.ts';
import { articleFile, file, knowledgeFrom, ownKnowledge } from '../support/article.ts';
import { citedParagraphs, textOf } from '../support/messages.ts';

/** The paragraphs that are shown of what someone said on a subject, in order, and how many quotations that is said to be. */
function shown(speaker: string, about: string, knowledge: ExecutionContext): { at: number[]; count: number } {
  const reply = executeCommand('quote', { speaker, about }, 'en', knowledge);
  return { at: citedParagraphs(reply), count: Number(/(\d+) quotations? on/.exec(textOf(reply))?.[1] ?? 0) };
}

describe('/quote about, of an article with a question bank', () => {
  it.each([
    ['petro', 'gaza', [19], 2],
    ['petro', 'venezuela', [7, 8], 5],
    ['petro', 'ecuador', [9], 2],
    ['petro', 'noboa', [9], 2],
    ['petro', 'cocaine', [12], 1],
    ['petro', 'freedom', [6, 7], 5],
    ['petro', 'libertad', [6, 7], 5],
    // Nobody’s name stands in what somebody says to them: it stands in the passage, or what he is called does.
    ['trump', 'petro', [16], 2],
    ['trump', 'Gustavo Petro', [16], 2],
    ['trump', 'the Colombian president', [16], 2],
  ])('shows what %s said on %s, and nothing that came near it', (speaker, about, at, count) => {
    expect(shown(speaker, about, ownKnowledge())).toStrictEqual({ at, count });
  });
});

describe('/quote about, of articles without one', () => {
  const harbour = knowledgeFrom(
    file(
      'corpus/harbour.txt',
      [
        'The ferry was late again on Monday, and the harbour stood empty.',
        '“I have waited since six,” said Ida Bell, who takes the train otherwise. The ferry never came, she added.',
        'Ida Bell called the tolls of the bridge “steep.”',
        '“Nobody asked us before they raised the tolls,” Ida Bell said. “They should have.”',
        'On the ferries, Ida Bell was brief: “They are old.”',
        '“Carl Voss promised us a new pier,” Ida Bell said.',
        '“Voss has never been here,” Ida Bell said of the minister.',
      ].join('\n'),
    ),
  );

  it('shows the passages with the subject’s words, and no others', () => {
    expect(shown('ida bell', 'pier', harbour)).toStrictEqual({ at: [6], count: 1 });
    expect(shown('ida bell', 'ferry', harbour).at.toSorted()).toStrictEqual([2, 5]);
    expect(shown('ida bell', 'ferry', harbour).count).toBe(2);
  });

  it('shows those with all of its words, where there are such', () => {
    expect(shown('ida bell', 'tolls of the bridge', harbour)).toStrictEqual({ at: [3], count: 1 });
  });

  it('shows those with most of them, where none has all; less than half is another subject', () => {
    expect(shown('ida bell', 'a new pier for ferries', harbour).at).toStrictEqual([6]);
    expect(shown('ida bell', 'airport tolls', harbour)).toStrictEqual({ at: [], count: 0 });
    expect(shown('ida bell', 'Carl Ortega', harbour)).toStrictEqual({ at: [], count: 0 });
  });

  it('takes somebody’s last name for the whole of it', () => {
    expect(shown('ida bell', 'Carl Voss', harbour)).toStrictEqual({ at: [6, 7], count: 2 });
  });

  it('says so where nothing is on it', () => {
    const reply = executeCommand('quote', { speaker: 'ida bell', about: 'airport' }, 'en', harbour);
    expect(textOf(reply)).toBe('Ida Bell is not quoted on “airport” in the article.');
  });

  it('shows statements before a word or two, among what fits as well', () => {
    const knowledge = knowledgeFrom(
      articleFile([
        'The tolls, the tolls, the tolls: of nothing else did the town talk.',
        'The tolls are what the town talks of, and the tolls are high.',
        'Tolls and more tolls came up, tolls and no end of them.',
        'Ida Bell called the new tolls “steep.”',
        '“Nobody asked us,” said Ida Bell of the tolls on the long bridge over the river.',
      ]),
    );
    expect(shown('ida bell', 'tolls', knowledge)).toStrictEqual({ at: [5, 4], count: 2 });
  });
});
