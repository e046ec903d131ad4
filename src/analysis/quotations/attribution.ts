/**
 * Quotation attribution: the speaker of each quotation of an article. The source is read from the cues in the sentence and
 * resolved to a name by coreference; a quotation that stands alone has the active speaker.
 */

import { MAX_PERSON_NAME_LENGTH, type ReportedSpeech } from '../../corpus/article.ts';
import type { Span } from '../../text/span.ts';
import { pushAll } from '../../util/push-all.ts';
import type { Coreference } from '../entities/coreference.ts';
import type { Entity } from '../entities/entity.ts';
import type { TurnSpeakers } from '../entities/turn-speakers.ts';
import type { MarkedQuotation } from '../marks/quotation-marks.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { addresseesAfter } from '../syntax/addressees.ts';
import { agentBefore, isReportingAgent } from '../syntax/agents.ts';
import { asksSomething } from '../syntax/indirect-questions.ts';
import { phraseText } from '../syntax/nominal-phrases.ts';
import {
  hasOnlyQuotations,
  isHeadline,
  isQuotedHeading,
  MAX_TOKENS,
  type ParsedSentences,
  type Sentence,
} from '../syntax/parse-sentences.ts';
import { ActsOnSpeakers } from './acted-upon.ts';
import { type FoundSource, findSource, type SentenceCue } from './attribution-cues.ts';
import { type AwaitedCue, AwaitedSpeaker } from './awaited-speaker.ts';
import { asksReader, Dialogue, isQuestion } from './dialogue.ts';
import { DocumentAuthors } from './document-author.ts';
import { isNested, nestedQuotations, nestedReports } from './nested-quotations.ts';
import { othersNamedIn } from './others-named.ts';
import { hasOwnSubject } from './own-subject.ts';
import { reportedClauses, reportingSources } from './reported-speech.ts';
import { initialNullSubject, isUnstatedRole, type NullSubject, type Source } from './source.ts';
import { isTitleOfWork } from './titles-of-works.ts';
import { hasOnlyConnectives, hasOnlyPrepositionalPhrase } from './verbless-sentence.ts';

/** The entities that the mentions of a sentence refer to. */
type ResolvedMentions = ReadonlyMap<Mention, Entity>;

/**
 * The cue for the speaker of a quotation: one in its sentence, the `active speaker`, its `turn`, the end of a quotation that
 * was `left open`, or a next one `side by side`; or the reason for having no speaker: a `title`, or `none` in the sentence.
 */
export type Cue = SentenceCue | 'active speaker' | 'turn' | AwaitedCue | 'title' | 'none';

/** The speaker of a quotation, and why. */
export interface Attribution {
  /** Nobody if the article does not say. */
  readonly speaker: Entity | undefined;
  /** True if it is reported by somebody else in its sentence: "Petro revealed that Trump told him, “I like you.”" */
  readonly nested: boolean;
  readonly cue: Cue;
  /** The words for the speaker in its sentence; `null` if they are for somebody without a name. */
  readonly source: Source;
  /** Its sentence, and the referents of the mentions in it. */
  readonly sentence: Sentence;
  readonly resolved: ResolvedMentions;
}

/** A quotation of an article with its attribution. */
export interface AttributedQuotation extends Attribution {
  readonly quotation: MarkedQuotation;
}

/** The speaker of a quotation that stands alone. */
interface ActiveSpeaker {
  readonly entity: Entity;
  /**
   * The quotations that they go on to speak: those of the same `paragraph`; also the next paragraph that is nothing but
   * `quotations`; or `any` next paragraph, which a quotation left open or a colon leads to.
   */
  readonly scope: 'paragraph' | 'quotations' | 'any';
  /** True for somebody who has asked a question in reported speech: the answer is somebody else's. */
  readonly hasAsked?: boolean;
}

/** True for a null subject after another one, which goes on: "“…”, ha dicho a la ministra, a quien | ha acusado | de “…”". */
const goesOnWith = ({ source }: FoundSource, { speaker, source: last }: Attribution): boolean =>
  source?.type === 'null subject' && last?.type === 'null subject' && speaker !== undefined;

