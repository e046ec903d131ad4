import { describe, expect, it } from 'vitest';
import { executeComponent } from '../../src/interactions/execute.ts';
import { ACCENT_COLORS, type Reply } from '../../src/reply/message.ts';
import { articleFile, at, knowledgeFrom, knowledgeOf, ownKnowledge } from '../support/article.ts';
import {
  accentColorOf,
  blockQuotesOf,
  buttonsOf,
  citedParagraphs,
  linksInLine,
  menuOf,
  menusOf,
  textOf,
  textsIn,
  withoutMarkdown,
} from '../support/messages.ts';
import { pagesFrom, press, share } from '../support/press.ts';
import { replyToCommand, replyToLine } from '../support/replies.ts';
import { replyFaults } from '../support/reply-faults.ts';

/** The items of a list, as Discord shows them. */
const itemsOf = (reply: Parameters<typeof textsIn>[0]): string[] =>
  textsIn(reply)
    .flat()
    .filter((line) => line.startsWith('- '))
    .map((line) => withoutMarkdown(line.slice(2)));

const OWN_PEOPLE = [
  'Gustavo Petro, President of Colombia · 16 quotations · ¶6–13, 17, 19',
  'Donald Trump, U.S. President · 2 quotations · ¶16',
  'Rosa Villavicencio, Foreign Minister of Colombia · named in ¶4',
  'Pedro Sánchez, Defense Minister of Colombia · named in ¶4',
  'Daniel García Peña, Colombia’s ambassador to the United States · named in ¶4',
  'Marco Rubio, U.S. Secretary of State · named in ¶4',
  'Pete Hegseth, U.S. Secretary of War · named in ¶4',
  'Bernie Moreno, Republican Senator · named in ¶4',
  'Daniel Noboa, President of Ecuador · named in ¶9',
];

describe('/people', () => {
  const own = ownKnowledge();
  const list = replyToLine('/people', 'en', own);

  it('lists everyone the article names: what they are, how often quoted, and where', () => {
    expect(itemsOf(list)).toStrictEqual(OWN_PEOPLE);
    expect(accentColorOf(list)).toBeUndefined();
    expect(replyFaults(list, own, '')).toStrictEqual([]);
  });

  it('links each name to the page where it stands', () => {
    const lines = textsIn(list)
      .flat()
      .filter((line) => line.startsWith('- '));
    const url = at(own.corpus.articles, 0).url ?? '';
    for (const line of lines)
      expect(linksInLine(line), line).toStrictEqual([expect.stringContaining(`${url}#:~:text=`)]);
  });

  it('finds all with a given name behind an honorific, unless it tells another gender', () => {
    const bakers = knowledgeOf([
      'Patricio Endara, the coach, laughed. “No,” said Patricio Duarte, the baker.',
    ]);
    const found = (typed: string): string[] => itemsOf(replyToLine(`/people ${typed}`, 'en', bakers));
    expect(found('don Patricio')).toHaveLength(2);
    expect(found('patricio')).toHaveLength(2);
    expect(found('doña Patricio')).toHaveLength(0);
  });

  it('lists them in Spanish under its Spanish name', () => {
    const personas = replyToLine('/personas', 'es', own);
    expect(textOf(personas)).toMatch(/^### Personas\n/);
    expect(itemsOf(personas).slice(0, 3)).toStrictEqual([
      'Gustavo Petro, presidente de Colombia · 16 citas · ¶6–13, 17, 19',
      'Donald Trump, presidente de EE. UU. · 2 citas · ¶16',
      'Rosa Villavicencio, canciller de Colombia · se nombra en ¶4',
    ]);
    expect(replyToLine('/personas persona:rubio', 'es', own)).toStrictEqual(
      replyToLine('/people person:rubio', 'es', own),
    );
  });

  it('opens each of them from the menu', () => {
    const menu = menuOf(list);
    expect([...menu.keys()]).toStrictEqual(OWN_PEOPLE.map((item) => item.replace(/, .*$/, '')));
    for (const [name, customId] of menu) {
      const { reply } = executeComponent(customId, 'en', own, { isOwn: true });
      expect(textOf(reply)).toContain(`### ${name}\n`);
      expect(reply).toStrictEqual(replyToCommand('people', { person: name }, 'en', own));
    }
  });

  it('says that nobody is named where nobody is', () => {
    const nobody = replyToLine('/people', 'en', knowledgeOf(['It rained.', 'The bridge opened.']));
    expect([textOf(nobody), buttonsOf(nobody), [...menuOf(nobody)]]).toStrictEqual([
      'The article names nobody.',
      [],
      [],
    ]);
    expect(accentColorOf(nobody)).toBe(ACCENT_COLORS.none);
  });

  it('has pages where there are many, with everyone once', () => {
    const names = Array.from(
      { length: 150 },
      (_, i) => `Ida ${'BCDFGHJKLM'[i % 10]}el${'bcdfghjklmnprst'[Math.floor(i / 10)]}ov`,
    );
    const many = knowledgeOf(
      names.map((name, i) => `The engineer ${name} spoke in hall ${i} of the harbour.`),
      { people: names.map((name) => ({ name })) },
    );
    const pages = pagesFrom(replyToLine('/people', 'en', many), many);
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.flatMap(itemsOf)).toStrictEqual(
      names.map((name, i) => `${name}, engineer · named in ¶${i + 1}`),
    );
    for (const page of pages) expect(replyFaults(page, many, '')).toStrictEqual([]);
    // Whoever is on a page can be opened there.
    const namesOn = (page: Reply): string[] => itemsOf(page).map((item) => item.replace(/, .*$/, ''));
    expect(pages.map((page) => [...menuOf(page).keys()])).toStrictEqual(pages.map(namesOn));
    const [menu] = menusOf(replyToLine('/people nobody', 'en', many)).keys();
    expect(menu).toBe('Read about one person (25 of 150)');
  });
});

