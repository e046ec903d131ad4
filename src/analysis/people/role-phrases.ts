import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { wordSet } from '../../util/word-list.ts';
import {
  isAbbreviatedTitle,
  isHonorificOrKinship,
  isPluralRole,
  isRole,
} from '../grammar/titles-and-roles.ts';
import { isIng } from '../grammar/verb-morphology.ts';
import type { Word } from '../grammar/word-tokenizer.ts';
import { isKnownPlace } from './gazetteer.ts';
import { isDepartment, isNameWord, withoutPossessive } from './person-names.ts';

/** The words of a sentence, and the text that they are of. */
export interface TokenizedSentence {
  readonly text: string;
  readonly language: Language;
  readonly words: readonly Word[];
}

/** A longer role is cut behind the word that says what it is, in UTF-16 units: a line of a reply has to hold it. */
const MAX_ROLE_LENGTH = 90;
/** How many words a role may have before or behind the word that says what it is. */
const MAX_ROLE_WORDS = 8;

/** Words that belong to a role though they are no part of its name: "former", "then". */
const QUALIFIERS = wordSet(
  'former late acting outgoing incoming running deputy vice senior longtime prominent top then first current chief prime assistant ex-president',
);
/** The same in Spanish, where they stand before it: "primer ministro", "alto comisionado". */
const SPANISH_QUALIFIERS = wordSet('primer primera vice alto alta ex entonces actual');
/** Small words that a role goes on with: "governor of the state", "ministro de Defensa". */
const OF = wordSet('of for at in to on with the a an and de del para en la el las los y');
/** Those that what somebody is in charge of stands behind. */
const IN_CHARGE_OF = wordSet('of for at to de del para');
const INDEFINITE = wordSet('a an the un una el la his her their its su');

const space = (word: Word | undefined): boolean => word?.gap === 'space';

/** Whether only a comma stands between two neighbours. */
function comma({ text, words }: TokenizedSentence, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return before !== undefined && word !== undefined && /^\s*,\s*$/.test(text.slice(before.end, word.start));
}

