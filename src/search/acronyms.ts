/** Acronyms: "la ONU" in a question for the "United Nations" of an article, and the other way round. */
import { ACRONYMS, AMBIGUOUS_ACRONYMS } from '../lexicon/acronyms.ts';
import { stem } from '../text/stem.ts';
import { lazy } from '../util/lazy.ts';
import { pushTo } from '../util/push-to.ts';
import type { ArticleIndex } from './article-index.ts';
import { isStopWord } from './stop-words.ts';

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

/**
 * The terms of an article by which it has a name: all of its words, or an acronym in capitals; empty if it
 * does not.
 */
function termsOf(name: string, { article, frequencies }: ArticleIndex): string[] {
  const acronym = name.toUpperCase();
  if (frequencies.has(acronym)) return [acronym];
  const words = name.split(' ').filter((word) => !isStopWord(word));
  const terms = words.map((word) => stem(word, article.language));
  return words.length > 0 && terms.every((term) => frequencies.has(term)) ? terms : [];
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
  return found;
}
