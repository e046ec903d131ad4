/**
 * Mentions and their types, as coreference resolution tells them: named, nominal ("the senator"), pronominal
 * (https://en.wikipedia.org/wiki/Coreference). A noun phrase is classified by its words, which also tell its description and
 * gender.
 */

import { NOUNS_IN_ISTA } from '../../lexicon/es/nouns-in-ista.ts';
import { POLITICAL_ADJECTIVES } from '../../lexicon/es/political-adjectives.ts';
import { FORMER_WORDS } from '../../lexicon/role-qualifiers.ts';
import type { Language } from '../../text/language.ts';
import { isPlainDemonym } from '../grammar/demonyms.ts';
import type { Gender } from '../grammar/given-names.ts';
import { isNameWordOf, isNonPersonWord, isNounOf, nounKinds } from '../grammar/noun-kinds.ts';
import { isPersonNoun, isPluralPersonNoun, personNoun } from '../grammar/person-nouns.ts';
import { POSSESSIVE_PRONOUNS } from '../grammar/pronouns.ts';
import { isStyle } from '../grammar/styles.ts';
import { ageInWord } from '../tokens/ages.ts';
import type { Token } from '../tokens/token.ts';
import { type Description, descriptionOf, EMPTY_DESCRIPTION, isInName } from './description.ts';
import { type NameContext, nameStartIn } from './name-start.ts';
import { ACRONYM } from './person-names.ts';
import { isPlaceWithEpithet } from './place-epithets.ts';

/** Words that stand for somebody or something. */
export interface Mention {
  /** The index of its first token. */
  readonly start: number;
  /** The index after its last token. */
  readonly end: number;
  /** The index of the first token of its name, after titles; `end` without a name. */
  readonly nameStart: number;
  /**
   * - `name`: "Colombian President Gustavo Petro", and any other capitalized words
   * - `nominal`: one person by a noun: "the senator"
   * - `pronoun`: a pronoun for one person
   * - `other`: anything else: things, groups, "they"
   */
  readonly type: 'name' | 'nominal' | 'pronoun' | 'other';
  /** A name without titles, or the words of a nominal; empty for others. */
  readonly name: string;
  /** The description in its titles, or in the words of a nominal; empty for others. */
  readonly description: Description;
  readonly gender: Gender | undefined;
  /** True for an owner: "Petro’s". */
  readonly isPossessive: boolean;
  /** True if it begins with a determiner, or owner, that makes it one certain thing: "the", "el", "su". */
  readonly isDefinite: boolean;
}

/** More words after a Spanish noun are hardly all its adjectives. */
const MAX_ADJECTIVES = 3;

/** "Her | Royal | Highness", "Su Alteza | Real |" */
const STYLE_ADJECTIVE = /^(?:royal|imperial|real|serene|serenísima|católica)$/;

const DEFINITE = /^(?:the|this|that|el|la|este|esta|ese|esa|aquel|aquella|su|his|her|their|its|my|mi|tu)$/;

/** The evidence for the type of a noun phrase besides its words. */
interface PhraseContext extends NameContext {
  /** True if the capital letter of the last word makes it part of a name. */
  readonly endsWithName: boolean;
  /** True if the article of the words is contracted with the word before: "del | alcalde". */
  readonly hasContractedArticle: boolean;
  /** True right after a reporting verb that follows a quotation: "“…”, dijo | el campanero |". */
  readonly isTagSubject: boolean;
}

/**
 * The person noun that a Spanish phrase begins with, before its adjectives: "el | portavoz | socialista", "la también |
 * abogada".
 */
function spanishHead(words: readonly Token[], language: Language): Token | undefined {
  const at = words.findIndex(
    ({ partOfSpeech, lower }) =>
      !/^(?:determiner|adjective|adverb)$/.test(partOfSpeech) || isPersonNoun(lower, language),
  );
  const head = words[at];
  return head && isPersonNoun(head.lower, language) && words.length - at <= MAX_ADJECTIVES + 1
    ? head
    : undefined;
}

/** "el morenista", "la panista"; not "la revista". */
const FOLLOWER = /.{4}ista$/;

/**
 * True for "el salteño", "la canadiense", "el popular", "el morenista": a Spanish demonym in lower case, or a noun for a
 * follower of somebody.
 */
function isSpanishEpithet(
  words: readonly Token[],
  isDefinite: boolean,
  { language, hasContractedArticle }: PhraseContext,
): boolean {
  const [noun, another] = hasContractedArticle ? words : words.slice(1);
  if (language !== 'es' || !isDefinite || !noun || another || noun.isCapitalized) return false;
  const { lower } = noun;
  return (
    isPlainDemonym(lower, language) ||
    POLITICAL_ADJECTIVES.has(lower) ||
    (FOLLOWER.test(lower) && !NOUNS_IN_ISTA.has(lower))
  );
}

/** True for a noun in lower case that is listed as one for no person. */
const isThing = (noun: string, language: Language): boolean =>
  nounKinds(noun, language).length > 0 || isNonPersonWord(noun);

