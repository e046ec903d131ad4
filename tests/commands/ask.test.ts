import { describe, expect, it } from 'vitest';
import { executeCommand, executeComponent, executeLine } from '../../src/interactions/execute.ts';
import type { Reply } from '../../src/reply/message.ts';
import { checkMessage } from '../fake-discord/validate-message.ts';
import { at, knowledgeOf, onlyArticle, ownKnowledge, paragraphsOf } from '../support/article.ts';
import { hostileCorpus } from '../support/hostile-corpora.ts';
import {
  blockQuotesOf,
  citedParagraphs,
  customIdsByLabel,
  menuOf,
  textOf,
  textsIn,
} from '../support/messages.ts';
import { press } from '../support/press.ts';

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
    const citations = textOf(executeLine('bridge opened', 'en', two)).match(/\[\d\] ¶\d+/g);
    expect(citations).toStrictEqual(['[1] ¶3', '[2] ¶2']);
  });

  it('shows whole passages only, leaving out the lowest ranked when a message is full', () => {
    const long = (tag: string, stars: number): string => `The ${tag} bridge ${'*'.repeat(stars)} ends.`;
    const paragraphs = [long('old', 1200), long('new', 1200), long('low', 100)];
    const reply = executeLine('bridge', 'en', knowledgeOf(paragraphs));
    const shown = blockQuotesOf(reply);
    // With their stars escaped, two of them exceed the 4,000 characters of a message.
    expect(shown.length).toBeLessThan(3);
    expect(shown.every((words) => paragraphs.includes(words))).toBe(true);
    expect(shown).toContain(paragraphs[0]);
    expect(checkMessage(reply)).not.toHaveProperty('refusal');
  });

  it('repeats the question on one line, with its Markdown escaped', () => {
    const reply = executeCommand('ask', { question: ' who\n*attended* @everyone' }, 'en', knowledge);
    expect(at(textsIn(reply), 0).lines).toStrictEqual(['**who \\*attended\\* \\@everyone**']);
    // Only invisible characters.
    expect(
      at(textsIn(executeCommand('ask', { question: '\u200B' }, 'en', knowledge)), 0).lines,
    ).toStrictEqual(['**?**']);
  });

  it('refuses with a list of topics and without an excerpt', () => {
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

  it('lists at most a dozen topics in a refusal, and where the others are', () => {
    const reply = executeLine('zzzz', 'en', hostileCorpus());
    const { lines } = at(textsIn(reply), 1);
    expect(lines).toHaveLength(2 + 12 + 1);
    expect(lines.at(-1)).toBe('- /topics shows all 60.');
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
      const reply = executeCommand('ask', { question }, language, knowledge);
      expect(at(textsIn(reply), 1).lines).toStrictEqual([note]);
      const cited = citedParagraphs(reply);
      expect(cited[0]).toBe(near);
      expect(cited.length).toBeLessThanOrEqual(3);
      expect(blockQuotesOf(reply)).toStrictEqual(cited.map(paragraph));
    },
  );

  it('says nothing of the kind above an answer, nor above the passages that came next', () => {
    expect(textOf(run('/ask who attended'))).not.toContain('Nearest:');
    const nearest = run('/ask where did they seize the cocaine');
    const further = textOf(press(nearest, 'More passages', knowledge));
    expect(further).toContain('-# These came next. They may not answer.');
    expect(further).not.toContain('Nearest:');
  });

  it.each([
    ['what did Pete Hegseth say', 'Pete Hegseth'],
    ['what does Rosa Villavicencio say about the sanctions', 'Rosa Villavicencio'],
  ])('says that somebody is named but says nothing, and shows where they are named: %s', (question, name) => {
    const reply = executeCommand('ask', { question }, 'en', knowledge);
    expect(at(textsIn(reply), 1).lines).toStrictEqual([
      `${name} is named in the article, but says nothing there.`,
      'Nearest:',
    ]);
    expect(citedParagraphs(reply)).toStrictEqual([4]);
  });

  it('says that somebody says nothing about a subject, and shows what they do say', () => {
    const reply = run('/ask what did Trump say about Gaza');
    expect(at(textsIn(reply), 1).lines).toStrictEqual([
      'Donald Trump says nothing about “Gaza” in the article.',
      'Nearest:',
    ]);
    expect(citedParagraphs(reply)[0]).toBe(16);
    // The words on Gaza are Petro's.
    expect(citedParagraphs(reply)).not.toContain(19);
    expect(at(textsIn(run('/ask ¿qué dijo Trump sobre Gaza?', 'es')), 1).lines).toStrictEqual([
      'En el artículo, Donald Trump no dice nada sobre «Gaza».',
      'Lo más cercano:',
    ]);
  });

  it('answers one part of a question, and says which part has no answer', () => {
    const reply = run('/ask who attended and what did they eat');
    expect(at(textsIn(reply), 1).lines).toStrictEqual(['The article does not say: “what did they eat”']);
    expect(citedParagraphs(reply)).toStrictEqual([4]);
  });

  it('answers both parts of a question where both have an answer, without a remark', () => {
    const reply = run('/ask who came with Trump and what was in the basket');
    expect(citedParagraphs(reply)).toStrictEqual(expect.arrayContaining([4, 14]));
    expect(textOf(reply)).not.toContain('does not say');
  });

  it('escapes the Markdown of a part and of a subject', () => {
    const part = executeCommand('ask', { question: 'who attended and what is *xyzzy*' }, 'en', knowledge);
    const subject = executeCommand('ask', { question: 'what did Trump say about *xyzzy*' }, 'en', knowledge);
    for (const reply of [part, subject]) expect(at(textsIn(reply), 1).lines[0]).not.toMatch(/(?<!\\)\*/);
  });

  it.each([
    ['en', 'good morning', /^I am here to find the article’s own words\.$/],
    ['en', 'you useless bot', /^I am here to find the article’s own words\.$/],
    ['es', 'muchas gracias', /^Estoy aquí para encontrar las palabras del artículo\.$/],
  ] as const)(
    'replies to small talk with two lines and three things to try, not with a list of topics (%s): %s',
    (language, question, first) => {
      const reply = executeCommand('ask', { question }, language, knowledge);
      const { lines } = at(textsIn(reply), 1);
      expect(lines).toStrictEqual([expect.stringMatching(first), expect.stringMatching(/:$/)]);
      expect(textsIn(reply)).toHaveLength(2);
      expect(menuOf(reply).size).toBe(0);
      const tried = [...customIdsByLabel(reply).values()].map(
        (customId) => executeComponent(customId, language, knowledge).reply,
      );
      expect(tried).toHaveLength(3);
      const [answered, quoted, topics] = tried.map((next) => textOf(next));
      expect(answered).toContain('-# [1] ¶');
      expect(quoted).toContain('Gustavo Petro');
      expect(topics).toContain(article.topics[0]?.name[language]);
    },
  );

  it('offers no things to try that the article does not have', () => {
    const reply = executeCommand('ask', { question: 'hello' }, 'en', knowledgeOf(['The bridge opened.']));
    expect([...customIdsByLabel(reply).keys()]).toStrictEqual(['Topics']);
  });
});

