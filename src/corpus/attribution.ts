import type { Language } from '../language.ts';
import { castOf } from './cast.ts';
import { MAX_PERSON_NAME } from './front-matter.ts';
import type { Mention } from './mentions.ts';
import type { Names } from './people.ts';
import { References } from './references.ts';
import { DROPPED, type Said, saidOf } from './sayings.ts';
import { actorBefore } from './subjects.ts';
import { isTitleOf } from './titles.ts';
import { isHeadline, type QuotedParagraph, readSentences, type Sentence } from './units.ts';

/** Reads an article from the top. */
class Attribution {
  readonly speakers: (string | undefined)[] = [];
  private readonly text: string;
  private readonly references: References;
  /** Who spoke last, or whom the sentence before is about: a quotation that stands alone is theirs. */
  private voice: string | undefined;

  constructor(text: string, references: References) {
    this.text = text;
    this.references = references;
  }

  /** Who has spoken, as a sentence says it. */
  private name(said: Said, resolved: ReadonlyMap<Mention, string>): string | undefined {
    if (!said) return undefined;
    const name = said === DROPPED ? this.references.dropped() : resolved.get(said);
    // Capitals that go on and on are a headline, not somebody's name; and a speaker's has to fit a button.
    return name !== undefined && name.length <= MAX_PERSON_NAME ? name : undefined;
  }

  read(sentence: Sentence): void {
    const { tokens, quoted } = sentence;
    const resolved = this.references.read(sentence);
    let speaker = tokens.every(({ type }) => type !== 'word') ? this.voice : undefined;
    let spoken = false;
    for (const one of quoted) {
      const at = tokens.findIndex((token) => token.quoted === one);
      if (at < 0 || isTitleOf(this.text, sentence, at)) {
        this.speakers.push(undefined);
        continue;
      }
      const said = saidOf(this.text, sentence, at);
      if (said !== undefined) speaker = this.name(said, resolved);
      this.speakers.push(speaker);
      spoken = true;
    }
    if (spoken) {
      this.voice = speaker;
      if (speaker !== undefined) this.references.spoke(speaker);
    } else {
      const actor = isHeadline(sentence) ? undefined : actorBefore(sentence, tokens.length - 1);
      const name = this.name(actor, resolved);
      this.voice = name !== undefined && this.references.isPerson(name) ? name : undefined;
    }
  }
}

/**
 * Who says each quotation of an article, read from the text: a name, a role or a pronoun beside a verb of speech, before or
 * behind the quotation; for a quotation that is a sentence of its own, whoever spoke before.
 *
 * @param paragraphs the whole article, in order
 * @returns the speaker of each quotation, in order; `undefined` where the text does not say
 */
export function speakersOf(
  text: string,
  paragraphs: readonly QuotedParagraph[],
  names: Names,
  language: Language,
): (string | undefined)[] {
  const sentences = readSentences(text, paragraphs, language);
  const cast = castOf(
    sentences.filter((sentence) => !isHeadline(sentence)),
    names,
  );
  const attribution = new Attribution(text, new References(cast, names));
  for (const sentence of sentences) attribution.read(sentence);
  return attribution.speakers;
}
