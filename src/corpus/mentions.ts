import type { Language } from '../language.ts';
import type { Gender } from './given-names.ts';
import { isGivenName } from './given-names.ts';
import { areRoles, genderOfRole, inFull, isAbbreviatedTitle, isRole } from './roles.ts';
import type { Token } from './tokens.ts';
import { isNounToo, looksFinite } from './verb-shapes.ts';
import { reportingForms } from './verbs.ts';
import { isTitle } from './word-classes.ts';

/** Words that stand for someone or something. */
export interface Mention {
  /** The index of its first token, and the one behind its last. */
  readonly first: number;
  readonly behind: number;
  /**
   * - `name`: "Colombian President Gustavo Petro", and any other capitalised words
   * - `role`: one person by what they are: "the senator"
   * - `he`: a pronoun for one person
   * - `other`: anything else: things, groups, "they"
   */
  readonly type: 'name' | 'role' | 'he' | 'other';
  /** The name without titles, or the words of a role; empty for others. */
  readonly name: string;
  /** What the words say they are, in lower case: titles and roles. */
  readonly roles: readonly string[];
  readonly gender: Gender | undefined;
  /** Whether something is said to be theirs: "Petro’s". */
  readonly possessive: boolean;
}

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
/** Small words inside a name. */
const PARTICLES = new Set([
  'de',
  'del',
  'la',
  'los',
  'las',
  'von',
  'van',
  'der',
  'den',
  'bin',
  'al',
  'el',
  'da',
  'dos',
  'di',
  'y',
]);
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;

/** Words that may begin a sentence with a capital letter, and are no name. */
const isSmall = ({ kind }: Token): boolean => kind !== 'open' && kind !== 'verb' && kind !== 'plain';

/** Reads the mentions of one unit's tokens. */
class Reader {
  readonly found: Mention[] = [];
  private readonly tokens: readonly Token[];
  private readonly names: ReadonlySet<string>;
  private readonly language: Language;

  constructor(tokens: readonly Token[], names: ReadonlySet<string>, language: Language) {
    this.tokens = tokens;
    this.names = names;
    this.language = language;
  }

