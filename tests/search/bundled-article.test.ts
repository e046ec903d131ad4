import { describe, expect, it } from 'vitest';
import { slice } from '../../src/corpus/article.ts';
import { answer } from '../../src/search/answer.ts';
import { ownKnowledge } from '../support/article.ts';

const { index } = ownKnowledge();

/** The paragraphs that answer a question, best first; none where it has no answer. */
function paragraphs(question: string): number[] {
  const { outcome, hits } = answer(question, index);
  return outcome === 'answer' ? hits.map(({ passage }) => passage.paragraph) : [];
}

describe('a question about the article', () => {
  it.each<[question: string, why: string, expected: number[]]>([
    ['who attended', 'synonyms: accompanied, joined', [4]],
    ['who was there?', 'attendance question', [4]],
    ['Who joined Trump at the meeting?', 'joined, Trump', [4]],
    ['how long did the meeting last', 'lasted more than two hours', [1]],
    ['OFAC list', 'both words only in this paragraph', [18]],
    ['is Petro still sanctioned by the Treasury?', 'sanctioned, Treasury', [18]],
    ['what did Petro say about Gaza', 'Gaza only in this paragraph', [19]],
    ['How much cocaine was seized?', 'seized cocaine, in a quotation', [12]],
    ['Noboa and the trade war', 'the name and the other words', [9]],
    ['who proposed a triple alliance', 'all words', [9]],
    ['clean energy in La Guajira', 'clean energy also elsewhere, La Guajira only in this paragraph', [8]],
    ['what was in the gift basket', 'gift basket', [14]],
    ['crop substitution', 'two paragraphs mention it, the bank has it for one', [13, 14]],
    ['what did the United Nations figures say', 'figures of the United Nations Office', [11]],
    ['were cameras allowed?', 'no cameras', [3]],
    ['twin brothers', 'all words', [15]],
    ['headline, rumor or tweet', 'all words, in a quotation', [17]],
    ['Caracol Radio', 'two paragraphs mention it, one is about the interview', [5, 17]],
    ['press conference', 'mentioned in paragraph 2, described in 6, for which the bank has it', [6, 2]],
    ['oval office', 'all words', [4]],
    [
      'what did they give each other',
      'no content word, and the bank knows it better than the lead',
      [16, 14, 15],
    ],
    ['peasants', 'only in paragraph 10; 14 and 13 are about their crops', [10, 14, 13]],
  ])('is answered by the right paragraphs: “%s” (%s)', (question, _, expected) => {
    expect(paragraphs(question)).toStrictEqual(expected);
  });
});

describe('a question about a country’s envoy to the other', () => {
  it.each([
    ['the ambassador to the United States', true],
    ['the Colombian ambassador', true],
    ['the American ambassador to Colombia', false],
    ['the ambassador of the United States', false],
    ['the ambassador to Colombia', false],
  ])('is answered with whom the right one sends: “%s”', (envoy, isAnswered) => {
    expect(answer(`who is ${envoy}`, index).outcome).toBe(isAnswered ? 'answer' : 'nearest');
  });
});

describe('a question has the same answer', () => {
  it.each([
    ['without accents', 'Bogota', 'Bogotá'],
    ['in capitals', 'WHO ATTENDED', 'who attended'],
    ['with a possessive', 'Petro’s basket', 'Petro basket'],
    ['with a straight apostrophe', "Petro's basket", 'Petro’s basket'],
    ['with the initials of a country', 'U.S. ambassador', 'US ambassador'],
    ['with a name without its accents', 'garcia pena', 'García Peña'],
    ['in the singular', 'drug lord', 'drug lords'],
    [
      'with a role for a name',
      'what did the Colombian president say about Gaza',
      'what did Petro say about Gaza',
    ],
    [
      'with a role for a name, in Spanish',
      'qué dijo el presidente colombiano sobre Gaza',
      'qué dijo Petro sobre Gaza',
    ],
    ['with punctuation', '¿¡sanctions?!… (Venezuela)', 'sanctions Venezuela'],
    ['with stop words', 'tell me what was said about the OFAC list please', 'OFAC list'],
  ])('%s', (_, typed, same) => {
    expect(paragraphs(typed)).toStrictEqual(paragraphs(same));
    expect(paragraphs(typed)).not.toStrictEqual([]);
  });

  it.each([
    ['cocaine seizd', 12],
    ['sanctons', 7],
    ['embasy', 6],
    ['Villavicensio', 4],
    ['atended', 4],
    ['Guajirra', 8],
    ['humilations', 19],
  ])('with a typing error: “%s”', (typed, expected) => {
    expect(paragraphs(typed)).toContain(expected);
  });

  it.each([
    ['¿Quién asistió a la reunión?', 4],
    ['¿Qué regaló Petro?', 14],
    ['¿Cuánta cocaína incautaron?', 12],
    ['las sanciones', 7],
    ['energía limpia', 8],
  ])('in Spanish: “%s”', (question, expected) => {
    expect(paragraphs(question)[0]).toBe(expected);
  });
});

