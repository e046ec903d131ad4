import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/corpus/article.ts';
import { articleLink as findLink } from '../../../src/reply/text-fragment/article-link.ts';
import type { Span } from '../../../src/text/span.ts';
import { type OUTCOMES, outcomeOf } from '../../browser/promise.ts';
import {
  at,
  file,
  knowledgeFrom,
  knowledgeOf,
  onlyArticle,
  ownCorpus,
  spanOf,
} from '../../support/article.ts';

/** @throws Error when the article has no page */
function linkTo(article: Article, span: Span): string {
  const link = findLink(article, span);
  if (link === undefined) throw new Error('There is no link');
  return link;
}

/** A decoded text directive, `text=[prefix-,]textStart[,textEnd][,-suffix]`. */
interface Directive {
  readonly prefix: string | undefined;
  readonly textStart: string;
  readonly textEnd: string | undefined;
  readonly suffix: string | undefined;
}

/** `undefined` if a link opens the page alone. */
function directiveOf(link: string): Directive | undefined {
  const parts = link.split(':~:text=')[1]?.split(',') ?? [];
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  const [textStart, textEnd, ...others] = parts.map(decodeURIComponent);
  if (textStart === undefined) return undefined;
  expect(others).toStrictEqual([]);
  const decode = (words: string | undefined) => words && decodeURIComponent(words);
  return { prefix: decode(prefix), textStart, textEnd, suffix: decode(suffix) };
}

