import { describe, expect, it } from 'vitest';
import { executeComponent, executeMessageCommand } from '../../src/interactions/execute.ts';
import { at, knowledgeOf, ownKnowledge } from '../support/article.ts';
import {
  blockQuotesOf,
  citedParagraphs,
  customIdsByLabel,
  isEphemeral,
  textOf,
  textsIn,
} from '../support/messages.ts';

const knowledge = ownKnowledge();
const find = (text: string, language: 'en' | 'es' = 'en', known = knowledge) =>
  executeMessageCommand('Find in article', text, language, known);

describe('Find in article', () => {
  it('shows the message and what the article says about it, to one person', () => {
    const reply = find('Petro brought Trump a *gift basket* @everyone');
    expect(isEphemeral(reply)).toBe(true);
    expect(at(textsIn(reply), 0).lines).toStrictEqual([
      'What the article says about: Petro brought Trump a \\*gift basket\\* \\@everyone',
    ]);
    expect(citedParagraphs(reply)).toContain(14);
  });

  it('searches for each sentence of a message', () => {
    const two = knowledgeOf([
      'The bridge of Tamora opened on Monday.',
      'Cocoa is grown in the hills.',
      'A ferry leaves each morning from the old harbour.',
    ]);
    const reply = find(
      'lol. The ferry leaves from the harbour in the morning! And the bridge opened on Monday, ok?',
      'en',
      two,
    );
    expect(citedParagraphs(reply).sort()).toStrictEqual([1, 3]);
  });

  it('shows at most three passages, each once', () => {
    const many = knowledgeOf(Array.from({ length: 6 }, (_, i) => `The bridge ${i} opened on day ${i}.`));
    const text = Array.from({ length: 6 }, (_, i) => `The bridge ${i} opened on day ${i}.`).join(' ');
    const found = citedParagraphs(find(text, 'en', many));
    expect(found).toHaveLength(3);
    expect(new Set(found).size).toBe(3);
  });

  it('refuses with a list of topics', () => {
    const reply = find('my cat has eaten the goldfish');
    expect(blockQuotesOf(reply)).toStrictEqual([]);
    expect(textOf(reply)).toContain(
      'The article says nothing about this.\nIt does cover:\n- When and where they met · ¶1',
    );
    expect(textOf(find('mi gato se comió el pez', 'es'))).toContain('El artículo no dice nada de esto.');
    expect(customIdsByLabel(reply).has('Share')).toBe(false);
  });

  it.each(['', ' \n ', '\u200B', '***', 'https://example.org/a.png'])(
    'refuses a message without words: %j',
    (text) => {
      expect(blockQuotesOf(find(text))).toStrictEqual([]);
    },
  );

  it('repeats the beginning of a long message only, and searches for its later sentences too', () => {
    const reply = find(`${'Blah blah. '.repeat(9)}${'What a day it was for me! '.repeat(400)}`);
    expect(at(textsIn(reply), 0).lines.join('').length).toBeLessThan(300);
    expect(at(textsIn(reply), 0).lines.join('')).toMatch(/…$/);
    const later = find(`${'Blah blah. '.repeat(9)}Petro gave Trump a gift basket.`);
    expect(citedParagraphs(later)).toContain(14);
  });

  it('offers to share the reply and to read each passage in context', () => {
    const reply = find('Petro was with his foreign minister in the Oval Office');
    const shared = executeComponent(customIdsByLabel(reply).get('Share') ?? '', 'en', knowledge, {
      userId: '42',
    }).reply;
    expect(blockQuotesOf(shared)).toStrictEqual(blockQuotesOf(reply));
    expect(isEphemeral(shared)).toBe(false);
    const [label = ''] = [...customIdsByLabel(reply).keys()].filter((one) => /in context/i.test(one));
    const around = executeComponent(customIdsByLabel(reply).get(label) ?? '', 'en', knowledge).reply;
    expect(citedParagraphs(around)).toContain(citedParagraphs(reply)[0]);
  });

  it('refuses an unknown message command', () => {
    expect(() => executeMessageCommand('Buscar', 'x', 'es', knowledge)).toThrow(
      'No hay ningún comando /Buscar. Hay /help.',
    );
  });
});
