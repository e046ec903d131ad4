import type { Person } from '../../corpus/article.ts';
import type { Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { wordSet } from '../../util/word-list.ts';
import { partOfSpeech } from '../grammar/part-of-speech.ts';
import { isAbbreviatedTitle, isRole } from '../grammar/titles-and-roles.ts';
import { countryByDemonym, isKnownPlace } from './gazetteer.ts';
import type { NameMention, NameMentions } from './name-candidates.ts';
import { ACRONYM, isNonPersonWord } from './person-names.ts';

/** Words that end, or in Spanish begin, the name of a place that something can be in. */
const PLACE_NOUNS =
  wordSet(`city county town village island islands valley river lake beach street avenue square park palace airport embassy
    stadium hospital hotel house hall bay peninsula province district mountains desert
    ciudad provincia isla islas valle río lago playa calle avenida plaza parque palacio aeropuerto embajada estadio
    hospital hotel casa bahía península sierra desierto`);
/** What is no place though something can be in it. */
const NOT_PLACES =
  wordSet(`congress parliament senate house congreso parlamento senado god dios english spanish inglés español christ
    medicare medicaid internet facebook twitter youtube instagram tiktok`);
/** So much of what tells that a name is a place's is enough. */
const MIN_EVIDENCE = 2;

/** The region behind a town's name: "Akron, | Ohio". */
function regionBehind({ sentence: line, end }: NameMention): boolean {
  const behind = /^, (\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)/u.exec(line.text.slice(end, end + 40))?.[1] ?? '';
  return isKnownPlace(behind) || isKnownPlace(behind.split(' ')[0] ?? '');
}

/** Whether words may name a place at all: no letters that stand for others, no faiths, no word alone that is none of a name. */
function mayBePlace({ words }: NameMention, language: Language): boolean {
  const [first = ''] = words;
  if (words.length > 4) return false;
  if (words.some((word) => ACRONYM.test(word) || /ism[o]?$/.test(word))) return false;
  if (words.length > 1) return !isKnownPlace(first) || PLACE_NOUNS.has(words.at(-1)?.toLowerCase() ?? '');
  const lower = first.toLowerCase();
  return (
    partOfSpeech(lower, language) === 'open' &&
    !NOT_PLACES.has(lower) &&
    !isRole(lower, language) &&
    !isAbbreviatedTitle(lower)
  );
}

/** What a mention says for its name being a place's. */
function evidenceOf(mention: NameMention, plain: ReadonlySet<string>, language: Language): number {
  const {
    isLocative: isWhere,
    isPlaceComplement: isGoverned,
    words,
    nextIndex: behind,
    sentence: line,
  } = mention;
  const lower = words.map((word) => word.toLowerCase());
  const isNamed = words.length > 1 && [lower[0], lower.at(-1)].some((word) => PLACE_NOUNS.has(word ?? ''));
  if (isGoverned || (isWhere && isNamed)) return 2;
  const next = line.words[behind];
  // "in Ohio caucuses", "in Republican circles": what stands before a noun says what kind it is.
  const stands = !next || next.gap === 'stop' || next.partOfSpeech !== 'open';
  if (regionBehind(mention)) return isWhere ? 2 : 1;
  if (!isWhere || !stands || mention.hasArticle) return 0;
  // "in Family Court": a word that the article has in small letters too is not surely a place's.
  const isCommon = lower.some(
    (word) => plain.has(word) || isNonPersonWord(word) || partOfSpeech(word, language) !== 'open',
  );
  return isCommon ? 1 : 2;
}

/** A name, and how much tells that it is a place's. */
interface PlaceCandidate {
  readonly name: string;
  /** Whether every reader knows the place. */
  readonly isKnown: boolean;
  /** Whether it is surely something else by its words. */
  readonly isOther: boolean;
  evidence: number;
}

function candidateOf(
  name: string,
  mention: NameMention,
  ofPerson: boolean,
  language: Language,
): PlaceCandidate {
  const isKnown = isKnownPlace(name);
  const isOther = !isKnown && (!mayBePlace(mention, language) || countryByDemonym(name) !== undefined);
  return { name, isKnown, isOther: ofPerson || isOther, evidence: 0 };
}

/**
 * The places that an article names: countries and well-known regions, and what things are said to
 * be in. What may be a person or an institution is left out.
 *
 * @param mentions everything that may be a name in the article, in order
 * @param people those that the article names
 * @returns in the order of their first mention, as they are written
 */
export function recognizePlaces(
  { mentions, lowercaseWords: plain }: NameMentions,
  people: readonly Person[],
  language: Language,
): string[] {
  const ofPeople = new Set(people.flatMap(({ name }) => [normalize(name), ...normalize(name).split(' ')]));
  const found = new Map<string, PlaceCandidate>();
  for (const mention of mentions) {
    const name = mention.sentence.text.slice(mention.start, mention.end);
    const key = normalize(name);
    const one = found.get(key) ?? candidateOf(name, mention, ofPeople.has(key), language);
    const { isKnown, isOther } = one;
    // A dateline in capitals.
    if (/^\p{Lu}{4,}$/u.test(name)) continue;
    if (isOther || mention.isPerson || (mention.isReportingSubject && !isKnown)) one.evidence -= MIN_EVIDENCE;
    else one.evidence += isKnown ? MIN_EVIDENCE : evidenceOf(mention, plain, language);
    found.set(key, one);
  }
  return [...found.values()].filter(({ evidence }) => evidence >= MIN_EVIDENCE).map(({ name }) => name);
}
