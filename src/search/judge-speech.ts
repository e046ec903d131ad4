/**
 * Judges "what did X say (about Y)" by the speakers of passages: quotations, reported speech, turns of an
 * interview.
 */

import { HONORIFICS } from '../analysis/grammar/person-nouns.ts';
import type { Person } from '../corpus/article.ts';
import { originalWords, withoutPunctuation } from '../text/original-words.ts';
import { capitalizedTokens, questionTokens, textTokens } from '../text/question-tokens.ts';
import { acronymTerms } from './acronyms.ts';
import { analyzeQuery } from './analyze-query.ts';
import type { ArticleIndex } from './article-index.ts';
import {
  type Evidence,
  type EvidenceSources,
  explain,
  gatherEvidence,
  passageAt,
  type ScoredPassage,
} from './evidence.ts';
import { termOf } from './index-terms.ts';
import type { Judgement } from './judgement.ts';
import { findOfficeHolders } from './office-holders.ts';
import type { QuestionFrame } from './question-frame.ts';
import { DETERMINER, resolvePeople } from './resolve-people.ts';
import { isStopWord, isStopWordMark } from './stop-words.ts';

type SpeechFrame = Extract<QuestionFrame, { kind: 'speech' }>;

/** A speaker whose words are asked for. */
interface Speaker {
  /** As they are shown: a person's full name, or the words of the question. */
  readonly name: string;
  /** The people and organizations whom it means: one, several who hold an office, or nobody known. */
  readonly people: readonly string[];
  /** The passages in which they speak. */
  readonly passages: readonly number[];
  readonly about: string | undefined;
  /** True if `about` is whom they speak to. */
  readonly isAddressee: boolean;
}

const ABOUT = /^(?:sobre|acerca de|about|on|regarding|de|del|of|a|al|to|en|in) /;
/** Pronouns and groups that name no speaker. */
const NOBODY_IN_PARTICULAR =
  /^(?:he|she|they|it|el|ella|ellos|ellas|the article|people|everyone|anyone|someone|(?:the |both |los |las |ambos |two |dos )*(?:two |dos )?(?:presidents|leaders|presidentes|lideres|both|ambos))$/;
/** Maximum words of a name with its role, particles included. */
const MAX_NAME_WORDS = 8;
/** Speech on a subject matches at least this share of its specificity. */
const MIN_SUBJECT_COVERAGE = 0.5;
/** Somebody whose words match less says nothing on the subject. */
const MAX_SILENT_COVERAGE = 0.1;
/** The share of an article's passages that have its main subject, and how surely they have to mean it. */
const MAIN_SUBJECT = { share: 1 / 3, match: 0.8 } as const;
/** Weight of the passage before, and of both together. */
const PREVIOUS_PASSAGE = { factor: 0.55, together: 0.9 } as const;
/** Bounds of the bank's probabilities: that a passage answers, and that none does. */
const BANK = { probability: 0.5, noAnswer: 0.5 } as const;
/** Weight of the whole question, with the name of the speaker, beside the subject: less than that of a subject. */
const QUESTION_WEIGHT = 0.5;
/** Weight of a heading: the passage below it tells the same in full. */
const HEADING_FACTOR = 0.5;
/** Minimum score of a further passage, relative to the best. */
const MIN_RELATIVE_SCORE = 0.7;
const MAX_CHOSEN = { answer: 4, nearest: 3 } as const;

/** The longest words from a frame's speaker on, beyond it, that name a person; the rest is the subject. */
function longerSpeaker(
  question: string,
  frame: SpeechFrame,
  index: ArticleIndex,
): (Pick<Speaker, 'about'> & { person: Person }) | undefined {
  const text = withoutPunctuation(question);
  const words = text.slice(text.indexOf(frame.speaker)).split(' ');
  const own = frame.speaker.split(' ').length;
  for (let length = Math.min(MAX_NAME_WORDS, words.length); length > own; length -= 1) {
    const person = index.aliases.lookup(words.slice(0, length).join(' ').replace(DETERMINER, ''));
    if (!person) continue;
    const rest = words.slice(length).join(' ').replace(ABOUT, '');
    return { person, about: rest === '' ? undefined : rest };
  }
  return undefined;
}

