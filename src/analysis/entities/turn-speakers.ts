/** The speakers of turns: by labels, as the interviewee, or by an introduction of themselves in a question. */

import type { ArticleText } from '../../corpus/article.ts';
import { GREETINGS } from '../../lexicon/greetings.ts';
import type { Language } from '../../text/language.ts';
import { endsInQuestion } from '../../text/sentences.ts';
import { onlyOf } from '../../util/only-of.ts';
import { pushTo } from '../../util/push-to.ts';
import { genderOfGivenName, isGivenName, isInitial } from '../grammar/given-names.ts';
import { isHonorific, isPersonNoun, isPersonOnlyRole } from '../grammar/person-nouns.ts';
import type { MarkedQuotation } from '../marks/quotation-marks.ts';
import type { Turn } from '../marks/turn.ts';
import { isAnswerLabel, isRoleLabel, labelName } from '../marks/turns.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { type Description, fitsDescription } from '../mentions/description.ts';
import { mayBePersonName, nameWords } from '../mentions/person-names.ts';
import { isAgent } from '../syntax/agents.ts';
import type { Aside, ParsedSentences, QuotedParagraph } from '../syntax/parse-sentences.ts';
import type { SentenceGroup } from '../syntax/sentence-group.ts';
import { addDescriptions, createEntity, type Entity, genderOf, mentionsOf } from './entity.ts';
import { EntityNameIndex } from './entity-name-index.ts';
import type { Entities } from './read-entities.ts';
import { describeText } from './stated-roles.ts';
import { type TitledName, titledInHeadlines } from './titled-in-headlines.ts';

/** Labels of people whom nobody knows by name. */
const UNIDENTIFIED = /^(?:unidentified|unknown|desconocid[oa]|sin identificar)/i;
const FROM = /^(?:de|del|from|with)$/;
/** Before the name of an interviewee: "an interview with", "entrevista a", "entrevistó a". */
const INTERVIEW =
  /(?:^|\s)(?:entrevista|conversación|diálogo|interview|conversation|talk)$|(?:interviewed|entrevistó)$/iu;
