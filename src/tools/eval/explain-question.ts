import { slice } from '../../corpus/article.ts';
import type { Evidence, EvidenceSources, ScoredPassage } from '../../search/evidence/evidence.ts';
import { judge } from '../../search/frames/judge-question.ts';
import type { ArticleIndex } from '../../search/index/article-index.ts';
import { type ParsedQuestion, parseQuestion } from '../../search/question/parse-question.ts';

/** Passages explained. */
const MAX_EXPLAINED = 8;
/** Matching terms of a word. */
const MAX_MATCHES = 6;
const EXCERPT_LENGTH = 60;

function formatFrame({ frame }: ParsedQuestion): string {
  const { kind, ...parts } = frame;
  const values = Object.entries(parts).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name} “${value}”`],
  );
  return [kind, ...values].join(', ');
}

/**
 * A line for each content word: its weight, the confidence of its best match, and the terms of the article
 * that match it.
 */
function formatTerms({ query }: Evidence): string[] {
  return query.terms.map(({ token, weight, matches, matchConfidence }) => {
    const best = [...matches].sort(([, a], [, b]) => b - a).slice(0, MAX_MATCHES);
    const formatted = best.map(([term, match]) => `${term} ${match.toFixed(2)}`).join(', ');
    const confidence = `confidence ${matchConfidence.toFixed(2)}`;
    return `  ${token.padEnd(18)} weight ${weight.toFixed(2)}  ${best.length > 0 ? `${confidence}  ${formatted}` : 'in no passage'}`;
  });
}

/** The type of the expected answer, and the terms of the article for what is counted. */
function formatExpected({ query: { expected } }: Evidence): string {
  if (!expected) return 'not known';
  const counted = [...expected.counted].join(', ');
  return counted === '' ? expected.type : `${expected.type} of ${counted}`;
}

function formatPassage(
  { position, score, lexical }: ScoredPassage,
  { bank }: Evidence,
  index: ArticleIndex,
): string {
  const passage = index.passages[position];
  if (!passage) return '';
  const { paragraph } = passage;
  const figures = [
    `score ${score.toFixed(2)}`,
    `coverage ${(lexical?.coverage ?? 0).toFixed(2)}`,
    `explained ${(lexical?.explained ?? 0).toFixed(2)}`,
    `best sentence ${(lexical?.bestSentence ?? 0).toFixed(2)}`,
    ...(bank ? [`bank ${bank.probability(paragraph).toFixed(2)}`] : []),
  ];
  const text = slice(index.article, passage).slice(0, EXCERPT_LENGTH);
  return `  ¶${paragraph}  ${figures.join('  ')}  ${text}…`;
}

/** Explains in lines of text how a question is read, the evidence of each passage, and what is concluded. */
export function explainQuestion(asked: string, index: ArticleIndex, sources: EvidenceSources): string {
  const question = parseQuestion(asked);
  const { outcome, chosen, evidence, reason } = judge(question, index, sources);
  const { bank, ranked } = evidence;
  const { parts } = question;
  const shown = chosen.map(({ position }) => `¶${index.passages[position]?.paragraph}`).join(', ');
  return [
    `frame: ${formatFrame(question)}`,
    ...(parts.length > 0 ? [`parts: ${parts.map(({ text }) => `“${text}”`).join(' and ')}`] : []),
    `expected answer: ${formatExpected(evidence)}`,
    `words (${evidence.query.language}):`,
    ...formatTerms(evidence),
    ...(bank ? [`the bank takes it for unanswered: ${bank.noAnswer.toFixed(2)}`] : []),
    'passages:',
    ...ranked.slice(0, MAX_EXPLAINED).map((passage) => formatPassage(passage, evidence, index)),
    `outcome: ${outcome}${shown && ` ${shown}`} (${reason})`,
  ].join('\n');
}
