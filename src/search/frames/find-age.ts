/** Answers to "how old is X": the ages beside a person's names and roles, and statements of a thing's age or origin. */
import {
  hasImpersonalSubject,
  isAgeBeside,
  isAgeOfSubject,
  mentionsAge,
  mentionsOrigin,
} from '../../analysis/tokens/ages.ts';
import { type Article, type Person, slice } from '../../corpus/article.ts';
import { questionTokens, textTokens } from '../../text/question-tokens.ts';
import { overlapping, type Span } from '../../text/span.ts';
import {
  type Evidence,
  type EvidenceSources,
  gatherEvidence,
  passageAt,
  type ScoredPassage,
} from '../evidence/evidence.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { mentionsIn, mentionsOfPerson } from '../index/passage-people.ts';
import { type Finding, found } from '../judgement/judgement.ts';
import type { FrameRequirement } from '../judgement/requirements.ts';
import { namesRole } from '../people/office-holders.ts';
import { resolvePeople } from '../people/resolve-people.ts';
import { type ParsedQuestion, readQuery } from '../question/parse-question.ts';

const PERSONAL_PRONOUN = /^(?:he|she|ella?)$/;
/** Maximum distance of an age from a mention, in UTF-16 units. */
const REACH = 60;
/** More people with one role are hardly asked for by it. */
const MAX_PEOPLE = 3;
/** Minimum match of each word for a thing, in the sentence that tells its age. */
const MIN_MATCH = 0.5;

/**
 * True for a sentence that tells, in a mention or beside it, how old whoever it means is.
 *
 * @param mentions in reading order
 */
function hasAgeBeside(sentence: Span, mentions: readonly Span[], article: Article): boolean {
  return overlapping(mentions, sentence).some((mention) => {
    const start = Math.max(sentence.start, mention.start - REACH);
    const end = Math.min(sentence.end, mention.end + REACH);
    const before = slice(article, { start, end: Math.max(start, mention.start) });
    const after = slice(article, { start: Math.min(end, mention.end), end });
    return (
      isAgeBeside(before, after, article.language) || mentionsAge(slice(article, mention), article.language)
    );
  });
}

/** True for a sentence that is likely about a person: it begins with them, or means nobody else. */
function isAbout({ name }: Person, sentence: Span, article: Article): boolean {
  const named = mentionsIn(sentence, article);
  const [first] = named;
  const isSubject = first?.start === sentence.start;
  return first?.person === name && (isSubject || named.every(({ person }) => person === name));
}

/** True for a sentence that goes on about a person with an age: "Ida Bell died on Sunday. | She was 91." */
const continuesWithAge = (
  sentence: Span,
  previous: Span | undefined,
  person: Person,
  article: Article,
): boolean =>
  previous !== undefined &&
  isAgeOfSubject(slice(article, sentence), article.language) &&
  isAbout(person, previous, article);

/** The positions of the passages with somebody's age: beside a mention of them, or in a sentence that goes on about them. */
function passagesWithAge(person: Person, index: ArticleIndex): number[] {
  const { article, passages } = index;
  const mentions = mentionsOfPerson(person.name, article);
  return passages.flatMap(({ sentences }, position) =>
    sentences.some(
      (sentence, i) =>
        hasAgeBeside(sentence, mentions, article) ||
        continuesWithAge(sentence, sentences[i - 1], person, article),
    )
      ? [position]
      : [],
  );
}

/** Whoever a pronoun means: the only one of the article’s people whose age it tells. */
function onlyOneWithAge(index: ArticleIndex): readonly Person[] {
  const aged = index.article.people.filter((person) => passagesWithAge(person, index).length > 0);
  return aged.length === 1 ? aged : [];
}

/** True for words with a role, or a part of somebody's name. */
const mayBePerson = (asked: string, index: ArticleIndex): boolean =>
  namesRole(asked) || textTokens(asked).some((token) => index.personTokens().has(token));

/** True for a sentence with an age that is not a person's, or the origin of something. */
function tellsAgeOfThing(sentence: Span, { article }: ArticleIndex): boolean {
  const text = slice(article, sentence);
  return (
    mentionsOrigin(text, article.language) ||
    (mentionsAge(text, article.language) && !hasAgeBeside(sentence, mentionsIn(sentence, article), article))
  );
}

