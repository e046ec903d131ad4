/** The offices, professions and the like of an article's people, with the terms by which they are found. */

import { isAnd, isDefiniteArticle } from '../../analysis/grammar/function-words.ts';
import { joinCountryNames } from '../../analysis/grammar/gazetteer.ts';
import { isCountry, lemmaOf } from '../../analysis/mentions/description.ts';
import type { Article, Person } from '../../corpus/article.ts';
import { ENVOYS } from '../../lexicon/envoys.ts';
import type { Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { textTokens } from '../../text/question-tokens.ts';
import type { Span } from '../../text/span.ts';
import { stem } from '../../text/stem.ts';
import { isStopWord } from '../../text/stop-words.ts';

/** The stem of a word of a role, a feminine as its masculine; for a country or its demonym, the same in any language. */
export function roleTerm(word: string, language: Language): string {
  if (isCountry(word)) return word;
  const lemma = lemmaOf(word, language);
  return isCountry(lemma) ? lemma : stem(normalize(lemma), language);
}

/** Before the country that an envoy is sent to: “ambassador | to Kenya”, “embajador | ante los Países Bajos”. */
const BEFORE_DESTINATION = /^(?:to|in|for|ante|en|para)$/;

/** Those words for a country, of all words of an office, that an envoy to it would be called by. */
export function destinationsIn(words: readonly string[]): string[] {
  const tokens = joinCountryNames(words).filter((token) => !isDefiniteArticle(token));
  return tokens.filter((token, i) => {
    if (!isCountry(lemmaOf(token, 'en'))) return false;
    let before = i - 1;
    // “to Kenya | and | Uganda”
    while (isAnd(tokens[before])) before -= 2;
    return BEFORE_DESTINATION.test(tokens[before] ?? '');
  });
}

/** An office, a profession or the like of a person. */
export interface HeldOffice {
  readonly person: Person;
  /** The places of its words; empty for an editor's that the article does not have. */
  readonly spans: readonly Span[];
  /** True for the role that replies show beside the name. */
  readonly isShown: boolean;
  /** True for a statement of it, and not only a mention of its holder: "the mayor said". */
  readonly isStated: boolean;
  readonly isFormer: boolean;
  /** True where it says it in the past tense: they may still be it. */
  readonly isPast: boolean;
  /** The terms of its nouns. */
  readonly heads: readonly string[];
  /**
   * True for a role with a possessive, which relates it to somebody or something named before: "su presidenta", "her deputy".
   */
  readonly isOwned: boolean;
  /** The words of the role but for function words. */
  readonly tokens: readonly string[];
  /** Their terms. */
  readonly roleTerms: ReadonlySet<string>;
  /** Those of the organization whose somebody is by a possessive: of "its spokeswoman" those of the charity spoken of. */
  readonly organizationTerms: ReadonlySet<string>;
  /** The terms of the role, of the name, and of the names of those whose it is: of "Bell’s father" those of Bell. */
  readonly terms: ReadonlySet<string>;
  /** Those of the countries that an envoy is sent to, and not sent by; nothing of other offices. */
  readonly destinations: ReadonlySet<string> | undefined;
}

/** In UTF-16 units, with what separates it from the word before. */
const MAX_POSSESSIVE = 7;
/** A possessive determiner right before a role. */
const POSSESSIVE = /(?:^|[^\p{L}])(?:sus?|its|their|his|her|our|my) $/iu;

/** Between a possessor and the role: "Bell | ’s | father", "her | father". */
const BEHIND_OWNER = /^(?:['’]s?)? $/;

/** The names of the possessors right before a role: "her | father", "Bell’s | father". */
function ownersOf(role: Span | undefined, { mentions, pronouns, text }: Article): string[] {
  if (!role) return [];
  return [...mentions, ...pronouns].flatMap(({ person, end }) =>
    end < role.start && role.start - end <= MAX_POSSESSIVE && BEHIND_OWNER.test(text.slice(end, role.start))
      ? [person]
      : [],
  );
}

/** The terms of words for envoys. */
const ENVOY_TERMS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(ENVOYS.en.map((noun) => roleTerm(noun, 'en'))),
  es: new Set(ENVOYS.es.map((noun) => roleTerm(noun, 'es'))),
};

/**
 * The terms of the countries that each envoy is sent to: “the U.S. ambassador” may be who is called “the ambassador to the
 * United States”.
 */
function destinationsByEnvoy({ roles, language }: Article): ReadonlyMap<string, ReadonlySet<string>> {
  const destinations = new Map<string, Set<string>>();
  for (const { person, words, heads } of roles) {
    if (!heads.some((head) => ENVOY_TERMS[language].has(roleTerm(head, language)))) continue;
    const known = destinations.get(person) ?? new Set();
    destinations.set(person, known);
    for (const token of destinationsIn(textTokens(words))) known.add(roleTerm(token, language));
  }
  return destinations;
}

/** The offices, professions and the like of an article's people. */
export function heldOffices(article: Article): HeldOffice[] {
  const { people, roles, language, text } = article;
  const byName = new Map(people.map((person) => [person.name, person]));
  const byEnvoy = destinationsByEnvoy(article);
  const termsOf = (tokens: readonly string[]): string[] => tokens.map((token) => roleTerm(token, language));
  return roles.flatMap(
    ({ person: name, words, heads, source, isFormer, isPast, spans, organization = '' }) => {
      const person = byName.get(name);
      if (!person || heads.length === 0) return [];
      const tokens = joinCountryNames(textTokens(words)).filter((token) => !isStopWord(token));
      const roleTerms = new Set(termsOf(tokens));
      const names = [name, ...ownersOf(spans[0], article)];
      const organizationTerms = new Set(
        termsOf(textTokens(organization).filter((token) => !isStopWord(token))),
      );
      const terms = new Set([...roleTerms, ...organizationTerms, ...termsOf(names.flatMap(textTokens))]);
      const isStated = source !== 'nominal';
      const [first] = spans;
      const isOwned =
        first !== undefined &&
        POSSESSIVE.test(text.slice(Math.max(0, first.start - MAX_POSSESSIVE), first.start));
      const isShown = words === person.role?.[language];
      const said = { spans, isShown, isStated, isFormer, isPast, isOwned };
      const headTerms = termsOf(heads);
      const isEnvoy = headTerms.some((head) => ENVOY_TERMS[language].has(head));
      const destinations = isEnvoy ? byEnvoy.get(name) : undefined;
      return [
        { person, ...said, heads: headTerms, tokens, roleTerms, organizationTerms, terms, destinations },
      ];
    },
  );
}
