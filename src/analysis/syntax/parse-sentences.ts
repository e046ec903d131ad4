/**
 * Sentences of an article: tokenized, with their mentions, and joined where a quotation joins them. Words in quotation marks
 * and brackets are read by themselves: they name people too, and tell nothing about the speaker.
 */

import { ATTENDANCE_LABELS } from '../../lexicon/attendance-labels.ts';
import { detectParagraphLanguage } from '../../text/detect-language.ts';
import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { isGivenName, isInitial } from '../grammar/given-names.ts';
import { holderOf } from '../grammar/office-nouns.ts';
import type { PartOfSpeech } from '../grammar/part-of-speech.ts';
import { isHonorific, isPeopleNoun, isPersonNoun } from '../grammar/person-nouns.ts';
import { findQuotationMarks, type MarkedQuotation } from '../marks/quotation-marks.ts';
import { detectMentions } from '../mentions/detect-mentions.ts';
import type { Token } from '../tokens/token.ts';
import {
  BRACKETS,
  type TokenizerInput,
  tokenizeSentence,
  tokenizeWithQuotations,
} from '../tokens/tokenizer.ts';
import { collectVocabulary, type Vocabulary } from '../tokens/vocabulary.ts';
import { isDash } from './asides.ts';
import { reportingVerbAt } from './find-reporting-verb.ts';
import {
  createSentenceGroup,
  endsAttribution,
  mentionStartingAt,
  type SentenceGroup,
} from './sentence-group.ts';
import { subjectOf } from './verb-subjects.ts';

/** A paragraph with the quotations in it. */
export interface QuotedParagraph extends Span {
  readonly sentences: readonly Span[];
  /** The quotations that begin in it, in order. */
  readonly quotations: readonly MarkedQuotation[];
}

/** A sentence of an article, or several that a quotation joins, with the quotations that begin in it. */
export interface Sentence extends SentenceGroup {
  readonly quotations: readonly MarkedQuotation[];
  /** The index of its paragraph. */
  readonly paragraph: number;
  /** True for the first of its paragraph. */
  readonly opensParagraph: boolean;
  /** True if its paragraph is nothing but quotations. */
  readonly isInQuotedParagraph: boolean;
}

/** Words in quotation marks or brackets. */
export interface Aside extends SentenceGroup {
  /** The index of their paragraph. */
  readonly paragraph: number;
  /** The quotation that they are in; `undefined` of words in brackets. */
  readonly quotation: MarkedQuotation | undefined;
  /** The quotations inside that one that begin in them, each of which is one token. */
  readonly quotations: readonly MarkedQuotation[];
}

/** The sentences of an article. */
export interface ParsedSentences {
  /** In order. */
  readonly sentences: readonly Sentence[];
  /** The words in quotation marks and brackets. */
  readonly asides: readonly Aside[];
  readonly vocabulary: Vocabulary;
}

/** Longer sentences are none, and would take long: no mentions are detected in them. */
export const MAX_TOKENS = 1500;
/** Maximum tokens before the verb of an attribution alone: "Petro asked." */
const MAX_ATTRIBUTION_LENGTH = 25;

