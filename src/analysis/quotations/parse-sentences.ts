import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import type { PartOfSpeech } from '../grammar/part-of-speech.ts';
import { capitalizedWords } from '../grammar/word-tokenizer.ts';
import { isTagEnd } from './attribution-cues.ts';
import { findMentions } from './detect-mentions.ts';
import type { MarkedQuotation } from './quotation-marks.ts';
import { reportingVerbAt } from './find-reporting-verb.ts';
import { createSentenceGroup, mentionAt, type SentenceGroup } from './sentence-group.ts';
import { subjectOf } from './verb-subjects.ts';
import { tokenizeSentence } from './quotation-tokenizer.ts';

/** What attribution reads of a paragraph. */
export interface QuotedParagraph {
  readonly sentences: readonly Span[];
  /** The quotations that begin in it, in order. */
  readonly quoted: readonly MarkedQuotation[];
}

/** A sentence of an article, with the quotations that begin in it. */
export interface Sentence extends SentenceGroup {
  readonly quoted: readonly MarkedQuotation[];
  /** Whether a paragraph begins with it. */
  readonly first: boolean;
  /** Whether its paragraph is nothing but quotations. */
  readonly quoting: boolean;
}

/** How a quotation ends that a capital letter may follow in the same sentence: “Is it over?” Bell asked. */
const ENDS_ITSELF = /[?!…—–-]$/;
/** The last word of a name of several: it may stand alone at the beginning of a sentence elsewhere. */
const BEHIND_NAME = /\p{Lu}(?:\.|\p{L}*\p{Ll}) (\p{Lu}\p{L}*\p{Ll})(?! \p{Lu})/gu;
const DASH = /^(?:[—–―]|--)/;
/** Longer sentences are none, and would take long: nobody is found in them. */
export const MOST_TOKENS = 1500;
/** In tokens: what says who has spoken is short. */
const LONGEST_TAG = 25;

/** Whether a sentence says who has spoken and nothing else that was said: "Petro asked.", "Bell cried as he left." */
function isTag(unit: SentenceGroup): boolean {
  const { tokens } = unit;
  const verb = tokens.findIndex((_, at) => reportingVerbAt(unit, at)?.form === 'finite');
  const subject = mentionAt(unit, 0);
  if (verb < 0 || verb > LONGEST_TAG || !subject) return false;
  const acting = subjectOf(unit, { at: verb, form: 'finite' });
  if (!acting || (acting !== subject && tokens[subject.behind]?.type !== 'pause')) return false;
  const next = tokens[verb + 1];
  return (
    next === undefined ||
    isTagEnd(next) ||
    next.kind === 'adverb' ||
    next.kind === 'infinitive' ||
    /^(?:as|while|when|after)$/.test(next.lower)
  );
}

/**
 * The sentences of a paragraph, those together that are one: where a quotation runs on from one into the next (“It is over.
 * We won,” she said), ends in a mark that ends a sentence too (“Is it over?” Bell asked), or is signed (“We won.” ― Ida Bell).
 */
function joined(
  text: string,
  { sentences, quoted }: QuotedParagraph,
  read: (sentences: readonly Span[]) => SentenceGroup,
): Span[][] {
  const units: Span[][] = [];
  for (const sentence of sentences) {
    const unit = units.at(-1);
    const end = unit?.at(-1)?.end;
    const runsOn = quoted.some(({ marked }) => marked.start < sentence.start && marked.end > sentence.start);
    const last = quoted.find(({ marked }) => marked.end === end);
    const signed = last && DASH.test(text.slice(sentence.start, sentence.end));
    const asked = last && ENDS_ITSELF.test(text.slice(last.words.start, last.words.end));
    if (unit && (runsOn || signed || (asked && isTag(read([sentence]))))) unit.push(sentence);
    else units.push([sentence]);
  }
  return units;
}

/** The sentences of an article as attribution reads them, in order. */
export function readSentences(
  text: string,
  paragraphs: readonly QuotedParagraph[],
  language: Language,
): Sentence[] {
  const names = capitalizedWords(
    text,
    paragraphs.flatMap(({ sentences }) => sentences),
  );
  for (const [, last = ''] of text.matchAll(BEHIND_NAME)) names.add(last.toLowerCase());
  return paragraphs.flatMap((paragraph) => {
    const insideOf = (spans: readonly Span[]): MarkedQuotation[] => {
      const [start, end] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
      return paragraph.quoted.filter(({ marked }) => marked.start >= start && marked.start < end);
    };
    const read = (spans: readonly Span[]): SentenceGroup => {
      const tokens = tokenizeSentence(text, spans, insideOf(spans), language);
      const mentions = tokens.length > MOST_TOKENS ? [] : findMentions(tokens, names, language);
      return createSentenceGroup(language, tokens, mentions);
    };
    const units = joined(text, paragraph, read).map((spans) => ({ ...read(spans), quoted: insideOf(spans) }));
    const quoting = units.every(isBare);
    return units.map((unit, i) => ({ ...unit, first: i === 0, quoting }));
  });
}

/** Whether a sentence has no words outside quotations. */
export function isBare({ tokens }: SentenceGroup): boolean {
  return tokens.every(({ type }) => type !== 'word');
}

/** Words that a headline has without capital letters. */
const SMALL = new Set<PartOfSpeech>([
  'determiner',
  'preposition',
  'infinitive',
  'conjunction',
  'relative',
  'auxiliary',
]);

/** Whether all but the small words of a sentence begin with a capital letter: that tells nothing about what is a name. */
export function isHeadline({ tokens }: SentenceGroup): boolean {
  const words = tokens.filter(({ type }) => type === 'word');
  return (
    words.length > 3 &&
    words.every(({ capital, kind, text }) => capital || SMALL.has(kind) || /^[$\p{N}]/u.test(text))
  );
}
