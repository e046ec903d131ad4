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
      expect(related.size).toBeGreaterThan(2);
      expect(related.size).toBeLessThanOrEqual(8);
      const bank = knowledge.corpus.bank
        .filter((one) => one.language === language)
        .map((one) => one.question);
      for (const [label, customId] of related) {
        expect(bank).toContain(label);
        const next = executeComponent(customId, language, knowledge).reply;
        expect(at(textsIn(next), 0).lines[0]).toBe(`**${label}**`);
        expect(citedParagraphs(next)[0]).not.toBe(citedParagraphs(reply)[0]);
      }
    },
  );

  it('has one question for a paragraph', () => {
    const { bank } = knowledge.corpus;
    const asked = [
      ...menuOf(executeCommand('ask', { question: 'who attended' }, 'en', knowledge)).keys(),
    ].map((label) => bank.find(({ question }) => question === label)?.paragraph);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked).not.toContain(4);
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
    ['how old is the cocaine', 12],
    ['what colour is the basket', 14],
    ['what colour are the peasants', 10],
  ])(
    'offers at most four questions below a refusal, by topic rather than by wording: %s',
    (question, near) => {
      const refused = executeCommand('ask', { question }, 'en', knowledge);
      expect(blockQuotesOf(refused)).toStrictEqual([]);
      const offered = [...menuOf(refused).keys()];
      expect(offered.length).toBeLessThanOrEqual(4);
      const asked = knowledge.corpus.bank.filter(({ paragraph }) => paragraph === near);
      expect(asked.some((one) => offered.includes(one.question))).toBe(true);
    },
  );

  it('is left out when there is no question bank', () => {
    expect(
      menuOf(executeCommand('ask', { question: 'bridge' }, 'en', knowledgeOf(['The bridge opened.']))).size,
    ).toBe(0);
  });
});
