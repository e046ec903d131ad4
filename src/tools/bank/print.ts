/** Figures of a bank, as text. */
import type { Article } from '../../corpus/article.ts';
import type { BankQuestion } from '../../corpus/question-bank.ts';
import { LANGUAGES } from '../../text/language.ts';
import { pushTo } from '../../util/push-to.ts';
import { shownBankKey } from '../bank-file/edit-bank.ts';
import { describeMoved, findMovedParagraphs } from '../bank-file/moved-paragraphs.ts';
import { formatMetricsTable } from '../eval/print.ts';
import type { EvaluatedQuestion } from '../eval/questions.ts';
import { truncate } from '../truncate.ts';
import type { CheckedQuestions } from './check-questions.ts';
import { type Coverage, ENOUGH, type LostQuestion, type SameWords, storyParagraphs } from './coverage.ts';
import { foldCount } from './cross-validation.ts';

/** Lines of a list without `--all`. */
const MAX_LINES = 12;
/** In characters. */
const MAX_TEXT_WIDTH = 110;

const number = (count: number): string => count.toLocaleString('en-US');
const cut = (text: string): string => truncate(text, MAX_TEXT_WIDTH);

/** A list under a title; nothing for an empty one. */
function section(title: string, lines: readonly string[], all: boolean): string[] {
  if (lines.length === 0) return [];
  const shown = all ? lines : lines.slice(0, MAX_LINES);
  const rest = lines.length - shown.length;
  return [
    '',
    title,
    ...shown.map((line) => `  ${line}`),
    ...(rest > 0 ? [`  and ${number(rest)} more: --all`] : []),
  ];
}

/** The winner of a question, where it is not its own paragraph. */
function winnerOf({ gold, outcome, winner }: LostQuestion): string {
  if (winner === undefined) return '“does not say”';
  if (gold?.includes(winner)) return `only nearest ¶${winner}`;
  return outcome === 'nearest' ? `nearest ¶${winner}` : `¶${winner}`;
}

/** The lost questions: a line for each list and the winner there, the most frequent first. */
function lossesByWinner(lost: readonly LostQuestion[]): string[] {
  const groups = new Map<string, LostQuestion[]>();
  for (const question of lost) {
    const key = `${shownBankKey(question.gold ?? [])} → ${winnerOf(question)}`;
    pushTo(groups, key, question);
  }
  return [...groups]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([key, questions]) => cut(`${number(questions.length)}  ${key}: ${questions[0]?.question}`));
}

function formatSameWords({ questions }: SameWords): string {
  return questions.map(({ question, paragraphs }) => `${shownBankKey(paragraphs)} ${question}`).join(' | ');
}

const countOf = (bank: readonly BankQuestion[]): string =>
  LANGUAGES.map(
    (language) => `${number(bank.filter((question) => question.language === language).length)} ${language}`,
  ).join(', ');

/** The first line: the number of questions. */
function headline(article: Article, bank: readonly BankQuestion[]): string {
  const none = bank.filter(({ paragraphs }) => paragraphs.length === 0).length;
  const story = storyParagraphs(article).length;
  return `${article.id}: ${number(bank.length)} questions (${countOf(bank)}) for ${story} paragraphs, ${number(none)} of them under none`;
}

const heldOutTitle = (count: number): string =>
  foldCount(count) === count
    ? 'Each question asked of a model that is trained on all others'
    : 'Each question asked of a model that is trained on the other four fifths';