/** Endings of nouns for things and groups: "la acusación", "the statement". */
const THING_ENDING =
  /(?:ci[oó]n|si[oó]n|[dt]ad|miento|ismo|aje|ura|encia|ancia|tion|ment|ness|ity|ship|ery)s?$/;

/**
 * True for an unknown noun whose head speaks, and is no organization, group or text: "dijo | el campanero |", "said | the
 * netminder |".
 */
function isUnknownSpeaker(words: readonly Token[], { language, isTagSubject }: PhraseContext): boolean {
  const [article, ...phrase] = words;
  // "el ex | seleccionado |"
  const noun = phrase.find(({ lower }) => !FORMER_WORDS.has(lower));
  const head = language === 'es' ? noun : words.at(-1);
  if (!isTagSubject || !/^(?:el|la|the)$/.test(article?.lower ?? '') || !head || head === article)
    return false;
  if (words.some(({ isProperNoun, isPossessive }) => isProperNoun || isPossessive)) return false;
  return head.partOfSpeech === 'unknown' && !isThing(head.lower, language) && !THING_ENDING.test(head.lower);
}

/** True for the name of an organization by one of its words: "el | Ministerio | Público Fiscal". */
const namesOrganization = (words: readonly Token[], language: Language): boolean =>
  words.some(
    ({ lower, isCapitalized }) => isCapitalized && isNounOf(lower, language, 'organization', 'authority'),
  );

