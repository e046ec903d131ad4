/** Full names whose given name is a function word, a month or a day too: "May Rivers", "Will Stone", "Reyes Monte". */

import { GIVEN_NAME_HOMOGRAPHS } from '../../lexicon/given-name-homographs.ts';
import type { Language } from '../../text/language.ts';
import { endsInQuestion } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { isCliticForm } from '../grammar/function-words.ts';
import { countryByDemonym } from '../grammar/gazetteer.ts';
import { isGivenName } from '../grammar/given-names.ts';
import { partOfSpeech } from '../grammar/part-of-speech.ts';
import { isPersonNoun, isTitle } from '../grammar/person-nouns.ts';
import { isFiniteReport } from '../grammar/reporting-verbs.ts';
import { verbForms } from '../grammar/verb-forms.ts';
import { isAgeBeside } from './ages.ts';

/** A word of a sentence, where it stands in the text. */
export interface RawWord extends Span {
  readonly word: string;
}

/** A full name whose given name is a word of another kind. */
interface HomographName {
  /** In lower case. */
  readonly given: string;
  /** The word right after it, in lower case. */
  readonly next: string;
  /** The last word of the name, in lower case. */
  readonly surname: string;
}

/** Before a month or a day that is one: "in | May", "el | domingo". */
export const TIME_CONTEXT =
  /^(?:in|on|since|until|till|through|during|between|early|late|mid|last|next|this|every|each|of|en|de|desde|hasta|durante|el|este|cada|pasado|próximo)$/i;
