import { describe, expect, it } from 'vitest';
import { executeComponent } from '../../src/interactions/execute.ts';
import { checkMessage } from '../fake-discord/validate-message.ts';
import {
  articleFile,
  at,
  file,
  knowledgeFrom,
  knowledgeOf,
  onlyArticle,
  ownKnowledge,
} from '../support/article.ts';
import { severalArticles } from '../support/hostile-corpora.ts';
import { blockQuotesOf, customIdsByLabel, linksOf, textOf, textsIn } from '../support/messages.ts';
import { replyToLine } from '../support/replies.ts';

const knowledge = ownKnowledge();
const article = onlyArticle(knowledge.corpus);
const run = (line: string, language: 'en' | 'es' = 'en') => replyToLine(line, language, knowledge);

describe('/help', () => {
  it('names the article, with a link, and every command', () => {
    const reply = run('/help');
    expect(at(textsIn(reply), 1)).toStrictEqual([
      `**[${article.title}](${article.url})**`,
      '-# Latin America Reports · 3 Feb 2026 · 21 paragraphs',
    ]);
    expect(linksOf(reply)).toStrictEqual([article.url]);
    expect(at(textsIn(reply), 2).slice(1, 6)).toStrictEqual([
      '- **/ask question** · Ask a question, and get the published words that answer it',
      '- **/quote speaker \\[about]** · What someone said, word for word',
      '- **/people \\[person]** · Who is named; or every sentence that names one of them',
      '- **/topics \\[topic]** · The topics, in reading order; or all that is said on one of them',
      '- **/help** · What I know, and what you can type',
    ]);
    expect(textOf(run('/help', 'es'))).toContain(
      '- **/citar persona \\[sobre]** · Lo que alguien dijo, palabra por palabra\n',
    );
  });

  it.each([
    ['en', '**Find in article**', '`private`', '`page`'],
    ['es', '**Buscar en el artículo**', '`privado`', '`página`'],
  ] as const)(
    'says in two lines what Acta is, in one each what commands do, in one what their common options do (%s)',
    (language, menu, ...options) => {
      const [head, , foot] = textsIn(run('/help', language));
      // Below the name, and around the article.
      const lines = [...(head ?? []).slice(1), ...(foot ?? [])];
      expect(lines).toHaveLength(3 + knowledge.registry.commands.length + 1);
      expect(lines.at(-2)).toContain(menu);
      for (const option of options) expect(lines.at(-1)).toContain(option);
    },
  );

  it('lists the typed form of “Find in article” where there are no messages', () => {
    const terminal = { ...knowledge, surface: { hasMessages: false, keepsQuestions: false } };
    const text = textOf(replyToLine('/ayuda', 'en', terminal));
    expect(text).toContain('\n- **/buscar texto** · ');
    expect(text).not.toContain('Buscar en el artículo');
    expect(textOf(run('/help'))).not.toContain('/find');
  });

  it.each([
    ['en', 'Questions are kept, without who asked them'],
    ['es', 'Las preguntas se guardan, sin quién las hizo'],
  ] as const)('tells people that their questions are kept, where they are (%s)', (language, words) => {
    const keeping = { ...knowledge, surface: { ...knowledge.surface, keepsQuestions: true } };
    expect(textOf(replyToLine('/help', language, keeping))).toContain(`-# ${words}`);
    expect(textOf(run('/help', language))).not.toContain(words);
  });

  it('offers three examples, each of which shows what the article has', () => {
    for (const language of ['en', 'es'] as const) {
      const customIds = [...customIdsByLabel(run('/help', language)).values()];
      expect(customIds.map((customId) => customId.split(' ')[0])).toStrictEqual([
        '/ask',
        '/quote',
        '/topics',
      ]);
      for (const customId of customIds)
        expect(linksOf(executeComponent(customId, language, knowledge).reply)).not.toStrictEqual([]);
    }
  });

  it.each([
    ['en', 'Who is Ida Bell?'],
    ['es', '¿Quién es Ida Bell?'],
  ] as const)(
    'offers without a question bank a question about somebody, which is answered (%s)',
    (language, question) => {
      const plain = knowledgeOf(['It rained, and Tom Hale left.', 'Ida Bell is the mayor of Tamora.']);
      const customId = customIdsByLabel(replyToLine('/help', language, plain)).get(question) ?? '';
      const { reply } = executeComponent(customId, language, plain);
      expect(textsIn(reply)[0]).toStrictEqual([`**${question}**`]);
      expect(blockQuotesOf(reply)).toStrictEqual(['Ida Bell is the mayor of Tamora.']);
    },
  );

  it('offers whoever is quoted most, and rather one of the people than another speaker', () => {
    const council = knowledgeOf([
      '“It is late,” the ministry of fisheries said.',
      '“We won,” said Tom Hale.',
      '“It is early,” said Ida Bell. “Very early.”',
    ]);
    expect([...customIdsByLabel(replyToLine('/help', 'en', council)).keys()]).toContain('Quotes: Ida Bell');
  });

  it('offers no question where none is answered, and no quotations when nobody is quoted', () => {
    const plain = knowledgeFrom(file('corpus/rain.txt', 'It rained.'));
    const reply = replyToLine('/help', 'en', plain);
    expect([...customIdsByLabel(reply).values()]).toStrictEqual(['/topics']);
    expect(textOf(reply)).toContain('**Rain**\n-# 1 paragraph\n');
    expect(checkMessage(reply)).not.toHaveProperty('refusal');
  });
});

describe('/help with several articles', () => {
  it('names the first ones, and how many more there are', () => {
    const several = severalArticles();
    const reply = replyToLine('/help', 'en', several);
    const opened = linksOf(reply);
    expect(opened.length).toBeGreaterThan(0);
    expect(opened).toStrictEqual(several.corpus.articles.slice(0, opened.length).map(({ url }) => url));
    expect(textOf(reply)).toContain(`And ${several.corpus.articles.length - opened.length} more articles.`);
    expect(textOf(run('/help'))).not.toContain('more article');
  });

  it('names a sixth article rather than saying that there is one more', () => {
    const titles = ['Ash', 'Birch', 'Cedar', 'Elm', 'Fir', 'Hazel', 'Ivy'];
    const shownOf = (count: number): string[] => {
      const some = titles
        .slice(0, count)
        .map((title) => articleFile(['It rained.'], { title }, title.toLowerCase()));
      const text = textOf(replyToLine('/help', 'en', knowledgeFrom(...some)));
      return titles.filter((title) => text.includes(title));
    };
    expect([6, 7].map((count) => shownOf(count).length)).toStrictEqual([6, 5]);
  });
});
