import { describe, expect, it } from 'vitest';
import {
  autocomplete,
  executeCommand,
  executeComponent,
  executeLine,
} from '../../src/interactions/execute.ts';
import { checkMessage } from '../fake-discord/validate-message.ts';
import {
  at,
  file,
  knowledgeFrom,
  knowledgeOf,
  onlyArticle,
  ownKnowledge,
  paragraphsOf,
} from '../support/article.ts';
import { hostileCorpus, mixedCorpus, severalArticles } from '../support/hostile-corpora.ts';
import {
  blockQuotesOf,
  citedParagraphs,
  customIdsByLabel,
  menuOf,
  textOf,
  textsIn,
} from '../support/messages.ts';

const knowledge = ownKnowledge();
const article = onlyArticle(knowledge.corpus);
const paragraph = (number: number): string => at(paragraphsOf(article), number - 1);
const run = (line: string, language: 'en' | 'es' = 'en') => executeLine(line, language, knowledge);

describe('/ask', () => {
  it('answers with the whole passage, word for word, and its citation', () => {
    const reply = run('/ask who attended');
    expect(blockQuotesOf(reply)).toStrictEqual([paragraph(4)]);
    expect(textOf(reply).split('\n').at(-1)).toBe('-# [1] ¶4 · Latin America Reports · 3 Feb 2026');
    expect(at(textsIn(reply), -1).button).toMatchObject({
      label: 'Open ¶4',
      url: `${article.url}#:~:text=Petro%20was%20accompanied%20in,Republican%20Senator%20Bernie%20Moreno`,
    });
  });

  it('has the sentence that answers in bold, and nothing else of the passage', () => {
    const bold = (line: string): string[] => textOf(run(line)).match(/(?<=^> .*)\*\*.*?\*\*/gm) ?? [];
    expect(bold('/ask who joined Trump')).toStrictEqual([
      '**Trump, for his part, was joined by Secretary of State Marco Rubio, Secretary of War Pete Hegseth, and Republican Senator Bernie Moreno.**',
    ]);
    expect(bold('/ask triple alliance')).toStrictEqual([
      expect.stringMatching(/^\*\*He floated the creation of .*\.\*\*$/),
    ]);
  });

  it('numbers its citations, best first', () => {
    const two = knowledgeOf(['It rained.', 'The bridge opened at noon that day.', 'The bridge opened.']);
    const citations = textOf(executeLine('bridge opened', 'en', two)).match(/\[\d\] ¶\d+/g);
    expect(citations).toStrictEqual(['[1] ¶3', '[2] ¶2']);
  });

  it('leaves out whole what a message has no room for, never a part of it, and the best last', () => {
    const long = (tag: string, stars: number): string => `The ${tag} bridge ${'*'.repeat(stars)} ends.`;
    const paragraphs = [long('old', 1200), long('new', 1200), long('low', 100)];
    const reply = executeLine('bridge', 'en', knowledgeOf(paragraphs));
    const shown = blockQuotesOf(reply);
    // Two of them are more than the 4,000 characters, all their stars escaped.
    expect(shown.length).toBeLessThan(3);
    expect(shown.every((words) => paragraphs.includes(words))).toBe(true);
    expect(shown).toContain(paragraphs[0]);
    expect(checkMessage(reply)).not.toHaveProperty('refusal');
  });

  it('repeats the question, on one line and with no Markdown left in it', () => {
    const reply = executeCommand('ask', { question: ' who\n*attended* @everyone' }, 'en', knowledge);
    expect(at(textsIn(reply), 0).lines).toStrictEqual(['**who \\*attended\\* \\@everyone**']);
    // A question of nothing that can be seen still has a place.
    expect(
      at(textsIn(executeCommand('ask', { question: '\u200B' }, 'en', knowledge)), 0).lines,
    ).toStrictEqual(['**?**']);
  });

  it('says that the article does not say, with the topics that it has and none of its words', () => {
    const reply = run('/ask what about Maduro?');
    expect(at(textsIn(reply), 1).lines.slice(0, 3)).toStrictEqual([
      'The article does not say.',
      'It does cover:',
      '- When and where they met · ¶1',
    ]);
    expect(at(textsIn(reply), 1).lines).toHaveLength(2 + article.topics.length);
    expect(blockQuotesOf(reply)).toStrictEqual([]);
    expect(at(textsIn(run('/ask ¿y Maduro?', 'es')), 1).lines[0]).toBe('El artículo no lo dice.');
  });

  it('names a dozen topics at most when it does not know, and where the others are', () => {
    const reply = executeLine('zzzz', 'en', hostileCorpus());
    const { lines } = at(textsIn(reply), 1);
    expect(lines).toHaveLength(2 + 12 + 1);
    expect(lines.at(-1)).toBe('- /topics shows all 60.');
  });
});

