/**
 * Topic sentences: the first ones of each paragraph, whose statements name it where no noun phrase does. Used by
 * find-topics.ts.
 */

import type { Article, Paragraph } from '../../corpus/article.ts';
import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { tokenizeSentence } from '../tokens/tokenizer.ts';
import type { Vocabulary } from '../tokens/vocabulary.ts';
import { refersBack } from './anaphora.ts';
import { quotedIn } from './evidence.ts';
import type { Label } from './label-paragraphs.ts';
import type { TopicLabel } from './topic-name.ts';
import { startOf, statementIn } from './topic-statements.ts';
import {
  ANAPHORIC_FACTOR,
  CLAUSE_QUALITY,
  contentFactor,
  openClassWords,
  spokenWords,
  verbatimLabel,
} from './verbatim-label.ts';

/** Score of a statement as a label, and of a sentence that is none, where the best noun phrase of a paragraph scores 1. */
const QUALITY = { statement: CLAUSE_QUALITY, sentence: 0.05 } as const;
/** Factors of a quotation, and of a question. */
const FACTORS = { quotation: 0.25, question: 0.7 } as const;
/** Factors of the sentences of a paragraph that may name it. */
const SENTENCE_FACTORS = [1, 0.7];

/** Presence of the statement of the second paragraph in the first, where its section may begin if that has none. */
const PRESENCE_IN_LEAD = 0.5;
/** Presence of a headline in the paragraph below. */
const PRESENCE_BELOW_HEADLINE = 0.8;

type Source = Pick<Article, 'text' | 'language' | 'quotations'> & { readonly vocabulary: Vocabulary };

/** Words of a paragraph as its name, with their score. */
interface Candidate {
  readonly name: TopicLabel;
  readonly score: number;
}

/** The score of some words of a sentence as the name of a paragraph, whatever their form. */
function contentScore(
  words: readonly string[],
  sentence: string,
  isQuoted: boolean,
  language: Language,
): number {
  return (
    contentFactor(openClassWords(words, language)) *
    (isQuoted || /^["“«‘]/.test(sentence) ? FACTORS.quotation : 1) *
    (/\?\P{L}*$/u.test(sentence) ? FACTORS.question : 1) *
    (refersBack(words, language) ? ANAPHORIC_FACTOR : 1)
  );
}

/** The words of a paragraph that name it best. */
function bestCandidate(
  source: Source,
  { sentences }: Paragraph,
  isQuoted: (span: Span) => boolean,
): Candidate | undefined {
  const { text, language } = source;
  const candidates = SENTENCE_FACTORS.flatMap((factor, i): Candidate[] => {
    const sentence = sentences[i];
    if (!sentence) return [];
    const first = { start: sentence.start, end: sentence.start + 1 };
    if (i > 0 && (isQuoted(first) || text.charAt(sentence.start) === '(')) return [];
    const statement = statementIn(tokenizeSentence(source, sentence), sentence, text, language);
    if (!statement && i > 0) return [];
    const name = statement ?? { start: startOf(text, sentence), end: sentence.end };
    const quality = statement ? QUALITY.statement * statement.completeness : QUALITY.sentence;
    const words = spokenWords(text.slice(name.start, name.end));
    const whole = text.slice(sentence.start, sentence.end);
    return [{ name, score: factor * quality * contentScore(words, whole, isQuoted(name), language) }];
  });
  return candidates.toSorted((a, b) => b.score - a.score)[0];
}

/**
 * The statements of paragraphs as labels, each of its own paragraph, and of what is above or below that says less.
 *
 * @param headlines the indices of paragraphs that are headlines, of what is below
 * @param unit what the best noun phrase of a paragraph scores
 */
export function topicSentences(
  source: Source,
  paragraphs: readonly Paragraph[],
  headlines: ReadonlySet<number>,
  unit: number,
): Label[] {
  const { text } = source;
  const quotedAt = quotedIn(source, paragraphs);
  const candidates = paragraphs.map((paragraph, at) =>
    bestCandidate(source, paragraph, (span) => quotedAt(span, at)),
  );
  const labels = new Map<string, Map<number, number>>();
  return candidates.flatMap((best, at): Label[] => {
    if (!best) return [];
    const words = text.slice(best.name.start, best.name.end);
    const presence = labels.get(words) ?? new Map<number, number>();
    presence.set(at, 1);
    if (labels.has(words)) return [];
    labels.set(words, presence);
    const isAfterLead = at === 1 && (candidates[0]?.score ?? 0) <= QUALITY.sentence;
    if (isAfterLead && best.score > QUALITY.sentence) presence.set(0, PRESENCE_IN_LEAD);
    if (headlines.has(at)) presence.set(at + 1, PRESENCE_BELOW_HEADLINE);
    return [verbatimLabel(best.name, presence, unit * best.score, source)];
  });
}
