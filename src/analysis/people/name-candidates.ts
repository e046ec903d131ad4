import type { Article } from '../../corpus/article.ts';
import type { Span } from '../../text/span.ts';
import { wordSet } from '../../util/word-list.ts';
import { reportingVerbs } from '../grammar/reporting-verbs.ts';
import { isHonorificOrKinship, isPluralRole, isRole, takesSurname } from '../grammar/titles-and-roles.ts';
import { capitalizedWords, isHeadline, type Word, wordTokenizer } from '../grammar/word-tokenizer.ts';
import {
  departmentLength,
  isAddressed,
  isPersonAfter,
  roleAfter,
  roleBefore,
  type TokenizedSentence,
} from './role-phrases.ts';
import { isNameWord, isParticle, mayBePersonName, withoutPossessive } from './person-names.ts';

/** Words with capital letters that may be a name, where they stand in an article. */
export interface NameMention extends Span {
  /** Its words as they are written, without a possessive's ending; small words between them too. */
  readonly words: readonly string[];
  /** What stands beside it says what the person is. */
  readonly role: Span | undefined;
  /** Whether what stands beside it tells that it is a person: a role, "Mr.", an age, "who". */
  readonly isPerson: boolean;
  /** Whether that stands before it: "President", "Mr.". */
  readonly hasTitle: boolean;
  /** Whether it is a title that is said with a last name alone. */
  readonly isTitle: boolean;
  /** Whether a verb of speech stands beside it: most often a person's, now and then an institution's. */
  readonly isReportingSubject: boolean;
  /** Whether an article stands before it, as before no person's name: "the Clean Power Plan". */
  readonly hasArticle: boolean;
  /** Whether it stands behind a preposition that places stand behind, an article between them or not. */
  readonly isLocative: boolean;
  /** Whether it is said to be a place: "the city of Leeds", "alcaldesa de Sevilla". */
  readonly isPlaceComplement: boolean;
  /** The sentence that it stands in. */
  readonly sentence: TokenizedSentence;
  /** The index of the word behind it among those of its sentence. */
  readonly nextIndex: number;
  /** Whether it can be a person's name at all, by its words. */
  readonly mayBePerson: boolean;
}

const PLACE_PREPOSITIONS = wordSet('in near outside across throughout within around en');
/** What a place stands behind with "of": it is a place itself, or somebody who governs one. */
const OF_PLACES =
  wordSet(`city town village state province region district county island capital mayor governor outskirts streets north
    south east west ciudad pueblo estado provincia región municipio departamento isla capital barrio aeropuerto alcalde
    alcaldesa gobernador gobernadora exalcalde exalcaldesa exgobernador calles afueras norte sur este oeste`);

const ARTICLES = wordSet('the a an el la los las un una del al');

