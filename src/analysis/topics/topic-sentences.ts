/** Topic sentences: the first of each paragraph, which names it where no noun phrase does. Used by find-topics.ts. */

import { MAX_TOPIC_NAME_LENGTH, type Paragraph } from '../../corpus/article.ts';
import type { Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { stem } from '../../text/stem.ts';
import { partOfSpeech } from '../grammar/part-of-speech.ts';
import type { Label } from './label-paragraphs.ts';

/** Scores of a sentence as a label, by the share of it that fits: between those of good noun phrases and of a noun alone. */
const QUALITY = { least: 0.4, whole: 1.1 } as const;
/** Factors of a quotation, and of a sentence that goes on with the one before: "He does not." */
const FACTORS = { quotation: 0.5, anaphoric: 0.8 } as const;

/**
 * The first sentences of paragraphs as labels, each of its own paragraph.
 *
 * @param unit what the best noun phrase of a paragraph scores
 */
export function topicSentences(
  text: string,
  language: Language,
  paragraphs: readonly Paragraph[],
  unit: number,
): Label[] {
  const bySentence = new Map<string, Map<number, number>>();
  return paragraphs.flatMap(({ sentences }, at) => {
    const [first] = sentences;
    if (!first) return [];
    const sentence = text.slice(first.start, first.end);
    const words =
      sentence
        .slice(0, MAX_TOPIC_NAME_LENGTH)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    const opening = partOfSpeech(words[0] ?? '', language);
    const share = Math.min(1, MAX_TOPIC_NAME_LENGTH / sentence.length);
    const quality =
      unit *
      (QUALITY.least + (QUALITY.whole - QUALITY.least) * share) *
      (/^["“«‘]/.test(sentence) ? FACTORS.quotation : 1) *
      (opening === 'pronoun' || opening === 'conjunction' ? FACTORS.anaphoric : 1);
    const stems = words.map((word) => stem(normalize(word), language));
    const known = bySentence.get(sentence);
    if (known) {
      known.set(at, 1);
      return [];
    }
    const presence = new Map([[at, 1]]);
    bySentence.set(sentence, presence);
    return [{ phrase: { ...first, stems, head: undefined }, presence, quality }];
  });
}
