/** Sentences of an article as attribution reads them: tokenized, with their mentions, and joined where a quotation joins them. */

import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import type { PartOfSpeech } from '../grammar/part-of-speech.ts';
import { capitalizedWords } from '../grammar/word-tokenizer.ts';
import { endsAttribution } from './attribution-cues.ts';
import { detectMentions } from './detect-mentions.ts';
import { reportingVerbAt } from './find-reporting-verb.ts';
import type { MarkedQuotation } from './quotation-marks.ts';
import { tokenizeWithQuotations } from './quotation-tokenizer.ts';
import { createSentenceGroup, mentionStartingAt, type SentenceGroup } from './sentence-group.ts';
import { subjectOf } from './verb-subjects.ts';

/** A paragraph with the quotations in it. */
export interface QuotedParagraph {
  readonly sentences: readonly Span[];
  /** The quotations that begin in it, in order. */
  readonly quotations: readonly MarkedQuotation[];
}

/** A sentence of an article, or several that a quotation joins, with the quotations that begin in it. */
export interface Sentence extends SentenceGroup {
  readonly quotations: readonly MarkedQuotation[];
  /** True for the first of its paragraph. */
  readonly opensParagraph: boolean;
  /** True if its paragraph is nothing but quotations. */
  readonly isInQuotedParagraph: boolean;
}

/** Longer sentences are none, and would take long: no mentions are detected in them. */
export const MAX_TOKENS = 1500;
/** The most tokens before the verb of an attribution alone: "Petro asked." */
const MAX_ATTRIBUTION_LENGTH = 25;

/** The end of a quotation that a capital letter may follow in the same sentence: “Is it over?” Bell asked. */
const ENDS_LIKE_SENTENCE = /[?!…—–-]$/;
const SIGNATURE_DASH = /^(?:[—–―]|--)/;
/** The last word of a name of several: it may stand alone at the beginning of a sentence elsewhere. */
const LAST_NAME = /\p{Lu}(?:\.|\p{L}*\p{Ll}) (\p{Lu}\p{L}*\p{Ll})(?! \p{Lu})/gu;

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

/**
 * Groups the sentences of a paragraph that are one: where a quotation runs on from one into the next (“It is over. We won,”
 * she said), ends in a mark that ends a sentence too (“Is it over?” Bell asked), or is signed (“We won.” ― Ida Bell).
 */
function groupSentences(
  text: string,
  { sentences, quotations }: QuotedParagraph,
  parse: (sentences: readonly Span[]) => SentenceGroup,
): Span[][] {
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

/** Parses the sentences of an article, in order. */
export function parseSentences(
  text: string,
  paragraphs: readonly QuotedParagraph[],
  language: Language,
): Sentence[] {
  const names = capitalizedWords(
    text,
    paragraphs.flatMap(({ sentences }) => sentences),
  );
  for (const [, lastName = ''] of text.matchAll(LAST_NAME)) names.add(lastName.toLowerCase());
  return paragraphs.flatMap((paragraph) => {
    const quotationsIn = (spans: readonly Span[]): MarkedQuotation[] => {
      const [start, end] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
      return paragraph.quotations.filter(({ marked }) => marked.start >= start && marked.start < end);
    };
    const parse = (spans: readonly Span[]): SentenceGroup => {
      const tokens = tokenizeWithQuotations(text, spans, quotationsIn(spans), language);
      const mentions = tokens.length > MAX_TOKENS ? [] : detectMentions(tokens, names, language);
      return createSentenceGroup(language, tokens, mentions);
    };
    const groups = groupSentences(text, paragraph, parse).map((spans) => ({
      ...parse(spans),
      quotations: quotationsIn(spans),
    }));
    const isInQuotedParagraph = groups.every(hasOnlyQuotations);
    return groups.map((group, i) => ({ ...group, opensParagraph: i === 0, isInQuotedParagraph }));
  });
}

/** True for a sentence without words outside quotations. */
export function hasOnlyQuotations({ tokens }: SentenceGroup): boolean {
  return tokens.every(({ type }) => type !== 'word');
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

/** True if all words but function words begin with a capital letter: that tells nothing about what is a name. */
export function isFullyCapitalized({ tokens }: SentenceGroup): boolean {
  const words = tokens.filter(({ type }) => type === 'word');
  return (
    words.length >= MIN_TITLE_CASE_WORDS &&
    words.every(
      ({ isCapitalized, partOfSpeech, text }) =>
        isCapitalized || LOWERCASE_IN_TITLE_CASE.has(partOfSpeech) || /^[$\p{N}]/u.test(text),
    )
  );
}
