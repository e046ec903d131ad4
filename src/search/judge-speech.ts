/**
 * Judges "what did X say (about Y)" by the speakers of passages: quotations, reported speech, turns of an
 * interview.
 */

import { isGivenName } from '../analysis/grammar/given-names.ts';
import { HONORIFICS, isPersonNoun } from '../analysis/grammar/person-nouns.ts';
import { LANGUAGES } from '../text/language.ts';
import { normalize } from '../text/normalize.ts';
import { originalWords, withoutPunctuation } from '../text/original-words.ts';
import { capitalizedTokens, questionTokens, textTokens } from '../text/question-tokens.ts';
import { stem } from '../text/stem.ts';
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
import { isWordOfAny } from './language-resources.ts';
import { findOfficeHolders, identifyingTokens, namesRole } from './office-holders.ts';
import type { QuestionFrame } from './question-frame.ts';
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

const DETERMINER = /^(?:the|el|la|los|las|a|an|un|una) /;
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
/** Maximum share of the subject's specificity that a single word leaves unexplained. */
const MAX_SUBJECT_GAP = 0.5;
/** The share of an article's passages that have its main subject, and how surely they have to mean it. */
const MAIN_SUBJECT = { share: 1 / 3, match: 0.8 } as const;
/** Weight of the passage before, and of both together. */
const PREVIOUS_PASSAGE = { factor: 0.55, together: 0.9 } as const;
/** Bounds of the bank's probabilities: that a passage answers, and that none does. */
const BANK = { probability: 0.5, noAnswer: 0.9, noAnswerByProbability: 0.5 } as const;
/** Weight of the whole question, with the name of the speaker, beside the subject: less than that of a subject. */
const QUESTION_WEIGHT = 0.5;
/** Weight of a heading: the passage below it tells the same in full. */
const HEADING_FACTOR = 0.5;
/** Minimum score of a further passage, relative to the best. */
const MIN_RELATIVE_SCORE = 0.7;
const MAX_CHOSEN = { answer: 4, nearest: 3 } as const;

/** True for words before a last name that make it somebody else's: "John | Reyes" is not Joan Reyes. */
function hasOtherGivenName(before: readonly string[], name: string): boolean {
  const own = new Set(textTokens(name));
  const isTitle = (token: string): boolean => LANGUAGES.some((language) => isPersonNoun(token, language));
  return before.some((token) => isGivenName(token) && !own.has(token) && !isTitle(token));
}

function lookupPerson(words: string, index: ArticleIndex): string | undefined {
  const { aliases } = index;
  const bare = words.replace(DETERMINER, '');
  const person = aliases.lookup(words) ?? aliases.lookup(bare);
  if (person) return person.name;
  // "senator Moreno": a name with words before it that say what somebody is.
  const tokens = bare.split(' ');
  for (let start = 1; start < tokens.length; start += 1) {
    // "the dedication to Moreno" is not his; "Mrs. Moreno" is a woman.
    const before = tokens[start - 1] ?? '';
    if (HONORIFICS.has(before)) return undefined;
    if (isStopWord(before)) continue;
    const rest = tokens.slice(start).join(' ');
    const named = isStopWord(rest) ? undefined : aliases.lookup(rest);
    if (named && !hasOtherGivenName(tokens.slice(0, start), named.name)) return named.name;
  }
  return undefined;
}

/**
 * Somebody whose last name is mistyped. Behind their given name it may be any word, alone it is no word of a language, nor a given
 * name: Joan is not John.
 */
function lookupMistyped(
  words: string,
  index: ArticleIndex,
  { resources }: EvidenceSources,
): string | undefined {
  const tokens = words.split(' ');
  const last = tokens.at(-1) ?? '';
  const whole = tokens.length > 1 ? index.aliases.fuzzyLookup(words) : undefined;
  const own = new Set(textTokens(whole?.name ?? ''));
  if (whole && tokens.slice(0, -1).every((token) => own.has(token))) return whole.name;
  const isKnown = isGivenName(last) || isWordOfAny(last, resources);
  return isKnown ? undefined : index.aliases.fuzzyLookup(last)?.name;
}

