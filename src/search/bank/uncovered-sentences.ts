import { type Article, slice } from '../../corpus/article.ts';
import type { BankQuestion } from '../../corpus/question-bank.ts';
import { questionTokens, textTokens } from '../../text/question-tokens.ts';
import type { Span } from '../../text/span.ts';
import { stem } from '../../text/stem.ts';
import { isStopWord } from '../../text/stop-words.ts';

/**
 * Minimum share of a sentence's content words in the questions of its paragraph, if the bank is large: those of 60 questions
 * a paragraph have 0.7 of each sentence that they were written for.
 */
const MIN_COVERED = 0.7;

/** The stems of the content words of the questions that each paragraph answers. */
function termsByParagraph({ language }: Article, bank: readonly BankQuestion[]): Map<number, Set<string>> {
  const terms = new Map<number, Set<string>>();
  for (const { question, paragraphs } of bank) {
    const stems = questionTokens(question).map((token) => stem(token, language));
    for (const paragraph of paragraphs) {
      const own = terms.get(paragraph) ?? new Set();
      for (const term of stems) own.add(term);
      terms.set(paragraph, own);
    }
  }
  return terms;
}

/**
 * The sentences that a question bank knows nothing of, such as one added since: those of paragraphs without a question, and of
 * a large bank those with too few words in the questions of their paragraph. Captions are left out.
 */
export function uncoveredSentences(
  article: Article,
  bank: readonly BankQuestion[],
  isLarge: boolean,
): Span[] {
  const { language, captions } = article;
  const known = termsByParagraph(article, bank);
  const isCovered = (terms: ReadonlySet<string> | undefined, sentence: Span): boolean => {
    if (!terms || !isLarge) return terms !== undefined;
    const tokens = new Set(
      textTokens(slice(article, sentence)).filter((token) => !isStopWord(token, language)),
    );
    const stems = [...tokens].map((token) => stem(token, language));
    return stems.filter((one) => terms.has(one)).length >= MIN_COVERED * stems.length;
  };
  return article.paragraphs
    .filter(({ number }) => !captions.has(number))
    .flatMap(({ number, sentences }) =>
      sentences.filter((sentence) => !isCovered(known.get(number), sentence)),
    );
}
