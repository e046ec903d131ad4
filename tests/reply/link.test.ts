import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Span } from '../../src/corpus/article.ts';
import { linkTo as findLink } from '../../src/reply/link.ts';
import { at, file, knowledgeFrom, knowledgeOf, onlyArticle, ownCorpus, spanOf } from '../support/article.ts';

/** The link to words of an article that has a page. */
function linkTo(article: Article, span: Span): string {
  const link = findLink(article, span);
  if (link === undefined) throw new Error('There is no link');
  return link;
}

/** What a link tells the browser to look for, decoded; nothing where it leads to the page alone. */
function fragmentOf(link: string): string[] {
  const directive = link.split(':~:text=')[1];
  return directive === undefined ? [] : directive.split(',').map(decodeURIComponent);
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
const collator = new Intl.Collator('en', { sensitivity: 'base' });

/** Where words of a text begin and end, by Unicode's rules: “That’s” is one word. */
const boundaries = new Map<string, ReadonlySet<number>>();

function boundariesOf(text: string): ReadonlySet<number> {
  const known =
    boundaries.get(text) ??
    new Set([...segmenter.segment(text)].flatMap(({ index, segment }) => [index, index + segment.length]));
  boundaries.set(text, known);
  return known;
}

/**
 * The places where `words` stand in a text as a browser looks for them: whole words, case and accents aside.
 * https://wicg.github.io/scroll-to-text-fragment/#finding-ranges-in-a-document
 */
function places(words: string, text: string): number[] {
  const ends = boundariesOf(text);
  return [...ends].filter(
    (i) => ends.has(i + words.length) && collator.compare(text.slice(i, i + words.length), words) === 0,
  );
}

/** What the browser would highlight: from the first place of the start to the first of the end behind it. */
function highlighted(link: string, text: string): Span | undefined {
  const [start, end] = fragmentOf(link);
  const from = start === undefined ? undefined : places(start, text)[0];
  if (start === undefined || from === undefined) return undefined;
  if (end === undefined) return { start: from, end: from + start.length };
  const to = places(end, text).find((place) => place >= from + start.length);
  return to === undefined ? undefined : { start: from, end: to + end.length };
}

/** What no link may hold in its words: Discord's client, or a browser, has broken links with it. */
const FORBIDDEN = /["'“”„‘’«»`´()[\]{}<>%|\\^]/;

const corpus = ownCorpus();
const own = onlyArticle(corpus);
const strip = (text: string): string => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

describe('a link into the article that Acta comes with', () => {
  const spans: [id: string, span: Span][] = [
    ...corpus.passages.map((passage): [string, Span] => [passage.id, passage]),
    ...corpus.passages.flatMap(({ id, sentences }) =>
      sentences.map((span, i): [string, Span] => [`${id}, sentence ${i + 1}`, span]),
    ),
    ...corpus.quotations.map((span, i): [string, Span] => [`quotation ${i + 1}`, span]),
  ];

  it.each(spans)('opens the very words, and no others: %s', (_, span) => {
    const link = linkTo(own, span);
    expect(link.length).toBeLessThanOrEqual(512);
    expect(link.startsWith(`${own.url}#:~:text=`)).toBe(true);
    const words = fragmentOf(link);
    // The browser goes to the first place that fits, so there may be only one.
    expect(places(at(words, 0), own.text)).toHaveLength(1);
    const seen = highlighted(link, own.text);
    expect(seen).toBeDefined();
    if (!seen) return;
    expect(strip(own.text.slice(seen.start, span.end))).toBe(strip(own.text.slice(seen.start, seen.end)));
    // It begins with the first words, or right behind a mark that no link may hold.
    const skipped = own.text.slice(span.start, seen.start).replace(/^\P{L}+/u, '');
    expect(skipped.split(' ').length).toBeLessThanOrEqual(3);
    if (skipped !== '') expect(skipped).toMatch(FORBIDDEN);
    for (const one of words) expect(one).not.toMatch(FORBIDDEN);
  });

  it.each(spans)('has nothing in it that means something else in a link: %s', (_, span) => {
    const directive = linkTo(own, span).split(':~:text=')[1] ?? '';
    expect(directive).toMatch(/^[A-Za-z0-9._~!*%]+(?:,[A-Za-z0-9._~!*%]+)?$/);
    expect(() => decodeURIComponent(directive)).not.toThrow();
    expect(URL.canParse(linkTo(own, span))).toBe(true);
  });
});

describe('a link', () => {
  const link = (paragraphs: readonly string[], words: string, url?: string): string => {
    const article = onlyArticle(knowledgeOf(paragraphs, url === undefined ? {} : { url }).corpus);
    return linkTo(article, spanOf(article.text, words));
  };
  const PAGE = 'https://courier.example.org/story';

  it('has all the words when they are few, and both ends when they are many', () => {
    expect(link(['The bridge has four lanes.'], 'four lanes')).toBe(`${PAGE}#:~:text=four%20lanes`);
    expect(
      link(
        ['On Monday the new bridge of Tamora opened to cars and to bicycles.'],
        'On Monday the new bridge of Tamora opened to cars and to bicycles.',
      ),
    ).toBe(
      `${PAGE}#:~:text=On%20Monday%20the%20new,and%20to%20bicycles`.replace('new,and', 'new,cars%20and'),
    );
  });

  it('escapes what separates words in it: hyphens, commas and ampersands', () => {
    expect(link(['The anti-drug plan, R&D too, failed.'], 'anti-drug plan, R&D too')).toBe(
      `${PAGE}#:~:text=anti%2Ddrug%20plan%2C%20R%26D%20too`,
    );
  });

  it('leads to the paragraph where the words stand at several places', () => {
    const paragraphs = ['The bridge is even safer now than before.', 'It is even longer.'];
    const article = onlyArticle(knowledgeOf(paragraphs).corpus);
    const start = article.text.indexOf('even');
    const seen = highlighted(linkTo(article, { start, end: start + 4 }), article.text);
    expect(seen && article.text.slice(seen.start, seen.end)).toBe('The bridge is even safer now than before');
  });

  it('does not take words for others that begin or end like them', () => {
    expect(link(['Events are rare.', 'It rains even now.'], 'even')).toBe(`${PAGE}#:~:text=even`);
  });

  it('takes words for the same that differ in case or accents only, as browsers do', () => {
    const [first, second] = ['The Peña is open.', 'The pena is great.'];
    const words = fragmentOf(link([first, second], 'pena'));
    expect(words).not.toStrictEqual(['pena']);
  });

  it('leads to the page where paragraphs are the same word for word', () => {
    const article = onlyArticle(knowledgeOf(['It rained.', 'It rained.']).corpus);
    expect(linkTo(article, at(article.paragraphs, 1))).toBe(PAGE);
  });

  it('leads to the page when the headline has the same words', () => {
    const article = onlyArticle(knowledgeOf(['The bridge opens.'], { title: 'The bridge opens' }).corpus);
    expect(linkTo(article, at(article.paragraphs, 0))).toBe(PAGE);
  });

  it('takes its words from between marks that have broken links', () => {
    const words = fragmentOf(
      link(
        ['He said “the bridge is Tom’s (50% his)” and left.'],
        'He said “the bridge is Tom’s (50% his)” and left.',
      ),
    );
    expect(words.join(' ')).not.toMatch(FORBIDDEN);
    expect(words[0]).toBe('He said');
    expect(words.at(-1)).toBe('and left');
  });

  it('begins and ends with whole words: browsers do not find “s plan” in “Okafor’s plan”', () => {
    const paragraphs = [
      'Okafor opened it.',
      'Okafor’s plan was to open the bridge of Tamora at last, said Okafor’s.',
    ];
    const article = onlyArticle(knowledgeOf(paragraphs).corpus);
    const seen = highlighted(linkTo(article, at(article.paragraphs, 1)), article.text);
    expect(seen && article.text.slice(seen.start, seen.end)).toContain(
      'plan was to open the bridge of Tamora',
    );
  });

  it('is none where the article has no page', () => {
    const article = onlyArticle(knowledgeFrom(file('corpus/notes.txt', 'It has four lanes.')).corpus);
    expect(findLink(article, at(article.paragraphs, 0))).toBeUndefined();
  });

  it('goes behind the address’s own fragment', () => {
    expect(link(['The bridge has four lanes.'], 'four lanes', `${PAGE}#news`)).toBe(
      `${PAGE}#news:~:text=four%20lanes`,
    );
  });

  it('leads to the page when it would get too long for a button', () => {
    const word = 'ñ'.repeat(60);
    const text = Array.from({ length: 12 }, (_, i) => `${word}${i}`).join(' ');
    const url = `${PAGE}/${'x'.repeat(260)}`;
    expect(link([`${text}.`], `${text}.`, url)).toBe(url);
  });

  /** Paragraphs with all that a link has to get around, and many words that are the same. */
  const paragraph = fc
    .array(
      fc.constantFrom(
        'a',
        'bridge',
        'Bridge',
        'año',
        'ano',
        '“yes”',
        'Tom’s',
        '(so)',
        '50%',
        'R&D',
        'a-b',
        'x,',
        '😀',
        '語',
        '—',
        '1.',
        'É',
      ),
      { minLength: 1, maxLength: 25 },
    )
    .map((words) => words.join(' '));

  it('fits a button and opens the article’s own page, whatever the words are', () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        (paragraphs, n, from, length) => {
          const article: Article = onlyArticle(knowledgeOf(paragraphs).corpus);
          const within = at(article.paragraphs, n % article.paragraphs.length);
          // Some of the paragraph's words, whole ones: spans are quotations, sentences or passages.
          const words = [...article.text.slice(within.start, within.end).matchAll(/\S+/g)];
          const first = at(words, from % words.length);
          const last = at(words, Math.min(words.length - 1, words.indexOf(first) + (length % 12)));
          const start = within.start + first.index;
          const end = within.start + last.index + last[0].length;
          const opened = linkTo(article, { start, end });
          expect(opened.length).toBeLessThanOrEqual(512);
          expect(opened === PAGE || opened.startsWith(`${PAGE}#:~:text=`)).toBe(true);
          for (const chosen of fragmentOf(opened)) {
            expect(chosen).not.toMatch(FORBIDDEN);
            expect(chosen).not.toBe('');
          }
          // Where it leads to words, they are of the paragraph.
          const seen = highlighted(opened, article.text);
          if (seen) {
            expect(seen.start).toBeGreaterThanOrEqual(within.start);
            expect(seen.end).toBeLessThanOrEqual(within.end);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