/** The index behind the capitalised words that begin at `at`, small words between them included. */
function endOfRun({ words, text }: TokenizedSentence, at: number): number {
  let end = at + 1;
  // What is owned is no part of the name of who owns it: "Ruiz's Plan", "Burns' Plan".
  const isOwner = (word: Word | undefined): boolean =>
    word !== undefined && (word.lower.endsWith("'s") || /['’]/.test(text.charAt(word.end)));
  while (!isOwner(words[end - 1])) {
    let next = end;
    while (next < end + 2 && words[next]?.gap === 'space' && isParticle(words[next]?.lower ?? '')) next += 1;
    if (words[next]?.gap !== 'space' || !isNameWord(words[next])) break;
    end = next + 1;
  }
  return end;
}

/** Where the name begins in a run of capitalised words from `start` to `end`: behind the roles and what is like them. */
function nameIn({ words, language }: TokenizedSentence, start: number, end: number): number {
  for (let at = end - 2; at >= start; at -= 1) {
    const word = words[at];
    if (!word) break;
    const lower = withoutPossessive(word);
    if (isHonorificOrKinship(lower) || isRole(lower, language) || isPluralRole(lower)) return at + 1;
  }
  return /^(?:the|an?)$/.test(words[start]?.lower ?? '') && end > start + 1 ? start + 1 : start;
}

/** What may be a name among the words of a sentence, in order. */
function mentionsIn(line: TokenizedSentence): NameMention[] {
  const { words, language } = line;
  const found: NameMention[] = [];
  for (let start = 0; start < words.length; ) {
    if (!isNameWord(words[start])) {
      start += 1;
      continue;
    }
    const end = endOfRun(line, start);
    let at = nameIn(line, start, end);
    const office = at === start ? departmentLength(line, start) : 0;
    if (at + office < end) at += office;
    // "Vice President" alone, "Secretary of State" alone.
    const last = words[end - 1];
    const alone =
      at >= end || (at === start && last !== undefined && isRole(withoutPossessive(last), language));
    if (!alone) found.push(mentionOf(line, at, end));
    start = end;
  }
  return found;
}

/** Whether a name at word `at` stands behind a preposition that places stand behind: "in Leeds", "across the Sahara". */
function isLocative(words: readonly Word[], at: number): boolean {
  if (words[at]?.gap !== 'space') return false;
  const [before, further] = [words[at - 1]?.lower ?? '', words[at - 2]?.lower ?? ''];
  if (PLACE_PREPOSITIONS.has(before)) return true;
  return words[at - 1]?.gap === 'space' && ARTICLES.has(before) && PLACE_PREPOSITIONS.has(further);
}

/** Whether a name at word `at` is said to be a place: "the city of Leeds", "alcaldesa de Sevilla". */
function isPlaceComplement(words: readonly Word[], at: number): boolean {
  const [of, noun] = [words[at - 1], words[at - 2]];
  const joined = words[at]?.gap === 'space' && of?.gap === 'space' && /^(?:of|de)$/.test(of.lower);
  return joined && noun !== undefined && OF_PLACES.has(noun.lower);
}

/** What may be a name in the words of a sentence from `at` to `end`, with what stands beside it. */
function mentionOf(line: TokenizedSentence, at: number, end: number): NameMention {
  const { words, language } = line;
  const name = words.slice(at, end);
  const [first, last] = [name[0], name.at(-1)];
  const [before, behind] = [words[at - 1], words[end]];
  const address = before !== undefined && words[at]?.gap === 'space' ? withoutPossessive(before) : '';
  // "League chairman Lord Paul Grey" is chairman.
  const title =
    roleBefore(line, at) ?? (isHonorificOrKinship(address) ? roleBefore(line, at - 1) : undefined);
  const role = title ?? roleAfter(line, end);
  const says = (word: Word | undefined): boolean => word !== undefined && reportingVerbs().has(word.lower);
  // "…,” said Bell", but not "She called Bell's plan a joke".
  const isInverted = says(before) && before?.gap !== 'space' && words[at]?.gap === 'space';
  const speaks = (says(behind) && behind?.gap === 'space') || isInverted;
  const isTitled = title !== undefined || isAddressed(line, at);
  const isPerson = isTitled || role !== undefined || isPersonAfter(line, end);
  const start = first?.start ?? 0;
  const possessive = /['’]s?$/.exec(last?.text ?? '')?.[0].length ?? 0;
  return {
    start,
    end: (last?.end ?? start) - possessive,
    words: name.map((word) => word.text.replace(/['’]s?$/, '')),
    role,
    isPerson,
    hasTitle: isTitled,
    isTitle: takesSurname(address),
    isReportingSubject: speaks,
    hasArticle: role === undefined && words[at]?.gap === 'space' && ARTICLES.has(before?.lower ?? ''),
    isLocative: isLocative(words, at),
    isPlaceComplement: isPlaceComplement(words, at),
    sentence: line,
    nextIndex: end,
    mayBePerson: mayBePersonName(name, language, isTitled),
  };
}

/** What an article's words are, as names are looked for among them. */
export interface NameMentions {
  /** Everything that may be a name, in order; headings in capitals are left out. */
  readonly mentions: readonly NameMention[];
  /** The words that it has without capital letters, in lower case. */
  readonly lowercaseWords: ReadonlySet<string>;
}

/** Everything that may be a name in an article. */
export function findNameMentions({
  text,
  language,
  paragraphs,
}: Pick<Article, 'text' | 'language' | 'paragraphs'>): NameMentions {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  const wordsOf = wordTokenizer(text, language, capitalizedWords(text, sentences));
  const plain = new Set<string>();
  const mentions = sentences.flatMap((sentence) => {
    const words = wordsOf(sentence);
    for (const word of words) if (!word.isCapitalized) plain.add(withoutPossessive(word));
    return isHeadline(words) ? [] : mentionsIn({ text, language, words });
  });
  return { mentions, lowercaseWords: plain };
}