/** The passages with a sentence that has all words for a thing, and tells its age or origin. */
function passagesWithAgeOfThing({ query, ranked }: Evidence, index: ArticleIndex): ScoredPassage[] {
  const answers = ({ position, lexical }: ScoredPassage): boolean =>
    (index.passages[position]?.sentences ?? []).some(
      (sentence, i) =>
        query.terms.every((_, k) => (lexical?.sentences[i]?.[k] ?? 0) >= MIN_MATCH) &&
        tellsAgeOfThing(sentence, index),
    );
  return query.terms.length > 0 ? ranked.filter(answers) : [];
}

/** True for a sentence with an age that is none of some people: not "Ida Bell, 56" for Bell’s father. */
function tellsAgeOfOthers(
  sentence: Span,
  previous: Span | undefined,
  people: readonly Person[],
  article: Article,
): boolean {
  const isTheirs = (person: Person): boolean =>
    hasAgeBeside(sentence, mentionsOfPerson(person.name, article), article) ||
    continuesWithAge(sentence, previous, person, article);
  return mentionsAge(slice(article, sentence), article.language) && !people.some(isTheirs);
}

/**
 * The requirement of a question for an age: an age of the person or thing asked for, and not only ages of others: those in
 * sentences about somebody else or, for a thing, in sentences that neither have a word for it nor go on about it.
 */
const tellsAgeOf =
  (asked: string, people: readonly Person[], index: ArticleIndex): FrameRequirement =>
  ({ position, lexical }, { query }) => {
    const { article, passages } = index;
    const sentences = passages[position]?.sentences ?? [];
    const owners = index.aliases.findNames(questionTokens(asked)).map(({ person }) => person);
    if (people.length === 0 && owners.length > 0)
      return sentences.some((sentence, i) => tellsAgeOfOthers(sentence, sentences[i - 1], owners, article));
    // Somebody unknown may be anybody: "Tom Bell, 58, is a baker".
    if (people.length === 0 && mayBePerson(asked, index)) return true;
    const names = new Set(people.map(({ name }) => name));
    const others = article.people.filter(({ name }) => !names.has(name));
    const isTheirs = (sentence: Span, i: number): boolean => {
      if (people.length > 0)
        return (
          mentionsIn(sentence, article).every(({ person }) => names.has(person)) &&
          !others.some((person) => continuesWithAge(sentence, sentences[i - 1], person, article))
        );
      const isOnThing = query.terms.some((_, k) => (lexical?.sentences[i]?.[k] ?? 0) > 0);
      return (
        tellsAgeOfThing(sentence, index) &&
        (isOnThing || hasImpersonalSubject(slice(article, sentence), article.language))
      );
    };
    return sentences.some(
      (sentence, i) => mentionsAge(slice(article, sentence), article.language) && isTheirs(sentence, i),
    );
  };

/**
 * Finds the passages with an age beside somebody's names, or beside other words for them; or with the age of a thing. Whatever
 * else is found has to tell an age of theirs.
 *
 * @param asked a name, a role, or a thing
 */
export function findAge(
  asked: string,
  question: ParsedQuestion,
  index: ArticleIndex,
  sources: EvidenceSources,
): Finding | FrameRequirement {
  const resolved = resolvePeople(asked, question.text, index, sources);
  const { match } = resolved;
  const people = PERSONAL_PRONOUN.test(asked) ? onlyOneWithAge(index) : resolved.people;
  const isOfThing = people.length === 0 && !mayBePerson(asked, index);
  const names = people.map(({ name }) => name).join(' ');
  const ofNames = { ...readQuery(names), interrogative: question.interrogative };
  const evidence = gatherEvidence(isOfThing ? question : ofNames, index, sources);
  const ofPeople = people.length > MAX_PEOPLE ? [] : people;
  const positions = new Set(ofPeople.flatMap((person) => passagesWithAge(person, index).slice(0, 1)));
  const answering = isOfThing
    ? passagesWithAgeOfThing(evidence, index).slice(0, 1)
    : [...positions].map((position) => passageAt(evidence, position));
  if (answering.length === 0) return tellsAgeOf(asked, people, index);
  return found({
    answering,
    evidence,
    confidence: match,
    reason: `age of ${isOfThing ? 'a thing' : names}`,
  });
}
