/** Asides between two pauses or dashes: "Bell, who was late, left", "the dam – Bell built it – leaks". */

import type { Mention } from '../mentions/classify-mention.ts';
import type { Token } from '../tokens/token.ts';
import type { SentenceGroup } from './sentence-group.ts';

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

const isDash = (token: Token | undefined): boolean => /^(?:[—–―]|--)$/.test(token?.text ?? '');

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
