/** The evidence of an article for the words of a group, or of somebody without a name: “what do the elders say”. */
import { singularsOf } from '../../analysis/grammar/abstract-nouns.ts';
import { isCollective } from '../../analysis/grammar/noun-kinds.ts';
import { isTypedPersonNoun } from '../../analysis/grammar/person-nouns.ts';
import { slice } from '../../corpus/article.ts';
import type { Language } from '../../text/language.ts';
import { questionTokens, textTokens } from '../../text/question-tokens.ts';
import { stem } from '../../text/stem.ts';
import { isStopWord } from '../../text/stop-words.ts';
import {
  type Evidence,
  type EvidenceSources,
  gatherEvidence,
  passageAt,
  type ScoredPassage,
} from '../evidence/evidence.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { identifyingTokens } from '../index/name-tokens.ts';
import { type Finding, found } from '../judgement/judgement.ts';
import { type FrameRequirement, isAskedAbove, isHolderKnownToBank } from '../judgement/requirements.ts';
import { namesPlace, namesRole } from '../people/office-holders.ts';
import type { SpeechFrame } from '../people/resolve-speaker.ts';
import type { ParsedQuestion } from '../question/parse-question.ts';
import { derivationsOf, synonymsOf } from '../terms/word-relations.ts';
import { reportsWordsOf, type SpeakerTerms } from './reported-words.ts';

/** Maximum passages. */
const MAX_CHOSEN = 4;

/** A preposition before the complement of a noun. */
const BEFORE_COMPLEMENT = / (?:about|at|by|de|del|en|for|from|in|of|on|para|sobre|to|with) /;

/** The head of a noun phrase: "letter" of "the auditor’s letter to the council", "informe" of "el informe de la auditora". */
function headOf(phrase: string, language: Language): string {
  const [head = ''] = phrase.split(BEFORE_COMPLEMENT);
  const words = questionTokens(head).filter((token) => !isStopWord(token));
  return (language === 'es' ? words[0] : words.at(-1)) ?? '';
}

/**
 * True where a passage has a word for a speaker, in any number, or in the other language a translation: “insured” is not the
 * insurers. Pronouns need none.
 */
function hasWordOf(
  speaker: string,
  { position, lexical }: ScoredPassage,
  { query: { terms, language } }: Evidence,
  { article, passages }: ArticleIndex,
): boolean {
  const words = new Set(identifyingTokens(speaker));
  if (words.size === 0) return true;
  if (language !== article.language)
    return terms.some(({ token }, i) => words.has(token) && (lexical?.matched[i] ?? 0) > 0);
  const forms = new Set([...words].flatMap(singularsOf));
  const passage = passages[position];
  const tokens = passage ? textTokens(slice(article, passage)) : [];
  return tokens.some((token) => singularsOf(token).some((singular) => forms.has(singular)));
}

/** The terms of an article for the head of a speaker’s noun phrase: of the same family, its synonyms, or its translations. */
function speakerTerms(
  speaker: string,
  { query: { terms, language } }: Evidence,
  { article }: ArticleIndex,
): SpeakerTerms {
  const head = headOf(speaker, language);
  const own = stem(head, article.language);
  if (language === article.language)
    return { own, related: new Set([...derivationsOf(own, language), ...synonymsOf(own, language)]) };
  const { matches = new Map<string, number>() } = terms.find(({ token }) => token === head) ?? {};
  return { own, related: new Set(matches.keys()) };
}

/** True where a passage has all words for a speaker besides the head: “Lund’s keeper” is no other keeper. */
function hasModifiersOf(
  speaker: string,
  { lexical }: ScoredPassage,
  { query: { terms, language } }: Evidence,
): boolean {
  const head = headOf(speaker, language);
  const modifiers = new Set(identifyingTokens(speaker).filter((token) => token !== head));
  return terms.every(({ token }, i) => !modifiers.has(token) || (lexical?.matched[i] ?? 0) > 0);
}

/** A test for passages whose sentences report words of a speaker. */
function reportsOf(
  speaker: string,
  evidence: Evidence,
  index: ArticleIndex,
): (passage: ScoredPassage) => boolean {
  const forms = speakerTerms(speaker, evidence, index);
  return (passage) =>
    reportsWordsOf(forms, passage.position, index) && hasModifiersOf(speaker, passage, evidence);
}

/** Finds all that sentences report of a group, or of somebody without a name, by their wording; `undefined` for nothing. */
function findReported(
  { speaker }: SpeechFrame,
  question: ParsedQuestion,
  index: ArticleIndex,
  sources: EvidenceSources,
): Finding | undefined {
  // “The mayor of Lisk” is no other mayor.
  if (BEFORE_COMPLEMENT.test(speaker)) return undefined;
  const evidence = gatherEvidence(question, index, sources);
  const answering = [...index.passages.keys()]
    .map((position) => passageAt(evidence, position))
    .filter(reportsOf(speaker, evidence, index))
    .slice(0, MAX_CHOSEN);
  if (answering.length === 0) return undefined;
  return found({ answering, evidence, reason: `reported words of ${speaker}` });
}

/** True where somebody in particular speaks, and no group: “If this crowd gets loud, I leave” is not the crowd’s. */
function isSpokenByOther(
  speaker: string,
  position: number,
  language: Language,
  index: ArticleIndex,
): boolean {
  const head = headOf(speaker, language);
  const isOfPeople = isCollective(head, language) || isTypedPersonNoun(head, language);
  return isOfPeople && (index.speech().speakers[position]?.size ?? 0) > 0;
}

/**
 * Words in common do not tell whose they are: of a speaker who is not known, a bank or a heading has to where somebody else
 * speaks, and of an office or a place always.
 */
const isSpokenBy =
  ({ speaker }: SpeechFrame, index: ArticleIndex): FrameRequirement =>
  (passage, evidence) => {
    const isSource =
      !namesRole(headOf(speaker, evidence.query.language)) &&
      !namesPlace(speaker, index) &&
      !isSpokenByOther(speaker, passage.position, evidence.query.language, index) &&
      hasWordOf(speaker, passage, evidence, index);
    return (
      isSource ||
      reportsOf(speaker, evidence, index)(passage) ||
      isAskedAbove(passage) ||
      isHolderKnownToBank(speaker, index)(passage, evidence)
    );
  };

/**
 * Finds the words of a group, or of somebody without a name. Where no sentence reports any, what else is found has to be
 * theirs.
 */
export function findSpeechOfUnnamed(
  frame: SpeechFrame,
  question: ParsedQuestion,
  index: ArticleIndex,
  sources: EvidenceSources,
): Finding | FrameRequirement {
  const reported = frame.about === undefined ? findReported(frame, question, index, sources) : undefined;
  return reported ?? isSpokenBy(frame, index);
}