describe('/quote', () => {
  it('shows all that someone said: statements as they are, words inside their sentence, and what another tells', () => {
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

  it('cites each by its paragraph, each paragraph once: statements first, then words that say little alone', () => {
    expect(citedParagraphs(run('/quote petro'))).toStrictEqual([6, 7, 10, 11, 12, 13, 17, 19, 8, 9]);
    expect(citedParagraphs(run('/quote trump'))).toStrictEqual([16]);
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
    'gustavo',
    'President of Colombia',
    'presidente de colombia',
    'the Colombian leadre',
  ])('understands %j as Gustavo Petro', (speaker) => {
    expect(textOf(executeCommand('quote', { speaker }, 'en', knowledge))).toContain('### Gustavo Petro\n');
  });

  it('of somebody who is named, but not quoted, says so, and who is', () => {
    expect(textOf(run('/quote rubio'))).toBe(
      'Marco Rubio (U.S. Secretary of State) is named in the article, but not quoted.\nWho is quoted:\n- Gustavo Petro · 16 quotations\n- Donald Trump · 2 quotations',
    );
  });

  it.each(['Maduro', 'Daniel', 'nobody'])(
    'of %s, who is nobody, says who is quoted, and how often',
    (speaker) => {
      expect(textOf(run(`/quote ${speaker}`))).toBe(
        `Nobody called “${speaker}” is quoted in the article.\nWho is quoted:\n- Gustavo Petro · 16 quotations\n- Donald Trump · 2 quotations`,
      );
    },
  );

  it('says how many quotations nobody is named for, and when there are none at all', () => {
    const some = knowledgeOf(['“We won,” an official said. “Yes,” said Okafor.']);
    expect(textOf(executeLine('/quote nobody', 'en', some))).toBe(
      'Nobody called “nobody” is quoted in the article.\n1 quotation has no speaker that the article names.\nWho is quoted:\n- Okafor · 1 quotation',
    );
    const named = knowledgeOf([
      'Mayor Ida Bell was there. “We won,” an official said. “And how,” another said.',
    ]);
    // Either may be hers: that she is not quoted is not all that can be said.
    expect(textOf(executeLine('/quote bell', 'en', named))).toBe(
      'Ida Bell (Mayor) is named in the article, but not quoted.\n2 quotations have no speaker that the article names.',
    );
    const none = knowledgeOf(['It rained.']);
    expect(textOf(executeLine('/quote petro', 'en', none))).toBe(
      'Nobody called “petro” is quoted in the article.\nNobody is quoted in the article.',
    );
  });

  it.each([
    ['petro gaza', 'Gustavo Petro on “gaza”', '/quote speaker:Gustavo Petro about:gaza'],
    ['petro on venezuela', 'Gustavo Petro on “venezuela”', '/quote speaker:Gustavo Petro about:venezuela'],
    [
      'the Colombian president about gaza',
      'Gustavo Petro on “gaza”',
      '/quote speaker:Gustavo Petro about:gaza',
    ],
    // Where there is nothing on it, a word that says so has to stand before it.
    ['trump on unicorns', 'Donald Trump on “unicorns”', '/quote speaker:Donald Trump about:unicorns'],
  ])('of a name and a subject in one, %j, offers what was meant', (speaker, label, line) => {
    const reply = executeCommand('quote', { speaker }, 'en', knowledge);
    expect(textOf(reply)).toContain(`Nobody called “${speaker}” is quoted`);
    expect([...customIdsByLabel(reply)]).toStrictEqual([[label, line]]);
    expect(textOf(executeComponent(line, 'en', knowledge).reply)).toContain(label.replace(/ on .*/, ''));
  });

  it.each(['donald duck', 'rubio gaza', 'petro on', 'petro …', 'gaza petro', 'x '.repeat(40)])(
    'of %j offers nobody’s words: it is a name that there is not',
    (speaker) => {
      const reply = executeCommand('quote', { speaker }, 'en', knowledge);
      expect(customIdsByLabel(reply).size).toBe(0);
    },
  );

  it('finds a speaker whom the article alone names', () => {
    const other = knowledgeOf(['“No rain again,” said Paul Newman, a farmer.']);
    for (const speaker of ['paul newman', 'newman', 'Paul', 'nwman']) {
      expect(blockQuotesOf(executeCommand('quote', { speaker }, 'en', other))).toStrictEqual([
        '“No rain again,”',
      ]);
    }
  });

  it('speaks Spanish to who speaks it, and leaves the article’s words as they are', () => {
    const reply = run('/quote trump', 'es');
    expect(textOf(reply)).toContain('presidente de EE. UU. · 2 citas');
    expect(textOf(reply)).toContain('-# [1] ¶16 · Latin America Reports · 3 feb 2026');
    expect(blockQuotesOf(reply)).toStrictEqual(blockQuotesOf(run('/quote trump')));
  });

  it('keeps those of several articles apart, each with its own link', () => {
    const reply = executeLine('/quote okafor', 'en', severalArticles());
    const urls = textsIn(reply).flatMap(({ button }) =>
      button && 'url' in button ? [button.url.split('#')[0]] : [],
    );
    expect(urls).toStrictEqual(
      Array.from({ length: urls.length }, (_, i) => `https://courier.example.org/${i}/story`),
    );
    expect(urls.length).toBeGreaterThan(1);
  });
});

describe('/quote about', () => {
  const about = (subject: string, language: 'en' | 'es' = 'en', speaker = 'petro') =>
    executeCommand('quote', { speaker, about: subject }, language, knowledge);

  it('shows what someone said on a subject: some of their quotations, with the subject above', () => {
    const reply = about('cocaine');
    const all = blockQuotesOf(run('/quote petro'));
    expect(citedParagraphs(reply)).toContain(12);
    expect(blockQuotesOf(reply).length).toBeLessThan(all.length);
    for (const words of blockQuotesOf(reply)) expect(all).toContain(words);
    expect(at(textsIn(reply), 0).lines.join('\n')).toMatch(
      /^### Gustavo Petro\n-# President of Colombia · \d+ quotations? on “cocaine”$/,
    );
    expect(textOf(about('cocaína', 'es'))).toMatch(/citas? sobre «cocaína»/);
  });

  it('says where there is nothing on it, and leads to all that they said', () => {
    const reply = about('unicorns');
    expect(textOf(reply)).toBe('Gustavo Petro is not quoted on “unicorns” in the article.');
    const [[label, line] = ['', '']] = [...customIdsByLabel(reply)];
    expect(label).toBe('16 quotations');
    expect(textOf(executeComponent(line, 'en', knowledge).reply)).toBe(textOf(run('/quote petro')));
  });

  it('of somebody who is not quoted at all says that', () => {
    expect(textOf(about('cocaine', 'en', 'rubio'))).toContain(
      'Marco Rubio (U.S. Secretary of State) is named in the article, but not quoted.',
    );
  });

  it.each(['', ' ', '…', '\u200B', '***'])('of nothing, %j, shows all', (subject) => {
    expect(textOf(about(subject))).toBe(textOf(run('/quote petro')));
  });

  it('is kept from page to page, whatever is in it', () => {
    const said = knowledgeOf(
      Array.from(
        { length: 40 },
        (_, i) => `“The bridge page about it ${'is very long '.repeat(70)}${i},” said Okafor.`,
      ),
    );
    const options = { speaker: 'Okafor', about: 'bridge page:very about:long' };
    const first = executeCommand('quote', options, 'en', said);
    const next = customIdsByLabel(first).get('Next') ?? '';
    expect(next).toBe('/quote speaker:Okafor about:bridge page very about long page:2');
    expect(textOf(executeComponent(next, 'en', said).reply)).toContain('on “bridge page very about long”');
  });
});

describe('/topics', () => {
  it('opens the only topic that has in its name what was typed', () => {
    expect(textOf(run('/topics venezuela'))).toContain('### Venezuela and the sanctions');
    expect(textOf(run('/topics the'))).toContain('There is no topic “the”');
  });

  it('lists all topics in reading order, each with its paragraphs, how much that is, a line that says what it covers, and the link', () => {
    const shown = textsIn(run('/topics')).slice(1);
    expect(shown.map(({ lines }) => lines[0])).toStrictEqual(
      [
        'When and where they met** · ¶1 · 4 %',
        'What they talked about** · ¶2, 5–6 · 18 %',
        'The conditions** · ¶3 · 4 %',
        'Who attended** · ¶4 · 6 %',
        'Venezuela and the sanctions** · ¶7 · 8 %',
        'Clean energy** · ¶8 · 5 %',
        'Drug trafficking and Ecuador** · ¶9–12 · 21 %',
        'Coca crops and the gift basket** · ¶13–14 · 10 %',
        'The two leaders** · ¶15–17 · 16 %',
        'The OFAC list** · ¶18 · 3 %',
        'Differences that remain** · ¶19 · 5 %',
      ].map((line) => `**${line}`),
    );
    expect(shown.map(({ button }) => button?.style === 5 && button.label)).toStrictEqual(
      [1, 2, 3, 4, 7, 8, 9, 13, 15, 18, 19].map((number) => `Open ¶${number}`),
    );
    for (const { lines } of shown) expect(lines[1]).toMatch(/^> ./);
  });

  it.each(['who attended', 'Who Attended', 'quiénes asistieron', 'QUIENES ASISTIERON'])(
    'shows all of one topic, by its name in either language: %s',
    (topic) => {
      expect(blockQuotesOf(executeCommand('topics', { topic }, 'en', knowledge))).toStrictEqual([
        paragraph(4),
      ]);
    },
  );

  it('shows every paragraph of a topic, in order', () => {
    const reply = run('/topics drug trafficking and ecuador');
    expect(blockQuotesOf(reply)).toStrictEqual([9, 10, 11, 12].map(paragraph));
    expect(citedParagraphs(reply)).toStrictEqual([9, 10, 11, 12]);
  });

  it('of a topic that there is not says which there are', () => {
    expect(textOf(run('/topics football')).split('\n').slice(0, 2)).toStrictEqual([
      'There is no topic “football”. These are the topics:',
      '- When and where they met · ¶1',
    ]);
  });

  it('of a topic that there is not offers to ask instead', () => {
    const reply = run('/topics gaza');
    expect([...customIdsByLabel(reply)]).toStrictEqual([['Ask: gaza', '/ask question:gaza']]);
    expect(citedParagraphs(executeComponent('/ask question:gaza', 'en', knowledge).reply)).toStrictEqual([
      19,
    ]);
    expect([...customIdsByLabel(run('/temas gaza', 'es')).keys()]).toStrictEqual(['Preguntar: gaza']);
    expect(customIdsByLabel(executeCommand('topics', { topic: '\u200B' }, 'en', knowledge)).size).toBe(0);
  });

  it('goes on to the other topics, not to the one that is read', () => {
    const all = article.topics.map(({ name }) => name.en);
    const offered = [...menuOf(run('/topics who attended')).keys()];
    expect(offered).toStrictEqual(all.filter((name) => name !== 'Who attended'));
    const only = executeLine('/topics all of it', 'en', knowledgeOf(['It rained.']));
    expect(menuOf(only).size).toBe(0);
  });

  it('says which article a topic is of, where there are several', () => {
    expect(textOf(executeLine('/topics', 'en', mixedCorpus()))).toContain(
      '**The ferries \\| of \\_Tamora\\_**\n- All of it · ¶1–25 · 100 %',
    );
  });
});

describe('/help', () => {
  it('says what it answers from, with the link, and every command', () => {
    const reply = run('/help');
    expect(textOf(reply)).toContain(
      `**${article.title}**\n-# Latin America Reports · 3 Feb 2026 · 21 paragraphs`,
    );
    expect(
      textsIn(reply).flatMap(({ button }) => (button && 'url' in button ? [button.url] : [])),
    ).toStrictEqual([article.url]);
    const lines = textOf(reply)
      .split('\n')
      .filter((line) => line.startsWith('- '));
    expect(lines).toHaveLength(4);
    expect(lines.at(-1)).toBe(
      '- /ask question \\[page] \\[private] · /quote speaker \\[about] \\[page] \\[private] · /topics \\[topic] \\[page] \\[private] · /help \\[private]',
    );
    expect(textOf(run('/help', 'es'))).toContain('/preguntar pregunta \\[página]');
  });

  it('has three things to try, each of which shows words of the article', () => {
    for (const language of ['en', 'es'] as const) {
      const lines = [...customIdsByLabel(run('/help', language)).values()];
      expect(lines.map((line) => line.split(' ')[0])).toStrictEqual(['/ask', '/quote', '/topics']);
      for (const line of lines)
        expect(blockQuotesOf(executeComponent(line, language, knowledge).reply)).not.toStrictEqual([]);
    }
  });

  it('has nothing to try that there is not: nobody quoted, no questions', () => {
    const plain = knowledgeFrom(file('corpus/rain.txt', 'It rained.'));
    const reply = executeLine('/help', 'en', plain);
    expect([...customIdsByLabel(reply).values()]).toStrictEqual(['/topics']);
    expect(textOf(reply)).toContain('**Rain**\n-# 1 paragraph\n');
    expect(checkMessage(reply)).not.toHaveProperty('refusal');
  });
});

describe('/help with several articles', () => {
  it('names some, and says how many more there are', () => {
    const several = severalArticles();
    const reply = executeLine('/help', 'en', several);
    const opened = textsIn(reply).flatMap(({ button }) => (button && 'url' in button ? [button.url] : []));
    expect(opened.length).toBeGreaterThan(0);
    expect(opened).toStrictEqual(several.corpus.articles.slice(0, opened.length).map(({ url }) => url));
    expect(textOf(reply)).toContain(`And ${several.corpus.articles.length - opened.length} more articles.`);
    expect(textOf(run('/help'))).not.toContain('more article');
  });
});

describe('suggestions', () => {
  it('of speakers are those who are quoted, the most quoted first', () => {
    expect(autocomplete('quote', 'speaker', '', 'en', knowledge)).toStrictEqual([
      { name: 'Gustavo Petro, President of Colombia · 16 quotations', value: 'Gustavo Petro' },
      { name: 'Donald Trump, U.S. President · 2 quotations', value: 'Donald Trump' },
    ]);
    expect(autocomplete('quote', 'speaker', '', 'es', knowledge)[0]?.name).toBe(
      'Gustavo Petro, presidente de Colombia · 16 citas',
    );
  });

  it.each([
    ['pet', ['Gustavo Petro']],
    ['GUS', ['Gustavo Petro']],
    ['donald t', ['Donald Trump']],
    ['the Colombian president', ['Gustavo Petro']],
    ['etro', []],
    ['rubio', []],
  ])('of speakers go by the beginning of a name, or a role: %s', (typed, expected) => {
    expect(autocomplete('quote', 'speaker', typed, 'en', knowledge).map(({ value }) => value)).toStrictEqual(
      expected,
    );
  });

  it.each([
    ['en', 'drug', ['Drug trafficking and Ecuador']],
    ['en', 'LIST', ['The OFAC list']],
    ['es', 'energia', ['Energía limpia']],
    ['es', 'quien', ['Quiénes asistieron']],
    ['en', 'xyz', []],
  ] as const)(
    'of topics go by any part of the name, in the language of who types (%s): %s',
    (language, typed, expected) => {
      expect(
        autocomplete('topics', 'topic', typed, language, knowledge).map(({ value }) => value),
      ).toStrictEqual(expected);
    },
  );

  it('of questions are well-put ones that the article answers, with the words typed so far, in the language of whoever types', () => {
    const offered = autocomplete('ask', 'question', 'who joined', 'en', knowledge).map(({ value }) => value);
    expect(offered).toContain('Who joined Trump at the meeting?');
    for (const value of autocomplete('ask', 'question', '', 'es', knowledge).map((choice) => choice.value)) {
      expect(value).toMatch(/^¿.*\?$/);
      expect(textOf(run(`/ask ${value}`))).not.toContain('The article does not say');
    }
    expect(autocomplete('ask', 'question', '', 'en', knowledge)).toHaveLength(25);
  });

  it('are none for what has none', () => {
    expect(autocomplete('ask', 'question', 'xylophone', 'en', knowledge)).toStrictEqual([]);
    expect(autocomplete('nothing', 'question', 'who', 'en', knowledge)).toStrictEqual([]);
  });

  it.each([
    ['own', knowledge],
    ['adversary', hostileCorpus()],
    ['several', severalArticles()],
  ])('are no more than Discord takes, and each works as it is (%s)', (_, known) => {
    for (const language of ['en', 'es'] as const) {
      for (const [name, option] of [
        ['quote', 'speaker'],
        ['topics', 'topic'],
      ] as const) {
        const choices = autocomplete(name, option, '', language, known);
        expect(choices.length).toBeGreaterThan(0);
        expect(choices.length).toBeLessThanOrEqual(25);
        for (const { name: shown, value } of choices) {
          expect(Math.max(shown.length, value.length)).toBeLessThanOrEqual(100);
          expect(blockQuotesOf(executeCommand(name, { [option]: value }, language, known))).not.toStrictEqual(
            [],
          );
        }
      }
    }
  });
});
