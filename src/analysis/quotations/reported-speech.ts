/**
 * The speakers of each passage: in quotation marks, in reported speech ("Ruiz said that …", "according to Ruiz"), or in the
 * turns of an interview ("RUIZ: …").
 */
import { type Article, slice } from '../../corpus/article.ts';
import type { Passage } from '../../corpus/passages.ts';
import { LANGUAGES } from '../../text/language.ts';
import { overlaps } from '../../text/span.ts';
import { reportingForms } from '../grammar/reporting-verbs.ts';
import type { AliasIndex } from '../people/alias-index.ts';
import type { Quotation } from './extract-quotations.ts';

/** In quotation marks or as a turn, or reported. */
export type SpeechKind = 'direct' | 'reported';

/** A turn of an interview or of minutes. */
export interface Turn {
  /** The speaker's label, carried on over the paragraphs of a turn; `undefined` for a dash. */
  readonly label: string | undefined;
  readonly isQuestion: boolean;
}

/** The speakers of an article's passages. */
export interface Speech {
  /** By passage: the people who speak in it, by name. */
  readonly speakers: readonly ReadonlyMap<string, SpeechKind>[];
  /** By passage: its turn, in an interview; `undefined` elsewhere. */
  readonly turns: readonly (Turn | undefined)[];
}

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[’'.-][\p{L}\p{M}\p{N}]+)*/gu;
const PRONOUN = /^(?:he|she|él|ella)$/;
/** Between a subject and its verb: "Ruiz himself said", "Ruiz ha dicho". */
const BETWEEN_SUBJECT_AND_VERB =
  /^(?:also|himself|herself|later|then|has|had|have|previously|repeatedly|did|también|ha|había|se|lo|le|no|ya)$/;
/** A name or alias has at most so many words. */
const MAX_NAME_WORDS = 5;
/** Labels or dashes at least that make an interview. */
const MIN_TURNS = 4;
const LABEL = /^(?:[—–-]{1,2}\s*)?(\p{Lu}[\p{L}.’' -]{0,60}?):\s/u;
const DASH = /^(?:[—–]|--)/;

/** The names that a sentence's tokens spell, by where they begin or end. */
class SentenceNames {
  readonly tokens: readonly string[];
  readonly #aliases: AliasIndex;

  constructor(sentence: string, aliases: AliasIndex) {
    this.tokens = sentence.match(TOKEN) ?? [];
    this.#aliases = aliases;
  }

  /** The longest name whose last token is at an index. */
  endingAt(index: number): string | undefined {
    for (let length = Math.min(MAX_NAME_WORDS, index + 1); length > 0; length -= 1) {
      const name = this.#lookup(index - length + 1, index + 1);
      if (name !== undefined) return name;
    }
    return undefined;
  }

  /** The longest name whose first token is at an index. */
  startingAt(index: number): string | undefined {
    for (let length = Math.min(MAX_NAME_WORDS, this.tokens.length - index); length > 0; length -= 1) {
      const name = this.#lookup(index, index + length);
      if (name !== undefined) return name;
    }
    return undefined;
  }

  /** A single token counts with a capital letter only. */
  #lookup(start: number, end: number): string | undefined {
    const words = this.tokens.slice(start, end);
    if (words.length === 1 && !/^\p{Lu}/u.test(words[0] ?? '')) return undefined;
    return this.#aliases.lookup(words.join(' '))?.name;
  }

  /** Everyone named, in order. */
  all(): string[] {
    return this.tokens.flatMap((token, i) => (/^\p{Lu}/u.test(token) ? (this.endingAt(i) ?? []) : []));
  }
}

const isFiniteReporting = (token: string): boolean =>
  LANGUAGES.some((language) => reportingForms(token, language)?.has('finite'));

/** The subject of a reporting verb: before it, or behind it. */
function subjectOf(names: SentenceNames, verb: number, previous: string | undefined): string | undefined {
  const lower = names.tokens.map((token) => token.toLowerCase());
  let before = verb - 1;
  while (before >= 0 && BETWEEN_SUBJECT_AND_VERB.test(lower[before] ?? '')) before -= 1;
  const subject = lower[before] ?? '';
  if (PRONOUN.test(subject)) {
    const named = new Set(names.all());
    return previous ?? (named.size === 1 ? [...named][0] : undefined);
  }
  if (/^(?:who|quien|que)$/.test(subject)) return names.all().at(-1);
  return (before >= 0 ? names.endingAt(before) : undefined) ?? names.startingAt(verb + 1);
}

/** The people whose speech a passage reports, and the one whom a pronoun behind it means. */
interface ReportedSpeech {
  readonly speakers: ReadonlySet<string>;
  readonly antecedent: string | undefined;
}

/** @param antecedent the person whom a pronoun at the beginning means */
function reportedSpeech(
  article: Article,
  passage: Passage,
  aliases: AliasIndex,
  antecedent: string | undefined,
): ReportedSpeech {
  const speakers = new Set<string>();
  let previous = antecedent;
  for (const span of passage.sentences) {
    const names = new SentenceNames(slice(article, span), aliases);
    for (const [i, token] of names.tokens.entries()) {
      const lower = token.toLowerCase();
      const isAccording =
        lower === 'según' || (lower === 'to' && names.tokens[i - 1]?.toLowerCase() === 'according');
      const speaker = isAccording
        ? names.startingAt(i + 1)
        : isFiniteReporting(lower)
          ? subjectOf(names, i, previous)
          : undefined;
      if (speaker === undefined) continue;
      speakers.add(speaker);
      previous = speaker;
    }
    const [first, ...others] = new Set(names.all());
    if (first !== undefined && others.length === 0) previous = first;
    else previous ??= first;
  }
  return { speakers, antecedent: previous };
}

/** The turns of an interview; none where too few passages are one. */
function findTurns(article: Article, passages: readonly Passage[]): (Turn | undefined)[] {
  const found = passages.map((passage): Turn | undefined => {
    const text = slice(article, passage);
    const label = LABEL.exec(text)?.[1];
    if (label === undefined && !DASH.test(text)) return undefined;
    return { label, isQuestion: /\?["”»]?\s*$/.test(text) };
  });
  if (found.filter((turn) => turn !== undefined).length < MIN_TURNS) return passages.map(() => undefined);
  let label: string | undefined;
  return found.map((turn) => {
    if (turn) label = turn.label;
    // A paragraph without a label goes on with the turn before it.
    return turn ?? (label === undefined ? undefined : { label, isQuestion: false });
  });
}

/** Finds who speaks in each passage. */
export function findReportedSpeech(
  article: Article,
  passages: readonly Passage[],
  quotations: readonly Quotation[],
  aliases: AliasIndex,
): Speech {
  const turns = findTurns(article, passages);
  const initials = new Map(
    article.people.map(({ name }) => [
      name
        .split(/\s+/)
        .map((word) => word[0])
        .join(''),
      name,
    ]),
  );
  let antecedent: string | undefined;
  const speakers = passages.map((passage, i) => {
    const found = new Map<string, SpeechKind>();
    const reported = reportedSpeech(article, passage, aliases, antecedent);
    antecedent = reported.antecedent;
    for (const name of reported.speakers) found.set(name, 'reported');
    for (const quotation of quotations) {
      if (quotation.speaker !== undefined && overlaps(quotation, passage))
        found.set(quotation.speaker, 'direct');
    }
    const label = turns[i]?.label;
    const labelled =
      label === undefined
        ? undefined
        : (aliases.lookup(label)?.name ?? initials.get(label.replaceAll('.', '')));
    if (labelled !== undefined) found.set(labelled, 'direct');
    return found;
  });
  return { speakers, turns };
}
