/** Finds quotations by speaker and by subject, in one article or in all. Used by `/quote`. */
import type { Corpus } from '../analysis/corpus.ts';
import type { Quotation } from '../analysis/quotations/extract-quotations.ts';
import { countSpeakers, lacksSpeaker, type SpeakerCount } from '../analysis/quotations/speaker-index.ts';
import type { Article } from '../corpus/article.ts';
import type { Passage } from '../corpus/passages.ts';
import { overlaps } from '../text/span.ts';
import { pushTo } from '../util/push-to.ts';
import { passagesAbout } from './passages-about.ts';
import type { SearchIndex } from './search-index.ts';

export interface QuotationScope {
  readonly corpus: Corpus;
  /** The only article to look in. `undefined`: all of them. */
  readonly article: Article | undefined;
}

function quotationsOfScope({ corpus, article }: QuotationScope): readonly Quotation[] {
  return article ? (corpus.contents.get(article)?.quotations ?? []) : corpus.quotations;
}

/** The names of the speakers and how many quotations each has, the most quoted first. */
export function quotedSpeakers(scope: QuotationScope): readonly SpeakerCount[] {
  return scope.article ? countSpeakers(quotationsOfScope(scope)) : scope.corpus.speakers.counts;
}

/** The number of quotations whose speaker the text does not name. */
export function unattributedCount(scope: QuotationScope): number {
  return quotationsOfScope(scope).filter(lacksSpeaker).length;
}

/** In reading order, article by article; of all articles, each statement once, with its repeats. */
export function quotationsOf(name: string, scope: QuotationScope): readonly Quotation[] {
  if (!scope.article) return scope.corpus.speakers.quotationsOf(name);
  return quotationsOfScope(scope).filter(({ speaker }) => speaker === name);
}

/** True if at least a part of the quotation is in the passage. */
export function isInPassage(quotation: Quotation, passage: Passage): boolean {
  return passage.article === quotation.article && overlaps(passage, quotation);
}

/**
 * The passages about a subject with one of these quotations.
 *
 * @returns their ranks, as from {@link passagesAbout}
 */
export function rankQuotedPassages(
  subject: string,
  quotations: readonly Quotation[],
  { article }: QuotationScope,
  searchIndex: SearchIndex,
): Map<Passage, number> {
  const byArticle = new Map<Article, Quotation[]>();
  for (const quotation of quotations) pushTo(byArticle, quotation.article, quotation);
  const quotedIn = (passage: Passage): Quotation[] =>
    byArticle.get(passage.article)?.filter((quotation) => isInPassage(quotation, passage)) ?? [];
  return passagesAbout(subject, quotedIn, searchIndex, { article });
}

/**
 * The quotations of a speaker right after a paragraph that names them and is about a subject, with which an elliptical sentence
 * goes on: "Bell signed the contract. [¶] Bell said she regretted signing hers. “I was new,” she said."
 */
export function quotationsAfterSubject(
  subject: string,
  quotations: readonly Quotation[],
  { corpus, article }: QuotationScope,
  searchIndex: SearchIndex,
): readonly Quotation[] {
  const isNamedBefore = ({ article: own, paragraph, speaker }: Quotation): boolean =>
    corpus.contents
      .get(own)
      ?.mentions.some((mention) => mention.paragraph === paragraph - 1 && mention.person === speaker) ??
    false;
  const following = quotations.filter(isNamedBefore);
  const precedes = (passage: Passage, quotation: Quotation): boolean =>
    passage.article === quotation.article && passage.paragraph === quotation.paragraph - 1;
  const before = passagesAbout(
    subject,
    (passage) => (following.some((quotation) => precedes(passage, quotation)) ? [passage] : []),
    searchIndex,
    { article },
  );
  return following.filter((quotation) => [...before.keys()].some((passage) => precedes(passage, quotation)));
}
