import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bold, maskedLink } from '../../src/reply/markdown.ts';
import {
  actionRow,
  commandButton,
  createReply,
  type Reply,
  stringSelect,
  textDisplay,
} from '../../src/reply/message.ts';
import { type RenderOptions, renderReply } from '../../src/terminal/render-reply.ts';
import { escapeControlCharacters } from '../../src/text/control-characters.ts';
import { knowledgeOf, onlyArticle, ownKnowledge, paragraphsOf } from '../support/article.ts';
import { hostileCorpus } from '../support/hostile-corpora.ts';
import { hostileText } from '../support/hostile-input.ts';
import { blockQuotesOf, textOf } from '../support/messages.ts';
import { replyToCommand, replyToLine } from '../support/replies.ts';

const PLAIN = { colors: false, hyperlinks: false };
const COLORED = { colors: true, hyperlinks: false };
const LINKED = { colors: true, hyperlinks: true };

const renderText = (markdown: string, options: RenderOptions = PLAIN): string =>
  renderReply(createReply([textDisplay(markdown)]), options);

/** The start and end of bold, dim and cyan text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences have a control character
const STYLES = /\u001b\[(?:1|2|22|36|39)m/g;
/** The start of a link, with its address, and its end. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences have control characters
const HYPERLINKS = /\u001b\]8;;([\x21-\x7e]*)\u0007/g;

const withoutSequences = (rendered: string): string => rendered.replace(STYLES, '').replace(HYPERLINKS, '');

/** The addresses of the links in the Markdown of a reply, in order. */
const addressesIn = (reply: Reply): string[] =>
  [...textOf(reply).matchAll(/(?<=\]\()https:[^\s()]+(?=\))/g)].map(([address]) => address);

/** What a terminal shows as a link, by its address: the texts of one address are joined. */
function hyperlinksIn(rendered: string): Map<string, string> {
  const shown = new Map<string, string>();
  const parts = rendered.replace(STYLES, '').split(HYPERLINKS);
  for (let i = 1; i < parts.length; i += 4) {
    const [address = '', text = '', end] = parts.slice(i, i + 3);
    expect(end, `the link ${text} ends`).toBe('');
    shown.set(address, [...(shown.has(address) ? [shown.get(address)] : []), text].join(' '));
  }
  return shown;
}

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
      replyToLine('/topics coca crops and the gift basket', 'en', knowledge),
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
    const start = replyToCommand(
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
    const rendered = renderReply(replyToLine('bridge', 'en', knowledge), PLAIN);
    for (const word of ['The bridge', 'is open', 'again', 'today']) expect(rendered).toContain(word);
  });

  it('renders a link as its text, with the address on a line below, as it is', () => {
    const long = `https://b.org/${'long/'.repeat(30)}?a=(1)#:~:text=The%20words,of%20it`;
    const encoded = long.replace('(1)', '%281%29');
    expect(renderText(`> Words.\n-# [1] ${maskedLink('¶4 · b.org', long)}`, { ...PLAIN, width: 20 })).toBe(
      `> Words.\n[1] ¶4 · b.org\n${encoded}`,
    );
    expect(renderText(`- ${maskedLink('A *topic* [1]', long)} · ¶1`)).toBe(
      `- A *topic* [1] · ¶1\n  ${encoded}`,
    );
    const two = `- ${bold('Both')}: ${maskedLink('one', 'https://a.org/1')}; ${maskedLink('two', 'https://b.org/2')}`;
    expect(renderText(two)).toBe('- Both: one; two\n  https://a.org/1\n  https://b.org/2');
  });

  it('prints the address of every link, and no Markdown of links', () => {
    const knowledge = ownKnowledge();
    for (const line of ['who attended', '/quote petro', '/topics', '/people petro', '/help']) {
      const reply = replyToLine(line, 'en', knowledge);
      const rendered = renderReply(reply, PLAIN);
      expect(rendered.match(/(?<=^ *)https:\S+$/gm), line).toStrictEqual(addressesIn(reply));
      expect(rendered, line).not.toContain('](');
    }
  });

  it('renders a button as the line to type, behind its label where that says more', () => {
    const message = createReply([
      actionRow([
        commandButton('Next page', '69e3aiy /topics page:3'),
        commandButton('Words: two', '/quote speaker:Ann'),
        commandButton('Who went?', '/ask question:Who went?'),
      ]),
    ]);
    expect(renderReply(message, PLAIN)).toBe(
      'Next page → /topics page:3\nWords: two → /quote speaker:Ann\n/ask question:Who went?',
    );
  });

  it('renders a menu as a line to type for each choice, with its label where the line does not have it', () => {
    const message = createReply([
      stringSelect('questions', 'Ask on', [
        { label: 'Who?', customId: '/ask question:Who?' },
        { label: 'Why?', customId: '/ask question:Why?', description: 'The reason' },
        { label: 'The bridge', customId: '/topics article:69e3aiy' },
      ]),
    ]);
    expect(renderReply(message, PLAIN)).toBe(
      'Ask on:\n  /ask question:Who?\n  /ask question:Why?\n  The bridge → /topics article:69e3aiy',
    );
  });

  it('renders only buttons and menus whose lines can be typed', () => {
    const knowledge = ownKnowledge();
    for (const line of ['who attended', '/topics', '/help', '/help private:true']) {
      const rendered = renderReply(replyToLine(line, 'en', knowledge), PLAIN);
      const offered = rendered.match(/(?<=^(?: {2}|[^\n→]+ → )?)\/.*:.*$/gm) ?? [];
      expect(offered.length).toBeGreaterThan(0);
      for (const typed of offered) {
        expect(renderReply(replyToLine(typed, 'en', knowledge), PLAIN), typed).not.toBe('');
      }
    }
  });

  it('puts an empty line between components', () => {
    expect(renderReply(createReply([textDisplay('One\nTwo'), textDisplay('Three')]), PLAIN)).toBe(
      'One\nTwo\n\nThree',
    );
  });

  it('puts none inside a list that takes several components', () => {
    const list = [textDisplay('Title\n- One\n- Two'), textDisplay('- Three'), textDisplay('- Four\nEnd')];
    expect(renderReply(createReply([...list, textDisplay('- Five')]), PLAIN)).toBe(
      'Title\n- One\n- Two\n- Three\n- Four\nEnd\n\n- Five',
    );
  });

  it('keeps the marks of code, which no style tells apart', () => {
    expect(renderText('With `private`, in \\`corpus/\\`')).toBe('With `private`, in `corpus/`');
  });
});

