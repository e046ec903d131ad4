import type { Language } from '../../text/language.ts';
import type { Gender } from '../grammar/given-names.ts';
import { reportingForms } from '../grammar/reporting-verbs.ts';
import { isAlsoNoun, looksFinite } from '../grammar/verb-morphology.ts';
import { createMention, isParticle, type Mention, otherAt, pronounAt } from './classify-mention.ts';
import { NameWords } from './proper-nouns.ts';
import { isAbbreviatedTitle, isPluralRole, isRole } from './person-nouns.ts';
import type { Token } from './quotation-tokenizer.ts';

const PRONOUNS = new Map<string, Gender>([
  ['he', 'male'],
  ['she', 'female'],
  ['él', 'male'],
  ['ella', 'female'],
]);
const OWNERS = new Map<string, Gender | undefined>([
  ['his', 'male'],
  ['her', 'female'],
  ['su', undefined],
  ['sus', undefined],
]);

/** Spanish articles, and adjectives that look like determiners. */
const ARTICLE = /^(?:el|la|los|las)$/;
const ORDINAL = /^(?:primer|segund|tercer)[oa]$/;

/** Reads the mentions of one sentence. */
class Reader {
  private readonly tokens: readonly Token[];
  private readonly names: NameWords;
  private readonly language: Language;

  constructor(tokens: readonly Token[], names: NameWords, language: Language) {
    this.tokens = tokens;
    this.names = names;
    this.language = language;
  }

  /** Whether the token at `at` is a verb behind a name or a role: "Trump blasted", "the senator notes". */
  private isVerb(at: number): boolean {
    const token = this.tokens[at];
    if (!token || token.capital) return false;
    if (token.kind === 'auxiliary' || token.kind === 'adverb') return true;
    if (isRole(token.lower) || isPluralRole(token.lower)) return false;
    const forms = reportingForms(token.lower);
    // "han señalado | fuentes del partido"
    if (this.language === 'es' && this.tokens[at - 1]?.kind === 'auxiliary' && forms?.has('participle'))
      return true;
    if (forms?.has('finite') || forms?.has('hanging') || /(?:ed|ing)$/.test(token.lower)) return true;
    if (this.language === 'es' && looksFinite(token.lower)) return true;
    const next = this.tokens[at + 1];
    // "Okafor bristles at the idea": no list has all verbs.
    const acting = this.tokens[at - 1]?.capital && /[^s]s$/.test(token.lower);
    if (acting && /^(?:at|to|that|the|a|an|his|her)$/.test(next?.lower ?? '')) return true;
    if (token.kind !== 'verb') return false;
    // "local talk radio": what is a noun as often is one before another.
    return !(next?.type === 'word' && next.kind === 'open' && isAlsoNoun(token.lower));
  }

  /** The index behind the words of a name or a noun phrase that begins at `at`. */
  private runFrom(at: number): number {
    let behind = at;
    let noun = false;
    const introduces = this.introduces(at);
    for (; behind < this.tokens.length; behind += 1) {
      const token = this.tokens[behind];
      if (token?.type !== 'word') break;
      if (this.names.isName(behind)) {
        if (noun && !introduces && !this.leadsToName(behind - 1)) break;
        noun = true;
        continue;
      }
      if (
        noun &&
        (this.names.joinsName(behind) || (this.names.joinsName(behind - 1) && isParticle(token.lower)))
      )
        continue;
      if (token.kind === 'determiner' || token.kind === 'plain') {
        // "la vicepresidenta primera", "el alcalde actual"
        const follows = this.language === 'es' && (token.kind === 'plain' || ORDINAL.test(token.lower));
        // "a este medio | el capitán"
        const anew = this.language === 'es' && ARTICLE.test(token.lower);
        if (anew && behind > at && !noun && this.tokens[behind - 1]?.kind === 'plain') break;
        if (noun && !(follows && !this.tokens[behind - 1]?.capital)) break;
        continue;
      }
      // "doña Rosa Tunjo | frente a la fiscalía": nothing of a Spanish phrase follows the name.
      if (this.language === 'es' && noun && this.names.isName(behind - 1)) break;
      if (token.kind !== 'open' && token.kind !== 'verb') break;
      if (noun ? this.isVerb(behind) : this.isVerb(behind) && behind === at) break;
      noun = true;
    }
    return behind;
  }

  /**
   * Whether a name may go on behind the token at `at`: behind capital letters, an owner or a role, but not in "a Courier
   * interview | Okafor".
   */
  private leadsToName(at: number): boolean {
    const token = this.tokens[at];
    if (!token) return false;
    return token.capital || token.possessive || isRole(token.lower) || this.names.joinsName(at);
  }

  /** Whether the article of a Spanish noun at `at` is in the word before it: "del | alcalde". */
  private isContracted(at: number): boolean {
    return this.language === 'es' && /^(?:del|al)$/.test(this.tokens[at - 1]?.lower ?? '');
  }

  /** Whether a Spanish phrase that begins at `at` may lead to a name without a comma: "el intendente peronista | Ruiz". */
  private introduces(at: number): boolean {
    const token = this.tokens[at];
    if (this.language !== 'es' || !token) return false;
    const leads = isRole(token.lower) || isAbbreviatedTitle(token.lower);
    return leads || token.kind === 'determiner' || this.isContracted(at);
  }

  /** The mention of the tokens from `first` to `behind`. */
  private mention(first: number, behind: number): Mention {
    const words = this.tokens.slice(first, behind);
    const begins = this.tokens[first - 1]?.type !== 'word';
    const named = words.at(-1)?.capital === true && (words.length > 1 || !begins || this.names.isName(first));
    return createMention(words, first, named, this.language, this.isContracted(first));
  }

  /** The mentions of words that belong together, and whose they are: "Petro’s", "Petro’s lawyer". */
  private mentions(first: number, behind: number): Mention[] {
    const owned = this.tokens
      .slice(first, behind - 1)
      .flatMap(({ possessive }, i) => (possessive ? [first + i + 1] : []));
    return [...owned, behind].map((end) => this.mention(first, end));
  }

  read(): Mention[] {
    const found: Mention[] = [];
    let at = 0;
    for (let token = this.tokens[at]; token; token = this.tokens[at]) {
      const pronoun = PRONOUNS.get(token.lower);
      if (pronoun) found.push(pronounAt(at, pronoun, false));
      else if (token.kind === 'pronoun') found.push(otherAt(at));
      const plain =
        token.type === 'word' && !pronoun && token.kind !== 'pronoun' && token.kind !== 'relative';
      if (plain && OWNERS.has(token.lower)) found.push(pronounAt(at, OWNERS.get(token.lower), true));
      const behind = plain ? this.runFrom(at) : at;
      if (behind > at) found.push(...this.mentions(at, behind));
      at = Math.max(behind, at + 1);
    }
    return found;
  }
}

/**
 * Who and what is mentioned among the tokens of a sentence, in order; whoever something belongs to comes before what does.
 *
 * @param names the words, in lower case, that the article has with capital letters inside sentences
 */
export function findMentions(
  tokens: readonly Token[],
  names: ReadonlySet<string>,
  language: Language,
): Mention[] {
  return new Reader(tokens, new NameWords(tokens, names, language), language).read();
}
