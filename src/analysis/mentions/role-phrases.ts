/**
 * Phrases beside a name that say what somebody is: titles before it ("Foreign Minister | Rosa Ruiz") and appositions
 * after it ("Ana Ruiz, | a spokeswoman for the city,"). A phrase is a head, the word that says what the role is, with
 * its modifiers before it and its complement after it.
 */

import { ROLE_MODIFIERS as ENGLISH_ROLE_MODIFIERS } from '../../lexicon/en/role-modifiers.ts';
import { ROLE_MODIFIERS as SPANISH_ROLE_MODIFIERS } from '../../lexicon/es/role-modifiers.ts';
import type { Language } from '../../text/language.ts';
import { wordSet } from '../../util/word-list.ts';
import { isCliticForm } from '../grammar/function-words.ts';
import {
  isAbbreviatedTitle,
  isPersonNoun,
  isPluralRole,
  isRole,
  marksPersonOnly,
} from '../grammar/person-nouns.ts';
import { pauseAfterAge } from '../tokens/ages.ts';
import { isFiniteVerb, isVerb } from '../tokens/tag-verbs.ts';
import type { Token } from '../tokens/token.ts';
import { isDepartment } from './classify-mention.ts';

/** A longer role is cut after its head, in UTF-16 units: a line of a reply has to hold it. */
const MAX_ROLE_LENGTH = 90;
/** The most words of a role before or after its head. */
const MAX_ROLE_WORDS = 8;
const MAX_MODIFIERS = 5;

/** Function words inside a role: "governor of the state", "ministro de Defensa". */
const ROLE_FUNCTION_WORDS = wordSet('of for at in to on with the a an and de del para en la el las los y');
/** Prepositions between a head and what somebody is in charge of. */
const COMPLEMENT_PREPOSITIONS = wordSet('of for at to de del para');
/** Determiners before an apposition. */
const APPOSITION_DETERMINERS = wordSet('a an the un una el la his her their its su');

/** True for a preposition between a head and what somebody is in charge of: "head | of | the board". */
export const isComplementPreposition = (token: Token | undefined): boolean =>
  COMPLEMENT_PREPOSITIONS.has(token?.lower ?? '');

/** The tokens of a sentence. */
export interface TokenizedSentence {
  readonly language: Language;
  readonly tokens: readonly Token[];
}

/** A stretch of tokens, `end` exclusive. */
export interface TokenRange {
  readonly start: number;
  readonly end: number;
}

const followsSpace = (token: Token | undefined): boolean =>
  token?.type === 'word' && token.separator === 'space';

const isNounOrAdjective = ({ type, partOfSpeech }: Token): boolean =>
  type === 'word' && (partOfSpeech === 'unknown' || partOfSpeech === 'adjective');

const isComma = (token: Token | undefined): boolean => token?.text === ',';

/** True for a word that modifies the English role after it: "campaign", "Republican", "former", and no verb. */
function isModifier(word: Token, head: Token, before: Token | undefined): boolean {
  if (ENGLISH_ROLE_MODIFIERS.has(word.lower)) return true;
  // "New" is no name at the beginning of a sentence, but "New Jersey" is.
  if (word.isProperNoun || (word.partOfSpeech === 'adjective' && word.isCapitalized)) return true;
  // "praised President Smith" has a verb before the role, "campaign manager Tom Smith" a noun.
  if (word.partOfSpeech !== 'unknown' || head.isProperNoun || word.isPossessive || isVerb(word)) return false;
  // "Ruiz names lawyer Tom Smith", but "the sales manager Tom Smith".
  return (
    !marksPersonOnly(word.lower, 'en') &&
    !(word.verb.finite && (before?.isProperNoun || before?.partOfSpeech === 'pronoun'))
  );
}

/** The index where a common noun begins that owns what begins at `start`: "the | city museum’s director"; else `start`. */
function ownerStart(tokens: readonly Token[], start: number): number {
  if (!tokens[start - 1]?.isPossessive || !followsSpace(tokens[start])) return start;
  let at = start - 1;
  for (let before = tokens[at - 1]; before && followsSpace(tokens[at]); before = tokens[at - 1]) {
    if ((!isNounOrAdjective(before) && !before.isProperNoun) || start - at >= MAX_MODIFIERS) break;
    at -= 1;
  }
  return tokens[at - 1]?.partOfSpeech === 'determiner' ? at : start;
}

