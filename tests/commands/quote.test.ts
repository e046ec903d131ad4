import { describe, expect, it } from 'vitest';
import type { ExecutionContext } from '../../src/interactions/command.ts';
import { commandLineOf } from '../../src/interactions/custom-id.ts';
import { executeComponent } from '../../src/interactions/execute.ts';
import { articleFile, at, file, knowledgeFrom, knowledgeOf, ownKnowledge } from '../support/article.ts';
import { severalArticles } from '../support/hostile-corpora.ts';
import {
  blockQuotesOf,
  citationsOf,
  citedParagraphs,
  customIdsByLabel,
  textOf,
  textsIn,
} from '../support/messages.ts';
import { pagesFrom } from '../support/press.ts';
import { replyToCommand, replyToLine } from '../support/replies.ts';

const knowledge = ownKnowledge();
const run = (line: string, language: 'en' | 'es' = 'en') => replyToLine(line, language, knowledge);

describe('/quote', () => {
  it('shows statements by themselves, and fragments and retold words inside their sentence', () => {
    const reply = run('/quote trump');
    expect(blockQuotesOf(reply)).toStrictEqual([
      'Petro also revealed that Trump told him, “I like you.”',
      '“Gustavo: A great honor. I love Colombia.”',
    ]);
    expect(textOf(reply)).toContain('### Donald Trump\n-# U.S. President · 2 quotations');
    const petro = run('/quote petro');
    expect(blockQuotesOf(petro)).toContain('“In three days we have seized nearly 15 tons of cocaine,”');
    expect(textOf(petro)).toContain(
      'enough electricity for all of Colombia, Venezuela, and **“even”** for export.',
    );
    expect(textOf(petro)).toContain('describing the sanctions as **“anti-economic”** and **“irrational.”**');
  });

  it('asks which one is meant of several with a name, and finds the holder of a role by some of its words', () => {
    const council = knowledgeOf([
      '“The bridge is old,” said Keisha Drummond, councilor for parks.',
      '“It will stand,” said Amara Drummond. The head of the fire department of Tamora, Lena Quist, watched.',
    ]);
    const asked = (line: string) => replyToLine(line, 'en', council);
    const several = asked('/quote drummond');
    expect(textOf(several)).toContain('Several people may be meant by “drummond”:');
    expect([...customIdsByLabel(several).keys()]).toStrictEqual(['Keisha Drummond', 'Amara Drummond']);
    const onBridge = customIdsByLabel(asked('/quote drummond about:bridge'));
    expect(onBridge.get('Keisha Drummond')).toContain('about:bridge');
    const both = customIdsByLabel(asked('/quote Amara Drummond y Keisha Drummond'));
    expect([...both.keys()]).toStrictEqual(['Amara Drummond', 'Keisha Drummond']);
    expect(blockQuotesOf(asked('/quote the councilor'))).toStrictEqual(['“The bridge is old,”']);
    expect(textOf(asked('/quote head of the fire department'))).toContain('Lena Quist');
  });

  it('knows people by an initial, by the name in reverse, and by a hypernym of what they are', () => {
    for (const speaker of ['D. Trump', 'Trump, Donald', 'Mr. Trump', 'president of the United States'])
      expect(textOf(run(`/quote ${speaker}`)), speaker).toContain('### Donald Trump');
    for (const speaker of ['petro and trump', 'head of state', 'el mandatario', 'presidents'])
      expect(customIdsByLabel(run(`/quote ${speaker}`)).size, speaker).toBe(2);
    expect(textOf(run('/quote petro and biden'))).toContain('Nobody called “petro and biden”');
  });

  it('asks which holder of a role is meant, of those who are quoted, and denies nobody’s words for another’s', () => {
    const council = knowledgeFrom(
      articleFile(
        [
          'The president of the chamber, Ida Bell, came.',
          '“It is late,” said Tom Hale, the president of the club.',
        ],
        {},
        'a',
      ),
      articleFile(
        [
          '“It is early,” said the president of the guild, Carl Voss.',
          'A diver laughed. “It is deep,” the diver said.',
        ],
        {},
        'b',
      ),
    );
    const presidents = replyToLine('/quote president', 'en', council);
    expect([...customIdsByLabel(presidents).keys()]).toStrictEqual(['Tom Hale', 'Carl Voss']);
    expect(textOf(replyToLine('/quote president of the chamber', 'en', council))).toContain(
      'Ida Bell (president of the chamber) is named in the articles, but not quoted.',
    );
    const diver = replyToLine('/quote the diver', 'en', council);
    expect(textOf(diver)).toContain('I do not know whom the articles mean by “the diver”. It is here:');
    expect(citedParagraphs(diver)).toStrictEqual([2]);
  });

  it('says how many are quoted where it does not list them all', () => {
    const given = 'Anna Boris Clara David Emma Frank Grace'.split(' ');
    const names = ['Roe', 'Lund', 'Moss', 'Hale'].flatMap((last) => given.map((first) => `${first} ${last}`));
    const council = knowledgeOf(names.map((name) => `“The bridge is old,” said ${name}.`));
    expect(textOf(replyToLine('/quote nobody', 'en', council))).toContain('Who is quoted (25 of 28):');
  });

  it('offers all namesakes', () => {
    const given = ['Anna', 'Boris', 'Clara', 'David', 'Emma', 'Frank', 'Grace'];
    const bells = knowledgeOf(given.map((name) => `“The bridge is old,” said ${name} Bell.`));
    expect([...customIdsByLabel(replyToLine('/quote bell', 'en', bells)).keys()]).toStrictEqual(
      given.map((name) => `${name} Bell`),
    );
  });

  it('says so where it cannot show all namesakes', () => {
    const given = Array.from(
      'BCDFGHJKLMNPRSTBCDFGHJKLMNPRST',
      (first, i) => `${first}${i < 15 ? 'ora' : 'ilda'}`,
    );
    const bells = knowledgeOf(given.map((name) => `“The bridge is old,” said ${name} Bell.`));
    expect(textOf(replyToLine('/quote bell', 'en', bells))).toContain(
      'Several people may be meant by “bell” (25 of 30):',
    );
  });

  it('shows quotations in the order of the text, each paragraph once', () => {
    const pages = pagesFrom(run('/quote petro'), knowledge);
    expect(pages.flatMap(citedParagraphs)).toStrictEqual([6, 7, 8, 9, 10, 11, 12, 13, 17, 19]);
    expect(citationsOf(at(pages, 1)).map(({ number }) => number)).toStrictEqual([9, 10]);
    expect(citedParagraphs(run('/quote trump'))).toStrictEqual([16]);
  });

  it('sets the speaker’s words in bold, whole, and nothing else', () => {
    const quoted = ['petro', 'trump']
      .flatMap((speaker) => pagesFrom(run(`/quote ${speaker}`), knowledge))
      .flatMap((reply) => textsIn(reply).flat())
      .filter((line) => line.startsWith('> '));
    expect(quoted).toHaveLength(15);
    for (const line of quoted) {
      const bold = line.match(/(?<=\*\*).+?(?=\*\*)/g)?.filter((_, i) => i % 2 === 0) ?? [];
      // All quotation marks of these paragraphs are around his words.
      expect(bold.length, line).toBeGreaterThan(0);
      for (const words of bold) expect(words).toMatch(/^“[^“”]*”$/);
      expect(line.replace(/\*\*.+?\*\*/g, '')).not.toMatch(/[“”]/);
    }
  });

  it.each([
    'petro',
    'Gustavo Petro',
    'PETRO',
    'the Colombian president',
    'el presidente colombiano',
    'pettro',
    'perto',
    ' petro ',
    'petro …',
    'gustavo',
    'President of Colombia',
    'presidente de colombia',
    'the Colombian leadre',
    // Copied from a page.
    '\u2068Gus\u00ADta\u00ADvo\u200B Pe\u00ADtro\u2069',
    'pre\u00ADsi\u00ADden\u00ADte co\u00ADlom\u00ADbia\u00ADno',
  ])('finds Gustavo Petro by %j', (speaker) => {
    expect(textOf(replyToCommand('quote', { speaker }, 'en', knowledge))).toContain('### Gustavo Petro\n');
  });

  it('says that somebody is named but not quoted, and who is quoted', () => {
    expect(textOf(run('/quote rubio'))).toBe(
      'Marco Rubio (U.S. Secretary of State) is named in the article, but not quoted.\nWho is quoted:\n- Gustavo Petro · 16 quotations\n- Donald Trump · 2 quotations',
    );
  });

  it.each(['Maduro', 'Daniel', 'nobody'])(
    'says that nobody is called %s, and who is quoted how often',
    (speaker) => {
      expect(textOf(run(`/quote ${speaker}`))).toBe(
        `Nobody called “${speaker}” is quoted in the article.\nWho is quoted:\n- Gustavo Petro · 16 quotations\n- Donald Trump · 2 quotations`,
      );
    },
  );

  it('counts the quotations without a named speaker, and says when there are none at all', () => {
    const some = knowledgeOf(['“We won,” an official said. “Yes,” said Okafor.']);
    expect(textOf(replyToLine('/quote nobody', 'en', some))).toBe(
      'Nobody called “nobody” is quoted in the article.\nThe article does not name the speaker of 1 quotation.\nWho is quoted:\n- Okafor · 1 quotation',
    );
    const named = knowledgeOf([
      'Mayor Ida Bell was there. “We won,” an official said. “And how,” another said.',
    ]);
    // Either may be hers.
    expect(textOf(replyToLine('/quote bell', 'en', named))).toBe(
      'Ida Bell (Mayor) is named in the article, but not quoted.\nThe article does not name the speaker of 2 quotations.',
    );
    const none = knowledgeOf(['It rained.']);
    expect(textOf(replyToLine('/quote petro', 'en', none))).toBe(
      'Nobody called “petro” is quoted in the article.\nNobody is quoted in the article.',
    );
  });

  it.each([
    ['harbor fund', 'en', '“harbor fund” is named in the article, but not quoted. It is here:'],
    ['the Bank of Tamora', 'en', '“the Bank of Tamora” is named in the article, but not quoted. It is here:'],
    ['harbor fund', 'es', 'El artículo nombra «harbor fund», pero no cita nada suyo. Aparece aquí:'],
    ['new bridge', 'en', 'Nobody called “new bridge” is quoted in the article.'],
    ['Harbor Bank', 'en', 'Nobody called “Harbor Bank” is quoted in the article.'],
  ] as const)(
    'shows where the article has a name of nobody who is quoted: %j, %s',
    (speaker, language, text) => {
      const economy = knowledgeOf([
        '“It will grow,” said Ida Bell. The Harbor Fund expects less of the new bridge, the Bank of Tamora nothing.',
      ]);
      expect(textOf(replyToCommand('quote', { speaker }, language, economy))).toContain(text);
    },
  );

  it.each([
    ['petro gaza', 'petro', 'gaza'],
    ['petro on venezuela', 'petro', 'venezuela'],
    ['the Colombian president about gaza', 'petro', 'gaza'],
    // What the article nowhere has is a subject only after a preposition.
    ['trump on unicorns', 'trump', 'unicorns'],
  ])('takes name and subject in one: %j', (speaker, name, about) => {
    const apart = replyToCommand('quote', { speaker: name, about }, 'en', knowledge);
    expect(replyToCommand('quote', { speaker }, 'en', knowledge)).toStrictEqual(apart);
    expect(textOf(apart)).toContain(`on “${about}”`);
  });

  it.each(['petro his', 'petro then', 'Gustavo Petro with'])(
    'leaves out what says nothing: %j',
    (speaker) => {
      const reply = replyToCommand('quote', { speaker }, 'en', knowledge);
      expect(reply).toStrictEqual(replyToCommand('quote', { speaker: 'petro' }, 'en', knowledge));
    },
  );

  it.each(['donald duck', 'rubio unicorns', 'petro on', 'gaza petro', 'x '.repeat(40)])(
    'offers nothing for a name that nobody has: %j',
    (speaker) => {
      const reply = replyToCommand('quote', { speaker }, 'en', knowledge);
      expect(customIdsByLabel(reply).size).toBe(0);
    },
  );

  it.each(['rubio gaza', 'rubio on gaza', 'Marco Rubio Venezuela'])(
    'finds in %j somebody who is named but not quoted, with a button to what is said of them',
    (speaker) => {
      const reply = replyToCommand('quote', { speaker }, 'en', knowledge);
      expect(reply).toStrictEqual(run('/quote rubio'));
      const customId = customIdsByLabel(reply).get('What the article says of them') ?? '';
      expect(executeComponent(customId, 'en', knowledge).reply).toStrictEqual(
        replyToCommand('people', { person: 'Marco Rubio', private: true }, 'en', knowledge),
      );
    },
  );

  it('takes a name for no subject of another: somebody else may be called both', () => {
    const council = knowledgeOf(['Mayor Ida Bell was there. Rosa Bell wept.', '“We won,” said Tom Hale.']);
    expect(textOf(replyToLine('/quote tom bell', 'en', council))).toContain('Nobody called “tom bell”');
  });

  it('finds a speaker whom only the text names', () => {
    const other = knowledgeOf(['“No rain again,” said Paul Newman, a farmer.']);
    for (const speaker of ['paul newman', 'newman', 'Paul', 'nwman']) {
      expect(blockQuotesOf(replyToCommand('quote', { speaker }, 'en', other))).toStrictEqual([
        '“No rain again,”',
      ]);
    }
  });

  it('answers in Spanish and leaves the excerpts in the article’s language', () => {
    const reply = run('/quote trump', 'es');
    expect(textOf(reply)).toContain('presidente de EE. UU. · 2 citas');
    expect(citationsOf(reply)).toMatchObject([
      { number: 1, paragraph: 16, source: 'Latin America Reports · 3 feb 2026 · en inglés' },
    ]);
    expect(blockQuotesOf(reply)).toStrictEqual(blockQuotesOf(run('/quote trump')));
  });

  it('keeps quotations of several articles apart, each with its own link', () => {
    const reply = replyToLine('/quote okafor', 'en', severalArticles());
    const urls = citationsOf(reply).map(({ link }) => link?.split('#')[0]);
    expect(urls).toStrictEqual(
      Array.from({ length: urls.length }, (_, i) => `https://courier.example.org/${i}/story`),
    );
    expect(urls.length).toBeGreaterThan(1);
  });
});