describe('renderReply with colors', () => {
  it('renders bold text, dim small print, cyan addresses and code', () => {
    expect(renderText('### Title', COLORED)).toBe('\u001b[1mTitle\u001b[22m');
    expect(renderText('-# Small', COLORED)).toBe('\u001b[2mSmall\u001b[22m');
    expect(renderText('One **two** three', COLORED)).toBe('One \u001b[1mtwo\u001b[22m three');
    expect(renderText('With `private`', COLORED)).toBe('With \u001b[36mprivate\u001b[39m');
    expect(renderText(`> One\n${maskedLink('Two', 'https://b.org/')}`, COLORED)).toBe(
      '│ One\nTwo\n\u001b[36mhttps://b.org/\u001b[39m',
    );
  });

  it('renders the same words as without colors', () => {
    const message = replyToLine('/quote petro', 'en', ownKnowledge());
    expect(renderReply(message, COLORED).replace(STYLES, '').replaceAll('│ ', '> ')).toBe(
      renderReply(message, PLAIN),
    );
  });
});

describe('renderReply with hyperlinks', () => {
  it('renders a link as text that opens its address', () => {
    const url = 'https://b.org/a_(b)?c=1;d#:~:text=of-,The%20words';
    const encoded = 'https://b.org/a%5F%28b%29?c=1;d#:~:text=of-,The%20words';
    const link = `\u001b]8;;${encoded}\u0007\u001b[36m¶4\u001b[39m\u001b]8;;\u0007`;
    expect(renderText(maskedLink('¶4', url), LINKED)).toBe(link);
    expect(renderText(`-# [1] ${maskedLink('¶4', url)}`, LINKED)).toBe(`\u001b[2m[1] ${link}\u001b[22m`);
    expect(renderText(maskedLink('¶4', url), { colors: false, hyperlinks: true })).toBe(
      `\u001b]8;;${encoded}\u0007¶4\u001b]8;;\u0007`,
    );
  });

  it('encodes what is not ASCII in an address, as terminals want it', () => {
    const rendered = renderText(maskedLink('¶4', 'https://b.org/reunión\u202e'), LINKED);
    expect([...hyperlinksIn(rendered).keys()]).toStrictEqual(['https://b.org/reuni%C3%B3n%E2%80%AE']);
  });

  it.each([20, 40, 100])('keeps every link of a reply whole when it is wrapped at %i columns', (width) => {
    const knowledge = ownKnowledge();
    for (const line of ['who attended', '/quote petro', '/topics', '/people petro', '/help']) {
      const reply = replyToLine(line, 'en', knowledge);
      const links = hyperlinksIn(renderReply(reply, { ...LINKED, width }));
      expect([...links.keys()], line).toStrictEqual([...new Set(addressesIn(reply))]);
    }
    const topics = hyperlinksIn(renderReply(replyToLine('/topics', 'en', knowledge), { ...LINKED, width }));
    expect([...topics.values()]).toContain('When and where they met');
  });

  it('closes links and styles at the end of each line, so that marks and indents have none', () => {
    const item = `- ${maskedLink('One two three four', 'https://b.org/')} five`;
    const [first = '', second = ''] = renderText(item, { ...LINKED, width: 12 }).split('\n');
    expect(withoutSequences(`${first}\n${second}`)).toBe('- One two\n  three four');
    expect(first.startsWith('- ') && second.startsWith('  ')).toBe(true);
    for (const line of [first, second]) expect(hyperlinksIn(line).has('https://b.org/')).toBe(true);
  });
});

