import MiniSearch from 'minisearch';
import { z } from 'zod';
import { analyzeArticle } from '../../analysis/analyze-article.ts';
import { paragraphId } from '../../corpus/article.ts';
import type { Passage } from '../../corpus/passages.ts';
import type { Synonyms } from '../../corpus/synonyms.ts';
import { StartupError } from '../../errors.ts';
import { readLanguageResources } from '../../knowledge/read-language-resources.ts';
import { answer } from '../../search/answer.ts';
import { ArticleIndex } from '../../search/index/article-index.ts';
import { indexArticle } from '../../search/index/article-snapshot.ts';
import { SearchIndex } from '../../search/search-index.ts';
import { splitSentences } from '../../text/sentences.ts';
import { contains, type Span } from '../../text/span.ts';

/** SQuAD's format, as far as it is used (https://rajpurkar.github.io/SQuAD-explorer/). */
const schema = z.object({
  data: z.array(
    z.object({
      paragraphs: z.array(
        z.object({
          context: z.string(),
          qas: z.array(
            z.object({
              question: z.string(),
              answers: z.array(z.object({ text: z.string(), answer_start: z.number() })),
            }),
          ),
        }),
      ),
    }),
  ),
});

/** The contexts of a file in SQuAD's format, and the questions about them. */
interface SquadDataset {
  readonly contexts: readonly string[];
  readonly questions: readonly SquadQuestion[];
}

interface SquadQuestion {
  readonly question: string;
  /** The number of the context that answers it, from 1 on. */
  readonly context: number;
  /** Offsets into the context. */
  readonly answers: readonly Span[];
}

/** Metrics of a ranking, 0 to 1. */
interface RankMetrics {
  readonly hit1: number;
  readonly hit3: number;
  readonly hit5: number;
  readonly mrr: number;
}

/** The result of an evaluation, as it is printed. */
interface SquadSummary extends RankMetrics {
  readonly passages: number;
  readonly questions: number;
  /** Of the questions whose first passage is right, the share with an answer in bold. */
  readonly sentence: number;
  /** The baseline: MiniSearch with its defaults. */
  readonly minisearch: Omit<RankMetrics, 'hit5'>;
  /** Medians. */
  readonly msPerQuestion: number;
  readonly minisearchMsPerQuestion: number;
}

/** An index of one article without front matter, with a paragraph for each context. */
function indexContexts(contexts: readonly string[], synonyms: Synonyms): SearchIndex {
  const text = contexts.join('\n');
  let offset = 0;
  const paragraphs = contexts.map((context, i) => {
    const span = { start: offset, end: offset + context.length };
    offset = span.end + 1;
    return { number: i + 1, ...span, sentences: splitSentences(text, span, 'en') };
  });
  const article = analyzeArticle(
    {
      id: 'squad',
      revision: '',
      title: '',
      publication: undefined,
      url: undefined,
      published: undefined,
      language: 'en',
      text,
      paragraphs,
      headings: [],
      captions: new Set(),
    },
    { people: [], places: [], nonPeople: [], topics: [] },
  );
  const passages = paragraphs.map(
    ({ number, start, end, sentences }): Passage => ({
      id: paragraphId(article, number),
      article,
      paragraph: number,
      start,
      end,
      sentences,
    }),
  );
  const contents = { article, passages };
  const resources = readLanguageResources();
  const snapshot = indexArticle(contents, [], resources);
  return new SearchIndex([new ArticleIndex(contents, snapshot, resources)], [], synonyms, resources);
}

/** @param ranks counted from 1; 0 where the right context was not found */
function rankMetrics(ranks: readonly number[]): RankMetrics {
  const hitRate = (k: number): number => ranks.filter((rank) => rank >= 1 && rank <= k).length / ranks.length;
  const mrr = ranks.reduce((sum, rank) => sum + (rank >= 1 ? 1 / rank : 0), 0) / ranks.length;
  return { hit1: hitRate(1), hit3: hitRate(3), hit5: hitRate(5), mrr };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/**
 * The contents of a file in SQuAD's format.
 *
 * @param path that of the file, for the message
 * @throws StartupError when it is in another format
 */
export function parseSquad(path: string, json: unknown): SquadDataset {
  const { data: file, error } = schema.safeParse(json);
  if (!file) {
    const [issue] = error.issues;
    const place = issue && issue.path.length > 0 ? ` at ${z.core.toDotPath(issue.path)}` : '';
    throw new StartupError(`${path} is not in SQuAD’s format${place}: ${issue?.message}.`, { cause: error });
  }
  const paragraphs = file.data.flatMap((article) => article.paragraphs);
  const questions = paragraphs.flatMap(({ qas }, i) =>
    qas.map(({ question, answers }) => ({
      question,
      context: i + 1,
      answers: answers.map(({ text, answer_start: start }) => ({ start, end: start + text.length })),
    })),
  );
  return { contexts: paragraphs.map(({ context }) => context), questions };
}

/**
 * Evaluates search on articles without question banks: whether it finds the context that answers, and the
 * sentence of it.
 *
 * @param sample n to ask every nth question. Default of the command: 1
 */
export function evaluateSquad(
  { contexts, questions: allQuestions }: SquadDataset,
  sample: number,
  synonyms: Synonyms,
): SquadSummary {
  const questions = allQuestions.filter((_, i) => i % sample === 0);
  const index = indexContexts(contexts, synonyms);
  const baseline = new MiniSearch({ fields: ['text'] });
  baseline.addAll(contexts.map((text, i) => ({ id: i + 1, text })));

  // In turn on each question, so that other load on the machine affects both alike.
  const results = questions.map(({ question, context, answers }) => {
    const started = performance.now();
    const { hits, further } = answer(question, index);
    const ranked = [...hits, ...further];
    const answered = performance.now();
    const baselineHits = baseline.search(question);
    const baselineMs = performance.now() - answered;
    const [first] = ranked;
    const isHighlighted = ({ start, end }: Span): boolean =>
      first?.highlights.some((span) =>
        contains(span, { start: first.passage.start + start, end: first.passage.start + end }),
      ) ?? false;
    return {
      ms: answered - started,
      baselineMs,
      rank: ranked.findIndex(({ passage }) => passage.paragraph === context) + 1,
      baselineRank: baselineHits.findIndex(({ id }) => id === context) + 1,
      isHighlighted: answers.some(isHighlighted),
    };
  });
  const right = results.filter(({ rank }) => rank === 1);
  const { hit1, hit3, mrr } = rankMetrics(results.map(({ baselineRank }) => baselineRank));
  return {
    passages: contexts.length,
    questions: questions.length,
    ...rankMetrics(results.map(({ rank }) => rank)),
    sentence: right.filter((result) => result.isHighlighted).length / (right.length || 1),
    minisearch: { hit1, hit3, mrr },
    msPerQuestion: median(results.map(({ ms }) => ms)),
    minisearchMsPerQuestion: median(results.map((result) => result.baselineMs)),
  };
}
