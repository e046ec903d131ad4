/** Recipients of sums and things: “the strike cost the union £2m” is not said where it cost the company that. */
import { recipientsIn, type Transfer } from '../../analysis/clauses/recipients.ts';
import { clausesOf } from '../../analysis/clauses/split-clauses.ts';
import type { Language } from '../../text/language.ts';
import { capitalizedTokens } from '../../text/question-tokens.ts';
import type { Word } from '../../text/tokenize.ts';
import type { AnalyzedQuery, QueryTerm } from '../query/analyze-query.ts';
import { termOf } from '../terms/index-terms.ts';
import { numbersOf } from './numbers.ts';

/** The words of a sentence, its names, and a recipient in one of its clauses. */
interface FoundTransfer extends Transfer {
  readonly sentence: readonly Word[];
  readonly names: ReadonlySet<string>;
}

const transfersIn = (sentence: string, language: Language): FoundTransfer[] => {
  const clauses = clausesOf(sentence);
  const found = { sentence: clauses.flat(), names: capitalizedTokens(sentence) };
  return clauses.flatMap((words) =>
    recipientsIn(words, language).map((transfer) => ({ ...transfer, ...found })),
  );
};

/** True where a passage has what a claim gives or charges to somebody with other recipients alone. */
export function hasOtherRecipient(
  claim: string,
  query: AnalyzedQuery,
  sentences: readonly string[],
): boolean {
  const { language } = query;
  const found = sentences.flatMap((sentence) => transfersIn(sentence, language));
  const termsOf = (words: readonly Word[]): QueryTerm[] =>
    query.terms.filter((term) => words.some(({ token }) => token === term.token));
  const share = (terms: readonly QueryTerm[], words: readonly Word[]): boolean =>
    terms.some(({ matches }) => words.some(({ token }) => matches.has(termOf(token, language))));
  const valuesOf = (words: readonly Word[]): number[] =>
    numbersOf(
      words.map(({ token }) => token),
      language,
    ).map(({ value }) => value);
  return transfersIn(claim, language).some(({ recipient, theme }) => {
    const [own, values] = [termsOf(recipient), valuesOf(theme)];
    const isSameTheme = (other: FoundTransfer): boolean =>
      values.length > 0
        ? valuesOf(other.theme).some((value) => values.includes(value))
        : share(termsOf(theme), other.theme);
    const same = found.filter(isSameTheme);
    const isNamed = own.some(({ isNamedEntity }) => isNamedEntity);
    const withOwn = new Set(
      [...new Set(same.map(({ sentence }) => sentence))].filter((sentence) => share(own, sentence)),
    );
    // “Paid the consultant” may be of Bell; not where Bell is somebody else there.
    const isOther = (other: FoundTransfer): boolean =>
      isNamed === other.recipient.some(({ token }) => other.names.has(token)) || withOwn.has(other.sentence);
    return (
      own.length > 0 &&
      same.length > 0 &&
      !same.some((other) => share(own, other.recipient)) &&
      same.every(isOther)
    );
  });
}