/** Attributes the quotations of an article, read from the top. */
class Attributor {
  readonly attributions: Attribution[] = [];
  /** The attributions of quotations inside others. */
  readonly nested: AttributedQuotation[] = [];
  readonly reportedSpeech: ReportedSpeech[] = [];
  readonly #text: string;
  readonly #coreference: Coreference;
  readonly #speakers: TurnSpeakers;
  /** The entities that a span of the text names, but for speakers who introduce themselves. */
  readonly #namedIn: (span: Span) => Entity[];
  /** The sentence that is read. */
  #sentence: Sentence | undefined;
  #activeSpeaker: ActiveSpeaker | undefined;
  readonly #dialogue: Dialogue;
  /** True if the sentence before quotes a document or a group, and no person. */
  #isAfterThing = false;
  readonly #awaited: AwaitedSpeaker;
  readonly #acts: ActsOnSpeakers;
  readonly #documents = new DocumentAuthors();

  constructor(text: string, coreference: Coreference, speakers: TurnSpeakers) {
    this.#text = text;
    this.#coreference = coreference;
    this.#speakers = speakers;
    this.#dialogue = new Dialogue(text);
    this.#awaited = new AwaitedSpeaker(text);
    this.#acts = new ActsOnSpeakers(coreference);
    this.#namedIn = othersNamedIn(text, coreference.entities.all);
  }

  readSentence(sentence: Sentence): void {
    this.#sentence = sentence;
    const { quotations } = sentence;
    this.#awaited.beginSentence(sentence);
    const resolved = this.#coreference.readSentence(sentence, this.#speakerGoingOn(sentence));
    this.#noteReportedSpeech(sentence, resolved);
    if (this.#dialogue.isOpenedBy(sentence)) {
      const subject = this.#activeSpeaker?.entity ?? this.#coreference.resolveNullSubject();
      this.#dialogue.open(sentence, subject, this.#coreference);
    }
    this.#dialogue.notePeople(sentence, resolved, this.#coreference);
    const unattributed: Attribution = {
      speaker: undefined,
      nested: false,
      cue: 'none',
      source: undefined,
      sentence,
      resolved,
    };
    const { last, current } = this.#attributeEach(unattributed);
    const attributed = this.attributions.slice(this.attributions.length - quotations.length);
    for (const [i, quotation] of quotations.entries()) this.#readQuoted(quotation, attributed[i]?.speaker);
    if (last) this.#noteSpoken(current, last);
    this.#activeSpeaker = this.#activeSpeakerAfter(last, current, unattributed);
    this.#acts.note(sentence, resolved);
    this.#documents.note(sentence, resolved);
  }

  /** Attributes the quotations of a sentence in turn; returns the last that somebody may say, and the attribution of that. */
  #attributeEach(unattributed: Attribution): { last: MarkedQuotation | undefined; current: Attribution } {
    const { sentence } = unattributed;
    const introduces = hasOnlyPrepositionalPhrase(sentence);
    const standsAlone = introduces || hasOnlyQuotations(sentence) || hasOnlyConnectives(sentence);
    let current: Attribution = standsAlone
      ? { ...unattributed, speaker: this.#speakerAlone(sentence), cue: 'active speaker' }
      : unattributed;
    let last: MarkedQuotation | undefined;
    let isThing = this.#isAfterThing && sentence.quotations.length > 0;
    for (const quotation of sentence.quotations) {
      const at = sentence.tokens.findIndex((token) => token.quotation === quotation);
      const itself = this.#attributeWithoutCue(quotation, at, unattributed);
      if (itself) {
        this.attributions.push(itself);
        continue;
      }
      const found = introduces ? undefined : findSource(this.#text, sentence, at);
      if (hasOwnSubject(sentence, at, found?.source)) current = unattributed;
      else if (found) {
        if (found.source?.type !== 'null subject') isThing = found.source === null;
        if (!goesOnWith(found, current)) current = this.#attributeTo(found, unattributed, quotation);
        this.#attributeAwaited(this.#awaited.ended(at, found.cue), current.speaker);
      }
      this.#awaited.note(this.attributions.length, quotation, current.speaker !== undefined, sentence);
      this.attributions.push(current);
      last = quotation;
    }
    this.#isAfterThing = isThing;
    return { last, current };
  }

  /** Notes the speaker of a sentence, and the people named in the words, for later quotations. */
  #noteSpoken({ speaker, source, sentence }: Attribution, last: MarkedQuotation): void {
    this.#dialogue.note(sentence, last, speaker);
    this.#coreference.noteQuotations(
      sentence.quotations.flatMap(({ words }) => this.#namedIn(words)).reverse(),
    );
    if (speaker === undefined) return;
    this.#coreference.noteSpeaker(speaker, isQuestion(this.#text, last));
    if (source?.type === 'null subject') this.#coreference.noteNullSubject(speaker);
  }

