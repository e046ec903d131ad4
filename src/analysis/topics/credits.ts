/** Credits: paragraphs that tell who wrote an article, and nothing of its story. Used by find-topics.ts. */

import type { Article, Paragraph } from '../../corpus/article.ts';
import { BOILERPLATE as ENGLISH } from '../../lexicon/en/boilerplate.ts';
import { BOILERPLATE as SPANISH } from '../../lexicon/es/boilerplate.ts';
import { normalize } from '../../text/normalize.ts';
import { alternation } from '../../util/word-list.ts';

/** Longer paragraphs are no credits. In UTF-16 units. */
const MAX_LENGTH = 300;
/** The beginnings of credits, but for one word, which is a preposition of the story, too: "By dawn". */
const CREDIT_OPENERS = [...ENGLISH.bylineOpeners, ...SPANISH.bylineOpeners].filter((phrase) =>
  /\s/.test(phrase),
);
/** "By | Ida Bell", "Por | Ida Bell y Tom Okafor", and nothing else. */
const BYLINE = /^(?:By|Por)(?: \p{Lu}[\p{L}.'’-]*| and| y| de| van| von|,)+[.|]?$/u;
/** The beginning of what is told of an author below an article: "Ida Bell covers the harbour." */
const AUTHOR = new RegExp(
  `^(\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,3}),? ${alternation([...ENGLISH.authorVerbs, ...SPANISH.authorVerbs])}\\s`,
  'u',
);

/** True for a name in a text that says no word of it elsewhere. */
function isOnlyThere(name: string, text: string): boolean {
  const last = name.split(' ').at(-1) ?? name;
  return text.indexOf(last) === text.lastIndexOf(last);
}

/** The indices of paragraphs that are credits: bylines and credits anywhere, and what is told of an author at the end. */
export function creditsIn({ text }: Pick<Article, 'text'>, paragraphs: readonly Paragraph[]): Set<number> {
  const credits = new Set<number>();
  for (const [at, { start, end }] of paragraphs.entries()) {
    if (end - start > MAX_LENGTH) continue;
    const line = text.slice(start, end);
    const opening = normalize(line).replace(/^[^\p{L}]+/u, '');
    const isCredit =
      CREDIT_OPENERS.some((phrase) => opening.startsWith(phrase)) ||
      ENGLISH.contributionPhrases.some((phrase) => opening.includes(phrase));
    const author = at > 0 && at === paragraphs.length - 1 ? AUTHOR.exec(line)?.[1] : undefined;
    if (isCredit || BYLINE.test(line) || (author !== undefined && isOnlyThere(author, text))) credits.add(at);
  }
  return credits;
}
