/**
 * Paragraphs that are one quotation without a cue, between two in which one and the same person alone speaks: “…, he added.”,
 * “We will grow.”, “…, Bell said.” The words are that person's, too.
 */

import type { ReportedSpeech } from '../../corpus/article.ts';
import { onlyOf } from '../../util/only-of.ts';
import { pushTo } from '../../util/push-to.ts';
import type { Entities } from '../entities/read-entities.ts';
import { asksSomething } from '../syntax/indirect-questions.ts';
import { hasOnlyQuotations, isQuotedHeading, type Sentence } from '../syntax/parse-sentences.ts';
import type { AttributedQuotation } from './attribution.ts';
import { isQuestion } from './dialogue.ts';

/** Maximum paragraphs of the article's own, in which nobody speaks, between the person and the quotation. */
const MAX_PROSE_PARAGRAPHS = 1;

/** The sentences and the speakers of paragraphs, each read once. */
class ParagraphSpeakers {
  readonly #sentences = new Map<number, Sentence[]>();
  readonly #attributed = new Map<number, AttributedQuotation[]>();
  readonly #reported = new Map<number, ReportedSpeech[]>();
  readonly #text: string;
  readonly #entities: Entities;

  constructor(
    text: string,
    sentences: readonly Sentence[],
    attributed: readonly AttributedQuotation[],
    reported: readonly ReportedSpeech[],
    entities: Entities,
  ) {
    this.#text = text;
    this.#entities = entities;
    for (const sentence of sentences) pushTo(this.#sentences, sentence.paragraph, sentence);
    for (const one of attributed) pushTo(this.#attributed, one.sentence.paragraph, one);
    const starts = [...this.#sentences].map(([paragraph, [first]]) => ({
      paragraph,
      start: first?.tokens[0]?.start ?? 0,
    }));
    for (const speech of reported) {
      const found = starts.findLast(({ start }) => start <= speech.sentence.start);
      if (found) pushTo(this.#reported, found.paragraph, speech);
    }
  }

  /** The names of those who speak in a paragraph; `undefined` for somebody without a name. */
  #speakersIn(paragraph: number): (string | undefined)[] {
    const quoted = (this.#attributed.get(paragraph) ?? []).filter(({ cue }) => cue !== 'title');
    const reported = this.#reported.get(paragraph) ?? [];
    return [...quoted.map(({ speaker }) => speaker?.name), ...reported.map(({ speaker }) => speaker)];
  }

  /** The names of the people in a paragraph. */
  #peopleIn(paragraph: number): string[] {
    const mentions = (this.#sentences.get(paragraph) ?? []).flatMap((sentence) => sentence.mentions);
    return mentions.flatMap((mention) => {
      const entity = this.#entities.ofMention(mention);
      return entity?.kind === 'person' ? [entity.name] : [];
    });
  }

  /** The only one who speaks in a paragraph, if it names nobody else. */
  #onlySpeakerIn(paragraph: number): string | undefined {
    const speakers = this.#speakersIn(paragraph);
    return speakers.length === 0 ? undefined : onlyOf([...speakers, ...this.#peopleIn(paragraph)]);
  }

  /** True if a paragraph asks something, which somebody else may answer. */
  #asks(paragraph: number): boolean {
    const last = this.#attributed.get(paragraph)?.at(-1);
    const sentences = this.#sentences.get(paragraph) ?? [];
    return (
      (last !== undefined && isQuestion(this.#text, last.quotation)) ||
      sentences.some((sentence) => asksSomething(sentence, () => true))
    );
  }

  #isImpersonal(paragraph: number): boolean {
    return this.#speakersIn(paragraph).length + this.#peopleIn(paragraph).length === 0;
  }

  /** Whoever alone speaks before a paragraph and after it. */
  around(paragraph: number): string | undefined {
    let before = paragraph - 1;
    while (paragraph - before <= MAX_PROSE_PARAGRAPHS && this.#isImpersonal(before)) before -= 1;
    if (this.#asks(before)) return undefined;
    const speaker = this.#onlySpeakerIn(before);
    return speaker === this.#onlySpeakerIn(paragraph + 1) ? speaker : undefined;
  }
}

/** True for the only quotation of a paragraph that has no other words, and asks nothing. */
const isWholeParagraph = (text: string, { sentence, quotation }: AttributedQuotation): boolean =>
  !isQuestion(text, quotation) &&
  sentence.opensParagraph &&
  sentence.isInQuotedParagraph &&
  sentence.quotations.length === 1 &&
  hasOnlyQuotations(sentence) &&
  !isQuotedHeading(text, sentence);

/** The quotations with those attributed that stand alone between what somebody says. */
export function attributeSurrounded(
  text: string,
  sentences: readonly Sentence[],
  attributed: readonly AttributedQuotation[],
  reported: readonly ReportedSpeech[],
  entities: Entities,
): AttributedQuotation[] {
  const speakers = new ParagraphSpeakers(text, sentences, attributed, reported, entities);
  return attributed.map((one) => {
    if (one.speaker || one.cue !== 'active speaker' || !isWholeParagraph(text, one)) return one;
    const name = speakers.around(one.sentence.paragraph);
    const speaker = entities.all.find((entity) => entity.kind === 'person' && entity.name === name);
    return speaker ? { ...one, speaker } : one;
  });
}
