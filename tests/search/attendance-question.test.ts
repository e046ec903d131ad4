import { describe, expect, it } from 'vitest';
import { answer } from '../../src/search/answer.ts';
import { findAttendee } from '../../src/search/attendance-question.ts';
import { tokenize } from '../../src/text/tokenize.ts';
import { articleFile, file, knowledgeFrom, ownKnowledge } from '../support/article.ts';

const { corpus, index } = ownKnowledge();
const KNOWN = new Set(['bridge', 'meeting', 'room', 'opened', 'governor']);

/** The normalized name of the attendee in a question. */
function attendeeIn(question: string): string | undefined {
  const tokens = tokenize(question);
  const attendee = findAttendee(tokens, corpus.names, (word) => KNOWN.has(word));
  return attendee && tokens.slice(attendee.start, attendee.end).join(' ');
}

describe('the attendee in a question', () => {
  it.each([
    ['was Ruiz there?', 'ruiz'],
    ['did Ana Ruiz attend', 'ana ruiz'],
    ['was the mayor of Lima in the room', 'the mayor of lima'],
    ['did ruiz also take part?', 'ruiz'],
    ['so was Ruiz at the meeting', 'ruiz'],
    ['Ruiz was present?', 'ruiz'],
    ['do you know if Ruiz came along', 'ruiz'],
    ['¿Estuvo Ruiz en la reunión?', 'ruiz'],
    ['asistió Ana Ruiz', 'ana ruiz'],
    ['fue ruiz a la cumbre', 'ruiz'],
    ['was Petro in the room', 'petro'],
  ])('“%s”: %s', (question, name) => {
    expect(attendeeIn(question)).toBe(name);
  });

  it.each([
    ['who was there', 'asks for everyone'],
    ['when did Ruiz come', 'asks for something else'],
    ['was the bridge there', 'a thing of the article'],
    ['was Ruiz in prison', 'not a meeting'],
    ['did Ruiz open the bridge', 'another verb'],
    ['was Ruiz applauded at the meeting', 'another verb'],
    ['will Ruiz come', 'another time'],
    ['did the matter come up', 'another verb'],
    ['did the farmer come away happy', 'another verb'],
    ['is there a Ruiz', 'asks for existence'],
    ['was he there', 'no name'],
    ['Ruiz', 'only a name'],
    ['', 'empty'],
  ])('“%s”: none (%s)', (question) => {
    expect(attendeeIn(question)).toBeUndefined();
  });
});

describe('an attendance question', () => {
  // People who are listed, are not listed, or are named elsewhere in the article.
  it.each([
    'was Hegseth in the room',
    'did Angela Merkel attend',
    'was Emmanuel Macron there',
    'did the mayor of Lima join them',
    'was Shakira at the meeting?',
    'did Tim Cook come along',
    'did the pope take part',
    '¿Estuvo Shakira en la reunión?',
    'asistió Macron?',
    '¿fue el alcalde de Lima a la reunión?',
  ])('returns the list of attendees: “%s”', (question) => {
    expect(answer(question, corpus, index).hits.at(0)?.passage.paragraph).toBe(4);
  });

  it('returns the list of attendees of an article without a question bank', () => {
    const knowledge = knowledgeFrom(
      articleFile(['The bridge opened.', 'Engineers and farmers attended.', 'It rained on the valley.']),
      file('corpus/synonyms.yaml', JSON.stringify(corpus.synonyms)),
    );
    const { hits } = answer('was the mayor of Lima there', knowledge.corpus, knowledge.index);
    expect(hits.map(({ passage }) => passage.paragraph)).toStrictEqual([2]);
  });

  it.each(['was Macron in prison', 'did Shakira sing', 'is Macron a good president'])(
    'is not one that asks for something else: “%s”',
    (question) => {
      expect(answer(question, corpus, index).hits).toStrictEqual([]);
    },
  );
});
