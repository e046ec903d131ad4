/** Labels that are clauses of the text: statements and questions. */

import type { Article } from '../../corpus/article.ts';
import type { Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { stem } from '../../text/stem.ts';
import { partOfSpeech } from '../grammar/part-of-speech.ts';
import type { Label } from './label-paragraphs.ts';
import type { TopicLabel } from './topic-name.ts';

/** Score of a clause as a label, where the best noun phrase of a paragraph scores 1. */
export const CLAUSE_QUALITY = 1.3;
/** Factor of a clause that refers to the one before: "He does not." */
export const ANAPHORIC_FACTOR = 0.25;
/** Factors by the number of content words: "Not everyone agrees." says little. */
const CONTENT_FACTORS = [0.1, 0.3, 0.5];

/** The words of a text in lower case, without those in brackets: "[Inaudible]". */
export const spokenWords = (text: string): string[] =>
  text
    .replace(/\[[^\]]*\]/g, '')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];

/** Words of the open classes: nouns, verbs, adjectives. */
export const openClassWords = (words: readonly string[], language: Language): string[] =>
  words.filter((word) => word.length > 2 && /^(?:unknown|verb)$/.test(partOfSpeech(word, language)));

/** The factor of a clause by the number of its content words, 0 to 1. */
export const contentFactor = (words: readonly string[]): number => CONTENT_FACTORS[words.length] ?? 1;

/** A label that calls the paragraphs that it is present in, however few they are. */
export function verbatimLabel(
  name: TopicLabel,
  presence: Label['presence'],
  quality: number,
  { text, language }: Pick<Article, 'text' | 'language'>,
): Label {
  const stems = spokenWords(text.slice(name.start, name.end)).map((word) => stem(normalize(word), language));
  const phrase = { ...name, stems, head: undefined };
  return { phrase, presence, quality, evidence: presence, minEvidence: 1, minShare: 0 };
}
