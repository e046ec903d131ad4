/** Resolution of nominals: a definite description refers to the last person with that description in the article. */

import type { Language } from '../../text/language.ts';
import { onlyOf } from '../../util/only-of.ts';
import type { Gender } from '../grammar/given-names.ts';
import { isCollective } from '../grammar/noun-kinds.ts';
import { officesOfStyle } from '../grammar/styles.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import {
  type Description,
  fitsDescription,
  fitsLoosely,
  haveSameDepartment,
  isAnotherRank,
  isHypernym,
  isOfAnotherCountry,
  lemmaOf,
  saysNoRole,
  speaksFor,
  withoutCountry,
} from '../mentions/description.ts';
import { isReportingAgent } from '../syntax/agents.ts';
import { nominalDescription, phraseText } from '../syntax/nominal-phrases.ts';
import type { SentenceGroup } from '../syntax/sentence-group.ts';
import { isNamedSource } from './antecedent.ts';
import type { DiscourseModel } from './discourse-model.ts';
import {
  hasComplement,
  hasSameRole,
  introducesQuotation,
  mayBeSaidOf,
  mayBeTagSubject,
  type Nominal,
  type Variation,
  variationOf,
} from './elegant-variation.ts';
import { type Entity, mentionsOf } from './entity.ts';
import type { NamelessSubjects } from './nameless-subject.ts';
import type { PersonCandidates } from './person-candidates.ts';
import type { Entities } from './read-entities.ts';

/** Maximum sentences between somebody with an office and words for it with an adjective that is new. */
const MAX_EPITHET_DISTANCE = 3;

/** Maximum paragraphs from an answer back to an actor before the question. */
const MAX_EXCHANGE = 2;

/** Lemmas for an addressee or a person mentioned before. */
const ADDRESSED = /^(?:aludido|interpelado|mencionado|susodicho)$/;
const DEFINITE_ARTICLE = /^(?:the|el|la|este|esta|ese|esa|dicho|dicha) /i;

/** True for the head of a group: "the union leader", who is nobody of whom the article does not say so. */
const namesGroup = ({ words }: Description, language: Language): boolean =>
  words.some((word) => isCollective(word, language));

/** True if the article calls somebody by the nouns of a description, and not only by hyponyms of them. */
const isCalled = ({ descriptions }: Entity, { heads }: Description): boolean =>
  descriptions.some((given) => heads.every((head) => given.heads.includes(head)));

/** True for a word that nothing but its place tells a name by: "| Rain | is coming." */
const onlyBeginsSentences = (entity: Entity): boolean =>
  entity.kind === 'unknown' &&
  entity.words.length === 1 &&
  mentionsOf(entity).every(({ mention }) => mention.start === 0);

export class NominalResolver {
  readonly #entities: Pick<Entities, 'aliased'>;
  readonly #discourse: DiscourseModel;
  readonly #candidates: PersonCandidates;
  readonly #nameless: NamelessSubjects;

  constructor(
    entities: Pick<Entities, 'aliased'>,
    discourse: DiscourseModel,
    candidates: PersonCandidates,
    nameless: NamelessSubjects,
  ) {
    this.#entities = entities;
    this.#discourse = discourse;
    this.#candidates = candidates;
    this.#nameless = nameless;
  }

