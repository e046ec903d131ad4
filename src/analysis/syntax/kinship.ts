/** The possessors of kinship nouns in a sentence: "Ida Bell’s ex-husband", "Ida Bell and her son", "el marido de Ida Bell". */

import { NATIONAL_RELATIONS } from '../../lexicon/national-relations.ts';
import { FORMER_WORDS } from '../../lexicon/role-qualifiers.ts';
import type { Language } from '../../text/language.ts';
import { isAnd, isOf } from '../grammar/function-words.ts';
import { isKinship } from '../grammar/person-nouns.ts';
import { isPersonalPossessive } from '../grammar/pronouns.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import type { Token } from '../tokens/token.ts';
import type { SentenceGroup } from './sentence-group.ts';

/** True for a noun for somebody of a family: "ex-husband", "hermana". */
const isRelative = (token: Token | undefined, language: Language): boolean =>
  isKinship(token?.lower ?? '', language) && !NATIONAL_RELATIONS.has(token?.lower ?? '');

const isModifier = ({ lower, partOfSpeech }: Token): boolean =>
  partOfSpeech === 'adjective' || FORMER_WORDS.has(lower);

/** True for a noun for a relative at `at`, or after an adjective there: "| former husband |". */
function isRelativeAt({ tokens, language }: SentenceGroup, at: number): boolean {
  const first = tokens[at];
  return (
    isRelative(first, language) ||
    (first !== undefined && isModifier(first) && isRelative(tokens[at + 1], language))
  );
}

/**
 * True for the name of somebody with a relative: "| Ida Bell |’s son", "| Ida Bell | and her son Tom", "la hija de | Ida Bell
 * |".
 */
export function hasRelative(group: SentenceGroup, { start, nameStart, end, isPossessive }: Mention): boolean {
  const { tokens, language } = group;
  if (isPossessive && isRelativeAt(group, end)) return true;
  if (
    isAnd(tokens[end]?.lower) &&
    isPersonalPossessive(tokens[end + 1]?.lower) &&
    isRelativeAt(group, end + 2)
  )
    return true;
  return start === nameStart && isOf(tokens[start - 1]?.lower) && isRelative(tokens[start - 2], language);
}