/** Formats the coverage of an article by its bank. */
export function formatCoverage(
  article: Article,
  bank: readonly BankQuestion[],
  asked: readonly EvaluatedQuestion[],
  { thin, lost, unasked, sameWords }: Coverage,
  all: boolean,
): string {
  const contradictions = sameWords.filter(({ isContradiction }) => isContradiction);
  const twice = sameWords.filter(({ isContradiction }) => !isContradiction);
  const kinds = LANGUAGES.filter((language) => asked.some(({ kind }) => kind === language));
  const moved = findMovedParagraphs(article, bank);
  return [
    headline(article, bank),
    ...(moved ? [`¶${moved.from}  ${describeMoved(moved)}`] : []),
    '',
    `${heldOutTitle(bank.length)}:`,
    formatMetricsTable([
      ...kinds.map((language) => [language, asked.filter(({ kind }) => kind === language)] as const),
      ['all', asked],
    ]),
    ...section(
      `Thin: fewer than ${ENOUGH.en} questions in English or ${ENOUGH.es} in Spanish`,
      thin.map(({ paragraph, counts }) => `¶${paragraph}  ${counts.en} en, ${counts.es} es`),
      all,
    ),
    ...section(
      `Won by something else than their own paragraph, or answered although under none: ${number(lost.length)} questions`,
      all
        ? lost.map(
            (question) =>
              `${shownBankKey(question.gold ?? [])} → ${winnerOf(question)}: ${question.question}`,
          )
        : lossesByWinner(lost),
      all,
    ),
    ...section(
      'Nobody asks for: no question of the paragraph finds these sentences',
      unasked.map(({ paragraph, text }) => `¶${paragraph}  ${all ? text : cut(text)}`),
      all,
    ),
    ...section(
      'Contradictions: the same words under paragraphs that have none in common, or under none',
      contradictions.map(formatSameWords),
      all,
    ),
    ...section(
      `Twice: the same words in another order, which teaches nothing new`,
      twice.map(formatSameWords),
      all,
    ),
  ].join('\n');
}

/** Formats the good questions of a file, and the reasons for dropping the others. */
export function formatChecked(path: string, { good, dropped }: CheckedQuestions): string {
  const lists = new Map<string, BankQuestion[]>();
  for (const question of good) {
    const key = shownBankKey(question.paragraphs);
    pushTo(lists, key, question);
  }
  const perList = [...lists].map(([key, questions]) => `${key} ${number(questions.length)}`).join(', ');
  return [
    ...dropped.map(({ line, what, reason }) => `${path}:${line}: left out, ${reason}: ${cut(what)}`),
    `${path}: ${number(good.length)} good questions (${countOf(good)})${perList && `: ${perList}`}; ${number(dropped.length)} left out`,
  ].join('\n');
}

/** A bank without and with the new questions, as far as it is measured. */
export interface Comparison {
  /** The bank's own questions, held out; nothing of an article without a bank. */
  readonly own: {
    readonly before: readonly EvaluatedQuestion[];
    readonly after: readonly EvaluatedQuestion[];
  };
  /** The new questions: asked of the bank as it is, and held out. */
  readonly added: {
    readonly before: readonly EvaluatedQuestion[];
    readonly after: readonly EvaluatedQuestion[];
  };
  readonly before: Coverage;
  readonly after: Coverage;
}

/** Formats the effect of new questions. */
export function formatComparison({ own, added, before, after }: Comparison): string {
  const contradictions = ({ sameWords }: Coverage): number =>
    sameWords.filter(({ isContradiction }) => isContradiction).length;
  const change = (label: string, count: (coverage: Coverage) => number): string =>
    `${label}: ${number(count(before))} before, ${number(count(after))} with them`;
  const ownRows =
    own.before.length === 0
      ? []
      : ([
          ['own, before', own.before],
          ['own, with them', own.after],
        ] as const);
  return [
    '',
    'Questions asked of models that were not trained on them, the bank’s own and the new ones:',
    formatMetricsTable([...ownRows, ['new, before', added.before], ['new, with them', added.after]]),
    'Differences of 0.01 may be chance, and more in a small bank.',
    '',
    change('Thin paragraphs', ({ thin }) => thin.length),
    change('Sentences that nobody asks for', ({ unasked }) => unasked.length),
    change('Contradictions', contradictions),
  ].join('\n');
}
