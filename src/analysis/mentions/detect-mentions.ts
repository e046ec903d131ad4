/** Mention detection: the noun phrases and pronouns of a sentence. */

import { NAME_PARTICLES } from '../../lexicon/name-particles.ts';
import type { Language } from '../../text/language.ts';
import { pushAll } from '../../util/push-all.ts';
import { isEnglishCardinal } from '../grammar/cardinals.ts';
import { isDemonym } from '../grammar/demonyms.ts';
import {
  isAnd,
  isCliticForm,
  isComplementPreposition,
  isContractedArticle,
  isDefiniteArticle,
  isOf,
} from '../grammar/function-words.ts';
import { isGivenName } from '../grammar/given-names.ts';
import { isNameWordOf, takesName } from '../grammar/noun-kinds.ts';
import { isPeopleNoun, isPersonNoun, isTitle } from '../grammar/person-nouns.ts';
import {
  DEMONSTRATIVE_PRONOUN,
  INDEFINITE_PRONOUN,
  PERSONAL_PRONOUNS,
  POSSESSIVE_PRONOUNS,
} from '../grammar/pronouns.ts';
import { isFiniteReport, isPhrasalReport } from '../grammar/reporting-verbs.ts';
import { isStyle } from '../grammar/styles.ts';
import { isNounVerbHomograph } from '../grammar/verb-forms.ts';
import { isFiniteVerb, isVerb } from '../tokens/tag-verbs.ts';
import type { Token } from '../tokens/token.ts';
import { classifyMention, type Mention, otherMention, pronounMention } from './classify-mention.ts';
import { isPersonOrDemonym, joinsFamilyName } from './family-names.ts';
import { SPANISH_HONORIFIC } from './name-start.ts';
import { joinsTitles } from './role-phrases.ts';
import { isReportAddressee, isSpeakersTitle, isTagSubject } from './tag-subjects.ts';
import { isDepartmentName } from './thing-names.ts';

/** Spanish ordinals are listed as determiners, and follow some nouns like adjectives. */
const SPANISH_ORDINAL = /^(?:primer|segund|tercer|cuart|quint|sext|séptim|octav|noven|décim)[oa]$/;
const PRETERITE = /(?:ó|aron|ieron)$/;
/** Maximum words of a title before a name: “union leader”. */
const MAX_TITLE_WORDS = 3;
/** Articles that the name of a newspaper or a company begins with: "el diario | El Faro". */
const NAME_ARTICLE = /^(?:El|La|Los|Las|The)$/;

/** True for a word for an organization or an authority in a name. */
const isGroupName = (token: Token | undefined): boolean =>
  isNameWordOf(token?.lower ?? '', 'organization', 'authority');

/** Reads the mentions of one sentence. */
class MentionDetector {
  readonly #tokens: readonly Token[];
  readonly #language: Language;

  constructor(tokens: readonly Token[], language: Language) {
    this.#tokens = tokens;
    this.#language = language;
  }

