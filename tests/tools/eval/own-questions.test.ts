import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { askQuestions, computeMetrics, parseQuestions } from '../../../src/tools/eval/questions.ts';
import { onlyArticle, ownBank, ownKnowledge } from '../../support/article.ts';

const FOLDER = new URL('../../questions/', import.meta.url);
const { corpus, index } = ownKnowledge();
const article = onlyArticle(corpus);
const questions = readdirSync(FOLDER).flatMap((name) =>
  parseQuestions(readFileSync(new URL(name, FOLDER), 'utf8'), name, article),
);
const all = askQuestions(questions, article, ownBank(), index);
// Questions in the bank's own words ("who attended") are looked up there, which says nothing of any other.
const outcomes = all.filter(({ inBank }) => !inBank);
const metricsOf = (kind: RegExp) => computeMetrics(outcomes.filter((outcome) => kind.test(outcome.kind)));

/**
 * Lower bounds a little below the current metrics, so that a change that loses more than a question or two fails.
 * `npm run eval` prints the metrics and the misses.
 */
describe('answers to the project’s own questions', () => {
  it.each([
    ['short English questions', /^en short/, 0.97, 0.98],
    ['English questions in the article’s words', /^en direct/, 0.98, 1],
    ['misspelt questions', /^en typo/, 0.9, 0.93],
    ['English paraphrases', /^en paraphrase/, 0.9, 0.95],
    ['Spanish questions', /^es/, 0.97, 0.98],
  ])('have the right paragraph first, or among the first three: %s', (_, kind, hit1, hit3) => {
    const metrics = metricsOf(kind);
    expect(metrics.hit1).toBeGreaterThanOrEqual(hit1);
    expect(metrics.hit3).toBeGreaterThanOrEqual(hit3);
  });

  it('are mostly refused, and hardly ever answered, when the article does not answer, and are hardly ever refused when it does', () => {
    const metrics = computeMetrics(outcomes);
    expect(metrics.refused).toBeGreaterThanOrEqual(0.74);
    expect(metrics.falseAnswers).toBeLessThanOrEqual(0.085);
    expect(metrics.falseRefusals).toBeLessThanOrEqual(0.01);
  });

  it('are hardly ever called nearest only when the article does answer', () => {
    expect(computeMetrics(outcomes).hedged).toBeLessThanOrEqual(0.035);
  });

  it('have the figures of docs/evaluation.md', () => {
    const metrics = computeMetrics(outcomes);
    const row = (label: string, ...figures: readonly (number | undefined)[]): string =>
      `| ${label} | ${figures.map((figure) => figure?.toFixed(3) ?? '–').join(' | ')} |\n`;
    const { hit1, hit3, hedged, falseRefusals, refused, falseAnswers } = metrics;
    const document = readFileSync(new URL('../../../docs/evaluation.md', import.meta.url), 'utf8');
    expect(document).toContain(
      row(`${metrics.questions} answerable`, hit1, hit3, hedged, falseRefusals, undefined),
    );
    const none = [undefined, undefined, undefined];
    expect(document).toContain(row(`${metrics.unanswerable} unanswerable`, ...none, refused, falseAnswers));
  });

  it('are measured on more than 500 questions that are not in the bank', () => {
    const bank = new Set(ownBank().map(({ question }) => question.toLowerCase()));
    expect(outcomes.filter(({ question }) => bank.has(question.toLowerCase()))).toEqual([]);
    expect(outcomes.length).toBeGreaterThan(500);
  });
});