  /** Whether the token at `at` is a word of a name, and not only the first of its sentence. */
  isName(at: number): boolean {
    const token = this.tokens[at];
    if (!token?.capital || token.type !== 'word' || token.kind === 'time') return false;
    if (/^i(?:'|$)/.test(token.lower) && token.kind === 'pronoun') return false;
    const before = this.tokens[at - 1];
    const first = before === undefined || before.type !== 'word';
    if (first)
      return before?.type === 'pause' ? !isSmall(token) || this.names.has(token.lower) : this.startsName(at);
    return !isSmall(token);
  }

  /** Whether the first word of a sentence is one of a name. */
  private startsName(at: number): boolean {
    const token = this.tokens[at];
    if (!token || areRoles(token.lower)) return false;
    if (this.names.has(token.lower)) return true;
    if (isSmall(token)) return false;
    // "Officials said": a plural that has a capital letter only here is no name.
    const next = this.tokens[at + 1];
    const goesOn = next?.type === 'word' && next.capital;
    return goesOn || isGivenName(token.lower) || isRole(token.lower) || !/[^s]s$/.test(token.text);
  }

  /** Whether the token at `at` is a verb behind a name or a role: "Trump blasted", "the senator notes". */
  private isVerb(at: number): boolean {
    const token = this.tokens[at];
    if (!token || token.capital) return false;
    if (token.kind === 'auxiliary' || token.kind === 'adverb') return true;
    if (isRole(token.lower) || areRoles(token.lower)) return false;
    const forms = reportingForms(token.lower);
    if (forms?.has('finite') || forms?.has('hanging') || /(?:ed|ing)$/.test(token.lower)) return true;
    if (this.language === 'es' && looksFinite(token.lower)) return true;
    const following = this.tokens[at + 1];
    if (
      this.tokens[at - 1]?.capital &&
      /[^s]s$/.test(token.lower) &&
      /^(?:at|to|that|the|a|an|his|her)$/.test(following?.lower ?? '')
    ) {
      // "Scott bristles at the suggestion": no list has all verbs.
      return true;
    }
    if (token.kind !== 'verb') return false;
    // "conservative talk radio": what is a noun as often is one before another.
    const next = this.tokens[at + 1];
    return !(next?.type === 'word' && next.kind === 'open' && isNounToo(token.lower));
  }

  /** The index behind the words of a name or a noun phrase that begins at `at`. */
  private runFrom(at: number): number {
    let behind = at;
    let noun = false;
    for (; behind < this.tokens.length; behind += 1) {
      const token = this.tokens[behind];
      if (token?.type !== 'word') break;
      if (this.isName(behind)) {
        // "In a Bloomberg interview | Trump declared": a name goes on behind capital letters, a title or a role.
        const last = this.tokens[behind - 1];
        if (
          noun &&
          !last?.capital &&
          !last?.possessive &&
          !this.joinsName(behind - 1) &&
          !isRole(last?.lower ?? '')
        )
          break;
        noun = true;
        continue;
      }
      if (noun && (this.joinsName(behind) || (this.joinsName(behind - 1) && PARTICLES.has(token.lower))))
        continue;
      if (token.kind === 'determiner' || token.kind === 'plain') {
        if (noun) break;
        continue;
      }
      if (token.kind !== 'open' && token.kind !== 'verb') break;
      if (noun ? this.isVerb(behind) : this.isVerb(behind) && behind === at) break;
      noun = true;
    }
    return behind;
  }

  /** Whether a small word joins the name before it to the one behind: "Bill de Blasio", "Secretary of State". */
  private joinsName(at: number): boolean {
    const [before, token] = [this.tokens[at - 1], this.tokens[at]];
    if (!before?.capital || before.possessive || !token || token.capital || !this.isName(at - 1))
      return false;
    if (token.lower === 'of') return this.isName(at + 1) && (isRole(before.lower) || isTitle(before.lower));
    if (!PARTICLES.has(token.lower) || token.lower === 'y') return false;
    const next = PARTICLES.has(this.tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    return this.isName(next);
  }

  /** The mention made of the tokens from `first` to `behind`. */
  mention(first: number, behind: number): Mention {
    const words = this.tokens.slice(first, behind);
    const last = words.at(-1);
    const possessive = last?.possessive === true;
    const owned = words.findLastIndex((word, i) => word.possessive && i < words.length - 1) + 1;
    const own = words.slice(owned);
    const base = { first, behind, possessive };
    const alone = behind - first === 1 && this.tokens[first - 1]?.type !== 'word' && !this.isName(first);
    const ends = (last?.capital && !alone) || SUFFIX.test(last?.lower ?? '');
    const nameAt = ends ? nameStart(own) : own.length;
    const roles = own
      .slice(0, Math.max(nameAt, 0))
      .map(({ lower }) => inFull(lower))
      .filter((word) => isRole(word) || isAbbreviatedTitle(word));
    const gender = roles.map(genderOfRole).find((one) => one !== undefined);
    if (nameAt < own.length && !(nameAt === own.length - 1 && areRoles(last?.lower ?? ''))) {
      const name = own
        .slice(nameAt)
        .map(({ text, possessive: of }) => (of ? text.replace(/['’]s?$/, '') : text))
        .join(' ');
      return { ...base, type: 'name', name, roles, gender };
    }
    const head = own.at(-1);
    const single = words[0]?.kind === 'determiner' || owned > 0 || head?.capital;
    if (head && single && isRole(head.lower)) {
      return {
        ...base,
        type: 'role',
        name: words.map(({ text }) => text.replace(/['’]s?$/, '')).join(' '),
        roles,
        gender: genderOfRole(head.lower),
      };
    }
    return { ...base, type: 'other', name: '', roles, gender: undefined };
  }

  read(): Mention[] {
    const { tokens } = this;
    for (let at = 0; at < tokens.length; ) {
      const token = tokens[at];
      if (token?.type !== 'word') {
        at += 1;
        continue;
      }
      const pronoun = PRONOUNS.get(token.lower);
      const owner = OWNERS.has(token.lower);
      if (pronoun && !(token.lower === 'él' && !/^[ÉéEe]l/.test(token.text))) {
        this.found.push({
          first: at,
          behind: at + 1,
          type: 'he',
          name: '',
          roles: [],
          gender: pronoun,
          possessive: false,
        });
        at += 1;
        continue;
      }
      if (token.kind === 'pronoun' || token.kind === 'relative') {
        if (token.kind === 'pronoun') {
          this.found.push({
            first: at,
            behind: at + 1,
            type: 'other',
            name: '',
            roles: [],
            gender: undefined,
            possessive: false,
          });
        }
        at += 1;
        continue;
      }
      if (owner) {
        this.found.push({
          first: at,
          behind: at + 1,
          type: 'he',
          name: '',
          roles: [],
          gender: OWNERS.get(token.lower),
          possessive: true,
        });
      }
      const behind = this.runFrom(at);
      if (behind === at) {
        at += 1;
        continue;
      }
      // Whoever something belongs to is mentioned too: "Petro’s | lawyer".
      for (let end = at + 1; end < behind; end += 1) {
        if (tokens[end - 1]?.possessive) this.found.push(this.mention(at, end));
      }
      this.found.push(this.mention(at, behind));
      at = behind;
    }
    return this.found;
  }
}

/** Where the name begins in words that end with one: behind titles, roles and what else stands before it. */
function nameStart(words: readonly Token[]): number {
  let start = words.length;
  while (start > 0) {
    const word = words[start - 1];
    const joins =
      word !== undefined && !word.capital && PARTICLES.has(word.lower) && words[start - 2]?.capital;
    if (!word?.capital && !joins && word?.lower !== 'of') break;
    start -= 1;
  }
  while (start < words.length && !words[start]?.capital) start += 1;
  for (let at = words.length - 1; at >= start; at -= 1) {
    const { lower = '', capital = false } = words[at] ?? {};
    if (!isTitle(lower) && !isRole(lower) && !(capital && isAbbreviatedTitle(lower)) && !isParty(lower))
      continue;
    if (at === words.length - 1) return words.length - start === 1 ? words.length : start;
    start = at + 1;
    break;
  }
  if (words[start]?.lower === 'of') {
    const given = words.findIndex((word, i) => i > start && isGivenName(word.lower));
    start = given > 0 ? given : Math.min(start + 2, words.length);
  }
  // "Tulsa | Chuck Jordan": a given name begins a name.
  const [first, second] = [words[start], words[start + 1]];
  if (words.length - start === 3 && first && second && !isGivenName(first.lower) && isGivenName(second.lower))
    return start + 1;
  return start;
}

const isParty = (word: string): boolean => /^(?:republican|democratic|democrat|gop)$/.test(word);

/**
 * Who and what is mentioned among the tokens of a sentence, in order; whoever something belongs to comes before what does.
 *
 * @param names the words, in lower case, that the article has with capital letters inside sentences
 */
export function mentionsAmong(
  tokens: readonly Token[],
  names: ReadonlySet<string>,
  language: Language,
): Mention[] {
  return new Reader(tokens, names, language).read();
}
