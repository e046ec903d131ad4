import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import type { ExecutionContext } from '../../src/interactions/command.ts';
import { executeComponent } from '../../src/interactions/execute.ts';
import type { Reply } from '../../src/reply/message.ts';
import { ownKnowledge } from '../support/article.ts';
import { hostileCorpus, mixedCorpus, severalArticles } from '../support/hostile-corpora.ts';
import { buttonsOf, customIdsByLabel, textOf, textsIn } from '../support/messages.ts';
import { replyToCommand, replyToLine } from '../support/replies.ts';

const own = ownKnowledge();
const hostile = hostileCorpus();

/** All pages from the first, by the button to the next or to more passages. */
function pagesOf(first: Reply, knowledge: ExecutionContext): Reply[] {
  const pages = [first];
  for (let page: Reply = first; ; ) {
    const labels = customIdsByLabel(page);
    const next = labels.get('Next page') ?? labels.get('More passages');
    if (next === undefined) return pages;
    page = executeComponent(next, 'en', knowledge, { isOwn: true }).reply;
    pages.push(page);
  }
}

const PAGED: [name: string, options: object, ExecutionContext][] = [
  ['ask', { question: 'who attended' }, own],
  ['ask', { question: 'where did they seize the cocaine' }, own],
  ['ask', { question: 'bridge' }, severalArticles()],
  ['ask', { question: 'crane' }, mixedCorpus()],
  ['quote', { speaker: 'petro' }, own],
  ['quote', { speaker: 'okafor' }, hostile],
  ['quote', { speaker: 'petro', about: 'sanctions' }, own],
  ['people', {}, hostile],
  ['people', { person: 'petro' }, own],
  ['topics', {}, hostile],
  ['topics', { topic: 'drug trafficking and ecuador' }, own],
  ['topics', {}, severalArticles()],
];

describe.each(PAGED)('/%s %j', (name, options, knowledge) => {
  const first = replyToCommand(name, { ...options }, 'en', knowledge);
  const pages = pagesOf(first, knowledge);

  it('says on page 99 how many pages there are, and shows the last', () => {
    const beyond = replyToCommand(name, { ...options, page: 99 }, 'en', knowledge);
    const note =
      pages.length === 1
        ? 'There is only one page.'
        : `There is no page 99: this is the last of ${pages.length}.`;
    expect(textOf(beyond).split('\n')).toContain(`-# ${note}`);
    const last = pages.at(-1) ?? first;
    const withoutNotes = (reply: Reply) =>
      textsIn(reply)
        .flat()
        .filter((line) => !/^-# (?:Page \d|There is )/.test(line));
    expect(withoutNotes(beyond)).toStrictEqual(withoutNotes(last));
    expect(buttonsOf(beyond)).toStrictEqual(buttonsOf(last));
  });

  it('leads back to the first page from every other, in one press from all but the second', () => {
    for (const [i, page] of pages.entries()) {
      const labels = customIdsByLabel(page);
      const back = labels.get('First page') ?? (i === 1 ? labels.get('Previous page') : undefined);
      expect(back !== undefined, `page ${i + 1}`).toBe(i > 0);
      if (back === undefined) continue;
      expect(executeComponent(back, 'en', knowledge, { isOwn: true }).reply, `page ${i + 1}`).toStrictEqual(
        first,
      );
    }
  });

  it.each([0, -1, 1.5, Number.NaN, '0', '-3'])('has no page %j', (page) => {
    for (const [language, sentence] of [
      ['en', /The option “page” must be a whole number from 1 to 9999: \//],
      ['es', /«página» tiene que ser un número entero de 1 a 9999: \//],
    ] as const) {
      const run = () => replyToCommand(name, { ...options, page }, language, knowledge);
      expect(run).toThrow(UsageError);
      expect(run).toThrow(sentence);
    }
  });
});

describe('a typed page', () => {
  it.each([
    '/people page:0',
    '/topics page:-1',
    '/quote petro page:0',
    '/ask who attended page:0',
    '/topics page:10000',
  ])('must be from 1 to 9999: %s', (line) => {
    expect(() => replyToLine(line, 'en', own)).toThrow(/from 1 to 9999/);
  });
});
