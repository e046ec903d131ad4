import MiniSearch from 'minisearch';
import { z } from 'zod';
import { analyzeArticle } from '../../analysis/analyze-article.ts';
import type { Corpus } from '../../analysis/corpus.ts';
import { buildAliasIndex } from '../../analysis/people/alias-index.ts';
import type { Passage } from '../../corpus/passages.ts';
import type { Synonyms } from '../../corpus/synonyms.ts';
import { answer } from '../../search/answer.ts';
import { buildSearchIndex } from '../../search/search-index.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';

/** SQuAD's format, as far as it is read (https://rajpurkar.github.io/SQuAD-explorer/). */
const squad = z.object({
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

/** A question, the number of the context that answers it, and where in that the answers stand. */
interface SquadQuestion {
  readonly question: string;
  readonly context: number;
  readonly answers: readonly Span[];
}

/** How a search did. */
interface Ranks {
  readonly hit1: number;
  readonly hit3: number;
  readonly hit5: number;
  readonly mrr: number;
}

/** What an evaluation on SQuAD prints. */
export interface SquadSummary extends Ranks {
  readonly passages: number;
  readonly questions: number;
  /** Of the questions whose first passage is right, the share whose bold sentence has the answer in it. */
  readonly sentence: number;
  /** MiniSearch at its defaults, on the same passages, in the same run. */
  readonly minisearch: Omit<Ranks, 'hit5'>;
  readonly msPerQuestion: number;
  readonly minisearchMsPerQuestion: number;
}

/** A corpus of one article without front matter, whose paragraphs, and passages, are the contexts. */
function corpusOf(contexts: readonly string[], synonyms: Synonyms): Corpus {
  const text = contexts.join('\n');
  let at = 0;
  const paragraphs = contexts.map((context, i) => {
    const start = at;
    at += context.length + 1;
    const span = { start, end: start + context.length };
    return { number: i + 1, ...span, sentences: splitSentences(text, span, 'en') };
  });
  const article = analyzeArticle(
    {
      id: 'squad',
      key: '',
      title: '',
      publication: undefined,
      url: undefined,
      published: undefined,
      language: 'en',
      text,
      paragraphs,
      captions: new Set(),
    },
    { people: [], places: [], topics: [] },
  );
  const passages = paragraphs.map(
    (paragraph): Passage => ({
      id: `squad.${paragraph.number}`,
      article,
      paragraph: paragraph.number,
      start: paragraph.start,
      end: paragraph.end,
      sentences: paragraph.sentences,
    }),
  );
  return {
    articles: [article],
    passages,
    quotations: [],
    people: article.people,
    peopleByName: new Map(),
    names: buildAliasIndex(article.people),
    topicComparison: { shared: [], single: [] },
    synonyms,
    bank: [],
  };
}

/** Shares of the questions whose right context has which rank; a rank below 1 is none. */
function ranksOf(ranks: readonly number[]): Ranks {
  const within = (most: number): number =>
    ranks.filter((rank) => rank >= 1 && rank <= most).length / ranks.length;
  const mrr = ranks.reduce((sum, rank) => sum + (rank >= 1 ? 1 / rank : 0), 0) / ranks.length;
  return { hit1: within(1), hit3: within(3), hit5: within(5), mrr };
}

/** The middle one of some times. */
function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/**
 * Measures search on articles that nobody has prepared: which context answers, and which sentence of it.
 *
 * @param json a file in SQuAD's format
 * @param sample take every so manyth question. Default: 1, all of them
 * @throws ZodError when the file is in another format
 */
export function evaluateSquad(json: unknown, sample: number, synonyms: Synonyms): SquadSummary {
  const contexts: string[] = [];
  const all: SquadQuestion[] = [];
  for (const { context, qas } of squad.parse(json).data.flatMap(({ paragraphs }) => paragraphs)) {
    const number = contexts.push(context);
    for (const { question, answers } of qas) {
      const spans = answers.map(({ text, answer_start }) => ({
        start: answer_start,
        end: answer_start + text.length,
      }));
      all.push({ question, context: number, answers: spans });
    }
  }
  const questions = all.filter((_, i) => i % sample === 0);
  const corpus = corpusOf(contexts, synonyms);
  const index = buildSearchIndex(corpus);
  const plain = new MiniSearch({ fields: ['text'] });
  plain.addAll(contexts.map((text, id) => ({ id: id + 1, text })));

  // Both in turn on each question, so that whatever else the machine does meets both alike.
  const times: number[] = [];
  const plainTimes: number[] = [];
  const results = questions.map(({ question, context, answers }) => {
    const began = performance.now();
    const { ranked } = answer(question, corpus, index);
    const between = performance.now();
    const found = plain.search(question);
    plainTimes.push(performance.now() - between);
    times.push(between - began);
    const first = ranked[0];
    const offset = first?.passage.start ?? 0;
    const inSentence = answers.some(
      ({ start, end }) =>
        first && start + offset >= first.sentence.start && end + offset <= first.sentence.end,
    );
    return {
      rank: ranked.findIndex(({ passage }) => passage.paragraph === context) + 1,
      plainRank: found.findIndex(({ id }) => id === context) + 1,
      inSentence,
    };
  });
  const right = results.filter(({ rank }) => rank === 1);
  const { hit1, hit3, mrr } = ranksOf(results.map(({ plainRank }) => plainRank));
  return {
    passages: contexts.length,
    questions: questions.length,
    ...ranksOf(results.map(({ rank }) => rank)),
    sentence: right.filter(({ inSentence }) => inSentence).length / (right.length || 1),
    minisearch: { hit1, hit3, mrr },
    msPerQuestion: median(times),
    minisearchMsPerQuestion: median(plainTimes),
  };
}
