import { describe, expect, it } from 'vitest';
import { executeComponent } from '../../src/interactions/execute.ts';
import { ACCENT_COLORS, type Reply } from '../../src/reply/message.ts';
import { checkMessage } from '../fake-discord/validate-message.ts';
import { at, knowledgeOf, onlyArticle, ownKnowledge, paragraphsOf } from '../support/article.ts';
import { hostileCorpus } from '../support/hostile-corpora.ts';
import {
  accentColorOf,
  blockQuotesOf,
  citationsOf,
  citedParagraphs,
  customIdsByLabel,
  menuOf,
  menusOf,
  textOf,
  textsIn,
} from '../support/messages.ts';
import { press } from '../support/press.ts';
import { replyToCommand, replyToLine } from '../support/replies.ts';

const knowledge = ownKnowledge();
const article = onlyArticle(knowledge.corpus);
const paragraph = (number: number): string => at(paragraphsOf(article), number - 1);
const run = (line: string, language: 'en' | 'es' = 'en') => replyToLine(line, language, knowledge);

/** The lines above the passages: the question, or what became of it. */
const headOf = (reply: Reply): string[] => at(textsIn(reply), 0);

const FURTHER = 'The next closest passages. They may not answer.';

describe('/ask', () => {
  it('answers with the whole passage, word for word, and its citation', () => {
    const reply = run('/ask who attended');
    expect(blockQuotesOf(reply)).toStrictEqual([paragraph(4)]);
    const link = `${article.url}#:~:text=Petro%20was%20accompanied%20in,Republican%20Senator%20Bernie%20Moreno`;
    expect(citationsOf(reply)).toStrictEqual([
      { number: 1, paragraph: 4, source: 'Latin America Reports · 3 Feb 2026', link },
    ]);
    expect(accentColorOf(reply)).toBeUndefined();
  });

  it('sets only the sentence that answers in bold', () => {
    const bold = (line: string): string[] => textOf(run(line)).match(/(?<=^> .*)\*\*.*?\*\*/gm) ?? [];
    expect(bold('/ask who joined Trump')).toStrictEqual([
      '**Trump, for his part, was joined by Secretary of State Marco Rubio, Secretary of War Pete Hegseth, and Republican Senator Bernie Moreno.**',
    ]);
    expect(bold('/ask triple alliance')).toStrictEqual([
      expect.stringMatching(/^\*\*He floated the creation of .*\.\*\*$/),
    ]);
  });

  it('numbers its citations, the best first', () => {
    const two = knowledgeOf(['It rained.', 'The bridge opened at noon that day.', 'The bridge opened.']);
    const citations = citationsOf(replyToLine('bridge opened', 'en', two));
    expect(citations.map(({ number, paragraph }) => [number, paragraph])).toStrictEqual([
      [1, 3],
      [2, 2],
    ]);
  });

  it('shows whole passages only, leaving out the lowest ranked when a message is full', () => {
    const long = (tag: string, stars: number): string => `The ${tag} bridge ${'*'.repeat(stars)} ends.`;
    const paragraphs = [long('old', 1200), long('new', 1200), long('low', 100)];
    const reply = replyToLine('bridge', 'en', knowledgeOf(paragraphs));
    const shown = blockQuotesOf(reply);
    // With their stars escaped, two of them exceed the 4,000 characters of a message.
    expect(shown.length).toBeLessThan(3);
    expect(shown.every((words) => paragraphs.includes(words))).toBe(true);
    expect(shown).toContain(paragraphs[0]);
    expect(checkMessage(reply)).not.toHaveProperty('refusal');
  });

  it('repeats the question on one line, with its Markdown escaped', () => {
    const reply = replyToCommand('ask', { question: ' who\n*attended* @everyone' }, 'en', knowledge);
    expect(headOf(reply)).toStrictEqual(['**who \\*attended\\* \\@everyone**']);
  });

  it('takes a question of invisible characters for small talk', () => {
    const asked = replyToCommand('ask', { question: '\u200B' }, 'en', knowledge);
    expect(asked).toStrictEqual(replyToCommand('ask', { question: 'hello' }, 'en', knowledge));
  });

  it.each([
    ['en', 'what about Maduro?', 'The article does not say.', 'What the article covers'],
    ['es', '¿y Maduro?', 'El artículo no lo dice.', 'De qué trata el artículo'],
  ] as const)(
    'refuses with a menu of the topics, in gray, without an excerpt (%s)',
    (language, question, sentence, placeholder) => {
      const reply = replyToCommand('ask', { question }, language, knowledge);
      expect(textsIn(reply)).toStrictEqual([[`**${question}**`, sentence]]);
      expect(accentColorOf(reply)).toBe(ACCENT_COLORS.none);
      const topics = menusOf(reply).get(placeholder);
      expect([...(topics?.keys() ?? [])]).toStrictEqual(article.topics.map(({ name }) => name[language]));
      for (const customId of topics?.values() ?? [])
        expect(blockQuotesOf(executeComponent(customId, language, knowledge).reply)).not.toStrictEqual([]);
    },
  );

  it('offers as many topics in a refusal as a menu holds', () => {
    const many = hostileCorpus();
    const { topics } = onlyArticle(many.corpus);
    expect(topics).toHaveLength(60);
    const offered = menuOf(replyToLine('zzzz', 'en', many));
    expect([...offered.keys()]).toStrictEqual(topics.slice(0, 25).map(({ name }) => name.en));
  });
});

