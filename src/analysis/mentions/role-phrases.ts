/**
 * The extent of noun phrases for roles: "| Foreign Minister | Rosa Ruiz", "Ana Ruiz, a | spokeswoman for the city |,". A role
 * is a head, the noun for an office, a profession or the like, with its modifiers before it and its complement after it.
 */

import { ROLE_MODIFIERS as ENGLISH_ROLE_MODIFIERS } from '../../lexicon/en/role-modifiers.ts';
import { ROLE_MODIFIERS as SPANISH_ROLE_MODIFIERS } from '../../lexicon/es/role-modifiers.ts';
import type { Language } from '../../text/language.ts';
import { wordSet } from '../../util/word-list.ts';
import { isCountingWord } from '../grammar/cardinals.ts';
import { isDepartment } from '../grammar/departments.ts';
import { isAnd, isCliticForm, isDefiniteArticle } from '../grammar/function-words.ts';
import { isNameWordOf } from '../grammar/noun-kinds.ts';
import { isAbbreviatedTitle, isPersonNoun, isRole, marksPersonOnly } from '../grammar/person-nouns.ts';
import { officesOfStyle } from '../grammar/styles.ts';
import { isFiniteVerb, isVerb } from '../tokens/tag-verbs.ts';
import { followsSpace, type Token } from '../tokens/token.ts';
import { isInName } from './description.ts';
import { organizationStart } from './organization-titles.ts';
import { ACRONYM } from './person-names.ts';

/** A longer role is cut after its head, in UTF-16 units: a line of a reply has to hold it. */
export const MAX_ROLE_LENGTH = 90;
/** Maximum words of a role before or after its head. */
const MAX_ROLE_WORDS = 8;
const MAX_MODIFIERS = 5;

/** Function words inside a role: "governor of the state", "ministro de Defensa". */
const ROLE_FUNCTION_WORDS = wordSet(
  'of for at in to on with from the a an and de del para en un una la el las los y e',
);
/** Prepositions between the head of a role and its complement. */
const ROLE_PREPOSITIONS = wordSet('of for at to de del para');
/** Determiners before an apposition. */
const APPOSITION_DETERMINERS = wordSet('a an the un una el la his her their its su');

/** True for a preposition between the head of a role and its complement: "head | of | the board". */
export const isRolePreposition = (token: Token | undefined): boolean =>
  ROLE_PREPOSITIONS.has(token?.lower ?? '');

/** True for "and" between the titles of one person, in a phrase without a determiner: "founder | and | director Ida Bell". */
export function joinsTitles(
  tokens: readonly Token[],
  start: number,
  at: number,
  language: Language,
): boolean {
  const [title, next] = [tokens[at - 1], tokens[at + 1]];
  return (
    isAnd(tokens[at]?.lower) &&
    tokens[start]?.partOfSpeech !== 'determiner' &&
    isPersonNoun(title?.lower ?? '', language) &&
    isPersonNoun(next?.lower ?? '', language) &&
    next?.isCapitalized === false &&
    tokens[at + 2]?.isProperNoun === true
  );
}

const isRoleModifier = (lower: string): boolean =>
  ENGLISH_ROLE_MODIFIERS.has(lower) || SPANISH_ROLE_MODIFIERS.has(lower);

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

/** The words of a role, without a determiner. */
export interface RolePhrase extends TokenRange {
  /** The index of the head. */
  readonly head: number;
}

/** A derived role, not word for word in the sentence: "alcaldesa de Belmar" of "los alcaldes de Tamora y Belmar". */
export interface DerivedOffice extends TokenRange {
  readonly words: string;
  /** True in the past tense. */
  readonly isPast?: boolean;
}

const isNounOrAdjective = ({ type, partOfSpeech }: Token): boolean =>
  type === 'word' && (partOfSpeech === 'unknown' || partOfSpeech === 'adjective');

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