/** "May Rivers, | who", "Reyes Monte, | quien". */
const RELATIVE = /^, (?:who|whose|quien)(?!\p{L})/u;
/** The words in apposition to a name, up to the next mark: ", the port director", ", directora del puerto". */
const APPOSITION =
  /^, (?<article>(?:the|an?|his|her|its|their|el|la|una?|su) )?(?<phrase>[^,.;:!?“"«—()]{2,80})/iu;
/** The words at the beginning of an apposition, at most, among which its noun is. */
const MAX_NOUN_DISTANCE = 5;

/** True for a word that may be a surname after a given name: no function word, no demonym, no person noun. */
function mayBeSurname({ word }: RawWord, language: Language): boolean {
  const lower = word.toLowerCase();
  return (
    /^\p{Lu}\p{Ll}/u.test(word) &&
    !['determiner', 'preposition', 'conjunction', 'pronoun', 'relative'].includes(
      partOfSpeech(lower, language),
    ) &&
    countryByDemonym(lower) === undefined &&
    (!isPersonNoun(lower, language) || isGivenName(lower))
  );
}

/** True for an apposition that says what somebody is, after an article, or in Spanish also without one. */
function isRoleApposed(after: string, language: Language): boolean {
  const { article, phrase = '' } = APPOSITION.exec(after)?.groups ?? {};
  const words = phrase.toLowerCase().split(' ').slice(0, MAX_NOUN_DISTANCE);
  const nouns = article === undefined ? words.slice(0, 3) : words;
  return nouns.some((word) => isPersonNoun(word, language));
}

/** True for a noun phrase that the name is in apposition to: "La directora del puerto, | Reyes Monte, |". */
function isApposedToRole(before: string, after: string, language: Language): boolean {
  const phrase = /(?:^|[^\p{L}])((?:\p{L}+ ){0,6}\p{L}+), $/u.exec(before)?.[1] ?? '';
  return /^,/.test(after) && phrase.split(' ').some((word) => isPersonNoun(word.toLowerCase(), language));
}

const isReport = (word: string, language: Language): boolean => isFiniteReport(word.toLowerCase(), language);

/** A name of several words, with the text before and after it. */
interface NameInContext {
  /** In lower case. */
  readonly given: string;
  /** The word right before it, in the same phrase. */
  readonly wordBefore: string | undefined;
  readonly before: string;
  readonly after: string;
  readonly isInQuestion: boolean;
}

/**
 * True for words that are somebody's full name: with a title or a reporting verb before them, or with an apposition, an age,
 * "who" or a reporting verb after them.
 */
function isFullName(
  { given, wordBefore, before, after, isInQuestion }: NameInContext,
  language: Language,
): boolean {
  if (wordBefore !== undefined && TIME_CONTEXT.test(wordBefore)) return false;
  // "Will Stone, the mayor, resign?"
  if (before.trim() === '' && isInQuestion) return false;
  // "Councillor | June Park", "director | June Park"
  if (wordBefore !== undefined && isTitle(wordBefore.toLowerCase().replace(/\.$/, ''), language)) return true;
  if (isRoleApposed(after, language) || isApposedToRole(before, after, language)) return true;
  if (/^,/.test(after) && isAgeBeside('', after, language)) return true;
  // "Dean Rivers said" may be the dean, and "No Democrat said" nobody.
  if (isPersonNoun(given, language)) return false;
  if (wordBefore !== undefined && isReport(wordBefore, language)) return true;
  const verb = /^ (\p{L}+)/u.exec(after)?.[1] ?? '';
  const isDeterminer = partOfSpeech(given, language) === 'determiner';
  return !isDeterminer && (RELATIVE.test(after) || isReport(verb, language));
}

/** Given names by which no other word can begin a statement before a name: "June Stone", "Clara Ruiz", but "So Stone left". */
const mayBeginStatement = (given: string, language: Language): boolean =>
  /^(?:time|unknown|adjective)$/.test(partOfSpeech(given, language)) || given === 'may';

/** True for a verb in the third person or the past, after a Spanish clitic or none: "| opens | the gates", "| se ríe |". */
function beginsWithVerb(after: string, language: Language): boolean {
  const [, first = '', second = ''] = /^ (\p{Ll}+)(?: (\p{Ll}+))?/u.exec(after) ?? [];
  const { finite, base } = verbForms(isCliticForm(first, language) ? second : first, language);
  return language === 'es' ? finite === 'certain' : finite !== undefined && base === undefined;
}

/** True if a surname stands alone somewhere in a text, as that of a person does: "what | Stone | means", not "the Castle". */
function standsAlone(text: string, given: string, surname: string): boolean {
  const isInName = `(?:${given}|[Tt]he|[Ee]l|[Ll]a|(?<=[\\p{L},] )\\p{Lu}[\\p{L}.]*) `;
  return new RegExp(`(?<!${isInName})(?<!\\p{L})${surname}(?= \\p{Ll}|['’]s)`, 'u').test(text);
}

/**
 * Finds the full names of that kind in a sentence.
 *
 * @param words those of the sentence, in order
 */
export function homographNames(
  text: string,
  sentence: Span,
  words: readonly RawWord[],
  language: Language,
): HomographName[] {
  const isInQuestion = endsInQuestion(text.slice(sentence.start, sentence.end));
  const follows = (i: number): boolean => text.slice(words[i - 1]?.end, words[i]?.start) === ' ';
  return words.flatMap(({ word, start }, i) => {
    const given = word.toLowerCase();
    if (!GIVEN_NAME_HOMOGRAPHS.has(given) || !/^\p{Lu}\p{Ll}+$/u.test(word)) return [];
    const next = words[i + 1];
    if (!next || !follows(i + 1) || !mayBeSurname(next, language)) return [];
    let last = next;
    for (let at = i + 2; follows(at) && /^\p{Lu}/u.test(words[at]?.word ?? ''); at += 1)
      last = words[at] ?? last;
    const name: NameInContext = {
      given,
      wordBefore: i > 0 && follows(i) ? words[i - 1]?.word : undefined,
      before: text.slice(sentence.start, start),
      after: text.slice(last.end, sentence.end),
      isInQuestion,
    };
    const opens = name.before.trim() === '' && !isInQuestion && mayBeginStatement(given, language);
    const isSubject = opens && beginsWithVerb(name.after, language) && standsAlone(text, word, last.word);
    return isSubject || isFullName(name, language)
      ? [{ given, next: next.word.toLowerCase(), surname: last.word.toLowerCase() }]
      : [];
  });
}