/** Before whoever the subject talks with, who asks if that is a person: "we spoke to Bell", not "spoke to the Courier". */
const CONVERSATION = /(?:spoke|talked|sat down|conversó|dialogó|habló)$/iu;

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The words of a label as a name, with the capital letters of a name: "IDA BELL" as "Ida Bell". */
function nameFromLabel(name: string, text: string): string {
  const pattern = new RegExp(escapeRegExp(name), 'giu');
  const written = [...text.matchAll(pattern)]
    .map(([match]) => match)
    .find((match) => /^\p{Lu}.*\p{Ll}/su.test(match));
  return written ?? name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** The full name that the text or its title has for a last name, "Ida Bell" for "Bell"; that if there is none, or two. */
function fullNameOf(surname: string, text: string): string {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}])(?<given>\\p{Lu}[\\p{Ll}\\p{M}]+) ${escapeRegExp(surname)}(?![\\p{L}\\p{M}])`,
    'gu',
  );
  const full = [...text.matchAll(pattern)].flatMap(({ 0: match, groups }) =>
    isGivenName(groups?.['given'] ?? '') ? [match] : [],
  );
  return onlyOf(full) ?? surname;
}

/** True for a name with an office that only people have, in apposition: "Gudrid, | vocalista de la banda |". */
const isIntroduced = (entity: Entity): boolean =>
  mentionsOf(entity).some(
    ({ evidence: { office }, roleHead, group }) =>
      office?.kind === 'apposition' && roleHead !== undefined && isPersonOnlyRole(roleHead, group.language),
  );

const initialsOf = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');

/** The speakers of an article's turns. */
export interface TurnSpeakers {
  /** By the words of each turn. */
  readonly byTurn: ReadonlyMap<MarkedQuotation, Entity>;
  /** The interviewee; nobody if the article is no interview, or does not tell who it is. */
  readonly interviewee: Entity | undefined;
  /** The entities named only by turns. */
  readonly added: readonly Entity[];
}

/** Reads the turns of an article from the top. */
class TurnReader {
  readonly byTurn = new Map<MarkedQuotation, Entity>();
  readonly added: Entity[] = [];
  interviewee: Entity | undefined;
  readonly #text: string;
  readonly #language: Language;
  readonly #entities: Entities;
  readonly #names: EntityNameIndex;
  readonly #byLabel = new Map<string, Entity | undefined>();
  /** The number of labels with a full name, by the surname. */
  readonly #surnames = new Map<string, number>();
  readonly #publication: Entity | undefined;
  readonly #titledInHeadlines: readonly TitledName[];
  #asking: ReadonlySet<string> = new Set();
  /** The asker who has introduced themselves in the last question. */
  #asker: Entity | undefined;
  /** True if labels name the askers, where the article knows them. */
  #namesAskers = false;

  constructor(
    { text, language, publication }: Pick<ArticleText, 'text' | 'language' | 'publication'>,
    entities: Entities,
    titled: readonly TitledName[],
  ) {
    this.#text = text;
    this.#titledInHeadlines = titled;
    this.#language = language;
    this.#entities = entities;
    this.#names = new EntityNameIndex(entities.all);
    this.#publication =
      publication === undefined ? undefined : createEntity(nameWords(publication), publication);
  }

  readLabels(labels: ReadonlySet<string>): void {
    const names = new Set([...labels].map((label) => nameWords(labelName(label, this.#language)).join(' ')));
    for (const name of names) {
      const [surname, ...given] = name.split(' ').toReversed();
      if (surname !== undefined && given.length > 0)
        this.#surnames.set(surname, (this.#surnames.get(surname) ?? 0) + 1);
    }
    for (const label of labels) this.#readLabel(label);
  }

  #readLabel(label: string): void {
    const isSilenced = this.#entities.isDeclaredThing(labelName(label, this.#language));
    const entity = isSilenced ? undefined : this.#resolveLabel(label);
    this.#byLabel.set(label, entity?.kind === 'none' || entity?.kind === 'place' ? undefined : entity);
  }

  /**
   * Reads the interviewee from the text before the turns, or from the labels if only one person answers.
   *
   * @param start the offset of the first turn
   * @param askingLabels the labels of those who ask, and are not interviewed
   */
  readInterviewee(start: number, askingLabels: ReadonlySet<string>): void {
    this.#asking = askingLabels;
    const askers = new Set([...askingLabels].map((label) => this.#byLabel.get(label)));
    const labelled = new Set([...this.#byLabel.values()].filter((entity) => entity?.kind === 'person'));
    this.interviewee =
      this.#findInterviewee(start, askers) ??
      onlyOf([...labelled].flatMap((entity) => (entity && !askers.has(entity) ? [entity] : [])));
  }

  /** @param asides the words of the turn, sentence by sentence */
  readTurn(words: MarkedQuotation, turn: Turn, asides: readonly SentenceGroup[]): void {
    const speaker = this.#speakerOf(turn, asides);
    if (speaker) this.byTurn.set(words, speaker);
  }

  #speakerOf(
    { label, name, isQuestion, isContinued }: Turn,
    asides: readonly SentenceGroup[],
  ): Entity | undefined {
    if (name !== undefined) {
      const named = this.#personNamed(name);
      if (isQuestion) [this.#asker, this.#namesAskers] = [named, true];
      else if (label !== undefined) this.#byLabel.set(label, named);
      return named;
    }
    // The publication asks in an interview, unless a label names the asker.
    if (isQuestion && label === undefined) return this.#publication;
    if (isQuestion) {
      const introduced = this.#introducedIn(asides);
      const isSomebodyElse = !isContinued && (this.#namesAskers || this.#addressesAnew(asides));
      this.#asker = introduced ?? (isSomebodyElse ? undefined : this.#asker);
      return this.#asker;
    }
    // "A: Why?" of "Aurora: Why?", where "A:" is no label of answers.
    if (label === undefined || (isAnswerLabel(label) && !this.#asking.has(label))) return this.interviewee;
    return this.#byLabel.get(label);
  }

  /** The referent of a label: an alias of the editor's, a full or last name, some of a name's words, or initials. */
  #resolveLabel(label: string): Entity | undefined {
    const name = labelName(label, this.#language);
    const words = nameWords(name);
    if (isAnswerLabel(label) || UNIDENTIFIED.test(label)) return undefined;
    if (isRoleLabel(label, this.#language)) return this.#holderOf(label);
    const hasTitle = name.length < label.replace(/\.$/, '').length;
    const found =
      this.#entities.aliased(name) ??
      onlyOf(this.#names.withGivenName(words)) ??
      this.#names.withName(words)[0] ??
      onlyOf(this.#names.withLastName(words)) ??
      this.#names.withWords(words)[0];
    if (found?.kind === 'unknown' && (hasTitle || isIntroduced(found))) found.kind = 'person';
    if (found) return found;
    // "H. BELL"
    if (words.length === 2 && isInitial(name.split(' ')[0] ?? ''))
      return onlyOf(
        this.#names
          .withLastName(words.slice(1))
          .filter((entity) => entity.words[0]?.startsWith(words[0]?.charAt(0) ?? '')),
      );
    // "R: …" after "Rosa: …" or "Rosa Bell: …"
    if (name.length === 1)
      return onlyOf(
        [...this.#byLabel].flatMap(([full, entity]) => (full.startsWith(name) && entity ? [entity] : [])),
      );
    const isInitials = words.length === 1 && name.length < 4;
    if (isInitials) return this.#calledByInitials(words[0] ?? '');
    const written = nameFromLabel(name, this.#text);
    const surnamed = this.#calledBySurname(words);
    if (surnamed) {
      this.#names.complete(surnamed, words, written);
      surnamed.kind = 'person';
      return surnamed;
    }
    const full = hasTitle ? fullNameOf(written, this.#text) : written;
    const entity = createEntity(nameWords(full), full);
    if (hasTitle || (words.length > 1 && isGivenName(words[0] ?? ''))) entity.kind = 'person';
    this.#add(entity);
    return entity;
  }

  /** The entity so far named by surname alone: "Mr. Moss?" before "TOM MOSS: …"; none where several have the surname. */
  #calledBySurname(words: readonly string[]): Entity | undefined {
    const [given = '', surname = ''] = [words[0], words.at(-1)];
    if (words.length < 2 || !isGivenName(given) || this.#surnames.get(surname) !== 1) return undefined;
    const [only, another] = this.#names.withName([surname]);
    const gender = only && genderOf(only);
    const agrees = gender === undefined || gender === (genderOfGivenName(given) ?? gender);
    const mayBePerson = only?.kind === 'person' || only?.kind === 'unknown';
    return mayBePerson && !only.declared && !another && agrees ? only : undefined;
  }

  /**
   * Resolves initials: to the only one with a label in full, "CL: …" after "Cara Lund: …"; otherwise with a name, or its end.
   */
  #calledByInitials(initials: string): Entity | undefined {
    const labelled = [...this.#byLabel].flatMap(([full, entity]) => {
      const words = nameWords(labelName(full, this.#language));
      return entity && initialsOf(words) === initials ? [entity] : [];
    });
    const named = this.#names.all.filter((entity) => initialsOf(entity.words) === initials);
    // "Radio Tamora DJ | Cara Lund |"
    const ending = this.#names.all.filter(
      ({ words }) => isGivenName(words.at(-2) ?? '') && initialsOf(words.slice(-2)) === initials,
    );
    return onlyOf([...new Set(labelled)]) ?? onlyOf(named) ?? (named.length > 0 ? undefined : onlyOf(ending));
  }

  #add(entity: Entity): void {
    this.added.push(entity);
    this.#names.add(entity);
  }

  /** The holder of that role by a headline, otherwise the only person with it in the article: "CHAIR", "THE MINISTER". */
  #holderOf(role: string): Entity | undefined {
    // "LA SEÑORA MINISTRA"
    const words = role.toLowerCase().split(' ');
    const office = words.filter((word) => !isHonorific(word, this.#language)).join(' ');
    const description = describeText(office, this.#language);
    if (description.heads.length === 0) return undefined;
    const isSaid = (given: Description, lemmas: ReadonlySet<string>): boolean =>
      fitsDescription(description, given, lemmas, this.#language);
    const titled = this.#titledInHeadlines.filter((named) =>
      isSaid(named.description, new Set(named.description.words)),
    );
    const [first] = titled;
    if (first && titled.every(({ name }) => name === first.name)) return this.#titledPerson(first);
    const hasRole = ({ kind, descriptions, lemmas }: Entity): boolean =>
      kind === 'person' && descriptions.some((given) => isSaid(given, lemmas));
    return onlyOf(this.#names.all.filter(hasRole));
  }

  /** The person whom a headline names, who may be named nowhere else. */
  #titledPerson({ name, description }: TitledName): Entity | undefined {
    if (this.#entities.isDeclaredThing(name)) return undefined;
    const words = nameWords(name);
    const known = this.#names.person(words);
    if (known) return known;
    const entity = createEntity(words, nameFromLabel(name, this.#text));
    addDescriptions(entity, [description]);
    entity.kind = 'person';
    this.#add(entity);
    return entity;
  }

  /**
   * The interviewee: the introduction says so, or the title names nobody else; otherwise the person with the most mentions, of
   * several the first.
   */
  #findInterviewee(start: number, askers: ReadonlySet<Entity | undefined>): Entity | undefined {
    const counts = this.#entities.all
      .filter((entity) => entity.kind === 'person' && !askers.has(entity))
      .map((entity) => ({
        entity,
        mentions: mentionsOf(entity).filter(({ evidence }) => evidence.start < start),
      }))
      .filter(({ mentions }) => mentions.length > 0)
      .sort((a, b) => b.mentions.length - a.mentions.length);
    const interviewed = counts.filter(({ mentions }) =>
      mentions.some(({ mention, group }) => this.#isInterviewee(group, mention)),
    );
    const titleEnd = this.#text.indexOf('\n');
    const inTitle = counts.filter(({ mentions }) =>
      mentions.some(({ evidence }) => evidence.start < titleEnd),
    );
    if (interviewed.length === 1) return interviewed[0]?.entity;
    if (inTitle.length === 1) return inTitle[0]?.entity;
    return counts[0]?.entity;
  }

  #isInterviewee(group: SentenceGroup, { start }: Mention): boolean {
    const before = this.#before(group, start);
    const hasPersonAsSubject = group.mentions.some(
      (mention) =>
        mention.start < start &&
        isAgent(group, mention) &&
        (mention.type === 'pronoun' || this.#entities.ofMention(mention)?.kind === 'person'),
    );
    return INTERVIEW.test(before) || (CONVERSATION.test(before) && !hasPersonAsSubject);
  }

  /** The words before a mention and its preposition: "entrevista | a Bell". */
  #before({ tokens }: SentenceGroup, start: number): string {
    const at = /^(?:a|al|con|to|with)$/.test(tokens[start - 1]?.lower ?? '') ? start - 1 : start;
    return tokens
      .slice(Math.max(0, at - 2), at)
      .map(({ lower }) => lower)
      .join(' ');
  }

  /** The person of that name, whom a question may be the only one to name. */
  #personNamed(name: string): Entity {
    const words = nameWords(name);
    const [known] = this.#names.withName(words);
    const entity = known ?? createEntity(words, name);
    if (!known) this.#add(entity);
    entity.kind = 'person';
    return entity;
  }

  /** True for a question that begins with a greeting or a title: somebody else may ask it. */
  #addressesAnew([first]: readonly SentenceGroup[]): boolean {
    const [word, next] = first?.tokens ?? [];
    if (!word) return false;
    return GREETINGS.has(word.lower) || (isPersonNoun(word.lower, this.#language) && next?.type === 'pause');
  }

  /** Somebody who gives their name and their employer: "Ida Bell, de Radio Tamora". */
  #introducedIn(asides: readonly SentenceGroup[]): Entity | undefined {
    for (const { tokens, mentions } of asides.slice(0, 3)) {
      for (const mention of mentions) {
        if (mention.type !== 'name') continue;
        // "Ida Bell de Radio Tamora" reads like one name.
        const inside = tokens
          .slice(mention.nameStart, mention.end)
          .findIndex(({ lower }) => FROM.test(lower));
        const nameEnd = inside > 0 ? mention.nameStart + inside : mention.end;
        const next = tokens[nameEnd]?.type === 'pause' ? nameEnd + 1 : nameEnd;
        if (!FROM.test(tokens[next]?.lower ?? '') || !tokens[next + 1]?.isCapitalized) continue;
        const name = tokens.slice(mention.nameStart, nameEnd);
        if (name.length > 1 && mayBePersonName(name, this.#language, true))
          return this.#personNamed(name.map(({ text }) => text).join(' '));
      }
    }
    return undefined;
  }
}

/** The labels whose turns end in a question mark, most of them. */
function askingLabels(
  text: string,
  turns: readonly { readonly words: MarkedQuotation; readonly turn: Turn }[],
): ReadonlySet<string> {
  const balance = new Map<string, number>();
  for (const { turn, words } of turns) {
    if (turn.label === undefined || turn.isContinued) continue;
    const asks = endsInQuestion(text.slice(words.words.start, words.words.end));
    balance.set(turn.label, (balance.get(turn.label) ?? 0) + (asks ? 1 : -1));
  }
  return new Set([...balance].flatMap(([label, sum]) => (sum > 0 ? [label] : [])));
}

/**
 * Reads the speaker of each turn of an article.
 *
 * @param parsed the asides are the sentences inside quotations and turns
 */
export function readTurnSpeakers(
  article: Pick<ArticleText, 'text' | 'language' | 'publication'>,
  paragraphs: readonly QuotedParagraph[],
  { sentences, asides }: Pick<ParsedSentences, 'sentences' | 'asides'>,
  entities: Entities,
): TurnSpeakers {
  const turns = paragraphs.flatMap(({ quotations }, paragraph) =>
    quotations.flatMap((words) => (words.turn ? [{ words, turn: words.turn, paragraph }] : [])),
  );
  const reader = new TurnReader(article, entities, titledInHeadlines(sentences));
  const labels = new Set(turns.flatMap(({ turn }) => turn.label ?? []));
  reader.readLabels(labels);
  const [first] = turns;
  if (first) reader.readInterviewee(first.words.marked.start, askingLabels(article.text, turns));
  const asidesByParagraph = new Map<number, Aside[]>();
  for (const aside of asides) pushTo(asidesByParagraph, aside.paragraph, aside);
  for (const { words, turn, paragraph } of turns)
    reader.readTurn(words, turn, asidesByParagraph.get(paragraph) ?? []);
  return reader;
}
