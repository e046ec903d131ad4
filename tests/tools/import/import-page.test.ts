import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/corpus/parse-article.ts';
import { StartupError } from '../../../src/errors.ts';
import { toCanonicalForm } from '../../../src/text/canonical-form.ts';
import { decodePage } from '../../../src/tools/import/decode-page.ts';
import { importPage } from '../../../src/tools/import/import-page.ts';
import { escapeMarkdown } from '../../../src/tools/import/markdown.ts';
import { cases } from '../../support/cases.ts';
import { ARTICLE_PAGES, pageOf, readPageFile, STORY, storyWith } from './pages.ts';

/** The text that a browser shows on a page, or could after a script, with every run of white space as one space. */
function shownText(bytes: Uint8Array): string {
  const { document } = parseHTML(decodePage(bytes, 'page'));
  for (const element of document.querySelectorAll('script, style, head')) element.remove();
  // Where a block ends, no paragraph goes on; `<br>` is white space.
  for (const element of document.querySelectorAll('br')) element.replaceWith(' ');
  const text: string = document.documentElement.textContent;
  return toCanonicalForm(text.replace(/[ \t\r\n\f]+/g, ' '));
}

const takenFrom = (bytes: Uint8Array): string[] =>
  importPage(bytes, 'page', {}).taken.map(({ text }) => text);

const leftOutFrom = (bytes: Uint8Array): string[] =>
  importPage(bytes, 'page', {}).leftOut.map(({ reason, text }) => `${reason}: ${text}`);

/** The message of the error that a page is refused with. */
function errorOf(bytes: Uint8Array): string {
  try {
    importPage(bytes, 'page.html', {});
  } catch (error) {
    if (error instanceof StartupError) return error.message;
    throw error;
  }
  throw new Error('The page was not refused');
}

/** The texts of the blocks of Markdown, with markup resolved. */
function textsOfMarkdown(markdown: string): string[] {
  type Node = ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>['children'][number];
  const texts: string[] = [];
  const visit = (node: Node): string => {
    if ('value' in node) return node.value;
    if (!('children' in node)) return '';
    const inner = node.children.map((child) => visit(child)).join('');
    if (node.type === 'paragraph' || node.type === 'heading') texts.push(inner);
    return inner;
  };
  visit(fromMarkdown(markdown));
  return texts;
}

const bodyOf = (file: string): string => file.replace(/^---\n[\s\S]*?\n---\n/, '');

describe('saved pages', () => {
  it('are of ten shapes at least', () => {
    expect(ARTICLE_PAGES.length).toBeGreaterThanOrEqual(10);
  });

  describe.each(ARTICLE_PAGES)('%s', (name) => {
    const bytes = readPageFile(`${name}.html`);
    const imported = importPage(bytes, `${name}.html`, {});

    it('becomes the article beside it', () => {
      expect(imported.file).toBe(readPageFile(`${name}.md`).toString());
    });

    it('loses what is not the story, and says why', () => {
      const leftOut = imported.leftOut.map(({ reason, text }) => `${reason}: ${text}\n`).join('');
      expect(leftOut).toBe(readPageFile(`${name}.left-out.txt`).toString());
    });

    it('is taken word for word: every block is a slice of what the page shows', () => {
      const shown = shownText(bytes);
      for (const { text } of imported.taken) expect(shown).toContain(text);
    });

    it('is read as Markdown with the same words', () => {
      expect(textsOfMarkdown(bodyOf(imported.file))).toEqual(imported.taken.map(({ text }) => text));
    });

    it('is read as an article without mistakes, with the same metadata', () => {
      const parsed = parseArticle({ path: `${imported.id}.md`, bytes: Buffer.from(imported.file) });
      const { title, publication, url, published, language } = imported.fields;
      expect(parsed).toMatchObject({
        diagnostics: [],
        article: {
          id: imported.id,
          title: title.value,
          publication: publication.value,
          url: url.value,
          published: published.value,
          language: language.value,
        },
      });
    });
  });

  it.each(['front-page', 'login'])('%s has no article', (name) => {
    expect(errorOf(readPageFile(`${name}.html`))).toMatch(
      /^page\.html (?:has no article|is a page that lists articles).*Save the page of one article/,
    );
  });
});

