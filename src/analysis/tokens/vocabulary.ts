/** The vocabulary of an article by its own spelling: words with a capital letter inside sentences, and words without one. */

import { GIVEN_NAME_HOMOGRAPHS } from '../../lexicon/given-name-homographs.ts';
import { NAME_PARTICLES } from '../../lexicon/name-particles.ts';
import { LANGUAGES, type Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { isKnownPlace } from '../grammar/gazetteer.ts';
import { isGivenName, isInitial } from '../grammar/given-names.ts';
import { personNoun } from '../grammar/person-nouns.ts';
import { homographNames, type RawWord } from './homograph-names.ts';

/** The words of an article, in lower case. */
export interface Vocabulary {
  /** With a capital letter inside a sentence. */
  readonly capitalized: ReadonlySet<string>;
  /** Without one. */
  readonly lowercase: ReadonlySet<string>;
  /** After a given name, an initial, or a title and a name: surnames, also such as are words ("May", "Will", "Reyes"). */
  readonly surnames: ReadonlySet<string>;
  /** Surnames after a particle, with it: "del campo" of "Inés del Campo". */
  readonly particleNames: ReadonlySet<string>;
  /** Given names that are words of another kind, with the word after them: "may rivers". */
  readonly homographNames: ReadonlySet<string>;
}

/** The vocabulary of a text alone. */
export const EMPTY_VOCABULARY: Vocabulary = {
  capitalized: new Set(),
  lowercase: new Set(),
  surnames: new Set(),
  particleNames: new Set(),
  homographNames: new Set(),
};

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;
const CAPITAL = /^\p{Lu}/u;
/** Before a capital letter that no sentence begins with. */
const INSIDE_SENTENCE = /[\p{Ll}\p{M}\p{N},]['’]?\s$|\s\p{Lu}\.\s$|^\p{Lu}\.\s$/u;

/** The letters of an abbreviation, at the end of a text: "U.S", "J.R". */
const ABBREVIATION = /(?<!\p{L})(?:\p{Lu}\.)+\p{Lu}$/u;

/**
 * True for a word that cannot be a surname after several initials: "U.S. | Treasury", "U.N. | Ambassador"; not for "J.R. |
 * Moss". One initial is a name's: "William F. | Baker".
 *
 * @param before the text before it, without the last period
 */
function isAfterAbbreviation(before: string, key: string, language: Language): boolean {
  const abbreviation = ABBREVIATION.exec(before)?.[0];
  return (
    abbreviation !== undefined && (isKnownPlace(abbreviation) || personNoun(key, language) !== undefined)
  );
}

/** True for an honorific that stands before surnames: "Mrs.", "doña". */
const takesSurname = (word: string): boolean =>
  LANGUAGES.some((language) => {
    const noun = personNoun(word.toLowerCase(), language);
    return noun?.kind === 'honorific' && noun.takesSurname;
  });

const wordKey = (word: string): string => word.toLowerCase().replaceAll('’', "'").replace(/'s?$/, '');

const rawWords = (text: string, sentence: Span): RawWord[] =>
  [...text.slice(sentence.start, sentence.end).matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    start: sentence.start + index,
    end: sentence.start + index + word.length,
  }));

/**
 * Collects the words of some sentences.
 *
 * @param names names that are known otherwise
 */
export function collectVocabulary(
  text: string,
  sentences: readonly Span[],
  language: Language,
  names: readonly string[] = [],
): Vocabulary {
  const capitalized = new Set(
    names.flatMap((name) => (name.match(WORD) ?? []).filter((word) => CAPITAL.test(word)).map(wordKey)),
  );
  const lowercase = new Set<string>();
  const surnames = new Set<string>();
  const fullNames = new Set<string>();
  const particleNames = new Set<string>();
  for (const [given = '', next, ...others] of names.map((name) => (name.match(WORD) ?? []).map(wordKey))) {
    if (next === undefined || !GIVEN_NAME_HOMOGRAPHS.has(given)) continue;
    fullNames.add(`${given} ${next}`);
    surnames.add(others.at(-1) ?? next);
  }
  for (const sentence of sentences) {
    const words = rawWords(text, sentence);
    for (const { given, next, surname } of homographNames(text, sentence, words, language)) {
      fullNames.add(`${given} ${next}`);
      surnames.add(surname);
    }
    for (const [i, { word, start, end }] of words.entries()) {
      const key = wordKey(word);
      if (!CAPITAL.test(word)) {
        lowercase.add(key);
        continue;
      }
      if (INSIDE_SENTENCE.test(text.slice(Math.max(sentence.start, start - 4), start))) capitalized.add(key);
      const [previous, next] = [words[i - 1], words[i + 1]];
      // "Inés | del Campo |"
      if (NAME_PARTICLES.has(previous?.word ?? '') && isGivenName(words[i - 2]?.word ?? ''))
        particleNames.add(`${previous?.word} ${key}`);
      if (!previous || !CAPITAL.test(previous.word)) continue;
      // "Charlotte Mayor Ida Bell": the last word of a name is a surname.
      if (next && CAPITAL.test(next.word) && text.slice(end, next.start) === ' ') continue;
      const before = text.slice(previous.end, start);
      // "doña Eustolia Reyes": no list has all given names.
      const isTitled = takesSurname(words[i - 2]?.word ?? '') && !takesSurname(previous.word);
      const isAfterName =
        before === ' '
          ? isGivenName(previous.word) || isTitled
          : isInitial(previous.word) &&
            /^\.\s$/.test(before) &&
            !isAfterAbbreviation(text.slice(sentence.start, previous.end), key, language);
      if (isAfterName) surnames.add(key);
    }
  }
  return { capitalized, lowercase, surnames, particleNames, homographNames: fullNames };
}
