/** A sentence with its mentions, and questions about its syntax that the rules of attribution ask. */

import type { Language } from '../../text/language.ts';
import { wordSet } from '../../util/word-list.ts';
import { isDemonym } from '../grammar/demonyms.ts';
import { isDepartment } from '../grammar/departments.ts';
import { isCliticForm, isOf } from '../grammar/function-words.ts';
import { isNameWordOf, takesName } from '../grammar/noun-kinds.ts';
import { isHonorific, isPersonNoun, isRole } from '../grammar/person-nouns.ts';
import { isReportOf } from '../grammar/reporting-verbs.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { isFiniteVerb } from '../tokens/tag-verbs.ts';
import type { Token } from '../tokens/token.ts';

/** A sentence, or several that one quotation runs through. */
export interface SentenceGroup {
  readonly language: Language;
  readonly tokens: readonly Token[];
  /** In order; an owner comes before what is owned. */
  readonly mentions: readonly Mention[];
  /** The longest mention by the index of its first token. */
  readonly longestByStart: ReadonlyMap<number, Mention>;
  /** The longest mention by the index after its last token. */
  readonly longestByEnd: ReadonlyMap<number, Mention>;
}

/** Groups the tokens of some sentences and the mentions among them. */
export function createSentenceGroup(
  language: Language,
  tokens: readonly Token[],
  mentions: readonly Mention[],
): SentenceGroup {
  const longestByStart = new Map<number, Mention>();
  const longestByEnd = new Map<number, Mention>();
  for (const mention of mentions) {
    const { start, end } = mention;
    if (end > (longestByStart.get(start)?.end ?? 0)) longestByStart.set(start, mention);
    if (start < (longestByEnd.get(end)?.start ?? Number.POSITIVE_INFINITY)) longestByEnd.set(end, mention);
  }
  return { language, tokens, mentions, longestByStart, longestByEnd };
}

/** The longest mention that ends right before the token at `at`. */
export function mentionEndingAt({ longestByEnd }: SentenceGroup, at: number): Mention | undefined {
  return longestByEnd.get(at);
}

/** The longest mention that begins with the token at `at`. */
export function mentionStartingAt({ longestByStart }: SentenceGroup, at: number): Mention | undefined {
  return longestByStart.get(at);
}

/** The index of the pause that closes what the one at `opening` opens: "Bell, who was late|,| left"; `undefined` if none does. */
export function closingPause({ tokens }: SentenceGroup, opening: number): number | undefined {
  if (tokens[opening]?.type !== 'pause') return undefined;
  let at = opening + 1;
  while (tokens[at]?.type === 'word' || tokens[at]?.type === 'colon') at += 1;
  return tokens[at]?.type === 'pause' ? at : undefined;
}

/** Maximum tokens of an aside between two pauses: "wrote|, on a wet Monday,| that". */
const MAX_ASIDE_LENGTH = 6;

/**
 * The index after the aside that the pause at `opening` opens: "Bell, who was late, | left"; `undefined` if it opens none.
 *
 * @param most the tokens that it may have, its closing pause included. Default: 6
 */
export function asideEnd(group: SentenceGroup, opening: number, most = MAX_ASIDE_LENGTH): number | undefined {
  const closing = closingPause(group, opening);
  return closing !== undefined && closing - opening <= most ? closing + 1 : undefined;
}

const isDash = (token: Token | undefined): boolean => /^(?:[—–―]|--)$/.test(token?.text ?? '');

/** True for a mention between two dashes in prose: "the dam – | Bell | built it – leaks"; not in a tag: "“…” – said | Bell | – “…”". */
export function isBetweenDashes({ tokens }: SentenceGroup, { start, end }: Mention): boolean {
  const bound = ({ type }: Token): boolean => type === 'stop' || type === 'quotation';
  const begin = tokens.findLastIndex((token, at) => at < start && bound(token)) + 1;
  // "TAMORA, May 3 — Bell left – a week early": the dash of a dateline opens nothing.
  const hasDateline = /^\p{Lu}{3,}$/u.test(tokens[begin]?.text ?? '');
  const from = hasDateline ? tokens.findIndex((token, at) => at > begin && isDash(token)) + 1 : begin;
  const closing = tokens.findIndex((token, at) => at >= end && (bound(token) || isDash(token)));
  const opens = tokens.slice(from, start).filter(isDash).length % 2 === 1;
  return opens && !isDash(tokens[from]) && isDash(tokens[closing]);
}

/** Prepositions that lead to a clause too: "as Bell put it", "after Bell left". */
const SUBORDINATOR = /^(?:as|after|before|since|until|than|como|desde|hasta)$/;

/** The index after the phrases with "of" that follow `at`: "Archbishop Bell | of the Diocese of Tamora | told". */
function phraseEnd(group: SentenceGroup, at: number): number {
  const phrase = group.tokens[at]?.lower === 'of' ? mentionStartingAt(group, at + 1) : undefined;
  return phrase ? phraseEnd(group, phrase.end) : at;
}