  /**
   * Resolves a nominal by the first of these rules that applies: an editor's alias; "el aludido"; a description in the article;
   * the same without the nationality; the same department; an epithet; a variation.
   */
  resolve(group: SentenceGroup, mention: Mention): Entity | undefined {
    const aliased =
      this.#entities.aliased(phraseText(group, mention)) ?? this.#entities.aliased(mention.name);
    if (aliased) return aliased;
    const styled = mention.description.heads.flatMap(officesOfStyle);
    if (styled.length > 0) return this.#holderOf(styled, group.language, mention.gender);
    if (!DEFINITE_ARTICLE.test(mention.name)) return this.#inHeadline(group, mention);
    if (mention.description.heads.some((head) => ADDRESSED.test(head)))
      return this.#candidates.firstPerson(this.#discourse.addressees(), mention.gender);
    const nominal: Nominal = { group, mention, description: nominalDescription(group, mention) };
    const described = this.#candidates
      .describedAs(nominal.description, mention.gender, group.language)
      .filter((entity) => this.#discourse.hasMentioned(entity) || isCalled(entity, nominal.description));
    if (described.length > 0)
      return this.#actorBefore(nominal, described) ?? this.#nearest(nominal, described);
    const byGroup =
      this.#holderWithoutCountry(nominal) ??
      this.#compatriotByHypernym(nominal) ??
      this.#headOfDepartment(nominal);
    if (byGroup || namesGroup(mention.description, group.language)) return byGroup;
    return this.#byEpithet(nominal) ?? this.#byVariation(nominal);
  }

  /**
   * Whoever acts in the paragraph and of whom no role is known, where those with a role have not been mentioned yet: "Bell fell
   * on his knees. “We won,” said | the coach |." is Bell's, also if later "their coach, Tom Moss," speaks for the others.
   */
  #actorBefore(nominal: Nominal, described: readonly Entity[]): Entity | undefined {
    if (described.some((entity) => this.#discourse.hasMentioned(entity))) return undefined;
    const { language } = nominal.group;
    const actor = this.#byVariation(nominal);
    if (!this.#discourse.onlyMentioned((entity) => entity === actor)) return undefined;
    return actor?.descriptions.every((given) => saysNoRole(given, language)) ? actor : undefined;
  }

  /** "Su Majestad": the last holder of one of some offices. */
  #holderOf(offices: readonly string[], language: Language, gender: Gender | undefined): Entity | undefined {
    const heads = new Set(offices.map((office) => lemmaOf(office, language)));
    const isHolder = ({ descriptions }: Entity): boolean =>
      descriptions.some((given) => !given.isFormer && given.heads.some((head) => heads.has(head)));
    return this.#discourse.lastMentioned(
      this.#candidates.people.filter(
        (entity) =>
          this.#candidates.agrees(entity, gender) && this.#discourse.hasMentioned(entity) && isHolder(entity),
      ),
    );
  }

