/**
 * Candidates for named entities: runs of proper nouns, with the evidence beside each for a person or a place. Which are
 * which is decided by all candidates with one name together: recognize-people.ts, recognize-places.ts.
 */

import type { Article } from '../../corpus/article.ts';
import { PLACE_HEADS as ENGLISH_PLACE_HEADS } from '../../lexicon/en/place-heads.ts';
import { PLACE_HEADS as SPANISH_PLACE_HEADS } from '../../lexicon/es/place-heads.ts';
import { NAME_PARTICLES } from '../../lexicon/name-particles.ts';
import type { Span } from '../../text/span.ts';
import { wordSet } from '../../util/word-list.ts';
import { FINITE_REPORTING_VERBS } from '../grammar/reporting-verbs.ts';
import { isHonorificOrKinship, isPluralRole, isRole, isSurnameTitle } from '../grammar/titles-and-roles.ts';
import {
  capitalizedWords,
  isHeadline,
  type TokenizedSentence,
  type Word,
  withoutPossessive,
  wordTokenizer,
} from '../grammar/word-tokenizer.ts';
import { isProperNoun, mayBePersonName } from './person-names.ts';
import {
  departmentLength,
  isDescribedAsPerson,
  isIntroducedAsPerson,
  roleAfter,
  roleBefore,
} from './role-phrases.ts';

/** Words that may be a name, where they stand in an article. The span leaves the ending of a possessive out. */
export interface NameCandidate extends Span {
  /** The words as written, particles included, without a possessive ending. */
  readonly words: readonly string[];
  /** The span of the role beside it. */
  readonly role: Span | undefined;
  /** True if the context tells that it is a person: a role, "Mr.", an age, "who". */
  readonly isPerson: boolean;
  /** True if a role, an honorific or a kinship term stands before it. */
  readonly hasTitle: boolean;
  /** True if a title stands before it that is said with a last name alone. */
  readonly hasSurnameTitle: boolean;
  /** True if it is the subject of a reporting verb: most often a person, now and then an institution. */
  readonly isReportingSubject: boolean;
  /** True if an article stands before it, as before no person's name: "the Clean Power Plan". */
  readonly hasArticle: boolean;
  /** True after a preposition of place: "in Leeds", "across the Sahara". */
  readonly isLocative: boolean;
  /** True if it is said to be a place: "the city of Leeds", "alcaldesa de Sevilla". */
  readonly isPlaceComplement: boolean;
  /** The sentence that it stands in. */
  readonly sentence: TokenizedSentence;
  /** The index of the word after it. */
  readonly nextIndex: number;
  /** True if it can be a person's name by its words. */
  readonly mayBePerson: boolean;
}

/** The candidates of an article. */
export interface NameCandidates {
  /** In order; headlines have none. */
  readonly candidates: readonly NameCandidate[];
  /** The words that the article has without capital letters too, in lower case. */
  readonly lowercaseWords: ReadonlySet<string>;
}

const PLACE_PREPOSITIONS = wordSet('in near outside across throughout within around en');
const ARTICLES = wordSet('the a an el la los las un una del al');
/** The most particles between two proper nouns of a name. */
const MAX_PARTICLES = 2;

