import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import type { ExecutionContext } from '../../src/interactions/command.ts';
import { knowledgeOf, onlyArticle, ownKnowledge } from '../support/article.ts';
import { findChromium, startChromium, WITHOUT_CHROMIUM } from './chromium.ts';
import { type Citation, everyCitation } from './citations.ts';
import { compare, type Outcome } from './promise.ts';
import { pageOf, type Setting } from './publication.ts';
import { openPage } from './reader.ts';
import { SHAPES } from './shapes.ts';

const executable = findChromium();
if (executable === undefined) process.stderr.write(`Links in a browser: ${WITHOUT_CHROMIUM}\n`);

/** What a browser may take to start and to end on a machine that has other things to do, in ms. */
const A_MINUTE = 60_000;

/** For how long to wait where nothing should be highlighted, in ms. */
const A_WHILE = 1000;

/** Quotations of three words or fewer: what headlines elsewhere would repeat. */
function catchwordsOf({ corpus }: ExecutionContext): string[] {
  return corpus.quotations
    .map(({ article, start, end }) =>
      article.text.slice(start, end).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''),
    )
    .filter((words) => words.split(/\s+/).length <= 3);
}

/** What is left of a link to an article's page without the page's address. */
function fragmentOf({ link }: Citation, { url }: Article): string {
  if (url === undefined || !link.startsWith(url)) throw new Error(`${link} does not lead to ${url}`);
  return link.slice(url.length);
}

/** Follows the links of all `citations` of the only article there is, on its page. */
async function follow(
  browser: Browser,
  knowledge: ExecutionContext,
  citations: readonly Citation[],
  { setting, patience }: { setting?: Setting; patience?: number } = {},
): Promise<[Citation, Outcome][]> {
  const article = onlyArticle(knowledge.corpus);
  const page = await openPage(browser, pageOf(article, catchwordsOf(knowledge), setting));
  try {
    const outcomes: [Citation, Outcome][] = [];
    for (const citation of citations) {
      const seen = await page.follow(fragmentOf(citation, article), patience);
      outcomes.push([citation, compare(seen, citation, article)]);
    }
    return outcomes;
  } finally {
    await page.close();
  }
}

/** What went wrong. */
function faultsIn(outcomes: readonly [Citation, Outcome][]): string[] {
  return outcomes.flatMap(([, outcome]) => (typeof outcome === 'string' ? [] : [outcome.fault]));
}

describe.skipIf(executable === undefined)('in a browser, the link of a citation', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium(executable ?? '');
  }, A_MINUTE);
  afterAll(() => browser?.close(), A_MINUTE);

  it('opens the cited words: every passage, quotation and topic of the article that Acta comes with', async () => {
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
    const outcomes = await follow(browser, knowledge, citations);
    expect(faultsIn(outcomes)).toStrictEqual([]);
    // Only what a headline would say too ("I like you") is shown in what it was said in.
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
      for (const [, outcome] of await follow(browser, knowledge, others, { setting, patience: A_WHILE }))
        expect(outcome).toMatchObject({ fault: expect.stringMatching(/^nothing is highlighted/) });
    },
  );

  describe('is found out where it leads', () => {
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
    ])('%s', async (_, directive, wanted) => {
      const link = directive === undefined ? `${url}` : `${url}#:~:text=${directive}`;
      const [found] = await follow(browser, knowledge, [{ link, ...citation }], { patience: A_WHILE });
      const outcome = found?.[1];
      expect(typeof outcome === 'string' ? outcome : outcome?.fault).toMatch(wanted);
    });
  });
});
