import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/analysis/corpus.ts';
import { slice } from '../../../src/corpus/article.ts';
import { knowledgeOf, ownCorpus } from '../../support/article.ts';

/** The quotations of a corpus: paragraph, speaker and the very words with their marks. */
function quotationsIn({
  quotations,
}: Corpus): [paragraph: number, speaker: string | undefined, words: string][] {
  return quotations.map((quotation) => [
    quotation.paragraph,
    quotation.speaker,
    slice(quotation.article, quotation),
  ]);
}

describe('the article that Acta comes with', () => {
  it('has every one of its quotations given to who said it', () => {
    expect(quotationsIn(ownCorpus())).toStrictEqual([
      [6, 'Gustavo Petro', '“we can be very different, but what brings us together is freedom.”'],
      [7, 'Gustavo Petro', '“Trump himself said it,”'],
      [7, 'Gustavo Petro', '“anti-economic”'],
      [7, 'Gustavo Petro', '“irrational.”'],
      [
        7,
        'Gustavo Petro',
        '“This is not a path of sanctions; it is a path of freedom… true solutions are built on the basis of freedom.”',
      ],
      [8, 'Gustavo Petro', '“even”'],
      [9, 'Gustavo Petro', '“reconciliation”'],
      [9, 'Gustavo Petro', '“triple alliance”'],
      [10, 'Gustavo Petro', '“The persecution of peasants is not an effective fight,”'],
      [10, 'Gustavo Petro', '“expanded.”'],
      [11, 'Gustavo Petro', '“have been terrible for more than a decade,”'],
      [12, 'Gustavo Petro', '“In three days we have seized nearly 15 tons of cocaine,”'],
      [13, 'Gustavo Petro', '“Colombia has found a peaceful way to eradicate coca crops.”'],
      [16, 'Donald Trump', '“I like you.”'],
      [16, 'Donald Trump', '“Gustavo: A great honor. I love Colombia.”'],
      [
        17,
        'Gustavo Petro',
        '“created with a headline, a rumor, or a tweet. Colombia experienced that. That’s why it’s best to engage in face-to-face dialogue, without talking down to each other: we can recognize one another, see where we went wrong, and avoid any act of violence.”',
      ],
      [19, 'Gustavo Petro', '“humiliations”'],
      [19, 'Gustavo Petro', '“We talked about concrete problems and joint paths to solve them.”'],
    ]);
  });
});

// People of no real article, so that nothing here can be right by a table of names.
const OKAFOR = 'Tom Okafor';
const BELL = 'Ida Bell';
const PEOPLE = [
  { name: OKAFOR, aliases: ['the governor', 'el gobernador'] },
  { name: BELL, aliases: ['the mayor', 'la alcaldesa'] },
];

/** Who says the quotations of an article, in order. */
function speakers(paragraphs: readonly string[], language: 'en' | 'es' = 'en'): (string | undefined)[] {
  const { corpus } = knowledgeOf(paragraphs, { people: PEOPLE, language });
  return corpus.quotations.map(({ speaker }) => speaker);
}

describe('a speaker is read from the text', () => {
  it.each([
    ['X said, “…”', 'Okafor said, “We will build it.”', OKAFOR],
    ['X said “…”', 'Tom Okafor said the bridge was “safe.”', OKAFOR],
    ['X also said', 'Okafor also said: “We will build it.”', OKAFOR],
    ['X himself said', 'Okafor himself said, “We will build it.”', OKAFOR],
    ['“…,” X said', '“We will build it,” Okafor said.', OKAFOR],
    ['“…,” said X', '“We will build it,” said Okafor.', OKAFOR],
    ['with a title', '“We will build it,” said Governor Tom Okafor on Monday.', OKAFOR],
    ['with straight marks', '"We will build it," said Okafor.', OKAFOR],
    ['by a role', '“We will build it,” the mayor said.', BELL],
    ['by a role in front', 'The governor noted that the bridge was “safe.”', OKAFOR],
    ['not by whom it was said to, in front', 'Okafor told Bell, “We will build it.”', OKAFOR],
    ['not by whom it was said to, behind', '“We will build it,” Okafor told Bell.', OKAFOR],
    ['not by who asked', 'Asked by Bell about it, Okafor said, “We will build it.”', OKAFOR],
    ['behind several sentences', '“It is over. We won. Go home,” said Bell.', BELL],
    ['behind a question', '“Is it over?” asked Bell.', BELL],
    ['by the participle that hangs on the sentence', 'Okafor opened the bridge, calling it “safe.”', OKAFOR],
    ['inside what somebody says', 'Bell revealed that Okafor told her, “I agree.”', OKAFOR],
    ['of an interview', 'In an interview with the Courier, Bell said, “We will build it.”', BELL],
    ['whom the front matter does not know', '“No rain again,” said Paul Newman, a farmer.', 'Paul Newman'],
  ])('%s', (_, paragraph, expected) => {
    expect(speakers([paragraph])).toStrictEqual([expected]);
  });

  it.each([
    ['X dijo: «…»', 'Okafor dijo: «Lo construiremos».', OKAFOR],
    ['«…», dijo X', '«Lo construiremos», dijo Okafor.', OKAFOR],
    ['«…», aseguró el cargo', '«Lo construiremos», aseguró la alcaldesa.', BELL],
    ['“…”, explicó X', '“Lo construiremos”, explicó el gobernador el lunes.', OKAFOR],
    ['X aseguró que es «…»', 'Ida Bell aseguró que el puente es «seguro».', BELL],
  ])('in Spanish: %s', (_, paragraph, expected) => {
    expect(speakers([paragraph], 'es')).toStrictEqual([expected]);
  });

  it('behind a pronoun is whom the sentence before is about', () => {
    expect(speakers(['Okafor came late. “We will build it,” he said.'])).toStrictEqual([OKAFOR]);
    expect(speakers(['Bell came late.', '“We will build it,” she said.'])).toStrictEqual([BELL]);
    expect(speakers(['Okafor came, and he said, “We will build it.”'])).toStrictEqual([OKAFOR]);
  });

  it('of a quotation that stands alone is who spoke in the sentence before', () => {
    expect(speakers(['“It is over,” Okafor said. “We won.”'])).toStrictEqual([OKAFOR, OKAFOR]);
    expect(speakers(['Bell spoke to reporters. “We won.”'])).toStrictEqual([BELL]);
    expect(speakers(['Bell said “yes.” Okafor said “no.” “We won.”'])).toStrictEqual([BELL, OKAFOR, OKAFOR]);
  });

  it('of several in one sentence is the same until somebody else speaks', () => {
    expect(speakers(['Okafor called it “safe,” “fast” and “cheap.”'])).toStrictEqual([
      OKAFOR,
      OKAFOR,
      OKAFOR,
    ]);
    expect(speakers(['“Yes,” said Bell, while Okafor said, “No.”'])).toStrictEqual([BELL, OKAFOR]);
  });
});

