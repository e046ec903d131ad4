/** Asides between two pauses or dashes: "Bell, who was late, left", "the dam – Bell built it – leaks". */

import { isRole } from '../grammar/person-nouns.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { isFiniteVerb } from '../tokens/tag-verbs.ts';
import type { Token } from '../tokens/token.ts';
import { mentionStartingAt, type SentenceGroup } from './sentence-group.ts';

/** The index of the pause that closes what the one at `opening` opens, if one does: "Bell, who was late|,| left". */
export function closingPause({ tokens }: SentenceGroup, opening: number): number | undefined {
  if (tokens[opening]?.type !== 'pause') return undefined;
  let at = opening + 1;
  while (tokens[at]?.type === 'word' || tokens[at]?.type === 'colon') at += 1;
  return tokens[at]?.type === 'pause' ? at : undefined;
}

/** Maximum tokens of an aside between two pauses: "wrote|, on a wet Monday,| that". */
const MAX_ASIDE_LENGTH = 6;

/**
 * The index after the aside that the pause at `opening` opens: "Bell, who was late, | left"; `undefined` if it opens none.
 *
 * @param most the tokens that it may have, its closing pause included. Default: 6
 */
export function asideEnd(group: SentenceGroup, opening: number, most = MAX_ASIDE_LENGTH): number | undefined {
  const closing = closingPause(group, opening);
  return closing !== undefined && closing - opening <= most ? closing + 1 : undefined;
}

/** The index after the pauses from that at `opening` on with no finite verb between them: "Bell|, a nurse, Tamora, | left". */
function verblessAsidesEnd(group: SentenceGroup, opening: number): number {
  const closing = closingPause(group, opening);
  const hasVerb = group.tokens.slice(opening, closing).some(isFiniteVerb);
  return closing === undefined || hasVerb ? opening + 1 : verblessAsidesEnd(group, closing);
}

/**
 * The index after the appositions that the pause at `opening` opens, with pauses of their own, if it does: "Bell|, a nurse,
 * Ohio, | left".
 */
export function appositionsEnd(group: SentenceGroup, opening: number): number | undefined {
  const { tokens, language } = group;
  const isApposition =
    mentionStartingAt(group, opening + 1)?.type === 'nominal' ||
    isRole(tokens[opening + 1]?.lower ?? '', language);
  return isApposition ? verblessAsidesEnd(group, opening) : undefined;
}

/** True for a dash, of any length but that of a hyphen. */
export const isDash = (token: Token | undefined): boolean => /^(?:[—–―]|--)$/.test(token?.text ?? '');

/** True for a mention between dashes in prose: "the dam – | Bell | built it – leaks"; not in a tag: "“…” – said | Bell |". */
export function isBetweenDashes({ tokens }: SentenceGroup, { start, end }: Mention): boolean {
  const bound = ({ type }: Token): boolean => type === 'stop' || type === 'quotation';
  const begin = tokens.findLastIndex((token, at) => at < start && bound(token)) + 1;
  // "TAMORA, May 3 — Bell left – a week early": the dash of a dateline opens nothing.
  const hasDateline = /^\p{Lu}{3,}$/u.test(tokens[begin]?.text ?? '');
  const from = hasDateline ? tokens.findIndex((token, at) => at > begin && isDash(token)) + 1 : begin;
  const closing = tokens.findIndex((token, at) => at >= end && (bound(token) || isDash(token)));
  const opens = tokens.slice(from, start).filter(isDash).length % 2 === 1;
  return opens && !isDash(tokens[from]) && isDash(tokens[closing]);
}
