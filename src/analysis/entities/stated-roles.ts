/**
 * The roles of people as the sentences of an article state them: titles, appositions, predicates, and nominals. Whether a name is a
 * person's is told elsewhere (`entity-kind.ts`).
 */

import type { RoleSource } from '../../corpus/article.ts';
import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { isDemonym } from '../grammar/demonyms.ts';
import { genderOfGivenName } from '../grammar/given-names.ts';
import { isRole, personNoun } from '../grammar/person-nouns.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { type Description, describe } from '../mentions/description.ts';
import { isComplementPreposition, roleText, type TokenRange } from '../mentions/role-phrases.ts';
import { roleHead } from '../people/role-aliases.ts';
import { isAgent } from '../syntax/agents.ts';
import {
  appositiveName,
  isCopula,
  isNamedBy,
  isPastCopula,
  nameBeforeApposition,
  nominalAfter,
  nominalOfPredicate,
  relativeCopula,
} from '../syntax/appositions.ts';
import { nominalDescription, nominalRange, prepositionalPhraseEnd } from '../syntax/nominal-phrases.ts';
import type { Sentence } from '../syntax/parse-sentences.ts';
import { mentionStartingAt, type SentenceGroup } from '../syntax/sentence-group.ts';
import type { Token } from '../tokens/token.ts';
import { tokenize } from '../tokens/tokenizer.ts';
import { EMPTY_VOCABULARY } from '../tokens/vocabulary.ts';
import type { NameEvidence } from './name-evidence.ts';

/** A role as a sentence states it, with its span. */
export interface StatedRole extends Span {
  /** As written, without a determiner: "mayor of Tamora". */
  readonly words: string;
  readonly source: RoleSource;
  readonly description: Description;
  /** True for a predicate in the past tense. */
  readonly isPast: boolean;
}

/** The description that the text of a role makes. */
export function describeText(text: string, language: Language): Description {
  return describe(
    tokenize({ text, language, vocabulary: EMPTY_VOCABULARY }, { start: 0, end: text.length }),
    language,
  );
}

/** The role that tokens of a sentence make. */
function statedRole(
  text: string,
  group: SentenceGroup,
  range: TokenRange,
  source: RoleSource,
  description: Description = describe(group.tokens.slice(range.start, range.end), group.language),
): StatedRole {
  const words = roleText(text, group, range);
  const start = group.tokens[range.start]?.start ?? 0;
  return { words, source, description, isPast: false, start, end: start + words.length };
}

/** A range without what comes up to the last determiner before its noun, and adverbs behind that: "then her | student |", "la también | jueza |". */
function behindDeterminer({ tokens, language }: SentenceGroup, { start, end }: TokenRange): TokenRange {
  const isNoun = ({ lower }: Token): boolean => personNoun(lower, language) !== undefined;
  const noun = start + tokens.slice(start, end).findIndex(isNoun);
  const determiner = tokens.findLastIndex(
    ({ partOfSpeech }, at) => at < noun && partOfSpeech === 'determiner',
  );
  let first = Math.max(start, determiner + 1);
  while (first < noun && tokens[first]?.partOfSpeech === 'adverb') first += 1;
  return { start: first, end };
}

/**
 * The words of a nominal and of its complement, without the name of whom it is said: "el | ministro de Salud | Juan Ruiz". A complement
 * that goes on behind them is left out as a whole: "the | head | of the board for | bridges".
 */
function roleRange(group: SentenceGroup, nominal: Mention, name: Mention | undefined): TokenRange {
  const { start, end } = nominalRange(group, nominal);
  const isBeforeName = name !== undefined && name.nameStart > nominal.end && name.nameStart < end;
  const goesOn = end > nominal.end && isComplementPreposition(group.tokens[end]);
  return behindDeterminer(group, { start, end: isBeforeName ? name.nameStart : goesOn ? nominal.end : end });
}

/**
 * The role that a nominal expresses.
 *
 * @param name the name that it stands beside, if it does
 */
