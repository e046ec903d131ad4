/** Agreement of a reply with the question bank of an article. */
import type { Article } from '../../corpus/article.ts';
import type { Answer } from '../../search/answer.ts';

/**
 * True where the first passage of an article that answers is of one of its paragraphs or, with none, where nothing of the
 * article is shown. Other articles may answer.
 */
export function agreesWithBank(
  { outcome, hits }: Answer,
  article: Article,
  paragraphs: readonly number[],
): boolean {
  if (outcome === 'nearest') return false;
  const shown = hits.flatMap(({ passage, repeats }) => [passage, ...repeats]);
  const first = shown.find((passage) => passage.article === article);
  return paragraphs.length === 0
    ? first === undefined
    : first !== undefined && paragraphs.includes(first.paragraph);
}
