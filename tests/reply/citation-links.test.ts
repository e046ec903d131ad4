import { describe, expect, it } from 'vitest';
import { articleLink } from '../../src/reply/text-fragment/article-link.ts';
import { articleFile, at, knowledgeFrom, knowledgeOf, onlyArticle } from '../support/article.ts';
import { isSameAddress, readLink } from '../support/masked-links.ts';
import { textsIn } from '../support/messages.ts';
import { replyToLine } from '../support/replies.ts';

const SENTENCE = 'The bridge of Tamora, half-built for nine years, opened on Monday night (at last).';
const PARAGRAPHS = ['It rained.', SENTENCE, 'It has four lanes.'];

const PAGES = [
  'https://example.org/Bridge_(Tamora)',
  'https://example.org/a)b(c/_d_/*e*/~f~/',
  'https://example.org/?a[0]=1&b=!*c*&d=e,f',
  "https://example.org/it’s/c/it's",
  'https://example.org/café/橋/día?q=%28a%29%2C%20b',
  'https://example.org/a_b#part_(2)',
  'https://example.org/--a,,b--/~~c~~',
];
const PUBLICATIONS = ['The [Tamora] Courier', 'News [', '](https://other.example.org)', '*_~|`\\', '(A) B)'];

/** The small print of a reply's citations. */
const citationsOf = (line: string, knowledge = knowledgeOf(PARAGRAPHS)): string[] =>
  textsIn(replyToLine(line, 'en', knowledge))
    .flat()
    .filter((text) => /^-# \[\d+\] /.test(text));

describe('the citations of a reply', () => {
  it.each(PAGES)('open the words on the page %s', (url) => {
    const knowledge = knowledgeOf(PARAGRAPHS, { url });
    const article = onlyArticle(knowledge.corpus);
    const link = articleLink(article, at(knowledge.corpus.passages, 1));
    expect(link).toContain(':~:text=');
    const citations = citationsOf('when did the bridge of Tamora open', knowledge);
    expect(citations).toHaveLength(1);
    const { target, label, around } = readLink(at(citations, 0));
    expect([label, around]).toStrictEqual(['¶2 · The Tamora Courier · 5 Jan 2026', '[1] …']);
    expect(isSameAddress(String(target), link ?? ''), `${target} for ${link}`).toBe(true);
  });

  it.each(PUBLICATIONS)('name the publication %s, and nothing else is a link', (publication) => {
    const knowledge = knowledgeOf(PARAGRAPHS, { publication });
    const { target, label, around } = readLink(at(citationsOf('bridge of Tamora', knowledge), 0));
    const shown = publication.includes('[T') ? publication : publication.replace('[', '(').replace(']', ')');
    expect([label, around]).toStrictEqual([`¶2 · ${shown} · 5 Jan 2026`, '[1] …']);
    expect(target).toMatch(/^https:\/\/courier\.example\.org\/story#:~:text=/);
  });

  it('name a headline that is cut inside brackets', () => {
    const title = `${'Bridge opens '.repeat(4)}[after nine years and much rain]`;
    const knowledge = knowledgeFrom(
      articleFile(PARAGRAPHS, { title }, 'a'),
      articleFile(['The ferry sank.'], { title: 'B' }, 'b'),
    );
    const { label } = readLink(at(citationsOf('bridge of Tamora', knowledge), 0));
    expect(label).toBe(`¶2 · ${'Bridge opens '.repeat(4)}(after… · The Tamora Courier · 5 Jan 2026`);
  });

  it.each(['\u2028', '\u0085', '\r', '\n', '\u000B'])('have no line end in them: %j', (lineEnd) => {
    expect(() => knowledgeOf(PARAGRAPHS, { publication: `The${lineEnd}Courier` })).toThrow(
      /without control characters/,
    );
  });
});

describe('the links of a list', () => {
  it.each(PAGES)('open the words on the page %s', (url) => {
    const name = { en: 'The [new] bridge_(of Tamora)', es: 'El puente' };
    const paragraphs = [...PARAGRAPHS, 'Ida Bell of the ferries was there.'];
    const knowledge = knowledgeOf(paragraphs, {
      url,
      topics: [{ name, paragraphs: [1, 2, 3, 4] }],
      people: [{ name: 'Ida Bell' }],
    });
    for (const [line, label, passage] of [
      ['/topics', name.en, 0],
      ['/people', 'Ida Bell', 3],
    ] as const) {
      const items = textsIn(replyToLine(line, 'en', knowledge))
        .flat()
        .filter((text) => text.startsWith('- '));
      const link = readLink(at(items, 0).replace(/^- (?:\*\*)?(\[.*\)).*$/, '-# $1'));
      expect([link.label, link.around]).toStrictEqual([label, '…']);
      const words = articleLink(onlyArticle(knowledge.corpus), at(knowledge.corpus.passages, passage));
      expect(isSameAddress(String(link.target), words ?? ''), `${link.target} for ${words}`).toBe(true);
    }
  });
});
