import { describe, expect, it } from 'vitest';
import { executeComponent } from '../../src/interactions/execute.ts';
import { ACCENT_COLORS } from '../../src/reply/message.ts';
import { articleLink } from '../../src/reply/text-fragment/article-link.ts';
import {
  articleFile,
  at,
  knowledgeFrom,
  knowledgeOf,
  onlyArticle,
  ownKnowledge,
  paragraphsOf,
} from '../support/article.ts';
import { mixedCorpus } from '../support/hostile-corpora.ts';
import {
  accentColorOf,
  blockQuotesOf,
  citedParagraphs,
  customIdsByLabel,
  linksOf,
  menuOf,
  menusOf,
  textOf,
  textsIn,
  withoutMarkdown,
} from '../support/messages.ts';
import { pagesFrom, press } from '../support/press.ts';
import { replyToCommand, replyToLine } from '../support/replies.ts';

const knowledge = ownKnowledge();
const article = onlyArticle(knowledge.corpus);
const paragraph = (number: number): string => at(paragraphsOf(article), number - 1);
/** The first paragraphs of the topics. */
const BEGINNINGS = [1, 2, 3, 4, 7, 8, 9, 13, 15, 18, 19];
const run = (line: string, language: 'en' | 'es' = 'en') => replyToLine(line, language, knowledge);

