import { describe, expect, it } from 'vitest';
import { executeComponent, executeLine } from '../../src/interactions/execute.ts';
import { checkMessage } from '../fake-discord/validate-message.ts';
import { file, knowledgeFrom, onlyArticle, ownKnowledge } from '../support/article.ts';
import { severalArticles } from '../support/hostile-corpora.ts';
import { blockQuotesOf, customIdsByLabel, textOf, textsIn } from '../support/messages.ts';

const knowledge = ownKnowledge();
const article = onlyArticle(knowledge.corpus);
const run = (line: string, language: 'en' | 'es' = 'en') => executeLine(line, language, knowledge);

describe('/help', () => {
  it('names the article, with a link, and every command', () => {
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

  it('offers three examples, each of which shows an excerpt', () => {
    for (const language of ['en', 'es'] as const) {
      const customIds = [...customIdsByLabel(run('/help', language)).values()];
      expect(customIds.map((customId) => customId.split(' ')[0])).toStrictEqual([
        '/ask',
        '/quote',
        '/topics',
      ]);
      for (const customId of customIds)
        expect(blockQuotesOf(executeComponent(customId, language, knowledge).reply)).not.toStrictEqual([]);
    }
  });

  it('offers no question without a question bank, and no quotations when nobody is quoted', () => {
    const plain = knowledgeFrom(file('corpus/rain.txt', 'It rained.'));
    const reply = executeLine('/help', 'en', plain);
    expect([...customIdsByLabel(reply).values()]).toStrictEqual(['/topics']);
    expect(textOf(reply)).toContain('**Rain**\n-# 1 paragraph\n');
    expect(checkMessage(reply)).not.toHaveProperty('refusal');
  });
});

describe('/help with several articles', () => {
  it('names the first ones, and how many more there are', () => {
    const several = severalArticles();
    const reply = executeLine('/help', 'en', several);
    const opened = textsIn(reply).flatMap(({ button }) => (button && 'url' in button ? [button.url] : []));
    expect(opened.length).toBeGreaterThan(0);
    expect(opened).toStrictEqual(several.corpus.articles.slice(0, opened.length).map(({ url }) => url));
    expect(textOf(reply)).toContain(`And ${several.corpus.articles.length - opened.length} more articles.`);
    expect(textOf(run('/help'))).not.toContain('more article');
  });
});
