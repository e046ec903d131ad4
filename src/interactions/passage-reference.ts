import type { Corpus } from '../analysis/corpus.ts';
import type { Passage } from '../corpus/passages.ts';
import type { Span } from '../text/span.ts';

/** A passage, and the sentence of it to point at. */
export interface PassageReference {
  readonly passage: Passage;
  readonly sentence: Span | undefined;
}

const REFERENCE = /^([a-z0-9]+)\.(\d+(?:-\d+)?)(?:\/(\d+))?$/;

/**
 * A place in a few characters, `k3f9abc.4/1`: the article's key, the passage as in its id, and the number of the
 * sentence. Fits a button's `custom_id` beside other things, and means nothing in any other version of the article.
 */
export function formatPassageReference({ passage, sentence }: PassageReference): string {
  const { article, id, sentences } = passage;
  const number = sentences.findIndex(({ start }) => start === sentence?.start) + 1;
  return `${article.key}.${id.slice(article.id.length + 1)}${number > 0 ? `/${number}` : ''}`;
}

/** The place that {@link formatPassageReference} has made a reference to; nothing when the article has changed since. */
export function resolvePassageReference(
  reference: string,
  { articles, passages }: Corpus,
): PassageReference | undefined {
  const [, key, number, sentence] = REFERENCE.exec(reference) ?? [];
  const article = articles.find((one) => one.key === key);
  const passage = article && passages.find(({ id }) => id === `${article.id}.${number}`);
  return passage && { passage, sentence: passage.sentences[Number(sentence) - 1] };
}
