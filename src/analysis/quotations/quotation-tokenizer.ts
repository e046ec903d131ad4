/** Tokens of a sentence as attribution reads it: words, punctuation, and each quotation as one token. */

import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { type PartOfSpeech, partOfSpeech } from '../grammar/part-of-speech.ts';
import { reportingForms } from '../grammar/reporting-verbs.ts';
import type { MarkedQuotation } from './quotation-marks.ts';

/**
 * A word, a punctuation mark or a whole quotation.
 *
 * - `pause`: a comma or a dash
 * - `stop`: a semicolon, or the end of a sentence
 */
export interface Token extends Span {
  readonly type: 'word' | 'pause' | 'colon' | 'stop' | 'quotation';
  /** The token as written; empty for a quotation. */
  readonly text: string;
  /** In lower case with straight apostrophes, without the ending of a possessive. */
  readonly lower: string;
  readonly partOfSpeech: PartOfSpeech;
  readonly isCapitalized: boolean;
  /** True for a word that ends in "’s" or "s’". */
  readonly isPossessive: boolean;
  /** The quotation; `undefined` for words and marks. */
  readonly quotation?: MarkedQuotation;
}

const TOKEN =
  /(?:\p{Lu}\.)+(?:\p{Lu}(?!\p{L}))?|\p{L}[\p{L}\p{M}\p{N}]*(?:['’&-][\p{L}\p{N}]+)*['’]?|[$€£]?\p{N}+(?:[.,]\p{N}+)*%?(?:-\p{L}+)*|--|[,;:—–―]|\.{3}|…/gu;

const MARK_TYPES: Readonly<Record<string, Token['type']>> = {
  ',': 'pause',
  '—': 'pause',
  '–': 'pause',
  '―': 'pause',
  '--': 'pause',
  ';': 'stop',
  ':': 'colon',
};

/** Brackets tell nothing about who speaks: "(D-N.C.)", "[sic]". */
const BRACKETS = /\([^()]*\)|\[[^[\]]*\]/g;
/** A politician’s party and state, between commas: ", R-Wis.,". */
const PARTY_AND_STATE = /, ?[DRI]-\p{L}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?,?/gu;

/** A pronoun with an English auxiliary: "he'll", "that's". */
const CONTRACTION = /^(?<word>he|she|it|they|who|that|there)'(?:s|d|ll|ve|re)$/;

/** English months that are names too. */
const MONTH_NAME = /^(?:April|August|June|May)$/;

function tagOf(text: string, lower: string, language: Language): PartOfSpeech {
  if (/^[$€£]?\p{N}/u.test(text)) return 'determiner';
  // "del" and "al" are articles with the preposition that counts here.
  return language === 'es' && /^(?:del|al)$/.test(lower) ? 'preposition' : partOfSpeech(lower, language);
}

function wordToken(text: string, start: number, language: Language): Token {
  const straight = text.toLowerCase().replaceAll('’', "'");
  const contracted = CONTRACTION.exec(straight)?.groups?.['word'];
  const lower = contracted ?? straight.replace(/'s$|'$/, '');
  return {
    type: 'word',
    text,
    lower,
    partOfSpeech: tagOf(text, lower, language),
    isCapitalized: /^\p{Lu}/u.test(text),
    isPossessive: contracted === undefined && /(?:'s|s')$/.test(straight),
    start,
    end: start + text.length,
  };
}

function markToken(type: Token['type'], text: string, start: number): Token {
  const end = start + text.length;
  return {
    type,
    text,
    lower: text,
    partOfSpeech: 'unknown',
    isCapitalized: false,
    isPossessive: false,
    start,
    end,
  };
}

const quotationToken = (quotation: MarkedQuotation): Token => ({
  ...markToken('quotation', '', quotation.marked.start),
  end: quotation.marked.end,
  quotation,
});

/** The tokens of a stretch of text without quotations. */
function tokenizeSpan(text: string, span: Span, language: Language): Token[] {
  const blank = (match: string): string => ' '.repeat(match.length);
  const visible = text.slice(span.start, span.end).replace(BRACKETS, blank).replace(PARTY_AND_STATE, blank);
  return [...visible.matchAll(TOKEN)].flatMap((match) => {
    const [matched] = match;
    const start = span.start + match.index;
    if (matched === '…' || matched === '...') return [];
    const markType = MARK_TYPES[matched];
    return [markType ? markToken(markType, matched, start) : wordToken(matched, start, language)];
  });
}

/** Tags months that are somebody's name as such: "May said". */
function tagMonthNames(tokens: readonly Token[], language: Language): Token[] {
  const isName = (token: Token, at: number): boolean => {
    const next = tokens[at + 1];
    // Spanish months and days have no capital letter: "Julio Ruiz".
    if (language === 'es' && token.isCapitalized && token.partOfSpeech === 'time')
      return tokens[at - 1]?.type === 'word' || next?.isCapitalized === true;
    // The state, and not "been": "el secretario de Estado de México".
    if (language === 'es' && token.text === 'Estado') return true;
    return MONTH_NAME.test(token.text) && reportingForms(next?.lower ?? '')?.has('finite') === true;
  };
  return tokens.map((token, at) => (isName(token, at) ? { ...token, partOfSpeech: 'unknown' } : token));
}

/** True for a quotation inside a name: "Robert “Bo” Ruiz". */
function isNickname(text: string, { marked, words }: MarkedQuotation): boolean {
  return (
    /^\p{Lu}\p{L}*$/u.test(text.slice(words.start, words.end)) &&
    /\p{Lu}[\p{L}.]* $/u.test(text.slice(Math.max(0, marked.start - 30), marked.start)) &&
    /^ \p{Lu}/u.test(text.slice(marked.end, marked.end + 2))
  );
}

/**
 * The tokens of some sentences, with a stop where each ends. Nicknames in quotation marks are left out.
 *
 * @param sentences one after the other
 * @param quotations those that begin in them, in order
 */
export function tokenizeWithQuotations(
  text: string,
  sentences: readonly Span[],
  quotations: readonly MarkedQuotation[],
  language: Language,
): Token[] {
  const tokens: Token[] = [];
  let at = sentences[0]?.start ?? 0;
  const readUpTo = (end: number): void => {
    for (const sentence of sentences) {
      const start = Math.max(at, sentence.start);
      const stop = Math.min(end, sentence.end);
      if (start < stop) tokens.push(...tokenizeSpan(text, { start, end: stop }, language));
      if (sentence.end > at && sentence.end <= end) tokens.push(markToken('stop', '', sentence.end));
    }
    at = Math.max(at, end);
  };
  for (const quotation of quotations) {
    readUpTo(quotation.marked.start);
    if (!isNickname(text, quotation)) tokens.push(quotationToken(quotation));
    at = Math.max(at, quotation.marked.end);
  }
  readUpTo(sentences.at(-1)?.end ?? at);
  return tagMonthNames(tokens, language);
}
