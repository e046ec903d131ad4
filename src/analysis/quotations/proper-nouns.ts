/** Proper nouns among the tokens of a sentence, told from words that only begin it. Used by detect-mentions.ts. */

import { NAME_PARTICLES } from '../../lexicon/name-particles.ts';
import type { Language } from '../../text/language.ts';
import { isGivenName } from '../grammar/given-names.ts';
import { isPrenominalTitle } from '../grammar/titles-and-roles.ts';
import { isPersonNoun, isPluralPersonNoun } from './person-nouns.ts';
import type { Token } from './quotation-tokenizer.ts';

/** True for words that may begin a sentence with a capital letter and are no name. */
const isClosedClass = ({ partOfSpeech }: Token): boolean =>
  partOfSpeech !== 'unknown' && partOfSpeech !== 'verb' && partOfSpeech !== 'adjective';

/** The ending of a Spanish participle, which a sentence may begin with. */
const INITIAL_PARTICIPLE = /..[ai]d[oa]s?$/;

/** The proper nouns of a sentence: capitalized words that are part of a name. */
export class ProperNouns {
  private readonly tokens: readonly Token[];
  private readonly names: ReadonlySet<string>;
  private readonly language: Language;

  /** @param names the words, in lower case, that the article has with capital letters inside sentences */
  constructor(tokens: readonly Token[], names: ReadonlySet<string>, language: Language) {
    this.tokens = tokens;
    this.names = names;
    this.language = language;
  }

  /** True for a capitalized word of a name, and not only the first of its sentence. */
  isProperNoun(at: number): boolean {
    const token = this.tokens[at];
    if (!token?.isCapitalized || token.type !== 'word' || token.partOfSpeech === 'time') return false;
    const before = this.tokens[at - 1];
    if (before?.type === 'word') return !isClosedClass(token);
    if (before?.type === 'pause') return !isClosedClass(token) || this.names.has(token.lower);
    return this.isNameAtSentenceStart(token, at);
  }

  private isNameAtSentenceStart(token: Token, at: number): boolean {
    if (isPluralPersonNoun(token.lower)) return false;
    if (this.names.has(token.lower)) return true;
    if (isClosedClass(token)) return false;
    const next = this.tokens[at + 1];
    // "Consultada sobre los aranceles, respondió"
    const hasComplement = next?.partOfSpeech === 'preposition' || next?.partOfSpeech === 'conjunction';
    if (this.language === 'es' && hasComplement && INITIAL_PARTICIPLE.test(token.lower)) return false;
    if (next?.type === 'word' && next.isCapitalized) return true;
    // "Officials said": a plural that has a capital letter only here is no name.
    return isGivenName(token.lower) || isPersonNoun(token.lower) || !/[^s]s$/.test(token.text);
  }

  /** True for a particle or "of" between two proper nouns of a name: "Ana de Souza", "Secretary of State". */
  joinsName(at: number): boolean {
    const [before, token] = [this.tokens[at - 1], this.tokens[at]];
    if (!before?.isCapitalized || before.isPossessive || !token || token.isCapitalized) return false;
    if (!this.isProperNoun(at - 1)) return false;
    if (token.lower === 'of')
      return this.isProperNoun(at + 1) && (isPersonNoun(before.lower) || isPrenominalTitle(before.lower));
    if (!NAME_PARTICLES.has(token.lower)) return false;
    const next = NAME_PARTICLES.has(this.tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    return this.isProperNoun(next);
  }
}
