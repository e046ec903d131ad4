import { type SpeechAct, speechActOf } from '../../analysis/grammar/reporting-verbs.ts';
import { slice } from '../../corpus/article.ts';
import { originalWords } from '../../text/original-words.ts';
import { questionTokens, textTokens } from '../../text/question-tokens.ts';
import {
  type Evidence,
  type EvidenceSources,
  explain,
  gatherEvidence,
  passageAt,
  type ScoredPassage,
} from '../evidence/evidence.ts';
import { speakerWords } from '../evidence/highlight.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { termsAt } from '../index/article-snapshot.ts';
import { speakersIn } from '../index/passage-speakers.ts';
import { type Finding, found, NO_THRESHOLDS, type Remark } from '../judgement/judgement.ts';
import type { FrameRequirement } from '../judgement/requirements.ts';
import { isNamedVerbatim } from '../people/resolve-people.ts';
import { resolveSpeaker, type Speaker, type SpeechFrame } from '../people/resolve-speaker.ts';
import { withPeopleMeant } from '../people/subject-people.ts';
import { acronymTerms } from '../query/acronyms.ts';
import { type ParsedQuestion, readQuery } from '../question/parse-question.ts';
import { termOf } from '../terms/index-terms.ts';
import { isStopWordMark } from '../terms/stop-words.ts';
import { findSpeechOfUnnamed } from './find-speech-of-unnamed.ts';
import { mayReport } from './reported-words.ts';

/** Minimum covered part of a subject, by specificity. */
const THRESHOLDS = { answer: 0.5, nearest: 0 } as const;
/** Somebody whose words match less says nothing on the subject. */
const MAX_SILENT_COVERAGE = 0.1;
/** The share of an article's passages that have its main subject, and how surely they have to mean it. */
const MAIN_SUBJECT = { share: 1 / 3, match: 0.8 } as const;
/** Weight of the passage before, more of one that means the speaker, too, who speaks only then, and of both together. */
const PREVIOUS_PASSAGE = { factor: 0.55, introduced: 1, together: 0.9 } as const;
/** Bounds of the bank's probabilities: that a passage answers, and that none does. */
const BANK = { probability: 0.5, noAnswer: 0.5 } as const;
/** Weight of the whole question, with the name of the speaker, beside the subject: less than that of a subject. */
const QUESTION_WEIGHT = 0.5;
/** Weight of a heading: the passage below it tells the same in full. */
const HEADING_FACTOR = 0.5;
/** Minimum score of a further passage, relative to the best. */
const MIN_SPEECH_SCORE = 0.7;
/** Maximum passages of somebody’s words. */
export const MAX_CHOSEN = { answer: 4, nearest: 3 } as const;

/** The passages that mean somebody; somebody whom the article does not know, those with all words. */
function namingPassages(
  name: string,
  question: string,
  evidence: Evidence,
  index: ArticleIndex,
): ScoredPassage[] {
  const person = index.aliases.lookup(name);
  if (person) return evidence.ranked.filter(({ position }) => index.peopleIn(position).has(person.name));
  const tokens = questionTokens(name);
  const acronyms = acronymTerms(question, tokens, index);
  const terms = tokens
    .flatMap((token) => acronyms.get(token) ?? termOf(token, index.article.language))
    .filter((term) => !isStopWordMark(term));
  return evidence.ranked.filter(({ position }) => {
    const own = new Set(termsAt(index, position));
    return terms.length > 0 && terms.every((term) => own.has(term));
  });
}

/** True for a main subject of the article: whatever is said in it is taken to be on that. */
function isMainSubject({ query: { terms } }: Evidence, { frequencies, passages }: ArticleIndex): boolean {
  return (
    terms.length > 0 &&
    terms.every(({ matches }) =>
      [...matches].some(
        ([term, match]) =>
          match >= MAIN_SUBJECT.match && (frequencies.get(term) ?? 0) >= MAIN_SUBJECT.share * passages.length,
      ),
    )
  );
}

/** False for words of another language without a translation in the article: it may have them all the same. */
function isUnderstood({ query: { terms, language } }: Evidence, { article }: ArticleIndex): boolean {
  return language === article.language || terms.every(({ matches }) => matches.size > 0);
}

/** Passages in which somebody speaks, those with their words verbatim first, and else in reading order. */
function verbatimFirst<T extends ScoredPassage>(
  spoken: readonly T[],
  { people }: Speaker,
  index: ArticleIndex,
): T[] {
  const { speakers } = index.speech();
  const isDirect = ({ position }: T): boolean =>
    people.some((name) => speakers[position]?.get(name) === 'direct');
  return [...spoken].sort((a, b) => Number(isDirect(b)) - Number(isDirect(a)) || a.position - b.position);
}