/** True where the question writes a speaker as a name: each word with a capital letter. */
function isCapitalized(question: string, speaker: string): boolean {
  const words = textTokens(speaker).filter((token) => !isStopWord(token));
  const capitalized = capitalizedTokens(question);
  return words.length > 0 && words.every((word) => capitalized.has(word));
}

/** The people and organizations whom the words for a speaker mean, and the subject behind them. */
function resolveSpeaker(
  question: string,
  frame: SpeechFrame,
  index: ArticleIndex,
  sources: EvidenceSources,
): Pick<Speaker, 'people' | 'about'> & { readonly person: string | undefined } {
  const longer = longerSpeaker(question, frame, index);
  if (longer) return { person: longer.person.name, people: [longer.person.name], about: longer.about };
  const namesOf = (people: readonly Person[]): string[] => people.map(({ name }) => name);
  const { people, speakers, isName } = resolvePeople(frame.speaker, question, index, sources);
  const { about } = frame;
  if (isName) return { person: people[0]?.name, people: namesOf(people), about };
  // "qué dijo | la portavoz | de | Transporte": the rest is whose office it is, or the subject.
  const holders = about === undefined ? [] : findOfficeHolders(`${frame.speaker} ${about}`, index, sources);
  if (holders.length > 0) return { person: undefined, people: namesOf(holders), about: undefined };
  return { person: undefined, people: [...namesOf(people), ...speakers], about };
}

function findSpeaker(
  question: string,
  frame: SpeechFrame,
  index: ArticleIndex,
  sources: EvidenceSources,
): Speaker | undefined {
  if (NOBODY_IN_PARTICULAR.test(frame.speaker)) return undefined;
  const { person, people, about } = resolveSpeaker(question, frame, index, sources);
  const { speakers } = index.speech();
  const spoken = speakers.flatMap((names, position) =>
    people.some((name) => names.has(name)) ? [position] : [],
  );
  const isAddressee = frame.isAddressee === true;
  if (person !== undefined) return { name: person, people, passages: spoken, about, isAddressee };
  const [title = ''] = frame.speaker.replace(DETERMINER, '').split(' ');
  const isNamed = isCapitalized(question, frame.speaker) || HONORIFICS.has(title);
  if (spoken.length === 0 && !isNamed) return undefined;
  const [holder] = people;
  const name = holder !== undefined && people.length === 1 ? holder : originalWords(question, frame.speaker);
  return { name, people, passages: spoken, about, isAddressee };
}

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
    const own = new Set((index.sentences[position] ?? []).flat());
    return terms.length > 0 && terms.every((term) => own.has(term));
  });
}

