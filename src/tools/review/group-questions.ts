/** The review of a file: its questions without an answer, grouped, the most frequent first. */
import { buildAliasIndex } from '../../analysis/people/alias-index.ts';
import { type Article, paragraphId, slice } from '../../corpus/article.ts';
import { deduplicationKey } from '../../corpus/question-bank.ts';
import { type Answer, answer } from '../../search/answer.ts';
import type { Language } from '../../text/language.ts';
import { distinctBy } from '../../util/distinct-by.ts';
import { pushTo } from '../../util/push-to.ts';
import type { ArticleWithBank, EditedCorpus } from '../bank-file/articles.ts';
import type { LogRecord } from './read-question-log.ts';
import { type ComparableQuestion, comparable, hasSameWords, QuestionGroups } from './similar-questions.ts';

/** A paragraph that came near. */
interface NearParagraph {
  readonly article: Article;
  readonly paragraph: number;
}

/** A question in one spelling, and how often it was asked. */
export interface Variant {
  readonly question: string;
  readonly language: Language;
  readonly count: number;
}

/** Questions that ask the same. */
export interface QuestionGroup {
  /** The most frequent first. */
  readonly variants: readonly Variant[];
  readonly count: number;
  /** Of the most frequent variant, in today's articles. */
  readonly outcome: 'nearest' | 'none';
  /** Those of all variants, best first. */
  readonly nearest: readonly NearParagraph[];
  /** The article whose bank answers go to: the one that was asked or, of several, the one that came nearest. */
  readonly article: Article;
}

/** Counts of a review, of questions as often as they were asked. */
export interface Review {
  readonly groups: readonly QuestionGroup[];
  /** All of the file. */
  readonly asked: number;
  /** Answered when they were asked, or small talk. */
  readonly answered: number;
  /** Asked of another article than the one under review, or of one that is gone. */
  readonly elsewhere: number;
  /** Not answered then, and answered now. */
  readonly answeredNow: number;
  /** In a bank by now, or in the words of a question that a bank has under `none`, and rightly refused. */
  readonly settled: number;
}

/** Paragraphs that a group shows. */
const MAX_NEAREST = 4;
const NEAREST_PER_VARIANT = 3;