/** The passages in which somebody speaks, those on the subject first. */
function rankBySubject(
  speaker: Speaker,
  onSubject: Evidence,
  evidence: Evidence,
  index: ArticleIndex,
): (ScoredPassage & { readonly subjectCoverage: number })[] {
  const coverage = (position: number): number => passageAt(onSubject, position).lexical?.explained ?? 0;
  // A subject that comes before a heading goes on below it.
  const coverageBefore = (position: number): number =>
    index.isHeading(position - 1)
      ? Math.max(coverage(position - 1), coverageBefore(position - 1))
      : coverage(position - 1);
  const best = evidence.ranked[0]?.score || 1;
  // Whoever is named beside a subject goes on about it: "Bell was told of the dam. | “It is a mistake,” she said."
  const isIntroduced = (position: number): boolean =>
    !speaker.isAddressee &&
    !speaker.passages.includes(position - 1) &&
    speaker.people.some((name) => index.peopleIn(position - 1).has(name));
  const { turns } = index.speech();
  // The introduction to a hearing asks nothing that its first turn answers.
  const opensTurns = (position: number): boolean =>
    turns[position] !== undefined && turns[position - 1] === undefined;
  const factorBefore = (position: number): number =>
    isIntroduced(position) ? PREVIOUS_PASSAGE.introduced : PREVIOUS_PASSAGE.factor;
  const sharedCoverage = (position: number): number =>
    opensTurns(position) ? 0 : factorBefore(position) * coverageBefore(position);
  return speaker.passages
    .map((position) => {
      const { lexical, score } = passageAt(evidence, position);
      const subjectCoverage = Math.max(
        coverage(position),
        PREVIOUS_PASSAGE.together * Math.min(1, coverage(position) + sharedCoverage(position)),
      );
      return {
        position,
        lexical,
        subjectCoverage,
        score:
          (index.isHeading(position) ? HEADING_FACTOR : 1) * subjectCoverage +
          (QUESTION_WEIGHT * score) / best,
      };
    })
    .sort((a, b) => b.score - a.score);
}

/**
 * The nearest passages where somebody may speak of a subject in other words; last the best one on the subject, whoever speaks
 * there.
 */
function withSubject(spoken: readonly ScoredPassage[], onSubject: Evidence): readonly ScoredPassage[] {
  const [subject] = onSubject.ranked;
  const isNew = subject && spoken.every(({ position }) => position !== subject.position);
  if (!isNew || explain(onSubject, subject.position).share < THRESHOLDS.answer)
    return spoken.slice(0, MAX_CHOSEN.nearest);
  return [...spoken.slice(0, MAX_CHOSEN.nearest - 1), subject];
}

/** The part of a subject that an article's bank covers with a passage: none where it is not confident. */
function coverageByBank({ bank }: Evidence, { position }: ScoredPassage, { passages }: ArticleIndex): number {
  const probability = bank?.probability(passages[position]?.paragraph ?? 0) ?? 0;
  const isConfident = bank !== undefined && probability > BANK.probability && bank.noAnswer < BANK.noAnswer;
  return isConfident ? 1 - bank.noAnswer : 0;
}

/** Finds the speech of somebody on a subject. */
function findOnSubject(
  speaker: Speaker,
  subject: { readonly words: string; readonly evidence: Evidence },
  question: ParsedQuestion,
  evidence: Evidence,
  index: ArticleIndex,
  sources: EvidenceSources,
): Finding {
  const onSubject = withPeopleMeant(
    subject.words,
    question.text,
    subject.evidence,
    (position) => speakerWords(speaker.people, position, index),
    index,
    sources,
  );
  const ranked = rankBySubject(speaker, onSubject, evidence, index);
  const [top] = ranked;
  const coverage = Math.min(1, top?.subjectCoverage ?? 0);
  const byBank = top ? coverageByBank(evidence, top, index) : 0;
  // All their words are on the main subject, even those without a word for it.
  const isMain = isMainSubject(onSubject, index);
  const covered = isMain ? 1 : Math.max(coverage, byBank);
  const isCovered = covered >= THRESHOLDS.answer;
  // The passage need not name the addressee.
  const isToAddressee = !isCovered && speaker.isAddressee && ranked.length <= MAX_CHOSEN.answer;
  // Words that come near the subject may be on it, in other words.
  const isSilent = coverage < MAX_SILENT_COVERAGE && isUnderstood(onSubject, index);
  const remark: Remark | undefined =
    !isCovered && !isToAddressee && isSilent
      ? { kind: 'said-nothing', speaker: speaker.name, about: originalWords(question.text, subject.words) }
      : undefined;
  const hasWord = ranked.some(({ subjectCoverage }) => subjectCoverage >= THRESHOLDS.answer);
  const belonging =
    isMain && !hasWord
      ? verbatimFirst(ranked, speaker, index)
      : ranked.filter(({ score }) => score >= MIN_SPEECH_SCORE * (top?.score ?? 0));
  return {
    answering: (isToAddressee ? ranked : belonging).slice(0, MAX_CHOSEN.answer),
    nearest: remark ? ranked.slice(0, MAX_CHOSEN.nearest) : withSubject(ranked, onSubject),
    evidence,
    remark,
    speakers: speaker.people,
    subject: onSubject,
    confidence: speaker.match * covered,
    thresholds: isToAddressee ? NO_THRESHOLDS : { ...THRESHOLDS, answer: speaker.match * THRESHOLDS.answer },
    requirement: 'met',
    reason: `speech of ${speaker.name} on "${subject.words}", coverage ${coverage.toFixed(2)}`,
  };
}