describe('line wrapping', () => {
  const words = 'One two three four five six seven eight nine ten';

  it('breaks lines between words', () => {
    expect(renderText(words, { ...PLAIN, width: 20 })).toBe(
      'One two three four\nfive six seven eight\nnine ten',
    );
    expect(renderText(`> ${words}`, { ...PLAIN, width: 20 })).toBe(
      '> One two three four\n> five six seven\n> eight nine ten',
    );
    expect(renderText(`- ${words}`, { ...PLAIN, width: 20 })).toBe(
      '- One two three four\n  five six seven\n  eight nine ten',
    );
  });

  it('does not count styles', () => {
    const rendered = renderText(`> **${words}**`, { ...COLORED, width: 20 });
    expect(rendered.replace(STYLES, '')).toBe('│ One two three four\n│ five six seven\n│ eight nine ten');
    // The mark in front of a wrapped line is not bold.
    for (const line of rendered.split('\n')) expect(line.startsWith('│ \u001b[1m')).toBe(true);
  });

  it('is off without a width', () => {
    expect(renderText(words.repeat(20))).toBe(words.repeat(20));
  });

  it('breaks words that are wider than a line', () => {
    expect(renderText('> a Donaudampfschiff b', { ...PLAIN, width: 10 })).toBe(
      '> a\n> Donaudam\n> pfschiff\n> b',
    );
    expect(renderText('x'.repeat(45), { ...PLAIN, width: 20 })).toBe(
      `${'x'.repeat(20)}\n${'x'.repeat(20)}\n${'x'.repeat(5)}`,
    );
  });

  it('counts two columns for wide characters, and none for combining ones', () => {
    expect(renderText('> 彼は会議に出席した', { ...PLAIN, width: 10 })).toBe('> 彼は会議\n> に出席し\n> た');
    expect(renderText('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', { ...PLAIN, width: 4 })).toBe('👩‍👩‍👧👩‍👩‍👧\n👩‍👩‍👧');
    expect(renderText('x̱x̱x̱ x̱', { ...PLAIN, width: 3 })).toBe('x̱x̱x̱\nx̱');
  });

  it('wraps lines to type under themselves', () => {
    const message = createReply([
      actionRow([commandButton('More passages', '/ask question:who attended page:2')]),
      stringSelect('questions', 'Related questions', [
        { label: 'Who was there?', customId: '/ask question:Who was there?' },
      ]),
    ]);
    expect(renderReply(message, { ...PLAIN, width: 20 })).toBe(
      'More passages →\n  /ask question:who\n  attended page:2\n\nRelated questions:\n  /ask\n    question:Who was\n    there?',
    );
  });

  it('keeps every word, in lines of at most the width', () => {
    const anyWords = fc.array(
      fc.string({ minLength: 1, maxLength: 30 }).filter((word) => /^\w+$/.test(word)),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(anyWords, fc.integer({ min: 12, max: 40 }), (words, width) => {
        const lines = renderText(`> ${words.join(' ')}`, { ...PLAIN, width }).split('\n');
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
        expect(lines.map((line) => line.slice(2).replaceAll(' ', '')).join('')).toBe(words.join(''));
        // A word that fits a line is not broken.
        const printed = new Set(lines.flatMap((line) => line.slice(2).split(' ')));
        for (const word of words) if (word.length <= width - 2) expect(printed).toContain(word);
      }),
      { numRuns: 50 },
    );
  });

  const LINES = [
    'who attended',
    'how old is petro',
    'gaza and the basket',
    'quién asistió a la reunión',
    'hello',
    '/quote petro',
    '/quote petro page:99',
    '/quote nobody at all',
    '/people',
    '/people rubio',
    '/topics',
    '/topics coca crops and the gift basket',
    '/beginnings',
    '/help',
  ];

  it.each([20, 40, 80, 200])('keeps all of every reply in %i columns, but for addresses', (width) => {
    for (const language of ['en', 'es'] as const) {
      for (const line of LINES) {
        const reply = replyToLine(line, language, ownKnowledge());
        for (const options of [PLAIN, COLORED, LINKED]) {
          const rendered = withoutSequences(renderReply(reply, { ...options, width }));
          const wide = rendered.split('\n').filter((printed) => [...printed].length > width);
          expect(wide.filter((printed) => !/^ *https:\/\/\S+$/.test(printed))).toStrictEqual([]);
          // Nothing is lost.
          const unwrapped = withoutSequences(renderReply(reply, options));
          const letters = (text: string): string => text.replace(/^[>│] |\s+/gm, '');
          expect(letters(rendered)).toBe(letters(unwrapped));
        }
      }
    }
  });
});