  /** Reads the words of a quotation, with the quotations in it. */
  #readQuoted(quotation: MarkedQuotation, speaker: Entity | undefined): void {
    const resolved = this.#coreference.readQuotation(quotation, speaker);
    this.#dialogue.noteQuoted(resolved.values());
    const asides = this.#coreference.wordsOf(quotation);
    pushAll(this.reportedSpeech, nestedReports(this.#text, asides, resolved));
    for (const { aside, ...nested } of nestedQuotations(this.#text, asides, resolved)) {
      const sentence: Sentence = { ...aside, opensParagraph: false, isInQuotedParagraph: false };
      this.nested.push({ ...nested, nested: true, sentence, resolved });
    }
  }

  /** Whoever goes on with a quotation left open, or that a colon leads to, in a paragraph that begins with one. */
  #speakerGoingOn({ opensParagraph, tokens }: Sentence): Entity | undefined {
    const goesOn = opensParagraph && tokens[0]?.type === 'quotation' && this.#activeSpeaker?.scope === 'any';
    return goesOn ? this.#activeSpeaker?.entity : undefined;
  }

  /**
   * The active speaker after a sentence.
   *
   * @param last its last quotation, if any
   * @param current the attribution of that
   */
  #activeSpeakerAfter(
    last: MarkedQuotation | undefined,
    current: Attribution,
    { sentence, resolved }: Attribution,
  ): ActiveSpeaker | undefined {
    // "Bell elogia el diseño, “poco habitual”, pero recuerda que es caro. “Es una foto”."
    const isBesideTheWords = current.speaker === undefined && current.cue === 'none';
    if (last && !isBesideTheWords) return this.#speakerAfterQuotation(current.speaker, last);
    // "¿Renunciará? “No sé”."
    if (!last && this.#activeSpeaker && asksReader(this.#text, sentence, resolved))
      return { ...this.#activeSpeaker, scope: 'any' };
    const speaker = this.#speakerAfterProse(sentence, resolved);
    const isSpeaker = (mention: Mention): boolean => resolved.get(mention) === speaker?.entity;
    const hasAsked = speaker !== undefined && !last && asksSomething(sentence, isSpeaker);
    return hasAsked ? { ...speaker, hasAsked } : speaker;
  }

  #noteReportedSpeech(sentence: Sentence, resolved: ResolvedMentions): void {
    if (isHeadline(sentence)) return;
    const reports = reportingSources(this.#text, sentence).flatMap((source) => {
      const speaker = this.#reporterOf(source, sentence, resolved);
      const at = source.type === 'null subject' ? source.verb : source.start;
      return speaker === undefined ? [] : [{ speaker, at }];
    });
    pushAll(this.reportedSpeech, reportedClauses(sentence, reports));
  }