/** The index of the first word of the role with that head. */
function roleStart({ tokens, language }: TokenizedSentence, head: number): number {
  const headToken = tokens[head];
  let start = head;
  while (headToken && start > 0 && head - start < MAX_MODIFIERS && followsSpace(tokens[start])) {
    const before = tokens[start - 1];
    if (before?.type !== 'word') break;
    const modifies =
      language === 'es'
        ? SPANISH_ROLE_MODIFIERS.has(before.lower)
        : isModifier(before, headToken, tokens[start - 2]);
    if (!modifies) break;
    start -= 1;
    if (before.isPossessive) break;
    // "Bank of England Governor": the name of what somebody governs goes on before "of".
    const [of, whole] = [tokens[start - 1], tokens[start - 2]];
    const isOfName = of?.lower === 'of' && followsSpace(of) && followsSpace(before);
    if (isOfName && before.isProperNoun && whole?.isProperNoun) start -= 2;
  }
  // "St. Alban's chief executive"
  if (tokens[start - 1]?.text === 'St' && tokens[start]?.isProperNoun) start -= 1;
  // "Amazon.com founder": half of a word is none.
  while (start < head && tokens[start]?.separator === 'punctuation' && tokens[start - 1]?.type === 'word')
    start += 1;
  return ownerStart(tokens, start);
}

/** True if the role with that head is definite: "the governor", "her lawyer", "Ruiz's aide". */
function isDefinite(sentence: TokenizedSentence, head: number): boolean {
  const start = roleStart(sentence, head);
  const [before, first] = [sentence.tokens[start - 1], sentence.tokens[start]];
  return (
    first?.isCapitalized === true ||
    first?.isPossessive === true ||
    before?.partOfSpeech === 'determiner' ||
    before?.partOfSpeech === 'preposition' ||
    before?.isPossessive === true
  );
}

/** True for Spanish words without a verb or a name of their own: "bonaerense", "de la Cámara de Diputados". */
function isSpanishComplement(words: readonly Token[]): boolean {
  return words.every((word, i) => {
    const before = words[i - 1];
    if (word.isProperNoun)
      return before?.isProperNoun === true || ROLE_FUNCTION_WORDS.has(before?.lower ?? '');
    return !isFiniteVerb(word);
  });
}

/** True if the words from after `head` to `end` may be its complement: "minister | of defense |". */
function isRoleComplement(
  { tokens, language }: TokenizedSentence,
  head: number,
  end: number,
  isApposed: boolean,
): boolean {
  const [first, ...others] = tokens.slice(head + 1, end);
  if (language === 'es') return first !== undefined && isSpanishComplement(tokens.slice(head + 1, end));
  if (!isComplementPreposition(first)) return false;
  return isApposed || others.every(({ lower }) => isDepartment(lower) || ROLE_FUNCTION_WORDS.has(lower));
}

/** True for a preposition before whom somebody has a relation to: "the wife | of | the mayor", "lawyer | for | the coach". */
export const isRelational = (token: Token | undefined): boolean =>
  /^(?:of|for|del?|para)$/.test(token?.lower ?? '');

/** The head of which the role at `head` is the complement: "the | agent | of the footballer", "la | esposa | del alcalde". */
function outerHead({ tokens, language }: TokenizedSentence, head: number): number | undefined {
  const hasArticle = APPOSITION_DETERMINERS.has(tokens[head - 1]?.lower ?? '');
  const of = hasArticle ? head - 2 : head - 1;
  const isOuter = isRelational(tokens[of]) && isPersonNoun(tokens[of - 1]?.lower ?? '', language);
  return isOuter && isRole(tokens[head]?.lower ?? '', language) ? of - 1 : undefined;
}

/** Maximum tokens of a relative clause between a noun and its apposition. */
export const MAX_RELATIVE_LENGTH = 8;
/** The relative pronouns that begin one. */
const RELATIVE_PRONOUN = /^(?:who|que)$/;

