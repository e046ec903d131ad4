/**
 * Organizations whose somebody is by a possessive: "The charity Green Paws sued. | Its | spokeswoman, Ida Bell, ", "The bakers’
 * union, the BFU, sued. | Its | leader, Ida Bell, ".
 */

import type { PersonRole } from '../../corpus/article.ts';
import { isCollective } from '../grammar/noun-kinds.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { isAgent } from '../syntax/agents.ts';
import type { Sentence } from '../syntax/parse-sentences.ts';
import { mentionEndingAt, mentionStartingAt, type SentenceGroup } from '../syntax/sentence-group.ts';
import type { Entities } from './read-entities.ts';

const POSSESSIVE = /^(?:su|its|their)$/;

/** True for a noun phrase for an organization: "the bakers’ union". */
const isOrganization = ({ tokens, language }: SentenceGroup, { start, end, type }: Mention): boolean =>
  type === 'other' && tokens.slice(start, end).some(({ lower }) => isCollective(lower, language));

/** The organization that acts first before `limit`. */
function firstAgent(group: SentenceGroup, limit: number, entities: Entities): Mention | undefined {
  const agent = group.mentions.find((mention) => mention.end <= limit && isAgent(group, mention));
  if (agent?.type !== 'name') return agent && isOrganization(group, agent) ? agent : undefined;
  return entities.ofMention(agent)?.kind === 'person' ? undefined : agent;
}

/** The words of an organization with the noun before its name, or the name after a pause: "the bakers’ union, | the BFU |". */
function organizationWords(group: SentenceGroup, { type, start, end }: Mention): string {
  const { tokens } = group;
  const pause = tokens[end]?.type === 'pause' ? end : tokens.length;
  const apposed = type === 'other' ? mentionStartingAt(group, pause + 1) : undefined;
  const noun = type === 'name' ? mentionEndingAt(group, start) : undefined;
  const last = apposed?.type === 'name' ? apposed.end : end;
  return tokens
    .slice(noun?.start ?? start, last)
    .filter((token) => token.type === 'word')
    .map(({ text }) => text)
    .join(' ');
}

/** The organization that a possessive means: who acts before it in its sentence, or else first in the one before. */
function possessingOrganization(
  sentence: Sentence,
  at: number,
  previous: Sentence | undefined,
  entities: Entities,
): string | undefined {
  const own = firstAgent(sentence, at, entities);
  if (own) return organizationWords(sentence, own);
  const isFirst = !sentence.mentions.some((mention) => mention.end <= at && isAgent(sentence, mention));
  if (!isFirst || !previous || previous.paragraph !== sentence.paragraph) return undefined;
  const subject = firstAgent(previous, previous.tokens.length, entities);
  return subject && organizationWords(previous, subject);
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
      const owner = possessingOrganization(sentence, at, sentences[i - 1], entities);
      if (owner !== undefined) owners.set(next.start, owner);
    }
  return roles.map((role) => {
    const owner = role.spans.map(({ start }) => owners.get(start)).find((words) => words !== undefined);
    return owner === undefined ? role : { ...role, organization: owner };
  });
}
