/**
 * Resolution of the words of a question to people of an article, for any frame. The first of these steps that finds somebody
 * decides:
 *
 * 1. a name, coordinated names, or a last name that several share, without a typing error: "Mayor Bell", "Bell and Moss"
 * 2. an office or a profession, and speakers who are no known people: "the mayor", "the ministry of fisheries"
 * 3. a name with a typing error: "Okafr"
 */

import type { Person } from '../../corpus/article.ts';
import { normalize } from '../../text/normalize.ts';
import { originalWords } from '../../text/original-words.ts';
import { questionTokens, textTokens } from '../../text/question-tokens.ts';
import { RELATIVE_CLAUSE } from '../../text/relative-clause.ts';
import { stem } from '../../text/stem.ts';
import type { EvidenceSources } from '../evidence/evidence.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import type { HeldOffice } from '../index/held-offices.ts';
import { identifyingTokens } from '../index/name-tokens.ts';
import { acronymTerms } from '../query/acronyms.ts';
import { CORRECTION_WEIGHT } from '../query/term-matcher.ts';
import { findOffices, holdersOf, namesRole } from './office-holders.ts';
import { coordinatedPeople, personMistyped, personNamed } from './resolve-names.ts';

/** The referents of words. */
export interface Referents {
  /** The people of the article; several of coordinated names, and of an office. */
  readonly people: readonly Person[];
  /** Speakers who are none of its people, as the article has them. */
  readonly speakers: readonly string[];
  /** The offices by which the words mean the people; none for names. */
  readonly offices: readonly HeldOffice[];
  /** True if the words are the name of one person. */
  readonly isName: boolean;
  /** The confidence that the words mean them, 0 to 1: less with a typing error. */
  readonly match: number;
}

/**
 * The speakers who are no known people, and whose name has all words for somebody: "Sony", "the ministry of fisheries". Of an
 * office it has no others: "the deputy mayor" is not the mayor.
 */
export function unknownSpeakers(words: string, question: string, index: ArticleIndex): string[] {
  const { language } = index.article;
  const tokens = questionTokens(words);
  const acronyms = acronymTerms(question, tokens, index);
  const asked = identifyingTokens(words).map(
    (token) => acronyms.get(token)?.map(normalize) ?? [stem(token, language)],
  );
  if (asked.length === 0) return [];
  return index.unknownSpeakers().flatMap(({ name, terms: own }) => {
    const hasAll = asked.every((terms) => terms.every((term) => own.includes(term)));
    return hasAll && !(namesRole(words) && own.length > asked.length) ? [name] : [];
  });
}

/** The people who share a last name that means none of them more than the others. */
function peopleWithLastName(words: string, { article }: ArticleIndex): readonly Person[] {
  const [surname, ...others] = textTokens(words);
  return others.length > 0 ? [] : article.people.filter(({ name }) => textTokens(name).at(-1) === surname);
}

const NOBODY: Referents = { people: [], speakers: [], offices: [], isName: false, match: 1 };

/**
 * Resolves words to their referents.
 *
 * @param question the whole question, which tells names by their capitals
 */
export function resolvePeople(
  words: string,
  question: string,
  index: ArticleIndex,
  sources: EvidenceSources,
): Referents {
  const short = words.replace(RELATIVE_CLAUSE, '');
  const person = personNamed(words, index) ?? personNamed(short, index);
  if (person) return { ...NOBODY, people: [person], isName: true };
  const coordinated = coordinatedPeople(originalWords(question, words), index);
  if (coordinated.length > 0) return { ...NOBODY, people: coordinated };
  const namesakes = peopleWithLastName(words, index);
  if (namesakes.length > 0) return { ...NOBODY, people: namesakes };
  const offices = findOffices(short, index, sources);
  const speakers = unknownSpeakers(short, question, index);
  if (offices.length > 0 || speakers.length > 0)
    return { ...NOBODY, people: holdersOf(offices), speakers, offices };
  const mistyped = personMistyped(short, index);
  return mistyped ? { ...NOBODY, people: [mistyped], isName: true, match: CORRECTION_WEIGHT } : NOBODY;
}

/** True for a person of the article, or words that stand in it as they are: not "Gustavo Trump", each word of which does. */
export const isNamedVerbatim = (name: string, { aliases, article }: ArticleIndex): boolean =>
  aliases.lookup(name) !== undefined ||
  questionTokens(name).length < 2 ||
  normalize(article.text).includes(normalize(name));
