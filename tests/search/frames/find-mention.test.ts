import { describe, expect, it } from 'vitest';
import { knowledgeOf, outcomeOf } from '../../support/article.ts';

const { index } = knowledgeOf([
  'The council of Tamora met on Monday to vote on the old mill.',
  'Ships from Iran and the U.S. lay at sea for a week because of the embargo.',
  'Joan Bell, a teacher, sold her van to her son.',
  'John Bell, a pilot, sold the hay of four years.',
  'Joan Bell and her neighbors sang.',
]);

const asked = (question: string) => outcomeOf(question, index);

describe('a mention', () => {
  it.each([
    ['does it mention Iran', 2],
    ['what does it say about the sea', 2],
    ['anything on the U.S.?', 2],
    ['is the embargo mentioned', 2],
    ['what about the son', 3],
    ['does it mention the van', 3],
    ['is there anything about hay', 4],
    ['qué dice de Irán', 2],
  ])(
    'is found under a word that is a stop word in the other language, or initials: “%s”',
    (question, paragraph) => {
      expect(asked(question)).toEqual(['answer', paragraph]);
    },
  );

  it('of somebody is none of a namesake', () => {
    expect(asked('what does it say about John Bell')).toEqual(['answer', 4]);
    const [outcome, ...paragraphs] = asked('what does it say about Joan Bell');
    expect([outcome, paragraphs.toSorted()]).toEqual(['answer', [3, 5]]);
  });
});

it('of somebody is none of their name in another one', () => {
  const { index: labs } = knowledgeOf([
    'Mayor Ida Bell opened the bridge.',
    'Bell Labs built the boats.',
    'The bell of the church rang.',
  ]);
  expect(outcomeOf('what does it say about Bell', labs)).toEqual(['answer', 1]);
});

it('of everything about a subject shows more that belongs', () => {
  const { index: fraud } = knowledgeOf([
    'The claims began on Sunday, and everybody in the market had a theory of who was behind such a fraud.',
    'The mayor called the claims noise, and the council adjourned for a week of talks and coffee.',
    'Ships lay at sea for a week.',
    'The mill was sold to a baker.',
    'Two teachers sang.',
  ]);
  expect(outcomeOf('what about the claims of fraud', fraud)).toEqual(['answer', 1]);
  expect(outcomeOf('everything about the claims of fraud', fraud)).toEqual(['answer', 1, 2]);
});