describe('/quote about', () => {
  const about = (subject: string, language: 'en' | 'es' = 'en', speaker = 'petro') =>
    replyToCommand('quote', { speaker, about: subject }, language, knowledge);

  it('shows only the quotations on a subject, and names it in the heading', () => {
    const reply = about('cocaine');
    const all = blockQuotesOf(run('/quote petro'));
    expect(citedParagraphs(reply)).toContain(12);
    expect(blockQuotesOf(reply).length).toBeLessThan(all.length);
    for (const words of blockQuotesOf(reply)) expect(all).toContain(words);
    expect(at(textsIn(reply), 0).join('\n')).toMatch(
      /^### Gustavo Petro\n-# President of Colombia · \d+ quotations? on “cocaine”$/,
    );
    expect(textOf(about('cocaína', 'es'))).toMatch(/\d+ citas en \d+ párrafos sobre «cocaína»$/m);
  });

  it('says that there are none, with buttons to all quotations of the speaker and to what is said of them', () => {
    const reply = about('unicorns');
    expect(textOf(reply)).toBe('Gustavo Petro is not quoted on “unicorns” in the article.');
    const [[label, customId] = ['', ''], saidOfThem] = [...customIdsByLabel(reply)];
    expect(saidOfThem).toStrictEqual(['What the article says of them', '/people person:Gustavo Petro']);
    expect(label).toBe('16 quotations');
    expect(textOf(executeComponent(customId, 'en', knowledge).reply)).toBe(textOf(run('/quote petro')));
  });

  it('says that somebody is not quoted at all', () => {
    expect(textOf(about('cocaine', 'en', 'rubio'))).toContain(
      'Marco Rubio (U.S. Secretary of State) is named in the article, but not quoted.',
    );
  });

  it.each(['', ' ', '…', '\u200B', '***'])('shows all quotations for an empty subject: %j', (subject) => {
    expect(textOf(about(subject))).toBe(textOf(run('/quote petro')));
  });

  it('keeps its subject from page to page, even with option names in it', () => {
    const said = knowledgeOf(
      Array.from(
        { length: 40 },
        (_, i) => `“The bridge page about it ${'is very long '.repeat(70)}${i},” said Okafor.`,
      ),
    );
    const options = { speaker: 'Okafor', about: 'bridge page:very about:long' };
    const first = replyToCommand('quote', options, 'en', said);
    const next = customIdsByLabel(first).get('Next page') ?? '';
    expect(commandLineOf(next)).toBe('/quote speaker:Okafor about:bridge page very about long page:2');
    expect(textOf(executeComponent(next, 'en', said).reply)).toContain('on “bridge page very about long”');
  });
});

