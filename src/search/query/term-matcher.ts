/**
 * Query expansion, translation and typing errors: the terms of an article, or of many, that match a word of a question.
 *
 * @see https://nlp.stanford.edu/IR-book/html/htmledition/query-expansion-1.html
 */

import { COGNATE_ENDINGS } from '../../lexicon/cognate-endings.ts';
import { MONEY_NOUNS } from '../../lexicon/money-nouns.ts';
import { LANGUAGES, type Language } from '../../text/language.ts';
import { stem } from '../../text/stem.ts';
import { MONEY_TERM } from '../terms/index-terms.ts';
import { isWordOf, type LanguageResources } from '../terms/language-resources.ts';
import { phrasalTermsFor } from '../terms/phrasal-verbs.ts';
import type { SynonymStems } from '../terms/synonym-stems.ts';
import type { Vocabulary } from '../terms/vocabulary.ts';
import { derivationsOf, inflectionsOf, synonymsOf, wordNetSynonymsOf } from '../terms/word-relations.ts';

// Match weights: the word's own stem counts 1.
const DERIVATION_WEIGHT = 0.9;
const SYNONYM_WEIGHT = 0.65;
/** Less sure than the lists that were written for this. */
const WORDNET_WEIGHT = 0.4;
const EDITOR_SYNONYM_WEIGHT = 0.8;
const TRANSLATION_WEIGHT = { min: 0.5, max: 0.9 } as const;
export const CORRECTION_WEIGHT = 0.8;
const COGNATE_WEIGHT = 0.8;
/** Maximum weight of terms with similar word vectors, for a word that the article lacks. */
const MAX_SIMILARITY_WEIGHT = 0.6;
/** Minimum probability of a round-trip translation: a Spanish paraphrase by way of English. */
const MIN_PARAPHRASE = 0.06;
const PARAPHRASE_WEIGHT = { min: 0.35, max: 0.75, besideExact: 0.6 } as const;
/** Minimum letters of a word that is corrected; shorter ones have too many others within a typing error. */
const MIN_CORRECTED_LENGTH = 4;

/** Spellings that cognates differ by, from the language: "philosophy" and "filosofía", "station" and "estación". */
const RESPELLINGS: Record<Language, readonly (readonly [RegExp, string])[]> = {
  en: [
    [/ph/g, 'f'],
    [/th/g, 't'],
    [/([bdfgmpst])\1/g, '$1'],
    [/^s(?=[ptc])/, 'es'],
  ],
  es: [
    [/f/g, 'ph'],
    [/t/g, 'th'],
    [/^es(?=[ptc])/, 's'],
  ],
};

/** The words of the other language that a word may be by its spelling: "transparencia" for "transparency". */
function cognates(token: string, language: Language): string[] {
  const withEnding = COGNATE_ENDINGS.flatMap(([english, spanish]) => {
    const [from, to] = language === 'en' ? [english, spanish] : [spanish, english];
    return token.endsWith(from) ? [token.slice(0, token.length - from.length) + to] : [];
  });
  const respelled = [token, ...withEnding].flatMap((word) =>
    RESPELLINGS[language].map(([pattern, replacement]) => word.replace(pattern, replacement)),
  );
  return [...new Set([...withEnding, ...respelled])].filter((word) => word !== token);
}

/** Adds a term with the quality of its match. */
type AddTerm = (term: string, weight: number) => void;

const scaled =
  (add: AddTerm, factor: number): AddTerm =>
  (term, weight) =>
    add(term, weight * factor);

/** Finds the terms of a vocabulary that match a word. */
export class TermMatcher {
  readonly #vocabulary: Vocabulary;
  readonly #resources: LanguageResources;
  readonly #synonyms: SynonymStems;
  readonly #language: Language;

  constructor(
    vocabulary: Vocabulary,
    resources: LanguageResources,
    synonyms: SynonymStems,
    language: Language,
  ) {
    this.#vocabulary = vocabulary;
    this.#resources = resources;
    this.#synonyms = synonyms;
    this.#language = language;
  }