/** The words of a link's directive. */
function wordsIn(link: string): string[] {
  const { prefix, textStart, textEnd, suffix } = directiveOf(link) ?? {};
  return [prefix, textStart, textEnd, suffix].filter((words) => words !== undefined);
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
const collator = new Intl.Collator('en', { sensitivity: 'base' });

/** Word boundaries of texts, by Unicode's rules: “That’s” is one word. */
const boundaries = new Map<string, ReadonlySet<number>>();

function boundariesOf(text: string): ReadonlySet<number> {
  const known =
    boundaries.get(text) ??
    new Set([...segmenter.segment(text)].flatMap(({ index, segment }) => [index, index + segment.length]));
  boundaries.set(text, known);
  return known;
}

/**
 * The offsets of `words` in a text as a browser finds them: whole words, ignoring case and accents.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/#finding-ranges-in-a-document
 */
function offsetsOf(words: string, text: string): number[] {
  const ends = boundariesOf(text);
  return [...ends].filter(
    (i) => ends.has(i + words.length) && collator.compare(text.slice(i, i + words.length), words) === 0,
  );
}

/** All matches of a link's directive: a browser highlights the first. */
function matchesOf(link: string, text: string): Span[] {
  const directive = directiveOf(link);
  if (!directive) return [];
  const { prefix, textStart, textEnd, suffix } = directive;
  const isBlank = (start: number, end: number): boolean =>
    start <= end && text.slice(start, end).trim() === '';
  return offsetsOf(textStart, text).flatMap((start): Span[] => {
    const startEnd = start + textStart.length;
    const lastOffset =
      textEnd === undefined ? startEnd : offsetsOf(textEnd, text).find((offset) => offset >= startEnd);
    if (lastOffset === undefined) return [];
    const end = textEnd === undefined ? startEnd : lastOffset + textEnd.length;
    const hasPrefix =
      prefix === undefined ||
      offsetsOf(prefix, text).some((offset) => isBlank(offset + prefix.length, start));
    const hasSuffix = suffix === undefined || offsetsOf(suffix, text).some((offset) => isBlank(end, offset));
    return hasPrefix && hasSuffix ? [{ start, end }] : [];
  });
}

/** The match that a browser would highlight. */
const highlighted = (link: string, text: string): Span | undefined => matchesOf(link, text)[0];

/** Discord's client, or a browser, has broken links with these marks. */
const UNSAFE_MARK = /["'“”„‘’«»`´()[\]{}<>%|\\^]/;

const corpus = ownCorpus();
const own = onlyArticle(corpus);

/** Spans that begin or end with fewer words between unsafe marks than a link has at least. */
const INEXACT: ReadonlyMap<string, (typeof OUTCOMES)[number]> = new Map([
  ['petro-trump-meeting.17, sentence 3', 'inside'],
  ...[3, 4, 6, 7, 8, 10, 14, 17].map((number) => [`quotation ${number}`, 'around'] as const),
]);

describe('a link into the project’s own article', () => {
  const spans: [id: string, span: Span][] = [
    ...corpus.passages.map((passage): [string, Span] => [passage.id, passage]),
    ...corpus.passages.flatMap(({ id, sentences }) =>
      sentences.map((span, i): [string, Span] => [`${id}, sentence ${i + 1}`, span]),
    ),
    ...corpus.quotations.map((span, i): [string, Span] => [`quotation ${i + 1}`, span]),
  ];

  it('is inexact for spans that there are', () => {
    const ids = spans.map(([id]) => id);
    expect([...INEXACT.keys()].filter((id) => !ids.includes(id))).toStrictEqual([]);
  });

  it.each(spans)('matches the words once, and exactly but for those: %s', (id, span) => {
    const link = linkTo(own, span);
    expect(link.length).toBeLessThanOrEqual(512);
    expect(link.startsWith(`${own.url}#:~:text=`)).toBe(true);
    expect(matchesOf(link, own.text)).toHaveLength(1);
    const seen = at(matchesOf(link, own.text), 0);
    const paragraph = own.paragraphs.find(({ start, end }) => start <= span.start && span.end <= end);
    const [shown, cited, around] = [seen, span, paragraph ?? span].map(({ start, end }) =>
      own.text.slice(start, end),
    );
    expect(outcomeOf(shown ?? '', cited ?? '', around ?? '')).toBe(INEXACT.get(id) ?? 'exact');
    for (const one of wordsIn(link)) expect(one).not.toMatch(UNSAFE_MARK);
  });

  it.each(spans)('has a well-formed directive: %s', (_, span) => {
    const directive = linkTo(own, span).split(':~:text=')[1] ?? '';
    const words = '[A-Za-z0-9._~!*%]+';
    expect(directive).toMatch(new RegExp(`^(?:${words}-,)?${words}(?:,${words})?(?:,-${words})?$`));
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

  it('has all words of a few, and textStart and textEnd of many', () => {
    expect(link(['The bridge has four lanes.'], 'bridge has four lanes')).toBe(
      `${PAGE}#:~:text=bridge%20has%20four%20lanes`,
    );
    expect(
      link(
        ['On Monday the new bridge of Tamora opened to cars and to bicycles.'],
        'On Monday the new bridge of Tamora opened to cars and to bicycles.',
      ),
    ).toBe(
      `${PAGE}#:~:text=On%20Monday%20the%20new,and%20to%20bicycles`.replace('new,and', 'new,cars%20and'),
    );
  });

  it('percent-encodes hyphens, commas and ampersands', () => {
    expect(link(['The anti-drug plan, R&D too, failed.'], 'anti-drug plan, R&D too')).toBe(
      `${PAGE}#:~:text=anti%2Ddrug%20plan%2C%20R%26D%20too`,
    );
  });

  it('gives a few words context, since menus repeat them', () => {
    expect(link(['The bridge has four lanes.'], 'four lanes')).toBe(
      `${PAGE}#:~:text=bridge%20has-,four%20lanes`,
    );
    expect(link(['Four lanes has the bridge.'], 'Four lanes')).toBe(
      `${PAGE}#:~:text=Four%20lanes,-has%20the`,
    );
    expect(link(['It rains even now.'], 'even')).toBe(`${PAGE}#:~:text=It%20rains-,even,-now`);
  });

  it('includes the punctuation before its context: browsers skip white space only', () => {
    expect(link(['It rained. Then, at last, it stopped.'], 'It rained')).toBe(
      `${PAGE}#:~:text=It%20rained.,-Then%2C%20at`,
    );
    expect(link(['Nobody knows. ¿Why? Nobody asks.'], 'Why')).toBe(
      `${PAGE}#:~:text=Nobody%20knows.-,%C2%BFWhy%3F,-Nobody`,
    );
  });

  it('opens the sentence around a few words between unsafe marks', () => {
    const said = 'It rained for days. The mayor of the town said “I like it” to whoever asked.';
    expect(link([said], '“I like it”')).toBe(`${PAGE}#:~:text=The%20mayor%20of%20the,to%20whoever%20asked`);
  });

  it('starts after a few words between unsafe marks at the start of a paragraph', () => {
    expect(link(['“No,” said the mayor of Tamora.'], '“No,” said the mayor of Tamora.')).toBe(
      `${PAGE}#:~:text=said%20the%20mayor%20of,Tamora`,
    );
  });

  it('makes repeated words unique by their context, in other paragraphs if necessary', () => {
    const paragraphs = ['The bridge is even safer now.', 'It is even longer.', 'It rained.', 'It rained.'];
    const article = onlyArticle(knowledgeOf(paragraphs).corpus);
    const spans = [
      spanOf(article.text, 'even longer'),
      ...article.paragraphs.slice(2).map(({ start, end }) => ({ start, end: end - 1 })),
    ];
    for (const span of spans) expect(matchesOf(linkTo(article, span), article.text)).toStrictEqual([span]);
  });

  it('ends with the last words, even if earlier ones end like them', () => {
    const text = 'The old bridge was closed at last, and the new one was not open at last.';
    const seen = highlighted(link([text], text), text);
    expect(seen).toStrictEqual({ start: 0, end: text.length - 1 });
  });

  it('has one space for any white space', () => {
    expect(link(['The  bridge\u00a0has four lanes.'], 'The  bridge\u00a0has four lanes')).toBe(
      `${PAGE}#:~:text=The%20bridge%20has%20four%20lanes`,
    );
  });

  it('distinguishes whole words from parts of words', () => {
    expect(
      link(['Events are as rare as eventful evenings.', 'It is even now raining.'], 'even now raining'),
    ).toBe(`${PAGE}#:~:text=is-,even%20now%20raining`);
  });

  it.each([
    ['case or accents', 'pena', 'Peña'],
    ['ß and ss', 'Weiß', 'WEISS'],
    ['æ and ae', 'Cæsar', 'Caesar'],
    ['ø and o', 'Sørensen', 'Sorensen'],
  ])('equates words that differ in %s only, as browsers do', (_, one, other) => {
    const article = onlyArticle(knowledgeOf([`The ${other} is open.`, `The ${one} is great.`]).corpus);
    const words = wordsIn(linkTo(article, spanOf(article.text, one)));
    expect(words).not.toStrictEqual([one]);
    expect(words.join(' ')).toContain('is great');
  });

  it('opens the page without a fragment when nothing is unique', () => {
    const article = onlyArticle(knowledgeOf(['“It rained.”', '“It rained.”']).corpus);
    expect(linkTo(article, at(article.paragraphs, 1))).toBe(PAGE);
  });

  it('opens the page without a fragment when the headline has the same words', () => {
    const article = onlyArticle(knowledgeOf(['The bridge opens.'], { title: 'The bridge opens' }).corpus);
    expect(linkTo(article, at(article.paragraphs, 0))).toBe(PAGE);
  });

  it('has no unsafe marks in its words', () => {
    const words = wordsIn(
      link(
        ['He said “the bridge is Tom’s (50% his)” and left.'],
        'He said “the bridge is Tom’s (50% his)” and left.',
      ),
    );
    expect(words.join(' ')).not.toMatch(UNSAFE_MARK);
    expect(words[0]).toBe('He said');
    expect(words.at(-1)).toBe('and left');
  });

  it('starts and ends with whole words: browsers do not find “s plan” in “Okafor’s plan”', () => {
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

  it('is undefined when the article has no page', () => {
    const article = onlyArticle(knowledgeFrom(file('corpus/notes.txt', 'It has four lanes.')).corpus);
    expect(findLink(article, at(article.paragraphs, 0))).toBeUndefined();
  });

  it.each([
    ['follows the URL’s own fragment', `${PAGE}#news`, `${PAGE}#news`],
    ['replaces a fragment directive of the URL', `${PAGE}#news:~:text=four,lanes`, `${PAGE}#news`],
    ['replaces a fragment that is only a directive', `${PAGE}#:~:text=four%20lanes`, `${PAGE}#`],
    ['leaves such characters in a query alone', `${PAGE}?q=:~:text=four`, `${PAGE}?q=:~:text=four#`],
  ])('%s', (_, url, beforeDirective) => {
    expect(link(['The bridge has four lanes.'], 'bridge has four lanes', url)).toBe(
      `${beforeDirective}:~:text=bridge%20has%20four%20lanes`,
    );
  });

  it('opens the page alone, without a fragment directive of the URL, when nothing is unique', () => {
    const head = { url: `${PAGE}#news:~:text=rained` };
    const article = onlyArticle(knowledgeOf(['“It rained.”', '“It rained.”'], head).corpus);
    expect(linkTo(article, at(article.paragraphs, 1))).toBe(`${PAGE}#news`);
  });

  it('opens the page without a fragment when the URL would be too long for a button', () => {
    const word = 'ñ'.repeat(60);
    const text = Array.from({ length: 12 }, (_, i) => `${word}${i}`).join(' ');
    const url = `${PAGE}/${'x'.repeat(260)}`;
    expect(link([`${text}.`], `${text}.`, url)).toBe(url);
  });

  /** Paragraphs with unsafe marks, separators and many repeated words. */
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

  it('fits a button and opens words of the paragraph, for any words', () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        (paragraphs, n, from, length) => {
          const article: Article = onlyArticle(knowledgeOf(paragraphs).corpus);
          const within = at(article.paragraphs, n % article.paragraphs.length);
          // Whole words, as in quotations, sentences and passages.
          const words = [...article.text.slice(within.start, within.end).matchAll(/\S+/g)];
          const first = at(words, from % words.length);
          const last = at(words, Math.min(words.length - 1, words.indexOf(first) + (length % 12)));
          const start = within.start + first.index;
          const end = within.start + last.index + last[0].length;
          const opened = linkTo(article, { start, end });
          expect(opened.length).toBeLessThanOrEqual(512);
          expect(opened === PAGE || opened.startsWith(`${PAGE}#:~:text=`)).toBe(true);
          for (const chosen of wordsIn(opened)) {
            expect(chosen).not.toMatch(UNSAFE_MARK);
            expect(chosen).not.toBe('');
          }
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
