/**
 * Resolution of pronouns and null subjects: the most salient antecedent, by recency and grammatical function (after Lappin and
 * Leass, 1994: https://aclanthology.org/J94-4002).
 */

import { isExperiencerVerb } from '../grammar/experiencer-verbs.ts';
import type { Gender } from '../grammar/given-names.ts';
import { DEMONSTRATIVE_PRONOUN } from '../grammar/pronouns.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { initialVerb, isReportingAgent } from '../syntax/agents.ts';
import { mentionEndingAt, type SentenceGroup } from '../syntax/sentence-group.ts';
import { isPluralVerb } from '../syntax/verb-subjects.ts';
import { AGENT_WEIGHT, type Antecedent, nullSubjectOf, SUBORDINATE_AGENT_WEIGHT } from './antecedent.ts';
import type { DiscourseModel } from './discourse-model.ts';
import type { Entity } from './entity.ts';
import type { NamelessSubjects } from './nameless-subject.ts';
import type { PersonCandidates } from './person-candidates.ts';

/** Salience, in sentences that an antecedent may lie further back for it. */
const KNOWN_GENDER_WEIGHT = 0.5;
const SPEAKER_WEIGHT = 0.5;
/** Maximum sentences from a null subject back to the act of a name that is not surely a person's. */
const MAX_ACTION_DISTANCE = { any: 1, paragraph: 2 } as const;

const NOBODY: ReadonlySet<Entity> = new Set();

/** The position of a pronoun. */
interface PronounPlace {
  /** `undefined` for a null subject, and for a pronoun that tells none: "su". */
  readonly gender: Gender | undefined;
  /** Its index in the sentence. */
  readonly start: number;
  /** The index up to which its sentence may have its antecedent. Default: all of the sentence. */
  readonly limit?: number;
}

export class PronounResolver {
  readonly #discourse: DiscourseModel;
  readonly #candidates: PersonCandidates;
  readonly #nameless: NamelessSubjects;
  readonly #protagonist: Entity | undefined;

  /** @param protagonist that of the article, if any */
  constructor(
    discourse: DiscourseModel,
    candidates: PersonCandidates,
    nameless: NamelessSubjects,
    protagonist: Entity | undefined,
  ) {
    this.#discourse = discourse;
    this.#candidates = candidates;
    this.#nameless = nameless;
    this.#protagonist = protagonist;
  }

  resolve(group: SentenceGroup, pronoun: Mention): Entity | undefined {
    // "Este": whoever was mentioned last, rather than the subject.
    if (DEMONSTRATIVE_PRONOUN.test(group.tokens[pronoun.start]?.lower ?? ''))
      return this.#candidates.firstPerson(this.#discourse.recentObjects(), pronoun.gender);
    if (!pronoun.isPossessive && this.#nameless.isFollowedBy(pronoun.gender)) return undefined;
    const known = this.#authorBefore(group, pronoun) ?? this.#protagonistAgain(group, pronoun);
    if (known) return known;
    const isAnswer = group.tokens[0]?.type === 'quotation' && isReportingAgent(group, pronoun);
    const entity = isAnswer ? this.#mostSalientButAsker(pronoun) : this.#mostSalient(pronoun);
    // "Rui left. | He | laughed.": later "she" is somebody else; but "took | her | off" has no owner.
    if (entity && pronoun.gender && !pronoun.isPossessive)
      this.#candidates.noteGender(entity, pronoun.gender);
    return entity;
  }

  /**
   * The author of a speech or text with a pronoun in its English relative clause: "read a letter from | Bell | in which she".
   */
  #authorBefore(group: SentenceGroup, { start, gender }: Mention): Entity | undefined {
    const [preposition, relative] = group.tokens.slice(Math.max(0, start - 2), start);
    if (preposition?.lower !== 'in' || relative?.lower !== 'which') return undefined;
    const end = group.tokens[start - 3]?.type === 'pause' ? start - 3 : start - 2;
    const author = mentionEndingAt(group, end);
    if (!/^(?:by|from)$/.test(group.tokens[(author?.start ?? 0) - 1]?.lower ?? '')) return undefined;
    return this.#discourse
      .recent()
      .find(
        (antecedent) =>
          antecedent.sentence === this.#discourse.sentence &&
          antecedent.end === end &&
          this.#candidates.agrees(antecedent.entity, gender),
      )?.entity;
  }