/** True for a word that something belongs to: the possession is no part of the name in "Ruiz's Plan", "Burns' Plan". */
const isOwner = (word: Word | undefined, text: string): boolean =>
  word !== undefined && (word.lower.endsWith("'s") || /['’]/.test(text.charAt(word.end)));

/** The index after the run of proper nouns that begins at `start`, with the particles between them. */
function runEnd({ words, text }: TokenizedSentence, start: number): number {
  let end = start + 1;
  while (!isOwner(words[end - 1], text)) {
    let next = end;
    while (
      next < end + MAX_PARTICLES &&
      words[next]?.separator === 'space' &&
      NAME_PARTICLES.has(words[next]?.lower ?? '')
    )
      next += 1;
    if (words[next]?.separator !== 'space' || !isProperNoun(words[next])) break;
    end = next + 1;
  }
  return end;
}

/** The index of the first word of the name in a run of proper nouns, after titles and roles. */
function nameStartInRun({ words, language }: TokenizedSentence, start: number, end: number): number {
  for (let at = end - 2; at >= start; at -= 1) {
    const word = words[at];
    if (!word) break;
    const lower = withoutPossessive(word);
    if (isHonorificOrKinship(lower) || isRole(lower, language) || isPluralRole(lower)) return at + 1;
  }
  return /^(?:the|an?)$/.test(words[start]?.lower ?? '') && end > start + 1 ? start + 1 : start;
}

function isLocative(words: readonly Word[], start: number): boolean {
  if (words[start]?.separator !== 'space') return false;
  const [before, beforeThat] = [words[start - 1]?.lower ?? '', words[start - 2]?.lower ?? ''];
  if (PLACE_PREPOSITIONS.has(before)) return true;
  return (
    words[start - 1]?.separator === 'space' && ARTICLES.has(before) && PLACE_PREPOSITIONS.has(beforeThat)
  );
}

function isPlaceComplement(words: readonly Word[], start: number): boolean {
  const [of, head] = [words[start - 1], words[start - 2]];
  if (words[start]?.separator !== 'space' || of?.separator !== 'space' || !/^(?:of|de)$/.test(of.lower))
    return false;
  return head !== undefined && (ENGLISH_PLACE_HEADS.has(head.lower) || SPANISH_PLACE_HEADS.has(head.lower));
}

/** True for the subject of a reporting verb: "Bell said", "…,” said Bell"; but not in "She called Bell's plan a joke". */
function isReportingSubject(words: readonly Word[], start: number, end: number): boolean {
  const reports = (word: Word | undefined): boolean =>
    word !== undefined && FINITE_REPORTING_VERBS.has(word.lower);
  const [before, after] = [words[start - 1], words[end]];
  if (reports(after) && after?.separator === 'space') return true;
  return reports(before) && before?.separator !== 'space' && words[start]?.separator === 'space';
}

/** The candidate of the words from `start` to `end`. */
function createCandidate(sentence: TokenizedSentence, start: number, end: number): NameCandidate {
  const { words, language } = sentence;
  const name = words.slice(start, end);
  const [first, last] = [name[0], name.at(-1)];
  const before = words[start - 1];
  const title = before !== undefined && words[start]?.separator === 'space' ? withoutPossessive(before) : '';
  // "League chairman Lord Paul Grey" is chairman.
  const titleRole =
    roleBefore(sentence, start) ??
    (isHonorificOrKinship(title) ? roleBefore(sentence, start - 1) : undefined);
  const role = titleRole ?? roleAfter(sentence, end);
  const hasTitle = titleRole !== undefined || isIntroducedAsPerson(sentence, start);
  const textStart = first?.start ?? 0;
  const possessiveLength = /['’]s?$/.exec(last?.text ?? '')?.[0].length ?? 0;
  return {
    start: textStart,
    end: (last?.end ?? textStart) - possessiveLength,
    words: name.map((word) => word.text.replace(/['’]s?$/, '')),
    role,
    isPerson: hasTitle || role !== undefined || isDescribedAsPerson(sentence, end),
    hasTitle,
    hasSurnameTitle: isSurnameTitle(title),
    isReportingSubject: isReportingSubject(words, start, end),
    hasArticle:
      role === undefined && words[start]?.separator === 'space' && ARTICLES.has(before?.lower ?? ''),
    isLocative: isLocative(words, start),
    isPlaceComplement: isPlaceComplement(words, start),
    sentence,
    nextIndex: end,
    mayBePerson: mayBePersonName(name, language, hasTitle),
  };
}

/** The candidates of a sentence, in order. */
function candidatesIn(sentence: TokenizedSentence): NameCandidate[] {
  const { words, language } = sentence;
  const candidates: NameCandidate[] = [];
  for (let start = 0; start < words.length; ) {
    if (!isProperNoun(words[start])) {
      start += 1;
      continue;
    }
    const end = runEnd(sentence, start);
    let nameAt = nameStartInRun(sentence, start, end);
    const department = nameAt === start ? departmentLength(sentence, start) : 0;
    if (nameAt + department < end) nameAt += department;
    // "Vice President" alone, "Secretary of State" alone.
    const last = words[end - 1];
    const endsWithRole = last !== undefined && isRole(withoutPossessive(last), language);
    if (nameAt < end && !(nameAt === start && endsWithRole))
      candidates.push(createCandidate(sentence, nameAt, end));
    start = end;
  }
  return candidates;
}

/** Finds everything that may be a name in an article. */
export function findNameCandidates({
  text,
  language,
  paragraphs,
}: Pick<Article, 'text' | 'language' | 'paragraphs'>): NameCandidates {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  const tokenize = wordTokenizer(text, language, capitalizedWords(text, sentences));
  const lowercaseWords = new Set<string>();
  const candidates = sentences.flatMap((sentence) => {
    const words = tokenize(sentence);
    for (const word of words) if (!word.isCapitalized) lowercaseWords.add(withoutPossessive(word));
    return isHeadline(words) ? [] : candidatesIn({ text, language, words });
  });
  return { candidates, lowercaseWords };
}