/** True for the second complement of a Spanish role, before a comma: "la ministra de Hacienda y | Minas |, Ida Bell". */
function isSecondComplement(group: SentenceGroup, { start, end }: Mention): boolean {
  const { tokens, language } = group;
  if (language !== 'es' || !/^[ye]$/.test(tokens[start - 1]?.lower ?? '')) return false;
  const firstComplement = mentionEndingAt(group, start - 1);
  const preposition = (firstComplement?.start ?? 0) - 1;
  if (tokens[end]?.type !== 'pause' || !/^del?$/.test(tokens[preposition]?.lower ?? '')) return false;
  return mentionEndingAt(group, preposition)?.type === 'nominal';
}

/** The nominal before the comma that a name is in apposition to: "contra | el presidente | del consejo, Ida Bell". */
function appositiveNominal(group: SentenceGroup, { start, type }: Mention): Mention | undefined {
  const { tokens } = group;
  if (type !== 'name' || tokens[start - 1]?.text !== ',') return undefined;
  let phrase = mentionEndingAt(group, start - 1);
  while (phrase?.type !== 'nominal' && phrase && tokens[phrase.start - 1]?.partOfSpeech === 'preposition') {
    const head = mentionEndingAt(group, phrase.start - 1);
    if (!head) break;
    phrase = head;
  }
  return phrase?.type === 'nominal' ? phrase : undefined;
}

/** True for a name in apposition to a complement, with the apposition closed: "sobre el candidato, | Ida Bell |, dijo". */
function isAppositiveComplement(group: SentenceGroup, mention: Mention): boolean {
  const { language, tokens } = group;
  const isClosed = tokens[mention.end]?.type !== 'word';
  const nominal = language === 'es' && isClosed ? appositiveNominal(group, mention) : undefined;
  return nominal !== undefined && isComplement(group, nominal);
}

/** True for a name with the department of an office before it: "Secretary of | the Treasury Tom Bell | said". */
function endsOffice({ tokens, language }: SentenceGroup, { type, start, nameStart }: Mention): boolean {
  const between = tokens.slice(start, nameStart);
  return (
    type === 'name' &&
    between.some(({ lower }) => isDepartment(lower)) &&
    between.every(({ lower, partOfSpeech }) => partOfSpeech === 'determiner' || isDepartment(lower)) &&
    isOf(tokens[start - 1]?.lower) &&
    isPersonNoun(tokens[start - 2]?.lower ?? '', language)
  );
}

/** True for a name with an employer before it, in English: "a manager at | Tamora Rail Tom Bell | said", not "at | Royal Albert Hall". */
function endsEmployment(
  { tokens, language }: SentenceGroup,
  { type, start, nameStart, end }: Mention,
): boolean {
  const isOfEmployer = ({ lower, isProperNoun, isPossessive }: Token): boolean =>
    isProperNoun &&
    !isPossessive &&
    !isPersonNoun(lower, language) &&
    !isHonorific(lower, language) &&
    !isDemonym(lower, language);
  return (
    language === 'en' &&
    type === 'name' &&
    start < nameStart &&
    /^(?:at|for|of)$/.test(tokens[start - 1]?.lower ?? '') &&
    isRole(tokens[start - 2]?.lower ?? '', language) &&
    tokens.slice(start, nameStart).every(isOfEmployer) &&
    !isNameWordOf(tokens[end - 1]?.lower ?? '', 'place', 'organization', 'authority')
  );
}

/**
 * The noun that the name of an organization stands after without a comma: "of | the charity | Open Water"; in Spanish any complement
 * before the apposition to the whole: "la presidenta de la junta de | vecinos | Las Dunas, Ida Bell".
 */
function namedNoun(group: SentenceGroup, { start, end, type }: Mention): Mention | undefined {
  const { tokens, language } = group;
  const noun = type === 'name' ? mentionEndingAt(group, start) : undefined;
  if (noun?.type !== 'other') return undefined;
  const isNamed = takesName(tokens[start - 1]?.lower ?? '', language);
  const isBeforeApposition =
    language === 'es' &&
    tokens[noun.start - 1]?.partOfSpeech === 'preposition' &&
    tokens[end]?.type === 'pause' &&
    mentionStartingAt(group, end + 1)?.type === 'name';
  return (noun.isDefinite && isNamed) || isBeforeApposition ? noun : undefined;
}

/** The index of the first token of a complement, after its preposition. */
export const complementStart = (group: SentenceGroup, mention: Mention): number =>
  namedNoun(group, mention)?.start ?? mention.start;

/**
 * True for the complement of a preposition or participle: "of the senator", "a lawyer representing Trump". English "he" and
 * "she" never are, "him" always is.
 */
