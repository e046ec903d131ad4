/** Resolution of nominals: a definite description takes the last person of whom the article says it. */

import type { Mention } from '../mentions/classify-mention.ts';
import {
  fitsLoosely,
  haveSameDepartment,
  isGeneral,
  isHypernym,
  withoutCountry,
} from '../mentions/description.ts';
import { isAgent, isReportingAgent } from '../syntax/agents.ts';
import { nominalDescription, phraseText } from '../syntax/appositions.ts';
import type { SentenceGroup } from '../syntax/sentence-group.ts';
import type { DiscourseModel } from './discourse-model.ts';
import type { Entity } from './entity.ts';
import type { PersonCandidates } from './person-candidates.ts';
import type { Entities } from './read-entities.ts';

/** The most sentences between somebody with an office and words for it with an adjective that is new. */
const MAX_EPITHET_DISTANCE = 3;

/** Lemmas for whom something has been said to or about. */
const ADDRESSED = /^(?:aludido|interpelado|mencionado|susodicho)$/;
const DEFINITE_ARTICLE = /^(?:the|el|la|este|esta|ese|esa|dicho|dicha) /i;

export class NominalResolver {
  private readonly entities: Pick<Entities, 'aliased'>;
  private readonly discourse: DiscourseModel;
  private readonly candidates: PersonCandidates;

  constructor(entities: Pick<Entities, 'aliased'>, discourse: DiscourseModel, candidates: PersonCandidates) {
    this.entities = entities;
    this.discourse = discourse;
    this.candidates = candidates;
  }

  /**
   * Whom a nominal means, by the first of these rules that applies: an editor's alias; "el aludido"; what the article says of somebody; that
   * without the nationality; that of the same department; an epithet; a variation.
   */
  resolve(group: SentenceGroup, nominal: Mention): Entity | undefined {
    const aliased = this.entities.aliased(phraseText(group, nominal)) ?? this.entities.aliased(nominal.name);
    if (aliased) return aliased;
    if (!DEFINITE_ARTICLE.test(nominal.name)) return undefined;
    if (nominal.description.heads.some((head) => ADDRESSED.test(head)))
      return this.discourse
        .recentObjects()
        .find((entity) => entity.kind === 'person' && this.candidates.agrees(entity, nominal.gender));
    const described = this.candidates.describedAs(
      nominalDescription(group, nominal),
      nominal.gender,
      group.language,
    );
    if (described.length > 0) return this.discourse.lastMentioned(described);
    return (
      this.holderWithoutCountry(group, nominal) ??
      this.headOfDepartment(group, nominal) ??
      this.byEpithet(group, nominal) ??
      this.byVariation(group, nominal)
    );
  }

  /** "El mandatario colombiano": a nationality that the article has not said, of the only one with that office. */
  private holderWithoutCountry(group: SentenceGroup, nominal: Mention): Entity | undefined {
    const general = withoutCountry(nominalDescription(group, nominal));
    const [only, rival] = general ? this.candidates.describedAs(general, undefined, group.language) : [];
    return only && !rival && this.candidates.agrees(only, nominal.gender) ? only : undefined;
  }

  /** "El edil de Hacienda" is "el titular de Hacienda", the only one. */
  private headOfDepartment(group: SentenceGroup, nominal: Mention): Entity | undefined {
    const description = nominalDescription(group, nominal);
    const [only, rival] = this.candidates.people.filter(
      (entity) =>
        this.candidates.agrees(entity, nominal.gender) &&
        entity.descriptions.some((given) => haveSameDepartment(description, given)),
    );
    return rival ? undefined : only;
  }

  /** A word for what somebody is with an adjective that the article has not said: "la política conservadora". */
  private byEpithet(group: SentenceGroup, nominal: Mention): Entity | undefined {
    const { description } = nominal;
    const hasComplement = nominalDescription(group, nominal).words.length > description.words.length;
    if (hasComplement || description.words.length === 0) return undefined;
    // "the independent mayor", right after the only one is named; another country's is somebody else
    const hasCountry = withoutCountry(description) !== undefined;
    const [only, rival] = hasCountry
      ? []
      : this.candidates.describedAs({ ...description, words: [] }, nominal.gender, group.language);
    if (only && !rival && this.discourse.distanceTo(only) <= MAX_EPITHET_DISTANCE) return only;
    return this.discourse.lastMentioned(
      this.candidates.people.filter(
        (entity) =>
          this.candidates.agrees(entity, nominal.gender) &&
          Number.isFinite(this.discourse.distanceTo(entity)) &&
          entity.descriptions.some((given) => fitsLoosely(description, given, group.language)),
      ),
    );
  }

  /**
   * Words for the speaker of a quotation, or in Spanish for the subject of a sentence, that nobody has been called by: whoever
   * acts right before in the paragraph, if only one does. The words are general ("“It sank,” the captain said"), or say more of
   * somebody of whom nothing has been said ("Habló Bell. El portavoz liberal citó").
   */
  private byVariation(group: SentenceGroup, nominal: Mention): Entity | undefined {
    const isTag = group.tokens.some(({ type }) => type === 'quotation') && isReportingAgent(group, nominal);
    const isSpanish = group.language === 'es';
    const opensSentence = isSpanish && nominal.start === 0;
    const general = isGeneral(nominal.description, group.language);
    if (!isTag && !opensSentence && !(isSpanish && general && isAgent(group, nominal))) return undefined;
    const { heads } = nominal.description;
    const reachesBack = heads.length === 0 || isHypernym(nominal.description, group.language);
    const actor = this.discourse.lastActor(isSpanish && reachesBack ? 1 : 0);
    if (actor?.kind !== 'person' || !this.candidates.agrees(actor, nominal.gender)) return undefined;
    // Whoever answers is not who has asked.
    if (this.discourse.hasJustAsked(actor)) return undefined;
    const saysMore = actor.descriptions.every(({ heads }) => heads.length === 0);
    return (isTag && general) || (isSpanish && (general || saysMore)) ? actor : undefined;
  }
}
