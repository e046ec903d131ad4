import { describe, expect, it } from 'vitest';
import { file, knowledgeFrom, OWN_FILES, outcomeOf } from '../support/article.ts';

const ADDED =
  'The harbor chief, Lena Quist, waited in the corridor. “Nobody told me the tide times,” said Quist.';

/** The article of the project and its bank, after an editor has added a paragraph that the bank has no question for. */
function withAddedParagraph() {
  const files = OWN_FILES.map((own) => {
    if (!own.path.endsWith('petro-trump-meeting.md')) return own;
    const text = new TextDecoder().decode(own.bytes).replace('paragraphs: [19]', 'paragraphs: [19, 22]');
    return file(own.path, `${text.trimEnd()}\n\n${ADDED}\n`);
  });
  return knowledgeFrom(...files).index;
}

describe('a paragraph that a large question bank has no question for', () => {
  const index = withAddedParagraph();

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