const textWithoutPossessive = ({ text, isPossessive }: Token): string =>
  isPossessive ? text.replace(/['’]s?$/, '') : text;

/** The text of a name, without the ending of a possessive. */
const nameText = (words: readonly Token[]): string =>
  words.map((word, i) => (i < words.length - 1 ? word.text : textWithoutPossessive(word))).join(' ');

/**
 * True for the possessor at `at` of a thing or person that the words after it name; but "the Renters’ Alliance" is one name.
 */
function isOwnerIn(words: readonly Token[], at: number): boolean {
  const owner = words[at];
  if (!owner?.isPossessive) return false;
  const isPlural = owner.isCapitalized && /s['’]$/.test(owner.text);
  const names = words.slice(at + 1).every(({ isProperNoun }) => isProperNoun);
  return !(isPlural && names && isNameWordOf(words.at(-1)?.lower ?? '', 'organization'));
}

/** Spanish articles tell the gender of a noun that is the same for both: "la fiscal". */
const ARTICLE_GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['el', 'male'],
  ['un', 'male'],
  ['este', 'male'],
  ['ese', 'male'],
  ['la', 'female'],
  ['una', 'female'],
  ['esta', 'female'],
  ['esa', 'female'],
]);

/** The gender that titles and nouns tell, otherwise their article. */
function phraseGender(
  words: readonly Token[],
  { language, hasContractedArticle }: PhraseContext,
): Gender | undefined {
  const nouns = words.flatMap(({ lower }, at) =>
    isInName(words, at, language) ? [] : (personNoun(lower, language) ?? []),
  );
  const gender = nouns.find((noun) => noun.gender !== undefined)?.gender;
  if (gender || language === 'en' || nouns.length === 0) return gender;
  return hasContractedArticle ? 'male' : ARTICLE_GENDERS.get(words[0]?.lower ?? '');
}

/** True for a text without a title, and its articles: "the Bill", "la Ley". */
function isDocument(words: readonly Token[]): boolean {
  const articles = words.slice(0, -1);
  return (
    articles.length > 0 &&
    articles.every(({ partOfSpeech }) => partOfSpeech === 'determiner') &&
    isNameWordOf(words.at(-1)?.lower ?? '', 'document')
  );
}

/** True for a Spanish role with a party and no name: "la timonel | PS |", "el diputado | UDI |". */
const isOfParty = (words: readonly Token[], language: Language): boolean =>
  language === 'es' &&
  ACRONYM.test(words.at(-1)?.text ?? '') &&
  isPersonNoun(words.at(-2)?.lower ?? '', language);

/** The style that is all of a phrase, with an adjective or without: "Her Royal | Majesty |", "Su | Santidad |". */
function styleOf(words: readonly Token[]): string | undefined {
  const [possessive, ...rest] = words;
  const at = rest.length > 2 ? -1 : rest.findIndex(({ lower }) => isStyle(possessive?.lower ?? '', lower));
  const isWhole = rest.every(({ lower }, i) => i === at || STYLE_ADJECTIVE.test(lower));
  return isWhole ? rest[at]?.lower : undefined;
}

/** True for a name that is the plural of a noun for people: "Officials"; not "Reyes" where somebody is called Ana Reyes. */
function isPluralAlone(words: readonly Token[], nameAt: number, language: Language): boolean {
  const name = words[nameAt];
  if (nameAt !== words.length - 1 || !isPluralPersonNoun(name?.lower ?? '', language)) return false;
  return name?.isSurname !== true || words[nameAt - 1]?.partOfSpeech === 'determiner';
}

/** The holder of an office by a style. */
function styleMention(words: readonly Token[], start: number): Mention | undefined {
  const style = styleOf(words);
  if (style === undefined) return undefined;
  const end = start + words.length;
  return {
    start,
    end,
    nameStart: end,
    type: 'nominal',
    name: nameText(words),
    description: { ...EMPTY_DESCRIPTION, heads: [style] },
    gender: POSSESSIVE_PRONOUNS.get(words[0]?.lower ?? ''),
    isPossessive: words.at(-1)?.isPossessive === true,
    isDefinite: true,
  };
}

/** Classifies a noun phrase that is no style. */
function classifyPhrase(words: readonly Token[], start: number, context: PhraseContext): Mention {
  const { language, endsWithName, hasContractedArticle } = context;
  const last = words.at(-1);
  const end = start + words.length;
  const ownStart = words.findLastIndex((_, i) => i < words.length - 1 && isOwnerIn(words, i)) + 1;
  const own = words.slice(ownStart);
  const isDefinite = hasContractedArticle || ownStart > 0 || DEFINITE.test(words[0]?.lower ?? '');
  // "el Santo Padre", "the Prime Minister", not "el Ministerio Fiscal"
  const isTitle = last?.isSurname === false && isPersonNoun(last.lower, language);
  const isTitleAlone = isDefinite && ownStart === 0 && isTitle && !namesOrganization(words, language);
  // "the Serb", "the Texan"
  const isDemonymAlone =
    language === 'en' && isDefinite && own.length === 2 && isPlainDemonym(last?.lower ?? '', language);
  const isCommonNoun =
    isTitleAlone || isDemonymAlone || (isDefinite && (isDocument(own) || isOfParty(own, language)));
  const mayHaveName = endsWithName && !isCommonNoun;
  const nameAt = mayHaveName ? nameStartIn(own, context) : own.length;
  const base = { start, end, isPossessive: last?.isPossessive === true, isDefinite };
  const isPlace = isPlaceWithEpithet(own, nameAt, own.length);
  const titles = own.slice(0, isPlace ? 0 : nameAt);
  if (nameAt < own.length && !isPluralAlone(own, nameAt, language)) {
    return {
      ...base,
      nameStart: start + ownStart + nameAt,
      type: 'name',
      name: nameText(own.slice(nameAt)),
      description: descriptionOf(titles, language),
      gender: phraseGender(titles, context),
    };
  }
  const head =
    language === 'es'
      ? (spanishHead(titles, language) ?? (isTitleAlone && last.isCapitalized ? last : undefined))
      : own.at(-1);
  const isSingular =
    hasContractedArticle || words[0]?.partOfSpeech === 'determiner' || ownStart > 0 || head?.isCapitalized;
  const isPerson = head && isSingular && !head.isSurname && isPersonNoun(head.lower, language);
  if (
    isPerson ||
    isDemonymAlone ||
    isSpanishEpithet(words, isDefinite, context) ||
    isUnknownSpeaker(words, context)
  ) {
    const article = hasContractedArticle ? ['el'] : [];
    return {
      ...base,
      nameStart: end,
      type: 'nominal',
      name: [...article, ...words.map(textWithoutPossessive)].join(' '),
      description: descriptionOf(titles, language),
      gender: isPerson ? phraseGender(titles, context) : ARTICLE_GENDERS.get(words[0]?.lower ?? ''),
    };
  }
  // "the 24-year-old" is the subject of the text.
  const ageAt = own[0]?.lower === 'that' ? 2 : 1;
  if (isDefinite && own.length === ageAt + 1 && ageInWord(last?.lower ?? '') !== undefined)
    return { ...pronounMention(start, undefined, false), end };
  return thingMention(start, end, base.isPossessive, isDefinite);
}

/**
 * Classifies a noun phrase. Owners in it are left out of the name and the description.
 *
 * @param words its tokens, one at least
 * @param start the index of the first of them in their sentence
 */
export const classifyMention = (words: readonly Token[], start: number, context: PhraseContext): Mention =>
  styleMention(words, start) ?? classifyPhrase(words, start, context);

/** A thing, a group, or nobody in particular. Most phrases are: a plain literal is made much faster than a spread one. */
const thingMention = (start: number, end: number, isPossessive: boolean, isDefinite: boolean): Mention => ({
  start,
  end,
  nameStart: end,
  type: 'other',
  name: '',
  description: EMPTY_DESCRIPTION,
  gender: undefined,
  isPossessive,
  isDefinite,
});

/** A personal pronoun for one person, or a possessive one: "his | plan". */
export function pronounMention(at: number, gender: Gender | undefined, isPossessive: boolean): Mention {
  return { ...otherMention(at), type: 'pronoun', gender, isPossessive };
}

/** A pronoun for a thing, or for nobody in particular: "it", "they". */
export function otherMention(at: number): Mention {
  return thingMention(at, at + 1, false, false);
}