describe('/people of a transcript', () => {
  it('has those whom nothing but a label names, with their turns', () => {
    const transcript = knowledgeOf([
      'Mr. BELL: Did he hand you the papers?',
      'Ms. HALL: Yes, sir. They were wet.',
      'Mr. BELL: When?',
      'Ms. HALL: On Friday.',
    ]);
    expect(itemsOf(replyToLine('/people', 'en', transcript))).toStrictEqual([
      'Bell · 2 quotations · ¶1, 3',
      'Hall · 2 quotations · ¶2, 4',
    ]);
    expect(blockQuotesOf(replyToLine('/people hall', 'en', transcript))).toStrictEqual([
      'Ms. HALL: Yes, sir.',
      'Ms. HALL: On Friday.',
    ]);
  });
});

describe('/people person, where there are several pages of them', () => {
  const BEGINNING = 'Maximiliana Bartholomea Fitzgerald-Montgomery-Cunningham';
  const names = Array.from({ length: 40 }, (_, i) => `${BEGINNING} B${'abcdefgh'[i % 8]}${'lnrst'[i >> 3]}`);
  const many = knowledgeFrom(
    articleFile(
      names.map((name) => `The engineer ${name} spoke in the harbour.`),
      { people: names.map((name) => ({ name })) },
      'long',
    ),
    articleFile(['The engineer Ida Bell spoke.'], { people: [{ name: 'Ida Bell' }] }, 'short'),
  );

  it.each(['Maximiliana ', ' Maximiliana', 'Maximiliana  Bartholomea', 'Maximiliana\u200B'])(
    'keeps to them on each page, and when it is shared: %j',
    (person) => {
      const pages = pagesFrom(replyToCommand('people', { person, private: true }, 'en', many), many);
      expect(pages.length).toBeGreaterThan(1);
      expect(pages.flatMap(itemsOf)).toHaveLength(names.length);
      for (const page of pages) {
        expect(replyFaults(page, many, person)).toStrictEqual([]);
        expect(itemsOf(share(page, many).shared)).toStrictEqual(itemsOf(page));
      }
    },
  );

  it('has no button that leads to others where what was typed is too long for a custom_id', () => {
    // That of the first page is short enough.
    for (const [page, labels] of [
      [1, ['All people', 'Share with everyone']],
      [2, ['Previous page', 'All people']],
    ] as const) {
      const given = { person: `${BEGINNING} B`, article: 'long', private: true, page };
      const reply = replyToCommand('people', given, 'en', many);
      expect(replyFaults(reply, many, given.person)).toStrictEqual([]);
      expect(textOf(reply)).toContain(`Page ${page} of`);
      expect(buttonsOf(reply).map(([label]) => label)).toStrictEqual(labels);
    }
  });
});

