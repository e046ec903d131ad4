/** Sums that are the price of something: “the mill was sold for £3m”, “a £4 ticket”; not “the mill has debts of £3m”. */

import { normalizedForms } from '../../analysis/grammar/conjugation.ts';
import { THING_OBJECT_PRONOUN } from '../../analysis/grammar/pronouns.ts';
import { isFiniteForm } from '../../analysis/grammar/verb-forms.ts';
import { hasImpersonalSubject } from '../../analysis/tokens/ages.ts';
import { AMOUNT_NOUNS, COMMERCIAL_NOUNS, COMMERCIAL_VERBS } from '../../lexicon/commercial-words.ts';
import type { Language } from '../../text/language.ts';
import { stem } from '../../text/stem.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { tokenSpans } from '../../text/tokenize.ts';

/** Words for what is done with goods and money, normalized: each evokes the whole transaction. */
export const COMMERCIAL_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set([...normalizedForms('en', COMMERCIAL_VERBS.en), ...COMMERCIAL_NOUNS.en]),
  es: new Set([...normalizedForms('es', COMMERCIAL_VERBS.es), ...COMMERCIAL_NOUNS.es]),
};

/** Maximum words from goods to their price without such a word: “a pint of it is £4”. */
const MAX_DISTANCE = 6;
/** Right before a price without such a word: “tickets | at £12”, “tickets | are £12”. */
const PREDICATE: Readonly<Record<Language, RegExp>> = {
  en: /^(?:is|are|was|were|at|from|an?)$/,
  es: /^(?:es|son|era|eran|desde|una?|a)$/,
};
const OF: Readonly<Record<Language, RegExp>> = { en: /^of$/, es: /^de$/ };
/** Adverbs before a figure: “a bill of | about £3m”. */
const APPROXIMATELY = /^(?:about|around|nearly|almost|over|up|to|some|unos|unas|casi|hasta|mas)$/;

/** A pronoun for goods as the subject that begins a sentence: “| It | cost £3m”. */
const SUBJECT_PRONOUN = /^(?:it|they)$/;
/** The last place of its verb: “It had been | sold”. */
const MAX_VERB_PLACE = 3;

/** The words of a sentence, and the places of its finite verbs, auxiliaries apart, of the goods and of each sum. */
interface PricedSentence {
  readonly tokens: readonly string[];
  readonly verbs: readonly number[];
  readonly goods: readonly number[];
  readonly sums: readonly number[];
  readonly language: Language;
}

/** True for a sum of something else, or that something else is done with: “debts of | £3m”, “lost | £3m on the mill”. */
function isOfOthers({ tokens, verbs, goods, language }: PricedSentence, sum: number): boolean {
  const before = tokens.findLastIndex((token, i) => i < sum && !APPROXIMATELY.test(token));
  const isOf = OF[language].test(tokens[before] ?? '');
  const governor = isOf ? before - 1 : before;
  const word = tokens[governor] ?? '';
  const isOther = !goods.includes(governor) && !COMMERCIAL_WORDS[language].has(word);
  return isOther && (isOf ? !AMOUNT_NOUNS.has(word) : verbs.includes(governor));
}

/** True for a sum that goods have without a word of selling: “a | £4 | season ticket”, “a ticket is | £4”. */
const isBeside = ({ tokens, goods, language }: PricedSentence, sum: number): boolean =>
  goods.some((at) =>
    at > sum
      ? at - sum <= MAX_DISTANCE && !tokens.slice(sum + 1, at).some((token) => isStopWord(token, language))
      : sum - at <= MAX_DISTANCE && PREDICATE[language].test(tokens[sum - 1] ?? ''),
  );

function priced(
  sentence: string,
  sums: readonly number[],
  goods: ReadonlySet<string>,
  language: Language,
): PricedSentence {
  const spans = tokenSpans(sentence);
  const isVerb = ({ token, start, end }: (typeof spans)[number]): boolean =>
    !isStopWord(token, language) && isFiniteForm(sentence.slice(start, end).toLowerCase(), language);
  return {
    tokens: spans.map(({ token }) => token),
    verbs: spans.flatMap((span, i) => (isVerb(span) ? [i] : [])),
    goods: spans.flatMap(({ token }, i) => (goods.has(stem(token, language)) ? [i] : [])),
    sums: sums.map((at) => spans.findIndex(({ end }) => end > at)),
    language,
  };
}

const isCommercial = ({ tokens, language }: PricedSentence): boolean =>
  tokens.some((token) => COMMERCIAL_WORDS[language].has(token));

/**
 * True for a sentence with the price of some goods.
 *
 * @param sums where it has sums
 * @param goods the terms for the goods
 */
export function tellsPrice(
  sentence: string,
  sums: readonly number[],
  goods: ReadonlySet<string>,
  language: Language,
): boolean {
  const words = priced(sentence, sums, goods, language);
  const own = words.sums.filter((sum) => !isOfOthers(words, sum));
  return words.goods.length > 0 && own.some((sum) => isCommercial(words) || isBeside(words, sum));
}

/**
 * True for a sentence with a price of what the one before is on: “Moss bought it for £3m”, “It cost £3m”, “Costó 3 millones”.
 *
 * @param before the sentence before it: “The mill was sold. | It was £3m”
 */
export function goesOnWithPrice(
  sentence: string,
  before: string,
  sums: readonly number[],
  language: Language,
): boolean {
  const words = priced(sentence, sums, new Set(), language);
  if (!words.sums.some((sum) => !isOfOthers(words, sum))) return false;
  const { tokens } = words;
  const isImpersonal = hasImpersonalSubject(sentence, language);
  const isObject = (at: number): boolean =>
    THING_OBJECT_PRONOUN.test(tokens[language === 'en' ? at + 1 : at - 1] ?? '');
  const hasPronoun = isImpersonal || SUBJECT_PRONOUN.test(tokens[0] ?? '');
  const isVerbOfSubject = (at: number): boolean => at === 0 || (hasPronoun && at <= MAX_VERB_PLACE);
  return (
    (isImpersonal && isCommercial(priced(before, [], new Set(), language))) ||
    tokens.some((token, at) => COMMERCIAL_WORDS[language].has(token) && (isObject(at) || isVerbOfSubject(at)))
  );
}
