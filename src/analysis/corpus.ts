/** The corpus: analyzed articles with the passages, quotations and people of all of them. */

import type { Article, Person, PersonMention } from '../corpus/article.ts';
import type { Passage } from '../corpus/passages.ts';
import type { Synonyms } from '../corpus/synonyms.ts';
import { lazy } from '../util/lazy.ts';
import { type AliasIndex, buildAliasIndex } from './people/alias-index.ts';
import { linkEntities } from './people/entity-linking.ts';
import { mergePeople, withCurrentRoles } from './people/merge-people.ts';
import type { Quotation } from './quotations/extract-quotations.ts';
import { mergeRepeatedQuotations } from './quotations/merge-repeated.ts';
import { indexSpeakers, type SpeakerIndex } from './quotations/speaker-index.ts';
import { compareTopics, type TopicComparison } from './topics/compare-topics.ts';

/** An analyzed article, and the passages that it is split into. */
export interface ArticleWithPassages {
  readonly article: Article;
  /** In reading order. */
  readonly passages: readonly Passage[];
}

/** The contents of an article, with people under the names that they have in the whole corpus. */
export interface ArticleContents {
  /** In reading order. */
  readonly passages: readonly Passage[];
  /** In reading order. */
  readonly quotations: readonly Quotation[];
  readonly people: readonly Person[];
  /** In reading order. */
  readonly mentions: readonly PersonMention[];
  /** The name in the corpus of somebody who has this one in the article. */
  readonly nameOf: (name: string) => string;
}

/** All articles with the results of their analysis. Immutable. */
export interface Corpus {
  /** Ordered by id. */
  readonly articles: readonly Article[];
  /** The contents of each article. */
  readonly contents: ReadonlyMap<Article, ArticleContents>;
  readonly passages: readonly Passage[];
  readonly quotations: readonly Quotation[];
  readonly people: readonly Person[];
  readonly peopleByName: ReadonlyMap<string, Person>;
  /** The people by their names and aliases. Built when it is first used. */
  readonly aliases: AliasIndex;
  /** A statement that several articles quote counts once. Built when it is first used, as is the comparison of topics. */
  readonly speakers: SpeakerIndex;
  /** The topics that several articles share, and those that only one has. */
  readonly topicComparison: TopicComparison;
  readonly synonyms: Synonyms;
}

/**
 * Links and merges the people of analyzed articles, and compares their topics.
 *
 * @param ordered by the id of the article
 */
export function createCorpus(ordered: readonly ArticleWithPassages[], synonyms: Synonyms): Corpus {
  const articles = ordered.map(({ article }) => article);
  const linked = linkEntities(articles);
  const contents = new Map(
    ordered.map(({ article, passages }): [Article, ArticleContents] => {
      const { people = article.people, nameOf = (name: string) => name } = linked.get(article) ?? {};
      const quotations = article.quotations.map(({ speaker, ...quotation }) => ({
        ...quotation,
        article,
        repeats: [],
        speaker: speaker === undefined ? undefined : nameOf(speaker),
      }));
      const mentions = article.mentions.map((mention) => ({ ...mention, person: nameOf(mention.person) }));
      return [article, { passages, quotations, people, mentions, nameOf }];
    }),
  );
  const all = [...contents.values()];
  const quotations = all.flatMap((each) => each.quotations);
  const people = withCurrentRoles(
    mergePeople(all.flatMap((each) => each.people)),
    articles.map((article) => ({
      article,
      ...(linked.get(article) ?? { people: article.people, nameOf: (name) => name }),
    })),
  );
  const speakers = lazy(() => indexSpeakers(people, mergeRepeatedQuotations(quotations)));
  const aliases = lazy(() => buildAliasIndex(people));
  const topicComparison = lazy(() => compareTopics(articles));
  return {
    articles,
    contents,
    passages: all.flatMap(({ passages }) => passages),
    quotations,
    people,
    peopleByName: new Map(people.map((person) => [person.name, person])),
    synonyms,
    get aliases() {
      return aliases();
    },
    get speakers() {
      return speakers();
    },
    get topicComparison() {
      return topicComparison();
    },
  };
}
