/** The person whom a pronoun means that is the subject of a question, “did | he | resign”: nobody is named before it. */
import { isAuxiliary } from '../../analysis/grammar/auxiliaries.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { isMainPerson, mentionShare } from '../index/passage-people.ts';

const GENDERS: Readonly<Record<string, 'male' | 'female'>> = { he: 'male', she: 'female' };

/** The main person of an article with the gender of the subject pronoun of an English question; `undefined` for a tie. */
export function personOfPronoun(
  tokens: readonly string[],
  { article }: Pick<ArticleIndex, 'article'>,
): string | undefined {
  const at = tokens.findIndex((token) => Object.hasOwn(GENDERS, token));
  if (at < 0 || !isAuxiliary(tokens[at - 1] ?? '', 'en')) return undefined;
  const gender = GENDERS[tokens[at] ?? ''];
  const [first, second] = article.people
    .filter((person) => person.gender === gender)
    .map(({ name }) => ({ name, share: mentionShare(name, article) }))
    .sort((a, b) => b.share - a.share);
  if (!first || !isMainPerson(first.name, article)) return undefined;
  return first.share > (second?.share ?? 0) ? first.name : undefined;
}
