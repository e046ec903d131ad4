/** People by an organization or a place that their roles name: "the FEMA spokeswoman" of "FEMA". */

import type { Person } from '../../corpus/article.ts';
import type { Language } from '../../text/language.ts';
import { textTokens } from '../../text/question-tokens.ts';
import { isStopWord } from '../../text/stop-words.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { roleTerm } from '../index/held-offices.ts';
import { identifyingTokens } from '../index/name-tokens.ts';

/** An organization or a place that is asked for: its words, and their initials if there are several. */
interface AskedOrganization {
  readonly tokens: readonly string[];
  readonly terms: Readonly<Record<Language, readonly string[]>>;
  readonly initials: string | undefined;
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
            (expansion.length > 0 && expansion.every((each) => roleTerms.has(each)))
          );
        }) ||
        (initials !== undefined && own.includes(initials)),
    )
    .map(({ person }) => person);
  return [...new Set(members)];
}