/** The longest words from a frame's speaker on that name a person; the rest is the subject. */
function splitSpeaker(
  question: string,
  frame: SpeechFrame,
  index: ArticleIndex,
): Pick<Speaker, 'about'> & { person: string | undefined } {
  const text = withoutPunctuation(question);
  const words = text.slice(text.indexOf(frame.speaker)).split(' ');
  const own = frame.speaker.split(' ').length;
  for (let length = Math.min(MAX_NAME_WORDS, words.length); length > own; length -= 1) {
    const person = index.aliases.lookup(words.slice(0, length).join(' ').replace(DETERMINER, ''));
    if (!person) continue;
    const rest = words.slice(length).join(' ').replace(ABOUT, '');
    return { person: person.name, about: rest === '' ? undefined : rest };
  }
  return { person: lookupPerson(frame.speaker, index), about: frame.about };
}

/** True where the question writes a speaker as a name: each word with a capital letter. */
function isCapitalized(question: string, speaker: string): boolean {
  const words = textTokens(speaker).filter((token) => !isStopWord(token));
  const capitalized = capitalizedTokens(question);
  return words.length > 0 && words.every((word) => capitalized.has(word));
}

/**
 * The speakers who are no known people, and whose name has all words for somebody: "Sony", "the ministry of fisheries". Of an
 * office it has no others: "the deputy mayor" is not the mayor.
 */
function unknownSpeakers(words: string, question: string, index: ArticleIndex): string[] {
  const { language, people } = index.article;
  const tokens = questionTokens(words);
  const acronyms = acronymTerms(question, tokens, index);
  const asked = identifyingTokens(words).map(
    (token) => acronyms.get(token)?.map(normalize) ?? [stem(token, language)],
  );
  if (asked.length === 0) return [];
  const known = new Set(people.map(({ name }) => name));
  const names = new Set(index.speech().speakers.flatMap((speakers) => [...speakers.keys()]));
  return [...names].filter((name) => {
    const own = identifyingTokens(name).map((token) => stem(token, language));
    const hasAll = asked.every((terms) => terms.every((term) => own.includes(term)));
    return !known.has(name) && hasAll && !(namesRole(words) && own.length > asked.length);
  });
}

/** The people whom coordinated names mean, "Bell and Moss"; nobody if one of them is not known. */
function coordinatedPeople(words: string, index: ArticleIndex): string[] {
  const names = words.split(/ (?:and|y|e) /).map((name) => lookupPerson(name, index));
  const known = names.filter((name) => name !== undefined);
  return names.length > 1 && known.length === names.length ? known : [];
}

/** The people and organizations whom the words for a speaker mean, and the subject behind them. */
function resolveSpeaker(
  question: string,
  frame: SpeechFrame,
  index: ArticleIndex,
  sources: EvidenceSources,
): Pick<Speaker, 'people' | 'about'> & { readonly person: string | undefined } {
  const { person, about } = splitSpeaker(question, frame, index);
  if (person !== undefined) return { person, people: [person], about };
  const holdersOf = (words: string): string[] =>
    findOfficeHolders(words, index, sources).map(({ name }) => name);
  // "qué dijo | la portavoz | de | Transporte": the rest is whose office it is, or the subject.
  const holders = about === undefined ? [] : holdersOf(`${frame.speaker} ${about}`);
  if (holders.length > 0) return { person, people: holders, about: undefined };
  const people = [
    ...coordinatedPeople(frame.speaker, index),
    ...holdersOf(frame.speaker),
    ...unknownSpeakers(frame.speaker, question, index),
  ];
  const mistyped = people.length === 0 ? lookupMistyped(frame.speaker, index, sources) : undefined;
  return { person: mistyped, people: mistyped === undefined ? people : [mistyped], about };
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
    top !== undefined &&
    (isMainSubject(onSubject, index) ||
      (top.subjectCoverage >= MIN_SUBJECT_COVERAGE &&
        explain(onSubject, top.position).largestGap < MAX_SUBJECT_GAP));
  const isAnswered = bank
    ? (isCovered && bank.noAnswer < BANK.noAnswer) ||
      (probability > BANK.probability && bank.noAnswer < BANK.noAnswerByProbability)
    : isCovered;
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