  /** Headlines have no articles: "| Mayor |: “We stay”" is the only one whom the article calls so. */
  #inHeadline(
    { tokens, language }: SentenceGroup,
    { start, description, gender }: Mention,
  ): Entity | undefined {
    const isFirst = this.#discourse.isAtStart() && start === 0 && tokens[0]?.partOfSpeech !== 'determiner';
    if (!isFirst || description.heads.length === 0) return undefined;
    return onlyOf(
      this.#candidates
        .describedAs(description, gender, language)
        .filter((entity) => isCalled(entity, description)),
    );
  }

  /** The one of some who has been mentioned last; for a word for many roles, or somebody nearer. */
  #nearest(nominal: Nominal, described: readonly Entity[]): Entity | undefined {
    const last = this.#discourse.lastMentioned(described);
    const { description } = nominal.mention;
    const isGeneralWord = isHypernym(description, nominal.group.language) && description.words.length === 0;
    return isGeneralWord ? this.#unlessNearer(nominal, last) : last;
  }

  /**
   * Somebody with a hyponym of a word in the article; or the latest agent instead: "Moss, head of parks, rose. “It is time,”
   * the official said", however often the secretary was called an official.
   */
  #unlessNearer(nominal: Nominal, described: Entity | undefined): Entity | undefined {
    const other = this.#byVariation(nominal);
    const isNearer =
      other !== undefined &&
      described !== undefined &&
      ((this.#discourse.lastActor() ?? this.#discourse.lastActor(1)) === other ||
        !this.#discourse.hasMentioned(described)) &&
      this.#discourse.distanceTo(other) < this.#discourse.distanceTo(described);
    return isNearer ? other : described;
  }

  /** "El mandatario colombiano": a nationality that the article has not said, of the only one with that office. */
  #holderWithoutCountry(nominal: Nominal): Entity | undefined {
    const { group, mention, description } = nominal;
    const general = withoutCountry(description);
    const [only, rival] = general ? this.#candidates.describedAs(general, undefined, group.language) : [];
    if (!only || rival || !general || !this.#candidates.agrees(only, mention.gender)) return undefined;
    if (isOfAnotherCountry(description, only.lemmas)) return undefined;
    if (!this.#discourse.hasMentioned(only) && !isCalled(only, general)) return undefined;
    return isHypernym(general, group.language) ? this.#unlessNearer(nominal, only) : only;
  }

  /** "El presidente colombiano" after "el mandatario colombiano": the only one of a country whom the article has called so. */
  #compatriotByHypernym({ group: { language }, mention, description }: Nominal): Entity | undefined {
    if (!withoutCountry(description)) return undefined;
    const lemmas = new Set([...description.heads, ...description.words]);
    const isImplied = (given: Description): boolean =>
      withoutCountry(given) !== undefined &&
      given.heads.length > 0 &&
      fitsDescription(given, description, lemmas, language);
    return onlyOf(
      this.#candidates.people.filter(
        (entity) =>
          this.#candidates.agrees(entity, mention.gender) &&
          this.#discourse.hasMentioned(entity) &&
          entity.descriptions.some(isImplied),
      ),
    );
  }

  /** "El edil de Hacienda" is "el titular de Hacienda", "la portavoz de Cambio" who is of Cambio; the only one. */
  #headOfDepartment({ group, mention, description }: Nominal): Entity | undefined {
    const [only, rival] = this.#candidates.people.filter(
      (entity) =>
        this.#candidates.agrees(entity, mention.gender) &&
        (entity.descriptions.some((given) => haveSameDepartment(description, given, group.language)) ||
          speaksFor(description, entity.affiliations)),
    );
    return rival ? undefined : only;
  }

  /** The referent of a role with an adjective that is new in the article: "la política conservadora". */
  #byEpithet(nominal: Nominal): Entity | undefined {
    const { language } = nominal.group;
    const { description, gender } = nominal.mention;
    if (hasComplement(nominal) || description.words.length === 0) return undefined;
    // "the independent mayor", right after the only one is named; another country's is somebody else
    const hasCountry = withoutCountry(description) !== undefined;
    const [only, rival] = hasCountry
      ? []
      : this.#candidates.describedAs({ ...description, words: [] }, gender, language);
    if (only && !rival && this.#discourse.distanceTo(only) <= MAX_EPITHET_DISTANCE) return only;
    return this.#discourse.lastMentioned(
      this.#candidates.people.filter(
        (entity) =>
          this.#candidates.agrees(entity, gender) &&
          this.#discourse.hasMentioned(entity) &&
          entity.descriptions.some((given) => fitsLoosely(description, given, language)),
      ),
    );
  }

  /**
   * Words for the speaker of a quotation, or in Spanish for the subject of a sentence, that nobody has been called by: whoever
   * acts right before, if only one does. In the paragraph the speaker may be called anything ("Bell rose. “It sank,” the
   * plumber said"); whoever acts in the one before, only what does not contradict what is known of them.
   */
  #byVariation(nominal: Nominal): Entity | undefined {
    const { description, gender } = nominal.mention;
    const agrees = (entity: Entity): boolean =>
      !onlyBeginsSentences(entity) &&
      this.#candidates.isPerson(entity) &&
      this.#candidates.agrees(entity, gender) &&
      !isOfAnotherCountry(description, entity.lemmas) &&
      !entity.descriptions.some((given) => isAnotherRank(description, given));
    const variation = variationOf(nominal, this.#isSpeaker(nominal, agrees));
    if (!variation) return undefined;
    const { isSpeaker, isAdditive, isLoose } = variation;
    const questioner = this.#discourse.questioner();
    const mentioned = this.#discourse.onlyMentioned((entity) => entity.kind === 'person' && agrees(entity));
    // The speaker of an answer is the person asked, and not the asker.
    const actor = questioner
      ? this.#discourse.lastActor(MAX_EXCHANGE, (entity) => entity !== questioner && agrees(entity))
      : (this.#withSameRole(nominal, agrees) ??
        this.#discourse.lastActor(isLoose || isSpeaker ? 1 : 0, agrees) ??
        mentioned);
    if (actor?.kind !== 'person') return isAdditive && isSpeaker ? this.#onlyOneSoFar(gender) : undefined;
    const isInParagraph = this.#discourse.lastActor(0, agrees) === actor || mentioned === actor;
    if (!questioner && !isLoose && !isInParagraph && !this.#isLastMentioned(actor, gender)) return undefined;
    return isAdditive || this.#isSaidOf(nominal, variation, actor, isInParagraph) ? actor : undefined;
  }

  /**
   * True for the speaker of a quotation in the sentence; or of reported speech where the last agent goes on: "“It sank,” Bell
   * said. | The plumber | said that it was late".
   *
   * @param agrees true for a possible referent
   */
  #isSpeaker({ group, mention }: Nominal, agrees: (entity: Entity) => boolean): boolean {
    const reports = isReportingAgent(group, mention) || isNamedSource(group, mention);
    if (reports && group.tokens.some(({ type }) => type === 'quotation')) return true;
    const actor = this.#discourse.lastActor(0, agrees);
    if (actor === undefined) return false;
    const goesOnReporting = reports && mention.start === 0 && this.#discourse.hasJustSpoken(actor);
    return goesOnReporting || introducesQuotation(group, mention);
  }

  /** True if a variation may refer to an agent: anybody may be a witness; an official of the paragraph before is no mayor. */
  #isSaidOf(
    nominal: Nominal,
    { isSpeaker, isContinuation, isHypernym, isGeneral }: Variation,
    actor: Entity,
    isInParagraph: boolean,
  ): boolean {
    const goesOnSpeaking =
      isInParagraph && (mayBeTagSubject(nominal) || this.#discourse.hasJustSpoken(actor));
    const saysMoreOfActor = goesOnSpeaking && withoutCountry(nominal.mention.description) === undefined;
    if (isSpeaker && (isContinuation || (!isHypernym && (isGeneral || saysMoreOfActor)))) return true;
    // "la líder de la protesta" identifies its referent, somebody who is known as that.
    if (hasComplement(nominal) && !isInParagraph) return false;
    return mayBeSaidOf(nominal, actor, isSpeaker);
  }

  /** The only one mentioned in the paragraph with the role of a nominal with a complement: "El guardameta de los locales". */
  #withSameRole(nominal: Nominal, agrees: (entity: Entity) => boolean): Entity | undefined {
    return this.#discourse.onlyMentioned((entity) => agrees(entity) && hasSameRole(nominal, entity));
  }

  /** The only person mentioned so far who may be of a gender: "la también portavoz", of the only woman. */
  #onlyOneSoFar(gender: Gender | undefined): Entity | undefined {
    return onlyOf(
      this.#candidates.people.filter(
        (entity) => this.#discourse.hasMentioned(entity) && this.#candidates.agrees(entity, gender),
      ),
    );
  }

  /** True if nobody else has been mentioned since somebody, with or without a name. */
  #isLastMentioned(entity: Entity, gender: Gender | undefined): boolean {
    const distance = this.#discourse.distanceTo(entity);
    const isOtherNearer = this.#candidates.people.some(
      (other) => other !== entity && this.#discourse.distanceTo(other) < distance,
    );
    return !isOtherNearer && !this.#nameless.isNearerThan(entity, gender);
  }
}
