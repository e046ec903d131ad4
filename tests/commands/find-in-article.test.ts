import { describe, expect, it } from 'vitest';
import { executeMessageCommand } from '../../src/interactions/execute.ts';
import { ACCENT_COLORS } from '../../src/reply/message.ts';
import { LANGUAGES } from '../../src/text/language.ts';
import { at, knowledgeOf, onlyArticle, ownKnowledge } from '../support/article.ts';
import {
  accentColorOf,
  blockQuotesOf,
  buttonsOf,
  citedParagraphs,
  isEphemeral,
  menusOf,
  textOf,
  textsIn,
} from '../support/messages.ts';
import { press, share } from '../support/press.ts';

const knowledge = ownKnowledge();
const find = (text: string, language: 'en' | 'es' = 'en', known = knowledge) =>
  executeMessageCommand('Find in article', text, language, known);

describe('Find in article', () => {
  it('shows the message and what the article says about it, to one person', () => {
    const reply = find('Petro brought Trump a *gift basket* @everyone');
    expect(isEphemeral(reply)).toBe(true);
    expect(at(textsIn(reply), 0)).toStrictEqual([
      'What the article says about: Petro brought Trump a \\*gift basket\\* \\@everyone',
    ]);
    expect(citedParagraphs(reply)).toContain(14);
  });

  it.each([
    ['Petro gave the basket to Trump', 'What the article says about: '],
    ['Petro le regaló una canasta a Trump', 'Lo que dice el artículo sobre: '],
  ])('speaks the language of a message that is clearly in one, as of a question: %s', (message, heading) => {
    for (const language of LANGUAGES) expect(textOf(find(message, language))).toContain(heading);
  });

  it('speaks the language of the person where the message does not tell one', () => {
    expect(textOf(find('Gustavo Petro', 'en'))).toContain('What the article says about: ');
    expect(textOf(find('Gustavo Petro', 'es'))).toContain('Lo que dice el artículo sobre: ');
  });

  it('says what the article says by another form of the verb, whatever its bank knows', () => {
    const reply = find('Petro met Trump at the White House');
    expect(textOf(reply)).not.toContain('What comes nearest');
    expect(citedParagraphs(reply)).toContain(1);
    expect(citedParagraphs(find('Petro visited the White House'))).toContain(1);
  });

  it('shows what the article puts another number to, and what stands in it word for word', () => {
    const dam = knowledgeOf([
      'The dam of Harwick, built in 1957, holds back the lake.',
      '“Taxpayers deserve to know where every dollar went,” the governor said.',
    ]);
    const wrong = find('the dam of Harwick was built in 1975', 'en', dam);
    expect(textOf(wrong)).toContain('**What comes nearest:**');
    expect(citedParagraphs(wrong)).toStrictEqual([1]);
    const verbatim = find('Taxpayers deserve to know where every dollar went', 'en', dam);
    expect(textOf(verbatim)).not.toContain('What comes nearest');
    expect(citedParagraphs(verbatim)).toStrictEqual([2]);
  });

  it('shows what stands word for word before what answers questions of the same message', () => {
    const quoted =
      'President Donald J. Trump meets with Colombian President Gustavo Petro at the White House.';
    const reply = find(`Who attended the meeting? How long was it? How much cocaine was seized? ${quoted}`);
    expect(at(citedParagraphs(reply), 0)).toBe(20);
    expect(at(blockQuotesOf(reply), 0)).toContain(quoted.slice(0, -1));
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

  it('searches for each clause of a sentence, but for no single word', () => {
    const two = knowledgeOf([
      'The bridge of Tamora opened on Monday.',
      'Cocoa is grown in the hills.',
      'A ferry leaves each morning from the old harbour.',
    ]);
    const reply = find('the bridge opened on Monday and the ferry leaves in the morning', 'en', two);
    expect(citedParagraphs(reply).sort()).toStrictEqual([1, 3]);
    expect(citedParagraphs(find('penguins and cocoa', 'en', two))).toStrictEqual([]);
  });

  it('shows at most three passages, each once', () => {
    const many = knowledgeOf(Array.from({ length: 6 }, (_, i) => `The bridge ${i} opened on day ${i}.`));
    const text = Array.from({ length: 6 }, (_, i) => `The bridge ${i} opened on day ${i}.`).join(' ');
    const found = citedParagraphs(find(text, 'en', many));
    expect(found).toHaveLength(3);
    expect(new Set(found).size).toBe(3);
  });

  it('heads passages that only come near without a verdict, in their color, also when shared', () => {
    const council = knowledgeOf([
      'Ruth Hale rejected calls for her resignation over the theft at the museum.',
      'The thieves came with a tractor at four in the morning.',
      'It rained on Sunday, and the council met.',
      'A farmer found the gold in a drain in 1950.',
    ]);
    const reply = find('thieves with a tractor stole a painting', 'en', council);
    expect(textOf(reply)).toContain('**What comes nearest:**');
    expect(citedParagraphs(reply)[0]).toBe(2);
    expect(accentColorOf(reply)).toBe(ACCENT_COLORS.nearest);
    const { shared } = share(reply, council);
    expect(textOf(shared)).toContain('**What comes nearest:**');
    expect(accentColorOf(shared)).toBe(ACCENT_COLORS.nearest);
  });

  it('refuses with a menu of the topics, in gray, and nothing to share', () => {
    const reply = find('my cat has eaten the *goldfish*');
    expect(textsIn(reply)).toStrictEqual([
      [
        'What the article says about: my cat has eaten the \\*goldfish\\*',
        '**I found nothing like this in the article.**',
      ],
    ]);
    expect(accentColorOf(reply)).toBe(ACCENT_COLORS.none);
    const topics = onlyArticle(knowledge.corpus).topics.map(({ name }) => name.en);
    const offered = menusOf(reply).get('What the article covers');
    expect([...(offered?.keys() ?? [])]).toStrictEqual(topics);
    expect(textsIn(find('mi gato se comió el pez', 'es'))).toStrictEqual([
      [
        'Lo que dice el artículo sobre: mi gato se comió el pez',
        '**No he encontrado nada parecido en el artículo.**',
      ],
    ]);
    expect(buttonsOf(reply)).toStrictEqual([]);
  });

  it.each(['', ' \n ', '\u200B', '***', 'https://example.org/a.png'])(
    'refuses a message without words: %j',
    (text) => {
      expect(blockQuotesOf(find(text))).toStrictEqual([]);
    },
  );

  it('repeats the beginning of a long message only, and searches for its later sentences too', () => {
    const reply = find(`${'Blah blah. '.repeat(9)}${'What a day it was for me! '.repeat(400)}`);
    const [heading = '', part = ''] = at(textsIn(reply), 0);
    expect(heading.length).toBeLessThan(300);
    expect(heading).toMatch(/…$/);
    expect(part).toBe('-# Searched for the first 40 of its 409 sentences.');
    const later = find(`${'Blah blah. '.repeat(9)}Petro gave Trump a gift basket.`);
    expect(citedParagraphs(later)).toContain(14);
  });

  it('looks at every sentence of a message as long as Discord takes', () => {
    const filler = 'What a day it was for me and for all of my friends from the village of Tamora! ';
    for (let before = 0; before < 24; before += 6) {
      const text = `${filler.repeat(before)}Petro gave Trump a gift basket. ${filler.repeat(23 - before)}`;
      expect(text.length).toBeLessThan(2000);
      const reply = find(text);
      expect(citedParagraphs(reply), `behind ${before}`).toContain(14);
      expect(textOf(reply)).not.toContain('Searched for');
    }
  });

  it('looks at the end of a sentence that is longer than a question may be', () => {
    const reply = find(`${'and so on and on '.repeat(40)}, and Petro gave Trump a gift basket`);
    expect(citedParagraphs(reply)).toContain(14);
  });

  it.each([
    ['en', 'There is no text in this message.'],
    ['es', 'No hay texto en este mensaje.'],
  ] as const)('says when there is no text in the message (%s)', (language, expected) => {
    for (const text of ['', ' \n ', '\u200B']) expect(textOf(find(text, language))).toBe(expected);
  });

  it('offers to share the reply and to read each passage in context', () => {
    const reply = find('Petro was with his foreign minister in the Oval Office');
    const { shared } = share(reply, knowledge);
    expect(blockQuotesOf(shared)).toStrictEqual(blockQuotesOf(reply));
    expect(isEphemeral(shared)).toBe(false);
    const [label = ''] = buttonsOf(reply).map(([one]) => one);
    expect(label).toMatch(/in context$/i);
    const around = press(reply, label, knowledge);
    expect(citedParagraphs(around)).toContain(citedParagraphs(reply)[0]);
  });

  it('refuses an unknown message command', () => {
    expect(() => executeMessageCommand('Buscar', 'x', 'es', knowledge)).toThrow(
      'Ya no hay ningún comando «Buscar». Hay /preguntar, /citar, /personas, /temas, /ayuda.',
    );
  });
});