/** True for a relative pronoun that may begin a clause between a noun and its apposition. */
export const isRelativePronoun = (token: Token | undefined): boolean =>
  RELATIVE_PRONOUN.test(token?.lower ?? '');

/** Where the relative clause begins that a comma at `pause` ends: "the doctor | who treats him, Ida Bell, said"; `pause` if none does. */
function relativeClauseStart({ tokens, language }: TokenizedSentence, pause: number): number {
  const first = Math.max(2, pause - MAX_RELATIVE_LENGTH);
  const start = first + tokens.slice(first, pause).findLastIndex(isRelativePronoun);
  const hasRole = start >= first && isRole(tokens[start - 1]?.lower ?? '', language);
  const isClause = tokens.slice(start, pause).every(({ type }) => type === 'word');
  // "dijo la alcaldesa | que el plan, |"
  const isComplementizer = tokens[start - 3]?.partOfSpeech === 'verb';
  return hasRole && isClause && !isComplementizer ? start : pause;
}

/** The head of the role that ends before the name at `at`, and the index after the role. */
function headBefore(
  sentence: TokenizedSentence,
  at: number,
): { readonly head: number; readonly end: number } | undefined {
  const { tokens, language } = sentence;
  const isApposed = isComma(tokens[at - 1]);
  const end = isApposed ? relativeClauseStart(sentence, at - 1) : at;
  const last = tokens[end - 1];
  if (
    last?.type !== 'word' ||
    (!isApposed && !followsSpace(tokens[at])) ||
    ROLE_FUNCTION_WORDS.has(last.lower)
  )
    return undefined;
  const isHead = (i: number): boolean => isRole(tokens[i]?.lower ?? '', language);
  // "Ida Bell, Chief Executive, Acme Ferries": the role is that of the name before it.
  const isBehindName = (head: number): boolean => {
    const start = roleStart(sentence, head);
    return isApposed && isComma(tokens[start - 1]) && tokens[start - 2]?.isProperNoun === true;
  };
  const outer = isApposed ? outerHead(sentence, end - 1) : undefined;
  if (outer !== undefined) return { head: outer, end };
  // "la | dirigente | campesina Rosa Ruiz": the second noun modifies the first.
  const isCompound =
    language === 'es' && isHead(end - 2) && isHead(end - 1) && followsSpace(last) && !last.isCapitalized;
  if (isCompound && (!isApposed || isDefinite(sentence, end - 2))) return { head: end - 2, end };
  if (isHead(end - 1) && !last.isPossessive)
    return isApposed && (!isDefinite(sentence, end - 1) || isBehindName(end - 1))
      ? undefined
      : { head: end - 1, end };
  // "the minister of defense, Ana Ruiz", "el ministro de Defensa Juan Ruiz"
  for (let i = end - 2; i >= 0 && end - i <= MAX_ROLE_WORDS && followsSpace(tokens[i + 1]); i -= 1) {
    const token = tokens[i];
    if (token?.type !== 'word') return undefined;
    if (isHead(i))
      return isRoleComplement(sentence, i, end, isApposed) && isDefinite(sentence, i)
        ? { head: i, end }
        : undefined;
    if (!token.isProperNoun && !ROLE_FUNCTION_WORDS.has(token.lower) && !isNounOrAdjective(token))
      return undefined;
  }
  return undefined;
}

/** A role, which ends with its head where it is too long, or where the complement is somebody's. */
function roleRange({ tokens }: TokenizedSentence, start: number, head: number, end: number): TokenRange {
  const [first, last] = [tokens[start], tokens[end - 1]];
  const isCut = (last?.end ?? 0) - (first?.start ?? 0) > MAX_ROLE_LENGTH || last?.isPossessive === true;
  return { start, end: isCut ? head + 1 : end };
}

/** The text of a role. The dot of "Sen." belongs to it. */
export function roleText(text: string, { tokens }: TokenizedSentence, { start, end }: TokenRange): string {
  const [first, last] = [tokens[start], tokens[end - 1]];
  if (!first || !last) return '';
  const hasDot = isAbbreviatedTitle(last.lower) && text.charAt(last.end) === '.';
  return text.slice(first.start, hasDot ? last.end + 1 : last.end);
}

