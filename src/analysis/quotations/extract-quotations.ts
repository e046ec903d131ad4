/** Quotations of an article with their speakers: the marks (quotation-marks.ts), and the source of each (attribution.ts). */

import type { Article, ArticleText, QuotedWords } from '../../corpus/article.ts';
import { endsInQuestion } from '../../text/sentences.ts';
import { findQuotationMarks, leftOpen } from '../marks/quotation-marks.ts';
import type { Turn } from '../marks/turn.ts';
import { findTurns } from '../marks/turns.ts';
import { isQuotedHeading, type QuotedParagraph } from '../syntax/parse-sentences.ts';
import type { AttributedQuotation } from './attribution.ts';
import { speakersOfRepeated } from './repeated-quotations.ts';

/** Words inside quotation marks in an article, with their speaker. */
export interface Quotation extends QuotedWords {
  readonly article: Article;
  /** The same words, or a part of them, in other articles. */
  readonly repeats: readonly Quotation[];
}

/** True for words that do not begin like a sentence, and so are part of one. */
function isFragment(words: string): boolean {
  return !/^\P{L}*\p{Lu}/u.test(words);
}

/** A turn that asks something is a question, whoever has it. */
const turnType = (turn: Turn, words: string): QuotedWords['turn'] =>
  turn.isQuestion || endsInQuestion(words) ? 'question' : 'answer';

/**
 * The paragraphs of an article with the quotations that begin in each: turns of an interview, otherwise words between marks.
 */
export function quotedParagraphs(
  article: Pick<ArticleText, 'text' | 'paragraphs' | 'headings' | 'language'>,
): QuotedParagraph[] {
  const { text, paragraphs } = article;
  const turns = findTurns(article);
  let opening: string | undefined;
  return paragraphs.map((paragraph, i) => {
    const said = (turns[i] ?? []).map(({ marked, words, turn }) => ({
      marked,
      words,
      isUnclosed: false,
      ...(turn && { turn }),
    }));
    const quotations = said.length > 0 ? said : findQuotationMarks(text, paragraph, opening);
    opening = leftOpen(text, quotations);
    return { ...paragraph, quotations };
  });
}

/**
 * The quotations of an article, in reading order.
 *
 * @param attributed all of them, in that order
 */
export function extractQuotations(
  { text, paragraphs }: Pick<ArticleText, 'text' | 'paragraphs'>,
  attributed: readonly AttributedQuotation[],
): QuotedWords[] {
  const speakersByIndex = speakersOfRepeated(
    attributed.map(({ quotation: { words } }) => text.slice(words.start, words.end)),
    attributed.map(({ sentence }) => sentence.paragraph === 0 || isQuotedHeading(text, sentence)),
    attributed.map(({ speaker }) => speaker),
    attributed.map(({ source, cue }) => source === null || cue === 'title'),
    ({ kind }) => kind === 'person',
  );
  return attributed.map(({ quotation: { marked, words, turn }, sentence, nested, cue }, i) => {
    const paragraph = paragraphs[sentence.paragraph];
    const around = (paragraph?.sentences ?? []).filter(
      ({ start, end }) => start < marked.end && end > marked.start,
    );
    return {
      ...marked,
      paragraph: paragraph?.number ?? 0,
      words,
      sentence: { start: around[0]?.start ?? marked.start, end: around.at(-1)?.end ?? marked.end },
      fragment: isFragment(text.slice(words.start, words.end)),
      speaker: speakersByIndex[i]?.name,
      nested,
      isTitle: cue === 'title' && speakersByIndex[i] === undefined,
      turn: turn && turnType(turn, text.slice(words.start, words.end)),
    };
  });
}
