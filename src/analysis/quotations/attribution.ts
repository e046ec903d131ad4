import { MAX_PERSON_NAME_LENGTH } from '../../corpus/article.ts';
import type { Language } from '../../text/language.ts';
import type { AliasIndex } from '../people/alias-index.ts';
import { type CueResult, findSource, NULL_SUBJECT } from './attribution-cues.ts';
import { Coreference } from './coreference.ts';
import { EntityClusters } from './cluster-entities.ts';
import type { Mention } from './classify-mention.ts';
import type { MarkedQuotation } from './quotation-marks.ts';
import {
  isBare,
  isHeadline,
  MOST_TOKENS,
  type QuotedParagraph,
  readSentences,
  type Sentence,
} from './parse-sentences.ts';
import { agentBefore, isAgent, isReportingAgent } from './verb-subjects.ts';
import { isTitleOf } from './titles-of-works.ts';

/** Whose words a quotation is. */
export interface Attribution {
  /** The name of the person known by it, or as the article has it; nothing where the article does not say. */
  readonly speaker: string | undefined;
  /** Whether somebody else tells of it in its sentence: "Petro revealed that Trump told him, “I like you.”" */
  readonly nested: boolean;
}

const UNKNOWN: Attribution = { speaker: undefined, nested: false };

/** Who was heard last. */
interface Voice {
  readonly name: string;
  /**
   * How far it is heard: a paragraph that is nothing but a quotation goes on with who `spoke` at the end of the one before,
   * and any that a quotation left `open` or a colon leads to.
   */
  readonly reach: 'paragraph' | 'spoke' | 'open';
}

/** Whether somebody else acts in a sentence before the one who has `said` something in it. */
function isTold(
  sentence: Sentence,
  said: CueResult,
  speaker: string,
  resolved: ReadonlyMap<Mention, string>,
): boolean {
  if (!said || said === NULL_SUBJECT) return false;
  return sentence.mentions.some((mention) => {
    const name = mention.first < said.first ? resolved.get(mention) : undefined;
    return name !== undefined && name !== speaker && isAgent(sentence, mention);
  });
}

/** Reads an article from the top. */
class Attributor {
  readonly attributed: Attribution[] = [];
  private readonly text: string;
  private readonly references: Coreference;
  private voice: Voice | undefined;
  /** The quotations right before, of nobody so far, that go on in the next. */
  private leftOpen: readonly number[] = [];

  constructor(text: string, references: Coreference) {
    this.text = text;
    this.references = references;
  }

  /** Who has spoken, as a sentence says it. */
  private name(said: CueResult, resolved: ReadonlyMap<Mention, string>): string | undefined {
    if (!said) return undefined;
    const name = said === NULL_SUBJECT ? this.references.dropped() : resolved.get(said);
    // Capitals that go on and on are a headline, not somebody's name; and a speaker's has to fit a button.
    return name !== undefined && name.length <= MAX_PERSON_NAME_LENGTH ? name : undefined;
  }

  /** Whose a quotation is that stands alone in a sentence. */
  private heard({ first, quoting }: Sentence): string | undefined {
    if (!this.voice) return undefined;
    const { name, reach } = this.voice;
    return !first || reach === 'open' || (quoting && reach === 'spoke') ? name : undefined;
  }

  /** Who is heard on behind a sentence with quotations. */
  private after(speaker: string | undefined, last: MarkedQuotation): Voice | undefined {
    if (speaker === undefined) return undefined;
    const asks = this.text.charAt(last.words.end - 1) === '?';
    // Who was asked may answer.
    return { name: speaker, reach: last.open ? 'open' : asks ? 'paragraph' : 'spoke' };
  }

  /** Whom a sentence without quotations is about. */
  private about(sentence: Sentence, resolved: ReadonlyMap<Mention, string>): Voice | undefined {
    const { tokens } = sentence;
    const actor = isHeadline(sentence) ? undefined : agentBefore(sentence, tokens.length - 1);
    const name = this.name(actor, resolved);
    if (!actor || name === undefined || !this.references.isPerson(name)) return undefined;
    const leads = tokens.findLast(({ type }) => type !== 'stop')?.type === 'colon';
    return { name, reach: leads ? 'open' : isReportingAgent(sentence, actor) ? 'spoke' : 'paragraph' };
  }

  /** Gives what was left open, with nobody said to speak, to whoever is said to where it ends. */
  private close(speaker: string | undefined): void {
    if (speaker === undefined) return;
    for (const at of this.leftOpen) this.attributed[at] = { speaker, nested: false };
  }

  read(sentence: Sentence): void {
    const { tokens, quoted } = sentence;
    // Only a paragraph that opens the marks again goes on with what was left open.
    if (!sentence.first || tokens[0]?.type !== 'quote') this.leftOpen = [];
    const resolved = this.references.read(sentence);
    let speaker = isBare(sentence) ? this.heard(sentence) : undefined;
    let told = false;
    let last: MarkedQuotation | undefined;
    for (const one of quoted) {
      const at = tokens.findIndex((token) => token.quoted === one);
      // A nickname inside a name, and what a work is called, are nobody's words.
      if (at < 0 || tokens.length > MOST_TOKENS || isTitleOf(this.text, sentence, at)) {
        this.attributed.push(UNKNOWN);
        continue;
      }
      const said = findSource(this.text, sentence, at);
      if (said !== undefined) {
        speaker = this.name(said, resolved);
        told = speaker !== undefined && isTold(sentence, said, speaker, resolved);
        this.close(speaker);
      }
      this.leftOpen = one.open && speaker === undefined ? [...this.leftOpen, this.attributed.length] : [];
      this.attributed.push({ speaker, nested: told });
      last = one;
    }
    if (last && speaker !== undefined) this.references.spoke(speaker);
    this.voice = last ? this.after(speaker, last) : this.about(sentence, resolved);
  }
}

/**
 * Who says each quotation of an article, read from the text: a name, a role or a pronoun beside a verb of speech, before or
 * behind the quotation; for a quotation that is a sentence of its own, whoever spoke before.
 *
 * @param paragraphs the whole article, in order
 * @param names whom the front matter names, and who was found in the text: they are called as there
 * @returns for each quotation, in order
 */
export function attribute(
  text: string,
  paragraphs: readonly QuotedParagraph[],
  names: AliasIndex,
  language: Language,
): Attribution[] {
  const sentences = readSentences(text, paragraphs, language);
  const cast = new EntityClusters(
    sentences.filter((sentence) => !isHeadline(sentence)),
    names,
  );
  const attribution = new Attributor(text, new Coreference(cast, names));
  for (const sentence of sentences) attribution.read(sentence);
  return attribution.attributed;
}
