import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import type { ExecutionContext } from '../../src/interactions/command.ts';
import { autocomplete, executeComponent } from '../../src/interactions/execute.ts';
import { articleFile, at, file, knowledgeFrom, ownKnowledge } from '../support/article.ts';
import { allCustomIds, blockQuotesOf, textOf, textsIn } from '../support/messages.ts';
import { replyToCommand } from '../support/replies.ts';

const TOPIC = (en: string, es: string) => ({ topics: [{ name: { en, es }, paragraphs: [1, 2] }] });

const OPENS = articleFile(
  ['The bridge opened on Monday, the mayor said.', '“It is wide,” said Ida Bell.'],
  { title: 'The bridge of Tamora opens', ...TOPIC('The bridge', 'El puente') },
  'bridge-opens',
);
const CLOSES = articleFile(
  ['The bridge closed on Friday, the mayor said.', '“It is narrow,” said Ida Bell.'],
  { title: 'The bridge of Tamora closes', published: '2026-01-09', ...TOPIC('The closing', 'El cierre') },
  'bridge-closes',
);

/** Three articles on one subject with different facts. */
const shelf = knowledgeFrom(
  OPENS,
  CLOSES,
  file('corpus/harbour-notes.txt', 'The bridge can be seen from the harbour.'),
);

const byId = (id: string) => {
  const article = shelf.corpus.articles.find((one) => one.id === id);
  if (!article) throw new Error(`There is no article ${id}`);
  return article;
};
const asked = (article: string, language: 'en' | 'es' = 'en', knowledge: ExecutionContext = shelf) =>
  replyToCommand('ask', { question: 'when was the bridge', article }, language, knowledge);