/** The paragraphs cited for a speaker and a subject, in order, and the number of quotations in the heading. */
function quotationsAbout(
  speaker: string,
  about: string,
  knowledge: ExecutionContext,
): { paragraphs: number[]; count: number } {
  const reply = replyToCommand('quote', { speaker, about }, 'en', knowledge);
  return {
    paragraphs: citedParagraphs(reply),
    count: Number(/(\d+) quotations?(?: in \d+ paragraphs?)? on/.exec(textOf(reply))?.[1] ?? 0),
  };
}

describe('/quote about, of an article with a question bank', () => {
  it.each([
    ['petro', 'gaza', [19], 2],
    ['petro', 'venezuela', [7, 8], 5],
    ['petro', 'ecuador', [9], 2],
    ['petro', 'noboa', [9], 2],
    ['petro', 'cocaine', [12], 1],
    ['petro', 'freedom', [7, 6], 5],
    ['petro', 'libertad', [7, 6], 5],
    // Words said to him do not name him: the passage does, by name or role.
    ['trump', 'petro', [16], 2],
    ['trump', 'Gustavo Petro', [16], 2],
    ['trump', 'the Colombian president', [16], 2],
  ])('shows what %s said on %s, and nothing else', (speaker, about, paragraphs, count) => {
    expect(quotationsAbout(speaker, about, ownKnowledge())).toStrictEqual({ paragraphs, count });
  });
});