/** True for a subject that much of the article is about: whatever is said in it is on that. */
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
  return speaker.passages
    .map((position) => {
      const { lexical, score } = passageAt(evidence, position);
      const subjectCoverage = Math.max(
        coverage(position),
        PREVIOUS_PASSAGE.together *
          Math.min(1, coverage(position) + PREVIOUS_PASSAGE.factor * coverageBefore(position)),
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

/** The passages that come nearest where somebody may speak of a subject in other words; last the one on it, whoever speaks there. */
function withSubject(spoken: readonly ScoredPassage[], onSubject: Evidence): readonly ScoredPassage[] {
  const [subject] = onSubject.ranked;
  const isNew = subject && spoken.every(({ position }) => position !== subject.position);
  if (!isNew || explain(onSubject, subject.position).share < MIN_SUBJECT_COVERAGE)
    return spoken.slice(0, MAX_CHOSEN.nearest);
  return [...spoken.slice(0, MAX_CHOSEN.nearest - 1), subject];
}

/** Judges the speech of somebody on a subject. */
function judgeSubject(
  question: string,
  speaker: Speaker,
  subject: string,
  evidence: Evidence,
  index: ArticleIndex,
  sources: EvidenceSources,
): Judgement {
  const onSubject = gatherEvidence(subject, index, sources, question);
  const ranked = rankBySubject(speaker, onSubject, evidence, index);
  const [top] = ranked;
  const { bank } = evidence;
  const probability = top && bank ? bank.probability(index.passages[top.position]?.paragraph ?? 0) : 0;
  const isCovered =
    top !== undefined && (isMainSubject(onSubject, index) || top.subjectCoverage >= MIN_SUBJECT_COVERAGE);
  const isAnswered =
    isCovered || (bank !== undefined && probability > BANK.probability && bank.noAnswer < BANK.noAnswer);
  const confidence = Math.min(1, top?.subjectCoverage ?? 0);
  const spoken = { speakers: speaker.people, subject: onSubject };
  const reason = `speech of ${speaker.name} on "${subject}", coverage ${confidence.toFixed(2)}`;
  if (!isAnswered && speaker.isAddressee && ranked.length <= MAX_CHOSEN.answer)
    return { outcome: 'answer', chosen: ranked, evidence, ...spoken, confidence, reason };
  if (!top || !isAnswered) {
    // Words that come near the subject may be on it, in other words.
    const isSilent = (top?.subjectCoverage ?? 0) < MAX_SILENT_COVERAGE && isUnderstood(onSubject, index);
    const remark = isSilent
      ? ({ kind: 'said-nothing', speaker: speaker.name, about: originalWords(question, subject) } as const)
      : undefined;
    const chosen = remark ? ranked.slice(0, MAX_CHOSEN.nearest) : withSubject(ranked, onSubject);
    return { outcome: 'nearest', chosen, evidence, remark, ...spoken, confidence, reason };
  }
  const chosen = ranked
    .filter(({ score }) => score >= MIN_RELATIVE_SCORE * top.score)
    .slice(0, MAX_CHOSEN.answer);
  return { outcome: 'answer', chosen, evidence, ...spoken, confidence, reason };
}

/**
 * Judges a question for somebody's words.
 *
 * @returns `undefined` where it is not about anybody in particular: then it is a plain question
 */
export function judgeSpeech(
  question: string,
  frame: SpeechFrame,
  index: ArticleIndex,
  sources: EvidenceSources,
): Judgement | undefined {
  const speaker = findSpeaker(question, frame, index, sources);
  if (!speaker) return undefined;
  const evidence = gatherEvidence(question, index, sources);
  if (speaker.passages.length === 0) {
    const naming = namingPassages(speaker.name, question, evidence, index).slice(0, MAX_CHOSEN.nearest);
    const isNamed = naming.length > 0;
    const remark = isNamed
      ? ({ kind: 'said-nothing', speaker: speaker.name, about: undefined } as const)
      : undefined;
    return {
      outcome: isNamed ? 'nearest' : 'none',
      chosen: naming,
      evidence,
      remark,
      confidence: isNamed ? 0.5 : 0,
      reason: `${speaker.name} says nothing`,
    };
  }
  const about = speaker.about;
  const hasSubject =
    about !== undefined &&
    analyzeQuery(about, index, sources.resources, sources.synonyms, question).terms.length > 0;
  if (about !== undefined && hasSubject)
    return judgeSubject(question, speaker, about, evidence, index, sources);
  const kinds = index.speech().speakers;
  const isDirect = (position: number): boolean =>
    speaker.people.some((name) => kinds[position]?.get(name) === 'direct');
  const chosen = speaker.passages
    .map((position) => passageAt(evidence, position))
    .sort((a, b) => Number(isDirect(b.position)) - Number(isDirect(a.position)) || a.position - b.position)
    .slice(0, MAX_CHOSEN.answer);
  return {
    outcome: 'answer',
    chosen,
    evidence,
    speakers: speaker.people,
    confidence: 1,
    reason: `speech of ${speaker.name}`,
  };
}