describe('the text of a page', () => {
  it('is taken whole where nothing else is on the page', () => {
    expect(takenFrom(storyWith(''))).toEqual(STORY);
  });

  it.each([
    ['two <br>', '<p>She waved.<br><br>He did too</p>', ['She waved.', 'He did too']],
    ['a <br> behind a sentence', '<p>“Why?”<br>He did not say.</p>', ['“Why?”', 'He did not say.']],
    ['a <br> where another face begins', '<p><b>Nora Quist</b><br>We won.</p>', ['Nora Quist', 'We won.']],
    [
      'a <br> in a sentence: none',
      '<p>She waved from the<br>other bank.</p>',
      ['She waved from the other bank.'],
    ],
    [
      'links and emphasis',
      '<p>She <a href="/x">said <em>no</em></a>, <b>twice</b>.</p>',
      ['She said no, twice.'],
    ],
    ['no-break spaces, which stay', '<p>It cost 4&nbsp;crowns.</p>', ['It cost 4\u00A0crowns.']],
    ['soft hyphens, which go', '<p>It was won&shy;derful.</p>', ['It was wonderful.']],
    ['entities', '<p>A&amp;B &lt;3 &#8220;C&#x201D;&#146;s.</p>', ['A&B <3 “C”’s.']],
    ['white space of the source', '<p>\n  She\n  waved.\t</p>', ['She waved.']],
    ['hidden words', '<p>She <span hidden>never </span>waved.</p>', ['She waved.']],
    ['control characters', '<p>She wa\u0007ved.</p>', ['She waved.']],
  ])('has %s', (_, html, expected) => {
    expect(takenFrom(storyWith(html)).slice(1, -2)).toEqual(expected);
  });

  it.each([
    ['an answer of one word, again and again', '<p>Yes.</p><p>No.</p><p>Yes.</p>'],
    ['sentences that begin like a request', '<p>Read more books, he said to the children of Tamora.</p>'],
    [
      'sentences that begin like a button',
      '<p>Share prices fell by a tenth.</p><p>Comments like that one do harm.</p>',
    ],
    ['sentences that begin like a notice', '<p>Advertisement of the post is expected in May.</p>'],
    ['sentences that begin like a byline', '<p>By Friday, the bridge was closed again.</p>'],
    ['words that someone says', '<p>“Subscribe to our letter,” she told them.</p>'],
    [
      'Spanish sentences of that kind',
      '<p>Publicidad hubo poca.</p><p>Por Dios y por el río juró.</p><p>Doña Ana no vino.</p>',
    ],
    ['a day in the middle of the story', '<p>3 January 2026</p>'],
    ['short lines', '<p><strong>The ribbon</strong></p>'],
    ['sentences that are a link', '<p><a href="/x">The band of Veld had practiced for a year.</a></p>'],
  ])('keeps %s', (_, html) => {
    const expected = [...html.matchAll(/<p>(.*?)<\/p>/g)].map(([, text = '']) =>
      text.replace(/<[^>]*>/g, ''),
    );
    expect(takenFrom(storyWith(html)).slice(1, -2)).toEqual(expected);
  });

  it.each([
    ['caption', '<figure><img src="a.jpg"><figcaption>The ribbon, before it was cut.</figcaption></figure>'],
    ['caption', '<p>Foto: Luis Paz / Gobernación</p>'],
    ['teaser', '<p>Read also: <a href="/x">The flood of 2023</a></p>'],
    ['teaser', '<p>👉 (Lea también: <a href="/x">La crecida</a>)</p>'],
    ['teaser', '<p><strong><a href="/x">Who pays for the bridge?</a></strong></p>'],
    [
      'teaser',
      '<div><h3><a href="/x">A lighthouse for sale</a></h3><p>The keeper does not want to move out of it.</p></div>',
    ],
    ['subscribe', '<p>Sign up for our newsletter and read it before everybody else.</p>'],
    ['subscribe', '<p>Suscríbete a nuestro boletín y recibe todo en tu correo.</p>'],
    ['paywall', '<p>Already a subscriber? <a href="/login">Log in</a></p>'],
    ['byline', '<p>By Ana Ruiz and Luis Paz</p>'],
    ['byline', '<p>Reporting by Ana Ruiz in Veld; editing by Luis Paz.</p>'],
    ['time', '<p>Updated 5 January 2026 at 10:32</p>'],
    ['time', '<p>10:32 a. m.</p>'],
    ['advertisement', '<p>PUBLICIDAD</p>'],
    ['copyright', '<p>© 2026 The Tamora Courier</p>'],
    ['label', '<div>Share this article</div>'],
    ['no words', '<p>* * *</p>'],
    ['embedded post', '<blockquote class="twitter-tweet"><p>A bridge at last!</p></blockquote>'],
    ['table', '<table><tr><td>Tamora</td></tr></table>'],
    ['box', '<aside><p>The bridge is two hundred meters long, and has one lane.</p></aside>'],
    ['hidden', '<p style="display:none">The rest of the story is for those who have paid for it.</p>'],
    ['repetition', `<p>${STORY[0]}</p>`],
    ['repetition', '<blockquote><p>the anthem of Tamora as well</p></blockquote>'],
  ])('leaves out: %s, in %s', (reason, html) => {
    const page = storyWith(html);
    expect(takenFrom(page)).toEqual(STORY);
    const leftOut = leftOutFrom(page).filter((line) => !line.startsWith('headline'));
    expect(leftOut.length).toBeGreaterThan(0);
    for (const line of leftOut) expect(line).toMatch(new RegExp(`^${reason}: `));
  });

  it('is not lost in a form, or in a class named like a box', () => {
    const story = STORY.map((text) => `<p>${text}</p>`).join('');
    const body = `<form><div class="article share related"><h1>The bridge of Tamora opens</h1>${story}</div></form>`;
    expect(takenFrom(pageOf(body))).toEqual(STORY);
  });
});