/** The end of a quotation that a capital letter may follow in the same sentence: “Is it over?” Bell asked. */
const ENDS_LIKE_SENTENCE = /[?!…—–-]['’”)\]]*$/;
const SIGNATURE_DASH = /^(?:[—–―]|--|-(?=\p{Ll}))/u;

/** True for a sentence that attributes a quotation and says nothing else: "Petro asked.", "Bell cried as he left." */
function isAttributionOnly(group: SentenceGroup): boolean {
  const { tokens } = group;
  const verb = tokens.findIndex((_, at) => reportingVerbAt(group, at)?.form === 'finite');
  const first = mentionStartingAt(group, 0);
  if (verb < 0 || verb > MAX_ATTRIBUTION_LENGTH || !first) return false;
  const subject = subjectOf(group, { at: verb, form: 'finite' });
  if (!subject || (subject !== first && tokens[first.end]?.type !== 'pause')) return false;
  const next = tokens[verb + 1];
  return (
    next === undefined ||
    endsAttribution(next) ||
    next.partOfSpeech === 'adverb' ||
    next.partOfSpeech === 'infinitive' ||
    /^(?:as|while|when|after)$/.test(next.lower)
  );
}

/** Parses the paragraphs of one article. */
class Parser {
  readonly #input: TokenizerInput;

  constructor(input: TokenizerInput) {
    this.#input = input;
  }

  /** The language of a paragraph: an article may have some in another language. */
  #inputOf({ start, end }: Span): TokenizerInput {
    const { text, language } = this.#input;
    return { ...this.#input, language: detectParagraphLanguage(text.slice(start, end), language) };
  }

  parseParagraph(paragraph: QuotedParagraph, index: number): Omit<ParsedSentences, 'vocabulary'> {
    const input = this.#inputOf(paragraph);
    const groups = this.#parseWithQuotations(paragraph, input);
    const isInQuotedParagraph = groups.every(hasOnlyQuotations);
    return {
      sentences: groups.map((group, i) => ({
        ...group,
        paragraph: index,
        opensParagraph: i === 0,
        isInQuotedParagraph,
      })),
      asides: this.#asides(paragraph, input).map((aside) => ({ ...aside, paragraph: index })),
    };
  }

  /** The sentences of a stretch of text with the quotations in it, each one token. */
  #parseWithQuotations(
    stretch: Omit<QuotedParagraph, keyof Span>,
    input: TokenizerInput,
  ): (SentenceGroup & Pick<Sentence, 'quotations'>)[] {
    const quotationsIn = (spans: readonly Span[]): MarkedQuotation[] => {
      const [start, end] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
      return stretch.quotations.filter(({ marked }) => marked.start >= start && marked.start < end);
    };
    const parse = (spans: readonly Span[]): SentenceGroup =>
      this.#group(tokenizeWithQuotations(input, spans, quotationsIn(spans)), input.language);
    return this.#groupSentences(stretch, parse).map((spans) => ({
      ...parse(spans),
      quotations: quotationsIn(spans),
    }));
  }

  #group(tokens: readonly Token[], language: Language): SentenceGroup {
    return createSentenceGroup(
      language,
      tokens,
      tokens.length > MAX_TOKENS ? [] : detectMentions(tokens, language),
    );
  }

  /**
   * Groups the sentences of a paragraph that are one: where a quotation runs on from one into the next (“It is over. We
   * won,” she said), ends in a mark that ends a sentence too (“Is it over?” Bell asked), or is signed (“We won.” ― Ida Bell).
   */
  #groupSentences(
    { sentences, quotations }: Omit<QuotedParagraph, keyof Span>,
    parse: (sentences: readonly Span[]) => SentenceGroup,
  ): Span[][] {
    const { text } = this.#input;
    const groups: Span[][] = [];
    for (const sentence of sentences) {
      const group = groups.at(-1);
      const end = group?.at(-1)?.end;
      const runsOn = quotations.some(
        ({ marked }) => marked.start < sentence.start && marked.end > sentence.start,
      );
      const previous = quotations.find(({ marked }) => marked.end === end);
      const isSigned = previous && SIGNATURE_DASH.test(text.slice(sentence.start, sentence.end));
      const mayBeAttributed =
        previous && ENDS_LIKE_SENTENCE.test(text.slice(previous.words.start, previous.words.end));
      const joins = runsOn || isSigned || (mayBeAttributed && isAttributionOnly(parse([sentence])));
      if (group && joins) group.push(sentence);
      else groups.push([sentence]);
    }
    return groups;
  }

  /** The words in quotation marks, sentence by sentence, and those in brackets outside of them. */
  #asides(paragraph: QuotedParagraph, input: TokenizerInput): Omit<Aside, 'paragraph'>[] {
    const asides = paragraph.quotations.flatMap((quotation) =>
      this.#quotedWords(quotation, paragraph.sentences, input),
    );
    for (const sentence of paragraph.sentences) {
      for (const match of this.#input.text.slice(sentence.start, sentence.end).matchAll(BRACKETS)) {
        const start = sentence.start + match.index;
        const end = start + match[0].length;
        const isQuoted = paragraph.quotations.some(
          ({ marked }) => marked.start <= start && start < marked.end,
        );
        if (isQuoted) continue;
        const tokens = tokenizeSentence(input, { start: start + 1, end: end - 1 });
        asides.push({ ...this.#group(tokens, input.language), quotation: undefined, quotations: [] });
      }
    }
    return asides;
  }

  /** The words of a quotation, sentence by sentence, and those of the quotations in it. */
  #quotedWords(
    quotation: MarkedQuotation,
    sentences: readonly Span[],
    input: TokenizerInput,
  ): Omit<Aside, 'paragraph'>[] {
    const within = ({ words }: MarkedQuotation): Span[] =>
      sentences
        .map(({ start, end }) => ({ start: Math.max(start, words.start), end: Math.min(end, words.end) }))
        .filter(({ start, end }) => start < end);
    const plain = (spans: readonly Span[]): Omit<Aside, 'paragraph'>[] =>
      spans.map((span) => ({
        ...this.#group(tokenizeSentence(input, span), input.language),
        quotation,
        quotations: [],
      }));
    const inner = findQuotationMarks(input.text, quotation.words);
    if (inner.length === 0) return plain(within(quotation));
    const outer = this.#parseWithQuotations({ sentences: within(quotation), quotations: inner }, input);
    return [...outer.map((group) => ({ ...group, quotation })), ...plain(inner.flatMap(within))];
  }
}

/**
 * Parses an article.
 *
 * @param names those that its editor declares
 */
