import type { Language } from '../language.ts';
import type { Span } from './article.ts';
import { classOf, type WordClass } from './word-classes.ts';

/** A word of a sentence, as noun phrases are read from it. */
export interface Word extends Span {
  readonly text: string;
  /** In lower case, with straight apostrophes. */
  readonly lower: string;
  readonly kind: WordClass;
  /** Written with a capital letter that the beginning of a sentence does not account for. */
  readonly capital: boolean;
  /** What stands between it and the word before: white space alone, a quotation mark too, or anything else. */
  readonly gap: 'space' | 'quote' | 'stop';
}

const WORD =
  /(?:\p{L}\.){2,}|\p{Lu}\.(?=\s\p{Lu})|\p{L}[\p{L}\p{M}\p{N}]*(?:['’&-][\p{L}\p{N}]+)*|[$€£]?\p{N}[\p{N}.,%]*(?:-\p{L}+)*/gu;

/** Possessives of plurals leave an apostrophe behind: "the voters’ concerns". */
const SPACE = /^['’]?\s+$/;
const QUOTE = /^['’]?\s*["“”«»‘’']+\s*$/;

/** Marks that a sentence may begin behind, inside another one. */
const OPENS = /[.?!:—–…"“«]/u;

const CAPITAL = /^\p{Lu}/u;
/** What follows the first word of a sentence that begins with a name: "Hillary Clinton said". */
const NAME_GOES_ON = /^\s\p{Lu}/u;

/**
 * The words in a sentence of a text, in order.
 *
 * @param names the words, in lower case, that the article has with a capital letter inside a sentence: at the
 *   beginning of one, they are names too
 */
export function wordsOf(
  text: string,
  sentence: Span,
  language: Language,
  names: ReadonlySet<string>,
): Word[] {
  const words: Word[] = [];
  let end = sentence.start;
  for (const match of text.slice(sentence.start, sentence.end).matchAll(WORD)) {
    const start = sentence.start + match.index;
    const between = text.slice(end, start);
    const gap = SPACE.test(between) ? 'space' : QUOTE.test(between) && words.length > 0 ? 'quote' : 'stop';
    const lower = match[0].toLowerCase().replaceAll('’', "'");
    const first = words.length === 0 || gap === 'quote' || OPENS.test(between);
    const number = /^[$€£]?\p{N}/u.test(lower);
    const bare = lower.replace(/'s$/, '');
    const listed = number ? 'determiner' : classOf(bare, language);
    end = start + match[0].length;
    const name =
      !first || (listed === 'open' && (names.has(bare) || NAME_GOES_ON.test(text.slice(end, end + 4))));
    const capital = CAPITAL.test(match[0]) && name;
    // "Will" and "May" inside a sentence are names; "I" and the days are not.
    const kind = capital && !first && listed !== 'pronoun' && listed !== 'time' ? 'open' : listed;
    words.push({ text: match[0], lower, kind, capital, gap, start, end });
  }
  return words;
}

/** The words, in lower case, that stand in the `sentences` with a capital letter, and not only at their beginning. */
export function capitalised(text: string, sentences: readonly Span[]): Set<string> {
  const found = new Set<string>();
  for (const sentence of sentences) {
    for (const match of text
      .slice(sentence.start, sentence.end)
      .matchAll(/[\p{Ll}\p{N},]\s(\p{Lu}[\p{L}\p{M}'’-]*)/gu)) {
      found.add((match[1] ?? '').toLowerCase().replace(/['’]s?$/, ''));
    }
  }
  return found;
}

/** Whether most words begin with a capital letter: such a line tells nothing about what is a name. */
export function isHeadline(words: readonly Word[]): boolean {
  const capitals = words.filter(({ text }) => CAPITAL.test(text)).length;
  return words.length > 2 && capitals > 0.6 * words.length;
}
