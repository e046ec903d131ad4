import { describe, expect, it } from 'vitest';
import { autocomplete } from '../../src/interactions/execute.ts';
import { articleFile, knowledgeFrom, knowledgeOf } from '../support/article.ts';
import {
  blockQuotesOf,
  buttonsOf,
  citationsOf,
  menuOf,
  textOf,
  textsIn,
  withoutMarkdown,
} from '../support/messages.ts';
import { press } from '../support/press.ts';
import { replyToCommand, replyToLine } from '../support/replies.ts';
import { replyFaults } from '../support/reply-faults.ts';

/** The items of a list, as Discord shows them. */
const itemsOf = (reply: Parameters<typeof textsIn>[0]): string[] =>
  textsIn(reply)
    .flat()
    .filter((line) => line.startsWith('- '))
    .map((line) => withoutMarkdown(line.slice(2)));

/** Two articles in English and one in Spanish; the mayor is in all of them, the others in one each. */
const shelf = knowledgeFrom(
  articleFile(
    [
      'Mayor Ida Bell opened the bridge of Tamora on Monday.',
      '“It is wide,” said Bell. The engineer Tom Okafor watched.',
    ],
    { title: 'The bridge opens' },
    'bridge',
  ),
  articleFile(
    ['The ferry sank on Friday, and Mayor Ida Bell cried.', '“It was old,” said Carl Voss, its captain.'],
    { title: 'The ferry sinks' },
    'ferry',
  ),
  articleFile(
    [
      'La alcaldesa de Tamora, Ida Bell, visitó el faro con el arquitecto Julián Núñez.',
      '«Es muy alto», dijo Núñez. «Y muy blanco», añadió Bell.',
    ],
    { title: 'El faro se abre', language: 'es' },
    'faro',
  ),
);

describe('people of several articles', () => {
  it('are listed once, with the number of articles that name them', () => {
    const list = replyToLine('/people', 'en', shelf);
    const items = itemsOf(list);
    expect(items).toHaveLength(4);
    expect(items[0]).toMatch(/^Ida Bell\b.* · 2 quotations · 3 articles$/);
    expect(items.find((item) => item.startsWith('Carl Voss'))).toMatch(/ · 1 quotation · 1 article$/);
    expect(items.find((item) => item.startsWith('Tom Okafor'))).toMatch(/ · named in 1 article$/);
    expect(replyFaults(list, shelf, '')).toStrictEqual([]);
  });

  it('are those of the article asked, with its paragraphs', () => {
    const list = replyToCommand('people', { article: 'faro' }, 'es', shelf);
    expect(itemsOf(list).map((item) => item.replace(/, .*? · /, ' · '))).toStrictEqual([
      'Ida Bell · 1 cita · ¶2',
      'Julián Núñez · 1 cita · ¶2',
    ]);
    expect(replyFaults(list, shelf, '')).toStrictEqual([]);
    for (const customId of menuOf(list).values()) expect(customId).toMatch(/ article:/);
  });

  it('are shown with what each article says of them, and of one article only where it is asked', () => {
    const all = replyToCommand('people', { person: 'bell' }, 'en', shelf);
    expect(citationsOf(all).map(({ source }) => source.split(' · ')[0])).toStrictEqual([
      'The bridge opens',
      'The bridge opens',
      'El faro se abre',
      'El faro se abre',
      'The ferry sinks',
    ]);
    expect(replyFaults(all, shelf, '')).toStrictEqual([]);
    const one = replyToCommand('people', { person: 'bell', article: 'ferry' }, 'en', shelf);
    expect(blockQuotesOf(one)).toStrictEqual(['The ferry sank on Friday, and Mayor Ida Bell cried.']);
  });

  it('have their words in the article asked a press away, and no button where they have none there', () => {
    const inBridge = replyToCommand('people', { person: 'bell', article: 'bridge' }, 'en', shelf);
    const words = press(inBridge, 'Their words: 1 quotation', shelf);
    expect(words).toStrictEqual(
      replyToCommand('quote', { speaker: 'Ida Bell', article: 'bridge' }, 'en', shelf),
    );
    const inFerry = replyToCommand('people', { person: 'bell', article: 'ferry' }, 'en', shelf);
    expect(buttonsOf(inFerry).map(([label]) => label)).toStrictEqual(['All people']);
    expect(itemsOf(press(inFerry, 'All people', shelf))).toHaveLength(2);
  });

  it('are unknown in an article that does not name them', () => {
    const reply = replyToCommand('people', { person: 'voss', article: 'bridge' }, 'en', shelf);
    expect(textOf(reply)).toContain('names nobody called “voss”');
    expect([...menuOf(reply).keys()]).toStrictEqual(['Ida Bell', 'Tom Okafor']);
  });

  it('are suggested while they are typed', () => {
    const suggested = (typed: string, language: 'en' | 'es' = 'en') =>
      autocomplete('people', 'person', typed, language, shelf).map(({ value }) => value);
    expect(suggested('')).toHaveLength(4);
    expect(suggested('nun')).toStrictEqual(['Julián Núñez']);
    expect(suggested('NÚÑ', 'es')).toStrictEqual(['Julián Núñez']);
    expect(suggested('juli')).toStrictEqual(['Julián Núñez']);
    expect(suggested('xyzzy')).toStrictEqual([]);
    for (const { name, value } of autocomplete('people', 'person', '', 'en', shelf)) {
      const reply = replyToCommand('people', { person: value }, 'en', shelf);
      // What is taken over with the label of a choice is the same.
      expect(replyToCommand('people', { person: name }, 'en', shelf)).toStrictEqual(reply);
    }
  });
});

