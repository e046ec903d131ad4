import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { commandLineOf } from '../../src/interactions/custom-id.ts';
import { executeComponent } from '../../src/interactions/execute.ts';
import { texts } from '../../src/reply/i18n/index.ts';
import type { Reply } from '../../src/reply/message.ts';
import { articleFile, knowledgeFrom, knowledgeOf } from '../support/article.ts';
import { allCustomIds, blockQuotesOf, customIdsByLabel, menuOf, textsIn } from '../support/messages.ts';
import { press, share } from '../support/press.ts';
import { replyToCommand, replyToLine } from '../support/replies.ts';

describe('a custom_id', () => {
  /** An article whose lists all have several pages, under names of the greatest length. */
  const speaker = `${'Ñ*_'.repeat(18)} Zoë ${'x'}`;
  const paragraphs = Array.from({ length: 60 }, (_, i) => {
    const said = Array.from({ length: 20 }, (_, j) => `It is ${i * 20 + j}.`).join(' ');
    return `Statement ${i}: “${said} Yes,” said Okafor.`;
  });
  const knowledge = knowledgeOf(paragraphs, {
    people: [{ name: speaker, aliases: ['Okafor'] }],
    topics: [
      {
        name: { en: `${'[*]'.repeat(19)}One`, es: `${'|ñ|'.repeat(19)}Uno` },
        paragraphs: paragraphs.map((_, i) => i + 1),
      },
      ...paragraphs.map((_, i) => ({ name: { en: `Part ${i}`, es: `Parte ${i}` }, paragraphs: [i + 1] })),
    ],
  });
  const starts: [string, 'en' | 'es'][] = [
    ['/topics', 'en'],
    ['/topics', 'es'],
    ['/beginnings', 'en'],
    ['/beginnings', 'es'],
    [`/topics topic:${'[*]'.repeat(19)}One`, 'en'],
    [`/topics topic:${'|ñ|'.repeat(19)}Uno`, 'es'],
    ['/quote okafor', 'en'],
    ['/quote okafor', 'es'],
  ];

  it.each(starts)('fits Discord’s limit, and opens a page that leads back (%s, %s)', (line, language) => {
    const { nextPage, previousPage } = texts[language];
    const first = replyToLine(line, language, knowledge);
    const second = press(first, nextPage, knowledge, language);
    const next = customIdsByLabel(first).get(nextPage) ?? '';
    expect(replyToLine(commandLineOf(next), language, knowledge)).toStrictEqual(second);
    const below = (reply: Reply): string[] => textsIn(reply).slice(1).flat();
    expect(below(second)).not.toStrictEqual([]);
    for (const shown of below(second)) expect(below(first)).not.toContain(shown);
    expect(press(second, previousPage, knowledge, language)).toStrictEqual(first);
    for (const customId of [...allCustomIds(first), ...allCustomIds(second)])
      expect(customId.length).toBeLessThanOrEqual(100);
  });

  it('means its topic, person or speaker even if their names read like options', () => {
    const names = ['What the article: says', 'Page 2 page:2', 'On private:true', `about: ${'x'.repeat(50)}`];
    const odd = knowledgeFrom(
      articleFile(
        names.map((_, i) => `“It is ${i},” said Okafor${i}.`),
        {
          people: names.map((name, i) => ({ name, aliases: [`Okafor${i}`] })),
          topics: names.map((name, i) => ({ name: { en: name, es: `${name} es` }, paragraphs: [i + 1] })),
        },
        'odd',
      ),
      articleFile(['It rained.'], { title: 'Rain' }, 'rain'),
    );
    for (const language of ['en', 'es'] as const) {
      for (const list of ['/topics article:odd', '/people article:odd']) {
        const opened = [...menuOf(replyToLine(list, language, odd)).values()].map(
          (customId) => blockQuotesOf(executeComponent(customId, language, odd).reply)[0],
        );
        expect(opened, list).toStrictEqual(names.map((_, i) => `“It is ${i},” said Okafor${i}.`));
      }
    }
    for (const [i] of names.entries()) {
      const reply = replyToCommand('quote', { speaker: `okafor${i}`, private: true }, 'en', odd);
      expect(blockQuotesOf(share(reply, odd).shared)).toStrictEqual([`“It is ${i},”`]);
    }
  });

  it('works in the language of the person who presses the button', () => {
    const first = replyToLine(`/topics topic:${'[*]'.repeat(19)}One`, 'en', knowledge);
    const next = customIdsByLabel(first).get(texts.en.nextPage) ?? '';
    expect(executeComponent(next, 'es', knowledge, { isOwn: true }).reply).toStrictEqual(
      replyToLine(commandLineOf(next), 'es', knowledge),
    );
  });

  it.each([
    ['an empty one', ''],
    ['a question', 'who attended'],
    ['an unknown command', '/attend page:1'],
    ['an unknown option', '/topics size:1'],
    ['options by position', '/quote okafor'],
    ['options twice', '/topics page:1 page:2'],
    ['more white space', '/topics  page:2'],
    ['a page with a leading zero', '/topics page:02'],
    ['page 0', '/topics page:0'],
    ['a custom_id of another bot', 'confirm_delete:12'],
  ])('is refused when this version did not encode it: %s', (_, customId) => {
    expect(() => executeComponent(customId, 'en', knowledge)).toThrow(UsageError);
  });
});