/** Whether a word may say more about the role behind it: "campaign", "Republican", "former", and no verb. */
function isModifier(word: Word, role: Word, before: Word | undefined): boolean {
  if (QUALIFIERS.has(word.lower)) return true;
  // "New" is no name at the beginning of a sentence, but "New Jersey" is.
  if (isNameWord(word) || (word.partOfSpeech === 'plain' && /^\p{Lu}/u.test(word.text))) return true;
  // "praised President Smith" has a verb before the role, "campaign manager Tom Smith" a noun.
  if (word.partOfSpeech !== 'open' || role.isCapitalized || /ed$|'s$/.test(word.lower) || isIng(word))
    return false;
  // "Ruiz names lawyer Tom Smith", but "the sales manager Tom Smith".
  return (
    !isHonorificOrKinship(word.lower) &&
    !(/[^s]s$/.test(word.lower) && (before?.isCapitalized || before?.partOfSpeech === 'pronoun'))
  );
}

/** Where the role begins whose word is at `head`. */
function startOf({ words, language, text }: TokenizedSentence, head: number): number {
  const role = words[head];
  let start = head;
  while (role && start > 0 && head - start < 5 && space(words[start])) {
    const before = words[start - 1];
    if (!before) break;
    if (language === 'es') {
      if (!SPANISH_QUALIFIERS.has(before.lower)) break;
    } else if (!isModifier(before, role, words[start - 2])) break;
    start -= 1;
    if (before.lower.endsWith("'s")) break;
    // "Bank of England Governor": the name of what somebody governs goes on before "of".
    const [of, whole] = [words[start - 1], words[start - 2]];
    if (of?.lower === 'of' && space(of) && space(before) && isNameWord(before) && isNameWord(whole))
      start -= 2;
  }
  // "Amazon.com founder": half of a word is none.
  while (start < head && /[.@/-]/.test(text.charAt((words[start]?.start ?? 0) - 1))) start += 1;
  return start;
}

/** The word that says what a role is, where the words before `at` are one that stands before a name. */
function headBefore(line: TokenizedSentence, at: number): number | undefined {
  const { words, language } = line;
  const apposed = comma(line, at);
  if ((!apposed && !space(words[at])) || OF.has(words[at - 1]?.lower ?? '')) return undefined;
  const right = (i: number): boolean => isRole(withoutPossessive(words[i] ?? NOTHING), language);
  if (right(at - 1) && !words[at - 1]?.lower.endsWith("'s"))
    return apposed && !isDetermined(line, at - 1) ? undefined : at - 1;
  // "the minister of defense, Ana Ruiz", "el ministro de Defensa Juan Ruiz"
  for (let i = at - 2; i >= 0 && at - i <= MAX_ROLE_WORDS && space(words[i + 1]); i -= 1) {
    const word = words[i];
    if (!word) return undefined;
    if (right(i)) {
      const complement = words.slice(i + 1, at);
      const begins = complement[0];
      const says =
        language === 'es'
          ? begins !== undefined && !isNameWord(begins)
          : IN_CHARGE_OF.has(begins?.lower ?? '');
      const close =
        language === 'es' ||
        apposed ||
        complement.slice(1).every(({ lower }) => isDepartment(lower) || OF.has(lower));
      return says && close && isDetermined(line, i) ? i : undefined;
    }
    if (
      !isNameWord(word) &&
      !OF.has(word.lower) &&
      word.partOfSpeech !== 'open' &&
      word.partOfSpeech !== 'plain'
    )
      return undefined;
  }
  return undefined;
}

const NOTHING: Word = {
  text: '',
  lower: '',
  partOfSpeech: 'open',
  isCapitalized: false,
  gap: 'stop',
  start: 0,
  end: 0,
};

/** Whether the role whose word is at `head` is one that the reader is to know: "the governor", "her lawyer", "Ruiz's aide". */
function isDetermined(line: TokenizedSentence, head: number): boolean {
  const start = startOf(line, head);
  const [before, first] = [line.words[start - 1], line.words[start]];
  return (
    /^\p{Lu}/u.test(first?.text ?? '') ||
    first?.lower.endsWith("'s") === true ||
    (before !== undefined &&
      (before.partOfSpeech === 'determiner' ||
        before.partOfSpeech === 'preposition' ||
        before.lower.endsWith("'s")))
  );
}

/**
 * What somebody is, as it stands before their name, which begins at word `at`: "Foreign Minister | Rosa Ruiz", "campaign
 * manager | Tom Bell", "el ministro de Defensa, | Juan Ruiz".
 *
 * @returns the role's words, without an article before them; nothing where there is none
 */
export function roleBefore(line: TokenizedSentence, at: number): Span | undefined {
  const head = headBefore(line, at);
  const last = line.words[at - 1];
  if (head === undefined || !last) return undefined;
  const first = line.words[startOf(line, head)];
  const role = line.words[head];
  if (!first || !role || isHonorificOrKinship(withoutPossessive(role))) return undefined;
  return fitting(line, first, role, last);
}

function fitting({ text }: TokenizedSentence, first: Word, head: Word, last: Word): Span {
  const isCut = last.end - first.start > MAX_ROLE_LENGTH || last.lower.endsWith("'s");
  const { lower, end } = isCut ? head : last;
  // The dot of "Sen." belongs to it.
  return { start: first.start, end: isAbbreviatedTitle(lower) && text.charAt(end) === '.' ? end + 1 : end };
}

/** How many words from `at` on are what an office is of, "State" in "Secretary of State Tom Bell"; often none. */
export function departmentLength({ words }: TokenizedSentence, at: number): number {
  const of = words[at - 1]?.lower === 'the' ? words[at - 2] : words[at - 1];
  if (!of || !IN_CHARGE_OF.has(of.lower)) return 0;
  let taken = 0;
  while (
    isDepartment(withoutPossessive(words[at + taken] ?? NOTHING)) &&
    (taken === 0 || space(words[at + taken]))
  )
    taken += 1;
  if (taken > 0) return taken;
  for (const count of [2, 1]) {
    const place = words.slice(at, at + count);
    if (place.length === count && isKnownPlace(place.map(({ text }) => text).join(' '))) return count;
  }
  return 0;
}

/**
 * What somebody is, as it stands behind their name, between commas: "Ana Ruiz, | a spokeswoman for the city, said".
 *
 * @param behind the word behind the name
 * @returns the role's words, without an article before them; nothing where there is none
 */
export function roleAfter(line: TokenizedSentence, behind: number): Span | undefined {
  const { words, language } = line;
  if (!comma(line, behind)) return undefined;
  let at = behind;
  if (INDEFINITE.has(words[at]?.lower ?? '')) at += 1;
  const first = words[at];
  for (let i = at; i < at + MAX_ROLE_WORDS && (i === behind || space(words[i])); i += 1) {
    const word = words[i];
    if (!word || !first) return undefined;
    if (
      isRole(word.lower, language) &&
      !isNameWord(words[i + 1] ?? NOTHING) &&
      !goesOnWithRole(line, i + 1)
    ) {
      return fitting(line, first, word, words[endOf(line, i)] ?? word);
    }
    // A name, a list of names, or a clause: "Ana Ruiz, President Tom Bell and …", "Ana Ruiz, said the mayor".
    if (word.partOfSpeech !== 'open' && word.partOfSpeech !== 'plain' && !QUALIFIERS.has(word.lower))
      return undefined;
    if (
      isRole(word.lower, language) &&
      isNameWord(words[i + 1]) &&
      !isRole(words[i + 1]?.lower ?? '', language) &&
      language === 'en'
    )
      return undefined;
  }
  return undefined;
}

/** Whether a further word of the role follows: "attorney general", "director ejecutivo". */
function goesOnWithRole({ words, language }: TokenizedSentence, at: number): boolean {
  const word = words[at];
  return word !== undefined && space(word) && isRole(word.lower, language);
}

/** The last word of a role whose word is at `head`: it goes on with what it is of, up to a verb or the next comma. */
function endOf({ words, language }: TokenizedSentence, head: number): number {
  let end = head;
  for (let i = head + 1; i < head + 1 + 2 * MAX_ROLE_WORDS && space(words[i]); i += 1) {
    const word = words[i];
    if (!word) break;
    const small = OF.has(word.lower);
    if (!small && !isNameWord(word) && word.partOfSpeech !== 'open' && word.partOfSpeech !== 'plain') break;
    if (!small && i === head + 1 && language === 'en' && !isNameWord(word)) break;
    if (!small) end = i;
  }
  return end;
}

/** Whether what stands before a name, with a comma or without, is said to people or tells whose wife or rival it is. */
export function isAddressed(line: TokenizedSentence, at: number): boolean {
  const { words } = line;
  const [owner, before] = [words[at - 2], words[at - 1]];
  if (!before) return false;
  const lower = withoutPossessive(before);
  if (space(words[at])) return isHonorificOrKinship(lower) || isPluralRole(lower);
  const isOwned =
    space(before) && (owner?.partOfSpeech === 'determiner' || owner?.lower.endsWith("'s") === true);
  return comma(line, at) && isOwned && isHonorificOrKinship(lower);
}

/** "Ana Ruiz, de 34 años". */
function isSpanishAge(words: readonly Word[], at: number): boolean {
  const [of, number, years] = words.slice(at, at + 3);
  return of?.lower === 'de' && /^\d/.test(number?.text ?? '') && years?.lower === 'años';
}

/** Whether what stands behind a name tells that it is a person's: an age, a clause with "who", or whose wife or rival it is. */
export function isPersonAfter(line: TokenizedSentence, behind: number): boolean {
  const { words, language } = line;
  const word = words[behind];
  if (!comma(line, behind) || !word) return false;
  if (/^(?:who|whose|quien)$/.test(word.lower)) return true;
  if (/^\d{2}[,.]?$/.test(word.text)) return /[,.]$/.test(word.text) || word.end === words.at(-1)?.end;
  if (language === 'es' && (isHonorificOrKinship(word.lower) || isSpanishAge(words, behind))) return true;
  if (!INDEFINITE.has(word.lower)) return false;
  if (/^\d{1,3}-(?:year|month)/.test(words[behind + 1]?.lower ?? '')) return true;
  const rest = words.slice(behind + 1, behind + 5);
  const stop = rest.findIndex(
    (one) => !space(one) || (one.partOfSpeech !== 'open' && one.partOfSpeech !== 'plain'),
  );
  return rest
    .slice(0, stop < 0 ? rest.length : stop)
    .some((one) => !isNameWord(one) && isHonorificOrKinship(one.lower));
}