describe('/ask, where no passage answers outright', () => {
  it.each([
    ['en', 'is the coffee any good', 14, 'Nothing answers that directly. Nearest:'],
    ['en', 'where did they seize the cocaine', 12, 'Nothing answers that directly. Nearest:'],
    ['es', '¿cuánto café había en la canasta?', 14, 'Nada responde a eso directamente. Lo más cercano:'],
  ] as const)(
    'says so above the nearest passages, three at most (%s): %s',
    (language, question, near, note) => {
      const reply = replyToCommand('ask', { question }, language, knowledge);
      expect(headOf(reply)).toStrictEqual([`**${question}**`, note]);
      expect(accentColorOf(reply)).toBe(ACCENT_COLORS.nearest);
      const cited = citedParagraphs(reply);
      expect(cited[0]).toBe(near);
      expect(cited.length).toBeLessThanOrEqual(3);
      expect(blockQuotesOf(reply)).toStrictEqual(cited.map(paragraph));
    },
  );

  it('says nothing of the kind above an answer, nor above the passages that came next', () => {
    expect(headOf(run('/ask who attended'))).toStrictEqual(['**who attended**']);
    const question = 'where did they seize the cocaine';
    const further = press(replyToCommand('ask', { question }, 'en', knowledge), 'More passages', knowledge);
    expect(headOf(further)).toStrictEqual([`**${question}**`, FURTHER]);
    expect(accentColorOf(further)).toBe(ACCENT_COLORS.nearest);
  });

  it.each([
    ['what did Pete Hegseth say', 'Pete Hegseth'],
    ['what does Rosa Villavicencio say about the sanctions', 'Rosa Villavicencio'],
  ])('says that somebody is named but says nothing, and shows where they are named: %s', (question, name) => {
    const reply = replyToCommand('ask', { question }, 'en', knowledge);
    expect(headOf(reply)).toStrictEqual([
      `**${question}**`,
      `${name} is named in the article, but says nothing there. Nearest:`,
    ]);
    expect(citedParagraphs(reply)).toStrictEqual([4]);
  });

  it.each([
    ['en', 'what did Petro and Merkel say', 'Nobody called “Merkel” is quoted in the article.'],
    ['es', '¿qué dijeron Petro y Merkel?', 'El artículo no cita a nadie llamado «Merkel».'],
  ] as const)(
    'says who of several is not known, above the words of the others (%s)',
    (language, question, note) => {
      const reply = replyToCommand('ask', { question }, language, knowledge);
      expect(headOf(reply)).toStrictEqual([`**${question}**`, note]);
      expect(citedParagraphs(reply)).not.toStrictEqual([]);
    },
  );

  it('says that somebody says nothing about a subject, and shows what they do say', () => {
    const reply = run('/ask what did Trump say about Gaza');
    expect(headOf(reply)).toStrictEqual([
      '**what did Trump say about Gaza**',
      'Nothing that Donald Trump says in the article mentions “Gaza”. Nearest:',
    ]);
    expect(citedParagraphs(reply)[0]).toBe(16);
    // The words on Gaza are Petro's.
    expect(citedParagraphs(reply)).not.toContain(19);
    expect(headOf(run('/ask ¿qué dijo Trump sobre Gaza?', 'es'))).toStrictEqual([
      '**¿qué dijo Trump sobre Gaza?**',
      'Nada de lo que Donald Trump dice en el artículo menciona «Gaza». Lo más cercano:',
    ]);
  });

  it('answers one part of a question, and says which part has no answer', () => {
    const reply = run('/ask who attended and what did they eat');
    expect(headOf(reply)).toStrictEqual([
      '**who attended and what did they eat**',
      'The article does not say: “what did they eat”',
    ]);
    expect(citedParagraphs(reply)).toStrictEqual([4]);
    expect(accentColorOf(reply)).toBeUndefined();
  });

  it('answers both parts of a question where both have an answer, without a remark', () => {
    const reply = run('/ask who came with Trump and what was in the basket');
    expect(citedParagraphs(reply)).toStrictEqual(expect.arrayContaining([4, 14]));
    expect(textOf(reply)).not.toContain('does not say');
  });

  it('escapes the Markdown of a part and of a subject', () => {
    const part = replyToCommand('ask', { question: 'who attended and what is *xyzzy*' }, 'en', knowledge);
    const subject = replyToCommand('ask', { question: 'what did Trump say about *xyzzy*' }, 'en', knowledge);
    for (const reply of [part, subject]) {
      const lines = headOf(reply).map((line) => line.replace(/^\*\*(.*)\*\*$/, '$1'));
      expect(lines.filter((line) => line.includes('xyzzy'))).toHaveLength(2);
      for (const line of lines) expect(line).not.toMatch(/(?<!\\)\*/);
    }
  });

  it.each([
    ['en', 'good morning', 'I look things up in the article, and show you its own words.'],
    ['en', 'you useless bot', 'I look things up in the article, and show you its own words.'],
    ['es', 'muchas gracias', 'Busco en el artículo y te muestro sus propias palabras.'],
  ] as const)(
    'replies to small talk with two lines and three things to try, not with a list of topics (%s): %s',
    (language, question, first) => {
      const reply = replyToCommand('ask', { question }, language, knowledge);
      expect(textsIn(reply)).toStrictEqual([[first, expect.stringMatching(/:$/)]]);
      expect(menuOf(reply).size).toBe(0);
      expect(accentColorOf(reply)).toBeUndefined();
      const tried = [...customIdsByLabel(reply).values()].map(
        (customId) => executeComponent(customId, language, knowledge).reply,
      );
      expect(tried).toHaveLength(3);
      const [answered, quoted, topics] = tried.map((next) => textOf(next));
      expect(answered).toMatch(/^-# \[1\] \[¶/m);
      expect(quoted).toContain('Gustavo Petro');
      expect(topics).toContain(article.topics[0]?.name[language]);
    },
  );

  it('offers no things to try that the article does not have', () => {
    const reply = replyToCommand('ask', { question: 'hello' }, 'en', knowledgeOf(['The bridge opened.']));
    expect([...customIdsByLabel(reply).keys()]).toStrictEqual(['Topics']);
  });
});

describe('the button “More passages”', () => {
  it('shows the passages next in rank, says that they may not answer, and counts citations on', () => {
    const first = replyToCommand('ask', { question: 'who attended' }, 'en', knowledge);
    const more = press(first, 'More passages', knowledge);
    const shown = citedParagraphs(first);
    expect(citedParagraphs(more).filter((paragraph) => shown.includes(paragraph))).toStrictEqual([]);
    expect(headOf(more)).toStrictEqual(['**who attended**', FURTHER]);
    expect(textOf(first)).not.toContain(FURTHER);
    expect(citationsOf(more).map(({ number }) => number)).toStrictEqual(
      citedParagraphs(more).map((_, i) => shown.length + 1 + i),
    );
    expect([...customIdsByLabel(more).keys()]).not.toContain('More passages');
    expect(textOf(press(more, 'First page', knowledge))).toBe(textOf(first));
  });

  it('shows each passage once, on as many pages as it takes', () => {
    const paragraphs = Array.from({ length: 5 }, (_, i) => `The bridge ${i} ${'*'.repeat(1200)} ends.`);
    const wide = knowledgeOf(paragraphs);
    let page: Reply | undefined = replyToCommand('ask', { question: 'bridge' }, 'en', wide);
    const seen: string[] = [];
    let pages = 0;
    while (page) {
      pages += 1;
      seen.push(...blockQuotesOf(page));
      page = customIdsByLabel(page).has('More passages') ? press(page, 'More passages', wide) : undefined;
    }
    expect(pages).toBeGreaterThan(2);
    expect([...seen].sort()).toStrictEqual([...paragraphs].sort());
  });

  it.each([
    ['that is too long for a button', `who attended ${'and who did not '.repeat(12)}`],
    ['that a button would read as an option', 'who attended page:2'],
    ['that has line breaks', 'who\n attended'],
  ])('works for a question %s', (_, question) => {
    const first = replyToCommand('ask', { question }, 'en', knowledge);
    const more = press(first, 'More passages', knowledge);
    expect(citedParagraphs(more).length).toBeGreaterThan(0);
    expect(
      citedParagraphs(more).filter((paragraph) => citedParagraphs(first).includes(paragraph)),
    ).toStrictEqual([]);
  });

  it('shows the last page when asked for a later one, and says how many there are', () => {
    const [second, last] = [2, 99].map((page) =>
      textsIn(replyToCommand('ask', { question: 'who attended', page }, 'en', knowledge)),
    );
    expect(last).toStrictEqual(second?.toSpliced(1, 0, ['-# There is no page 99: this is the last of 2.']));
  });
});

describe('the menu of related questions', () => {
  it.each([
    ['en', 'who attended'],
    ['es', 'quiénes asistieron'],
    ['en', 'clean energy'],
    ['es', '¿qué dijo de Gaza?'],
  ] as const)(
    'offers answered questions on other paragraphs, in the language of the person (%s): %s',
    (language, question) => {
      const reply = replyToCommand('ask', { question }, language, knowledge);
      const related = menuOf(reply);
      expect(related.size).toBeGreaterThan(0);
      expect(related.size).toBeLessThanOrEqual(4);
      const bank = knowledge.index.suggestions[language].questions.map((one) => one.question);
      for (const [label, customId] of related) {
        expect(bank).toContain(label);
        const next = executeComponent(customId, language, knowledge).reply;
        expect(headOf(next)[0]).toBe(`**${label}**`);
        expect(citedParagraphs(reply)).not.toContain(citedParagraphs(next)[0]);
      }
    },
  );

  it('has one question for a paragraph', () => {
    const { questions: bank } = knowledge.index.suggestions.en;
    const asked = [
      ...menuOf(replyToCommand('ask', { question: 'who attended' }, 'en', knowledge)).keys(),
    ].map((label) => bank.find(({ question }) => question === label)?.paragraphs[0]);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked).not.toContain(4);
  });

  it.each(['who attended', 'clean energy', 'what is in the gift basket', 'what does he say about wars'])(
    'has at most four questions, from the topics of the answer and those beside them: %s',
    (question) => {
      const { questions: bank } = knowledge.index.suggestions.en;
      const reply = replyToCommand('ask', { question }, 'en', knowledge);
      const cited = citedParagraphs(reply);
      const isCited = article.topics.map(({ paragraphs }) =>
        paragraphs.some((number) => cited.includes(number)),
      );
      const near = article.topics
        .filter((_, i) => isCited[i - 1] || isCited[i] || isCited[i + 1])
        .flatMap(({ paragraphs }) => paragraphs);
      const asked = [...menuOf(reply).keys()].map(
        (label) => bank.find((one) => one.question === label)?.paragraphs[0],
      );
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.length).toBeLessThanOrEqual(4);
      for (const number of asked) expect(near).toContain(number);
    },
  );

  it('has the same questions in the same order below the same passages', () => {
    const [first, second] = ['who attended', 'who was in the Oval Office with them'].map((question) =>
      replyToCommand('ask', { question }, 'en', knowledge),
    );
    if (!first || !second) throw new Error('There are two replies');
    expect(citedParagraphs(second)).toStrictEqual(citedParagraphs(first));
    expect([...menuOf(second).keys()]).toStrictEqual([...menuOf(first).keys()]);
  });

  it('offers the nearest answered questions below a refusal', () => {
    const refused = replyToCommand('ask', { question: 'who was the pope at the meeting' }, 'en', knowledge);
    expect(blockQuotesOf(refused)).toStrictEqual([]);
    expect(JSON.stringify(refused)).toContain('Questions that the article answers');
    const offered = menuOf(refused);
    expect([...offered.keys()]).toContain('Who attended the meeting?');
    for (const customId of offered.values())
      expect(blockQuotesOf(executeComponent(customId, 'en', knowledge).reply)).not.toStrictEqual([]);
  });

  it.each([
    ['what colour is the cocaine', 12],
    ['what colour is the basket', 14],
    ['what colour are the peasants', 10],
  ])(
    'offers at most four questions below a refusal, by topic rather than by wording: %s',
    (question, near) => {
      const refused = replyToCommand('ask', { question }, 'en', knowledge);
      expect(blockQuotesOf(refused)).toStrictEqual([]);
      const offered = [...menuOf(refused).keys()];
      expect(offered.length).toBeLessThanOrEqual(4);
      const asked = knowledge.index.suggestions.en.questions.filter(({ paragraphs }) =>
        paragraphs.includes(near),
      );
      expect(asked.some((one) => offered.includes(one.question))).toBe(true);
    },
  );

  it('is left out when there is no question bank', () => {
    expect(
      menuOf(replyToCommand('ask', { question: 'bridge' }, 'en', knowledgeOf(['The bridge opened.']))).size,
    ).toBe(0);
  });
});
