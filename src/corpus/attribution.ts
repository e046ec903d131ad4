import type { Language } from '../language.ts';
import type { Span } from './article.ts';
import { castOf } from './cast.ts';
import { actorBefore, inverted, mentionAt, type Report, reportAt, subjectOf, type Unit } from './clauses.ts';
import { MAX_PERSON_NAME } from './front-matter.ts';
import type { Quoted } from './marks.ts';
import { type Mention, mentionsAmong } from './mentions.ts';
import type { Names } from './people.ts';
import { References } from './references.ts';
import { tokensOf } from './tokens.ts';
import { speechNouns } from './verbs.ts';
import { capitalised } from './words.ts';

/** Whom a sentence gives a quotation to: `null` where it is somebody without a name, `undefined` where it does not say. */
type Said = Mention | null | undefined;

const SUBORDINATE = new Set(
  'while as after when although though if because since whereas before once mientras cuando aunque tras si porque'.split(
    ' ',
  ),
);

/** Whether a quotation ends so that who speaks may follow: with a comma, or as a sentence of its own. */
function mayBeFollowed(text: string, { tokens }: Unit, at: number): boolean {
  const { quoted } = tokens[at] ?? {};
  const next = tokens[at + 1];
  if (!quoted || !next) return false;
  const ends = /[,?!…—–-]['’)\]]?\s*$/.test(text.slice(quoted.words.start, quoted.words.end));
  return ends || next.type === 'pause' || next.type === 'word';
}

/** The first word behind the quotation at `at` and a comma. */
function behindQuote({ tokens }: Unit, at: number): number {
  return tokens[at + 1]?.type === 'pause' ? at + 2 : at + 1;
}

/** What stands right behind a quotation: "…,” said Petro", "…,” Petro, who was late, noted". */
function saidBehind(text: string, unit: Unit, at: number): Said {
  const { tokens } = unit;
  if (!mayBeFollowed(text, unit, at)) return undefined;
  let next = behindQuote(unit, at);
  const comma =
    next > at + 1 ||
    /[,?!…—–-]['’)\]]?\s*$/.test(text.slice(tokens[at]?.quoted?.words.start, tokens[at]?.quoted?.words.end));
  while (tokens[next]?.kind === 'adverb' && tokens[next]?.type === 'word') next += 1;
  if (comma && (tokens[next]?.lower === 'according' || tokens[next]?.lower === 'según')) {
    return mentionAt(unit, next + (tokens[next]?.lower === 'según' ? 1 : 2)) ?? null;
  }
  if (comma && tokens[next]?.lower === 'as') next += 1;
  let verb = next;
  while (
    tokens[verb]?.kind === 'auxiliary' ||
    (unit.language === 'es' && /^(?:le|les|se|me|nos|lo)$/.test(tokens[verb]?.lower ?? ''))
  )
    verb += 1;
  if (reportAt(unit, verb)?.form === 'finite') {
    const speaker = inverted(unit, verb);
    if (speaker) return speaker.possessive || speaker.type === 'other' ? null : speaker;
    return undefined;
  }
  const subject = mentionAt(unit, next);
  if (!subject || !comma) return undefined;
  const close = Math.min(tokens.length, subject.behind + 45);
  for (let i = subject.behind; i < close; i += 1) {
    const token = tokens[i];
    if (token?.type === 'stop' || token?.type === 'quote' || token?.type === 'colon') return undefined;
    const report = reportAt(unit, i);
    if (report?.form !== 'finite') continue;
    const acting = subjectOf(unit, report);
    if (acting === undefined) continue;
    const direct = i - subject.behind < 5 || tokens[subject.behind]?.type === 'pause' || acting === subject;
    if (!direct && tokens[subject.behind]?.kind !== 'preposition') continue;
    // "Petro, whom Trump called a friend, said": who is nearest to the quotation has said it.
    const setApart =
      tokens[subject.behind]?.type === 'pause' ||
      tokens[subject.behind]?.kind === 'preposition' ||
      acting === null;
    const said = setApart && acting?.type !== 'he' ? subject : acting;
    return said === null || said.type === 'other' || said.possessive ? null : said;
  }
  return undefined;
}

/** Whose words the sentence says they are, by a noun: "Petro’s claim that", "according to Petro". */
function saidByNoun(unit: Unit, at: number): Said {
  const { tokens } = unit;
  const token = tokens[at];
  if (token?.type !== 'word') return undefined;
  if (token.lower === 'according' && tokens[at + 1]?.lower === 'to') return mentionAt(unit, at + 2) ?? null;
  if (token.lower === 'según') return mentionAt(unit, at + 1) ?? null;
  if (!speechNouns.has(token.lower)) return undefined;
  const phrase = unit.mentions.find(({ first, behind }) => first <= at && behind > at);
  const owner = unit.mentions.findLast(
    ({ possessive, behind, first }) =>
      possessive && behind <= at && first >= (phrase?.first ?? at) && at - behind < 4,
  );
  if (owner) return owner.type === 'other' ? null : owner;
  const by = tokens[at + 1]?.lower;
  if (by === 'by' || by === 'from' || by === 'de' || by === 'del')
    return mentionAt(unit, at + 2) ?? undefined;
  return undefined;
}

/** What stands before a quotation: "Trump told him, “…”", "He described it as good, saying, “…”". */
function saidBefore(unit: Unit, at: number): Said {
  const { tokens } = unit;
  for (let verb = at - 1; verb >= 0 && tokens[verb]?.type !== 'stop'; verb -= 1) {
    const noun = saidByNoun(unit, verb);
    if (noun !== undefined) return noun;
    const report: Report | undefined = reportAt(unit, verb);
    if (!report) continue;
    const subject = subjectOf(unit, report);
    if (subject === undefined) continue;
    return subject;
  }
  return undefined;
}

/** Who leads to a quotation without a verb of speech: "Trump was blunt: “…”". */
function leadsTo(text: string, unit: Unit, at: number): Said {
  const { tokens } = unit;
  const quoted = tokens[at]?.quoted;
  const before = tokens[at - 1];
  if (!quoted || (before?.type !== 'colon' && before?.type !== 'pause')) return undefined;
  if (!/^\P{L}*\p{Lu}/u.test(text.slice(quoted.words.start, quoted.words.end))) return undefined;
  const actor = actorBefore(unit, at - 1);
  return before.type === 'colon' ? actor : undefined;
}

/** Whom the sentence itself gives the quotation at `at` to. */
function saidOf(text: string, unit: Unit, at: number): Said {
  const { tokens } = unit;
  const start = tokens.findLastIndex((token, i) => i < at && token.type === 'stop') + 1;
  const behind = saidBehind(text, unit, at);
  if (behind !== undefined && (start === at || !SUBORDINATE.has(tokens[start]?.lower ?? ''))) return behind;
  const before = saidBefore(unit, at);
  return before ?? (before === null ? null : (behind ?? leadsTo(text, unit, at)));
}

/** Whether words, from behind a quotation, say who has spoken, and nothing else that was said: "Petro asked.", "she cried as he left". */
function isTag(unit: Unit): boolean {
  const { tokens } = unit;
  const verb = tokens.findIndex((_, at) => reportAt(unit, at)?.form === 'finite');
  if (verb < 0 || verb > 25) return false;
  const subject = mentionAt(unit, 0);
  const acting = subjectOf(unit, { at: verb, form: 'finite' });
  if (!subject || !acting || (acting !== subject && tokens[subject.behind]?.type !== 'pause')) return false;
  const next = tokens[verb + 1];
  return (
    (next === undefined ||
      next.type !== 'word' ||
      next.kind === 'preposition' ||
      next.kind === 'adverb' ||
      next.kind === 'time' ||
      next.kind === 'infinitive' ||
      /^(?:as|while|when|after)$/.test(next.lower)) &&
    !(next?.type === 'quote') &&
    next?.type !== 'colon'
  );
}

/**
 * The sentences of a paragraph, joined where a quotation runs on from one into the next (“It is over. We won,” she said),
 * or ends in a mark that ends a sentence too (“Is it over?” Bell asked).
 */
function unitsOf(
  text: string,
  sentences: readonly Span[],
  quoted: readonly Quoted[],
  read: (sentences: readonly Span[]) => Unit,
): Span[][] {
  const units: Span[][] = [];
  for (const sentence of sentences) {
    const unit = units.at(-1);
    const runsOn = quoted.some(({ marked }) => marked.start < sentence.start && marked.end > sentence.start);
    const end = unit?.at(-1)?.end ?? 0;
    const asked = quoted.some(
      ({ marked, words }) => marked.end === end && /[?!…—–-]$/.test(text.slice(words.start, words.end)),
    );
    if (unit && (runsOn || (asked && isTag(read([sentence]))))) unit.push(sentence);
    else units.push([sentence]);
  }
  return units;
}

const isHeadline = ({ tokens }: Unit): boolean => {
  const words = tokens.filter(({ type }) => type === 'word');
  return words.length > 2 && words.filter(({ capital }) => capital).length > 0.6 * words.length;
};

/** A sentence of an article, with the quotations that begin in it. */
interface Sentence extends Unit {
  readonly quoted: readonly Quoted[];
  readonly paragraph: number;
}

/** The sentences of an article as attribution reads them. */
function sentencesOf(
  text: string,
  paragraphs: readonly (readonly Span[])[],
  quoted: readonly Quoted[],
  language: Language,
): Sentence[] {
  const capitals = capitalised(text, paragraphs.flat());
  const insideOf = (spans: readonly Span[]): Quoted[] => {
    const [start, end] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
    return quoted.filter(({ marked }) => marked.start >= start && marked.start < end);
  };
  const read = (spans: readonly Span[]): Unit => {
    const tokens = tokensOf(text, spans, insideOf(spans), language);
    return { language, tokens, mentions: mentionsAmong(tokens, capitals) };
  };
  return paragraphs.flatMap((spans, paragraph) =>
    unitsOf(text, spans, insideOf(spans), read).map((unit) => ({
      ...read(unit),
      quoted: insideOf(unit),
      paragraph,
    })),
  );
}

/**
 * Who says each quotation of an article, read from the text: a name, a role or a pronoun beside a verb of speech, before or
 * behind the quotation; for a quotation that is a sentence of its own, whoever spoke before.
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
  language: Language,
): (string | undefined)[] {
  const sentences = sentencesOf(text, paragraphs, quoted, language);
  const references = new References(
    castOf(
      sentences.filter((sentence) => !isHeadline(sentence)),
      names,
    ),
    names,
  );
  const speakers: (string | undefined)[] = [];
  let voice: string | undefined;
  for (const sentence of sentences) {
    const resolved = references.read(sentence);
    const bare = sentence.tokens.every(({ type }) => type !== 'word');
    let speaker = bare ? voice : undefined;
    for (const one of sentence.quoted) {
      const at = sentence.tokens.findIndex((token) => token.quoted === one);
      const said = at < 0 ? undefined : saidOf(text, sentence, at);
      if (said !== undefined) speaker = said ? resolved.get(said) : undefined;
      // Capitals that go on and on are a headline, not somebody's name; and a speaker's has to fit a button.
      if (speaker !== undefined && speaker.length > MAX_PERSON_NAME) speaker = undefined;
      speakers.push(speaker);
    }
    if (sentence.quoted.length > 0) {
      voice = speaker;
      if (speaker) references.spoke(speaker);
    } else {
      const actor = actorBefore(sentence, sentence.tokens.length - 1);
      voice = actor && resolved.get(actor);
    }
  }
  return speakers;
}
