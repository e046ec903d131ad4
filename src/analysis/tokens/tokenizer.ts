/**
 * Tokens of a sentence: words and marks. Attribution reads a sentence with each quotation as one token; the words of a
 * quotation are read by themselves.
 */

import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { memoize } from '../../util/memoize.ts';
import { isContractedArticle } from '../grammar/function-words.ts';
import { type PartOfSpeech, partOfSpeech } from '../grammar/part-of-speech.ts';
import { NO_VERB, taggedVerbForms } from '../grammar/verb-forms.ts';
import type { MarkedQuotation } from '../marks/quotation-marks.ts';
import { ageInWord } from './ages.ts';
import { tagProperNouns } from './proper-nouns.ts';
import { isNameOfThing, isNickname } from './quoted-names.ts';
import { tagVerbs } from './tag-verbs.ts';
import type { Token } from './token.ts';
import type { Vocabulary } from './vocabulary.ts';

/** "Sindicato | N° 2 |" has a number in its name. */
const TOKEN =
  /[Nn]\.?[°º] ?\p{N}+|(?:\p{Lu}\.)+(?:\p{Lu}(?!\p{L}))?|[#@]?\p{L}[\p{L}\p{M}\p{N}_]*(?:['’&-][\p{L}\p{M}\p{N}]+)*['’]?|[$€£]?\p{N}+(?:[.,/:]\p{N}+)*%?(?:-\p{L}+)*|--|(?<=\s)-(?=\s)|[,;:—–―|]|\.{3}|…/gu;

/** A Map, because an object has inherited properties: "constructor". */
const MARK_TYPES: ReadonlyMap<string, Token['type']> = new Map([
  [',', 'pause'],
  ['—', 'pause'],
  ['–', 'pause'],
  ['―', 'pause'],
  ['--', 'pause'],
  ['-', 'pause'],
  ['|', 'stop'],
  [';', 'stop'],
  [':', 'colon'],
]);

/**
 * Between words of one phrase. A dot follows an abbreviated title or an initial; a plural's possessive ends in an apostrophe.
 */
const SPACE = /^[.'’]?\s+$/;
const QUOTE = /^['’]?\s*["“”«»‘’']+\s*$/;
/** The nickname between the words of "Robert “Bo” Ruiz". */
const NICKNAME = /^ ["“«‘][^"”»’]{1,30}["”»’] $/;
/** A pronoun with an English auxiliary: "he'll", "that's". */
const CONTRACTION = /^(?<word>he|she|it|they|who|that|there)'(?:s|d|ll|ve|re)$/;
/** A politician’s party and state, between commas: ", R-Wis.,". */
const PARTY_AND_STATE = /, ?[DRI]-\p{L}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?,?/gu;
/** Brackets tell nothing about who speaks: "(D-N.C.)", "[sic]". */
export const BRACKETS = /\([^()]*\)|\[[^[\]]*\]/g;

function tagOf(text: string, lower: string, language: Language): PartOfSpeech {
  if (ageInWord(lower) !== undefined) return 'unknown';
  if (/^[$€£]?\p{N}/u.test(text)) return 'determiner';
  // "del" and "al" are articles with the preposition that counts here.
  return language === 'es' && isContractedArticle(lower) ? 'preposition' : partOfSpeech(lower, language);
}

function separatorOf(between: string, isFirst: boolean): Token['separator'] {
  if (isFirst) return 'punctuation';
  if (SPACE.test(between)) return 'space';
  return QUOTE.test(between) ? 'quote' : 'punctuation';
}

/** The features of a token that its text alone determines, without its context. */
type WordForm = Pick<Token, 'text' | 'lower' | 'partOfSpeech' | 'verb' | 'isCapitalized' | 'isPossessive'>;

function wordForm(text: string, language: Language): WordForm {
  const straight = text.toLowerCase().replaceAll('’', "'");
  const contracted = CONTRACTION.exec(straight)?.groups?.['word'];
  const lower = contracted ?? straight.replace(/'s$|'$/, '');
  const tag = tagOf(text, lower, language);
  return {
    text,
    lower,
    partOfSpeech: tag,
    verb: taggedVerbForms(lower, tag, language),
    isCapitalized: /^\p{Lu}/u.test(text),
    isPossessive: contracted === undefined && /(?:'s|s')$/.test(straight),
  };
}

const WORD_FORMS: Record<Language, (text: string) => WordForm> = {
  en: memoize((text) => wordForm(text, 'en')),
  es: memoize((text) => wordForm(text, 'es')),
};

/** One literal for all tokens, not a spread: V8 makes it faster, and reads tokens of one shape faster. */
function createToken(
  type: Token['type'],
  { text, lower, partOfSpeech, verb, isCapitalized, isPossessive }: WordForm,
  separator: Token['separator'],
  { start, end }: Span,
): Token {
  return {
    type,
    text,
    lower,
    partOfSpeech,
    verb,
    isCapitalized,
    isProperNoun: false,
    isSurname: false,
    isGivenName: false,
    isPossessive,
    separator,
    start,
    end,
  };
}

function wordToken(text: string, start: number, separator: Token['separator'], language: Language): Token {
  return createToken('word', WORD_FORMS[language](text), separator, { start, end: start + text.length });
}

function markToken(type: Token['type'], text: string, start: number): Token {
  const form: WordForm = {
    text,
    lower: text,
    partOfSpeech: 'unknown',
    verb: NO_VERB,
    isCapitalized: false,
    isPossessive: false,
  };
  return createToken(type, form, 'punctuation', { start, end: start + text.length });
}

const quotationToken = (quotation: MarkedQuotation): Token => ({
  ...markToken('quotation', '', quotation.marked.start),
  end: quotation.marked.end,
  quotation,
});

/** Appends the tokens of a stretch of text without quotations. */
function appendTokens(
  tokens: Token[],
  text: string,
  span: Span,
  language: Language,
  skipsBrackets: boolean,
): void {
  const blank = (match: string): string => ' '.repeat(match.length);
  const written = text.slice(span.start, span.end);
  const visible = skipsBrackets ? written.replace(BRACKETS, blank).replace(PARTY_AND_STATE, blank) : written;
  let previousEnd = tokens.findLast(({ type }) => type === 'word')?.end;
  for (const match of visible.matchAll(TOKEN)) {
    const [matched] = match;
    const start = span.start + match.index;
    // A hashtag or a handle is no word of the sentence.
    if (matched === '…' || matched === '...' || /^[#@]/.test(matched)) continue;
    const markType = MARK_TYPES.get(matched);
    if (markType) {
      tokens.push(markToken(markType, matched, start));
      continue;
    }
    const between = visible.slice(Math.max(0, (previousEnd ?? start) - span.start), start - span.start);
    const isFirst = previousEnd === undefined || previousEnd < span.start;
    const isAfterNickname = isFirst && NICKNAME.test(text.slice(previousEnd ?? start, start));
    const separator = isAfterNickname ? 'space' : separatorOf(between, isFirst);
    const token = wordToken(matched, start, separator, language);
    tokens.push(token);
    previousEnd = token.end;
  }
}

/** The stretch of text that is tokenized. */
export interface TokenizerInput {
  readonly text: string;
  readonly language: Language;
  readonly vocabulary: Vocabulary;
}

/** The words and marks of one sentence, those in quotation marks and brackets among them. */
export function tokenizeSentence({ text, language, vocabulary }: TokenizerInput, sentence: Span): Token[] {
  const tokens: Token[] = [];
  appendTokens(tokens, text, sentence, language, false);
  return tagVerbs(tagProperNouns(tokens, text, vocabulary, language), language);
}

/**
 * The tokens of some sentences, with a stop where each ends, and each quotation as one. Names in quotation marks and words in
 * brackets are left out.
 *
 * @param sentences one after the other
 * @param quotations those that begin in them, in order
 */
export function tokenizeWithQuotations(
  { text, language, vocabulary }: TokenizerInput,
  sentences: readonly Span[],
  quotations: readonly MarkedQuotation[],
): Token[] {
  const tokens: Token[] = [];
  let at = sentences[0]?.start ?? 0;
  const readUpTo = (end: number): void => {
    for (const sentence of sentences) {
      const start = Math.max(at, sentence.start);
      const stop = Math.min(end, sentence.end);
      if (start < stop) appendTokens(tokens, text, { start, end: stop }, language, true);
      if (sentence.end > at && sentence.end <= end) tokens.push(markToken('stop', '', sentence.end));
    }
    at = Math.max(at, end);
  };
  for (const quotation of quotations) {
    readUpTo(quotation.marked.start);
    const isName = isNickname(text, quotation) || isNameOfThing(text, quotation, tokens, language);
    if (!isName) tokens.push(quotationToken(quotation));
    at = Math.max(at, quotation.marked.end);
  }
  readUpTo(sentences.at(-1)?.end ?? at);
  return tagVerbs(tagProperNouns(tokens, text, vocabulary, language), language);
}