/**
 * The role before a name: "Foreign Minister | Rosa Ruiz", "campaign manager | Tom Bell", "el ministro de Defensa, | Juan
 * Ruiz".
 *
 * @param at the index of the first token of the name
 * @returns its tokens without an article before it; nothing if there is none
 */
export function roleBefore(sentence: TokenizedSentence, at: number): TokenRange | undefined {
  const found = headBefore(sentence, at);
  if (!found) return undefined;
  const { head, end } = found;
  return roleRange(sentence, roleStart(sentence, head), head, end);
}

/** True if the word at `at` goes on with the head of a role: "attorney | general", "executive | vice president". */
function continuesHead(sentence: TokenizedSentence, at: number): boolean {
  const { tokens, language } = sentence;
  const token = tokens[at];
  if (!token || !followsSpace(token)) return false;
  const isModifier = language === 'en' && ENGLISH_ROLE_MODIFIERS.has(token.lower);
  return isRole(token.lower, language) || (isModifier && continuesHead(sentence, at + 1));
}

/** The index after the role with that head: it goes on with its complement, up to a verb or a comma. */
function roleEnd({ tokens, language }: TokenizedSentence, head: number): number {
  let last = head;
  for (let i = head + 1; i < head + 1 + 2 * MAX_ROLE_WORDS && followsSpace(tokens[i]); i += 1) {
    const token = tokens[i];
    if (!token) break;
    const isFunctionWord = ROLE_FUNCTION_WORDS.has(token.lower);
    if (!isFunctionWord && !token.isProperNoun && !isNounOrAdjective(token)) break;
    if (!isFunctionWord && i === head + 1 && language === 'en' && !token.isProperNoun) break;
    if (!isFunctionWord) last = i;
  }
  return last + 1;
}

/** True if a verb stands at `at`: in "Asked about Ruiz, the mayor | said" the mayor is its subject, and not Ruiz. */
function isVerbAfterRole({ tokens, language }: TokenizedSentence, at: number): boolean {
  const token = tokens[at];
  if (token?.type !== 'word') return false;
  // "el alcalde | no | asistió"
  const isNegated = language === 'es' && token.lower === 'no';
  return isNegated || isCliticForm(token.lower, language) || isFiniteVerb(token);
}

/** True for an indefinite role behind the name that a sentence begins with: "Ana Ruiz, | a doctor | asked to help, said". */
const isIndefiniteApposition = (tokens: readonly Token[], end: number, pause: number): boolean =>
  /^(?:an?|una?)$/.test(tokens[pause + 1]?.lower ?? '') &&
  tokens.slice(0, end).every(({ isProperNoun }) => isProperNoun);

/**
 * The role after a name, in apposition: "Ana Ruiz, | a spokeswoman for the city, said", "Ana Ruiz, 56, | a nurse, said".
 *
 * @param end the index after the name
 * @returns its tokens without an article before it; nothing if there is none
 */
export function roleAfter(sentence: TokenizedSentence, end: number): TokenRange | undefined {
  const { tokens, language } = sentence;
  const pause = pauseAfterAge(tokens, end);
  if (!isComma(tokens[pause])) return undefined;
  const begin = pause + 1;
  // "Ida Bell, no doctor, said"
  if (isNegativeDeterminer(tokens[begin])) return undefined;
  const start = APPOSITION_DETERMINERS.has(tokens[begin]?.lower ?? '') ? begin + 1 : begin;
  for (let i = start; i < start + MAX_ROLE_WORDS && (i === begin || followsSpace(tokens[i])); i += 1) {
    const token = tokens[i];
    if (!token) return undefined;
    const isHead = isRole(token.lower, language);
    const next = tokens[i + 1];
    const mayBeSubject = start > begin && !isIndefiniteApposition(tokens, end, pause);
    if (isHead && mayBeSubject && isVerbAfterRole(sentence, i + 1)) return undefined;
    if (isHead && !next?.isProperNoun && !continuesHead(sentence, i + 1)) {
      const role = roleRange(sentence, start, i, roleEnd(sentence, i));
      return mayBeSubject && isVerbAfterRole(sentence, role.end) ? undefined : role;
    }
    // A name, a list of names, or a clause: "Ana Ruiz, President Tom Bell and …", "Ana Ruiz, said the mayor".
    if (!isNounOrAdjective(token) && !ENGLISH_ROLE_MODIFIERS.has(token.lower)) return undefined;
    if (isHead && next?.isProperNoun && !isRole(next.lower, language) && language === 'en') return undefined;
  }
  return undefined;
}

