/** Turn-taking in a dialogue of two people whose turns are paragraphs with a dash or quotation marks. */

import { endsInQuestion } from '../../text/sentences.ts';
import type { Coreference } from '../entities/coreference.ts';
import type { Entity } from '../entities/entity.ts';
import type { MarkedQuotation } from '../marks/quotation-marks.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { isAgent } from '../syntax/agents.ts';
import { appositiveNominal } from '../syntax/complements.ts';
import type { Sentence } from '../syntax/parse-sentences.ts';
import type { SentenceGroup } from '../syntax/sentence-group.ts';
import type { Token } from '../tokens/token.ts';

/** The mark of a turn of dialogue. */
const DASH = /[—–―-]/;
const CAPITAL = /^\P{L}*\p{Lu}/u;

/** The last quotation of a paragraph. */
interface LastQuotation {
  readonly speaker: Entity | undefined;
  /** True if the paragraph begins with a quotation. */
  readonly opensParagraph: boolean;
  /** True if it may be a turn: it begins the paragraph, or with a capital letter; not some words of a sentence. */
  readonly isTurn: boolean;
  /** True for a turn of dialogue with a dash. */
  readonly hasDash: boolean;
  /** True for a question. */
  readonly asks: boolean;
}

/** True for a quotation that ends in a question mark. */
export const isQuestion = (text: string, { words }: MarkedQuotation): boolean =>
  endsInQuestion(text.slice(words.start, words.end));

/** True for a question that the article asks, in which nobody acts: "¿Renunciará?", "Would she sign it again?" */
export function asksReader(
  text: string,
  sentence: Sentence,
  resolved: ReadonlyMap<Mention, Entity>,
): boolean {
  const { tokens, mentions } = sentence;
  return (
    text.charAt(tokens.findLast(({ type }) => type === 'word')?.end ?? 0) === '?' &&
    mentions.every(
      (mention) => mention.type === 'pronoun' || !resolved.has(mention) || !isAgent(sentence, mention),
    )
  );
}

/** The people whom a sentence addresses by name: "¿Y qué aprendió, | Ida |?", not "¿Y la alcaldesa, | Ida |?". */
function vocativesIn(group: SentenceGroup, { entities }: Coreference): Entity[] {
  const endsPhrase = (token: Token | undefined): boolean => token === undefined || token.type !== 'word';
  return group.mentions.flatMap((mention) => {
    const { start, end, type } = mention;
    const isApart = endsPhrase(group.tokens[start - 1]) && endsPhrase(group.tokens[end]);
    const isAddressed = type === 'name' && isApart && !appositiveNominal(group, mention);
    return (isAddressed ? entities.ofMention(mention) : undefined) ?? [];
  });
}

/** The turns so far. */
export class Dialogue {
  /** The subject of the prose before the last dialogue with dashes: one of its two speakers. */
  subject: Entity | undefined;
  /** The subject of the last dialogue with dashes that began with a question and its answer. */
  #interviewee: Entity | undefined;
  /** The people of the last paragraph that begins with prose, those without a name by the words for them. */
  #people = new Set<Entity | Mention>();
  readonly #text: string;
  /** The last quotation of each paragraph that has one, by the index of the paragraph. */
  readonly #lastQuotations = new Map<number, LastQuotation>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Notes the people in a sentence: entities, and mentions of people without a name. */
  notePeople(
    { opensParagraph, mentions }: Sentence,
    resolved: ReadonlyMap<Mention, Entity>,
    coreference: Coreference,
  ): void {
    if (opensParagraph) this.#people = new Set();
    for (const mention of mentions) {
      const entity = resolved.get(mention);
      const isPerson = entity ? coreference.isPerson(entity) : mention.type === 'nominal';
      if (isPerson) this.#people.add(entity ?? mention);
    }
  }

  /** Notes the people of whom the words of a quotation speak. */
  noteQuoted(people: Iterable<Entity>): void {
    for (const person of people) this.#people.add(person);
  }

  /**
   * Begins a dialogue with the subject of the prose before it; a question, with whoever it addresses by name, otherwise, after
   * prose about several people, with whoever has answered before.
   *
   * @param subject the subject of the prose before it
   */
  open({ quotations: [first] }: Sentence, subject: Entity | undefined, coreference: Coreference): void {
    this.subject = subject;
    if (first === undefined || !isQuestion(this.#text, first)) return;
    const [addressee] = coreference.wordsOf(first).flatMap((aside) => vocativesIn(aside, coreference));
    if (this.#people.size > 1) this.subject = this.#interviewee ?? coreference.protagonist;
    this.subject = addressee ?? this.subject;
    this.#interviewee = this.subject ?? this.#interviewee;
  }

  /** Notes the last quotation of a sentence. */
  note(
    { opensParagraph, tokens, paragraph, quotations }: Sentence,
    last: MarkedQuotation,
    speaker: Entity | undefined,
  ): void {
    const opens = opensParagraph && tokens[0]?.type === 'quotation';
    const before = this.#lastQuotations.get(paragraph);
    const [first] = quotations;
    this.#lastQuotations.set(paragraph, {
      speaker,
      opensParagraph: before?.opensParagraph ?? opens,
      isTurn: opens || CAPITAL.test(this.#text.slice(last.words.start, last.words.end)),
      hasDash: before?.hasDash ?? (opens && first !== undefined && this.#isDashTurn(first)),
      asks: isQuestion(this.#text, last),
    });
  }

  #isDashTurn({ marked }: MarkedQuotation): boolean {
    return DASH.test(this.#text.charAt(marked.start));
  }

  /** True for a paragraph with a dash after one without. */
  isOpenedBy({ paragraph, opensParagraph, quotations }: Sentence): boolean {
    const [first] = quotations;
    return (
      opensParagraph &&
      first !== undefined &&
      this.#isDashTurn(first) &&
      !this.#lastQuotations.get(paragraph - 1)?.hasDash
    );
  }

  /**
   * The speaker whose turn it is: after a question the other one, for a question after an answer the other one, and for
   * paragraphs with a dash each in turn, first the subject of the prose before, unless the first paragraph asks.
   *
   * @returns `null` where there is no dialogue
   */
  speakerOf(sentence: Sentence): Entity | undefined | null {
    const [own] = sentence.quotations;
    if (!own) return null;
    const asks = isQuestion(this.#text, own);
    if (this.isOpenedBy(sentence)) return asks ? undefined : this.subject;
    const [before, beforeThat] = [
      this.#lastQuotations.get(sentence.paragraph - 1),
      this.#lastQuotations.get(sentence.paragraph - 2),
    ];
    if (!before) return null;
    const hasDash = before.hasDash && this.#isDashTurn(own);
    const turn = beforeThat?.isTurn ? beforeThat.speaker : undefined;
    const previous = hasDash && !beforeThat?.hasDash ? this.subject : turn;
    const other = previous === before.speaker ? undefined : previous;
    if (hasDash || before.asks) return other;
    return other && asks && before.opensParagraph ? other : null;
  }
}