/** The index of a common noun that is the possessor of the phrase at `start`: "the | city museum’s director"; else `start`. */
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
function roleStart(sentence: TokenizedSentence, head: number): number {
  const { tokens, language } = sentence;
  const headToken = tokens[head];
  const organization = organizationStart(tokens, language, head);
  if (organization < head) return organization;
  let start = head;
  while (headToken && start > 0 && head - start < MAX_MODIFIERS && followsSpace(tokens[start])) {
    const before = tokens[start - 1];
    // "Her Royal Highness | Princess | Ida"
    if (before?.type !== 'word' || officesOfStyle(before.lower).length > 0) break;
    const modifies =
      language === 'es'
        ? SPANISH_ROLE_MODIFIERS.has(before.lower)
        : isModifier(before, headToken, tokens[start - 2]);
    if (!modifies) break;
    start -= 1;
    if (before.isPossessive) break;
    // "Bank of England Governor": the name of the institution goes on before "of".
    const [of, whole] = [tokens[start - 1], tokens[start - 2]];
    const isOfName = of?.lower === 'of' && followsSpace(of) && followsSpace(before);
    // "Council of Mayors Chair" may begin its sentence.
    const isWhole =
      whole?.isProperNoun || (whole?.isCapitalized && isNameWordOf(whole.lower, 'organization', 'authority'));
    if (isOfName && before.isProperNoun && isWhole) start -= 2;
  }
  // "St. Alban's chief executive"
  if (tokens[start - 1]?.text === 'St' && tokens[start]?.isProperNoun) start -= 1;
  // "Amazon.com founder": half of a word is none.
  while (start < head && tokens[start]?.separator === 'punctuation' && tokens[start - 1]?.type === 'word')
    start += 1;
  return ownerStart(tokens, start);
}

