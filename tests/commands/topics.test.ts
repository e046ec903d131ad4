import { describe, expect, it } from 'vitest';
import { executeCommand, executeComponent, executeLine } from '../../src/interactions/execute.ts';
import { at, knowledgeOf, onlyArticle, ownKnowledge, paragraphsOf } from '../support/article.ts';
import { mixedCorpus } from '../support/hostile-corpora.ts';
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

describe('/topics', () => {
  it('opens the only topic whose name contains what was typed', () => {
    expect(textOf(run('/topics venezuela'))).toContain('### Venezuela and the sanctions');
    expect(textOf(run('/topics the'))).toContain('There is no topic “the”');
  });

  it('lists all topics in reading order, each with paragraphs, share, first sentence and link', () => {
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
    'shows a topic by its name in either language and any case: %s',
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

  it('lists the topics when there is no such topic', () => {
    expect(textOf(run('/topics football')).split('\n').slice(0, 2)).toStrictEqual([
      'There is no topic “football”. These are the topics:',
      '- When and where they met · ¶1',
    ]);
  });

  it('offers to ask about an unknown topic', () => {
    const reply = run('/topics gaza');
    expect([...customIdsByLabel(reply)]).toStrictEqual([['Ask: gaza', '/ask question:gaza']]);
    expect(citedParagraphs(executeComponent('/ask question:gaza', 'en', knowledge).reply)).toStrictEqual([
      19,
    ]);
    expect([...customIdsByLabel(run('/temas gaza', 'es')).keys()]).toStrictEqual(['Preguntar: gaza']);
    expect(customIdsByLabel(executeCommand('topics', { topic: '\u200B' }, 'en', knowledge)).size).toBe(0);
  });

  it('has a menu of the other topics', () => {
    const all = article.topics.map(({ name }) => name.en);
    const offered = [...menuOf(run('/topics who attended')).keys()];
    expect(offered).toStrictEqual(all.filter((name) => name !== 'Who attended'));
    const only = executeLine('/topics all of it', 'en', knowledgeOf(['It rained.']));
    expect(menuOf(only).size).toBe(0);
  });

  it('lists topics by article when there are several', () => {
    expect(textOf(executeLine('/topics', 'en', mixedCorpus()))).toContain(
      '**The ferries \\| of \\_Tamora\\_**\n- All of it · ¶1–25 · 100 %',
    );
  });
});
