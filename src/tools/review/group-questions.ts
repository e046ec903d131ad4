/** The review of a file: its questions without an answer, or those with one, grouped, the most frequent first. */
import { buildAliasIndex } from '../../analysis/people/alias-index.ts';
import { type Article, paragraphId, slice } from '../../corpus/article.ts';
import { deduplicationKey } from '../../corpus/deduplication-key.ts';
import type { BankQuestion } from '../../corpus/question-bank.ts';
import { type Answer, answer } from '../../search/answer.ts';
import type { JudgedOutcome, Outcome } from '../../search/judgement/judgement.ts';
import type { Language } from '../../text/language.ts';
import { distinctBy } from '../../util/distinct-by.ts';
import { pushTo } from '../../util/push-to.ts';
import type { ArticleWithBank, EditedCorpus } from '../bank-file/articles.ts';
import { agreesWithBank } from './bank-agreement.ts';
import type { LogRecord } from './read-question-log.ts';
import { type ComparableQuestion, comparable, hasSameWords, QuestionGroups } from './similar-questions.ts';

/** A paragraph that answers, or came near. */
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
  /** The outcome of the most frequent variant, in today's articles. */
  readonly outcome: JudgedOutcome;
  /** True if a bank has it, and today’s reply is another one. */
  readonly isInBank: boolean;
  /** The nearest paragraphs of all variants, best first. */
  readonly nearest: readonly NearParagraph[];
  /** The article whose bank answers go to: the one that was asked or, of several, the one that came nearest. */
  readonly article: Article;
}

/** Counts of a review, of questions as often as they were asked. */
export interface Review {
  /** True for a review of the questions that are answered. */
  readonly isOfAnswers: boolean;
  readonly groups: readonly QuestionGroup[];
  /** All of the file. */
  readonly asked: number;
  /** Left out by the outcome that they had: answered, or small talk; in a review of answers, small talk. */
  readonly leftOut: number;
  /** Asked of another article than the one under review, or of one that is gone. */
  readonly elsewhere: number;
  /** Not answered then, and answered now, or small talk. */
  readonly answeredNow: number;
  /** In a review of answers, those that are not answered now. */
  readonly unanswered: number;
  /** In a bank by now, or in the words of a question that a bank has under `none`, and treated as it says. */
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
  readonly isInBank: boolean;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byCount = (a: Variant, b: Variant): number => b.count - a.count || compare(a.question, b.question);

/** Counts questions that differ only in case, accents and punctuation as one, in its most frequent spelling. */
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

/** The paragraphs that answer or, where none does, came nearest, each once. */
function nearParagraphs({ outcome, hits, further }: Answer): NearParagraph[] {
  const near = [...hits, ...(outcome === 'answer' ? [] : further)].map(
    ({ passage: { article, paragraph } }) => ({ article, paragraph }),
  );
  return distinctBy(near, keyOf).slice(0, NEAREST_PER_VARIANT);
}

const keyOf = ({ article, paragraph }: NearParagraph): string => paragraphId(article, paragraph);

/** Questions that the banks of some articles answer or refuse. */
interface BankKnowledge {
  /** By the keys of their questions, the articles that have them, and the paragraphs there. */
  readonly byKey: ReadonlyMap<string, readonly Pick<BankQuestion, 'article' | 'paragraphs'>[]>;
  /** The questions that they have under `none`, by stems. */
  readonly unanswered: ReadonlyMap<string, readonly ComparableQuestion[]>;
}

function bankKnowledge(
  articles: Iterable<ArticleWithBank>,
  compareAs: (question: string, language: Language) => ComparableQuestion,
): BankKnowledge {
  const byKey = new Map<string, Pick<BankQuestion, 'article' | 'paragraphs'>[]>();
  const unanswered = new Map<string, ComparableQuestion[]>();
  for (const { article, bank } of articles) {
    for (const { question, language, paragraphs } of bank) {
      pushTo(byKey, deduplicationKey(question), { article, paragraphs });
      if (paragraphs.length > 0) continue;
      const read = compareAs(question, language);
      pushTo(unanswered, read.stems.join(' '), read);
    }
  }
  return { byKey, unanswered };
}

/** Groups the questions that ask the same, around the most frequent ones. */
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
  const { outcome } = members[0].result;
  const near = members.flatMap(({ result }) => nearParagraphs(result));
  const nearest = distinctBy(near, keyOf);
  const article = members[0].article ?? nearest[0]?.article ?? firstArticle;
  return (
    article && {
      variants: members.map(({ variant }) => variant),
      count: members.reduce((sum, { variant }) => sum + variant.count, 0),
      outcome: outcome === 'small-talk' ? 'none' : outcome,
      isInBank: members.some(({ isInBank }) => isInBank),
      nearest: nearest.slice(0, MAX_NEAREST),
      article,
    }
  );
}

