/** Closed classes of function words that several rules ask for, in lower case, English and Spanish. */

import type { Language } from '../../text/language.ts';
import type { Written } from '../../text/normalize.ts';
import { wordSet, words } from '../../util/word-list.ts';

/** A test for the words of a closed class. */
function closedClass(list: string): (lower: string | undefined) => boolean {
  const members = wordSet(list);
  return (lower) => lower !== undefined && members.has(lower);
}

/** True for "of", "de" and "del", between a noun and its complement: "the mayor | of | Leeds". */
export const isOf = closedClass('of de del');

/** True for a preposition between a person noun and its complement. */
export const isComplementPreposition = closedClass('of from for de del para');

/** True for a preposition between a text and its author: "a letter | by | Bell", "un comunicado | de | Ruiz". */
export const isAuthorPreposition = closedClass('of by from de del');

/** True for a functional preposition, which joins a complement to its noun or verb: "the end | to | evictions". */
export const isFunctionalPreposition = closedClass('of to de del a al');

/** True for "as" and "como", before what somebody is or is called. */
export const isAs = closedClass('as como');

const PREDICATIVE_PREPOSITIONS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: wordSet('as'),
  es: wordSet('como de'),
};

/** True for a preposition before what somebody or something is: "works | as | a clerk", "tildó el plan | de | absurdo". */
export const isPredicativePreposition = (lower: string, language: Language): boolean =>
  PREDICATIVE_PREPOSITIONS[language].has(lower);

/** True for "with" and "con". */
export const isWith = closedClass('with con');

/** True for the complementizer "that" or "que", which is a relative pronoun, too. */
export const isThat = closedClass('that que');

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

/** True for such a form in the singular, of the present or the past. */
export const isSingularCopula = closedClass('is was es era fue');

/** True for a finite form of the auxiliary "do". */
export const isDo = closedClass('do does did');

/** True for an auxiliary of the perfect, in lower case. */
export const isHave = closedClass(
  'have has had having ha han he había habían haber habrá habrán habría habrían haya hayan',
);

const isClitic = closedClass('le les lo la los las se me te nos os');

/** True for a Spanish clitic in lower case, "la" and "los" included, which are articles before nouns. */
export const isCliticForm = (word: string, language: Language): boolean =>
  language === 'es' && isClitic(word);

/** True for a Spanish clitic for an indirect object. */
export const isDativeClitic = closedClass('le les');

/**
 * True for a relative pronoun that may be the subject of its clause: "Ida Bell, | who | left", "la alcaldesa | que | renunció".
 */
export const isRelativePronoun = closedClass('who that which que quien');

/** True for "and", "y" and "e". */
export const isAnd = closedClass('and y e');

/** True for a definite article, in lower case. */
export const isDefiniteArticle = closedClass('the el la los las');

/** True for an indefinite article in the singular. */
export const isIndefiniteArticle = closedClass('a an un una');

/** True for a Spanish preposition with an article in it, which lists have as a determiner. */
export const isContractedArticle = closedClass('al del');

const isSubordinatingConjunction = closedClass(`
  because if though although when where whether while whereas unless
  porque si aunque cuando donde mientras
`);
const isOtherRelative = closedClass('whom whose quienes');

const isComplementizer = closedClass('that what how why que');

/** True for a word that a subordinate clause begins with, in lower case. */
export const isSubordinator = (lower: string): boolean =>
  isSubordinatingConjunction(lower) || isComplementizer(lower);

/** True for a conjunction of two clauses in contrast: "| but |", "| mientras |". */
export const isAdversative = closedClass('but while whereas although though pero sino mientras aunque');

/** True for a conjunction before a clause of its own; not for “and”, which joins phrases, too, nor for “sí”. */
export const isClauseConjunction = (token: string, written: Written = token): boolean =>
  (isSubordinatingConjunction(token) || isAdversative(token)) && written !== 'sí';

/** True for such a conjunction, and for a relative word. */
export const opensClause = (token: string, written: Written = token): boolean =>
  isRelativePronoun(token) || isOtherRelative(token) || isClauseConjunction(token, written);

/** True for a preposition that opens a clause, too: "before | sentence", "before | Bell rose". */
export const isPrepositionOrConjunction = closedClass('as after before since until than como desde hasta');

/** True for the preposition before the agent of a passive: “| by | Bell”, “| por | Bell”. */
export const isAgentPreposition = closedClass('by por');

/** True for “a” and “al” before a person or group that is the object of a Spanish verb, direct or indirect. */
export const isPersonalA = closedClass('a al');

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
