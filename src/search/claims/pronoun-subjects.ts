/** Pronouns as subjects: “Moss won in May” is not said by “he won in May” where that is Bell. */

import { type AnnotatedText, type PersonAt, subjectsOf } from '../../analysis/clauses/name-arguments.ts';
import { predicationsOf } from '../../analysis/clauses/split-clauses.ts';
import { subjectPronounAt } from '../../analysis/clauses/subjects.ts';
import { isPassive } from '../../analysis/clauses/voice.ts';
import { isPreposition } from '../../analysis/grammar/part-of-speech.ts';
import { PERSONAL_PRONOUNS } from '../../analysis/grammar/pronouns.ts';
import { isFiniteForm } from '../../analysis/grammar/verb-forms.ts';
import type { Language } from '../../text/language.ts';
import { textTokens } from '../../text/question-tokens.ts';
import type { Span } from '../../text/span.ts';
import { isStopWord } from '../../text/stop-words.ts';
import type { Word } from '../../text/tokenize.ts';
import { maximaBy } from '../../util/extremes.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { termsMatching, totalSpecificity } from '../query/analyze-query.ts';
import type { Comparison, FoundSentence } from './comparable-verbs.ts';
import { isName } from './polarity.ts';
import { isSamePerson } from './same-person.ts';
import { termsOfWords } from './word-forms.ts';

/** A predication with its place among the words of a text. */
interface Predication extends Span {
  readonly words: readonly Word[];
}

function placedPredications(text: string, language: Language): Predication[] {
  let start = 0;
  return predicationsOf(text, language).map((words) => {
    const predication = { start, end: start + words.length, words };
    start = predication.end;
    return predication;
  });
}

const hasPassive = (words: readonly Word[], language: Language): boolean =>
  words.some((_, verb) => isPassive((at) => words[at]?.written, verb, language));

/** The one person that a part of a claim names as the subject of its verb, right before that. */
function subjectIn(
  claim: AnnotatedText,
  { start, end, words }: Predication,
  language: Language,
): PersonAt | undefined {
  const first = claim.people.find((person) => person.start >= start && person.end <= end);
  if (!first || subjectPronounAt(words, language) >= 0) return undefined;
  const verb = claim.tokens.findIndex(
    (token, at) => at >= first.end && at < end && !isStopWord(token, language),
  );
  const isApart =
    words.slice(0, first.start - start).some(({ written }) => isFiniteForm(written, language)) ||
    claim.tokens.slice(first.end, verb).some((token) => isPreposition(token, language));
  const [subject, another] = verb < 0 || isApart ? [] : subjectsOf(claim, verb, language);
  return subject === first && !another ? subject : undefined;
}

/** A pronoun as the subject of a part of a sentence of a passage. */
interface PronounSubject {
  readonly pronoun: Word;
  /** Its place among the words of the sentence. */
  readonly at: number;
  /** The number of the sentence in its passage. */
  readonly number: number;
}

/** Tells whether a passage has a name before a place in it. */
function namesBefore(
  sentences: readonly FoundSentence[],
): (name: string, place: Pick<PronounSubject, 'number' | 'at'>) => boolean {
  const places = new Map<string, { readonly number: number; readonly at: number }>();
  for (const [number, { tokens }] of sentences.entries())
    for (const [at, token] of tokens.entries()) if (!places.has(token)) places.set(token, { number, at });
  return (name, { number, at }) =>
    textTokens(name).some((token) => {
      const first = places.get(token);
      return first !== undefined && (first.number < number || (first.number === number && first.at < at));
    });
}

/** True where a passage tells by a pronoun of somebody else what a claim tells of a person whom it names. */
export function hasOtherPronoun(
  text: string,
  { claim, sentences, query, language }: Comparison,
  position: number,
  index: ArticleIndex,
): boolean {
  const isBefore = namesBefore(sentences);
  const previous = new Set(index.sentenceTexts(position - 1).flatMap(textTokens));
  const isPrevious = (name: string): boolean => textTokens(name).some((token) => previous.has(token));
  /** By coreference, by its gender, or since nobody of that name comes before it. */
  const meansAnother = (pronoun: PronounSubject, { name, isKnown }: PersonAt): boolean => {
    const gender = index.article.people.find((person) => person.name === name)?.gender;
    if (gender !== undefined && gender !== PERSONAL_PRONOUNS.get(pronoun.pronoun.written)) return true;
    const referent = sentences[pronoun.number]?.people.find(({ start }) => start === pronoun.at);
    // Coreference knows nobody by a bare surname alone.
    const isDecided = referent !== undefined && (isKnown || isBefore(referent.name, pronoun));
    return isDecided ? !isSamePerson(referent.name, name) : !isPrevious(name) && !isBefore(name, pronoun);
  };
  const found = sentences.flatMap((sentence, number) =>
    placedPredications(sentence.text, language).map(({ start, words }) => {
      const at = hasPassive(words, language) ? -1 : subjectPronounAt(words, language);
      // “Bell says | he left”
      const isEmbedded = sentence.people.some((person) => person.start >= start && person.end <= start + at);
      const [pronoun] = words.slice(at, at < 0 || isEmbedded ? 0 : at + 1);
      return {
        terms: termsOfWords(words, language),
        pronoun: pronoun && { pronoun, at: start + at, number },
      };
    }),
  );
  return placedPredications(text, query.language).some((predication) => {
    const isOfPatient = hasPassive(predication.words, query.language);
    const subject = isOfPatient ? undefined : subjectIn(claim, predication, query.language);
    if (!subject) return false;
    const tokens = predication.words.map(({ token }): string => token);
    const own = query.terms.filter((term) => tokens.includes(term.token) && !isName(term));
    const best = maximaBy(found, ({ terms }) => totalSpecificity(termsMatching(own, terms)));
    return best.every(
      ({ terms, pronoun }) =>
        termsMatching(own, terms).length > 0 && pronoun !== undefined && meansAnother(pronoun, subject),
    );
  });
}