describe('what an editor should look at', () => {
  const notesOf = (bytes: Uint8Array): string => importPage(bytes, 'page', {}).notes.join('\n');

  it('is nothing for a plain page', () => {
    expect(notesOf(storyWith(''))).toBe('');
  });

  it.each([
    ['a request to subscribe', '<p>Subscribe to continue reading</p>', '', /may be cut off/],
    [
      'a character that was lost',
      '<p>A bridge with a caf\uFFFD on it.</p>',
      '',
      /could not be read: A bridge/,
    ],
    [
      'a longer text in JSON-LD',
      '',
      `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${'Long ago. '.repeat(60)}"}</script>`,
      /JSON-LD has an article of 120 words, but \d+ were taken/,
    ],
  ])('is %s', (_, html, head, note) => {
    expect(notesOf(storyWith(html, head))).toMatch(note);
  });

  it('is a page whose language is not that of its text', () => {
    const page = storyWith('').toString().replace('lang="en"', 'lang="es"');
    const { fields, notes } = importPage(Buffer.from(page), 'page', {});
    expect(fields.language).toEqual({ value: 'en', source: 'the text' });
    expect(notes).toEqual(['The page says that its language is es, but its text is en.']);
  });
});

describe('fields that are missing or wrong', () => {
  const bare = Buffer.from(
    `<html><body><div>${STORY.map((text) => `<p>${text}</p>`).join('')}</div></body></html>`,
  );

  it('are all named, with the option that gives each', () => {
    expect(errorOf(bare).split('\n')).toEqual([
      'page.html does not say all that an article needs:',
      expect.stringMatching(/^ {2}title is missing; .*--title "…"$/),
      expect.stringMatching(/^ {2}publication is missing; .*--publication "…"$/),
      expect.stringMatching(/^ {2}url is missing; .*--url "…"$/),
      expect.stringMatching(/^ {2}published is missing; .*--published "…"$/),
    ]);
  });

  it('are filled in by the editor, who goes before the page', () => {
    const given = { title: 'T', publication: 'P', url: 'https://p.example/t-u', published: '2026-01-02' };
    const { fields, id } = importPage(storyWith(''), 'page', { ...given, language: 'es', id: 'mine' });
    const values = Object.values(fields).map(({ value }) => value);
    expect(values).toEqual(['T', 'P', 'https://p.example/t-u', '2026-01-02', 'es']);
    expect(id).toBe('mine');
    expect(importPage(bare, 'page', given).fields.language.value).toBe('en');
  });

  it('include a language that Acta does not read', () => {
    const words = [
      'O rio não tem ponte há dois anos.',
      'Os governadores falaram três horas sobre ela.',
      'Ninguém sabe quem a paga, nem quando abre.',
    ];
    const body = words.map((text) => `<p>${text} ${text} ${text}</p>`).join('');
    const page = pageOf(`<main>${body}</main>`).toString();
    const message = /language should be one of en, es, not "pt"; give it with --language/;
    expect(errorOf(Buffer.from(page.replace('lang="en"', 'lang="pt-BR"')))).toMatch(message);
    expect(errorOf(Buffer.from(page.replace(' lang="en"', '')))).toMatch(/language is missing/);
  });
});

