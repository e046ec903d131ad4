/** The corpus: analyzed articles with the passages, quotations and people of all of them. */

import type { Article, Person } from '../corpus/article.ts';
import { type Passage, splitIntoPassages } from '../corpus/passages.ts';
import type { BankQuestion } from '../corpus/question-bank.ts';
import type { Synonyms } from '../corpus/synonyms.ts';
import { type AliasIndex, buildAliasIndex } from './people/alias-index.ts';
import { mergePeople } from './people/merge-people.ts';
import type { Quotation } from './quotations/extract-quotations.ts';
import { compareTopics, type TopicComparison } from './topics/compare-topics.ts';

/** All articles with everything that is read from them. Immutable. */
export interface Corpus {
  /** Ordered by id. */
  readonly articles: readonly Article[];
  readonly passages: readonly Passage[];
  readonly quotations: readonly Quotation[];
  readonly people: readonly Person[];
  readonly peopleByName: ReadonlyMap<string, Person>;
  readonly names: AliasIndex;
  /** The topics that several articles share, and those that only one has. */
  readonly topicComparison: TopicComparison;
  readonly synonyms: Synonyms;
  /** The questions of every question bank. */
  readonly bank: readonly BankQuestion[];
}

/** Splits analyzed articles into passages, and merges their people. */
export function createCorpus(
  analyzed: readonly Article[],
  { synonyms, bank }: Pick<Corpus, 'synonyms' | 'bank'>,
): Corpus {
  const articles = [...analyzed].sort((a, b) => (a.id < b.id ? -1 : 1));
  const people = mergePeople(articles);
  return {
    articles,
    passages: articles.flatMap(splitIntoPassages),
    quotations: articles.flatMap((article) =>
      article.quotations.map((quotation) => ({ ...quotation, article })),
    ),
    people,
    peopleByName: new Map(people.map((person) => [person.name, person])),
    names: buildAliasIndex(people),
    topicComparison: compareTopics(articles),
    synonyms,
    bank,
  };
}
