import type { Language } from '../language.ts';
import type { Span } from './article.ts';
import { castOf } from './cast.ts';
import {
  actorBefore,
  inverted,
  mentionAt,
  NOBODY_BEFORE_WHO,
  type Report,
  reportAt,
  subjectOf,
  type Unit,
} from './clauses.ts';
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

const isClitic = (word: string): boolean => /^(?:le|les|se|me|nos|lo)$/.test(word);
const isBe = (word: string): boolean => /^(?:is|are|was|were|be|been|being)$/.test(word);

/** Whether words end so that their speaker may follow. */
const ENDS = /[,?!…—–-]['’)\]]?\s*$/;

/** Somebody who is somebody: nobody in particular has no name to give. */
const somebody = (said: Said): Said => (said && (said.type === 'other' || said.possessive) ? null : said);

/** What stands right behind a quotation: "…,” said Petro", "…,” Petro, who was late, noted". */
function saidBehind(text: string, unit: Unit, at: number): Said {
  const { tokens } = unit;
  const quoted = tokens[at]?.quoted;
  if (!quoted) return undefined;
  const paused = tokens[at + 1]?.type === 'pause';
  const ended = paused || ENDS.test(text.slice(quoted.words.start, quoted.words.end));
  const first = at === 0 || tokens[at - 1]?.type === 'stop';
  if (!ended && !first && unit.language === 'en') return undefined;
  let next = paused ? at + 2 : at + 1;
  while (tokens[next]?.kind === 'adverb' && tokens[next]?.type === 'word') next += 1;
  const according = accordingTo(unit, next);
  if (according !== undefined) return according;
  if (tokens[next]?.lower === 'as') next += 1;
  let verb = next;
  while (
    tokens[verb]?.kind === 'auxiliary' ||
    (unit.language === 'es' && isClitic(tokens[verb]?.lower ?? ''))
  )
    verb += 1;
  if (reportAt(unit, verb)?.form === 'finite') return somebody(inverted(unit, verb));
  const subject = mentionAt(unit, next);
  if (!subject || !ended) return undefined;
  // "“…” ― Veronica Cruz": signed.
  if (
    paused &&
    tokens[at + 1]?.text !== ',' &&
    subject.type === 'name' &&
    (tokens[subject.behind]?.type ?? 'stop') === 'stop'
  )
    return subject;
  for (let i = subject.behind; i < Math.min(tokens.length, subject.behind + 45); i += 1) {
    const token = tokens[i];
    if (token?.type === 'stop' || token?.type === 'quote' || token?.type === 'colon') return undefined;
    const report = reportAt(unit, i);
    if (report?.form !== 'finite') continue;
    const acting = subjectOf(unit, report);
    if (acting === undefined || acting === NOBODY_BEFORE_WHO) continue;
    // "Petro, a friend of whom Trump is, said": who is nearest to the quotation has said it.
    const setApart =
      tokens[subject.behind]?.type === 'pause' || tokens[subject.behind]?.kind === 'preposition';
    if (acting === subject || (acting === null && !setApart)) return somebody(acting);
    if (setApart && acting?.type !== 'he')
      return somebody(acting && isApposed(unit, subject, acting) ? acting : subject);
    if (i - subject.behind < 5) return somebody(acting);
  }
  return undefined;
}

/** Whether a name says who a role before it is: "Another critic, Laurence Tribe,". */
function isApposed({ tokens }: Unit, role: Mention, name: Mention): boolean {
  return (
    role.type === 'role' &&
    name.type === 'name' &&
    name.first === role.behind + 1 &&
    tokens[role.behind]?.type === 'pause'
  );
}

/** Whom "according to" names at `at`. */
function accordingTo(unit: Unit, at: number): Said {
  const { tokens } = unit;
  if (tokens[at]?.lower === 'según') return somebody(mentionAt(unit, at + 1) ?? null);
  if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return undefined;
  return somebody(mentionAt(unit, at + 2) ?? null);
}

/** Whose words the sentence says they are, by a noun: "Petro’s claim that", "a letter by Petro". */
function saidByNoun(unit: Unit, at: number, quote: number): Said {
  const { tokens } = unit;
  const token = tokens[at];
  if (token?.type !== 'word' || !speechNouns.has(token.lower)) return undefined;
  const that =
    tokens[at + 1]?.lower === 'that' || (tokens[at + 1]?.lower === 'de' && tokens[at + 2]?.lower === 'que');
  // "Trump’s statement about the plot was “true”" is somebody else’s judgment.
  if (
    !that &&
    tokens
      .slice(at + 1, quote)
      .some(({ type, kind }) => type === 'word' && (kind === 'auxiliary' || kind === 'verb'))
  )
    return undefined;
  const phrase = unit.mentions.find(({ first, behind }) => first <= at && behind > at);
  const owner = unit.mentions.findLast(
    ({ possessive, behind, first }) =>
      possessive && behind <= at && first >= (phrase?.first ?? at) && at - behind < 4,
  );
  if (owner) return owner.type === 'other' ? null : owner;
  return /^(?:by|from|del?)$/.test(tokens[at + 1]?.lower ?? '') ? mentionAt(unit, at + 2) : undefined;
}

/** What stands before a quotation: "Trump told him, “…”", "He described it as good, saying, “…”". */
function saidBefore(unit: Unit, at: number): Said {
  const { tokens } = unit;
  let weak: Said;
  for (let verb = at - 1; verb >= 0 && tokens[verb]?.type !== 'stop'; verb -= 1) {
    const noun = accordingTo(unit, verb) ?? saidByNoun(unit, verb, at);
    if (noun !== undefined) return noun;
    const report: Report | undefined = reportAt(unit, verb);
    if (!report) continue;
    const subject = subjectOf(unit, report);
    if (subject === NOBODY_BEFORE_WHO) {
      // "people who say “…”" say it; in "mocked anybody who complains about a plan that is “…”" somebody else does.
      if (at - verb < 4) return null;
      weak ??= null;
    } else if (report.form === 'infinitive') {
      weak ??= subject;
    } else if (subject !== undefined) {
      return subject;
    }
  }
  return weak;
}

/** Who leads to a quotation without a verb of speech: "Trump was blunt: “…”", "Trump ran against him as a “…”". */
function leadsTo(text: string, unit: Unit, at: number): Said {
  const { tokens } = unit;
  const quoted = tokens[at]?.quoted;
  if (!quoted) return undefined;
  if (
    tokens[at - 1]?.type === 'colon' &&
    /^\P{L}*\p{Lu}/u.test(text.slice(quoted.words.start, quoted.words.end))
  ) {
    return actorBefore(unit, at - 1);
  }
  const as = tokens[at - 1]?.kind === 'determiner' ? at - 2 : at - 1;
  if (tokens[as]?.lower !== 'as' || as < 2) return undefined;
  const start = tokens.findLastIndex((token, i) => i < as && token.type === 'stop') + 1;
  const passive = tokens
    .slice(start, as)
    .some(({ lower }, i, words) => isBe(lower) && /(?:ed|n)$/.test(words[i + 1]?.lower ?? ''));
  return passive ? undefined : actorBefore(unit, as);
}

/** Who is said to have spoken at the end of the sentence, or between two commas: "A man who “stole” is free, Warren said." */
function saidAside(unit: Unit, at: number): Said {
  const { tokens } = unit;
  for (let i = at + 1; i < tokens.length && tokens[i]?.type !== 'stop'; i += 1) {
    if (tokens[i]?.type !== 'pause') continue;
    const according = accordingTo(unit, i + 1);
    if (according !== undefined) return according;
    const subject = mentionAt(unit, i + 1);
    if (!subject) continue;
    let verb = subject.behind;
    while (
      tokens[verb]?.type === 'word' &&
      (tokens[verb]?.kind === 'adverb' || tokens[verb]?.kind === 'auxiliary')
    )
      verb += 1;
    if (reportAt(unit, verb)?.form !== 'finite') continue;
    const next = tokens[verb + 1];
    const closed =
      next === undefined || next.type !== 'word' || next.kind === 'time' || next.kind === 'preposition';
    if (closed && next?.type !== 'quote' && next?.type !== 'colon') return somebody(subject);
  }
  return undefined;
}

/** Whom the sentence itself gives the quotation at `at` to. */
function saidOf(text: string, unit: Unit, at: number): Said {
  const { tokens } = unit;
  const start = tokens.findLastIndex((token, i) => i < at && token.type === 'stop') + 1;
  const behind = saidBehind(text, unit, at);
  if (behind !== undefined && (start === at || !SUBORDINATE.has(tokens[start]?.lower ?? ''))) return behind;
  const before = saidBefore(unit, at);
  if (before !== undefined) return before;
  return behind ?? saidAside(unit, at) ?? leadsTo(text, unit, at);
}

/** Whether words, from behind a quotation, say who has spoken, and nothing else that was said: "Petro asked.", "she cried as he left". */
function isTag(unit: Unit): boolean {
  const { tokens } = unit;
  const verb = tokens.findIndex((_, at) => reportAt(unit, at)?.form === 'finite');
  if (verb < 0 || verb > 25) return false;
  const subject = mentionAt(unit, 0);
  const acting = subjectOf(unit, { at: verb, form: 'finite' });
  if (
    !subject ||
    !acting ||
    acting === NOBODY_BEFORE_WHO ||
    (acting !== subject && tokens[subject.behind]?.type !== 'pause')
  )
    return false;
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
    const signed =
      quoted.some(({ marked }) => marked.end === end) &&
      /^(?:[—–―]|--)/.test(text.slice(sentence.start, sentence.end));
    const asked = quoted.some(
      ({ marked, words }) => marked.end === end && /[?!…—–-]$/.test(text.slice(words.start, words.end)),
    );
    if (unit && (runsOn || signed || (asked && isTag(read([sentence]))))) unit.push(sentence);
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