describe('/topics', () => {
  it('opens the only topic whose name contains what was typed', () => {
    expect(textOf(run('/topics venezuela'))).toContain('### Venezuela and the sanctions');
    expect(textOf(run('/topics the'))).toContain('There is no topic “the”');
  });

  it('counts an article once of which two topics have the name, in one language each', () => {
    const topics = [
      { name: { en: 'Costs', es: 'Total' }, paragraphs: [2] },
      { name: { en: 'Total', es: 'Todo' }, paragraphs: [1, 3] },
    ];
    const context = knowledgeOf(['It closed.', 'It cost a lot.', 'It rained.'], { topics });
    const text = textOf(replyToLine('/topics total', 'en', context));
    expect(text).toContain('¶1–3');
    expect(text).not.toContain('articles');
  });

  it('lists all topics in reading order, each with its paragraphs and a link to its first sentence', () => {
    const reply = run('/topics');
    const lines = textsIn(reply).slice(1).flat();
    expect(lines.map(withoutMarkdown)).toStrictEqual([
      '- When and where they met · ¶1',
      '- What they talked about · ¶2, 5–6',
      '- The conditions · ¶3',
      '- Who attended · ¶4',
      '- Venezuela and the sanctions · ¶7',
      '- Clean energy · ¶8',
      '- Drug trafficking and Ecuador · ¶9–12',
      '- Coca crops and the gift basket · ¶13–14',
      '- The two leaders · ¶15–17',
      '- The OFAC list · ¶18',
      '- Differences that remain · ¶19',
    ]);
    const firstSentences = BEGINNINGS.map((number) => {
      const [sentence] = at(article.paragraphs, number - 1).sentences;
      return sentence && articleLink(article, sentence);
    });
    expect(linksOf(reply)).toStrictEqual(firstSentences);
  });

  it('has the first sentence of each topic behind a button, and a way back', () => {
    const beginnings = pagesFrom(press(run('/topics'), 'How each topic begins', knowledge), knowledge);
    expect(beginnings.flatMap(citedParagraphs)).toStrictEqual(BEGINNINGS);
    expect(beginnings.flatMap(blockQuotesOf)).toStrictEqual(
      BEGINNINGS.map((number) => {
        const [sentence] = at(article.paragraphs, number - 1).sentences;
        return sentence && article.text.slice(sentence.start, sentence.end);
      }),
    );
    const headings = beginnings.flatMap((reply) =>
      textsIn(reply)
        .slice(1)
        .map(([heading]) => heading),
    );
    expect(headings.slice(0, 2)).toStrictEqual([
      '**When and where they met** · ¶1',
      '**What they talked about** · ¶2, 5–6',
    ]);
    for (const reply of beginnings)
      expect(press(reply, 'All topics', knowledge)).toStrictEqual(run('/topics'));
  });

  it.each(['who attended', 'Who Attended', 'quiénes asistieron', 'QUIENES ASISTIERON'])(
    'shows a topic by its name in either language and any case: %s',
    (topic) => {
      expect(blockQuotesOf(replyToCommand('topics', { topic }, 'en', knowledge))).toStrictEqual([
        paragraph(4),
      ]);
    },
  );

  it('shows every paragraph of a topic, in order', () => {
    const reply = run('/topics drug trafficking and ecuador');
    expect(blockQuotesOf(reply)).toStrictEqual([9, 10, 11, 12].map(paragraph));
    expect(citedParagraphs(reply)).toStrictEqual([9, 10, 11, 12]);
  });

  it('has a menu of the topics when there is no such topic', () => {
    const reply = run('/topics football');
    expect(textsIn(reply)).toStrictEqual([['**There is no topic “football”.**']]);
    expect(accentColorOf(reply)).toBe(ACCENT_COLORS.none);
    const offered = menusOf(reply).get('What the article covers');
    expect([...(offered?.keys() ?? [])]).toStrictEqual(article.topics.map(({ name }) => name.en));
  });

  it('finds a topic by its content words, and never by a stop word', () => {
    expect(textOf(run('/topics the sanctions'))).toContain('### Venezuela and the sanctions');
    for (const typed of ['it', 'un', 'the'])
      expect(textOf(run(`/topics ${typed}`))).toContain(`There is no topic “${typed}”.`);
  });

  it('offers the topics that something comes up in', () => {
    const reply = run('/topics drugs');
    expect(textOf(reply)).toContain('“drugs” is no topic of its own. It comes up in:');
    expect([...customIdsByLabel(reply).keys()]).toContain('Drug trafficking and Ecuador');
  });

  it('offers to ask about an unknown topic', () => {
    const reply = run('/topics gaza');
    expect([...customIdsByLabel(reply)]).toStrictEqual([
      ['Differences that remain', '/topics topic:Differences that remain'],
      ['Ask: gaza', '/ask question:gaza'],
    ]);
    expect(citedParagraphs(executeComponent('/ask question:gaza', 'en', knowledge).reply)).toStrictEqual([
      19,
    ]);
    expect([...customIdsByLabel(run('/temas gaza', 'es')).keys()]).toContain('Preguntar: gaza');
    expect(customIdsByLabel(replyToCommand('topics', { topic: '\u200B' }, 'en', knowledge)).size).toBe(0);
  });

  it('has a menu of the other topics', () => {
    const all = article.topics.map(({ name }) => name.en);
    const offered = [...menuOf(run('/topics who attended')).keys()];
    expect(offered).toStrictEqual(all.filter((name) => name !== 'Who attended'));
    const only = replyToLine('/topics all of it', 'en', knowledgeOf(['It rained.']));
    expect(menuOf(only).size).toBe(0);
  });

  it('opens each topic of a page from the menu of that page', () => {
    const names = Array.from({ length: 60 }, (_, i) => `Lock ${i} of the canal`);
    const paragraphs = names.map((name) => `${name} was closed.`);
    const topics = names.map((name, i) => ({ name: { en: name, es: name }, paragraphs: [i + 1] }));
    const canal = knowledgeOf(paragraphs, { topics });
    const pages = pagesFrom(replyToLine('/topics', 'en', canal), canal);
    expect(pages.flatMap((page) => [...menuOf(page).keys()])).toStrictEqual(names);
    for (const page of pages)
      for (const name of menuOf(page).keys()) expect(withoutMarkdown(textOf(page))).toContain(`- ${name} · `);
  });

  it('says how many articles there are where not all fit the menu', () => {
    const many = knowledgeFrom(
      ...Array.from({ length: 30 }, (_, i) =>
        articleFile(['It rained.'], { title: `Rain ${i}` }, `rain-${i}`),
      ),
    );
    expect([...menusOf(replyToLine('/topics', 'en', many)).keys()]).toStrictEqual([
      'Topics of one article (25 of 30)',
    ]);
  });

  it('lists topics by article when there are several', () => {
    expect(textsIn(replyToLine('/topics', 'en', mixedCorpus()))).toContainEqual([
      '**The ferries \\| of \\_Tamora\\_**',
      '- All of it · ¶1–25',
    ]);
  });
});
