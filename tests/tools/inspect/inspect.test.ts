import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../../src/corpus/source-file.ts';
import { readArticlePart } from '../../../src/knowledge/index-part.ts';
import { type Inspection, inspect } from '../../../src/tools/inspect/inspect.ts';
import { formatExplanations, formatInspection } from '../../../src/tools/inspect/print.ts';
import { articleFile, at, type FrontMatter, file } from '../../support/article.ts';

/** Inspects an article, with its question bank if there is one. */
function inspectFiles(articleFile: SourceFile, bankFile?: SourceFile): Inspection {
  const { parsed, article, bank, diagnostics } = readArticlePart({ file: articleFile, bank: bankFile });
  if (!parsed || !article) throw new Error('the article cannot be parsed');
  const { entries } = parsed;
  const today = '2026-03-14';
  return inspect(articleFile.path, { article, entries, bank, diagnostics, articleFile, bankFile, today });
}

/** The warnings about a plain text. */
const warnings = (...lines: readonly string[]): [number | undefined, string][] =>
  inspectFiles(file('corpus/a.txt', lines.join('\n'))).warnings.map(({ paragraph, message }) => [
    paragraph,
    message,
  ]);

describe('an inspection', () => {
  it('has the words of each part of a quotation, without marks, and their offsets', () => {
    const text = 'It rained.\n“We won,” said Ida Bell, “and «they» lost.” “No.”';
    const { quotes } = inspectFiles(file('corpus/a.txt', text));
    expect(quotes.map((quote) => [quote.text, quote.speaker, quote.paragraph])).toStrictEqual([
      ['We won,', 'Ida Bell', 2],
      ['and «they» lost.', 'Ida Bell', 2],
      ['No.', 'Ida Bell', 2],
    ]);
    for (const { text: words, start, end } of quotes) expect(text.slice(start, end)).toBe(words);
  });

  it('has offsets into the text after the front matter', () => {
    const { quotes } = inspectFiles(articleFile(['“We won,” said Ida Bell.']));
    expect(quotes).toStrictEqual([{ text: 'We won,', speaker: 'Ida Bell', paragraph: 1, start: 1, end: 8 }]);
  });

  it('has null for an unknown speaker', () => {
    expect(at([...inspectFiles(file('corpus/a.txt', 'A “bridge.”')).quotes], 0).speaker).toBeNull();
  });

  it('has the passages, people and topics that the bot shows', () => {
    const { passages, people, topics } = inspectFiles(
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

describe('the warnings', () => {
  it('name lines that are not of the story', () => {
    expect(
      warnings(
        'It rained.',
        'Read also: It stopped',
        'By Ida Bell',
        'Subscribe to our newsletter',
        'Photo: rain',
      ),
    ).toStrictEqual([
      [2, 'looks like a teaser for another article'],
      [3, 'looks like a byline'],
      [4, 'looks like an invitation to subscribe or follow'],
      [5, 'looks like a caption or a credit; list it under captions, or leave it out'],
    ]);
    const declared = articleFile(['It rained.', 'Photo: rain'], { captions: [2] });
    expect(inspectFiles(declared).warnings).toStrictEqual([]);
  });

  it('name paragraphs that end inside a sentence, and those in another language', () => {
    expect(
      warnings(
        'It rained all day and',
        'it did not stop for the whole of that night, as it had been said.',
        'La lluvia no paró en toda la noche, y el río creció.',
      ),
    ).toStrictEqual([
      [1, expect.stringContaining('ends inside a sentence')],
      [3, 'seems to be in Spanish'],
    ]);
  });

  it('name people who are spelled in two ways', () => {
    expect(
      warnings('Mayor Ida Hollander opened it.', 'Mr. Carl Voss was there.', '“We won,” said Ida Holander.'),
    ).toStrictEqual([[3, '“Ida Holander” and “Ida Hollander”: one person, spelled in two ways?']]);
  });

  it('are none for an article without mistakes', () => {
    expect(warnings('It rained.', '“We won,” said Ida Bell.')).toStrictEqual([]);
  });

  it('name quotations without a known speaker', () => {
    expect(warnings('It rained.', 'It had “no roof.”')).toStrictEqual([
      [2, 'nobody is known to say “no roof.”'],
    ]);
  });

  it.each([
    ['that closes nothing', ['Ida Bell came.”', 'It rained.']],
    ['that is not closed', ['Ida Bell said: “It rained.', 'It stopped.']],
  ])('name a quotation mark %s', (_, lines) => {
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
  ])('do not name a quotation mark %s', (_, lines) => {
    expect(warnings(...lines)).toStrictEqual([]);
  });

  it.each(["``It rained,''", "''It rained,''", '<<It rained,>>', '´It rained,´', '‹It rained›,'])(
    'name marks that are not read as quotation marks: %s',
    (quotation) => {
      expect(warnings(`${quotation} said Ida Bell.`)).toStrictEqual([
        [1, expect.stringContaining(' is not read as a quotation mark; use “ and ”')],
      ]);
    },
  );

  it.each(["The rock ’n’ roll was 6'2'' tall.", "The rock'n'roll of 1 > 0 and the Bells' boat."])(
    'name no other marks: %s',
    (line) => {
      expect(warnings(line)).toStrictEqual([]);
    },
  );

  it('name Spanish dialogue with hyphens that is not read, and no other hyphens', () => {
    const text = [
      'Ida Ruiz abrió el puente.',
      'Ya está - dijo Ruiz.',
      'El tren Madrid - sevilla abrió - por fin - ayer.',
    ];
    expect(inspectFiles(articleFile(text, { language: 'es' })).warnings).toStrictEqual([
      {
        paragraph: 2,
        message: expect.stringMatching(
          /^a dialogue with hyphens is not read; use dashes \(—\): .*Ya está - dijo/,
        ),
      },
    ]);
  });

  it('name questions like an interviewer’s that are not read as such', () => {
    const text = ['Why?', 'It rained.', 'Since when?', 'June.', 'Where?', 'On the coast.'];
    expect(inspectFiles(articleFile(text)).warnings).toStrictEqual([
      { paragraph: 1, message: expect.stringContaining('first question of an interview') },
    ]);
  });

  it('name no interviewer’s question and no title as words of somebody unknown', () => {
    const text = [
      'Ida Bell wrote the novel “The Wide River” for the Courier.',
      'Q: Is it long?',
      'A: It is.',
      'Q: Is it good?',
      'A: Yes.',
    ];
    expect(inspectFiles(articleFile(text)).warnings).toStrictEqual([]);
  });

  it.each([
    ['\uFFFD', 'U+FFFD'],
    ['\u0000', 'U+0000'],
    ['\u000B', 'U+000B'],
  ])('name damaged text: %j', (character, name) => {
    expect(warnings(`It rained${character} all day.`)).toStrictEqual([
      [1, expect.stringContaining(`has the character ${name}, which is no text`)],
    ]);
  });

  it('name a last paragraph that ends inside a sentence, if it is no name or caption', () => {
    const cut = 'It rained all day, and all night, said the';
    expect(warnings('It rained.', cut)).toStrictEqual([[2, 'ends inside a sentence: is the text complete?']]);
    expect(warnings('It rained.', 'Ida Bell, Tamora')).toStrictEqual([]);
    expect(inspectFiles(articleFile(['It rained.', cut], { captions: [2] })).warnings).toStrictEqual([]);
  });

  it('name paragraphs without a question in the bank, except captions', () => {
    const article = articleFile(['It rained.', 'It stopped.', 'Photo: rain.'], { captions: [3] }, 'a');
    const bank = file('corpus/a.questions.yaml', '1:\n  en: [did it rain]\n  es: []\n');
    expect(inspectFiles(article, bank).warnings).toStrictEqual([
      { paragraph: 2, message: 'no question of the bank asks for it' },
    ]);
    expect(inspectFiles(article).warnings).toStrictEqual([]);
  });

  it('name a sentence without a question in a large bank', () => {
    const text = 'The bridge of Tamora opened on Monday. A rower warned of the current.';
    const questions = (topic: string): string =>
      Array.from({ length: 120 }, (_, i) => `${topic} ${i}`).join(', ');
    const bank = file(
      'corpus/a.questions.yaml',
      `1:\n  en: [${questions('when was the Tamora bridge opened on Monday')}]\nnone:\n  en: [${questions('how high is it')}]\n`,
    );
    expect(inspectFiles(articleFile([text], {}, 'a'), bank).warnings).toStrictEqual([
      { paragraph: 1, message: 'no question of the bank asks for “A rower warned of the current.”' },
    ]);
  });
});

describe('the warnings about a question bank', () => {
  const ofBank = (text: string): (string | undefined)[] =>
    inspectFiles(articleFile(['It rained.'], {}, 'a'), file('corpus/a.questions.yaml', text))
      .warnings.filter(({ paragraph }) => paragraph === undefined)
      .map(({ message }) => message);

  it.each([
    ['[Who, then, opened it?]', '“Who”, “then”'],
    ['[did it rain, "In May, who opened it?", In May, who closed it?]', '“In May”'],
    ['[is it stone, or is it brick?]', '“is it stone”'],
    ['[a, b, c, d, e, f, g]', '“a”, “b”, “c”, “d”, “e” and 2 more'],
  ])('name what a comma has made of a question in %s', (list, parts) => {
    expect(ofBank(`1:\n  en: ${list}\n`)).toStrictEqual([
      `corpus/a.questions.yaml: has commas divided a question? Between brackets, one that has a comma goes in quotation marks: ${parts}`,
    ]);
  });

  it.each([
    ['on lines of their own', '\n    - agenda\n    - Who, then, opened it?'],
    ['in quotation marks', '["Who, then, opened it?", "who?"]'],
    ['without a comma in them', '[Who opened it?, who was there, or was it rain, Why?, o fue ayer?]'],
  ])('name no questions %s', (_, list) => {
    expect(ofBank(`1:\n  en: ${list}\n`)).toStrictEqual([]);
  });

  it('name questions under the other language, and none that only have a name of it', () => {
    const en = '[¿Quién inauguró el puente de Tamora?, Abelardo de la Espriella]';
    expect(ofBank(`1:\n  en: ${en}\n  es: [Who opened the bridge?]\n`)).toStrictEqual([
      'corpus/a.questions.yaml: in the other language than they stand under: “¿Quién inauguró el puente de Tamora?”, “Who opened the bridge?”',
    ]);
  });
});

describe('the warnings about the day of publication', () => {
  it.each(['2062-02-03', '0026-02-03'])('name %s, on which nothing can have been published', (published) => {
    const { warnings: found } = inspectFiles(articleFile(['It rained.'], { published }));
    expect(found).toStrictEqual([
      { paragraph: undefined, message: `published: ${published}: is the year right?` },
    ]);
  });

  it.each(['2026-03-14', '1605-07-01'])('do not name %s', (published) => {
    expect(inspectFiles(articleFile(['It rained.'], { published })).warnings).toStrictEqual([]);
  });
});

describe('the paragraph numbers of a question bank', () => {
  const STORY = [
    'The lighthouse of Carrow is for sale.',
    'It was built of granite in 1871.',
    'The roof leaks, said the surveyor.',
    'Puffins breed on the cliffs below.',
    'The board will decide in March.',
  ];
  const QUESTIONS = [
    '[what is for sale, which lighthouse]',
    '[when was it built, is it granite]',
    '[does the roof leak, what did the surveyor say]',
    '[where do puffins breed, what is on the cliffs]',
    '[when will the board decide]',
  ];
  const bank = file(
    'corpus/a.questions.yaml',
    QUESTIONS.map((list, i) => `${i + 1}:\n  en: ${list}\n`).join(''),
  );
  const moved = (paragraphs: readonly string[]): (number | string | undefined)[][] =>
    inspectFiles(articleFile(paragraphs, {}, 'a'), bank)
      .warnings.filter(({ message }) => message.startsWith('from here on'))
      .map(({ paragraph, message }) => [
        paragraph,
        /fit (?<fit>.*) and so on/.exec(message)?.groups?.['fit'],
      ]);

  it('are those of the article', () => {
    expect(moved(STORY)).toStrictEqual([]);
  });

  it('are no longer so behind a paragraph that was put in, or taken out', () => {
    expect(moved(['Carrow has a new harbour.', ...STORY])).toStrictEqual([[1, '¶2']]);
    expect(moved(STORY.toSpliced(2, 0, 'Nobody slept.', 'It rained.'))).toStrictEqual([[3, '¶5']]);
    const short = inspectFiles(articleFile(STORY.slice(1), {}, 'a'), bank);
    expect(short.mistakes.map(({ message }) => message)).toStrictEqual([
      'there is no paragraph 5; the article has 4',
    ]);
    expect(moved([...STORY.toSpliced(0, 1), 'That is all.'])).toStrictEqual([[2, '¶1']]);
  });
});

describe('mistakes that the bot would refuse the files for', () => {
  it('stand apart from the warnings, and the rest is inspected all the same', () => {
    const long = inspectFiles(file('corpus/My Bridge.txt', `${'long '.repeat(400)}end.`));
    expect(long.mistakes.map(({ message }) => message)).toStrictEqual([
      expect.stringMatching(/^the file's name makes no id: "My Bridge"/),
      expect.stringMatching(/^paragraph 1 has a sentence of 2004 characters/),
    ]);
    const bare = inspectFiles(file('corpus/a.md', 'It rained.\n'));
    expect(bare.passages).toHaveLength(1);
    expect(formatInspection(bare)).toContain(
      '\nMistakes: the bot refuses the article until they are mended\n  corpus/a.md:1: has no front matter',
    );
    expect(bare.warnings).toStrictEqual([]);
  });

  it('name the file that they are in, the article’s or its question bank’s', () => {
    const bank = file('corpus/a.questions.yaml', '1:\n  en: [did it rain]\n7:\n  en: [did it stop]\n');
    expect(formatInspection(inspectFiles(articleFile(['It rained.'], {}, 'a'), bank))).toContain(
      '\n  corpus/a.questions.yaml:3: 7: there is no paragraph 7; the article has 1',
    );
  });
});

describe('an inspection in a terminal', () => {
  it('has a section for each kind of finding that there is', () => {
    const text = formatInspection(inspectFiles(file('a.txt', 'Ida Bell said “yes.” The “no” was late.')));
    expect(text).toMatch(/^a\.txt: 1 passage, 2 quotations, 1 person, 1 topic\n/);
    expect(text).toContain('\nQuotations\n  ¶1  Ida Bell: “yes.”\n  ¶1  ?: “no”\n');
    expect(text).toContain('\nLook at\n  ¶1  nobody is known to say “no”');
    expect(formatInspection(inspectFiles(file('a.txt', 'It rained.')))).not.toContain('Quotations');
  });

  it('has the aliases of a person after the role, except those that repeat the role', () => {
    const port = { en: 'port director', es: 'directora del puerto' };
    const people = [
      { name: 'Ida Bell', role: port, aliases: ['the port director', 'La directora del puerto', 'the boss'] },
      { name: 'Tom Okafor', role: port, aliases: ['port director'] },
    ];
    const text = formatInspection(inspectFiles(articleFile(['It rained.'], { people })));
    expect(text).toContain('\nPeople\n  Ida Bell, port director (the boss)\n  Tom Okafor, port director\n');
  });

  it('says what the editor’s entries change', () => {
    const text = ['The harbor chief came late.', '“We won,” said the harbor chief.', 'Port Bell said “no.”'];
    const people = [{ name: 'Ida Okafor', aliases: ['the harbor chief', 'the boss'] }];
    const head = { people, places: ['Port Bell'], not_people: ['Tamora'] };
    expect(formatInspection(inspectFiles(articleFile(text, head)))).toContain(
      [
        '',
        'Your entries',
        '  people: Ida Okafor: 1 quotation by Ida Okafor (¶2); adds Ida Okafor to the people',
        '  people: Ida Okafor, alias “the harbor chief”: 1 quotation by Ida Okafor (¶2)',
        '  places: Port Bell: 1 quotation without a speaker (¶3)',
        '  not in the text, though people can ask by them: the boss; Tamora',
      ].join('\n'),
    );
  });
});

describe('the warnings about an editor’s entries', () => {
  const TEXT = ['Ann Bell opened the zoo.', 'Tom Moss came to Ravenna.', '“We like it,” Ravenna said.'];
  const ofEntries = (head: FrontMatter): (string | undefined)[] =>
    inspectFiles(articleFile(TEXT, head))
      .warnings.filter(({ paragraph }) => paragraph === undefined)
      .map(({ message }) => message);

  it.each(['Bell', 'Bell, Ann'])('ask whether %s is Ann Bell', (name) => {
    expect(ofEntries({ people: [{ name }] })).toStrictEqual([
      expect.stringMatching(/^“.*Bell.*” and “.*Bell.*” are two people here: is it one\?/),
    ]);
  });

  it('name roles that have not been translated', () => {
    const people = [
      { name: 'Ann Bell', role: { en: 'keeper of the zoo', es: 'keeper of the zoo' } },
      { name: 'Tom Moss', role: { en: 'mayor', es: 'alcalde' } },
    ];
    expect(ofEntries({ people })).toStrictEqual(['the role is the same in English and Spanish: Ann Bell']);
  });
});

describe('an inspection of files that are not in canonical form', () => {
  const text = '\uFEFFThe oﬃ\u00ADcial of Bogota\u0301 said: “It ra\u200Bined.”\u200E';
  const bank = '1:\n  en: [what of the co\u00ADun\u00ADcil]\n  es: []\n';

  it('counts the characters that were changed, by file and kind', () => {
    expect(formatInspection(inspectFiles(file('a.txt', text), file('a.questions.yaml', bank)))).toContain(
      [
        '',
        'Taken out, or brought to one form, when the files were read',
        '  a.txt: 1 byte order mark, 1 soft hyphen, 1 bidirectional control, 1 zero-width character, 1 ligature, 1 character not in NFC',
        '  a.questions.yaml: 2 soft hyphens',
      ].join('\n'),
    );
  });

  it('has offsets into the canonical text', () => {
    const { quotes } = inspectFiles(file('a.txt', text));
    const canonical = 'The official of Bogotá said: “It rained.”';
    expect(quotes.map(({ text: words, start, end }) => [words, canonical.slice(start, end)])).toStrictEqual([
      ['It rained.', 'It rained.'],
    ]);
  });

  it('says nothing of files that are in it', () => {
    const { changed } = inspectFiles(
      file('a.txt', 'Bogotá 👩‍👧'),
      file('a.questions.yaml', '1:\n  en: [é]\n'),
    );
    expect(changed).toStrictEqual([]);
    expect(formatInspection(inspectFiles(file('a.txt', 'It rained.')))).not.toContain('Taken out');
  });
});

describe('an explanation', () => {
  it('names the cue of each quotation, and why nobody else is its speaker', () => {
    const text = 'Ida Bell, who met Tom Okafor in Leeds, said it was “safe.” The “sunshine” rules are new.';
    expect(formatExplanations(inspectFiles(file('a.txt', text)))).toBe(
      [
        'a.txt: 2 quotations',
        '',
        '¶1  Ida Bell: “safe.”',
        '    named before it: “Ida Bell”',
        '    not Tom Okafor: has no verb of its own here',
        '    not Leeds: a place',
        '',
        '¶1  ?: “sunshine”',
        '    a title, a name or scare quotes: nobody’s words',
      ].join('\n'),
    );
  });
});