export function parseArticleSentences(
  text: string,
  paragraphs: readonly QuotedParagraph[],
  language: Language,
  names: readonly string[],
): ParsedSentences {
  const vocabulary = collectVocabulary(
    text,
    paragraphs.flatMap(({ sentences }) => sentences),
    language,
    names,
  );
  const parser = new Parser({ text, language, vocabulary });
  const parsed = paragraphs.map((paragraph, i) => parser.parseParagraph(paragraph, i));
  return {
    sentences: parsed.flatMap(({ sentences }) => sentences),
    asides: parsed.flatMap(({ asides }) => asides),
    vocabulary,
  };
}

/** True for a sentence without words outside quotations. */
export function hasOnlyQuotations({ tokens }: SentenceGroup): boolean {
  return tokens.every(({ type }) => type !== 'word');
}

/** The end of words that a sentence ends with. */
const ENDS_SENTENCE = /[.,;:!?…][\s'’”"»)\]]*$/;

/** True for a paragraph that is nothing but one quotation without an end mark: a heading, not somebody who goes on. */
export function isQuotedHeading(text: string, sentence: Sentence): boolean {
  const [quotation, another] = sentence.quotations;
  const { opensParagraph, isInQuotedParagraph, tokens } = sentence;
  if (!quotation || another || quotation.turn || !opensParagraph || !isInQuotedParagraph) return false;
  const end = tokens.find(({ type }) => type === 'quotation')?.end ?? 0;
  return (
    !quotation.isUnclosed &&
    !ENDS_SENTENCE.test(text.slice(quotation.words.start, quotation.words.end)) &&
    !/^[.,;:!?…]/.test(text.slice(end))
  );
}

/** Function words that title case leaves in lower case. */
const LOWERCASE_IN_TITLE_CASE: ReadonlySet<PartOfSpeech> = new Set([
  'determiner',
  'preposition',
  'infinitive',
  'conjunction',
  'relative',
  'auxiliary',
]);
const MIN_TITLE_CASE_WORDS = 4;

/** A headline quotes no longer, in UTF-16 units. */
const MAX_QUOTED_IN_HEADLINE = 50;

/** Maximum words of an office in apposition, before its noun. */
const MAX_OFFICE_MODIFIERS = 4;

/**
 * True for the last noun of an office in apposition, with other nouns before it: "Ida Bell, High School Band | Teacher |,
 * Tamora".
 */
function endsApposedOffice(tokens: readonly Token[], at: number): boolean {
  if ((tokens[at + 1]?.type ?? 'stop') === 'word') return false;
  const pause = tokens.findLastIndex(({ type }, i) => i < at && type !== 'word');
  const modifiers = tokens.slice(pause + 1, at);
  return (
    tokens[pause]?.text === ',' &&
    modifiers.length <= MAX_OFFICE_MODIFIERS &&
    modifiers.every(({ partOfSpeech, verb }) => partOfSpeech === 'unknown' && verb.finite !== 'certain')
  );
}

/**
 * True for the label of an office, or of those present, with a name after it: "| Trustees |: Ida Bell", "| Present |: I. Bell".
 */
function labelsName({ tokens, language }: Pick<SentenceGroup, 'tokens' | 'language'>): boolean {
  const colon = tokens.findIndex(({ type }) => type === 'colon');
  const isLabel = ({ lower }: Token): boolean =>
    isPeopleNoun(lower, language) || holderOf(lower, language) !== undefined || ATTENDANCE_LABELS.has(lower);
  const { text = '', lower = '' } = tokens[colon + 1] ?? {};
  const beginsName = isGivenName(lower) || isHonorific(lower, language) || isInitial(text);
  return beginsName && tokens.slice(0, Math.max(0, colon)).some(isLabel);
}

/** True if a sentence with capital letters throughout is none the less one: "Ida Bell, Chair", “We won.” ― Ida Bell. */
function tellsNames({ tokens, language }: Pick<SentenceGroup, 'tokens' | 'language'>): boolean {
  const isSigned = tokens[0]?.type === 'quotation' && isDash(tokens[1]);
  return tokens.some(({ type, lower, start, end }, at) => {
    const before = tokens[at - 1];
    if (type === 'quotation')
      return isSigned || before?.type === 'colon' || end - start > MAX_QUOTED_IN_HEADLINE;
    const apposed = before?.text === ',' || tokens[at - 2]?.text === ',' || endsApposedOffice(tokens, at);
    return type === 'word' && apposed && isPersonNoun(lower, language);
  });
}

/** True if all words but function words begin with a capital letter, as in a headline: its capitals tell no names. */
export function isHeadline(group: Pick<SentenceGroup, 'tokens' | 'language'>): boolean {
  const words = group.tokens.filter(({ type }) => type === 'word');
  return (
    words.length >= MIN_TITLE_CASE_WORDS &&
    words.every(
      ({ isCapitalized, partOfSpeech, text }) =>
        isCapitalized || LOWERCASE_IN_TITLE_CASE.has(partOfSpeech) || /^[$\p{N}]/u.test(text),
    ) &&
    !tellsNames(group) &&
    !labelsName(group)
  );
}
