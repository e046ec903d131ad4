/** Given names: “Ida” and “Ida Bell” in a question for the “Bell” of an article. */
import { isGivenName } from '../../analysis/grammar/given-names.ts';
import { surnameOf } from '../../analysis/mentions/person-names.ts';
import { GIVEN_NAME_HOMOGRAPHS } from '../../lexicon/given-name-homographs.ts';
import { normalize } from '../../text/normalize.ts';
import { capitalizedTokens } from '../../text/question-tokens.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { termOf } from '../terms/index-terms.ts';

/**
 * The surnames of those whom a question names by a given name or in full, as far as they mean them alone.
 *
 * @param tokens the words of the question, normalized
 * @returns the term of the surname, by each other word of the name that the question has
 */
export function surnameTerms(
  question: string,
  tokens: readonly string[],
  { aliases, article, frequencies }: ArticleIndex,
): ReadonlyMap<string, string> {
  const capitalized = capitalizedTokens(question);
  const isName = (token: string): boolean =>
    capitalized.has(token) || (isGivenName(token) && !GIVEN_NAME_HOMOGRAPHS.has(token));
  const found = new Map<string, string>();
  for (const { person, start, end } of aliases.findNames(tokens)) {
    const surname = normalize(surnameOf(person.name)).split(' ').at(-1) ?? '';
    const term = termOf(surname, article.language);
    if (!frequencies.has(term) || aliases.lookup(surname) !== person) continue;
    const others = tokens.slice(start, end).filter((token) => token !== surname);
    for (const token of others) if (end - start > 1 || isName(token)) found.set(token, term);
  }
  return found;
}
