/** Organizations whose somebody is by a possessive: "The charity Green Paws sued. | Its | spokeswoman, Ida Bell, ". */

import type { PersonRole } from '../../corpus/article.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { isAgent } from '../syntax/agents.ts';
import type { Sentence } from '../syntax/parse-sentences.ts';
import { mentionEndingAt, type SentenceGroup } from '../syntax/sentence-group.ts';
import type { Entities } from './read-entities.ts';

const POSSESSIVE = /^(?:su|its|their)$/;

/** The name that acts first before `limit`, unless it is a person’s. */
function firstAgent(group: SentenceGroup, limit: number, entities: Entities): Mention | undefined {
  const agent = group.mentions.find((mention) => mention.end <= limit && isAgent(group, mention));
  return agent?.type === 'name' && entities.ofMention(agent)?.kind !== 'person' ? agent : undefined;
}

/** The words of a name with the noun before it: "La asociación vecinal | Cuatro Calles". */
function wordsOf(group: SentenceGroup, { start, end }: Mention): string {
  const noun = mentionEndingAt(group, start);
  return group.tokens
    .slice(noun?.start ?? start, end)
    .map(({ text }) => text)
    .join(' ');
}

/** The organization that a possessive means: who acts before it in its sentence, or else first in the one before. */
function ownerOf(
  sentence: Sentence,
  at: number,
  previous: Sentence | undefined,
  entities: Entities,
): string | undefined {
  const own = firstAgent(sentence, at, entities);
  if (own) return wordsOf(sentence, own);
  const isFirst = !sentence.mentions.some((mention) => mention.end <= at && isAgent(sentence, mention));
  if (!isFirst || !previous || previous.paragraph !== sentence.paragraph) return undefined;
  const subject = firstAgent(previous, previous.tokens.length, entities);
  return subject && wordsOf(previous, subject);
}

/** Gives roles after a possessive the organization that it means. */
export function withOrganizations(
  roles: readonly PersonRole[],
  sentences: readonly Sentence[],
  entities: Entities,
): readonly PersonRole[] {
  const starts = new Set(roles.flatMap(({ spans }) => spans.map(({ start }) => start)));
  const owners = new Map<number, string>();
  for (const [i, sentence] of sentences.entries())
    for (const [at, token] of sentence.tokens.entries()) {
      const next = sentence.tokens[at + 1];
      if (!next || !starts.has(next.start) || !POSSESSIVE.test(token.lower)) continue;
      const owner = ownerOf(sentence, at, sentences[i - 1], entities);
      if (owner !== undefined) owners.set(next.start, owner);
    }
  return roles.map((role) => {
    const owner = role.spans.map(({ start }) => owners.get(start)).find((words) => words !== undefined);
    return owner === undefined ? role : { ...role, organization: owner };
  });
}
