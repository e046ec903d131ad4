import type { Corpus } from '../analysis/corpus.ts';
import { paragraphKey, slice } from '../corpus/article.ts';
import { tokenize } from '../text/tokenize.ts';
import { type QuantizedModel, train } from './classifier.ts';

/** The class of questions that no paragraph answers. */
export const NO_ANSWER_CLASS = 0;

/** Tells which paragraph answers a question: a classifier with a class for each paragraph of an article with a bank. */
export interface ParagraphClassifier {
  readonly model: QuantizedModel;
  /** The class of each passage's paragraph, by the passage's index in the corpus; only of articles with a bank. */
  readonly classes: ReadonlyMap<number, number>;
}

/**
 * Trains a classifier on the question banks; the paragraphs' own words are examples too.
 *
 * @returns `undefined` for a corpus without question banks
 */
export function trainParagraphClassifier({ bank, passages, names }: Corpus): ParagraphClassifier | undefined {
  if (bank.length === 0) return undefined;
  const tokensOf = (text: string): string[] => names.canonicalize(tokenize(text));
  const withBank = new Set(bank.map(({ article }) => article));
  const paragraphClasses = new Map<string, number>();
  const classes = new Map<number, number>();
  const ownWords = passages.flatMap((passage, id) => {
    const { article, paragraph } = passage;
    if (!withBank.has(article)) return [];
    const key = paragraphKey(article, paragraph);
    const paragraphClass = paragraphClasses.get(key) ?? paragraphClasses.size + 1;
    paragraphClasses.set(key, paragraphClass);
    classes.set(id, paragraphClass);
    return [{ tokens: tokensOf(slice(article, passage)), class: paragraphClass }];
  });
  const questions = bank.map(({ question, article, paragraph }) => ({
    tokens: tokensOf(question),
    class:
      paragraph === undefined
        ? NO_ANSWER_CLASS
        : (paragraphClasses.get(paragraphKey(article, paragraph)) ?? NO_ANSWER_CLASS),
  }));
  return { model: train([...ownWords, ...questions], paragraphClasses.size + 1), classes };
}