  /** The name of a person who reports something, or the words for anybody else: "the ministry of fisheries". */
  #reporterOf(source: Source, sentence: Sentence, resolved: ResolvedMentions): string | undefined {
    const entity = this.#entityOf(source, resolved);
    if (!source || source.type === 'null subject' || (entity && this.#coreference.isPerson(entity)))
      return entity?.name;
    const words = sentence.tokens.slice(source.start, source.end);
    const hasNoun = words.some(
      ({ partOfSpeech }) => partOfSpeech !== 'pronoun' && partOfSpeech !== 'determiner',
    );
    return source.isPossessive || !hasNoun ? undefined : phraseText(sentence, source);
  }

  /**
   * A turn by its label; a nickname inside a name, and the title of a work, are nobody's words.
   *
   * @param at the index of its token; negative if it has none
   */
  #attributeWithoutCue(
    quotation: MarkedQuotation,
    at: number,
    unattributed: Attribution,
  ): Attribution | undefined {
    const { sentence } = unattributed;
    if (quotation.turn)
      return { ...unattributed, speaker: this.#speakers.byTurn.get(quotation), cue: 'turn' };
    const isNobodys =
      at < 0 || sentence.tokens.length > MAX_TOKENS || isTitleOfWork(this.#text, sentence, at);
    return isNobodys ? { ...unattributed, cue: 'title' } : undefined;
  }

  /** Entities that cannot be a null subject: the objects of its verb, and those named in the quotation. */
  #othersThan(
    { verb }: NullSubject,
    quotation: MarkedQuotation,
    { sentence, resolved }: Attribution,
  ): ReadonlySet<Entity> {
    const objects = addresseesAfter(sentence, verb).flatMap((mention) => resolved.get(mention) ?? []);
    return new Set([...objects, ...this.#namedIn(quotation.words)]);
  }

  #attributeTo(
    { source, cue }: FoundSource,
    unattributed: Attribution,
    quotation: MarkedQuotation,
  ): Attribution {
    const { sentence, resolved } = unattributed;
    const others =
      source?.type === 'null subject' ? this.#othersThan(source, quotation, unattributed) : undefined;
    const patient = this.#acts.patientBefore(sentence, source, quotation, others);
    const at = sentence.tokens.findIndex((token) => token.quotation === quotation);
    const author = source === null ? this.#documents.authorOf(sentence, at) : undefined;
    const found =
      author ?? (patient === undefined ? this.#entityOf(source, resolved, others) : (patient ?? undefined));
    // “Bell must go,” the welder said: nobody whom the quotation names.
    const isNamed = found !== undefined && this.#namedIn(quotation.words).includes(found);
    const speaker = isNamed && isUnstatedRole(sentence, source, found) ? undefined : found;
    const nested = speaker !== undefined && isNested(sentence, source, speaker, resolved);
    return { ...unattributed, speaker, nested, cue, source };
  }

  /**
   * The entity of a source: nobody for a place. A null subject has been named before its verb.
   *
   * @param except entities that a null subject cannot be. Default: none
   */
  #entityOf(source: Source, resolved: ResolvedMentions, except?: ReadonlySet<Entity>): Entity | undefined {
    if (!source) return undefined;
    const isNull = source.type === 'null subject';
    // "… indica la nota. Y concluye: “…”", "… recalcó la fuente. A su juicio, “…”" go on with the note and the source.
    const isUntold =
      isNull || (source.type === 'pronoun' && source.isPossessive && source.gender === undefined);
    if (isUntold && this.#isAfterThing) return undefined;
    // "La Gobernación no envió a nadie; en una nota | insistió |", but "Su grupo, | precisó |, apoya el plan"
    const isTag = isNull && this.#sentence?.tokens[source.verb - 1]?.type === 'pause';
    if (isNull && this.#coreference.hasNamelessSubject(isTag)) return undefined;
    const entity = isNull
      ? this.#coreference.resolveNullSubject(source.verb, except, this.#sentence)
      : resolved.get(source);
    if (!entity || entity.kind === 'place' || entity.kind === 'none') return undefined;
    // Capitals that go on and on are a headline, not somebody's name; and a speaker's has to fit a button.
    return entity.name.length <= MAX_PERSON_NAME_LENGTH ? entity : undefined;
  }

  /** The speaker of a quotation that stands alone in a sentence; in an interview, the interviewee. */
  #speakerAlone(sentence: Sentence): Entity | undefined {
    if (isQuotedHeading(this.#text, sentence)) return undefined;
    const { opensParagraph, isInQuotedParagraph } = sentence;
    const inDialogue = opensParagraph && isInQuotedParagraph ? this.#dialogue.speakerOf(sentence) : null;
    if (inDialogue !== null) return inDialogue;
    if (!this.#activeSpeaker) return isInQuotedParagraph ? this.#speakers.interviewee : undefined;
    const { entity, scope, hasAsked } = this.#activeSpeaker;
    const [quotation] = sentence.quotations;
    if (hasAsked && quotation && !isQuestion(this.#text, quotation)) return undefined;
    const goesOn = !opensParagraph || scope === 'any' || (isInQuotedParagraph && scope === 'quotations');
    return goesOn ? entity : undefined;
  }

  #speakerAfterQuotation(speaker: Entity | undefined, last: MarkedQuotation): ActiveSpeaker | undefined {
    if (speaker === undefined) return undefined;
    if (last.isUnclosed) return { entity: speaker, scope: 'any' };
    // After a question somebody else may answer.
    return { entity: speaker, scope: isQuestion(this.#text, last) ? 'paragraph' : 'quotations' };
  }

  /** The agent of a sentence without quotations. */
  #speakerAfterProse(sentence: Sentence, resolved: ResolvedMentions): ActiveSpeaker | undefined {
    const { tokens } = sentence;
    if (isHeadline(sentence)) return undefined;
    const endsWithColon = tokens.findLast(({ type }) => type !== 'stop')?.type === 'colon';
    const subject = initialNullSubject(sentence);
    if (subject) {
      const entity = this.#entityOf(subject, resolved);
      return entity && { entity, scope: endsWithColon ? 'any' : 'quotations' };
    }
    const agent = agentBefore(sentence, tokens.length - 1);
    // "A Bell le tocó hablar. “Es tarde”."
    const actor = agent ? undefined : this.#coreference.onlyActor();
    if (actor) return { entity: actor, scope: endsWithColon ? 'any' : 'paragraph' };
    // "Al salir, dijo que era tarde. “Mañana”."
    const reporter = agent ? undefined : reportingSources(this.#text, sentence).at(-1);
    const goesOn = reporter?.type === 'null subject' ? this.#entityOf(reporter, resolved) : undefined;
    if (goesOn) return { entity: goesOn, scope: endsWithColon ? 'any' : 'quotations' };
    const entity = this.#entityOf(agent, resolved);
    if (!agent || !entity || !this.#coreference.isPerson(entity)) return undefined;
    if (endsWithColon) return { entity, scope: 'any' };
    const mayGoOn = isReportingAgent(sentence, agent) || !this.#coreference.hasOtherActor(entity);
    return { entity, scope: mayGoOn ? 'quotations' : 'paragraph' };
  }

  /** Gives quotations the speaker who is named only after them. */
  #attributeAwaited(awaited: ReturnType<AwaitedSpeaker['ended']>, speaker: Entity | undefined): void {
    if (speaker === undefined) return;
    for (const [at, cue] of awaited) {
      const attribution = this.attributions[at];
      if (attribution) this.attributions[at] = { ...attribution, speaker, cue };
    }
  }
}

/**
 * Attributes the quotations of an article.
 *
 * @param coreference one that has read nothing yet
 * @returns the quotations with an attribution each, and the sentences that report what somebody says, both in order
 */
export function attributeQuotations(
  text: string,
  { sentences }: Pick<ParsedSentences, 'sentences'>,
  coreference: Coreference,
  speakers: TurnSpeakers,
): { attributions: AttributedQuotation[]; reportedSpeech: ReportedSpeech[] } {
  const attributor = new Attributor(text, coreference, speakers);
  for (const sentence of sentences) attributor.readSentence(sentence);
  const { attributions, nested, reportedSpeech } = attributor;
  const quotations = sentences.flatMap((sentence) => sentence.quotations);
  const outer = attributions.flatMap((attribution, i): AttributedQuotation[] => {
    const quotation = quotations[i];
    return quotation ? [{ ...attribution, quotation }] : [];
  });
  const inOrder = [...outer, ...nested]
    .map((found) => ({ ...found, speaker: coreference.onlyBearer(found.speaker) }))
    .sort((a, b) => a.quotation.marked.start - b.quotation.marked.start);
  return { attributions: inOrder, reportedSpeech };
}