  /**
   * The protagonist, whom an overt Spanish pronoun means where the paragraph has left those of the one before: such a pronoun
   * marks another topic, as a null subject goes on with one (Position of Antecedent Hypothesis; Carminati, 2002).
   */
  #protagonistAgain({ tokens }: SentenceGroup, { start, gender }: Mention): Entity | undefined {
    const protagonist = this.#protagonist;
    if (!/^(?:él|ella)$/.test(tokens[start]?.lower ?? '') || !protagonist) return undefined;
    const fits = (entity: Entity): boolean =>
      this.#candidates.isPerson(entity) && this.#candidates.agrees(entity, gender);
    const isMeant =
      fits(protagonist) &&
      this.#discourse.hasMentioned(protagonist) &&
      this.#discourse.isNewInParagraph(fits);
    return isMeant ? protagonist : undefined;
  }

  /** The referent of a pronoun in a quotation: never the speaker; nobody for one without a gender, which may be "you". */
  resolveQuoted({ gender }: Mention, speaker: Entity): Entity | undefined {
    if (gender === undefined) return undefined;
    const antecedents = this.#discourse
      .recentInQuotation()
      .filter(
        ({ entity }) =>
          entity !== speaker && this.#candidates.isPerson(entity) && this.#candidates.agrees(entity, gender),
      );
    return this.#bestOf(antecedents, gender);
  }

  /**
   * Resolves a null subject, which is a pronoun without a gender.
   *
   * @param limit the index up to which its sentence may have its antecedent. Default: all of the sentence
   * @param except whom it does not mean. Default: nobody
   */
  resolveNullSubject(limit?: number, except: ReadonlySet<Entity> = NOBODY): Entity | undefined {
    if (this.#nameless.isFollowedBy(undefined)) return undefined;
    const place = { gender: undefined, start: 0, ...(limit !== undefined && { limit }) };
    return this.#mostSalientButAsker(place, except);
  }

  /** Notes a null subject as an antecedent, like a pronoun: "Bell llegó. | Había llamado. | Dijo que". */
  noteNullSubject(group: SentenceGroup): void {
    const verb = initialVerb(group);
    if (verb === undefined || isPluralVerb(group, verb) || this.#nameless.hasPersonActing()) return;
    if (isExperiencerVerb(group.tokens[verb]?.lower ?? '')) return;
    const entity = this.resolveNullSubject(verb);
    if (entity) this.noteNullSubjectOf(entity);
  }

  /** Notes whom a null subject of the sentence means, as an antecedent. */
  noteNullSubjectOf(entity: Entity): void {
    const { sentence, paragraph } = this.#discourse;
    this.#discourse.noteNullSubject(nullSubjectOf(entity, sentence, paragraph));
  }

  /**
   * The most salient antecedent other than the asker: an answer right after a question is by the person asked, if there is one.
   */
  #mostSalientButAsker(place: PronounPlace, except: ReadonlySet<Entity> = NOBODY): Entity | undefined {
    const asked = this.#discourse.lastAsked();
    if (asked && !asked.entity) return undefined;
    if (asked?.entity && !except.has(asked.entity) && this.#candidates.agrees(asked.entity, place.gender))
      return asked.entity;
    const asker = this.#discourse.lastAsker();
    const other = asker && this.#mostSalient(place, new Set([...except, asker]));
    return other && this.#discourse.mayAnswer(other) ? other : this.#mostSalient(place, except);
  }

  /**
   * The most salient antecedent of that gender; a name that may be a place’s only where there is no person. Never whom a comma
   * sets apart right before it: "Clinton, he said, is crooked".
   *
   * @param except whom it does not mean. Default: nobody
   */
  #mostSalient(
    { gender, start, limit = Number.POSITIVE_INFINITY }: PronounPlace,
    except: ReadonlySet<Entity> = NOBODY,
  ): Entity | undefined {
    const recent = this.#discourse
      .recent()
      .filter(
        ({ entity, sentence, isSetApart, end }) =>
          !except.has(entity) &&
          !(sentence === this.#discourse.sentence && ((isSetApart && end === start - 1) || end > limit)) &&
          this.#candidates.agrees(entity, gender),
      );
    const people =
      gender === undefined
        ? this.#possibleNullSubjects(recent)
        : recent.filter(({ entity }) => this.#candidates.isPerson(entity));
    const best = this.#bestOf(this.#besidesConjuncts(people), gender);
    if (best) this.#candidates.notePronoun(best);
    return best;
  }

  /**
   * The antecedents of a singular pronoun after a coordinated subject: none of them, if the paragraph has a subject in the
   * singular in the sentence before: "| Bell | was late. Moss and Okafor waited. “Sorry,” he said."
   */
  #besidesConjuncts(antecedents: readonly Antecedent[]): readonly Antecedent[] {
    const joint = this.#discourse.jointAgents();
    const first = joint[0]?.sentence ?? 0;
    const isSubject = ({ isConjunct, paragraph, sentence, salience }: Antecedent): boolean =>
      !isConjunct &&
      salience === AGENT_WEIGHT &&
      paragraph === this.#discourse.paragraph &&
      sentence >= first - 1;
    return joint.length > 0 && antecedents.some(isSubject)
      ? antecedents.filter((antecedent) => !joint.includes(antecedent))
      : antecedents;
  }

  /** The one with the highest score, the last of equals, unless somebody without a name is nearer. */
  #bestOf(antecedents: readonly Antecedent[], gender: Gender | undefined): Entity | undefined {
    let best: { readonly entity: Entity; readonly score: number } | undefined;
    let isTied = false;
    for (const antecedent of antecedents) {
      const { entity } = antecedent;
      const score = this.#scoreOf(antecedent, gender);
      isTied =
        best !== undefined &&
        best.entity !== entity &&
        (score === best.score || (isTied && score < best.score));
      if (!best || score >= best.score) best = { entity, score };
    }
    // Two who act together: a verb without a subject is neither's alone.
    if (!best || (isTied && gender === undefined)) return undefined;
    return gender !== undefined && this.#nameless.isNearerThan(best.entity, gender) ? undefined : best.entity;
  }

  /** A verb without a subject may be an organization's: only a known person is its subject, or a name that has just acted. */
  #possibleNullSubjects(antecedents: readonly Antecedent[]): Antecedent[] {
    const objects = new Set(
      antecedents.flatMap(({ entity, isDoubled, sentence }) =>
        isDoubled && sentence === this.#discourse.sentence ? [entity] : [],
      ),
    );
    return antecedents.filter(({ entity, isAddressee, sentence, paragraph, salience }) => {
      if (isAddressee || objects.has(entity)) return false;
      const isNear = paragraph === this.#discourse.paragraph;
      const reach = isNear ? MAX_ACTION_DISTANCE.paragraph : MAX_ACTION_DISTANCE.any;
      const hasJustActed =
        salience >= SUBORDINATE_AGENT_WEIGHT && this.#discourse.sentence - sentence <= reach;
      return entity.kind === 'person' || (hasJustActed && this.#candidates.isPerson(entity));
    });
  }

  #scoreOf({ entity, sentence, salience }: Antecedent, gender: Gender | undefined): number {
    const hasKnownGender = gender !== undefined && this.#candidates.genderOf(entity) !== undefined;
    return (
      salience +
      (hasKnownGender ? KNOWN_GENDER_WEIGHT : 0) +
      (this.#discourse.hasJustSpoken(entity) ? SPEAKER_WEIGHT : 0) -
      (this.#discourse.sentence - sentence)
    );
  }
}
