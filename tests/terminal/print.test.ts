import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { executeCommand, executeLine } from '../../src/interactions/execute.ts';
import {
  actionRow,
  commandButton,
  createReply,
  linkButton,
  section,
  stringSelect,
  textDisplay,
} from '../../src/reply/message.ts';
import { renderReply } from '../../src/terminal/print.ts';
import { knowledgeOf, onlyArticle, ownKnowledge, paragraphsOf } from '../support/article.ts';
import { hostileCorpus } from '../support/hostile-corpora.ts';
import { hostileText } from '../support/hostile-input.ts';
import { blockQuotesOf } from '../support/messages.ts';

const PLAIN = { colors: false };
const COLOURS = { colors: true };

/** One text, printed. */
const print = (markdown: string, look: { colors: boolean; width?: number } = PLAIN): string =>
  renderReply(createReply([textDisplay(markdown)]), look);

/** Text without the styles that the printer may set: bold, dim and cyan, and their ends. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the sequences that are meant
const STYLES = /\u001b\[(?:1|2|22|36|39)m/g;

describe('a reply in plain text', () => {
  it('has the marks of Markdown taken off, and what was escaped is itself again', () => {
    expect(
      print('### Title\n-# Small\n- One **two** three\n\\*four\\* \\[five](six) https:\\/\\/b.org \\\\n'),
    ).toBe('Title\nSmall\n- One two three\n*four* [five](six) https://b.org \\n');
  });

  it('marks the article’s words as such, and has them word for word', () => {
    const knowledge = ownKnowledge();
    const printed = renderReply(
      executeLine('/topics coca crops and the gift basket', 'en', knowledge),
      PLAIN,
    );
    const [thirteen, fourteen] = [12, 13].map((i) => paragraphsOf(onlyArticle(knowledge.corpus))[i]);
    expect(printed).toContain(
      `\n> ${thirteen}\n[1] ¶13 · Latin America Reports · 3 Feb 2026\nhttps://latinamericareports.com/`,
    );
    expect(printed).toContain(
      `\n> ${fourteen}\n[2] ¶14 · Latin America Reports · 3 Feb 2026\nhttps://latinamericareports.com/`,
    );
  });

  it('has every word of an article full of traps, but for controls', () => {
    const knowledge = hostileCorpus();
    const start = executeCommand(
      'topics',
      { topic: onlyArticle(knowledge.corpus).topics[0]?.name.en ?? '' },
      'en',
      knowledge,
    );
    const quotes = blockQuotesOf(start).map((words) => `> ${words.replace(/\p{Cc}/gu, '')}`);
    const printed = renderReply(start, PLAIN)
      .split('\n')
      .filter((line) => line.startsWith('> '));
    expect(printed).toStrictEqual(quotes);
  });

  it('loses no words behind characters that end a line for some programs', () => {
    const knowledge = knowledgeOf(['The bridge\u2028is open\u2029again\u0085today\u000b.']);
    const printed = renderReply(executeLine('bridge', 'en', knowledge), PLAIN);
    for (const word of ['The bridge', 'is open', 'again', 'today']) expect(printed).toContain(word);
  });

  it('has a button as what to open, or what to type', () => {
    const message = createReply([
      section('> Words.', linkButton('Open ¶4', 'https://b.org/#:~:text=Words')),
      actionRow([commandButton('Back', '/topics page:1'), commandButton('Next', '/topics page:3')]),
    ]);
    expect(renderReply(message, PLAIN)).toBe(
      '> Words.\nhttps://b.org/#:~:text=Words\n\nBack: /topics page:1\nNext: /topics page:3',
    );
  });

  it('has a menu as what to type for each choice', () => {
    const message = createReply([
      stringSelect('questions', 'Ask on', [
        { label: 'Who?', customId: '/ask question:Who?' },
        { label: 'Why?', customId: '/ask question:Why?', description: 'The reason' },
      ]),
    ]);
    expect(renderReply(message, PLAIN)).toBe('Ask on:\n  /ask question:Who?\n  /ask question:Why?');
  });

  it('offers only what can be typed: all that a reply prints behind its buttons and menus runs', () => {
    const knowledge = ownKnowledge();
    for (const line of ['who attended', '/topics', '/help', '/help private:true']) {
      const printed = renderReply(executeLine(line, 'en', knowledge), PLAIN);
      const offered = printed.match(/^(?: {2}|[^\n:]+: )\/.*$/gm) ?? [];
      expect(offered.length).toBeGreaterThan(0);
      for (const one of offered) {
        const typed = one.slice(one.indexOf('/'));
        expect(renderReply(executeLine(typed, 'en', knowledge), PLAIN), typed).not.toBe('');
      }
    }
  });

  it('has an empty line between its parts', () => {
    expect(renderReply(createReply([textDisplay('One\nTwo'), textDisplay('Three')]), PLAIN)).toBe(
      'One\nTwo\n\nThree',
    );
  });
});

describe('a reply in colours', () => {
  it('has bold type, dim small print and coloured links', () => {
    expect(print('### Title', COLOURS)).toBe('\u001b[1mTitle\u001b[22m');
    expect(print('-# Small', COLOURS)).toBe('\u001b[2mSmall\u001b[22m');
    expect(print('One **two** three', COLOURS)).toBe('One \u001b[1mtwo\u001b[22m three');
    expect(renderReply(createReply([section('> One', linkButton('Open', 'https://b.org'))]), COLOURS)).toBe(
      '│ One\n\u001b[36mhttps://b.org\u001b[39m',
    );
  });

  it('has the same words as one in plain text', () => {
    const message = executeLine('/quote petro', 'en', ownKnowledge());
    expect(renderReply(message, COLOURS).replace(STYLES, '').replaceAll('│ ', '> ')).toBe(
      renderReply(message, PLAIN),
    );
  });
});

describe('lines', () => {
  const words = 'One two three four five six seven eight nine ten';

  it('are wrapped between words, at the width that there is', () => {
    expect(print(words, { colors: false, width: 20 })).toBe(
      'One two three four\nfive six seven eight\nnine ten',
    );
    expect(print(`> ${words}`, { colors: false, width: 20 })).toBe(
      '> One two three four\n> five six seven\n> eight nine ten',
    );
    expect(print(`- ${words}`, { colors: false, width: 20 })).toBe(
      '- One two three four\n  five six seven\n  eight nine ten',
    );
  });

  it('are as wide in bold: styles take no room', () => {
    const wide = print(`> **${words}**`, { colors: true, width: 20 });
    expect(wide.replace(STYLES, '')).toBe('│ One two three four\n│ five six seven\n│ eight nine ten');
    // The mark in front of a wrapped line is not bold.
    for (const line of wide.split('\n')) expect(line.startsWith('│ \u001b[1m')).toBe(true);
  });

  it('are as long as they are where nobody says how wide the terminal is', () => {
    expect(print(words.repeat(20))).toBe(words.repeat(20));
  });

  it('keep words that are longer than they may be whole', () => {
    expect(print('a https://b.org/long b', { colors: false, width: 10 })).toBe('a\nhttps://b.org/long\nb');
  });

  it('are at most so wide, and have all words, whatever the text is', () => {
    const text = fc.array(
      fc.string({ minLength: 1, maxLength: 8 }).filter((word) => /^\w+$/.test(word)),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 12, max: 40 }), (all, width) => {
        const lines = print(`> ${all.join(' ')}`, { colors: false, width }).split('\n');
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
        expect(lines.map((line) => line.slice(2)).join(' ')).toBe(all.join(' '));
      }),
      { numRuns: 50 },
    );
  });
});

describe('controls', () => {
  /** Whatever could move the cursor, ring, or change colours; line ends and our own styles are taken out before. */
  const control = /[^\P{Cc}\n]/u;

  it('in an article are never printed', () => {
    // In its front matter they are refused: see tests/corpus/hostile.test.ts.
    const knowledge = knowledgeOf(['The bridge \u001b[2J\u001b]0;title\u0007 is \u009b31m open.\b\b\b']);
    for (const line of ['bridge', '/topics', '/help']) {
      for (const look of [PLAIN, { colors: true, width: 40 }])
        expect(renderReply(executeLine(line, 'en', knowledge), look).replace(STYLES, '')).not.toMatch(
          control,
        );
    }
  });

  it('in what was typed are never printed', () => {
    const knowledge = ownKnowledge();
    const typed = fc.tuple(
      fc.constantFrom('\u001b[31m', '\u001b]0;x\u0007', '\r', '\u0000', '\u009b'),
      hostileText,
    );
    fc.assert(
      fc.property(typed, ([sequence, text]) => {
        const question = [...`x${sequence}${text}`].slice(0, 300).join('');
        const printed = renderReply(executeCommand('ask', { question }, 'en', knowledge), COLOURS);
        expect(printed.replace(STYLES, '')).not.toMatch(control);
        const speaker = [...question].slice(0, 80).join('');
        expect(renderReply(executeCommand('quote', { speaker }, 'en', knowledge), PLAIN)).not.toMatch(
          control,
        );
      }),
      { numRuns: 100 },
    );
  });
});
