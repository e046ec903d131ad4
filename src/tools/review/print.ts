/** A review as text, for a terminal or a pipe. */
import type { Article } from '../../corpus/article.ts';
import { BANK_SUFFIX } from '../../corpus/source-file.ts';
import { bankKey, type EditedBank, shownBankKey } from '../bank-file/edit-bank.ts';
import { plural } from '../plural.ts';
import { truncate } from '../truncate.ts';
import { paragraphText, type QuestionGroup, type Review } from './group-questions.ts';

/** In characters. */
const EXCERPT_LENGTH = 100;
/** Variants of a group that are shown; the others are counted. All of them go into the bank. */
const MAX_VARIANTS = 8;

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

/** A paragraph with its number, whole. */
export function formatParagraph(article: Article, number: number): string {
  return `  ¶${number}  ${paragraphText(article, number)}\n`;
}

/**
 * A group for a terminal: its questions, and what came nearest.
 *
 * @param number counted from 1
 */
export function formatGroup(group: QuestionGroup, number: number, of: number, withArticles: boolean): string {
  const { variants, count, outcome, isInBank, nearest, article } = group;
  const reply = { answer: 'answered', nearest: 'only the nearest shown', none: '“does not say”' }[outcome];
  const answered = isInBank ? `in the bank, and still ${reply}` : reply;
  const more = variants.length - MAX_VARIANTS;
  return [
    '',
    `${number} of ${of} · asked ${times(count)} · ${answered}${withArticles ? ` · ${article.id}` : ''}`,
    ...variants
      .slice(0, MAX_VARIANTS)
      .map((variant) => `  ${variant.question}${variant.count > 1 ? `  (${variant.count})` : ''}`),
    ...(more > 0 ? [`  and ${more} more like these`] : []),
    nearest.length > 0 ? (outcome === 'answer' ? 'Answered by:' : 'Nearest:') : 'Nothing came near.',
    ...nearest.map((near) => {
      const where = near.article === article ? '' : `${near.article.id} `;
      return `  ${where}¶${near.paragraph}  ${truncate(paragraphText(near.article, near.paragraph), EXCERPT_LENGTH)}`;
    }),
    '',
  ].join('\n');
}

/** Formats the counts of a review. */
export function formatSummary(review: Review): string {
  const { isOfAnswers, groups, asked, leftOut, elsewhere, answeredNow, unanswered, settled } = review;
  const shown = groups.reduce((sum, { count }) => sum + count, 0);
  const others = [
    isOfAnswers ? `${leftOut} small talk` : `${leftOut} answered, or small talk`,
    ...(unanswered > 0 ? [`${unanswered} not answered`] : []),
    ...(answeredNow > 0 ? [`${answeredNow} not answered then, but now`] : []),
    ...(settled > 0 ? [`${settled} in the question bank by now`] : []),
    ...(elsewhere > 0 ? [`${elsewhere} asked of other articles`] : []),
  ];
  return `${plural(asked, 'question')}: ${others.join(', ')}. ${isOfAnswers ? 'Answered' : 'Open'}: ${shown}, in ${plural(groups.length, 'group')}.`;
}

/** Formats the questions that were added to a bank, and those that were not. */
export function formatEdit(path: string, { added, present }: EditedBank): string {
  const lines = present.map(({ addition, under }) => {
    const differs = bankKey(under) !== bankKey(addition.paragraphs);
    return `  there already, under ${shownBankKey(under)}${differs ? ', where it stays' : ''}: ${addition.question}`;
  });
  return [`${path}: ${plural(added.length, 'question')} added`, ...lines].join('\n');
}

/** Fewer questions for each paragraph than an editor writes in fifteen minutes. */
const SMALL_BANK = 15;

/** A warning for a bank that is too small to do good; `undefined` for others. */
export function smallBankWarning(
  { id, paragraphs, captions }: Article,
  questionCount: number,
): string | undefined {
  const story = paragraphs.length - captions.size;
  if (questionCount >= SMALL_BANK * story) return undefined;
  return `${id}${BANK_SUFFIX} has ${plural(questionCount, 'question')} for ${plural(story, 'paragraph')}. So small a bank is sure of little, and shows most of what it knows as nearest: have more written (npm run bank -- ${id} --prompt).`;
}
