import type { Corpus } from '../analysis/corpus.ts';
import { slice } from '../corpus/article.ts';
import { stem } from '../text/stem.ts';
import type { ArticleIndex } from './article-index.ts';
import { type QuantizedModel, train } from './classifier.ts';
import { questionTokens, textTokens } from './index-terms.ts';
import { isStopWord } from './stop-words.ts';

/** The class of questions that the article does not answer; those of paragraphs have their numbers. */
export const NO_ANSWER_CLASS = 0;

/** What a question bank teaches of its article: plain data. */
export interface BankModel {
  /** Predicts which paragraph answers a question. */
  readonly classifier: QuantizedModel;
  /** For each stem of the bank's questions, in how many questions of each class it stands. */
  readonly counts: ReadonlyMap<string, Float32Array>;
  readonly questions: number;
}

/** Trains on the bank of an article and on its paragraphs; `undefined` where it has no bank. */
export function trainBankModel(index: ArticleIndex, corpus: Corpus): BankModel | undefined {
  const { article, passages, aliases } = index;
  const bank = corpus.bank.filter((question) => question.article === article);
  if (bank.length === 0) return undefined;
  const classes = article.paragraphs.length + 1;
  const own = passages.map((passage) => ({
    tokens: aliases.canonicalize(textTokens(slice(article, passage))),
    class: passage.paragraph,
  }));
  const counts = new Map<string, Float32Array>();
  const asked = bank.flatMap(({ question, language, paragraphs }) => {
    const tokens = aliases.canonicalize(questionTokens(question));
    const targets = paragraphs.length > 0 ? paragraphs : [NO_ANSWER_CLASS];
    for (const term of new Set(
      tokens.filter((token) => !isStopWord(token)).map((token) => stem(token, language)),
    )) {
      const count = counts.get(term) ?? new Float32Array(classes);
      counts.set(term, count);
      for (const target of targets) count[target] = (count[target] ?? 0) + 1 / targets.length;
    }
    // A question that several paragraphs answer is an example of each.
    return targets.map((target) => ({ tokens, class: target }));
  });
  return { classifier: train([...own, ...asked], classes), counts, questions: bank.length };
}
