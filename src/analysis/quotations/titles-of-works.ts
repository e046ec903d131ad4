/** Titles of works in quotation marks, which are no quotations. */

import { NAME_NOUNS, NAMING_PARTICIPLES, NAMING_WORDS } from '../../lexicon/naming-words.ts';
import type { Language } from '../../text/language.ts';
import { isTitleCase } from '../../text/title-case.ts';
import { isAs, isDefiniteArticle, isIndefiniteArticle, isOf } from '../grammar/function-words.ts';
import { isNounOf, takesName } from '../grammar/noun-kinds.ts';
import type { SentenceGroup } from '../syntax/sentence-group.ts';
import type { Token } from '../tokens/token.ts';

const MAX_SPANISH_TITLE_WORDS = 8;
/** Maximum tokens between a participle and the name: "known around the office as “…”". */
const MAX_CALLED_DISTANCE = 6;
const MAX_MODIFIER_WORDS = 2;

/** True for what may be a Spanish title, of which only the first word is capitalized: a few words without punctuation. */
function mayBeSpanishTitle(text: string): boolean {
  return (
    /^\p{Lu}/u.test(text) && !/[.,;:!?…]/.test(text) && text.split(/\s+/).length <= MAX_SPANISH_TITLE_WORDS
  );
}

/** True for a word or two in scare quotes between an article and its noun: the “sunshine” rules. */
function isModifier(tokens: SentenceGroup['tokens'], at: number, quoted: string): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  return (
    before?.type === 'word' &&
    isDefiniteArticle(before.lower) &&
    next?.type === 'word' &&
    next.partOfSpeech === 'unknown' &&
    !next.isCapitalized &&
    quoted.split(/\s+/).length <= MAX_MODIFIER_WORDS
  );
}

/** True for what somebody or something is called: "a contact saved as “Cousin”", "known as the “clean sheet”". */
function isNaming(tokens: SentenceGroup['tokens'], at: number): boolean {
  const first = tokens[at - 1]?.partOfSpeech === 'determiner' ? at - 2 : at - 1;
  // "known as the “clean sheet” and the “second sheet”"
  if (/^(?:y|e|o|and|or)$/.test(tokens[first]?.lower ?? '') && tokens[first - 1]?.type === 'quotation')
    return isNaming(tokens, first - 1);
  if (!isAs(tokens[first]?.lower)) return false;
  // "lo que se conoce como “…”"
  if (tokens[first - 2]?.lower === 'se' && /^(?:conoc|denomin|llam)/.test(tokens[first - 1]?.lower ?? ''))
    return true;
  return tokens
    .slice(Math.max(0, first - MAX_CALLED_DISTANCE), first)
    .some(({ lower }) => NAMING_PARTICIPLES.has(lower));
}

/** True for a word that is spoken of: "asked what the term “re-making” means"; whoever uses it says it. */
function isWordItself(tokens: SentenceGroup['tokens'], at: number): boolean {
  const [noun, article, verb] = [tokens[at - 1], tokens[at - 2], tokens[at - 3]];
  return (
    /^(?:term|word|término|palabra)$/.test(noun?.lower ?? '') &&
    article?.partOfSpeech === 'determiner' &&
    !/^(?:us|emple|utiliz|with|con|by|in)/.test(verb?.lower ?? '')
  );
}

/** True for a heading that a reader is referred to in brackets: "(see ‘How it leaks’)", "(véase “Cómo gotea”)". */
function isCrossReference(text: string, group: SentenceGroup, at: number): boolean {
  const [verb, { marked } = {}] = [group.tokens[at - 1], group.tokens[at]?.quotation];
  const isReference = /^(?:see|ver|véase|lea|léase)$/.test(verb?.lower ?? '');
  return isReference && text[(verb?.start ?? 0) - 1] === '(' && text[marked?.end ?? 0] === ')';
}

/** Words of a proper name, all capitalized but for particles: "Doña Edelmira", "Cometa de Ocalí". */
const PROPER_NAME = /^\p{Lu}[\p{L}\p{M}]+(?: (?:de|del|de la|of|of the)? ?\p{Lu}[\p{L}\p{M}]+){0,2}$/u;

/** True for a nickname or a proper name with an article: "zanjó el “Pato”", "naufragó la “Doña Edelmira”". */
function isNicknameAlone({ tokens, language }: SentenceGroup, at: number, quoted: string): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  // "el pesquero “Luna de Arauco”"
  if (takesName(before, language) && PROPER_NAME.test(quoted)) return true;
  if (/^(?:el|la|the)$/.test(before) && /^\p{Lu}[\p{L}\p{M}]+$/u.test(quoted)) return true;
  return /^(?:el|la|los|las|del|al|aquel|aquella)$/.test(before) && PROPER_NAME.test(quoted);
}

/** True for a noun for a work: "essay", "novela". */
const isWorkNoun = (token: Token | undefined, language: Language): boolean =>
  isNounOf(token?.lower ?? '', language, 'work');