describe('a question is refused', () => {
  it.each([
    ['about a person whom the article does not name', 'What about Maduro?'],
    ['about a place that it does not name', 'capital of France'],
    ['about an unmentioned fact', 'how old is Petro'],
    ['about another unmentioned fact', 'Petro’s favourite football club'],
    ['about something else entirely', 'weather tomorrow'],
    ['of stop words, which the bank has under none', 'what about it?'],
  ])('%s', (_, question) => {
    expect(answer(question, index)).toMatchObject({ outcome: 'none', hits: [] });
  });
});

describe('a question mostly in words that neither the bank nor the article has', () => {
  it.each(['is there any discount for students', 'who taught the twins to swim', 'whose umbrella was it'])(
    'is not answered: %s',
    (question) => {
      expect(answer(question, index).outcome).not.toBe('answer');
    },
  );
});

describe('a question that the bank takes for answered, but for that of no paragraph', () => {
  it.each(['can they grow tomatoes instead of wheat', 'what will they bake instead'])(
    'is not answered: %s',
    (question) => {
      expect(answer(question, index).outcome).not.toBe('answer');
    },
  );
});

describe('a message is small talk', () => {
  it.each([
    ['a greeting', 'hello'],
    ['nothing', ''],
    ['punctuation', '?!'],
    ['an emoji', '😀'],
  ])('that is %s', (_, message) => {
    expect(answer(message, index)).toMatchObject({ outcome: 'small-talk', hits: [] });
  });
});

describe('a question that comes near', () => {
  it.each([
    'did Petro bring his wife',
    'did Petro bring a guitar',
    '¿Trajo Petro a su perro?',
    'Why did Trump bring a basket?',
    // It names a president of another country only.
    'who is the president of Venezuela',
    'who is Venezuela’s president',
    'quién es el presidente de Venezuela',
  ])('is no answer: “%s”', (question) => {
    expect(answer(question, index).outcome).toBe('nearest');
  });

  it.each(['could it happen again', 'is it over', '¿se hará otra vez?'])(
    'of yes or no in words that every text has is not answered for sure: “%s”',
    (question) => {
      expect(answer(question, index).outcome).not.toBe('answer');
    },
  );
});

describe('a question about a number of people', () => {
  it.each(['did the two talk about Gaza', 'what did the two say about Gaza'])(
    'has no speaker of that name: “%s”',
    (question) => {
      expect(answer(question, index)).toMatchObject({ outcome: 'answer' });
      expect(paragraphs(question)[0]).toBe(19);
    },
  );
});

describe('what the article says on a topic', () => {
  it.each(['what does it say about Venezuela', '¿qué dice de Venezuela?', 'anything on the sanctions'])(
    'begins with the paragraph of that topic, and not with those that mention it: “%s”',
    (question) => {
      expect(paragraphs(question)[0]).toBe(7);
    },
  );
});

describe('captions', () => {
  // They repeat the story in fewer words.
  it.each([
    ['Trump', 20],
    ['White House', 20],
    ['President Petro', 20],
    ['Colombian President Gustavo Petro', 20],
  ])('are ranked after the story: “%s”', (question, caption) => {
    expect(paragraphs(question)[0]).toBeLessThan(caption);
  });

  it('are found by words that only they have', () => {
    expect(paragraphs('who took the featured image')).toContain(21);
  });
});

describe('an answer', () => {
  it('has at most six passages, each once', () => {
    for (const question of ['Petro', 'Colombia', 'Petro Trump Colombia', 'meeting', 'drugs']) {
      const found = paragraphs(question);
      expect(found.length).toBeGreaterThan(0);
      expect(found.length).toBeLessThanOrEqual(6);
      expect(new Set(found).size).toBe(found.length);
    }
  });

  it('points to the answering sentence', () => {
    const pointedAt = (question: string): string | undefined =>
      answer(question, index)
        .hits.flatMap(({ passage, highlights }) => highlights.map((span) => slice(passage.article, span)))
        .at(0);
    expect(pointedAt('who joined Trump')).toMatch(/^Trump, for his part, was joined by .* Bernie Moreno\.$/);
    expect(pointedAt('who accompanied Petro')).toMatch(/^Petro was accompanied .* Daniel García Peña\.$/);
    expect(pointedAt('Caracol Radio')).toBe(
      'Petro gave his first remarks in an interview with Caracol Radio.',
    );
  });
});
