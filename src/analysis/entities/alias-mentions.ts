/** Mentions by an alias of the editor's that is no name: "the iron lady" is a person where the front matter says so. */

import type { Mention } from '../mentions/classify-mention.ts';
import { phraseText } from '../syntax/nominal-phrases.ts';
import { createSentenceGroup, type SentenceGroup } from '../syntax/sentence-group.ts';
import type { Entities } from './read-entities.ts';

/** A sentence in which definite noun phrases that are an editor's aliases are nominal mentions. */
export function withAliasMentions<T extends SentenceGroup>(group: T, entities: Pick<Entities, 'aliased'>): T {
  const read = (mention: Mention): Mention => {
    if (mention.type !== 'other' || !mention.isDefinite || mention.isPossessive) return mention;
    const name = group.tokens
      .slice(mention.start, mention.end)
      .map(({ text }) => text)
      .join(' ');
    const isAlias = entities.aliased(name) ?? entities.aliased(phraseText(group, mention));
    return isAlias ? { ...mention, type: 'nominal', name } : mention;
  };
  const mentions = group.mentions.map(read);
  if (mentions.every((mention, i) => mention === group.mentions[i])) return group;
  return { ...group, ...createSentenceGroup(group.language, group.tokens, mentions) };
}