const NEGATIVE_DETERMINER = /^(?:no|ningún|ninguna)$/;

/** True for the determiner of a negated noun phrase: "Ida Bell is | no | doctor". */
export const isNegativeDeterminer = (token: Token | undefined): boolean =>
  NEGATIVE_DETERMINER.test(token?.lower ?? '');

const NAMING = /^(?:called|named|llamad[oa])$/;

/** True for what stands between a noun and a name: "a woman | called | Ida Bell". */
export const isNamingWord = (token: Token | undefined): boolean => NAMING.test(token?.lower ?? '');

/** True if an indefinite person noun ends before `end`: "a young woman |". */
function isIndefinitePerson({ tokens, language }: TokenizedSentence, end: number): boolean {
  const phrase = tokens.slice(Math.max(0, end - MAX_MODIFIERS), end);
  const noun = phrase.at(-1)?.lower ?? '';
  return isPersonNoun(noun, language) && phrase.some(({ lower }) => /^(?:an?|una?)$/.test(lower));
}

/** True if an honorific, a plural role, a kinship term or "a woman called" stands before the name at `at`: "Mrs.", "his wife, ". */
export function isIntroducedAsPerson(sentence: TokenizedSentence, at: number): boolean {
  const { tokens, language } = sentence;
  const isApposed = isComma(tokens[at - 1]);
  const before = tokens[isApposed ? at - 2 : at - 1];
  if (before?.type !== 'word') return false;
  if (!isApposed && isNamingWord(before)) return isIndefinitePerson(sentence, at - 1);
  if (!isApposed)
    return (
      followsSpace(tokens[at]) &&
      (marksPersonOnly(before.lower, language) || isPluralRole(before.lower, language))
    );
  const owner = tokens[at - 3];
  const isOwned =
    followsSpace(before) && (owner?.partOfSpeech === 'determiner' || owner?.isPossessive === true);
  return isOwned && marksPersonOnly(before.lower, language);
}

/** "Ana Ruiz, de 34 años". */
function isSpanishAge(tokens: readonly Token[], at: number): boolean {
  const [of, number, years] = tokens.slice(at, at + 3);
  return of?.lower === 'de' && /^\d/.test(number?.text ?? '') && years?.lower === 'años';
}

/**
 * True if an apposition tells that a name is a person's: an age, a clause with "who", a kinship term.
 *
 * @param end the index after the name
 */
export function isDescribedAsPerson(sentence: TokenizedSentence, end: number): boolean {
  const { tokens, language } = sentence;
  const at = end + 1;
  const token = tokens[at];
  if (!isComma(tokens[end]) || token?.type !== 'word') return false;
  if (/^(?:who|whose|quien)$/.test(token.lower)) return true;
  if (/^\d{2}$/.test(token.text)) return tokens[at + 1]?.type !== 'word';
  if (language === 'es' && (marksPersonOnly(token.lower, language) || isSpanishAge(tokens, at))) return true;
  if (!APPOSITION_DETERMINERS.has(token.lower)) return false;
  if (/^\d{1,3}-(?:year|month)/.test(tokens[at + 1]?.lower ?? '')) return true;
  const rest = tokens.slice(at + 1, at + 5);
  const phraseLength = rest.findIndex((next) => !followsSpace(next) || !isNounOrAdjective(next));
  return rest
    .slice(0, phraseLength < 0 ? rest.length : phraseLength)
    .some((next) => !next.isProperNoun && marksPersonOnly(next.lower, language));
}