/** True if the role with that head is definite: "the governor", "her lawyer", "Ruiz's aide". */
function isDefiniteRole(sentence: TokenizedSentence, head: number): boolean {
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

/** True for Spanish words without a verb or a name of their own: "bonaerense", "de la Cámara Baja", "de bancada UDI". */
function isSpanishComplement(words: readonly Token[]): boolean {
  return words.every((word, i) => {
    const before = words[i - 1];
    if (word.isProperNoun && !ACRONYM.test(word.text))
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
  if (!isRolePreposition(first)) return false;
  return isApposed || others.every(({ lower }) => isDepartment(lower) || ROLE_FUNCTION_WORDS.has(lower));
}

/** True for a preposition before the complement of a relation: "the wife | of | the mayor", "lawyer | for | the coach". */
export const isRelational = (token: Token | undefined): boolean =>
  /^(?:of|for|del?|para)$/.test(token?.lower ?? '');

/** The head of which the role at `head` is the complement: "the | agent | of the footballer", "la | esposa | del alcalde". */
function outerHead({ tokens, language }: TokenizedSentence, head: number): number | undefined {
  const hasArticle = APPOSITION_DETERMINERS.has(tokens[head - 1]?.lower ?? '');
  const of = hasArticle ? head - 2 : head - 1;
  const isOuter = isRelational(tokens[of]) && isPersonNoun(tokens[of - 1]?.lower ?? '', language);
  return isOuter && isRole(tokens[head]?.lower ?? '', language) ? of - 1 : undefined;
}

/** True for the head of a person, which is no office: "over his supervisor’s | head |". */
function isBodyPart({ tokens, language }: TokenizedSentence, at: number): boolean {
  const [owner, token] = [tokens[at - 1], tokens[at]];
  return token?.lower === 'head' && owner?.isPossessive === true && isPersonNoun(owner.lower, language);
}

/** The head of the role whose words end before `end`. */
function headBefore(sentence: TokenizedSentence, end: number, isApposed: boolean): number | undefined {
  const { tokens, language } = sentence;
  const last = tokens[end - 1];
  if (last?.type !== 'word' || ROLE_FUNCTION_WORDS.has(last.lower)) return undefined;
  const isHead = (i: number): boolean =>
    isRole(tokens[i]?.lower ?? '', language) && !isInName(tokens, i, language) && !isBodyPart(sentence, i);
  const outer = isApposed ? outerHead(sentence, end - 1) : undefined;
  if (outer !== undefined) return outer;
  // "la | dirigente | campesina Rosa Ruiz": the second noun modifies the first.
  const isCompound =
    language === 'es' && isHead(end - 2) && isHead(end - 1) && followsSpace(last) && !last.isCapitalized;
  if (isCompound && (!isApposed || isDefiniteRole(sentence, end - 2))) return end - 2;
  if (isHead(end - 1) && !last.isPossessive)
    return isApposed && !isDefiniteRole(sentence, end - 1) ? undefined : end - 1;
  // "the minister of defense, Ana Ruiz", "el ministro de Defensa Juan Ruiz"
  for (let i = end - 2; i >= 0 && end - i <= MAX_ROLE_WORDS && followsSpace(tokens[i + 1]); i -= 1) {
    const token = tokens[i];
    if (token?.type !== 'word') return undefined;
    if (isHead(i))
      return isRoleComplement(sentence, i, end, isApposed) && isDefiniteRole(sentence, i) ? i : undefined;
    if (!token.isProperNoun && !ROLE_FUNCTION_WORDS.has(token.lower) && !isNounOrAdjective(token))
      return undefined;
  }
  return undefined;
}

/** True for a word that ends no complement, since it says nothing by itself: "vocero de | estos |", "lawyer for | them |". */
const isAnaphor = ({ lower, partOfSpeech }: Token, language: Language): boolean =>
  partOfSpeech === 'pronoun' ||
  (partOfSpeech === 'determiner' && !isCountingWord(lower, language) && !/^\d+$/.test(lower));

/** A role, which ends with its head where it is too long, or where the complement is somebody's. */
function rolePhrase(
  { tokens, language }: TokenizedSentence,
  start: number,
  head: number,
  end: number,
): RolePhrase {
  const [first, last] = [tokens[start], tokens[end - 1]];
  const isLong = (last?.end ?? 0) - (first?.start ?? 0) > MAX_ROLE_LENGTH;
  const isCut = isLong || last?.isPossessive === true || (last !== undefined && isAnaphor(last, language));
  return { start, head, end: isCut ? head + 1 : end };
}

/** The text of a role. The dot of "Sen." belongs to it. */
export function roleText(text: string, { tokens }: TokenizedSentence, { start, end }: TokenRange): string {
  const [first, last] = [tokens[start], tokens[end - 1]];
  if (!first || !last) return '';
  const hasDot = isAbbreviatedTitle(last.lower) && text.charAt(last.end) === '.';
  return text.slice(first.start, hasDot ? last.end + 1 : last.end);
}

/**
 * The office or profession whose words end before `end`: "| Foreign Minister | Rosa Ruiz", "el | ministro de Defensa |, Juan
 * Ruiz".
 *
 * @param isApposed true if a pause follows
 */
export function roleEndingAt(
  sentence: TokenizedSentence,
  end: number,
  isApposed: boolean,
): RolePhrase | undefined {
  const head = headBefore(sentence, end, isApposed);
  return head === undefined ? undefined : rolePhrase(sentence, roleStart(sentence, head), head, end);
}

/** True if the word at `at` goes on with the head of a role: "attorney | general", "executive | vice president". */
function continuesHead(sentence: TokenizedSentence, at: number): boolean {
  const { tokens, language } = sentence;
  const token = tokens[at];
  if (!token || !followsSpace(token)) return false;
  const isModifier = language === 'en' && ENGLISH_ROLE_MODIFIERS.has(token.lower);
  return isPersonNoun(token.lower, language) || (isModifier && continuesHead(sentence, at + 1));
}

/** True for the number in a name: "District | 7 |", "Juzgado número | 3 |"; not before a noun, "mayor | 3 | times". */
const isNumberInName = ([before, number, next]: readonly (Token | undefined)[]): boolean =>
  (before?.isProperNoun === true || /^n(?:úmero|umber)$/.test(before?.lower ?? '')) &&
  /^\d+$/.test(number?.text ?? '') &&
  !(next && isNounOrAdjective(next));

/** True for a number as a complement of kinship: "mother of | three"; not for an age, or a time: "clerk for two years". */
function isNumberOf({ tokens, language }: TokenizedSentence, at: number): boolean {
  const [before, number, next] = tokens.slice(at - 1, at + 2);
  if (next?.partOfSpeech === 'time' || next?.lower === 'años') return false;
  const isCounting = isCountingWord(number?.lower ?? '', language) && isRolePreposition(before);
  return isCounting || isNumberInName([before, number, next]);
}

/** True for a determiner inside a complement: "member of | that | group", "pastor de la | primera | iglesia". */
const isDeterminerInComplement = (sentence: TokenizedSentence, at: number): boolean => {
  const before = sentence.tokens[at - 1];
  return (
    sentence.tokens[at]?.partOfSpeech === 'determiner' &&
    !isNumberOf(sentence, at) &&
    (isRolePreposition(before) || isDefiniteArticle(before?.lower))
  );
};

/** The index after the role with that head: it goes on with its complement, up to a verb or a comma. */
function roleEnd(sentence: TokenizedSentence, head: number): number {
  const { tokens, language } = sentence;
  // "la alcaldesa | dijo"
  if (isVerbAfterRole(sentence, head + 1)) return head + 1;
  let last = head;
  for (let i = head + 1; i < head + 1 + 2 * MAX_ROLE_WORDS && followsSpace(tokens[i]); i += 1) {
    const token = tokens[i];
    if (!token) break;
    const isFunctionWord = ROLE_FUNCTION_WORDS.has(token.lower) || isDeterminerInComplement(sentence, i);
    const isWord = token.isProperNoun || isNounOrAdjective(token) || isNumberOf(sentence, i);
    if (!isFunctionWord && !isWord) break;
    if (!isFunctionWord && i === head + 1 && language === 'en' && !token.isProperNoun) break;
    if (!isFunctionWord) last = i;
  }
  // "a conservative | and Bell is a liberal", but "a surgeon and television star,"
  const isJoint = tokens[head + 1]?.partOfSpeech === 'conjunction';
  const isCut = isJoint && tokens[last + 1]?.type === 'word' && !roleBeginningAt(sentence, head + 2);
  return isCut ? head + 1 : last + 1;
}

/** True if a verb stands at `at`: in "Asked about Ruiz, the mayor | said" the mayor is its subject, and not Ruiz. */
export function isVerbAfterRole({ tokens, language }: TokenizedSentence, at: number): boolean {
  const token = tokens[at];
  if (token?.type !== 'word') return false;
  // "el alcalde | no | asistió"
  const isNegated = language === 'es' && token.lower === 'no';
  return isNegated || isCliticForm(token.lower, language) || isFiniteVerb(token);
}

/** Adverbs before a role that say nothing against it: "Ida Bell, | now | the mayor", but "once the mayor". */
const BEFORE_ROLE = /^(?:also|now|ahora|hoy|también)$/;

/** The index after the determiners and adverbs before a role: "now the | mayor", "la también | jueza". */
export function afterDeterminers({ tokens }: TokenizedSentence, begin: number): number {
  const isBefore = ({ lower, partOfSpeech }: Token): boolean =>
    BEFORE_ROLE.test(lower) || (partOfSpeech === 'determiner' && !isRoleModifier(lower));
  let start = begin;
  for (let token = tokens[start]; token && isBefore(token); token = tokens[start]) start += 1;
  return start;
}

/**
 * The role with a head: "a | spokeswoman for the city |".
 *
 * @param begin the index of its first word, or of a determiner before that
 * @param least the index up to which its words go, at least
 */
export const roleWithHead = (
  sentence: TokenizedSentence,
  begin: number,
  head: number,
  least: number,
): RolePhrase =>
  rolePhrase(
    sentence,
    Math.min(afterDeterminers(sentence, begin), head),
    head,
    Math.max(least, roleEnd(sentence, head)),
  );

/**
 * The role in the words that begin at an index: "Ana Ruiz, a | spokeswoman for the city |".
 *
 * @param begin the index of the first of them, or of a determiner before them
 * @returns nothing where another noun phrase begins, or a name
 */
export function roleBeginningAt(sentence: TokenizedSentence, begin: number): RolePhrase | undefined {
  const { tokens, language } = sentence;
  const start = afterDeterminers(sentence, begin);
  let head: number | undefined;
  for (let i = start; i < start + MAX_ROLE_WORDS && (i === begin || followsSpace(tokens[i])); i += 1) {
    const token = tokens[i];
    if (token?.type !== 'word') break;
    const isHead = isPersonNoun(token.lower, language) && !token.isPossessive;
    const next = tokens[i + 1];
    if (isHead && !next?.isProperNoun && !continuesHead(sentence, i + 1)) {
      head = i;
      // "a black Republican | campaign consultant"
      if (language === 'es') break;
    }
    // A name, a list of names, or a clause: "Ana Ruiz, President Tom Bell and …", "Ana Ruiz, said the mayor".
    if (!isNounOrAdjective(token) && !isRoleModifier(token.lower)) break;
    if (isHead && next?.isProperNoun && !isRole(next.lower, language) && language === 'en') break;
  }
  return head === undefined ? undefined : roleWithHead(sentence, begin, head, head + 1);
}

const NEGATIVE_DETERMINER = /^(?:no|ningún|ninguna)$/;

/** True for the determiner of a negated noun phrase: "Ida Bell is | no | doctor". */
export const isNegativeDeterminer = (token: Token | undefined): boolean =>
  NEGATIVE_DETERMINER.test(token?.lower ?? '');
