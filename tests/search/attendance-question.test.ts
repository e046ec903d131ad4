import { describe, expect, it } from 'vitest';
import { answer } from '../../src/search/answer.ts';
import { findAttendee } from '../../src/search/attendance-question.ts';
import { normalize } from '../../src/text/normalize.ts';
import { tokenize } from '../../src/text/tokenize.ts';
import { articleFile, file, knowledgeFrom, ownKnowledge } from '../support/article.ts';

const { corpus, index } = ownKnowledge();
const KNOWN = new Set(['bridge', 'meeting', 'room', 'opened', 'governor']);

/** The name that is found in a question, as it is written in lower case. */
function nameIn(question: string): string | undefined {
  const said = tokenize(normalize(question));
  const name = findAttendee(said, corpus.names, (word) => KNOWN.has(word));
  return name && said.slice(name.from, name.to).join(' ');
}

describe('whose taking part is asked for', () => {
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
  ])('%s: %s', (question, name) => {
    expect(nameIn(question)).toBe(name);
  });

  it.each([
    ['who was there', 'asks for everybody'],
    ['when did Ruiz come', 'asks for something else'],
    ['was the bridge there', 'a thing that the article has'],
    ['was Ruiz in prison', 'no meeting'],
    ['did Ruiz open the bridge', 'did something else'],
    ['was Ruiz applauded at the meeting', 'what was done'],
    ['will Ruiz come', 'another time'],
    ['did the matter come up', 'another verb'],
    ['did the farmer come away happy', 'another verb'],
    ['is there a Ruiz', 'no place'],
    ['was he there', 'nobody'],
    ['Ruiz', 'a name alone'],
    ['', 'nothing'],
  ])('%s: none, it is %s', (question) => {
    expect(nameIn(question)).toBeUndefined();
  });
});

describe('a question about whether somebody took part is answered by the list of those who did', () => {
  // Listed, not listed, and named elsewhere in the article.
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
  ])('%s', (question) => {
    expect(answer(question, corpus, index).hits.at(0)?.passage.paragraph).toBe(4);
  });

  it('also in an article without a question bank', () => {
    const knowledge = knowledgeFrom(
      articleFile(['The bridge opened.', 'Engineers and farmers attended.', 'It rained on the valley.']),
      file('corpus/synonyms.yaml', JSON.stringify(corpus.synonyms)),
    );
    const { hits } = answer('was the mayor of Lima there', knowledge.corpus, knowledge.index);
    expect(hits.map(({ passage }) => passage.paragraph)).toStrictEqual([2]);
  });

  it.each(['was Macron in prison', 'did Shakira sing', 'is Macron a good president'])(
    'but not one about something else: %s',
    (question) => {
      expect(answer(question, corpus, index).hits).toStrictEqual([]);
    },
  );
});
