import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import type { ExecutionContext } from '../../src/interactions/command.ts';
import { knowledgeOf, onlyArticle, ownKnowledge } from '../support/article.ts';
import { linksOf } from '../support/messages.ts';
import { replyToLine } from '../support/replies.ts';
import { findChromium, startChromium, WITHOUT_CHROMIUM } from './chromium.ts';
import { type Citation, everyCitation } from './citations.ts';
import { compare, type Outcome } from './promise.ts';
import { pageOf, type Setting } from './publication.ts';
import { openPage } from './reader.ts';
import { SHAPES } from './shapes.ts';

const executable = findChromium();
if (executable === undefined) process.stderr.write(`Links in a browser: ${WITHOUT_CHROMIUM}\n`);

/** For starting and closing a browser on a busy machine. */
const BROWSER_TIMEOUT_MS = 60_000;

/** For a highlight that should not appear. */
const NO_HIGHLIGHT_TIMEOUT_MS = 1000;

/** Quotations of at most three words, as headlines elsewhere repeat them. */
function catchwordsOf({ corpus }: ExecutionContext): string[] {
  return corpus.quotations
    .map(({ article, start, end }) =>
      article.text.slice(start, end).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''),
    )
    .filter((words) => words.split(/\s+/).length <= 3);
}

/** The fragment of a link, without the page's URL. */
function fragmentOf({ link }: Citation, { url }: Article): string {
  if (url === undefined || !link.startsWith(url)) throw new Error(`${link} does not lead to ${url}`);
  return link.slice(url.length);
}

/** Follows the links of all `citations` of the only article, on its page. */
async function follow(
  browser: Browser,
  knowledge: ExecutionContext,
  citations: readonly Citation[],
  { setting, timeout }: { setting?: Setting; timeout?: number } = {},
): Promise<[Citation, Outcome][]> {
  const article = onlyArticle(knowledge.corpus);
  const page = await openPage(browser, pageOf(article, catchwordsOf(knowledge), setting));
  try {
    const outcomes: [Citation, Outcome][] = [];
    for (const citation of citations) {
      const seen = await page.follow(fragmentOf(citation, article), timeout);
      outcomes.push([citation, compare(seen, citation, article)]);
    }
    return outcomes;
  } finally {
    await page.close();
  }
}

function faultsIn(outcomes: readonly [Citation, Outcome][]): string[] {
  return outcomes.flatMap(([, outcome]) => (typeof outcome === 'string' ? [] : [outcome.fault]));
}

describe.skipIf(executable === undefined)('in a browser, the link of a citation', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium(executable ?? '');
  }, BROWSER_TIMEOUT_MS);
  afterAll(() => browser?.close(), BROWSER_TIMEOUT_MS);

  it('opens the cited words of every passage, quotation and topic of the project’s own article', async () => {
    const knowledge = ownKnowledge();
    const { corpus } = knowledge;
    const citations = everyCitation(knowledge);
    const excerpts = citations.flatMap((citation) => citation.excerpts);
    for (const { article, start, end, id } of corpus.passages)
      expect(excerpts, id).toContain(article.text.slice(start, end));
    for (const { article, start, end, speaker } of corpus.quotations) {
      const words = article.text.slice(start, end);
      if (speaker !== undefined)
        expect(
          excerpts.some((excerpt) => excerpt.includes(words)),
          words,
        ).toBe(true);
    }
    // Names of topics link to their beginnings.
    const links = citations.map(({ link }) => link);
    for (const link of linksOf(replyToLine('/topics', 'en', knowledge))) expect(links).toContain(link);
    const outcomes = await follow(browser, knowledge, citations);
    expect(faultsIn(outcomes)).toStrictEqual([]);
    // Short quotations ("I like you") are highlighted with their sentence.
    const exact = outcomes.filter(([, outcome]) => outcome === 'exact');
    expect(exact.length).toBeGreaterThan(0.9 * citations.length);
  });

  it.each(SHAPES)(
    'opens the cited words in an article of $what',
    async ({ knowledge, setting, lost, outcomes }) => {
      const all = everyCitation(knowledge);
      const isLost = ({ excerpts: [first] }: Citation): boolean =>
        first !== undefined && lost.includes(first);
      const found = await follow(
        browser,
        knowledge,
        all.filter((citation) => !isLost(citation)),
        { setting },
      );
      expect(faultsIn(found)).toStrictEqual([]);
      expect(found.length).toBeGreaterThan(0);
      for (const [{ link, excerpts }, outcome] of found)
        expect(outcomes, `${link} for ${excerpts.join(' / ')}`).toContain(outcome);
      const others = all.filter(isLost);
      expect(new Set(others.flatMap(({ excerpts }) => excerpts))).toStrictEqual(new Set(lost));
      for (const [, outcome] of await follow(browser, knowledge, others, {
        setting,
        timeout: NO_HIGHLIGHT_TIMEOUT_MS,
      }))
        expect(outcome).toMatchObject({ fault: expect.stringMatching(/^nothing is highlighted/) });
    },
  );

  describe('has a known outcome', () => {
    const knowledge = knowledgeOf(
      [
        'The old bridge of Tamora was closed in May. It had stood for ninety years and a day.',
        'The new bridge of Tamora was opened in June. It is to stand for two hundred years.',
      ],
      { title: 'A bridge for the town of Tamora' },
    );
    const { url } = onlyArticle(knowledge.corpus);
    const citation = { paragraph: 2, excerpts: ['The new bridge of Tamora was opened in June.'] };

    it.each([
      ['to the cited words', 'The%20new%20bridge%20of,opened%20in%20June', /^exact$/],
      ['to another paragraph', 'The%20old%20bridge%20of,closed%20in%20May', /outside the paragraph/],
      ['to other words of the paragraph', 'It%20is%20to%20stand', /"It is to stand" is highlighted/],
      ['further than the words', 'The%20new%20bridge%20of,two%20hundred%20years', /two hundred years" is/],
      ['to fewer words', 'The%20new%20bridge%20of', /"The new bridge of" is highlighted/],
      ['to a teaser that says the same', 'The%20new%20bridge', /outside the paragraph/],
      [
        'from a teaser on into the article',
        'The%20new%20bridge,opened%20in%20June',
        /places are highlighted/,
      ],
      ['to words that are nowhere', 'The%20newest%20bridge%20of', /^nothing is highlighted/],
      ['to the page alone', undefined, /^nothing is highlighted/],
    ])('when its directive leads %s', async (_, directive, wanted) => {
      const link = directive === undefined ? `${url}` : `${url}#:~:text=${directive}`;
      const [found] = await follow(browser, knowledge, [{ link, ...citation }], {
        timeout: NO_HIGHLIGHT_TIMEOUT_MS,
      });
      const outcome = found?.[1];
      expect(typeof outcome === 'string' ? outcome : outcome?.fault).toMatch(wanted);
    });
  });
});
