/**
 * Subjects without a name in the article: "The union met", "Exxon fell", "A witness laughed", "Bell left" of two Bells. A
 * pronoun may corefer with one, and then means nobody with a name.
 */

import { NEGATIONS } from '../../lexicon/negations.ts';
import { isOf } from '../grammar/function-words.ts';
import type { Gender } from '../grammar/given-names.ts';
import { isCollective, isNounOf } from '../grammar/noun-kinds.ts';
import { isParticiple } from '../grammar/verb-forms.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { initialVerb, isAgent } from '../syntax/agents.ts';
import { nameBeside } from '../syntax/appositions.ts';
import { asksSomebody } from '../syntax/indirect-questions.ts';
import { agentOfPassive } from '../syntax/passives.ts';
import { mentionStartingAt, type SentenceGroup } from '../syntax/sentence-group.ts';
import { isExperiencer } from './antecedent.ts';
import type { DiscourseModel } from './discourse-model.ts';
import type { Entity } from './entity.ts';
import type { PersonCandidates } from './person-candidates.ts';

interface NamelessSubject {
  readonly gender: Gender | undefined;
  /** False where no "he" or "she" goes on with it: an organization. */
  readonly isPerson: boolean;
  /** True for a surname of several people. */
  readonly isSurname?: boolean;
  /**
   * False for words that may refer to somebody known, the antecedent of a pronoun in the sentence: "Asked if | he | knew, the
   * skipper".
   */
  readonly isNew?: boolean;
}

/** The gender of one of several. */
const ONE_OF_THEM: ReadonlyMap<string, Gender> = new Map([
  ['uno', 'male'],
  ['una', 'female'],
]);

/** "Un operador", "otra vecina": an indefinite Spanish noun with an agentive ending. */
const isAgentNoun = ([article = '', noun = '']: readonly string[]): boolean =>
  /^(?:un|una|otr[oa])$/.test(article) && /(?:[dts]ora?|ista|er[oa]|[ae]nte)$/.test(noun);

/** The index after the adverbs that a sentence begins with: "Más tarde | la firma", "Este domingo | el gremio". */
function adverbsEnd({ tokens }: SentenceGroup): number {
  const isAdverb = (at: number): boolean => /^(?:adverb|time)$/.test(tokens[at]?.partOfSpeech ?? '');
  const [first, second] = tokens;
  const isTime = first?.partOfSpeech === 'determiner' && second?.partOfSpeech === 'time';
  const isLater =
    /^(?:más|poco|minutos|horas|días)$/.test(first?.lower ?? '') &&
    /^(?:tarde|antes|después)$/.test(second?.lower ?? '');
  let end = isTime || isLater ? 2 : 0;
  while (isAdverb(end)) end += 1;
  return end;
}

/** The nameless experiencer of a sentence that begins with a verb: "No le cayó bien al | ahijado |". */
function namelessExperiencer(
  group: SentenceGroup,
  resolved: ReadonlyMap<Mention, Entity>,
): NamelessSubject | undefined {
  const experiencer = group.mentions.find((mention) => isExperiencer(group, mention));
  return experiencer?.type === 'nominal' && !resolved.has(experiencer)
    ? { gender: experiencer.gender, isPerson: true, isNew: isNew(group, experiencer) }
    : undefined;
}

/** True for the patient of a passive with somebody as its agent: "| The letter | was signed by Ida Bell". */
function isPatientOfPerson(
  group: SentenceGroup,
  patient: Mention,
  resolved: ReadonlyMap<Mention, Entity>,
): boolean {
  const agent = agentOfPassive(group, patient);
  const described = agent && nameBeside(group, agent);
  return agent !== undefined && (resolved.has(agent) || (described !== undefined && resolved.has(described)));
}

/** A thing's name or a noun that a sentence begins with, if it can speak. */
function firstNamelessSubject(
  group: SentenceGroup,
  resolved: ReadonlyMap<Mention, Entity>,
): NamelessSubject | undefined {
  // "One of them, who works nights, laughed"
  const [one, of] = group.tokens;
  // "No successor has been named"
  if (NEGATIONS.has(one?.lower ?? '')) return undefined;
  if (/^(?:one|un[oa])$/.test(one?.lower ?? '') && isOf(of?.lower))
    return { gender: ONE_OF_THEM.get(one?.lower ?? ''), isPerson: true };
  const start = adverbsEnd(group);
  const first = mentionStartingAt(group, start);
  if (start > 0 && group.tokens[start]?.partOfSpeech !== 'determiner') return undefined;
  if (!first || first.type === 'pronoun') return undefined;
  // "Un cronista le preguntó si volvería": the person asked answers.
  if (asksSomebody(group, first)) return undefined;
  if (first.type === 'name')
    return isAgent(group, first) ? { gender: undefined, isPerson: false } : undefined;
  const isPerson = first.type === 'nominal';
  const words = group.tokens.slice(first.start, first.end).map(({ lower }) => lower);
  const hasRelative = isPersonByRelative(group, first);
  const isCollectiveNoun = words.some((word) => isCollective(word, group.language));
  const isDocument = words.some((word) => isNounOf(word, group.language, 'document'));
  const maySpeak =
    isPerson ||
    hasRelative ||
    isCollectiveNoun ||
    (isDocument && !isPatientOfPerson(group, first, resolved)) ||
    isAgentNoun(words);
  return maySpeak && !resolved.has(first)
    ? { gender: first.gender, isPerson: isPerson || hasRelative, isNew: isNew(group, first) }
    : undefined;
}