describe('the option article', () => {
  it.each([
    ['its id', 'bridge-closes'],
    ['its revision', byId('bridge-closes').revision],
    ['its headline', 'The bridge of Tamora closes'],
    ['its headline in other letters', ' the BRIDGE of tamóra closes '],
    ['a part of its headline that no other has', 'closes'],
  ])('names an article by %s', (_, named) => {
    const found = blockQuotesOf(asked(named));
    expect(found).toStrictEqual(['The bridge closed on Friday, the mayor said.']);
  });

  it('prefers an article of that headline to one whose headline contains it', () => {
    const rain = knowledgeFrom(
      articleFile(['It rained.'], { title: 'Rain' }, 'a'),
      articleFile(['It rained more.'], { title: 'Rain again' }, 'b'),
    );
    const reply = replyToCommand('topics', { article: 'rain' }, 'en', rain);
    expect(textsIn(reply)[0]).toStrictEqual(['### Topics', '-# Rain']);
  });

  const titles = (...ids: string[]): string => ids.map((id) => byId(id).title).join('\n');

  it.each(['tunnel', 'xxxxxxx', '@everyone'])('is refused when it names no article: %s', (named) => {
    const all = titles('bridge-closes', 'bridge-opens', 'harbour-notes');
    expect(() => asked(named)).toThrow(new UsageError(`There is no article “${named}”. Choose one:\n${all}`));
    expect(() => asked(named, 'es')).toThrow(
      new UsageError(`No hay ningún artículo «${named}». Elige uno:\n${all}`),
    );
  });

  it.each(['The bridge', 'bridge'])('is refused when it names several articles: %s', (named) => {
    const meant = titles('bridge-closes', 'bridge-opens');
    expect(() => asked(named)).toThrow(
      new UsageError(`Several articles may be meant by “${named}”. Choose one:\n${meant}`),
    );
    expect(() => asked(named, 'es')).toThrow(
      new UsageError(`Hay varios artículos que pueden ser «${named}». Elige uno:\n${meant}`),
    );
  });

  it('is refused with five headlines, where there are more', () => {
    const many = Array.from({ length: 7 }, (_, i) =>
      articleFile(['It rained.'], { title: `Day ${i}` }, `d${i}`),
    );
    const shown = [0, 1, 2, 3, 4].map((i) => `Day ${i}`).join('\n');
    expect(() => asked('Day', 'en', knowledgeFrom(...many))).toThrow(
      new UsageError(`Several articles may be meant by “Day”. Choose one:\n${shown}\n…`),
    );
  });

  it('limits each command, and its buttons and menus, to the article', () => {
    const { revision } = byId('bridge-opens');
    for (const [name, options] of [
      ['ask', { question: 'when was the bridge' }],
      ['quote', { speaker: 'Ida Bell' }],
      ['topics', {}],
      ['topics', { topic: 'the bridge' }],
      ['people', {}],
      ['people', { person: 'Ida Bell' }],
    ] as const) {
      const reply = replyToCommand(name, { ...options, article: 'bridge-opens' }, 'en', shelf, {
        ephemeral: true,
      });
      const customIds = allCustomIds(reply);
      expect(customIds.length).toBeGreaterThan(0);
      for (const customId of customIds) {
        // The key is in a passage reference, or the value of the option.
        expect(customId).toContain(revision);
        const next = textOf(executeComponent(customId, 'en', shelf).reply);
        for (const shown of [textOf(reply), next]) {
          expect(shown).toMatch(/bridge|wide|Ida Bell/i);
          expect(shown).not.toMatch(/clos(?:ed|es|ing)|narrow|harbour/i);
        }
      }
    }
  });

  describe('of a button, when only one article is left', () => {
    const customIds = (
      [
        ['ask', { question: 'when was the bridge' }],
        ['ask', { question: 'who is the pope' }],
        ['quote', { speaker: 'Ida Bell' }],
        ['topics', {}],
        ['topics', { topic: 'the bridge' }],
        ['people', {}],
        ['people', { person: 'Ida Bell' }],
      ] as const
    ).flatMap(([name, options]) => {
      const given = { ...options, article: 'bridge-opens', private: true };
      return allCustomIds(replyToCommand(name, given, 'en', shelf));
    });

    it.each(customIds)('keeps to that article: %s', (customId) => {
      const before = executeComponent(customId, 'en', shelf, { ephemeral: true });
      const after = executeComponent(customId, 'en', knowledgeFrom(OPENS), { ephemeral: true });
      expect(textOf(after.shared ?? after.reply)).not.toContain('earlier version');
      expect(blockQuotesOf(after.shared ?? after.reply)).toStrictEqual(
        blockQuotesOf(before.shared ?? before.reply),
      );
    });

    it.each(customIds)('says so if it is another one: %s', (customId) => {
      const { reply, shared } = executeComponent(customId, 'en', knowledgeFrom(CLOSES), { ephemeral: true });
      expect(textOf(reply)).toContain('The article has changed since then.');
      expect(shared).toBeUndefined();
    });
  });

  it('is unknown in a corpus of one article', () => {
    expect(() => replyToCommand('ask', { question: 'who', article: 'x' }, 'en', ownKnowledge())).toThrow(
      'There is no option “article” here',
    );
  });

  it('is autocompleted by headline, with the day of publication', () => {
    const choices = (typed: string, language: 'en' | 'es' = 'en') =>
      autocomplete('quote', 'article', typed, language, shelf);
    expect(choices('')).toStrictEqual([
      { name: 'The bridge of Tamora closes · 9 Jan 2026', value: 'bridge-closes' },
      { name: 'The bridge of Tamora opens · 5 Jan 2026', value: 'bridge-opens' },
      { name: 'Harbour notes', value: 'harbour-notes' },
    ]);
    expect(choices('OPENS', 'es')).toStrictEqual([
      { name: 'The bridge of Tamora opens · 5 ene 2026', value: 'bridge-opens' },
    ]);
    expect(choices('tunnel')).toStrictEqual([]);
  });

  it('is autocompleted with a long headline cut, so that the day is readable', () => {
    const title = 'x'.repeat(200);
    const long = knowledgeFrom(
      articleFile(['It rained.'], { title }, 'a'),
      articleFile(['It rained.'], { title: 'b' }, 'b'),
    );
    const { name } = at(autocomplete('ask', 'article', 'xx', 'en', long), 0);
    expect(name).toHaveLength(100);
    expect(name).toMatch(/^x+… · 5 Jan 2026$/);
  });
});
