/** People by an office or a profession that questions call them by: "the senators", "la alcaldesa". */

import { isPersonNoun } from '../analysis/grammar/person-nouns.ts';
import { isCountry, isFormer, lemmaOf } from '../analysis/mentions/description.ts';
import { translateOffice } from '../analysis/people/offices.ts';
import { roleHead } from '../analysis/people/role-aliases.ts';
import type { Person } from '../corpus/article.ts';
import { CARDINAL_WORDS } from '../lexicon/cardinal-words.ts';
import { LANGUAGES, type Language } from '../text/language.ts';
import { normalize } from '../text/normalize.ts';
import { questionTokens, textTokens } from '../text/question-tokens.ts';
import { stem } from '../text/stem.ts';
import { wordSet } from '../util/word-list.ts';
import type { ArticleIndex } from './article-index.ts';
import type { EvidenceSources } from './evidence.ts';
import { isStopWord } from './stop-words.ts';

const CARDINALS: ReadonlySet<string> = new Set(CARDINAL_WORDS.map(normalize));
/** Words that make a role another one: a deputy mayor is not the mayor. */
const DEPUTY = wordSet('deputy vice assistant associate under adjunto adjunta suplente');

/** The words that tell who is meant; "the two" are nobody known. */
export const identifyingTokens = (words: string): string[] =>
  questionTokens(words).filter((token) => !isStopWord(token) && !CARDINALS.has(token));

/** The stem of a word of a role, a feminine as its masculine; for a country or its demonym, the same in any language. */
export function roleTerm(word: string, language: Language): string {
  const lemma = lemmaOf(word, language);
  return isCountry(lemma) ? lemma : stem(normalize(lemma), language);
}

/** What a word may mean in the roles of an article, itself and its translations. */
function meaningsOf(word: string, language: Language, { resources }: EvidenceSources): ReadonlySet<string> {
  const translated = LANGUAGES.filter((other) => other !== language).flatMap((other) => {
    const term = roleTerm(word, other);
    const stems = resources.translations[other].get(term)?.map(([translation]) => translation) ?? [];
    const offices = translateOffice(lemmaOf(word, other), other).map((office) => roleTerm(office, language));
    return [...stems, ...offices, term];
  });
  return new Set([roleTerm(word, language), ...translated]);
}

/** True for "former", "exministra". */
const saysFormer = (token: string): boolean => LANGUAGES.some((language) => isFormer(token, language));
/** True for a word that says what somebody is, or was. */
const saysRole = (token: string): boolean => LANGUAGES.some((language) => isPersonNoun(token, language));

/**
 * Finds the people whose role has all words, its head among them, and no word that makes it another role. Names in the words
 * are not looked up.
 */
export function findOfficeHolders(
  words: string,
  { article: { language, people } }: ArticleIndex,
  sources: EvidenceSources,
): Person[] {
  const tokens = identifyingTokens(words);
  if (tokens.length === 0) return [];
  const isAskedForFormer = tokens.some(saysFormer);
  const content = tokens.filter((token) => saysRole(token) || !saysFormer(token));
  const meanings = content.map((token) => meaningsOf(token, language, sources));
  return people.filter(({ role }) => {
    const text = role?.[language] ?? '';
    const head = roleHead(text, language);
    if (head === undefined) return false;
    const roleTokens = textTokens(text);
    const terms = new Set(roleTokens.map((token) => roleTerm(token, language)));
    const headTerm = roleTerm(head, language);
    return (
      meanings.some((meaning) => meaning.has(headTerm)) &&
      meanings.every((meaning) => [...meaning].some((term) => terms.has(term))) &&
      roleTokens.some(saysFormer) === isAskedForFormer &&
      roleTokens.every((token) => !DEPUTY.has(token) || tokens.includes(token))
    );
  });
}
