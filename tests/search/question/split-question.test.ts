import { describe, expect, it } from 'vitest';
import { parseQuestion } from '../../../src/search/question/parse-question.ts';

const partsOf = (question: string): string[] => parseQuestion(question).parts.map(({ text }) => text);

describe('a question in two parts', () => {
  it.each([
    ['When did it open and who paid for it?', ['When did it open', 'who paid for it']],
    ['who came, and what did they sign', ['who came', 'what did they sign']],
    [
      'what did Ruiz say about the bridge and about the tolls?',
      ['what did Ruiz say about the bridge', 'what did Ruiz say about the tolls'],
    ],
    ['does it mention Peru and Chile', ['does it mention Peru', 'does it mention Chile']],
    ['who is Ida Bell and what did she say', ['who is Ida Bell', 'what did Ida Bell say']],
    ['quién es Ida Bell y qué dijo', ['quién es Ida Bell', 'qué dijo Ida Bell']],
    ['¿Cuándo abrió y quién lo pagó?', ['Cuándo abrió', 'quién lo pagó']],
    [
      'What did Ruiz say about tolls and about the “Old Bridge”?',
      ['What did Ruiz say about tolls', 'What did Ruiz say about the Old Bridge'],
    ],
    // Names that are spelled like another word of the question keep their capitals, and that word its own.
    ['Who is Will Smith and what will he say', ['Who is Will Smith', 'what will Will Smith say']],
    ['Who is May Bell, and what may she do?', ['Who is May Bell', 'what may May Bell do']],
    ['who fined Bill Moss and who paid the bill', ['who fined Bill Moss', 'who paid the bill']],
    ['When and where did Bell die?', ['When did Bell die', 'where did Bell die']],
    ['¿cómo y por qué cerró el puente?', ['cómo cerró el puente', 'por qué cerró el puente']],
    ['Who came and at what time did it start?', ['Who came', 'at what time did it start']],
    ['What was sold, and for how much?', ['What was sold', 'for how much']],
    ['How and by whom was it built?', ['How was it built', 'by whom was it built']],
    ['¿Quién vino y de qué hablaron?', ['Quién vino', 'de qué hablaron']],
    ['¿Quién ganó y desde cuándo gobierna?', ['Quién ganó', 'desde cuándo gobierna']],
  ])('is split: “%s”', (question, parts) => {
    expect(partsOf(question)).toStrictEqual(parts);
  });

  it.each([
    'who built the bridge',
    'Before the bridge, who carried people across?',
    'según la alcaldesa, cuándo abrirá',
    'the road and rail bridge',
    'What did Ruiz say about the bridge and about who paid for it?',
    '¿Qué dijo Ruiz del puente, de las obras y de quién las pagó?',
    '¿Qué hizo para abrir el puente y para que volviera la gente?',
    'did Ruiz and Moss sign the treaty',
    'apples, pears, plums, and cherries and figs and dates',
  ])('is not: “%s”', (question) => {
    expect(partsOf(question)).toStrictEqual([]);
  });
});
