/** Acronyms: "la ONU" in a question for the "United Nations" of an article, and the other way round. */
import { ACRONYMS, AMBIGUOUS_ACRONYMS } from '../../lexicon/acronyms.ts';
import { textTokens } from '../../text/question-tokens.ts';
import { stem } from '../../text/stem.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { minOf } from '../../util/extremes.ts';
import { lazy } from '../../util/lazy.ts';
import { pushTo } from '../../util/push-to.ts';
import type { ArticleIndex } from '../index/article-index.ts';

/** The groups with a name that begins with a word. */
const groupsByFirstWord = lazy(() => {
  const groups = new Map<string, (readonly string[])[]>();
  for (const names of ACRONYMS) for (const name of names) pushTo(groups, name.split(' ')[0] ?? '', names);
  return groups;
});

/** True where a question has a name; an acronym that is a word, too, in capitals. */
function isAsked(name: string, question: string, tokens: readonly string[]): boolean {
  if (isStopWord(name) || AMBIGUOUS_ACRONYMS.has(name))
    return new RegExp(`(?<![\\p{L}\\p{N}])${name.toUpperCase()}(?![\\p{L}\\p{N}])`, 'u').test(question);
  return ` ${tokens.join(' ')} `.includes(` ${name} `);
}

/** Of the words of a name, those that tell it from others: of "United Nations", "nations". */
function rarest(terms: readonly string[], frequencies: ReadonlyMap<string, number>): string[] {
  const least = minOf(terms.map((term) => frequencies.get(term) ?? 0));
  return terms.filter((term) => frequencies.get(term) === least);
}

/**
 * The terms of an article by which it has a name: the rarest of its words, or an acronym in capitals; empty if it
 * does not.
 */
function termsOf(name: string, { article, frequencies }: ArticleIndex): string[] {
  const acronym = name.toUpperCase();
  if (frequencies.has(acronym)) return [acronym];
  const words = name.split(' ').filter((word) => !isStopWord(word));
  const terms = words.map((word) => stem(word, article.language));
  return words.length > 0 && terms.every((term) => frequencies.has(term)) ? rarest(terms, frequencies) : [];
}

/**
 * The terms of an article for the acronyms, and the names with an acronym, of a question.
 *
 * @param tokens the words of the question, normalized
 * @returns the terms of other names for the same, by each word of the name that the question has
 */
export function acronymTerms(
  question: string,
  tokens: readonly string[],
  index: ArticleIndex,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const groups = new Set(tokens.flatMap((token) => groupsByFirstWord().get(token) ?? []));
  for (const names of groups) {
    const asked = names.filter((name) => isAsked(name, question, tokens));
    if (asked.length === 0) continue;
    const terms = [...new Set(names.flatMap((name) => termsOf(name, index)))];
    for (const word of asked.flatMap((name) => name.split(' '))) {
      const isName = asked.includes(word);
      if (terms.length > 0 && (isName || !isStopWord(word))) found.set(word, terms);
    }
  }
  for (const token of tokens) {
    const name = found.has(token) ? undefined : index.nameByInitials(token);
    if (name === undefined) continue;
    const words = textTokens(name).filter((word) => !isStopWord(word));
    const terms = words.map((word) => stem(word, index.article.language));
    found.set(token, rarest(terms, index.frequencies));
  }
  return found;
}