export function isComplement(group: SentenceGroup, mention: Mention): boolean {
  const { tokens, language } = group;
  const { start, end, type } = mention;
  if (type === 'pronoun' && language === 'en') return tokens[start]?.lower === 'him';
  if (endsOffice(group, mention) || endsEmployment(group, mention)) return false;
  const before = tokens[start - 1];
  if (before && SUBORDINATOR.test(before.lower) && isFiniteVerb(tokens[phraseEnd(group, end)])) return false;
  if (before?.partOfSpeech === 'preposition' || before?.partOfSpeech === 'infinitive') return true;
  // "para alcanzar | este objetivo |"
  if (language === 'es' && before?.verb.base && tokens[start - 2]?.partOfSpeech === 'preposition')
    return true;
  if (isSecondComplement(group, mention) || isAppositiveComplement(group, mention)) return true;
  const named = namedNoun(group, mention);
  if (named && isComplement(group, named)) return true;
  // "a lawyer representing Trump", but "the meeting Trump had".
  const noun = tokens[start - 2];
  return (
    before?.type === 'word' &&
    !before.isCapitalized &&
    before.verb.participial === 'certain' &&
    noun?.type === 'word' &&
    noun.partOfSpeech === 'unknown'
  );
}

/** The index of the first token of the sentence, or of the part before a semicolon, that the token at `at` is in. */
export function clauseStart({ tokens }: SentenceGroup, at: number): number {
  let start = at;
  while (start > 0 && tokens[start - 1]?.type !== 'stop') start -= 1;
  return start;
}

/** True for a Spanish object pronoun before a verb: "le dijo", "lo llamó". */
export function isClitic({ language }: SentenceGroup, token: Token | undefined): boolean {
  return isCliticForm(token?.lower ?? '', language);
}

/** True for words for one person: a name, a nominal or a pronoun. */
export const isPersonMention = (mention: Mention | undefined): mention is Mention =>
  mention !== undefined && mention.type !== 'other';

/** Words besides adverbs that stand between a subject and its verb. */
const PARENTHETICALS = wordSet(
  'himself herself themselves itself later then first once again recently also too further never long ni mismo misma',
);

/** True for a token between a subject and its verb that is part of neither: "also", "on Monday", "has". */
export function isParenthetical(group: SentenceGroup, at: number): boolean {
  const token = group.tokens[at];
  if (token?.type !== 'word') return false;
  return (
    token.partOfSpeech === 'adverb' ||
    token.partOfSpeech === 'auxiliary' ||
    token.partOfSpeech === 'time' ||
    PARENTHETICALS.has(token.lower) ||
    (/^(?:on|este|el|ese)$/.test(token.lower) && group.tokens[at + 1]?.partOfSpeech === 'time') ||
    isClitic(group, token)
  );
}

/** True for a token after a reporting verb that leads to nothing that is said: "Warren said | on Monday". */
export function endsAttribution({ type, partOfSpeech }: Token): boolean {
  if (type === 'word') return partOfSpeech === 'time' || partOfSpeech === 'preposition';
  return type === 'stop' || type === 'pause';
}

/** Spanish and English prepositions of whom something is said to, with, about or against. */
const ADDRESSEE_PREPOSITION = /^(?:con|a|al|sobre|hacia|contra|with|to|about|against|toward|towards)$/;

/** True for an English verb at `at` whose object is whom something is said to: "Moss told | Bell |", not "“…,” asked | Bell |". */
function takesAddressee({ tokens, language }: SentenceGroup, at: number): boolean {
  const verb = tokens[at]?.lower ?? '';
  const isTelling = isReportOf('tell', verb, 'en') || isReportOf('inquire', verb, 'en');
  // "The judge, Ida Bell, | told Moss"
  const previous = tokens[at - 1]?.type === 'pause' ? at - 2 : at - 1;
  return language === 'en' && isTelling && tokens[previous]?.type === 'word';
}

/** True for whom something is said to, with, about or against, who hardly says it: "en diálogo con | Bell", "told | Bell |". */
export function isAddressee(group: SentenceGroup, mention: Mention): boolean {
  const phrase = appositiveNominal(group, mention) ?? mention;
  // "A Bell no le gusta": what the sentence is about.
  if (group.language === 'es' && phrase.start === 1 && group.tokens[0]?.lower === 'a') return false;
  // "told | Meridian | that"
  if (takesAddressee(group, phrase.start - 1)) return true;
  return (
    isComplement(group, phrase) && ADDRESSEE_PREPOSITION.test(group.tokens[phrase.start - 1]?.lower ?? '')
  );
}

/** Conjunctions of clauses that have objects of their own. */
const OTHER_CLAUSE = /^(?:cuando|mientras|porque|aunque|después|antes)$/;

/**
 * The addressees after a Spanish verb, in its own clause and not in a later one: "dijo a | Bell | cuando llamaron a ella".
 *
 * @param verb the index of the verb
 */
export function addresseesAfter(group: SentenceGroup, verb: number): Mention[] {
  const end = group.tokens.findIndex(({ lower }, at) => at > verb && OTHER_CLAUSE.test(lower));
  return group.mentions.filter(
    (mention) =>
      mention.start > verb &&
      (end < 0 || mention.start < end) &&
      !mention.isPossessive &&
      isAddressee(group, mention),
  );
}