/** The scope of a review. */
interface ReviewScope {
  /** The only article under review. Default: all. */
  readonly only?: Article | undefined;
  /** True to go through the questions that are answered. */
  readonly answered?: boolean | undefined;
}

/** True where the banks agree with the replies of today's articles. */
function isSettled(asked: Question, { byKey, unanswered }: BankKnowledge): boolean {
  const { variant, result, stems } = asked;
  const entries = byKey.get(deduplicationKey(variant.question)) ?? [];
  if (entries.length > 0)
    return entries.every(({ article, paragraphs }) => agreesWithBank(result, article, paragraphs));
  if (result.outcome !== 'none') return false;
  return unanswered.get(stems.join(' '))?.some((other) => hasSameWords(asked, other)) === true;
}

/**
 * Groups the questions of a review file that had no answer, and have none in today's articles; or those that are answered
 * today, which no bank has.
 */
export function reviewQuestions(
  records: readonly LogRecord[],
  { knowledge, articles }: EditedCorpus,
  { only, answered = false }: ReviewScope = {},
): Review {
  const { corpus, index } = knowledge;
  const aliases = buildAliasIndex(corpus.people);
  const compareAs = (question: string, language: Language) => comparable(question, language, aliases);
  const outcomes: readonly Outcome[] = answered ? ['answer', 'nearest', 'none'] : ['nearest', 'none'];
  const asked = records.filter(({ outcome }) => outcomes.includes(outcome));
  const here = asked.filter(
    ({ article }) => article === undefined || (only ? article === only.id : articles.has(article)),
  );
  const reviewed = [...articles.values()].filter(({ article }) => !only || article === only);
  const bank = bankKnowledge(reviewed, compareAs);
  const counts = { answeredNow: 0, unanswered: 0, settled: 0 };
  const questions: Question[] = [];
  for (const { variant, article: id } of countVariants(here)) {
    const article = only ?? articles.get(id ?? '')?.article;
    const result = answer(variant.question, index, { article });
    const isInBank = bank.byKey.has(deduplicationKey(variant.question));
    const read = { variant, article, result, isInBank, ...compareAs(variant.question, variant.language) };
    const isAnswered = result.outcome === 'answer' || result.outcome === 'small-talk';
    if (isSettled(read, bank)) counts.settled += variant.count;
    else if (answered ? result.outcome === 'answer' : !isAnswered || isInBank) questions.push(read);
    else if (isAnswered) counts.answeredNow += variant.count;
    else counts.unanswered += variant.count;
  }
  const groups = group(questions).flatMap((members) => groupOf(members, corpus.articles) ?? []);
  return {
    isOfAnswers: answered,
    groups: groups.sort((a, b) => b.count - a.count || compare(textOf(a), textOf(b))),
    asked: records.length,
    leftOut: records.length - asked.length,
    elsewhere: asked.length - here.length,
    ...counts,
  };
}

const textOf = ({ variants }: QuestionGroup): string => variants[0]?.question ?? '';

/** The words of a paragraph; empty where there is none of that number. */
export function paragraphText(article: Article, number: number): string {
  const paragraph = article.paragraphs[number - 1];
  return paragraph ? slice(article, paragraph) : '';
}
