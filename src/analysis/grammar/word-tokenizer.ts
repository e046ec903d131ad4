/**
 * Words of a sentence with their parts of speech and capital letters, as noun phrases and names are found among them.
 * Attribution has a tokenizer of its own, in which a quotation is one token: quotations/quotation-tokenizer.ts.
 */

import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { type PartOfSpeech, partOfSpeech } from './part-of-speech.ts';
import { isAbbreviatedTitle } from './titles-and-roles.ts';

/** A word of a sentence. */
export interface Word extends Span {
  readonly text: string;
  /** In lower case, with straight apostrophes. */
  readonly lower: string;
  /** `unknown` for a name, whatever the lists say of the word. */
  readonly partOfSpeech: PartOfSpeech;
  /** True for a capital letter that the beginning of a sentence does not account for. */
  readonly isCapitalized: boolean;
  /** Between it and the word before: white space alone, a quotation mark too, or any other punctuation. */
  readonly separator: 'space' | 'quote' | 'punctuation';
}

/** A sentence in its text, as words. */
export interface TokenizedSentence {
  readonly text: string;
  readonly language: Language;
  readonly words: readonly Word[];
}

const WORD =
  /(?:\p{L}\.){2,}|\p{Lu}\.(?=\s\p{Lu})|\p{L}[\p{L}\p{M}\p{N}]*(?:['’&-][\p{L}\p{N}]+)*|[$€£]?\p{N}[\p{N}.,%]*(?:-\p{L}+)*/gu;

/** Possessives of plurals end in an apostrophe, which no word has: "the voters’ concerns". */
const SPACE = /^['’]?\s+$/;
const QUOTE = /^['’]?\s*["“”«»‘’']+\s*$/;

const NUMBER = /^[$€£]?\p{N}/u;
const CAPITAL = /^\p{Lu}/u;

/** Marks after which a sentence may begin inside another one. */
const OPENING_MARK = /[.?!:—–…"“«]/u;
/** After the first word of a sentence that begins with a name: "Hillary Clinton said". */
const CAPITAL_FOLLOWS = /^\s\p{Lu}/u;

function separatorOf(between: string, isFirst: boolean): Word['separator'] {
  if (SPACE.test(between)) return 'space';
  return QUOTE.test(between) && !isFirst ? 'quote' : 'punctuation';
}

/** The word in lower case, without the ending of a possessive. */
export function withoutPossessive({ lower }: Pick<Word, 'lower'>): string {
  return lower.replace(/'s?$/, '');
}

/**
 * Makes a tokenizer for the sentences of one article.
 *
 * @param names the words, in lower case, that the article has with a capital letter inside a sentence: at the
 *   beginning of one, they are names too
 * @returns a function from a sentence of `text` to its words, in order
 */
export function wordTokenizer(
  text: string,
  language: Language,
  names: ReadonlySet<string>,
): (sentence: Span) => Word[] {
  /** True for a word that has its capital letter not only because a sentence begins with it. */
  const isNameAtStart = (lower: string, tag: PartOfSpeech, end: number): boolean =>
    tag === 'unknown' &&
    (names.has(lower.replace(/'s$/, '')) || CAPITAL_FOLLOWS.test(text.slice(end, end + 4)));
  return (sentence) => {
    const words: Word[] = [];
    let previousEnd = sentence.start;
    for (const match of text.slice(sentence.start, sentence.end).matchAll(WORD)) {
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      const between = text.slice(previousEnd, start);
      const isTitled = /^\.\s$/.test(between) && isAbbreviatedTitle(words.at(-1)?.lower ?? '');
      const separator = isTitled ? 'space' : separatorOf(between, words.length === 0);
      const opensSentence =
        words.length === 0 ||
        separator === 'quote' ||
        (separator === 'punctuation' && OPENING_MARK.test(between));
      const lower = match[0].toLowerCase().replaceAll('’', "'");
      const tag = NUMBER.test(lower) ? 'determiner' : partOfSpeech(lower.replace(/'s$/, ''), language);
      const isCapitalized = CAPITAL.test(match[0]) && (!opensSentence || isNameAtStart(lower, tag, end));
      // "Will" and "May" inside a sentence are names; "I" and the days are not.
      const isName = isCapitalized && !opensSentence && tag !== 'pronoun' && tag !== 'time';
      words.push({
        text: match[0],
        lower,
        partOfSpeech: isName ? 'unknown' : tag,
        isCapitalized,
        separator,
        start,
        end,
      });
      previousEnd = end;
    }
    return words;
  };
}

/** The words, in lower case, that the sentences have with a capital letter, and not only at their beginning. */
export function capitalizedWords(text: string, sentences: readonly Span[]): Set<string> {
  const capitalized = new Set<string>();
  for (const sentence of sentences) {
    for (const match of text
      .slice(sentence.start, sentence.end)
      .matchAll(/(?<=[\p{Ll}\p{N},]\s|\s\p{Lu}\.\s)\p{Lu}[\p{L}\p{M}'’-]*/gu)) {
      capitalized.add(match[0].toLowerCase().replace(/['’]s?$/, ''));
    }
  }
  return capitalized;
}

/** Function words that headlines have without capital letters too. */
const LOWERCASE_IN_HEADLINES: ReadonlySet<PartOfSpeech> = new Set([
  'determiner',
  'preposition',
  'conjunction',
  'infinitive',
]);

/** True if most words begin with a capital letter: such a line tells nothing about what is a name. */
export function isHeadline(words: readonly Word[]): boolean {
  const capitals = words.filter(({ text }) => CAPITAL.test(text)).length;
  // A sentence with many names has other words too: "They were accompanied by Ana Ruiz, Tom Bell and Ida Hale."
  const isSentence = words.some(
    (word) => !CAPITAL.test(word.text) && !LOWERCASE_IN_HEADLINES.has(word.partOfSpeech),
  );
  return words.length > 2 && capitals > 0.6 * words.length && !isSentence;
}
