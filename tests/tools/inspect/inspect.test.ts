import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../../src/corpus/source-file.ts';
import { parseCorpus } from '../../../src/knowledge/load-corpus.ts';
import { type Inspection, inspect } from '../../../src/tools/inspect/inspect.ts';
import { formatInspection } from '../../../src/tools/inspect/print.ts';
import { articleFile, at, file } from '../../support/article.ts';

/** What is made of an article and what lies beside it. */
function inspected(article: SourceFile, ...beside: readonly SourceFile[]): Inspection {
  const { corpus, diagnostics: problems } = parseCorpus([article, ...beside]);
  return inspect(article.path, corpus, problems);
}

/** The warnings of a plain text, as its editor reads them. */
const warnings = (...lines: readonly string[]): [number | undefined, string][] =>
  inspected(file('corpus/a.txt', lines.join('\n'))).warnings.map(({ paragraph, message }) => [
    paragraph,
    message,
  ]);

describe('an inspection', () => {
  it('has the words of each quotation without marks, piece by piece, and where they stand', () => {
    const text = 'It rained.\n“We won,” said Ida Bell, “and «they» lost.” “No.”';
    const { quotes } = inspected(file('corpus/a.txt', text));
    expect(quotes.map((quote) => [quote.text, quote.speaker, quote.paragraph])).toStrictEqual([
      ['We won,', 'Ida Bell', 2],
      ['and «they» lost.', 'Ida Bell', 2],
      ['No.', 'Ida Bell', 2],
    ]);
    for (const { text: words, start, end } of quotes) expect(text.slice(start, end)).toBe(words);
  });

  it('counts offsets from behind the front matter', () => {
    const { quotes } = inspected(articleFile(['“We won,” said Ida Bell.']));
    expect(quotes).toStrictEqual([{ text: 'We won,', speaker: 'Ida Bell', paragraph: 1, start: 1, end: 8 }]);
  });

  it('has null for a speaker who is not known', () => {
    expect(at([...inspected(file('corpus/a.txt', 'A “bridge.”')).quotes], 0).speaker).toBeNull();
  });

  it('has the passages, people and topics that the bot shows', () => {
    const { passages, people, topics } = inspected(
      articleFile(['It rained.', 'It stopped.'], { people: [{ name: 'Ida Bell' }] }),
    );
    expect(passages).toStrictEqual([
      { paragraph: 1, text: 'It rained.' },
      { paragraph: 2, text: 'It stopped.' },
    ]);
    expect(people.map(({ name }) => name)).toContain('Ida Bell');
    expect(topics.map(({ paragraphs }) => paragraphs)).toStrictEqual([[1, 2]]);
  });
});

describe('what an editor is told to look at', () => {
  it('is nothing where all is well', () => {
    expect(warnings('It rained.', '“We won,” said Ida Bell.')).toStrictEqual([]);
  });

  it('is a quotation that nobody is known to say', () => {
    expect(warnings('It rained.', 'It had “no roof.”')).toStrictEqual([
      [2, 'nobody is known to say “no roof.”'],
    ]);
  });

  it.each([
    ['one that closes nothing', ['Ida Bell came.”', 'It rained.']],
    ['one that is not closed', ['Ida Bell said: “It rained.', 'It stopped.']],
  ])('is a mark left over: %s', (_, lines) => {
    expect(warnings(...lines)).toStrictEqual([
      [1, expect.stringMatching(/^a quotation mark is left over: /)],
    ]);
  });

  it.each([
    ['that the next paragraph opens again', ['Ida Bell said: “It rained.', '“It stopped,” she said.']],
    [
      'that the next paragraph repeats in Spanish',
      ['«Llueve», dijo Ida Bell. «Llueve.', '»Ya no», dijo Bell.'],
    ],
    ['for inches', ['Ida Bell is 6\'2" tall.']],
  ])('is no mark %s', (_, lines) => {
    expect(warnings(...lines)).toStrictEqual([]);
  });

  it('is a paragraph that no question of the bank asks for, captions aside', () => {
    const article = articleFile(['It rained.', 'It stopped.', 'Photo: rain.'], { captions: [3] }, 'a');
    const bank = file('corpus/a.questions.yaml', '1:\n  en: [did it rain]\n  es: []\n');
    expect(inspected(article, bank).warnings).toStrictEqual([
      { paragraph: 2, message: 'no question of the bank asks for it' },
    ]);
    expect(inspected(article).warnings).toStrictEqual([]);
  });

  it('is why the bot would refuse the file, before all else', () => {
    const long = inspected(file('corpus/My Bridge.txt', `${'long '.repeat(400)}end.`));
    expect(long.warnings.map(({ message }) => message)).toStrictEqual([
      expect.stringMatching(/^line 1: the file's name makes no id: "My Bridge"/),
      expect.stringMatching(/^line 1: paragraph 1 has a sentence of 2004 characters/),
    ]);
    const bare = inspected(file('corpus/a.md', 'It rained.\n'));
    expect(bare.passages).toHaveLength(1);
    expect(bare.warnings.map(({ message }) => message)).toStrictEqual([
      expect.stringMatching(/^line 1: has no front matter/),
    ]);
  });
});

describe('an inspection in a terminal', () => {
  it('has a section for each kind of finding, and none for what there is nothing of', () => {
    const text = formatInspection(inspected(file('a.txt', 'Ida Bell said “yes.” The “no” was late.')));
    expect(text).toMatch(/^a\.txt: 1 passages, 2 quotations, \d+ people, \d+ topics\n/);
    expect(text).toContain('\nQuotations\n  ¶1  Ida Bell: “yes.”\n  ¶1  ?: “no”\n');
    expect(text).toContain('\nLook at\n  ¶1  nobody is known to say “no”');
    expect(formatInspection(inspected(file('a.txt', 'It rained.')))).not.toContain('Quotations');
  });

  it('has what else somebody is called behind the role, and not the role again', () => {
    const port = { en: 'port director', es: 'directora del puerto' };
    const people = [
      { name: 'Ida Bell', role: port, aliases: ['the port director', 'La directora del puerto', 'the boss'] },
      { name: 'Tom Okafor', role: port, aliases: ['port director'] },
    ];
    const text = formatInspection(inspected(articleFile(['It rained.'], { people })));
    expect(text).toContain('\nPeople\n  Ida Bell, port director (the boss)\n  Tom Okafor, port director\n');
  });
});
