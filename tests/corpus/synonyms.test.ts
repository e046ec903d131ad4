import { describe, expect, it } from 'vitest';
import { articleFile, diagnosticsOf, file, knowledgeFrom } from '../support/article.ts';

describe('synonyms.yaml', () => {
  const withSynonyms = (yaml: string | Uint8Array) => [
    articleFile(['The bridge opened on Monday.']),
    file('corpus/synonyms.yaml', yaml),
  ];

  it('contains groups of words', () => {
    const { corpus } = knowledgeFrom(...withSynonyms('- [bridge, crossing]\n- [lane, carril, track]\n'));
    expect(corpus.synonyms).toStrictEqual([
      ['bridge', 'crossing'],
      ['lane', 'carril', 'track'],
    ]);
  });

  it('has its words in canonical form', () => {
    const { corpus } = knowledgeFrom(...withSynonyms('\uFEFF- [sesio\u0301n, reu\u00ADnión, o\u200Bﬁcio]\n'));
    expect(corpus.synonyms).toStrictEqual([['sesión', 'reunión', 'oficio']]);
  });

  it.each(['', '# nothing yet\n'])('may be empty: %j', (yaml) => {
    expect(knowledgeFrom(...withSynonyms(yaml)).corpus.synonyms).toStrictEqual([]);
  });

  it.each([
    ['no list', 'bridge: crossing\n', ':1: should be a list of lists of words'],
    [
      'a group of one word',
      '- [bridge, crossing]\n- [lane]\n',
      ':2: [1]: should be a list of at least two words',
    ],
    [
      'a word twice in a group',
      '- [bridge, crossing]\n- [lane, carril, Lane]\n',
      ':2: [1][2]: "Lane" is in the list twice',
    ],
    ['a phrase', '- [bridge, "river crossing"]\n', ':1: [0][1]: should be a single word'],
    [
      'a number',
      '- [bridge, crossing]\n- [lane, 5]\n',
      ':2: [1][1]: should be a word; put it in quotation marks',
    ],
    ['a word that a # ends', '- [bridge, lane]\n- - lane #2\n  - track\n', ':2: the text ends before " #"'],
    ['broken YAML', '- [bridge, crossing\n', 'is not YAML'],
  ])('is refused, with a line and what to write instead: %s', (_, yaml, expected) => {
    const [first, ...others] = diagnosticsOf(...withSynonyms(yaml));
    expect(first).toMatch(/^corpus\/synonyms\.yaml:\d+: /);
    expect(first).toContain(expected);
    expect(others).toStrictEqual([]);
  });

  it('must be UTF-8', () => {
    expect(
      diagnosticsOf(...withSynonyms(Buffer.from('- [bridge, crossing]\n- [sesión, reunión]', 'latin1'))),
    ).toStrictEqual(['corpus/synonyms.yaml:2: is not UTF-8 text from here on; save the file as UTF-8']);
  });
});