describe('/quote about, of articles without one', () => {
  const harbour = knowledgeFrom(
    file(
      'corpus/harbour.txt',
      [
        'The ferry was late again on Monday, and the harbour stood empty.',
        '“I have waited since six,” said Ida Bell, who takes the train otherwise. The ferry never came, she added.',
        'Ida Bell called the tolls of the bridge “steep.”',
        '“Nobody asked us before they raised the tolls,” Ida Bell said. “They should have.”',
        'On the ferries, Ida Bell was brief: “They are old.”',
        '“Carl Voss promised us a new pier,” Ida Bell said.',
        '“Voss has never been here,” Ida Bell said of the minister.',
      ].join('\n'),
    ),
  );

  it('shows the passages with the subject’s words, inflected or not', () => {
    expect(quotationsAbout('ida bell', 'pier', harbour)).toStrictEqual({ paragraphs: [6], count: 1 });
    expect(quotationsAbout('ida bell', 'ferry', harbour).paragraphs.toSorted()).toStrictEqual([2, 5]);
    expect(quotationsAbout('ida bell', 'ferry', harbour).count).toBe(2);
  });

  it('prefers passages with all words of the subject', () => {
    expect(quotationsAbout('ida bell', 'tolls of the bridge', harbour)).toStrictEqual({
      paragraphs: [3],
      count: 1,
    });
  });

  it('falls back to passages with most words, and never with less than half', () => {
    expect(quotationsAbout('ida bell', 'a new pier for ferries', harbour).paragraphs).toStrictEqual([6]);
    expect(quotationsAbout('ida bell', 'airport tolls', harbour)).toStrictEqual({ paragraphs: [], count: 0 });
    expect(quotationsAbout('ida bell', 'Carl Ortega', harbour)).toStrictEqual({ paragraphs: [], count: 0 });
  });

  it('finds a person of the subject by the last name alone', () => {
    expect(quotationsAbout('ida bell', 'Carl Voss', harbour)).toStrictEqual({ paragraphs: [6, 7], count: 2 });
  });

  it('says that there are none', () => {
    const reply = replyToCommand('quote', { speaker: 'ida bell', about: 'airport' }, 'en', harbour);
    expect(textOf(reply)).toBe('Ida Bell is not quoted on “airport” in the article.');
  });

  it('shows statements before fragments among equal passages', () => {
    const knowledge = knowledgeFrom(
      articleFile([
        'The tolls, the tolls, the tolls: of nothing else did the town talk.',
        'The tolls are what the town talks of, and the tolls are high.',
        'Tolls and more tolls came up, tolls and no end of them.',
        'Ida Bell called the new tolls “steep.”',
        '“Nobody asked us,” said Ida Bell of the tolls on the long bridge over the river.',
      ]),
    );
    expect(quotationsAbout('ida bell', 'tolls', knowledge)).toStrictEqual({ paragraphs: [5, 4], count: 2 });
  });
});

