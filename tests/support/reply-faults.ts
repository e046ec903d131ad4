/**
 * The two rules that no input may break: an excerpt is the article's, word for word, above its citation; and Discord takes
 * every reply, whose buttons can be told apart, and pings nobody.
 */
import type { Corpus } from '../../src/analysis/corpus.ts';
import type { Article } from '../../src/corpus/article.ts';
import { UsageError } from '../../src/errors.ts';
import type { ExecutionContext } from '../../src/interactions/command.ts';
import type { Reply } from '../../src/reply/message.ts';
import { checkMessage } from '../fake-discord/validate-message.ts';
import { buttonsOf, type Citation, citationIn, textsIn, withoutMarkdown } from './messages.ts';

/** A run of this many words of an article outside a block quote is a fault. */
const NGRAM_SIZE = 8;

/** The words of a text, without the punctuation around them. */
const wordsOf = (text: string): string[] =>
  text
    .split(/\s+/)
    .map((word) => /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(word)?.[0] ?? '')
    .filter((word) => word !== '');

/** Word n-grams of {@link NGRAM_SIZE}. */
const ngramsOf = (text: string): string[] => {
  const words = wordsOf(text);
  return words.slice(NGRAM_SIZE - 1).map((_, i) => words.slice(i, i + NGRAM_SIZE).join(' '));
};

/**
 * The halves of an n-gram. A typed text may be followed by words of ours that the article has too: after `said Okafor. It`
 * the answer `Nobody called “said Okafor. It” is quoted` has “said Okafor It is” in it.
 */
const halvesOf = (ngram: string): string[] => {
  const words = ngram.split(' ');
  return [words.slice(0, NGRAM_SIZE / 2).join(' '), words.slice(NGRAM_SIZE / 2).join(' ')];
};

/** Kept between thousands of replies from the same articles. */
const ngramsByArticle = new WeakMap<Article, ReadonlySet<string>>();

function articleNgrams(article: Article): ReadonlySet<string> {
  const ngrams = ngramsByArticle.get(article) ?? new Set(article.text.split(/[\r\n]+/).flatMap(ngramsOf));
  ngramsByArticle.set(article, ngrams);
  return ngrams;
}

/** An address without percent-encoding: a masked link encodes what Markdown could change. */
const decoded = (url: string): string => decodeURIComponent(url.replace(/%(?![0-9a-f]{2})/gi, '%25'));

/** The article whose page a link opens: the articles of a test's corpus have different URLs. */
function articleOfLink(link: string, { articles }: Corpus): Article | undefined {
  return articles
    .filter((article) => article.url !== undefined && decoded(link).startsWith(decoded(article.url)))
    .sort((a, b) => (b.url?.length ?? 0) - (a.url?.length ?? 0))[0];
}

/** Characters of a headline that are in every citation, and tell the articles of a test's corpus apart. */
const DISTINCT_TITLE_LENGTH = 40;

/** The article without a page that a citation names by its headline. */
function articleOfCitation(source: string, { articles }: Corpus): Article | undefined {
  return articles.find(
    ({ url, title }) => url === undefined && source.startsWith(title.slice(0, DISTINCT_TITLE_LENGTH)),
  );
}

function boldFaults(line: string): string[] {
  const stars = line.replace(/\\[\s\S]/g, '').match(/\*+/g) ?? [];
  const isBalanced = stars.every((run) => run === '**' || run === '****') && stars.join('').length % 4 === 0;
  return isBalanced ? [] : [`bold that does not end: ${line}`];
}

/** The faults of a block quote by the citation below it. */
function blockQuoteFaults(line: string, citations: readonly Citation[], corpus: Corpus): string[] {
  const [citation, ...others] = citations;
  if (!citation) return [`no citation below: ${line}`];
  if (others.length > 0) return [`several citations below: ${line}`];
  const { paragraph: number, source, link } = citation;
  const article = link === undefined ? articleOfCitation(source, corpus) : articleOfLink(link, corpus);
  const paragraph = article?.paragraphs.find((candidate) => candidate.number === number);
  if (!article || !paragraph) return [`cited from nowhere: ${line}`];
  const faults = boldFaults(line);
  if (corpus.articles.length > 1 && !source.startsWith(article.title.slice(0, DISTINCT_TITLE_LENGTH)))
    faults.push(`cited without its headline: ${source}`);
  const quoted = withoutMarkdown(line).slice(2);
  const words = article.text.slice(paragraph.start, paragraph.end);
  if (!words.includes(quoted) || quoted === '') faults.push(`not in ¶${number}: ${quoted}`);
  const [, directive] = link?.split(':~:text=') ?? [];
  const opened = directive?.split(',').filter((part) => !part.endsWith('-') && !part.startsWith('-')) ?? [];
  for (const part of opened.map(decoded))
    if (!words.includes(part)) faults.push(`a link to other words than those of ¶${number}: ${part}`);
  return faults;
}

/**
 * The faults of a reply by the first rule. Each block quote is a slice of the paragraph that the citation below it names, in
 * the article that the citation links to, at words of that paragraph (or, without a page, that it names). Of several articles
 * the citation names the headline. A citation stands under nothing else, and neither do the article's words.
 *
 * @param typed may be repeated in the reply, whatever it is
 */
export function verbatimFaults(reply: Reply, corpus: Corpus, typed: string): string[] {
  const repeatable = [
    ...corpus.articles.map(({ title }) => title),
    ...corpus.articles.flatMap(({ topics }) => topics.flatMap(({ name }) => [name.en, name.es])),
    typed,
  ].map((text) => wordsOf(text).join(' '));
  const outsideFaults = (line: string): string[] =>
    corpus.articles
      .flatMap((article) =>
        ngramsOf(withoutMarkdown(line)).filter((ngram) => articleNgrams(article).has(ngram)),
      )
      .filter((ngram) => !halvesOf(ngram).some((half) => repeatable.some((text) => text.includes(half))))
      .map((ngram) => `outside a block quote: ${ngram}`);
  return textsIn(reply).flatMap((lines) => {
    const citations = lines.flatMap((line) => citationIn(line) ?? []);
    return lines.flatMap((line, i) => {
      if (line.startsWith('> ')) return blockQuoteFaults(line, citations, corpus);
      const isBelowQuote = lines[i - 1]?.startsWith('> ') === true;
      const misplaced = citationIn(line) && !isBelowQuote ? [`a citation of no block quote: ${line}`] : [];
      return [...misplaced, ...outsideFaults(line)];
    });
  });
}

/**
 * The faults of a reply by both rules.
 *
 * @param typed may be repeated in the reply, whatever it is
 */
export function replyFaults(reply: Reply, { corpus }: ExecutionContext, typed: string): string[] {
  const faults = verbatimFaults(reply, corpus, typed);
  const labels = buttonsOf(reply).map(([label]) => label);
  if (new Set(labels).size < labels.length) faults.push(`buttons with one label: ${labels}`);
  const checked = checkMessage(reply);
  if ('refusal' in checked) faults.push(JSON.stringify(checked.refusal));
  if (JSON.stringify(reply.allowed_mentions) !== '{"parse":[]}') faults.push('it may ping somebody');
  return faults;
}

/** The reply; `undefined` if `run` throws a UsageError. */
export function attempt(run: () => Reply): Reply | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}
