/**
 * Complements of nouns, which make one phrase with them: "regulation of ferries", "multa de 450 euros". Used by
 * noun-phrases.ts.
 */

import type { Language } from '../../text/language.ts';
import { wordSet } from '../../util/word-list.ts';
import { type PartOfSpeech, partOfSpeech } from '../grammar/part-of-speech.ts';
import type { NounPhrase } from './noun-phrase.ts';

/**
 * Between a noun and its complement, with two modifiers at most: "recount | of the last | votes", "lucha | contra el |
 * tráfico".
 */
const COMPLEMENT: Record<Language, RegExp> = {
  en: /^ of( \p{L}+)?( \p{L}+)? $/u,
  es: /^ (?:del|de|contra)( \p{L}+)?( \p{L}+)? $/u,
};
/** Possessives: a complement with one has an antecedent: "the end of | her term". */
const POSSESSIVES = wordSet(
  'my your his her its our their mi mis tu tus su sus nuestro nuestra nuestros nuestras',
);
const MODIFIERS: ReadonlySet<PartOfSpeech> = new Set(['determiner', 'adjective']);

/** Between a noun of an action and its object: "sabotaje a los puertos", "oposición al puente". */
const SPANISH_OBJECT = /^ (?:al|a (?:la|los|las)) $/;
const ACTION_ENDING = /(?:aje|[cs]ión|miento)$/;

/** Before the noun of a complex preposition: "on | behalf of", "a | cargo de". */
const BARE_PREPOSITION: Record<Language, RegExp> = {
  en: /\b(?:in|on|by|at|for) $/i,
  es: /\b(?:a|en|por|con|bajo) $/i,
};
/** UTF-16 units of the longest such preposition with the spaces around it. */
const MAX_PREPOSITION_LENGTH = 6;

/** Less certain is a noun before a name in apposition: "las aguas del | río | Tamora". */
const MIN_CERTAINTY = 0.5;

/** An amount with its unit after the noun that it is of: "a fine | of £450,000", "un recargo | del 9 por ciento". */
const AMOUNT: Record<Language, RegExp> = {
  en: /^ of (?=[£€$]|\d[\d,.]*(?:%| (?:m|b|per|pounds|dollars|euros)))[£€$]?(\d[\d,.]*)(?:%| (?:million|billion|per cent|percent|pounds|dollars|euros))*(?![\p{L}\d])/u,
  es: /^ del? (\d[\d.,]*)(?:%| (?:mil|millones|por ciento|de|euros|dólares|pesos|libras))+(?![\p{L}\d])/u,
};
const MAX_AMOUNT_LENGTH = 40;

/** True for what joins a complement to its noun. */
function isComplementJoint(joint: string, language: Language): boolean {
  const [, ...modifiers] = COMPLEMENT[language].exec(joint) ?? [''];
  return (
    COMPLEMENT[language].test(joint) &&
    modifiers.every((word) => !word || !POSSESSIVES.has(word.trim().toLowerCase())) &&
    modifiers.every((word) => !word || MODIFIERS.has(partOfSpeech(word.trim().toLowerCase(), language)))
  );
}

/** True for the noun of a complex preposition, and for one whose complement is the matter: "a favor de la transparencia". */
function isEmpty(
  { start, stems, isVague, isIncomplete }: NounPhrase,
  text: string,
  language: Language,
): boolean {
  if (isVague && stems.length === 1) return true;
  const before = text.slice(Math.max(0, start - MAX_PREPOSITION_LENGTH), start);
  return isIncomplete && BARE_PREPOSITION[language].test(before);
}

/** Two chunks as one phrase, if the second is the complement of the first. */
export function joinComplement(
  noun: NounPhrase,
  complement: NounPhrase,
  text: string,
  language: Language,
): NounPhrase | undefined {
  if (isEmpty(noun, text, language) || complement.certainty < MIN_CERTAINTY) return undefined;
  // "una reunión de carácter | privado" is about a meeting.
  if (complement.isVague && complement.stems.length === 1) return undefined;
  // "the owner of the pier" is somebody.
  if (noun.isName || noun.isRole || noun.stems.length > 2 || complement.stems.length > 2) return undefined;
  const joint = text.slice(noun.end, complement.start);
  const isObject =
    language === 'es' && SPANISH_OBJECT.test(joint) && ACTION_ENDING.test(text.slice(noun.start, noun.end));
  if (!isObject && !isComplementJoint(joint, language)) return undefined;
  return {
    ...noun,
    end: complement.end,
    stems: [...noun.stems, ...complement.stems],
    certainty: Math.min(noun.certainty, complement.certainty),
    isIncomplete: false,
  };
}

/** A noun alone with the amount that follows it, if any. */
export function withAmount(noun: NounPhrase, text: string, language: Language): NounPhrase {
  if (noun.isName || noun.isIncomplete || noun.isVague || noun.stems.length > 1) return noun;
  const match = AMOUNT[language].exec(text.slice(noun.end, noun.end + MAX_AMOUNT_LENGTH));
  if (!match) return noun;
  const [amount, number = ''] = match;
  const length = amount.replace(/(?:[.,]| de)$/, '').length;
  return { ...noun, end: noun.end + length, stems: [...noun.stems, number.replace(/[.,]$/, '')] };
}
