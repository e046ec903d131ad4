/** Speech of others in a turn or a quotation: quoted, "Bell: Okafor came and said: | “I know.” |", or reported. */

import type { ReportedSpeech } from '../../corpus/article.ts';
import type { Language } from '../../text/language.ts';
import type { Entity } from '../entities/entity.ts';
import type { MarkedQuotation } from '../marks/quotation-marks.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { isAgent } from '../syntax/agents.ts';
import type { Aside, Sentence } from '../syntax/parse-sentences.ts';
import { findSource, type SentenceCue } from './attribution-cues.ts';
import { reportedClauses, reportingSources } from './reported-speech.ts';
import type { Source } from './source.ts';
import { isTitleOfWork } from './titles-of-works.ts';

/** A quotation inside another one, the cue that names its source there, and whom that means. */
interface NestedQuotation {
  readonly quotation: MarkedQuotation;
  readonly aside: Aside;
  readonly source: Mention;
  readonly cue: SentenceCue;
  readonly speaker: Entity;
}

/**
 * The quotations inside another one that its words give to people. All others, titles and scare quotes among them, are words of
 * its own speaker.
 *
 * @param asides the words of the outer quotation
 * @param resolved the referents of the mentions in it, but for its speaker
 */
export function nestedQuotations(
  text: string,
  asides: readonly Aside[],
  resolved: ReadonlyMap<Mention, Entity>,
): NestedQuotation[] {
  return asides.flatMap((aside) =>
    aside.quotations.flatMap((quotation) => {
      const at = aside.tokens.findIndex((token) => token.quotation === quotation);
      if (at < 0 || isTitleOfWork(text, aside, at)) return [];
      const { source, cue } = findSource(text, aside, at) ?? {};
      if (!source || !cue || source.type === 'null subject') return [];
      const speaker = resolved.get(source);
      return speaker?.kind === 'person' ? [{ quotation, aside, source, cue, speaker }] : [];
    }),
  );
}

/** True if somebody else acts in a sentence before the source of a quotation in it. */
export function isNested(
  sentence: Sentence,
  source: Source,
  speaker: Entity,
  resolved: ReadonlyMap<Mention, Entity>,
): boolean {
  if (!source || source.type === 'null subject') return false;
  return sentence.mentions.some((mention) => {
    const entity = mention.start < source.start ? resolved.get(mention) : undefined;
    return entity !== undefined && entity !== speaker && isAgent(sentence, mention);
  });
}

/** Pronouns for a proposition that stands elsewhere, at the end: "He himself said | it |.", "Ya | lo | dijo." */
const PROPOSITIONAL_ANAPHOR: Readonly<Record<Language, RegExp>> = {
  en: /(?:^| )(?:it|so|that|this)$/,
  es: /(?:^| )(?:eso|esto|lo \S+)$/,
};

/** True for words that report nothing but a proposition that stands elsewhere. */
function reportsByAnaphor({ tokens, language }: Aside): boolean {
  const words = tokens.flatMap(({ type, lower }) => (type === 'word' ? [lower] : []));
  return PROPOSITIONAL_ANAPHOR[language].test(words.join(' '));
}

/** The last person who is a subject in a sentence of a quotation. */
const lastAgent = (aside: Aside, resolved: ReadonlyMap<Mention, Entity>): Entity | undefined =>
  aside.mentions
    .filter((mention) => resolved.has(mention) && isAgent(aside, mention))
    .map((mention) => resolved.get(mention))
    .findLast((entity) => entity?.kind === 'person');

/**
 * The reported speech in a quotation of others than its speaker: "Bell: “| Okafor told us that it leaks. |”" A null subject
 * goes on with the subject of the sentence before: "Irene sabe esperar. Me | dijo | que se iba."
 */
export function nestedReports(
  text: string,
  asides: readonly Aside[],
  resolved: ReadonlyMap<Mention, Entity>,
): ReportedSpeech[] {
  let agent: Entity | undefined;
  return asides.flatMap((aside) => {
    const before = agent;
    agent = lastAgent(aside, resolved) ?? before;
    if (reportsByAnaphor(aside)) return [];
    const reports = reportingSources(text, aside).flatMap((source) => {
      const isNull = source.type === 'null subject';
      const speaker = isNull ? before : resolved.get(source);
      const at = isNull ? source.verb : source.start;
      return speaker?.kind === 'person' ? [{ speaker: speaker.name, at }] : [];
    });
    return reportedClauses(aside, reports);
  });
}
