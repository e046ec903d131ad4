/** Adverbials between an auxiliary and its participle: "had | earlier on | told", "había | días antes | pedido". */

import { isCountingWord } from '../grammar/cardinals.ts';
import { isHave } from '../grammar/function-words.ts';
import type { Token } from '../tokens/token.ts';
import type { SentenceGroup } from './sentence-group.ts';

/** Maximum tokens of such an adverbial, with its commas. */
const MAX_ADVERBIAL_LENGTH = 7;
/** Words that are adverbs between an auxiliary and a participle: "has | since | told", "had | last | week told". */
const OPENING = /^(?:since|before|earlier|later|last|long|once|twice|often|ya|antes|después|luego)$/;
/** Words that an adverbial with a number or a quantity before them ends with: "two days | earlier |", "repetidas | veces |". */
const CLOSING = /^(?:earlier|before|later|ago|once|times|antes|después|atrás|vez|veces)$/;

/**
 * True for a word of an adverbial, with neither a subject nor a verb: "before the | vote |"; not of an object, "on the wall | a
 * sign".
 */
function isAdverbialWord({ type, partOfSpeech, text, verb }: Token, before: Token | undefined): boolean {
  const opensObject = partOfSpeech === 'determiner' && before && before.partOfSpeech !== 'preposition';
  const mayBeVerb = verb.finite === 'certain' && text !== 'May' && before?.partOfSpeech !== 'determiner';
  return type === 'word' && partOfSpeech !== 'pronoun' && !opensObject && !mayBeVerb;
}

/** True for words that are an adverbial by their first or their last. */
function isAdverbial(words: readonly Token[], { language }: SentenceGroup): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || !words.every((word, i) => isAdverbialWord(word, words[i - 1]))) return false;
  // "had | on Monday |", "había | el lunes |"
  const opens =
    words[1]?.partOfSpeech === 'time' ||
    /^(?:adverb|preposition|time)$/.test(first.partOfSpeech) ||
    OPENING.test(first.lower);
  const isCounted = isCountingWord(first.lower, language) || first.partOfSpeech !== 'determiner';
  return opens || (isCounted && CLOSING.test(last.lower));
}

/**
 * The index of the auxiliary that an adverbial stands between and the participle at `at`: "| had | earlier on told", "| ha |,
 * desde entonces, dicho"; `undefined` for another word.
 */
export function auxiliaryBeforeAdverbial(group: SentenceGroup, at: number): number | undefined {
  const { tokens } = group;
  for (let have = at - 2; have >= 0 && at - have <= MAX_ADVERBIAL_LENGTH + 1; have -= 1) {
    if (tokens[have]?.type === 'stop') return undefined;
    if (!isHave(tokens[have]?.lower ?? '')) continue;
    const between = tokens.slice(have + 1, at);
    const isSetApart = between[0]?.type === 'pause' && between.at(-1)?.type === 'pause';
    return isAdverbial(isSetApart ? between.slice(1, -1) : between, group) ? have : undefined;
  }
  return undefined;
}
