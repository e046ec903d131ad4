/** Closed classes of function words that several rules ask for, in lower case, English and Spanish. */

import type { Language } from '../../text/language.ts';
import type { Written } from '../../text/normalize.ts';
import { wordSet, words } from '../../util/word-list.ts';

/** Prepositions between a noun and its complement: "the mayor | of | Leeds". */
const OF = wordSet('of de del');

/** True for "of", "de" and "del". */
export const isOf = (lower: string | undefined): boolean => lower !== undefined && OF.has(lower);

/** Finite forms of "be" and "ser", which are auxiliaries of the passive too. */
export const COPULAS = wordSet('is are was were es son era eran fue fueron será');

const BE: ReadonlySet<string> = new Set([
  ...COPULAS,
  ...words('am be been being ser sido siendo sera serán seran'),
]);

/** True for a form of "be" or "ser", finite or not. */
export const isBe = (lower: string): boolean => BE.has(lower);

/** True for a finite form of "be" or "ser". */
export const isCopula = (lower: string | undefined): boolean => lower !== undefined && COPULAS.has(lower);

const CLITICS = wordSet('le les lo la los las se me te nos os');

const HAVE = wordSet(
  'have has had having ha han he había habían haber habrá habrán habría habrían haya hayan',
);

/** True for an auxiliary of the perfect, in lower case. */
export const isHave = (lower: string): boolean => HAVE.has(lower);

/** True for a Spanish clitic in lower case, "la" and "los" included, which are articles before nouns. */
export const isCliticForm = (word: string, language: Language): boolean =>
  language === 'es' && CLITICS.has(word);

const RELATIVE_PRONOUNS = wordSet('who that which que quien');

/**
 * True for a relative pronoun that may be the subject of its clause: "Ida Bell, | who | left", "la alcaldesa | que | renunció".
 */
export const isRelativePronoun = (lower: string | undefined): boolean =>
  lower !== undefined && RELATIVE_PRONOUNS.has(lower);

const AND = wordSet('and y e');

/** True for "and", "y" and "e". */
export const isAnd = (lower: string | undefined): boolean => lower !== undefined && AND.has(lower);

const DEFINITE_ARTICLES = wordSet('the el la los las');

/** True for a definite article, in lower case. */
export const isDefiniteArticle = (lower: string | undefined): boolean =>
  lower !== undefined && DEFINITE_ARTICLES.has(lower);
const SUBORDINATORS = wordSet(`
  because if though although when where whether while whereas unless
  porque si aunque cuando donde mientras
`);
const ADVERSATIVES = wordSet('but while whereas although though pero sino mientras aunque');
const RELATIVES: ReadonlySet<string> = new Set([...RELATIVE_PRONOUNS, ...words('whom whose quienes')]);

const COMPLEMENTIZERS = wordSet('that what how why que');

/** True for a word that a subordinate clause begins with, in lower case. */
export const isSubordinator = (lower: string): boolean =>
  SUBORDINATORS.has(lower) || COMPLEMENTIZERS.has(lower);

/** True for a conjunction of two clauses in contrast: "| but |", "| mientras |". */
export const isAdversative = (lower: string): boolean => ADVERSATIVES.has(lower);

/** True for a conjunction before a clause of its own; not for “and”, which joins phrases, too, nor for “sí”. */
export const isClauseConjunction = (token: string, written: Written = token): boolean =>
  (SUBORDINATORS.has(token) || ADVERSATIVES.has(token)) && written !== 'sí';

/** True for such a conjunction, and for a relative word. */
export const opensClause = (token: string, written: Written = token): boolean =>
  RELATIVES.has(token) || isClauseConjunction(token, written);

const PREPOSITIONS_OR_CONJUNCTIONS = wordSet('as after before since until than como desde hasta');

/** True for a preposition that opens a clause, too: "before | sentence", "before | Bell rose". */
export const isPrepositionOrConjunction = (lower: string | undefined): boolean =>
  lower !== undefined && PREPOSITIONS_OR_CONJUNCTIONS.has(lower);

const AGENT_PREPOSITIONS = wordSet('by por');

/** True for the preposition before the agent of a passive: “| by | Bell”, “| por | Bell”. */
export const isAgentPreposition = (lower: string | undefined): boolean =>
  lower !== undefined && AGENT_PREPOSITIONS.has(lower);

const PERSONAL_A = wordSet('a al');

/** True for “a” and “al” before a person or group that is the object of a Spanish verb, direct or indirect. */
export const isPersonalA = (lower: string | undefined): boolean =>
  lower !== undefined && PERSONAL_A.has(lower);

const DETERMINERS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: wordSet('the a an this that these those my your its his her their our'),
  es: wordSet(`
    el la los las un una unos unas lo este esta estos estas ese esa esos esas mi mis tu tus su sus nuestro nuestra
    nuestros nuestras
  `),
};

/** True for an article, a demonstrative or a possessive. */
export const isDeterminer = (lower: string, language: Language): boolean => DETERMINERS[language].has(lower);

const QUANTIFIERS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: wordSet('some many most both all several few'),
  es: wordSet('algunos algunas muchos muchas ambos ambas todos todas varios varias pocos pocas'),
};

/** True for a determiner that tells how many: "| both | women", "| algunas | vecinas". */
export const isQuantifier = (lower: string, language: Language): boolean => QUANTIFIERS[language].has(lower);
