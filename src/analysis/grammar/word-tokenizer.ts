import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { type PartOfSpeech, partOfSpeech } from './part-of-speech.ts';
import { isAbbreviatedTitle } from './titles-and-roles.ts';

/** A word of a sentence, as noun phrases and names are read from it; tokens.ts reads it for attribution. */
export interface Word extends Span {
  readonly text: string;
  /** In lower case, with straight apostrophes. */
  readonly lower: string;
  readonly partOfSpeech: PartOfSpeech;
  /** Written with a capital letter that the beginning of a sentence does not account for. */
  readonly isCapitalized: boolean;
  /** What stands between it and the word before: white space alone, a quotation mark too, or anything else. */
  readonly gap: 'space' | 'quote' | 'stop';
}

const WORD =
  /(?:\p{L}\.){2,}|\p{Lu}\.(?=\s\p{Lu})|\p{L}[\p{L}\p{M}\p{N}]*(?:['’&-][\p{L}\p{N}]+)*|[$€£]?\p{N}[\p{N}.,%]*(?:-\p{L}+)*/gu;

/** Possessives of plurals leave an apostrophe behind: "the voters’ concerns". */
const SPACE = /^['’]?\s+$/;
const QUOTE = /^['’]?\s*["“”«»‘’']+\s*$/;

const NUMBER = /^[$€£]?\p{N}/u;

function gapOf(between: string, first: boolean): Word['gap'] {
  if (between === ' ' || SPACE.test(between)) return 'space';
  return QUOTE.test(between) && !first ? 'quote' : 'stop';
}

/** Marks that a sentence may begin behind, inside another one. */
const OPENS = /[.?!:—–…"“«]/u;

const CAPITAL = /^\p{Lu}/u;
/** What follows the first word of a sentence that begins with a name: "Hillary Clinton said". */
const NAME_GOES_ON = /^\s\p{Lu}/u;

/** What is known of a word before it is seen where it stands. */
interface Form {
  readonly lower: string;
  readonly kind: PartOfSpeech;
  readonly capital: boolean;
  /** Whether it is a name also at the beginning of a sentence. */
  readonly name: boolean;
}

/**
 * Makes a reader of words for one article.
 *
 * @param names the words, in lower case, that the article has with a capital letter inside a sentence: at the
 *   beginning of one, they are names too
 * @returns a function from a sentence of `text` to its words, in order. It remembers the words that it has seen
 */
export function wordTokenizer(
  text: string,
  language: Language,
  names: ReadonlySet<string>,
): (sentence: Span) => Word[] {
  const forms = new Map<string, Form>();
  const formOf = (written: string): Form => {
    const known = forms.get(written);
    if (known) return known;
    const lower = written.toLowerCase().replaceAll('’', "'");
    const bare = lower.replace(/'s$/, '');
    const kind = NUMBER.test(lower) ? 'determiner' : partOfSpeech(bare, language);
    const form = { lower, kind, capital: CAPITAL.test(written), name: names.has(bare) };
    forms.set(written, form);
    return form;
  };
  return (sentence) => {
    const words: Word[] = [];
    let behind = sentence.start;
    for (const match of text.slice(sentence.start, sentence.end).matchAll(WORD)) {
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      const between = text.slice(behind, start);
      const titled = /^\.\s$/.test(between) && isAbbreviatedTitle(words.at(-1)?.lower ?? '');
      const gap = titled ? 'space' : gapOf(between, words.length === 0);
      const first = words.length === 0 || gap === 'quote' || (gap === 'stop' && OPENS.test(between));
      const { lower, kind, capital: written, name } = formOf(match[0]);
      const named = !first || (kind === 'open' && (name || NAME_GOES_ON.test(text.slice(end, end + 4))));
      const capital = written && named;
      // "Will" and "May" inside a sentence are names; "I" and the days are not.
      const isName = capital && !first && kind !== 'pronoun' && kind !== 'time';
      words.push({
        text: match[0],
        lower,
        partOfSpeech: isName ? 'open' : kind,
        isCapitalized: capital,
        gap,
        start,
        end,
      });
      behind = end;
    }
    return words;
  };
}

/** The words, in lower case, that stand in the `sentences` with a capital letter, and not only at their beginning. */
export function capitalizedWords(text: string, sentences: readonly Span[]): Set<string> {
  const found = new Set<string>();
  for (const sentence of sentences) {
    for (const match of text
      .slice(sentence.start, sentence.end)
      .matchAll(/(?<=[\p{Ll}\p{N},]\s|\s\p{Lu}\.\s)\p{Lu}[\p{L}\p{M}'’-]*/gu)) {
      found.add(match[0].toLowerCase().replace(/['’]s?$/, ''));
    }
  }
  return found;
}

/** Words that headings have without capital letters too. */
const SMALL: ReadonlySet<PartOfSpeech> = new Set(['determiner', 'preposition', 'conjunction', 'infinitive']);

/** Whether most words begin with a capital letter: such a line tells nothing about what is a name. */
export function isHeadline(words: readonly Word[]): boolean {
  const capitals = words.filter(({ text }) => CAPITAL.test(text)).length;
  // A sentence with many names has other words too: "They were accompanied by Ana Ruiz, Tom Bell and Ida Hale."
  const isSentence = words.some(({ text, partOfSpeech: kind }) => !CAPITAL.test(text) && !SMALL.has(kind));
  return words.length > 2 && capitals > 0.6 * words.length && !isSentence;
}
