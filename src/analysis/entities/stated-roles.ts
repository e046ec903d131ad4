/**
 * The roles of people as the sentences of an article state them: titles, appositions, predicates, and nominals. Whether a name
 * is a person's is told elsewhere (`entity-kind.ts`).
 */

import type { RoleSource } from '../../corpus/article.ts';
import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { onlyOf } from '../../util/only-of.ts';
import { isDemonym } from '../grammar/demonyms.ts';
import { isSingularCopula } from '../grammar/function-words.ts';
import { genderOfGivenName } from '../grammar/given-names.ts';
import { isRole } from '../grammar/person-nouns.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { type Description, descriptionOf } from '../mentions/description.ts';
import {
  afterDeterminers,
  type DerivedOffice,
  isRolePreposition,
  roleText,
  type TokenRange,
} from '../mentions/role-phrases.ts';
import { roleHead } from '../people/role-aliases.ts';
import { isAgent } from '../syntax/agents.ts';
import { type Apposition, appositionsOf } from '../syntax/appositions.ts';
import { derivedOffices } from '../syntax/derived-offices.ts';
import { nominalDescription, nominalRange, prepositionalPhraseEnd } from '../syntax/nominal-phrases.ts';
import type { Sentence } from '../syntax/parse-sentences.ts';
import { mentionStartingAt, type SentenceGroup } from '../syntax/sentence-group.ts';
import { tokenizeSentence } from '../tokens/tokenizer.ts';
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
  return descriptionOf(
    tokenizeSentence({ text, language, vocabulary: EMPTY_VOCABULARY }, { start: 0, end: text.length }),
    language,
  );
}

/** The role that tokens of a sentence make. */
function statedRole(
  text: string,
  group: SentenceGroup,
  range: TokenRange,
  source: RoleSource,
  description: Description = descriptionOf(group.tokens.slice(range.start, range.end), group.language),
): StatedRole {
  const words = roleText(text, group, range);
  const start = group.tokens[range.start]?.start ?? 0;
  return { words, source, description, isPast: false, start, end: start + words.length };
}

/** The role that a phrase beside a name states. */
const besideRole = (text: string, group: SentenceGroup, phrase: Apposition): StatedRole => ({
  ...statedRole(text, group, phrase, phrase.kind),
  isPast: phrase.isPast,
});

/**
 * The role that a nominal expresses. A complement that goes on after its words is left out as a whole: "the | head | of the
 * board for | bridges".
 */
export function nominalRole(
  text: string,
  group: SentenceGroup,
  nominal: Mention,
  source: RoleSource,
): StatedRole {
  const { start, end } = nominalRange(group, nominal);
  const goesOn = end > nominal.end && isRolePreposition(group.tokens[end]);
  const range = { start: afterDeterminers(group, start), end: goesOn ? nominal.end : end };
  const role = statedRole(text, group, range, source, nominalDescription(group, nominal));
  // "the mayor’s plan"
  const words = nominal.isPossessive ? role.words.replace(/['’]s?$/, '') : role.words;
  return { ...role, words, end: role.start + words.length };
}

/** True where a noun phrase ends: at punctuation, or before a function word. */
const isClosedAfter = ({ tokens }: SentenceGroup, at: number): boolean => {
  const token = tokens[at];
  return token?.type !== 'word' || /^(?:relative|preposition|conjunction)$/.test(token.partOfSpeech);
};

/**
 * The index of the demonym after a name, which says what somebody is: "Ida Bell, a | Kenyan | who won", "Ana Ruiz es | belga
 * |."
 */
function demonymAfter(group: SentenceGroup, { end }: Mention): number | undefined {
  const { tokens, language } = group;
  if (tokens[end]?.text !== ',' && !isSingularCopula(tokens[end]?.lower)) return undefined;
  const at = tokens[end + 1]?.partOfSpeech === 'determiner' ? end + 2 : end + 1;
  const isNoun = isDemonym(tokens[at]?.lower ?? '', language) && isClosedAfter(group, at + 1);
  return isNoun && (language === 'es' || at > end + 1) ? at : undefined;
}

/** The demonyms right before and after a name: "la | belga | Ana Ruiz", "Ida Bell, a | Kenyan |". */
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
    ...(after === undefined
      ? []
      : [role(after, isSingularCopula(tokens[name.end]?.lower) ? 'predicate' : 'apposition')]),
  ];
}

/** A nominal, and the sentence that it stands in. */
export interface NominalInSentence {
  readonly group: SentenceGroup;
  readonly nominal: Mention;
}

/** The nominal of the sentence before that a name goes on from. */
interface Announcement extends NominalInSentence {
  /** True for a statement about the bearer of the name, "Se llama Ruiz"; false where it may only mean them. */
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
const onlyNominal = ({ mentions }: SentenceGroup): Mention | undefined =>
  onlyOf(mentions.filter(({ type, isPossessive }) => type === 'nominal' && !isPossessive));

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
 * The names that a sentence begins with, by the nominal that the sentence before ends with, "Le tocó a la ministra. | Elena
 * Ruiz | llegó tarde", or that it gives to the only one there, "Vino una maestra. Se llama | Elena Ruiz |".
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

/** The role in brackets after a name: "Ida Bell | (Chair)". */
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

/** The office or the profession right before or after a name, or in brackets after it. */
export const officeBeside = (
  text: string,
  group: SentenceGroup,
  evidence: NameEvidence,
): StatedRole | undefined =>
  evidence.office ? besideRole(text, group, evidence.office) : bracketedRole(text, evidence, group.language);

/** The role that a sentence gives by other words. */
const derivedRole = (
  { tokens, language }: SentenceGroup,
  { words, start, end, isPast }: DerivedOffice,
): StatedRole => ({
  words,
  source: isPast === undefined ? 'apposition' : 'predicate',
  description: describeText(words, language),
  isPast: isPast === true,
  start: tokens[start]?.start ?? 0,
  end: tokens[end - 1]?.end ?? 0,
});

/**
 * The other roles of a name in its sentence: derived offices, further titles, appositions and predicates, and what the sentence
 * before announces.
 */
export function otherRoles(
  text: string,
  group: SentenceGroup,
  name: Mention,
  { office }: NameEvidence,
  announced: AnnouncedNames,
): StatedRole[] {
  const before = announced.get(name);
  return [
    ...derivedOffices(group, name).map((derived) => derivedRole(group, derived)),
    ...appositionsOf(group, name)
      .filter((phrase) => phrase !== office)
      .map((phrase) => besideRole(text, group, phrase)),
    ...(before?.isPredicate ? [nominalRole(text, before.group, before.nominal, 'predicate')] : []),
  ];
}
