import { describe, expect, it } from 'vitest';
import { file, knowledgeFrom, OWN_FILES, outcomeOf } from '../support/article.ts';

const ADDED =
  'The harbor chief, Lena Quist, waited in the corridor. “Nobody told me the tide times,” said Quist.';

/** The article of the project and its bank, after an editor has edited the text. */
function edited(edit: (text: string) => string) {
  const files = OWN_FILES.map((own) =>
    own.path.endsWith('petro-trump-meeting.md')
      ? file(own.path, edit(new TextDecoder().decode(own.bytes)))
      : own,
  );
  return knowledgeFrom(...files).index;
}

describe('a paragraph that a large question bank has no question for', () => {
  const index = edited(
    (text) => `${text.replace('paragraphs: [19]', 'paragraphs: [19, 22]').trimEnd()}\n\n${ADDED}\n`,
  );

  it.each(['who waited in the corridor?', 'what did Lena Quist do?', 'was anybody waiting in the corridor?'])(
    'answers by its words: “%s”',
    (question) => {
      expect(outcomeOf(question, index)).toStrictEqual(['answer', 22]);
    },
  );

  it.each(['does it mention the corridor?', 'what does it say about Lena Quist?', 'anything on tide times?'])(
    'is all there is on what only it mentions: “%s”',
    (question) => {
      expect(outcomeOf(question, index)).toStrictEqual(['answer', 22]);
    },
  );

  it('comes near by a word that the bank does not know', () => {
    expect(outcomeOf('who slept in the corridor last winter?', index).slice(0, 2)).toStrictEqual([
      'nearest',
      22,
    ]);
  });

  it('leaves the paragraphs that the bank knows to the bank', () => {
    expect(outcomeOf('who attended', index)).toStrictEqual(['answer', 4]);
  });

  it.each(['How old is Petro?', 'what did they eat for lunch?', 'how much did the gift cost?'])(
    'answers nothing that the article does not: “%s”',
    (question) => {
      expect(outcomeOf(question, index)).toStrictEqual(['none']);
    },
  );
});

describe('a sentence that a large question bank has no question for', () => {
  const index = edited((text) =>
    text.replace(
      'joint paths to solve them.”',
      'joint paths to solve them.” Port inspector Lena Quist told the crews that the harbor would close again in November.',
    ),
  );

  it.each([
    'when will the harbor close?',
    'what will happen in November?',
    'who told the crews about it?',
    'will the harbor be closed?',
    'who is Lena Quist?',
    '¿qué pasará en noviembre?',
  ])('answers by its words, whatever the bank says of the paragraph: “%s”', (question) => {
    expect(outcomeOf(question, index).slice(0, 2)).toStrictEqual(['answer', 19]);
  });

  it('answers what the bank has under none', () => {
    const later = edited((text) =>
      text.replace(
        'joint paths to solve them.”',
        'joint paths to solve them.” The two would meet again in July.',
      ),
    );
    expect(outcomeOf('When will they meet again?', later).slice(0, 2)).toStrictEqual(['answer', 19]);
    expect(outcomeOf('When will they meet again?', index)).toStrictEqual(['none']);
  });

  it.each([
    ['did they talk about Gaza?', 19],
    ['when did they meet?', 1],
    ['who attended', 4],
  ])('leaves to the bank what it knows: “%s”', (question, paragraph) => {
    expect(outcomeOf(question, index).slice(0, 2)).toStrictEqual(['answer', paragraph]);
  });

  it.each(['How old is Petro?', 'when was the harbor built?', 'what did they eat for lunch?'])(
    'answers nothing that the article does not: “%s”',
    (question) => {
      expect(outcomeOf(question, index)[0]).not.toBe('answer');
    },
  );
});
