/** Words that a passage reports by its wording alone, of somebody whom the analysis does not take for a speaker. */

import { clausesOf } from '../../analysis/clauses/split-clauses.ts';
import { isOf } from '../../analysis/grammar/function-words.ts';
import { isPeopleNoun } from '../../analysis/grammar/person-nouns.ts';
import {
  isBaseReport,
  isFiniteReport,
  type SpeechAct,
  speechActOf,
} from '../../analysis/grammar/reporting-verbs.ts';
import { slice } from '../../corpus/article.ts';
import { clipSpans, overlaps, type Span } from '../../text/span.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { type Word, wordsOf } from '../../text/tokenize.ts';
import type { ScoredPassage } from '../evidence/evidence.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { identifyingTokens } from '../index/name-tokens.ts';
import { mentionsOfPerson } from '../index/passage-people.ts';
import { termOf } from '../terms/index-terms.ts';

/**
 * True where a passage may report the words of a person whom the analysis does not take for a speaker: in a sentence with a
 * verb for the speech act that is asked for, or in somebody else’s words, with a reporting verb.
 */
export function mayReport(
  name: string,
  act: SpeechAct | undefined,
  { position }: ScoredPassage,
  { article, passages }: ArticleIndex,
): boolean {
  const { language, quotations } = article;
  const mentions = mentionsOfPerson(name, article);
  const words = identifyingTokens(name);
  /** The words of a stretch that names them; none of any other. */
  const wordsNaming = (span: Span): Word[] => {
    const own = wordsOf(slice(article, span));
    const isNamed =
      mentions.some((mention) => overlaps(mention, span)) ||
      words.every((word) => own.some(({ token }) => token === word));
    return isNamed ? own : [];
  };
  return (passages[position]?.sentences ?? []).some((sentence) => {
    const acts = wordsNaming(sentence).map(({ token }) => speechActOf(token));
    if (act !== undefined && acts.includes(act)) return true;
    const quoted = clipSpans(
      quotations.map((quotation) => quotation.words),
      sentence,
    );
    return quoted.some((span) => wordsNaming(span).some(({ written }) => isFiniteReport(written, language)));
  });
}

/** Maximum words between a speaker and a reporting verb: “the elders | have always | said”. */
const MAX_VERB_DISTANCE = 2;

/**
 * The terms for the head of a speaker’s noun phrase, and those that stand for it only as nouns for people: “prosecutors” for
 * “prosecution”.
 */
export interface SpeakerTerms {
  readonly own: string;
  readonly related: ReadonlySet<string>;
}

/**
 * True where a sentence of a passage reports the words of a speaker: “the elders | say that”, “it leaks, said | the elders”.
 */
export function reportsWordsOf(
  { own, related }: SpeakerTerms,
  position: number,
  { article, passages }: ArticleIndex,
): boolean {
  const { language } = article;
  // After a plural, the base of an English verb is finite.
  const isReport = ({ written }: Word): boolean =>
    isFiniteReport(written, language) || (language === 'en' && isBaseReport(written));
  const isFunctionWord = ({ token }: Word): boolean => isStopWord(token, language);
  const isSpeaker = ({ token, written }: Word): boolean => {
    const term = termOf(token, language);
    return term === own || (related.has(term) && isPeopleNoun(written, language));
  };
  const isReporting = (clause: readonly Word[], at: number): boolean => {
    // “The letter of the | auditor | warned”
    if (clause.slice(Math.max(0, at - 2), at).some(({ token }) => isOf(token))) return false;
    const after = clause.slice(at + 1, at + 2 + MAX_VERB_DISTANCE);
    const verb = after.findIndex(isReport);
    const before = clause.slice(0, at).findLast((word) => !isFunctionWord(word) || isReport(word));
    const isInverted = after.length === 0 && before !== undefined && isReport(before);
    return isInverted || (verb >= 0 && after.slice(0, verb).every(isFunctionWord));
  };
  return (passages[position]?.sentences ?? [])
    .flatMap((span) => clausesOf(slice(article, span)))
    .some((clause) => clause.some((word, at) => isSpeaker(word) && isReporting(clause, at)));
}