/** True where a sentence of a passage in which some people speak has a verb for a speech act. */
function hasSpeechAct(
  act: SpeechAct,
  people: readonly string[],
  position: number,
  { article, passages }: ArticleIndex,
): boolean {
  return (passages[position]?.sentences ?? []).some((sentence) => {
    const speaking = speakersIn(sentence, article);
    return (
      people.some((name) => speaking.has(name)) &&
      textTokens(slice(article, sentence)).some((token) => speechActOf(token) === act)
    );
  });
}

/** Finds whatever somebody says, verbatim first; of a speech act only what a sentence with a verb for it reports. */
function findAllSpeech(
  speaker: Speaker,
  act: SpeechAct | undefined,
  evidence: Evidence,
  index: ArticleIndex,
): Finding {
  const spoken = speaker.passages.map((position) => passageAt(evidence, position));
  const ranked = verbatimFirst(spoken, speaker, index);
  const isAct = ({ position }: ScoredPassage): boolean =>
    act === undefined || hasSpeechAct(act, speaker.people, position, index);
  return found({
    answering: ranked.filter(isAct).slice(0, MAX_CHOSEN.answer),
    nearest: ranked.slice(0, MAX_CHOSEN.nearest),
    evidence,
    speakers: speaker.people,
    confidence: speaker.match,
    reason: `speech of ${speaker.name}${act ? `, ${act}` : ''}`,
  });
}

/** Finds the passages that name somebody who says nothing, or nothing that is known to be theirs. */
function findSilent(
  speaker: Speaker,
  question: ParsedQuestion,
  evidence: Evidence,
  index: ArticleIndex,
): Finding {
  const act = question.tokens.map(speechActOf).find((asked) => asked !== undefined);
  const person = index.aliases.lookup(speaker.name)?.name ?? speaker.name;
  const isReporting = (passage: ScoredPassage): boolean => mayReport(person, act, passage, index);
  const naming = namingPassages(speaker.name, question.text, evidence, index);
  const reporting = naming.filter(isReporting);
  const nearest = [...new Set([...reporting, ...naming])].slice(0, MAX_CHOSEN.nearest);
  const [best] = nearest;
  const isSilent = best !== undefined && reporting.length === 0 && isNamedVerbatim(speaker.name, index);
  return found({
    answering: [],
    nearest,
    evidence,
    remark: isSilent ? { kind: 'said-nothing', speaker: speaker.name, about: undefined } : undefined,
    confidence: best ? explain(evidence, best.position).share : 0,
    reason: `${speaker.name} says nothing`,
  });
}

/** Finds the words of one speaker. Where nobody in particular is meant, other passages have to be theirs, too. */
export function findSpeechOfOne(
  frame: SpeechFrame,
  question: ParsedQuestion,
  index: ArticleIndex,
  sources: EvidenceSources,
): Finding | FrameRequirement {
  const speaker = resolveSpeaker(question.text, frame, index, sources);
  if (!speaker) return findSpeechOfUnnamed(frame, question, index, sources);
  const evidence = gatherEvidence(question, index, sources);
  if (speaker.passages.length === 0) return findSilent(speaker, question, evidence, index);
  const { about } = speaker;
  const subject =
    about === undefined ? undefined : gatherEvidence(readQuery(about), index, sources, question.text);
  return about !== undefined && subject && subject.query.terms.length > 0
    ? findOnSubject(speaker, { words: about, evidence: subject }, question, evidence, index, sources)
    : findAllSpeech(speaker, frame.act, evidence, index);
}
