import { MAX_PERSON_NAME, type Span } from './article.ts';
import type { Quoted } from './marks.ts';
import { actsIn, isReporting, type Mention, mentionsAmong, type Token, tokensOf } from './mentions.ts';
import type { Names } from './people.ts';
import { hangingVerbs } from './verbs.ts';

/** A sentence with its quotations, as attribution reads it. */
interface Sentence {
  readonly text: string;
  /** The words outside quotations. */
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
}

/** What has been understood so far, reading from the top. */
interface Reading {
  /** Whom the last sentence that was about someone is about. A pronoun means them. */
  subject: string | undefined;
  /** Who spoke in the sentence before, where it quotes someone, otherwise whom it is about. */
  voice: string | undefined;
}

/** The parts of `sentence` that are outside the `quoted` stretches. */
function outside(sentence: Span, quoted: readonly Quoted[]): Span[] {
  const parts: Span[] = [];
  let start = sentence.start;
  for (const { marked } of quoted) {
    parts.push({ start, end: Math.max(start, marked.start) });
    start = Math.max(start, marked.end);
  }
  return [...parts, { start, end: Math.max(start, sentence.end) }];
}

/** Whom the sentence is about: the first who may act in it. A name nobody knows has to be seen speaking. */
function subjectOf({ text, tokens, mentions }: Sentence, names: Names, before: number): Mention | undefined {
  const speaks = (mention: Mention): boolean =>
    tokens.some((_, verb) => isReporting(tokens, verb) && actsIn(text, tokens, mention, verb));
  return mentions.find(
    (mention) =>
      mention.subject &&
      mention.behind <= before &&
      (mention.pronoun || (mention.name !== undefined && names.exactly(mention.name)) || speaks(mention)),
  );
}

/** Who a mention is, given what came before it: "he" is whom the sentence, or the last one, is about. */
function whoIs(mention: Mention, sentence: Sentence, names: Names, reading: Reading): string | undefined {
  const subject = mention.pronoun ? subjectOf(sentence, names, mention.first) : mention;
  const name = subject && !subject.pronoun ? subject.name : reading.subject;
  // Capitals that go on and on are a headline, not somebody's name; and a speaker's has to fit a button.
  return name !== undefined && name.length <= MAX_PERSON_NAME ? name : undefined;
}

/**
 * What stands right behind a quotation: "…,” said Petro", "…,” he noted".
 *
 * @returns whom it names; `null` where it names someone that only the reader can tell ("…,” an official said")
 */
function speakerBehind(sentence: Sentence, end: number): Mention | null | undefined {
  const { text, tokens, mentions } = sentence;
  const next = tokens.findIndex((token) => token.start >= end);
  const token = tokens[next];
  if (!token || !/^[\s,]*$/.test(text.slice(end, token.start))) return undefined;
  const startsAt = (at: number): Mention | undefined => mentions.find((mention) => mention.first === at);
  if (isReporting(tokens, next)) {
    const speaker = startsAt(next + 1) ?? startsAt(next + 2);
    // "said Petro’s lawyer" names Petro, and quotes another.
    return speaker?.subject ? speaker : null;
  }
  const mention = startsAt(next);
  const after = mention?.behind ?? next;
  for (let verb = after; verb < after + 3; verb += 1) {
    if (mention && isReporting(tokens, verb) && actsIn(text, tokens, mention, verb)) return mention;
  }
  const verb = tokens.findIndex((_, at) => at > next && at < next + 5 && isReporting(tokens, at));
  return verb > 0 && /^(?:an?|the|one|some|un|una|el|la)$/i.test(token.text) ? null : undefined;
}

/** What stands before a quotation: "Trump told him, “…”", "He described it as good, saying, “…”". */
function speakerBefore(sentence: Sentence, names: Names, start: number): Mention | null | undefined {
  const { text, tokens, mentions } = sentence;
  const behind = tokens.findIndex((token) => token.start >= start);
  const before = behind < 0 ? tokens.length : behind;
  for (let verb = before - 1; verb >= 0; verb -= 1) {
    const hangs = hangingVerbs.has(tokens[verb]?.text.toLowerCase() ?? '');
    if (!hangs && !isReporting(tokens, verb)) continue;
    // "Petro thanked Trump, who said …": whoever stands before "who", and nobody else.
    if (/^(?:who|quien)$/i.test(tokens[verb - 1]?.text ?? '')) {
      return mentions.find((mention) => mention.behind === verb - 1) ?? null;
    }
    const acting = hangs ? undefined : mentions.find((mention) => actsIn(text, tokens, mention, verb));
    return acting ?? subjectOf(sentence, names, verb) ?? null;
  }
  return undefined;
}

/**
 * The sentences of a paragraph, joined where a quotation runs on from one into the next: “It is over. We won,” she
 * said.
 */
function unitsOf(sentences: readonly Span[], quoted: readonly Quoted[]): Span[] {
  const units: { start: number; end: number }[] = [];
  for (const sentence of sentences) {
    const unit = units.at(-1);
    const runsOn = quoted.some(({ marked }) => marked.start < sentence.start && marked.end > sentence.start);
    if (unit && runsOn) unit.end = sentence.end;
    else units.push({ ...sentence });
  }
  return units;
}

/**
 * Who says each quotation of an article, read from the text: a name, a role that `names` knows or a pronoun beside a
 * verb of speech, before or behind the quotation; for a quotation that is a sentence of its own, whoever the sentence
 * before quotes, or is about.
 *
 * @param paragraphs the sentences of the whole article, in order, by paragraph
 * @param quoted the article's quotations, in order
 * @returns the speaker of each quotation, in the same order; `undefined` where the text does not say
 */
export function speakersOf(
  text: string,
  paragraphs: readonly (readonly Span[])[],
  quoted: readonly Quoted[],
  names: Names,
): (string | undefined)[] {
  const speakers: (string | undefined)[] = [];
  const reading: Reading = { subject: undefined, voice: undefined };
  for (const sentences of paragraphs) {
    reading.voice = undefined;
    for (const unit of unitsOf(sentences, quoted)) {
      const inside = quoted.filter(({ marked }) => marked.start >= unit.start && marked.start < unit.end);
      const tokens = outside(unit, inside).flatMap((part) => tokensOf(text, part));
      const sentence: Sentence = { text, tokens, mentions: mentionsAmong(text, tokens, names) };
      let voice: string | undefined = tokens.length === 0 ? reading.voice : undefined;
      for (const { marked } of inside) {
        const behind = speakerBehind(sentence, marked.end);
        const said = behind === undefined ? speakerBefore(sentence, names, marked.start) : behind;
        if (said !== undefined) voice = said ? whoIs(said, sentence, names, reading) : undefined;
        speakers.push(voice);
      }
      const subject = subjectOf(sentence, names, tokens.length);
      if (subject) reading.subject = whoIs(subject, sentence, names, reading);
      if (inside.length > 0) reading.voice = voice;
      else reading.voice = subject && reading.subject;
    }
  }
  return speakers;
}
