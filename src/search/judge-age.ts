/** Judges "how old is X" by the ages beside a person's names and roles, and by what an article says of a thing's origin. */
import {
  isAgeBeside,
  isAgeOfSubject,
  isImpersonal,
  mentionsAge,
  mentionsOrigin,
} from '../analysis/tokens/ages.ts';
import { type Article, type Person, slice } from '../corpus/article.ts';
import { textTokens } from '../text/question-tokens.ts';
import type { Span } from '../text/span.ts';
import type { ArticleIndex } from './article-index.ts';
import {
  type Evidence,
  type EvidenceSources,
  gatherEvidence,
  passageAt,
  type ScoredPassage,
} from './evidence.ts';
import type { Judgement } from './judgement.ts';
import { namesRole } from './office-holders.ts';
import { mentionsIn, mentionsOf } from './passage-people.ts';
import { isSaidIn, type MentionContext, passagesSaying } from './person-context.ts';
import { resolvePeople } from './resolve-people.ts';

/** Maximum distance of an age from a mention, in UTF-16 units. */
const REACH = 60;
/** More people with one role are hardly asked for by it. */
const MAX_PEOPLE = 3;
/** Minimum match of each word for a thing, in the sentence that tells its age. */
const MIN_MATCH = 0.5;

/** True for the context of a mention that says how old whoever it means is. */
const hasAge =
  ({ language }: Article) =>
  ({ before, words, after }: MentionContext): boolean =>
    isAgeBeside(before, after, language) || mentionsAge(words, language);

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
  const beside = passagesSaying(mentionsOf(person.name, article), index, REACH, hasAge(article));
  const continued = passages.flatMap(({ sentences }, position) =>
    sentences.some((sentence, i) => continuesWithAge(sentence, sentences[i - 1], person, article))
      ? [position]
      : [],
  );
  return [...new Set([...beside, ...continued])].sort((a, b) => a - b);
}

/** True for words with a role, or a part of somebody's name. */
const mayBePerson = (asked: string, index: ArticleIndex): boolean =>
  namesRole(asked) || textTokens(asked).some((token) => index.personTokens().has(token));

/** True for a sentence with an age that is not a person's, or the origin of something. */
function tellsAgeOfThing(sentence: Span, { article }: ArticleIndex): boolean {
  const text = slice(article, sentence);
  return (
    mentionsOrigin(text, article.language) ||
    (mentionsAge(text, article.language) &&
      !isSaidIn(sentence, mentionsIn(sentence, article), article, REACH, hasAge(article)))
  );
}

/** Judges a question for the age of a thing: a sentence has all words for it, and its age or origin. */
function judgeAgeOfThing(
  question: string,
  index: ArticleIndex,
  sources: EvidenceSources,
): Judgement | undefined {
  const evidence = gatherEvidence(question, index, sources);
  const { query, ranked } = evidence;
  const answers = ({ position, lexical }: ScoredPassage): boolean =>
    (index.passages[position]?.sentences ?? []).some(
      (sentence, i) =>
        query.terms.every((_, k) => (lexical?.sentences[i]?.[k] ?? 0) >= MIN_MATCH) &&
        tellsAgeOfThing(sentence, index),
    );
  const chosen = query.terms.length > 0 ? ranked.filter(answers).slice(0, 1) : [];
  if (chosen.length === 0) return undefined;
  return { outcome: 'answer', chosen, evidence, confidence: 1, reason: 'age of a thing' };
}

/**
 * Judges a question for an age.
 *
 * @param asked a name, a role, or a thing
 * @returns `undefined` for nobody known, and where no age is beside their names, nor beside what they are called else
 */
export function judgeAge(
  question: string,
  asked: string,
  index: ArticleIndex,
  sources: EvidenceSources,
): Judgement | undefined {
  const { people } = resolvePeople(asked, question, index, sources);
  if (people.length > MAX_PEOPLE) return undefined;
  if (people.length === 0)
    return mayBePerson(asked, index) ? undefined : judgeAgeOfThing(question, index, sources);
  const positions = new Set(people.flatMap((person) => passagesWithAge(person, index).slice(0, 1)));
  if (positions.size === 0) return undefined;
  const names = people.map(({ name }) => name).join(' ');
  const evidence = gatherEvidence(`how old is ${names}`, index, sources);
  const chosen = [...positions].map((position) => passageAt(evidence, position));
  return { outcome: 'answer', chosen, evidence, confidence: 1, reason: `age of ${names}` };
}

/**
 * True where a passage tells no age, or those of others only than is asked for: in sentences that mean or go on about somebody else
 * or, of a thing, that neither have a word for it nor go on about it.
 */
export function lacksAgeOf(
  asked: string,
  { position, lexical }: ScoredPassage,
  { query }: Evidence,
  index: ArticleIndex,
  sources: EvidenceSources,
): boolean {
  const { article, passages } = index;
  const people = new Set(resolvePeople(asked, asked, index, sources).people.map(({ name }) => name));
  // Somebody unknown may be anybody: "Tom Bell, 58, is a baker".
  if (people.size === 0 && mayBePerson(asked, index)) return false;
  const others = article.people.filter(({ name }) => !people.has(name));
  const sentences = passages[position]?.sentences ?? [];
  const isOfOthers = (sentence: Span, i: number): boolean => {
    if (people.size > 0)
      return (
        mentionsIn(sentence, article).some(({ person }) => !people.has(person)) ||
        others.some((person) => continuesWithAge(sentence, sentences[i - 1], person, article))
      );
    const isOnThing = query.terms.some((_, k) => (lexical?.sentences[i]?.[k] ?? 0) > 0);
    return !(
      tellsAgeOfThing(sentence, index) &&
      (isOnThing || isImpersonal(slice(article, sentence), article.language))
    );
  };
  const ages = sentences.flatMap((sentence, i) =>
    mentionsAge(slice(article, sentence), article.language) ? [isOfOthers(sentence, i)] : [],
  );
  return ages.every(Boolean);
}