/** True for a Spanish title after a noun for a work, with a comma or without: "su quinta | novela |, «La orilla»". */
function isSpanishTitle({ tokens, language }: SentenceGroup, at: number, quoted: string): boolean {
  if (language !== 'es' || !mayBeSpanishTitle(quoted)) return false;
  const noun = tokens[at - 1]?.type === 'pause' ? tokens[at - 2] : tokens[at - 1];
  // Somebody says something to a paper, whose own name is capitalized: the diario “El País”.
  const isPaper = isNounOf(noun?.lower ?? '', language, 'organization');
  return noun?.type === 'word' && isWorkNoun(noun, language) && !isPaper;
}

/** True after a word for naming: "el | alias | “Sombra” y “Memo”", "a | so-called | “deep state”", "el | apodo | de “Pez”". */
function followsNamingWord({ tokens }: SentenceGroup, at: number): boolean {
  const before = tokens[at - 1];
  const isCoordinated = before?.type === 'word' && /^(?:y|e|o|and|or)$/.test(before.lower);
  const word = isCoordinated ? tokens[at - 3] : before;
  if (word?.type === 'word' && NAMING_WORDS.has(word.lower)) return true;
  return isOf(before?.lower) && NAME_NOUNS.has(tokens[at - 2]?.lower ?? '');
}

/** True for a title that modifies a noun for a work: "the ‘Spotted in Tamora’ | page |". */
const modifiesWorkNoun = ({ tokens, language }: SentenceGroup, at: number): boolean =>
  tokens[at - 1]?.partOfSpeech === 'determiner' && isWorkNoun(tokens[at + 1], language);

/** True for a title in apposition to a noun for a work: "In a 2021 | essay |, “The Trouble with Archives,” he wrote". */
const isApposedTitle = ({ tokens, language }: SentenceGroup, at: number, quoted: string): boolean =>
  tokens[at - 1]?.type === 'pause' &&
  /[,.]$/.test(quoted) &&
  isTitleCase(quoted) &&
  isWorkNoun(tokens[at - 2], language);

/** True for a title that a noun for a work is in apposition to: "acaba de publicar | «La orilla» |, un ensayo que". */
function hasWorkApposed({ tokens, language }: SentenceGroup, at: number, quoted: string): boolean {
  const [pause, article, noun, next] = tokens.slice(at + 1, at + 5);
  const isIndefinite = pause?.text === ',' && isIndefiniteArticle(article?.lower);
  const isApposed =
    isWorkNoun(noun, language) || (noun?.partOfSpeech === 'adjective' && isWorkNoun(next, language));
  return isIndefinite && isApposed && (isTitleCase(quoted) || mayBeSpanishTitle(quoted));
}

/**
 * True for words in title case where a noun phrase stands: "the | film | “Selma”", "an episode | of | “The Orchard”",
 * "| CNN’s | “State of the Union”", "she | hosts | “Morning Light”".
 */
function isTitleInTitleCase({ tokens, language }: SentenceGroup, at: number, quoted: string): boolean {
  const [noun, before] = [tokens[at - 2], tokens[at - 1]];
  if (before?.type !== 'word' || !isTitleCase(quoted)) return false;
  if (isWorkNoun(before, language)) return true;
  if (isOf(before.lower)) return isWorkNoun(noun, language);
  // "referred to “Assumptions”": a heading
  if (before.lower === 'to' && /^refer(?:s|red|ring)?$/.test(noun?.lower ?? '')) return true;
  if (before.lower === 'as' || before.lower === 'como') return false;
  const isVerb = before.verb.finite === 'certain' && before.partOfSpeech !== 'auxiliary';
  const isObject = isVerb && !/[.,!?…]$/.test(quoted);
  const isComplement = before.partOfSpeech === 'preposition' || before.isPossessive || isObject;
  const hasSeveralWords = /\p{L}\s+\S*\p{L}/u.test(quoted);
  return isComplement && hasSeveralWords;
}

/**
 * True for a quotation that is the title of a work, a program or a slogan, which nobody says: CNN’s “State of the Union”,
 * the film “Selma”; or a name or a nickname, or a word that is spoken of.
 *
 * @param at the index of its token
 */
export function isTitleOfWork(text: string, group: SentenceGroup, at: number): boolean {
  const { tokens } = group;
  const { words } = tokens[at]?.quotation ?? {};
  if (!words) return false;
  const quoted = text.slice(words.start, words.end);
  const isName = followsNamingWord(group, at) || isNaming(tokens, at) || isNicknameAlone(group, at, quoted);
  const isMention = isModifier(tokens, at, quoted) || isWordItself(tokens, at);
  return (
    isName ||
    isMention ||
    isCrossReference(text, group, at) ||
    isSpanishTitle(group, at, quoted) ||
    modifiesWorkNoun(group, at) ||
    isApposedTitle(group, at, quoted) ||
    hasWorkApposed(group, at, quoted) ||
    isTitleInTitleCase(group, at, quoted)
  );
}