  /** The matching terms with the quality of the match, 0 to 1. */
  matches(token: string): Map<string, number> {
    const matches = this.matchesAsSpelled(token);
    if (matches.size > 0 || !this.#mayBeMistyped(token)) return matches;
    const { frequencies } = this.#vocabulary;
    return new Map(
      this.#corrections(token).flatMap((term) => (frequencies.has(term) ? [[term, CORRECTION_WEIGHT]] : [])),
    );
  }

  /** The same of a word that is no typing error, such as one of a list. */
  matchesAsSpelled(token: string): Map<string, number> {
    const { language } = this.#vocabulary;
    const matches = new Map<string, number>();
    const add: AddTerm = (term, weight) => {
      if (this.#vocabulary.frequencies.has(term)) matches.set(term, Math.max(weight, matches.get(term) ?? 0));
    };
    const ownStem = stem(token, language);
    add(ownStem, 1);
    const isExact = matches.size > 0;
    const isSameLanguage = this.#language === language;
    this.#addSynonyms(token, add);
    if (MONEY_NOUNS[this.#language].has(token)) add(MONEY_TERM, SYNONYM_WEIGHT);
    if (isSameLanguage || isExact) this.#addRelated(ownStem, isExact, add);
    if (!isSameLanguage) this.#addTranslations(token, add);
    else if (language === 'es') this.#addParaphrases(ownStem, isExact, add);
    if (matches.size === 0 && !isSameLanguage) {
      for (const cognate of cognates(token, this.#language)) add(stem(cognate, language), COGNATE_WEIGHT);
    }
    return matches;
  }

  /** False for a word of the language of the question: "react" is not "reach" mistyped. */
  #mayBeMistyped(token: string): boolean {
    if (token.length < MIN_CORRECTED_LENGTH || /^\d+(?:\.\d+)?$/.test(token)) return false;
    return !isWordOf(token, this.#language, this.#resources);
  }

  /** The editor's synonyms, whose groups may have words of both languages. */
  #addSynonyms(token: string, add: AddTerm): void {
    const stems = new Set(LANGUAGES.map((language) => stem(token, language)));
    // An irregular form is not in the editor's groups: "came".
    const forms = new Set([...stems, ...derivationsOf(stem(token, 'en'), 'en')]);
    for (const term of [...forms].flatMap((form) => this.#synonyms.get(form) ?? []))
      add(term, EDITOR_SYNONYM_WEIGHT);
  }

  /** Synonyms, also of inflected forms, and inflected: “started” has those of “start”, and “began” is one, as “begin” is. */
  #addSynonymsBy(synonyms: typeof synonymsOf, ownStem: string, add: AddTerm): void {
    const { language } = this.#vocabulary;
    for (const form of [ownStem, ...inflectionsOf(ownStem, language)]) {
      for (const synonym of synonyms(form, language)) {
        add(synonym, 1);
        for (const other of inflectionsOf(synonym, language)) add(other, DERIVATION_WEIGHT);
      }
    }
  }

  /** Derivations, and synonyms by the lists that were written for this. */
  #addRelatives(ownStem: string, add: AddTerm): void {
    for (const term of derivationsOf(ownStem, this.#vocabulary.language)) add(term, DERIVATION_WEIGHT);
    for (const synonyms of [synonymsOf, phrasalTermsFor])
      this.#addSynonymsBy(synonyms, ownStem, scaled(add, SYNONYM_WEIGHT));
  }

  #addRelated(ownStem: string, isExact: boolean, add: AddTerm): void {
    this.#addRelatives(ownStem, add);
    if (this.#vocabulary.language === 'en')
      this.#addSynonymsBy(wordNetSynonymsOf, ownStem, scaled(add, WORDNET_WEIGHT));
    if (isExact) return;
    for (const [term, similarity] of this.#vocabulary.similarTerms(ownStem))
      add(term, Math.min(similarity, MAX_SIMILARITY_WEIGHT));
  }

  #addTranslations(token: string, add: AddTerm): void {
    const table = this.#resources.translations[this.#language];
    const { min, max } = TRANSLATION_WEIGHT;
    for (const [term, probability] of table.translationsOf(stem(token, this.#language))) {
      const weight = min + (max - min) * probability;
      add(term, weight);
      this.#addRelatives(term, scaled(add, weight));
    }
  }

  #addParaphrases(ownStem: string, isExact: boolean, add: AddTerm): void {
    const { translations } = this.#resources;
    const probabilities = new Map<string, number>();
    for (const [english, there] of translations.es.translationsOf(ownStem)) {
      for (const [spanish, back] of translations.en.translationsOf(english))
        probabilities.set(spanish, (probabilities.get(spanish) ?? 0) + there * back);
    }
    const { min, max, besideExact } = PARAPHRASE_WEIGHT;
    for (const [term, probability] of probabilities) {
      if (term === ownStem || probability < MIN_PARAPHRASE) continue;
      add(term, Math.min(max, min + probability) * (isExact ? besideExact : 1));
    }
  }

  /** Terms within a typing error of a word or, in the other language, of its cognates. */
  #corrections(token: string): string[] {
    const { language } = this.#vocabulary;
    const spellings = this.#language === language ? [token] : [token, ...cognates(token, this.#language)];
    const stems = new Set(
      spellings.flatMap((spelling) => [stem(spelling, language), stem(spelling, this.#language)]),
    );
    const corrected = [...stems]
      .filter((one) => one.length >= MIN_CORRECTED_LENGTH)
      .flatMap((one) => this.#vocabulary.closestTerms(one));
    // The first letter is hardly ever mistyped.
    return [...new Set(corrected)].filter((term) => term[0] === token[0]);
  }
}