describe('nobody is named for words that the text gives to nobody, or to somebody else', () => {
  it.each([
    ['someone without a name', '“The bridge is safe,” an official said.'],
    ['someone without a name, said first', '“The bridge is safe,” said one of the aides.'],
    [
      'someone without a name, after a sentence about someone',
      'Okafor spoke. “The bridge is safe,” an official said.',
    ],
    ['a spokesman', 'A spokesman for Okafor said, “The bridge is safe.”'],
    ['a spokesman behind', '“The bridge is safe,” a spokesman for Okafor said.'],
    ['a spokesman behind, said first', '“The bridge is safe,” said a spokesman for Okafor.'],
    ['somebody’s spokesman', 'Okafor’s spokesman said, “The bridge is safe.”'],
    ['somebody’s office behind', '“The bridge is safe,” the governor’s office said.'],
    ['a name for something', 'Okafor liked the film “The Big Bridge” best.'],
    ['a word on a wall', 'The word “freedom” was on the wall.'],
    ['no one at all', '“The bridge is safe.”'],
    ['somebody’s wife', '“The bridge is safe,” said Okafor’s wife.'],
    ['somebody’s lawyer', 'A lawyer representing Okafor said, “The bridge is safe.”'],
    ['a report', 'The report said the bridge was “unsafe.”'],
  ])('%s', (_, paragraph) => {
    expect(speakers([paragraph])).toStrictEqual([undefined]);
  });

  it.each([
    ['un portavoz', 'Un portavoz de Okafor dijo: «El puente es seguro».'],
    ['alguien sin nombre', '«El puente es seguro», dijo un funcionario.'],
  ])('in Spanish: %s', (_, paragraph) => {
    expect(speakers([paragraph], 'es')).toStrictEqual([undefined]);
  });

  it('who “who” stands for has said it, not who the sentence is about', () => {
    expect(speakers(['Okafor thanked Ida Bell, who said, “The bridge is safe.”'])).toStrictEqual([BELL]);
  });

  it('a small word of a long name is not its name', () => {
    const { corpus } = knowledgeOf(['La reunión duró poco. «Estamos contentos.»'], {
      people: [{ name: 'María de la Cruz' }],
      language: 'es',
    });
    expect(corpus.quotations.map(({ speaker }) => speaker)).toStrictEqual([undefined]);
    expect(corpus.names.lookup('de la cruz')?.name).toBe('María de la Cruz');
  });

  it('a pronoun means nobody where nobody was named', () => {
    expect(speakers(['“The bridge is safe,” he said.'])).toStrictEqual([undefined]);
  });

  it('who asked in one paragraph does not speak a quotation that stands alone in the next', () => {
    expect(speakers(['“Did we win?” Okafor asked.', '“We won.”'])).toStrictEqual([OKAFOR, undefined]);
  });

  it('who did something in one paragraph does not speak a quotation that stands alone in the next', () => {
    expect(speakers(['Okafor came late.', '“We won.”'])).toStrictEqual([undefined]);
  });

  it('a last name that two people have is printed as the article has it, and is neither of them', () => {
    const { corpus } = knowledgeOf(['“We won,” said Ruiz.'], {
      people: [{ name: 'Ana Ruiz' }, { name: 'Luis Ruiz' }],
    });
    expect(corpus.quotations.map(({ speaker }) => speaker)).toStrictEqual(['Ruiz']);
  });
});

describe('words that say little alone are told from statements', () => {
  it.each([
    ['a statement', '“We will build it,” said Okafor.', false],
    ['a statement behind marks and digits', '“…‘We will build it,” said Okafor.', false],
    ['a Spanish question', '“¿Lo haremos?” said Okafor.', false],
    ['a word', 'Okafor called it “safe.”', true],
    ['a clause', 'Okafor said that figures “have been terrible for a decade.”', true],
  ])('%s', (_, paragraph, fragment) => {
    const { corpus } = knowledgeOf([paragraph]);
    expect(corpus.quotations.map((quotation) => quotation.fragment)).toStrictEqual([fragment]);
  });

  it('and know the sentences that they stand in', () => {
    const { corpus } = knowledgeOf(['It rained. “It is over. We won,” said Bell. It stopped.']);
    const around = corpus.quotations.map(({ article, sentence }) => slice(article, sentence));
    expect(around).toStrictEqual(['“It is over. We won,” said Bell.']);
  });
});