describe('/people person', () => {
  const own = ownKnowledge();

  it('shows each sentence that names somebody, with its citation', () => {
    const reply = replyToLine('/people noboa', 'en', own);
    expect(textOf(reply)).toContain('### Daniel Noboa\n-# President of Ecuador');
    expect(citedParagraphs(reply)).toStrictEqual([9]);
    expect(blockQuotesOf(reply)).toStrictEqual([
      'Regarding the fight against drug trafficking, Petro revealed that he asked Donald Trump to help with a “reconciliation” with Ecuadorian President Daniel Noboa – who is engaged in a trade war with Colombia.',
    ]);
    expect(buttonsOf(reply)).toStrictEqual([['All people', '/people']]);
  });

  it('shows on its pages every sentence that names somebody, verbatim, in reading order, and no other', () => {
    const pages = pagesFrom(replyToLine('/people gustavo petro', 'en', own), own);
    expect(pages.flatMap(citedParagraphs)).toStrictEqual([2, 4, 5, 6, 7, 9, 10, 11, 14, 15, 16, 17, 19, 20]);
    const article = at(own.corpus.articles, 0);
    const naming = article.paragraphs
      .flatMap(({ sentences }) => sentences.map(({ start, end }) => article.text.slice(start, end)))
      .filter((sentence) => /\b(?:Petro|Gustavo)\b/.test(sentence));
    expect(pages.flatMap(blockQuotesOf)).toStrictEqual(naming);
    for (const page of pages) expect(replyFaults(page, own, '')).toStrictEqual([]);
  });

  it('has their words a press away', () => {
    const reply = replyToLine('/people trump', 'en', own);
    const words = press(reply, 'Their words: 2 quotations', own);
    expect(words).toStrictEqual(replyToCommand('quote', { speaker: 'Donald Trump' }, 'en', own));
    expect(press(reply, 'All people', own)).toStrictEqual(replyToLine('/people', 'en', own));
  });

  it.each([
    ['RUBIO', 'Marco Rubio'],
    ['sanchez', 'Pedro Sánchez'],
    ['garcia pena', 'Daniel García Peña'],
    ['the secretary of war', 'Pete Hegseth'],
    ['la canciller', 'Rosa Villavicencio'],
    ['Villavicensio', 'Rosa Villavicencio'],
    ['villavi', 'Rosa Villavicencio'],
    ['Gustavo Petro, President of Colombia · 16 quotations · ¶6–13, 17, 19', 'Gustavo Petro'],
  ])('knows %s as %s', (typed, name) => {
    expect(textOf(replyToCommand('people', { person: typed }, 'en', own))).toContain(`### ${name}\n`);
  });

  it.each([
    ['en', 'The article names nobody called “Angela *Merkel*”.'],
    ['es', 'El artículo no nombra a nadie llamado «Angela *Merkel*».'],
  ] as const)(
    'says that nobody is called by an unknown name, and whom it names (%s)',
    (language, sentence) => {
      const reply = replyToCommand('people', { person: 'Angela *Merkel*' }, language, own);
      expect(withoutMarkdown(textOf(reply))).toBe(sentence);
      expect(accentColorOf(reply)).toBe(ACCENT_COLORS.none);
      expect(menuOf(reply).size).toBe(OWN_PEOPLE.length);
      expect(blockQuotesOf(reply)).toStrictEqual([]);
    },
  );

  it('finds people by any of their roles, in either language, and all who have one', () => {
    const council = knowledgeOf([
      'The head of the harbour board, Dr Ida Bell, 61, a weaver, came with her sister, the painter Ana Lund.',
      'Painter Carl Voss left. Three divers watched, and a diver laughed.',
    ]);
    for (const role of ['weaver', 'the doctor', 'head of the board', 'la doctora'])
      expect(textOf(replyToCommand('people', { person: role }, 'en', council)), role).toContain(
        '### Ida Bell\n',
      );
    expect(itemsOf(replyToCommand('people', { person: 'pintores' }, 'en', council))).toStrictEqual([
      'Ana Lund, painter · named in ¶1',
      'Carl Voss, Painter · named in ¶2',
    ]);
  });

  it('shows where the words for a role stand that nobody has by name', () => {
    const council = knowledgeOf(['Mayor Ida Bell left.', 'Three divers watched, and a diver laughed.']);
    const reply = replyToCommand('people', { person: 'the diver' }, 'en', council);
    expect(withoutMarkdown(textOf(reply))).toContain('I do not know whom the article means by “the diver”.');
    expect(citedParagraphs(reply)).toStrictEqual([2]);
    expect(accentColorOf(reply)).toBe(ACCENT_COLORS.nearest);
    expect([...menuOf(reply).keys()]).toStrictEqual(['Ida Bell']);
    expect(citedParagraphs(replyToCommand('people', { person: 'the plumber' }, 'en', council))).toStrictEqual(
      [],
    );
  });

  it('denies no name that the article has, of whomever it may be', () => {
    const council = knowledgeOf(['Mayor Ida Bell told Moss that the dam was closed.', 'It rained.']);
    const reply = replyToCommand('people', { person: 'moss' }, 'en', council);
    expect(withoutMarkdown(textOf(reply))).toContain('I do not know whom the article means by “moss”.');
    expect(citedParagraphs(reply)).toStrictEqual([1]);
  });

  it.each(['people', 'quote'])(
    'leaves out passages on an unknown name that exceed a message (%s)',
    (name) => {
      const stars = '*'.repeat(1400);
      const council = knowledgeOf(['a', 'b', 'c'].map((letter) => `A diver said that ${letter}${stars}.`));
      const option = name === 'people' ? 'person' : 'speaker';
      const reply = replyToCommand(name, { [option]: 'the diver' }, 'en', council);
      expect(citedParagraphs(reply)).toStrictEqual([1]);
      expect(replyFaults(reply, council, 'the diver')).toStrictEqual([]);
    },
  );

  it.each(['', ' ', '\u200B', '***'])('takes %j for nobody’s name', (typed) => {
    const reply = replyToCommand('people', { person: typed }, 'en', own);
    expect(textOf(reply)).toMatch(/names nobody called|^### People/);
    expect(blockQuotesOf(reply)).toStrictEqual([]);
  });
});
