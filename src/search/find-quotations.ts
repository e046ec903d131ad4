/** Finds quotations by speaker and by subject, in one article or in all. Used by `/quote`. */
import type { Corpus } from '../analysis/corpus.ts';
import { personFinder } from '../analysis/people/find-person.ts';
import type { Quotation } from '../analysis/quotations/extract-quotations.ts';
import type { Article } from '../corpus/article.ts';
import type { Passage } from '../corpus/passages.ts';
import { normalize } from '../text/normalize.ts';
import { overlaps } from '../text/span.ts';
import { pushTo } from '../util/push-to.ts';
import { shortHash } from '../util/short-hash.ts';
import { passagesAbout } from './passages-about.ts';
import type { SearchIndex } from './search-index.ts';

export interface QuotationScope {
  readonly corpus: Corpus;
  /** The only article to look in. `undefined`: all of them. */
  readonly article: Article | undefined;
}

function quotationsIn({ corpus, article }: QuotationScope): readonly Quotation[] {
  return article ? corpus.quotations.filter((quotation) => quotation.article === article) : corpus.quotations;
}

/** The names of the speakers and how many quotations each has, the most quoted first. */
export function quotedSpeakers(scope: QuotationScope): [name: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { speaker } of quotationsIn(scope)) {
    if (speaker !== undefined) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** The number of quotations without a speaker that the text names. */
export function unattributedCount(scope: QuotationScope): number {
  return quotationsIn(scope).filter(({ speaker }) => speaker === undefined).length;
}

/** In reading order, article by article. */
export function quotationsOf(name: string, scope: QuotationScope): Quotation[] {
  return quotationsIn(scope).filter(({ speaker }) => speaker === name);
}

/** The name of the person meant by a typed name or role; `undefined` where it is nobody's, or several people's. */
export type NameFinder = (typed: string) => string | undefined;

/**
 * A finder for the people of the corpus, whether quoted or not, and for speakers whom only the text names. It also takes
 * the {@link shortHash} of a speaker's name.
 */
export function nameFinder(scope: QuotationScope): NameFinder {
  const speakers = quotedSpeakers(scope).map(([name]) => name);
  const findPerson = personFinder(scope.corpus.people, speakers);
  return (typed) => {
    const wanted = typed.trim();
    const isSame = (name: string): boolean =>
      normalize(name) === normalize(wanted) || shortHash(name) === wanted;
    return speakers.find(isSame) ?? findPerson(wanted);
  };
}

/** True if at least a part of the quotation stands in the passage. */
export function isInPassage(quotation: Quotation, passage: Passage): boolean {
  return passage.article === quotation.article && overlaps(passage, quotation);
}

/**
 * The passages about a subject that hold one of these quotations.
 *
 * @returns their ranks, as from {@link passagesAbout}
 */
export function rankQuotedPassages(
  subject: string,
  quotations: readonly Quotation[],
  { article }: QuotationScope,
  index: SearchIndex,
): Map<Passage, number> {
  const byArticle = new Map<Article, Quotation[]>();
  for (const quotation of quotations) pushTo(byArticle, quotation.article, quotation);
  const isQuoted = (passage: Passage): boolean =>
    byArticle.get(passage.article)?.some((quotation) => isInPassage(quotation, passage)) ?? false;
  return passagesAbout(subject, isQuoted, index, { article });
}