describe('the button “More passages”', () => {
  it('shows the passages next in rank, says that they may not answer, and counts citations on', () => {
    const first = executeCommand('ask', { question: 'who attended' }, 'en', knowledge);
    const more = press(first, 'More passages', knowledge);
    const shown = citedParagraphs(first);
    expect(citedParagraphs(more).filter((paragraph) => shown.includes(paragraph))).toStrictEqual([]);
    expect(textOf(more)).toContain('-# These came next. They may not answer.');
    expect(textOf(first)).not.toContain('They may not answer');
    expect(textOf(more)).toContain(`[${shown.length + 1}] ¶`);
    expect([...customIdsByLabel(more).keys()]).not.toContain('More passages');
  });

  it('shows each passage once, on as many pages as it takes', () => {
    const paragraphs = Array.from({ length: 5 }, (_, i) => `The bridge ${i} ${'*'.repeat(1200)} ends.`);
    const wide = knowledgeOf(paragraphs);
    let page: Reply | undefined = executeCommand('ask', { question: 'bridge' }, 'en', wide);
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
    const first = executeCommand('ask', { question }, 'en', knowledge);
    const more = press(first, 'More passages', knowledge);
    expect(citedParagraphs(more).length).toBeGreaterThan(0);
    expect(
      citedParagraphs(more).filter((paragraph) => citedParagraphs(first).includes(paragraph)),
    ).toStrictEqual([]);
  });

  it('shows the last page when asked for a later one', () => {
    const last = executeCommand('ask', { question: 'who attended', page: 99 }, 'en', knowledge);
    expect(citedParagraphs(last)).toStrictEqual(
      citedParagraphs(executeCommand('ask', { question: 'who attended', page: 2 }, 'en', knowledge)),
    );
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
      const reply = executeCommand('ask', { question }, language, knowledge);
      const related = menuOf(reply);
      expect(related.size).toBeGreaterThan(0);
      expect(related.size).toBeLessThanOrEqual(4);
      const bank = knowledge.index.suggestions[language].questions.map((one) => one.question);
      for (const [label, customId] of related) {
        expect(bank).toContain(label);
        const next = executeComponent(customId, language, knowledge).reply;
        expect(at(textsIn(next), 0).lines[0]).toBe(`**${label}**`);
        expect(citedParagraphs(reply)).not.toContain(citedParagraphs(next)[0]);
      }
    },
  );

  it('has one question for a paragraph', () => {
    const { questions: bank } = knowledge.index.suggestions.en;
    const asked = [
      ...menuOf(executeCommand('ask', { question: 'who attended' }, 'en', knowledge)).keys(),
    ].map((label) => bank.find(({ question }) => question === label)?.paragraphs[0]);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked).not.toContain(4);
  });

  it.each(['who attended', 'clean energy', 'what is in the gift basket', 'what does he say about wars'])(
    'has at most four questions, from the topics of the answer and those beside them: %s',
    (question) => {
      const { questions: bank } = knowledge.index.suggestions.en;
      const reply = executeCommand('ask', { question }, 'en', knowledge);
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
      executeCommand('ask', { question }, 'en', knowledge),
    );
    if (!first || !second) throw new Error('There are two replies');
    expect(citedParagraphs(second)).toStrictEqual(citedParagraphs(first));
    expect([...menuOf(second).keys()]).toStrictEqual([...menuOf(first).keys()]);
  });

  it('offers the nearest answered questions below a refusal', () => {
    const refused = executeCommand('ask', { question: 'who was the pope at the meeting' }, 'en', knowledge);
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
      const refused = executeCommand('ask', { question }, 'en', knowledge);
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
      menuOf(executeCommand('ask', { question: 'bridge' }, 'en', knowledgeOf(['The bridge opened.']))).size,
    ).toBe(0);
  });
});