describe('two people with one surname', () => {
  const bells = knowledgeOf([
    'Ana Bell met Tom Bell on Monday.',
    'Ana Bell’s boat sank. “It was old,” said Tom Bell.',
    'The captain Carl Voss left.',
  ]);

  it('are told apart', () => {
    const quotes = (person: string) => blockQuotesOf(replyToCommand('people', { person }, 'en', bells));
    expect(quotes('Ana Bell')).toStrictEqual(['Ana Bell met Tom Bell on Monday.', 'Ana Bell’s boat sank.']);
    expect(quotes('tom bell')).toStrictEqual([
      'Ana Bell met Tom Bell on Monday.',
      '“It was old,” said Tom Bell.',
    ]);
    expect(quotes('ana')).toStrictEqual(quotes('Ana Bell'));
  });

  it('are both offered for the surname', () => {
    const reply = replyToCommand('people', { person: 'bell' }, 'en', bells);
    expect(textOf(reply)).not.toContain('nobody');
    expect(itemsOf(reply)).toStrictEqual(['Tom Bell · 1 quotation · ¶2', 'Ana Bell · named in ¶1–2']);
    expect([...menuOf(reply).keys()]).toStrictEqual(['Tom Bell', 'Ana Bell']);
    expect(blockQuotesOf(reply)).toStrictEqual([]);
    expect(itemsOf(press(reply, 'All people', bells))).toHaveLength(3);
    expect(replyFaults(reply, bells, 'bell')).toStrictEqual([]);
  });
});

describe('a name beside a title, in Spanish news', () => {
  const news = knowledgeOf(
    [
      'El portavoz socialista Martín Echeverri pidió “calma y responsabilidad”.',
      'La activista Yolanda Guzmán denunció amenazas. “Me siguen a todas partes”, contó.',
      'Según Echeverri, nadie quedará atrás. El alcalde Germán Roldán no habló.',
    ],
    { language: 'es', publication: 'El Correo de Tamora' },
  );

  it('is listed with what it is, and found without accents', () => {
    const list = replyToLine('/personas', 'es', news);
    expect(itemsOf(list)).toStrictEqual([
      'Martín Echeverri, portavoz socialista · 1 cita · ¶1',
      'Yolanda Guzmán, activista · 1 cita · ¶2',
      'Germán Roldán, alcalde · se nombra en ¶3',
    ]);
    const one = replyToLine('/personas echeverri', 'es', news);
    expect(textOf(one)).toContain('### Martín Echeverri\n-# portavoz socialista');
    expect(blockQuotesOf(one)).toStrictEqual([
      'El portavoz socialista Martín Echeverri pidió “calma y responsabilidad”.',
      'Según Echeverri, nadie quedará atrás.',
    ]);
    expect(textOf(replyToLine('/personas german roldan', 'es', news))).toContain('### Germán Roldán');
    expect(replyFaults(one, news, '')).toStrictEqual([]);
  });
});