/** True for a noun with a relative clause as people have it: "The call-taker, | whose | name", "The plumber | who | came". */
function isPersonByRelative({ tokens }: SentenceGroup, { end }: Mention): boolean {
  const at = tokens[end]?.type === 'pause' ? end + 1 : end;
  return /^(?:who|whose|quien|cuyo|cuya)$/.test(tokens[at]?.lower ?? '');
}

/** True for somebody indefinite, or somebody's: "a sailor", "the boy’s mother". */
const isNew = ({ tokens }: SentenceGroup, { start, end, isDefinite }: Mention): boolean =>
  !isDefinite || tokens.slice(start, end).some(({ isPossessive }) => isPossessive);

/**
 * The subject after a participle or another adverbial in front: "Consultado por el plan, | el líder del gremio | se rio",
 * "Outside, | the boy’s mother | laughed".
 */
function namelessAfterAdverbial(
  group: SentenceGroup,
  resolved: ReadonlyMap<Mention, Entity>,
): NamelessSubject | undefined {
  const hasParticiple = isParticiple(group.tokens[0]?.lower ?? '', group.language);
  const subject = group.mentions.find(
    (mention) => group.tokens[mention.start - 1]?.type === 'pause' && isAgent(group, mention),
  );
  if (subject?.type !== 'nominal' || resolved.has(subject)) return undefined;
  const isFirst = group.mentions.every(({ start, end }) => start >= subject.start || end < subject.start);
  return hasParticiple || (isFirst && isNew(group, subject))
    ? { gender: subject.gender, isPerson: true, isNew: isNew(group, subject) }
    : undefined;
}

/** The last subject without a name. */
export class NamelessSubjects {
  readonly #discourse: DiscourseModel;
  readonly #candidates: PersonCandidates;
  #last:
    | (NamelessSubject & {
        readonly sentence: number;
        /** The index of its paragraph. */
        readonly paragraph: number;
        /** True if the sentence goes on with the subject of the one before it. */
        readonly isCarriedOn: boolean;
      })
    | undefined;

  constructor(discourse: DiscourseModel, candidates: PersonCandidates) {
    this.#discourse = discourse;
    this.#candidates = candidates;
  }

  /** Notes the subject of a sentence that has been read, if it has no name. */
  note(group: SentenceGroup, resolved: ReadonlyMap<Mention, Entity>): void {
    if (this.hasPersonActing()) return;
    // "El presidente tardó. Lo hizo a las cuatro.", "The porter left. At the door, nothing moved."
    const mayGoOn =
      initialVerb(group) !== undefined || group.mentions.every((mention) => !isAgent(group, mention));
    const goesOn = mayGoOn && this.isFollowedBy(undefined) ? this.#last : undefined;
    const subject =
      goesOn ??
      this.#sharedSurname() ??
      firstNamelessSubject(group, resolved) ??
      namelessAfterAdverbial(group, resolved) ??
      namelessExperiencer(group, resolved);
    if (subject?.isNew === false && this.#isActing(this.#discourse.pronounAgents())) return;
    if (subject)
      this.#last = {
        ...subject,
        sentence: this.#discourse.sentence,
        paragraph: this.#discourse.paragraph,
        isCarriedOn: goesOn !== undefined,
      };
  }

  /**
   * True where a pronoun, or a null subject without a gender, goes on with the subject or the speaker of the sentence before,
   * who has no name, or only one that several people have.
   */
  isFollowedBy(gender: Gender | undefined): boolean {
    const speaker = this.#discourse.speakerBefore();
    if (speaker && this.#candidates.holdersOf(speaker).length > 0) return !this.hasPersonActing();
    if (this.#last?.sentence !== this.#discourse.sentence - 1) return false;
    const agrees = this.#last.isPerson && (this.#last.gender === undefined || this.#last.gender === gender);
    return (gender === undefined || agrees) && !this.hasPersonActing();
  }

  /**
   * True if a verb without a subject goes on with the subject of its sentence, which has been read, and which has no name.
   *
   * @param isTag true for a verb between pauses: "Su grupo, | precisó |, apoya el plan" has a subject of its own
   */
  isSubjectOf(isTag: boolean): boolean {
    if (this.#last?.sentence !== this.#discourse.sentence || this.hasPersonActing()) return false;
    return this.#last.isCarriedOn || !isTag;
  }

  /**
   * True if somebody without a name has acted in the paragraph since an entity was mentioned, whom a pronoun may mean: "Bell
   * left. The diver surfaced. The sea was calm. | She | laughed".
   */
  isNearerThan(entity: Entity, gender: Gender | undefined): boolean {
    const last = this.#last;
    return (
      last?.isPerson === true &&
      !last.isSurname &&
      last.paragraph === this.#discourse.paragraph &&
      last.sentence >= this.#discourse.sentence - this.#discourse.distanceTo(entity) &&
      (last.gender === undefined || gender === undefined || last.gender === gender)
    );
  }

  /** True if one certain person acts in a main clause of the sentence, as far as it has been read. */
  hasPersonActing(): boolean {
    return this.#isActing(this.#discourse.mainAgents());
  }

  #isActing(agents: readonly Entity[]): boolean {
    return agents.some(
      (entity) => this.#candidates.isPerson(entity) && this.#candidates.holdersOf(entity).length === 0,
    );
  }

  /** A subject that is only a surname, of several people: "she" is one of a brother and a sister. */
  #sharedSurname(): NamelessSubject | undefined {
    const holders = this.#discourse.agents().flatMap((entity) => this.#candidates.holdersOf(entity));
    const genders = new Set(holders.map((holder) => this.#candidates.genderOf(holder)));
    const [gender] = genders;
    return holders.length > 0 ? { gender, isPerson: genders.size === 1, isSurname: true } : undefined;
  }
}