describe('what the bot would refuse', () => {
  it('is a sentence that is too long', () => {
    const page = storyWith(`<p>${'And so it went on, '.repeat(100)}and on.</p>`);
    const [diagnostic] = importPage(page, 'page', {}).diagnostics;
    expect(diagnostic?.message).toMatch(/has a sentence of \d+ characters/);
  });
});

describe('any text', () => {
  const TAGS = ['p', 'li', 'h2', 'blockquote'];
  const hostile = fc.string({
    unit: fc.constantFrom(...'#*_`[]()<>&;!~+-=|\\. 1)\u00A0\u00AD\u200Béñ"\':abc\n'),
  });

  it('is taken word for word, and written so that Markdown has the same words', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 5 }), (texts) => {
        const toHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
        const html = texts
          .map((text, i) => [TAGS[i % TAGS.length], toHtml(text)])
          .map(([tag, text]) => `<${tag}>${text}</${tag}>`)
          .join('');
        const page = storyWith(html);
        const { file, taken } = importPage(page, 'page', {});
        const shown = shownText(page);
        for (const { text } of taken) expect(shown).toContain(text);
        expect(textsOfMarkdown(bodyOf(file))).toEqual(taken.map(({ text }) => text));
      }),
      { numRuns: cases(300) },
    );
  });

  it.each(['', '## ', '- ', '> '])('is read the same behind “%s” of Markdown', (prefix) => {
    const marks = fc.string({ unit: fc.constantFrom(...'#*_`[]()<>&;!~+-=|\\. 1)a\t') });
    fc.assert(
      fc.property(
        fc.oneof(marks, fc.constantFrom('a #', 'a ##', '# #', '#', '---', '1.', '&amp;')),
        (text) => {
          const line = text.replace(/[ \t]+/g, ' ').trim();
          fc.pre(line !== '');
          expect(textsOfMarkdown(prefix + escapeMarkdown(line))).toEqual([line]);
        },
      ),
      { numRuns: cases(1000) },
    );
  });

  it('is a title and a publication that the reader of articles reads', () => {
    const line = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
      .filter((text) => /\p{L}/u.test(text));
    const tricky = fc.constantFrom(
      '1984',
      'yes',
      'null',
      '2026-01-01',
      '!Alto',
      '&c. is',
      'a #1 b',
      'a: b',
      '- x',
      '"q"',
      "it's",
      '~',
      '=',
      '0x1F',
      '[a]',
      '@x',
      '%',
      '`x`',
      '? a',
      '| a',
    );
    fc.assert(
      fc.property(fc.oneof(line, tricky), fc.oneof(line, tricky), (title, publication) => {
        fc.pre(!/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u.test(title + publication));
        fc.pre(toCanonicalForm(title).trim() !== '' && toCanonicalForm(publication).trim() !== '');
        const { file } = importPage(storyWith(''), 'page', { title, publication });
        expect(parseArticle({ path: 'a.md', bytes: Buffer.from(file) })).toMatchObject({
          diagnostics: [],
          article: { title: toCanonicalForm(title).trim(), publication: toCanonicalForm(publication).trim() },
        });
      }),
      { numRuns: cases(300) },
    );
  });
});