  detect(): Mention[] {
    const mentions: Mention[] = [];
    let at = 0;
    for (let token = this.#tokens[at]; token; token = this.#tokens[at]) {
      const gender = PERSONAL_PRONOUNS.get(token.lower);
      const isPronoun =
        gender !== undefined || token.partOfSpeech === 'pronoun' || this.#isIndefinitePronoun(at);
      const isDemonstrative = !isPronoun && (this.#isDemonstrativePronoun(at) || this.#isHeadless(at));
      const mayBeginPhrase =
        token.type === 'word' &&
        !isPronoun &&
        !isDemonstrative &&
        token.partOfSpeech !== 'relative' &&
        !this.#isRelativeBeforeName(at);
      if (gender) mentions.push(pronounMention(at, gender, false));
      else if (isPronoun) mentions.push(otherMention(at));
      else if (isDemonstrative)
        mentions.push(pronounMention(at, /a$/.test(token.lower) ? 'female' : 'male', false));
      // "| Her | Majesty", "| Her | Royal Highness": nobody's
      const beginsStyle = this.#tokens.slice(at + 1, at + 3).some(({ lower }) => isStyle(token.lower, lower));
      if (mayBeginPhrase && POSSESSIVE_PRONOUNS.has(token.lower) && !beginsStyle)
        mentions.push(pronounMention(at, POSSESSIVE_PRONOUNS.get(token.lower), true));
      const end = mayBeginPhrase ? this.#phraseEnd(at) : at;
      if (end > at) pushAll(mentions, this.#mentionsOf(at, end));
      at = Math.max(end, at + 1);
    }
    return mentions;
  }

  /** "respondió | el | de Tulcán": an article for a person without a noun. */
  #isHeadless(at: number): boolean {
    const [article, of] = [this.#tokens[at], this.#tokens[at + 1]];
    return (
      this.#language === 'es' &&
      /^(?:el|la)$/.test(article?.lower ?? '') &&
      of?.lower === 'de' &&
      this.#isProperNoun(at + 2) &&
      isFiniteReport(this.#tokens[at - 1]?.lower ?? '', this.#language)
    );
  }

  /** "Este | declaró", "le dijo | esta |." */
  #isDemonstrativePronoun(at: number): boolean {
    const [token, next] = [this.#tokens[at], this.#tokens[at + 1]];
    if (this.#language !== 'es' || !token || !DEMONSTRATIVE_PRONOUN.test(token.lower)) return false;
    // "este | le aseguró", "esta | ha dicho"
    const isBeforeVerb =
      next?.partOfSpeech === 'auxiliary' ||
      next?.lower === 'no' ||
      isCliticForm(next?.lower ?? '', this.#language);
    return next?.type !== 'word' || isBeforeVerb || this.#beginsPredicate(at + 1);
  }

  /** True for a Spanish verb, which is no noun: a preterite ("la | tachó", "este | dijo"), or after "lo" ("lo | considera"). */
  #beginsPredicate(at: number): boolean {
    const lower = this.#tokens[at]?.lower ?? '';
    if (this.#language !== 'es') return false;
    if (/^(?:dijo|hizo)$/.test(lower)) return true;
    const isNoNoun = PRETERITE.test(lower) || this.#tokens[at - 1]?.lower === 'lo';
    return isNoNoun && this.#tokens[at]?.verb.finite === 'certain';
  }

  /** True for "what" and "which" as the object of a clause: "what | Bell | called", "what | the mayor | said". */
  #isRelativeBeforeName(at: number): boolean {
    if (!/^wh(?:at|ich)$/.test(this.#tokens[at]?.lower ?? '')) return false;
    const words = this.#tokens.slice(at + 1, at + 2 + MAX_TITLE_WORDS);
    const name = words.findIndex(({ isProperNoun }) => isProperNoun);
    return name === 0 || (name > 0 && this.#isTitle(at + name)) || words[0]?.partOfSpeech === 'determiner';
  }

  #isIndefinitePronoun(at: number): boolean {
    const [token, next] = [this.#tokens[at], this.#tokens[at + 1]];
    if (this.#language !== 'es' || !token || !INDEFINITE_PRONOUN.test(token.lower)) return false;
    return next?.type !== 'word' || next.partOfSpeech === 'preposition' || this.#endsPhrase(at + 1);
  }

  /** The index after the name or noun phrase that begins at `start`. */
  #phraseEnd(start: number): number {
    let end = start;
    let hasNoun = false;
    const introducesName = this.#introducesName(start);
    for (; end < this.#tokens.length; end += 1) {
      const token = this.#tokens[end];
      if (token?.type !== 'word' || (end > start && token.separator === 'punctuation')) break;
      if (token.isProperNoun) {
        const leadsToName =
          this.#leadsToName(end - 1) || isSpeakersTitle(this.#tokens, start, end, this.#language);
        if (hasNoun && !introducesName && !leadsToName) break;
        hasNoun = true;
        continue;
      }
      if (hasNoun && this.#continuesName(token, end)) continue;
      if (hasNoun && joinsTitles(this.#tokens, start, end, this.#language)) continue;
      // "contó por teléfono | doña Rosa Ruiz |"
      if (hasNoun && SPANISH_HONORIFIC.test(token.lower) && this.#isProperNoun(end + 1)) break;
      // "la | también | abogada"
      if (end === start + 1 && token.lower === 'también' && this.#isTitle(end + 1)) continue;
      if (token.partOfSpeech === 'determiner' || token.partOfSpeech === 'adjective') {
        if (!this.#allowsModifier(token, end, start, hasNoun)) break;
        // "la | joven | levanta la vista"
        hasNoun ||= this.#isTitle(end) && isFiniteVerb(this.#tokens[end + 1]);
        continue;
      }
      if (!this.#allowsNoun(token, end, start, hasNoun)) break;
      hasNoun = true;
    }
    return end;
  }

  /** True for a particle inside a name: "Ana | de | la | Hoz". */
  #continuesName(token: Token, at: number): boolean {
    return (
      this.#joinsName(at) ||
      (this.#joinsName(at - 1) && NAME_PARTICLES.has(token.lower)) ||
      (this.#takesName(at - 1) && this.#isNameArticle(at))
    );
  }

  #isProperNoun(at: number): boolean {
    return this.#tokens[at]?.isProperNoun === true;
  }

  /** True for a particle or "of" between two proper nouns of a name: "Ana de Souza", "Secretary of State". */
  #joinsName(at: number): boolean {
    const [before, token] = [this.#tokens[at - 1], this.#tokens[at]];
    if (!before?.isProperNoun || before.isPossessive || !token || token.isCapitalized) return false;
    if (token.lower === 'of') {
      const next = this.#tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
      return this.#isProperNoun(next) && isPersonNoun(before.lower, this.#language);
    }
    // "Tom Bell | and | Tamora News chief Ida Moss"
    if (isAnd(token.lower))
      return (
        this.#isInOrganization(at) || (this.#endsWithOrganization(at + 1) && !this.#beginsFullName(at - 2))
      );
    // "Hija | de Walter Ruiz, Elena canta"
    if (at === 1 && this.#language === 'es' && this.#isTitle(0)) return false;
    if (!this.#beginsJoint(token.lower) && !joinsFamilyName(this.#tokens, at, this.#language)) return false;
    const next = NAME_PARTICLES.has(this.#tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    // "Ruiz | de la Comisión de la Verdad"
    const isOfOrganization = isGroupName(this.#tokens[next]) && !isGroupName(before);
    // "el Gobierno | de Iván Ruiz"
    const isOfPerson = isGroupName(before) && this.#beginsFullName(next);
    return this.#isProperNoun(next) && !isOfOrganization && !isOfPerson && !this.#endsDepartment(at);
  }

  /** True after a department: "director de Recursos Humanos | de Osria", not "ministro de Defensa Luis | de la Hoz". */
  #endsDepartment(at: number): boolean {
    const start = this.#tokens.slice(0, at).findLastIndex(({ isProperNoun }) => !isProperNoun) + 1;
    const hasGivenName = this.#tokens.slice(start, at).some(({ lower }) => isGivenName(lower));
    return !hasGivenName && isDepartmentName({ tokens: this.#tokens, language: this.#language }, start);
  }

  /** True for a given name before a surname: "| Ida | Bell". */
  #beginsFullName(at: number): boolean {
    const [given, surname] = [this.#tokens[at], this.#tokens[at + 1]];
    return isGivenName(given?.lower ?? '') && surname?.isProperNoun === true && surname.separator === 'space';
  }

  /** True for proper nouns that end in a word for an organization: "Competition and | Markets Authority". */
  #endsWithOrganization(start: number): boolean {
    let end = start;
    while (this.#isProperNoun(end) && this.#tokens[end]?.separator === 'space') end += 1;
    return end > start + 1 && isGroupName(this.#tokens[end - 1]);
  }

  /** True for "y" in the name of a Spanish organization: "Ministerio de Industria | y | Comercio". */
  #isInOrganization(at: number): boolean {
    const next = this.#tokens[at + 1];
    if (this.#language !== 'es' || !next?.isProperNoun || isGivenName(next.lower) || this.#isTitle(at + 1))
      return false;
    let start = at;
    while (this.#isProperNoun(start - 1) || NAME_PARTICLES.has(this.#tokens[start - 1]?.lower ?? ''))
      start -= 1;
    const name = this.#tokens.slice(start, at);
    const head = name.find(({ isProperNoun }) => isProperNoun);
    return isGroupName(head) && name.some(({ lower }) => isOf(lower));
  }

  /** True for a particle that may follow a name: "Ana | de | la Hoz", and in Spanish no article or "al". */
  #beginsJoint(lower: string): boolean {
    const isArticle = this.#language === 'es' && (lower === 'al' || isDefiniteArticle(lower));
    return NAME_PARTICLES.has(lower) && !isArticle;
  }

  /** True for a Spanish noun that a name follows: "el diario | El Faro". */
  #takesName(at: number): boolean {
    return this.#language === 'es' && takesName(this.#tokens[at]?.lower ?? '', this.#language);
  }

  #isNameArticle(at: number): boolean {
    return NAME_ARTICLE.test(this.#tokens[at]?.text ?? '') && this.#isProperNoun(at + 1);
  }

  /** True if a determiner or adjective at `at` goes on with the phrase that begins at `start`. */
  #allowsModifier(token: Token, at: number, start: number, hasNoun: boolean): boolean {
    const { partOfSpeech, lower } = token;
    const before = this.#tokens[at - 1];
    if (this.#language !== 'es') return !hasNoun;
    // "la vicepresidenta primera", "el alcalde actual"
    if (hasNoun)
      return (partOfSpeech === 'adjective' || SPANISH_ORDINAL.test(lower)) && !before?.isCapitalized;
    // "a este medio | el capitán"
    const isAfterOther = before?.partOfSpeech === 'adjective' || /^\d/.test(before?.text ?? '');
    return !(at > start && isDefiniteArticle(lower) && isAfterOther);
  }

  /** True if a noun or adjective of the open classes at `at` goes on with the phrase that begins at `start`. */
  #allowsNoun({ partOfSpeech }: Token, at: number, start: number, hasNoun: boolean): boolean {
    // "demanding that Prime Minister Ida Bell | dismiss | him"
    if (this.#language === 'en' && hasNoun && this.#endsTitledName(at, start)) return false;
    // "doña Rosa Tunjo | frente a la fiscalía": nothing of a Spanish phrase follows the name.
    if (this.#language === 'es' && hasNoun && this.#isProperNoun(at - 1)) return false;
    if (partOfSpeech !== 'unknown' && partOfSpeech !== 'verb') return false;
    // "la | joven | llegó"
    const first = at === start + 2 && this.#isTitle(start + 1) ? start : at - 1;
    if (first === start && this.#tokens[start]?.partOfSpeech === 'determiner' && this.#beginsPredicate(at))
      return false;
    // "the mother of five | said |"
    const isAfterNumber = isEnglishCardinal(this.#tokens[at - 1]?.lower ?? '');
    return !((hasNoun || at === start || isAfterNumber) && this.#endsPhrase(at));
  }

  /** True for a word after a title and a whole name, without an article before them: they modify nothing. */
  #endsTitledName(at: number, start: number): boolean {
    const [givenName, surname] = [this.#tokens[at - 2], this.#tokens[at - 1]];
    const isFullName = givenName?.isProperNoun && surname?.isProperNoun && !surname.isPossessive;
    if (!isFullName || at - 3 < start || !this.#isTitle(at - 3)) return false;
    return !/^(?:the|a|an)$/.test(this.#tokens[start]?.lower ?? '');
  }

  /** True for a verb or an adverb, where the phrase before it ends: "Trump | blasted", "the senator | notes". */
  #endsPhrase(at: number): boolean {
    const token = this.#tokens[at];
    if (!token || token.isProperNoun) return false;
    if (token.partOfSpeech === 'auxiliary' || token.partOfSpeech === 'adverb') return true;
    if (isPeopleNoun(token.lower, this.#language)) return false;
    if (isPhrasalReport(token.lower, this.#tokens[at + 1]?.lower ?? '')) return true;
    // "heard Bell | say |"
    if (this.#language === 'en' && /^(?:say|tell)$/.test(token.lower)) return true;
    const next = this.#tokens[at + 1];
    // "chief | operating | officer"
    if (token.verb.participial && next && isPersonNoun(next.lower, this.#language)) return false;
    // "local | talk | radio": a noun that modifies another is singular.
    const isModifier =
      next?.type === 'word' &&
      next.partOfSpeech === 'unknown' &&
      isNounVerbHomograph(token.lower) &&
      !token.lower.endsWith('s');
    return isVerb(token) && !isModifier;
  }

  /**
   * True if a name may go on after the token at `at`: after a capital letter, an owner or a person noun, but not in "a
   * Courier interview | Okafor".
   */
  #leadsToName(at: number): boolean {
    const token = this.#tokens[at];
    if (!token) return false;
    const { isCapitalized, isPossessive, lower } = token;
    return (
      isCapitalized ||
      isPossessive ||
      /-year-old$/.test(lower) ||
      SPANISH_HONORIFIC.test(lower) ||
      isPersonNoun(lower, this.#language) ||
      this.#joinsName(at) ||
      this.#joinsName(at - 1)
    );
  }

  /** True if the article of a Spanish noun at `at` is contracted with the word before: "del | alcalde". */
  #hasContractedArticle(at: number): boolean {
    return this.#language === 'es' && isContractedArticle(this.#tokens[at - 1]?.lower);
  }

  /** True if a Spanish phrase that begins at `at` may lead to a name without a comma: "el intendente peronista | Ruiz". */
  #introducesName(at: number): boolean {
    const token = this.#tokens[at];
    if (this.#language !== 'es' || !token) return false;
    const isArticle = token.partOfSpeech === 'determiner';
    if (!isArticle && !this.#hasContractedArticle(at)) return this.#isTitle(at);
    let head = isArticle ? at + 1 : at;
    // "el joven Ruiz", "la nueva ministra Ruiz"
    while (this.#tokens[head]?.partOfSpeech === 'adjective' && !this.#isTitle(head)) head += 1;
    if (this.#isProperNoun(head) && !this.#isTitle(head)) return true;
    // "explicó a este diario | Nuria Ruiz", "dijo a la prensa | Nuria Ruiz"
    const isDemonstrative = /^(?:este|esta)$/.test(token.lower);
    if (
      this.#takesName(head) &&
      isReportAddressee(this.#tokens, at, this.#language) &&
      this.#beginsFullName(head + 1)
    )
      return false;
    // "el salteño | Ramiro Escalona"
    const isFromPlace = isDemonym(this.#tokens[head]?.lower ?? '', this.#language);
    return isFromPlace || this.#isTitle(head) || (!isDemonstrative && this.#takesName(head));
  }

  #isTitle(at: number): boolean {
    return isTitle(this.#tokens[at]?.lower ?? '', this.#language);
  }

  #classify(start: number, end: number): Mention {
    const words = this.#tokens.slice(start, end);
    const opensSentence = this.#tokens[start - 1]?.type !== 'word';
    const endsWithName =
      words.at(-1)?.isCapitalized === true &&
      (words.length > 1 || !opensSentence || this.#isProperNoun(start));
    return classifyMention(words, start, {
      language: this.#language,
      endsWithName,
      hasContractedArticle: this.#hasContractedArticle(start),
      isComplement: this.#isComplement(start, end),
      isApposed:
        this.#tokens[start - 1]?.text === ',' &&
        isPersonOrDemonym(this.#tokens[start - 2]?.lower ?? '', this.#language),
      isTagSubject: isTagSubject(this.#tokens, start, end, this.#language),
    });
  }

  /** True for what somebody is in charge of: "mayor of | Tamora", "a manager at | Lund Rail Tom Bell", not "at | Moss Hall". */
  #isComplement(start: number, end: number): boolean {
    const preposition = this.#tokens[start - 1]?.lower ?? '';
    if (preposition !== 'at') return isComplementPreposition(preposition);
    const isPlace = isNameWordOf(this.#tokens[end - 1]?.lower ?? '', 'place', 'organization', 'authority');
    return this.#isProperNoun(start) && this.#isTitle(start - 2) && !isPlace;
  }

  /** The mentions of a phrase, and of the owners in it: "Petro’s", "Petro’s lawyer". */
  #mentionsOf(start: number, end: number): Mention[] {
    const ownerEnds = this.#tokens
      .slice(start, end - 1)
      .flatMap(({ isPossessive }, i) => (isPossessive ? [start + i + 1] : []));
    return [...ownerEnds, end].map((mentionEnd) => this.#classify(start, mentionEnd));
  }
}

/** The mentions among the tokens of a sentence, in order; an owner comes before what is owned. */
export function detectMentions(tokens: readonly Token[], language: Language): Mention[] {
  return new MentionDetector(tokens, language).detect();
}