export function nominalRole(
  text: string,
  group: SentenceGroup,
  nominal: Mention,
  source: RoleSource,
  name?: Mention,
): StatedRole {
  const range = roleRange(group, nominal, name);
  const role = statedRole(text, group, range, source, nominalDescription(group, nominal));
  // "the mayor’s plan"
  const words = nominal.isPossessive ? role.words.replace(/['’]s?$/, '') : role.words;
  return { ...role, words, end: role.start + words.length };
}

/** The role that a nominal expresses as the predicate of a verb. */
const predicateRole = (
  text: string,
  group: SentenceGroup,
  nominal: Mention,
  verb: Token | undefined,
): StatedRole => ({ ...nominalRole(text, group, nominal, 'predicate'), isPast: isPastCopula(verb) });

/** True where a noun phrase ends: at punctuation, or before a function word. */
const isClosedBehind = ({ tokens }: SentenceGroup, at: number): boolean => {
  const token = tokens[at];
  return token?.type !== 'word' || /^(?:relative|preposition|conjunction)$/.test(token.partOfSpeech);
};

/** The index of the demonym behind a name, which says what somebody is: "Ida Bell, a | Kenyan | who won", "Ana Ruiz es | belga |." */
function demonymAfter(group: SentenceGroup, { end }: Mention): number | undefined {
  const { tokens, language } = group;
  if (tokens[end]?.text !== ',' && !isCopula(tokens[end])) return undefined;
  const at = tokens[end + 1]?.partOfSpeech === 'determiner' ? end + 2 : end + 1;
  const isNoun = isDemonym(tokens[at]?.lower ?? '', language) && isClosedBehind(group, at + 1);
  return isNoun && (language === 'es' || at > end + 1) ? at : undefined;
}

/** The demonyms right before and behind a name: "la | belga | Ana Ruiz", "Ida Bell, a | Kenyan |". */
export function demonymsBeside(text: string, group: SentenceGroup, name: Mention): StatedRole[] {
  const { tokens, language } = group;
  const before = name.nameStart - 1;
  const isDetermined = name.nameStart > name.start || tokens[before - 1]?.partOfSpeech === 'determiner';
  const isBefore =
    isDetermined && isDemonym(tokens[before]?.lower ?? '', language) && !tokens[before]?.isPossessive;
  const after = demonymAfter(group, name);
  const role = (at: number, source: RoleSource): StatedRole =>
    statedRole(text, group, { start: at, end: at + 1 }, source);
  return [
    ...(isBefore ? [role(before, 'title')] : []),
    ...(after === undefined ? [] : [role(after, isCopula(tokens[name.end]) ? 'predicate' : 'apposition')]),
  ];
}

/** A nominal, and the sentence that it stands in. */
export interface NominalInSentence {
  readonly group: SentenceGroup;
  readonly nominal: Mention;
}

/** The nominal of the sentence before that a name goes on from. */
interface Announcement extends NominalInSentence {
  /** True for what is said of whoever bears the name, "Se llama Ruiz"; false where it may only mean them. */
  readonly isPredicate: boolean;
}

/** The names that the sentence before announces by a nominal. */
export type AnnouncedNames = ReadonlyMap<Mention, Announcement>;

/** A definite nominal that its sentence ends with: "Le tocó a | la ministra de Vivienda |." */
function nominalAtEnd(group: SentenceGroup): Mention | undefined {
  const end = group.tokens.at(-1)?.type === 'stop' ? group.tokens.length - 1 : group.tokens.length;
  return group.mentions.find(
    (mention) =>
      mention.type === 'nominal' && mention.isDefinite && prepositionalPhraseEnd(group, mention) === end,
  );
}

/** The only nominal of a sentence. */
function onlyNominal({ mentions }: SentenceGroup): Mention | undefined {
  const [only, another] = mentions.filter(({ type, isPossessive }) => type === 'nominal' && !isPossessive);
  return another ? undefined : only;
}

/** The words that a sentence gives a name with: "Se llama | Ida Bell", "Her name is | Ida Bell". */
const NAMING_WORDS = /^(?:se llam(?:a|aba)|(?:his|her) name (?:is|was)|su nombre (?:es|era)) $/;

/** The name that a sentence gives to somebody whom the one before is about. */
function givenName(group: SentenceGroup): Mention | undefined {
  const name = group.mentions.find(({ type }) => type === 'name');
  if (!name) return undefined;
  const before = group.tokens.slice(0, name.start).map(({ lower }) => `${lower} `);
  return NAMING_WORDS.test(before.join('')) ? name : undefined;
}

/**
 * The names that a sentence begins with, by the nominal that the sentence before ends with, "Le tocó a la ministra. | Elena Ruiz |
 * llegó tarde", or that it gives to the only one there, "Vino una maestra. Se llama | Elena Ruiz |".
 */
export function announcedNames(sentences: readonly Sentence[]): AnnouncedNames {
  const announced = new Map<Mention, Announcement>();
  for (const [i, group] of sentences.entries()) {
    const before = sentences[i - 1];
    if (before?.paragraph !== group.paragraph) continue;
    const given = givenName(group);
    const first = mentionStartingAt(group, 0);
    const opening = first?.type === 'name' && isAgent(group, first) ? first : undefined;
    const name = given ?? opening;
    if (!name || name.end - name.nameStart < 2 || name.description.heads.length > 0) continue;
    const nominal = given ? onlyNominal(before) : nominalAtEnd(before);
    const gender = genderOfGivenName(group.tokens[name.nameStart]?.lower ?? '');
    if (nominal && (!gender || !nominal.gender || nominal.gender === gender))
      announced.set(name, { group: before, nominal, isPredicate: given !== undefined });
  }
  return announced;
}

/** The parenthesis right after a name. */
const BRACKETED = /^ \(([^()]{2,60})\)/;

/** The role in brackets behind a name: "Ida Bell | (Chair)". */
function bracketedRole(text: string, { end }: NameEvidence, language: Language): StatedRole | undefined {
  const words = BRACKETED.exec(text.slice(end))?.[1];
  const head = words === undefined ? undefined : roleHead(words, language);
  if (words === undefined || head === undefined || !isRole(head.toLowerCase(), language)) return undefined;
  const start = end + ' ('.length;
  return {
    words,
    source: 'apposition',
    isPast: false,
    description: describeText(words, language),
    start,
    end: start + words.length,
  };
}

/**
 * The titles of a name behind its owner, and behind its role: "Bell’s | lawyer | Tom Okafor", "surgeon | Dr | Ida Bell"; those that say what
 * somebody is, as "Mr" does not.
 */
function titles(
  text: string,
  group: SentenceGroup,
  name: Mention,
  { roles }: NameEvidence,
): StatedRole | undefined {
  const { tokens, language } = group;
  const { start, nameStart } = name;
  const owner = tokens.findLastIndex(({ isPossessive }, at) => isPossessive && at >= start && at < nameStart);
  const role = roles.find(({ end }) => end <= nameStart);
  const first = Math.max(start, owner + 1, role?.end ?? 0);
  // "una vecina | llamada | Ana Ruiz"
  const isNamed = isNamedBy(group, nameStart - 1, name);
  const end = isNamed ? nameStart - 1 : nameStart;
  if (first >= end || !personNoun(tokens[end - 1]?.lower ?? '', language)) return undefined;
  const range = behindDeterminer(group, { start: first, end });
  const title = statedRole(text, group, range, isNamed ? 'predicate' : 'title');
  return title.description.heads.length > 0 ? title : undefined;
}

/** The office or the profession right before or behind a name, or in brackets behind it. */
export function roleBeside(
  text: string,
  group: SentenceGroup,
  name: Mention,
  evidence: NameEvidence,
): StatedRole | undefined {
  const [role] = evidence.roles;
  return role
    ? statedRole(text, group, role, role.end === name.nameStart ? 'title' : 'apposition')
    : bracketedRole(text, evidence, group.language);
}

/** True for a nominal that describes the name before it, with other words up to a name behind: "Ida Bell, | the mayor |, met Tom Hale". */
const isOfNameBefore = (group: SentenceGroup, nominal: Mention, name: Mention): boolean =>
  nameBeforeApposition(group, nominal) !== undefined &&
  name.start > prepositionalPhraseEnd(group, nominal) + 1;

/** The role that a relative clause states: "Ida Bell, who is | a nurse |". */
function relativeRole(text: string, group: SentenceGroup, name: Mention): StatedRole | undefined {
  const copula = relativeCopula(group, name);
  const nominal = copula === undefined ? undefined : mentionStartingAt(group, copula + 1);
  if (copula === undefined || !nominal || nominal.type === 'name') return undefined;
  const role = predicateRole(text, group, nominal, group.tokens[copula]);
  return role.description.heads.length > 0 ? role : undefined;
}

/** The other roles of a name in its sentence: titles, appositions, predicates. */
export function otherRoles(
  text: string,
  group: SentenceGroup,
  name: Mention,
  evidence: NameEvidence,
  announced: AnnouncedNames,
): StatedRole[] {
  const apposed = group.mentions.findLast(
    (nominal) => appositiveName(group, nominal) === name && !isOfNameBefore(group, nominal, name),
  );
  const behind = nominalAfter(group, name);
  // "Mayor Ida Bell, the minister of trade, Tom Okafor, and others", "Mayor Ida Bell, Minister of Trade Tom Okafor"
  const next = mentionStartingAt(group, name.end + 1);
  const isSomebodyElses =
    next?.type === 'name' || (behind !== undefined && appositiveName(group, behind) !== undefined);
  const after = isSomebodyElses ? undefined : behind;
  const others = evidence.roles.slice(1).filter(({ start }) => !(isSomebodyElses && start >= name.end));
  const predicate = nominalOfPredicate(group, name);
  const before = announced.get(name);
  const verb = group.tokens[name.end];
  return [
    titles(text, group, name, evidence),
    ...others.map((range) =>
      statedRole(text, group, range, range.end === name.nameStart ? 'title' : 'apposition'),
    ),
    apposed && nominalRole(text, group, apposed, 'apposition', name),
    before?.isPredicate ? nominalRole(text, before.group, before.nominal, 'predicate') : undefined,
    after && isCopula(verb)
      ? predicateRole(text, group, after, verb)
      : after && nominalRole(text, group, after, 'apposition'),
    predicate && predicateRole(text, group, predicate, group.tokens[name.start - 1]),
    relativeRole(text, group, name),
  ].filter((role) => role !== undefined);
}
