/**
 * Proper nouns: capitalized words that are part of a name, told from words that only begin a sentence. What the rest of the
 * article writes with a capital letter, and the form of the word, decide.
 */

import type { Language } from '../../text/language.ts';
import { withoutEnclitics } from '../grammar/conjugation.ts';
import { countryByDemonym, isKnownPlace } from '../grammar/gazetteer.ts';
import { isGivenName, isInitial } from '../grammar/given-names.ts';
import { nounKinds } from '../grammar/noun-kinds.ts';
import type { PartOfSpeech } from '../grammar/part-of-speech.ts';
import {
  isHonorific,
  isPersonNoun,
  isPluralPersonNoun,
  isPluralRole,
  personNoun,
} from '../grammar/person-nouns.ts';
import { isFiniteReport } from '../grammar/reporting-verbs.ts';
import { NO_VERB } from '../grammar/verb-forms.ts';
import { TIME_CONTEXT } from './homograph-names.ts';
import { isFiniteVerb, isVerb } from './tag-verbs.ts';
import { followsSpace, type Token } from './token.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Parts of speech of words that may have a capital letter and are no name. */
const OPEN_CLASSES: ReadonlySet<PartOfSpeech> = new Set(['unknown', 'verb', 'adjective']);

/** Marks after which a sentence may begin inside another one. */
const OPENING_MARK = /[.?!:—–…"“«]/u;
/** English months that are names too. */
const MONTH_NAME = /^(?:April|August|June|May)$/;
/** English adjectives of two words: "Grey-haired", "Self-styled". */
const COMPOUND_ADJECTIVE = /-\p{Ll}{2,}ed$/u;
/** In UTF-16 units, without the enclitics: a shorter word may be a surname like "Merlo". */
const MIN_INFINITIVE_LENGTH = 5;
/** Acronyms that are pronouns in small letters. */
const ACRONYM_PRONOUN = /^(?:US|WHO|IT)$/;

/** Compounds of a letter, which is a capital everywhere: "T-shirt", "X-ray". */
const LETTER_COMPOUND = /^\p{Lu}-\p{Ll}/u;
/** Tokens from a name of two words to the next of its list, after a comma or a conjunction, or both. */
const LIST_DISTANCES = [3, 4];

/** True for a capitalized word that nothing but white space separates from the one before: "Ida | Bell". */
const continuesName = (next: Token | undefined): boolean =>
  followsSpace(next) && next?.isCapitalized === true;

/** Reads the tokens of some sentences. */
class ProperNounTagger {
  readonly #tokens: readonly Token[];
  readonly #text: string;
  readonly #vocabulary: Vocabulary;
  readonly #language: Language;

  constructor(tokens: readonly Token[], text: string, vocabulary: Vocabulary, language: Language) {
    this.#tokens = tokens;
    this.#text = text;
    this.#vocabulary = vocabulary;
    this.#language = language;
  }

  tag(token: Token, at: number): Token {
    const isGivenName = this.#isHomographName(token, at);
    if (this.#isParticleOfName(token, at))
      return { ...token, isProperNoun: true, partOfSpeech: 'unknown', verb: NO_VERB };
    if (!isGivenName && !this.#isTimeName(token, at) && !this.#isProperNoun(token, at)) return token;
    const isSurname = !isGivenName && this.#vocabulary.surnames.has(token.lower);
    return { ...token, isProperNoun: true, isSurname, isGivenName, partOfSpeech: 'unknown', verb: NO_VERB };
  }

  /** True for the particle that a sentence begins with, of a surname that the article has in full: "| Del | Campo filmó". */
  #isParticleOfName(token: Token, at: number): boolean {
    const next = this.#tokens[at + 1];
    const isSurname = this.#vocabulary.particleNames.has(`${token.lower} ${next?.lower}`);
    return isSurname && token.isCapitalized && continuesName(next) && this.#opensSentence(at);
  }

  /** True for a given name that is a word of another kind, where the article has the full name: "Will | Stone". */
  #isHomographName(token: Token, at: number): boolean {
    const next = this.#tokens[at + 1];
    return (
      token.isCapitalized &&
      continuesName(next) &&
      this.#vocabulary.homographNames.has(`${token.lower} ${next?.lower}`)
    );
  }

  /** True for a month or day that is somebody's name: "May said", "Domingo Ruiz". */
  #isTimeName(token: Token, at: number): boolean {
    const [before, next] = [this.#tokens[at - 1], this.#tokens[at + 1]];
    if (this.#language === 'en' && MONTH_NAME.test(token.text) && this.#isReport(next)) return true;
    if (token.partOfSpeech !== 'time' || !token.isCapitalized) return false;
    if (this.#language === 'es') return before?.type === 'word' || next?.isCapitalized === true;
    return this.#vocabulary.surnames.has(token.lower) && (this.#followsTitle(at) || this.#isSurnameAlone(at));
  }

  /** True for an English month that acts or speaks, where the article has it as a surname: "March said", "said March". */
  #isSurnameAlone(at: number): boolean {
    const [before, next] = [this.#tokens[at - 1], this.#tokens[at + 1]];
    if (this.#isReport(before)) return next?.type !== 'word' && !/^\d/.test(next?.text ?? '');
    const isTime =
      before?.type === 'word' && (before.partOfSpeech === 'preposition' || TIME_CONTEXT.test(before.text));
    return !isTime && isFiniteVerb(next);
  }

  #isReport(token: Token | undefined): boolean {
    return token?.type === 'word' && isFiniteReport(token.lower, this.#language);
  }

  /** True after a given name or a title: "Tom | May", "Councillor | Will". */
  #followsTitle(at: number): boolean {
    const before = this.#tokens[at - 1];
    if (before?.type !== 'word' || !before.isCapitalized || this.#tokens[at]?.separator !== 'space')
      return false;
    return (
      isGivenName(before.lower) ||
      (isInitial(before.text) && before.text.endsWith('.')) ||
      personNoun(before.lower, this.#language)?.takesSurname === true ||
      isPluralRole(before.lower, this.#language) ||
      isHonorific(before.lower, this.#language)
    );
  }

  /** True for an initial before a last name, also one that is a function word: "| A | Box". */
  #isInitialOfName(at: number): boolean {
    const [initial, surname] = [this.#tokens[at], this.#tokens[at + 1]];
    return (
      isInitial(initial?.text ?? '') &&
      continuesName(surname) &&
      !isHonorific(surname?.lower ?? '', this.#language)
    );
  }

  /** True for two initials of which one begins the name right after the other's in a list: "| B | Moss and | A | Box". */
  #areListed(first: number, second: number): boolean {
    const between = this.#tokens.slice(Math.max(0, first + 2), second);
    const isSeparator = ({ type, partOfSpeech }: Token): boolean =>
      type === 'pause' || partOfSpeech === 'conjunction';
    return this.#isInitialOfName(first) && this.#isInitialOfName(second) && between.every(isSeparator);
  }

  /** True for an initial like a function word beside another one in a list: "B Moss, | A | Box". */
  #isListedInitial(at: number): boolean {
    return LIST_DISTANCES.some(
      (distance) => this.#areListed(at - distance, at) || this.#areListed(at, at + distance),
    );
  }

  /** True for a given name before another capitalized word. */
  #beginsFullName(at: number): boolean {
    const [token, next] = [this.#tokens[at], this.#tokens[at + 1]];
    return token !== undefined && isGivenName(token.lower) && continuesName(next);
  }

  #opensSentence(at: number): boolean {
    const [before, token] = [this.#tokens[at - 1], this.#tokens[at]];
    if (!before || !token || before.type === 'stop' || before.type === 'colon') return true;
    if (before.type === 'word' && token.separator === 'space') return false;
    if (before.type === 'quotation' || token.separator === 'quote') return true;
    return before.type === 'pause'
      ? before.text !== ','
      : token.separator === 'punctuation' && OPENING_MARK.test(this.#text.slice(before.end, token.start));
  }

  #isProperNoun(token: Token, at: number): boolean {
    if (token.type !== 'word' || !token.isCapitalized || token.partOfSpeech === 'time') return false;
    // "US Senator Ida Bell"
    if (ACRONYM_PRONOUN.test(token.text)) return true;
    // "T-shirts", "an X-ray"
    if (LETTER_COMPOUND.test(token.text)) return false;
    // "la ONG", "the NGO"
    if (/^\p{Lu}{2,}$/u.test(token.text) && nounKinds(token.lower, this.#language).length > 0) return false;
    if (this.#isListedInitial(at)) return true;
    const isOpen = OPEN_CLASSES.has(token.partOfSpeech);
    if (this.#opensSentence(at)) return this.#isNameAtStart(token, at, isOpen);
    if (isOpen || this.#followsTitle(at) || this.#beginsFullName(at)) return token.partOfSpeech !== 'pronoun';
    return this.#isStateName(token) || this.#isForeignArticle(at);
  }

  /**
   * True for the article of a French or Catalan name, which is no Spanish pronoun: "dijo a | Le | Figaro", "en | Les | Corts".
   */
  #isForeignArticle(at: number): boolean {
    const [token, next] = [this.#tokens[at], this.#tokens[at + 1]];
    return this.#language === 'es' && /^Les?$/.test(token?.text ?? '') && continuesName(next);
  }

  /** The state, and not "been": "el secretario de Estado". */
  #isStateName({ text }: Token): boolean {
    return this.#language === 'es' && text === 'Estado';
  }

  #isNameAtStart(token: Token, at: number, isOpen: boolean): boolean {
    const { lower } = token;
    const next = this.#tokens[at + 1];
    if (isPluralPersonNoun(lower, this.#language) && !isGivenName(lower)) return false;
    // "Will said", "Will Tanner said"
    if (!isOpen && this.#isReport(next)) return this.#vocabulary.surnames.has(lower);
    if (!isOpen) return this.#beginsFullName(at) && this.#isReport(this.#tokens[at + 2]);
    if (this.#vocabulary.capitalized.has(lower) || this.#vocabulary.surnames.has(lower)) return true;
    // "Only Bell knows", "Grey-haired Bell knows", but "New York", which stands inside a sentence somewhere.
    const isCompound = this.#language === 'en' && COMPOUND_ADJECTIVE.test(token.text);
    if (isCompound || token.partOfSpeech === 'adjective' || this.#isVerbForm(token, next)) return false;
    if (continuesName(next)) return true;
    if (isGivenName(lower) || isPersonNoun(lower, this.#language)) return true;
    if (countryByDemonym(lower) || isKnownPlace(lower) || /^\p{Lu}{2,}/u.test(token.text)) return true;
    if (this.#vocabulary.lowercase.has(lower)) return false;
    // "Officials said": a plural that has a capital letter only here is no name.
    return !/[^s]s$/.test(token.text) && (token.isPossessive || this.#mayBeVerb(this.#nextVerbPlace(at)));
  }

  /** The token after adverbs: "Bell | also | said", "Bell | himself | said". */
  #nextVerbPlace(at: number): Token | undefined {
    return this.#tokens
      .slice(at + 1, at + 4)
      .find(({ partOfSpeech, lower }) => partOfSpeech !== 'adverb' && !/^(?:him|her|it)self$/.test(lower));
  }

  /** True for a finite verb, and for an English word that ends like one, which is hardly a plural after a singular. */
  #mayBeVerb(token: Token | undefined): boolean {
    return isFiniteVerb(token) || (this.#language === 'en' && token?.verb.finite !== undefined);
  }

  /** True for a verb that a sentence begins with: "Acusó a la prensa", "Participaron Ana Ruiz y Tom Bell", "Asked by Bell". */
  #isVerbForm(token: Token, next: Token | undefined): boolean {
    const { lower, partOfSpeech } = token;
    if (isGivenName(lower)) return false;
    if (partOfSpeech === 'verb' || isFiniteReport(lower, this.#language)) return true;
    if (this.#language === 'en') return isVerb(token) && next?.isCapitalized !== true;
    if (isFiniteVerb(token) || token.verb.participial) return true;
    // "Hacerlo sería un error", but "Merlo calló"
    const infinitive = withoutEnclitics(lower);
    if (infinitive !== lower && infinitive.length >= MIN_INFINITIVE_LENGTH) return true;
    const hasComplement =
      next === undefined ||
      next.partOfSpeech === 'preposition' ||
      next.partOfSpeech === 'conjunction' ||
      next.partOfSpeech === 'relative' ||
      next.partOfSpeech === 'determiner' ||
      next.type !== 'word';
    return hasComplement && (token.verb.base ?? token.verb.participle) !== undefined;
  }
}

/** The tokens, with proper nouns marked as such. */
export function tagProperNouns(
  tokens: readonly Token[],
  text: string,
  vocabulary: Vocabulary,
  language: Language,
): Token[] {
  const tagger = new ProperNounTagger(tokens, text, vocabulary, language);
  return tokens.map((token, at) => tagger.tag(token, at));
}
