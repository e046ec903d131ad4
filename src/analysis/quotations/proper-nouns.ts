import type { Language } from '../../text/language.ts';
import { isGivenName } from '../grammar/given-names.ts';
import { isTitle } from '../grammar/part-of-speech.ts';
import { isParticle } from './classify-mention.ts';
import { isPluralRole, isRole } from './person-nouns.ts';
import type { Token } from './quotation-tokenizer.ts';

/** Words that may begin a sentence with a capital letter, and are no name. */
const isSmall = ({ kind }: Token): boolean => kind !== 'open' && kind !== 'verb' && kind !== 'plain';

/** How a Spanish participle ends, with which a sentence may begin. */
const PARTICIPLE = /..[ai]d[oa]s?$/;

/** Tells which words of a sentence are parts of names. */
export class NameWords {
  private readonly tokens: readonly Token[];
  private readonly names: ReadonlySet<string>;
  private readonly language: Language;

  /** @param names the words, in lower case, that the article has with capital letters inside sentences */
  constructor(tokens: readonly Token[], names: ReadonlySet<string>, language: Language) {
    this.tokens = tokens;
    this.names = names;
    this.language = language;
  }

  /** Whether the token at `at` is a word of a name, and not only the first of its sentence. */
  isName(at: number): boolean {
    const token = this.tokens[at];
    if (!token?.capital || token.type !== 'word' || token.kind === 'time') return false;
    const before = this.tokens[at - 1];
    const first = before === undefined || before.type !== 'word';
    if (first)
      return before?.type === 'pause' ? !isSmall(token) || this.names.has(token.lower) : this.startsName(at);
    return !isSmall(token);
  }

  /** Whether the first word of a sentence is one of a name. */
  private startsName(at: number): boolean {
    const token = this.tokens[at];
    if (!token || isPluralRole(token.lower)) return false;
    if (this.names.has(token.lower)) return true;
    if (isSmall(token)) return false;
    // "Officials said": a plural that has a capital letter only here is no name.
    const next = this.tokens[at + 1];
    // "Consultada sobre los aranceles, respondió"
    const led = next?.kind === 'preposition' || next?.kind === 'conjunction';
    if (this.language === 'es' && led && PARTICIPLE.test(token.lower)) return false;
    const goesOn = next?.type === 'word' && next.capital;
    return goesOn || isGivenName(token.lower) || isRole(token.lower) || !/[^s]s$/.test(token.text);
  }

  /** Whether a small word joins the name before it to the one behind: "Ana de Souza", "Secretary of State". */
  joinsName(at: number): boolean {
    const [before, token] = [this.tokens[at - 1], this.tokens[at]];
    if (!before?.capital || before.possessive || !token || token.capital || !this.isName(at - 1))
      return false;
    if (token.lower === 'of') return this.isName(at + 1) && (isRole(before.lower) || isTitle(before.lower));
    if (!isParticle(token.lower)) return false;
    const next = isParticle(this.tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    return this.isName(next);
  }
}
