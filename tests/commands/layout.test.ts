import { describe, expect, it } from 'vitest';
import { executeComponent } from '../../src/interactions/execute.ts';
import { ACCENT_COLORS, type Reply } from '../../src/reply/message.ts';
import { file, knowledgeFrom, ownKnowledge, readFixture } from '../support/article.ts';
import {
  accentColorOf,
  allCustomIds,
  blockQuotesOf,
  buttonsOf,
  customIdsByLabel,
  textOf,
  textsIn,
} from '../support/messages.ts';
import { replyToLine } from '../support/replies.ts';

const own = ownKnowledge();
const event = knowledgeFrom(
  ...['diario-del-puerto', 'harbor-herald', 'northern-post'].map((name) =>
    file(`corpus/${name}.md`, readFixture(`corpus/event/${name}.md`)),
  ),
);

const LINES = [
  '/ask who attended',
  '/ask what did they say about venezuela',
  '/ask where did they seize the cocaine',
  '/ask how old is Petro',
  '/ask did trump speak and how old is he',
  '/ask what did Rubio say',
  '/ask hello',
  '/quote petro',
  '/quote rubio',
  '/quote petro about:venezuela',
  '/people',
  '/people petro',
  '/people xyz',
  '/topics',
  '/topics venezuela',
  '/topics xyz',
  '/help',
  '/find Petro seized tons of cocaine',
  '/find my cat',
];

/** The replies to all lines, and to every button and option of them. */
function repliesTo(lines: readonly string[], knowledge: typeof own): (readonly [string, Reply])[] {
  return lines.flatMap((line) => {
    const reply = replyToLine(line, 'en', knowledge);
    const pressed = allCustomIds(reply).map(
      (customId) => [customId, executeComponent(customId, 'en', knowledge, { isOwn: true }).reply] as const,
    );
    return [[line, reply] as const, ...pressed];
  });
}

const replies = [
  ...repliesTo(LINES, own),
  ...repliesTo(
    ['/ask who met', '/ask how many boats', '/quote orvik', '/people', '/topics', '/topics boats', '/help'],
    event,
  ),
];

describe('every reply', () => {
  it('has its citations right below quotes, and never below a sentence of ours', () => {
    const lines = replies.flatMap(([from, reply]) =>
      textsIn(reply).flatMap((text) =>
        text
          .map((line, i) => ({ from, line, above: text[i - 1] ?? '' }))
          .filter(({ line }) => /^-# \[\d+\] /.test(line)),
      ),
    );
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.filter(({ above }) => !above.startsWith('> '))).toStrictEqual([]);
  });

  it('has no two buttons of one label', () => {
    for (const [from, reply] of replies) {
      const labels = buttonsOf(reply).map(([label]) => label);
      expect([from, labels]).toStrictEqual([from, [...new Set(labels)]]);
    }
  });
});

/** The `custom_id` of the button that shows more; `undefined` on the last page. */
function nextPageId(page: Reply): string | undefined {
  const buttons = customIdsByLabel(page);
  return buttons.get('Next page') ?? buttons.get('More passages');
}

describe('an answer, the nearest passages, and a refusal', () => {
  it.each([
    ['who attended', undefined, /^> /],
    ['where did they seize the cocaine', ACCENT_COLORS.nearest, /^Nothing answers that directly/],
    [
      'what did Rubio say',
      ACCENT_COLORS.nearest,
      /^Marco Rubio is named in the article, but says nothing there\./,
    ],
    ['how old is Petro', ACCENT_COLORS.none, /^The article does not say\.$/],
  ])('differ at a glance, by color and the line after the question: %s', (question, color, nextLine) => {
    const reply = replyToLine(question, 'en', own);
    expect(accentColorOf(reply)).toBe(color);
    const [first, next] = textOf(reply).split('\n');
    expect(first).toBe(`**${question}**`);
    expect(next).toMatch(nextLine);
  });
});

describe('/quote without a quotation', () => {
  it.each(['/quote rubio', '/quote nobody', '/quote petro about:football'])(
    'has the color of a refusal: %s',
    (line) => {
      expect(accentColorOf(replyToLine(line, 'en', own))).toBe(ACCENT_COLORS.none);
    },
  );
});

describe('a page that does not exist', () => {
  it.each([
    ['/ask who attended', 'en', /There is no page 99: this is the last of 2\./],
    ['/quote petro', 'en', /There is no page 99: this is the last of 2\./],
    ['/people petro', 'en', /There is no page 99: this is the last of 2\./],
    ['/topics', 'en', /There is only one page\./],
    ['/people', 'en', /There is only one page\./],
    ['/citar petro', 'es', /No hay página 99/],
    ['/temas', 'es', /Solo hay una página/],
  ] as const)('says how many there are: %s', (line, language, note) => {
    const page = language === 'es' ? 'página' : 'page';
    const reply = replyToLine(`${line} ${page}:99`, language, own);
    expect(textOf(reply)).toMatch(note);
  });
});

describe('pages after the first', () => {
  const press = (customId: string): Reply => executeComponent(customId, 'en', own, { isOwn: true }).reply;

  it.each(['/ask who attended', '/quote petro', '/people petro', '/beginnings'])(
    'lead back to it: %s',
    (line) => {
      const first = replyToLine(line, 'en', own);
      const pages = [first];
      for (let next = nextPageId(first); next !== undefined; next = nextPageId(pages.at(-1) ?? first))
        pages.push(press(next));
      expect(pages.length).toBeGreaterThan(1);
      for (const [i, page] of pages.entries()) {
        if (i === 0) continue;
        const buttons = customIdsByLabel(page);
        const toFirst = buttons.get('First page');
        // The page before the second one is the first.
        const back = toFirst ?? (i === 1 ? buttons.get('Previous page') : undefined);
        expect(blockQuotesOf(press(back ?? '')), line).toStrictEqual(blockQuotesOf(first));
      }
    },
  );
});