/** A distinct question, asked of one article or of all. */
interface Question extends ComparableQuestion {
  readonly variant: Variant;
  readonly article: Article | undefined;
  /** In today's articles. */
  readonly result: Answer;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byCount = (a: Variant, b: Variant): number => b.count - a.count || compare(a.question, b.question);

/** Counts what differs only in case, accents and punctuation as one question, in its most frequent spelling. */
function countVariants(records: readonly LogRecord[]): { variant: Variant; article: string | undefined }[] {
  const spellings = new Map<string, Map<string, Variant>>();
  const articles = new Map<string, string | undefined>();
  for (const { question, language, article } of records) {
    const key = `${article ?? ''}\n${deduplicationKey(question)}`;
    const variants = spellings.get(key) ?? new Map<string, Variant>();
    spellings.set(key, variants);
    articles.set(key, article);
    const { count = 0 } = variants.get(question) ?? {};
    variants.set(question, { question, language, count: count + 1 });
  }
  return [...spellings].flatMap(([key, variants]) => {
    const all = [...variants.values()].sort(byCount);
    const [first] = all;
    const count = all.reduce((sum, variant) => sum + variant.count, 0);
    return first ? [{ variant: { ...first, count }, article: articles.get(key) }] : [];
  });
}

/** The paragraphs that came nearest, each once. */
function nearParagraphs({ hits, further }: Answer): NearParagraph[] {
  const near = [...hits, ...further].map(({ passage: { article, paragraph } }) => ({ article, paragraph }));
  return distinctBy(near, keyOf).slice(0, NEAREST_PER_VARIANT);
}

const keyOf = ({ article, paragraph }: NearParagraph): string => paragraphId(article, paragraph);

/** Questions that the banks of some articles answer or refuse. */
interface BankKnowledge {
  /** The keys of all their questions. */
  readonly keys: ReadonlySet<string>;
  /** The questions that they have under `none`, by stems. */
  readonly unanswered: ReadonlyMap<string, readonly ComparableQuestion[]>;
}

function bankKnowledge(
  articles: Iterable<ArticleWithBank>,
  compareAs: (question: string, language: Language) => ComparableQuestion,
): BankKnowledge {
  const keys = new Set<string>();
  const unanswered = new Map<string, ComparableQuestion[]>();
  for (const { bank } of articles) {
    for (const { question, language, paragraphs } of bank) {
      keys.add(deduplicationKey(question));
      if (paragraphs.length > 0) continue;
      const read = compareAs(question, language);
      pushTo(unanswered, read.stems.join(' '), read);
    }
  }
  return { keys, unanswered };
}

/** Puts questions with those that ask the same, around the most frequent ones. */
function group(questions: readonly Question[]): readonly (readonly [Question, ...Question[]])[] {
  const groups = new QuestionGroups<Question>();
  for (const question of questions.toSorted((a, b) => byCount(a.variant, b.variant))) groups.add(question);
  return groups.groups;
}

/** Describes a group, its leader first. */
function groupOf(
  members: readonly [Question, ...Question[]],
  [firstArticle]: readonly Article[],
): QuestionGroup | undefined {
  const near = members.flatMap(({ result }) => nearParagraphs(result));
  const nearest = distinctBy(near, keyOf);
  const article = members[0].article ?? nearest[0]?.article ?? firstArticle;
  return (
    article && {
      variants: members.map(({ variant }) => variant),
      count: members.reduce((sum, { variant }) => sum + variant.count, 0),
      outcome: members[0].result.outcome === 'nearest' ? 'nearest' : 'none',
      nearest: nearest.slice(0, MAX_NEAREST),
      article,
    }
  );
}

/**
 * Groups the questions of a review file that had no answer, and have none in today's articles.
 *
 * @param only the only article under review. Default: all
 */
export function reviewQuestions(
  records: readonly LogRecord[],
  { knowledge, articles }: EditedCorpus,
  only?: Article,
): Review {
  const { corpus, index } = knowledge;
  const aliases = buildAliasIndex(corpus.people);
  const compareAs = (question: string, language: Language) => comparable(question, language, aliases);
  const open = records.filter(({ outcome }) => outcome === 'nearest' || outcome === 'none');
  const here = open.filter(
    ({ article }) => article === undefined || (only ? article === only.id : articles.has(article)),
  );
  const reviewed = [...articles.values()].filter(({ article }) => !only || article === only);
  const bank = bankKnowledge(reviewed, compareAs);
  const counts = { answeredNow: 0, settled: 0 };
  const questions: Question[] = [];
  for (const { variant, article: id } of countVariants(here)) {
    const article = only ?? articles.get(id ?? '')?.article;
    const result = answer(variant.question, index, { article });
    const read = { variant, article, result, ...compareAs(variant.question, variant.language) };
    const isRefused =
      result.outcome === 'none' &&
      bank.unanswered.get(read.stems.join(' '))?.some((other) => hasSameWords(read, other)) === true;
    if (bank.keys.has(deduplicationKey(variant.question)) || isRefused) counts.settled += variant.count;
    else if (result.outcome === 'answer' || result.outcome === 'small-talk')
      counts.answeredNow += variant.count;
    else questions.push(read);
  }
  const groups = group(questions).flatMap((members) => groupOf(members, corpus.articles) ?? []);
  return {
    groups: groups.sort((a, b) => b.count - a.count || compare(textOf(a), textOf(b))),
    asked: records.length,
    answered: records.length - open.length,
    elsewhere: open.length - here.length,
    ...counts,
  };
}

const textOf = ({ variants }: QuestionGroup): string => variants[0]?.question ?? '';

/** The words of a paragraph; empty where there is none of that number. */
export function paragraphText(article: Article, number: number): string {
  const paragraph = article.paragraphs[number - 1];
  return paragraph ? slice(article, paragraph) : '';
}
