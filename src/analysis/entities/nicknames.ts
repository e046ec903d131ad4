/**
 * Nicknames: other names that an article says somebody goes by, "Ida Bell, known as | The Wolf |", "Ana Gil, apodada | Perla
 * |".
 */

import { IDENTITY_ADVERBS, NICKNAME_WORDS, NICKNAMED_AS } from '../../lexicon/naming-words.ts';
import { isAs, isDefiniteArticle } from '../grammar/function-words.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { nameWords } from '../mentions/person-names.ts';
import { mentionEndingAt, type SentenceGroup } from '../syntax/sentence-group.ts';
import { pauseAfterAge } from '../tokens/ages.ts';
import { type Entity, type EntityDraft, mentionsOf, type NamedMention } from './entity.ts';

/** A nickname without an article, normalized: "wolf" of "The Wolf". */
const nicknameKey = (words: readonly string[]): string =>
  (isDefiniteArticle(words[0]) ? words.slice(1) : words).join(' ');

/** The index where the words begin that give a name to whom stands before them: ", | better known as | The Wolf". */
function nicknamingStart({ tokens }: SentenceGroup, { start }: Mention): number | undefined {
  const [before, last] = [tokens[start - 2]?.lower ?? '', tokens[start - 1]?.lower ?? ''];
  let at = isAs(last) && NICKNAMED_AS.has(before) ? start - 2 : start - 1;
  if (at === start - 1 && !NICKNAME_WORDS.has(last)) return undefined;
  while (IDENTITY_ADVERBS.has(tokens[at - 1]?.lower ?? '')) at -= 1;
  return at;
}

/** The bearer of a nickname. */
function bearerOf(group: SentenceGroup, nickname: Mention): Mention | undefined {
  const start = nicknamingStart(group, nickname);
  // "Ida Bell called The Wolf"
  if (start === undefined || group.tokens[start - 1]?.text !== ',') return undefined;
  const named = mentionEndingAt(group, start - 1);
  if (named?.type === 'name' && !named.isPossessive) return named;
  // "Ida Bell, 56, known as The Wolf"
  return group.mentions.find(
    ({ type, end }) => type === 'name' && end < start - 1 && pauseAfterAge(group.tokens, end) === start - 1,
  );
}

/** The mentions by a nickname, each with a mention of whose it is. */
export function nicknamed(named: readonly NamedMention[]): ReadonlyMap<NamedMention, Mention> {
  const bearers = new Map<string, Mention>();
  for (const { group, mention, words } of named) {
    const bearer = bearerOf(group, mention);
    if (bearer) bearers.set(nicknameKey(words), bearer);
  }
  if (bearers.size === 0) return new Map();
  const byMention = new Map(named.map((one) => [one.mention, one]));
  const bearerIn = ({ words, descriptions }: NamedMention): Mention | undefined =>
    descriptions.every(({ heads }) => heads.length === 0) ? bearers.get(nicknameKey(words)) : undefined;
  return new Map(
    named.flatMap((mention) => {
      const bearer = bearerIn(mention);
      const own = bearer && byMention.get(bearer);
      // The bearer of a nickname goes by no other one.
      return bearer && own && own !== mention && !bearerIn(own) ? [[mention, bearer] as const] : [];
    }),
  );
}

/** Adds mentions by a nickname to the entities whose it is. */
export function addNicknamed(
  all: readonly EntityDraft[],
  mentions: ReadonlyMap<NamedMention, Mention>,
): void {
  for (const [named, bearer] of mentions)
    all.find((entity) => mentionsOf(entity).some(({ mention }) => mention === bearer))?.short.push(named);
}

/** The names in other words than an entity's own, as written. */
export const nicknamesOf = ({ words, short }: Pick<Entity, 'words' | 'short'>): string[] =>
  short
    .filter((named) => !nameWords(named.written).some((word) => words.includes(word)))
    .map(({ written }) => written);
