import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { type PartOfSpeech, partOfSpeech } from '../grammar/part-of-speech.ts';
import { reportingForms } from '../grammar/reporting-verbs.ts';
import type { MarkedQuotation } from './quotation-marks.ts';

/**
 * A word, a mark or a whole quotation, as attribution reads a sentence.
 *
 * - `pause`: a comma or a dash
 * - `stop`: a semicolon, or the end of a sentence
 */
export interface Token extends Span {
  readonly type: 'word' | 'pause' | 'colon' | 'stop' | 'quote';
  /** As written; nothing for a quotation. */
  readonly text: string;
  /** In lower case with straight apostrophes, without a possessive ending. */
  readonly lower: string;
  readonly kind: PartOfSpeech;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  /** Whether it ends in "’s" or "s’". */
  readonly possessive: boolean;
  /** The quotation; nothing for words and marks. */
  readonly quoted?: MarkedQuotation;
}

const TOKEN =
  /(?:\p{Lu}\.)+(?:\p{Lu}(?!\p{L}))?|\p{L}[\p{L}\p{M}\p{N}]*(?:['’&-][\p{L}\p{N}]+)*['’]?|[$€£]?\p{N}+(?:[.,]\p{N}+)*%?(?:-\p{L}+)*|--|[,;:—–―]|\.{3}|…/gu;

/** What stands in brackets says nothing about who speaks: "(D-N.C.)", "[sic]". */
const BRACKETS = /\([^()]*\)|\[[^[\]]*\]/g;
/** A politician’s party and place, between commas: ", R-Wis.,". */
const PARTY = /, ?[DRI]-\p{L}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?,?/gu;

const CLITIC = /^(?<word>he|she|it|they|who|that|there)'(?:s|d|ll|ve|re)$/;

function kindOf(text: string, lower: string, language: Language): PartOfSpeech {
  if (/^[$€£]?\p{N}/u.test(text)) return 'determiner';
  // "del" and "al" are articles with the preposition that counts here.
  return language === 'es' && /^(?:del|al)$/.test(lower) ? 'preposition' : partOfSpeech(lower, language);
}

/** Months that are names too. */
const MONTH = /^(?:April|August|June|May)$/;

/** The tokens with months that act as the names they are: "May said". */
function withNames(tokens: readonly Token[], language: Language): Token[] {
  const isName = (token: Token, at: number): boolean => {
    const next = tokens[at + 1];
    // Spanish months and days have no capital letter: "Julio Ruiz".
    if (language === 'es' && token.capital && token.kind === 'time')
      return tokens[at - 1]?.type === 'word' || next?.capital === true;
    // The state, and not "been": "el secretario de Estado de México".
    if (language === 'es' && token.text === 'Estado') return true;
    return MONTH.test(token.text) && reportingForms(next?.lower ?? '')?.has('finite') === true;
  };
  return tokens.map((token, at) => (isName(token, at) ? { ...token, kind: 'open' } : token));
}

function wordOf(text: string, start: number, language: Language): Token {
  const straight = text.toLowerCase().replaceAll('’', "'");
  const clitic = CLITIC.exec(straight)?.groups?.['word'];
  const possessive = clitic === undefined && /(?:'s|s')$/.test(straight);
  const lower = clitic ?? straight.replace(/'s$|'$/, '');
  return {
    type: 'word',
    text,
    lower,
    kind: kindOf(text, lower, language),
    capital: /^\p{Lu}/u.test(text),
    possessive,
    start,
    end: start + text.length,
  };
}

const MARKS: Readonly<Record<string, Token['type']>> = {
  ',': 'pause',
  '—': 'pause',
  '–': 'pause',
  '―': 'pause',
  '--': 'pause',
  ';': 'stop',
  ':': 'colon',
};

function markOf(text: string, type: Token['type'], start: number, quoted?: MarkedQuotation): Token {
  const end = quoted ? quoted.marked.end : start + text.length;
  const base = { type, text, lower: text, kind: 'open' as const, capital: false, possessive: false };
  return { ...base, start, end, ...(quoted && { quoted }) };
}

/** The words and marks of a stretch of text without quotations. */
function plainTokens(text: string, span: Span, language: Language): Token[] {
  const blank = (found: string): string => ' '.repeat(found.length);
  const plain = text.slice(span.start, span.end).replace(BRACKETS, blank).replace(PARTY, blank);
  return [...plain.matchAll(TOKEN)].flatMap((match) => {
    const found = match[0];
    const start = span.start + match.index;
    if (found === '…' || found === '...') return [];
    const mark = MARKS[found];
    return [mark ? markOf(found, mark, start) : wordOf(found, start, language)];
  });
}

/** Whether a quotation stands inside a name, as part of it: "Robert “Bo” Ruiz". */
function isNickname(text: string, { marked, words }: MarkedQuotation): boolean {
  return (
    /^\p{Lu}\p{L}*$/u.test(text.slice(words.start, words.end)) &&
    /\p{Lu}[\p{L}.]* $/u.test(text.slice(Math.max(0, marked.start - 30), marked.start)) &&
    /^ \p{Lu}/u.test(text.slice(marked.end, marked.end + 2))
  );
}

/**
 * The tokens of some sentences, each quotation as one of them, and a stop where a sentence ends.
 *
 * @param sentences one behind the other
 * @param quoted the quotations that begin in them, in order
 */
export function tokenizeSentence(
  text: string,
  sentences: readonly Span[],
  quoted: readonly MarkedQuotation[],
  language: Language,
): Token[] {
  const tokens: Token[] = [];
  let at = sentences[0]?.start ?? 0;
  const upTo = (end: number): void => {
    for (const sentence of sentences) {
      const start = Math.max(at, sentence.start);
      const stop = Math.min(end, sentence.end);
      if (start < stop) tokens.push(...plainTokens(text, { start, end: stop }, language));
      if (sentence.end > at && sentence.end <= end) tokens.push(markOf('', 'stop', sentence.end));
    }
    at = Math.max(at, end);
  };
  for (const one of quoted) {
    upTo(one.marked.start);
    if (isNickname(text, one)) {
      at = Math.max(at, one.marked.end);
      continue;
    }
    tokens.push(markOf('', 'quote', one.marked.start, one));
    at = Math.max(at, one.marked.end);
  }
  upTo(sentences.at(-1)?.end ?? at);
  return withNames(tokens, language);
}
