import { computeMetrics, type EvaluatedQuestion, isWrong } from './questions.ts';

const HEADERS = [
  'questions',
  'hit@1',
  'hit@3',
  'MRR',
  'false ref',
  'hedged',
  'no answer',
  'refused',
  'false ans',
];
const LABEL_WIDTH = 18;
const COLUMN_WIDTH = 11;

function formatRow(label: string, cells: readonly string[]): string {
  return [label.padEnd(LABEL_WIDTH), ...cells.map((cell) => cell.padStart(COLUMN_WIDTH))].join('');
}

function formatMetrics(label: string, outcomes: readonly EvaluatedQuestion[]): string {
  const { questions, hit1, hit3, mrr, falseRefusals, hedged, unanswerable, refused, falseAnswers } =
    computeMetrics(outcomes);
  return formatRow(label, [
    `${questions}`,
    ...[hit1, hit3, mrr, falseRefusals, hedged].map((value) => (questions > 0 ? value.toFixed(3) : '–')),
    `${unanswerable}`,
    ...[refused, falseAnswers].map((value) => (unanswerable > 0 ? value.toFixed(3) : '–')),
  ]);
}

/** Formats the metrics of some outcomes as a table with a row for each label. */
export function formatMetricsTable(
  rows: readonly (readonly [label: string, outcomes: readonly EvaluatedQuestion[]])[],
): string {
  return [formatRow('', HEADERS), ...rows.map(([label, outcomes]) => formatMetrics(label, outcomes))].join(
    '\n',
  );
}

function formatMistake({ question, gold, outcome, passages }: EvaluatedQuestion): string {
  const expected = gold ? `¶${gold.join(', ')}` : 'refused';
  const ranked = `¶${passages.join(', ')}`;
  const actual = {
    answer: ranked,
    nearest: `nearest ${ranked}`,
    none: 'refused',
    'small-talk': 'small talk',
  }[outcome];
  return `${question}\n    should be ${expected}, is ${actual}`;
}

/** The questions that say how good an answer in words is that the bank does not have. */
const heldOut = (outcomes: readonly EvaluatedQuestion[]): readonly EvaluatedQuestion[] =>
  outcomes.filter(({ inBank }) => !inBank);

/**
 * Formats the metrics by kind as a table, followed by the questions that were answered wrongly. Questions of the bank, which
 * its editor has decided, have a row of their own, and are in no other.
 */
export function formatTable(outcomes: readonly EvaluatedQuestion[]): string {
  const others = heldOut(outcomes);
  const kinds = [...new Set(others.map(({ kind }) => kind))].sort();
  return [
    formatMetricsTable([
      ...kinds.map((kind) => [kind, others.filter((outcome) => outcome.kind === kind)] as const),
      ['not in the bank', others],
      ['in the bank', outcomes.filter(({ inBank }) => inBank)],
    ]),
    '',
    ...outcomes.filter(isWrong).map(formatMistake),
  ].join('\n');
}

/**
 * Formats outcomes as JSON, one a line, and the metrics of those that are not in the bank, rounded to four decimals, as the
 * last line.
 */
export function formatJsonLines(outcomes: readonly EvaluatedQuestion[]): string {
  const lines = outcomes.map(({ question, gold, outcome, shown, passages, bold, inBank }) =>
    JSON.stringify({ question, gold, outcome, shown, passages, bold, inBank }),
  );
  const metrics = Object.entries(computeMetrics(heldOut(outcomes))).map(([name, value]) => [
    name,
    Math.round(value * 1e4) / 1e4,
  ]);
  return [...lines, JSON.stringify(Object.fromEntries(metrics))].join('\n');
}