describe('control characters', () => {
  /** Control characters could move the cursor, ring or change colors. Line ends and the renderer's styles are none of these. */
  const CONTROL = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u;

  it('of a reply are shown as escape sequences, wherever they are', () => {
    const hostile = 'a\u001b[2Jb\u202ec\u2028d';
    const escaped = 'a\\u001b[2Jb\\u202ec\\u2028d';
    // A bracket that is not one of a pair would end a link.
    const label = escaped.replace('[', '(');
    const message = createReply([
      textDisplay(
        `> ${hostile}\n${maskedLink(hostile, 'https://b.org/a\u001b[2J\u0007')}\n[x](b\u001b\u0007)`,
      ),
      actionRow([commandButton(`${hostile}!`, `/topics ${hostile}`)]),
    ]);
    expect(renderReply(message, PLAIN)).toBe(
      `> ${escaped}\n${label}\nhttps://b.org/a%1B%5B2J\nx\nb\\u001b\\u0007\n\n${escaped}! → /topics ${escaped}`,
    );
    expect(renderReply(message, LINKED).replace(STYLES, '')).toContain(
      `\u001b]8;;https://b.org/a%1B%5B2J\u0007${label}\u001b]8;;\u0007`,
    );
  });

  it('of an article are never rendered', () => {
    // Front matter with control characters is refused: see tests/corpus/hostile.test.ts.
    const knowledge = knowledgeOf(['The bridge \u001b[2J\u001b]0;title\u0007 is \u009b31m open.\b\b\b']);
    for (const line of ['bridge', '/topics', '/help']) {
      for (const options of [PLAIN, { ...LINKED, width: 40 }])
        expect(withoutSequences(renderReply(replyToLine(line, 'en', knowledge), options))).not.toMatch(
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
        const rendered = renderReply(replyToCommand('ask', { question }, 'en', knowledge), LINKED);
        expect(withoutSequences(rendered)).not.toMatch(CONTROL);
        const speaker = [...question].slice(0, 80).join('');
        expect(renderReply(replyToCommand('quote', { speaker }, 'en', knowledge), PLAIN)).not.toMatch(
          CONTROL,
        );
      }),
      { numRuns: 100 },
    );
  });
});
