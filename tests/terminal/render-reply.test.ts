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
import { type RenderOptions, renderReply } from '../../src/terminal/render-reply.ts';
import { escapeControlCharacters } from '../../src/text/control-characters.ts';
import { knowledgeOf, onlyArticle, ownKnowledge, paragraphsOf } from '../support/article.ts';
import { hostileCorpus } from '../support/hostile-corpora.ts';
import { hostileText } from '../support/hostile-input.ts';
import { blockQuotesOf } from '../support/messages.ts';

const PLAIN = { colors: false };
const COLORED = { colors: true };

const renderText = (markdown: string, options: RenderOptions = PLAIN): string =>
  renderReply(createReply([textDisplay(markdown)]), options);

/** The start and end of bold, dim and cyan text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences have a control character
const STYLES = /\u001b\[(?:1|2|22|36|39)m/g;

describe('renderReply without colors', () => {
  it('removes Markdown and its escapes', () => {
    expect(
      renderText(
        '### Title\n-# Small\n- One **two** three\n\\*four\\* \\[five](six) https:\\/\\/b.org \\\\n',
      ),
    ).toBe('Title\nSmall\n- One two three\n*four* [five](six) https://b.org \\n');
  });

  it('marks quotations of the article, word for word', () => {
    const knowledge = ownKnowledge();
    const rendered = renderReply(
      executeLine('/topics coca crops and the gift basket', 'en', knowledge),
      PLAIN,
    );
    const [thirteen, fourteen] = [12, 13].map((i) => paragraphsOf(onlyArticle(knowledge.corpus))[i]);
    expect(rendered).toContain(
      `\n> ${thirteen}\n[1] ¶13 · Latin America Reports · 3 Feb 2026\nhttps://latinamericareports.com/`,
    );
    expect(rendered).toContain(
      `\n> ${fourteen}\n[2] ¶14 · Latin America Reports · 3 Feb 2026\nhttps://latinamericareports.com/`,
    );
  });

  it('keeps every word of a hostile article, with control characters escaped', () => {
    const knowledge = hostileCorpus();
    const start = executeCommand(
      'topics',
      { topic: onlyArticle(knowledge.corpus).topics[0]?.name.en ?? '' },
      'en',
      knowledge,
    );
    const quotes = blockQuotesOf(start).map((words) => `> ${escapeControlCharacters(words)}`);
    const rendered = renderReply(start, PLAIN)
      .split('\n')
      .filter((line) => line.startsWith('> '));
    expect(rendered).toStrictEqual(quotes);
  });

  it('loses no words after characters that end a line for some programs', () => {
    const knowledge = knowledgeOf(['The bridge\u2028is open\u2029again\u0085today\u000b.']);
    const rendered = renderReply(executeLine('bridge', 'en', knowledge), PLAIN);
    for (const word of ['The bridge', 'is open', 'again', 'today']) expect(rendered).toContain(word);
  });

  it('renders a button as its address, or as the line to type', () => {
    const message = createReply([
      section('> Words.', linkButton('Open ¶4', 'https://b.org/#:~:text=Words')),
      actionRow([commandButton('Back', '/topics page:1'), commandButton('Next', '/topics page:3')]),
    ]);
    expect(renderReply(message, PLAIN)).toBe(
      '> Words.\nhttps://b.org/#:~:text=Words\n\nBack: /topics page:1\nNext: /topics page:3',
    );
  });

  it('renders a menu as a line to type for each choice', () => {
    const message = createReply([
      stringSelect('questions', 'Ask on', [
        { label: 'Who?', customId: '/ask question:Who?' },
        { label: 'Why?', customId: '/ask question:Why?', description: 'The reason' },
      ]),
    ]);
    expect(renderReply(message, PLAIN)).toBe('Ask on:\n  /ask question:Who?\n  /ask question:Why?');
  });

  it('renders only buttons and menus whose lines can be typed', () => {
    const knowledge = ownKnowledge();
    for (const line of ['who attended', '/topics', '/help', '/help private:true']) {
      const rendered = renderReply(executeLine(line, 'en', knowledge), PLAIN);
      const offered = rendered.match(/^(?: {2}|[^\n:]+: )\/.*$/gm) ?? [];
      expect(offered.length).toBeGreaterThan(0);
      for (const one of offered) {
        const typed = one.slice(one.indexOf('/'));
        expect(renderReply(executeLine(typed, 'en', knowledge), PLAIN), typed).not.toBe('');
      }
    }
  });

  it('puts an empty line between components', () => {
    expect(renderReply(createReply([textDisplay('One\nTwo'), textDisplay('Three')]), PLAIN)).toBe(
      'One\nTwo\n\nThree',
    );
  });
});

describe('renderReply with colors', () => {
  it('renders bold text, dim small print and cyan links', () => {
    expect(renderText('### Title', COLORED)).toBe('\u001b[1mTitle\u001b[22m');
    expect(renderText('-# Small', COLORED)).toBe('\u001b[2mSmall\u001b[22m');
    expect(renderText('One **two** three', COLORED)).toBe('One \u001b[1mtwo\u001b[22m three');
    expect(renderReply(createReply([section('> One', linkButton('Open', 'https://b.org'))]), COLORED)).toBe(
      '│ One\n\u001b[36mhttps://b.org\u001b[39m',
    );
  });

  it('renders the same words as without colors', () => {
    const message = executeLine('/quote petro', 'en', ownKnowledge());
    expect(renderReply(message, COLORED).replace(STYLES, '').replaceAll('│ ', '> ')).toBe(
      renderReply(message, PLAIN),
    );
  });
});

describe('line wrapping', () => {
  const words = 'One two three four five six seven eight nine ten';

  it('breaks lines between words', () => {
    expect(renderText(words, { colors: false, width: 20 })).toBe(
      'One two three four\nfive six seven eight\nnine ten',
    );
    expect(renderText(`> ${words}`, { colors: false, width: 20 })).toBe(
      '> One two three four\n> five six seven\n> eight nine ten',
    );
    expect(renderText(`- ${words}`, { colors: false, width: 20 })).toBe(
      '- One two three four\n  five six seven\n  eight nine ten',
    );
  });

  it('does not count styles', () => {
    const bold = renderText(`> **${words}**`, { colors: true, width: 20 });
    expect(bold.replace(STYLES, '')).toBe('│ One two three four\n│ five six seven\n│ eight nine ten');
    // The mark in front of a wrapped line is not bold.
    for (const line of bold.split('\n')) expect(line.startsWith('│ \u001b[1m')).toBe(true);
  });

  it('is off without a width', () => {
    expect(renderText(words.repeat(20))).toBe(words.repeat(20));
  });

  it('keeps words whole that are wider than a line', () => {
    expect(renderText('a https://b.org/long b', { colors: false, width: 10 })).toBe(
      'a\nhttps://b.org/long\nb',
    );
  });

  it('keeps every word, in lines of at most the width', () => {
    const anyWords = fc.array(
      fc.string({ minLength: 1, maxLength: 8 }).filter((word) => /^\w+$/.test(word)),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(anyWords, fc.integer({ min: 12, max: 40 }), (words, width) => {
        const lines = renderText(`> ${words.join(' ')}`, { colors: false, width }).split('\n');
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
        expect(lines.map((line) => line.slice(2)).join(' ')).toBe(words.join(' '));
      }),
      { numRuns: 50 },
    );
  });
});

describe('control characters', () => {
  /** Control characters could move the cursor, ring or change colors. Line ends and the renderer's styles are none of these. */
  const CONTROL = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u;

  it('of a reply are shown as escape sequences, wherever they are', () => {
    const hostile = 'a\u001b[2Jb\u202ec\u2028d';
    const escaped = 'a\\u001b[2Jb\\u202ec\\u2028d';
    const message = createReply([
      section(`> ${hostile}`, linkButton('Open', `https://b.org/${hostile}`)),
      actionRow([commandButton(hostile, `/topics ${hostile}`)]),
    ]);
    expect(renderReply(message, PLAIN)).toBe(
      `> ${escaped}\nhttps://b.org/${escaped}\n\n${escaped}: /topics ${escaped}`,
    );
  });

  it('of an article are never rendered', () => {
    // Front matter with control characters is refused: see tests/corpus/hostile.test.ts.
    const knowledge = knowledgeOf(['The bridge \u001b[2J\u001b]0;title\u0007 is \u009b31m open.\b\b\b']);
    for (const line of ['bridge', '/topics', '/help']) {
      for (const options of [PLAIN, { colors: true, width: 40 }])
        expect(renderReply(executeLine(line, 'en', knowledge), options).replace(STYLES, '')).not.toMatch(
          CONTROL,
        );
    }
  });

  it('of typed text are never rendered', () => {
    const knowledge = ownKnowledge();
    const typed = fc.tuple(
      fc.constantFrom('\u001b[31m', '\u001b]0;x\u0007', '\r', '\u0000', '\u009b'),
      hostileText,
    );
    fc.assert(
      fc.property(typed, ([sequence, text]) => {
        const question = [...`x${sequence}${text}`].slice(0, 300).join('');
        const rendered = renderReply(executeCommand('ask', { question }, 'en', knowledge), COLORED);
        expect(rendered.replace(STYLES, '')).not.toMatch(CONTROL);
        const speaker = [...question].slice(0, 80).join('');
        expect(renderReply(executeCommand('quote', { speaker }, 'en', knowledge), PLAIN)).not.toMatch(
          CONTROL,
        );
      }),
      { numRuns: 100 },
    );
  });
});
