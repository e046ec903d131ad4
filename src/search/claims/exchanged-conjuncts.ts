/** Words that a claim exchanges between two conjuncts: “Lund rows and Voss sings” for “Voss rows and Lund sings”. */
import { isAnd } from '../../analysis/grammar/function-words.ts';
import { slice } from '../../corpus/article.ts';
import type { Language } from '../../text/language.ts';
import { stem } from '../../text/stem.ts';
import { maximaBy } from '../../util/extremes.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import type { AnalyzedQuery } from '../query/analyze-query.ts';
import { type Counted, readCounted, SIDE } from './exchanged-numbers.ts';

/** Tells the words of a claim that a token of a text stands for, if any. */
type KeysOf = (token: string) => readonly string[];

/** The words of a claim in each conjunct of a text; a number begins another one, with the words that it counts. */
function conjunctsOf({ tokens, starts, numbers }: Counted, keysOf: KeysOf): ReadonlySet<string>[] {
  // “71 | against”
  const ofParts = [...starts].filter((at) => !SIDE.test(tokens[at] ?? ''));
  const borders = [...new Set([0, ...ofParts, ...numbers.map(({ start }) => start)])].sort((a, b) => a - b);
  return borders.map((start, i) => {
    const end = borders[i + 1] ?? tokens.length;
    const inside = numbers.filter((number) => number.start >= start && number.start < end);
    const words = tokens.slice(inside.at(-1)?.end ?? start, end);
    return new Set([...inside.map(({ value }) => `#${value}`), ...words.flatMap(keysOf)]);
  });
}

/** True where two conjuncts each have words of both of two others. */
function isExchanged(
  claimed: readonly ReadonlySet<string>[],
  found: readonly ReadonlySet<string>[],
): boolean {
  const isOnce = (key: string): boolean =>
    [claimed, found].every((conjuncts) => conjuncts.filter((conjunct) => conjunct.has(key)).length === 1);
  const placesOf = claimed.map((conjunct) => {
    const keys = [...conjunct].filter(isOnce);
    return new Set(keys.map((key) => found.findIndex((other) => other.has(key))));
  });
  return placesOf.some((places, i) =>
    placesOf.slice(i + 1).some((others) => [...places].filter((place) => others.has(place)).length > 1),
  );
}

/** True where the sentences of a passage that match a claim best distribute its words otherwise among their conjuncts. */
export function exchangesConjuncts(
  claim: string,
  query: AnalyzedQuery,
  position: number,
  { article, passages }: ArticleIndex,
): boolean {
  const keysIn =
    (language: Language, isOfClaim: boolean): KeysOf =>
    (token) => [
      ...query.terms.flatMap((term) =>
        (isOfClaim ? term.token === token : term.matches.has(stem(token, language))) ? [term.token] : [],
      ),
      ...(SIDE.test(token) ? [token] : []),
    ];
  const claimed = conjunctsOf(readCounted(claim, query.language), keysIn(query.language, true));
  if (claimed.length < 2) return false;
  const own = new Set(claimed.flatMap((conjunct) => [...conjunct]));
  const sentences = (passages[position]?.sentences ?? []).map((span) => {
    const { language } = article;
    const read = readCounted(slice(article, span), language);
    // A mark may set off a part of a conjunct: “and the pier, on Sunday”.
    const starts = new Set([...read.starts].filter((at) => isAnd(read.tokens[at])));
    const readings = [read, { ...read, starts }].map((one) => conjunctsOf(one, keysIn(language, false)));
    const keys = new Set(readings.flatMap((conjuncts) => conjuncts.flatMap((conjunct) => [...conjunct])));
    return { readings, matched: [...keys].filter((key) => own.has(key)).length };
  });
  const best = maximaBy(sentences, ({ matched }) => matched);
  return (
    best.length > 0 &&
    best.every(({ readings }) => readings.some((conjuncts) => isExchanged(claimed, conjuncts)))
  );
}
