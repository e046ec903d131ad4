/** People by an organization or a place that their roles name: "the FEMA spokeswoman" of "FEMA". */

import { isComplementPreposition } from '../../analysis/grammar/function-words.ts';
import { isNameWordOf, isNounOf } from '../../analysis/grammar/noun-kinds.ts';
import type { Person } from '../../corpus/article.ts';
import { UNION_NOUNS } from '../../lexicon/union-nouns.ts';
import { LANGUAGES, type Language } from '../../text/language.ts';
import { textTokens } from '../../text/question-tokens.ts';
import { isStopWord } from '../../text/stop-words.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { roleTerm } from '../index/held-offices.ts';
import { identifyingTokens } from '../index/name-tokens.ts';
import { namesRole } from './office-holders.ts';

/** An organization or a place that is asked for: its words, and their initials if there are several. */
interface AskedOrganization {
  readonly tokens: readonly string[];
  readonly terms: Readonly<Record<Language, readonly string[]>>;
  readonly initials: string | undefined;
}

/** The terms of nouns for a union, or a branch of one. */
const UNION_TERMS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(UNION_NOUNS.en.map((noun) => roleTerm(noun, 'en'))),
  es: new Set(UNION_NOUNS.es.map((noun) => roleTerm(noun, 'es'))),
};

/** True for a noun of either language for a union. */
const isUnion = (token: string): boolean =>
  LANGUAGES.some((language) => UNION_TERMS[language].has(roleTerm(token, language)));

/** True for words whose head is an organization: "the carpenters’ union", "el sindicato de carpinteros"; not "union leader". */
export function namesOrganization(words: string): boolean {
  const all = textTokens(words);
  const complement = all.findIndex((token) => token === 'at' || isComplementPreposition(token));
  const phrase = all
    .slice(0, complement < 0 ? all.length : complement)
    .filter((token) => !isStopWord(token) && !/^\d+$/.test(token));
  const [first = '', last = ''] = [phrase[0], phrase.at(-1)];
  const isSpanish = isNounOf(first, 'es', 'organization') && !namesRole(phrase.join(' '));
  return isNameWordOf(last, 'organization') || isSpanish;
}

/** Reads the name of an organization or a place, once for all articles. */
export function readOrganization(words: string): AskedOrganization {
  const tokens = identifyingTokens(words);
  const termsIn = (language: Language): string[] => tokens.map((token) => roleTerm(token, language));
  return {
    tokens,
    terms: { en: termsIn('en'), es: termsIn('es') },
    initials: tokens.length > 1 ? tokens.map((token) => token.charAt(0)).join('') : undefined,
  };
}

/**
 * Finds the people of an article whose role names an organization or a place, in its words or by its initials: "the FEMA
 * spokeswoman" of "FEMA".
 */
export function peopleOf({ tokens, terms, initials }: AskedOrganization, index: ArticleIndex): Person[] {
  const { language } = index.article;
  const offices = index.offices();
  const isOfUnion = (terms: ReadonlySet<string>): boolean =>
    [...UNION_TERMS[language]].some((term) => terms.has(term));
  if (tokens.length === 0 || offices.length === 0) return [];
  /** The terms of the name that each word stands for as initials. */
  const expansions = tokens.map((token) =>
    textTokens(index.nameByInitials(token) ?? '')
      .filter((word) => !isStopWord(word))
      .map((word) => roleTerm(word, language)),
  );
  const members = offices
    .filter(
      ({ tokens: own, roleTerms, organizationTerms }) =>
        terms[language].every((term, i) => {
          const expansion = expansions[i] ?? [];
          return (
            roleTerms.has(term) ||
            organizationTerms.has(term) ||
            (isUnion(tokens[i] ?? '') && isOfUnion(roleTerms)) ||
            (expansion.length > 0 && expansion.every((each) => roleTerms.has(each)))
          );
        }) ||
        (initials !== undefined && own.includes(initials)),
    )
    .map(({ person }) => person);
  return [...new Set(members)];
}