describe('/quote about a subject that only the paragraph before names', () => {
  const ferry = knowledgeOf([
    'Three mayors signed confidentiality agreements with the ferry line: Ida Bell, Tom Okafor and Ana Lund.',
    'Bell said she regretted signing hers. “I was new, and it was put before me,” she said.',
    '“It never leaked,” said Ana Lund.',
    'Okafor paid for the roof. “Slate is dear,” said Okafor.',
  ]);
  const reply = (speaker: string, about: string, language: 'en' | 'es' = 'en') =>
    replyToCommand('quote', { speaker, about }, language, ferry);

  it('shows the words that go on from there, and says so', () => {
    const found = reply('Ida Bell', 'confidentiality agreements');
    expect(blockQuotesOf(found)).toStrictEqual(['“I was new, and it was put before me,”']);
    expect(textOf(found)).toContain('1 quotation after a paragraph on “confidentiality agreements”');
    const spanish = reply('Ida Bell', 'confidentiality agreements', 'es');
    expect(textOf(spanish)).toContain('1 cita tras un párrafo sobre «confidentiality agreements»');
  });

  it.each([
    ['Ana Lund', 'confidentiality agreements'],
    ['Tom Okafor', 'confidentiality agreements'],
    ['Ida Bell', 'the roof'],
  ])('shows no words of %s further on, nor on another subject: %s', (speaker, about) => {
    expect(textOf(reply(speaker, about))).toContain(`${speaker} is not quoted on “${about}”`);
  });
});
