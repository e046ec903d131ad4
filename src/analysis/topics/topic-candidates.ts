/** The noun phrases of an article: what its paragraphs are compared by, and candidate names for its topics. */

import { type Article, MAX_TOPIC_NAME_LENGTH, type Paragraph } from '../../corpus/article.ts';
import { NEWS_MEDIA } from '../../lexicon/news-media.ts';
import type { Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { isAbbreviatedTitle, isRole } from '../grammar/person-nouns.ts';
import { isReportOf, reportingForms } from '../grammar/reporting-verbs.ts';
import { isHeadline } from '../syntax/parse-sentences.ts';
import type { Token } from '../tokens/token.ts';
import { type TokenizerInput, tokenizeSentence } from '../tokens/tokenizer.ts';
import { type EntityName, nameEntities } from './entity-names.ts';
import { evidenceOf, isOnTheSide, MIN_SHARE, minEvidenceOf, quotedIn } from './evidence.ts';
import { grammaticalFunction } from './grammatical-function.ts';
import type { Label } from './label-paragraphs.ts';
import { isNamedPlace, kindOf, type NamingSource, namesIn } from './named-kinds.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { isRoleOrHonorific, nounPhraseChunker } from './noun-phrases.ts';
import { pairedPresence, presenceOf } from './presence.ts';
import { type StemStatistics, stemStatistics } from './stem-statistics.ts';
import {
  groupOccurrences,
  isDefinite,
  longerPhraseCounts,
  type Occurrence,
  otherOccurrences,
  phraseKey,
} from './term-occurrences.ts';

/** A noun phrase that a topic may be called by. */
interface TopicCandidate extends Label {
  /** Its best occurrence: in the fullest form, where it is surest that it is a noun phrase. */
  readonly phrase: NounPhrase;
}

/** Presence of a term in a paragraph that has all of its words, apart. */
const PARTIAL_PRESENCE = 0.6;

const NOWHERE: ReadonlySet<number> = new Set();

/** Factor of a name by the number of its words, from 0 on. */
const LENGTH_FACTORS = [0, 0.5, 1, 1, 0.85, 0.7, 0.6];
const LONGER_FACTOR = 0.5;

/** Factors of a phrase as a name: of people, of anything else with a name, of one word, of a noun alone, of a vague phrase. */
const FACTORS = { person: 0.15, name: 0.7, word: 0.5, noun: 0.25, vague: 0.5 } as const;
const REPETITION_WEIGHT = 0.3;
/** Weight of a stem of names in the vector of a paragraph: whoever comes again is a surer sign than what does. */
const NAME_WEIGHT = 2;
/** Less certain phrases, and words alone, are no names. */
const MIN_CERTAINTY = { phrase: 0.7, word: 0.8 } as const;

/** Maximum document frequency of a topic’s name, as a share of the paragraphs, in articles of so many or more. */
const MIN_PARAGRAPHS_TO_DISTINGUISH = { name: 5, term: 10 } as const;
const MAX_DOCUMENT_SHARE = 0.5;

/** A name without more and more of its first words: "van der Moss". */
const endsOf = (name: string): string[] => name.split(/\s+/).map((_, at, words) => words.slice(at).join(' '));

/** The names of people, whole and by their last words, and of places, normalized, and the words of people's. */
interface KnownNames {
  readonly people: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

/** A name without what is no part of it: "Democrat | Ida Bell", "Ida Bell | on Twitter", "Tamora | for Germany". */
function trimName(phrase: NounPhrase, text: string, { people, places }: KnownNames): NounPhrase {
  const { start, end, stems } = phrase;
  if (!phrase.isName || stems.length < 2) return phrase;
  // "Ida van der Moss", "Van der Moss"
  if (people.has(normalize(text.slice(start, end)))) return phrase;
  const joint = /\s\p{Ll}/u.exec(text.slice(start, end))?.index;
  if (joint !== undefined) {
    const name = normalize(text.slice(start, start + joint));
    if (!people.has(name) && !places.has(name)) return phrase;
    const own = stems.slice(0, name.split(/\s+/).length);
    return { ...phrase, end: start + joint, stems: own, head: own.at(-1) ?? phrase.head };
  }
  for (let count = stems.length - 1; count >= 2; count -= 1) {
    const name = text.slice(start, end).split(/\s+/).slice(-count).join(' ');
    if (people.has(normalize(name)))
      return { ...phrase, start: end - name.length, stems: stems.slice(-count) };
  }
  return phrase;
}

/** True for the name of whom something is only told: "told Ida Bell", "dijo a El Faro". */
function isOnlyTold({ start, isName }: NounPhrase, words: readonly Token[], language: Language): boolean {
  if (!isName) return false;
  const at = words.findIndex((word) => word.start === start);
  const before = words[at - 1];
  if (language === 'en') return before !== undefined && isReportOf('tell', before.lower, language);
  return before?.lower === 'a' && reportingForms(words[at - 2]?.lower ?? '', language) !== undefined;
}

/** True for the name of an institution after an office: "ministro de | Economía", "Secretary of | State". */
function isInstitutionOfOffice(
  { start, isName }: NounPhrase,
  words: readonly Token[],
  language: Language,
): boolean {
  if (!isName) return false;
  const at = words.findIndex((word) => word.start === start);
  return words[at - 1]?.partOfSpeech === 'preposition' && isRole(words[at - 2]?.lower ?? '', language);
}

/** True for a name that is all of its sentence, maybe after prepositions: a credit, or a byline, "(Según El Faro.)". */
function isCredit({ start, end, isName }: NounPhrase, words: readonly Token[]): boolean {
  const before = words.filter((word) => word.start < start);
  return (
    isName &&
    words.at(-1)?.end === end &&
    before.every(({ partOfSpeech }) => partOfSpeech === 'preposition' || partOfSpeech === 'determiner')
  );
}

/** True for a subject with its verb at the end: "The orchestra plays | in May", without another verb in the sentence. */
function isClause(phrase: NounPhrase, words: readonly Token[], language: Language): boolean {
  if (language !== 'en' || phrase.isName || phrase.stems.length < 2) return false;
  const last = words.findIndex(({ end }) => end === phrase.end);
  if (!words[last]?.lower.endsWith('s') || grammaticalFunction(phrase, words, language) !== 'subject')
    return false;
  const mayBeVerb = ({ partOfSpeech, verb }: Token): boolean =>
    partOfSpeech === 'verb' || partOfSpeech === 'auxiliary' || verb.participle !== undefined;
  return !words.slice(last + 1).some(mayBeVerb);
}

function occurrencesIn(
  { text, language, vocabulary }: TokenizerInput,
  paragraphs: readonly Paragraph[],
  known: KnownNames,
  names: readonly EntityName[],
): Occurrence[] {
  const input = { text, language, vocabulary };
  const chunk = nounPhraseChunker(text, language);
  return paragraphs.flatMap((paragraph, at) =>
    paragraph.sentences.flatMap((sentence, i) => {
      const tokens = tokenizeSentence(input, sentence);
      if (isHeadline({ tokens, language })) return [];
      const words = tokens.filter(({ type }) => type === 'word');
      const phrases = chunk(words)
        .filter(
          (phrase) =>
            !isOnlyTold(phrase, words, language) &&
            !isInstitutionOfOffice(phrase, words, language) &&
            !isCredit(phrase, words) &&
            !isClause(phrase, words, language),
        )
        .map((phrase) => trimName(phrase, text, known));
      return nameEntities(phrases, names, sentence).map((named) => ({
        ...named,
        paragraph: at,
        sentence: i,
        isDefinite: isDefinite(named.phrase, words, language),
        grammaticalFunction: grammaticalFunction(named.phrase, words, language),
      }));
    }),
  );
}

/** The longest word that is read before a name, in UTF-16 units. */
const MAX_TITLE_LENGTH = 30;

/** A name of one word, with a title that stands before it somewhere: "King | Charles", "sor | Ida". */
function withTitle(
  group: readonly Occurrence[],
  name: NounPhrase,
  text: string,
  language: Language,
): NounPhrase {
  if (name.stems.length > 1) return name;
  for (const { phrase } of group) {
    const before = text.slice(Math.max(0, phrase.start - MAX_TITLE_LENGTH), phrase.start);
    const title = /\p{L}+(?= $)/u.exec(before)?.[0] ?? '';
    if (isRoleOrHonorific(title.toLowerCase(), language) && !isAbbreviatedTitle(title.toLowerCase()))
      return { ...phrase, start: phrase.start - title.length - 1 };
  }
  return name;
}

/** The score of a phrase as a label of any cluster. The factors were set by reading what came out. */
function qualityOf(
  phrase: NounPhrase,
  group: readonly Occurrence[],
  statistics: StemStatistics,
  kind: 'person' | 'place' | undefined,
): number {
  const wordCount = phrase.stems.length;
  const meanOf = (measure: (stem: string) => number): number =>
    phrase.stems.reduce((sum, stem) => sum + measure(stem), 0) / wordCount;
  // The frequency of a name is that of its turns to speak.
  const meanWeight = phrase.isName
    ? (1 + Math.log(group.length)) * meanOf(statistics.idf)
    : meanOf(statistics.weight);
  return Math.sqrt(
    meanWeight *
      phrase.certainty *
      (1 + REPETITION_WEIGHT * Math.log(group.length)) *
      (LENGTH_FACTORS[wordCount] ?? LONGER_FACTOR) *
      (kind === 'person' || phrase.isPeople ? FACTORS.person : 1) *
      (phrase.isName
        ? FACTORS.name * (wordCount === 1 ? FACTORS.word : 1)
        : wordCount === 1
          ? FACTORS.noun
          : 1) *
      (phrase.isVague ? FACTORS.vague : 1),
  );
}

/** The noun phrases of some paragraphs. */
interface Phrases {
  readonly occurrences: readonly Occurrence[];
  readonly statistics: StemStatistics;
  readonly paragraphs: readonly Paragraph[];
}

/** Reads the noun phrases of some paragraphs of an article. */
export function readPhrases(
  article: TokenizerInput &
    Pick<Article, 'title' | 'people' | 'places'> & { readonly names: readonly EntityName[] },
  paragraphs: readonly Paragraph[],
): Phrases {
  const known = {
    people: new Set(
      article.people.flatMap(({ name }) => [...endsOf(name), ...name.split(/\s+/)]).map(normalize),
    ),
    places: new Set(article.places.map(normalize)),
  };
  const occurrences = occurrencesIn(article, paragraphs, known, article.names);
  const statistics = stemStatistics(occurrences, paragraphs, article);
  return { occurrences, statistics, paragraphs };
}

/** True for a name of news media, which mostly says where something was said. */
const isNewsMedia = (key: string): boolean => key.split(' ').some((word) => NEWS_MEDIA.has(word));

/** True if a phrase with these occurrences may name a topic. */
function mayName(
  phrase: NounPhrase,
  group: readonly Occurrence[],
  longerCount: number,
  key: string,
  kind: 'person' | 'place' | undefined,
): boolean {
  const isWord = phrase.stems.length === 1;
  if (
    phrase.isIncomplete ||
    (kind !== 'person' && group.some((occurrence) => occurrence.phrase.isRole)) ||
    phrase.certainty < MIN_CERTAINTY[isWord ? 'word' : 'phrase'] ||
    phrase.end - phrase.start > MAX_TOPIC_NAME_LENGTH
  )
    return false;
  // "recount" says less than "recount of votes", where that is as frequent.
  if (isWord && longerCount > 1 && longerCount >= group.length) return false;
  if (phrase.isName) {
    // "Yeah, it is."
    const isOpening = isWord && group.every((occurrence) => occurrence.phrase.isAfterPunctuation);
    // "Trade" of "Foreign Affairs and Trade"
    const isEnding =
      isWord &&
      group.every(
        (occurrence) => occurrence.entity?.kind !== 'organization' && occurrence.phrase.isAfterConjunction,
      );
    return kind !== 'place' && !isNewsMedia(key) && (kind !== undefined || !(isOpening || isEnding));
  }
  if (phrase.hasPluralModifier && group.length === 1) return false;
  if (group.every(isOnTheSide)) return false;
  return !phrase.isVague || group.some(({ paragraph }) => paragraph !== group[0]?.paragraph);
}

/**
 * True for a name or a term that tells some paragraphs from the others: who or what is in most of them, or in the title, does
 * not, nor does a noun that only such a word makes a term, as "ferry fares" in an article on a ferry. People of the title do.
 *
 * @param presentIn the number of paragraphs that it is present in
 */
function isDistinctive(
  { stems, isName }: NounPhrase,
  presentIn: number,
  statistics: StemStatistics,
  kind: 'person' | 'place' | undefined,
  paragraphCount: number,
): boolean {
  const isEverywhere = (size: number): boolean =>
    paragraphCount >= MIN_PARAGRAPHS_TO_DISTINGUISH[isName ? 'name' : 'term'] &&
    size > MAX_DOCUMENT_SHARE * paragraphCount;
  const isTitular = (stem: string): boolean => kind !== 'person' && statistics.isInTitle(stem);
  const withStem = isName ? statistics.paragraphsWithWord : statistics.paragraphsWithRelated;
  const distinctive = stems.filter((stem) => !isEverywhere(withStem(stem).size) && !isTitular(stem));
  const isTermByThem = isName
    ? distinctive.length === stems.length
    : distinctive.length > 1 || stems.length === 1;
  return isTermByThem && !isEverywhere(presentIn);
}

/** Presence by the share of the words of a term that a paragraph has, as their weights go, of which its head's is double. */
function withPartial(
  presence: ReadonlyMap<number, number>,
  { stems, head, isName }: NounPhrase,
  statistics: StemStatistics,
): Map<number, number> {
  const all = new Map(presence);
  if (isName) return all;
  const weightOf = (stem: string): number => statistics.idf(stem) * (stem === head ? 2 : 1);
  const total = stems.reduce((sum, stem) => sum + weightOf(stem), 0);
  const partial = new Map<number, number>();
  for (const stem of stems)
    for (const at of statistics.paragraphsWithWord(stem))
      partial.set(at, (partial.get(at) ?? 0) + (PARTIAL_PRESENCE * weightOf(stem)) / total);
  for (const [at, share] of partial) all.set(at, Math.max(share, all.get(at) ?? 0));
  return all;
}

/** All candidate names for topics of these paragraphs, in the order of first occurrence. */
export function topicCandidates(
  { occurrences, statistics, paragraphs }: Phrases,
  article: NamingSource,
  answers: ReadonlySet<number>,
): TopicCandidate[] {
  const names = namesIn(article, paragraphs);
  const groups = groupOccurrences(occurrences, article.text);
  const longerCounts = longerPhraseCounts(groups);
  const others = otherOccurrences(groups, article.text);
  const isQuoted = quotedIn(article, paragraphs);
  return groups.flatMap((group) => {
    const fullness = ({ phrase }: Occurrence): number => phrase.stems.length + phrase.certainty;
    const { phrase, entity } = group.reduce((best, occurrence) =>
      fullness(occurrence) > fullness(best) ? occurrence : best,
    );
    const words = article.text.slice(phrase.start, phrase.end);
    const key = normalize(words);
    if (isNamedPlace(words, article.language)) return [];
    const kind = entity?.kind === 'person' || entity?.kind === 'place' ? entity.kind : kindOf(key, names);
    if (!mayName(phrase, group, longerCounts.get(phraseKey(phrase)) ?? 0, key, kind)) return [];
    const speaksIn = names.speakers.get(key) ?? NOWHERE;
    const all = [...group, ...(others.get(phraseKey(phrase)) ?? [])];
    const told = all.filter(({ paragraph }) => !speaksIn.has(paragraph));
    const presence = presenceOf(all, speaksIn);
    if (told.every((occurrence) => isQuoted(occurrence.phrase, occurrence.paragraph))) return [];
    if (!isDistinctive(phrase, presence.size, statistics, kind, paragraphs.length)) return [];
    return [
      {
        phrase: kind === 'person' ? withTitle(group, phrase, article.text, article.language) : phrase,
        presence: pairedPresence(withPartial(presence, phrase, statistics), answers),
        evidence: evidenceOf(phrase, told, statistics),
        minEvidence: minEvidenceOf(phrase, kind),
        minShare: MIN_SHARE,
        quality: qualityOf(phrase, told.length > 0 ? told : all.slice(0, 1), statistics, kind),
      },
    ];
  });
}

/** The tf-idf vectors of paragraphs over the stems of their noun phrases, as far as several have these. */
export function paragraphVectors({
  occurrences,
  statistics,
  paragraphs,
}: Phrases): ReadonlyMap<string, number>[] {
  const counts = paragraphs.map(() => new Map<string, number>());
  const nameStems = new Set(occurrences.flatMap(({ phrase }) => (phrase.isName ? phrase.stems : [])));
  const weightOf = (stem: string): number => statistics.idf(stem) * (nameStems.has(stem) ? NAME_WEIGHT : 1);
  for (const { phrase, paragraph } of occurrences) {
    const own = counts[paragraph];
    for (const stem of phrase.stems)
      if (statistics.paragraphsWith(stem).size > 1) own?.set(stem, (own.get(stem) ?? 0) + 1);
  }
  return counts.map(
    (own) => new Map([...own].map(([stem, count]) => [stem, (1 + Math.log(count)) * weightOf(stem)])),
  );
}
