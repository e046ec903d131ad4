import type { Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import type { Span } from '../../text/span.ts';
import { stem } from '../../text/stem.ts';
import { isTitle } from '../grammar/part-of-speech.ts';
import { isAbbreviatedTitle, isRole } from '../grammar/titles-and-roles.ts';
import {
  type ContextClass,
  isIng,
  isListedNoun,
  NOMINAL,
  splitAtVerbs,
  type WordRun,
} from '../grammar/verb-morphology.ts';
import type { Word } from '../grammar/word-tokenizer.ts';
import { isGeneric, isVague } from './vague-nouns.ts';

/** Words that name something: "clean energy", "OFAC list", "cultivos de coca". No article stands before them. */
export interface NounPhrase extends Span {
  /** The stems of its words, in order, without the small words between them. */
  readonly stems: readonly string[];
  /** The stem of the word that says what it is: the last in English and in names, the first in Spanish. */
  readonly head: string;
  /** Whether it is written with capital letters throughout. */
  readonly name: boolean;
  /** Whether a verb stands beside it, as beside the name of someone who does or says something. */
  readonly acts: boolean;
  /** Whether its head says little: "health issues". */
  readonly vague: boolean;
  /** How surely it is one, from 0 to 1, by what stands before and behind it. */
  readonly certainty: number;
}

/** A noun phrase, or what may become one with another. */
interface Part extends NounPhrase {
  /** Whether it names nothing by itself. */
  readonly incomplete: boolean;
}

/** The most words of a phrase, names aside; longer runs are mostly a clause with a verb that was not seen. */
const MOST_WORDS: Record<Language, number> = { en: 4, es: 3 };
const MOST_IN_NAME = 6;

/** Small words that may stand inside a name. */
const JOINS: Record<Language, ReadonlySet<string>> = {
  en: new Set(['of', 'for', 'the', 'on']),
  es: new Set(['de', 'del', 'la', 'los', 'las', 'para', 'el']),
};

/** How many small words at `at` join the name before them to one behind them: "Bill of Rights"; often none. */
function joining(words: readonly Word[], at: number, language: Language): number {
  if (!words[at - 1]?.isCapitalized || words[at]?.partOfSpeech !== 'preposition') return 0;
  for (let taken = 0; taken < 3; taken += 1) {
    const word = words[at + taken];
    if (word?.gap !== 'space') return 0;
    if (word.isCapitalized) return taken;
    if (!JOINS[language].has(word.lower)) return 0;
  }
  return 0;
}

/** The runs of words of a sentence that may be noun phrases. */
function runsOf(sentence: readonly Word[], language: Language): WordRun[] {
  const runs: WordRun[] = [];
  let words: Word[] = [];
  let before: ContextClass = 'stop';
  let last: ContextClass = 'stop';
  const close = (behind: ContextClass): void => {
    if (words.length > 0) runs.push({ words, before, after: behind });
    words = [];
  };
  for (let at = 0; at < sentence.length; at += 1) {
    const word = sentence[at];
    if (!word) break;
    if (word.gap !== 'space') close('stop');
    // A quotation mark does not hide what leads to the words behind it: a “triple alliance”.
    if (word.gap === 'stop') last = 'stop';
    const joins = words.length > 0 ? joining(sentence, at, language) : 0;
    if (joins > 0) {
      words.push(...sentence.slice(at, at + joins));
      at += joins - 1;
    } else if (
      word.partOfSpeech === 'open' ||
      (language === 'en' && isListedNoun(word, last, words.length > 0, sentence[at + 1]))
    ) {
      if (words.length === 0) before = last;
      words.push(word);
      last = 'open';
    } else {
      close(word.partOfSpeech);
      // An adverb changes nothing about what may follow: "he also floated".
      if (word.partOfSpeech !== 'adverb' || last === 'open') last = word.partOfSpeech;
    }
  }
  close('stop');
  return runs;
}

/** Where the name at the end of some words begins, titles left out: "former FBI director | James Comey". */
function nameStart(words: readonly Word[]): number {
  let start = words.length;
  while (start > 0 && (words[start - 1]?.isCapitalized || words[start - 1]?.partOfSpeech === 'preposition'))
    start -= 1;
  while (words[start]?.partOfSpeech === 'preposition') start += 1;
  for (let at = words.length - 2; at >= 0 && at >= start - 1; at -= 1) {
    if (!isTitle(words[at]?.lower ?? '')) continue;
    // "Secretary of State | John Kerry", and not "Secretary | of State".
    const name = words[at + 1]?.partOfSpeech === 'preposition' ? at + 3 : at + 1;
    if (name < words.length) return name;
  }
  return start;
}

/** A run, or the name at its end and the words before it. */
function aroundName({ words, before, after: behind }: WordRun): WordRun[] {
  const start = nameStart(words);
  if (start === 0 || start === words.length) return [{ words, before, after: behind }];
  const led = words.slice(0, start);
  const name: WordRun = { words: words.slice(start), before, after: behind };
  return led.some((word) => word.isCapitalized) ? [name] : [{ words: led, before, after: 'open' }, name];
}

/** How surely the words of a run are a noun phrase. The figures order the cases; nothing else depends on them. */
function certaintyOf({ words, before, after: behind }: WordRun): number {
  const name = words[0]?.isCapitalized === true;
  const right = behind === 'open' && !name ? 0.3 : behind === 'pronoun' || behind === 'adverb' ? 0.7 : 1;
  if (NOMINAL.has(before) || (before === 'infinitive' && name)) return right;
  if (before === 'verb') return (name ? 0.9 : 0.85) * right;
  if (before === 'stop' || before === 'conjunction') return (name ? 0.9 : 0.6) * right;
  return (name ? 0.8 : 0.3) * right;
}

/** Adjectives end so, and what they are of stands elsewhere: "he called it irrational". */
const ADJECTIVE = /(?:ous|ful|ible|able|less|ical|ive|ish|ial|ual|ional)$/;

/** Whether a word alone names nothing. */
function isNothing(word: Word, noun: string, language: Language): boolean {
  const { text, lower, isCapitalized: capital } = word;
  if (lower.length < 3 || isTitle(lower)) return true;
  // A heading, a dateline or a speaker in capitals; a party and state, like "R-Fla".
  if (capital) return (text.length > 6 && text === text.toUpperCase()) || /^[dri]-/.test(lower);
  return isGeneric(noun, language) || ADJECTIVE.test(lower) || isIng(word);
}

const isPossessive = (word: Word | undefined): boolean => /(?:'s|s')$/.test(word?.lower ?? '');

function partOf(
  run: WordRun,
  text: string,
  language: Language,
  stemOf: (word: Word) => string,
): Part | undefined {
  const words = [...run.words];
  // "Petro’s previous criticisms": what is owned stands behind a word that ends the run.
  while (isPossessive(words.at(-1)) && words.length > 1 && run.after !== 'stop') words.pop();
  // "Mr. Bell's plan" is about Bell's plan.
  while (isAbbreviatedTitle(words[0]?.lower ?? '') && words.length > 1) words.shift();
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last || words.length > (first.isCapitalized ? MOST_IN_NAME : MOST_WORDS[language]))
    return undefined;
  // "WALLACE: And what then?" says who speaks, and "Photo: …" what follows.
  if (run.before === 'stop' && text.charAt(last.end) === ':') return undefined;
  const head = language === 'en' || first.isCapitalized ? last : first;
  const noun = head.lower.replace(/'s?$/, '');
  if (/^(?:pro|anti|non)-/.test(noun)) return undefined;
  const content = words.filter(
    (word) => word.partOfSpeech !== 'preposition' && word.partOfSpeech !== 'determiner',
  );
  return {
    start: first.start,
    end: last.end - (last.lower.endsWith("'s") ? 2 : 0),
    stems: content.map(stemOf),
    head: stemOf(head),
    name: content.every((word) => word.isCapitalized),
    acts: run.after === 'verb' || run.before === 'verb',
    vague: (isVague(noun, language) || isRole(noun, language)) && !head.isCapitalized,
    certainty: certaintyOf(run),
    incomplete: content.length === 1 && isNothing(head, noun, language),
  };
}

/** What joins a Spanish noun to what it is of: "cultivos de coca", "lucha contra el narcotráfico". */
const OF = /^ (?:del|(?:de|contra)(?: (?:el|la|los|las))?) $/;

/** Two parts as one phrase, where the second says what the first is of. */
function joined(a: Part, b: Part, text: string): Part | undefined {
  if (a.name || a.stems.length > 2 || b.stems.length > 2 || !OF.test(text.slice(a.end, b.start)))
    return undefined;
  return {
    ...a,
    end: b.end,
    stems: [...a.stems, ...b.stems],
    acts: false,
    certainty: Math.min(a.certainty, b.certainty),
    incomplete: false,
  };
}

/**
 * Makes a reader of noun phrases, which knows its language by lists of small words and by the shapes of others.
 *
 * @returns a function from a sentence of `text` to its noun phrases, in order; none is part of another. It remembers the
 *   stems that it has made: keep it for an article.
 */
export function nounPhraseChunker(
  text: string,
  language: Language,
): (sentence: readonly Word[]) => NounPhrase[] {
  const stems = new Map<string, string>();
  const stemOf = ({ lower }: Word): string => {
    const known = stems.get(lower);
    if (known !== undefined) return known;
    const made = stem(normalize(lower).replace(/'s?$/, '').replaceAll('.', ''), language);
    stems.set(lower, made);
    return made;
  };
  return (sentence) => {
    const found: Part[] = [];
    for (const run of runsOf(sentence, language)) {
      for (const plain of splitAtVerbs(run, language).flatMap(aroundName)) {
        const part = partOf(plain, text, language, stemOf);
        if (!part) continue;
        const before = found.at(-1);
        const pair = language === 'es' && before ? joined(before, part, text) : undefined;
        if (pair) found.splice(-1, 1, pair);
        else found.push(part);
      }
    }
    return found.filter(({ incomplete }) => !incomplete);
  };
}
